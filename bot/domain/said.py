"""What the coach has said to a runner: so that nothing is said twice too soon, or too often."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

MOST_LINES = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as it was said.

    Attributes:
        key: What it was about: a fact, a feeling, an explanation.
        text: Its words, as the runner read them.
        about: The message that it answered, where it was an answer.
    """

    day: date
    key: str
    text: str
    about: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The last sentences said to one runner, oldest first, and how often each key was used."""

    lines: tuple[Line, ...] = ()
    times: Mapping[str, int] = field(default_factory=dict)

    def count(self, key: str) -> int:
        return self.times.get(key, 0)

    def last(self, key: str) -> date | None:
        """The last day a key was used, as far as the lines go back."""
        return next((line.day for line in reversed(self.lines) if line.key == key), None)

    def is_recent(self, key: str, today: date, days: int) -> bool:
        """Whether a key was used less than so many days ago."""
        last = self.last(key)
        return last is not None and today - last < timedelta(days=days)

    def days_of(self, prefix: str) -> tuple[date, ...]:
        """The days on which keys of a kind were used, oldest first, each once."""
        return tuple(dict.fromkeys(line.day for line in self.lines if line.key.startswith(prefix)))

    def about(self, message_id: int) -> Iterator[Line]:
        return (line for line in self.lines if line.about == message_id)

    def adding(self, line: Line) -> "Said":
        lines = (*self.lines, line)[-MOST_LINES:]
        return replace(self, lines=lines, times={**self.times, line.key: self.count(line.key) + 1})

    def before(self, day: date, prefix: str) -> "Said":
        """What had been said before the lines of a kind on a day: those may be said anew."""
        taken = [line for line in self.lines if _is_of(line, day, prefix)]
        times = dict(self.times)
        for line in taken:
            times[line.key] = max(0, times.get(line.key, 0) - 1)
        rest = tuple(line for line in self.lines if not _is_of(line, day, prefix))
        return replace(self, lines=rest, times=times)


def _is_of(line: Line, day: date, prefix: str) -> bool:
    return line.day == day and line.key.startswith(prefix)
