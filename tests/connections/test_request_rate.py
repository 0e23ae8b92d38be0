"""No second sees more requests than a service is to get, whatever the way to it takes."""

import asyncio
import heapq
import itertools
import random

import pytest

from bot.coaching.service import TroubleError
from bot.connections.intervals_icu import REQUESTS_A_SECOND, IntervalsIcu
from bot.connections.request_rate import RequestPace
from bot.stand_ins.intervals_icu import Athlete, intervals_icu

ISSUE_LIMIT = 5  # requests stay under so many a second


class World:
    """Seconds that pass only while everybody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._number = itertools.count()
        self._waiting: list[tuple[float, int, asyncio.Event]] = []

    def seconds(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        heapq.heappush(self._waiting, (self.now + seconds, next(self._number), event))
        await event.wait()

    async def live(self, *tasks: "asyncio.Task[None]") -> None:
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._waiting:
                self.now, _, event = heapq.heappop(self._waiting)
                event.set()


def busiest(arrivals: list[float]) -> int:
    """Tell how many came in the second that saw most, wherever it begins."""
    return max(sum(one <= other < one + 1 for other in arrivals) for one in arrivals)


async def ask_many(
    world: World, pace: RequestPace, many: int, chance: random.Random
) -> list[float]:
    arrivals: list[float] = []

    async def ask() -> None:
        async with pace.turn():
            await world.sleep(chance.choice([0.0, 0.01, 0.3, 1.2]))  # the way there
            arrivals.append(world.now)
            await world.sleep(chance.choice([0.0, 0.05, 0.8]))  # the way back

    async def asks_again() -> None:
        for _ in range(many // 10):
            await ask()
            if not chance.randrange(5):
                await world.sleep(chance.random() * 5)

    await world.live(*[asyncio.create_task(asks_again()) for _ in range(10)])
    return arrivals


@pytest.mark.parametrize("seed", range(20))
async def test_no_second_sees_five_requests_wherever_it_begins(seed: int) -> None:
    world = World()
    pace = RequestPace(REQUESTS_A_SECOND, world.sleep, world.seconds)

    arrivals = await ask_many(world, pace, 300, random.Random(seed))

    assert len(arrivals) == 300
    assert 1 < busiest(arrivals) < ISSUE_LIMIT


async def test_what_is_asked_is_asked_soon() -> None:
    """With answers at once the pace is used: four a second, and not three."""
    world = World()
    pace = RequestPace(4, world.sleep, world.seconds)

    async def ask() -> None:
        async with pace.turn():
            pass

    await world.live(*[asyncio.create_task(ask()) for _ in range(400)])

    assert world.now - 1000 == pytest.approx(100, abs=1)


async def test_a_process_that_takes_over_waits_out_the_second_of_the_one_before() -> None:
    world = World()
    before, after = (RequestPace(4, world.sleep, world.seconds) for _ in range(2))
    arrivals: list[float] = []

    async def ask(pace: RequestPace, count: int) -> None:
        for _ in range(count):
            async with pace.turn():
                arrivals.append(world.now)

    await world.live(asyncio.create_task(ask(before, 9)))
    after.take_over()
    await world.live(asyncio.create_task(ask(after, 9)))

    assert busiest(arrivals) < ISSUE_LIMIT


async def test_a_request_that_is_given_up_counts_all_the_same() -> None:
    world = World()
    pace = RequestPace(1, world.sleep, world.seconds)

    async def ask() -> None:
        async with pace.turn():
            await world.sleep(50)

    given_up = asyncio.create_task(ask())
    for _ in range(20):
        await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    begun = world.now
    left: list[float] = []

    async def ask_next() -> None:
        async with pace.turn():
            left.append(world.now)

    await world.live(asyncio.create_task(ask_next()))

    assert left == [begun + 1]


async def test_who_waited_for_a_turn_while_the_service_asked_for_rest_does_not_go() -> None:
    async with intervals_icu() as service, IntervalsIcu(service.url, a_second=1) as client:
        service.athletes.append(Athlete())
        service.faults.append(429)
        key = service.athletes[0].key

        found = await asyncio.gather(
            client.name_of(key), client.name_of(key), return_exceptions=True
        )

        assert [type(one) for one in found] == [TroubleError, TroubleError]
        assert service.requests == []
        assert not service.faults
