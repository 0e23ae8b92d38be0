"""What is written by ear is read as it sounds; a word or a name is never another."""

import pytest

from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.words.sounds import sound_of
from tests.understanding.matching import read


def _read(text: str, language: str = "en") -> dict[str, object]:
    units = "mi" if language == "en" else "km"
    return read(text, {"today": "2027-05-12", "units": units, "language": language})


@pytest.mark.parametrize(
    ("language", "heard", "meant"),
    [
        ("en", "breth", "breath"),
        ("en", "sprayned", "sprained"),
        ("en", "ankel", "ankle"),
        ("en", "akilles", "achilles"),
        ("en", "sholder", "shoulder"),
        ("de", "gestan", "gestern"),
        ("de", "minutn", "minuten"),
        ("de", "schmärzt", "schmerzt"),
        ("es", "kilometroz", "kilometros"),
        ("es", "rrodiya", "rodilla"),
        ("fr", "kilometre", "quilometre"),
        ("fr", "jenou", "genou"),
    ],
)
def test_what_is_written_by_ear_sounds_alike(language: str, heard: str, meant: str) -> None:
    folded = heard.replace("ä", "e")
    assert sound_of(folded, language) == sound_of(meant, language)


@pytest.mark.parametrize(
    ("text", "language", "metres", "seconds"),
    [
        ("5 miles on the tredmil 45:10", "en", 8047, 2710),
        ("gestan 12 in 1:05", "de", 12000, 3900),
        ("gestan 12 km in 65 Minutn", "de", 12000, 3900),
    ],
)
def test_a_run_is_read_as_it_sounds(text: str, language: str, metres: int, seconds: int) -> None:
    told = _read(text, language)
    assert (told["kind"], told["distance_m"], told["duration_s"]) == ("run", metres, seconds)


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("sprayned ankel, monday at football", "ankle"),
        ("my heal hurts", "heel"),
        ("akilles is soar this morning", "achilles"),
        ("payn in my sholder", "shoulder"),
    ],
)
def test_a_part_of_the_body_and_its_complaint_may_both_be_written_by_ear(
    text: str, location: str
) -> None:
    told = _read(text)
    assert (told["kind"], told["pain_location"]) == ("pain", location)


@pytest.mark.parametrize(
    "text", ["my legs will heal", "sleep heals, 8k easy 45:10", "5 mi in a pane"]
)
def test_a_word_that_sounds_like_a_part_of_the_body_is_none_without_a_complaint(
    text: str,
) -> None:
    assert "pain_location" not in _read(text)


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("couldnt get my breth back, still cant", Symptom.BREATHLESSNESS),
        ("sharp payn in my cheste", Symptom.CHEST_PAIN),
        ("tite cheste and payn", Symptom.CHEST_PAIN),
        ("my chest is tite when i brethe in", Symptom.CHEST_PAIN),
        ("my hart is raceing for no reason", Symptom.PALPITATIONS),
        ("cant breeth propply since yesterday", Symptom.BREATHLESSNESS),
        ("thort i was gona pas out, had to sit down", Symptom.FAINTING),
        ("Brust schmärzt beim Atmen", Symptom.CHEST_PAIN),
        ("hertz rast seit einer stunde", Symptom.PALPITATIONS),
        ("my heart kept skiping beets", Symptom.PALPITATIONS),
    ],
)
def test_an_alarm_is_heard_in_what_sounds_like_it(text: str, symptom: Symptom) -> None:
    alarm = read_alarm(text)
    assert alarm is not None
    assert alarm.symptom is symptom


@pytest.mark.parametrize(
    "text", ["fayntid", "dizzee", "ran with Breth and Ankel", "Colapst Records 5k"]
)
def test_no_lone_word_raises_an_alarm_by_its_sound(text: str) -> None:
    assert read_alarm(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I dont want to be hear any more",
        "id be beter off dead",
        "they would be beter off without me",
    ],
)
def test_despair_is_heard_in_what_sounds_like_it(text: str) -> None:
    assert read_despair(text) is Despair.CLEAR


@pytest.mark.parametrize("text", ["bball instead 2hrs", "pickelball 2 hrs instead"])
def test_a_short_word_is_not_taken_for_another_by_its_sound(text: str) -> None:
    told = _read(text)
    assert (told["kind"], told.get("cross_training_s")) == ("skip", 7200)


def test_despair_is_told_by_the_reader_too() -> None:
    told = _read("ich will einfach nicht mehr leben", "de")
    assert (told["kind"], told["symptom"], told["flags"]) == ("pain", "self_harm", ["red_flag"])


@pytest.mark.parametrize(
    ("typed", "meant", "language"),
    [
        ("arive", "arrive", "fr"),
        ("respire", "respirer", "fr"),
        ("plu", "plus", "fr"),
        ("levre", "levres", "fr"),
        ("keur", "coeur", "fr"),
        ("vertije", "vertige", "fr"),
        ("conaissance", "connaissance", "fr"),
        ("desmalle", "desmaye", "es"),
        ("aogo", "ahogo", "es"),
        ("kiero", "quiero", "es"),
        ("corason", "corazon", "es"),
        ("bomite", "vomite", "es"),
    ],
)
def test_two_spellings_of_one_sound_are_the_same(typed: str, meant: str, language: str) -> None:
    assert sound_of(typed, language) == sound_of(meant, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("mal", "mol", "fr"),
        ("poitrine", "patine", "fr"),
        ("genou", "genre", "fr"),
        ("pecho", "pico", "es"),
        ("mareo", "marea", "es"),
        ("pierna", "piedra", "es"),
    ],
)
def test_two_sounds_stay_two(one: str, other: str, language: str) -> None:
    assert sound_of(one, language) != sound_of(other, language)
