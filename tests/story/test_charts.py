"""Charts through the real process: drawn by a child of its own, which ends with it."""

from pathlib import Path

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.story.process import CoachProcess, coach_process
from tests.story.test_story import WAIT_SECONDS, meet

# The first chart has to wait for the child, and a busy machine may give up on that at first.
TRIES = 20


def children_of(coach: CoachProcess) -> list[str]:
    assert coach._process
    pid = coach._process.pid
    return [
        child
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


def is_there(process: str) -> bool:
    return Path("/proc", process).exists()


async def sees_chart(person: Person) -> bool:
    for _ in range(TRIES):
        await person.writes("/progress")
        heard = await person.hears_words("Your progress", WAIT_SECONDS)
        if "photo" in heard.message:
            return True
    return False


async def test_progress_is_drawn_and_nobody_who_draws_is_left_behind(
    telegram: DemoServer, new_sqlite: str
) -> None:
    ada = telegram.person("Ada")
    async with coach_process(telegram, new_sqlite) as coach:
        await meet(ada)
        await ada.writes("yesterday: mile TT 6:15")
        await ada.hears_words("6:15", WAIT_SECONDS)
        assert children_of(coach) == []

        assert await sees_chart(ada)
        [child] = children_of(coach)

        assert await coach.stop() == 0
    assert not is_there(child)
