"""What is measured, one function each; every figure is a median of interleaved rounds."""

import asyncio
import json
import signal
from datetime import UTC, datetime, timedelta
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from cryptography.fernet import Fernet
from sqlalchemy import text

from bot.coaching.morning import queue_due_pushes
from bot.connections.secrets import SecretBox
from bot.stand_ins.intervals_icu import Athlete, intervals_icu
from bot.storage.engine.database import Database
from bot.storage.engine.schema import migrate
from bot.storage.unit_of_work import work_opener
from tests.benchmarks.city import FIRST_ID, connect_all, settle
from tests.benchmarks.stage import COACH, Api, Bot, Json, bot, city, telegram, told_by
from tests.chat.conversation import FIRST_ANSWERS
from tests.postgres import postgres_server

ROUNDS = 3
# Whoever comes first pays for tables and statements that are made once.
_TO_WARM_UP = 20
ECHO = "tests.benchmarks.stock_echo"


async def updates(count: int = 800) -> Json:
    """Updates handled per second, from getUpdates to the reply that has come."""
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for delay in (0.0, 0.04):
            for name, module, number in (
                ("coach", COACH, count),
                ("echo 256", (ECHO, "256"), count),
                ("echo serial", (ECHO, "1"), count if not delay else 100),
            ):
                rate = await _handled(module, number, delay, ["8k easy in 45:10"])
                found.setdefault(f"{name} {delay * 1000:.0f} ms", []).append(rate)
    return {name: median(rates) for name, rates in found.items()}


async def conversations(chats: int = 120) -> Json:
    """The first meeting: thirteen messages in a chat, in order."""
    texts = ["/start", *FIRST_ANSWERS, "yes"]
    coach, stock = [], []
    with TemporaryDirectory() as folder:
        for number in range(2):
            coach.append(await _handled(COACH, chats, 0.04, texts, strangers=True))
            module = ("tests.benchmarks.stock_conversation", f"{folder}/{number}.pickle")
            stock.append(await _handled(module, chats, 0.04, texts))
    return {"coach": median(coach), "stock": median(stock)}


async def _handled(
    module: tuple[str, ...],
    chats: int,
    delay: float,
    texts: list[str],
    *,
    strangers: bool = False,
) -> float:
    known = chats if module == COACH and not strangers else 1
    first = FIRST_ID + 1 + (10**6 if strangers else 0)
    async with city(known) as url, telegram(delay) as api, bot(api, module, DATABASE_URL=url):
        begun = perf_counter()
        await api.order("say", chats=list(range(first, first + chats)), texts=texts)
        await api.until_came(chats * len(texts))
        return chats * len(texts) / (perf_counter() - begun)


async def due_together(count: int, rounds: int = ROUNDS) -> Json:
    """Pushes due at once: the tick, against a job per runner."""
    ours, stock, patient = [], [], []
    for _ in range(rounds):
        async with city(count, due=True, weeks=1) as url:
            ours.append(await told_by("tests.benchmarks.enqueue", url))
        stock.append(await told_by("tests.benchmarks.job_queue", str(count), "stock"))
        patient.append(await told_by("tests.benchmarks.job_queue", str(count), "patient"))
    return {"coach": _medians(ours), "stock": _medians(stock), "patient": _medians(patient)}


async def monday(count: int, rounds: int = ROUNDS, *, on: str = "sqlite") -> Json:
    """The first morning of a week, its weeks made ahead, against the morning after."""
    mondays, tuesdays = [], []
    for _ in range(rounds):
        async with city(count, due=True, is_planned=False, on=on) as url:
            mondays.append(await told_by("tests.benchmarks.enqueue", url, "ahead"))
        async with city(count, due=True, on=on) as url:
            tuesdays.append(await told_by("tests.benchmarks.enqueue", url))
    found = {"monday": _medians(mondays), "tuesday": _medians(tuesdays)}
    ratios = {
        f"ratio of {name}": found["monday"][name] / found["tuesday"][name]
        for name in ("fire_s", "fire_cpu_s")
    }
    return found | ratios


def _medians(rounds: list[Json]) -> Json:
    return {name: median(one[name] for one in rounds) for name in rounds[0]}


async def handed_over(count: int, rate: int) -> Json:
    """Queued, worded and handed to a Bot API that answers after 40 ms."""
    async with city(count, due=True, weeks=2) as url, telegram(0.04) as api:
        async with bot(api, COACH, DATABASE_URL=url, SEND_RATE=str(rate)) as coach:
            came = await api.until_came(count)
        seconds = came[-1] - came[0]
        starts = range(int(seconds))
        busiest = max(sum(n <= at - came[0] < n + 1 for at in came) for n in starts)
    share = (len(came) - 1) / seconds / rate
    return {"seconds": seconds, "share": share, "busiest": busiest / rate, **coach.told}


