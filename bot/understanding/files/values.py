"""Figures in a file: taken where they are figures, and passed over where they are not."""

from datetime import UTC, datetime, timedelta
from math import isfinite

from bot.domain.quantities import Distance, Duration

_HEART_RATES = range(30, 251)


def to_number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


def to_distance(value: object) -> Distance | None:
    metres = to_number(value)
    return Distance(metres) if metres is not None and metres > 0 else None


def to_duration(value: object) -> Duration | None:
    if isinstance(value, timedelta):
        value = value.total_seconds()
    seconds = to_number(value)
    return Duration(seconds) if seconds is not None and seconds > 0 else None


def to_heart_rate(value: object) -> int | None:
    rate = to_number(value)
    return round(rate) if rate is not None and round(rate) in _HEART_RATES else None


def to_moment(value: object) -> datetime | None:
    """Take a moment, or its ISO form; one without a zone is in UTC, as the formats have it."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        return None
