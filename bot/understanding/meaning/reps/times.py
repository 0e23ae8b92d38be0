"""The times of reps, however they are told: listed, averaged, grouped, as a range."""

from dataclasses import dataclass, field
from math import log

from bot.domain.quantities import MILE
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_rep
from bot.understanding.words.items import Form, Item

_SMALL = 12


@dataclass(slots=True)
class RepTimes:
    """What a message says of the times of its reps.

    Attributes:
        odd: Times that no runner needs for such a rep.
        rest: Numbers that are not about reps.
    """

    splits: list[float] = field(default_factory=list)
    mean: float | None = None
    range: tuple[float, float] | None = None
    odd: list[Item] = field(default_factory=list)
    rest: list[Item] = field(default_factory=list)
    is_exact_for_all: bool = False
    is_certain: bool = True
    is_approximate: bool = False


def rep_times(
    message: Message, metres: float | None, count: int | None, used: list[Item]
) -> RepTimes:
    """Read the times of ``count`` reps of ``metres`` from the numbers nobody owns."""
    numbers = [item for item in message.free if item not in used and item.form is not Form.HEAD]
    times = RepTimes()
    _write_clocks(message, numbers, metres)
    numbers = _with_spaced_clocks(numbers, metres, count)
    numbers = _without_average(message, numbers, metres, times)
    groups = _grouped(message, numbers, metres, count)
    if groups:
        times.splits = groups
        return times
    likely: list[Item] = []
    for item in numbers:
        _sort(item, metres, likely, times)
    likely = _of_one_clause(message, likely, count)
    if times.mean is not None and len(likely) == 1:
        times.rest.append(likely[0])  # ``12x400 avg 84, 60s``: the rest between them
        return times
    if _is_range(message, likely, count):
        low, high = (seconds_of(item, metres) for item in likely)
        times.range = (low, high)
        return times
    if len(likely) == 1 and count != 1 and not likely[0].pair:
        _read_single(message, likely[0], metres, times)
        return times
    times.splits = _listed(likely, metres, count)
    return times


def _write_clocks(message: Message, numbers: list[Item], metres: float | None) -> None:
    """``5x1000 425 420 418``: minutes and seconds without their colon, where that is likelier."""
    told = [item for item in numbers if item.form is Form.BARE and _has_three_digits(item)]
    if metres is None or len(told) < _FEWEST_CLOCKS or len(told) != len(numbers):
        return
    read = [divmod(item.value, 100) for item in told]
    if any(seconds >= _SIXTY for _, seconds in read):
        return
    mean = sum(item.value for item in told) / len(told)
    as_clocks = sum(60 * minutes + seconds for minutes, seconds in read) / len(read)
    mile = message.context.mile
    expected = None if mile is None else mile.seconds * metres / MILE.metres
    if expected is None:
        is_clock = mean >= _LONGEST_IN_SECONDS
    else:
        is_clock = abs(log(as_clocks / expected)) < abs(log(mean / expected))
    if is_clock and all(is_rep(metres, 60 * minutes + seconds) for minutes, seconds in read):
        for item, (minutes, seconds) in zip(told, read, strict=True):
            item.form, item.value = Form.CLOCK, 60 * minutes + seconds


def _with_spaced_clocks(
    numbers: list[Item], metres: float | None, count: int | None
) -> list[Item]:
    """``5 fois 1000 4 35 4 33 …``: minutes and seconds with a space where the colon belongs."""
    minutes, seconds = numbers[::2], numbers[1::2]
    is_even = len(minutes) == len(seconds) >= _FEWEST_CLOCKS and count in {None, len(minutes)}
    if metres is None or not is_even or any(i.form is not Form.BARE or i.pair for i in numbers):
        return numbers
    pairs = list(zip(minutes, seconds, strict=True))
    if not all(_are_minutes_and_seconds(*pair) for pair in pairs):
        return numbers
    told = [60 * minute.value + second.value for minute, second in pairs]
    if not all(is_rep(metres, value) for value in told):
        return numbers
    for (minute, second), value in zip(pairs, told, strict=True):
        minute.form, minute.value, second.owner = Form.CLOCK, value, "seconds"
    return minutes


def _are_minutes_and_seconds(minutes: Item, seconds: Item) -> bool:
    is_small = not (minutes.places or seconds.places) and minutes.value < _MOST_MINUTES
    return is_small and len(seconds.text) == _TWO_DIGITS and seconds.value < _SIXTY


