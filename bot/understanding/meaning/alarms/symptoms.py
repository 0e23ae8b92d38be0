"""The red flags, and which words are about them: a table of rules, not of phrases.

A symptom is told outright (*fainted*), or by a part of the body beside what it complains of
(*chest* and *stabbing*), the two near each other.
"""

from enum import StrEnum

from bot.understanding.words.concepts import AlarmConcept

WINDOW = 7  # tokens between a part of the body and its complaint
CLOSE = 2
NARROW = 4  # where the same words often mean something else


class Symptom(StrEnum):
    """What somebody complains of."""

    CHEST_PAIN = "chest_pain"
    FAINTING = "fainting"
    DIZZINESS = "dizziness"
    BREATHLESSNESS = "breathlessness"
    PALPITATIONS = "palpitations"
    CONFUSION = "confusion"
    HEAT_COLLAPSE = "heat_collapse"
    CALF_SWELLING = "calf_swelling"
    NUMBNESS = "numbness"
    BLOOD = "blood"
    HEAD_INJURY = "head_injury"
    SELF_HARM = "self_harm"
    # No emergency, and no running either.
    NIGHT_PAIN = "night_pain"
    BONE_PAIN = "bone_pain"
    ACUTE_INJURY = "acute_injury"
    LIMPING = "limping"
    SWELLING = "swelling"
    ILLNESS = "illness"
    ABOVE_NECK = "above_neck"
    BELOW_NECK = "below_neck"
    FEVER = "fever"


# What is a red flag by itself.
DIRECT: dict[AlarmConcept, Symptom] = {
    "faint": Symptom.FAINTING,
    "collapse": Symptom.FAINTING,
    "others_faint": Symptom.FAINTING,
    "dizzy": Symptom.DIZZINESS,
    "stars": Symptom.DIZZINESS,
    "breath": Symptom.BREATHLESSNESS,
    "breath_weak": Symptom.BREATHLESSNESS,
    "puffed": Symptom.BREATHLESSNESS,
    "palpitation": Symptom.PALPITATIONS,
    "pounding_heart": Symptom.PALPITATIONS,
    "lost": Symptom.CONFUSION,
    "confused": Symptom.CONFUSION,
    "amnesia": Symptom.CONFUSION,
    "cold_sweat": Symptom.DIZZINESS,
    "whereabouts": Symptom.CONFUSION,
    "heatstroke": Symptom.HEAT_COLLAPSE,
    "chills": Symptom.HEAT_COLLAPSE,
    "concussion": Symptom.HEAD_INJURY,
}
# Which complaint of which part is a red flag, and how near the two have to stand.
PAIRS: dict[tuple[AlarmConcept, AlarmConcept], tuple[Symptom, int]] = {
    **{("chest", what): (Symptom.CHEST_PAIN, WINDOW) for what in ("hurt", "tight", "numb")},
    ("round_ribs", "tight"): (Symptom.CHEST_PAIN, WINDOW),
    **{
        ("chest", what): (Symptom.CHEST_PAIN, NARROW)
        for what in ("odd", "sore", "unsteady", "heavy")
    },
    **{("heart", what): (Symptom.PALPITATIONS, WINDOW) for what in ("hurt", "tight", "unsteady")},
    **{("heart", what): (Symptom.PALPITATIONS, NARROW) for what in ("odd", "pounding", "numb")},
    **{("arm", what): (Symptom.NUMBNESS, WINDOW) for what in ("hurt", "numb")},
    **{("arm", what): (Symptom.NUMBNESS, NARROW) for what in ("odd", "tight")},
    **{("jaw", what): (Symptom.NUMBNESS, WINDOW) for what in ("hurt", "tight", "numb", "odd")},
    **{("face", what): (Symptom.NUMBNESS, NARROW) for what in ("numb", "droop")},
    **{("one_side", what): (Symptom.NUMBNESS, NARROW) for what in ("numb", "droop")},
    ("lips", "blue"): (Symptom.BREATHLESSNESS, NARROW),
    ("air", "cannot"): (Symptom.BREATHLESSNESS, WINDOW),
    ("calf", "swollen"): (Symptom.CALF_SWELLING, WINDOW),
    ("head", "hit"): (Symptom.HEAD_INJURY, NARROW),
    ("urine", "blood"): (Symptom.BLOOD, WINDOW),
    ("stool", "blood"): (Symptom.BLOOD, NARROW),
    ("out", "blood"): (Symptom.BLOOD, WINDOW),
    ("urine", "cola"): (Symptom.BLOOD, WINDOW),
    ("bowel", "tarry"): (Symptom.BLOOD, NARROW),
    ("out", "froth"): (Symptom.BLOOD, NARROW),
    ("ground", "awoke"): (Symptom.FAINTING, CLOSE),
    ("ground", "gone"): (Symptom.FAINTING, WINDOW),
    ("eyes", "dark"): (Symptom.FAINTING, NARROW),
    ("sight", "dimmed"): (Symptom.FAINTING, CLOSE),
    ("speech", "garbled"): (Symptom.CONFUSION, NARROW),
    ("speaking", "oddly"): (Symptom.CONFUSION, CLOSE),
    # An allergy that shuts the airway.
    ("throat", "closing"): (Symptom.BREATHLESSNESS, NARROW),
    **{("tongue", what): (Symptom.BREATHLESSNESS, NARROW) for what in ("closing", "swollen")},
    **{("rash", what): (Symptom.BREATHLESSNESS, WINDOW) for what in ("closing", "swollen")},
}
PARTS: frozenset[AlarmConcept] = frozenset(part for part, _ in PAIRS)
_NO_BODY: frozenset[AlarmConcept] = frozenset(
    {"air", "bowel", "out", "ground", "eyes", "rash", "sight", "speaking", "speech"}
)
BODY = (PARTS - _NO_BODY) | frozenset[AlarmConcept]({"other_part"})
BLEEDING: frozenset[AlarmConcept] = frozenset({"urine", "stool", "out"})
COMPLAINTS: frozenset[AlarmConcept] = frozenset(what for _, what in PAIRS)
ALARMING = PARTS | COMPLAINTS | DIRECT.keys()
# Words of despair stand in the same table, and are about no part of the body.
CRISES: frozenset[AlarmConcept] = frozenset(
    {
        "crisis", "crisis_denied", "crisis_die", "crisis_died", "crisis_gone", "crisis_goon",
        "crisis_living",
    }
)  # fmt: skip
