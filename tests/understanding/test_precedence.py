"""What a message is when it could be several things: one order, in one place."""

from datetime import date

import pytest

from bot.domain.meeting import Topic
from bot.domain.quantities import Duration, Units
from bot.understanding.meaning.mendings import Mend, TakeBack
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import PRECEDENCE, understand
from bot.understanding.utterances import (
    Answer,
    Chatter,
    Command,
    Complaint,
    Crisis,
    OpenQuestion,
    Question,
    Repair,
    Results,
    SettingChange,
    Unclear,
    Utterance,
    Wish,
)

CONTEXT = Context(units=Units.KM, today=date(2027, 3, 17))


def test_the_order_is_alarms_then_what_was_run_then_what_is_asked_and_wished() -> None:
    names = [name for name, _ in PRECEDENCE]

    assert names == [
        "crisis", "alarm", "underway", "command", "rep count", "repair", "answer", "score",
        "run judged", "addition", "swap asked", "race to come", "workout moved",
        "fewer messages", "supposed mark", "question of running", "fact", "skip ahead", "setting",
        "recovery", "thanks", "result", "complaint", "question", "wish", "chatter", "unclear",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to die", Crisis),
        ("ich mag nicht mehr leben", Crisis),
        ("ya no quiero seguir viviendo", Crisis),
        ("j'ai envie d'en finir avec la vie", Crisis),
        ("8k 45:10, chest pain on the last km", Complaint),
        ("delete my last run, chest pain", Complaint),
        ("that was 95 not 94", Repair),
        ("delete my last run", Repair),
        ("never mind, my knee hurts 6/10", Complaint),
        ("nvm, my shin hurts", Complaint),
        ("my knee hurts, never mind", Complaint),
        ("forget it, I have a fever", Complaint),
        ("delete that, my knee hurts", Complaint),
        ("egal, ich hab Fieber", Complaint),
        ("lösch das, mein Schienbein tut weh", Complaint),
        ("da igual, me duele la rodilla", Complaint),
        ("bórralo, me duele la rodilla", Complaint),
        ("laisse tomber, j'ai mal au genou", Complaint),
        ("efface ça, j'ai mal au mollet", Complaint),
        ("never mind, I'm pregnant", SettingChange),
        ("egal, ich bin schwanger", SettingChange),
        ("da igual, estoy embarazada", SettingChange),
        ("laisse tomber, je suis enceinte", SettingChange),
        ("never mind, I skipped it", Results),
        ("nvm, no run today", Results),
        ("nvm its fine now", Repair),
        ("never mind, found it", Repair),
        ("laisse tomber, c'est bon", Repair),
        ("delete that, that was the bike", Repair),
        ("delete that, I didn't run", Repair),
        ("8k 45:10. what's next?", Results),
        ("8k 45:10, knee hurts", Results),
        ("my knee hurts, can I swap today and tomorrow?", Complaint),
        ("Cheers coach, yesterday's 400s would have scared me in summer. Thanks.", Chatter),
        ("Thanks coach! 8 km easy in 45:10 today, felt great", Results),
        ("use miles", SettingChange),
        ("I moved to Madrid", SettingChange),
        ("help", Command),
        ("what pace for the 400s?", Question),
        ("how long until my race?", Question),
        ("swap today and tomorrow", Wish),
        ("tomorrow I'll run 8k", Wish),
        ("on holiday until the 14th, no running", Wish),
        ("thanks coach!", Chatter),
        ("slept 4 hours, feeling rough", Chatter),
        ("45:00", Unclear),
        ("94 93 95 92", Unclear),
    ],
)
def test_a_message_is_what_comes_first_in_the_order(text: str, kind: type[Utterance]) -> None:
    assert isinstance(understand(text, CONTEXT), kind)


def test_a_setting_names_its_topic_and_its_answer() -> None:
    setting = understand("use miles", CONTEXT)

    assert isinstance(setting, SettingChange)
    assert (setting.topic, setting.answer) == (Topic.UNITS, "miles")


def test_a_repair_says_whether_it_mends_or_takes_back() -> None:
    repair = understand("delete my last run", CONTEXT)

    assert isinstance(repair, Repair)
    assert repair.mending == TakeBack()


