"""A race to come that is wished for, weighed or asked about is a race with its day."""

from datetime import date

import pytest

from bot.domain.intents import Intent
from bot.understanding.meaning.races_to_come import weighs
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Wish

TODAY = date(2026, 11, 26)

WEIGHED = [
    ("en", "could you get me ready for a half on sept 26?"),
    ("en", "thinking of doing a half on the 26th of September"),
    ("en", "should I run a half on 26 September?"),
    ("en", "is a half on 26 september realistic?"),
    ("en", "what if I ran a half on 26 September?"),
    ("en", "can we switch to a half marathon on 26 September?"),
    ("en", "how about a marathon on 24 October?"),
    ("en", "would a 10k on 15 May make sense?"),
    ("en", "tempted by the Valencia half on 24 October"),
    ("en", "will I be ready for the marathon on 25 April?"),
    ("de", "kannst du mich auf einen Halbmarathon am 26. September vorbereiten?"),
    ("de", "ich überlege am 26. September einen Halben zu laufen"),
    ("de", "soll ich am 26. September einen Halbmarathon laufen?"),
    ("de", "ist ein Marathon am 24. Oktober realistisch?"),
    ("de", "hätte Lust auf einen 10er am 15. Mai"),
    ("es", "¿me puedes preparar para una media el 26 de septiembre?"),
    ("es", "estoy pensando en correr una media el 26 de septiembre"),
    ("es", "¿debería correr una media el 26 de septiembre?"),
    ("es", "¿es realista un maratón el 24 de octubre?"),
    ("fr", "tu peux me préparer pour un semi le 26 septembre ?"),
    ("fr", "je pense faire un semi le 26 septembre"),
    ("fr", "est-ce que je devrais courir un semi le 26 septembre ?"),
    ("fr", "un marathon le 24 octobre, c'est réaliste ?"),
]
TOLD = [
    ("en", "I want to run a half on 26 September"),
    ("en", "let's do a half on sept 26"),
    ("en", "train me for a half on 26 September 2027"),
    ("en", "I'm running the Berlin half on 4 April"),
    ("en", "I have a half on 26 September"),
    ("en", "would like to run a marathon in October"),
    ("en", "prepare me for a 10k in May"),
    ("de", "hab mich für einen 10er am 15. Mai angemeldet"),
    ("de", "mein neues Ziel: Halbmarathon am 26.9."),
    ("de", "ich würde gern am 26.9. einen Halbmarathon laufen"),
    ("es", "me apunté a un 10k el 15 de mayo"),
    ("es", "tengo una media el 26/9"),
    ("fr", "je me suis inscrit à un 10 km le 15 mai"),
    ("fr", "j'ai un semi le 26/09"),
]
OTHER = [
    ("en", "a friend runs a half on 26 September"),
    ("en", "my wife wants to run a half on 26 September"),
    ("en", "how many weeks until my half on 26 September?"),
    ("en", "what should I eat before the half on 26 September?"),
    ("en", "thinking of eating gels at my half on 26 September"),
    ("en", "I ran a half on 26 September"),
    ("en", "my half on 26 September is cancelled"),
    ("en", "I don't want to run the half on 26 September"),
    ("en", "should I taper for the half on 26 September?"),
    ("en", "can I run 10 km on 4 December?"),
    ("en", "I'm nervous about the half on 26 september"),
    ("en", "half on 26 September 1:45:10"),
    ("de", "was esse ich vor dem Halbmarathon am 26. September?"),
    ("de", "meine Frau will am 26. September einen Halbmarathon laufen"),
    ("es", "mi hermano quiere correr una media el 26 de septiembre"),
    ("fr", "mon frère veut courir un semi le 26 septembre"),
]


def _is_race_to_come(language: str, text: str) -> bool:
    utterance = understand(text, Context(today=TODAY, language=language))
    return isinstance(utterance, Wish) and utterance.intent is Intent.GOAL_RACE


@pytest.mark.parametrize(("language", "text"), WEIGHED)
def test_a_race_that_is_weighed_or_asked_about_is_one_to_come(language: str, text: str) -> None:
    assert _is_race_to_come(language, text)
    assert weighs(text)


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_a_race_that_is_wished_for_is_one_to_come(language: str, text: str) -> None:
    assert _is_race_to_come(language, text)
    assert not weighs(text)


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_other_words_about_a_race_and_races_of_others_enter_none(language: str, text: str) -> None:
    assert not _is_race_to_come(language, text)
