"""What the operator sees of the mail."""

import json
import logging
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY, generate_latest
from sqlalchemy import update

from bot.delivery.metrics import show
from bot.domain.runner import RunnerId
from bot.local_telegram.faults import refused
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.storage.tables import outbox
from tests.builders import MONDAY
from tests.delivery.coach import Post, until

ROOT = Path(__file__).parents[2]
PROMTOOL = shutil.which("promtool")


def figure(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"milecoach_{name}", labels) or 0.0


async def test_what_waits_and_what_is_held_is_told(post: Post, ada: Person) -> None:
    await post.push(ada.id)
    await post.push(ada.id, day=1)
    message = {"from": {"id": ada.id}, "text": "hello"}
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("hello"))
        await work.inbox.store([{"update_id": 1, "message": message}])
    long_ago = datetime.now(UTC) - timedelta(minutes=5)
    async with post.database.begin() as connection:
        first = outbox.c.push_day == MONDAY
        await connection.execute(update(outbox).where(first).values(fate="held"))
        await connection.execute(update(outbox).values(queued_at=long_ago, due_at=long_ago))

    async with post.open_work() as work:
        backlog = await work.outbox.backlog(datetime.now(UTC))

    assert (backlog.updates, backlog.pushes, backlog.held, backlog.dead) == (1, 1, 1, 0)
    assert backlog.oldest_reply_s >= 300
    assert backlog.overdue_push_s >= 300
    assert backlog.oldest_update_s < 300


async def test_what_is_refused_for_good_shows_in_figures_and_logs(
    post: Post,
    ada: Person,
    server: DemoServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.faults = lambda method, _: (
        refused(400, "Bad Request: no") if method == "sendMessage" else None
    )
    before = figure("attempts_total", fate="dead")
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("hello"))

    async with post.running():
        await post.until_fates("dead")

        async def is_counted() -> bool:
            return figure("attempts_total", fate="dead") > before

        await until(is_counted)
    async with post.open_work() as work:
        assert (await work.outbox.backlog(datetime.now(UTC))).dead == 1
    assert "is set aside: 400: Bad Request: no" in caplog.text


async def test_an_empty_house_has_no_backlog(post: Post) -> None:
    async with post.running():
        pass

    assert figure("inbox_oldest_seconds") == figure("pushes_overdue_seconds") == 0


def ours() -> dict[str, str]:
    """The name of each sample that is told from the start, with the kind of its figure."""
    return {
        sample.name: figure.type
        for figure in REGISTRY.collect()
        if figure.name.startswith("milecoach_")
        for sample in figure.samples
    }


def test_names_of_figures_follow_the_conventions() -> None:
    figures = [one for one in REGISTRY.collect() if one.name.startswith("milecoach_")]

    assert figures
    for one in figures:
        assert re.fullmatch(r"milecoach_[a-z]+(_[a-z]+)*", one.name)
        assert one.documentation
        assert not re.search(r"_(ms|milliseconds|minutes|hours|kb|percent)(_|$)", one.name)
        assert not one.name.endswith(("_count", "_sum", "_bucket", "_total", "_gauge", "_counter"))
        if one.type == "histogram":
            assert one.name.endswith("_seconds")
        if "timestamp" in one.name:
            assert one.name.endswith("_timestamp_seconds")


@pytest.mark.parametrize("file", ["alerts.yml", "dashboard.json"])
def test_what_is_drawn_and_warned_of_is_told(file: str) -> None:
    content = (ROOT / "deploy" / file).read_text()
    # With labels that are known from the first event on only.
    late = {"milecoach_last_success_timestamp_seconds", "milecoach_letters"}

    named = set(re.findall(r"milecoach_[a-z_]+", content))

    assert len(named) > 5
    assert named <= ours().keys() | late


def test_the_dashboard_can_be_read() -> None:
    told = json.loads((ROOT / "deploy" / "dashboard.json").read_text())

    assert all(panel["targets"] for panel in told["panels"])


@pytest.mark.parametrize(
    ("name", "label", "value"),
    [
        ("updates_total", "outcome", "set-aside"),
        ("attempts_total", "fate", "dead"),
        ("faults_total", "part", "worker"),
    ],
)
def test_counters_are_there_before_their_first_event(name: str, label: str, value: str) -> None:
    assert REGISTRY.get_sample_value(f"milecoach_{name}", {label: value}) is not None


@pytest.mark.skipif(PROMTOOL is None, reason="no promtool on this machine")
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("check", "metrics"), id="the names and helps of figures"),
        pytest.param(("check", "rules", "deploy/alerts.yml"), id="the alarms' own language"),
        pytest.param(("test", "rules", "tests/alerts.yml"), id="which alarm rings when"),
    ],
)
def test_prometheus_itself_finds_nothing_to_mend(words: tuple[str, ...]) -> None:
    assert PROMTOOL is not None
    told = subprocess.run(
        [PROMTOOL, *words], check=False, cwd=ROOT, input=generate_latest(), capture_output=True
    )

    assert (told.returncode, told.stderr) == (0, b"")


async def test_each_update_leaves_one_line_without_a_word_of_it(
    post: Post, ada: Person, caplog: pytest.LogCaptureFixture
) -> None:
    before = figure("updates_total", outcome="handled")
    with caplog.at_level(logging.INFO, logger="bot.delivery.work"):
        async with post.running():
            await ada.writes("8k, and my knee hurts")
            await ada.hears_words("heard 8k")

            async def is_counted() -> bool:
                return figure("updates_total", outcome="handled") > before

            await until(is_counted)

    [line] = [one.getMessage() for one in caplog.records if one.name == "bot.delivery.work"]
    assert re.fullmatch(rf"update \d+ of {ada.id} handled in \d+ ms", line)


async def test_lanes_lateness_and_runners_are_told(post: Post, ada: Person) -> None:
    sent = figure("letters_ended_total", lane="push", fate="sent")
    seen = figure("push_lateness_seconds_count")
    await ada.writes("/start")
    ada._board.updates.drop()
    await post.push(ada.id)

    async with post.running():
        await post.until_fates("sent")

        async def is_told() -> bool:
            return figure("letters_ended_total", lane="push", fate="sent") > sent

        await until(is_told)

    assert figure("push_lateness_seconds_count") == seen + 1
    assert figure("runners", state="active") == 1
    assert figure("send_rate_limit") == 1000


async def test_waiting_is_told_by_lane_with_its_age(post: Post, ada: Person) -> None:
    await post.push(ada.id)
    async with post.open_work() as work:
        await work.maintenance.begin(datetime.now(UTC))
        await work.outbox.pause(100)
        work.letters.say(RunnerId(ada.id), Letter("hello"))
    async with post.open_work() as work:
        backlog = await work.outbox.backlog(datetime.now(UTC))
    show(backlog)

    assert (backlog.replies, backlog.pushes, backlog.under_way) == (1, 1, 0)
    assert 90 < backlog.paused_s <= 100
    assert figure("letters", lane="reply", fate="waiting") == 1
    assert figure("maintenance") == 1
