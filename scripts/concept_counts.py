"""Count in how many messages each concept of the questions stands.

    python scripts/concept_counts.py MESSAGES...    files of JSON lines with ``text`` and ``lang``

What is rare tells most of what a message is about (``ways_of_asking.py``).  Counted are messages
of every kind: what was run, what was asked, what was told.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bot.understanding.meaning.asked_knowledge import concepts_of
from bot.understanding.meaning.ways_of_asking import HELD, concepts_needed
from bot.understanding.words.folding import fold_word


def _messages(paths: list[str]) -> Iterator[tuple[str, str]]:
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            told = json.loads(line)
            yield told["text"], told.get("lang") or told["context"].get("language", "en")


def _main(paths: list[str]) -> None:
    messages = list(_messages(paths))
    held = Counter[str]()
    for text, language in messages:
        held.update(concepts_of(fold_word(text), language)[0])
    counts = (f"{concept} = {held[concept]}" for concept in sorted(concepts_needed()))
    head = (
        "# In how many of so many messages of runners each concept stands: written by"
        f" scripts/concept_counts.py.\nmessages = {len(messages)}\n\n[held]"
    )
    HELD.write_text("\n".join((head, *counts)) + "\n", "utf-8")


if __name__ == "__main__":
    _main(sys.argv[1:])
