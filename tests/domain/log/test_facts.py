"""Facts worth a line of a morning, and the choice among them."""

import re
from datetime import timedelta
from itertools import pairwise

from bot.domain.log.facts import Fact, FactId, Scene, facts_of
from bot.domain.said import Said
from bot.domain.season.season import plan_season
from bot.domain.workout.workout import Outcome
from bot.wording.facts import tell_fact
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from tests.builders import MONDAY, brief, easy_run, history, logged, on, planned, run, workout

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


def test_the_first_mile_workout_is_named_as_a_first_and_the_second_is_not() -> None:
    done = (planned(on(1), workout(), Outcome.DONE),)

    assert FactId.FIRST_REPS in ids(scene(8, workout()))
    assert FactId.FIRST_REPS not in ids(scene(8, workout(), planned=done))


def test_a_round_total_is_named_on_the_day_after_it_was_passed() -> None:
    runs = tuple(logged(run(34), on(day)) for day in (0, 2, 4))

    assert FactId.TOTAL in ids(scene(5, results=runs))
    assert FactId.TOTAL not in ids(scene(5, results=runs[:2]))


def test_a_fact_rests_for_six_mornings_after_it_was_said() -> None:
    fact = Fact(FactId.HILLS_PLUS, 50, {"count": 7})
    said, heard = Said(), []
    for day in range(16):
        telling = Telling(ENGLISH, said, MONDAY + timedelta(days=day))
        told = Fact(fact.id, fact.weight, {"count": 5 + day})
        heard.append(tell_fact(telling, [told]))
        telling.keep("morning", "")
        said = telling.said

    days = [day for day, line in enumerate(heard) if line]
    assert days[0] == 0
    assert min(after - before for before, after in pairwise(days)) >= 6


def test_the_same_words_are_not_said_again_soon() -> None:
    fact = Fact(FactId.TOMORROW_OFF, 42, rest=0)
    telling = Telling(ENGLISH, Said(), MONDAY)
    first = tell_fact(telling, [fact])
    again = tell_fact(Telling(ENGLISH, telling.said, MONDAY + timedelta(days=1)), [fact])

    assert (first, again) == ("Tomorrow is off.", "")


def test_every_figure_of_a_line_is_one_of_the_fact() -> None:
    fact = Fact(FactId.EVEN, 68, {"day": on(1), "count": 4, "spread": 2})
    line = tell_fact(Telling(ENGLISH, Said(), on(2)), [fact])

    assert re.findall(r"\d+", line) == ["4", str(on(1).day), "2"]
