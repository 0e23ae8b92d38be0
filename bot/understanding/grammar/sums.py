"""Sums of many runs: a week, a month, a year."""

from itertools import pairwise

from bot.understanding.grammar.clause_figures import is_pair
from bot.understanding.grammar.other_people import mark
from bot.understanding.words.concepts import MONTHS
from bot.understanding.words.items import Form, Item


def own_sums(sentence: list[Item]) -> None:
    """``Week 6: 5 runs, 44 km, 4:31:00``, ``monthly total 142 km``: sums of many runs."""
    if sum(item.form is Form.LENGTH for item in sentence) > 1 or _turns_to_a_run(sentence):
        return
    is_summed = (
        _counts_several(sentence)
        or _sums_up_other_time(sentence)
        or any(
            (item.has("period_total") and _opens(sentence, at))
            or (item.has("period_total", *MONTHS) and _sums_up(sentence))
            for at, item in enumerate(sentence)
        )
    )
    if is_summed:
        for item in sentence:
            if item.is_number and not item.owner:
                item.owner = "sum"
        mark(sentence, "sum")


def _turns_to_a_run(sentence: list[Item]) -> bool:
    """``had the flu last month but ran 2k in 16:30``: what follows the *but* is one run."""
    turn = next((item.at for item in sentence if item.has("but")), None)
    told = [item for item in sentence if turn is not None and item.at > turn]
    is_run = any(item.has("ran") and item.has("past") for item in told)
    return is_run and is_pair(told) and not any(item.has("period_total") for item in told)


def _opens(sentence: list[Item], at: int) -> bool:
    return not any(item.is_number and not item.owner for item in sentence[:at])


def _sums_up_other_time(sentence: list[Item]) -> bool:
    """``last week I did 22 miles total, longest 9``."""
    return any(item.has("other_time") for item in sentence) and _sums_up(sentence)


def _sums_up(sentence: list[Item]) -> bool:
    return any(item.has("total") for item in sentence)


def _counts_several(sentence: list[Item]) -> bool:
    """Tell whether a number above one stands before a word for runs."""
    for number, word in pairwise(sentence):
        if number.form in {Form.BARE, Form.OTHER} and number.value > 1:
            is_runs = word.has("runs_counted") or number.unit == "runs"
            if is_runs:
                return True
    return False
