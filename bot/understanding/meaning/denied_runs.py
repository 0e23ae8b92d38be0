"""What says that nothing was run, clause by clause: ``no run``, ``stayed in bed``, ``not today``.

A runner seldom says *skipped*.  They say that they stayed in, never got out of the door, found no
time, that the session fell through, that it was too icy to run, or just *nothing today* and why.
Each rule here finds one of these in a clause that reports.  What a rule does not know in the
clause speaks against it: ``couldn't sleep`` denies no run, ``stayed in a hotel`` is no evening on
the sofa, and ``nothing new today`` is no news at all.
"""

from collections.abc import Callable, Sequence
from itertools import groupby

from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.evidence import measures_something_else
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item

REASONS: tuple[Concept, ...] = (
    "reason.weather", "reason.work", "reason.travel", "reason.family", "reason.fatigue",
    "reason.time", "reason.sleep", "reason.motivation",
)  # fmt: skip
WEATHER: tuple[Concept, ...] = ("wind", "rain", "heat", "cold")
_ILL: tuple[Concept, ...] = ("ill", "ill.above", "ill.below", "fever")
_SESSION: tuple[Concept, ...] = ("running", "intervals", "session", "jog")
_DAY: tuple[Concept, ...] = (
    "day.today", "day.yesterday", "day.before", *WEEKDAYS, "morning", "evening", "tonight",
)  # fmt: skip
_DENIAL: tuple[Concept, ...] = ("neg", "neg_past", "cannot")
# Words that say nothing of what was denied, or when and why it was.
_PLAIN: tuple[Concept, ...] = (
    "glue", "noise", "i_am", "neg", "neg_past", "cannot", "can", "leave", "past", "amends",
    "and", "but", "then", "because", "last_thing", "ask_start", "perhaps", "thanks", "article",
    "range_to", "for", "at", "until", "place_of", "with", "after", "manage", "decline", "yes",
    "clock_time", "as_planned", "other_time", "neg_after", "was_off", "third_has", "date_article",
    "fatigue", "of", "third_ran", "done", "others_body", "too", "had", "had_to",
    *REASONS, *WEATHER, *_ILL, *_DAY,
)  # fmt: skip
_TOLD = frozenset({"actual", "attitude", "elsewhere", "foreign"})
_REACH = 6  # items between a verb and where one stayed, in either order


def denies_the_run(message: Message) -> bool:
    """Tell whether a clause says that the day's run was not run, and no figure says it was."""
    if message.asks("question", "habit") or not message.items or _is_asked(message):
        return False
    if any(not _measures_nothing(message, item) for item in message.free):
        return False
    if _tells_figures(message):
        return False
    clauses = _clauses(message)
    if any(is_meant(clause) for clause in clauses for is_meant in _WAYS):
        return True
    return _idles_beside(clauses)


def _tells_figures(message: Message) -> bool:
    """``didn't make it to 8, stopped at 6, 39 minutes``: a run by its bare numbers."""
    units = message.context.units
    goals = message.owned("goal") + message.owned("skipped")
    if units is None or not goals:
        return False
    far = [item.value * units.metres for item in message.free if item.form is Form.BARE]
    times = [item.value for item in message.free if item.form in {Form.SPAN, Form.CLOCK}]
    return any(is_run(metres, seconds) for metres in far for seconds in times)


def was_run_after_all(message: Message) -> bool:
    """``stuck indoors so ran on the treadmill``, ``slept in but got my run in``: it was run.

    Where the run itself is denied, ``finished late, no run``, nothing else says that it was.
    """
    clauses = _clauses(message)
    if any(_skips_the_run(word) for clause in clauses for word in clause):
        return False
    if any(_had_none(clause) for clause in clauses):
        return False
    is_told = any(
        tells(clause, at)
        for clause in clauses
        for at in range(len(clause))
        if not _is_unsaid(clause, at)
        for tells in (
            _tells_of_running,
            _tells_of_a_treadmill,
            _tells_it_is_done,
            _tells_it_is_got,
        )
    )
    return is_told or any(_names_a_run(clause) for clause in clauses)


def _skips_the_run(word: Item) -> bool:
    """``skipped``, ``kein Lauf``; ``slept in`` and ``resté au lit`` leave the day open."""
    return word.has("skip") and not word.has("stay", "reason.sleep")