_TWO_DIGITS, _MOST_MINUTES = 2, 20


def _has_three_digits(item: Item) -> bool:
    return not item.places and 100 <= item.value < 1000


_FEWEST_CLOCKS = 2
_SIXTY = 60
_LONGEST_IN_SECONDS = 300  # nobody counts five minutes in seconds


def _of_one_clause(message: Message, likely: list[Item], count: int | None) -> list[Item]:
    """``4x400 94 93 95 92. 3 min late to work``: the times that stand together."""
    if count is None or len(likely) < 2 or len(likely) == count:
        return likely
    for clause in {item.clause for item in likely}:
        same = [item for item in likely if item.clause == clause]
        if len(same) == count and count > 1:
            return same
        if len(same) == 1 and _is_for_all(message, same[0]):
            return same
    return likely


def _is_for_all(message: Message, item: Item) -> bool:
    near = message.before(item, 3) + message.after(item, 2)
    return any(word.has("all", "each") for word in near)


def seconds_of(item: Item, metres: float | None) -> float:
    """Read the time of one rep: ``94``, ``1:34``, ``1.34``, ``1:34:00``."""
    if item.form is Form.CLOCK and item.unit == "h" and item.value % 60 == 0:
        return item.value / 60
    if item.form is not Form.BARE or metres is None:
        return item.value
    if item.places == 2 and not is_rep(metres, item.value):
        minutes, seconds = divmod(round(item.value * 100), 100)
        if seconds < 60:
            return minutes * 60 + seconds
    return item.value


def _sort(item: Item, metres: float | None, likely: list[Item], times: RepTimes) -> None:
    if item.form in {Form.LENGTH, Form.PACE, Form.SPEED, Form.FRACTION, Form.DATE, Form.OTHER}:
        times.rest.append(item)
    elif (
        metres is None
        or is_rep(metres, seconds_of(item, metres))
        or (item.pair and all(is_rep(metres, value) for value in item.pair))
    ):
        likely.append(item)
    else:
        times.odd.append(item)


def _listed(likely: list[Item], metres: float | None, count: int | None) -> list[float]:
    """Read a list; ``94,93`` is two times where that makes the count right."""
    singles = [seconds_of(item, metres) for item in likely]
    if not any(item.pair for item in likely) or len(singles) == count:
        return singles
    split: list[float] = []
    for item in likely:
        are_times = metres is None or all(is_rep(metres, value) for value in item.pair)
        split += item.pair if item.pair and are_times else [seconds_of(item, metres)]
    is_needed = any(metres and not is_rep(metres, value) for value in singles)
    return split if len(split) == count or (count is None and is_needed) else singles


def _without_average(
    message: Message, numbers: list[Item], metres: float | None, times: RepTimes
) -> list[Item]:
    """Take out ``avg 44``."""
    for item in numbers:
        before, after = message.before(item, 3), message.after(item, 1)
        is_average = any(word.has("avg") for word in before) or any(
            word.has("avg") for word in after
        )
        seconds = seconds_of(item, metres)
        if (
            is_average
            and item.form in {Form.BARE, Form.CLOCK, Form.SPAN}
            and (metres is None or is_rep(metres, seconds))
        ):
            times.mean = seconds
            times.is_approximate = any(word.has("approx") for word in before)
            return [other for other in numbers if other is not item]
    return numbers


def _read_single(message: Message, item: Item, metres: float | None, times: RepTimes) -> None:
    """One time for many reps: exact for all of them, their average, or a question."""
    seconds = seconds_of(item, metres)
    before, after = message.before(item, 3), message.after(item, 2)
    times.is_approximate |= any(word.has("approx") for word in before + after)
    says_all = any(word.has("all", "each") for word in before) or any(
        word.has("all", "each") for word in after
    )
    is_plural = item.unit == "s"
    if (says_all or is_plural) and not times.is_approximate:
        times.mean, times.is_exact_for_all = seconds, True
    elif says_all or times.is_approximate or is_plural or any(w.is_mark("@") for w in before):
        times.mean = seconds
    elif before and before[0].has("at", "all"):
        times.mean, times.is_certain = seconds, False
    else:
        times.splits = [seconds]


