"""What a message tells besides figures: how it felt, and what else there was that day.

Runners tell a coach of nights, children, fears and firsts in the same breath as of splits.  The
words for it stand in the table ``heard`` of each language.  Some feelings have words of their own;
others take two that stand together: somebody near and an illness, *first* and an event.  A word
that is denied does not count, and ``not good`` is bad.
"""

from bot.domain.feelings import Feeling, Kin
from bot.understanding.meaning.heard_words import HeardWords, read_words

_TELLS_SOMETHING = 5  # words

# Looked for by one list of words each; the rest takes two words that stand together.
_BY_WORD = (
    Feeling.GRIEF,
    Feeling.BLOW,
    Feeling.JOY,
    Feeling.DNF,
    Feeling.PB,
    Feeling.LONGEST,
    Feeling.FELL,
    Feeling.CELEBRATION,
    Feeling.MOCKED,
    Feeling.WEARY,
    Feeling.QUIT,
    Feeling.SELF_BLAME,
    Feeling.PROUD,
    Feeling.FEAR,
    Feeling.DISAPPOINTED,
    Feeling.BAD_DAY,
    Feeling.TIRED,
    Feeling.WEATHER,
    Feeling.WORK,
    Feeling.BORED,
    Feeling.RESTING,
    Feeling.GOOD,
    Feeling.AMUSED,
)
_MARATHON = "marat"  # how it begins in every language, once it is folded


def read_feelings(
    text: str, preferred: str = "en", *, is_race: bool = False
) -> tuple[Feeling, ...]:
    """Read what a message tells besides figures, the weightiest first.

    Args:
        text: The message as it was typed.
        preferred: The runner's language; a message in another one is read in that one.
        is_race: A race or a trial is told of: ``first 10k`` is a first race then.
    """
    message = read_words(text, preferred)
    if not message.lists:
        return ()
    found = {
        feeling
        for feeling in _BY_WORD
        if feeling.value in message.lists and _is_told(message, feeling)
    }
    first = _first(message, is_race=is_race)
    if first is not None:
        found.add(first)
    if message.are_near("person", "ill"):
        found.add(Feeling.FAMILY_ILL)
    if message.beaten():
        found.add(Feeling.PB)
    if message.are_near("looked_forward", "called_off"):
        found.add(Feeling.DISAPPOINTED)
    if message.are_near("shouted", "at_me"):
        found.add(Feeling.MOCKED)
    if _lost_at(message) is not None:
        found.add(Feeling.GRIEF)
    if message.are_near("person", "grave"):
        found.add(Feeling.BLOW)
    if _has_entered(message):
        found.add(Feeling.ENTERED)
    if message.are_together():
        found.add(Feeling.TOGETHER)
    if message.is_denied("good"):
        found.add(Feeling.BAD_DAY)
    return tuple(feeling for feeling in Feeling if feeling in found)


def read_lost(text: str, preferred: str = "en") -> Kin | None:
    """Read who has died, where grief is told of and somebody is named with it."""
    message = read_words(text, preferred)
    at = _lost_at(message) if message.lists else None
    if at is None:
        return None
    return next((who for who in Kin if _stands_at(message, f"kin_{who}", at)), None)


def read_ailing(text: str, preferred: str = "en") -> Kin | None:
    """Read who near the runner is ill or hurt."""
    message = read_words(text, preferred)
    return next((who for who in Kin if message.are_near(f"kin_{who}", "ill")), None)


def _stands_at(message: HeardWords, name: str, at: int) -> bool:
    return any(start <= at < end for start, end in message.places(name))


def _lost_at(message: HeardWords) -> int | None:
    """Find the word for somebody who has died: ``my dad died``, ``lost our dog``.

    A game that was lost, legs that are dead and children who are put to bed are no grief: who died
    stands right before the word, or after it.
    """
    people = [start for start, _ in message.places("person")]
    for start, end in message.told("death"):
        for at in people:
            is_near = start - _SUBJECT_WITHIN <= at < start or end <= at < end + _OBJECT_WITHIN
            if is_near and not message.breaks_between(at, start):
                return at
    is_of_a_run = any(True for _ in message.places("out_of_sight"))  # ``lost my friend at km 3``
    for _, end in () if is_of_a_run else message.told("death_of"):
        after = [at for at in people if end <= at < end + _OBJECT_WITHIN]
        if after and not message.breaks_between(end, after[0]):
            return after[0]
    had_to = any(True for _ in message.places("had_to"))
    for name, who in (("death_after", people), ("put_down", _pets(message))):
        for start, _ in message.told(name):
            before = [at for at in who if start - _PARTICIPLE_WITHIN <= at < start]
            if before and had_to:
                return before[-1]
    return None


def _pets(message: HeardWords) -> list[int]:
    return [start for name in ("kin_dog", "kin_cat") for start, _ in message.places(name)]


_SUBJECT_WITHIN, _OBJECT_WITHIN, _PARTICIPLE_WITHIN = 5, 4, 2  # words


def is_ashamed(text: str, preferred: str = "en") -> bool:
    """Whether somebody says that it is hard to ask: ``too embarrassed to tell anyone``."""
    return next(read_words(text, preferred).told("ashamed"), None) is not None


def _is_told(message: HeardWords, feeling: Feeling) -> bool:
    told = message.told(feeling.value)
    if feeling is Feeling.AMUSED and len(message.words) < _TELLS_SOMETHING:
        return False  # laughing alone tells nothing
    if feeling is Feeling.PB:
        return any(not (message.is_missed(at) or message.is_of_a_part(at)) for at, _ in told)
    if feeling is Feeling.JOY:
        return any(not message.is_long_since(at) for at, _ in told)
    if feeling is Feeling.FELL:
        return any(not message.is_missed(at) for at, _ in told)
    if feeling is Feeling.FEAR:
        return any(not (message.is_asked(at) or message.is_unreal(at)) for at, _ in told)
    return next(told, None) is not None


def _has_entered(message: HeardWords) -> bool:
    """Read that a place in a race was got; *signed up* tells so only of a race."""
    if next(message.told("entered"), None) is not None:
        return True
    return message.are_near("signed", "event") or message.are_near("signed", "distance")


def _first(message: HeardWords, *, is_race: bool) -> Feeling | None:
    """Read a first of its kind: of a race by its name, of anything else only as *my first*."""
    mine = {end for _, end in message.places("my")} | {start for start, _ in message.places("my")}
    events = list(message.places("event"))
    lengths = list(message.places("distance"))
    for start, end in message.told("first"):
        reach = range(end, end + 3)
        race = next(((at, to) for at, to in events if at in reach), None)
        if race is not None:
            is_marathon = message.words[race[0]].startswith(_MARATHON)
            return Feeling.FIRST_MARATHON if is_marathon else Feeling.FIRST_RACE
        if any(at in reach for at, _ in lengths) and (start in mine or end in mine):
            return Feeling.FIRST_RACE if is_race else Feeling.FIRST
    return Feeling.FIRST if next(message.told("first_time"), None) is not None else None
