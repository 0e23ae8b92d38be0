"""Answers to messages that log nothing."""

from bot.messages.reading.readings import Intent
from bot.messages.writing.voice import Voice


def write_wish(voice: Voice, intent: Intent) -> str:
    return voice.say(_ANSWERS.get(intent, _UNKNOWN))


_UNKNOWN = (
    "I read results and a few commands. After a run tell me, for example:"
    " <code>8k easy in 45:10</code>, or see /help."
)
_PLAN = (
    "I cannot move workouts yet. If today does not suit, <i>skipped</i> is enough: nothing is"
    " crammed in later, and /week shows what comes."
)
_GOAL = "The goal race stands in /settings; there you can change it."
_ANSWERS = {
    Intent.THANKS: "With pleasure. /today has what is next.",
    Intent.SWAP: _PLAN,
    Intent.MOVE: _PLAN,
    Intent.GOAL: _GOAL,
    Intent.GOAL_RACE: _GOAL,
    Intent.FUTURE: "Noted in good faith. Tell me when it is run, and I log it.",
    Intent.QUESTION: (
        "The plan already chooses for you: /today has the workout, /why its reasons, /paces your"
        " numbers."
    ),
    Intent.PREDICT: "/paces shows what your mile is worth at your goal race.",
    Intent.READINESS: (
        "Then today is easy at most: walk, rest, or the first ten minutes of an easy run, and stop"
        " if it does not get better. <i>skipped</i> is a good answer too."
    ),
    Intent.CORRECT_LAST: "Edit the message with your result, and I correct the log.",
}
