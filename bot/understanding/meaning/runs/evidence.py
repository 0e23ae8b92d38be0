"""Whether a lone figure is evidence of a run: ``45 min``, ``8 km``, ``marathon``.

How far together with how long is evidence by itself. One of them alone is so only beside a word
of running, or where nothing else is spoken of: a foreign word (*babysat*, *chess*, *route*) says
that the figure measures something else.
"""

from enum import Enum, auto

from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.event_days import event_of
from bot.understanding.meaning.runs.figures import Figures, durations
from bot.understanding.meaning.stories import tells_more_than_figures
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_RUNNING: tuple[Concept, ...] = (
    "running", "easy", "steady", "treadmill", "trail", "jog", "intervals", "strides", "hills",
    "warmup", "cooldown", "track", "parkrun", "trial", "marathon_pace", "incomplete", "dnf",
)  # fmt: skip
_NEUTRAL: tuple[Concept, ...] = (
    "glue", "felt_good", "felt_bad", "fatigue", "hard", "fine", "heat", "cold", "wind", "rain",
    "morning", "evening", "group", "with", "and", "but", "then", "approx", "avg", "at", "for",
    "done", "past", "ran", "thanks", "long", "race", "marathon", "half_marathon", "hilly", "noise",
    "total", "distance_label", "time_label", "pace", "hr", "rpe", "part", "extra", "pr", "of",
    "i_am", "day.today", "day.yesterday", "day.before", "because", "as_planned", "neg", "instead",
    "goal_word", "max", "each", "all", "between", "range_to", "off", "body", "niggle", "hurt",
    "state", "readiness", "fresh", "was_off", "and_half", "half_of", "unit.km", "unit.mi",
    "unit.min", "unit.h", "unit.s", "group", "others_body", "chip", "known_race", "days_off",
    "last_thing",
    "clock_time", "start_at", "place", "elevation", "on_the", "side.left", "side.right", "slept",
    "day_count", "ago", "place_of", "other_time", "mile", "yes", "have_time", "to_go",
    "pr_is", "correct", "goal_name", "half_name", "virtual", "recovery", "rest", "terrain",
)  # fmt: skip


class Evidence(Enum):
    """How much speaks for a run."""

    FULL = auto()
    WEAK = auto()  # to be nodded at
    NONE = auto()


def evidence_of(message: Message, figures: Figures) -> Evidence:
    """Weigh what stands around the figures of a run."""
    items = [length.item for length in figures.lengths if length.item is not None]
    items += figures.times
    if not items or _is_whole(figures) or _is_time_of_event(message, figures):
        return Evidence.FULL
    sentence = _sentence(message, items[0])
    words = [item for item in sentence if item.form is Form.WORD and item.mood == "actual"]
    is_argued = _is_argued(message, figures, words, items)
    if is_argued or _is_how_long_it_hurt(message, words, items) or _is_beyond(words, items[0]):
        return Evidence.NONE
    foreign = [word for word in words if _is_foreign(word)]
    strange = [word for word in foreign if not _is_introduced(message, word)]
    if any(_is_of_running(word, strange) for word in words):
        return Evidence.FULL
    if _holds(words, items[0]):
        feels = any(word.has("fatigue", "felt_good", "felt_bad", "hard", "fine") for word in words)
        return Evidence.WEAK if feels and not strange else Evidence.NONE
    if not foreign:
        return Evidence.FULL
    return _at_most_weak(message, items, strange)


def _at_most_weak(message: Message, items: list[Item], strange: list[Item]) -> Evidence:
    if _is_told_without_watch(message, items):
        return Evidence.WEAK
    comes_first = items[0].form is Form.LENGTH and all(word.at > items[0].at for word in strange)
    return Evidence.WEAK if not strange or comes_first else Evidence.NONE


def _is_told_without_watch(message: Message, items: list[Item]) -> bool:
    """``forgot my watch, it was about 50 min``: whoever misses a watch was out."""
    has_gadget = message.mentions("gadget", "device")
    is_told = message.says("correct", "approx") and not message.asks("question")
    is_long = len(items) == 1 and items[0].form is Form.SPAN and items[0].value >= _OUT_AT_LEAST
    return has_gadget and is_told and is_long


_OUT_AT_LEAST = 600  # seconds


def _is_argued(message: Message, figures: Figures, words: list[Item], items: list[Item]) -> bool:
    """``in my old plan there were 35ers``, ``I've got 70 km in the legs, why only once?``.

    A lone distance, in a message as long as a tale, in a sentence that tells of no day and no run
    of the runner's own: it argues.
    """
    if figures.times or figures.paces or figures.speeds or len(items) != 1:
        return False
    if items[0].form is not Form.LENGTH or not tells_more_than_figures(message.items):
        return False
    if _is_within_reach(message, items[0]) and not _speaks_of_plans(words):
        return False
    is_told = any(
        word.has("ran") and (word.has("past") or word.at < items[0].at) for word in words
    )
    is_dated = any(word.has("day.today", "day.yesterday", "morning", "evening") for word in words)
    return not (is_told or is_dated)


def _is_within_reach(message: Message, length: Item) -> bool:
    """Whether a distance may be the run that was planned, and not a whole week's."""
    planned = message.context.planned
    if planned is None or planned.distance is None:
        return True
    return length.value <= _FAR_BEYOND * planned.distance.metres


