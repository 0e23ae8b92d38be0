"""Figures of a result put right: a time, the whole time, the distance, the pace, or the unit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.log.results import AS_PLANNED, DURATION_DERIVED, Result, ResultKind, Rpe
from bot.domain.quantities import Distance, Duration, Pace, Units

_WITH_ONE_DISTANCE = frozenset({ResultKind.RUN, ResultKind.RACE, ResultKind.TIME_TRIAL})
# Seconds per km: nobody runs faster than the one, and slower than the other is no running.
_FASTEST, _SLOWEST = 120.0, 1200.0
# What is no longer than that is the length of a rep, not of a run.
_LONGEST_REP = 2000.0
_HARDEST = 10  # of an RPE


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was meant.

    Attributes:
        wrong: The time or the number that was said before; ``None``: that of the whole.
        time: The time or the number that was meant.
        number: A number without a unit that was meant: how far, or how many minutes.
        place: Which rep, the first being 0, the last -1; ``None``: not told.
        distance: The distance that was meant.
        pace: The pace that was meant.
        units: The unit in which the distance was meant.
        is_pace: The time that was told is the pace.
        kind: It was a race, or a trial.
    """

    wrong: Duration | None = None
    time: Duration | None = None
    number: float | None = None
    place: int | None = None
    distance: Distance | None = None
    pace: Pace | None = None
    units: Units | None = None
    is_pace: bool = False
    kind: ResultKind | None = None

    @property
    def names_rep_alone(self) -> bool:
        """Whether a rep is named, and its time was told before."""
        return self.place is not None and self.time is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """Which of the runs that were told together is meant.

    Attributes:
        place: The first being 0, the last -1.
        is_evening: The one of the evening, or of the morning.
        distance: The one that was so long.
    """

    place: int | None = None
    is_evening: bool | None = None
    distance: Distance | None = None

    def of(self, results: Sequence[tuple[date, Result]]) -> int | None:
        """Find its place among them; ``None`` where it may be none of them, or several."""
        many = len(results)
        if self.place is not None:
            return self.place % many if -many <= self.place < many else None
        if self.distance is not None:
            long = [at for at, (_, result) in enumerate(results) if self._is_as_long(result)]
            return long[0] if len(long) == 1 else None
        if self.is_evening is None or many > _MOST_A_DAY:
            return None
        # Of one day the evening comes last; of two, last evening was before this morning.
        first = min(range(many), key=lambda at: results[at][0])
        is_one_day = len({day for day, _ in results}) == 1
        evening = many - 1 if is_one_day else first
        return evening if self.is_evening else many - 1 - evening

    def _is_as_long(self, result: Result) -> bool:
        if self.distance is None or result.distance is None:
            return False
        return abs(self.distance.metres - result.distance.metres) < _AS_LONG


_MOST_A_DAY = 2
_AS_LONG = 60.0  # metres: as it is rounded


def correct(result: Result, correction: Correction, units: Units = Units.KM) -> Result | None:
    """Put a figure right; ``None`` where the result has none that can be meant.

    ``units`` are the runner's: a pace told without a unit is per one of them.
    """
    corrected = _correct(result, correction, units)
    if corrected is None or not _can_be(corrected):
        return None
    return replace(corrected, flags=corrected.flags - {AS_PLANNED})


def _correct(result: Result, correction: Correction, units: Units) -> Result | None:
    match correction:
        case Correction(kind=ResultKind() as kind):
            mended = _as_kind(result, kind)
        case Correction(distance=Distance() as distance):
            mended = _with_distance(result, distance)
        case Correction(pace=Pace() as pace):
            mended = _with_pace(result, pace)
        case Correction(units=Units() as meant):
            mended = _in_units(result, meant)
        case Correction(is_pace=True):
            mended = _with_time_as_pace(result, units)
        case Correction(number=float() as number):
            mended = _with_bare_number(result, number, units)
        case Correction(place=int() as place, time=Duration() as time):
            mended = _with_rep(result, place, time)
        case Correction(wrong=Duration() as wrong, time=Duration() as time):
            mended = _with_number(result, wrong, time, units)
        case Correction(time=Duration() as time):
            mended = _with_whole_time(result, time, units)
        case _:
            mended = None
    return mended


def _can_be(result: Result) -> bool:
    if result.distance is None or result.duration is None:
        return True
    return _is_run(result.distance, result.duration)


def _is_run(distance: Distance, duration: Duration) -> bool:
    return _FASTEST <= Pace.of(distance, duration).seconds_per_km <= _SLOWEST


def _with_distance(result: Result, distance: Distance) -> Result | None:
    if result.kind is ResultKind.INTERVALS and distance.metres <= _LONGEST_REP:
        return None if result.rep_distances else replace(result, rep_distance=distance)
    if result.kind not in _WITH_ONE_DISTANCE:
        return None
    if result.pace is not None and result.has(DURATION_DERIVED):
        # The pace was told, so it stays.
        return replace(result, distance=distance, duration=_over(result.pace, distance))
    return replace(result, distance=distance)


