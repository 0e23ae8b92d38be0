"""The catalogues: everything the coach can say, in every language it speaks."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from string import Formatter

import pytest

from bot.domain.meeting import Answers, Topic
from bot.domain.season.goal import Goal
from bot.local_telegram.strictness.markup import read_html
from bot.understanding.meaning.meeting import MeetingQuestion, is_back, read_answer, read_decision
from bot.understanding.meaning.readings import Context, Sureness
from bot.understanding.understand import understand
from bot.understanding.utterances import Chatter, Complaint, Results, SettingChange, Unclear, Wish
from bot.wording.commands import COMMANDS
from bot.wording.meeting.questions import write_hello, write_question
from bot.wording.voice import LANGUAGES, Voice
from scripts.catalogues import CATALOGUES, find_templates, outdated, read_catalogue

TODAY = date(2026, 11, 24)
ADVISING = (
    "bot/wording/knowledge/",
    "bot/wording/help.py",
    "bot/wording/notices.py",
    "bot/wording/wish.py",
)
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
Pair = tuple[str, str]


def pairs_of(language: str) -> Iterator[Pair]:
    """Every template with its translation; of a plural, each form with its own."""
    for message in read_catalogue(CATALOGUES / f"{language}.po"):
        if isinstance(message.id, str):
            if message.id:
                yield message.id, str(message.string)
        else:
            yield from zip(message.id, message.string or (), strict=True)


def placeholders(template: str) -> list[str]:
    return sorted(f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(template) if name)


def tags(template: str) -> list[str]:
    return sorted(re.findall(r"</?[a-z]+>", template))


def commands(template: str) -> list[str]:
    return sorted(re.findall(r"(?<![\w<])/[a-z]+", template))


def filled(template: str) -> str:
    """Fill a template: numbers where it formats them, words with a sign of HTML elsewhere."""
    fields = [(name, spec) for _, name, spec, _ in Formatter().parse(template) if name]
    values = {name: 5.0 if spec else "a &lt; b" for name, spec in fields}
    return template.format(**values)


def test_every_language_has_its_catalogue_and_no_other_has() -> None:
    assert sorted(path.stem for path in CATALOGUES.glob("*.po")) == TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
def test_all_that_can_be_said_is_translated_and_nothing_else(language: str) -> None:
    missing, gone = outdated(CATALOGUES / f"{language}.po", find_templates())

    assert (missing, gone) == ([], [])


def test_templates_are_found_wherever_they_stand() -> None:
    templates = find_templates()

    assert {
        "Here we go, {name}.",  # said at once
        "One workout a week at mile pace makes you faster at every distance.",  # a rule
        "“{text}” is not a time like 1:34 or 1:32:10",  # an error
        "{day} is today: write a day to come, like {example}.",  # an error, by way of a name
        "How far was the whole run?",  # asked by the reader
        "Which race are you training for?",  # in a table
        "No race, off-season",  # on a button
        "Your paces and rep targets",  # in the menu
        "Moved to another day.",  # in a table that is said elsewhere
        ("{n} stride", "{n} strides"),  # counted
        "knee",  # where it hurts
    } <= templates.keys()


@pytest.mark.parametrize("language", TRANSLATED)
def test_values_tags_and_commands_stay(language: str) -> None:
    changed = [
        (original, words)
        for original, words in pairs_of(language)
        for kind in (placeholders, tags, commands)
        if words and kind(original) != kind(words)
    ]

    assert changed == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_can_be_filled_and_is_html(language: str) -> None:
    for _, words in pairs_of(language):
        read_html(filled(words))


@pytest.mark.parametrize("language", TRANSLATED)
def test_one_and_many_have_forms_of_their_own(language: str) -> None:
    voice = Voice(language)

    assert voice.count("{n} rep", "{n} reps", 1).startswith("1 ")
    assert voice.count("{n} rep", "{n} reps", 4).startswith("4 ")
    assert voice.count("{n} rep", "{n} reps", 1)[2:] != voice.count("{n} rep", "{n} reps", 4)[2:]


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_in_a_question_are_good_answers(language: str, topic: Topic) -> None:
    question = write_question(Voice(language), topic, Goal.MARATHON)
    asked = MeetingQuestion(topic, Answers(goal=Goal.MARATHON, is_companion=True), TODAY, language)

    for example in re.findall(r"<i>(.+?)</i>", question):
        assert topic in read_answer(asked, example).answered


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_messages_are_read_without_a_question(language: str) -> None:
    context = Context(language=language, today=TODAY)
    said = [words for _, words in pairs_of(language)] if language in TRANSLATED else _english()
    examples = {each for words in said for each in re.findall(r"<code>(.+?)</code>", words)}
    examples = {each for each in examples if "{" not in each.replace("{day}", "")}
    to_come = Voice(language).bare_day(TODAY + timedelta(weeks=12))

    assert len(examples) >= 5
    for example in examples:
        if example.startswith("/"):
            assert example.split()[0].removeprefix("/") in COMMANDS, example
            continue
        heard = understand(example.format(day=to_come), context)
        assert heard.reading.sureness is Sureness.SURE, example
        assert isinstance(heard, Results | Complaint | Wish | SettingChange), example


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_coach_says_one_may_write_is_understood(language: str) -> None:
    context, day = Context(language=language, today=TODAY), Voice(language).weekday(TODAY)
    examples = {each for words in _advice(language) for each in re.findall(r"<i>(.+?)</i>", words)}

    assert len(examples) >= 15
    for example in examples:
        heard = understand(example, context)
        if isinstance(heard, Chatter | Unclear):  # "pause until" and a day
            heard = understand(f"{example} {day}", context)
        assert not isinstance(heard, Chatter | Unclear), example


def _advice(language: str) -> list[str]:
    """All that says outside a meeting what to write; the hello names a word of the meeting."""
    places = find_templates()
    pairs = pairs_of(language) if language in TRANSLATED else ((one, one) for one in _english())
    return [
        words
        for template, words in pairs
        if places.get(template, "").startswith(ADVISING)
        and not template.startswith("Hello {name}")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_lead_through_a_meeting_are_understood(language: str) -> None:
    voice = Voice(language)
    decisions = re.findall(
        r"<i>(.+?)</i>", voice.say("Type <i>yes</i>, <i>change</i> or <i>cancel</i>.")
    )
    [back] = re.findall(r"<i>(.+?)</i>", write_hello(voice, "Ada"))

    assert [read_decision(each) for each in decisions] == ["start", "change", "cancel"]
    for label in ("Start", "Change", "Cancel"):
        assert read_decision(voice.say(label)) == label.lower()
    assert is_back(back)


def _english() -> list[str]:
    return [each for each in find_templates() if isinstance(each, str)]
