"""What a message says is heard and answered as what it is, whatever its words sound like."""

from datetime import date

import pytest
from sqlalchemy import select

from bot.storage.tables import results
from bot.wording.voice import Voice
from tests.builders import workout
from tests.chat.conversation import Conversation, conversation

# A message, the language it is in, what a reply must hold, and what it must not.
HEARD = (
    ("en", "my daughter was up all night with a fever", "I hope", "24 h"),
    ("en", "got engaged last night!!", "Congratulations", "What did you run"),
    ("en", "signed up for my first half marathon!!", "Shall I plan for it?", "What did you run"),
    ("en", "everyone at the club is so much faster than me", "at any pace", "Logged"),
    ("en", "my watch says unproductive", "The watch can't see why", "What did you run"),
    ("en", "new shoes and now a blister on my heel", "Dry socks", "from 0 to 10"),
    ("en", "back from the physio: no speed for two weeks", "What they say goes before", "strides"),
    ("en", "moved to night shifts for three weeks", "Sleep first", "Tell me afterwards"),
    (
        "en",
        "I feel sick with nerves, I can't do this",
        "Nerves come to everyone",
        "Which two days",
    ),
    ("en", "calf grabbed suddenly, had to limp home", "No running on that", "from 0 to 10"),
    ("en", "twinge in my left knee, walked home. it's about a 4", "Not today", "from 0 to 10"),
    ("de", "Mein Mann meint, mit 61 sollte ich das schnelle Laufen lassen", "Jahre", "gelaufen?"),
    ("es", "me duele la rodilla al bajar escaleras, un 6", "no se corre", "¿Es así?"),
    ("es", "estoy cansada de todo esto", "alguien cercano", "skipped"),
    ("es", "estoy embarazada de 7 semanas!!", "Enhorabuena", "Anotado"),
    ("fr", "je me trouve trop grosse pour courir, j'ai honte", "pour tous les corps", "Noté"),
    ("fr", "chute hier, genou un peu gonflé", "on ne court pas", "de 0 à 10"),
)
# What was told of in one language is heard in all.
HEARD_ALIKE = (
    ("en", "I'm at mile 20 walking, can't go on", "allowed to walk", "didn't get that"),
    ("de", "bin bei km 32, kann nicht mehr, gehe nur noch", "Du darfst gehen", "längsten"),
    ("es", "estoy en el km 30 andando, no puedo más", "Puedes caminar", "Otro deporte"),
    ("fr", "km 30, je marche, je suis cuite", "droit de marcher", "qu’as-tu couru"),
    ("en", "our holiday got cancelled", "disappoint", "Paused"),
    ("de", "Urlaub gestrichen", "enttäuschend", "Pause"),
    ("es", "nos han cancelado las vacaciones", "decepción", "En pausa"),
    ("fr", "nos vacances sont annulées", "décevant", "En pause"),
    ("en", "tripped over a root, went down hard but nothing broken", "Ouch", "What did you run"),
    ("de", "bin beim Laufen gestürzt, Knie aufgeschürft", "Autsch", "Eingetragen"),
    ("es", "me he caído, pero estoy bien", "Ay.", "¿Qué corriste?"),
    ("fr", "je suis tombée en courant, genou écorché", "Aïe", "Noté"),
    ("de", "mein Hals brennt", "Nase und Hals", "gelaufen?"),
    ("es", "tengo la garganta como papel de lija", "nariz y garganta", "No lo he entendido"),
    ("fr", "j'ai la gorge en feu", "nez et la gorge", "pas compris"),
    ("de", "ich heirate am Samstag", "Glückwunsch", "verstanden"),
    ("fr", "je me marie samedi", "Félicitations", "pas compris"),
    ("es", "tengo las piernas muertas", "series", "No lo he entendido"),
    ("fr", "mes jambes sont mortes", "longue", "pas compris"),
    ("es", "tengo nervios por el domingo", "Los nervios", "Tirada larga"),
)
ASKED = (
    ("en", "can I shift the whole week?", "Not all of it at once", "Planned:"),
    ("de", "kann ich die ganze Woche verschieben?", "Nicht alles auf einmal", "Welche zwei"),
    ("es", "¿puedo aplazar toda la semana?", "Todo de una vez no", "¿Qué dos"),
    ("fr", "est-ce que je peux décaler toute la semaine ?", "Pas tout d’un coup", "désolé"),
    ("fr", "je veux décaler ma séance à demain", "déplacer", "désolé"),
    ("fr", "comment je vais ?", "journal", "Je ne sais pas"),
    ("de", "Was ist meine Bestzeit", "6:10", "zählt"),
    ("es", "¿cuál es mi marca en 5k?", "esa distancia", "cuenta desde"),
    ("de", "bist du ein Bot?", "Ein Programm, ja", "Schreib mir"),
    ("es", "eres un bot", "Un programa", "Escríbeme"),
    ("en", "a beer after the race?", "One or two", "without a step"),
    ("fr", "une bière après la course ?", "Un verre ou deux", "sans un pas"),
    ("en", "how is running one fast mile supposed to help me", "race pace feels easier", "runs, "),
    ("en", "am I too old to get faster?", "a little fast running", "I can't tell yet"),
    ("en", "can I do my long run tomorrow instead?", "Nothing is left", "Easy run"),
    ("en", "can I run 30 km this saturday?", "Up to 17.6 km, no further", "Why:"),
    ("en", "what pace for the 400s?", "400 m in 1:32", "Marathon:"),
    ("en", "will I come last in my race?", "the medal is the same", "Tell me one"),
    ("en", "why is my week so short?", "40 km", "5,205"),
    ("en", "next week", "Week 2", "Tell me afterwards"),
    ("en", "my last trial", "You have run none with me so far", "I didn't get that"),
    ("de", "wann merke ich, dass ich schneller werde?", "drei oder vier", "Das weiß ich nicht"),
    ("es", "¿pasa algo si camino un poco?", "Sí", "días"),
    (
        "es",
        "viajo a Ciudad de México (2.240 m), ¿qué cambio?",
        "nada rápido hasta el cuarto",
        "cambia hoy",
    ),
    ("fr", "je rattrape les sorties manquées ?", "ne se rattrape pas", "Je ne sais pas"),
    ("fr", "est-ce que 3 h 20 est encore réaliste ?", "3:20:00", "Je ne sais pas"),
)


