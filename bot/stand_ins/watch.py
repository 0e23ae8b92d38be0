"""A watch that runs what the calendar asks for, so that a run arrives in the demo.

It begins when its calendar is looked at on the day, and is back when the steps are run.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from xml.sax.saxutils import quoteattr

from bot.stand_ins.workout_text import WrittenStep, parse

_EASY_S_PER_KM = 345.0  # where a step asks for no pace
_UNTIL_LAP_S = 60.0
_BEATS = 148


@dataclass(frozen=True)
class RunLap:
    """A lap as the watch keeps it."""

    metres: float
    seconds: float
    is_rest: bool = False


@dataclass
class Watch:
    """What is being run, and what is done: entries of the calendar by their ids."""

    begun: dict[str, tuple[datetime, list[RunLap]]] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)

    def begin(self, entry: str, text: str, now: datetime) -> None:
        """Set off, unless it is under way or done."""
        laps = list(laps_of(text))
        if laps and entry not in self.done:
            self.begun.setdefault(entry, (now, laps))

    def come_back(self, now: datetime) -> Iterator[tuple[datetime, list[RunLap]]]:
        """Give the runs that are over by now."""
        for entry, (started, laps) in list(self.begun.items()):
            if started + timedelta(seconds=sum(lap.seconds for lap in laps)) <= now:
                del self.begun[entry]
                self.done.add(entry)
                yield started, laps


def laps_of(text: str) -> Iterator[RunLap]:
    """Run the steps of a workout one by one, each as it asks for."""
    for block in parse(text):
        for _ in range(block.count):
            yield from map(_lap, block.steps)


def _lap(step: WrittenStep) -> RunLap:
    pace = step.s_per_km or _EASY_S_PER_KM
    if step.metres is not None:
        return RunLap(step.metres, step.metres / 1000 * pace, is_rest=step.is_recovery)
    seconds = _UNTIL_LAP_S if step.ends_by_lap else float(step.seconds or 0)
    return RunLap(seconds / pace * 1000, seconds, is_rest=step.is_recovery)


def recording(started: datetime, laps: list[RunLap]) -> bytes:
    """Write a run as TCX."""
    at, written = started, []
    for lap in laps:
        intensity = "Resting" if lap.is_rest else "Active"
        written.append(
            f"<Lap StartTime={quoteattr(_moment(at))}>"
            f"<TotalTimeSeconds>{lap.seconds:.1f}</TotalTimeSeconds>"
            f"<DistanceMeters>{lap.metres:.1f}</DistanceMeters>"
            f"<AverageHeartRateBpm><Value>{_BEATS}</Value></AverageHeartRateBpm>"
            f"<Intensity>{intensity}</Intensity><TriggerMethod>Manual</TriggerMethod></Lap>"
        )
        at += timedelta(seconds=lap.seconds)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase'
        ' xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
        f'<Activity Sport="Running"><Id>{_moment(started)}</Id>{"".join(written)}'
        "</Activity></Activities></TrainingCenterDatabase>"
    ).encode()


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def is_on(event: dict[str, object], day: date) -> bool:
    """Whether an entry of the calendar is a workout of a day."""
    is_workout = event.get("category") == "WORKOUT"
    return is_workout and str(event.get("start_date_local", "")).startswith(day.isoformat())
