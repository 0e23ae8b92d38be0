"""A message while it is read: its items by what they say, and what has come of it so far."""

from dataclasses import dataclass, field

from bot.domain.paces import Distance, Duration
from bot.domain.results import Result, ResultKind
from bot.messages.reading.items import Form, Item
from bot.messages.reading.readings import Context, Question


@dataclass(frozen=True, slots=True)
class Message:
    """The items of a message, with the questions one asks of them."""

    items: list[Item]
    language: str
    context: Context

    @property
    def free(self) -> list[Item]:
        """Numbers that report something and that no word has taken."""
        return [item for item in self.items if item.is_free]

    def says(self, *concepts: str) -> bool:
        """Tell whether a word about this is reported, not negated, wished or asked."""
        return any(
            item.mood == "actual" and not item.is_negated and item.has(*concepts)
            for item in self.items
        )

    def denies(self, *concepts: str) -> bool:
        return any(item.is_negated and item.has(*concepts) for item in self.items)

    def mentions(self, *concepts: str) -> bool:
        return any(item.has(*concepts) for item in self.items)

    def asks(self, *moods: str) -> bool:
        return any(item.mood in moods for item in self.items)

    def owned(self, owner: str) -> list[Item]:
        return [item for item in self.items if item.owner == owner]

    def before(self, item: Item, reach: int = 2) -> list[Item]:
        """The items before one, nearest first, up to the next number or comma."""
        at = self.items.index(item)
        return _until_number(self.items[max(0, at - reach) : at][::-1])

    def after(self, item: Item, reach: int = 2) -> list[Item]:
        at = self.items.index(item)
        return _until_number(self.items[at + 1 : at + 1 + reach])


def _until_number(items: list[Item]) -> list[Item]:
    near: list[Item] = []
    for item in items:
        if item.is_number or item.form is Form.BREAK or item.is_mark(",;.()"):
            break
        near.append(item)
    return near


@dataclass(slots=True)
class Draft:
    """A result in the making.

    Attributes:
        needs_nod: The runner is to say yes before it is stored.
        question: What to ask instead of storing.
    """

    kind: ResultKind
    distance_m: float | None = None
    duration_s: float | None = None
    reps: int | None = None
    rep_distance_m: float | None = None
    rep_distances_m: tuple[float, ...] = ()
    splits_s: tuple[float, ...] = ()
    mean_split_s: float | None = None
    recovery_s: float | None = None
    strides: int | None = None
    hills: int | None = None
    reason: str | None = None
    flags: set[str] = field(default_factory=set)
    details: dict[str, object] = field(default_factory=dict)
    also: list["Draft"] = field(default_factory=list)
    needs_nod: bool = False
    question: Question | None = None

    def result(self) -> Result:
        return Result(
            kind=self.kind,
            distance=_distance(self.distance_m),
            duration=_duration(self.duration_s),
            reps=self.reps,
            rep_distance=_distance(self.rep_distance_m),
            rep_distances=tuple(Distance(metres) for metres in self.rep_distances_m),
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