def _is_unsaid(clause: list[Item], at: int) -> bool:
    """Denied, somebody else's, work's, why it was not run, or of another day."""
    if clause[at].is_negated or any(word.has(*_DENIAL, "instead") for word in clause[:at]):
        return True
    return any(
        word.has("others_body", "because", "reason.work", "day.yesterday", "day.before", *WEEKDAYS)
        for word in clause
    )


def _tells_of_running(clause: list[Item], at: int) -> bool:
    return clause[at].has("running") and clause[at].has("past", "i_am")


def _tells_of_a_treadmill(clause: list[Item], at: int) -> bool:
    """``on the treadmill``; but not ``the treadmill is broken``."""
    is_place = " " in clause[at].text or (at > 0 and clause[at - 1].has("on_the", "place_of"))
    return clause[at].has("treadmill") and is_place


def _tells_it_is_done(clause: list[Item], at: int) -> bool:
    """``got it done``, ``séance faite``; a word alone where its clause denies nothing."""
    word = clause[at]
    if not word.has("done") or word.has("as_planned", "idle"):
        return False
    return " " in word.text or not any(
        other.has(*_DENIAL, "skip", "stay", "reason.time") for other in clause
    )


def _tells_it_is_got(clause: list[Item], at: int) -> bool:
    """``got my run in``."""
    after = clause[at + 1 : at + 3]
    is_got = clause[at].has("had") and clause[at].has("ran")
    return is_got and any(word.has("last_thing", "running") for word in after)


def _names_a_run(clause: list[Item]) -> bool:
    """``nice easy run``: a clause that names the run, how it was, and nothing more."""
    is_run = any(word.has("running") and not word.is_negated for word in clause)
    is_how = any(word.has("easy", "felt_good") for word in clause)
    return is_run and is_how and all(word.has(*_OF_A_RUN) for word in clause)


_OF_A_RUN: tuple[Concept, ...] = (
    "running", "easy", "felt_good", "article", "and", "day.today", "morning", "treadmill",
)  # fmt: skip


def _is_asked(message: Message) -> bool:
    return message.items[-1].is_mark("?")


def _measures_nothing(message: Message, item: Item) -> bool:
    """``got in at 5``: of a day without a run a bare number, or a time of something else."""
    return item.form is Form.BARE or measures_something_else(message, item)


def _clauses(message: Message) -> list[list[Item]]:
    """Cut a message into the words of its clauses, where all of one is reported."""
    clauses = []
    for _, items in groupby(message.items, key=lambda item: item.clause):
        words = [item for item in items if item.form is Form.WORD or item.is_number]
        if words and all(word.mood in _TOLD for word in words):
            clauses.append(words)
    return clauses


def _is_plain(word: Item, *also: Concept) -> bool:
    """Tell whether a word adds nothing to a denial but when, whose and why."""
    is_named = word.is_of("n", "month")
    return word.is_number or is_named or word.has(*_PLAIN, *also)


def _are_plain(words: Sequence[Item], *also: Concept) -> bool:
    return all(_is_plain(word, *also) for word in words)


def _stays_home(clause: list[Item]) -> bool:
    """``stayed in bed``, ``daheim geblieben``, ``me quedé en casa``: the runner, and at home."""
    for at, word in enumerate(clause):
        if not word.has("stay") or _is_denied(clause, at) or _is_of_another(clause, at):
            continue
        if any(other.has("easy") and not other.is_negated for other in clause):
            return False  # ``kept it easy indoors``
        if word.has("home"):  # ``stayed in``, and not ``stayed in a hotel``
            return not _leads_to_a_place(clause[at + 1 : at + 3])
        near = clause[max(0, at - _REACH) : at + 1 + _REACH]
        if any(other.has("home") for other in near):
            return True
    return False


def _leads_to_a_place(after: list[Item]) -> bool:
    """``… a hotel``, ``… the village``: an article and a word that is none of ours."""
    return len(after) > 1 and after[0].has("glue") and not after[1].concepts


def _is_denied(clause: list[Item], at: int) -> bool:
    return any(word.has("neg") for word in clause[max(0, at - 2) : at])


