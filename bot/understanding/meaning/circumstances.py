"""What stands around a result: how it felt, the weather, heart rate, effort, strides."""

from typing import Literal

from bot.domain.errors import QuantityError
from bot.domain.log.results import Flag, ResultKind, Rpe
from bot.domain.quantities import Distance
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_distance
from bot.understanding.words.items import Form, Owner

_Said = Literal["felt_good", "felt_bad", "fatigue", "pr", "trail", "treadmill"]
_Weather = Literal["heat", "wind", "rain", "cold"]
# Each is the name of a concept, too.
_FEELINGS: tuple[_Said, ...] = ("felt_good", "felt_bad", "fatigue", "pr", "trail", "treadmill")
_WEATHER: tuple[_Weather, ...] = ("heat", "wind", "rain", "cold")
_HOT_C = 25


def add_circumstances(message: Message, draft: Draft) -> None:
    """Add to a result what else the message says of it."""
    draft.flags |= _flags(message, draft)
    _add_numbers(message, draft)
    _add_recovery(message, draft)
    _add_strides_and_hills(message, draft)
    if message.says("parkrun"):
        draft.details.event = "parkrun"


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


def _flags(message: Message, draft: Draft) -> set[Flag]:
    flags: set[Flag] = {feeling for feeling in _FEELINGS if message.says(feeling)}
    is_run = draft.kind is ResultKind.RUN
    if message.says("extra") and draft.kind is ResultKind.INTERVALS:
        flags.add("extra_reps")
    if is_run and message.says("easy"):
        flags.add("easy")
    if is_run and message.says("long"):
        flags.add("long")
    if message.says("marathon_pace"):
        flags.add("marathon_pace")
    if message.denies("race") and draft.kind is not ResultKind.RACE:
        flags.add("not_race")
    if message.says("approx"):
        flags.add("approximate")
    if message.says("incomplete", "missed_rep") and draft.kind is ResultKind.INTERVALS:
        flags.add("incomplete")
    if message.says("dnf"):
        flags.add("incomplete" if is_run else "dnf")
        if message.mentions("body.stomach", "vomit"):
            flags.add("stomach")
    if message.denies("felt_good"):
        flags.add("felt_bad")
    if draft.kind is ResultKind.TIME_TRIAL and any(item.owner == "goal" for item in message.items):
        flags.add("felt_good")
    return flags | _weather(message)


def _weather(message: Message) -> set[Flag]:
    flags: set[Flag] = {weather for weather in _WEATHER if message.says(weather)}
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
    details = draft.details
    details.temp_c = celsius_of(message)
    details.cadence = _first(message, "cadence")
    details.elevation_gain_m = _first(message, "elevation")
    details.power_w = _first(message, "power")
    details.warmup_m, details.warmup_s = _easy_part(message, "warmup")
    details.cooldown_m, details.cooldown_s = _easy_part(message, "cooldown")
    for item in message.owned("total"):
        if draft.distance_m is None and item.form is Form.LENGTH and is_distance(item.value):
            draft.distance_m = item.value


def _first(message: Message, owner: Owner) -> float | None:
    owned = message.owned(owner)
    return owned[0].value if owned else None


def _easy_part(message: Message, owner: Owner) -> tuple[float | None, float | None]:
    """Read how far the runner warmed up or cooled down, or how long."""
    owned = message.owned(owner)
    if not owned:
        return None, None
    item = owned[0]
    if item.form is Form.LENGTH and (item.unit != "m" or item.value >= 100):
        return round(item.value), None
    if item.form in {Form.SPAN, Form.CLOCK}:
        return None, item.value
    if message.context.units and item.value <= 10:
        return round(Distance.of(item.value, message.context.units).metres), None
    return None, None


def _add_recovery(message: Message, draft: Draft) -> None:
    if draft.kind is not ResultKind.INTERVALS:
        return
    _own_time_of_recovery(message)
    for item in message.owned("recovery"):
        if item.form is Form.LENGTH or (item.form is Form.BARE and item.value in {100, 200, 400}):
            draft.details.recovery_distance_m = round(item.value)
        elif item.form is Form.BARE and item.value <= 5:
            draft.recovery_s = item.value * 60
        else:
            draft.recovery_s = item.value


def _own_time_of_recovery(message: Message) -> None:
    """``Trabpause 400 m (2:30 min)``: how long the rest took, right after how far it was."""
    for far, opened, time in zip(
        message.items, message.items[1:], message.items[2:], strict=False
    ):
        is_far = far.owner == "recovery" and far.form is Form.LENGTH and opened.is_mark("(")
        if is_far and time.is_free and time.form in {Form.SPAN, Form.CLOCK}:
            time.owner = "recovery"


def _add_strides_and_hills(message: Message, draft: Draft) -> None:
    """Strides and hills are attached to a run; they are no reps."""
    draft.strides, draft.details.stride_s = _counted(message, "strides", "strides_s")
    draft.hills, draft.details.hill_sprint_s = _counted(message, "hills", "hills_s")


_METRES = 100  # ``10x100 hills`` are metres, ``10x30 hills`` seconds


def _counted(message: Message, owner: Owner, of_seconds: Owner) -> tuple[int | None, float | None]:
    """Read how many there were, and how long each was."""
    count, seconds = None, None
    for item in message.owned(owner):
        is_head = item.form is Form.HEAD
        count = item.count if is_head else int(item.value)
        for length in message.owned(of_seconds):
            seconds = length.value
        part = item.parts[0] if is_head else item
        if part.form is Form.SPAN or (part.form is Form.BARE and is_head and part.value < _METRES):
            seconds = part.value
    return count, seconds
