"""Settings by their names, in every language, and the new answer beside them."""

import pytest

from bot.domain.meeting import Answers, Topic
from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.topics import is_setting, read_change, read_topic

ANSWERS = Answers(goal=Goal.MARATHON)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("race day", Topic.RACE_DAY),
        ("my running days", Topic.DAYS),
        ("time zone", Topic.ZONE),
        ("change the target", Topic.TARGET),
        ("Wettkampftag", Topic.RACE_DAY),
        ("Lauftage", Topic.DAYS),
        ("die Zeitzone", Topic.ZONE),
        ("Morgennachricht", Topic.PUSH_TIME),
        ("día de la carrera", Topic.RACE_DAY),
        ("zona horaria", Topic.ZONE),
        ("cambiar la edad", Topic.AGE),
        ("jour de la course", Topic.RACE_DAY),
        ("fuseau horaire", Topic.ZONE),
        ("l'heure", Topic.PUSH_TIME),
        ("langue", Topic.LANGUAGE),
    ],
)
def test_a_setting_is_found_by_its_name(text: str, topic: Topic) -> None:
    assert read_topic(text, ANSWERS) is topic


@pytest.mark.parametrize(
    ("text", "topic", "answer"),
    [
        ("change my mile to 6:05", Topic.MILE, "6:05"),
        ("can I change my goal to a half marathon?", Topic.GOAL, "a half marathon"),
        ("change my running days", Topic.DAYS, None),
        ("ändere meine Lauftage auf Di Do Sa", Topic.DAYS, "di do sa"),
        ("cambia la zona horaria a Madrid", Topic.ZONE, "madrid"),
        ("changer mon objectif", Topic.GOAL, None),
    ],
)
def test_a_change_may_tell_the_new_answer(text: str, topic: Topic, answer: str | None) -> None:
    assert read_change(text) == (topic, answer)


@pytest.mark.parametrize("text", ["8k in 45:10", "change today and tomorrow", "change it", ""])
def test_other_words_change_no_setting(text: str) -> None:
    assert read_change(text) is None
    assert not is_setting(text)
