"""Changes of the plan in words: each with the sentence of its rule."""

from collections.abc import Sequence
from datetime import date

from bot.domain.rules import RULES, RuleId
from bot.wording.voice import Html, Voice

Changed = tuple[date, RuleId]


def write_changes(voice: Voice, changes: Sequence[Changed]) -> str:
    """Write what changed in a week, each rule once; nothing where nothing did."""
    latest = {rule_id: day for day, rule_id in changes}
    lines = _lines(voice, [(day, rule_id) for rule_id, day in latest.items()])
    return "\n".join([voice.say("<b>Changed this week</b>"), *lines]) if lines else ""


def write_history(voice: Voice, changes: Sequence[Changed]) -> str:
    """Write the latest changes, newest first."""
    lines = _lines(voice, changes[::-1])
    if not lines:
        return voice.say("Nothing has changed since the plan was made.")
    return "\n".join([voice.say("<b>Changes of your plan</b>"), *lines])


def _lines(voice: Voice, changes: Sequence[Changed]) -> list[str]:
    return [
        voice.say(
            "· {day}: {reason}",
            day=voice.short_day(day),
            reason=Html(voice.say(RULES[rule_id].sentence)),
        )
        for day, rule_id in changes
        if rule_id in RULES
    ]