def _as_kind(result: Result, kind: ResultKind) -> Result | None:
    if result.kind not in _WITH_ONE_DISTANCE or result.kind is kind or result.duration is None:
        return None
    return None if result.distance is None else replace(result, kind=kind)


def _over(pace: Pace, distance: Distance) -> Duration:
    return Duration(round(pace.duration_over(distance).seconds))


def _with_pace(result: Result, pace: Pace) -> Result | None:
    if result.distance is None or result.kind not in _WITH_ONE_DISTANCE:
        return None
    duration = _over(pace, result.distance)
    return replace(result, duration=duration, flags=result.flags | {DURATION_DERIVED})


def _with_time_as_pace(result: Result, units: Units) -> Result | None:
    if result.duration is None:
        return None
    return _with_pace(result, Pace.of(Distance(units.metres), result.duration))


def _in_units(result: Result, units: Units) -> Result | None:
    """Take the number of the distance as one of these units; it was read as the other."""
    if result.distance is None or result.kind not in _WITH_ONE_DISTANCE:
        return None
    other = Units.MI if units is Units.KM else Units.KM
    if _is_told_in(result.distance, units) and not _is_told_in(result.distance, other):
        return result
    distance = Distance.of(round(result.distance.in_units(other), 2), units)
    return _with_distance(result, distance)


def _is_told_in(distance: Distance, units: Units) -> bool:
    number = distance.in_units(units)
    return abs(number - round(number, 2)) < _EXACT


_EXACT = 1e-6


def _with_whole_time(result: Result, time: Duration, units: Units) -> Result | None:
    """Take a time for that of the whole, or where it cannot be that, for the pace."""
    if result.kind not in _WITH_ONE_DISTANCE:
        return None
    if result.distance is None or _is_run(result.distance, time):
        return replace(result, duration=time, flags=result.flags - {DURATION_DERIVED})
    return _with_pace(result, Pace.of(Distance(units.metres), time))


def _with_bare_number(result: Result, number: float, units: Units) -> Result | None:
    """Take ``no, 9`` for the figure of the run that it comes near to, if there is just one."""
    if result.kind not in _WITH_ONE_DISTANCE:
        return None
    far, minutes = result.distance, None
    if result.duration is not None and not result.has(DURATION_DERIVED):
        minutes = result.duration.seconds / 60
    mended = []
    if far is not None and _is_near(number, far.in_units(units)):
        mended.append(_with_distance(result, Distance.of(number, units)))
    if minutes is not None and _is_near(number, minutes):
        mended.append(replace(result, duration=_dotted(number)))
    if result.rpe is not None and 1 <= number <= _HARDEST:
        mended.append(replace(result, rpe=Rpe(number)))
    possible = [one for one in mended if one is not None and _can_be(one)]
    return possible[0] if len(possible) == 1 else None


def _dotted(minutes: float) -> Duration:
    """``53.10`` is 53:10; ``46.5`` is half a minute more than 46."""
    whole, part = divmod(round(minutes * 100), 100)
    is_clock = part % 10 != 0 or part in _TENS
    return (
        Duration(whole * 60 + part) if part and is_clock and part < 60 else Duration(minutes * 60)
    )


_TENS = (10, 20, 30, 40)  # ``.5`` is a half


def _is_near(meant: float, said: float) -> bool:
    """Tell whether a number can be another one put right: no more than half or double."""
    return said / 2 <= meant <= said * 2


def _with_rep(result: Result, place: int, time: Duration) -> Result | None:
    if not -len(result.splits) <= place < len(result.splits):
        return None
    splits = list(result.splits)
    splits[place] = time
    return replace(result, splits=tuple(splits))


def _with_number(result: Result, wrong: Duration, right: Duration, units: Units) -> Result | None:
    """Put right what was said as this number: a time, else the distance, else the effort."""
    mended = _with_time(result, wrong, right)
    if mended is not None:
        return mended
    said, meant = round(wrong.seconds, 2), right.seconds
    if result.distance is not None and round(result.distance.in_units(units), 2) == said:
        return _with_distance(result, Distance.of(meant, units))
    if result.duration is not None and result.duration.seconds // 60 == said and not result.splits:
        seconds = result.duration.seconds % 60  # ``57 not 51``: the minutes of the whole
        return replace(result, duration=Duration(meant * 60 + seconds))
    if result.rpe is not None and result.rpe.score == said and 1 <= meant <= _HARDEST:
        return replace(result, rpe=Rpe(meant))
    return None


def _with_time(result: Result, wrong: Duration, right: Duration) -> Result | None:
    """Put a split, the average or the whole right; splits are known by the second, as said."""
    said = round(wrong.seconds)
    hits = [place for place, split in enumerate(result.splits) if round(split.seconds) == said]
    if len(hits) == 1:
        return _with_rep(result, hits[0], right)
    if hits:
        return None
    if result.mean_split is not None and round(result.mean_split.seconds) == said:
        return replace(result, mean_split=right)
    if result.duration is not None and round(result.duration.seconds) == said:
        return replace(result, duration=right)
    return None
