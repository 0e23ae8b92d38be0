"""Facts told in passing: kept, used, shown with the settings, and forgotten by a button."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.told_facts import FactKind, ToldFact
from bot.understanding.meaning.told_facts import read_fact
from tests.chat.conversation import Conversation
from tests.domain.seasons_lived import LivedWeek, live

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "text", "kind", "days"),
    [
        ("en", "I hate hills", FactKind.NO_HILLS, ()),
        ("en", "I only have a treadmill", FactKind.TREADMILL, ()),
        ("en", "gym every Wednesday", FactKind.GYM, (2,)),
        ("en", "got new shoes today", FactKind.NEW_SHOES, ()),
        ("de", "ich kann nur aufs Laufband", FactKind.TREADMILL, ()),
        ("de", "mittwochs und freitags Krafttraining", FactKind.GYM, (2, 4)),
        ("de", "ich hasse Bergsprints", FactKind.NO_HILLS, ()),
        ("es", "los martes voy al gimnasio", FactKind.GYM, (1,)),
        ("es", "odio las cuestas", FactKind.NO_HILLS, ()),
        ("fr", "je déteste les côtes", FactKind.NO_HILLS, ()),
        ("fr", "j'ai des chaussures neuves", FactKind.NEW_SHOES, ()),
    ],
)
def test_a_fact_is_read(language: str, text: str, kind: FactKind, days: tuple[int, ...]) -> None:
    assert read_fact(text, TODAY, language) == ToldFact(kind, TODAY, days)


@pytest.mark.parametrize(
    "text",
    ["should I hate hills?", "only the treadmill today", "did gym wednesday", "I love hills"],
)
def test_what_holds_for_a_day_or_is_asked_is_no_fact(text: str) -> None:
    assert read_fact(text, TODAY, "en") is None


async def test_strides_take_the_place_of_hills(anna: Conversation) -> None:
    await anna.says("I hate hills")

    async with anna.open_work() as work:
        runner = await work.runners.get(anna.person)
    assert runner is not None
    flat, usual = (
        live(replace(runner.brief, told=told), runner.started) for told in (runner.brief.told, ())
    )

    assert _hills(flat) == 0
    assert _hills(usual) > 0
    assert _strides(flat) > _strides(usual)


def _hills(weeks: list[LivedWeek]) -> int:
    return sum(each.workout.hills for week in weeks for each in week.planned)


def _strides(weeks: list[LivedWeek]) -> int:
    return sum(each.workout.strides for week in weeks for each in week.planned)


async def test_a_treadmill_gets_speeds(anna: Conversation) -> None:
    await anna.says("I only have a treadmill")
    anna.wait(days=1)

    [reply] = await anna.says("/today")

    assert "On the belt, easy: 10.1 km/h to 11.2 km/h." in reply


async def test_shoes_are_counted(anna: Conversation) -> None:
    await anna.says("got new shoes today")
    await anna.says("8k easy in 45:10")

    [reply] = await anna.says("when do I need new shoes?")

    assert reply.startswith("Your present pair has gone 8 km.")


async def test_the_settings_show_facts_and_forget_them(anna: Conversation) -> None:
    await anna.says("gym every Wednesday")
    await anna.says("I hate hills")
    [shown] = await anna.says("/settings")

    [reply] = await anna.presses("Forget: gym: Wed")
    [after] = await anna.says("/settings")

    assert "· gym: Wed" in shown
    assert reply.startswith("Deleted.")
    assert "gym" not in after
    assert "no hills" in after


async def test_a_fact_outlives_a_changed_setting_and_is_exported(anna: Conversation) -> None:
    await anna.says("I hate hills")
    await anna.says("my mile is 6:05")

    async with anna.open_work() as work:
        exported = await work.export(anna.person)

    assert exported is not None
    assert [fact["kind"] for fact in exported["runner"]["brief"]["told"]] == ["no_hills"]
