"""The local Telegram's own fixtures, with the chat page served."""

from tests.local_telegram.conftest import ada, call, clock, server

__all__ = ["ada", "call", "clock", "server"]
