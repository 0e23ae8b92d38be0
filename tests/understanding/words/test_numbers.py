"""Numbers in words, as they are said and as a telephone writes them down."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.words.folding import fold_word
from bot.understanding.words.numbers import spelled_numbers
from tests.understanding.matching import mismatches, read


def _said(words: str) -> list[str]:
    return words.split()


_EN = _said("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
""")
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_DE = _said("""
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn
""")
_DE_TENS = _said("""
    zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
""")
_ES = _said("""
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro
    veinticinco veintiséis veintisiete veintiocho veintinueve
""")
_ES_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_ES_HUNDREDS = _said("""
    ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos
    novecientos
""")
_FR = _said("""
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf
""")
_FR_TENS = ["vingt", "trente", "quarante", "cinquante", "soixante"]


def _english(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    said = f"{_EN[hundreds - 1]} hundred" if hundreds else ""
    if hundreds and rest:
        said += " and "
    if 0 < rest < 20:
        return said + _EN[rest - 1]
    tens, ones = divmod(rest, 10)
    if tens:
        said += _EN_TENS[tens - 2] + (f"-{_EN[ones - 1]}" if ones else "")
    return said


def _german(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    said = ("ein" if hundreds == 1 else _DE[hundreds - 1]) + "hundert" if hundreds else ""
    if 0 < rest < 20:
        return said + _DE[rest - 1]
    tens, ones = divmod(rest, 10)
    one = "ein" if ones == 1 else _DE[ones - 1]
    return said + ((f"{one}und" if ones else "") + _DE_TENS[tens - 2] if tens else "")


def _spanish(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if number == 100:
        return "cien"
    parts = [_ES_HUNDREDS[hundreds - 1]] if hundreds else []
    if 0 < rest < 30:
        parts.append(_ES[rest - 1])
    elif rest:
        tens, ones = divmod(rest, 10)
        parts.append(_ES_TENS[tens - 3] + (f" y {_ES[ones - 1]}" if ones else ""))
    return " ".join(parts)


def _french(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [] if not hundreds else ["cent" if hundreds == 1 else f"{_FR[hundreds - 1]} cent"]
    if hundreds > 1 and not rest:
        parts[0] += "s"
    if rest:
        parts.append(_french_tens(rest))
    return " ".join(parts)


def _french_tens(number: int) -> str:
    if number < 20:
        return _FR[number - 1]
    if number >= 80:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{_FR[number - 81]}"
    if number >= 60:
        rest = number - 60
        return "soixante" + _joined(rest)
    tens, ones = divmod(number, 10)
    return _FR_TENS[tens - 2] + _joined(ones)


def _joined(ones: int) -> str:
    if not ones:
        return ""
    return f" et {_FR[ones - 1]}" if ones in {1, 11} else f"-{_FR[ones - 1]}"


SPEAKERS = {"en": _english, "de": _german, "es": _spanish, "fr": _french}


@pytest.mark.parametrize(("language", "speak"), SPEAKERS.items())
def test_a_number_that_is_said_reads_back(language: str, speak: Callable[[int], str]) -> None:
    """Every number from 1 to 999, in messages (folded, without hyphens) and in answers."""
    for number in range(1, 1000):
        said = fold_word(speak(number))
        found = spelled_numbers(said.split(), language)
        assert [one.value for one in found] == [number], said
        if number > 2:  # "un" and "eins" are also articles
            assert with_digits(said, language) == str(number), said


UNITS = {
    "en": ("kilometres", "minutes"),
    "de": ("Kilometer", "Minuten"),
    "es": ("kilómetros", "minutos"),
    "fr": ("kilomètres", "minutes"),
}


@pytest.mark.parametrize(("language", "speak"), SPEAKERS.items())
def test_a_run_told_in_words_reads_back(language: str, speak: Callable[[int], str]) -> None:
    length, span = UNITS[language]
    preposition = {"en": "in", "de": "in", "es": "en", "fr": "en"}[language]
    for kilometres in range(2, 43):
        minutes = kilometres * 5 + 3
        text = f"{speak(kilometres)} {length} {preposition} {speak(minutes)} {span}"
        reading = read(text, {"language": language})
        wanted = {"kind": "run", "distance_m": kilometres * 1000, "duration_s": minutes * 60}
        assert mismatches(reading, wanted) == {}, text


@pytest.mark.parametrize(("language", "speak"), SPEAKERS.items())
def test_reps_told_in_one_breath_are_reps(language: str, speak: Callable[[int], str]) -> None:
    """``four by four hundred ninety six ninety five …``: the distance of a rep is round."""
    times = {"en": "by", "de": "mal", "es": "por", "fr": "fois"}[language]
    for first in range(72, 98, 5):
        splits = [first, first + 1, first - 1, first + 2]
        said = " ".join(speak(split) for split in splits)
        text = f"{speak(4)} {times} {speak(400)} {said}"
        wanted = {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": splits}
        assert mismatches(read(text, {"language": language}), wanted) == {}, text


def _run(metres: float | None, seconds: int) -> dict[str, Any]:
    return {"kind": "run", "distance_m": metres, "duration_s": seconds}


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("seventy five minutes easy", "en", _run(None, 4500)),
        ("treinta y cinco minutos suaves", "es", _run(None, 2100)),
        ("quatre-vingt-dix minutes de footing", "fr", _run(None, 5400)),
        ("fünfundsiebzig Minuten locker", "de", _run(None, 4500)),
        ("fuenfundsiebzig Minuten locker", "de", _run(None, 4500)),
        ("five k in twenty eight thirty", "en", _run(5000, 1710)),
        ("ten k in fifty one oh five", "en", _run(10_000, 3065)),
        ("fünf Kilometer in achtundzwanzig dreißig", "de", _run(5000, 1710)),
        ("cinq kilomètres en vingt-huit trente", "fr", _run(5000, 1710)),
        ("cinco kilómetros en veintiocho treinta", "es", _run(5000, 1710)),
        ("three uneventful miles in 27:10", "en", _run(4828, 1630)),
        ("six lovely slow kilometres in forty minutes", "en", _run(6000, 2400)),
        ("4-mile run in 36:00", "en", _run(6437, 2160)),
        ("7 1/2 miles, 1:08:00", "en", _run(12_070, 4080)),
        ("eine Stunde zwanzig locker gelaufen", "de", _run(None, 4800)),
        ("dreiviertelstunde locker gelaufen", "de", _run(None, 2700)),
        ("dreieinhalb Kilometer in zwanzig Minuten", "de", _run(3500, 1200)),
        ("zweieinhalb Stunden locker gelaufen", "de", _run(None, 9000)),
        ("une heure vingt de footing", "fr", _run(None, 4800)),
        ("trois quarts d'heure de footing", "fr", _run(None, 2700)),
        ("una hora y cuarto de rodaje", "es", _run(None, 4500)),
        ("ran for an hour and a quarter", "en", _run(None, 4500)),
        ("8k in three quarters of an hour", "en", _run(8000, 2700)),
        ("eleven miles in an hour and thirty eight", "en", _run(17_703, 5880)),
        ("10 km in an hour and five", "en", _run(10_000, 3900)),
        ("5 miles in forty four and a half minutes", "en", _run(8047, 2670)),
        ("three point one miles in thirty minutes", "en", _run(4989, 1800)),
        ("11 km in 58':20\"", "en", _run(11_000, 3500)),
        ("9,1 km in 51m:07s", "en", _run(9100, 3067)),
        ("once kilómetros en una hora", "es", _run(11_000, 3600)),
        ("un footing de neuf km en 50 min", "fr", _run(9000, 3000)),
    ],
)
def test_what_is_said_in_words_is_read(text: str, language: str, wanted: dict[str, Any]) -> None:
    assert mismatches(read(text, {"language": language}), wanted) == {}


@pytest.mark.parametrize(
    ("text", "splits"),
    [
        ("four by four hundred one thirty four one thirty three one thirty one one thirty two",
         [94, 93, 91, 92]),
        ("eight by two hundred forty four forty five forty four forty three forty four forty four "
         "forty three forty two", [44, 45, 44, 43, 44, 44, 43, 42]),
        ("six by two hundred all forty three", [43] * 6),
    ],
)  # fmt: skip
def test_times_of_reps_are_kept_apart(text: str, splits: list[float]) -> None:
    assert mismatches(read(text, {}), {"kind": "intervals", "rep_times_s": splits}) == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("one of my best runs, 8k in 45:10", "en"),
        ("8k in 45:10 with two friends", "en"),
        ("8k in 45:10, once a week I do that", "en"),
        ("8 km in 45:10, ein schöner Lauf mit zwei Freunden", "de"),
        ("8 km en 45:10, un día precioso", "es"),
        ("8 km en 45:10, des chaussures neuf", "fr"),
        ("9 sept 8 km 45:10", "fr"),
    ],
)
def test_short_words_that_also_are_numbers_count_nothing(text: str, language: str) -> None:
    assert mismatches(read(text, {"language": language}), _run(8000, 2710)) == {}


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("in fourteen weeks", "en", "in 14 weeks"),
        ("once a week", "de", "once a week"),
        ("once", "es", "11"),
        ("5 sept", "fr", "5 sept"),
        ("entre six et sept heures", "en", "entre 6 et 7 heures"),
        ("le mille", "fr", "le mille"),
        ("unos 40 km", "en", "unos 40 km"),
        ("34 y/o", "en", "34 y/o"),
    ],
)
def test_an_answer_is_read_by_the_same_numbers(text: str, language: str, written: str) -> None:
    assert with_digits(text, language) == written
