import pytest

from bot.domain.knowledge import Matter
from bot.understanding.meaning.asked_knowledge import read_knowledge


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un type m'a suivie ce soir, en voiture. Je tremble encore."),
        ("de", "Ein Mann ist mir heute Abend hinterhergefahren, ich zittere noch."),
        ("es", "Un tipo me siguió en coche esta noche, todavía tiemblo"),
        ("en", "Some guy followed me in his car tonight. I'm still shaking."),
    ],
)
def test_who_trembles_after_being_followed_has_no_stage_fright(language: str, text: str) -> None:
    known = read_knowledge(text, language)
    assert known is not None
    assert known.matter is Matter.HARASSED
