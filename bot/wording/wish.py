"""Answers to messages that log nothing."""

from bot.domain.intents import Intent
from bot.wording.voice import Voice


def write_wish(voice: Voice, intent: Intent) -> str:
    return voice.say(_ANSWERS.get(intent, _UNKNOWN))


_UNKNOWN = (
    "I read results and a few commands. After a run tell me, for example:"
    " <code>8k easy in 45:10</code>, or see /help."
)
_GOAL = "The goal race stands in /settings; there you can change it."
_ANSWERS = {
    Intent.THANKS: "With pleasure. /today has what is next.",
    Intent.GOAL: _GOAL,
    Intent.GOAL_RACE: _GOAL,
    Intent.FUTURE: (
        "Good. Tell me when it is run, and I log it. /move changes a day, /pause stops the"
        " messages."
    ),
    Intent.QUESTION: (
        "That I cannot answer. What I can tell: /today has the workout, /why its reasons, /paces"
        " your numbers."
    ),
    Intent.OWN_MARK: (
        "A mark counts from the day it was run: <code>5k race 19:30 on Sunday</code>. Your mile"
        " stands in /settings; there you can change it."
    ),
    Intent.SHORT_OF_TIME: (
        "Then run easy for that long, and stop: what is run counts, the rest is not owed. A"
        " workout at mile pace can move instead: /move."
    ),
    Intent.QUIT: (
        "That is yours to decide, and whatever you have run stays yours. /pause keeps everything"
        " and stops the messages until you write; /delete forgets it all."
    ),
    Intent.FRESH: "Good. Keep to what is planned all the same: /today has it.",
    Intent.CORRECT_LAST: "Edit the message with your result, and I correct the log.",
}
