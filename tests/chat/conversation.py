"""A whole conversation in one process: real handlers, real database, only the wire replaced."""

import copy
import itertools
import json
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData

from bot.chat.application import Chat
from bot.chat.operator import Operator
from bot.coaching.connection import Cipher
from bot.coaching.evening import queue_due_evenings
from bot.coaching.morning import queue_due_pushes
from bot.delivery.morning import word_push
from bot.domain.runner import RunnerId
from bot.domain.workout.workout import PlannedWorkout, Workout
from bot.mail.letters import Letter
from bot.storage.engine.database import Database
from bot.storage.mail.pushes import push_of
from bot.storage.tables import outbox
from bot.storage.unit_of_work import work_opener
from bot.understanding.files.activities import read_file
from bot.understanding.files.errors import FileError
from tests.chat.meetings import Meeting, copy_rows, held, write_rows

if TYPE_CHECKING:
    from bot.domain.recording.activity import Activity
    from bot.domain.recording.past_runs import PastRuns

MONDAY_7_AM = datetime(2026, 11, 23, 7, tzinfo=UTC)

TOLD = (
    "marathon",
    "25 April 2027",
    "3:20",
    "6:10",
    "40 km",
    "16 km",
    "tue thu sat sun",
    "no",
    "Berlin",
    "6:30",
    "34",
    "no",
)
_NO = {"no", "nein", "non"}


def as_asked(answers: tuple[str, ...]) -> tuple[str, ...]:
    """Put answers into the order of the questions; what is not asked is told by its name.

    They come as race, day, target, mile, week, longest, days, own plan (with its days), place,
    time, age, health; without a race there is no day and no target.
    """
    if any(answer.startswith("health ") for answer in answers):
        return answers
    *front, place, time, age, health = answers
    own = [front.pop()] if front[-1] in _NO else [front.pop() for _ in range(3)][::-1]
    target = [f"target {front.pop(2)}"] if len(front) > 5 else []
    plan = [] if own[0] in _NO else ["plan yes", *own[1:]]
    return (*front, place, *plan, *target, f"time {time}", f"age {age}", f"health {health}")


FIRST_ANSWERS = as_asked(TOLD)
QUESTIONS = 7  # are asked; the rest is told at the summary

