"""Words of running and of the body that say something else where they stand.

``ran the meeting``, ``rolled back at 6:02``, ``my 8 yr old``: what stands beside decides.
"""

from itertools import pairwise, takewhile

from bot.domain.quantities import MILE
from bot.understanding.grammar.steps import END
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_OF_RUNNING: frozenset[Concept] = frozenset(
    {"ran", "running", "run_turn", "past", "achieved", "jog", "session", "done"}
)
_BETWEEN: tuple[Concept, ...] = ("article", "mine", "of", "each", "all", "n.2", "range_to")
_FAR = 5  # items between the verb and what is run


def part_from_things(items: list[Item]) -> None:
    """``ran the meeting``, ``ran 10k tests in 52 min``, ``the build ran for an hour``: no running.

    A preposition between the two says that somebody ran: ``ran after the meeting``.
    """
    for thing in items:
        if not thing.has("ran_thing"):
            continue
        verb = _verb_before(items, thing) or _verb_after(items, thing)
        if verb is None:
            continue
        if _tells_how_far(items, thing):
            continue
        verb.concepts -= _OF_RUNNING
        for item in items:
            if item.clause == thing.clause and item.is_number and not item.owner:
                item.owner = "elsewhere"


def part_overruns(items: list[Item]) -> None:
    """``ran over by 20 min in the meeting``, ``work ran late by 40 min``: beyond its time."""
    for word in items:
        verb = next((i for i in items[max(0, word.at - 2) : word.at] if i.has("ran")), None)
        clause = [item for item in items if item.clause == word.clause]
        if not word.has("overrun") or verb is None or verb.clause != word.clause:
            continue
        spans = [item for item in clause if item.form is Form.SPAN and not item.owner]
        is_margin = any(items[span.at - 1].has("margin") for span in spans if span.at > word.at)
        inner = [span for span in spans if verb.at < span.at == word.at - 1]
        of_thing = any(item.has("ran_thing", "elsewhere") for item in clause if item.at > word.at)
        is_far = any(item.form is Form.LENGTH for item in clause)
        if not inner and (is_far or not (is_margin or of_thing)):
            continue
        verb.concepts -= _OF_RUNNING
        for span in inner or spans:
            span.owner = "elsewhere"


def _tells_how_far(items: list[Item], thing: Item) -> bool:
    """``ran a company race, 5k in 22:10``: a length that is not of the thing itself."""
    clause = [item for item in items if item.clause == thing.clause]
    colon = next((i.at for i in clause if i.at > thing.at and i.is_mark(":")), len(items))
    return any(  # ``ran the numbers: 42 km at 5:00`` says what they are
        item.form is Form.LENGTH and item.at != thing.at - 1 and item.at < colon for item in clause
    )


def part_races_against(items: list[Item]) -> None:
    """``last mile was 6:20 cuz tyler raced me``: against whom, and no race."""
    for raced, whom in pairwise(items):
        if raced.has("race") and raced.has("past") and whom.has("i_am", "others_body"):
            raced.concepts -= {"race"}


def own_likened(items: list[Item]) -> None:
    """``10k, felt like 20``, ``gefühlt wie 20``: what it felt like was not run."""
    for word in items:
        after = [item for item in items[word.at + 1 : word.at + 3] if not item.has("ask_start")]
        is_likened = word.has("rpe") and bool(after) and after[0].form is Form.BARE
        told = any(item.form is Form.LENGTH and item.is_free for item in items[: word.at])
        if is_likened and told and after[0].value > _WORST and not after[0].owner:
            after[0].owner = "other"


_WORST = 10


def own_counted_thousands(items: list[Item]) -> None:
    """``14k steps``: so many of them, and no kilometres."""
    for number, word in pairwise(items):
        is_thousand = number.form is Form.LENGTH and number.unit == "km" and not number.owner
        if is_thousand and word.has("unit.other") and number.text.lower().endswith("k"):
            number.owner = "other"


def own_rounds(items: list[Item]) -> None:
    """``8 laps of the loch, about 6 miles``: rounds of some place, beside how far they were."""
    if any(item.has("track") for item in items):
        return
    lengths = [item for item in items if item.form is Form.LENGTH and not item.owner]
    told = [item for item in lengths if item.unit in {"km", "mi"} and item.value >= _SHORTEST]
    laps = [item for item in lengths if item.unit == "lap"]
    is_each = any(item.has("each") for item in items)
    if (
        len(told) == len(laps) == 1
        and not is_each
        and abs(told[0].value / laps[0].value - 1) > _SAME
    ):
        laps[0].owner = "other"


_SHORTEST = 1000.0  # metres
_SAME = 0.03


def _verb_before(items: list[Item], thing: Item) -> Item | None:
    for item in items[max(0, thing.at - _FAR) : thing.at][::-1]:
        if item.clause != thing.clause:
            return None
        if item.form is Form.WORD and item.has("ran", "running"):
            return item
        if not (_counts(item) or item.has(*_BETWEEN) or not item.concepts):
            return None
    return None