def test_an_answer_completes_the_message_that_was_asked_about() -> None:
    asked = OpenQuestion(text="48:20 today", context=CONTEXT)

    answer = understand("9k", CONTEXT, asked)

    assert isinstance(answer, Answer)
    assert answer.reading.result is not None
    assert answer.reading.result.distance is not None
    assert answer.reading.result.distance.metres == 9000
    assert answer.reading.result.duration is not None
    assert answer.reading.result.duration.seconds == 2900


@pytest.mark.parametrize(("text", "is_yes"), [("yes", True), ("nein", False), ("sí", True)])
def test_a_nod_takes_yes_or_no(text: str, is_yes: bool) -> None:
    asked = OpenQuestion(text="easy 8", context=CONTEXT, is_nod=True)

    answer = understand(text, CONTEXT, asked)

    assert isinstance(answer, Answer)
    assert answer.is_yes is is_yes


def test_whole_news_are_no_answer() -> None:
    asked = OpenQuestion(text="48:20 today", context=CONTEXT)

    assert isinstance(understand("ran 8k in 45:10", CONTEXT, asked), Results)


@pytest.mark.parametrize(
    "text", ["it was 9k", "actually 44:10", "that was yesterday", "no, Tuesday", "I meant miles"]
)
def test_a_few_words_are_a_repair_only_after_something_that_they_mend(text: str) -> None:
    assert isinstance(understand(text, CONTEXT, can_mend=True), Repair)
    assert not isinstance(understand(text, CONTEXT), Repair)


@pytest.mark.parametrize("text", ["44 not 94", "delete that", "never mind"])
def test_what_is_a_repair_by_itself_needs_nothing_before_it(text: str) -> None:
    assert isinstance(understand(text, CONTEXT), Repair)


def test_a_repair_comes_before_the_answer_to_the_question() -> None:
    asked = OpenQuestion(text="48:20 today", context=CONTEXT)

    repair = understand("no it was 4:50 per km", CONTEXT, asked, can_mend=True)

    assert isinstance(repair, Repair)
    assert isinstance(repair.mending, Mend)


def test_news_are_no_repair_though_something_can_be_mended() -> None:
    assert isinstance(understand("8k in 45:10", CONTEXT, can_mend=True), Results)
    assert isinstance(understand("that was hard", CONTEXT, can_mend=True), Chatter | Unclear)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("time 7:15", Topic.PUSH_TIME),
        ("Uhrzeit 7:15", Topic.PUSH_TIME),
        ("hora 7:15", Topic.PUSH_TIME),
        ("heure 7:15", Topic.PUSH_TIME),
        ("weekly distance 45 km", Topic.WEEKLY),
        ("target 3:15", Topic.TARGET),
        ("age 42", Topic.AGE),
        ("zone Tokyo", Topic.ZONE),
        ("days tue thu sun", Topic.DAYS),
    ],
)
def test_a_setting_is_told_by_its_name(text: str, topic: Topic) -> None:
    setting = understand(text, CONTEXT)

    assert isinstance(setting, SettingChange)
    assert setting.topic is topic


@pytest.mark.parametrize(
    "text",
    [
        "time 45:10",
        "distance 8 km",
        "Distance 10.2 km\nTime 55:10",
        "Distance: 10.2 km\nTime: 7:15",
        "longest 18 km",
        "mile 6:02",
        "zone 2",
        "days off",
        "age is just a number",
        "target 90",
    ],
)
def test_a_name_that_a_run_may_be_told_with_changes_nothing(text: str) -> None:
    assert not isinstance(understand(text, CONTEXT), SettingChange)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Time 5:58"), ("en", "time 11:20"), ("es", "hora 5:58"), ("fr", "heure 11:20")],
)
def test_a_time_that_may_be_run_is_asked_about(language: str, text: str) -> None:
    understood = understand(text, Context(today=date(2026, 11, 24), language=language))

    assert isinstance(understood, Unclear)


def test_a_time_like_the_runners_mile_is_asked_about() -> None:
    context = Context(today=date(2026, 11, 24), mile=Duration.parse("7:12"))

    assert isinstance(understand("time 7:15", context), Unclear)
    assert isinstance(understand("time 6:30", context), SettingChange)
