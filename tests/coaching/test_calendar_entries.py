"""What a calendar is told: two weeks of workouts, and why there are fewer of them."""

from datetime import date, timedelta

import pytest

from bot.coaching.calendar_entries import Entry, entries_of
from bot.coaching.plan import replan
from bot.coaching.service import Category
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.season.goal import Goal
from tests.builders import MONDAY, brief, mark, on, runner
from tests.coaching.memory import Memory

ANNA = runner(briefed=brief(Goal.TEN_K, on(13)))


async def told(*setbacks: Setback, sent: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    work = Memory(ANNA)
    await work.log.add_mark(ANNA.id, mark())
    await replan(work, ANNA, MONDAY)
    for setback in setbacks:
        await work.log.open_setback(ANNA.id, setback)
    return await entries_of(work, ANNA, MONDAY, sent)


async def test_workouts_of_two_weeks_stand_on_their_days_and_the_race_is_told_as_one() -> None:
    entries = await told()
    days = [each.day for each in entries]

    assert days == sorted(days)
    assert days[0] >= MONDAY
    assert days[-1] <= on(14)
    assert [each.category for each in entries if each.day == on(13)] == [Category.GOAL_RACE]
    assert {each.category for each in entries if each.day < on(13)} == {Category.WORKOUT}
    assert entries[0].id == f"milecoach-{entries[0].day.isoformat()}"
    assert entries[0].ends == entries[0].day


def absences(entries: tuple[Entry, ...]) -> list[tuple[Category, date, date]]:
    return [(each.category, each.day, each.ends) for each in entries if each.planned is None]


@pytest.mark.parametrize(
    ("kind", "severity", "category"),
    [
        (SetbackKind.PAIN, 4.9, None),  # is run with
        (SetbackKind.PAIN, 5, Category.INJURY),
        (SetbackKind.PAIN, None, None),
        (SetbackKind.ILLNESS, None, Category.ILLNESS),
        (SetbackKind.FEVER, None, Category.ILLNESS),
        (SetbackKind.PAUSE, None, Category.PAUSE),
        (SetbackKind.RED_FLAG, None, None),
    ],
)
async def test_whatever_keeps_from_running_is_told_until_today(
    kind: SetbackKind, severity: float | None, category: Category | None
) -> None:
    found = absences(await told(Setback(kind, on(-2), None, severity)))

    assert found == ([] if category is None else [(category, on(-2), MONDAY)])


async def test_an_illness_that_is_over_is_told_to_its_end_where_it_stands_already() -> None:
    over = Setback(SetbackKind.ILLNESS, on(-5), on(-3))

    assert absences(await told(over)) == []
    assert absences(await told(over, sent=(f"milecoach-sick-{on(-5).isoformat()}",))) == [
        (Category.ILLNESS, on(-5), on(-3))
    ]


async def test_an_absence_that_was_made_longer_is_told_once_and_to_its_end() -> None:
    first = Setback(SetbackKind.PAUSE, on(1), on(3))
    longer = Setback(SetbackKind.PAUSE, on(1), on(3) + timedelta(days=4))

    assert absences(await told(longer, first)) == [(Category.PAUSE, on(1), on(7))]
