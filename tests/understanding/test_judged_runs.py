"""Questions about the run that was just told."""

import pytest

from bot.understanding.meaning.judged_runs import asks_to_judge


@pytest.mark.parametrize(
    "text",
    [
        "how was that", "was it too fast for an easy day", "so was that ok?", "too fast?",
        "und wie war das", "war das zu schnell?", "zu langsam?", "passt das so?",
        "qué tal estuvo", "¿fue demasiado rápido?", "¿estuvo bien?", "¿muy lento?",
        "c'était comment ?", "c'était trop rapide ?", "t'en penses quoi ?", "trop vite ?",
    ],
)  # fmt: skip
def test_it_is_asked_to_be_judged(text: str) -> None:
    assert asks_to_judge(text)


@pytest.mark.parametrize(
    "text",
    [
        "c'était bien", "estuvo bien", "fue demasiado rápido", "it was too fast",
        "how was your day", "was that 8k or 9k?", "wie war das Wetter", "it was ok",
    ],
)  # fmt: skip
def test_what_only_tells_asks_nothing(text: str) -> None:
    assert not asks_to_judge(text)
