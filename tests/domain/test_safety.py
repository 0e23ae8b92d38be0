"""No runner, whoever comes and whatever happens, is asked for what a rule forbids."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.season.goal import Goal, GoalRace
from tests.builders import MONDAY, brief
from tests.domain.invariants import ALWAYS, GUARDS, INVARIANTS, Invariant, Lived
from tests.domain.random_runners import STARTS, briefs, lives, marks
from tests.domain.seasons_lived import live

# A season is some 40 weeks: four hundred runners, and tens of thousands of weeks, in each run;
# thousands of runners by `pytest -m weekly`.
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def seasons(draw: st.DrawFn) -> Lived:
    starts: date = draw(STARTS)
    brief = draw(briefs(starts))
    return Lived(brief, starts, live(brief, starts, draw(marks(starts))))


@st.composite
def troubled_seasons(draw: st.DrawFn) -> Lived:
    starts: date = draw(STARTS)
    brief = draw(briefs(starts))
    return Lived(brief, starts, live(brief, starts, draw(marks(starts)), draw(lives())))


def broken(lived: Lived, invariants: tuple[Invariant, ...]) -> dict[str, list[str]]:
    found = {invariant.__name__: list(invariant(lived)) for invariant in invariants}
    return {name: violations for name, violations in found.items() if violations}


@MANY
@given(seasons())
def test_no_plan_breaks_a_rule(lived: Lived) -> None:
    assert not broken(lived, ALWAYS)


@MANY
@given(troubled_seasons())
def test_no_week_breaks_a_guard_after_misses_pain_illness_pauses_and_spikes(
    lived: Lived,
) -> None:
    assert not broken(lived, GUARDS)


def test_a_race_on_the_way_makes_no_room_for_a_trial_that_the_week_has_not() -> None:
    """A race lets one run be longer; it does not let the week grow."""
    little = replace(
        brief(Goal.OFF_SEASON, None, weekly_km=3, longest_km=None, running_days="mon tue"),
        tune_ups=(GoalRace(Goal.MILE, MONDAY + timedelta(days=20)),),
    )
    starts = MONDAY + timedelta(days=6)

    lived = Lived(little, starts, live(little, starts, ()))

    assert not broken(lived, INVARIANTS)
