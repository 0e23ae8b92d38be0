"""Answers about races: the week before, the day, the days after.

A sentence whose figures are not known of a runner is left out.
"""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

SENTENCES: Mapping[Matter, tuple[str, ...]] = {
    Matter.RACE_WEEK: (
        "Little running, one short fast session 4–6 days before, rest or 20 min easy on the day"
        " before.",
        "Sleep well early in the week, and eat, wear and do nothing new.",
    ),
    Matter.TAPER_FLAT: (
        "Usual. You lose nothing in two lighter weeks, and you get freshness back; heavy legs in"
        " race week mean nothing.",
        "Keep the one short fast session and leave the rest alone.",
    ),
    Matter.TAPER_MORE: (
        "No: too late to help, early enough to hurt.",
        "2–3 km at race pace inside an easy run early in the week are fine.",
    ),
    Matter.NERVOUS: (
        "Nerves come to everyone who cares about a race, and they make nobody slower.",
        "What you have: {proof} runs since the plan began, the longest {longest_run}.",
        "One thing is yours to decide: the start. {start_pace} for the first kilometres, slower"
        " than you want to; one bad night before costs nothing.",
        "Now only small things: a few bites of what you know, sips, and before the gun"
        " {gun_warm_up}.",
    ),
    Matter.RACE_ADVICE: (
        "Start slower than you feel: {start_pace} for the first kilometres, then {race_pace}.",
        "Eat and drink as you practised, and nothing new. Then sleep, or lie still; that's"
        " enough.",
    ),
    Matter.START_FAST: (
        "Line up further back, and run the first kilometre at your target or 2–3 s slower, never"
        " faster.",
        "Look at the watch at 500 m, not at 1 km: there you can still change it. Your pace:"
        " {race_pace}.",
    ),
    Matter.SPLITS: (
        "Even is best for most. Time put in the bank early is paid back double.",
        "In a marathon the two halves should be within a minute of each other.",
    ),
    Matter.FUEL_RACE: (
        "Your race, about {race_time}: {gels}.",
        "Under about 75 min: nothing. Up to 2 h 30: 30–60 g of carbs an hour, longer up to 90 g if"
        " you've practised it. A gel is about 20–25 g.",
        "The same ones on your next long run first, nothing new on the day.",
    ),
    Matter.BREAKFAST_RACE: (
        "What you eat before your long runs, 2–3 hours before the start: carbs, little fat, little"
        " fibre.",
        "Nothing new that morning.",
    ),
    Matter.CARBO_LOADING: (
        "For a marathon only: 36–48 hours with more rice, bread and potatoes, less fat and fibre."
        " A kilo more on the scales is water, and it's meant to be there.",
        "Up to a half you don't need it.",
    ),
    Matter.DRINK_RACE: (
        "To thirst, at the stations; you needn't take every one.",
        "Don't finish heavier than you started: too much water is dangerous. In heat a bit more,"
        " with salt in your food.",
    ),
    Matter.CAFFEINE_RACE: (
        "If you're used to it: 45–60 min before the start it helps most people a little.",
        "Not used to it, or your heart races from it: leave it.",
    ),
    Matter.RACE_WARM_UP: (
        "Up to 5K: 15 min easy and four strides, done 5–10 min before the start. Half: 10 min."
        " Marathon: walk, and 5 min of jogging.",
    ),
    Matter.HOT_RACE: (
        "Slower from the start. At {air} your easy range becomes {heat_easy}; race pace suffers as"
        " much.",
        "Tell me temperature and humidity, for example <i>27 °C, 60 %</i>, and I change the pace."
        " When it gets too much, run to finish, in the shade and with water.",
    ),
    Matter.WINDY_RACE: (
        "Run by effort, get behind others, and let the watch be. A windy time isn't comparable"
        " with a calm one.",
    ),
    Matter.PACER: (
        "If the pacer runs evenly, yes: stay twenty metres behind the crowd.",
        "If the first 5 km are more than 20 s too fast, let the group go. Your pace: {race_pace}.",
    ),
    Matter.THE_WALL: (
        "I'm sorry, those last kilometres are long. Usually it's pace, then fuel, then missing"
        " long runs, in that order.",
        "First recover. When you like, send me your splits and what you ate, and we look at it.",
    ),
    Matter.DROP_OUT: (
        "Stop for pain that changes your stride, dizziness, confusion, or anything in the chest. A"
        " DNF for that is a good decision.",
        "Only tired and slow? Walk to the next station and decide there.",
    ),
    Matter.UNDERWAY: (
        "Breathe out. Slow down. You're allowed to walk.",
        "Drink, eat something sweet, walk five minutes. Then jog one minute and walk one, as far"
        " as the next corner or station, and decide only there. Walked kilometres count.",
        "Dizzy, cold and shaking, confused, chest, or a pain that makes you limp: stop, and tell"
        " somebody beside the road. That's no failure.",
    ),
    Matter.ILL_RACE: (
        "I'm sorry, of all days. With fever, cough, chest or stomach: no, not this one; it can"
        " hurt the heart muscle.",
        "Nose only: you may, slower than planned, and stop if it moves down or you feel weak.",
    ),
    Matter.AFTER_RACE: (
        "Easy running or none: 1 day after a mile, 2 after a 5K, 4 after a 10K, 7 after a half, 14"
        " after a marathon, the first five without a step.",
        "The next workout comes after that, when an easy run has felt normal.",
    ),
    Matter.RACE_SOON: (
        "Yes, as your hard day: it takes the place of the workout, two easy days follow, and the"
        " next long run is a third shorter.",
        "Tell me which and when, for example /race 5k 28 November. Just back from a break or an"
        " illness? Run it easy.",
    ),
    Matter.PARKRUN: (
        "Hard about once a month; on the other Saturdays easy, from the back: {easy}.",
        "Hard every Saturday is a second workout every week.",
    ),
    Matter.TWO_RACES: (
        "One of them is the goal, the other is training. Easy days after the first: 2 for a 5K, 4"
        " for a 10K, 7 for a half, 14 for a marathon.",
        "Less room than that: run it easy, or leave it out. Which one matters more to you?",
    ),
    Matter.TUNE_UP: (
        "A half 3–5 weeks before a marathon, a mile 6–10 weeks before: it replaces that week's"
        " long run or workout.",
        "Tell me the day, for example /race half 28 March.",
    ),
    Matter.RACE_CANCELLED: (
        "I'm sorry, after all that work. The fitness keeps: another race within four weeks, or a"
        " time trial on the day.",
        "Tell me the new race and its date, and I rebuild the weeks.",
    ),
    Matter.RACE_TRAVEL: (
        "Two days before, if you can; with time zones about a day for each one or two.",
        "Walk a lot, jog 20 min, keep your feet up the day before.",
    ),
    Matter.LAST_PLACE: (
        "Somebody is, and the medal is the same one.",
        "Look up the cut-off. Your range today: {fast} to {slow}.",
    ),
}
# Said in place of the above to whoever is to run easily for some days.
SENTENCES_IN_RECOVERY: Mapping[Matter, tuple[str, ...]] = {
    Matter.RACE_SOON: (
        "Not as a race: easy only until {easy_until}, whatever the legs say.",
        "Jog it if they feel normal, at a pace you can talk at, and race one later.",
    ),
}
