"""What words are about: the names under which the languages' files list their spellings.

They are written down once, so that mypy finds a concept that is asked for and does not exist, and
a test finds one that a file lists and nobody asks for.
"""

from typing import Literal, get_args

Concept = Literal[
    "achieved", "acute", "adverb", "after", "age", "age_group", "ago", "all", "alone", "amends",
    "and", "and_half", "and_quarter", "and_three_quarters", "another", "approx", "article",
    "as_goal", "as_planned", "aside", "ask", "ask_pace", "ask_start", "at", "at_night",
    "attitude", "avg", "barrier", "because", "before_that", "between", "body", "body.achilles",
    "body.ankle", "body.arch", "body.back", "body.big toe", "body.calf", "body.chest",
    "body.elbow", "body.foot", "body.glute", "body.groin", "body.hamstring", "body.head",
    "body.heel", "body.hip", "body.hip flexor", "body.it band", "body.knee", "body.leg",
    "body.lower back", "body.neck", "body.piriformis", "body.plantar fascia", "body.quad",
    "body.rib", "body.shin", "body.shoulder", "body.side", "body.soleus", "body.stomach",
    "body.tendon", "body.thigh", "body.toe", "body.wrist", "bone", "but", "cadence", "called_off",
    "came_in", "can", "cannot", "chase", "chip", "clock_time", "cold", "compared", "cooldown",
    "cooper", "correct", "correct_if_denied", "counted", "cross", "date_article", "day.before",
    "body.tendon", "body.thigh", "body.toe", "body.wrist", "bone", "but", "cadence",
    "called_off", "came_in", "can", "cannot", "chase", "chip", "clock_time", "cold", "compared",
    "cooldown", "correct", "correct_if_denied", "counted", "cross", "date_article", "day.before",
    "day.friday", "day.monday", "day.saturday", "day.sunday", "day.thursday", "day.today",
    "day.tuesday", "day.wednesday", "day.week_ago", "day.yesterday", "day_count",
    "day_or_word", "days_from",
    "days_off", "days_to", "decline", "delete", "device", "die", "distance_label", "dnf", "done",
    "during", "each", "each_way", "easy", "elapsed", "elevation", "elsewhere", "ended",
    "ended_up", "equals", "evening", "event", "ever", "exactly", "extra", "fatigue", "felt_bad",
    "felt_good", "fever", "fine", "for", "fresh", "future", "gadget", "gave_up", "glue",
    "go_out", "goal_name", "goal_race", "goal_word", "group", "gun", "habit", "had", "had_to",
    "half_hour", "half_marathon", "half_name", "half_of", "hard", "have_time", "heat", "hills",
    "hilly", "holds", "home", "hour_and", "hour_half", "hour_only", "hr", "humidity", "hurt",
    "i_am", "i_do", "idle", "if", "ill", "ill.above", "ill.below", "impaired",
    "impersonal", "in_future",
    "in_year", "incline", "incomplete", "instead", "intervals", "it_is", "jog", "km_splits",
    "known_race", "ladder", "lap_label", "last_thing", "leave", "let_be", "life_goal", "limping",
    "long", "long_ago", "longing", "manage", "marathon", "marathon_pace", "margin", "max",
    "midday", "mile", "mile_splits", "mine", "minus", "missed_rep", "mistaken", "month.1",
    "month.10", "month.11", "month.12", "month.2", "month.3", "month.4", "month.5", "month.6",
    "month.7", "month.8", "month.9", "morning", "move", "moved", "my_best", "n.2", "neg",
    "neg_after", "neg_past", "niggle", "noise", "nought", "of", "of_anything", "off", "on_the",
    "once", "one_hour", "one_rep", "only_answers", "only_says", "only_unit", "ordinal.-1",
    "ordinal.1", "ordinal.2", "ordinal.3", "ordinal.4", "ordinal.5", "ordinal.6", "ordinal.7",
    "ordinal.8", "ordinal_ending", "other_time", "other_time.this_weekend", "other_time.weekend",
    "others", "others_body", "out_of", "overrun", "pace", "parkrun", "part", "passes_time",
    "past", "pause", "per.km", "per.mi", "per_hour", "perhaps", "period", "period_total",
    "place", "place_of", "plan_it", "planned_after", "plural", "power", "pr", "pr_is", "predict",
    "present", "quarter",
    "quarter_of", "quit_running", "race", "rain", "ran", "ran_thing", "range_to",
    "readiness", "reason.family", "reason.fatigue", "reason.motivation", "reason.sleep",
    "reason.time", "reason.travel", "reason.weather", "reason.work", "recovery", "reps.1000",
    "reps.200", "reps.400", "reps_of", "rest", "resting_hr", "resume", "rpe", "rpe_name",
    "run_or_race", "run_turn", "running", "runs_counted", "said_ask", "said_comma", "said_line",
    "said_stop", "same_as", "says", "seized", "session", "sets_of", "shoes", "short_form",
    "side.left", "side.right", "signed_up", "since", "skip", "skip_ahead", "slept", "span.2700",
    "span.4500", "span.6300", "span.900", "splits_label", "start_at", "state", "stay", "steady",
    "strides", "swap", "swelling", "terrain", "than", "thanks", "then", "third_has", "third_ran",
    "time_label", "times", "to_go", "tonight", "too", "total", "track", "trail", "treadmill",
    "trial", "trial_of", "turns_over", "undecided", "undo_alone", "unit.bpm", "unit.c",
    "unit.degrees", "unit.f", "unit.h", "unit.kcal", "unit.kg", "unit.km", "unit.kmh",
    "unit.lap", "unit.m", "unit.mi", "unit.min", "unit.mph", "unit.other", "unit.s", "unit.spm",
    "unit.watt", "unit.yd", "unreal", "until", "unworn", "uphill", "verb", "virtual", "vomit",
    "walk_turn", "warmup", "was_off", "waves_away", "way_back", "way_out", "week_count",
    "week_total", "weight", "wh", "who", "wind", "wish", "with", "with_me", "without", "years",
    "years_old", "yes",
]  # fmt: skip
CONCEPTS: frozenset[str] = frozenset(get_args(Concept))

