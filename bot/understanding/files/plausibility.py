"""Whether an activity is a run that a person can have run."""

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
_CLOCKS_DIFFER = timedelta(hours=1)


def check_activity(
    activity: Activity, now: datetime | None = None, mile: Duration | None = None
) -> None:
    """Make sure that an activity can be logged.

    Args:
        activity: What was read.
        now: Nothing is run in the future; ``None`` where nobody asks when it was.
        mile: The runner's own, where it is known.

    Raises:
        FileError: It cannot; the sentence says why.
    """
    if activity.sport is not None and activity.sport is not Sport.RUN:
        raise FileError(_NOT_A_RUN[activity.sport])
    if not _FIRST_WATCHES <= activity.started_at <= (now or _LAST) + _CLOCKS_DIFFER:
        raise FileError("The watch had a wrong date: tell me the run in words, like 8k in 45:10")
    if not _is_possible(activity):
        raise FileError(
            "Nobody runs like that: if the watch was wrong, tell me the run in words, like"
            " 8k in 45:10"
        )
    if activity.sport is None and _is_beyond(activity, mile):
        raise FileError(
            "That is faster than your mile, and the file does not say that it was a run: if it"
            " was, tell me in words, like 8k in 45:10"
        )


def _is_possible(activity: Activity) -> bool:
    seconds = activity.moving.seconds
    if activity.distance is None:
        return is_span(seconds)
    return activity.distance.metres >= 50 and is_run(activity.distance.metres, seconds)


def _is_beyond(activity: Activity, mile: Duration | None) -> bool:
    if activity.distance is None or mile is None or activity.distance.metres < 1700:
        return False
    return activity.moving.seconds / activity.distance.metres < mile.seconds / 1609.344
