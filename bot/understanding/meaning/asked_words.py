"""The words of questions in every language the coach reads, folded.

They stand in the table ``questions`` of the languages' files; here they are put together.
"""

import re

from bot.domain.workout.workout import WorkoutKind
from bot.understanding.languages import patterns

_SAID = patterns("questions")


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_SAID[name]}\b")


def _complaint(about: str, wish: str) -> re.Pattern[str]:
    """``The reps are way too hard``, or the wish to have it otherwise."""
    it, is_, much = (_SAID[name] for name in ("it", "is", "much"))
    return re.compile(rf"\b{it}(?: {is_})? (?:{much} )?{_SAID[about]}\b|\b{_SAID[wish]}\b")


def _lack(place: str) -> str:
    return rf"\b{_SAID['none']} (?:{_SAID['article']} )?{_SAID[place]}\b"


ASKS = re.compile(rf"{_SAID['asks_after']}?{_SAID['asks']}\b")
WHY = _pattern("why")
SHORT = _pattern("short")
JUDGE_RUN = re.compile(_SAID["judge_run"])
JUDGE_RUN_ASKED = re.compile(_SAID["judge_run_asked"])
BESIDE_DAY = _pattern("beside_day")
DAY_AFTER = _pattern("day_after")
ANOTHER = re.compile(rf"\b{_SAID['another']}\b(?: \w+){{0,2}}? {_SAID['faster_work']}\b")
ONLY_ONE = _pattern("only_one")
STRIDES = _pattern("strides")
HILLS = _pattern("hills")
AROUND_REPS = _pattern("around_reps")
MILE = _pattern("mile")
TIME_OF_RACE = _pattern("time_of_race")
UNTIL = _pattern("until")
WHEN = _pattern("when")
HOW_FAR_AT_MOST = _pattern("how_far_at_most")
HOW_LONG = _pattern("how_long")
RACE = _pattern("race")
NEXT = _pattern("next")
KINDS: tuple[tuple[re.Pattern[str], WorkoutKind], ...] = (
    (_pattern("time_trial"), WorkoutKind.TIME_TRIAL),
    (_pattern("long"), WorkoutKind.LONG),
    (_pattern("mile_workout"), WorkoutKind.MILE_WORKOUT),
)
WEEK = _pattern("week")
NEXT_WEEK = _pattern("next_week")
OF_THE_PLAN = _pattern("of_the_plan")
HAS_BEEN = _pattern("has_been")
COACH = _pattern("coach")
RACES = _pattern("races")  # a race beside the goal race, not the plan's own
PACES = _pattern("paces")
PROGRESS = _pattern("progress")
TOO_HARD = _complaint("too_hard", "make_it_easier")
TOO_EASY = _complaint("too_easy", "make_it_harder")
TOO_MANY_RUNS = _pattern("too_many_runs")
MAY_SKIP = _pattern("may_skip")
MORE = _pattern("more")
RPE = _pattern("rpe")
NO_TRACK = re.compile(_lack("track"))
NO_HILLS = re.compile(rf"{_lack('hill')}|\b{_SAID['flat_here']}")
