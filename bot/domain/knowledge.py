"""What the coach can be asked about running, and with what the answer ends."""

from enum import StrEnum


class Matter(StrEnum):
    """One thing that is asked about, however it is put."""

    # the mile, the track, the trial
    MILE_PACING = "mile_pacing"
    TRIAL_WARM_UP = "trial_warm_up"
    TRIAL_USEFUL = "trial_useful"
    TRIAL_ALONE = "trial_alone"
    TRIAL_BAD = "trial_bad"
    FROM_1600 = "from_1600"
    FROM_1500 = "from_1500"
    FROM_OTHER = "from_other"
    TRACK_START = "track_start"
    DIRECTION = "direction"
    LANES = "lanes"
    GPS_ON_TRACK = "gps_on_track"
    NO_TRACK = "no_track"
    INDOOR_TRACK = "indoor_track"
    TRACK_CLOSED = "track_closed"
    TREADMILL_REPS = "treadmill_reps"
    SPIKES = "spikes"
    MILE_RACE_WHERE = "mile_race_where"
    WHY_MILE = "why_mile"
    MILE_GOOD = "mile_good"
    MY_SPLITS = "my_splits"
    CLOTHES = "clothes"
    TOILET_RACE = "toilet_race"
    # workouts
    REST_BETWEEN = "rest_between"
    SHORTER_REST = "shorter_rest"
    REPS_TOO_FAST = "reps_too_fast"
    REPS_TOO_SLOW = "reps_too_slow"
    REPS_FEEL = "reps_feel"
    WHICH_REPS = "which_reps"
    MORE_REPS = "more_reps"
    SECOND_WORKOUT = "second_workout"
    STOP_EARLY = "stop_early"
    REPS_TIRED = "reps_tired"
    CLUB_SESSION = "club_session"
    WARM_UP = "warm_up"
    COOL_DOWN = "cool_down"
    SHOES = "shoes"
    CARBON_SHOES = "carbon_shoes"
    DRILLS = "drills"
    THRESHOLD = "threshold"
    NORWEGIAN = "norwegian"
    POLARISED = "polarised"
    FARTLEK = "fartlek"
    TIME_OF_DAY = "time_of_day"
    GOAL_TARGETS = "goal_targets"
    # easy and long runs
    EASY_SLOW = "easy_slow"
    EASY_HEART_RATE = "easy_heart_rate"
    WALKING = "walking"
    LONG_PACE = "long_pace"
    LONG_CUT = "long_cut"
    LONG_HOW_FAR = "long_how_far"
    BACK_TO_BACK = "back_to_back"
    HEAVY_LEGS = "heavy_legs"
    DOUBLES = "doubles"
    COMMUTE = "commute"
    CROSS_TRAINING = "cross_training"
    TRAILS = "trails"
    HILLY_ROUTE = "hilly_route"
    TREADMILL_EASY = "treadmill_easy"
    MUSIC = "music"
    EVERY_DAY = "every_day"
    WITH_OTHERS = "with_others"
    # strides and hills
    STRIDES_HOW = "strides_how"
    STRIDES_HARD = "strides_hard"
    STRIDES_SKIPPED = "strides_skipped"
    HILLS_HOW = "hills_how"
    NO_HILL = "no_hill"
    HILLS_SORE = "hills_sore"
    HILLS_SHORT = "hills_short"
    # paces and watches
    MARATHON_PACE = "marathon_pace"
    PREDICTION_TOO_FAST = "prediction_too_fast"
    WATCH_VO2 = "watch_vo2"
    WATCH_STATUS = "watch_status"
    WATCH_PREDICTION = "watch_prediction"
    WATCH_HEART_RATE = "watch_heart_rate"
    HEART_DRIFT = "heart_drift"
    RESTING_PULSE = "resting_pulse"
    ZONES = "zones"
    CADENCE = "cadence"
    FORM = "form"
    BREATHING = "breathing"
    SUMMER = "summer"
    PLATEAU = "plateau"
    PACE_UNIT = "pace_unit"
    # races
    RACE_WEEK = "race_week"
    TAPER_FLAT = "taper_flat"
    TAPER_MORE = "taper_more"
    NERVOUS = "nervous"
    RACE_ADVICE = "race_advice"
    START_FAST = "start_fast"
    SPLITS = "splits"
    FUEL_RACE = "fuel_race"
    BREAKFAST_RACE = "breakfast_race"
    CARBO_LOADING = "carbo_loading"
    DRINK_RACE = "drink_race"
    CAFFEINE_RACE = "caffeine_race"
    RACE_WARM_UP = "race_warm_up"
    HOT_RACE = "hot_race"
    WINDY_RACE = "windy_race"
    PACER = "pacer"
    THE_WALL = "the_wall"
    DROP_OUT = "drop_out"
    UNDERWAY = "underway"  # worn out, and still on the way
    ILL_RACE = "ill_race"
    AFTER_RACE = "after_race"
    RACE_SOON = "race_soon"
    PARKRUN = "parkrun"
    TWO_RACES = "two_races"
    TUNE_UP = "tune_up"
    RACE_CANCELLED = "race_cancelled"
    RACE_TRAVEL = "race_travel"
    LAST_PLACE = "last_place"
    # the body
    SORE_OR_HURT = "sore_or_hurt"
    SHIN = "shin"
    ACHILLES = "achilles"
    KNEE = "knee"
    HEEL = "heel"
    CALF_TIGHT = "calf_tight"
    KNEE_CLICKS = "knee_clicks"
    LADDER = "ladder"
    PHYSIO_SAID = "physio_said"
    WHICH_DOCTOR = "which_doctor"
    PAINKILLERS = "painkillers"
    FELL = "fell"
    TAPE_AND_MASSAGE = "tape_and_massage"
    STRETCHING = "stretching"
    STRENGTH = "strength"
    COLD = "cold"
    FEVER = "fever"
    WEAK_AFTER_ILLNESS = "weak_after_illness"
    VACCINATION = "vaccination"
    BLOOD_DONATION = "blood_donation"
    CRAMPS = "cramps"
    STITCH = "stitch"
    TOILET = "toilet"
    BLISTERS = "blisters"
    IRON = "iron"
    WEIGHT = "weight"
    ASTHMA = "asthma"
    DIABETES = "diabetes"
    HEART_MEDICINE = "heart_medicine"
    PERIOD = "period"
    PREGNANT = "pregnant"
    POSTPARTUM = "postpartum"
    MENOPAUSE = "menopause"
    OVERTRAINED = "overtrained"
    # food, drink, sleep
    EAT_BEFORE = "eat_before"
    EAT_DURING = "eat_during"
    EAT_AFTER = "eat_after"
    HYDRATION = "hydration"
    ALCOHOL = "alcohol"
    CAFFEINE = "caffeine"
    SLEEP = "sleep"
    SUPPLEMENTS = "supplements"
    VEGAN = "vegan"
    NO_APPETITE = "no_appetite"
    LOW_CARB = "low_carb"
    CALORIES = "calories"
    # weather and places
    HEAT = "heat"
    FROST = "frost"
    RAIN = "rain"
    WIND = "wind"
    DARK = "dark"
    AIR = "air"
    ALTITUDE = "altitude"
    JET_LAG = "jet_lag"
    TRAVEL = "travel"
    DOGS = "dogs"
    HARASSED = "harassed"
    # life
    NO_TIME = "no_time"
    NIGHT_SHIFT = "night_shift"
    RAMADAN = "ramadan"
    BABY = "baby"
    HOLIDAY = "holiday"
    TIME_OFF = "time_off"
    MISSED = "missed"
    SHIFT_WEEK = "shift_week"
    HARD_AGAIN = "hard_again"
    WHEN_PROGRESS = "when_progress"
    TOO_FAST = "too_fast"
    STRESS = "stress"
    SMOKING = "smoking"
    PAUSING = "pausing"
    # why and theory
    WHY_EASY = "why_easy"
    REST_DAYS = "rest_days"
    TEN_PERCENT = "ten_percent"
    LIGHTER_WEEK = "lighter_week"
    PHASES = "phases"
    OTHER_PLANS = "other_plans"
    LACTATE = "lactate"
    EFFORT = "effort"
    # who
    MASTERS = "masters"
    SENIOR = "senior"
    YOUTH = "youth"
    CHILD = "child"
    BEGINNER = "beginner"
    WOMEN = "women"
    HEAVY = "heavy"
    NOT_RUNNING = "not_running"
    GUIDE = "guide"
    # the head
    UNMOTIVATED = "unmotivated"
    COMPARISON = "comparison"
    BORED = "bored"
    DREAD = "dread"
    BLUES = "blues"
    PERFECTION = "perfection"
    LOW = "low"
    # the coach
    BOT = "bot"
    MAKER = "maker"
    HELP = "help"
    HUMAN = "human"
    ABOUT_ME = "about_me"
    DATA = "data"
    CONNECT = "connect"
    LANGUAGE = "language"
    HOW_KNOWN = "how_known"
    WRONG = "wrong"
    INSULT = "insult"


