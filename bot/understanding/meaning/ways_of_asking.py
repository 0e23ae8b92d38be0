"""The ways of asking about a matter: the concepts that make a question one about it.

Each matter is a topic, often with an aspect beside it (*why*, *before*, *too fast*); topics and
aspects are concepts.  Of all ways whose concepts are held, the one that the fewest messages would
hold by chance is meant: its concepts are rare, or many.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from pathlib import Path
from typing import Any

import tomli

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
    """One way of asking about a matter: the concepts that have to be there, and must not.

    Attributes:
        weight: How much its concepts say by themselves, by our own judgement.
        rarity: How seldom they stand in a message, whatever it is about: the sum of their
            inverse document frequencies (Spärck Jones 1972) over the root of their number.
    """

    matter: Matter
    needed: frozenset[str]
    barred: frozenset[str]
    weight: int
    rarity: float

    @property
    def is_named(self) -> bool:
        return not self.needed <= _BROAD_ONES


def way_meant(held: frozenset[str], ruled_out: frozenset[Matter] = frozenset()) -> Way | None:
    """Find the rarest way whose concepts are all held; the first of several."""
    by_concept = _ways_by_concept()
    found = (
        numbered
        for concept in held
        for numbered in by_concept.get(concept, ())
        if numbered[1].needed <= held
        and not numbered[1].barred & held
        and numbered[1].matter not in ruled_out
    )
    meant = max(found, key=lambda numbered: (numbered[1].rarity, -numbered[0]), default=None)
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


def concepts_needed() -> frozenset[str]:
    """Name every concept that some way needs."""
    numbered = (each for ways in _ways_by_concept().values() for each in ways)
    return frozenset(concept for _, way in numbered for concept in way.needed)


def _parts(way: str) -> tuple[frozenset[str], frozenset[str], int, float]:
    concepts = way.split()
    needed = frozenset(each for each in concepts if not each.startswith("!"))
    barred = frozenset(each[1:] for each in concepts if each.startswith("!"))
    rarity = sum(map(_rarity_of, needed)) / sqrt(len(needed))
    return needed, barred, sum(map(_weight_of, needed)), rarity


HELD = Path(__file__).parent / "ways" / "held.toml"


def _rarity_of(concept: str) -> float:
    if concept in _DECISIVE_ONES:
        return log(_held()["messages"])
    counts = _held()["held"]
    return log((_held()["messages"] + 1) / (counts.get(concept, 0) + 1))


@cache
def _held() -> Mapping[str, Any]:
    return tomli.loads(HELD.read_text("utf-8"))


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
