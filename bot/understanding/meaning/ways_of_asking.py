"""The ways of asking about a matter: the concepts that make a question one about it.

Each matter is a topic, often with an aspect beside it (*why*, *before*, *too fast*); topics and
aspects are concepts.  A way with more concepts outweighs one with fewer, and a rare concept a
common one.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.knowledge import Matter
from bot.understanding.meaning.answers.words import vocabulary
from bot.understanding.meaning.ways import body, coach, life, races, runs, workouts

_BROAD, _NARROW, _TELLING, _DECISIVE = 1, 2, 3, 5
# Concepts that many questions hold: alone they tell of nothing.
_BROAD_ONES = vocabulary(
    "after alone asks away before between during easy eat every_week faster first_day flat good"
    " half hard how how_long incline legs less long longer marathon may mile more n200 n400 need"
    " normal pacing race race_distance race_only reps session skip slower start stop targets"
    " this_weekend tired too_fast too_slow track walk watch what when where which why"
)
# Concepts that leave no doubt what is meant, whatever stands beside them.
_TELLING_ONES = vocabulary(
    "altitude appetite blues carbo clothes compare_others conv_1500 conv_1600 jet_lag mile_helps"
    " norwegian other_plans pacer physio ramadan smoking stitch taper treadmill vegan vo2 zones"
)
# What may harm goes before whatever else is asked in the same breath.
_DECISIVE_ONES = vocabulary("asthma diabetes heart_meds postpartum pregnant")


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking about a matter: the concepts that have to be there, and must not."""

    matter: Matter
    needed: frozenset[str]
    barred: frozenset[str]
    weight: int

    @property
    def is_named(self) -> bool:
        return not self.needed <= _BROAD_ONES


def way_meant(held: frozenset[str], ruled_out: frozenset[Matter] = frozenset()) -> Way | None:
    """Find the way with the most weight whose concepts are all held; the first of several."""
    by_concept = _ways_by_concept()
    found = (
        numbered
        for concept in held
        for numbered in by_concept.get(concept, ())
        if numbered[1].needed <= held
        and not numbered[1].barred & held
        and numbered[1].matter not in ruled_out
    )
    meant = max(found, key=lambda numbered: (numbered[1].weight, -numbered[0]), default=None)
    return None if meant is None else meant[1]


@cache
def _ways_by_concept() -> Mapping[str, tuple[tuple[int, Way], ...]]:
    """Keep each way, with its place in the table, under the rarest of its concepts."""
    ways = [Way(matter, *_parts(way)) for matter, ways in _WAYS.items() for way in ways]
    frequency = Counter(concept for way in ways for concept in way.needed)
    found: dict[str, list[tuple[int, Way]]] = {}
    for number, way in enumerate(ways):
        rarest = min(sorted(way.needed), key=frequency.__getitem__)
        found.setdefault(rarest, []).append((number, way))
    return {concept: tuple(numbered) for concept, numbered in found.items()}


def _parts(way: str) -> tuple[frozenset[str], frozenset[str], int]:
    concepts = way.split()
    needed = frozenset(each for each in concepts if not each.startswith("!"))
    barred = frozenset(each[1:] for each in concepts if each.startswith("!"))
    return needed, barred, sum(map(_weight_of, needed))


def _weight_of(concept: str) -> int:
    if concept in _BROAD_ONES:
        return _BROAD
    if concept in _DECISIVE_ONES:
        return _DECISIVE
    return _TELLING if concept in _TELLING_ONES else _NARROW


# What makes a matter, by concepts: each string is one way, all of which has to be there.  Of two
# that weigh the same the first counts: the body goes before the training.
_WAYS: Mapping[Matter, tuple[str, ...]] = {
    **coach.WAYS,
    **body.WAYS,
    **workouts.WAYS,
    **runs.WAYS,
    **races.WAYS,
    **life.WAYS,
}
