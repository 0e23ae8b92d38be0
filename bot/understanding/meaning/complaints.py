"""Pain, illness and red flags, the runner's own and not denied."""

import re
from dataclasses import dataclass, field, replace

from bot.domain.log.results import Flag
from bot.understanding.meaning.alarms.red_flags import Alarm, read_alarm
from bot.understanding.meaning.alarms.short_sayings import (
    comes_of_effort,
    has_an_excuse,
    says_phrase,
)
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.pain_words import read_score_alone
from bot.understanding.meaning.readings import Context, Pain, Side
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_CLAUSE = re.compile(r"[.,;:!]\s+")
_COMPLAINING: tuple[Concept, ...] = (
    "hurt", "niggle", "seized", "acute", "limping", "swelling", "bone", "body", "fever",
    "ill", "ill.above", "ill.below", "vomit",
)  # fmt: skip
_NIGGLE: tuple[Concept, ...] = ("niggle", "seized")
_HURT: tuple[Concept, ...] = ("hurt", "acute", "limping", "swelling", "bone")
_NO_EMERGENCY: dict[Concept, Symptom] = {
    "at_night": Symptom.NIGHT_PAIN,
    "bone": Symptom.BONE_PAIN,
}
_ILLNESSES: dict[Concept, Symptom] = {
    "ill.above": Symptom.ABOVE_NECK,
    "ill.below": Symptom.BELOW_NECK,
    "fever": Symptom.FEVER,
}
# The first of them names the complaint: what forbids running comes before how it began.
_INJURIES: tuple[tuple[Concept, Flag, Symptom], ...] = (
    ("limping", "limping", Symptom.LIMPING),
    ("swelling", "swelling", Symptom.SWELLING),
    ("acute", "acute_injury", Symptom.ACUTE_INJURY),
)
_SIDES: dict[Concept, Side] = {"side.left": "left", "side.right": "right"}


@dataclass(frozen=True, slots=True)
class ToldAilment:
    """What a message complains of.

    Attributes:
        pain: For the protocols of pain and illness; ``None`` for a mere niggle.
        location: Where, also for a niggle.
        is_asked: A question speaks of it: *should I run with a cold?*
        flags: ``pain``, ``niggle``, ``acute_injury``, ``illness``, ``fever`` …
    """

    pain: Pain | None = None
    location: str | None = None
    flags: frozenset[Flag] = field(default_factory=frozenset)
    body_celsius: float | None = None
    is_asked: bool = False

    @property
    def is_one_sided(self) -> bool:
        return self.pain is not None and self.pain.side is not None

    @property
    def is_ill(self) -> bool:
        return self.has("illness")

    def has(self, *flags: Flag) -> bool:
        return not self.flags.isdisjoint(flags)


def read_complaint(message: Message) -> ToldAilment:
    """Read what hurts or ails the runner."""
    alarm = read_alarm(message.text, message.context.language, message.context.today)
    if alarm is not None and not alarm.is_anothers:
        return _alarming(alarm, message)
    if not message.mentions(*_COMPLAINING):
        return ToldAilment()
    named = _named_alone(message)
    if named is not None:
        return named
    words = [item for item in message.items if _is_own(message, item)]
    told = [item for item in words if item.mood in {"actual", "attitude", "habit"}]
    if _asks_for_a_name(message):
        return ToldAilment()
    if _is_only_asked(message, told):
        told = []
    found = _night_or_bone(words) or _illness(message, told) or _pain(message, told)
    if found is None:
        found = _illness(message, words) or _pain(message, words)
        return replace(found, is_asked=True) if found else ToldAilment()
    return found


def read_serious_answer(text: str, context: Context, location: str | None) -> Pain | None:
    """``on the bone, also at night``: said of a part of the body that was named before."""
    message = annotate(text, context)
    words = [item for item in message.items if _is_own(message, item) and item.mood == "actual"]
    for concept, symptom in reversed(_NO_EMERGENCY.items()):
        if any(word.has(concept) and not _is_turned_over(words, word) for word in words):
            return Pain(location, side_of(message), symptom=symptom, is_red_flag=True)
    return None


def _named_alone(message: Message) -> ToldAilment | None:
    """``Isquio.``, ``Nada. Isquio.``: a part of the body, and nothing said of it.

    Where nothing was run it is why; by itself it is asked about.
    """
    bodies = [item for item in message.items if item.has("body")]
    has_number = any(item.is_number for item in message.items)
    if not bodies or has_number or message.items[-1].is_mark("?"):
        return None
    clause = [i for i in message.items if i.clause == bodies[0].clause and i.form is Form.WORD]
    others = [item for item in message.items if item.clause != bodies[0].clause]
    if not all(item.has("body", "side.left", "side.right", "mine", "article") for item in clause):
        return None
    location, side = _place(clause)
    if location in _NO_LEGS:
        return None
    if not any(item.form is Form.WORD or item.is_number for item in others):
        return ToldAilment(None, location, frozenset({"niggle"}))
    is_idle = all(
        item.has("idle", "skip", "neg", "day.today", "glue", "noise") or item.form is Form.MARK
        for item in others
    )
    if not is_idle:
        return None
    return ToldAilment(Pain(location, side), location, frozenset({"pain"}))


