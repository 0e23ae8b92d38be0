"""What hurts so that it stops a run is heard before what the run lacks is asked."""

import pytest

from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Complaint


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "felt a pop in my left calf on the 5th 200, limping now"),
        ("de", "beim dritten 400er hat es in der Wade gezogen, ich humple"),
        ("es", "en el segundo 400 noté un tirón en el gemelo, cojeo"),
        ("fr", "douleur au mollet gauche sur le 2e 200, je boite"),
    ],
)
def test_a_limp_goes_before_a_question_about_the_reps(language: str, words: str) -> None:
    heard = understand(words, Context(language=language))

    assert isinstance(heard, Complaint)
