"""A Bot API in a storm: it hangs, cuts, refuses and answers nonsense, by chance."""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from bot.local_telegram.faults import (
    Fault,
    FaultKind,
    cut,
    delay,
    garbage,
    hang,
    server_error,
    too_many_requests,
)

_WAYS: Mapping[str, Callable[[], Fault]] = {
    "cut before": lambda: cut(takes_effect=False),
    "cut after": lambda: cut(takes_effect=True),
    "hang before": lambda: hang(takes_effect=False),
    "hang after": lambda: hang(takes_effect=True),
    "500 before": lambda: server_error(takes_effect=False),
    "500 after": lambda: server_error(takes_effect=True),
    "garbage before": lambda: garbage(takes_effect=False),
    "garbage after": lambda: garbage(takes_effect=True),
    "429": lambda: too_many_requests(1),
    "delay": lambda: delay(0.3),
}


class Storm:
    """Strikes by chance; after a while it is over, so that everything can come to rest.

    A message is left in doubt once at most: what is in doubt twice is set aside, and nobody could
    tell that from a loss.

    Attributes:
        struck: How often, by kind.
    """

    def __init__(self, chance: random.Random, share: float) -> None:
        self.struck: Counter[str] = Counter()
        self.is_over = False
        self._chance = chance
        self._share = share
        self._in_doubt: set[str] = set()

    @property
    def doubts(self) -> int:
        """How many messages it left in doubt."""
        return len(self._in_doubt)

    def __call__(self, method: str, parameters: Mapping[str, Any]) -> Fault | None:
        if self.is_over or self._chance.random() >= self._share:
            return None
        name = self._chance.choice(list(_WAYS))
        fault = _WAYS[name]()
        if method == "sendMessage" and fault.code != 429 and fault.manner is not FaultKind.DELAY:
            message = f"{parameters['chat_id']} {parameters['text']}"
            if message in self._in_doubt:
                return None
            self._in_doubt.add(message)
        self.struck[name] += 1
        return fault