class Closing(StrEnum):
    """With which decision of the runner's own plan an answer ends."""

    NEXT_RUN = "next_run"
    NEXT_REPS = "next_reps"
    NEXT_LONG = "next_long"
    NEXT_TRIAL = "next_trial"
    NEXT_HARD = "next_hard"
    RACE = "race"


_CLOSINGS = {
    Closing.NEXT_REPS: (
        Matter.NO_TRACK,
        Matter.TREADMILL_REPS,
        Matter.REST_BETWEEN,
        Matter.SHORTER_REST,
        Matter.REPS_TOO_FAST,
        Matter.REPS_TOO_SLOW,
        Matter.REPS_FEEL,
        Matter.WHICH_REPS,
        Matter.MORE_REPS,
        Matter.SECOND_WORKOUT,
        Matter.WARM_UP,
        Matter.DREAD,
        Matter.NORWEGIAN,
    ),
    Closing.NEXT_LONG: (
        Matter.LONG_PACE,
        Matter.LONG_CUT,
        Matter.LONG_HOW_FAR,
        Matter.TEN_PERCENT,
        Matter.EAT_DURING,
        Matter.EAT_BEFORE,
    ),
    Closing.NEXT_TRIAL: (
        Matter.MILE_PACING,
        Matter.TRIAL_USEFUL,
        Matter.TRIAL_WARM_UP,
        Matter.TRIAL_ALONE,
        Matter.TRIAL_BAD,
        Matter.GOAL_TARGETS,
    ),
    Closing.NEXT_HARD: (Matter.HARD_AGAIN, Matter.WHEN_PROGRESS, Matter.WIND),
    Closing.RACE: (
        Matter.RACE_WEEK,
        Matter.TAPER_FLAT,
        Matter.TAPER_MORE,
        Matter.RACE_ADVICE,
        Matter.CARBO_LOADING,
        Matter.TWO_RACES,
        Matter.TUNE_UP,
        Matter.NERVOUS,
    ),
    Closing.NEXT_RUN: (
        Matter.MISSED,
        Matter.SHIFT_WEEK,
        Matter.TOO_FAST,
        Matter.COMPARISON,
        Matter.BLISTERS,
        Matter.STOP_EARLY,
        Matter.REPS_TIRED,
        Matter.EASY_SLOW,
        Matter.WALKING,
        Matter.BACK_TO_BACK,
        Matter.HEAVY_LEGS,
        Matter.DOUBLES,
        Matter.EVERY_DAY,
        Matter.WATCH_STATUS,
        Matter.HILLS_SORE,
        Matter.PARKRUN,
        Matter.PERIOD,
        Matter.ALCOHOL,
        Matter.SLEEP,
        Matter.FROST,
        Matter.RAIN,
        Matter.NO_TIME,
        Matter.BABY,
        Matter.STRESS,
        Matter.REST_DAYS,
        Matter.WHY_EASY,
        Matter.UNMOTIVATED,
        Matter.PERFECTION,
        Matter.HEAT,
        Matter.STRENGTH,
        Matter.LIGHTER_WEEK,
        Matter.PHASES,
        Matter.CROSS_TRAINING,
        Matter.TIME_OF_DAY,
    ),
}
_CLOSING_OF = {matter: closing for closing, matters in _CLOSINGS.items() for matter in matters}


def closing_of(matter: Matter) -> Closing | None:
    """Tell with which decision the answer to a matter ends; ``None``: on the fact."""
    return _CLOSING_OF.get(matter)
