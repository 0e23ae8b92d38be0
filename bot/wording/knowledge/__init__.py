"""What the coach knows about running, as it says it: one table of sentences for each room."""

from bot.wording.knowledge.answer import write_known

__all__ = ["write_known"]
