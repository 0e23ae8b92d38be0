"""What Telegram's answers mean for the message they are about."""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus

from bot.delivery.bot_api import RefusedError
from bot.delivery.http import NoAnswerError, NotSentError
from bot.delivery.masking import mask


class CallVerdict(StrEnum):
    """What happened to a message that did not simply go through."""

    NOT_SENT = "not sent"
    TOO_FAST = "too fast"  # not sent, and nothing else may be for a while
    UNKNOWN = "unknown"  # it may have arrived
    UNCHANGED = "unchanged"  # an edit that is in place already
    GONE = "gone"  # the chat cannot be reached
    REFUSED = "refused"  # it will not be taken as it is
    MISCONFIGURED = "misconfigured"  # the token is not taken: the operator must look


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """A verdict, and for how long Telegram wants to be left alone."""

    verdict: CallVerdict
    reason: str
    pause_seconds: float = 0


CALL_ERRORS = (NotSentError, NoAnswerError, RefusedError)

_GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")


def judge(error: Exception) -> CallOutcome:
    """Find out what an error says about the message; what is in doubt counts as unknown."""
    reason = mask(str(error))
    if isinstance(error, RefusedError):
        return CallOutcome(_verdict(error), reason, error.retry_after)
    if isinstance(error, NotSentError):
        return CallOutcome(CallVerdict.NOT_SENT, reason)
    return CallOutcome(CallVerdict.UNKNOWN, reason)


def _verdict(error: RefusedError) -> CallVerdict:
    reason = error.reason.lower()
    match error.code:
        case HTTPStatus.TOO_MANY_REQUESTS:
            return CallVerdict.TOO_FAST
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.NOT_FOUND:
            return CallVerdict.MISCONFIGURED
        case HTTPStatus.CONFLICT:
            return CallVerdict.NOT_SENT
        case HTTPStatus.FORBIDDEN:
            return CallVerdict.GONE
    if "message is not modified" in reason:
        return CallVerdict.UNCHANGED
    return CallVerdict.GONE if any(sign in reason for sign in _GONE) else CallVerdict.REFUSED
