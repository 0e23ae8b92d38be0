"""Which word owns which number: rest 90, HR 148, 7/10, 350 m of climbing."""

from dataclasses import dataclass

from bot.understanding.grammar.acceptance import (
    Accepts,
    anything,
    bare,
    is_climb,
    is_clock_time,
    is_count,
    is_counted,
    is_measured,
    is_percent,
    is_recovery,
    is_score,
    is_speed,
    is_time,
)
from bot.understanding.grammar.around_reps import own_around_reps
from bot.understanding.grammar.bad_parts import mark_bad_parts
from bot.understanding.grammar.disclaimed import (
    drop_line_numbers,
    own_corrected,
    own_denied,
    own_goals,
    own_gun_time,
    own_not_reached,
    own_not_so_far,
    own_old,
    own_outdone,
    own_recoveries,
    own_scores,
    stands_apart,
    take_unit_of_instead,
)
from bot.understanding.grammar.errands import drop_walks_home, join_walk_and_run, own_errands
from bot.understanding.grammar.heart_rates import (
    is_rate,
    own_mean_rates,
    own_other_rate,
    own_second_rate,
)
from bot.understanding.grammar.idioms import (
    mark_children,
    mark_own_age,
    own_counted_thousands,
    own_how_often,
    own_likened,
    own_rounds,
    own_way_home,
    part_adverbs,
    part_from_things,
    part_overruns,
    part_races_against,
)
from bot.understanding.grammar.not_the_runners import (
    mark_given_up,
    own_climbs,
    own_climbs_told_apart,
    own_days,
    own_differences,
    own_fevers,
    own_fevers_in_bed,
    own_margins,
    own_match_scores,
    own_milestones,
    own_numbers_of_others,
    own_others,
    own_run_walk,
    own_stretches,
)
from bot.understanding.grammar.on_and_off import own_on_and_off
from bot.understanding.grammar.rules import apply_all, rule
from bot.understanding.grammar.skipped_things import drop_other_skips
from bot.understanding.grammar.who_is_ill import mark_who_is_ill
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_FILLERS: tuple[Concept, ...] = (
    "glue",
    "past",
    "range_to",
    "approx",
    "at",
    "avg",
    "between",
    "rpe",
    "hr",
    "total",
    "max",
    "of",
    "each",
    "unreal",  # ``auf der Skala würde ich 8 sagen``
)
_LOOK = 4
_SAME_CLAUSE = frozenset({"week_total", "cross", "slept", "ago", "best", "age", "clock_time"})


@dataclass(frozen=True, slots=True)
class OwningWord:
    """A kind of word and the numbers it takes.

    Attributes:
        takes_before: Also the number in front of it: ``90s rest``.
        takes_bare_before: Also when that number has no unit: ``148 hr``.
    """

    name: Owner
    concept: Concept
    accepts: Accepts
    takes_before: bool = True
    takes_after: bool = True
    takes_bare_before: bool = False


def own_numbers(items: list[Item]) -> None:
    """Give every number that belongs to a word its owner."""
    apply_all(_MEANINGS, items)
    has_numbers = any(item.is_number for item in items)
    apply_all(_RULES if has_numbers else _RULES_OF_WORDS, items)


def _own_by_words(items: list[Item]) -> None:
    for at, item in enumerate(items):
        if item.mood != "actual" or item.concepts.isdisjoint(_OWNING):
            continue
        for owner in _OWNERS:
            if owner.concept in item.concepts:
                _give(items, at, owner)


def _is_where_the_treadmill_is(items: list[Item], at: int) -> bool:
    """``treadmill at the office gym 3 km 18:45``."""
    clause = [item for item in items if item.clause == items[at].clause]
    before = [item for item in clause if at - _NEAR_PLACE <= item.at < at]
    return any(item.has("treadmill") for item in clause) and any(
        item.has("at", "place_of") for item in before
    )


_NEAR_PLACE = 3


