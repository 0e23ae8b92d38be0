"""What 2,500 messages are about, by people who had not seen the reader.

Each line of ``matters`` is a message and the matters whose answer would serve: the best first, or
``none``.  A wrong answer is worse than an honest *I don't know that*, most of all where something
is told at length; so what is kept here is how often it is wrong, and how often it is right.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.understanding.meaning.asked_knowledge import read_knowledge

MESSAGES = Path(__file__).parent / "matters"


def _counted(language: str) -> Counter[tuple[str, str]]:
    found = Counter[tuple[str, str]]()
    for line in (MESSAGES / f"{language}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        known = read_knowledge(row["text"], row["lang"])
        group = "none" if row["matters"] == ["none"] else "told" if row["told"] else "asked"
        if known is None:
            found[group, "nothing"] += 1
        else:
            found[group, "right" if known.matter.value in row["matters"] else "wrong"] += 1
    return found


@pytest.mark.parametrize("language", ["de", "en", "es", "fr"])
def test_a_question_is_mostly_answered_and_what_is_told_seldom_wrongly(language: str) -> None:
    found = _counted(language)
    asked = sum(number for (group, _), number in found.items() if group == "asked")
    told = sum(number for (group, _), number in found.items() if group == "told")
    idle = sum(number for (group, _), number in found.items() if group == "none")

    assert found["asked", "right"] >= 0.54 * asked
    assert found["asked", "wrong"] <= 0.21 * asked
    assert found["told", "wrong"] <= 0.23 * told
    assert found["none", "nothing"] >= 0.78 * idle
