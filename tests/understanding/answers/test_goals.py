"""The goal race, as runners name it."""

from datetime import date

import pytest

from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.goals import GoalAnswer, read_goal
from bot.understanding.meaning.answers.outcomes import AnswerError


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("marathon", Goal.MARATHON),
        ("marahton", Goal.MARATHON),
        ("maratón", Goal.MARATHON),
        ("42,195 km", Goal.MARATHON),
        ("26.2", Goal.MARATHON),
        ("half", Goal.HALF),
        ("21k", Goal.HALF),
        ("Halbmarathon", Goal.HALF),
        ("media maratón", Goal.HALF),
        ("semi-marathon", Goal.HALF),
        ("10k", Goal.TEN_K),
        ("10 km", Goal.TEN_K),
        ("10,000 m", Goal.TEN_K),
        ("parkrun", Goal.FIVE_K),
        ("5", Goal.FIVE_K),
        ("1 mile", Goal.MILE),
        ("no race, off-season", Goal.OFF_SEASON),
        ("not yet", Goal.OFF_SEASON),
        ("I don't have a race", Goal.OFF_SEASON),
        ("kein Rennen", Goal.OFF_SEASON),
        ("just want to get faster", Goal.OFF_SEASON),
        ("10 bornes", Goal.TEN_K),
        ("zehn Kilometer", Goal.TEN_K),
        ("a faster mile", Goal.MILE),
        ("my 1st marathon", Goal.MARATHON),
        ("I want to run a sub 4 marathon", Goal.MARATHON),
        ("half-marathon in May", Goal.HALF),
        ("pas de course", Goal.OFF_SEASON),
        ("sin carrera", Goal.OFF_SEASON),
        ("ich möchte im Oktober einen Marathon laufen", Goal.MARATHON),
        ("je voudrais courir un marathon en octobre", Goal.MARATHON),
        ("j'aimerais faire un semi", Goal.HALF),
        ("quiero correr un maratón en octubre", Goal.MARATHON),
        ("I'm planning to run a half in March", Goal.HALF),
    ],
)
def test_a_goal_is_read_however_it_is_called(text: str, goal: Goal) -> None:
    assert read_goal(text) == GoalAnswer(goal)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("5th Ave mile", Goal.MILE),
        ("Berlin Marathon", Goal.MARATHON),
        ("media maratón de Valencia", Goal.HALF),
        ("semi de Paris", Goal.HALF),
        ("Great North Run", Goal.HALF),
        ("Boston 2027", Goal.MARATHON),
        ("Race for Life 5k", Goal.FIVE_K),
        ("<b>Marathon</b>", Goal.MARATHON),
        ("तेज़ marathon", Goal.MARATHON),
    ],
)
def test_a_race_keeps_the_name_it_was_typed_with(text: str, goal: Goal) -> None:
    assert read_goal(text) == GoalAnswer(goal, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'm training for the Berlin Marathon", "Berlin Marathon"),
        ("Berlin Marathon, please.", "Berlin Marathon"),
        ("  Berlin \n Marathon ", "Berlin Marathon"),
        ("Berlin\u202e Marathon\x07", "Berlin Marathon"),
        ("Berlin Marathon in September", "Berlin Marathon"),
        ("the very long story of how I came to run the Berlin Marathon", None),
        ("Marathon " + "y" * 80, "Marathon " + "y" * 51),
    ],
)
def test_a_name_is_tidied_and_kept_short(text: str, name: str | None) -> None:
    assert read_goal(text).name == name


@pytest.mark.parametrize(
    ("text", "name", "day"),
    [
        ("Berlin Marathon on 26 September 2027", "Berlin Marathon", date(2027, 9, 26)),
        ("marathon 25.4.2027", None, date(2027, 4, 25)),
        ("Rom Marathon am 25. April", "Rom Marathon", date(2027, 4, 25)),
        ("half in 20 weeks", None, date(2027, 4, 12)),
    ],
)
def test_a_day_in_the_same_answer_is_taken_too(text: str, name: str | None, day: date) -> None:
    answer = read_goal(text, "en", date(2026, 11, 23))

    assert (answer.name, answer.day) == (name, day)


def test_a_race_of_yesterday_is_refused() -> None:
    with pytest.raises(AnswerError, match="has passed"):
        read_goal("marathon yesterday", "en", date(2026, 11, 23))


@pytest.mark.parametrize("text", ["50k", "ultra", "15k", "triathlon", "10 miles", "half mile"])
def test_a_race_we_do_not_coach_is_met_with_those_we_do(text: str) -> None:
    with pytest.raises(AnswerError, match="half marathon"):
        read_goal(text)


@pytest.mark.parametrize(
    "text",
    ["", "asdf", "🙂", "<b>", "x" * 5000, "5k and 10k", "\x00", "marathon or half", "no marathon"],
)
def test_what_is_no_race_is_met_with_an_example(text: str) -> None:
    with pytest.raises(AnswerError, match="like"):
        read_goal(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich bereite mich auf den Halbmarathon in Köln vor", "Halbmarathon in Köln"),
        ("en octobre, le marathon de Nice", "marathon de Nice"),
        ("me gustaría correr en mayo la media de Sevilla", "media de Sevilla"),
        ("May Day 10k", "May Day 10k"),
    ],
)
def test_a_name_is_cut_out_of_the_wish_around_it(text: str, name: str) -> None:
    assert read_goal(text).name == name
