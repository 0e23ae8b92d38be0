"""What a file says was done: in words of many programs, or in a number.

A stated sport decides.  A word is known by the part that names the sport, whatever stands around
it: ``trail_running``, ``VirtualRun``, ``Indoor Cycling``.
"""

import re
from unicodedata import normalize

from bot.domain.recording.activity import Sport
from bot.understanding.languages import patterns

# The first that fits decides: a hiking run is a walk.
_ORDER = (Sport.WALK, Sport.RIDE, Sport.SWIM, Sport.OTHER, Sport.RUN)
_PARTS = patterns("sports")
_KNOWN = tuple((sport, re.compile(_PARTS[sport.value])) for sport in _ORDER)
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
