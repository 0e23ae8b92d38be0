"""Answers about the mile, the track, the trial and the reps.

A sentence whose figures are not known of a runner is left out.
"""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

SENTENCES: Mapping[Matter, tuple[str, ...]] = {
    Matter.MILE_PACING: (
        "Evenly, all four laps. For {next_mile} that's {next_lap} a lap.",
        "The first lap should feel too slow, the third is where it's lost, and the last 200 m get"
        " what is left. Even record-breakers lose it in the middle, hardly ever at the end.",
    ),
    Matter.TRIAL_WARM_UP: (
        "10–15 min easy, 2–4 strides, then 3–5 min of standing and walking loose, and go.",
        "About 25 min in all. Don't shorten it: the first lap is faster than anything else you"
        " run.",
    ),
    Matter.TRIAL_USEFUL: (
        "Yes, at the end of a mile block: it sets the target of every rep after it.",
        "It wants four mile workouts and four weeks since the last one, and no pain, no heat. A"
        " mile race or a flat-out parkrun does as well.",
    ),
    Matter.TRIAL_ALONE: (
        "Think in laps, not in minutes, and say each 200 m out loud to yourself.",
        "The third lap is the lonely one: a friend who runs only that one is worth more than a"
        " pacer for all four. A mile race or a parkrun counts just as well.",
    ),
    Matter.TRIAL_BAD: (
        "One slow mile is not lost fitness. Wind, heat, tired legs and running alone usually cost"
        " 5–10 s.",
        "Four easy weeks with their workouts, then the next one. Until then we go by what the log"
        " says.",
    ),
    Matter.FROM_1600: (
        "A mile is 9.34 m longer than 1600 m: add 0.58 %. 6:10.0 over 1600 m is 6:12.2 for the"
        " mile.",
        "Tell me the 1600 as a trial and I add it myself.",
    ),
    Matter.FROM_1500: (
        "A mile takes about 1.08 times your 1500 m: 5:00 is worth about 5:24.",
        "Tell me the 1500 as a race and I work from it.",
    ),
    Matter.FROM_OTHER: (
        "I can reckon a mile from any race, but the longer the race, the rougher it gets.",
        "Tell me the race with its time and I use it: first reps by feel, then a trial that says"
        " it exactly.",
    ),
    Matter.TRACK_START: (
        "9.34 m behind the finish line, often at a curved line marked “mile”; then four laps.",
        "No mark? Run 1600 m from the finish line and tell me so: I add the rest.",
    ),
    Matter.DIRECTION: (
        "Counter-clockwise, left shoulder inside. Some clubs turn round for the warm-up; do it"
        " only if the others do.",
    ),
    Matter.LANES: (
        "Fast reps in lane 1 or where your track says; warm-up and rest further out, and step out"
        " to the right after a rep.",
        "A lap is 407 m in lane 2, 415 in lane 3, 422 in lane 4, 453 in lane 8.",
        "Your 400 in {rep_400} is {rep_lane_4} in lane 4.",
    ),
    Matter.GPS_ON_TRACK: (
        "Trust the track: 400 m a lap in lane 1. The watch cuts the bends or adds to them.",
        "Use its track mode or the lap button, and send me laps and times only.",
    ),
    Matter.NO_TRACK: (
        "Any flat, clear stretch does, not downhill: the same start each time, 200 or 400 m by"
        " your watch.",
        "The target stays: {rep_200} for 200 m, {rep_400} for 400 m.",
    ),
    Matter.INDOOR_TRACK: (
        "Fine. On a 200 m track a mile is eight laps and 9.34 m, and the tight bends usually cost"
        " a second or two a lap: go by effort first, the clock second.",
    ),
    Matter.TRACK_CLOSED: (
        "Then a flat stretch of 400 m by your watch, the same rest, and hard but even.",
        "{rep_400} for each 400 m is still the target; without a measured stretch run that long by"
        " time.",
    ),
    Matter.TREADMILL_REPS: (
        "Yes, it works. Your mile pace is {mile_speed} on the belt.",
        "From about 13.5 km/h (8.4 mph) put it at 1 %; below that 0 or 1 % makes no difference."
        " Time each rep from when the belt is at speed, and step off only when it has slowed.",
    ),
    Matter.SPIKES: (
        "No: flats or your usual trainers are fine for a mile.",
        "Spikes only once your calves know them, first on strides, never for the first time in a"
        " trial. And the same pair in every trial, or we compare the shoes.",
    ),
    Matter.MILE_RACE_WHERE: (
        "A mile race is a good thing to put on the way, best 6–10 weeks before a marathon.",
        "I don't know the calendars near you: look for road miles and club track evenings, then"
        " tell me the day, for example /race mile 14 March.",
    ),
    Matter.WHY_MILE: (
        "One short fast session a week makes running cost less, so race pace feels easier; the"
        " easy kilometres stay.",
        "Your mile pace is {mile_gap} faster than your race. It's a coach's method that fits the"
        " research on running economy, not a proof.",
    ),
    Matter.MILE_GOOD: (
        "Good depends on age, sex and years of running, so I compare you only with yourself.",
        "From {mile} the next step is {next_mile}.",
    ),
    Matter.REST_BETWEEN: (
        "As far as you ran: 400 m of jogging after a 400, about 3 min; 200 m after a 200, about"
        " 90 s.",
        "Walk if you need to. The rest is long enough when the last one is as fast as the first.",
    ),
    Matter.HARD_AGAIN: (
        "Easy only until {easy_until}.",
        "After that strides first, and fast reps once two easy runs have felt normal. If one"
        " didn't, tell me, and we wait.",
    ),
    Matter.WHEN_PROGRESS: (
        "Usually after three or four fast workouts: the same seconds feel easier. In times it"
        " shows after four to six weeks, in a trial or a race.",
        "Workouts at mile pace so far: {workouts}.",
    ),
    Matter.SHORTER_REST: (
        "No. Less rest turns speed into endurance, and that's what your other runs are for.",
        "Take it all and keep the seconds: {rep_200} for 200 m, {rep_400} for 400 m.",
    ),
    Matter.REPS_TOO_FAST: (
        "Faster isn't better here: more than 3 % under the target is another workout, and how"
        " injuries start.",
        "Run the first two at {rep_400} for 400 m, {rep_200} for 200 m, to the second. If that"
        " stays too easy twice, at effort 7 or less, your mile is old: /trial.",
    ),
    Matter.REPS_TOO_SLOW: (
        "Once says nothing: sleep, heat or a heavy week. Finish at what you can repeat evenly,"
        " don't chase.",
        "Twice more than 4 % slow, at effort 8 or more, and I ease the target until the next"
        " trial.",
    ),
    Matter.REPS_FEEL: (
        "About 7 of 10: quick, controlled, one more would be possible.",
        "A 9, or feeling sick, means you started too fast or it's too hot for the target. Next"
        " time the first two to the second, not faster.",
    ),
    Matter.WHICH_REPS: (
        "Neither: it's 1,600 m both ways. 200s teach you to be fast and loose, 400s to hold it, so"
        " they take turns.",
    ),
    Matter.MORE_REPS: (
        "Four times 400 m, or eight times 200 m, is the dose up to about 48 km a week; six from"
        " there, eight from 64, never more than a twentieth of your week.",
        "You told me {weekly} a week. Keep the number and make the last one your best.",
    ),
    Matter.SECOND_WORKOUT: (
        "One at mile pace a week, not two: the second brings little and costs fresh legs.",
        "If you want more speed, it's in the strides and hills of your easy runs. Race-pace work"
        " comes by itself when the plan gets there.",
    ),
    Matter.STOP_EARLY: (
        "Yes, stopping was right if the last one was more than 5 % slower than the first, if your"
        " form was gone, in pain or in heat.",
        "What you ran counts. The rest of the week stays easy, nothing to make up.",
    ),
    Matter.REPS_TIRED: (
        "Under five hours of sleep or really flat: no fast running today. Move it once with /move,"
        " or run 30 min easy.",
        "In between? Warm up with two strides and decide then. Half of it is a good workout, too.",
    ),
    Matter.CLUB_SESSION: (
        "Not both: with about a mile of fast running the club's is your workout of the week, and"
        " mine drops out.",
        "Your mile pace is {rep_200} for 200 m, {rep_400} for 400 m; a day off or easy after it."
        " Tell me the club's days, and I plan around them.",
    ),
    Matter.WARM_UP: (
        "Before fast running: 10–15 min easy, then 2–4 strides, and go. The longer end when it's"
        " cold.",
        "Easy runs need none: just start slowly.",
    ),
    Matter.COOL_DOWN: (
        "It's 10 min of easy running and a calm end; little shows that it makes you recover"
        " faster.",
        "Short of time? Drop the cool-down, never the warm-up.",
    ),
    Matter.SHOES: (
        "Your present pair has gone {shoes}.",
        "The pair that is comfortable from the first step. New ones when they feel flat or"
        " something begins to ache, usually somewhere between {shoe_life}.",
        "Break new ones in on easy runs, and wear the same pair in every trial.",
    ),
    Matter.CARBON_SHOES: (
        "For races and a few reps before them, if you like; not for easy days.",
        "Your calves have to know them first. And either all your trials in them or none, or we"
        " compare the shoes.",
    ),
    Matter.DRILLS: (
        "If you enjoy them: five minutes of skips and high knees before the reps. They aren't part"
        " of this plan; strides do most of that work.",
    ),
    Matter.THRESHOLD: (
        "Threshold is the pace you could hold for about an hour: {threshold} for you, in blocks"
        " with short rests.",
        "“Tempo” is used for anything between that and marathon pace, so I go by the number.",
    ),
    Matter.NORWEGIAN: (
        "Several controlled sessions a week just under threshold: good reports, hardly any trials"
        " with amateurs.",
        "It's a diet of its own. Don't put it on top of this one: your one workout stays.",
    ),
    Matter.POLARISED: (
        "Most of it easy, a little of it hard: that's this plan, too. I don't count percentages,"
        " I keep the easy days easy: {easy}.",
    ),
    Matter.FARTLEK: (
        "In place of the week's workout, yes, now and then: by effort, about ten minutes of fast"
        " running in all. Not on top of it.",
        "Yasso's 800s are a workout, but they predict nothing reliably.",
    ),
    Matter.TIME_OF_DAY: (
        "Whenever you'll really do it: any hour of the day is as good. Fast running usually goes a"
        " little better later; in summer the heat decides.",
    ),
    Matter.GOAL_TARGETS: (
        "No: targets come from the mile you have run, {mile}, not from the one you want.",
        "A faster mile changes them the same day. /trial plans one.",
    ),
}
