"""What a message is made of: words with their meanings, numbers with their units, marks."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from bot.understanding.words.concepts import Concept

# What is said of a word or a number: it happened, or why the words around it report nothing.
Mood = Literal[
    "actual", "attitude", "elsewhere", "foreign", "future", "habit", "others", "past", "question",
    "sum", "wish",
]  # fmt: skip
# Whose number it is; empty while it is free.
Owner = Literal[
    "", "age", "ago", "best", "cadence", "celsius", "clock_time", "cooldown", "corrected", "cross",
    "day_of_month", "elapsed", "elevation", "elsewhere", "fahrenheit", "fever", "foreign", "goal",
    "gun", "hills", "hills_s", "hr", "humidity", "incline", "lap", "line", "max_hr", "milestone",
    "name", "nothing", "odd", "ordinal", "other", "other_time", "others", "pace", "pain", "part",
    "past", "percent", "place", "power", "range", "recovery", "rep_of", "rounded", "rpe",
    "rpe_range", "score", "seconds", "skipped", "slept", "stranger", "strides", "strides_s", "sum",
    "too_long", "too_many", "total", "turn", "warmup", "week_total", "weight", "wind", "year",
    "year_of_date",
]  # fmt: skip


class Form(StrEnum):
    """What an item looks like."""

    WORD = "word"
    MARK = "mark"
    BREAK = "break"  # a new line
    BARE = "bare"  # a number without a unit
    CLOCK = "clock"  # 1:34, which is m:ss or h:mm
    LENGTH = "length"
    SPAN = "span"  # a time with a unit: 45 min, 94 s, 1h30
    PACE = "pace"
    SPEED = "speed"
    FRACTION = "fraction"
    DATE = "date"
    HEAD = "head"  # 4x400
    OTHER = "other"  # a number that has its own unit and is no part of a run


_NUMBERS = frozenset(Form) - {Form.WORD, Form.MARK, Form.BREAK}


@dataclass(slots=True, eq=False)
class Item:
    """A piece of a message; what it means is filled in step by step.

    Attributes:
        concepts: What a word is about, in the vocabulary's names.
        value: A bare number itself; seconds of a clock read as m:ss, a span or a rep given by
            time; metres of a length; seconds per km of a pace; metres per second of a speed.
        other: Seconds of a clock read as h:mm; the denominator of a fraction.
        places: Digits after the point.
        unit: ``km``, ``mi``, ``m``, ``lap`` … of a length or a pace, as typed.
        pair: A number such as ``94,93``, which may be two.
        count: How many reps a head asks for.
        sets: How often they come.
        at: Its place in the message.
        owner: Whose number this is: ``hr``, ``recovery``, ``total`` …; empty while free.
        mood: ``actual``, or why the words around it report nothing: ``future``, ``wish`` …
    """

    form: Form
    text: str
    concepts: frozenset[str] = frozenset()
    is_attached: bool = False
    value: float = 0
    other: float = 0
    places: int = 0
    unit: str = ""
    pair: tuple[float, ...] = ()
    count: int = 0
    sets: int = 1
    owner: Owner = ""
    at: int = 0
    clause: int = 0
    mood: Mood = "actual"
    is_negated: bool = False
    parts: tuple["Item", ...] = field(default=(), repr=False)

    @property
    def is_number(self) -> bool:
        return self.form in _NUMBERS

    @property
    def is_free(self) -> bool:
        return not self.owner and self.mood == "actual" and self.form in _NUMBERS

    def has(self, *concepts: Concept) -> bool:
        return not self.concepts.isdisjoint(concepts)

    def is_of(self, *families: str) -> bool:
        """Tell whether a word is about any of a family: a ``day``, a ``month``, a number ``n``."""
        return any(concept.partition(".")[0] in families for concept in self.concepts)

    def copied(self) -> "Item":
        """Make an item of its own, to be changed by one reading and not by the next."""
        return Item(
            self.form, self.text, self.concepts, self.is_attached, self.value, self.other,
            self.places, self.unit, self.pair, self.count, self.sets, self.owner, self.at,
            self.clause, self.mood, self.is_negated, self.parts,
        )  # fmt: skip

    def is_mark(self, marks: str) -> bool:
        return self.form is Form.MARK and self.text in marks
