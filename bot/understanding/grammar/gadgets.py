"""What a watch, a strap or a phone did: it dropped out, died or stopped, and nobody else did."""

from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_FAILING: tuple[Concept, ...] = (
    "dnf", "incomplete", "skip", "called_off", "let_be", "fatigue", "reason.fatigue", "past",
    "achieved", "felt_bad", "missed_rep",
)  # fmt: skip
_LED_BY: tuple[Concept, ...] = ("with", "place_of", "on_the", "neg", "instead", "of")


def mark_gadgets(clauses: list[list[Item]]) -> None:
    """``chest strap dropped out at km 5``: neither a race given up, nor how far was run."""
    for clause in clauses:
        at = next((at for at, item in enumerate(clause) if _is_subject(clause, at)), None)
        if at is None or any(item.has("i_am") and not item.has("glue") for item in clause[at:]):
            continue
        if not any(item.has(*_FAILING) or not item.concepts for item in clause[at + 1 :]):
            continue
        for before, item in zip(clause[at:], clause[at + 1 :], strict=False):
            if item.is_mark(",;"):
                break
            if item.is_number:
                is_far = item.form is Form.LENGTH and not item.owner
                if is_far and before.has("at", "after", "until", "place_of", "for"):
                    item.owner = "milestone"
            elif item.form is Form.WORD and item.mood == "actual" and item.has(*_FAILING):
                item.mood = "elsewhere"


def _is_subject(clause: list[Item], at: int) -> bool:
    """``my watch`` died; but ``8 km by my watch``, ``without a phone``."""
    if not clause[at].has("gadget"):
        return False
    before = at - 1
    while before >= 0 and clause[before].has("article", "mine", "glue", "body"):
        if clause[before].has(*_LED_BY) and not clause[before].has("article"):
            return False
        before -= 1
    return before < 0 or not clause[before].has(*_LED_BY)