_FAR_BEYOND = 2.5


def _speaks_of_plans(words: list[Item]) -> bool:
    return any(word.has("plan_it") for word in words)


def _is_of_running(word: Item, strange: list[Item]) -> bool:
    """A word of running; *training* is one unless something else was done: ``hauled bricks``."""
    if not word.has(*_RUNNING) or word.is_negated:
        return False
    is_any_training = word.has("intervals") and not word.has("running", "easy", "steady")
    return not (is_any_training and any(other.at < word.at for other in strange))


def _is_how_long_it_hurt(message: Message, words: list[Item], items: list[Item]) -> bool:
    """``my Achilles hurts, it passes after ten minutes``: a lone time, and of the pain."""
    hurts = any(word.has("hurt", "niggle") for word in words)
    is_run = any(word.has("ran", "done") for word in words)
    if not hurts or is_run or len(items) != 1 or items[0].form is not Form.SPAN:
        return False
    return any(word.has("after", "during", "for", "until") for word in message.before(items[0]))


def _is_beyond(words: list[Item], figure: Item) -> bool:
    """``42 km at that pace, that I can't even cycle``: what the runner could not do."""
    beside = [word for word in words if word.clause == figure.clause]
    denied = [word for word in beside if word.has("neg") and word.at > figure.at]
    is_own = any(word.has("i_am") and word.at > figure.at for word in beside)
    return bool(denied) and is_own and not any(word.has("past", "done", "ran") for word in beside)


def _holds(words: list[Item], figure: Item) -> bool:
    """``the route is 12 km long``, ``10 km sind zu lang``: so it is, and nothing was done."""
    beside = [word for word in words if word.clause == figure.clause]
    is_told = any(word.has("past", "done") for word in beside)
    return not is_told and any(word.has("holds") for word in beside)


def speaks_of_something_else(message: Message, item: Item, used: set[int]) -> bool:
    """``3 min late to work``: in a sentence of its own that is about something else."""
    sentence = _sentence(message, item)
    words = [other for other in sentence if other.form is Form.WORD]
    is_apart = not any(id(other) in used for other in sentence)
    is_running = any(word.has(*_RUNNING, "ran") for word in words)
    return is_apart and not is_running and any(_is_foreign(word) for word in words)


def measures_something_else(message: Message, item: Item) -> bool:
    """``dug the beds, three hours``: a lone time in a sentence that is not about running."""
    words = [other for other in _sentence(message, item) if other.form is Form.WORD]
    is_running = any(word.has(*_RUNNING, "ran", "done", "day.today") for word in words)
    return item.form is Form.SPAN and not is_running and any(_is_foreign(word) for word in words)


def tells_of_running(message: Message) -> bool:
    """``ran``, ``easy run``: words of running that happened, and none of something else."""
    words = [item for item in message.items if item.form is Form.WORD and item.mood == "actual"]
    if not any(word.has("ran", "long", "jog") and not word.is_negated for word in words):
        return False
    if any(word.has("past") for word in words):
        return True
    holds = any(word.has("holds") for word in words)
    return not holds and not any(_is_foreign(word) for word in words)


def _is_time_of_event(message: Message, figures: Figures) -> bool:
    """``chip 52:43`` on the day of a race, whatever is said around it."""
    event = event_of(message)
    if event is None or event.distance is None or figures.lengths:
        return False
    clocks = [item for item in figures.times if item.form is Form.CLOCK]
    return len(clocks) == 1 and any(
        is_run(event.distance.metres, seconds) for seconds in durations(clocks[0])
    )


def disown(message: Message, figures: Figures) -> None:
    """Take the sentence of figures that measure something else out of what is reported."""
    items = [length.item for length in figures.lengths if length.item is not None]
    for item in [*items, *figures.times]:
        for other in _sentence(message, item):
            if other.is_number and not other.owner:
                other.owner = "foreign"
            if other.mood == "actual":
                other.mood = "foreign"
    message.forget()


def _is_whole(figures: Figures) -> bool:
    told = bool(figures.times or figures.paces or figures.speeds)
    return bool(figures.lengths) and told


def _sentence(message: Message, item: Item) -> list[Item]:
    ends = [at for at, other in enumerate(message.items) if _ends(other)]
    start = max((at + 1 for at in ends if at < item.at), default=0)
    end = min((at for at in ends if at >= item.at), default=len(message.items))
    return message.items[start:end]


def _ends(item: Item) -> bool:
    return item.form is Form.BREAK or item.is_mark(".!?;")


def _is_foreign(word: Item) -> bool:
    is_time = word.is_of("day", "month", "n")
    return not (word.has(*_NEUTRAL) or is_time)


def _is_introduced(message: Message, word: Item) -> bool:
    """``around the lake``, ``nach der Arbeit``: a place, a company, an occasion."""
    before = message.items[max(0, word.at - 3) : word.at][::-1]
    for item in before:
        if item.form is not Form.WORD:
            return False
        if item.has("place_of") and not item.has("article"):
            return True
        if not (item.has("glue", "on_the", "place_of") or not item.concepts):
            return False
    return False
