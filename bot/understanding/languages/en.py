"""English, as runners write it: what each word is about, and its spellings."""

WORDS = {
    # -- units
    "unit.km": "km, kms, k, kilometer, kilometers, kilometre, kilometres, klicks, kays",
    "unit.mi": "mi, mile, miles, mls, milers",
    "unit.m": "m, meter, meters, metre, metres, mtr, mtrs, mt, mts",
    "unit.yd": "yd, yds, yard, yards",
    "unit.lap": "lap, laps, laps of the track, lap of the track, laps of a track",
    "unit.h": "h, hr, hrs, hour, hours",
    "unit.min": "min, mins, minute, minutes, mn",
    "unit.s": "s, sec, secs, second, seconds, secds",
    "unit.kmh": "km/h, kmh, kph, kmph, k/h, km per hour, k per hour",
    "unit.mph": "mph, mi/h, miles per hour, miles an hour",
    "unit.c": "c, celsius, centigrade, degrees c, degrees celsius, deg c",
    "unit.f": "f, fahrenheit, degrees f, degrees fahrenheit, deg f",
    "unit.degrees": "degrees, deg",
    "unit.bpm": "bpm, beats, beats per minute",
    "unit.spm": "spm, steps per minute",
    "unit.kcal": "kcal, cal, cals, calories, kcals, kj",
    "unit.watt": "w, watts",
    "unit.kg": "kg, kgs, lb, lbs, pounds, kilos",
    "unit.other": (
        "%, percent, steps, years, year, yr, yrs, weeks, week, days, months, month, beers, "
        "coffees, times a week, times this week, x this week, gels, bottles, cups, ml, cm, mm, "
        "ft, feet, foot, inches, euros, dollars, bucks, people, runners, friends, mates, dogs, "
        "kids, hills to go, degrees of, points, place, more to go, to go, left to go, push ups, "
        "pushups, press ups, sit ups, squats, burpees, pull ups"
    ),
    "per.km": (
        "per km, per k, a km, per kilometer, per kilometre, min/km, mins/km, min per km, /km, "
        "minutes per km, min a km, minute ks"
    ),
    "per.mi": (
        "per mile, per mi, a mile, min/mi, min/mile, mins/mile, /mi, /mile, min per mile, minute "
        "miles, min miles, minutes per mile, minute mile, minute mi, min a mile, minute miling, "
        "minute mile pace, min mile pace, min mile, minutes a mile"
    ),
    "per.100": "per 100, /100",
    # -- numbers in words
    "n.0": "zero",
    "n.1": "one",
    "n.2": "two, a couple of, couple of",
    "n.3": "three",
    "n.4": "four",
    "n.5": "five",
    "n.6": "six",
    "n.7": "seven",
    "n.8": "eight",
    "n.9": "nine",
    "n.10": "ten",
    "n.11": "eleven",
    "n.12": "twelve",
    "n.15": "fifteen",
    "n.16": "sixteen",
    "n.20": "twenty",
    "n.25": "twenty five",
    "n.30": "thirty",
    "n.35": "thirty five",
    "n.40": "forty, fourty",
    "n.45": "forty five",
    "n.50": "fifty",
    "n.60": "sixty",
    "n.90": "ninety",
    "half_hour": "half an hour, half hour, a half hour",
    "one_hour": "an hour, one hour",
    "hour_half": (
        "an hour and a half, hour and a half, one and a half hours, one hour and a half"
    ),
    "and_half": "and a half",
    "half_of": "half a, half, a half",
    "quarter_of": "quarter, a quarter",
    "ordinal.1": "first, 1st",
    "ordinal.2": "second one, second rep, 2nd",
    "ordinal.3": "third, 3rd",
    "ordinal.4": "fourth, 4th",
    "ordinal.5": "fifth, 5th",
    "ordinal.6": "sixth, 6th",
    "ordinal.7": "seventh, 7th",
    "ordinal.8": "eighth, 8th",
    "ordinal.-1": "last, final, last one, last rep, final rep, final one",
    "ordinal_ending": "st, nd, rd, th",
    "others": (
        "others, the others, the rest in, the rest were, rest were, the rest at, the rest, the "
        "remaining, remaining, other ones, all others"
    ),
    # -- glue
    "times": "x, times, by",
    "sets_of": "sets of, set of, sets, sets x, rounds of",
    "reps_of": (
        "reps of, repeats of, rep of, repetitions of, repeats, reps, intervals of, rep, "
        "repetitions"
    ),
    "of": "of",
    "out_of": "out of",
    "glue": (
        "in, at, was, is, were, the, a, an, my, of, for, to, and, with, it, its, it's, on, about, "
        "by, pm, as, this, these, those, be, been, i, me, we, ca, came, from, into, so, up, hit, "
        "reached, out, went"
    ),
    "at": "@, at, in, averaging, in about, at about",
    "for": "for",
    "and": "and, n",
    "approx": (
        "about, around, approx, approximately, roughly, circa, ca, maybe, ish, ~, more or less, "
        "or so, almost, nearly, just over, just under, a bit over, a bit under, under, below, "
        "close to, probably, i think, i guess, give or take, somewhere around, like, mostly, "
        "mainly, give or take a second, somewhere between"
    ),
    "avg": "avg, average, averaged, averaging, average of, on average, mean, avg of, ave, avrg",
    "max": "max, maximum, peak, highest, min hr, peaked, peaking, topped out",
    "each": (
        "each, apiece, per rep, every one, every rep, every single one, a piece, a pop, per "
        "interval, every time"
    ),
    "all": (
        "all, all of them, all in, all at, all reps, all reps in, everything in, each one, every "
        "one in, all were, them all, them all in, all of them in"
    ),
    "between": "between, from, ranging from, range, anywhere between",
    "range_to": "to, and, through",
    "with": "w/, with, w, plus, incl, including, includes, incl.",
    "then": "then, after that, afterwards, followed by, later, and then",
    "but": (
        "but, though, although, however, yet, except, only, just, instead i, actually, just my "
        "long run, just a long run, ended up, still"
    ),
    "off": "off, on a",
    "part": (
        "last, first, final, middle, of which, including, incl, includes, inc, with the last, "
        "with the first, second half, first half, next, thereof, of that"
    ),
    # -- what is run
    "ran": (
        "ran, run, runs, jogged, jogging, running, did, done with, completed, covered, logged, "
        "finished, got, got in, knocked out, banged out, went for, went out for, clocked, "
        "managed, put in, rn, easy run, recovery run"
    ),
    "past": (
        "ran, did, jogged, got, completed, finished, managed, clocked, covered, logged, raced, "
        "was, went, took, ended up, skipped, missed, made it, moved it, moved it to, pushed it "
        "to, postponed"
    ),
    "easy": (
        "easy, ez, easily, relaxed, gentle, chill, chilled, comfy, comfortable, slow and easy, "
        "zone 2, z2, shakeout, shake out, conversational, conversation pace, easy run, easy jog, "
        "recovery run, recovery pace, plod"
    ),
    "long": "long run, long, lr, longrun, long one, just my long run, just a long run",
    "steady": (
        "steady, tempo, threshold, progression, fartlek, cruise, lt, tempo run, moderate, "
        "aerobic, steady state"
    ),
    "marathon_pace": (
        "mp, marathon pace, goal pace, race pace, hmp, half marathon pace, 10k pace, 5k pace, "
        "mile pace, half pace, hm pace, marathon effort, 5k effort, 10k effort"
    ),
    "pace": "pace, avg pace, average pace, paces, moving pace, a pace of",
    "intervals": (
        "intervals, interval, reps, repeats, speedwork, speed work, workout, speed session, track "
        "session, session, the workout, track workout, speed workout, the session"
    ),
    "ladder": "ladder, pyramid, pyramids",
    "strides": (
        "strides, stride, striders, accelerations, pickups, pick ups, accels, wind sprints"
    ),
    "hills": (
        "hills, hill, hill sprints, hill sprint, hill reps, hill repeats, uphill sprints, hill "
        "efforts, uphills, hill strides, short hills, sprints uphill, hill bursts"
    ),
    "hilly": "hilly, undulating, lots of hills, some hills, on the hills",
    "race": (
        "race, raced, racing, chip, chip time, official time, finish time, finished in, placed, "
        "podium, race day, the race"
    ),
    "trial": (
        "time trial, timetrial, tt, all out, flat out, max effort, all-out, full gas, fitness "
        "test, mile test, solo effort, all out effort, for time, as hard as i could"
    ),
    "marathon": "marathon, full marathon, the marathon, 26.2",
    "half_marathon": (
        "half marathon, half-marathon, hm, halfmarathon, the half, half mara, half in, half "
        "marathon in, half a marathon"
    ),
    "parkrun": "parkrun, park run, parkrunned, park-run",
    "virtual": (
        "training run, just my long run, just training, in training, as training, pacing, paced a "
        "friend, training"
    ),
    "known_race": (
        "ave, avenue, fifth ave, fifth avenue, bklyn, brooklyn, london, berlin, boston, chicago, "
        "new york, nyc, tokyo, paris, valencia, sydney, amsterdam, rotterdam, vienna, hamburg, "
        "madrid, barcelona, frankfurt, copenhagen, great north, nyrr, big sur, wings for life, "
        "turkey trot, road race, city"
    ),
    "pr": (
        "pr, pb, personal best, personal record, new pr, new pb, lifetime best, pr'd, pb'd, "
        "season best, sb, course pb"
    ),
    "pr_is": (
        "my pr is, my pb is, pr is, pb is, my best is, my old pr, old pr, old pb, my old pb, "
        "previous best, previous pr, pb was, pr was, my pr was, my pb was, last time, last week, "
        "my best was, week ago, usually, normally, compared to, vs, versus, than, faster than, "
        "slower than, better than, down from, up from, old, previous, used to run, used to, back "
        "when"
    ),
    "dnf": (
        "dnf, dnf'd, did not finish, didn't finish, didnt finish, dropped out, pulled out, "
        "couldn't finish, couldnt finish"
    ),
    "goal_word": (
        "target, goal, goal was, target was, plan was, plan said, planned, aim, aiming for, aimed "
        "for, was supposed to, supposed to be, supposed to run, supposed to do, meant to, was "
        "meant to, should have been, should have, wanted, wanted to run, hoping for, hoped for, "
        "was aiming for, sub, prescribed, scheduled, instead of, rather than, not, the plan, "
        "according to plan, the target, goal of, target of, off target, was going to, intended, "
        "was planning, was supposed to run, was supposed to do, was meant to run, supposed to be "
        "running, was going to run, plan says, plan has, plan calls for, schedule says, calls "
        "for, plan asks for"
    ),
    "treadmill": "treadmill, dreadmill, tm, tready, indoor run, treadmil",
    "trail": "trail, trails, trail run, off road",
    "track": "track, on the track, at the track, oval",
    "warmup": "w/u, wu, warm up, warmup, warm-up, warming up, warmed up, wup, w up, warm up jog",
    "cooldown": (
        "c/d, cd, cool down, cooldown, cool-down, cooling down, cooled down, cdown, c down, warm "
        "down, warmdown"
    ),
    "recovery": (
        "rest, recovery, recoveries, rec, jog, jogs, walk back, jog recovery, jog back, rests, "
        "recov, jog recoveries, walk, walking, jog rest, recovery jog, walk rest, standing rest, "
        "float, jogging, rest between, rest in between, recoveries of, jog between, walk between, "
        "easy recoveries, recovery between, breaks, break, easy jog recovery, r"
    ),
    "total": (
        "total, in total, overall, altogether, all in all, total distance, total time, all up, "
        "total of, distance total, combined, for the day, totalling"
    ),
    "distance_label": "distance, dist",
    "time_label": (
        "time, moving time, duration, elapsed, workout time, run time, timer, moving, active time"
    ),
    "elapsed": "elapsed time, total elapsed, with stops, gross time, wall time",
    "splits_label": "splits, times, split, my times, laps were, split times, lap times",
    "lap_label": "rep, lap, interval, #, no, nr, number, split, r, set, km splits, mile splits",
    "hr": (
        "resting hr, resting heart rate, rhr, hr, heart rate, heartrate, "
        "avg hr, average heart rate, avg heart rate, pulse, mean hr, "
        "hf, average hr, hr avg, heart rate avg"
    ),
    "cadence": "cadence, cad, avg cadence, average cadence, avg run cadence",
    "power": "power, avg power",
    "rpe": (
        "rpe, effort, perceived effort, exertion, rate of perceived exertion, effort level, "
        "effort was, difficulty, hardness, rated, rating, felt like a, felt like, felt, feel, i'd "
        "say, perceived exertion, intensity, id say, i'd give it, give it a, rate it, rate"
    ),
    "elevation": (
        "d+, elevation, elev, elevation gain, gain, ascent, vert, climbing, climb, elev gain, "
        "vertical, elevation change, of climbing, vertical gain, of vert"
    ),
    "incline": "incline, grade, gradient, inclination",
    "humidity": "humidity, humid, rh",
    "slept": "slept, sleep, hours of sleep, hours sleep, hrs sleep",
    "weight": "weight, weigh, weighed",
    "age": "aged, age",
    "week_total": (
        "this week, for the week, weekly total, week so far, total this week, weekly, this month, "
        "ytd, year to date, of the week, in a row"
    ),
    "clock_time": "am, o'clock, oclock, a.m., p.m., a.m, p.m, at noon",
    "place": "place, bib, position, age group, overall place, ag, came in, pos",
    # -- how it was
    "felt_good": (
        "good, great, strong, amazing, awesome, fantastic, super, killed it, smashed it, nailed "
        "it, crushed it, smashed, nailed, crushed, excellent, brilliant, lovely, perfect, solid, "
        "best run, fun, enjoyed, enjoyed it, felt good, feeling good, happy, smooth, so good, "
        "very good, pretty good, well, strongsign, yay, woohoo, wow, easy peasy, fresh, legs "
        "fresh, felt strong, felt great, proud, comfortable, on fire, flew, went well, pleased, "
        "delighted, chuffed, stoked, thrilled, buzzing, loved it, loved, satisfied, satisfying, "
        "over the moon, felt amazing, legs felt good, cruised, breeze, ecstatic, wonderful, nice"
    ),
    "felt_bad": (
        "bad, awful, terrible, disaster, horrible, sucked, rubbish, poor, badly, miserable, a "
        "slog, slog, felt bad, not great, not good, blew up, hit the wall, bonked, struggled, "
        "struggle, brutal, rough, felt rough, suffered, died, sluggish, crap, ugh, not feeling "
        "it, felt awful, tough day, terribly"
    ),
    "fatigue": (
        "tired, dead, heavy, exhausted, wrecked, dead legs, knackered, fatigued, legs dead, "
        "shattered, drained, toast, trashed, legs are dead, heavy legs, no energy, wiped, worn "
        "out, flat, legs heavy, jelly legs, sore legs, soreness, doms, legs sore, legs are sore, "
        "legs were sore, legs were dead, legs were heavy, sleepy, sore quads, quads sore, sore "
        "muscles, dead beat, beat up, wiped out, burnt out, burned out, cooked, spent, sluggish "
        "legs"
    ),
    "hard": "hard, tough, tuff, difficult, challenging, demanding",
    "heat": (
        "hot, heat, boiling, humid, sweltering, muggy, scorching, hotsign, warm, sunny, too hot, "
        "roasting"
    ),
    "cold": (
        "freezing, chilly, icy, coldsign, cold out, cold day, very cold, so cold, snow, snowy, "
        "cold wind, cold weather, cold morning"
    ),
    "wind": "windy, wind, headwind, gusty, blustery",
    "rain": "rain, rainy, raining, wet, pouring, storm, stormy, rained",
    "fine": (
        "fine, ok, okay, no problem, no issues, all good, pain free, painfree, pain-free, gone, "
        "better, behaved, held up, no trouble, felt nothing, feels fine, healed, happy, back to "
        "normal, all clear, normal, not bothering me, good, great, alright, nothing, didn't hurt, "
        "doesn't hurt, didnt hurt, doesnt hurt, quiet, good again"
    ),
    "group": "with friends, with the club, with the group, with my dog",
    # -- done, or not
    "done": (
        "done, finished, completed, complete, did it, all done, got it done, as planned, as "
        "prescribed, done and dusted, ticked off, job done, check, did the workout, done it, "
        "workout done, run done, did today's run, did todays run, did my run, did the run, "
        "sorted, in the bank, in the books, as per plan, to plan, ticked, session done, did the "
        "session, done as planned, completed as planned, did it all, did everything, hit all my "
        "splits, hit every split, hit the splits, hit my times, hit all the splits, hit my splits"
    ),
    "as_planned": "as planned, as prescribed, as per plan, to plan, according to plan",
    "skip": (
        "forgot to run, forgot my run, skipped, skip, skipping, missed, skiped, skiping, missed "
        "it, skipped it, no run, no "
        "running, no intervals, no workout, no session, no training, didn't run, didnt run, did "
        "not run, couldn't run, couldnt run, could not run, didn't do it, didnt do it, did not do "
        "it, didn't go, didnt go, did not go, didn't make it, didnt make it, couldn't make it, "
        "couldnt make it, took the day off, day off, took today off, bailed, rained out, bailed "
        "on, blew it off, gave it a miss, wasn't able to run, wasnt able to run, not able to run, "
        "unable to run, never made it out, didn't get out, didnt get out, haven't run, havent "
        "run, cancelled, canceled, didn't train, didnt train, had to skip, had to miss, not "
        "running today, didn't get to run, no time to run, couldn't do it, couldnt do it, "
        "couldn't get out, did nothing, no run today, did not train, didn't get my run in, can't "
        "run today, cant run today, won't run today, not running, couldn't today, couldnt today, "
        "didn't happen, didnt happen, didn't get it done, didn't manage to run, not done, stayed "
        "in, stayed home, stayed in bed, stayed on the couch, no time today, no time for a run, "
        "bail, bailing, had to bail, bail on, did not get out, ditched the run, ditched it, sat "
        "this one out, gave today a miss, dns, did not start, didn't start, could not make it, "
        "could not get out, couldn't face it, didn't feel like it, moved it, moved it to, moving "
        "it to, pushed it to, pushing it to, postponed"
    ),
    "rest": (
        "rest day, rested, rest, day of rest, resting, rest today, off day, rest day today, "
        "complete rest, full rest, resting today, just rested"
    ),
    "missed_rep": (
        "missed the last, skipped the last, missed one, skipped one, missed it, didn't do it, "
        "didnt do it, not done, didn't do the last, didnt do the last, only did, did only, cut it "
        "short, cut short, cut it, missed the fourth, skipped the fourth, missed rep, skipped "
        "rep, short of time, dropped the last, without the last, no time for the last, skipped "
        "the 4th, missed the 4th, didn't do the fourth, didnt do the fourth, left out the last, "
        "no fourth"
    ),
    "incomplete": (
        "quit, stopped, ran out, ran out of time, gave up, had to stop, bailed, called it, cut it "
        "short, cut short, only managed, couldn't finish, couldnt finish, stopped early, stopped "
        "there, aborted, pulled the plug, bailed out, packed it in, only got through, stopped "
        "after, quit after, had enough, called it a day, stop, didn't finish, didnt finish, no "
        "more"
    ),
    "extra": "extra, an extra, bonus, one more, one extra, added one, one too many",
    "instead": "instead, instead of, rather than, in place of, replaced",
    "reason.work": (
        "work, job, meeting, meetings, office, boss, late at work, deadline, shift, working late, "
        "worked late"
    ),
    "reason.travel": (
        "travel, travelling, traveling, flight, trip, airport, on the road, jet lag, jet lagged, "
        "jetlag, jetlagged, jet-lagged, travelled, traveled, driving all day"
    ),
    "reason.family": (
        "family, kids, baby, babysitter, childcare, kid sick, school, birthday, birthday party, "
        "kid's party, wedding, funeral, sick kid, sick kids, sick child, sick baby, sick toddler"
    ),
    "reason.weather": (
        "rained out, rain, storm, thunderstorm, snow, ice, weather, lightning, raining, icy, "
        "stormy, thunder, heatwave, air quality, smoke"
    ),
    "reason.fatigue": (
        "tired, exhausted, dead, no energy, legs dead, wrecked, knackered, too tired, fatigue, "
        "worn out, burned out"
    ),
    "reason.time": (
        "no time, busy, too busy, out of time, ran out of time, too late, hectic, no time today, "
        "no time for a run, no time to run, had no time"
    ),
    "reason.sleep": (
        "overslept, slept badly, bad night, no sleep, slept in, bad sleep, slept through, slept "
        "through my alarm, slept through the alarm, missed my alarm, alarm didn't go off"
    ),
    "reason.motivation": (
        "lazy, no motivation, couldn't be bothered, couldnt be bothered, unmotivated, not in the "
        "mood, no excuse, hungover, hangover"
    ),
    "cross": (
        "bike, biked, cycling, cycled, ride, rode, swim, swam, swimming, elliptical, cross "
        "trainer, rowing, rowed, rower, yoga, gym, strength, weights, pilates, hike, hiked, "
        "skiing, spin, spinning, peloton, cross training, cross-training, crosstraining, cross "
        "trained, aqua jogging, pool running, tennis, football, soccer, climbing wall, walked, a "
        "walk, zwift, stairmaster, core, strength training, biking, lifting, zumba"
    ),
    # -- body
    "body.knee": "knee, knees, knee cap, kneecap, kneecaps, patella",
    "body.calf": "calf, calves",
    "body.shin": "shin, shins",
    "body.achilles": "achilles, achilles tendon",
    "body.ankle": "ankle, ankles",
    "body.hamstring": "hamstring, hamstrings, hammy, hammies",
    "body.hip": "hip, hips",
    "body.hip flexor": "hip flexor, hip flexors",
    "body.foot": "foot, feet, ball of my foot, top of my foot",
    "body.heel": "heel, heels",
    "body.groin": "groin, adductor, adductors",
    "body.back": "back",
    "body.lower back": "lower back",
    "body.glute": "glute, glutes, butt, buttock",
    "body.piriformis": "piriformis",
    "body.quad": "quad, quads",
    "body.thigh": "thigh, thighs",
    "body.arch": "arch, arches",
    "body.plantar fascia": "plantar, plantar fascia",
    "body.toe": "toe, toes",
    "body.big toe": "big toe",
    "body.it band": "it band, itb, itband, it-band",
    "body.leg": "leg",
    "body.soleus": "soleus",
    "body.tendon": "tendon",
    "body.shoulder": "shoulder, shoulders",
    "body.neck": "neck",
    "body.rib": "rib, ribs",
    "body.stomach": "stomach",
    "body.side": "side",
    "body.head": "head",
    "body.chest": "chest",
    "side.left": "left, l",
    "side.right": "right",
    "hurt": (
        "pain, pains, hurt, hurts, hurting, painful, ache, aches, aching, achy, sore, killing me, "
        "injured, injury, sharp pain, stabbing, throbbing, inflamed, bothering me, acting up, "
        "playing up, flared up, in agony, agony, burning, pinching, ouch, stinging, shooting "
        "pain, bad pain, stab, shin splints, plantar fasciitis, tendonitis, tendinitis, runner's "
        "knee, runners knee, giving me trouble, is killing, hurted"
    ),
    "niggle": (
        "tight, tightness, niggle, niggly, niggles, stiff, stiffness, twinge, twingy, a bit sore, "
        "bit sore, slightly sore, grumpy, cranky, a little sore, little sore, slight pain, a bit "
        "tight, bit tight, uncomfortable, discomfort, tender, grumbling, cramp, cramps, cramping, "
        "cramped, tweak, tweaky, stitch, blister, blisters, chafing"
    ),
    "acute": (
        "pulled, tore, torn, popped, snapped, strained, sprained, rolled, twisted, pulled a, "
        "something popped, felt a pop, heard a pop, tweaked, fell, tripped, fractured, broke, "
        "broken, rolled my, sprain, strain, ruptured"
    ),
    "limping": (
        "limping, limp, limped, hobbling, can't walk, cant walk, can't put weight, cant put "
        "weight, hobbled"
    ),
    "swelling": "swollen, swelling, swelled, puffy, swelled up",
    "at_night": (
        "at night, night pain, wakes me, woke me up, in bed, even at rest, while resting, through "
        "the night, wakes me up, keeps me awake, all night, night time"
    ),
    "bone": "bone, bone pain, stress fracture, on the bone, bony",
    "red.chest_pain": (
        "chest pain, chest pains, pain in my chest, pain in the chest, tight chest, chest "
        "tightness, chest hurts, chest hurt, tightness in my chest, pressure in my chest, chest "
        "pressure, chest was hurting, chest felt tight, chest was tight, chest is tight, "
        "tightness in the chest, pressure on my chest, chest is hurting, my chest was sore, pain "
        "in chest, chest ached, chest aches, chest discomfort"
    ),
    "red.fainting": (
        "fainted, faint, fainting, passed out, blacked out, nearly fainted, almost fainted, "
        "nearly passed out, almost passed out, lost consciousness, black out, blackout, pass out, "
        "collapsed, collapse, unconscious, felt faint, keeled over"
    ),
    "red.dizziness": (
        "dizzy, dizziness, lightheaded, light headed, woozy, vertigo, room was spinning"
    ),
    "red.breathlessness": (
        "couldn't breathe, couldnt breathe, can't breathe, cant breathe, could not breathe, "
        "breathless, short of breath, shortness of breath, gasping for air, trouble breathing, "
        "difficulty breathing, hard to breathe, cannot breathe, out of breath at rest, struggling "
        "to breathe, struggled to breathe"
    ),
    "red.palpitations": (
        "palpitations, heart racing, heart was racing, irregular heartbeat, heart skipped, heart "
        "skipping, heart fluttering, heart flutter, heart pounding, irregular heart rate, skipped "
        "beats, skipping beats, heart was fluttering, arrhythmia, afib"
    ),
    "red.confusion": (
        "confused, confusion, disoriented, heat stroke, heatstroke, delirious, disorientated"
    ),
    "red.calf_swelling": "calf is swollen, swollen calf, calf swollen, calf swelling",
    "red.numbness": (
        "face numb, arm numb, left arm pain, pain in my left arm, pain down my arm, arm pain, "
        "slurred speech, left arm tingling, left arm hurts, coughing blood, coughed up blood, "
        "cough up blood"
    ),
    # -- illness
    "fever": "fever, feverish, high temperature, temperature of, a temperature, chills",
    "ill.above": (
        "sore throat, runny nose, sniffles, blocked nose, stuffy nose, sneezing, head cold, "
        "sniffly, a sniffle, a cold, have a cold, caught a cold, got a cold, the sniffles, bit of "
        "a cold, throat is sore, throat hurts, scratchy throat, throat, bunged up, congested, "
        "congestion, nose is running, nose is blocked"
    ),
    "ill.below": (
        "flu, covid, cough, coughing, chest infection, stomach bug, vomiting, vomited, threw up, "
        "throwing up, puked, diarrhea, diarrhoea, nausea, nauseous, food poisoning, bronchitis, "
        "body aches, stomach flu, norovirus, pneumonia, covid positive, chesty cough, puking, the "
        "runs, coughed, coughs, corona"
    ),
    "ill": (
        "sick, ill, illness, unwell, under the weather, poorly, infection, a virus, virus, sinus, "
        "feeling ill, a bug, migraine, coming down with"
    ),
    "others_body": (
        "kid, kids, son, daughter, wife, husband, partner, baby, child, children, mom, mum, dad, "
        "mother, father, girlfriend, boyfriend, friend, dog, cat, brother, sister, toddler, "
        "family, his, her, their, roommate, coworker, colleague, colleagues, boss, buddy, kid's, "
        "son's, wife's, daughter's, husband's, dog's, she, he, they, grandma, boy, girl, my kid, "
        "my son, training partner, sick kid, sick kids, sick child, sick baby, sick toddler"
    ),
    # -- when
    "day.yesterday": "yesterday, last night, yest, ystd, yesterday's, yday",
    "day.before": "day before yesterday, the day before yesterday",
    "day.today": (
        "today, this morning, this evening, tonight, this afternoon, today's, todays, just now, "
        "at lunch, lunchtime, this am"
    ),
    "day.monday": "monday, mon, monday's, mondays",
    "day.tuesday": "tuesday, tue, tues, tuesday's, tuesdays",
    "day.wednesday": "wednesday, wed, weds, wednesday's, wednesdays",
    "day.thursday": "thursday, thu, thur, thurs, thursday's, thursdays",
    "day.friday": "friday, fri, friday's, fridays",
    "day.saturday": "saturday, sat, saturday's, saturdays",
    "day.sunday": "sunday, sun, sunday's, sundays",
    "ago": "ago, days ago, day ago",
    "day_count": "days, day",
    "on_the": "on the, on, the",
    "month.1": "january, jan",
    "month.2": "february, feb",
    "month.3": "march, mar",
    "month.4": "april, apr",
    "month.5": "may",
    "month.6": "june, jun",
    "month.7": "july, jul",
    "month.8": "august, aug",
    "month.9": "september, sep, sept",
    "month.10": "october, oct",
    "month.11": "november, nov",
    "month.12": "december, dec",
    "morning": "morning, am run, morning run, in the morning, this morning, am",
    "evening": (
        "evening, pm run, evening run, in the evening, afternoon, afternoon run, night run, lunch "
        "run, pm, at night"
    ),
    # -- wishes and questions
    "future": (
        "tomorrow, i'll, ill run, ill do, will, going to, gonna, plan to, planning to, next week, "
        "next month, i will, we will, later today, the day after tomorrow, tmrw, tomorow, "
        "tomorrow's, next monday, next tuesday, next wednesday, next thursday, next friday, next "
        "saturday, next sunday, i'm running, about to, next time, will be, this weekend i'll, "
        "going for, heading out, off for, off to, soon, planning, plan on, planning on, thinking "
        "of, thinking about, in the evening i'll, will do, might, might run, might do, may run, "
        "may do, could run later, not yet, not done yet, not run yet, haven't run yet, havent run "
        "yet, still to do"
    ),
    "wish": (
        "want to, wants to, would like, i'd like, id like, hope to, wanna, hoping to, my goal is, "
        "goal is, i want, dream of, dreaming of, aim to, aiming to, aim is, target is, wish, my "
        "target is, my goal, goal time, want, i'd love, id love, would love, love to, trying to, "
        "keen to, my dream is, a dream, change my goal, change goal, change the goal, new goal, "
        "switch my goal, change my race, change my target"
    ),
    "ask": (
        "should i, should we, can i, can we, could i, may i, do i, do we, what if, what pace, how "
        "fast, how long, how many, how much, what would, why is, when is, what is, what's, whats, "
        "is it ok, is it okay, am i, how should, how do, how is, where do, what time, which, "
        "would it, what are, what do, what should, why do, why are, why am, when should, when do, "
        "is there, are there, can you, could you, would you, do you, will i, shall i, is my, how "
        "hard, how come, how about, tell me, explain, help me, what about, could we, must i, do "
        "you think, is this, are we, is that, what does, how does, what kind, how far, am i "
        "allowed, does it, what to, remind me"
    ),
    "ask_start": (
        "what, how, why, when, where, which, should, can, could, would, is, are, do, does, did, "
        "am, may, will, shall, who, any"
    ),
    "swap": "swap, switch, swop, exchange, trade, flip",
    "move": (
        "move, reschedule, shift, postpone, push back, bring forward, push, change the day, can't "
        "make, cant make, can't do, cant do, can't run, cant run, can't thursday, delay, can't "
        "on, can't tuesday, can't train, cant train, put off, moved my, moved the"
    ),
    "pause": (
        "holiday, holidays, vacation, pause, pause my plan, pause the plan, taking a break, break "
        "from running, away, away until, on leave, travelling until, no running until, taking "
        "time off, time off, week off, off until, out until, a break, stop the plan, freeze"
    ),
    "until": "until, till, til",
    "resume": (
        "resume, i'm back, im back, back from holiday, back from vacation, start again, restart, "
        "unpause, back home, ready to start again, continue my plan, continue the plan, ready to "
        "run again, back to running, back to training, healthy again, unfreeze"
    ),
    "predict": (
        "predict, prediction, equivalent, give me, what would, worth, equate, translate to, what "
        "could i run, estimate, convert to, get me, mean for, what if"
    ),
    "ask_pace": (
        "what pace, which pace, how fast, target pace, pace for, what's my pace, whats my pace, "
        "my pace today, pace today, what speed, what time for, my paces, my pace for, what times "
        "for, target for the, the target for, remind me of my, my target, my targets, 400 target, "
        "200 target, rep target, goal pace for"
    ),
    "goal_race": (
        "my marathon is, my race is, race is on, marathon is on, signed up, registered for, my "
        "half is, my 10k is, my 5k is, i'm racing, im racing, racing on, my goal race, goal race, "
        "half is on, entered, my half marathon is, my mile is, my next race, race on, next race, "
        "i signed up, my race, race got moved, race moved, race has moved, race was moved, race "
        "is now, race date"
    ),
    "correct": (
        "that was, i meant, correction, should be, should have said, was wrong, typo, it was "
        "actually, actually it was, change the last, change it to, make that, fix the last, "
        "correct the last, not the, wrong distance, wrong time, that should be, sorry that was, i "
        "mean, meant to say, edit the last, was actually, meant, i meant to write, should have "
        "been, it should have been, it was, oops it was, sorry it was, i mistyped, mistyped, "
        "misread, made a mistake"
    ),
    "delete": (
        "delete, remove, undo, erase, forget, scratch that, discard, cancel that, take back, "
        "scrap, get rid of, cancel my last, wipe, ignore, disregard"
    ),
    "last_thing": (
        "last, last run, that, it, last workout, last entry, last one, last log, run, entry, that "
        "run, today's run, todays run, my run, log, last result, last message"
    ),
    "thanks": (
        "thanks, thank you, thx, cheers, ty, thank, tnx, thankyou, thanks coach, appreciate it, "
        "thumbsup, cool, got it, nice one, roger, understood, noted, sounds good, great thanks, "
        "lol, haha, hi, hello, hey, good morning, good night, gn, ok coach, ok thanks, bye, see "
        "you, good evening, morning coach, ta, alright, sweet, perfect thanks, 10 4"
    ),
    "readiness": (
        "feeling rough, feel rough, feeling tired, feel tired, slept, no sleep, slept badly, "
        "feeling flat, feeling sluggish, feel awful, feeling awful, hungover, barely slept, "
        "stressed, feeling exhausted, tired today, feel terrible, bad sleep, feeling bad, slept "
        "bad, so tired, legs feel heavy"
    ),
    "fresh": (
        "feeling great today, rested and ready, ready to go, feeling fresh, feel great, feel "
        "good, feeling good, feel fresh, slept well, slept great, well rested, fresh legs, legs "
        "feel great, legs feel fresh, raring to go"
    ),
    "days_off": "off, off for, break, taking a break, of rest, off running, off from running",
    "was_off": "had, took, was, been, after, back, back from, following, last",
    "my_best": "my best, my fastest, my record, my pr, my pb, my personal best",
    "aside": "i live, we live, live about, takes me, it takes, i weigh, we are",
    "have_time": (
        "only have, have only, just have, have just, i have, i've got, i've only got, have got "
        "only, i only got, only time for, time for only"
    ),
    "plan_it": "plan, schedule, book, set up, add, put in, let's do, lets do",
    "neg": (
        "no, not, didn't, didnt, don't, dont, doesn't, doesnt, isn't, isnt, wasn't, wasnt, never, "
        "without, w/o, zero, nothing, none, n't, no longer, not any, ain't, aint, haven't, "
        "havent, no more, free of, nor, neither, did not, cannot, can't, couldn't, cant, couldnt, "
        "rather than, aren't, arent, weren't, werent, hardly any, won't, wont, instead of"
    ),
    "neg_after": (
        "free, gone, is gone, has gone, went away, disappeared, has disappeared, cancelled, "
        "canceled, was cancelled, was canceled, got cancelled, is cancelled, called off, was "
        "called off"
    ),
    "event": "swimming pool, fun run",
    "noise": (
        "coach, hey coach, hi coach, btw, fyi, lol, haha, :), session, workout, legs, leg "
        "turnover, morning, weather, day, night, felt, feel, feeling, feels, was, time, sorry, "
        "oops, bike path, bike lane, bike trail, ride home, rode home, biked home, biked to, "
        "cycled to, walked home, walked to, forgot, forgot to, remembered, in the middle, might "
        "have, might've, form, fast, die, war, band, hammer, rad, fest, test, kind, chef, rang, "
        "halt, tag, gut, solo, pie, comp, fort, chute, coupe, train, lance, pique, comment, tire, "
        "record, vent, vol, tour, stress, trainer, stark, real, dos, para, sale, content, art, "
        "net, boot, man, bald, null, hell, arm"
    ),
    "rpe_name": "rpe, borg",
    "mile": "mile test",
    "yes": (
        "yes, yep, yeah, right, correct, that's right, exactly, sure, yup, indeed, true, as "
        "typed, it is, it was"
    ),
    "alone": (
        "alone, only the reps, reps only, just the reps, sum, the sum, without rest, without "
        "rests, without recovery, reps alone, all reps, total of the reps"
    ),
    "one_rep": "one rep, single rep, just one, only one, one, a single one, the one",
    "jog": "jog, jogging, easy jog, shuffle, recovery jog",
    "goal_name": "target, goal, planned, was the goal, was the target, was the plan",
    "long_ago": (
        "last year, last month, years ago, year ago, back in, in college, in high school, months "
        "ago, in my youth, a while ago, when i was younger"
    ),
    "verb": "do, make, finish, get, run, manage, complete, start",
    "barrier": (
        "broke, breaking, beat, cracked, dipped under, went under, got under, ducked under, "
        "sneaked under, snuck under"
    ),
    "gun": "gun time, gun",
    "in_year": "in, back in, during",
    "chip": "chip, chip time",
    "minus": "minus",
    "mistaken": (
        "correction, typo, was wrong, wrong distance, wrong time, i mistyped, mistyped, misread, "
        "change the last, fix the last, correct the last, edit the last, i made a mistake, made a "
        "mistake"
    ),
    "correct_if_denied": "it was",
    "state": "i'm, im, i am, feeling, feel, am feeling, i feel",
    "neg_past": (
        "didn't, didnt, did not, couldn't, couldnt, could not, wasn't able, wasnt able, haven't, "
        "havent, never got, never managed"
    ),
    "counted": (
        "#, week, day, wk, stage, phase, size, level, episode, sleep score, body battery, hrv, "
        "vo2max, vo2, stress level, training load, readiness score"
    ),
    "period": "weeks, week, days, months, month",
    "in_future": "in",
    "hour_only": "only had, had only, just had",
    "to_go": "to go, more to go, left to go, left",
    "date_article": "on the",
    "cannot": (
        "can't, cant, cannot, can not, unable to, doesn't work, doesnt work, does not work, won't "
        "work, isn't possible, is not possible, doesn't suit, is no good, not free"
    ),
    "half_name": "half",
    "wh": (
        "how long, how much, how many, why, when, which, why is, why are, why do, why am, when "
        "is, when should, when do"
    ),
    "signed_up": "signed up, registered for, i signed up, got a place, got my place, entered",
}