_NO_LEGS = frozenset({"chest", "head", "stomach"})  # said of a cold, or of an open question


def _is_own(message: Message, item: Item) -> bool:
    """Tell whether a word is said of the runner, now: not of the kid, not denied or wished."""
    if item.is_negated or item.mood in {"future", "wish"}:
        return False
    before = message.items[max(0, item.at - 6) : item.at]
    others = [word.at for word in before if word.clause == item.clause and word.has("others_body")]
    if not others:
        return True
    since = message.items[others[-1] + 1 : item.at]
    joins = next((word.at for word in since if word.has("and", "says")), item.at)
    return any(
        word.has("i_am", "have_time") and word.at > joins for word in since
    )  # ``… and now I'm sick``


def _is_only_asked(message: Message, told: list[Item]) -> bool:
    """``runny nose, run or rest?``, ``what if I get hurt?``: asked about, and nothing reported."""
    if not message.items[-1].is_mark("?") or message.free or message.owned("pain"):
        return False
    ends = [item.at for item in message.items[:-1] if item.is_mark(".!?;")]
    start = ends[-1] + 1 if ends else 0
    asked = message.items[start:]
    if ends and any(word.at < start for word in told):
        return False  # it was told in a sentence before
    names_run = any(item.has("running", "rest", "ran", "idle") for item in asked)
    is_choice = names_run and says_phrase(" ".join(item.text for item in asked), "or")
    return is_choice or any(item.has("if") for item in asked[:4])


def _asks_for_a_name(message: Message) -> bool:
    """``shin splints or stress fracture?`` asks what something is called, and tells of nothing."""
    words = [item for item in message.items if item.form is Form.WORD]
    if not message.items[-1].is_mark("?") or len(words) < len(message.items) - 1:
        return False
    is_name = all(item.has("body") for item in words if item.has("hurt", "niggle"))
    is_told = any(
        item.has("i_am", "past", "mine", "at_night", "running", "rest") for item in words
    )
    return is_name and not is_told and says_phrase(" ".join(item.text for item in words), "or")


_PLACES = {Symptom.CHEST_PAIN: "chest", Symptom.CALF_SWELLING: "calf"}


def _alarming(alarm: Alarm, message: Message) -> ToldAilment:
    location = _PLACES.get(alarm.symptom)
    told, side = _place([item for item in message.items if not item.is_negated])
    side = side if told == location and alarm.symptom is Symptom.CALF_SWELLING else None
    pain = Pain(location, side, symptom=alarm.symptom, is_red_flag=True)
    return ToldAilment(pain, location, frozenset({"red_flag"}))


def _night_or_bone(words: list[Item]) -> ToldAilment | None:
    """Pain at night or on the bone is no emergency, and no running either."""
    hurts = any(word.has(*_HURT) for word in words)
    for concept, symptom in _NO_EMERGENCY.items():
        night = [w for w in words if w.has(concept) and not _is_turned_over(words, w)]
        if hurts and night and (concept == "bone" or len(words) > 1):
            location, side = _place(words)
            if location is None:
                continue
            pain = Pain(location, side, symptom=symptom, is_red_flag=True)
            return ToldAilment(pain, location, frozenset({"red_flag"}))
    return None


def _is_turned_over(words: list[Item], night: Item) -> bool:
    """``hurts when I turn over in bed``: a movement hurts, and no night."""
    return any(w.has("turns_over") and 0 < night.at - w.at <= _BESIDE_MOVE for w in words)


_BESIDE_MOVE = 2


def _illness(message: Message, words: list[Item]) -> ToldAilment | None:
    ill = [
        word
        for word in words
        if word.has("fever", "ill.above", "ill.below", "ill", "vomit")
        and not _is_over(message, word)
    ]
    if not ill or _is_no_illness(message, ill):
        return None
    flags: set[Flag] = {"illness"}
    symptom = Symptom.ILLNESS
    for concept, name in _ILLNESSES.items():
        if any(word.has(concept) for word in ill):
            symptom = name
    if symptom is Symptom.FEVER:
        flags.add("fever")
    return ToldAilment(Pain(symptom=symptom), None, frozenset(flags), _body_celsius(message))


def _is_over(message: Message, word: Item) -> bool:
    """``after the flu``, ``vor der Grippe``, ``fever's gone``: since when, and not what is."""
    before = message.items[max(0, word.at - 2) : word.at]
    behind = message.items[word.at + 1 : word.at + 3]
    is_past = any(each.has("after", "before_that") for each in before)
    return is_past or any(each.has("ended") and each.clause == word.clause for each in behind)


