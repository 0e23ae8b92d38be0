"""A plan as a calendar file: what ``milecoach plan --ics`` writes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.domain.errors import CoachError
from bot.domain.plan_calendar import follow
from bot.domain.week.outlook import OutlookWeek
from bot.wording.plan_calendar import digest, write_plan_ics
from bot.wording.voice import Voice

_FIRST_VERSION = 1_767_225_600  # 2026 began


def write_calendar(path: Path, voice: Voice, weeks: Sequence[OutlookWeek], owner: str) -> None:
    workouts = [each for week in weeks for each in week.workouts]
    now = datetime.now(UTC)
    # What was written before is not known, so the clock counts the versions.
    version = int(now.timestamp()) - _FIRST_VERSION
    given = [
        replace(one, entry=replace(one.entry, sequence=version))
        for one in follow((), workouts, now.date(), partial(digest, voice))
    ]
    content = write_plan_ics(voice, given, owner, now)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CoachError(
            "{path} cannot be written: {reason}", path=path, reason=error.strerror
        ) from None
