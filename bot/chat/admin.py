"""/admin: what those who run the coach do from the chat; for others there is no such thing.

The commands have the names and the words of the command line.
"""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from html import escape

from telegram import Message, Update
from telegram.ext import CommandHandler, filters

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.exchange import CURRENT
from bot.chat.filters import COMMANDS
from bot.coaching.broadcast import LASTS
from bot.coaching.invitations import link_to, new_code, revoke
from bot.domain.invitation import MOST_DAYS, MOST_USES, Invitation
from bot.domain.runner import RunnerId
from bot.mail.broadcasts import LONGEST, Audience, Reach
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.mail.set_aside import SetAsideKind
from bot.wording.operator import (
    write_audience,
    write_broadcast,
    write_counts,
    write_invitation,
    write_maintenance_state,
    write_row,
)
from bot.wording.voice import LANGUAGES

_LONGEST = 3500  # characters; Telegram takes 4096
_MOST_BROADCASTS = 10

HELP = """/admin stats
/admin runners [WORD]
/admin updates [show N | retry N | drop N | retry all | drop all]
/admin letters [show N | retry N | drop N | retry all | drop all]
/admin maintenance [on | off]
/admin broadcast [active | paused | en | de | es | fr …] : WORDS
/admin broadcast [send N | stop N]
/admin invite [USES] [DAYS]
/admin invite list | revoke CODE
/admin export ID
/admin erase ID yes"""


class AdminError(Exception):
    """What was asked for makes no sense; the sentence says what would."""


class IsAdmin(filters.MessageFilter):
    """Lets those through who run the coach."""

    def filter(self, message: Message) -> bool:
        del message
        exchange = CURRENT.get()
        return exchange.sender in exchange.operator.admins


AdminAnswer = Sequence[str] | Letter
AdminAct = Callable[[CoachContext, list[str], str], Awaitable[AdminAnswer]]


async def on_admin(update: Update, context: CoachContext) -> None:
    """Do what was asked for, and say what came of it as plain lines."""
    message = update.effective_message
    assert message is not None
    _, _, rest = (message.text or "").partition(" ")
    name, *arguments = rest.split() or ["help"]
    act = _ACTS.get(name.lower())
    try:
        answer: AdminAnswer = [HELP] if act is None else await act(context, arguments, rest)
    except AdminError as error:
        answer = [str(error)]
    if isinstance(answer, Letter):
        context.send(answer)
    else:
        text = "\n".join(answer) or "nothing"
        cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\n…"
        context.say(f"<pre>{escape(cut, quote=False)}</pre>")