def _leads_to_run(items: list[Item], at: int) -> bool:
    """``Koppellauf nach 90 min Rad: 5 km 22:40``: the run after it; its own time goes with it."""
    before = items[max(0, at - _LOOK) : at]
    is_after = any(item.has("after") for item in before)
    if not is_after or at + 1 == len(items) or not items[at + 1].is_mark(":"):
        return False
    for item in before:
        if item.is_number and not item.owner:
            item.owner = "cross"
    return True


def _own_noughts(items: list[Item]) -> None:
    """Nobody runs 0 km in some time, or in no time: such a number is a slip of the finger.

    ``0 fun`` counts something else.
    """
    for item in items:
        after = items[item.at + 1] if item.at + 1 < len(items) else item
        if item.is_free and item.form is Form.BARE and not item.value and _is_unknown(after):
            item.owner = "stranger"
        elif item.is_free and item.form not in {Form.HEAD, Form.DATE} and item.value <= 0:
            item.owner = "nothing" if _says_nothing_run(items, item) else "odd"


def _is_unknown(word: Item) -> bool:
    return word.form is Form.WORD and not word.concepts


def _says_nothing_run(items: list[Item], item: Item) -> bool:
    """``Status: 0 km``: said of a day, and no other number."""
    is_far = item.form is Form.LENGTH and item.unit in {"km", "mi"}
    return is_far and not any(other.is_free for other in items if other is not item)


def _give(items: list[Item], at: int, owner: OwningWord) -> None:
    if owner.name == "cross" and (_is_walk_of_run(items, at) or _is_of_another(items, at)):
        return
    if owner.name == "cross" and (
        _leads_to_run(items, at) or _is_where_the_treadmill_is(items, at)
    ):
        return
    if owner.concept == "between" and items[at].has("of", "out_of"):
        return  # ``5 von 8 km`` is no rest of 5 min
    after = _number_after(items, at, owner) if owner.takes_after else None
    before = _number_before(items, at, owner) if owner.takes_before else None
    is_own_number = after is not None and after is items[at + 1] and after.is_attached  # ``R3'``
    is_taken = bool(at) and items[at - 1].owner == owner.name and owner.takes_before
    if before is None and is_taken and not is_own_number:
        return
    # ``w/ 400 jog: 94`` gives the 400, ``94 hr 150`` the 150.
    if after is not None and (items[at + 1].is_mark("=") or items[at].text.lower() == "r"):
        before = None
    if before and after and owner.takes_bare_before and before.form is Form.BARE:
        before = None
    chosen = before or after
    if chosen is not None:
        chosen.owner = owner.name
        between = items[max(0, at - 1) : chosen.at + 1]
        if owner.name == "hr" and any(word.has("max") for word in between):
            chosen.owner = "max_hr"
        _own_range(items, chosen)
        if owner.name == "cross":
            _own_rest_of_clause(items, chosen)
        if owner.name in {"strides", "hills"}:
            _own_length_of_extra(items, max(at, chosen.at), owner.name)
    if owner.name == "hr" and chosen is not None and chosen is after:
        own_second_rate(items, after.at)
        own_other_rate(items, after.at)


def _own_range(items: list[Item], chosen: Item) -> None:
    """``60-90s rest``, ``hr 150-178``: both ends belong to the word."""
    at = chosen.at
    for dash, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if other < 0 or other >= len(items) or not items[dash].is_mark("-/"):
            continue
        if items[dash].is_mark("/") and not _are_two_rests(chosen, items[other]):
            continue
        end = items[other]
        is_end = end.form in {Form.BARE, Form.SPAN, Form.CLOCK} and not end.owner
        is_list = any(
            0 <= far < len(items) and items[far].is_mark("-")
            for far in (other - 1, other + 1)
            if far != dash
        )
        if is_end and items[dash].is_attached and not is_list:
            end.owner = "rpe_range" if chosen.owner == "rpe" else "range"


def _are_two_rests(chosen: Item, other: Item) -> bool:
    """``off 60s/3min``: between the reps and between the sets."""
    is_rest = chosen.owner == "recovery" and chosen.form is Form.SPAN
    return is_rest and other.form is Form.SPAN and not other.owner


