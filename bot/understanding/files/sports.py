"""What a file says was done: in words of many programs, or in a number.

A stated sport decides.  A word is known by the part that names the sport, whatever stands around
it: ``trail_running``, ``VirtualRun``, ``Indoor Cycling``.
"""

import re
from unicodedata import normalize

from bot.domain.recording.activity import Sport

# Parts of words, in the languages that programs write; the first that fits decides.
_PARTS: tuple[tuple[Sport, str], ...] = (
    (
        Sport.WALK,
        r"walk|hik|trek|marche|caminata|senderis|wander|gehen|rando|snowshoe|mountaineer",
    ),
    (Sport.RIDE, r"rid(?:e|ing)|bik(?:e|ing)|cycl|velo|rad(?:fahren|sport)|cicl|bmx|mtb"),
    (Sport.SWIM, r"swim|schwimm|natation|natacion"),
    (
        Sport.OTHER,
        r"row|ski|skat|kayak|canoe|paddl|sail|surf|board|golf|tennis|ball|soccer|yoga|pilates"
        r"|strength|weight|crossfit|cardio|gym|elliptical|stair|climb|danc|driv|fly"
        r"|motor|horse|multi_?sport|transition|wheelchair|hiit|martial|box(?:e|ing)",
    ),
    (Sport.RUN, r"run|jog|treadmill|laufen|lauf\b|course|correr|carrera|trail|parkrun"),
)
_KNOWN = tuple((sport, re.compile(parts)) for sport, parts in _PARTS)
# The numbers that Strava's exports have for a type.
_NUMBERS = {
    1: Sport.RIDE,
    4: Sport.WALK,
    9: Sport.RUN,
    10: Sport.WALK,
    13: Sport.WALK,
    16: Sport.SWIM,
    17: Sport.RIDE,
    18: Sport.RIDE,
}
_MOST_NUMBER = 60
_UNTOLD = frozenset({"", "generic", "all", "unknown", "uncategorized", "track", "activity"})


def sport_named(word: str | None) -> Sport | None:
    """Tell which sport a word or a number of a file names; ``None`` where it names none."""
    letters = normalize("NFKD", (word or "").strip()).encode("ascii", "ignore").decode()
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", letters).lower()
    if plain in _UNTOLD:
        return None
    if plain.isdecimal():
        is_of_the_list = int(plain[:4]) <= _MOST_NUMBER
        return _NUMBERS.get(int(plain[:4]), Sport.OTHER if is_of_the_list else Sport.UNCLEAR)
    return next((sport for sport, parts in _KNOWN if parts.search(plain)), Sport.UNCLEAR)
