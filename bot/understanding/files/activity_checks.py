"""Whether an activity is a run that a person can have run."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.domain.quantities import Duration
from bot.domain.recording.activity import Activity, Sport
from bot.understanding.files.errors import FileError
from bot.understanding.meaning.plausibility import is_run, is_span

_NOT_A_RUN = {
    Sport.RIDE: "That is a ride: your log takes runs, so it stays as it was",
    Sport.SWIM: "That is a swim: your log takes runs, so it stays as it was",
    Sport.WALK: "That is a walk: your log takes runs, so it stays as it was",
    Sport.OTHER: "That is no run: your log takes runs, so it stays as it was",
}
_FIRST_WATCHES = datetime(2000, 1, 1, tzinfo=UTC)
_LAST = datetime(2100, 1, 1, tzinfo=UTC)
_ABOUT_A_MILE = 1700.0
_CLOCKS_DIFFER = timedelta(hours=1)


# Outside of these paces a file that tells no sport may be of a walk or a ride.
_SLOWEST_RUN = 540.0  # seconds per km; faster than most people walk
_SLOWEST_TO_MILE = 1.6
_FASTEST_RUN = 200.0  # seconds per km, where the runner's own mile is not known


def check_activity(activity: Activity, now: datetime | None = None) -> None:
    """Make sure that an activity can be logged.

    Args:
        activity: What was read.
        now: Nothing is run in the future; ``None`` where nobody asks when it was.

    Raises:
        FileError: It cannot; the sentence says why.
    """
    if activity.sport in _NOT_A_RUN:
        raise FileError(_NOT_A_RUN[activity.sport])
    if not _FIRST_WATCHES <= activity.started_at <= (now or _LAST) + _CLOCKS_DIFFER:
        raise FileError("The watch had a wrong date: tell me the run in words, like 8k in 45:10")
    if not _is_possible(activity):
        raise FileError(
            "Nobody runs like that: if the watch was wrong, tell me the run in words, like"
            " 8k in 45:10"
        )


def runs_among(activities: Sequence[Activity], now: datetime | None = None) -> list[Activity]:
    """Take what can be logged; one of which it is not clear only where there is nothing else.

    Raises:
        FileError: None of them can be logged; the reason is that of the first.
    """
    found, refused = [], []
    for each in activities:
        try:
            check_activity(each, now)
        except FileError as error:
            refused.append(error)
        else:
            found.append(each)
    if not found:
        raise refused[0]
    return [each for each in found if not may_be_no_run(each)] or found[:1]


def may_be_no_run(activity: Activity, mile: Duration | None = None) -> bool:
    """Whether to ask if it was a run: the file does not say, and the pace does not either.

    A sport that is told in a word nobody here knows is always asked about.
    """
    if activity.sport is Sport.RUN:
        return False
    if activity.sport is not None or activity.distance is None:
        return True
    pace = activity.moving.seconds / activity.distance.metres * 1000
    mile_pace = None if mile is None else mile.seconds / 1.609344
    if activity.distance.metres < _ABOUT_A_MILE:
        mile_pace = None
    slowest = max(_SLOWEST_RUN, _SLOWEST_TO_MILE * (mile_pace or 0))
    return not (mile_pace or _FASTEST_RUN) <= pace <= slowest


def _is_possible(activity: Activity) -> bool:
    seconds = activity.moving.seconds
    if activity.distance is None:
        return is_span(seconds)
    return activity.distance.metres >= 50 and is_run(activity.distance.metres, seconds)
