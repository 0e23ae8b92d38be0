"""Questions about running in general: answered with the runner's own figures, and nothing done."""

import pytest
from sqlalchemy import select

from bot.domain.knowledge import Matter
from bot.storage.tables import changes, marks, results, setbacks, workouts
from bot.wording.knowledge.answer import ANSWERS
from tests.chat.conversation import Conversation, conversation

QUESTIONS = (
    "should I run a time trial or is that useless?",
    "is parkrun ok as an easy run?",
    "can I do six 400s?",
    "rest between 400s?",
    "runny nose, is it ok to run a race tomorrow?",
    "shin splints or stress fracture?",
    "what pace for my marathon?",
)


def test_every_matter_has_an_answer() -> None:
    assert set(Matter) - set(ANSWERS) == {Matter.HELP}


async def test_what_the_coach_knows_of_a_runner_is_what_the_settings_show(
    anna: Conversation,
) -> None:
    assert await anna.says("what do you know about me?") == await anna.says("/settings")


@pytest.mark.parametrize("matter", ANSWERS)
def test_an_answer_is_short(matter: Matter) -> None:
    assert len(" ".join(ANSWERS[matter]).split()) <= 75


async def test_an_answer_has_the_runners_own_figures(anna: Conversation) -> None:
    [targets] = await anna.says("can I cut the rest short?")
    [lane] = await anna.says("which lane do I run in?")
    [belt] = await anna.says("400s on a treadmill, what speed?")

    assert "46 s for 200 m, 1:32 for 400 m" in targets
    assert "Your 400 in 1:32 is 1:37 in lane 4." in lane
    assert "15.7 km/h" in belt


async def test_an_answer_ends_in_what_the_plan_asks_for_next(anna: Conversation) -> None:
    [reply] = await anna.says("my legs feel so heavy, is that normal?")

    assert reply.splitlines()[-1].startswith("Tomorrow: ")


@pytest.mark.parametrize("text", QUESTIONS)
async def test_a_question_changes_nothing(anna: Conversation, text: str) -> None:
    before = await _kept(anna)

    await anna.says(text)

    assert await _kept(anna) == before


async def _kept(talk: Conversation) -> list[object]:
    async with talk.database.begin() as connection:
        return [
            (await connection.execute(select(table))).all()
            for table in (workouts, results, setbacks, changes, marks)
        ]


async def test_a_red_flag_in_a_question_gets_the_emergency_text_alone(anna: Conversation) -> None:
    [reply] = await anna.says("chest pain during the 400s, is that normal with new shoes?")

    assert reply.startswith("<b>Stop running.</b>")
    assert "shoes" not in reply.lower()


async def test_while_something_hurts_the_answer_ends_with_what_that_allows(
    anna: Conversation,
) -> None:
    await anna.says("my knee hurts, 5/10")

    [reply] = await anna.says("should I stop running so slow on easy runs?")

    assert "Not today." in reply.splitlines()[-1]


async def test_a_score_after_an_answer_about_pain_is_taken(anna: Conversation) -> None:
    [answer] = await anna.says("shin splints or stress fracture?")
    replies = await anna.says("7")

    assert "nobody can by text" in answer
    assert "No running on that" in replies[0]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("are you a bot?", "A program, yes."),
        ("who made you?", "I'm milecoach"),
        ("what can you do?", "Write to me as you'd write to a coach:"),
        ("what can I ask you?", "Write to me as you'd write to a coach:"),
    ],
)
async def test_who_the_coach_is(anna: Conversation, text: str, begins: str) -> None:
    [reply] = await anna.says(text)

    assert reply.startswith(begins)


@pytest.mark.parametrize(
    ("language", "text", "begins"),
    [
        ("de", "Wie viele Gels brauche ich beim Halbmarathon?", "Unter etwa 75 min: nichts."),
        ("es", "¿hay que estirar antes de correr?", "Antes de un rodaje suave no hace falta"),
        ("fr", "combien de récup entre les 400 ?", "Autant que tu as couru"),
    ],
)
async def test_the_answer_is_in_the_runners_language(
    new_sqlite: str, language: str, text: str, begins: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await talk.meets()

        [reply] = await talk.says(text)

    assert reply.startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "what if I miss a day?", "is it bad if I miss one session",
        "what happens if I skip a run?", "was ist, wenn ich einen Tag verpasse?",
        "ist es schlimm, wenn ich mal einen Lauf auslasse",
        "¿qué pasa si me pierdo un día?", "¿es grave saltarse un entreno?",
        "et si je rate une séance ?", "c'est grave si je loupe un jour ?",
    ],
)  # fmt: skip
async def test_whoever_might_miss_a_run_hears_that_one_changes_nothing(
    anna: Conversation, text: str
) -> None:
    [reply] = await anna.says(text)

    assert reply.startswith("A missed run isn't made up, and one changes nothing.")
