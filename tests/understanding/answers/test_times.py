"""Target times and recent miles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.miles import MarkAnswer, read_mile
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.targets import read_target


@pytest.mark.parametrize(
    ("text", "goal", "written"),
    [
        ("sub 4", Goal.MARATHON, "4:00:00"),
        ("sub-4", Goal.MARATHON, "4:00:00"),
        ("under four hours", Goal.MARATHON, "4:00:00"),
        ("3:30", Goal.MARATHON, "3:30:00"),
        ("3:30:00", Goal.MARATHON, "3:30:00"),
        ("3h30", Goal.MARATHON, "3:30:00"),
        ("3 h 30 min", Goal.MARATHON, "3:30:00"),
        ("3.5 hours", Goal.MARATHON, "3:30:00"),
        ("three and a half hours", Goal.MARATHON, "3:30:00"),
        ("sub3:30", Goal.MARATHON, "3:30:00"),
        ("dreieinhalb Stunden", Goal.MARATHON, "3:30:00"),
        ("3:59ish", Goal.MARATHON, "3:59:00"),
        ("about 4:15 please", Goal.MARATHON, "4:15:00"),
        ("4:00 marathon", Goal.MARATHON, "4:00:00"),
        ("3:30 h", Goal.MARATHON, "3:30:00"),
        ("unter 4 Stunden", Goal.MARATHON, "4:00:00"),
        ("etwa 3:45 Std", Goal.MARATHON, "3:45:00"),
        ("menos de 4 horas", Goal.MARATHON, "4:00:00"),
        ("tres horas y media", Goal.MARATHON, "3:30:00"),
        ("moins de 4 heures", Goal.MARATHON, "4:00:00"),
        ("3 heures et demie", Goal.MARATHON, "3:30:00"),
        ("break 4 hours", Goal.MARATHON, "4:00:00"),
        ("bajar de 4 horas", Goal.MARATHON, "4:00:00"),
        ("1:45", Goal.HALF, "1:45:00"),
        ("1.45", Goal.HALF, "1:45:00"),
        ("1h45m30s", Goal.HALF, "1:45:30"),
        ("95", Goal.HALF, "1:35:00"),
        ("2", Goal.HALF, "2:00:00"),
        ("90 minutes", Goal.HALF, "1:30:00"),
        ("48:20", Goal.TEN_K, "48:20"),
        ("about 50 min", Goal.TEN_K, "50:00"),
        ("unos 50 minutos", Goal.TEN_K, "50:00"),
        ("fünfundvierzig Minuten", Goal.TEN_K, "45:00"),
        ("sub 40", Goal.TEN_K, "40:00"),
        ("1:05", Goal.TEN_K, "1:05:00"),
        ("24.30", Goal.FIVE_K, "24:30"),
        ("6.10", Goal.MILE, "6:10"),
        ("sub 6", Goal.MILE, "6:00"),
        ("5:59.9", Goal.OFF_SEASON, "6:00"),
    ],
)
def test_a_target_is_read_in_the_light_of_its_race(text: str, goal: Goal, written: str) -> None:
    assert str(read_target(text, goal)) == written


@pytest.mark.parametrize(
    "text",
    ["none", "no", "None.", "just finish", "to finish", "no target", "don't know", "keine",
     "nur ankommen", "egal", "ninguno", "solo terminar", "aucun", "juste finir",
     "pas d'objectif"],
)  # fmt: skip
def test_no_target_is_an_answer(text: str) -> None:
    assert read_target(text, Goal.MARATHON) is None


@pytest.mark.parametrize(
    ("text", "goal", "sentence"),
    [
        ("1:59:00", Goal.MARATHON, "world record"),
        ("about 50 min", Goal.MARATHON, "world record"),
        ("45:00:00", Goal.MARATHON, "slower"),
        ("3:30", Goal.TEN_K, "slower"),
        ("330", Goal.MARATHON, "3:30:00 or 5:30:00"),
        ("fast", Goal.MARATHON, "could not read"),
        ("4:00 or 4:15", Goal.MARATHON, "could not read"),
        ("6:75", Goal.MILE, "could not read"),
        ("-4", Goal.MARATHON, "could not read"),
    ],
)
def test_a_target_nobody_can_run_is_refused(text: str, goal: Goal, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence):
        read_target(text, goal)


@pytest.mark.parametrize(
    "text",
    ["6:10", "6.10", "6,10", "6'10\"", "6′10″", "6’10’’", "6 min 10", "6m10s", "6 min 10 sec",
     "06:10", "0:06:10", "370 s", "610", "6 10", "about 6:10", "mile 6:10", "1 mile in 6:10",
     "6:10 mile", "my best mile is 6:10", "PB 6:10", "6:10 in August 2025", "6:10 last year",
     "six minutes ten", "sechs Minuten zehn", "Meile 6:10", "milla en 6:10",
     "un mile en 6 min 10", "  6:10 \n"],
)  # fmt: skip
def test_a_mile_is_read_however_it_is_typed(text: str) -> None:
    assert read_mile(text) == MarkAnswer(MILE, Duration(370))


@pytest.mark.parametrize(
    ("text", "distance", "written"),
    [
        ("10k 48:20", TEN_K, "48:20"),
        ("48:20 10k", TEN_K, "48:20"),
        ("48:20 for 10 km", TEN_K, "48:20"),
        ("10 km en 48 min 20", TEN_K, "48:20"),
        ("10.000 m 48:20", TEN_K, "48:20"),
        ("half 1:45", HALF_MARATHON, "1:45:00"),
        ("Halbmarathon 1:45:30", HALF_MARATHON, "1:45:30"),
        ("media maratón 1:45", HALF_MARATHON, "1:45:00"),
        ("semi 1h45", HALF_MARATHON, "1:45:00"),
        ("21.1 km 1:45:00", HALF_MARATHON, "1:45:00"),
        ("13.1 miles 1:45:00", HALF_MARATHON, "1:45:00"),
        ("marathon 3:45", MARATHON, "3:45:00"),
        ("5k in 24 min", FIVE_K, "24:00"),
        ("5k 24", FIVE_K, "24:00"),
        ("24:00 (5k)", FIVE_K, "24:00"),
        ("5k=24:00", FIVE_K, "24:00"),
        ("parkrun 24:30", FIVE_K, "24:30"),
        ("1600 m 6:05", Distance(1600), "6:05"),
        ("1500 5:00", Distance(1500), "5:00"),
        ("1,500 m 5:00", Distance(1500), "5:00"),
        ("3k 11:00", Distance(3000), "11:00"),
    ],
)
def test_another_race_stands_in_for_the_mile(text: str, distance: Distance, written: str) -> None:
    answer = read_mile(text)

    assert answer is not None
    assert answer.distance == distance
    assert str(answer.duration) == written


@pytest.mark.parametrize(
    "text",
    ["don't know", "dont know", "Don’t know", "no idea", "never ran one", "?", "idk", "skip",
     "not sure", "weiß nicht", "keine Ahnung", "no sé", "ni idea", "je ne sais pas",
     "aucune idée"],
)  # fmt: skip
def test_an_unknown_mile_is_an_answer(text: str) -> None:
    assert read_mile(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2:30", "Over which distance"),
        ("mile 2:30", "world record"),
        ("mile 3:39", "world record"),
        ("10k 20:00", "world record"),
        ("20:01", "Over which distance"),
        ("mile 20:01", "slower"),
        ("45:00:00", "slower"),
        ("6", "6:00"),
        ("sub 6", "6:00"),
        ("400 m 60 s", "cannot stand in"),
        ("100 km 10:00:00", "cannot stand in"),
        ("6:10/km", "could not read"),
        ("6:10 or 6:20", "could not read"),
        ("6:60", "could not read"),
        ("6.10 min", "6:06 or 6:10"),
        ("5k 24:30 and 10k 50:00", "could not read"),
        ("10k", "could not read"),
        ("fast", "could not read"),
    ],
)
def test_a_mile_nobody_runs_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence):
        read_mile(text)


def test_a_mile_may_take_from_3_43_to_20_00() -> None:
    assert read_mile("3:44") == MarkAnswer(MILE, Duration(224))
    assert read_mile("mile 20:00") == MarkAnswer(MILE, Duration(1200))


@settings(deadline=None)
@given(st.integers(min_value=224, max_value=1200))
def test_a_written_mile_reads_back(seconds: int) -> None:
    assert read_mile(f"mile {Duration(seconds)}") == MarkAnswer(MILE, Duration(seconds))


@settings(deadline=None)
@given(st.integers(min_value=224, max_value=14 * 60))
def test_a_time_alone_is_a_mile_while_it_can_be_one(seconds: int) -> None:
    assert read_mile(str(Duration(seconds))) == MarkAnswer(MILE, Duration(seconds))


@settings(deadline=None)
@given(st.integers(min_value=2 * 3600 + 60, max_value=10 * 3600))
def test_a_written_marathon_reads_back(seconds: int) -> None:
    assert read_target(str(Duration(seconds)), Goal.MARATHON) == Duration(seconds)
