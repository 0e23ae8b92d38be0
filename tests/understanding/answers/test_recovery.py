"""Being well again, in four languages; and not yet."""

import pytest

from bot.understanding.meaning.answers.recovery import says_well


@pytest.mark.parametrize(
    "text",
    [
        "I'm fine again",
        "pain is gone",
        "knee feels good now",
        "the knee doesn't hurt any more",
        "feeling better, no more fever",
        "bin wieder gesund",
        "Schmerzen sind weg",
        "tut nicht mehr weh",
        "kein Fieber mehr",
        "ya estoy bien",
        "ya no me duele",
        "je vais mieux",
        "plus de fièvre",
        "je suis guérie",
    ],
)
def test_well_again(text: str) -> None:
    assert says_well(text)


@pytest.mark.parametrize(
    "text",
    [
        "not well yet",
        "when will I be well again?",
        "my knee still hurts",
        "hope to be fine again soon",
        "noch nicht gesund",
        "wenn ich wieder gesund bin",
        "no estoy bien",
        "todavía me duele",
        "je ne vais pas mieux",
        "ran 8k, felt good",
        "",
    ],
)
def test_not_yet(text: str) -> None:
    assert not says_well(text)
