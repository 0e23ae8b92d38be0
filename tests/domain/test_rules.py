"""Every rule has a sentence for the runner."""

from typing import get_args

import pytest

from bot.domain.rules import RULES, Rule, RuleId, rule


@pytest.mark.parametrize("each", RULES.values(), ids=lambda each: each.id)
def test_a_rule_is_one_sentence_with_a_source(each: Rule) -> None:
    assert rule(each.id) is each
    assert each.sentence.endswith(".")
    assert "{" not in each.sentence
    assert len(each.sentence) <= 100
    assert each.source


def test_every_id_that_mypy_knows_is_a_rule_and_the_reverse() -> None:
    assert list(get_args(RuleId)) == sorted(RULES)
