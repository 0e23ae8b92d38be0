"""Numbers written as words, in every language the coach reads."""

import re

_UNITS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty",
    "de": "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn "
    "funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf vingt",
}
_NUMBERS = {
    word: number
    for words in _UNITS.values()
    for number, word in enumerate(words.split(), start=1)
    if word != "un"  # also an article
} | {
    "thirty": 30, "dreissig": 30, "treinta": 30, "trente": 30,
    "forty": 40, "vierzig": 40, "cuarenta": 40, "quarante": 40,
    "fifty": 50, "funfzig": 50, "cincuenta": 50, "cinquante": 50,
    "sixty": 60, "sechzig": 60, "sesenta": 60, "soixante": 60,
}  # fmt: skip
_WORD = re.compile(
    rf"\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b",
)


def with_digits(folded: str) -> str:
    """Write number words as digits: ``in fourteen weeks`` becomes ``in 14 weeks``."""
    return _WORD.sub(lambda word: str(_NUMBERS[word.group()]), folded)