def _own_length_of_extra(items: list[Item], at: int, name: str) -> None:
    """``5 hills of 10 seconds``, ``6 strides (20s)``."""
    for item in items[at + 1 : at + 4]:
        if item.is_number:
            if item.form is Form.SPAN and item.value <= 60 and not item.owner:
                item.owner = "strides_s" if name == "strides" else "hills_s"
            return


def _own_rest_of_clause(items: list[Item], chosen: Item) -> None:
    for item in items[chosen.at + 1 :]:
        if item.clause != chosen.clause:
            return
        if item.form in {Form.SPAN, Form.LENGTH, Form.CLOCK} and not item.owner:
            item.owner = chosen.owner


def _number_after(items: list[Item], at: int, owner: OwningWord) -> Item | None:
    if owner.name == "hr" and (rate := _only_rate_of_clause(items, at)) is not None:
        return rate
    for item in items[at + 1 : at + 1 + _LOOK]:
        if owner.name in _SAME_CLAUSE and item.clause != items[at].clause:
            return None
        if item.is_number:
            return item if not item.owner and owner.accepts(item) else None
        is_colon = item.is_mark(":=~(-@")
        is_praise = owner.name == "rpe" and item.has("felt_good", "felt_bad", "hard", "easy")
        if not (is_colon or is_praise or item.has(*_FILLERS)):
            return None
    return None


def _only_rate_of_clause(items: list[Item], at: int) -> Item | None:
    """``hr wouldn't go below 170 even tho slow``: the one number of the clause, far behind."""
    clause = [item for item in items[at + 1 :] if item.clause == items[at].clause]
    numbers = [item for item in clause if item.is_number]
    is_one = len(numbers) == 1 and numbers[0].form is Form.BARE and not numbers[0].owner
    return numbers[0] if is_one and _LEAST_RATE <= numbers[0].value <= _MOST_RATE else None


_LEAST_RATE, _MOST_RATE = 90, 225


def _number_before(items: list[Item], at: int, owner: OwningWord) -> Item | None:
    """Look one number back, past ``of`` and ``'s``; a list of reps gives none away."""
    is_mean = owner.name == "hr" and any(word.has("avg") for word in items[max(0, at - 3) : at])
    for back in range(at - 1, max(-1, at - (5 if is_mean else 3)), -1):
        item = items[back]
        if item.is_number:
            if item.owner or not owner.accepts(item):
                return None
            if item.form in {Form.BARE, Form.CLOCK} and not (
                owner.takes_bare_before or stands_apart(items, back)
            ):
                return None
            return item
        # ``60 km club ride``, ``20 min easy swim``: what kind of ride it was.
        is_kind = item.form is Form.WORD and not item.concepts and items[at].form is Form.WORD
        is_linked = (item.has("glue", "on_the") or is_kind) and owner.name == "cross"
        is_linked |= is_mean and item.has("glue")  # ``138 de moyenne au cardio``
        if not is_linked and not item.has("of", "unit.other", "avg", "approx", "easy", "rpe"):
            return None
    return None


def _is_walk_of_run(items: list[Item], at: int) -> bool:
    """``ran/walked 6k`` is a run."""
    for beside, other in ((at - 1, at - 2), (at + 1, at + 2)):
        is_inside = min(beside, other) >= 0 and max(beside, other) < len(items)
        is_joined = is_inside and (items[beside].is_mark("/") or items[beside].has("and"))
        if is_joined and items[other].has("ran", "jog"):
            return True
    return False


def _is_of_another(items: list[Item], at: int) -> bool:
    """``my son on his bike 44:00``."""
    return bool(at) and items[at - 1].has("others_body")


