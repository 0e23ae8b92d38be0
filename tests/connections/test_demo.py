"""The demo: a newcomer connects a watch there, and sees a run arrive."""

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.cli.demo import _demo
from bot.demo.play import PLAY_STARTS
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import NotHeardError
from bot.stand_ins.watch import RunLap, laps_of, recording
from bot.understanding.files.activities import read_activities
from tests.story.test_story import WAIT_SECONDS, meet

pytestmark = pytest.mark.waits


async def test_a_newcomer_sees_a_run_arrive() -> None:
    clock, stop = MovableClock(PLAY_STARTS), asyncio.Event()
    async with _demo(clock, 0, stop) as server:
        ada = server.person("Ada")
        await meet(ada)

        await ada.writes("/connect")
        await ada.hears_words("Send me the key here", WAIT_SECONDS)
        await ada.writes("demowatch000000000001")
        await ada.hears_words("Connected: Demo", WAIT_SECONDS)
        clock.move_to(PLAY_STARTS.replace(hour=8) + timedelta(days=1))  # Tuesday, 9:00 in Berlin
        for _ in range(10):  # by and by: the watch sets off when its calendar is looked at
            clock.move(timedelta(minutes=30))
            with suppress(NotHeardError):
                await ada.hears_words("8.5 km in", within=6)
                break

        assert sum("8.5 km in" in str(message) for message in ada.messages) == 1
        assert not any("demowatch" in str(message) for message in ada.messages)


def test_the_watch_runs_a_workout_step_by_step_and_its_file_is_read() -> None:
    text = (
        "- Warm-up 15m 5:30-6:10/km Pace\n- A few strides 3m Press lap\n\n"
        "2x\n- Fast 400mtr 3:50-4:00/km Pace\n- Recovery 400mtr\n\n- Cool-down 1km 5:50/km Pace"
    )
    laps = list(laps_of(text))
    rep, rest = RunLap(400, 94), RunLap(400, 138, is_rest=True)

    [activity] = read_activities(recording(PLAY_STARTS, laps))

    assert laps[2:6] == [rep, rest, rep, rest]
    assert [round(lap.metres) for lap in activity.laps] == [2571, 174, 400, 400, 400, 400, 1000]
    assert activity.started_at == PLAY_STARTS
    assert activity.heart_rate == 148
