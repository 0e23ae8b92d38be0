"""What can go wrong with one call, on purpose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class FaultKind(StrEnum):
    """How a call goes wrong."""

    REFUSE = "refuse"
    GARBAGE = "garbage"
    HANG = "hang"
    CUT = "cut"
    DELAY = "delay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        takes_effect: The call does its work before the answer goes wrong. A delay always does.
        code: HTTP status of a refusal or of garbage.
        retry_after: Seconds to wait, told with a refusal.
        seconds: How long to hang or to delay.
    """

    manner: FaultKind
    takes_effect: bool = False
    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    seconds: float = 3600.0


Faults = Callable[[str, Mapping[str, Any]], Fault | None]
"""Asked before every call, with its method and its parameters."""


def too_many_requests(retry_after: int) -> Fault:
    description = f"Too Many Requests: retry after {retry_after}"
    return Fault(
        manner=FaultKind.REFUSE, code=429, description=description, retry_after=retry_after
    )


def refused(code: int, description: str) -> Fault:
    return Fault(manner=FaultKind.REFUSE, code=code, description=description)


def server_error(*, takes_effect: bool = False) -> Fault:
    return Fault(manner=FaultKind.REFUSE, takes_effect=takes_effect)


def garbage(*, takes_effect: bool = False, code: int = 502) -> Fault:
    return Fault(manner=FaultKind.GARBAGE, takes_effect=takes_effect, code=code)


def hang(*, takes_effect: bool = False, seconds: float = 3600.0) -> Fault:
    """Say nothing for ``seconds``, then cut the connection."""
    return Fault(manner=FaultKind.HANG, takes_effect=takes_effect, seconds=seconds)


def cut(*, takes_effect: bool = False) -> Fault:
    return Fault(manner=FaultKind.CUT, takes_effect=takes_effect)


def delay(seconds: float) -> Fault:
    return Fault(manner=FaultKind.DELAY, takes_effect=True, seconds=seconds)


def no_faults(_method: str, _parameters: Mapping[str, Any]) -> None:
    """Let every call through."""
