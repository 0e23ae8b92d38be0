"""The ways of asking about a matter: the concepts that make a question one about it.

Each matter is a topic, often with an aspect beside it (*why*, *before*, *too fast*); topics and
aspects are concepts.  A way with more concepts outweighs one with fewer, and a rare concept a
common one.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.knowledge import Matter
from bot.understanding.meaning.answers.words import vocabulary

_BROAD, _NARROW, _TELLING = 1, 2, 3
# Concepts that many questions hold: alone they tell of nothing.
_BROAD_ONES = vocabulary(
    "after alone asks away before between during easy eat every_week faster first_day flat good"
    " half hard how how_long incline legs less long longer marathon may mile more n200 n400 need"
    " normal pacing race race_distance race_only reps session skip slower start stop targets"
    " this_weekend tired too_fast too_slow track walk watch what when where which why"
)
# Concepts that leave no doubt what is meant, whatever stands beside them.
_TELLING_ONES = vocabulary(
    "altitude appetite blues carbo clothes compare_others conv_1500 conv_1600 jet_lag mile_helps"
    " norwegian other_plans pacer physio ramadan smoking stitch taper treadmill vegan zones"
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking about a matter: the concepts that have to be there, and must not."""

    matter: Matter
    needed: frozenset[str]
    barred: frozenset[str]
    weight: int

    @property
    def is_named(self) -> bool:
        return not self.needed <= _BROAD_ONES


def way_meant(held: frozenset[str], ruled_out: frozenset[Matter] = frozenset()) -> Way | None:
    """Find the way with the most weight whose concepts are all held; the first of several."""
    by_concept = _ways_by_concept()
    found = (
        numbered
        for concept in held
        for numbered in by_concept.get(concept, ())
        if numbered[1].needed <= held
        and not numbered[1].barred & held
        and numbered[1].matter not in ruled_out
    )
    meant = max(found, key=lambda numbered: (numbered[1].weight, -numbered[0]), default=None)
    return None if meant is None else meant[1]


@cache
def _ways_by_concept() -> Mapping[str, tuple[tuple[int, Way], ...]]:
    """Keep each way, with its place in the table, under the rarest of its concepts."""
    ways = [Way(matter, *_parts(way)) for matter, ways in _WAYS.items() for way in ways]
    frequency = Counter(concept for way in ways for concept in way.needed)
    found: dict[str, list[tuple[int, Way]]] = {}
    for number, way in enumerate(ways):
        rarest = min(sorted(way.needed), key=frequency.__getitem__)
        found.setdefault(rarest, []).append((number, way))
    return {concept: tuple(numbered) for concept, numbered in found.items()}


def _parts(way: str) -> tuple[frozenset[str], frozenset[str], int]:
    concepts = way.split()
    needed = frozenset(each for each in concepts if not each.startswith("!"))
    barred = frozenset(each[1:] for each in concepts if each.startswith("!"))
    return needed, barred, sum(map(_weight_of, needed))


def _weight_of(concept: str) -> int:
    if concept in _BROAD_ONES:
        return _BROAD
    return _TELLING if concept in _TELLING_ONES else _NARROW


