"""Who ran when it was not the runner: ``my wife ran``, ``Kipchoge ran``."""

from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Mood

_NAMES_AFTER = 4  # words between a person and what they did
_OF_RUNNER: tuple[Concept, ...] = (
    "device", "body", "running", "ran", "race", "marathon", "half_marathon", "parkrun",
    "intervals", "easy", "long", "pace", "time_label", "last_thing", "mile", "trial", "pr", "hr",
    "splits_label", "goal_word", "glue", "i_am", "pr_is", "ordinal.1", "ordinal.-1", "part",
)  # fmt: skip


def own_others(clause: list[Item]) -> bool:
    """``my brother did the 10k in 44:10``, ``Kipchoge ran 1:59:40``: not the runner."""
    at = _third_person(clause)
    if at is None:
        at = _set_against(clause)
    if at is None:
        _own_of_neighbour(clause)
        return False
    turn = turn_to_runner(clause, at)
    theirs = clause[at:turn]
    for item in theirs:
        item.mood = "others"
        if item.is_number and not item.owner:
            item.owner = "others"
    if turn is not None:
        return False
    # ``Yesterday Anna ran``, and ``10k in 44:10 ran my brother`` has its figures before.
    is_runners = any(item.has("ran", "i_am") for item in clause[:at])  # ``ran 5k w mum, she …``
    if not (is_runners or any(item.is_number for item in theirs)):
        for item in clause[:at]:
            item.mood = "others"
    return True


def turn_to_runner(clause: list[Item], at: int) -> int | None:
    """``my mate did 8 and I 5``: where the runner's own figure begins."""
    for turn in range(at + 1, len(clause) - 1):
        is_joint = clause[turn].has("and", "but", "then") and not clause[turn].is_number
        after = clause[turn + 1 :]
        if not is_joint or not _is_runner(after[0]):
            continue
        beside = after[1 : 1 + _NAMES_AFTER]
        if any(item.is_number for item in beside) or (after[0].has("ran") and len(after) > 1):
            return turn
    return None


def _is_runner(item: Item) -> bool:
    is_pronoun = item.has("i_am") and not item.has("mine")
    return is_pronoun or (item.has("ran") and item.has("past") and not item.has("third_ran"))


def _set_against(clause: list[Item]) -> int | None:
    """``she walked 3 and I jogged 6``: whatever somebody else did, the figure is theirs."""
    for at, item in enumerate(clause):
        if not item.has("others_body") or (at and clause[at - 1].has("with", "and")):
            continue
        turn = turn_to_runner(clause, at)
        if turn is not None and any(one.is_number for one in clause[at:turn]):
            return at
    return None


def _own_of_neighbour(clause: list[Item]) -> None:
    """``beside me someone at 14``: a number of whoever runs there."""
    at = next((at for at, item in enumerate(clause) if item.has("with_me")), None)
    if at is None or any(item.has("ran", "i_am", "running") for item in clause):
        return
    for item in clause[at:]:
        if item.form is Form.BARE and not item.owner:
            item.owner = "others"


def speaks_of_others(items: list[Item]) -> bool:
    """``my wife wants to run a half``: no wish of the runner's."""
    if any(item.mood == "others" for item in items):
        return True
    is_kin = any(item.has("others_body") for item in items)
    return is_kin and not any(item.has("i_am", "with_me") for item in items)


def _third_person(clause: list[Item]) -> int | None:
    """Find where somebody else becomes the one who ran, and not with the runner."""
    if any(item.has("with_me") for item in clause):
        return None
    for at, item in enumerate(clause):
        if item.has("third_ran") and not item.is_negated:
            return at
        if not (item.has("others_body") or _may_be_name(clause, at)):
            continue
        if at and (clause[at - 1].has("with", "and") or _is_kin_of_company(clause, at)):
            continue
        if clause[0].has("i_am") and clause[0].has("ran") and not item.has("others_body"):
            continue  # ``bin gestern aufs Niederhorn gerannt``
        if _acts(clause, at) or _owns(clause, at) or _heads_figures(clause, at):
            return at
    return None


def mark_reported(clauses: list[list[Item]]) -> None:
    """``my regression says 46:30 for a 10k``: a forecast; what a watch says was run."""
    for clause in clauses:
        at = next((at for at, item in enumerate(clause) if item.has("says")), None)
        if at is None or any(item.has("ran", "past", "treadmill", "gadget") for item in clause):
            continue
        if any(item.is_number for item in clause[:at]):
            continue
        for item in clause[at:]:
            if item.is_number and not item.owner:
                item.owner = "others"