async def _stats(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    return write_counts(await context.work.statistics.count_everything(context.now.date()))


async def _runners(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    found = await context.work.statistics.find_runners(" ".join(arguments) or None)
    return [write_row(row) for row in found]


def _set_aside(kind: SetAsideKind) -> AdminAct:
    async def act(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
        mail = context.work.set_aside(kind)
        if not arguments or arguments[0] == "list":
            return [write_row(row.values()) for row in await mail.listed()]
        what, which = arguments[0], " ".join(arguments[1:])
        number = None if which == "all" else _number(which)
        if what == "show" and number is not None:
            shown = await mail.shown(number)
            if shown is None:
                raise AdminError(f"no {kind} that was set aside has the number {number}")
            return [json.dumps(shown, ensure_ascii=False, indent=1, default=str)]
        if what == "retry":
            return [f"{await mail.retry(number)} to be tried again"]
        if what == "drop":
            return [f"{await mail.drop(number)} dropped"]
        raise AdminError(f"{kind}s: list, show N, retry N, drop N")

    return act


async def _maintenance(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    maintenance = context.work.maintenance
    match arguments:
        case ["on"]:
            await maintenance.begin(context.now)
        case ["off"]:
            await maintenance.end()
        case []:
            pass
        case _:
            raise AdminError("maintenance on, or maintenance off")
    return [write_maintenance_state(await maintenance.since())]


async def _broadcast(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    broadcasts = context.work.broadcasts
    head, colon, words = rest.partition(":")
    if colon:
        audience = _audience(head.split()[1:])
        count = await broadcasts.count(audience, context.exchange.admission)
        if not words.strip():
            raise AdminError("and the words?")
        if len(words.strip()) > LONGEST:
            raise AdminError(f"no more than {LONGEST} characters")
        drafted = await broadcasts.draft(words.strip(), audience, context.now, context.now + LASTS)
        return [
            write_audience(audience, count),
            drafted.words,
            f"/admin broadcast send {drafted.id} lets it go, nothing has left yet",
        ]
    match arguments:
        case ["send", number]:
            ends_at = context.now + LASTS
            if not await broadcasts.start(_number(number), context.now, ends_at):
                raise AdminError(f"no draft has the number {number}")
        case ["stop", number]:
            if not await broadcasts.stop(_number(number)):
                raise AdminError(f"no broadcast of the number {number} is going")
        case []:
            pass
        case _:
            raise AdminError("broadcast [active | paused | en | de | es | fr …] : WORDS")
    return [
        write_broadcast(one, await broadcasts.fates(one.id))
        for one in await broadcasts.latest(_MOST_BROADCASTS)
    ]


def _audience(words: Sequence[str]) -> Audience:
    """Read whom a broadcast is for: a state, a language, ids."""
    reach, language, ids = Reach.EVERYONE, None, []
    for word in words:
        if word in tuple(Reach):
            reach = Reach(word)
        elif word in LANGUAGES:
            language = word
        elif word.isdecimal():
            ids.append(_number(word))
        else:
            raise AdminError(f"to whom is “{word}”? Say active, paused, a language, or ids")
    return Audience(reach, language, tuple(ids))


async def _invite(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    guests = context.work.guests
    match arguments:
        case ["list"]:
            return [write_invitation(one, context.now) for one in await guests.invitations()]
        case ["revoke", code]:
            if not await revoke(guests, code, are_guests_shut_out=False):
                raise AdminError(f"no invitation has the code {code}")
            return [f"{code} is good for nobody any more; who came by it stays"]
        case _:
            if len(arguments) > 2:
                raise AdminError("invite [USES] [DAYS]")
            uses = _up_to(MOST_USES, arguments[0]) if arguments else None
            days = _up_to(MOST_DAYS, arguments[1]) if arguments[1:] else None
            invitation = Invitation(
                code=new_code(),
                made_at=context.now,
                most=uses,
                ends_at=None if days is None else context.now + timedelta(days=days),
            )
            await guests.keep(invitation)
            return [
                link_to(context.bot.username, invitation.code),
                write_invitation(invitation, context.now),
            ]


async def _export(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    runner = _runner(arguments)
    record = await context.work.export(runner)
    if record is None:
        raise AdminError(f"nobody is known by the id {runner}")
    content = json.dumps(record, ensure_ascii=False, indent=2).encode()
    file = Attachment(AttachmentKind.DOCUMENT, f"{runner}.json", content)
    return Letter(f"All that is known about {runner}.", attachment=file)


async def _erase(context: CoachContext, arguments: list[str], rest: str) -> AdminAnswer:
    runner = _runner(arguments[:1])
    if await context.work.export(runner) is None:
        raise AdminError(f"nobody is known by the id {runner}")
    if arguments[1:] != ["yes"]:
        return [f"/admin erase {runner} yes deletes every row of theirs for good"]
    await context.work.runners.forget(runner)
    if runner == context.exchange.sender:
        context.exchange.forget()
    return [f"runner {runner} is forgotten"]


def _runner(arguments: Sequence[str]) -> RunnerId:
    return RunnerId(_number(" ".join(arguments)))


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 16:
        raise AdminError(f"“{text}” is no number" if text else "which? Give its number")
    return int(text)


def _up_to(most: int, text: str) -> int:
    number = _number(text)
    if not 1 <= number <= most:
        raise AdminError(f"a number from 1 to {most}, please")
    return number


_ACTS: Mapping[str, AdminAct] = {
    "stats": _stats,
    "runners": _runners,
    "updates": _set_aside(SetAsideKind.UPDATE),
    "letters": _set_aside(SetAsideKind.LETTER),
    "maintenance": _maintenance,
    "broadcast": _broadcast,
    "invite": _invite,
    "export": _export,
    "erase": _erase,
}

HANDLERS: list[Handler] = [CommandHandler("admin", on_admin, COMMANDS & IsAdmin())]
