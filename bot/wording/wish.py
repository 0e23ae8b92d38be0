"""Answers to messages that log nothing."""

from datetime import date

from bot.domain.feelings import Feeling
from bot.domain.intents import Intent
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from bot.wording.workout import write_next, write_next_gently

UNKNOWN_KEY = "unknown"


def write_wish(voice: Voice, intent: Intent) -> str:
    return voice.say(_ANSWERS.get(intent, _UNKNOWN))


def write_greeting(voice: Voice, name: str, coming: PlannedWorkout | None, today: date) -> str:
    """Greet back, with what is next."""
    hello = voice.say("Hello {name}.", name=name)
    return hello if coming is None else f"{hello}\n{write_next(voice, coming, today)}"


def write_feeling(telling: Telling, feeling: Feeling, coming: PlannedWorkout | None) -> str:
    """Answer what a runner feels or lives through: one sentence, then what may be done."""
    heard = telling.feel(feeling)
    if feeling in _THEN:
        return f"{heard}\n{telling.voice.say(_THEN[feeling])}"
    if feeling in _WORN and coming is not None:
        return f"{heard}\n{write_next_gently(telling.voice, coming, telling.today, is_worn=True)}"
    return _with_next(telling, heard, coming)


_WORN = frozenset({Feeling.SELF_BLAME, Feeling.WEARY, Feeling.WORK, Feeling.TIRED})


def write_not_understood(telling: Telling) -> str:
    """Say that nothing was understood; the second time running, how to be."""
    voice = telling.voice
    lines = telling.before.lines
    is_again = bool(lines) and lines[-1].key == UNKNOWN_KEY and lines[-1].day == telling.today
    text = voice.say(_UNKNOWN)
    if is_again:
        text = f"{text} {voice.say('Or write it another way; I read short sentences best.')}"
    return telling.keep(UNKNOWN_KEY, text)


def write_welcome(telling: Telling, coming: PlannedWorkout | None) -> str:
    """Answer thanks that say more than thanks."""
    text = telling.voice.say("Thank you for telling me. The running was all yours.")
    return _with_next(telling, text, coming)


def write_heard_only(
    telling: Telling, coming: PlannedWorkout | None, *, may_hold_a_run: bool = False
) -> str:
    """Answer a story of which nothing is known: it was read, and the next run may give way."""
    voice = telling.voice
    text = voice.say(
        "Thank you for telling me. I've read all of it, and being a program I can't be sure that"
        " I understood it. If it weighs on you, the next run may be shorter, or left out: nothing"
        " has to be made up."
    )
    if may_hold_a_run:
        text = f"{text} {voice.say('If you ran, tell me how far, and I note it.')}"
    return telling.keep(UNKNOWN_KEY, _with_next(telling, text, coming))


def _with_next(telling: Telling, text: str, coming: PlannedWorkout | None) -> str:
    if coming is None:
        return text
    return f"{text}\n{write_next(telling.voice, coming, telling.today)}"


_UNKNOWN = (
    "I didn't get that. Was it a run, a question, or just telling me? A run looks like"
    " <code>8k easy in 45:10</code>."
)
_THEN = {
    Feeling.GRIEF: (
        "Nothing has to be run and nothing is made up. I can stay quiet until you write again:"
        " say <i>pause</i>."
    ),
    Feeling.BLOW: (
        "Run, walk or stay in, whichever helps; nothing has to be made up. And talk to somebody"
        " near you."
    ),
    Feeling.JOY: "Today's run can wait.",
    Feeling.CELEBRATION: "Today's run can wait.",
    Feeling.FAMILY_ILL: "Nothing to make up. If you catch it too, tell me before you run.",
    Feeling.ENTERED: (
        "What you recover from or train for now stays first. Shall I plan for it? Tell me the race"
        " and its day, for example <code>/race half 11 April</code>."
    ),
    Feeling.DNF: "No plans until you want them.",
    Feeling.WEARY: (
        "Is it the running, or more than that? If it's more: tell someone close to you, and a"
        " doctor if it stays. If it's the running: <i>easy version</i> makes today easy,"
        " <i>pause</i> stops the messages."
    ),
    Feeling.QUIT: (
        "Would two short runs this week be better, or a week with nothing from me? Or stop: that's"
        " yours to decide. <i>easy version</i> makes today easy, <i>pause</i> stops the messages,"
        " and everything is kept."
    ),
    Feeling.PB: "Over which distance, and in what time?",
    Feeling.FIRST_MARATHON: "Send me the time when you have it.",
    Feeling.FIRST_RACE: "Which distance was it, and in what time?",
    Feeling.LONGEST: "How far was it, and how long did it take?",
}
_GOAL = "The goal race stands in /settings; there you can change it."
_ANSWERS = {
    Intent.GOAL: _GOAL,
    Intent.GOAL_RACE: _GOAL,
    Intent.FUTURE: "All right. Tell me afterwards how it went.",
    Intent.QUESTION: (
        "I don't know that. What I'd do meanwhile: keep to what is planned. /today shows it."
    ),
    Intent.OWN_MARK: (
        "A result counts from the day you ran it: <code>5k race 19:30 on Sunday</code>. Your mile"
        " stands in /settings; there you can change it."
    ),
    Intent.SHORT_OF_TIME: (
        "Then run easy for that long and stop there. It counts, and there's nothing to make up. A"
        " workout at mile pace can move instead: /move."
    ),
    Intent.FOREIGN_LANGUAGE: (
        "I read English, German, Spanish and French. In any language I take what was run: "
        "“8 km 44:20”."
    ),
    Intent.QUIT: (
        "That is yours to decide, and whatever you have run stays yours. /pause keeps"
        " everything and stops the messages until you write; /delete deletes it all."
    ),
    Intent.FRESH: "Good. Keep to what is planned all the same: the plan works by being easy.",
    Intent.CORRECT_LAST: "Edit the message with your result, and I correct the log.",
}