def _counts(item: Item) -> bool:
    return item.is_number or any(concept.startswith("n.") for concept in item.concepts)


def _verb_after(items: list[Item], thing: Item) -> Item | None:
    """``the build ran 12 min``; ``after the meeting ran 5k`` has a runner who is left out."""
    before = items[thing.at - 1] if thing.at else END
    leads = items[thing.at - 2] if thing.at > 1 and before.has("article", "mine") else before
    if leads.has("after", "was_off", "place_of") and not leads.has("article", "mine"):
        return None
    for item in items[thing.at + 1 : thing.at + 1 + _FAR]:
        if item.clause != thing.clause or (item.has("i_am") and not item.has("ran")):
            return None
        if item.has("ran") and item.has("past"):
            return item
        if not (_counts(item) or item.has("third_has", "for", "at")):
            return None
    return None


def part_adverbs(items: list[Item]) -> None:
    """``rolled back at 6:02``, ``my shin splints are back``: the way back, and no part of me."""
    for item in items:
        if not item.has("adverb") or not item.at:
            continue
        before = items[item.at - 1]
        is_verb = before.has("acute", "past", "ran", "jog", "recovery", "holds", "came_in")
        is_noun = before.has("article", "mine", "hurt", "niggle", "side.left", "side.right")
        if before.form is Form.WORD and is_verb and not is_noun:
            item.concepts -= {"body", "body.back"}
            before.concepts -= {"acute"}


def mark_children(items: list[Item]) -> None:
    """``my 8 yr old``, ``unser 8-Jähriger``: somebody who is told by their age."""
    for mine, age in pairwise(items):
        if not mine.has("mine") or not age.is_number or age.owner not in {"", "other"}:
            continue
        following = [item for item in items[age.at + 1 : age.at + 3] if not item.is_mark("-")]
        if following and following[0].has("years_old"):
            following[0].concepts = frozenset({"others_body"})
            age.owner = "age"


def own_how_often(items: list[Item]) -> None:
    """``dreimal am Tag``, ``tres veces al día``: how often something comes, and no reps."""
    for number, times in pairwise(items):
        if not (number.form is Form.BARE and not number.owner and times.has("times")):
            continue
        after = items[times.at + 1 : times.at + 3]
        words = list(takewhile(lambda item: item.form is Form.WORD, after))
        if len(words) == 2 and words[1].has("day_count", "week_count", "period"):
            number.owner = "other"


def mark_own_age(items: list[Item]) -> None:
    """``i'm 45``, ``bin 58``: a number alone after *I am*, with the clause over."""
    for word, age in pairwise(items):
        is_number = age.form is Form.BARE and not age.owner and not age.places
        if not (is_number and word.has("i_am") and word.has("state") and 14 <= age.value <= 99):
            continue
        after = items[age.at + 1] if age.at + 1 < len(items) else None
        if after is None or after.form in {Form.MARK, Form.BREAK} or after.clause != age.clause:
            age.owner = "age"


def mark_dreamt(clauses: list[list[Item]], clause: list[Item]) -> None:
    """``5k in 26, that would be a dream``: the figures right before are what is dreamt of."""
    words = [item for item in clause if item.form is Form.WORD]
    at = clauses.index(clause)
    is_said_of_it = bool(words) and words[0].has("it_is", "unreal") and len(words) <= _FEW
    is_dream = is_said_of_it and any(item.has("unreal") and not item.is_negated for item in words)
    if not is_dream or any(item.is_number for item in clause) or not at:
        return
    before = next((one for one in reversed(clauses[:at]) if one[-1].form is not Form.MARK), [])
    before = before or clauses[at - 1]
    is_told = any(item.has("ran", "past", "done", "i_am", "day.today") for item in before)
    if is_told or any(item.is_mark(".!?;") for item in clauses[at - 1]):
        return
    for item in clauses[at - 1]:
        if item.mood == "actual":
            item.mood = "wish"


_FEW = 7


def _is_extra(items: list[Item], head: Item) -> bool:
    """``hill sprints 8 x 10s``: hills and strides are no reps."""
    beside = [*items[max(0, head.at - 2) : head.at], *items[head.at + 1 : head.at + 2]]
    return any(item.has("hills", "strides") for item in beside)


def own_way_home(items: list[Item]) -> None:
    """``6x200 58 57 …, then a mile home``: after the reps the way home is the cool-down."""
    heads = [item.at for item in items if item.form is Form.HEAD and not _is_extra(items, item)]
    for far, home in pairwise(items):
        if not heads or far.at < heads[-1] or not home.has("home", "way_back") or far.owner:
            continue
        if far.form is Form.WORD and far.has("per.mi") and far.text.lower() == "a mile":
            far.form, far.unit, far.value = Form.LENGTH, "mi", MILE.metres
            far.concepts -= {"per.mi"}
        if far.form is Form.LENGTH:
            far.owner = "cooldown"
