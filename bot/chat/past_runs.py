"""An export of runs: summed up, offered, and taken with one tap, in the first meeting or later."""

from dataclasses import replace
from datetime import datetime, tzinfo

from pydantic import TypeAdapter
from telegram import CallbackQuery, Document, Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext, StrangerError
from bot.chat.conversations import Handler
from bot.chat.exchange import CURRENT, Exchange
from bot.chat.meeting.asking import ask
from bot.chat.meeting.notebook import NAME as MEETING
from bot.chat.meeting.notebook import keep_notebook, open_notebook
from bot.coaching.past_runs import Offered, take, take_back, with_offered
from bot.domain.errors import CoachError
from bot.domain.meeting import Answers
from bot.domain.quantities import Units
from bot.domain.recording.past_runs import PastRuns, past_runs_of, sum_up
from bot.domain.runner import zone_of
from bot.understanding.files.archives import LARGEST, is_export, is_table, is_worth_a_look
from bot.understanding.files.errors import (
    FileError,
    LostFileError,
    NoRunsError,
    TooLargeExportError,
    UnknownFormatError,
)
from bot.wording.buttons import read_press
from bot.wording.past_runs import (
    offer_past_runs,
    undo_button,
    write_left,
    write_nothing_offered,
    write_taken,
    write_taken_back,
)
from bot.wording.presses import TakePastRuns, UndoPastRuns
from bot.wording.settings import write_saved
from bot.wording.voice import Voice

NAME = "past_runs"
_OFFERED, _TAKEN = "offered", "taken"
_TOLD: TypeAdapter[Offered] = TypeAdapter(Offered)
_ANSWERS: TypeAdapter[Answers] = TypeAdapter(Answers)


class _IsOfThePast(filters.MessageFilter):
    """Lets exports through, and what a newcomer sends while being asked, but for a single run."""

    def filter(self, message: Message) -> bool:
        if message.document is None or not is_worth_a_look(message.document.file_name):
            return False
        exchange = CURRENT.get()
        recording = exchange.recording
        if isinstance(recording, PastRuns):
            return True
        if isinstance(recording, tuple):
            return len(recording) > 1 and _is_being_met(exchange)
        return _is_being_met(exchange) or is_export(message.document.file_name)


def _is_being_met(exchange: Exchange) -> bool:
    return exchange.runner is None and exchange.talk(MEETING).state is not None


async def on_export_file(update: Update, context: CoachContext) -> None:
    """Sum an export up, and offer what it tells."""
    message = update.effective_message
    assert message and message.document
    if context.exchange.runner is None and not _is_being_met(context.exchange):
        raise StrangerError
    past = _past_in(context, message.document)
    voice, zone = _voice(context), _zone(context)
    if voice.units is Units.MI:
        past = past.in_miles()
    told = sum_up(past, context.now.astimezone(zone).date(), zone)
    if told is None:
        raise NoRunsError
    letter = offer_past_runs(voice, told)
    context.send(letter)
    if letter.buttons:
        talk = context.talk(NAME)
        talk.state = _OFFERED
        talk.notes.clear()
        talk.notes["offered"] = _TOLD.dump_python(Offered.of(told), mode="json")


async def on_take(context: CoachContext, query: CallbackQuery, press: TakePastRuns) -> None:
    """Take what was offered, with the race or without it, or leave it."""
    context.answer(query.id)
    context.strip_buttons(query)
    talk, voice = context.talk(NAME), _voice(context)
    if talk.state != _OFFERED:
        context.say(write_nothing_offered(voice))
        return
    offered = _TOLD.validate_python(talk.notes["offered"])
    if not press.is_race:
        offered = replace(offered, mark=None)
    if not press.is_wanted:
        talk.state = None
        talk.notes.clear()
        context.say(write_left(voice))
    elif context.exchange.runner is None:
        _take_as_answers(context, offered)
    else:
        await _take_as_settings(context, offered)


def _take_as_answers(context: CoachContext, offered: Offered) -> None:
    """Fill in what the first meeting asks for, and go on with its next question."""
    notebook, talk = open_notebook(context), context.talk(NAME)
    talk.state = _TAKEN
    talk.notes.clear()
    talk.notes["answers"] = _ANSWERS.dump_python(notebook.answers, mode="json")
    taken = notebook.with_answers(with_offered(notebook.answers, offered))
    voice = _voice(context)
    words = write_taken(voice, offered.weekly, offered.longest, offered.mark)
    context.say(words, buttons=((undo_button(voice),),))
    keep_notebook(context, taken)
    context.talk(MEETING).state = str(ask(context, taken))


