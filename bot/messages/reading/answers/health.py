"""The answer to the one health question."""

import re

from bot.domain.briefs import Health
from bot.messages.reading.answers.outcomes import AnswerError
from bot.messages.reading.answers.words import fold, nearest, quoted, vocabulary, words_of
from bot.messages.reading.answers.yes_no import NO, YES, tokens

_NOTHING = NO | vocabulary(
    "nothing applies applied apply all good healthy fine well fit ok okay great perfect "
    "of these i i'm am i've have that's it is the this any them at feel feeling clear "
    "never alles gut gesund fit ich bin davon trifft zu nichts mir gar keine keins keines "
    "nada todo bien sano sana estoy ninguna ninguno de eso esto aplica rien tout va bien "
    "aucun aucune sain en bonne sante je suis ne s'applique"
)
_CONDITIONS = vocabulary(
    "asthma pregnant pregnancy diabetes diabetic heart cardiac stroke arrhythmia afib "
    "murmur hypertension pressure blood chest pain dizzy dizziness faint fainting fainted "
    "medication medicine pills injury injured surgery operation epilepsy cancer copd "
    "arthritis bone joint knee hip back achilles fracture stent pacemaker condition "
    "chronic anemia thyroid schwanger schwangerschaft herz herzfehler bluthochdruck "
    "blutdruck zucker medikamente verletzung verletzt schwindel brustschmerzen schmerzen "
    "operiert epilepsie krebs ohnmacht asma embarazada embarazo diabetica diabetico "
    "corazon hipertension tension presion mareos mareo medicacion lesion lesionado "
    "lesionada operado operada cancer dolor pecho desmayo asthme enceinte grossesse "
    "diabete diabetique coeur cardiaque arterielle vertiges vertige medicaments "
    "medicament blessure blessee blesse opere operee douleur poitrine malaise some "
    "something one yes several first second third two"
)


def read_health(text: str, language: str = "en") -> Health:  # noqa: ARG001
    """Read whether anything applies; whatever sounds like a condition does.

    Raises:
        AnswerError: Neither a yes nor a no nor a condition we know.
    """
    words = tokens(text)
    if words and set(words) <= _NOTHING | _negated(text) and set(words) - YES:
        return Health.NOTHING_APPLIES
    if set(words) <= {"ok", "okay"}:
        words = []
    if any(word in YES or nearest(word, _CONDITIONS) for word in words if word not in NO):
        return Health.SOMETHING_APPLIES
    raise AnswerError(
        "I could not read a yes or a no in “{text}”: write no if nothing applies, or yes.",
        options=("no", "yes"),
        text=quoted(text),
    )


def _negated(text: str) -> set[str]:
    """Words that a no stands right before: ``no asthma``."""
    found = re.findall(
        r"\b(?:no|not|never|without|keine?n?|nicht|sin|ni|pas de|pas|sans|aucune?) (\w+)",
        fold(text),
    )
    return {word for phrase in found for word in words_of(phrase)}
