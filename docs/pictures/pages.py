"""Makes the contact sheet of the chat page: four languages, each screen light and dark.

First let the browser live a week in each of them and keep its pictures, then put them together::

    PAGE_PICTURES=FOLDER pytest -m page tests/story/test_page.py
    python -m docs.pictures.pages FOLDER
"""

import sys
from pathlib import Path

from PIL import Image

from bot.wording.voice import LANGUAGES

_SCREENS = ("met", "week", "command-settings", "plan")
_THEMES = ("light", "dark")
_SIZE = (234, 506)
_GAP = 8
_COLOURS = 128


def make_sheet(folder: Path) -> Image.Image:
    """Put a row for each language together from the pictures of a run."""
    columns = [(screen, theme) for screen in _SCREENS for theme in _THEMES]
    wide, high = (side + _GAP for side in _SIZE)
    sheet = Image.new("RGB", (len(columns) * wide - _GAP, len(LANGUAGES) * high - _GAP), "#808080")
    for row, language in enumerate(LANGUAGES):
        for column, (screen, theme) in enumerate(columns):
            taken = Image.open(folder / f"{screen}-{language}-{theme}.png").convert("RGB")
            sheet.paste(taken.resize(_SIZE, Image.Resampling.LANCZOS), (column * wide, row * high))
    return sheet.quantize(_COLOURS)


if __name__ == "__main__":
    make_sheet(Path(sys.argv[1])).save(Path(__file__).parent / "pages.png", optimize=True)