async def reply_latency(asked: int = 60) -> Json:
    """How long a reply takes with nothing else to send, and behind 10,000 pushes."""
    found = {}
    for name, pushes in (("idle", 0), ("behind", 10_000)):
        async with city(pushes + asked, due=bool(pushes), weeks=2) as url, telegram(0.04) as api:
            await _excuse(url, pushes)
            environment = {"DATABASE_URL": url, "SEND_RATE": "30"}
            async with bot(api, COACH, **environment):
                if pushes:
                    await api.until_came(60)  # they are all queued by then
                for number in range(asked):
                    chat = FIRST_ID + pushes + 1 + number
                    await api.order("say", chats=[chat], texts=["8k easy in 45:10"])
                    await _until_answered(api, number + 1)
                waits = sorted((await api.order("times"))["waits"])
        found[name] = {"p50": median(waits), "p99": quantiles(waits, n=100)[98]}
    return found


async def connected(count: int = 10_000, asked: int = 60, seconds: float = 90) -> Json:
    """Connected runners, all due at once: requests, memory, and how long chats wait."""
    secret = Fernet.generate_key().decode()
    found: Json = {}
    async with intervals_icu() as service:
        service.athletes.append(Athlete())
        service.requests = at = Moments()
        for name in ("alone", "connected"):
            async with city(count, weeks=2) as url, telegram(0.04) as api:
                if name == "connected":
                    sealed = SecretBox([secret]).encrypt(service.athletes[0].key)
                    await _connect(url, count, sealed)
                environment = {"SECRETS_KEY": secret, "INTERVALS_URL": service.url}
                async with bot(api, COACH, DATABASE_URL=url, **environment) as coach:
                    begun = perf_counter()
                    await asyncio.sleep(15)
                    early = coach.memory_mb()
                    for number in range(asked):
                        chat = FIRST_ID + 1 + number
                        await api.order("say", chats=[chat], texts=["8k easy in 45:10"])
                        await _until_answered(api, number + 1)
                    waits = sorted((await api.order("times"))["waits"])
                    if name == "connected":
                        await asyncio.sleep(max(0.0, seconds - (perf_counter() - begun)))
                    late = coach.memory_mb()
            found[name] = {"p50": median(waits), "p99": quantiles(waits, n=100)[98]}
            found[name] |= {"memory_early_mb": early, "memory_mb": late, **coach.told}
    # Wherever it begins: the second after a request sees most.
    busiest = max(sum(one <= other < one + 1 for other in at.moments) for one in at.moments)
    rate = (len(at.moments) - 1) / (at.moments[-1] - at.moments[0])
    return found | {"requests": len(at.moments), "a_second": rate, "busiest_second": busiest}


