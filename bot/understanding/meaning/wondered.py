"""Figures that are only asked about, or thought of: nothing was run."""

from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item


def is_wondered_about(draft: Draft, message: Message) -> bool:
    """``what do you eat before a 10k?``, ``is 8k in 45:10 good for my age?``: nothing was run."""
    ends = [item.at for item in message.items if item.is_mark(".!?;") or item.form is Form.BREAK]
    starts = {
        item.at: max((at + 1 for at in ends if at < item.at), default=0) for item in message.free
    }
    if starts and all(_is_supposed(message.items[starts[i.at] :], i) for i in message.free):
        return True
    if message.says("past", "done") or any(_is_told(item) for item in message.items):
        return False
    is_whole = draft.distance_m is not None and draft.duration_s is not None
    is_whole |= bool(draft.splits_s or draft.mean_split_s)
    for item in message.free:
        end = next((at for at in ends if at > item.at), None)
        asked = message.items[starts[item.at] : end]
        if end is None or not message.items[end].is_mark("?"):
            return False
        beside = [word for word in asked if word.clause == item.clause] if is_whole else asked
        if _is_bare(beside):
            return False
    return bool(message.free) or (
        message.items[-1].is_mark("?") and not draft.flags & {"as_planned"}
    )


def opens_as_question(message: Message) -> bool:
    """``was it too fast for an easy day``, ``wie war das``: asked, though no mark says so."""
    opens = any(item.has("ask_start", "wh", "ask") for item in message.items[:1])
    return opens and any(item.has("it_is") for item in message.items[1:3])


def _is_told(item: Item) -> bool:
    """``I ran``: a word of running in the first person, or in its past."""
    return item.mood == "actual" and item.has("ran") and item.has("past", "i_am", "achieved")


def _is_bare(words: list[Item]) -> bool:
    """``8k easy 45:10?`` says nothing but the figures, and is read back to be nodded at."""
    told = [word for word in words if word.form is Form.WORD]
    return all(word.has(*_BARE) or _names_time(word) for word in told)


def _names_time(word: Item) -> bool:
    return word.is_of("day", "n", "unit", "month")


_BARE: tuple[Concept, ...] = (
    "glue", "noise", "easy", "long", "steady", "race", "parkrun", "marathon", "half_marathon",
    "morning", "evening", "approx", "perhaps", "ran", "avg", "each", "yes", "trial", "mile",
    "intervals", "session", "with", "recovery", "pace",
)  # fmt: skip


def _is_supposed(asked: list[Item], number: Item) -> bool:
    """``what do I do if I only have 20 min``: a question, and a case that is thought of."""
    if not any(word.has("ask", "wh", "ask_start") for word in asked[:2]):
        return False
    return any(
        word.has("if", "unreal")
        and word.at < number.at
        and (word is not asked[0] or word.has("ask"))
        for word in asked
    )


def is_absence_asked_about(message: Message) -> bool:
    """``I missed my intervals, should I do them tomorrow?`` asks, and reports nothing."""
    if _asks_what_counts(message):
        return True
    ends = [item.at for item in message.items if item.is_mark(".!?;") or item.form is Form.BREAK]
    for item in message.items:
        if item.has(*_TELLING):
            end = next((at for at in ends if at > item.at), None)
            if (end is None or not message.items[end].is_mark("?")) and item.mood != "question":
                return False
    return any(item.is_mark("?") or item.mood == "question" for item in message.items)


def _asks_what_counts(message: Message) -> bool:
    """``does dancing count as cross training``: asked, without a mark; nothing was done."""
    is_asked = bool(message.items) and message.items[0].has("ask_start")
    return is_asked and not message.free and not message.says("past", "done", "i_am")


_TELLING: tuple[Concept, ...] = ("skip", "rest", "idle", "cross", "neg_past")
