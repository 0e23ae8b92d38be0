"""Facts worth a line of a morning, and the choice among them."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.log.fact_kinds import FactId, LogFact, Scene
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.morning_facts import facts_of
from bot.domain.quantities import Duration, Pace, PaceRange
from bot.domain.said import Said
from bot.domain.season.season import plan_season
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.wording.morning_facts import tell_fact
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from tests.builders import (
    MONDAY,
    brief,
    easy_run,
    history,
    logged,
    mark,
    on,
    planned,
    run,
    workout,
)

ENGLISH = Voice("en")


def scene(day: int, asked: object = None, **known: object) -> Scene:
    today = on(day)
    mine = asked or easy_run()
    return Scene(
        today=today,
        planned=planned(today, mine),  # type: ignore[arg-type]
        season=plan_season(brief(), MONDAY),
        started=MONDAY,
        history=history(**known),  # type: ignore[arg-type]
    )


def ids(found: Scene) -> set[FactId]:
    return {fact.id for fact in facts_of(found)}


def test_a_hard_day_tomorrow_is_named_on_an_easy_day() -> None:
    ahead = scene(1, planned=(planned(on(2), workout()),))

    assert FactId.HARD_TOMORROW in ids(ahead)
    assert FactId.HARD_TOMORROW not in ids(scene(1, workout(), planned=ahead.history.planned))


def test_a_day_like_the_one_before_says_so() -> None:
    before = (planned(on(1), easy_run()),)

    assert FactId.SAME_AGAIN in ids(scene(2, easy_run(), planned=before))
    assert FactId.SAME_AGAIN not in ids(scene(3, easy_run(), planned=before))
    assert FactId.SAME_AS_BEFORE in ids(scene(3, easy_run(), planned=before))
    assert FactId.SAME_AS_BEFORE not in ids(scene(2, easy_run(), planned=before))
    assert FactId.SAME_AS_BEFORE not in ids(scene(3, workout(), planned=before))
    assert FactId.SAME_AGAIN not in ids(scene(2, workout(), planned=before))


def test_a_phase_that_begins_is_told_unless_there_is_easy_running_only() -> None:
    season = plan_season(brief(), MONDAY)
    begins = next(
        week.starts for before, week in pairwise(season.weeks) if week.phase is not before.phase
    )
    found = scene((begins - MONDAY).days + 1)

    assert FactId.PHASE in ids(found)
    assert FactId.PHASE not in ids(replace(found, is_easy_only=True))


def test_the_first_mile_workout_is_named_as_a_first_and_the_second_is_not() -> None:
    done = (planned(on(1), workout(), Outcome.DONE),)

    assert FactId.FIRST_REPS in ids(scene(8, workout()))
    assert FactId.FIRST_REPS not in ids(scene(8, workout(), planned=done))


def test_a_round_total_is_named_on_the_day_after_it_was_passed() -> None:
    runs = tuple(logged(run(34), on(day)) for day in (0, 2, 4))

    assert FactId.TOTAL in ids(scene(5, results=runs))
    assert FactId.TOTAL not in ids(scene(5, results=runs[:2]))


def test_workouts_that_were_told_without_times_are_counted() -> None:
    done = tuple(planned(on(day), workout(), Outcome.DONE) for day in (1, 8))

    facts = facts_of(scene(15, workout(), planned=done))

    assert next(fact.values["number"] for fact in facts if fact.id is FactId.NTH) == 3


def test_easy_runs_before_a_silence_are_in_no_row_with_those_after_it() -> None:
    days = (0, 2, 4, 6)
    asked = tuple(planned(on(day), easy_run(), Outcome.DONE) for day in days)
    slow = tuple(logged(replace(run(8), duration=Duration(8 * 400)), on(day)) for day in days)

    def told(day: int) -> set[FactId]:
        known = history(mark(), planned=asked, results=slow)
        return ids(replace(scene(day), history=known))

    assert FactId.EASY_KEPT in told(8)
    assert FactId.EASY_KEPT not in told(40)


def test_a_week_in_bed_ends_the_row_of_weeks_with_every_run_done() -> None:
    asked = tuple(planned(on(7 * week), easy_run(), Outcome.DONE) for week in range(3))
    ill = Setback(SetbackKind.FEVER, on(8), on(11))

    def told(*setbacks: Setback) -> set[FactId]:
        known = replace(history(planned=asked), setbacks=setbacks)
        return ids(replace(scene(21), history=known))

    assert FactId.STREAK in told()
    assert FactId.STREAK not in told(ill)


def test_a_fact_rests_for_six_mornings_after_it_was_said() -> None:
    fact = LogFact(FactId.HILLS_PLUS, 50, {"count": 7})
    said, heard = Said(), []
    for day in range(16):
        telling = Telling(ENGLISH, said, MONDAY + timedelta(days=day))
        told = LogFact(fact.id, fact.weight, {"count": 5 + day})
        heard.append(tell_fact(telling, [told]))
        telling.keep("morning", "")
        said = telling.said

    days = [day for day, line in enumerate(heard) if line]
    assert days[0] == 0
    assert min(after - before for before, after in pairwise(days)) >= 6


def test_the_same_words_are_not_said_again_soon() -> None:
    fact = LogFact(FactId.TOMORROW_OFF, 42, rest=0)
    telling = Telling(ENGLISH, Said(), MONDAY)
    first = tell_fact(telling, [fact])
    again = tell_fact(Telling(ENGLISH, telling.said, MONDAY + timedelta(days=1)), [fact])

    assert (first, again) == ("Tomorrow is off.", "")


def test_every_figure_of_a_line_is_one_of_the_fact() -> None:
    fact = LogFact(FactId.EVEN, 68, {"day": on(1), "count": 4, "spread": 2})
    line = tell_fact(Telling(ENGLISH, Said(), on(2)), [fact])

    assert re.findall(r"\d+", line) == ["4", str(on(1).day), "2"]


def race_week(days_before: int, asked: object = None) -> set[FactId]:
    """The facts of a morning some days before the marathon of this season."""
    race = plan_season(brief(), MONDAY).goal_race.day
    assert race is not None
    return ids(scene((race - MONDAY).days - days_before, asked))


def test_each_morning_of_race_week_has_a_word_of_its_own() -> None:
    assert FactId.LAST_FAST in race_week(5, workout())
    assert FactId.HEAVY_LEGS in race_week(4)
    assert FactId.KIT in race_week(3)
    assert FactId.EATING in race_week(2)
    assert FactId.EVE in race_week(1)


def test_two_weeks_before_the_race_none_of_these_is_said() -> None:
    assert not race_week(14) & {FactId.HEAVY_LEGS, FactId.KIT, FactId.EATING, FactId.EVE}


def test_the_weeks_to_the_race_are_counted_down_four_times() -> None:
    counted = {
        before: [
            fact.values["weeks"]
            for fact in facts_of(scene((_race_day() - MONDAY).days - before))
            if fact.id is FactId.COUNTDOWN
        ]
        for before in range(1, 60)
    }

    assert {before: weeks for before, weeks in counted.items() if weeks} == {
        42: [6],
        28: [4],
        21: [3],
        14: [2],
    }


def test_a_trial_is_held_against_the_best_mile_of_all() -> None:
    miles = (mark("6:10"), mark("5:58", day=on(20)), mark("6:02", day=on(41)))
    trial = workout(1, 1609.344, kind=WorkoutKind.TIME_TRIAL)
    today = replace(scene(55, trial), history=history(*miles))

    [best] = [fact for fact in facts_of(today) if fact.id is FactId.TRIAL_BEST]

    assert str(best.values["best"]) == "5:58"
    assert FactId.TRIAL_BEST not in ids(replace(scene(55), history=history(*miles)))


def test_the_middle_of_a_plan_is_named_once_with_what_was_run() -> None:
    weeks = sum(1 for week in plan_season(brief(), MONDAY).weeks if week.starts <= _race_day())
    middle = 7 * (weeks // 2)
    runs = tuple(logged(run(10), on(day)) for day in range(0, middle, 7))

    [half] = [
        fact
        for fact in facts_of(scene(middle, results=runs))
        if fact.id in {FactId.HALFWAY, FactId.HALFWAY_MILE}
    ]
    assert half.values["runs"] == len(runs)
    before = (planned(on(middle), easy_run(), Outcome.DONE),)
    later = ids(scene(middle + 1, results=runs, planned=before))
    assert not later & {FactId.HALFWAY, FactId.HALFWAY_MILE}


def test_the_first_run_after_the_race_is_to_be_slow() -> None:
    days = (_race_day() - MONDAY).days
    first = scene(days + 6)
    again = scene(days + 7, results=(logged(run(5), on(days + 6)),))

    assert FactId.AFTER_RACE in ids(first)
    assert FactId.AFTER_RACE not in ids(again)


def test_a_control_is_told_with_the_time_it_might_take() -> None:
    asked = replace(easy_run(8), easy=PaceRange(Pace(315), Pace(345)))
    second_week = scene(8, asked, planned=(planned(on(8), asked),))
    [control] = [fact for fact in facts_of(second_week) if fact.id is FactId.FIRST_CONTROL]

    line = tell_fact(Telling(ENGLISH, Said(), on(8)), [control])

    assert "run 2 km in the middle of it at effort 3 of 10" in line
    assert "<code>1x2000 11:00</code>" in line


def _race_day() -> date:
    race = plan_season(brief(), MONDAY).goal_race.day
    assert race is not None
    return race