class Moments(list[str]):
    """Requests, and when they came."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[float] = []

    def append(self, request: str) -> None:
        super().append(request)
        self.moments.append(perf_counter())


async def _connect(url: str, count: int, sealed: str) -> None:
    database = await Database.connect(url)
    await connect_all(database, count, sealed)
    await database.close()


async def _excuse(url: str, first: int) -> None:
    """Let those who will write be due tomorrow."""
    database = await Database.connect(url)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    async with database.begin() as connection:
        await connection.execute(
            text("UPDATE runners SET next_push_at = :at WHERE id > :first"),
            {"at": f"{tomorrow:%Y-%m-%d %H:%M:%S.%f}", "first": FIRST_ID + first},
        )
    await database.close()


async def _until_answered(api: Api, count: int) -> None:
    while len((await api.order("times"))["waits"]) < count:
        await asyncio.sleep(0.05)


async def empty_looks(counts: tuple[int, ...] = (10_000, 100_000, 1_000_000)) -> Json:
    """What it costs to look when nothing is due and nothing waits, in milliseconds."""
    found: Json = {}
    for count in counts:
        with TemporaryDirectory(prefix="milecoach-looks-") as folder:
            found[f"sqlite {count}"] = await _look(f"sqlite:///{folder}/city.db", count)
        with postgres_server() as address:
            found[f"postgres {count}"] = await _look(address, count)
    return found


async def _look(url: str, count: int) -> Json:
    database = await Database.connect(url)
    await migrate(database)
    later = datetime.now(UTC) + timedelta(hours=20)
    await settle(database, count, next_push_at=later, weeks_behind=0)
    await _fill_mail(database, count)
    open_work = work_opener(database)
    ticks, claims = [], []
    for _ in range(60):
        begun = perf_counter()
        async with open_work() as work:
            await queue_due_pushes(work, datetime.now(UTC), 200)
        ticks.append(perf_counter() - begun)
        begun = perf_counter()
        async with open_work() as work:
            assert await work.inbox.claim() is None
            assert not await work.outbox.waiting_lanes()
        claims.append(perf_counter() - begun)
    await database.close()
    return {"tick_ms": median(ticks) * 1000, "claim_ms": median(claims) * 1000}


async def _fill_mail(database: Database, count: int) -> None:
    """Mail of the last days: an update and a message for each runner, all settled."""
    many = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    moment = f"'{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}'"
    if not database.is_sqlite:
        moment += "::timestamptz"
    async with database.begin() as connection:
        await connection.execute(
            text(
                "INSERT INTO inbox (update_id, sender_id, body, state, received_at, handled_at)"
                f" {many} SELECT i, {FIRST_ID} + i, '{{}}', 'done', {moment}, {moment} FROM n"
            )
        )
        await connection.execute(
            text(
                "INSERT INTO outbox (chat_id, lane, fate, method, params, queued_at, tried_at)"
                f" {many} SELECT {FIRST_ID} + i, 1, 'sent', 'sendMessage', '{{}}', {moment},"
                f" {moment} FROM n"
            )
        )
        await connection.execute(text("ANALYZE"))


async def runner_day(count: int = 1_000) -> Json:
    """Milliseconds of the processor for a runner's day: one morning, one report, its answer.

    Each with its parts; what the coach costs while nothing happens is left out.
    """
    async with (
        city(count + _TO_WARM_UP) as url,
        telegram(0) as api,
        bot(api, ("tests.benchmarks.sampled",), DATABASE_URL=url) as coach,
    ):
        first = list(range(FIRST_ID + count + 1, FIRST_ID + count + _TO_WARM_UP + 1))
        await api.order("say", chats=first, texts=["8k easy in 45:10"])
        await api.until_came(_TO_WARM_UP)
        await asyncio.sleep(2)
        begun = perf_counter()
        marks = [await _mark(coach)]
        await asyncio.sleep(5)
        marks.append(await _mark(coach))
        idle = (marks[1]["cpu_s"] - marks[0]["cpu_s"]) / (perf_counter() - begun)
        await _let_mornings_come(url, FIRST_ID + count)
        spent = []
        for came, act in (
            (_TO_WARM_UP + count, None),
            (_TO_WARM_UP + 2 * count, {"chats": list(range(FIRST_ID + 1, FIRST_ID + count + 1))}),
        ):
            begun = perf_counter()
            if act is not None:
                await api.order("say", texts=["8k easy in 45:10"], **act)
            assert len(await api.until_came(came)) >= came
            marks.append(await _mark(coach))
            spent.append((perf_counter() - begun) * idle)
    found: Json = {}
    for name, before, after, idled in zip(
        ("morning", "report"), marks[1:], marks[2:], spent, strict=False
    ):
        cost_ms = (after["cpu_s"] - before["cpu_s"] - idled) * 1000 / count
        seen = {part: n - before["seen"].get(part, 0) for part, n in after["seen"].items()}
        parts = {part: cost_ms * n / sum(seen.values()) for part, n in seen.items() if n}
        found[name] = {"cpu_ms": cost_ms, **dict(sorted(parts.items(), key=lambda one: -one[1]))}
    found["cpu_ms"] = found["morning"]["cpu_ms"] + found["report"]["cpu_ms"]
    return found | {"idle_ms_per_s": idle * 1000}


async def _mark(coach: Bot) -> Json:
    """Let a coach that samples itself tell what it has spent so far."""
    coach.process.send_signal(signal.SIGUSR1)
    assert coach.process.stdout
    found: Json = json.loads(await coach.process.stdout.readline())
    return found


async def _let_mornings_come(url: str, last: int) -> None:
    database = await Database.connect(url)
    now = datetime.now(UTC)
    async with database.begin() as connection:
        await connection.execute(
            text("UPDATE runners SET next_push_at = :at, next_push_day = :day WHERE id <= :last"),
            {"at": f"{now:%Y-%m-%d %H:%M:%S.%f}", "day": f"{now:%Y-%m-%d}", "last": last},
        )
    await database.close()


async def start_up() -> Json:
    """Seconds until updates are taken, and memory by then."""
    coach, echo = [], []
    for _ in range(5):
        async with city(1) as url, telegram(0) as api:
            async with bot(api, COACH, DATABASE_URL=url) as one:
                coach.append((one.ready_s, one.memory_mb()))
            async with bot(api, (ECHO, "256")) as one:
                echo.append((one.ready_s, one.memory_mb()))
    return {
        name: {
            "seconds": median(one[0] for one in runs),
            "memory_mb": median(one[1] for one in runs),
        }
        for name, runs in (("coach", coach), ("echo", echo))
    }
