"""Where a conversation stands: which questions are open, what was just said, what a repair mends.

One value, kept in the runner's row of conversations, so it survives restarts:

- A question stays open until it is answered or let go, whatever is said in between. Three are
  kept at most; the newest takes typed answers, for half a day; buttons reach their own for a week.
- What was said last is what went into the log last, known by its message; the log remembers it.
- A repair mends the newer of the two.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from bot.chat.context import CoachContext
from bot.domain.health.pain import PainTime
from bot.domain.log.corrections import Which
from bot.domain.log.history import Setback
from bot.domain.log.results import LoggedResult, Result
from bot.domain.quantities import Duration, Units
from bot.understanding.meaning.mendings import Mend, Restate
from bot.wording.buttons import read_press
from bot.wording.presses import Forget, Ill, LeaveOut, LetGo, Nod, PainScore, PainWhen, TakeOption

NAME = "report"
OPEN = "open"
ANSWERED_WITHIN = timedelta(hours=12)
MENDED_WITHIN = timedelta(hours=12)
CONFIRMED_WITHIN = timedelta(minutes=10)
MOST_OPEN = 3
Offer = tuple[tuple[date, Result], ...]
"""Results with their days, as one answer would log them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRun:
    """What was run? The message is known; one thing is missing, or a yes.

    Attributes:
        day: The day it is about, where it is not the day of the message.
        offers: What each of the buttons logs; for a nod, what yes logs.
        is_nod: *Is that right?*, which takes a yes or a no.
        same_as: The message in whose place an answer is logged: another told of the same run.
            All offers but the last one mean that run.
        sentence: What was asked about a file, to be put again; else the message is read anew.
        labels: What its buttons say.
    """

    kind: Literal["run"] = "run"
    asked_at: datetime
    text: str
    message_id: int
    sent_at: datetime
    day: date | None = None
    offers: tuple[Offer, ...] = ()
    is_nod: bool = False
    same_as: int | None = None
    sentence: str = ""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutWrong:
    """What was it then? The result of a message is wrong, and the right one is awaited."""

    kind: Literal["wrong"] = "wrong"
    asked_at: datetime
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPain:
    """How much does it hurt, when on a run, or where is the runner ill?

    Attributes:
        asks_when: How much is known already.
        time: When it hurts, where that was told before how much.
    """

    kind: Literal["pain"] = "pain"
    asked_at: datetime
    is_illness: bool = False
    asks_when: bool = False
    time: PainTime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutSkip:
    """Shall the workout of a day to come be taken out?"""

    kind: Literal["skip"] = "skip"
    asked_at: datetime
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutForgetting:
    """Shall everything be deleted? It takes a button and then a typed word, within minutes.

    Attributes:
        awaits_word: The button was pressed.
    """

    kind: Literal["forget"] = "forget"
    asked_at: datetime
    awaits_word: bool = False


DialogueQuestion = AboutRun | AboutWrong | AboutPain | AboutSkip | AboutForgetting


@dataclass(frozen=True, slots=True)
class LatestReport:
    """What went into the log last, and when it was told."""

    message_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class LatestAilment:
    """Pain or illness as it was told last, and what held the plan back before."""

    at: datetime
    noted: Setback
    before: Setback | None = None


@dataclass(frozen=True, slots=True)
class LatestRep:
    """A rep whose time was put right last.

    Attributes:
        before: Its time before.
        time: Its time since, which may be meant for another.
    """

    message_id: int
    place: int
    before: Duration
    time: Duration


