"""What is asked of the plan: a race to come, a workout on another day, a day without one."""

from dataclasses import replace

from bot.domain.intents import Intent, Subject
from bot.domain.knowledge import Matter
from bot.understanding.hearing import Heard
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.asked_knowledge import concepts_of, sentences_of
from bot.understanding.meaning.moved_workouts import read_moved_workout
from bot.understanding.meaning.races_to_come import means_race_to_come
from bot.understanding.meaning.skips import read_skip_ahead
from bot.understanding.meaning.wishes import read_two_days
from bot.understanding.setting_changes import setting_of
from bot.understanding.utterances import Wish
from bot.understanding.words.folding import fold_word

_MATTERS_OF_RACES_TO_COME = frozenset({Matter.RACE_SOON, Matter.RACE_CANCELLED})
_OF_RACES_TO_COME = frozenset({Subject.RACE_ON_THE_WAY, Subject.RACE_DAY, Subject.HOW_FAR})


def race_to_come(heard: Heard) -> Wish | None:
    """``could you get me ready for a half on 26 September?``: asked about, it is to be decided."""
    known, asked = heard.known, heard.asked
    if heard.reading.pain is not None or heard.reading.result is not None:
        return None
    is_other = asked is not None and asked.subject not in _OF_RACES_TO_COME
    if is_other or (known is not None and known.matter not in _MATTERS_OF_RACES_TO_COME):
        return None
    message = annotate(heard.text, heard.context)
    if not means_race_to_come(heard.text, message) or setting_of(heard) is not None:
        return None
    return _wish(heard, Intent.GOAL_RACE)


def workout_moved(heard: Heard) -> Wish | None:
    """``Kannst du den langen Lauf auf Samstag legen?``: asked about, it may be offered."""
    today = heard.context.today
    if today is None or heard.reading.pain is not None or heard.reading.result is not None:
        return None
    if read_moved_workout(heard.text, today) is None or setting_of(heard) is not None:
        return None
    return _wish(heard, Intent.MOVE)


def swap_asked(heard: Heard) -> Wish | None:
    """``Could I run long on Saturday and take the easy one on Sunday?``: two days, exchanged."""
    today = heard.context.today
    if "?" not in heard.text or today is None or not heard.tells_nothing:
        return None
    for sentence in sentences_of(fold_word(heard.text)):
        concepts, _ = concepts_of(sentence, heard.context.language)
        is_exchange = {"long", "easy", "may"} <= concepts and sentence.endswith("?")
        if is_exchange and read_two_days(sentence, today) is not None:
            return _wish(heard, Intent.MOVE)
    return None


def skip_ahead(heard: Heard) -> Wish | None:
    if heard.reading.pain is not None:
        return None
    day = read_skip_ahead(heard.text, heard.context)
    if day is None:
        return None
    return Wish(reading=heard.nothing_run, intent=Intent.SKIP_DAY, day=day)


def _wish(heard: Heard, intent: Intent) -> Wish:
    return Wish(reading=replace(heard.nothing_run, intent=intent), intent=intent)