WEEKDAYS: tuple[Concept, ...] = (
    "day.monday", "day.tuesday", "day.wednesday", "day.thursday", "day.friday", "day.saturday",
    "day.sunday",
)  # fmt: skip
MONTHS: tuple[Concept, ...] = (
    "month.1", "month.2", "month.3", "month.4", "month.5", "month.6", "month.7", "month.8",
    "month.9", "month.10", "month.11", "month.12",
)  # fmt: skip

# What the alarms read beside, in a table of their own.
AlarmConcept = Literal[
    "again", "against", "air", "amnesia", "and", "arm", "article", "as_if", "as_who",
    "asks_what", "at_rest", "awoke", "back_normal", "became", "before", "belonging", "blood",
    "blue", "bowel", "breath", "breath_weak", "but", "calf", "cannot", "cause", "chest",
    "chills", "cleared", "closing", "cola", "cold", "cold_sweat", "collapse", "concussion",
    "confused", "crisis", "crisis_better", "crisis_denied", "crisis_die", "crisis_died",
    "crisis_figure", "crisis_gone", "crisis_goon", "crisis_innocent", "crisis_living",
    "crisis_reason", "dark", "degrees", "died", "dimmed", "dizzy", "droop", "effort", "excuse",
    "eyes", "face", "faint", "felt", "fine", "fine_fill", "for_me", "formerly", "froth",
    "furniture", "garbled", "gone", "goon_tail", "ground", "has", "head", "heart", "heatstroke",
    "heavy", "heights", "help", "highest", "hit", "hot_air", "how_far", "hurt", "i", "in_season",
    "in_year", "innocent", "is_normal", "it", "jaw", "laugh", "limbs", "link", "lips",
    "long_ago", "lost", "lying", "may_run", "me", "nearly", "neg", "neg_fill", "neg_tail",
    "nerves", "no_longer", "no_more", "nose", "not_yet", "nothing", "numb", "odd", "oddly",
    "on_the_way", "one_side", "onto", "opener", "or", "other", "other_part", "others_faint",
    "out", "palpitation", "person_verb", "pounding", "pounding_heart", "power_cut", "prep",
    "pronoun", "puffed", "pulse", "rash", "resting_pulse", "round_ribs", "run", "saddle", "safe",
    "score_fill", "self", "shiver_cause", "side", "sight", "sky", "some_of", "sore", "speaking",
    "speech", "stars", "startle", "stool", "strap", "swollen", "tarry", "thing", "throat",
    "tight", "together_with", "tongue", "topic", "unknown", "unsteady", "urine", "verb", "when",
    "whereabouts", "who", "with", "you",
]  # fmt: skip
ALARM_CONCEPTS: frozenset[str] = frozenset(get_args(AlarmConcept))


# What is said of the body and of illness. Such a word counts only as it is spelled and only in
# the language of the message: no typo and no word of another language makes anybody ill.
_HEALTH = frozenset(
    {
        "body",
        "hurt",
        "impaired",
        "niggle",
        "acute",
        "limping",
        "swelling",
        "bone",
        "fever",
        "vomit",
        "seized",
    }
)
_HEALTH_FAMILIES = ("body.", "ill")

# What turns a message around is taken only as it is spelled, too.
_TURNING = frozenset({"neg", "neg_after", "delete", "dnf", "swap"})


def is_about_health(concept: str) -> bool:
    return concept in _HEALTH or concept.startswith(_HEALTH_FAMILIES)


def is_weighty(concept: str) -> bool:
    return concept in _TURNING or is_about_health(concept)
