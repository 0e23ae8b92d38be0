"""One message on its way: worded, sent, and judged by what came back."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from time import monotonic

from bot.delivery.bot_api import Caller
from bot.delivery.chat_action import shown_as_busy
from bot.delivery.health import Part, SystemHealth
from bot.delivery.metrics import answering
from bot.delivery.outcomes import CALL_ERRORS, CallOutcome, CallVerdict, judge
from bot.delivery.plain_text import plain
from bot.delivery.ports import Draw, Word
from bot.delivery.settings import DeliverySettings
from bot.mail.calls import Call, Enclosure, photo_call, say_call
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Attachment, AttachmentKind
from bot.mail.outbox import Fate, Lane, Outgoing, Sending

logger = logging.getLogger(__name__)

# A push that cannot be worded is a bug of ours; it is given up before it has gone stale.
_WORDING_TRIES = 3
_LONGEST_WAIT = 30.0
_NO_ANSWER = frozenset({CallVerdict.NOT_SENT, CallVerdict.UNKNOWN, CallVerdict.MISCONFIGURED})


@dataclass(frozen=True, slots=True)
class Delivered:
    """How an attempt ended, and what follows for everybody.

    Attributes:
        pause_seconds: Nothing at all may be sent for so long.
        gone: A chat that cannot be reached any more.
        at: When it ended.
    """

    sending: Sending
    pause_seconds: float = 0
    gone: int | None = None
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Attempts:
    """Carries one message at a time to Telegram; it never touches the database."""

    def __init__(
        self, api: Caller, word: Word, draw: Draw, settings: DeliverySettings, health: SystemHealth
    ) -> None:
        self._api = api
        self._word = word
        self._draw = draw
        self._settings = settings
        self._health = health

    async def deliver(self, out: Outgoing) -> Delivered:
        """Try once."""
        try:
            call = out.call or await self._worded(out)
        except StoreUnavailableError as error:
            return Delivered(_ended(out, Fate.WAITING, str(error)))
        except Exception:
            logger.exception("push %s to %s could not be worded", out.id, out.chat)
            fate = Fate.WAITING if out.tries + 1 < _WORDING_TRIES else Fate.DEAD
            return Delivered(_again(out, fate, "it could not be worded"))
        if call is None:
            return Delivered(_ended(out, Fate.WITHDRAWN, "nothing to say any more"))
        began = monotonic()
        call = await self._illustrated(call, is_plain=out.is_plain)
        drawn_in = monotonic() - began
        if drawn_in > self._settings.lease_seconds - self._settings.answer_seconds:
            return self.put_back(out)
        try:
            answer = await self._send(plain(call) if out.is_plain else call, drawn_in)
        except CALL_ERRORS as error:
            outcome = judge(error)
            if outcome.verdict in _NO_ANSWER:
                self._health.trouble(Part.SENDING, outcome.verdict.value)
            else:
                self._health.well(Part.SENDING)
            return _delivered(out, outcome)
        self._health.well(Part.SENDING)
        return Delivered(replace(_ended(out, Fate.SENT), message_id=_message_id(answer)))

    def give_up(self, out: Outgoing) -> Delivered:
        """Settle what was under way when the process had to end: nobody knows whether it left."""
        return _delivered(
            out, CallOutcome(CallVerdict.UNKNOWN, "no answer before the process ended")
        )

    def put_back(self, out: Outgoing) -> Delivered:
        """Settle what was taken and never tried."""
        return Delivered(_ended(out, Fate.WAITING, "the process stood still"))

    async def _worded(self, out: Outgoing) -> Call | None:
        if out.push is None:
            return None
        letter = await self._word(out.push)
        if letter is None:
            return None
        return Call(*say_call(out.push.runner, letter), _enclosure(letter.attachment))

    async def _illustrated(self, call: Call, *, is_plain: bool) -> Call:
        """Put the picture where there is a chart; words alone where that cannot be drawn."""
        chart = call.enclosure
        if chart is None or chart.parameter != AttachmentKind.CHART:
            return call
        # What Telegram refused once goes without the picture, which may have been the reason.
        picture = None if is_plain else await self._drawn(call, chart)
        if picture is None:
            return replace(call, enclosure=None)
        photo = Enclosure(AttachmentKind.PHOTO, chart.filename, picture)
        return Call(*photo_call(call.params), photo)

    async def _drawn(self, call: Call, chart: Enclosure) -> bytes | None:
        chat = call.params.get("chat_id")
        async with shown_as_busy(
            self._api, chat if isinstance(chat, int) else None, "upload_photo"
        ):
            return await self._draw(chart.content)

    async def _send(self, call: Call, drawn_in: float) -> object:
        if self._settings.allow_paid_broadcast and call.method.startswith("send"):
            call = replace(call, params={**call.params, "allow_paid_broadcast": True})
        # Drawing and the answer together stay within the lease.
        seconds_left = self._settings.answer_seconds - drawn_in
        with answering.time():
            answer: object = await self._api.call(call, seconds_left)
        return answer


def _enclosure(file: Attachment | None) -> Enclosure | None:
    return None if file is None else Enclosure(file.kind, file.filename, file.content)


def _delivered(out: Outgoing, outcome: CallOutcome) -> Delivered:
    sending = _settled(out, outcome)
    if outcome.verdict is CallVerdict.TOO_FAST:
        logger.warning("Telegram asks to be left alone for %s s", outcome.pause_seconds)
        return Delivered(sending, outcome.pause_seconds)
    if outcome.verdict is CallVerdict.MISCONFIGURED:
        logger.error("Telegram does not take our token: %s", outcome.reason)
        return Delivered(sending, _LONGEST_WAIT)
    if outcome.verdict is CallVerdict.GONE:
        logger.info("chat %s cannot be reached: %s", out.chat, outcome.reason)
        return Delivered(sending, gone=out.chat)
    return Delivered(sending)


def _settled(out: Outgoing, outcome: CallOutcome) -> Sending:
    match outcome.verdict:
        case CallVerdict.UNCHANGED:
            return _ended(out, Fate.SENT)
        case CallVerdict.TOO_FAST:
            return _ended(out, Fate.WAITING, outcome.reason)
        case CallVerdict.GONE:
            return _ended(out, Fate.WITHDRAWN, outcome.reason)
        case CallVerdict.UNKNOWN:
            return _in_doubt(out, outcome.reason)
        case CallVerdict.REFUSED:
            return _refused(out, outcome.reason)
    return _again(out, Fate.WAITING, outcome.reason)


def _in_doubt(out: Outgoing, reason: str) -> Sending:
    """Settle what may have arrived: better a reply twice than never, and a push not twice."""
    logger.warning("message %s to %s: nobody knows whether it came: %s", out.id, out.chat, reason)
    if out.lane is Lane.PUSH:
        fate = Fate.HELD
    elif out.lane is Lane.REPLY and not out.doubts:
        fate = Fate.WAITING
    else:
        fate = Fate.DEAD
    return replace(_again(out, fate, reason), doubts=out.doubts + 1)


def _refused(out: Outgoing, reason: str) -> Sending:
    if out.lane is Lane.NOTICE:  # answered too late: the button has stopped waiting by itself
        return _ended(out, Fate.DEAD, reason)
    if not out.is_plain:
        logger.warning("message %s to %s goes again as plain text: %s", out.id, out.chat, reason)
        return replace(_ended(out, Fate.WAITING, reason), is_plain=True)
    logger.error("message %s to %s is set aside: %s", out.id, out.chat, reason)
    return _ended(out, Fate.DEAD, reason)


def _again(out: Outgoing, fate: Fate, reason: str) -> Sending:
    seconds = min(_LONGEST_WAIT, 2.0 ** min(out.tries, 5))
    not_before = datetime.now(UTC) + timedelta(seconds=seconds) if fate is Fate.WAITING else None
    return replace(_ended(out, fate, reason), not_before=not_before, tries=out.tries + 1)


def _ended(out: Outgoing, fate: Fate, note: str | None = None) -> Sending:
    return Sending(
        id=out.id,
        fate=fate,
        lane=out.lane,
        tries=out.tries,
        doubts=out.doubts,
        is_plain=out.is_plain,
        note=note,
    )


def _message_id(answer: object) -> int | None:
    found = answer.get("message_id") if isinstance(answer, Mapping) else None
    return found if isinstance(found, int) else None