def _is_of_another(clause: list[Item], at: int) -> bool:
    """``my son stayed home``: whoever is spoken of before, unless the runner is, too."""
    before = clause[:at]
    return any(word.has("others_body") for word in before) and not any(
        word.has("i_am") for word in before
    )


def _went_nowhere(clause: list[Item]) -> bool:
    """``never got out the door``, ``nicht aufgestanden``, ``pas mis le nez dehors``."""
    for at, word in enumerate(clause):
        before = clause[max(0, at - _REACH) : at]
        if word.has("go_out") and any(other.has(*_DENIAL, "unworn") for other in before):
            after = clause[at + 1 : at + 2]
            return not _is_of_another(clause, at) and _are_plain(after, "go_out", *_SESSION)
    return False


def _did_not_manage(clause: list[Item]) -> bool:
    """``didn't get round to it``, ``pas eu le temps``; ``couldn't sleep`` is something else."""
    is_denied = any(word.has(*_DENIAL) for word in clause)
    manages = any(word.has("manage") for word in clause)
    return is_denied and manages and _are_plain(clause, "go_out", "verb", "home", *_SESSION)


def _had_none(clause: list[Item]) -> bool:
    """``no practice``, ``kein Sport heute``, ``sin entreno``: a denial right before the run."""
    if not any(word.has(*_SESSION, "unit.km", "unit.mi") for word in clause):
        return False
    races = [
        at for at, o in enumerate(clause) if o.has("race", "marathon", "half_marathon", "since")
    ]
    for at, word in enumerate(clause):
        if not word.has("neg") or word.has("neg_past"):
            continue
        if races and races[-1] >= at:
            return False  # ``never ran a marathon``
        if _tells_a_state(clause, at):
            continue
        near = clause[at + 1 : at + 1 + _REACH]
        run = next((o for o in near if o.has(*_SESSION, "unit.km", "unit.mi")), None)
        if run is None or not _leads_to_run(near[: near.index(run)]):
            continue
        after = clause[clause.index(run) + 1 :][:1]
        names_who = any(word.has("others_body") for word in after)  # ``no training partner``
        if _are_plain(after) and not names_who and _is_named_as_thing(clause, at, run):
            return True
    return False


def _tells_a_state(clause: list[Item], at: int) -> bool:
    """``I have no run``, ``je n'ai plus de course``: how things are, not what became of a day."""
    is_told = any(word.has("past", "had", "neg_past", *_DAY) for word in clause)
    return not is_told and any(word.has("i_am") for word in clause[:at])


def _leads_to_run(between: list[Item]) -> bool:
    """``no run``, ``no chance of a run``; but not ``not the run I wanted``."""
    if not between or (len(between) == 1 and between[0].has("of")):
        return True
    return between[0].has("decline", "manage", "had") and _are_plain(between)


def _is_named_as_thing(clause: list[Item], at: int, run: Item) -> bool:
    """``no run`` and ``kein Training`` name it; ``no corro por la noche`` needs a day."""
    is_noun = run.has("session", "intervals")
    return is_noun or any(word.has(*_DAY) or word.has("past") for word in clause) or at == 0


def _came_to_nothing(clause: list[Item]) -> bool:
    """``the session fell through``, ``Training entfällt``; of a session, or of today."""
    called_off = [at for at, word in enumerate(clause) if word.has("called_off")]
    if not called_off or any(word.has("neg", "race", "marathon") for word in clause):
        return False
    names_it = any(word.has(*_SESSION, "ran", "day.today", "last_thing") for word in clause)
    return names_it or _are_plain(clause, "called_off")


def _let_it_be(clause: list[Item]) -> bool:
    """``gave it a miss``, ``lo dejé``, ``sausen lassen``, and nothing else that was left."""
    if clause[0].has("waves_away"):
        return False  # ``laisse tomber`` is said to the coach
    return any(word.has("let_be") and not word.is_negated for word in clause) and _are_plain(
        clause, "let_be", "ran", "called_off", *_SESSION
    )


def _was_too_much(clause: list[Item]) -> bool:
    """``too icy to run``, ``zu heiß zum Laufen``, ``trop chaud pour aller courir``."""
    for at, word in enumerate(clause):
        if not word.has("too") or word.is_negated:
            continue
        after = clause[at + 1 :]
        run = next((n for n, other in enumerate(after) if other.has("running")), None)
        is_why = any(o.has(*REASONS, *WEATHER, *_ILL, "fatigue") for o in clause[at : at + 3])
        if run is not None and is_why and any(other.has(*_TO) for other in after[:run]):
            return not any(other.is_number for other in after)
    return False