_OWNERS = (
    OwningWord("hr", "hr", is_rate, takes_bare_before=True),
    OwningWord("other", "resting_hr", bare(28, 110)),
    OwningWord("cadence", "cadence", bare(60, 260)),
    OwningWord("power", "power", bare(50, 900)),
    OwningWord("elevation", "elevation", is_climb, takes_bare_before=True),
    OwningWord("incline", "incline", is_percent),
    OwningWord("wind", "wind", is_speed),
    OwningWord("humidity", "humidity", is_percent),
    OwningWord("slept", "slept", is_time),
    OwningWord("weight", "weight", anything, takes_before=False),
    OwningWord("age", "age", bare(5, 110), takes_before=False),
    OwningWord("week_total", "week_total", anything),
    OwningWord("elapsed", "elapsed", anything),
    OwningWord("best", "pr_is", anything, takes_before=False),
    OwningWord("place", "place", bare(1, 99999), takes_before=False),
    OwningWord("clock_time", "clock_time", bare(0, 24), takes_bare_before=True),
    OwningWord("clock_time", "start_at", is_clock_time, takes_before=False),
    OwningWord("ago", "ago", is_counted),
    OwningWord("warmup", "warmup", is_measured),
    OwningWord("cooldown", "cooldown", is_measured),
    OwningWord("cross", "cross", is_measured),
    OwningWord("recovery", "off", is_recovery, takes_before=False),
    OwningWord("recovery", "recovery", is_recovery),
    OwningWord("recovery", "between", is_recovery, takes_after=False, takes_bare_before=False),
    OwningWord("strides", "strides", is_count, takes_bare_before=True),
    OwningWord("hills", "hills", is_count, takes_bare_before=True),
    OwningWord("rpe", "rpe", is_score),
    OwningWord("rpe", "rpe_name", is_score, takes_bare_before=True),
    OwningWord("pain", "hurt", is_score),
    OwningWord("rep_of", "lap_label", bare(1, 30), takes_before=False),
)
_OWNING = frozenset(owner.concept for owner in _OWNERS)
_MEANINGS = (
    rule(mark_bad_parts, "impaired"),
    rule(drop_other_skips, "skip", "called_off"),
    rule(drop_walks_home, "walk_turn"),
    rule(join_walk_and_run, "walk_turn"),
)
_WHO_IS_ILL = rule(mark_who_is_ill, "ill", "ill.above", "ill.below", "fever", "vomit")
_RULES = (
    rule(own_fevers_in_bed),
    rule(part_from_things, "ran_thing"),
    rule(part_overruns, "overrun"),
    rule(own_likened, "rpe"),
    rule(part_races_against, "race"),
    rule(part_adverbs, "adverb"),
    rule(mark_children, "years_old"),
    rule(mark_who_is_ill),  # also of a fever that its degrees alone tell of
    rule(own_how_often, "times"),
    rule(mark_own_age, "state"),
    rule(own_way_home, "home", "way_back"),
    rule(own_counted_thousands, "unit.other"),
    rule(own_rounds),
    rule(drop_line_numbers),
    rule(own_run_walk, "walk_turn"),
    rule(own_stretches),
    rule(own_match_scores),
    rule(take_unit_of_instead, "instead"),
    rule(_own_by_words, *sorted(_OWNING)),
    rule(own_on_and_off),
    rule(own_around_reps),
    rule(own_mean_rates, "avg"),
    rule(own_recoveries, "with"),
    rule(own_milestones, "unit.km", "unit.mi", "per.km", "per.mi"),
    rule(mark_given_up, "gave_up"),
    rule(own_gun_time, "gun"),
    rule(own_days, "date_article", "days_from"),
    rule(own_fevers, "fever"),
    rule(own_others, "goal_race", "others_body", "to_go"),
    rule(own_not_reached, "manage"),
    rule(own_denied, "neg", "skip"),
    rule(own_not_so_far, "neg"),
    rule(own_corrected, "amends"),
    rule(own_outdone, "ended_up", "gadget"),
    rule(own_goals, "goal_word", "barrier", "goal_name", "planned_after"),
    rule(own_margins, "compared", "margin"),
    rule(own_old, "pr_is", "long_ago", "in_year", "ago", "since"),
    rule(own_climbs),
    rule(own_climbs_told_apart),
    rule(own_differences),
    rule(own_scores),
    rule(own_numbers_of_others),
    rule(own_errands, "chase", "moved"),
    rule(_own_noughts),
)
_RULES_OF_WORDS = (_WHO_IS_ILL, rule(own_old, "pr_is", "long_ago", "in_year", "ago"))