@dataclass(frozen=True, slots=True)
class LatestMove:
    """A workout that was moved last, or that was asked about.

    Attributes:
        day: Where it was.
        to: Where it went, or would.
        is_done: It was moved, and not only offered.
    """

    at: datetime
    day: date
    to: date
    is_done: bool


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The open questions, the newest first, and what hurts as it was told last.

    Attributes:
        asked_day: The day of the plan that the runner asked for last.
    """

    questions: tuple[DialogueQuestion, ...] = ()
    ailment: LatestAilment | None = None
    asked_day: date | None = None
    move: LatestMove | None = None
    rep: LatestRep | None = None

    def asking(self, question: DialogueQuestion) -> "Dialogue":
        """Ask; the same question, asked before, is replaced."""
        others = (one for one in self.questions if _subject(one) != _subject(question))
        return replace(self, questions=(question, *others)[:MOST_OPEN])

    def without(self, question: DialogueQuestion) -> "Dialogue":
        """Close a question: answered, or let go."""
        others = tuple(one for one in self.questions if _subject(one) != _subject(question))
        return replace(self, questions=others)

    def awaiting(self, now: datetime) -> DialogueQuestion | None:
        """Find the question that a typed message may answer."""
        newest = self.questions[0] if self.questions else None
        is_fresh = newest is not None and now - newest.asked_at < _answered_within(newest)
        return newest if is_fresh else None

    def about(self, message_id: int | None) -> AboutRun | None:
        """Find the question about a message; buttons of before name none: the newest."""
        runs = (one for one in self.questions if isinstance(one, AboutRun))
        return next((one for one in runs if message_id in {None, one.message_id}), None)

    def mended(
        self, said: LatestReport | None, now: datetime
    ) -> DialogueQuestion | LatestReport | None:
        """Find what a repair puts right: the open question or what was said, the newer one."""
        if said is not None and now - said.at >= MENDED_WITHIN:
            said = None
        question = self.awaiting(now)
        if question is None or said is None:
            return question or said
        return question if question.asked_at >= said.at else said


def _answered_within(question: DialogueQuestion) -> timedelta:
    return CONFIRMED_WITHIN if isinstance(question, AboutForgetting) else ANSWERED_WITHIN


def _subject(question: DialogueQuestion) -> object:
    return (
        (question.kind, question.message_id) if isinstance(question, AboutRun) else question.kind
    )


_DIALOGUE: TypeAdapter[Dialogue] = TypeAdapter(Dialogue)


def dialogue_of(context: CoachContext) -> Dialogue:
    """Load where the conversation stands; what cannot be read any more is over."""
    talk = context.talk(NAME)
    if talk.state is None or not talk.notes:
        return Dialogue()
    if talk.state != OPEN:
        return _of_before(talk.state, talk.notes, context.now)
    try:
        return _DIALOGUE.validate_python(talk.notes)
    except ValidationError:
        return Dialogue()


def _of_before(state: str, notes: dict[str, object], now: datetime) -> Dialogue:
    """Read a question that the version before this one asked."""
    if state not in {"unclear", "nod"}:
        return Dialogue((AboutPain(asked_at=now, is_illness=state == "neck"),))
    day = notes.get("day")
    asked = AboutRun(
        asked_at=now,
        text=str(notes["text"]),
        message_id=int(str(notes["message_id"])),
        sent_at=datetime.fromisoformat(str(notes["sent_at"])),
        day=date.fromisoformat(str(day)) if day else None,
        is_nod=state == "nod",
    )
    return Dialogue((asked,))


def keep_dialogue(context: CoachContext, dialogue: Dialogue) -> None:
    """Save where the conversation stands now."""
    talk = context.talk(NAME)
    talk.notes.clear()
    if dialogue == Dialogue():
        talk.state = None
    else:
        talk.state = OPEN
        talk.notes.update(_DIALOGUE.dump_python(dialogue, mode="json"))


async def mended(context: CoachContext) -> DialogueQuestion | LatestReport | None:
    """Find what a repair puts right now."""
    latest = await context.work.log.latest_report(context.runner.id)
    said = None if latest is None else LatestReport(*latest)
    return dialogue_of(context).mended(said, context.now)


async def can_be_meant(context: CoachContext, mending: Mend) -> bool:
    """Whether the figure that is put right was told: ``7 km, not 6`` after 6 km, and not after 5.

    Beside another run it tells what was run in place of what was planned.
    """
    said = await mended(context)
    if isinstance(said, AboutPain | AboutSkip | AboutForgetting):
        return False  # ``5 mais quand je cours`` answers what was asked
    if mending.correction is not None and mending.correction.names_rep_alone:
        rep = dialogue_of(context).rep
        return (
            isinstance(said, LatestReport)
            and rep is not None
            and rep.message_id == said.message_id
        )
    if mending.which is not None and mending.which.distance is not None:
        return await _is_among_told(context, said, mending.which)
    wrong = None if mending.swap is None else _NUMBER.search(mending.swap[0])
    is_length = mending.correction is not None and mending.correction.distance is not None
    if wrong is None or not is_length or not isinstance(said, LatestReport):
        return said is not None
    told = float(wrong[0].replace(",", "."))
    entries = await context.work.log.results_of(context.runner.id, said.message_id)
    lengths = [
        each
        for entry in entries
        for each in (entry.result.distance, entry.result.rep_distance)
        if each is not None
    ]
    return any(
        abs(number - told) <= _AS_TOLD
        for each in lengths
        for number in (each.metres, *(each.in_units(units) for units in Units))
    )


async def _is_among_told(
    context: CoachContext, said: DialogueQuestion | LatestReport | None, which: Which
) -> bool:
    """Whether ``the 5k was 31:00`` names a run that was just told."""
    if not isinstance(said, LatestReport):
        return False
    entries = await context.work.log.results_of(context.runner.id, said.message_id)
    return which.of([(entry.day, entry.result) for entry in entries]) is not None


async def can_be_retold(context: CoachContext, mending: Restate) -> bool:
    """Whether a run told whole stands for what was said; one's own share, for a run untimed."""
    if not mending.completes:
        return await mended(context) is not None
    last = await said_last(context)
    return last is not None and last.distance is not None and last.duration is None


