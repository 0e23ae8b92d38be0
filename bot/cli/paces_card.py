"""Fitness, paces and predictions: what ``milecoach paces`` prints."""

from collections.abc import Iterator

from bot.domain.fitness.fitness import Fitness, RaceRange, predict_race
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, TEN_K, Distance
from bot.wording.voice import Voice

RACES = {"5k": FIVE_K, "10k": TEN_K, "half": HALF_MARATHON, "marathon": MARATHON}
_NAMES = {"5k": "5 km", "10k": "10 km", "half": "Half marathon", "marathon": "Marathon"}


def paces_as_json(fitness: Fitness, weekly: Distance | None) -> dict[str, object]:
    """Give fitness and paces as an object of plain values, in seconds."""
    paces = fitness.paces
    easy = (paces.easy.fast, paces.easy.slow)
    return {
        "score": round(fitness.score, 2),
        "mile_s": round(fitness.mile.seconds, 2),
        "rep_400_s": _rep(fitness, 400),
        "rep_200_s": _rep(fitness, 200),
        "easy_s_per_km": [round(pace.seconds_per_km, 1) for pace in easy],
        "marathon_s_per_km": round(paces.marathon.seconds_per_km, 1),
        "threshold_s_per_km": round(paces.threshold.seconds_per_km, 1),
        "interval_s_per_km": round(paces.interval.seconds_per_km, 1),
        "stride_s_per_km": round(paces.stride.seconds_per_km, 1),
        "predictions": {
            name: _range(predict_race(fitness, distance, weekly))
            for name, distance in RACES.items()
        },
    }


def write_paces_card(voice: Voice, fitness: Fitness, weekly: Distance | None) -> str:
    """Write the same as a table of plain text, with what it assumes."""
    return "\n".join(_lines(voice, fitness, weekly))


def _lines(voice: Voice, fitness: Fitness, weekly: Distance | None) -> Iterator[str]:
    paces = fitness.paces
    rows = [
        (voice.say("Fitness score"), f"{fitness.score:.1f}"),
        (voice.say("Mile"), str(fitness.mile)),
        (voice.say("400 m rep"), f"{_rep(fitness, 400):.1f} s"),
        (voice.say("200 m rep"), f"{_rep(fitness, 200):.1f} s"),
        (voice.say("Stride, up to"), voice.pace(paces.stride)),
        (voice.say("Interval"), voice.pace(paces.interval)),
        (voice.say("Threshold"), voice.pace(paces.threshold)),
        (voice.say("Marathon pace"), voice.pace(paces.marathon)),
        (voice.say("Easy"), voice.pace_range(paces.easy)),
    ]
    for name, distance in RACES.items():
        expected = predict_race(fitness, distance, weekly)
        rows.append((voice.say(_NAMES[name]), f"{expected.fast} – {expected.slow}"))
    for label, value in rows:
        yield f"{label:<16}{value}"
    yield ""
    yield voice.say("I give a range, not one time, and only if you train for it.")
    if weekly is None:
        yield voice.say("30 km a week are assumed.")
    if fitness.is_extrapolated:
        yield voice.say("The score lies beyond the published tables: it is extrapolated.")


def _rep(fitness: Fitness, metres: float) -> float:
    return round(fitness.mile_pace.duration_over(Distance(metres)).seconds, 2)


def _range(expected: RaceRange) -> dict[str, float]:
    return {
        "fast_s": round(expected.fast.seconds, 1),
        "slow_s": round(expected.slow.seconds, 1),
    }
