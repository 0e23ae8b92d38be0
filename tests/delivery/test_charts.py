"""The process that draws: what becomes of a chart when it dies, hangs, or talks nonsense."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.delivery.chart_process import PNG
from bot.delivery.charts import ChartProcess
from bot.wording.chart import Chart, Look, Panel, Scale, Series, pack_chart
from tests.delivery.coach import WAIT_SECONDS, until

LINE = Series("", Look.LINE, ((1, 370), (29, 366)), "6:10", "6:06")
CHART = pack_chart(Chart((Panel("Mile", Scale.TIME, (LINE,)),), 1, 29, ()))
READY = "import sys; w, r = sys.stdout.buffer, sys.stdin.buffer; w.write(bytes(4)); w.flush(); "


def drawing(code: str) -> tuple[str, ...]:
    """A process that draws in its own way."""
    return (sys.executable, "-c", code)


def is_alive(pid: int) -> bool:
    """Whether a process runs; who has ended and was not asked after runs no more."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_a_chart_becomes_a_picture() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        picture = await charts.draw(CHART)

    assert picture is not None
    assert picture.startswith(PNG)


async def test_no_process_is_started_before_the_first_chart() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        assert charts._start is None


async def test_one_process_draws_them_all() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        pictures = await asyncio.gather(*(charts.draw(CHART) for _ in range(4)))
        first = await charts._process()
        await charts.draw(CHART)

        assert await charts._process() is first
    assert all(pictures)


async def test_a_process_that_died_is_started_anew() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        await charts.draw(CHART)
        died = await charts._process()
        died.kill()
        await died.wait()

        picture = await charts.draw(CHART)

        assert picture is not None
        assert await charts._process() is not died


async def test_a_process_that_dies_over_a_chart_costs_the_picture_only() -> None:
    async with ChartProcess(WAIT_SECONDS, drawing(READY + "r.read(1)")) as charts:
        assert await charts.draw(CHART) is None


async def test_a_process_that_cannot_be_started_costs_the_picture_only() -> None:
    async with ChartProcess(WAIT_SECONDS, ("/no/such/program",)) as charts:
        assert await charts.draw(CHART) is None


async def test_without_what_it_needs_the_process_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    code = (
        "import sys; sys.modules['matplotlib.axes'] = None; "
        "from bot.delivery.chart_process import main; main()"
    )

    async with ChartProcess(WAIT_SECONDS, drawing(code)) as charts:
        assert await charts.draw(CHART) is None

    assert "matplotlib.axes" in caplog.text


async def test_a_start_does_not_give_way_to_others(caplog: pytest.LogCaptureFixture) -> None:
    code = (
        "import os, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'matplotlib':\n"
        "            raise ImportError(f'imported at {os.nice(0)}')\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from bot.delivery.chart_process import main; main()"
    )

    async with ChartProcess(WAIT_SECONDS, drawing(code)) as charts:
        assert await charts.draw(CHART) is None

    assert f"imported at {os.nice(0)}" in caplog.text


@pytest.mark.parametrize("nonsense", ["b'\\xff' * 8", "b'\\0\\0\\0\\x04oops'", "bytes(4)"])
async def test_nonsense_is_no_picture(nonsense: str) -> None:
    code = READY + f"r.read(8); w.write({nonsense}); w.flush(); r.read()"

    async with ChartProcess(WAIT_SECONDS, drawing(code)) as charts:
        assert await charts.draw(CHART) is None


async def test_what_is_no_chart_is_told_and_the_next_one_is_drawn(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        assert await charts.draw(b"no chart") is None
        process = await charts._process()

        assert await charts.draw(CHART) is not None
        assert await charts._process() is process
    assert "ValidationError" in caplog.text


async def test_a_process_that_hangs_is_ended_and_not_waited_for() -> None:
    async with ChartProcess(0.1, drawing(READY + "r.read()")) as charts:
        process = await charts._process()

        assert await charts.draw(CHART) is None
        assert process.returncode == -signal.SIGKILL


async def test_a_slow_start_goes_on_for_the_next_chart() -> None:
    async with ChartProcess(0.001) as charts:
        assert await charts.draw(CHART) is None
        starting = charts._start
        charts._seconds = WAIT_SECONDS

        assert await charts.draw(CHART) is not None
        assert charts._start is starting


async def test_a_crowd_is_not_drawn_one_after_the_other() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        pictures = await asyncio.gather(*(charts.draw(CHART) for _ in range(50)))

    assert 0 < len([picture for picture in pictures if picture]) < 20


async def test_an_idle_process_gives_its_memory_back() -> None:
    code = (
        "from bot.delivery import chart_process as drawing; "
        "drawing._IDLE_SECONDS = 0.01; drawing.main()"
    )
    async with ChartProcess(WAIT_SECONDS, drawing(code)) as charts:
        process = await charts._process()

        assert await asyncio.wait_for(process.wait(), WAIT_SECONDS) == 0


async def test_the_process_ends_with_the_coach() -> None:
    async with ChartProcess(WAIT_SECONDS) as charts:
        await charts.draw(CHART)
        process = await charts._process()

    assert process.returncode is not None  # by itself, or helped on a busy machine


async def test_a_process_that_does_not_want_to_end_is_ended() -> None:
    code = READY + "import time; r.read(); time.sleep(1000)"
    async with ChartProcess(WAIT_SECONDS, drawing(code)) as charts:
        process = await charts._process()

    assert process.returncode == -signal.SIGKILL


async def test_a_start_under_way_ends_with_the_coach() -> None:
    async with ChartProcess(0.001, drawing("import time; time.sleep(1000)")) as charts:
        assert await charts.draw(CHART) is None
        await asyncio.sleep(0.1)

    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert others == []


async def test_the_process_ends_when_the_coach_is_killed() -> None:
    code = (
        "import asyncio, sys; from tests.delivery.test_charts import CHART, ChartProcess\n"
        "async def main():\n"
        "    charts = ChartProcess(60)\n"
        "    assert await charts.draw(CHART)\n"
        "    print((await charts._process()).pid, flush=True)\n"
        "    await asyncio.sleep(1000)\n"
        "asyncio.run(main())\n"
    )
    coach = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    assert coach.stdout
    pid = int(await asyncio.wait_for(coach.stdout.readline(), WAIT_SECONDS))

    coach.kill()
    await coach.wait()

    async def is_over() -> bool:
        return not is_alive(pid)

    await until(is_over)


def test_the_coach_does_not_import_what_drawing_takes() -> None:
    code = (
        "import bot.cli.run, bot.cli.demo, sys;"
        "print([one for one in ('matplotlib', 'numpy') if one in sys.modules])"
    )

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"
