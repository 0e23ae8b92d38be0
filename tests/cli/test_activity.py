"""``milecoach activity``, as its users run it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_plan import Ended, milecoach
from tests.recordings import easy_laps, fit_file, gpx_file, rep_laps, tcx_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "reps.fit").write_bytes(fit_file(rep_laps()))
    (tmp_path / "reps.tcx").write_bytes(tcx_file(rep_laps()))
    (tmp_path / "run.gpx").write_bytes(gpx_file())
    (tmp_path / "late.fit").write_bytes(fit_file(easy_laps()))
    (tmp_path / "empty.fit").write_bytes(b"")
    (tmp_path / "notes.gpx").write_text("a lovely run")
    return tmp_path


def shown(file: Path, *more: str) -> Any:
    done = activity(file, "--json", *more)
    assert done.status == 0, done.stderr
    return json.loads(done.stdout)


def activity(file: Path, *more: str) -> Ended:
    return milecoach("activity", str(file), *more)


@pytest.mark.parametrize("name", ["reps.fit", "reps.tcx"])
def test_reps_are_shown_with_the_keys_of_read(folder: Path, name: str) -> None:
    assert shown(folder / name, "--zone", "Europe/Berlin") == {
        "kind": "intervals",
        "day": "2026-11-24",
        "distance_m": 6771,
        "duration_s": 2328,
        "reps": 4,
        "rep_distance_m": 400,
        "rep_times_s": [93.4, 92.8, 94.1, 93],
        "hr_avg": 148,
    }


def test_a_run_is_shown_in_words(folder: Path) -> None:
    done = activity(folder / "run.gpx", "--zone", "UTC")

    assert done.stdout == "2026-11-24 run: 8 km in 45:20 (5:40/km) · HR 148\n"


def test_laps_that_are_no_reps_are_told(folder: Path) -> None:
    done = activity(folder / "reps.fit")

    assert done.stdout.endswith(
        "Not counted as reps: 2.1 km before, 3 laps between, 1.8 km after.\n"
    )


def test_the_day_is_the_day_in_the_runners_zone(folder: Path) -> None:
    assert shown(folder / "late.fit", "--zone", "Pacific/Auckland")["day"] == "2026-11-25"


@pytest.mark.parametrize("name", ["empty.fit", "notes.gpx", "missing.fit", "."])
def test_what_cannot_be_read_is_one_line(folder: Path, name: str) -> None:
    done = activity(folder / name)

    assert done.status == 1
    assert not done.stdout
    assert done.stderr.startswith("milecoach: ")
    assert done.stderr.count("\n") == 1


def test_an_unknown_zone_is_said(folder: Path) -> None:
    assert activity(folder / "run.gpx", "--zone", "Mars").status == 2


def test_nobody_waits_for_readers_they_do_not_use() -> None:
    modules = "import bot.cli.activity, bot.app, sys; print(sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", modules], capture_output=True, text=True, check=True
    ).stdout

    assert "'bot.cli.activity'" in loaded
    assert not [name for name in ("fitdecode", "fit_tool", "defusedxml") if f"'{name}" in loaded]