async def _take_as_settings(context: CoachContext, offered: Offered) -> None:
    runner, talk, voice = context.runner, context.talk(NAME), context.voice
    brief = runner.brief
    if offered.weekly is None:
        offered = replace(offered, weekly=brief.weekly_distance, longest=brief.longest_run)
    if offered.mark in await context.work.log.marks(runner.id):
        offered = replace(offered, mark=None)  # what is known is not taken twice, nor taken back
    before = Offered(weekly=brief.weekly_distance, longest=brief.longest_run)
    try:
        saved = await take(context.work, runner, offered, context.now)
    except CoachError as error:
        context.say(f"{voice.error(error)} {voice.say('Nothing was changed.')}")
        return
    talk.state = _TAKEN
    talk.notes.clear()
    talk.notes["before"] = _TOLD.dump_python(before, mode="json")
    talk.notes["taken"] = _TOLD.dump_python(offered, mode="json")
    talk.notes["at"] = context.now.isoformat()
    words = write_taken(voice, offered.weekly, offered.longest, offered.mark)
    tells_targets = offered.mark is not None
    after = write_saved(voice, saved, context.today, tells_targets=tells_targets)
    text = "\n".join(filter(None, (words, after)))
    context.say(text, buttons=((undo_button(voice),),))


async def on_undo(context: CoachContext, query: CallbackQuery, _: UndoPastRuns) -> None:
    """Take all of it back."""
    context.answer(query.id)
    context.strip_buttons(query)
    if not await _take_back(context):
        context.say(write_nothing_offered(_voice(context)))


async def undo_if_latest(context: CoachContext) -> bool:
    """Take an export back, where nothing was told since; tell whether it was."""
    at = context.talk(NAME).notes.get("at")
    if context.talk(NAME).state != _TAKEN or at is None:
        return False
    latest = await context.work.log.latest_report(context.runner.id)
    if latest is not None and latest[1] > datetime.fromisoformat(str(at)):
        return False
    return await _take_back(context)


async def _take_back(context: CoachContext) -> bool:
    talk, notes = context.talk(NAME), dict(context.talk(NAME).notes)
    if talk.state != _TAKEN:
        return False
    if context.exchange.runner is not None and "before" in notes:
        before, taken = (_TOLD.validate_python(notes[name]) for name in ("before", "taken"))
        await take_back(context.work, context.runner, before, taken, context.now)
        context.say(write_taken_back(context.voice))
    elif _is_being_met(context.exchange) and "answers" in notes:
        answers = _ANSWERS.validate_python(notes["answers"])
        notebook = open_notebook(context).with_answers(answers)
        keep_notebook(context, notebook)
        words = write_taken_back(_voice(context))
        context.talk(MEETING).state = str(ask(context, notebook, words))
    else:
        return False
    talk.state = None
    talk.notes.clear()
    context.strip_asked(_takes_back)
    return True


def _takes_back(data: str) -> bool:
    return isinstance(read_press(data), UndoPastRuns)


def _past_in(context: CoachContext, document: Document) -> PastRuns:
    recording = context.exchange.recording
    if isinstance(recording, UnknownFormatError) and is_table(document.file_name):
        raise NoRunsError
    if isinstance(recording, FileError):
        raise recording
    if recording is None:
        raise TooLargeExportError if (document.file_size or 0) > LARGEST else LostFileError
    return recording if isinstance(recording, PastRuns) else past_runs_of(recording)


def _voice(context: CoachContext) -> Voice:
    answers = open_notebook(context).answers
    known = context.voice
    if context.exchange.runner is not None:
        return known
    return replace(
        known, language=answers.language or known.language, units=answers.units or known.units
    )


def _zone(context: CoachContext) -> tzinfo:
    runner = context.exchange.runner
    name = open_notebook(context).answers.zone if runner is None else runner.zone
    return zone_of(name or "UTC")


HANDLERS: list[Handler] = [
    MessageHandler(
        filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & _IsOfThePast(), on_export_file
    ),
    pressed(TakePastRuns, on_take),
    pressed(UndoPastRuns, on_undo),
]
