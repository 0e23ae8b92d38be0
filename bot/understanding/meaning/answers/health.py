"""The answer to the one health question."""

import re

from bot.domain.brief import Health
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted, vocabulary, words_of
from bot.understanding.meaning.answers.yes_no import NO, YES, tokens
from bot.understanding.words.typos import nearest

_NOTHING = NO | vocabulary(
    "nothing applies applied apply all good healthy fine well fit great perfect of these "
    "those above i i'm am i've have that's it is the this any them at feel feeling never "
    "really thanks alles gut gesund fit ich bin davon trifft nicht zu mir gar keine keins "
    "keines danke nada todo bien tengo estas estos esas sano sana estoy ninguna ninguno de "
    "eso esto aplica gracias rien tout ca cela va bien aucun aucune sain en bonne sante je "
    "suis ne s'applique merci"
)
_SAYS_NOTHING = NO | vocabulary(
    "nothing healthy fine nicht good gut gesund keine keins keines nada bien sano sana "
    "ninguna ninguno rien aucun aucune sain sante perfect great"
)
_CONDITIONS = vocabulary(
    "asthma pregnant pregnancy diabetes diabetic heart cardiac stroke arrhythmia afib murmur "
    "hypertension pressure blood chest pain dizzy dizziness faint fainting fainted medication "
    "medicine pills injury injured surgery operation epilepsy cancer copd arthritis bone joint "
    "knee hip back achilles fracture stent pacemaker condition chronic anemia thyroid disease "
    "schwanger schwangerschaft herz herzfehler herzprobleme bluthochdruck blutdruck diabetiker "
    "medikamente verletzung verletzt schwindel brustschmerzen schmerzen operiert epilepsie krebs "
    "ohnmacht "
    "asma embarazada embarazo diabetica diabetico corazon hipertension tension presion mareos "
    "mareo medicacion lesion lesionado lesionada operado operada dolor pecho desmayo "
    "asthme enceinte grossesse diabete diabetique coeur cardiaque arterielle vertiges vertige "
    "medicaments medicament blessure blessee blesse opere operee douleur poitrine malaise "
    "some something one several first second third two"
)
_COMPLAINTS = vocabulary(
    "problem problems issue issues injuries conditions complaints illness diseases medications "
    "beschwerden probleme problem krankheit krankheiten verletzungen erkrankungen "
    "problema problemas lesiones enfermedad enfermedades dolencias "
    "probleme problemes maladie maladies blessures souci soucis"
)
_VAGUE = vocabulary("ok okay right sure correct true exact vale claro klar genau")
# "No, I'm fine" is well, "not fine" is not.
_UNWELL = re.compile(
    r"\b(?:not|isn't|don't|never|nicht|pas|no estoy|no me siento|no) (?:(?:feeling|so|very|really|"
    r"that|too|all|in|ganz|so|sehr|richtig|muy|del todo|tres|en|bonne|si) ){0,2}"
    r"(?:good|great|healthy|fine|well|fit|perfect|gut|gesund|bien|san[oa]|sante|sain|bonne)\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|keine?n?|nicht|sin|ni|pas (?:de |d')|pas|sans|aucune?) "
    r"(\w+(?: \w+)?)"
)


def read_health(text: str, language: str = "en") -> Health:  # noqa: ARG001 - all at once
    """Read whether anything applies; whatever sounds like a condition does.

    Raises:
        AnswerError: Neither a yes nor a no nor a condition we know.
    """
    words = set(tokens(text))
    if words & (YES - _VAGUE):
        return Health.SOMETHING_APPLIES
    left = words - _denied(text)
    if not _UNWELL.search(fold(text)) and left & _SAYS_NOTHING and left <= _NOTHING:
        return Health.NOTHING_APPLIES
    if any(nearest(word, _CONDITIONS) for word in left - NO):
        return Health.SOMETHING_APPLIES
    raise AnswerError(
        "I could not read a yes or a no in “{text}”: write no if nothing applies, or yes.",
        text=quoted(text),
    )


def _denied(text: str) -> set[str]:
    """Find what a no takes back: ``no heart problems``, but not ``no I have asthma``."""
    denied: set[str] = set()
    for phrase in _DENIED.findall(fold(text)):
        for word in words_of(phrase):
            if word not in _COMPLAINTS and nearest(word, _CONDITIONS) is None:
                break
            denied.add(word)
    return denied