@pytest.mark.parametrize(("language", "text", "must", "never"), HEARD + HEARD_ALIKE + ASKED)
async def test_a_message_is_answered_as_what_it_is(
    new_sqlite: str, language: str, text: str, must: str, never: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await talk.meets()
        if language != "en":
            await talk.says(f"language {language}")

        reply = "\n".join(await talk.says(text))

        assert must in reply
        assert never not in reply
        async with talk.database.begin() as connection:
            assert not (await connection.execute(select(results))).all()


async def test_words_of_despair_in_another_form_are_a_crisis(anna: Conversation) -> None:
    [reply] = await anna.says(
        "I can't see the point of anything any more. I don't want to be here"
    )

    assert "call your emergency number now" in reply


async def test_a_place_that_is_well_again_is_no_run(anna: Conversation) -> None:
    await anna.says("my knee hurts a bit, 3/10")

    [reply] = await anna.says("the knee is fine again, 0 out of 10")

    assert reply.startswith("Good.")


async def test_getting_fitter_is_answered_from_the_controls(anna: Conversation) -> None:
    [before] = await anna.says("am I getting fitter?")
    for time in ("11:20", "10:20"):
        await anna.says(f"1x2000 {time} rpe 3")
        anna.wait(weeks=5)

    [after] = await anna.says("am I getting fitter?")

    assert before.startswith("I can't tell yet")
    assert "11:20 → 10:20" in after


async def test_an_answer_to_a_bad_night_offers_the_easy_version(anna: Conversation) -> None:
    anna.wait(days=1)

    await anna.says("slept 4 hours, still run today?")

    assert "Easy version" in anna.buttons


async def test_how_a_run_felt_that_was_told_already_asks_for_no_run(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("8 km easy in 45:10")

    [reply] = await anna.says("felt great today, so smooth")

    assert "What did you run" not in reply


async def test_a_distance_in_place_of_the_planned_one_corrects_no_other_run(
    anna: Conversation,
) -> None:
    await anna.says("5 km in 30:00")
    anna.wait(days=1)

    reply = "\n".join(await anna.says("7 km instead of 6, such a nice evening"))

    assert "Corrected" not in reply
    assert "7 km" in reply


async def test_help_has_a_button_for_all_commands(anna: Conversation) -> None:
    await anna.says("/help")

    [reply] = await anna.presses("All commands")

    assert "/trial" in reply
    assert "/disconnect" in reply


@pytest.mark.parametrize(
    "told",
    ["10 km in 58:00, walked at mile 4", "I was walking at mile 20 and couldn't go on yesterday"],
)
async def test_how_it_was_is_no_cry_from_the_road(anna: Conversation, told: str) -> None:
    replies = await anna.says(told)

    assert all("allowed to walk" not in reply for reply in replies)


async def test_of_tomorrow_it_is_said_what_decides_and_not_what_today_forbids(
    anna: Conversation,
) -> None:
    await anna.says("knee 4/10")

    [today] = await anna.says("can I run today?")
    [tomorrow] = await anna.says("can I run tomorrow?")

    assert "Not today" in today
    assert tomorrow.startswith("At 3 or less tomorrow")


# A blow, in words of each language: what nobody answers with a question about kilometres.
BLOWS = (
    ("en", "My boyfriend and I broke up, we split up on the weekend and I feel numb"),
    ("en", "got laid off this morning after nine years there"),
    ("en", "my mum was diagnosed with cancer, we heard it yesterday"),
    ("de", "Meine Freundin hat gestern Schluss gemacht"),
    ("de", "bei meinem Vater haben sie Krebs gefunden"),
    ("es", "mi hermana tiene cáncer, nos lo han dicho esta mañana"),
    ("es", "nos vamos a divorciar, ya está decidido"),
    ("fr", "je viens d'apprendre que ma mère a fait un AVC"),
    ("fr", "ma copine m'a quitté hier soir"),
)


@pytest.mark.parametrize(("language", "words"), BLOWS)
async def test_a_blow_is_met_and_logs_nothing(new_sqlite: str, language: str, words: str) -> None:
    async with conversation(new_sqlite, "Ada", language) as talk:
        await talk.meets()

        reply = (await talk.says(words))[-1]

        expected = {"en": "near you", "de": "nahesteht", "es": "cercano", "fr": "proche"}
        assert expected[language] in reply
        async with talk.database.begin() as connection:
            assert (await connection.execute(select(results))).all() == []


async def test_a_story_without_a_figure_is_not_asked_whether_it_was_a_run(
    ada: Conversation,
) -> None:
    await ada.meets()

    [reply] = await ada.says(
        "the lady at the bakery still remembers how I used to puff past her door in my old jumper"
    )

    assert reply.startswith("Thank you for telling me. I've read all of it")
    assert "A run looks like" not in reply


@pytest.mark.parametrize(
    "text",
    [
        "a man followed me in his car tonight, I'm still shaking and scared",
        "Heute hat mich ein Mann im Auto verfolgt, ich zittere noch, ich hab Angst",
        "un tipo me siguió en coche, tengo miedo",
        "Un type m'a suivie ce soir en voiture. Je tremble encore.",
    ],
)
async def test_who_was_followed_is_not_told_that_nerves_come_to_everyone(
    ada: Conversation, text: str
) -> None:
    await ada.meets()

    [reply] = await ada.says(text)

    assert "call the police" in reply


async def test_a_burial_is_grief_and_no_illness(ada: Conversation) -> None:
    await ada.meets()

    [reply] = await ada.says("we buried my grandmother today, no idea whether I'll manage a run")

    assert "sorry" in reply
    assert "fever" not in reply


@pytest.mark.parametrize(
    ("language", "words", "heard"),
    [
        ("en", "thank you so much, a year ago I barely made it round the block", "all yours"),
        ("de", "danke dir, im Herbst bin ich kaum um den Block gekommen", "Gelaufen bist du"),
        ("es", "muchas gracias, el año pasado no llegaba ni a la esquina de casa", "todo tú"),
        (
            "fr",
            "merci beaucoup, l'an dernier je n'arrivais même pas au bout de ma rue",
            "tout couru",
        ),
    ],
)
async def test_thanks_that_tell_something_get_a_sentence(
    new_sqlite: str, language: str, words: str, heard: str
) -> None:
    async with conversation(new_sqlite, "Ada", language) as talk:
        await talk.meets()

        assert heard in "\n".join(await talk.says(words))


async def test_plain_thanks_get_a_reaction_and_no_words(ada: Conversation) -> None:
    await ada.meets()

    assert await ada.says("thanks coach") == ["🤝"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I'm scared of the marathon"),
        ("de", "ich hab Angst vor dem Marathon"),
        ("es", "me da miedo la maratón"),
        ("fr", "j'ai peur du marathon"),
    ],
)
async def test_fear_of_the_race_on_a_day_of_reps_is_answered_as_that(
    anna: Conversation, language: str, words: str
) -> None:
    await anna.says(f"/language {language}")
    await anna.is_asked_for(anna.now.date(), workout())

    [answer] = await anna.says(words)

    assert "400 m" not in answer
    assert Voice(language).day(date(2027, 4, 25)) in answer
