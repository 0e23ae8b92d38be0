"""Ways of asking about easy and long runs, paces and watches."""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

WAYS: Mapping[Matter, tuple[str, ...]] = {
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
}
