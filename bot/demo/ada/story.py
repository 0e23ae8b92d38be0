"""Ada's story: what she answers when the coach meets her, and what she does after each run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.demo.ada import diary
from bot.demo.ada.diary import AskedOfAda

# Near enough for the mile workouts to begin in her second week.
_PLAN = timedelta(weeks=16)


@dataclass(frozen=True, slots=True)
class Writes:
    """A message."""

    text: str


@dataclass(frozen=True, slots=True)
class Corrects:
    """A message, and what it is changed to once it was answered."""

    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Presses:
    """A button; where there is none with that label, its words do as well."""

    label: str


Step = Writes | Corrects | Presses
Evening = Callable[[AskedOfAda], Sequence[Step]]


def meeting(today: date) -> Sequence[Step]:
    """The first conversation: the six questions, the summary, and a look at today."""
    race_day = today + _PLAN - timedelta(days=today.weekday() + 1)  # a Sunday
    answers = (
        "marathon",
        f"{race_day.day} {race_day:%B %Y}",
        "6:10",
        "40 km, longest 16 km",
        "tue thu sat sun",
        "Berlin",
        "target 3:45",
        "age 34",
        "health no",
        "yes",
    )
    return [Writes(text) for text in ("/start", *answers, "/today")]


def evening(number: int, asked: AskedOfAda) -> Sequence[Step]:
    """What Ada does after her run number ``number``, counted from 0."""
    return _EVENINGS[number % len(_EVENINGS)](asked)


def _mistypes(asked: AskedOfAda) -> Sequence[Step]:
    if asked.has_reps:
        wrong = diary.write_splits(asked, is_mistyped=True)
        return [Corrects(wrong, diary.write_splits(asked))]
    if asked.km:
        return [Corrects(diary.write_run(asked, more_seconds=180), diary.write_run(asked))]
    return [Corrects("5 km in 29:00", "5 km in 28:00")]


def _is_unclear(asked: AskedOfAda) -> Sequence[Step]:
    report = _report(asked, diary.write_run_in_miles)
    return [Writes(report), Writes("quite windy by the canal"), Writes("/week")]


def _taps(_asked: AskedOfAda) -> Sequence[Step]:
    return [Presses("Done"), Writes("/paces")]


def _asks_why(asked: AskedOfAda) -> Sequence[Step]:
    return [Presses("Why"), Writes(_report(asked, diary.write_run_with_effort))]


def _reads_her_watch(asked: AskedOfAda) -> Sequence[Step]:
    report = diary.write_clock_splits(asked) if asked.has_reps else _report(asked, diary.write_run)
    return [Writes(report), Writes("/log")]


def _thinks_again(asked: AskedOfAda) -> Sequence[Step]:
    return [Presses("Skip"), Writes("/undo"), Writes(_report(asked, diary.write_run))]


def _skips(_asked: AskedOfAda) -> Sequence[Step]:
    return [Writes("skipped, work"), Writes("/help")]


def _just_reports(asked: AskedOfAda) -> Sequence[Step]:
    return [Writes(_report(asked, diary.write_run_with_effort))]


def _report(asked: AskedOfAda, write: Callable[[AskedOfAda], str]) -> str:
    if asked.has_reps:
        return diary.write_splits(asked)
    return write(asked) if asked.km else "done"


_EVENINGS: tuple[Evening, ...] = (
    _mistypes,
    _is_unclear,
    _taps,
    _asks_why,
    _reads_her_watch,
    _thinks_again,
    _skips,
    _just_reports,
)
