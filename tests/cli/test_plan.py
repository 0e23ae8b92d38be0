"""``milecoach paces`` and ``milecoach plan``, as their users run them."""

import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from bot.cli.main import main

PLAN = (
    "plan --goal half --race-day 2027-04-25 --mile 6:00 --weekly-km 40 --longest-km 14"
    " --days tue,thu,sat,sun --start 2027-01-04"
)


@dataclass(frozen=True)
class Ended:
    """A command that has ended."""

    status: int | str | None
    stdout: str
    stderr: str


def milecoach(line: str, *more: str) -> Ended:
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
        main([*line.split(), *more])
    return Ended(ended.value.code or 0, out.getvalue(), err.getvalue())


def printed(line: str) -> Any:
    done = milecoach(line)
    assert done.status == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def plan() -> Any:
    return printed(f"{PLAN} --json")


def test_paces_of_a_6_minute_mile() -> None:
    paces = printed("paces 6:00 --weekly-km 48.28 --json")

    assert paces["score"] == pytest.approx(48.42, abs=0.01)
    assert paces["mile_s"] == 360
    assert paces["rep_400_s"] == pytest.approx(89.48, abs=0.01)
    assert paces["rep_200_s"] == pytest.approx(44.74, abs=0.01)
    assert paces["easy_s_per_km"] == pytest.approx([315, 347], abs=0.5)
    assert paces["predictions"]["marathon"] == pytest.approx(
        {"fast_s": 3 * 3600 + 15 * 60 + 53, "slow_s": 3 * 3600 + 32 * 60 + 27}, abs=2
    )


def test_paces_take_another_distance() -> None:
    assert printed("paces 19:57 --distance 5k --json")["score"] == pytest.approx(50, abs=0.1)


def test_paces_are_a_table_otherwise() -> None:
    table = milecoach("paces 6:00").stdout

    assert "400 m rep       89.5 s" in table
    assert "30 km a week are assumed" in table


def test_a_plan_has_the_agreed_keys(plan: Any) -> None:
    week = plan["weeks"][5]

    assert set(week) == {"number", "starts", "phase", "distance_km", "workouts"}
    assert set(week["workouts"][0]) == {
        "day",
        "kind",
        "title",
        "distance_m",
        "reps",
        "rep_distance_m",
        "rep_target_s",
        "recovery",
        "intensity",
        "minutes",
        "strides",
        "hills",
        "why",
    }


def test_a_plan_leads_to_race_day(plan: Any) -> None:
    assert plan["weeks"][0]["starts"] == "2027-01-04"
    assert plan["weeks"][-1]["workouts"][-1]["kind"] == "race"
    assert plan["weeks"][-1]["workouts"][-1]["day"] == "2027-04-25"


def test_the_distance_of_a_week_is_the_sum_of_its_runs(plan: Any) -> None:
    for week in plan["weeks"]:
        runs = sum(w["distance_m"] for w in week["workouts"] if w["kind"] != "race")
        assert week["distance_km"] == pytest.approx(runs / 1000, abs=0.01)


def test_an_unknown_mile_leaves_targets_null() -> None:
    weeks = printed(f"{PLAN.replace('--mile 6:00', '')} --json")["weeks"]
    workouts = [w for week in weeks for w in week["workouts"]]

    assert "time_trial" in {w["kind"] for w in weeks[1]["workouts"]}
    assert {w["rep_target_s"] for w in workouts} == {None}


def test_a_companion_keeps_the_distances_of_the_runners_own_plan_open() -> None:
    weeks = printed(
        "plan --goal marathon --race-day 2027-04-25 --mile 6:00 --weekly-km 70 --longest-km 25"
        " --days mon,tue,thu,fri,sat,sun --start 2027-01-04 --companion --hard-days tue,thu"
        " --own-long-day sun --json"
    )["weeks"]
    own = [w for week in weeks for w in week["workouts"] if "own-plan" in w["why"]]

    assert {w["distance_m"] for w in own} == {None}


def test_the_table_names_every_run() -> None:
    table = milecoach(PLAN).stdout

    assert "Mile block" in table
    assert "8 × 200 m" in table
    assert "half marathon" in table


def test_a_calendar_keeps_its_ids_so_that_importing_it_again_updates(tmp_path: Path) -> None:
    first, second = tmp_path / "first.ics", tmp_path / "second.ics"
    milecoach(PLAN, "--ics", str(first))
    milecoach(PLAN.replace("6:00", "5:50"), "--ics", str(second))
    ids = [ids_in(path) for path in (first, second)]

    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0])


def test_calendars_of_two_runners_have_no_id_in_common(tmp_path: Path) -> None:
    first, second = tmp_path / "first.ics", tmp_path / "second.ics"
    milecoach(PLAN, "--ics", str(first))
    milecoach(f"{PLAN} --days mon,wed,sat", "--ics", str(second))

    assert not set(ids_in(first)) & set(ids_in(second))


