"""Every rule has a sentence for the runner."""

import pytest

from bot.domain.rules import RULES, Rule, rule


@pytest.mark.parametrize("each", RULES.values(), ids=lambda each: each.id)
def test_a_rule_is_one_sentence_with_a_source(each: Rule) -> None:
    assert rule(each.id) is each
    assert each.sentence.endswith(".")
    assert "{" not in each.sentence
    assert len(each.sentence) <= 100
    assert each.source


def test_an_unknown_rule_is_a_bug() -> None:
    with pytest.raises(KeyError):
        rule("because")