# What makes a matter, by concepts: each string is one way, all of which has to be there.
_WAYS: Mapping[Matter, tuple[str, ...]] = {
    # the coach
    Matter.BOT: ("bot",),
    Matter.MAKER: ("maker",),
    Matter.HELP: ("help",),
    Matter.HUMAN: ("human",),
    Matter.DATA: ("data",),
    Matter.CONNECT: ("connect", "connect watch"),
    Matter.LANGUAGE: ("language",),
    Matter.HOW_KNOWN: ("how_know",),
    Matter.WRONG: ("wrong",),
    Matter.INSULT: ("insult",),
    Matter.PAUSING: ("pause_how",),
    Matter.HARD_AGAIN: (
        "hard_again",
        "hard_again when",
        "hard_again reps when may",
        "hard_again after ill fever",
        "when hard may",
        "when reps may",
    ),
    Matter.WHEN_PROGRESS: ("progress_when", "progress_when faster", "progress_when how_long"),
    Matter.SHIFT_WEEK: ("whole_week shift", "whole_week shift may"),
    Matter.MISSED: (
        "missed",
        "missed may",
        "missed reps",
        "missed long",
        "missed session",
        "missed asks",
        "missed what",
    ),
    # health first: of two that weigh the same, the body goes before the training
    Matter.PREGNANT: ("pregnant", "pregnant may", "pregnant how_long", "pregnant race"),
    Matter.POSTPARTUM: (
        "postpartum",
        "postpartum first_day",
        "postpartum when",
        "postpartum after",
    ),
    Matter.PERIOD: ("period", "period cramps"),
    Matter.MENOPAUSE: ("menopause",),
    Matter.DIABETES: ("diabetes", "diabetes long", "diabetes eat"),
    Matter.HEART_MEDICINE: (
        "heart_meds",
        "heart_meds hr",
        "heart_meds weight",
        "heart_meds physio",
    ),
    Matter.MY_SPLITS: ("own_splits", "own_splits race", "own_splits marathon race mile"),
    Matter.CLOTHES: (
        "clothes",
        "clothes what",
        "clothes need",
        "clothes which",
        "clothes may",
        "clothes cold",
        "clothes heat",
        "clothes race race_only",
        "clothes what cold rain",
    ),
    Matter.ASTHMA: ("asthma", "asthma reps", "asthma cold", "asthma before"),
    Matter.PAINKILLERS: ("painkiller", "painkiller before", "painkiller race", "painkiller knee"),
    Matter.VACCINATION: ("vaccine", "vaccine after", "vaccine ill"),
    Matter.BLOOD_DONATION: ("blood_donation", "blood_donation race"),
    Matter.WEAK_AFTER_ILLNESS: (
        "weak_after",
        "weak_after ill",
        "weak_after fever ill",
        "weak_after tired",
    ),
    Matter.FEVER: ("fever", "fever ill"),
    Matter.ILL_RACE: ("ill race", "ill fever race", "ill race before", "ill race this_weekend"),
    Matter.COLD: ("ill",),
    Matter.IRON: ("iron", "iron tired"),
    Matter.OVERTRAINED: ("overtrained", "overtrained tired"),
    Matter.PHYSIO_SAID: ("physio",),
    Matter.WHICH_DOCTOR: ("which_doctor", "which_doctor physio"),
    Matter.LADDER: ("ladder", "ladder injured", "ladder shin", "ladder when"),
    Matter.SHIN: ("shin", "shin injured", "shin sore"),
    Matter.ACHILLES: ("achilles", "achilles sore", "achilles injured"),
    Matter.HEEL: ("plantar", "plantar injured"),
    Matter.KNEE_CLICKS: ("knee clicks", "clicks"),
    Matter.KNEE: ("knee", "knee injured", "knee sore"),
    Matter.CALF_TIGHT: ("calf tight", "calf", "calf sore"),
    Matter.CRAMPS: (
        "cramps",
        "cramps calf",
        "cramps calf race",
        "cramps what",
        "cramps race",
        "cramps drink",
    ),
    Matter.STITCH: ("stitch", "stitch cramps"),
    Matter.TOILET: ("toilet", "toilet long", "toilet race"),
    Matter.BLISTERS: ("blister", "blister race", "blister shoes"),
    Matter.FELL: ("fell", "fell knee", "fell injured"),
    Matter.SORE_OR_HURT: ("sore normal", "sore injured", "sore", "injured normal"),
    Matter.TAPE_AND_MASSAGE: ("tape", "tape after", "tape knee", "tape heat cold"),
    Matter.STRETCHING: ("stretch", "stretch before", "stretch after", "stretch warmup"),
    Matter.STRENGTH: (
        "strength",
        "strength when",
        "strength reps",
        "strength before reps",
        "strength reps when may",
    ),
    Matter.WEIGHT: ("weight", "weight more", "weight fasted"),
    Matter.CALORIES: ("calories", "calories weight", "calories overtrained"),
    # food, drink, sleep
    Matter.CARBO_LOADING: ("carbo", "carbo race", "carbo before race", "carbo marathon race"),
    Matter.FUEL_RACE: (
        "fuel",
        "fuel race",
        "fuel how_long race",
        "fuel half race",
        "fuel marathon race",
    ),
    Matter.EAT_DURING: (
        "fuel long",
        "eat during",
        "eat during long",
        "fuel during",
        "fuel during long",
        "fuel session long",
        "eat fuel long",
    ),
    Matter.BREAKFAST_RACE: (
        "breakfast race",
        "breakfast eat race",
        "breakfast race_only eat",
        "breakfast",
    ),
    Matter.EAT_BEFORE: (
        "eat what when",
        "eat before",
        "breakfast eat long",
        "breakfast long",
        "breakfast eat before long",
        "fasted",
        "fasted easy",
        "breakfast fasted",
        "eat before reps",
        "eat before long",
    ),
    Matter.EAT_AFTER: (
        "recovery_food",
        "eat after",
        "recovery_food after",
        "recovery_food eat after",
        "eat after long",
    ),
    Matter.NO_APPETITE: ("appetite", "appetite long after", "appetite eat after"),
    Matter.DRINK_RACE: (
        "drink race",
        "drink station",
        "station",
        "drink how_long race",
        "drink during race",
    ),
    Matter.HYDRATION: ("drink", "drink long", "drink how_long"),
    Matter.ALCOHOL: (
        "alcohol",
        "alcohol after",
        "alcohol recovery_after",
        "alcohol recovery_after race after",
        "alcohol eat after",
        "alcohol before",
        "alcohol before long",
        "alcohol race",
        "alcohol drink",
        "alcohol drink before race",
        "alcohol tired",
    ),
    Matter.CAFFEINE_RACE: (
        "caffeine race",
        "caffeine race before",
        "caffeine fuel",
        "caffeine drink race",
        "caffeine race breakfast",
    ),
    Matter.CAFFEINE: (
        "caffeine",
        "caffeine before",
        "caffeine drink",
        "caffeine track",
        "caffeine before track",
    ),
    Matter.SLEEP: ("sleep", "sleep how_long", "sleep tired"),
    Matter.SUPPLEMENTS: ("supplement", "supplement iron"),
    Matter.VEGAN: ("vegan", "vegan recovery_food", "vegan iron"),
    Matter.LOW_CARB: ("keto", "keto fasted"),
    # the trial and the track
    Matter.TRIAL_WARM_UP: (
        "trial warmup",
        "trial warmup how",
        "trial warmup before",
        "warmup trial mile",
        "trial before",
    ),
    Matter.TRIAL_ALONE: (
        "trial alone",
        "alone pacing",
        "alone hard mile",
        "alone faster",
        "alone",
    ),
    Matter.TRIAL_BAD: (
        "trial bad_trial",
        "bad_trial_only bad_trial",
        "trial slower",
        "trial bad_trial why",
        "bad_trial why",
    ),
    Matter.TRIAL_USEFUL: (
        "trial good",
        "trial why",
        "trial may",
        "trial need",
        "trial skip",
        "mile need",
        "mile race need enter race_only",
    ),
    Matter.MILE_PACING: (
        "mile pacing",
        "mile pacing how",
        "trial pacing",
        "trial pacing how",
        "mile start_fast",
        "mile pacing how track",
    ),
    Matter.FROM_1600: (
        "conv_1600",
        "conv_1600 mile",
        "conv_1600 to_mile",
        "conv_1600 mile to_mile",
    ),
    Matter.FROM_1500: (
        "conv_1500",
        "conv_1500 mile",
        "conv_1500 to_mile",
        "conv_1500 mile to_mile",
    ),
    Matter.FROM_OTHER: (
        "race_distance to_mile",
        "to_mile",
        "race_distance mile to_mile",
        "race mile to_mile race_distance",
    ),
    Matter.TRACK_START: (
        "start_line",
        "start_line mile",
        "start_line track where",
        "start_line mile where track",
    ),
    Matter.DIRECTION: ("direction", "direction track"),
    Matter.INDOOR_TRACK: ("indoor", "indoor track", "indoor n200 reps track"),
    Matter.LANES: ("lanes", "lanes track", "lanes which track"),
    Matter.GPS_ON_TRACK: ("gps track", "gps track watch", "gps watch", "gps"),
    Matter.TRACK_CLOSED: ("closed", "closed track"),
    Matter.NO_TRACK: ("track away", "reps where", "reps where track", "track away reps"),
    Matter.TREADMILL_REPS: (
        "treadmill reps",
        "treadmill incline",
        "treadmill reps incline",
        "treadmill mile",
        "incline reps what",
        "treadmill n400 reps incline",
    ),
    Matter.TREADMILL_EASY: ("treadmill", "treadmill easy", "treadmill long"),
    Matter.SPIKES: ("spikes", "spikes shoes", "spikes mile", "spikes track"),
    Matter.CARBON_SHOES: ("carbon", "carbon shoes", "carbon reps", "carbon race shoes"),
    Matter.SHOES: ("shoes", "shoes which", "shoes when", "shoes mile"),
    Matter.MILE_RACE_WHERE: (
        "mile race where",
        "mile race_only where",
        "mile race before",
        "mile race may",
        "mile enter",
        "mile enter where",
        "mile enter race race_only before",
        "mile enter race marathon before race_only",
    ),
    Matter.MILE_GOOD: (
        "age_grade !race_distance",
        "age_grade mile",
        "mile good !mile_helps !race_distance",
        "age_grade masters mile",
    ),
    Matter.WHY_MILE: (
        "mile_helps",
        "why mile",
        "mile_helps race",
        "mile_helps why race",
        "mile_helps why mile race half",
        "mile_helps marathon race mile",
    ),
    # workouts
    Matter.REST_BETWEEN: (
        "between reps",
        "between reps n400",
        "between reps n200",
        "between reps how_long",
        "between reps n400 how_long",
        "between reps what easy walk",
        "rest_between",
        "rest_between reps",
        "rest_between reps how_long",
        "rest_between walk",
        "rest_between reps walk n400 n200",
    ),
    Matter.SHORTER_REST: (
        "shorter_rest",
        "shorter_rest rest_between",
        "shorter_rest reps rest_between",
    ),
    Matter.REPS_TOO_FAST: (
        "reps too_fast",
        "too_fast targets",
        "reps faster",
        "reps too_fast slower",
    ),
    Matter.TOO_FAST: ("too_fast", "too_fast how", "too_fast may", "too_fast easy how"),
    Matter.REPS_TOO_SLOW: (
        "too_slow targets",
        "too_slow reps",
        "too_slow reps targets",
        "too_slow",
    ),
    Matter.REPS_FEEL: ("reps hard", "hard reps how", "reps hard effort", "threw_up"),
    Matter.WHICH_REPS: (
        "n200 n400 reps",
        "n200 n400 which reps",
        "reps which n200",
        "reps why n200",
        "reps why n400",
        "n200 n400",
    ),
    Matter.MORE_REPS: (
        "many !second",
        "reps many may !second",
        "reps more many n400 !second",
        "reps more",
        "more reps may",
        "reps more n400 !second",
        "reps more n200 !second",
        "reps more n400 may !second",
    ),
    Matter.SECOND_WORKOUT: ("second", "second reps", "second reps more", "second reps more why"),
    Matter.STOP_EARLY: (
        "reps stop",
        "reps stop may",
        "reps stop session",
        "stop session",
        "bailed",
    ),
    Matter.REPS_TIRED: (
        "reps tired",
        "tired reps sleep",
        "tired sleep session",
        "reps tired session",
        "reps tired sleep session",
        "tired this_weekend !trial",
        "tired session may",
    ),
    Matter.CLUB_SESSION: (
        "group session",
        "group reps",
        "group session reps",
        "group second",
        "group session second",
    ),
    Matter.WARM_UP: ("warmup", "warmup how", "warmup reps", "warmup how_long"),
    Matter.RACE_WARM_UP: (
        "warmup race",
        "warmup race before",
        "warmup how race before",
        "warmup race_distance race",
    ),
    Matter.COOL_DOWN: ("cooldown", "cooldown skip", "cooldown reps", "cooldown skip reps after"),
    Matter.DRILLS: ("drills", "drills good"),
    Matter.THRESHOLD: ("tempo", "tempo what", "tempo which"),
    Matter.NORWEGIAN: ("norwegian", "norwegian tempo", "norwegian tempo session"),
    Matter.POLARISED: ("polarised", "polarised easy zones", "polarised zones"),
    Matter.FARTLEK: ("fartlek", "fartlek hills", "fartlek reps hills", "fartlek reps"),
    Matter.TIME_OF_DAY: (
        "morning_evening",
        "morning_evening reps",
        "morning_evening which",
        "tonight",
        "tonight may",
        "tonight reps",
        "tonight reps n400",
        "tonight reps may",
    ),
    Matter.GOAL_TARGETS: (
        "goal_targets",
        "goal_targets reps",
        "goal_targets targets reps",
        "goal_targets pacing reps targets",
    ),
    # strides and hills
    Matter.STRIDES_HARD: ("strides hard", "strides tired", "strides hard tired"),
    Matter.STRIDES_SKIPPED: ("strides skip", "strides skip may"),
    Matter.STRIDES_HOW: (
        "strides",
        "strides what",
        "strides how",
        "strides before",
        "strides after before",
    ),
    Matter.HILLS_SORE: (
        "hills sore",
        "hills calf",
        "hills calf sore",
        "hills tired",
        "hills sore after",
    ),
    Matter.NO_HILL: ("hills away", "hills where", "away hilly"),
    Matter.HILLS_SHORT: ("hills why", "hills how_long", "hills longer", "hills why longer"),
    Matter.HILLS_HOW: (
        "hills how",
        "hills what",
        "hills faster",
        "hills steep",
        "hills how steep",
        "hills",
    ),
    Matter.HILLY_ROUTE: ("hilly", "hilly hills", "hilly hills pacing"),
    # easy and long runs
    Matter.EASY_SLOW: (
        "easy too_slow",
        "easy faster",
        "easy too_fast",
        "easy slower why",
        "easy slower",
        "why too_slow !reps !targets",
        "easy too_slow why",
    ),
    Matter.EASY_HEART_RATE: ("hr easy", "hr", "zones easy hr", "hr what"),
    Matter.WHY_EASY: ("why easy", "why easy more", "why easy what"),
    Matter.WALKING: (
        "walk may",
        "walk !rest_between !shorter_rest !treadmill",
        "walk race may",
        "walk long may",
        "walk easy",
    ),
    Matter.LONG_PACE: (
        "long pacing",
        "long how pacing",
        "long slower how",
        "long faster",
        "long pacing what",
    ),
    Matter.LONG_CUT: ("long less", "long less may", "less long no_time"),
    Matter.LONG_HOW_FAR: (
        "long how_long",
        "long need",
        "long skip",
        "own_longest",
        "own_longest long",
        "own_longest skip long",
    ),
    Matter.BACK_TO_BACK: (
        "back_to_back",
        "back_to_back long race",
        "back_to_back race long after",
        "back_to_back long",
    ),
    Matter.HEAVY_LEGS: (
        "legs heaviness",
        "legs heaviness normal",
        "heavy_legs",
        "heavy_legs normal",
        "heavy_legs tired",
    ),
    Matter.DOUBLES: ("doubles",),
    Matter.COMMUTE: ("commute",),
    Matter.CROSS_TRAINING: ("cross", "cross easy", "cross long", "cross may"),
    Matter.TRAILS: ("trails", "trails may"),
    Matter.MUSIC: ("music",),
    Matter.EVERY_DAY: ("run_streak", "run_streak rest_day"),
    Matter.WITH_OTHERS: ("group", "group easy", "group slower", "group faster !compare_others"),
    # paces and watches
    Matter.MARATHON_PACE: ("race pacing", "pacing what marathon race", "pacing race_only"),
    Matter.PREDICTION_TOO_FAST: (
        "optimistic",
        "optimistic race",
        "optimistic predicts",
        "optimistic slower race marathon",
    ),
    Matter.WATCH_VO2: (
        "vo2",
        "vo2 watch",
        "vo2 lose_fitness",
        "vo2 watch lose_fitness",
        "watch what meaning",
    ),
    Matter.WATCH_STATUS: ("unproductive", "unproductive watch"),
    Matter.WATCH_PREDICTION: ("watch predicts", "watch predicts slower", "watch predicts race"),
    Matter.WATCH_HEART_RATE: (
        "hr weird",
        "hr weird easy",
        "hr watch weird",
        "hr weird easy what",
        "hr wrist",
        "hr wrist easy",
        "hr wrist easy why",
    ),
    Matter.HEART_DRIFT: ("drift hr", "hr drift long", "drift hr pacing", "drift pacing why"),
    Matter.RESTING_PULSE: ("resting", "resting hr", "resting hr slower"),
    Matter.ZONES: ("zones", "zones hr", "zones what", "zones hr what"),
    Matter.CADENCE: ("cadence", "cadence what"),
    Matter.FORM: ("form", "form how", "form how !hills"),
    Matter.BREATHING: ("breathing", "breathing how"),
    Matter.SUMMER: (
        "summer slower",
        "summer",
        "summer heat slower",
        "summer why slower",
        "summer slower heat why",
    ),
    Matter.PLATEAU: ("plateau", "plateau why", "plateau faster"),
    # races
    Matter.RACE_WEEK: (
        "race_week",
        "race_week race",
        "race_week taper",
        "race_week race what before",
    ),
    Matter.TAPER_FLAT: (
        "taper flat",
        "taper hard flat",
        "taper flat slower",
        "taper heavy_legs",
        "taper heavy_legs flat",
        "flat normal slower",
    ),
    Matter.TAPER_MORE: (
        "last_one_more",
        "last_one_more long",
        "last_one_more race long",
        "taper more",
        "last_one_more reps",
        "last_one_more pacing race",
    ),
    Matter.NERVOUS: (
        "nervous",
        "nervous race",
        "nervous race before",
        "nervous race_only sleep",
        "nervous sleep",
        "nervous ill",
        "nervous ill fever",
        "nervous ill fever race",
        "nervous ill after race half fever",
    ),
    Matter.RACE_ADVICE: (
        "advice race",
        "advice race_only",
        "advice race this_weekend",
        "advice this_weekend",
    ),
    Matter.START_FAST: (
        "start too_fast race",
        "start too_fast how",
        "start too_fast",
        "start_fast",
        "start_fast race",
        "start_fast how too_fast",
        "start_fast hard",
        "start_fast too_fast race",
    ),
    Matter.SPLITS: ("split", "split race", "split pacing", "split what", "split which"),
    Matter.HOT_RACE: (
        "hot_race race",
        "hot_race race heat",
        "heat race_only",
        "hot_race marathon race heat",
        "hot_race heat race summer",
    ),
    Matter.WINDY_RACE: ("wind race", "wind race_only", "wind race race_only"),
    Matter.PACER: ("pacer", "pacer race"),
    Matter.THE_WALL: ("wall", "wall race"),
    Matter.DROP_OUT: (
        "drop_out",
        "drop_out race",
        "drop_out when",
        "fading",
        "fading what",
        "fading race what",
        "fading how",
    ),
    Matter.AFTER_RACE: (
        "recovery_after",
        "recovery_after race after",
        "recovery_after when",
        "recovery_after how_long",
        "recovery_after race how_long after",
        "recovery_after marathon race after when",
    ),
    Matter.RACE_SOON: (
        "enter",
        "enter may",
        "enter this_weekend",
        "enter race",
        "enter race this_weekend",
        "enter race race_distance",
        "parkrun this_weekend",
        "enter race race_only may",
        "enter parkrun this_weekend",
    ),
    Matter.PARKRUN: (
        "parkrun every_week this_weekend",
        "parkrun",
        "parkrun every_week",
        "parkrun easy",
        "parkrun hard every_week",
    ),
    Matter.TWO_RACES: (
        "two_races",
        "two_races race",
        "two_races race half",
        "two_races race marathon half after",
    ),
    Matter.TUNE_UP: (
        "tuneup",
        "tuneup race",
        "tuneup race half",
        "tuneup race half marathon before",
    ),
    Matter.RACE_CANCELLED: ("cancelled race", "cancelled race race_only"),
    Matter.RACE_TRAVEL: (
        "flying",
        "flying race",
        "flying race race_only",
        "flying marathon race when",
        "jet_lag race",
        "travel race",
    ),
    Matter.LAST_PLACE: ("last_place", "last_place race", "last_place race race_only too_slow"),
    # weather and places
    Matter.HEAT: (
        "heat",
        "heat this_weekend",
        "heat reps",
        "heat hot_race this_weekend",
        "hot_race",
    ),
    Matter.FROST: ("cold", "cold reps"),
    Matter.RAIN: ("rain", "rain may"),
    Matter.WIND: ("wind", "wind reps", "wind n400 reps", "wind track"),
    Matter.DARK: ("dark", "dark may", "dark nervous", "dark alone nervous"),
    Matter.AIR: ("air", "air heat"),
    Matter.ALTITUDE: ("altitude", "altitude race"),
    Matter.JET_LAG: ("jet_lag",),
    Matter.TRAVEL: (
        "travel",
        "travel treadmill",
        "travel treadmill track away",
        "travel track away",
    ),
    Matter.DOGS: ("dogs",),
    Matter.HARASSED: ("harass", "harass dark"),
    # life
    Matter.NO_TIME: ("no_time", "no_time this_weekend"),
    Matter.NIGHT_SHIFT: ("night_shift", "night_shift tired", "night_shift dark"),
    Matter.RAMADAN: ("ramadan", "ramadan when"),
    Matter.BABY: ("kids", "kids dark", "kids tired sleep", "kids tired", "kids sleep", "kids ill"),
    Matter.HOLIDAY: ("holiday !cancelled",),
    Matter.TIME_OFF: (
        "time_off",
        "time_off holiday",
        "time_off lose_fitness",
        "lose_fitness",
        "lose_fitness ill",
        "lose_fitness ill fever",
        "lose_fitness weak_after ill fever",
        "lose_fitness holiday",
        "time_off restart",
        "restart",
    ),
    Matter.STRESS: ("stress",),
    Matter.SMOKING: ("smoking",),
    # why and theory
    Matter.REST_DAYS: ("rest_day", "rest_day why", "rest_day may", "rest_day skip"),
    Matter.TEN_PERCENT: (
        "ten_percent",
        "ten_percent why",
        "ten_percent long",
        "ten_percent long why",
    ),
    Matter.LIGHTER_WEEK: ("lighter", "lighter why"),
    Matter.PHASES: ("phases", "phases when", "phases why"),
    Matter.OTHER_PLANS: ("other_plans", "other_plans reps", "other_plans second reps more"),
    Matter.LACTATE: ("lactate", "lactate what", "lactate sore why", "lactate sore"),
    Matter.EFFORT: ("effort", "effort what", "effort how hard"),
    # who
    Matter.SENIOR: (
        "senior",
        "elder first_day",
        "elder senior",
        "elder may",
        "senior first_day",
        "senior masters",
        "senior first_day beginner",
    ),
    Matter.CHILD: (
        "child",
        "child mile",
        "child youth mile",
        "child mile this_weekend",
        "child race",
    ),
    Matter.YOUTH: ("youth", "youth marathon race", "youth race", "youth group session"),
    Matter.MASTERS: (
        "masters",
        "masters slower",
        "masters faster",
        "masters group",
        "masters reps",
        "masters second",
        "masters second more",
        "masters rest_day",
        "masters recovery_after",
    ),
    Matter.BEGINNER: ("beginner", "beginner first_day"),
    Matter.WOMEN: ("sex", "sex targets"),
    Matter.HEAVY: ("heavy", "heavy reps", "heavy knee", "shame weight", "shame", "shame heavy"),
    Matter.NOT_RUNNING: ("wheel", "wheel race"),
    Matter.GUIDE: ("guide",),
    # the head
    Matter.COMPARISON: ("compare_others", "compare_others watch", "compare_others group"),
    Matter.BLUES: ("blues", "blues race", "blues after race"),
    Matter.DREAD: ("dread", "dread nervous", "dread nervous reps", "dread reps", "nervous reps"),
    Matter.PERFECTION: ("perfection", "perfection skip"),
    Matter.UNMOTIVATED: ("unmotivated",),
    Matter.BORED: ("bored",),
    Matter.LOW: ("low", "low tired"),
}
