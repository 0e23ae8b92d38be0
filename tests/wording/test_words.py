"""How the coach speaks, over everything it can say: words it avoids, and figures it names."""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

import pytest

from bot.wording.voice import LANGUAGES
from scripts.catalogues import CATALOGUES, find_templates, read_catalogue

# What sounds like a program, a preacher or a dictionary; what is said in its place stands in the
# catalogues.  Each is a pattern, so that it also finds its kin.
AVOIDED = {
    "en": (
        r"\btell me the air\b",
        r"\bheat index\b",
        r"\bsprinkles?\b",
        r"\benough is the plan\b",
        r"\bleave the extra\b",
        r"\bmissing tomorrow\b",
        r"\bsuch wish\b|\bthe wish\b",
        r"\bowed\b|\bcrammed\b|\bskipped is skipped\b",
        r"\bedge of enough\b|\bwhole dose\b|\bonce is a day\b|\bbuilds the same\b",
        r"\bthe ceiling\b|\bin small\b|\bsink in\b|\bat home\b",
        r"\btoo much, too soon\b|\btake a jump\b",
        r"\b(?:below|above) the neck\b|\b(?:nothing|something) applies\b",
        r"\braces are ranges\b|\bmile effort\b|\ball you had\b",
        r"\bforget you\b|\bforgotten\b|\bset (?:it )?anew:?\b|\bwith pleasure\b",
        r"\bnothing was (?:left out|planned)\b",
        r"\bjourney|\bcrush|\bsmash|\bbeast\b|\blegend\b|\bamazing\b|\bawesome\b|\bexcuses\b",
        r"\bgreat job\b|\bkeep it up\b|\bunfortunately\b|\bplease note\b|\bsimply\b",
        r"\bhopefully\b|\bas per\b|\bthe runner\b|\blisten to your body\b|\bvdot\b|\breal pr\b",
    ),
    "de": (
        r"\bsag mir die luft\b|\bluft der erde\b|\bhitzeindex\b",
        r"\bgenug ist der plan\b|\bfehlt morgen\b|\bwunsch nicht mehr\b|\bwunsch nach\b",
        r"\bgeschuldet\b|\bschuldig\b|\bhebt? die decke\b|\bheben die decke\b|\bim kleinen\b",
        r"\bsetzt sich das training\b|\bzu hause bist\b|\bzuviel, zufrüh\b",
        r"\bunterhalb des halses\b|\bnichts trifft zu\b|\bnebensaison\b|\btagebuch\b|\blog\b",
        r"\bvor jeder einheit\b|\bspannen\b|\bmeilenanstrengung\b|\balles, was du hattest\b",
        r"\bdich vergessen\b|^vergessen\.|\bvergisst alles\b|\bneu ausgerichtet\b",
        r"\bmit vergnügen\b|\bgerne geschehen\b|\bhoffst du\b|\bläufertage\b",
        r"\bnichts ist ausgefallen\b|\bhör auf deinen körper\b|\breise\b|\bleider\b",
    ),
    "es": (
        r"\bcómo está el aire\b|\baire en la tierra\b|\bíndice de calor\b",
        r"\blo justo es el plan\b|\bmañana falta\b|\bese deseo\b|\bsin deuda\b|\bse debe nada\b",
        r"\bel techo\b|\ben pequeño\b|\basentar el entren|\ben casa estés\b",
        r"\bdemasiado y demasiado pronto\b|\b(?:debajo|encima) del cuello\b|\bse aplica\b",
        r"\bdías de correr\b|\besfuerzo de milla\b|\btodo lo que tenías\b|\bolvid(?:arte|ado)\b",
        r"\breajustado\b|^con gusto\b|\btiempo esperas\b|\bqué tan\b|\bregistro\b",
        r"\bno se saltó nada\b|\bescucha a tu cuerpo\b|\bviaje\b|\blamentablemente\b",
    ),
    "fr": (
        r"\bl’air qu’il fait\b|\bair sur terre\b|\bindice de chaleur\b",
        r"\bassez, c’est le plan\b|\bmanque demain\b|\bce souhait\b|\bton souhait\b",
        r"\ble plafond\b|\bcourse en petit\b|\bse déposer\b|\by es chez toi\b|\ble trop, trop\b",
        r"\b(?:sous|dessus du) le cou\b|\bau-dessus du cou\b|\bne s’applique\b",
        r"\bpas de course\b|\bjours? de course\b|\beffort mile\b|\btout ce que tu avais\b",
        r"\bt’oublier\b|\boublié\.|\boublie tout\b|\bréajust|\btemps espères\b|\bcarnet\b",
        r"\bpas à rattraper\b|\brien n’a été sauté\b|\bécoute ton corps\b|\bmalheureusement\b",
    ),
}
# Figures that a sentence names by itself: each stands for a rule, a custom of the sport, or the
# smallest and largest of what can be told.  Whatever else a sentence names has to be computed.
FIGURES = {
    "200": "the reps of the mile workout",
    "400": "the reps of the mile workout",
    "8": "8 × 200 m",
    "4": "4 × 400 m, four strides, pain that still lets one run",
    "2": "strides of a warm-up: 2 to 4; a walk of the ladder",
    "3": "a run of the ladder; pain that lets one run",
    "1": "effort and pain scales, walk breaks, the ladder, one kilometre",
    "1.0": "the ladder",
    "1.5": "the ladder",
    "2.0": "the ladder",
    "5": "5K, strides before the gun, pain",
    "0": "the scale of pain",
    "6": "pain that stops running, an off-season",
    "10": "effort and pain scales, 110 %, 10K, hills of 10 s, warm-up of a half",
    "14": "files at once",
    "15": "the warm-up of a short race",
    "20": "strides of 20 s, easy minutes, the size of a file",
    "25": "easy minutes with a cold",
    "24": "hours without fever",
    "30": "the longest of 30 days, easy minutes after a break, carbohydrate",
    "48": "hours between hard days",
    "50": "the age of lighter weeks",
    "12:00": "an hour of running to tap",
    "18:00": "an hour of running to tap",
    "104": "weeks to the farthest race",
    "16": "the least age",
    "17": "an age band",
    "18": "the least age of a marathon",
    "49": "an age band",
    "54": "an age band",
    "55": "an age band",
    "59": "an age band",
    "60": "carbohydrate an hour, an age band",
    "64": "an age band",
    "65": "an age band",
    "69": "an age band",
    "70": "an age band",
    "9.34": "a mile is 1,609.34 m: the start lies that far behind the line",
    "1,600": "four laps",
    "1600": "four laps",
    "100": "a slope, and the longest run that can be told",
    "112": "an emergency number",
    "911": "an emergency number",
    "5:00": "the earliest message",
    "6:00": "the earliest look back, and a time to choose",
    "6:30": "a time to choose",
    "7:00": "a time to choose",
    "7:30": "a time to choose",
    "21:00": "the latest look back",
    "21:59": "the latest message",
}
# Answers from general knowledge are about figures of research, each with its source.
KNOWLEDGE = "bot/wording/knowledge/"
_EXAMPLE = re.compile(
    r"<(code|i)>.*?</\1>|“[^”]*”|„[^“]*“|«[^»]*»|/[a-z]+ .*"
    r"|(?<!feel )\b(?:like|for example|such as|in words)\b.*?(?=[.?!](?:\s|$)|$)"
)
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")


