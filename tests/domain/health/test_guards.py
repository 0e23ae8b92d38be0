"""From which day to which day a guard holds a runner back, and from how much."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.domain.brief import Health
from bot.domain.health.guards import open_ladder, spans_of
from bot.domain.health.restraints import Allowed, Span
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from bot.domain.rules import RuleId
from bot.domain.season.season import plan_season
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, brief, history, logged, mark, on, run


def spans(rule: RuleId, *setbacks: Setback) -> Sequence[Span]:
    """What a rule asks of somebody whom nothing else holds back."""
    found = spans_of(brief(), (), History(setbacks=setbacks), (), (), since=on(-60))
    return [span for span in found if span.restraint.rule == rule]


@pytest.mark.parametrize("health", [each for each in Health if not each.allows_speed])
def test_without_a_clear_answer_about_health_there_are_long_runs_and_nothing_fast(
    health: Health,
) -> None:
    known = brief(health=health)
    happened = history(mark("6:00"))

    kinds = {
        each.workout.kind
        for number in range(1, 12)
        for each in plan_week(known, plan_season(known, MONDAY), number, happened)
    }

    assert kinds == {WorkoutKind.EASY, WorkoutKind.LONG}


def test_each_step_allows_more_than_the_one_before() -> None:
    assert list(Allowed) == sorted(Allowed)
    assert [each.name for each in Allowed] == ["NOTHING", "SHORT", "EASY", "LONG", "ALL"]


def test_after_a_red_flag_a_week_is_easy_from_the_day_after_it() -> None:
    [span] = spans("after-red-flag", Setback(SetbackKind.RED_FLAG, MONDAY, on(3)))

    assert (span.first, span.last, span.restraint.allowed) == (on(4), on(10), Allowed.EASY)


def test_after_worse_pain_a_week_is_easy_from_the_day_after_it() -> None:
    [span] = spans("after-pain", Setback(SetbackKind.PAIN, MONDAY, on(3), 5))

    assert (span.first, span.last, span.restraint.allowed) == (on(4), on(10), Allowed.EASY)


def test_after_a_little_pain_the_week_in_which_it_began_is_easy() -> None:
    [short] = spans("after-pain", Setback(SetbackKind.PAIN, MONDAY, on(1), 2))
    [lasting] = spans("after-pain", Setback(SetbackKind.PAIN, MONDAY, on(9), 2))

    assert (short.first, short.last) == (on(2), on(6))
    assert (lasting.first, lasting.last) == (on(10), on(11))


def test_after_a_fever_a_day_is_free_and_a_week_without_speed() -> None:
    fever = Setback(SetbackKind.FEVER, MONDAY, on(2))
    [free], [slow, *_] = spans("fever", fever), reversed(spans("after-fever", fever))

    assert (free.first, free.last, free.restraint.allowed) == (MONDAY, on(3), Allowed.NOTHING)
    assert (slow.first, slow.last, slow.restraint.allowed) == (on(4), on(9), Allowed.LONG)


@pytest.mark.parametrize(
    ("distance", "days"),
    [
        (MILE, 1),
        (FIVE_K, 2),
        (TEN_K, 4),
        (HALF_MARATHON, 7),
        (Distance(30_000), 7),
        (MARATHON, 14),
    ],
)
def test_after_a_race_that_nobody_planned_days_are_short_by_its_distance(
    distance: Distance, days: int
) -> None:
    raced = Result(kind=ResultKind.RACE, distance=distance, duration=Duration(3600))
    found = spans_of(brief(), (), history(results=(logged(raced),)), (), (), since=MONDAY)

    [span] = [each for each in found if each.restraint.rule == "unplanned-race"]
    assert (span.first, span.last, span.restraint.allowed) == (on(1), on(days), Allowed.SHORT)


@pytest.mark.parametrize("score", [0, 2, 3, None])
def test_what_hurts_a_little_takes_the_strides_of_the_eve_of_the_race(score: int | None) -> None:
    known = brief(race_day=on(13), running_days="mon tue wed thu fri sat sun")
    season = plan_season(known, MONDAY)
    hurt = replace(
        history(mark("6:00")), setbacks=(Setback(SetbackKind.PAIN, on(8), on(12), score),)
    )

    eves = [
        next(each.workout for each in plan_week(known, season, 2, told) if each.day == on(12))
        for told in (history(mark("6:00")), hurt)
    ]

    assert [eve.strides > 0 for eve in eves] == [True, False]


def test_the_ladder_is_that_of_the_last_pain() -> None:
    before = Setback(SetbackKind.PAIN, on(-40), on(-30), 6)
    over = Setback(SetbackKind.PAIN, MONDAY, on(4), 6)
    lasting = Setback(SetbackKind.PAIN, MONDAY, None, 6)

    assert open_ladder(History(setbacks=(before, over)), on(5)) == over
    assert open_ladder(History(setbacks=(before, over)), on(4)) is None
    assert open_ladder(History(setbacks=(before, lasting)), on(5)) is None


def test_the_ladder_is_climbed_by_runs_after_the_pain_alone() -> None:
    over = Setback(SetbackKind.PAIN, MONDAY, on(4), 6)

    def runs_on(first: int) -> tuple[LoggedResult, ...]:
        return tuple(logged(run(4), on(first + day), day + 1) for day in range(30))

    climbed = History(setbacks=(over,), results=runs_on(5))
    before = History(setbacks=(over,), results=runs_on(-26))
    assert open_ladder(climbed, on(40)) is None
    assert open_ladder(before, on(40)) == over
