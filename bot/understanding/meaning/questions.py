"""The short questions of the reader, and the likely answers on their buttons."""

from bot.domain.quantities import Duration, Units
from bot.understanding.meaning.drafts import Draft
from bot.understanding.meaning.readings import Option, QuestionBack


def ask(sentence: str, *drafts: Draft, **values: object) -> QuestionBack:
    """Ask, with a button for each likely reading that figures tell from the others."""
    likely = {label_of(draft): draft for draft in reversed(drafts)}
    options = tuple(
        Option(label, draft.result(), _units_of(draft))
        for label, draft in reversed(likely.items())
    )
    return QuestionBack(sentence, values, options)


def ask_what_was_run() -> QuestionBack:
    return ask("What did you run? For example “8 km in 45:10” or “4x400 94 93 95 92”.")


def _units_of(draft: Draft) -> Units | None:
    return (draft.details.units or Units.KM) if draft.distance_m else None


def ask_labelled(sentence: str, drafts: dict[str, Draft], **values: object) -> QuestionBack:
    """Ask with likely readings, each with the figure in doubt as its label."""
    options = tuple(Option(label, draft.result()) for label, draft in drafts.items())
    return QuestionBack(sentence, values, options)


def named(template: str, draft: Draft) -> Option:
    """Name a likely reading that figures do not tell from the others."""
    return Option(template, draft.result(), is_named=True)


def label_of(draft: Draft) -> str:
    """Write a likely reading in figures, the same in every language."""
    parts: list[str] = []
    if draft.reps and draft.rep_distance_m:
        parts.append(f"{draft.reps} × {_metres(draft.rep_distance_m)}")
    if draft.distance_m:
        parts.append(_length(draft.distance_m, draft.details.units))
    if draft.duration_s:
        parts.append(clock(draft.duration_s))
    if draft.splits_s:
        parts.append(" ".join(clock(seconds) for seconds in draft.splits_s[:8]))
    elif draft.mean_split_s:
        parts.append(f"ø {clock(draft.mean_split_s)}")
    return " · ".join(parts)


def clock(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:g}"
    return str(Duration(seconds))


def _metres(metres: float) -> str:
    return f"{metres:.0f} m" if metres < 5000 else f"{metres / 1000:g} km"


def _length(metres: float, units: Units | None) -> str:
    if units is Units.MI:
        return f"{metres / Units.MI.metres:.4g} mi"
    return f"{metres / 1000:.4g} km"
