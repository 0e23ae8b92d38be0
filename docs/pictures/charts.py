"""Makes the contact sheet of the charts: every panel, light and dark, in two languages.

Run it from the project's root with the ``test`` extra: ``python -m docs.pictures.charts``.
"""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.domain.log.progress import RacePredicted
from bot.domain.quantities import Duration
from bot.domain.season.season import plan_season
from bot.wording.chart_picture import draw_chart
from bot.wording.progress_chart import Around, chart_progress
from bot.wording.voice import Voice
from tests.builders import MONDAY, brief
from tests.wording.test_progress_chart import WEEK, miles, reps, weeks

_GAP = 24


def make_sheet() -> Image.Image:
    """Draw one runner's thirteen weeks before a half marathon."""
    told = brief()
    season = plan_season(
        replace(told, goal_race=replace(told.goal_race, target=Duration(5700))), MONDAY
    )
    predicted = [
        RacePredicted(MONDAY + 4 * n * WEEK, Duration(5900 - 60 * n), Duration(6250 - 70 * n))
        for n in range(4)
    ]
    run = weeks(*((28000 + 900 * n, 30000 + 800 * n) for n in range(13)), (9000, 38000))
    run = [replace(one, longest=one.run * 0.38) for one in run]
    around = Around(season, MONDAY + 13 * WEEK + timedelta(days=2), predicted)
    some_miles = miles(370, 366, 363, 361.5)
    some_reps = reps(400, *(93 - n / 5 for n in range(12)))
    drawn = []
    for voice, is_dark in ((Voice(), False), (Voice("de"), True)):
        chart = chart_progress(voice, some_miles, some_reps, run, around, is_dark=is_dark)
        assert chart is not None  # noqa: S101  there is much to show
        drawn.append(Image.open(BytesIO(draw_chart(chart))))
    sheet = Image.new("RGB", (sum(one.width for one in drawn) + _GAP, drawn[0].height), "#808080")
    at = 0
    for one in drawn:
        sheet.paste(one, (at, 0))
        at += one.width + _GAP
    return sheet.resize((sheet.width // 2, sheet.height // 2))


if __name__ == "__main__":
    make_sheet().save(Path(__file__).parent / "charts.png", optimize=True)
