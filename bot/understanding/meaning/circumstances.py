"""What stands around a result: how it felt, the weather, heart rate, effort, strides."""

from bot.domain.errors import QuantityError
from bot.domain.log.results import ResultKind, Rpe
from bot.domain.quantities import Distance
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_distance
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_FEELINGS: tuple[Concept, ...] = (
    "felt_good",
    "felt_bad",
    "fatigue",
    "pr",
    "trail",
    "treadmill",
    "extra",
)
_HOT_C = 25
_WATCHED: dict[Owner, str] = {
    "cadence": "cadence",
    "elevation": "elevation_gain_m",
    "power": "power_w",
}
_EASY_PARTS: tuple[Owner, ...] = ("warmup", "cooldown")
_SPRINKLES: tuple[tuple[Owner, Owner, str, str], ...] = (
    ("strides", "strides_s", "strides", "stride_s"),
    ("hills", "hills_s", "hills", "hill_sprint_s"),
)


def add_circumstances(message: Message, draft: Draft) -> None:
    """Add to a result what else the message says of it."""
    draft.flags |= _flags(message, draft)
    _add_numbers(message, draft)
    _add_recovery(message, draft)
    _add_sprinkles(message, draft)
    if message.says("parkrun"):
        draft.details["event"] = "parkrun"


def rpe_of(message: Message) -> Rpe | None:
    """Read the effort: ``rpe 7``, ``7/10``, ``rpe 6-7``."""
    scores = [item.value for item in message.owned("rpe") if item.mood == "actual"]
    if not scores:
        return None
    ends = [item.value for item in message.owned("rpe_range")]
    try:
        return Rpe((scores[0] + ends[0]) / 2 if ends else scores[0])
    except QuantityError:
        return None


def heart_rate_of(message: Message) -> int | None:
    rates = [item.value for item in message.owned("hr")]
    return round(rates[0]) if rates else None


def _flags(message: Message, draft: Draft) -> set[str]:
    flags: set[str] = {feeling for feeling in _FEELINGS if message.says(feeling)}
    flags.discard("extra")
    is_run = draft.kind is ResultKind.RUN
    if message.says("extra") and draft.kind is ResultKind.INTERVALS:
        flags.add("extra_reps")
    if is_run and message.says("easy"):
        flags.add("easy")
    if is_run and message.says("long"):
        flags.add("long")
    if message.says("marathon_pace"):
        flags.add("marathon_pace")
    if message.denies("race"):
        flags.add("not_race")
    if message.says("approx"):
        flags.add("approximate")
    if message.says("incomplete", "missed_rep") and draft.kind is ResultKind.INTERVALS:
        flags.add("incomplete")
    if message.says("dnf"):
        flags.add("dnf")
    if message.denies("felt_good"):
        flags.add("felt_bad")
    if draft.kind is ResultKind.TIME_TRIAL and any(item.owner == "goal" for item in message.items):
        flags.add("felt_good")
    return flags | _weather(message)


def _weather(message: Message) -> set[str]:
    flags: set[str] = {
        concept for concept in ("heat", "wind", "rain", "cold") if message.says(concept)
    }
    celsius = celsius_of(message)
    if celsius is not None and celsius >= _HOT_C:
        flags.add("heat")
    if message.says("hilly"):
        flags.add("hills")
    return flags


def celsius_of(message: Message) -> float | None:
    """Read the air's temperature; a fever is no weather."""
    if message.mentions("fever"):
        return None
    for item in message.items:
        if item.owner == "celsius":
            return item.value
        if item.owner == "fahrenheit":
            return round((item.value - 32) / 1.8, 1)
    return None


def _add_numbers(message: Message, draft: Draft) -> None:
    celsius = celsius_of(message)
    if celsius is not None:
        draft.details["temp_c"] = _plain(celsius)
    for owner, key in _WATCHED.items():
        owned = message.owned(owner)
        if owned:
            draft.details[key] = _plain(owned[0].value)
    for part in _EASY_PARTS:
        owned = message.owned(part)
        if owned:
            _add_easy_part(message, draft, part, owned[0])
    for item in message.owned("total"):
        if draft.distance_m is None and item.form is Form.LENGTH and is_distance(item.value):
            draft.distance_m = item.value


def _add_easy_part(message: Message, draft: Draft, owner: str, item: Item) -> None:
    if item.form is Form.LENGTH and (item.unit != "m" or item.value >= 100):
        draft.details[f"{owner}_m"] = round(item.value)
    elif item.form in {Form.SPAN, Form.CLOCK}:
        draft.details[f"{owner}_s"] = _plain(item.value)
    elif message.context.units and item.value <= 10:
        draft.details[f"{owner}_m"] = round(Distance.of(item.value, message.context.units).metres)


def _add_recovery(message: Message, draft: Draft) -> None:
    if draft.kind is not ResultKind.INTERVALS:
        return
    for item in message.owned("recovery"):
        if item.form is Form.LENGTH or (item.form is Form.BARE and item.value in {100, 200, 400}):
            draft.details["recovery_distance_m"] = round(item.value)
        elif item.form is Form.BARE and item.value <= 5:
            draft.recovery_s = item.value * 60
        else:
            draft.recovery_s = item.value


def _add_sprinkles(message: Message, draft: Draft) -> None:
    """Strides and hills are attached to a run; they are no reps."""
    for owner, owner_s, count, seconds in _SPRINKLES:
        for item in message.owned(owner):
            is_head = item.form is Form.HEAD
            setattr(draft, count, item.count if is_head else int(item.value))
            for length in message.owned(owner_s):
                draft.details[seconds] = _plain(length.value)
            if is_head and item.parts[0].form in {Form.SPAN, Form.BARE}:
                draft.details[seconds] = _plain(item.parts[0].value)


def _plain(value: float) -> float:
    return int(value) if float(value).is_integer() else value
