"""The answer to the one health question."""

import re

from bot.domain.briefs import Health
from bot.messages.reading.answers.outcomes import AnswerError
from bot.messages.reading.answers.words import fold, nearest, quoted, vocabulary, words_of
from bot.messages.reading.answers.yes_no import NO, YES, tokens

_NOTHING = NO | vocabulary(
    "nothing applies applied apply all good healthy fine well fit great perfect of these those "
    "above i i'm am i've have that's it is the this any them at feel feeling never really thanks "
    "alles gut gesund fit ich bin davon trifft zu mir gar keine keins keines danke "
    "nada todo bien sano sana estoy ninguna ninguno de eso esto aplica gracias "
    "rien tout va bien aucun aucune sain en bonne sante je suis ne s'applique merci"
)
_SAYS_NOTHING = NO | vocabulary(
    "nothing healthy fine good gut gesund keine keins keines nada bien sano sana ninguna ninguno "
    "rien aucun aucune sain sante perfect great"
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
# At most two words after a no are denied by it: "no heart problems", but not "no I have asthma".
_DENIED = re.compile(
    r"\b(?:no|not|never|without|keine?n?|nicht|sin|ni|pas (?:de |d')|pas|sans|aucune?) "
    r"(?!i\b|i'm\b|have\b|but\b|ich\b|habe\b|aber\b|tengo\b|estoy\b|pero\b|j'ai\b|je\b|mais\b)"
    r"(\w+(?: (?:problems?|issues?|pains?|conditions?|disease|trouble|pressure))?)"
)


def read_health(text: str, language: str = "en") -> Health:  # noqa: ARG001 - all at once
    """Read whether anything applies; whatever sounds like a condition does.

    Raises:
        AnswerError: Neither a yes nor a no nor a condition we know.
    """
    denied = {word for phrase in _DENIED.findall(fold(text)) for word in words_of(phrase)}
    words = {word for word in tokens(text) if word not in denied}
    if words & _SAYS_NOTHING and words <= _NOTHING:
        return Health.NOTHING_APPLIES
    if any(word in YES - _VAGUE or nearest(word, _CONDITIONS) for word in words - NO):
        return Health.SOMETHING_APPLIES
    raise AnswerError(
        "I could not read a yes or a no in “{text}”: write no if nothing applies, or yes.",
        options=("no", "yes"),
        text=quoted(text),
    )


_VAGUE = vocabulary("ok okay right sure vale klar")
