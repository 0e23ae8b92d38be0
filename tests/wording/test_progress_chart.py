"""Progress as a chart: what is shown of what there is, and as a picture a phone can show."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.chat.progress import MOST_LINES
from bot.domain.log.progress import MileRun, RacePredicted, RepsRun, WeekRun
from bot.domain.quantities import Distance, Duration, Units
from bot.domain.season.season import plan_season
from bot.local_telegram.strictness.markup import read_html
from bot.local_telegram.strictness.pictures import read_size
from bot.wording.chart import Chart, Look, Panel, pack_chart, unpack_chart
from bot.wording.chart_picture import draw_chart
from bot.wording.progress import write_progress
from bot.wording.progress_chart import Around, chart_progress
from bot.wording.voice import LANGUAGES, Voice
from tests.builders import MONDAY, brief

WEEK = timedelta(weeks=1)
LARGEST_PHOTO = 10 * 1024**2
LONGEST_CAPTION = 1024


def miles(*seconds: float) -> list[MileRun]:
    return [MileRun(MONDAY + 4 * n * WEEK, Duration(time)) for n, time in enumerate(seconds)]


def reps(metres: float, *seconds: float, target: float | None = 90) -> list[RepsRun]:
    asked = None if target is None else Duration(target)
    return [
        RepsRun(MONDAY + n * WEEK, 4, Distance(metres), Duration(time), asked)
        for n, time in enumerate(seconds)
    ]


def weeks(*run_and_asked: tuple[float, float]) -> list[WeekRun]:
    return [
        WeekRun(MONDAY + n * WEEK, asked=asked, run=run, done=3, workouts=4)
        for n, (run, asked) in enumerate(run_and_asked)
    ]


def charted(
    *parts: list[MileRun] | list[RepsRun] | list[WeekRun],
    voice: Voice,
    around: Around | None = None,
    is_dark: bool = False,
) -> Chart:
    some_miles, some_reps, some_weeks = parts
    chart = chart_progress(
        voice,
        some_miles,  # type: ignore[arg-type]
        some_reps,  # type: ignore[arg-type]
        some_weeks,  # type: ignore[arg-type]
        around,
        is_dark=is_dark,
    )
    assert chart is not None
    return chart


def panels(*parts: list[MileRun] | list[RepsRun] | list[WeekRun]) -> list[Panel]:
    return list(charted(*parts, voice=Voice()).panels)


def a_month(voice: Voice) -> Chart:
    some_weeks = weeks((24000, 40000), (41000, 40000), (0, 42000), (30000, 30000), (8000, 0))
    return charted(miles(370, 366.2), reps(400, 93, 92.5, 94, 91), some_weeks, voice=voice)


def a_year(voice: Voice) -> Chart:
    some_miles = miles(*(370 - 2.3 * n for n in range(13)))
    some_reps = reps(200, *(45 - n / 13 for n in range(52)), target=44)
    some_reps += reps(400, *(92 - n / 9 for n in range(52)))
    some_weeks = weeks(*((30000 + 500 * n, 32000 + 400 * n) for n in range(53)))
    return charted(some_miles, some_reps, some_weeks, voice=voice)


def test_every_kind_of_progress_has_a_panel() -> None:
    titles = [panel.title for panel in a_month(Voice()).panels]

    assert titles == ["Mile", "400 m reps, on average", "km a week"]


def test_one_point_has_no_panel() -> None:
    assert [panel.title for panel in panels(miles(370), reps(400, 93), weeks((1, 2), (3, 4)))] == [
        "km a week"
    ]


def test_one_point_of_each_is_no_chart() -> None:
    assert chart_progress(Voice(), miles(370), reps(400, 93), weeks((8000, 40000))) is None


def test_two_miles_of_one_day_are_no_chart() -> None:
    assert chart_progress(Voice(), [*miles(370), *miles(366)], [], []) is None


def test_weeks_without_a_run_are_no_chart() -> None:
    assert chart_progress(Voice(), [], [], weeks((0, 40000), (0, 40000))) is None


def test_reps_of_two_lengths_are_not_compared() -> None:
    short, long = panels([], reps(200, 44, 45) + reps(400, 93, 92), [])

    assert {long.title, short.title} == {"200 m reps, on average", "400 m reps, on average"}


def test_reps_are_shown_beside_what_was_asked() -> None:
    [panel] = panels([], reps(400, 93, 92.5), [])

    run, asked = panel.series
    assert [seconds for _, seconds in run.points] == [93, 92.5]
    assert (run.first, run.last) == ("1:33", "1:32.5")
    assert [seconds for _, seconds in asked.points] == [90, 90]


def test_reps_by_feel_have_nothing_beside_them() -> None:
    [panel] = panels([], reps(400, 93, 92.5, target=None), [])

    assert [series.look for series in panel.series] == [Look.LINE]


def test_weeks_of_a_companion_show_what_was_planned_where_it_is_known() -> None:
    [panel] = panels([], [], weeks((30000, 0), (32000, 40000)))

    run, planned = panel.series
    assert [km for _, km in run.points] == [30, 32]
    assert [(day, km) for day, km in planned.points] == [(run.points[1][0], 40)]


def test_weeks_are_in_the_runners_units() -> None:
    [panel] = charted(
        [], [], weeks((16093.44, 0), (8046.72, 0)), voice=Voice("de", Units.MI)
    ).panels

    assert panel.title == "mi pro Woche"
    assert [miles for _, miles in panel.series[0].points] == pytest.approx([10, 5])


def test_a_month_names_its_mondays() -> None:
    chart = a_month(Voice("de"))

    assert [tick.label for tick in chart.ticks] == [
        "4. Jan.",
        "11. Jan.",
        "18. Jan.",
        "25. Jan.",
        "1. Feb.",
    ]
    assert all(date.fromordinal(tick.day).weekday() == 0 for tick in chart.ticks)


def test_weeks_alone_are_shown_whole_from_monday_to_sunday() -> None:
    chart = charted([], [], weeks((24000, 0), (31000, 0)), voice=Voice())

    assert [tick.label for tick in chart.ticks] == ["4 Jan", "11 Jan"]
    assert date.fromordinal(chart.last_day) == MONDAY + timedelta(days=13)


def test_a_year_names_some_of_its_months() -> None:
    assert [tick.label for tick in a_year(Voice("fr")).ticks] == [
        "févr.",
        "avr.",
        "juin",
        "août",
        "oct.",
        "déc.",
    ]


def test_a_packed_chart_is_read_back_unchanged() -> None:
    chart = a_year(Voice())

    assert unpack_chart(pack_chart(chart)) == chart


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("units", Units)
@pytest.mark.parametrize("lay_out", [a_month, a_year])
def test_it_is_a_picture_a_phone_can_show(language: str, units: Units, lay_out: object) -> None:
    assert callable(lay_out)

    picture = draw_chart(lay_out(Voice(language, units)))

    width, height = read_size(picture)
    assert width == 1080
    assert 0.6 * width < height < 1.3 * width  # higher, and the chat cuts it off
    assert len(picture) < LARGEST_PHOTO


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_fit_below_the_picture(language: str) -> None:
    long_miles = miles(*(759.9 - n for n in range(MOST_LINES)))
    long_reps = reps(800, *[299.5] * MOST_LINES, target=301.2)
    long_weeks = weeks(*[(201_700, 210_700)] * MOST_LINES)

    words = write_progress(Voice(language, Units.MI), long_miles, long_reps, long_weeks)

    assert len(read_html(words).text.encode("utf-16-le")) // 2 <= LONGEST_CAPTION


@pytest.mark.parametrize("seconds", [(300, 300), (300, 900), (27, 27.1), (3599, 3601)])
def test_times_of_any_kind_can_be_drawn(seconds: tuple[float, float]) -> None:
    assert read_size(draw_chart(charted(miles(*seconds), [], [], voice=Voice())))


@pytest.mark.parametrize("metres", [(1, 0), (400, 800), (300_000, 500_000)])
def test_weeks_of_any_kind_can_be_drawn(metres: tuple[float, float]) -> None:
    some_weeks = weeks(*((run, 100) for run in metres))

    assert read_size(draw_chart(charted([], [], some_weeks, voice=Voice())))


def season_around(today: date = MONDAY + 5 * WEEK, target: float | None = 5700) -> Around:
    told = brief()
    race = replace(told.goal_race, target=None if target is None else Duration(target))
    predicted = [
        RacePredicted(MONDAY + 4 * n * WEEK, Duration(5900 - 60 * n), Duration(6250 - 70 * n))
        for n in range(2)
    ]
    return Around(plan_season(replace(told, goal_race=race), MONDAY), today, predicted)


def test_phases_stand_behind_what_was_run_and_the_race_only_where_it_is_near() -> None:
    early = charted([], [], weeks(*((30000, 0),) * 6), voice=Voice(), around=season_around())
    late = charted([], [], weeks(*((30000, 0),) * 14), voice=Voice(), around=season_around())

    assert [span.label for span in early.spans] == ["Base", "Mile block"]
    assert early.flags == ()
    [flag] = late.flags
    assert date.fromordinal(flag.day) == date(2027, 4, 25)
    assert late.last_day >= flag.day
    assert late.spans[-1].label == "Taper"


def test_what_the_race_may_bring_is_a_range_over_time_beside_the_goal() -> None:
    _, panel, _ = charted(
        miles(370, 366), [], weeks((1, 0), (2, 0)), voice=Voice(), around=season_around()
    ).panels

    may_bring, goal = panel.series
    assert panel.title == "Half marathon"
    assert (may_bring.points[-1][1], may_bring.edge[-1][1]) == (5840, 6180)
    assert may_bring.last == "1:37–1:43"
    assert (goal.name, goal.points[0][1]) == ("goal 1:35", 5700)


def test_without_a_goal_time_there_is_no_goal_line() -> None:
    around = season_around(target=None)

    _, panel = charted(miles(370, 366), [], [], voice=Voice(), around=around).panels

    assert [series.look for series in panel.series] == [Look.RANGE]


@pytest.mark.parametrize(("days", "is_open"), [(0, True), (5, True), (6, False), (7, False)])
def test_the_week_that_goes_on_is_marked(days: int, is_open: bool) -> None:
    around = season_around(today=MONDAY + WEEK + timedelta(days=days))

    *_, panel = charted([], [], weeks((1, 0), (2, 0)), voice=Voice(), around=around).panels

    assert panel.series[0].is_open is is_open


def test_the_longest_run_of_each_week_has_a_dot() -> None:
    longest = [replace(one, longest=one.run / 2) for one in weeks((20000, 0), (0, 0), (30000, 0))]

    [panel] = panels([], [], longest)

    dots = panel.series[-1]
    assert dots.look is Look.DOTS
    assert [km for _, km in dots.points] == [10, 15]


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_chart_with_all_there_is_fits_a_phone(is_dark: bool) -> None:
    parts = (miles(370, 366), reps(400, 93, 92), weeks((20000, 30000), (9000, 30000)))
    chart = charted(*parts, voice=Voice("de"), around=season_around(), is_dark=is_dark)

    picture = draw_chart(unpack_chart(pack_chart(chart)))

    width, height = read_size(picture)
    assert width == 1080
    assert height < 1.4 * width
    assert len(picture) < LARGEST_PHOTO