def test_a_named_calendar_keeps_its_ids_whatever_changes(tmp_path: Path) -> None:
    first, second, other = (tmp_path / f"{name}.ics" for name in ("first", "second", "other"))
    milecoach(f"{PLAN} --name Mia", "--ics", str(first))
    milecoach(f"{PLAN} --weekly-km 42 --name Mia", "--ics", str(second))
    milecoach(f"{PLAN} --name Leo", "--ics", str(other))

    assert set(ids_in(first)) & set(ids_in(second))
    assert not set(ids_in(first)) & set(ids_in(other))


def ids_in(path: Path) -> list[str]:
    return [str(event["uid"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("paces banana", "banana"),
        ("paces 2:00", "2:00"),
        ("paces 6:00 --weekly-km -3", "--weekly-km"),
        ("plan --goal half", "--race-day"),
        ("plan --goal half --race-day soon", "soon"),
        ("plan --goal half --race-day 2020-01-01", "2020-01-01"),
        ("plan --goal half --race-day 2199-01-01", "104 weeks"),
        ("plan --goal ultra --race-day 2027-04-25", "ultra"),
        (f"{PLAN} --days someday", "someday"),
        (f"{PLAN} --age 12", "16"),
        (f"{PLAN.replace('half', 'marathon')} --age 17", "18"),
        (f"{PLAN} --mile 0:30", "0:30"),
        (f"{PLAN} --ics /nowhere/at/all.ics", "/nowhere/at/all.ics"),
        ("plan", "--goal"),
    ],
)
def test_bad_input_is_said_in_one_line(line: str, word: str) -> None:
    done = milecoach(line)

    assert done.status == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert word in done.stderr


RED = "plan --goal marathon --race-day 2026-12-27 --start 2026-11-30 --weekly-km 15 --longest-km 6"


def test_a_plan_says_whether_the_race_can_be_prepared() -> None:
    seen = printed(f"{RED} --mile 7:30 --json")["feasibility"]

    assert seen == {
        "verdict": "red",
        "reach_km": 6.0,
        "need_km": 29.0,
        "weeks_needed": 29,
        "alternatives": [
            {"kind": "shorter", "goal": "5k", "race_day": "2026-12-27"},
            {"kind": "later", "goal": "marathon", "race_day": "2027-06-27"},
            {"kind": "run_walk", "goal": "marathon", "race_day": "2026-12-27"},
        ],
    }


def test_a_plan_that_works_is_green(plan: Any) -> None:
    assert plan["feasibility"]["verdict"] == "green"
    assert plan["feasibility"]["alternatives"] == []


def test_the_table_begins_with_the_honest_word() -> None:
    assert milecoach(RED).stdout.startswith("I would not start this one: ")
    assert "Honest word" not in milecoach(PLAN).stdout


def test_a_plan_takes_what_was_usual_before_weeks_off() -> None:
    back = printed(
        f"{PLAN} --weeks-off 6 --usual-km 50 --usual-longest 18 --mile-date 2026-10-12"
        " --target 1:40:00 --first-race --json"
    )

    assert back["feasibility"]["verdict"] == "green"


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ("--target 9", "--target"),
        ("--target soonish", "--target"),
        ("--weeks-off -1", "--weeks-off"),
        ("--weeks-off many", "--weeks-off"),
        ("--usual-km 900", "--usual-km"),
        ("--usual-longest -4", "--usual-longest"),
        ("--mile-date 2027-02-30", "--mile-date"),
        ("--mile-date 2027-03-01", "--mile-date"),
    ],
)
def test_an_option_that_cannot_be_is_named(options: str, names: str) -> None:
    done = milecoach(f"{PLAN} {options}")

    assert done.status not in {0, None}
    assert names in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_race_advised_against_is_planned_as_for_who_starts_all_the_same() -> None:
    weeks = printed(
        "plan --goal marathon --race-day 2027-01-03 --mile 9:00 --weekly-km 20 --longest-km 8"
        " --days tue,thu,sat,sun --start 2026-11-30 --json"
    )["weeks"]

    first_two = [w["intensity"] for week in weeks[:2] for w in week["workouts"]]
    race_work = [w for week in weeks for w in week["workouts"] if w["kind"] == "race_specific"]
    assert set(first_two) == {"easy"}
    assert not race_work


def test_a_target_out_of_reach_is_told_above_the_plan() -> None:
    table = milecoach(f"{PLAN} --target 1:20:00").stdout

    assert table.startswith("1:20:00 needs 3:48/km; your marks point to 1:34:06")


def test_who_runs_slowly_is_told_minutes_that_agree_with_the_title() -> None:
    weeks = printed(f"{PLAN.replace('--mile 6:00', '--mile 11:30')} --json")["weeks"]
    runs = [w for week in weeks for w in week["workouts"] if w["kind"] in {"easy", "long"}]

    assert runs
    for run in runs:
        hours, _, rest = run["title"].split(", ")[1].rpartition(" h ")
        minutes = 60 * int(hours or 0) + int(rest.removesuffix(" min").removesuffix(" h"))
        assert minutes == run["minutes"] or run["title"].split(", ")[1].endswith(" h")