def _is_range(message: Message, likely: list[Item], count: int | None) -> bool:
    if len(likely) != 2 or count is None or count <= 2:
        return False
    first, second = likely
    between = message.items[first.at + 1 : second.at]
    is_joined = len(between) == 1 and (between[0].is_mark("-") or between[0].has("range_to"))
    is_plain = first.form in {Form.BARE, Form.CLOCK, Form.SPAN}
    return is_joined and is_plain


def _grouped(
    message: Message, numbers: list[Item], metres: float | None, count: int | None
) -> list[float]:
    """Read ``first three 94, last 91``, ``3x94 1x91``, ``4 in 44, 4 in 43``, ``94 x3, 91``."""
    if metres is None or count is None:
        return []
    groups = _Groups(message, metres, count, {id(item) for item in numbers})
    return groups.read()


class _Groups:
    """A walk over the items that collects how many reps took how long."""

    def __init__(self, message: Message, metres: float, count: int, numbers: set[int]) -> None:
        self.items = message.section
        self.metres = metres
        self.count = count
        self.numbers = numbers
        self.first: list[float] = []
        self.last: list[float] = []
        self.others: float | None = None
        self.of_all: float | None = None
        self.is_grouped = False

    def read(self) -> list[float]:
        pending, anchor, clause = 0, "", -1
        for at, item in enumerate(self.items):
            if item.clause != clause:
                clause, pending, anchor = item.clause, 0, ""
            if item.form is Form.HEAD and item.is_free and self._repeats(item):
                self._add(item.count, self._part(item), anchor)
                self.is_grouped, pending, anchor = True, 0, ""
            elif item.form is Form.HEAD:
                pending, anchor = 0, ""
            elif item.has("others"):
                anchor = "others"
            elif item.has("ordinal.1", "ordinal.-1") and item.mood == "actual":
                anchor = "last" if item.has("ordinal.-1") else "first"
                pending = pending or 1
            elif id(item) not in self.numbers:
                if item.is_free:  # the distance itself: ``the last 400s: 95 94 95``
                    pending, anchor = 0, ""
            elif self._is_count(at):
                pending = int(item.value)
            elif is_rep(self.metres, seconds_of(item, self.metres)):
                self._take(at, pending, anchor)
                pending, anchor = 0, ""
        return self._joined()

    def _repeats(self, head: Item) -> bool:
        part = head.parts[0]
        is_time = part.form in {Form.BARE, Form.CLOCK, Form.SPAN}
        return is_time and is_rep(self.metres, self._part(head)) and head.count < self.count + 1

    def _part(self, head: Item) -> float:
        return seconds_of(head.parts[0], self.metres)

    def _is_count(self, at: int) -> bool:
        """``first three 94``, ``4 in 44``: a small number right before a time."""
        item = self.items[at]
        is_small = item.form is Form.BARE and item.value <= min(_SMALL, self.count)
        if not is_small or item.places or is_rep(self.metres, item.value):
            return False
        following = [other for other in self.items[at + 1 : at + 4] if id(other) in self.numbers]
        return bool(following)

    def _take(self, at: int, pending: int, anchor: str) -> None:
        seconds = seconds_of(self.items[at], self.metres)
        following = self.items[at + 1 : at + 3]
        is_times = (
            len(following) == 2
            and following[0].has("times")
            and following[1].form is Form.BARE
            and following[1].value <= self.count
        )
        if is_times:
            self.numbers.discard(id(following[1]))
            pending = int(following[1].value)
        if anchor == "others":
            self.others, self.is_grouped = seconds, True
            return
        before = self.items[at - 1] if at else None
        is_of_all = before is not None and (before.has("at", "all", "each") or before.is_mark("@"))
        if is_of_all and not (pending or anchor or self.first):
            self.of_all = seconds
        self.is_grouped |= pending > 1 or anchor == "last"
        self._add(max(pending, 1), seconds, anchor)

    def _add(self, count: int, seconds: float, anchor: str) -> None:
        target = self.last if anchor == "last" else self.first
        target.extend([seconds] * min(count, self.count))

    def _joined(self) -> list[float]:
        missing = self.count - len(self.first) - len(self.last)
        if self.others is None and self.last and len(self.first) == 1:
            self.others = self.of_all  # ``8x200 a 36, la última 33``
        middle = [self.others] * missing if self.others is not None and missing > 0 else []
        splits = [*self.first, *middle, *self.last]
        return splits if self.is_grouped and len(splits) == self.count else []
