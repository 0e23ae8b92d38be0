"""The one figure that a result which was just logged does not have yet."""

from enum import Enum

from bot.domain.log.corrections import Correction
from bot.domain.quantities import Distance, Duration, Units
from bot.understanding.meaning.mendings import Mend
from bot.understanding.meaning.messages import understand
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repair_words import (
    LONGEST,
    MOST_ITEMS,
    OF_SOMETHING_ELSE,
    OF_THE_RUN,
)
from bot.understanding.words.items import Form, Item

_SHORTEST_RUN = 400.0  # metres
_MOST_UNITS = 60  # kilometres or miles


class Lacking(Enum):
    """What a result that was logged does not say."""

    DISTANCE = "distance"
    TIME = "time"


def read_missing(text: str, context: Context, lacking: Lacking) -> Mend | None:
    """Read the one figure that the last result lacks: ``5k on the nose``, ``50:31``."""
    message = understand(text, context)
    numbers = [item for item in message.items if item.is_number and item.owner in OF_THE_RUN]
    is_about_run = message.mentions("running", "ran", "past", *OF_SOMETHING_ELSE)
    names_day = any(c.startswith("day.") for item in message.items for c in item.concepts)
    is_asked = any(item.is_mark("?") for item in message.items)
    if len(numbers) != 1 or len(message.items) > MOST_ITEMS or is_asked:
        return None
    if is_about_run or names_day or len(text) > LONGEST:
        return None
    correction = _missing(numbers[0], context.units or Units.KM, lacking)
    if correction is None:
        return None
    return Mend(correction, None, numbers[0].text, completes=True)


def _missing(item: Item, units: Units, lacking: Lacking) -> Correction | None:
    match lacking, item.form:
        case Lacking.DISTANCE, Form.LENGTH if item.value >= _SHORTEST_RUN:
            return Correction(distance=Distance(item.value))
        case Lacking.DISTANCE, Form.BARE if 0 < item.value <= _MOST_UNITS:
            return Correction(distance=Distance.of(item.value, units))
        case Lacking.TIME, Form.CLOCK | Form.SPAN:
            return Correction(time=Duration(item.value))
        case Lacking.TIME, Form.BARE if item.value > 0:
            return Correction(time=Duration(item.value * 60))
        case _:
            return None
