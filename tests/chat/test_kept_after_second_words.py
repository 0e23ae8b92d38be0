"""What the log holds after a runner has put right, taken back or added what was told before.

The dialogues stand in ``second_words.txt``, in four languages, a kind under each heading.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.domain.log.results import LoggedResult
from bot.domain.quantities import Distance, Duration
from tests.chat.conversation import conversation

_FILE = Path(__file__).parent / "second_words.txt"
_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Talk:
    language: str
    messages: tuple[str, ...]
    kept: tuple[str, ...]


def _talks() -> list[_Talk]:
    talks = []
    for line in _FILE.read_text("utf-8").splitlines()[1:]:
        if not line or line.startswith("#"):
            continue
        said, _, kept = line.rpartition(" =")
        language, *messages = said.split(" | ")
        results = tuple(sorted(one.strip() for one in kept.split(";") if one.strip()))
        talks.append(_Talk(language, tuple(messages), results))
    return talks


def _written(entry: LoggedResult, today: date) -> str:
    result = entry.result
    parts = [str((entry.day - today).days), result.kind.value]
    parts += [_far(result.distance)] if result.distance else []
    parts += [_clock(result.duration)] if result.duration else []
    if result.rep_distance:
        parts.append(f"{result.reps}x{result.rep_distance.metres:g}")
    parts += [_clock(split) for split in result.splits]
    return " ".join(parts)


def _far(distance: Distance) -> str:
    return f"{round(distance.metres / 1000, 2):g}"


def _clock(duration: Duration) -> str:
    minutes, seconds = divmod(round(duration.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@pytest.mark.parametrize("talk", _talks(), ids=lambda talk: f"{talk.language}-{talk.messages[-1]}")
async def test_the_log_holds_what_was_meant(new_sqlite: str, talk: _Talk) -> None:
    async with conversation(new_sqlite, "Anna", talk.language) as runner:
        await runner.meets()
        runner.wait(days=1)
        for message in talk.messages:
            await runner.says(message)
        today = runner.now.date()
        async with runner.open_work() as work:
            kept = await work.log.results_between(runner.person, today - _MONTH, today)

    assert tuple(sorted(_written(entry, today) for entry in kept)) == talk.kept
