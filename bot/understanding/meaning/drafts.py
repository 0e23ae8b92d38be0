"""A message while it is read: its items by what they say, and what has come of it so far."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from bot.domain.log.results import Flag, Result, ResultKind, SkipReason
from bot.domain.quantities import Distance, Duration
from bot.understanding.meaning.readings import Context, Details, QuestionBack
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Mood, Owner


@dataclass(frozen=True)
class Message:
    """The items of a message, with the questions one asks of them."""

    items: list[Item]
    language: str
    context: Context
    start: int = 0
    end: int | None = None

    @property
    def section(self) -> list[Item]:
        """The items that are looked at: all, or those of one head of several."""
        return self.items[self.start : self.end]

    @property
    def text(self) -> str:
        """The words as they were typed, apart from spaces."""
        return " ".join(item.text for item in self.items)

    @property
    def free(self) -> list[Item]:
        """Numbers that report something and that no word has taken."""
        return [item for item in self._numbers if item.is_free]

    @cached_property
    def _numbers(self) -> list[Item]:
        """A number may take another form, and stays one."""
        return [item for item in self.section if item.is_number]

    def says(self, *concepts: Concept) -> bool:
        """Tell whether a word about this is reported, not negated, wished or asked."""
        return not self._said.isdisjoint(concepts)

    def denies(self, *concepts: Concept) -> bool:
        return not self._denied.isdisjoint(concepts)

    def mentions(self, *concepts: Concept) -> bool:
        return not self._mentioned.isdisjoint(concepts)

    def asks(self, *moods: Mood) -> bool:
        return not self._moods.isdisjoint(moods)

    def forget(self) -> None:
        """Look at the items anew, after their moods have changed."""
        for view in ("_said", "_denied", "_mentioned", "_moods"):
            self.__dict__.pop(view, None)

    @cached_property
    def _said(self) -> frozenset[str]:
        reported = (i for i in self.items if i.mood == "actual" and not i.is_negated)
        return frozenset().union(*(item.concepts for item in reported))

    @cached_property
    def _denied(self) -> frozenset[str]:
        return frozenset().union(*(item.concepts for item in self.items if item.is_negated))

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        return frozenset().union(*(item.concepts for item in self.items))

    @cached_property
    def _moods(self) -> frozenset[str]:
        return frozenset(item.mood for item in self.items)

    def owned(self, owner: Owner) -> list[Item]:
        return [item for item in self.items if item.owner == owner]

    def before(self, item: Item, reach: int = 2) -> list[Item]:
        """The items before one, nearest first, up to the next number or comma."""
        at = item.at
        return _until_number(self.items[max(0, at - reach) : at][::-1])

    def after(self, item: Item, reach: int = 2) -> list[Item]:
        at = item.at
        return _until_number(self.items[at + 1 : at + 1 + reach])


def _until_number(items: list[Item]) -> list[Item]:
    near: list[Item] = []
    for item in items:
        if item.is_number or item.form is Form.BREAK or item.is_mark(",;.()!?"):
            break
        near.append(item)
    return near


@dataclass(slots=True)
class Draft:
    """A result in the making.

    Attributes:
        needs_nod: The runner is to say yes before it is stored.
        question: What to ask instead of storing.
        day: The day of the race it is, where the message names none.
    """

    kind: ResultKind
    distance_m: float | None = None
    duration_s: float | None = None
    reps: int | None = None
    rep_distance_m: float | None = None
    rep_distances_m: tuple[float, ...] = ()
    rep_duration_s: float | None = None
    splits_s: tuple[float, ...] = ()
    mean_split_s: float | None = None
    recovery_s: float | None = None
    strides: int | None = None
    hills: int | None = None
    reason: SkipReason | None = None
    flags: set[Flag] = field(default_factory=set)
    details: Details = field(default_factory=Details)
    also: list["Draft"] = field(default_factory=list)
    needs_nod: bool = False
    question: QuestionBack | None = None
    day: date | None = None

    def result(self) -> Result:
        return Result(
            kind=self.kind,
            distance=_distance(self.distance_m),
            duration=_duration(self.duration_s),
            reps=self.reps,
            rep_distance=_distance(self.rep_distance_m),
            rep_distances=tuple(Distance(metres) for metres in self.rep_distances_m),
            rep_duration=_duration(self.rep_duration_s),
            splits=tuple(Duration(seconds) for seconds in self.splits_s),
            mean_split=_duration(self.mean_split_s),
            recovery=_duration(self.recovery_s),
            strides=self.strides,
            hills=self.hills,
            reason=self.reason,
            flags=frozenset(self.flags),
        )


def _distance(metres: float | None) -> Distance | None:
    return None if metres is None else Distance(metres)


def _duration(seconds: float | None) -> Duration | None:
    return None if seconds is None else Duration(seconds)