def mark_kin(clauses: list[list[Item]]) -> None:
    """``my neighbour collapsed at the parkrun``: of a person, where the runner tells no figure."""
    for clause in clauses:
        words = [item for item in clause if item.form is Form.WORD]
        first = words[:2]
        is_kin = bool(first) and first[0].has("others_body") and " " in first[0].text
        is_kin |= len(first) > 1 and first[0].has("mine") and first[1].has("others_body")
        if (
            len(words) > len(first)
            and is_kin
            and not any(item.has("i_am", "and", "with") for item in words)
        ):
            mark(clause, "others")


def _heads_figures(clause: list[Item], at: int) -> bool:
    """``meine Kollegin 5 km 22:10``, ``my pupils of year nine: 1000 m in 3:20``."""
    is_mine = " " in clause[at].text or any(item.has("mine") for item in clause[:at])
    if not clause[at].has("others_body") or not is_mine:  # ``my wife`` is one item, and hers
        return False
    if not all(item.has("mine", "article", "glue", "noise") for item in clause[:at]):
        return False
    between = []
    for item in clause[at + 1 :]:
        if item.is_number:
            break
        between.append(item)
    is_named = len(between) <= _NAMES_AFTER and len(between) < len(clause) - at - 1
    return is_named and all(
        item.has("of", "place_of") or not item.concepts or item.is_mark(":") for item in between
    )


def _owns(clause: list[Item], at: int) -> bool:
    """``my daughter's first parkrun``."""
    after = clause[at + 1 : at + 1 + _NAMES_AFTER]
    is_owner = clause[at].text.endswith("'s") and clause[at].text[:1] != "'"
    return is_owner and any(word.has("running", "race", "parkrun", "marathon") for word in after)


def _is_kin_of_company(clause: list[Item], at: int) -> bool:
    """``with my wife``, ``mit meiner Frau``."""
    return at > 1 and clause[at - 1].has("glue") and clause[at - 2].has("with")


def _may_be_name(clause: list[Item], at: int) -> bool:
    """Tell whether a word may name a person: unknown with a capital, or whoever is *mine*."""
    item = clause[at]
    if item.form is not Form.WORD:
        return False
    is_kin = bool(at) and clause[at - 1].has("mine")
    if is_kin:
        return not item.has(*_OF_RUNNER)
    if item.concepts or not item.text[:1].isupper() or _is_own_object(clause, at):
        return False
    return not _is_of_place(clause, at)


def _is_own_object(clause: list[Item], at: int) -> bool:
    """``bin den Berg hoch gelaufen``: the runner is the one who acts, and no name has an article.

    German writes every noun with a capital.
    """
    is_named_thing = at > 0 and clause[at - 1].has("article")
    return is_named_thing and any(item.has("i_am") for item in clause[: at - 1])


def _is_of_place(clause: list[Item], at: int) -> bool:
    """``um den Weiher``, ``durch Bad Schmerzke``: what a preposition leads to is no person."""
    if at and clause[at - 1].has("neg"):
        return True  # ``kein Schritt gelaufen``
    before = at - 1
    while before > max(0, at - 3) and (
        clause[before].has("article") or clause[before].text[:1].isupper()
    ):
        before -= 1
    return before >= 0 and clause[before].has("place_of") and not clause[before].has("article")


def _acts(clause: list[Item], at: int) -> bool:
    """Tell whether the person at a place is the one who runs, and not together with the runner."""
    is_aux, is_person = False, clause[at].has("others_body")
    is_kin = bool(at) and clause[at - 1].has("mine")
    words = clause[at + 1 : at + 1 + _NAMES_AFTER]
    for step, word in enumerate(words):
        after = words[step + 1 : step + 2]
        if word.has("and") and after and after[0].has("others_body"):
            continue
        if word.is_number and word.owner in {"age", "other"}:
            continue  # ``my son of 10 years``
        if word.is_number or word.has("and", "with", "i_am", "device"):
            return is_aux and _ends_in_verb(clause, at)
        if word.has("third_has"):
            is_aux = True
        is_verb = word.has("ran") and not word.has("felt_good")
        is_noun = word.has("last_thing") or word.text.istitle()  # ``Blood moon run``
        if is_noun and word.has("ran", "running") and not (is_person or is_kin):
            return False
        is_past = is_person and word.has("past", "race") and not word.has("third_has")
        if is_verb or is_past or word.has("running", "third_ran", "achieved"):
            following = clause[word.at - clause[0].at + 1 :][:1]
            return not any(each.has("i_am", "felt_good", "felt_bad") for each in following)
        if word.form is not Form.WORD:
            return False
    return is_aux and _ends_in_verb(clause, at)


def _ends_in_verb(clause: list[Item], at: int) -> bool:
    """German says at the end what was done: ``meine Frau ist 10 km in 55:00 gelaufen``."""
    return any(word.has("running", "ran", "past") for word in clause[at + 2 :])


def mark(items: list[Item], mood: Mood) -> None:
    for item in items:
        if item.mood == "actual":
            item.mood = mood