async def said_last(context: CoachContext) -> Result | None:
    """Give the one result that was logged a moment ago, if that is what was said last."""
    logged = await logged_last(context)
    return None if logged is None else logged.result


async def logged_last(context: CoachContext) -> LoggedResult | None:
    """Find the one result that was logged a moment ago, if that is what was said last."""
    said = await mended(context)
    if not isinstance(said, LatestReport):
        return None
    entries = await context.work.log.results_of(context.runner.id, said.message_id)
    return entries[0] if len(entries) == 1 else None


_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_AS_TOLD = 0.06  # of a unit: as it is rounded


async def ailment_told_last(context: CoachContext) -> LatestAilment | None:
    """Find the pain or illness that was told last, unless a run was told after it."""
    told = dialogue_of(context).ailment
    if told is None or context.now - told.at >= MENDED_WITHIN:
        return None
    latest = await context.work.log.latest_report(context.runner.id)
    return told if latest is None or LatestReport(*latest).at <= told.at else None


def ask(context: CoachContext, question: DialogueQuestion) -> None:
    """Ask, in the place of the same question, asked before, whose buttons go."""
    _strip(context, question)
    keep_dialogue(context, dialogue_of(context).asking(question))


def close(context: CoachContext, question: DialogueQuestion) -> None:
    """Close a question, answered or let go: nothing is left to tap."""
    _strip(context, question)
    keep_dialogue(context, dialogue_of(context).without(question))


def _strip(context: CoachContext, question: DialogueQuestion) -> None:
    """Take the buttons of a question away, where it is open."""
    if _subject(question) in map(_subject, dialogue_of(context).questions):
        context.strip_asked(_belongs_to(question))


def _belongs_to(question: DialogueQuestion) -> Callable[[str], bool]:
    """Tell the buttons of a question from all others."""

    def is_its_button(data: str) -> bool:
        press = read_press(data)
        match question:
            case AboutRun(message_id=message_id):
                return isinstance(press, TakeOption | Nod | LetGo) and press.message == message_id
            case AboutPain():
                return isinstance(press, PainScore | PainWhen | Ill)
            case AboutSkip(day=day):
                return isinstance(press, LeaveOut) and press.day == day
            case AboutForgetting():
                return isinstance(press, Forget)
            case _:
                return False

    return is_its_button


def say_out_of_date(context: CoachContext) -> None:
    """Say of a button whose question is over that it did nothing."""
    context.say(
        context.voice.say(
            "That button is from an earlier question, and nothing has changed. /today has what is"
            " next."
        )
    )