def _is_no_illness(message: Message, ill: list[Item]) -> bool:
    """Vomiting after reps is effort; a hangover, nerves and a period are no illness."""
    if all(word.has("vomit") for word in ill) and comes_of_effort(message.text):
        return True
    return all(word.has("vomit", "ill") for word in ill) and has_an_excuse(message.text)


def _body_celsius(message: Message) -> float | None:
    for item in message.items:
        if item.is_number and 35 <= item.value <= 42.5 and item.owner in {"", "celsius", "fever"}:
            return item.value
    return None


def _pain(message: Message, words: list[Item]) -> ToldAilment | None:
    location, side = _place(words)
    score = _score(message)
    flags: set[Flag] = set()
    hurts = [word for word in words if word.has(*_HURT)]
    if score is None and location and (hurts or any(word.has(*_NIGGLE) for word in words)):
        score = None if message.owned("rpe") else _score_by_itself(message.text)
    if score == 0:
        return None
    is_niggle = any(word.has(*_NIGGLE) for word in words)
    ended_run = any(word.has("seized") for word in words)
    ended_run &= message.says("incomplete", "dnf", "gave_up")
    if hurts or (location and (score is not None or (ended_run and location in _OF_THE_LEG))):
        flags.add("pain")
    elif location and (is_niggle or _stopped_for(message, words)):
        return ToldAilment(None, location, frozenset({"niggle"}))
    else:
        return None
    if any(word.has("acute") for word in words) and location is None:
        return None
    injuries = [each for each in _INJURIES if any(word.has(each[0]) for word in words)]
    flags |= {flag for _, flag, _ in injuries}
    symptom = injuries[0][2] if injuries else None
    return ToldAilment(Pain(location, side, score, symptom), location, frozenset(flags))


# ``calf seized up, stopped after 3 km``: where that ends a run it is pain.
_OF_THE_LEG = frozenset(
    {
        "achilles", "ankle", "calf", "foot", "glute", "groin", "hamstring", "hip", "hip flexor",
        "it band", "knee", "leg", "quad", "shin", "soleus", "thigh",
    }
)  # fmt: skip
_BESIDE_BODY: tuple[Concept, ...] = ("side.left", "side.right", "then", "glue", "mine", "article")


def _stopped_for(message: Message, words: list[Item]) -> bool:
    """``3 km treadmill, then shin, then stopped``: a part of the body by itself, and the end."""
    if not message.says("incomplete", "dnf"):
        return False
    return any(
        word.has("body")
        and all(
            other.has("body", "incomplete", "dnf", *_BESIDE_BODY) or other.form is not Form.WORD
            for other in message.items
            if other.clause == word.clause
        )
        and not any(o.is_number for o in message.items if o.clause == word.clause)
        for word in words
    )


def _score(message: Message) -> float | None:
    scores = [item.value for item in message.owned("pain")]
    return scores[0] if scores else None


def _score_by_itself(text: str) -> float | None:
    """``walked home. it's about a 4``: a number with a clause to itself."""
    clauses = _CLAUSE.split(text)[1:]
    return next((score for each in clauses if (score := read_score_alone(each)) is not None), None)


def _place(words: list[Item]) -> tuple[str | None, Side | None]:
    """Where it hurts, and on which side; next to the word that hurts if there are several."""
    bodies = [word for word in words if word.has("body") and not _came_again(words, word)]
    hurt_clauses = {word.clause for word in words if word.has(*_HURT, *_NIGGLE)}
    near = [word for word in bodies if word.clause in hurt_clauses] or bodies
    exact = [word for word in near if _part_of_body(word) not in _ROUGH] or near
    location = _part_of_body(exact[0]) if exact else None
    side = next(
        (
            side
            for concept, side in _SIDES.items()
            if any(w.has(concept) and _is_side(words, w) for w in words)
        ),
        None,
    )
    return location, side if location else None


# ``the tendon at the back of the foot``: what is named with them says where.
_ROUGH = frozenset({"tendon", "side", "leg"})


def side_of(message: Message) -> Side | None:
    """Tell which side a message names that tells no part of the body."""
    return next((side for concept, side in _SIDES.items() if message.mentions(concept)), None)


def _is_side(words: list[Item], word: Item) -> bool:
    """``Achilles R``: a letter by itself says a side only beside the body."""
    beside = [other for other in words if abs(other.at - word.at) == 1]
    return len(word.text) > 1 or any(other.has("body") for other in beside)


def _came_again(words: list[Item], word: Item) -> bool:
    """``shin splints are back``: not the runner's back."""
    return word.has("was_off") and any(
        before.at == word.at - 1 and before.has("holds") for before in words
    )


def _part_of_body(word: Item) -> str:
    """Name a part of the body in English, whatever the language: the log keeps one name."""
    parts = (concept for concept in word.concepts if concept.startswith("body."))
    return min(parts).removeprefix("body.")