_TO: tuple[Concept, ...] = ("for", "glue", "range_to", "place_of")


def _had_to_skip(clause: list[Item]) -> bool:
    """``musste den Lauf auslassen``, ``tuve que saltarme el rodaje``."""
    had_to = any(word.has("had_to") and not word.is_negated for word in clause)
    return had_to and any(word.has("skip_ahead") for word in clause)


def _had_no_will(clause: list[Item]) -> bool:
    """``keine Zeit gehabt``, ``couldn't be bothered``, ``no me apetecía``: it is over."""
    lacks = any(word.has("reason.time", "reason.motivation") for word in clause)
    is_over = any(word.has("past", "had") for word in clause)
    is_today = any(word.has("day.today") for word in clause)
    names_time = any(word.has("reason.time") for word in clause)
    return lacks and (is_over or (is_today and names_time)) and _are_plain(clause, *_SESSION)


def _declines(clause: list[Item]) -> bool:
    """``Nope. Not today.``, ``no go today``: the day is denied, and nothing more is said."""
    is_today = any(word.has("day.today") for word in clause)
    says_no = any(
        word.has("neg", "cannot") and not (word.has("idle") and " " not in word.text)
        for word in clause
    )
    is_bare = all(
        word.has(
            "neg",
            "cannot",
            "day.today",
            "glue",
            "amends",
            "decline",
            "noise",
            "can",
            "i_am",
        )
        and not (word.has("mine", "last_thing", "correct", "session") or word.text[-2:] == "'s")
        for word in clause
    )
    return is_today and says_no and is_bare


def _idles_beside(clauses: list[list[Item]]) -> bool:
    """``hoy nada, reunión hasta las nueve``, ``Nothing. Work.``: nothing, and why.

    Alone, ``nothing today`` is a rest day.
    """
    idle = [clause for clause in clauses if _is_idle(clause)]
    if not idle:
        return any(_ends_idle(clause) for clause in clauses)
    if any(word.has("decline") for clause in idle for word in clause):
        return True
    others = [clause for clause in clauses if clause not in idle]
    is_dated = any(word.has(*_DAY) for clause in idle for word in clause)
    is_dated |= any(word.has("day.today") for clause in others for word in clause)
    is_why = any(word.has(*REASONS, *WEATHER, *_ILL) for clause in others for word in clause)
    is_why |= any(all(word.has(*_BODY) for word in clause) for clause in others)
    return is_why or (is_dated and bool(others))


_BODY: tuple[Concept, ...] = ("body", "side.left", "side.right", "mine", "article")


def _is_idle(clause: list[Item]) -> bool:
    is_nothing = any(word.has("idle") and not word.has("off", "rest") for word in clause)
    return is_nothing and all(
        word.has("idle", "neg", "glue", "noise", "past", "decline", *_DAY) for word in clause
    )


def _ends_idle(clause: list[Item]) -> bool:
    """``overslept nothing today``, ``hoy nada que tenía guardia``: the two words side by side."""
    denied = next((at for at, word in enumerate(clause) if word.has("neg")), len(clause))
    for at, word in enumerate(clause[:-1]):
        if denied < at:
            return False  # ``no me duele nada hoy``
        after = clause[at + 1]
        pair = (word, after)
        is_today = any(each.has("day.today", "day.yesterday") for each in pair)
        is_nothing = any(each.has("idle") and not each.has("off", "rest") for each in pair)
        rest = [word for word in clause[at + 2 : at + 4] if not word.has("noise")][:1]
        goes_on = bool(rest) and (at > 0 or not rest[0].has("glue", "because", "past", "had"))
        if is_today and is_nothing and not goes_on and len(clause) > 2:
            return True
    return False


_WAYS: tuple[Callable[[list[Item]], bool], ...] = (
    _stays_home,
    _went_nowhere,
    _did_not_manage,
    _had_none,
    _came_to_nothing,
    _let_it_be,
    _was_too_much,
    _had_no_will,
    _had_to_skip,
    _declines,
)
