"""The process is killed between any two steps of the story: nothing lost, nothing done twice.

Between a message and its answer lie four steps: Telegram hands the update over, the coach
confirms it, the answer leaves, the answer is noted as sent.  The Bot API sees each of them, and
kills the process there.
"""

import asyncio
import itertools
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from bot.local_telegram.faults import Fault, cut
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.story.process import CoachProcess
from tests.story.test_story import ANSWERS

HANDED_OVER = "handed over, not yet confirmed"
LEAVING = "the answer leaves, but does not arrive"
ARRIVED = "the answer arrived, but that is not noted"
STEPS = (HANDED_OVER, LEAVING, ARRIVED)
# A lease of a process that died lasts 30 s, and the process has to start again, on a machine
# that may be busy with other things.
WAIT_SECONDS = 120.0


STORY = (*ANSWERS, ("8k easy in 45:10", "8 km"), ("/undo", "Taken back"))


class Killer:
    """Kills the coach at a step, once."""

    def __init__(self) -> None:
        self.step: str | None = None
        self.struck = asyncio.Event()

    def __call__(self, method: str, params: Mapping[str, Any]) -> Fault | None:
        if self.step == HANDED_OVER and method == "getUpdates" and params.get("offset"):
            return self._strike(cut())
        if self.step in {LEAVING, ARRIVED} and method == "sendMessage":
            return self._strike(cut(takes_effect=self.step == ARRIVED))
        return None

    def _strike(self, fault: Fault) -> Fault:
        self.step = None
        self.struck.set()
        return fault


async def lives_through(
    telegram: DemoServer, database_url: str, ada: Person, kills: Iterable[str | None]
) -> None:
    """Live the story, with a kill on the way from one step to the next wherever one is named."""
    killer = Killer()
    telegram.faults = killer
    coach = CoachProcess(telegram, database_url)
    await coach.start()
    try:
        for (words, answer), step in zip(STORY, kills, strict=False):
            killer.step = step
            killer.struck.clear()
            await ada.writes(words)
            if step is not None:
                await asyncio.wait_for(killer.struck.wait(), WAIT_SECONDS)
                await coach.kill()
                await coach.start()
            await ada.hears_words(answer, within=WAIT_SECONDS)
    finally:
        await coach.kill()


def answers_to(ada: Person) -> list[str]:
    return [one.text for one in ada.deliveries if one.is_new_message]


async def test_a_story_with_a_kill_of_each_kind_loses_and_repeats_nothing(
    telegram: DemoServer, new_sqlite: str
) -> None:
    ada = telegram.person("Ada")
    calm = [None] * (len(STORY) - 6)

    await lives_through(telegram, new_sqlite, ada, [*STEPS, *calm, *STEPS])

    heard = answers_to(ada)
    # An answer whose fate was unknown comes a second time at most; nothing is handled twice,
    # or the next question would have been skipped and a hint would have come instead.
    assert max(heard.count(text) for text in heard) <= 2
    assert len(set(heard)) == len(STORY)


@pytest.mark.chaos
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("first", range(len(STEPS)))
async def test_every_step_of_the_story_survives_every_kill(
    telegram: DemoServer, database_url: str, first: int
) -> None:
    ada = telegram.person("Ada")

    await lives_through(
        telegram, database_url, ada, itertools.islice(itertools.cycle(STEPS), first, None)
    )

    assert len(set(answers_to(ada))) == len(STORY)
