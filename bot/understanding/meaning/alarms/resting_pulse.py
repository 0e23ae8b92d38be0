"""A heart that beats far too fast at rest, told by its number: ``heart at 190 at rest``."""

from collections.abc import Iterator

from bot.understanding.meaning.alarms.sayings import AlarmPhrase, Saying
from bot.understanding.words.concepts import AlarmConcept

_FAR_TOO_FAST = range(130, 251)  # beats; up to 100 are usual, and coffee or nerves make 120
_REACH = 6  # tokens
_LED = 3
_OF_WORK: tuple[AlarmConcept, ...] = ("effort", "run", "nerves", "startle", "highest")
_BESIDE: tuple[AlarmConcept, ...] = (
    "self", "i", "me", "neg_fill", "link", "prep", "article", "at_rest", "felt", "side",
    "verb",
)  # fmt: skip


def pulses_at_rest(said: Saying) -> Iterator[AlarmPhrase]:
    """Find the number of beats that a heart at rest should be far from."""
    for at, kinds in enumerate(said.kinds):
        if kinds.isdisjoint({"at_rest", "resting_pulse"}):
            continue
        number = _number_of(said, at)
        if number is None or not _is_far_too_fast(said.tokens[number]):
            continue
        sentence = said.in_sentence[said.sentences[at]]
        is_of_heart = _is_of_heart(said, number) or "resting_pulse" in kinds
        if is_of_heart and sentence.isdisjoint(_OF_WORK):
            yield AlarmPhrase(number, number + 1, frozenset({"pulse"}))


def _number_of(said: Saying, at: int) -> int | None:
    """Find the number that is told of rest: right after the word, or else before it."""
    after = [n for n in range(at + 1, at + 1 + _LED) if _is_number(said, n)]
    if after and said.clauses[after[0]] == said.clauses[at]:
        return after[0]
    before = [n for n in range(at - 1, max(-1, at - 1 - _REACH), -1) if _is_number(said, n)]
    if not before:
        return None
    is_one = said.clauses[before[0]] == said.clauses[at]
    return before[0] if is_one or _says_only_rest(said, at) else None


def _says_only_rest(said: Saying, at: int) -> bool:
    """``heart at 190, just sitting``: the clause says no more than that."""
    clause = (n for n, number in enumerate(said.clauses) if number == said.clauses[at])
    return all(said.has(n, *_BESIDE) or not said.tokens[n][0].isalnum() for n in clause)


def _is_of_heart(said: Saying, number: int) -> bool:
    near = range(max(0, number - _REACH), number + _LED)
    return any(
        said.has(at, "pulse") and said.clauses[at] == said.clauses[number]
        for at in near
        if at < len(said.tokens)
    )


def _is_number(said: Saying, at: int) -> bool:
    return 0 <= at < len(said.tokens) and said.tokens[at][:1].isdigit()


def _is_far_too_fast(token: str) -> bool:
    digits = token.removesuffix("bpm")
    return digits.isascii() and digits.isdecimal() and int(digits) in _FAR_TOO_FAST
