"""Buttons: written as data and read again, whatever Telegram brings."""

from dataclasses import fields
from datetime import date
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.meeting import Topic
from bot.wording.buttons import LONGEST_DATA, read_press, write_press
from bot.wording.presses import (
    ChangeSetting,
    Done,
    DropRace,
    DropTrial,
    Effort,
    Forget,
    GiveAnswer,
    Ill,
    LeaveOut,
    Nod,
    PainScore,
    Press,
    RaceIs,
    RaceRole,
    Realign,
    Skip,
    StartPlan,
    Swap,
    TakeOption,
    Undo,
    Where,
    Why,
)

DAY = date(2026, 11, 24)
_VALUES: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(1, 10),
    int | None: st.none() | st.integers(0, 10**15 - 1),
    str: st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=30),
}


def _strategy(hint: Any) -> st.SearchStrategy[Any]:
    return _VALUES[hint] if hint in _VALUES else st.from_type(hint)


def _presses() -> st.SearchStrategy[Press]:
    def of_kind(kind: type[Press]) -> st.SearchStrategy[Press]:
        hints = get_type_hints(kind)
        values = [_strategy(hints[one.name]) for one in fields(kind)]
        return st.builds(kind, *values)

    return st.one_of(*(of_kind(kind) for kind in get_args(Press)))


@given(_presses())
def test_what_is_written_under_a_button_is_read_from_it(press: Press) -> None:
    data = write_press(press)

    assert len(data.encode()) <= LONGEST_DATA
    assert read_press(data) == press


@pytest.mark.parametrize(
    ("data", "press"),
    [
        ("v1:done:2026-11-24", Done(DAY)),
        ("v1:skip:2026-11-24", Skip(DAY)),
        ("v1:why:2026-11-24", Why(DAY)),
        ("v1:undo:1001", Undo(1001)),
        ("v1:rpe:1001:7", Effort(1001, 7)),
        ("v1:opt:0", TakeOption(0)),
        ("v1:nod:yes", Nod(is_right=True)),
        ("v1:nod:no", Nod(is_right=False)),
        ("v1:pain:4", PainScore(4)),
        ("v1:ill:below", Ill(Where.BELOW_NECK)),
        ("v1:realign:no:2026-11-24", Realign(is_wanted=False, day=DAY)),
        ("v1:swap:2026-11-24:2026-11-24", Swap(DAY, DAY)),
        ("v1:trial:no", DropTrial()),
        ("v1:race:way", RaceIs(RaceRole.ON_THE_WAY)),
        ("v1:race:drop:2026-11-24", DropRace(DAY)),
        ("v1:forget:yes", Forget(is_wanted=True)),
        ("v1:change:mile", ChangeSetting(Topic.MILE)),
        ("v1:ask:push_time:6:00-7:00", GiveAnswer(Topic.PUSH_TIME, "6:00-7:00")),
        ("v1:meeting:start", StartPlan()),
    ],
)
def test_a_button_that_was_sent_by_an_earlier_version_is_read(data: str, press: Press) -> None:
    assert read_press(data) == press


@pytest.mark.parametrize(
    "data",
    [
        "", "v1", "v1:", "v2:done:2026-11-24", "v1:done", "v1:done:", "v1:done:yesterday",
        "v1:done:2026-13-45", "v1:done:2026-11-24:1", "v1:change:1", "v1:rpe:1:11", "v1:rpe:1:0",
        "v1:rpe:1", "v1:pain:11", "v1:pain:-1", "v1:undo:x", "v1:undo:99999999999999999999",
        "v1:undo:١", "v1:nod:maybe", "v1:trial:no:more", "v1:race:drop", "v1:donee:2026-11-24",
        "v1:meeting:start:now", "v1:out:yes", "v1:ask:goal", "done",
    ],
)  # fmt: skip
def test_what_is_no_button_of_ours_is_none(data: str) -> None:
    assert read_press(data) is None


@given(st.text(max_size=64) | st.text(max_size=60).map("v1:".__add__))
def test_no_data_raises(data: str) -> None:
    press = read_press(data)

    assert press is None or read_press(write_press(press)) == press


def test_a_day_to_come_is_left_out_by_its_own_button() -> None:
    assert write_press(LeaveOut(is_wanted=True, day=DAY)) == "v1:out:yes:2026-11-24"