COACH = {"id": 1, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the coach, as the chat shows it.

    Attributes:
        method: How it was sent: as a letter, a picture, a change of an older letter, a reaction.
        labels: The rows of buttons under it.
    """

    method: str
    text: str
    labels: tuple[tuple[str, ...], ...]


class SilentRequest(BaseRequest):
    """Telegram's side of the wire: it knows the bot's name, and is never asked for more."""

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    @property
    def read_timeout(self) -> float:
        return 1

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        assert url.endswith("/getMe"), f"a handler talked to Telegram: {url}"
        return 200, json.dumps({"ok": True, "result": COACH}).encode()


def silent_bot() -> ExtBot[None]:
    # A request of the library loads the certificates of this machine: 50 ms for each test.
    return ExtBot("1:x", request=SilentRequest(), get_updates_request=SilentRequest())


# What a conversation remembers of what was sent and seen.
_PHONE = ("_numbers", "_seen", "_count", "last_message_id", "buttons")


class Conversation:
    """One person writing to the coach.

    Args:
        user: Who writes, as Telegram describes them.
        offers: What the coach is set up to offer beyond the usual.
    """

    def __init__(
        self, chat: Chat, database: Database, user: dict[str, Any], offers: Hashable = None
    ) -> None:
        self.now = MONDAY_7_AM
        self.person = RunnerId(user["id"])
        self.chat = chat
        self.database = database
        self.open_work = work_opener(database)
        self._numbers = itertools.count(1)
        self._seen = 0
        self._count = 0
        self._user = user
        self._offers = offers
        self.last_message_id = 0
        self.buttons: dict[str, str] = {}
        self.latest: list[Shown] = []  # what came at the last look

    async def says(self, text: str) -> list[str]:
        """Write a message; get the replies."""
        return await self.sends(_words(text))

    async def leaves(self, text: str) -> None:
        """Write a message that waits in the inbox."""
        content = self._message(next(self._numbers) + 1000) | _words(text)
        async with self.open_work() as work:
            update = {"update_id": next(self._numbers), "message": content}
            await work.inbox.store([self.chat.conceal(update)])

    async def sends(self, content: dict[str, Any]) -> list[str]:
        self.last_message_id = next(self._numbers) + 1000
        return await self._update("message", self._message(self.last_message_id) | content)

    async def sends_file(self, name: str, content: bytes, caption: str = "") -> list[str]:
        """Send a file, fetched and read as delivery does before the transaction."""
        document = {"file_id": "1", "file_unique_id": "1", "file_name": name}
        sent = {"document": document | {"file_size": len(content)}}
        self.last_message_id = next(self._numbers) + 1000
        message = self._message(self.last_message_id) | sent
        body = {"message": message | ({"caption": caption} if caption else {})}
        is_fetched = self.chat.file_in(body) is not None and await self._is_admitted()
        recording = _read(content) if is_fetched else None
        async with self.open_work() as work:
            await self.chat.handle({"update_id": next(self._numbers)} | body, work, recording)
        return await self.replies()

    async def _is_admitted(self) -> bool:
        async with self.open_work() as work:
            return await self.chat.admits(self.person, work)

    async def replies_to(self, message_id: int, sent_at: datetime, text: str) -> list[str]:
        """Answer an older message by replying to it."""
        replied = self._message(message_id) | {"date": int(sent_at.timestamp()), "text": "…"}
        return await self.sends({"text": text, "reply_to_message": replied})

    async def edits(self, message_id: int, text: str) -> list[str]:
        message = self._message(message_id) | {"text": text}
        return await self._update("edited_message", message | {"edit_date": message["date"]})

    async def presses(
        self, label: str, message_id: int | None = None, sent_at: datetime | None = None
    ) -> list[str]:
        """Press a button of the last letters."""
        return await self.presses_data(self.buttons[label], message_id, sent_at)

    async def presses_data(
        self, data: str, message_id: int | None = None, sent_at: datetime | None = None
    ) -> list[str]:
        """Press a button under a letter that was sent just now, or at another moment."""
        keyboards = await self._keyboards()
        has_it = (number for number, rows in keyboards.items() if data in str(rows))
        shown = max(has_it, default=None)
        markup = {} if shown is None else {"reply_markup": {"inline_keyboard": keyboards[shown]}}
        message = self._message(message_id or shown or 1) | {"text": "…"} | markup
        message["date"] = int((sent_at or self.now).timestamp())
        query = {
            "id": str(next(self._numbers)),
            "from": self._user,
            "chat_instance": "1",
            "data": data,
            "message": message,
        }
        return await self._update("callback_query", query)

    async def says_in_group(self, text: str) -> list[str]:
        """Write to a group in which the coach is too."""
        group = {"id": -100_500, "type": "supergroup", "title": "Runners"}
        return await self._update("message", self._message(1) | {"chat": group} | _words(text))

    async def reacts(self, message_id: int, emoji: str | None, before: str = "") -> list[str]:
        """React to a message of the coach; ``None`` takes the reaction away."""
        old, new = ([{"type": "emoji", "emoji": one}] if one else [] for one in (before, emoji))
        reaction = {
            "chat": self._message(0)["chat"],
            "message_id": message_id,
            "user": self._user,
            "date": int(self.now.timestamp()),
            "old_reaction": old,
            "new_reaction": new,
        }
        return await self._update("message_reaction", reaction)

    async def newest(self) -> int:
        """The number of the newest letter in the chat."""
        async with self.database.begin() as connection:
            return await connection.scalar(select(func.max(outbox.c.message_id))) or 0

    async def standing(self) -> list[str]:
        """What can be tapped in the chat now: the labels of all buttons, the oldest first."""
        rows = itertools.chain.from_iterable((await self._keyboards()).values())
        return [button["text"] for button in itertools.chain.from_iterable(rows)]

    async def _keyboards(self) -> dict[int, list[list[dict[str, str]]]]:
        """The rows of buttons under each letter, as the chat shows them now."""
        query = select(outbox).where(outbox.c.method.is_not(None)).order_by(outbox.c.id)
        async with self.database.begin() as connection:
            rows = (await connection.execute(query)).all()
        keyboards: dict[int, list[list[dict[str, str]]]] = {}
        for row in rows:
            inline = (row.params.get("reply_markup") or {}).get("inline_keyboard", [])
            keyboards[row.params.get("message_id") or row.message_id or row.id] = inline
        return keyboards

    async def arrive(self) -> None:
        """Let all letters reach the chat, which gives each its number."""
        is_letter = outbox.c.method.startswith("send") | outbox.c.push_day.is_not(None)
        is_new = outbox.c.message_id.is_(None) & is_letter
        arriving = update(outbox).where(is_new).values(message_id=outbox.c.id + 500_000)
        async with self.database.begin() as connection:
            await connection.execute(arriving)

    async def meets(self, *answers: str) -> list[str]:
        """Go through the first meeting, up to the plan."""
        path = self.database.url.database
        if not self.database.is_sqlite or not path or self.last_message_id:
            return await self._hold_meeting(answers)
        key = (self.person, *self._user.values(), self._offers, self.now, answers)
        if key in held:
            write_rows(path, held[key].rows)
            vars(self).update(copy.deepcopy(held[key].phone))
            return list(held[key].replies)
        replies = await self._hold_meeting(answers)
        phone = {name: copy.deepcopy(vars(self)[name]) for name in _PHONE}
        held[key] = Meeting(copy_rows(path), phone, replies)
        return list(replies)

    async def _hold_meeting(self, answers: tuple[str, ...]) -> list[str]:
        await self.says("/start")
        for answer in as_asked(answers or TOLD):
            await self.says(answer)
        return await self.says("yes")

    async def is_asked_for(self, day: date, asked: Workout) -> None:
        """Let the plan ask for this workout on a day of the week that is made."""
        async with self.open_work() as work:
            await work.log.plan_days(self.person, day, day, (PlannedWorkout(day, asked),))

    async def wakes(self) -> Letter:
        """Let the clock look who is due, and word the push as the sender would."""
        letter = await self.hears_unasked()
        assert letter is not None
        return letter

    async def hears_unasked(self) -> Letter | None:
        """Let the clock look who is due; ``None`` where nothing is said that was not before."""
        async with self.open_work() as work:
            while await queue_due_pushes(work, self.now, 10):
                pass  # mornings that went by unsent come first
            while await queue_due_evenings(work, self.now, 10):
                pass
        query = select(outbox).where(outbox.c.push_day.is_not(None)).order_by(outbox.c.id.desc())
        async with self.database.begin() as connection:
            row = (await connection.execute(query.limit(1))).one_or_none()
        if row is None or row.expires_at <= self.now:
            return None
        push = push_of(row)
        async with self.open_work() as work:
            letter = await word_push(work, push, self.now)
        await self.arrive()
        for button in itertools.chain.from_iterable(() if letter is None else letter.buttons):
            self.buttons[button.label] = button.data
        return letter

    def _message(self, message_id: int) -> dict[str, Any]:
        return {
            "message_id": message_id,
            "date": int(self.now.timestamp()),
            "chat": {"id": self._user["id"], "type": "private", "first_name": "x"},
            "from": self._user,
        }

    async def _update(self, kind: str, content: dict[str, Any]) -> list[str]:
        body = {"update_id": next(self._numbers), kind: content}
        async with self.open_work() as work:
            await self.chat.handle(body, work)
        await self.arrive()
        return await self.replies()

    async def replies(self) -> list[str]:
        """What came since the last look, notices of pressed buttons in brackets."""
        query = select(outbox).where(outbox.c.id > self._seen, outbox.c.method.is_not(None))
        async with self.database.begin() as connection:
            rows = (await connection.execute(query.order_by(outbox.c.id))).all()
            count = await connection.scalar(select(func.count()).select_from(outbox)) or 0
            if count < self._count:
                # The rows of whoever is forgotten are gone, and their numbers are used again.
                rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
            self._count = count
        self.latest = []
        for row in rows:
            self._seen = row.id
            text = row.params.get("text") or row.params.get("caption") or ""
            if row.method == "answerCallbackQuery":
                text = f"[{text}]" if text else ""
            if row.method == "setMessageReaction":
                text = "".join(one["emoji"] for one in row.params["reaction"])
            labels = self._learn_buttons(row.params)
            self.latest += [Shown(row.method, text, labels)] if text else []
        return [shown.text for shown in self.latest]

    async def file(self) -> bytes:
        """What the newest letter with a file encloses."""
        return (await self.files())[-1]

    async def files(self) -> list[bytes]:
        """What all letters enclose, oldest first."""
        query = select(outbox.c.file).where(outbox.c.file.is_not(None)).order_by(outbox.c.id)
        async with self.database.begin() as connection:
            return [content for (content,) in (await connection.execute(query)).all()]

    def _learn_buttons(self, params: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", ())
        for button in itertools.chain.from_iterable(rows):
            self.buttons[button["text"]] = button.get("callback_data", "")
        return tuple(tuple(button["text"] for button in row) for row in rows)

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)


def _read(content: bytes) -> "tuple[Activity, ...] | PastRuns | FileError":
    try:
        return read_file(content)
    except FileError as error:
        return error


def _words(text: str) -> dict[str, Any]:
    entities = []
    if text.startswith("/"):
        command = text.split(maxsplit=1)[0]
        entities = [{"type": "bot_command", "offset": 0, "length": len(command)}]
    return {"text": text, "entities": entities}


@asynccontextmanager
async def conversation(  # noqa: PLR0913, PLR0917  (all of it comes from outside)
    url: str,
    name: str = "Ada",
    language: str = "en",
    cipher: Cipher | None = None,
    public_url: str | None = None,
    operator: Operator | None = None,
) -> AsyncIterator[Conversation]:
    """Open a conversation over a database with every table."""
    database = await Database.connect(url)
    now: list[Conversation] = []
    chat = Chat(
        silent_bot(),
        lambda: now[0].now,
        word_push,
        operator=operator,
        cipher=cipher,
        public_url=public_url,
    )
    await chat.start()
    user = {"id": 7, "is_bot": False, "first_name": name, "language_code": language}
    has_weather = operator is not None and operator.has_weather
    offers = (cipher is not None, public_url, has_weather)
    now.append(Conversation(chat, database, user, offers))
    try:
        yield now[0]
    finally:
        await database.close()