@cache
def said(language: str) -> tuple[str, ...]:
    """Everything that can be said in a language, each form of a plural by itself."""
    return tuple(_said(language))


def _said(language: str) -> Iterator[str]:
    if language == "en":
        for template in find_templates():
            yield from (template,) if isinstance(template, str) else template
        return
    for message in read_catalogue(CATALOGUES / f"{language}.po"):
        words = message.string or ()
        yield from (words,) if isinstance(words, str) else words


def figures_of(template: str) -> list[str]:
    """The figures that a template names by itself; what it only shows as an example is none."""
    spoken = "".join(words for words, *_ in Formatter().parse(_EXAMPLE.sub("", template)))
    return _FIGURE.findall(spoken)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_coach_speaks_like_a_coach(language: str) -> None:
    found = [
        (words, pattern)
        for words in said(language)
        for pattern in AVOIDED[language]
        if re.search(pattern, words, re.IGNORECASE)
    ]

    assert found == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_at_most_one_exclamation_mark_and_none_without_a_reason(language: str) -> None:
    shouting = [words for words in said(language) if words.count("!") > 1]

    assert shouting == []


def test_no_sentence_names_a_figure_that_is_neither_told_nor_a_rule() -> None:
    unknown = [
        (words, figure)
        for template, place in find_templates().items()
        if not place.startswith(KNOWLEDGE)
        for words in ((template,) if isinstance(template, str) else template)
        for figure in figures_of(words)
        if figure not in FIGURES
    ]

    assert unknown == []


def test_every_figure_of_a_rule_is_still_said() -> None:
    named = {figure for words in said("en") for figure in figures_of(words)}

    assert set(FIGURES) - named == set()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_a_translation_names_the_figures_of_the_original(language: str) -> None:
    changed = []
    for message in read_catalogue(CATALOGUES / f"{language}.po"):
        if not message.id:
            continue
        originals = (message.id,) if isinstance(message.id, str) else message.id
        words = message.string or ()
        translated = (words,) if isinstance(words, str) else words
        changed += [
            (original, one)
            for original, one in zip(originals, translated, strict=True)
            if _plain(original) - _plain(one)
        ]

    assert changed == []


def _plain(template: str) -> set[str]:
    without = re.sub(r"<(code|i)>.*?</\1>|/[a-z]+ .*", "", template)
    spoken = "".join(words for words, *_ in Formatter().parse(without))
    return {re.sub(r"[.,\u202f\u00a0 ]", "", figure) for figure in _FIGURE.findall(spoken)}
