"""Ways of asking about the coach."""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

WAYS: Mapping[Matter, tuple[str, ...]] = {
    Matter.BOT: ("bot",),
    Matter.MAKER: ("maker",),
    Matter.ABOUT_ME: ("about_me", "about_me help", "about_me data"),
    Matter.HELP: ("help",),
    Matter.HUMAN: ("human",),
    Matter.DATA: ("data",),
    Matter.CONNECT: ("connect", "connect watch"),
    Matter.LANGUAGE: ("language",),
    Matter.HOW_KNOWN: ("how_know",),
    Matter.WRONG: ("wrong",),
    Matter.INSULT: ("insult",),
    Matter.PAUSING: ("pause_how",),
    Matter.HARD_AGAIN: (
        "hard_again",
        "hard_again when",
        "hard_again reps when may",
        "hard_again after ill fever",
        "when hard may",
        "when reps may",
    ),
    Matter.WHEN_PROGRESS: ("progress_when", "progress_when faster", "progress_when how_long"),
    Matter.SHIFT_WEEK: ("whole_week shift", "whole_week shift may"),
    Matter.MISSED: (
        "missed",
        "misses a_run",
        "missed may",
        "missed reps",
        "missed long",
        "missed session",
        "missed asks",
        "missed what",
    ),
}
