"""What raises an alarm and what does not: rules tried on wordings that they never saw.

The files beside this one are in the words of runners, and were written before the reader saw
them; the properties build wordings from the parts of the body and their complaints.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import product
from pathlib import Path

import pytest
import tomli

from bot.understanding import languages
from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind

HERE = Path(__file__).parent
MOST_FALSE = 0.003


def told(name: str) -> list[str]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def spellings(language: str, concept: str) -> list[str]:
    return [spelling.replace("*", "") for spelling in words_of_alarms(language)[concept]]


@cache
def words_of_alarms(language: str) -> Mapping[str, list[str]]:
    alarms: Mapping[str, list[str]] = tomli.loads(
        (files(languages) / f"{language}.toml").read_text("utf-8")
    )["alarms"]
    return alarms


# Each language's ways to name a part and a complaint; the words fill them in turn.
TOLD = {
    "en": (
        "my {part} is {complaint}",
        "{complaint} in my {part} at km 5, stopped",
        "8k 45:10, {part} felt {complaint}",
        "should I run? {part} {complaint} since yesterday",
        "knee fine but {complaint} in the {part}",
        "never had {complaint} in my {part} before",
    ),
    "de": (
        "meine {part}: {complaint}",
        "{complaint} in der {part} bei km 5, abgebrochen",
        "8 km 45:10, {part} {complaint}",
        "Knie gut, aber {complaint} in der {part}",
        "darf ich laufen? {part} {complaint} seit gestern",
    ),
    "es": (
        "mi {part} {complaint}",
        "{complaint} en el {part} en el km 5, paré",
        "8 km 45:10, {part} {complaint}",
        "rodilla bien pero {complaint} en el {part}",
        "¿puedo correr? {part} {complaint} desde ayer",
    ),
    "fr": (
        "ma {part} {complaint}",
        "{complaint} dans la {part} au km 5, arrêté",
        "8 km 45:10, {part} {complaint}",
        "genou ok mais {complaint} dans la {part}",
        "je peux courir ? {part} {complaint} depuis hier",
    ),
}
DENIED = {
    "en": ("no {complaint} in my {part}", "8k 45:10 without any {complaint} in my {part}"),
    "de": ("kein {complaint} in der {part}", "8 km 45:10 ohne {complaint} in der {part}"),
    "es": ("sin {complaint} en el {part}", "8 km 45:10, nada de {complaint} en el {part}"),
    "fr": ("pas de {complaint} dans la {part}", "8 km 45:10 sans {complaint} dans la {part}"),
}
OTHERS = {
    "en": ("my dad had {complaint} in his {part}", "a friend had {complaint} in the {part}"),
    "de": (
        "mein Vater hatte {complaint} in der {part}",
        "meine Frau hat {complaint} in der {part}",
    ),
    "es": ("mi padre tuvo {complaint} en el {part}", "mi mujer tiene {complaint} en el {part}"),
    "fr": ("mon père a eu {complaint} dans la {part}", "ma femme a {complaint} dans la {part}"),
}
NOUNS = {  # complaints that stand behind "no"
    "en": ("pain", "pressure", "tightness", "numbness", "tingling", "burning", "discomfort"),
    "de": ("Druck", "Schmerz", "Stechen", "Ziehen", "Kribbeln", "Brennen", "Engegefühl"),
    "es": ("dolor", "presión", "pinchazos", "hormigueo", "ardor", "opresión", "molestias"),
    "fr": ("douleur", "pression", "oppression", "fourmillement", "brûlure", "gêne", "crampe"),
}
PARTS = {"chest": ("hurt", "tight", "numb"), "arm": ("hurt", "numb"), "jaw": ("hurt", "numb")}


def wordings(frames: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for language in frames:
        for part, complaints in PARTS.items():
            pairs = product(
                spellings(language, part),
                [word for what in complaints for word in spellings(language, what)],
            )
            for number, (name, complaint) in enumerate(pairs):
                frame = frames[language][number % len(frames[language])]
                yield language, frame.format(part=name, complaint=complaint)


def noun_wordings(frames: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for language, ways in frames.items():
        for part, frame, noun in product(PARTS, ways, NOUNS[language]):
            for name in spellings(language, part):
                yield language, frame.format(part=name, complaint=noun)


def test_every_complaint_of_chest_arm_and_jaw_is_a_red_flag() -> None:
    built = list(wordings(TOLD))
    missed = [text for language, text in built if (read_alarm(text, language) is None)]

    assert len(built) > 1500
    assert missed == []


def test_a_complaint_that_is_denied_is_none() -> None:
    built = list(noun_wordings(DENIED))

    assert len(built) > 300
    assert [text for language, text in built if read_alarm(text, language)] == []


def test_a_complaint_of_somebody_else_is_theirs() -> None:
    built = list(noun_wordings(OTHERS))
    found = [(text, read_alarm(text, language)) for language, text in built]

    assert [text for text, alarm in found if alarm is None or not alarm.is_anothers] == []


@pytest.mark.parametrize("text", told("told_alarms.txt"))
def test_a_red_flag_is_raised_in_any_words(text: str) -> None:
    alarm = read_alarm(text)

    assert alarm is not None
    assert not alarm.is_anothers


@pytest.mark.parametrize("text", told("others_alarms.txt"))
def test_what_happened_to_somebody_else_is_not_the_runners(text: str) -> None:
    alarm = read_alarm(text)

    assert alarm is not None
    assert alarm.is_anothers


def test_what_runners_say_every_day_raises_no_alarm() -> None:
    sentences = told("harmless_sentences.txt")
    raised = [
        text
        for text in sentences
        if ((alarm := read_alarm(text)) and not alarm.is_anothers) or read_despair(text)
    ]

    assert len(sentences) >= 300
    assert len(raised) <= MOST_FALSE * len(sentences), raised


@pytest.mark.parametrize("text", told("told_despair.txt"))
def test_despair_is_heard_in_any_words(text: str) -> None:
    assert read_despair(text) is Despair.CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "that session was awful, I want to die",
        "die Einheit war furchtbar, ich will sterben",
        "qué series, quiero morirme",
        "cette séance, j'ai envie de mourir",
    ],
)
def test_wanting_to_die_of_a_workout_may_be_about_more(text: str) -> None:
    assert read_despair(text) is Despair.WITH_A_RUN


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("my heart was all over the place", Symptom.PALPITATIONS),
        ("blood in my urine", Symptom.BLOOD),
        ("Urin so braun wie Cola", Symptom.BLOOD),
        ("me golpeé la cabeza", Symptom.HEAD_INJURY),
        ("mollet gonflé et essoufflé au repos", Symptom.CALF_SWELLING),
        ("I was disoriented", Symptom.CONFUSION),
        ("heat stroke yesterday", Symptom.HEAT_COLLAPSE),
    ],
)
def test_the_symptom_is_named(text: str, symptom: Symptom) -> None:
    alarm = read_alarm(text)

    assert alarm is not None
    assert alarm.symptom is symptom


def test_a_word_of_another_language_raises_no_alarm() -> None:
    """*Confuse*, *malaise* and *collapse* are French words for what English says lightly."""
    assert read_alarm("the plan will confuse my wife, a general malaise at work") is None


def test_a_typo_raises_no_alarm() -> None:
    assert (
        read_alarm("ran 8k with Marie and Faith in 45:10, the feint of heart stayed home") is None
    )


@pytest.mark.parametrize(
    "text",
    [
        "honestly i dont wanna be alive anymore",
        "ya no kiero vivir",
        "jveu mourir",
        "ich will nimmer leben",
        "la verdad ya no tengo ganas de vivir",
        "j'ai plus envie de vivre",
        "ich habe keine Lust mehr zu leben",
    ],
)
def test_despair_is_heard_in_the_spelling_of_the_chat(text: str) -> None:
    assert read_despair(text) is Despair.CLEAR


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("tu veu me tuer avec ces côtes", "fr"),
        ("du willst mich umbringen", "de"),
        ("are you trying to kill me", "en"),
    ],
)
def test_who_is_teased_for_the_hills_raises_no_alarm(text: str, language: str) -> None:
    assert read_despair(text, language) is None


@pytest.mark.parametrize(
    "text",
    [
        "patient of mine had chest pains all night",
        "el flaco Medina se infartó en plena carrera",
        "Vertige en haut du rocher (j'ai peur du vide)",
    ],
)
def test_another_person_and_fear_of_heights_are_no_alarm(text: str) -> None:
    alarm = read_alarm(text)
    assert alarm is None or alarm.is_anothers


@pytest.mark.parametrize(
    "text",
    [
        "tengo muchas ganas de vivir esta carrera",
        "envie de vivre cette course",
        "voller Lebensmut",
    ],
)
def test_the_wish_to_live_is_no_despair(text: str) -> None:
    assert read_despair(text) is None


@pytest.mark.parametrize(
    ("text", "language", "part", "side"),
    [
        ("el gemelo izquierdo hinchado, caliente, y me falta el aire", "es", "calf", "left"),
        ("right calf swollen and hot, knee fine", "en", "calf", "right"),
        ("linke Wade geschwollen und heiß", "de", "calf", "left"),
        ("mollet droit gonflé et chaud", "fr", "calf", "right"),
        ("pression dans la poitrine depuis la côte", "fr", "chest", None),
    ],
)
def test_an_alarm_tells_where_it_is(text: str, language: str, part: str, side: str | None) -> None:
    pain = read_message(text, Context(language=language)).pain

    assert pain is not None
    assert (pain.is_red_flag, pain.location, pain.side) == (True, part, side)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("noto una opresión en el pecho cuando subo la cuesta y se me pasa al parar", "es"),
        ("pression dans la poitrine, on décale la séance à demain ?", "fr"),
        ("chest tight on the hill, can we move tomorrow's workout?", "en"),
        ("Druck auf der Brust, können wir morgen verschieben?", "de"),
    ],
)
def test_what_is_asked_for_beside_an_alarm_waits(text: str, language: str) -> None:
    reading = read_message(text, Context(language=language))

    assert reading.kind is ReadingKind.PAIN
    assert reading.pain is not None
    assert reading.pain.is_red_flag


@pytest.mark.parametrize(
    "text",
    [
        "36 degrees, goosebumps on the third rep, stopped",
        "34 Grad, bei der dritten Wiederholung Gänsehaut, hab abgebrochen",
        "38 grados, a la tercera serie tenía la piel de gallina",
        "35°C, au troisième 400 j'avais la chair de poule",
        "scorching out there, chills from the second interval on",
        "canicule, des frissons pendant la séance",
    ],
)
def test_chills_on_a_run_in_the_heat_are_a_red_flag(text: str) -> None:
    alarm = read_alarm(text)

    assert alarm is not None
    assert alarm.symptom is Symptom.HEAT_COLLAPSE


@pytest.mark.parametrize(
    "text",
    [
        "10k in 32 degrees, goosebumps when they shouted my name",
        "goosebumps at the start, 5k in 22:10",
        "fever of 39, chills, no run",
        "no sé si es gripe, 38 grados y escalofríos",
        "Gänsehaut bei der Hymne, 31 Grad, 10 km in 52:00",
        "2 degrees and shivering on the warm-up, 8k",
        "frissons de joie à l'arrivée, 10 km par 8 degrés",
    ],
)
def test_chills_of_joy_fever_and_winter_are_no_alarm(text: str) -> None:
    assert read_alarm(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "slipped on ice, head on the kerb",
        "ausgerutscht, mit dem Kopf auf den Bordstein",
        "me caí, la cabeza contra el bordillo",
        "verglas, chute, tête contre le trottoir",
    ],
)
def test_a_head_that_met_the_kerb_is_a_head_injury(text: str) -> None:
    alarm = read_alarm(text)

    assert alarm is not None
    assert alarm.symptom is Symptom.HEAD_INJURY
