"""Answers about easy and long runs, strides and hills, paces and watches.

A sentence whose figures are not known of a runner is left out.
"""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

SENTENCES: Mapping[Matter, tuple[str, ...]] = {
    Matter.EASY_SLOW: (
        "It should feel slow: {easy}, or whole sentences while you run, whichever is slower.",
        "Faster is training too, but no rest for the legs. Give it two weeks; if it still feels"
        " like a walk and your reps are on target, tell me.",
    ),
    Matter.EASY_HEART_RATE: (
        "Talking comes first: whole sentences. If you like numbers, easy is usually 65–78 % of a"
        " measured maximum.",
        "A maximum from your age can be ten beats off or more, so I don't coach by it.",
    ),
    Matter.TOO_FAST: (
        "If you can't say a whole sentence, it's too fast: slow down, or walk a minute until you"
        " can.",
        "At the end you should feel that you could go on.",
    ),
    Matter.WALKING: (
        "Yes. A hill walked, or a minute in every ten, keeps it easy, and the run counts in full.",
        "Try it next time: nine minutes of running, one of walking.",
    ),
    Matter.LONG_PACE: (
        "Like any easy run, nearer the slow end: {easy}.",
        "A faster finish only when the plan asks for it; it costs you the next workout.",
    ),
    Matter.LONG_CUT: (
        "Shorten it: half is much more than nothing.",
        "Two halves are two easy runs. That's fine, only not the same as one long one.",
    ),
    Matter.LONG_HOW_FAR: (
        "At most 10 % over your longest of the last 30 days: that's {limit} now.",
        "In this plan the longest is {plan_longest}.",
    ),
    Matter.BACK_TO_BACK: (
        "Not for now: one long or hard day, then easy ones.",
        "After a race the next long run is a third shorter.",
    ),
    Matter.HEAVY_LEGS: (
        "Usual after reps, after a long run and in growing weeks; it goes in about two days.",
        "Run at the slow end today, or cut a third. Five days of it, with bad sleep and a bad"
        " mood: an easy week, and tell me.",
    ),
    Matter.DOUBLES: (
        "Under about 80 km a week a second run adds little. In place of one longer run, a second"
        " easy 20–30 min is fine; never two hard ones.",
    ),
    Matter.COMMUTE: (
        "It counts. With a backpack you're slower, so go by effort, on easy days.",
        "Tell me both ways as two runs.",
    ),
    Matter.CROSS_TRAINING: (
        "As easy time, yes: 45 min on the bike are about the easy run they replace. It keeps your"
        " fitness, not your running legs.",
        "Not for the reps or the long run, unless something hurts. Tell me the minutes.",
    ),
    Matter.TRAILS: (
        "Good for easy runs: go by time, not by pace. Reps and strides want even ground.",
    ),
    Matter.HILLY_ROUTE: (
        "Keep the effort even and let the pace go: slower up, no racing down.",
        "Your {easy} is meant for the average of the run, roughly.",
    ),
    Matter.TREADMILL_EASY: (
        "Yes. At easy speeds 0 or 1 % makes no difference.",
        "Your easy range is {easy_speed} on the belt.",
    ),
    Matter.MUSIC: (
        "On easy runs, gladly; one ear free where there is traffic. Most workouts are better"
        " without: you hear your breath and your feet.",
        "In a race look up the rules first: some forbid it.",
    ),
    Matter.EVERY_DAY: (
        "I'd keep the rest days: muscles and tendons use them.",
        "If you want the streak, then 20 min very easy on those days, and none of it while"
        " something hurts.",
    ),
    Matter.WITH_OTHERS: (
        "Easy days with company are fine, at the pace of the slower one. On workouts run your own"
        " reps and meet for the jog between.",
        "Faster than {easy} is not an easy day, however good the talk.",
    ),
    Matter.STRIDES_HOW: (
        "20 seconds each: build up to 5K pace, {stride}, and slow down gently. Never a sprint.",
        "Four to six, at the end of an easy run or in the middle, with as much rest as your breath"
        " wants.",
    ),
    Matter.STRIDES_HARD: (
        "Then they're too fast: 5K effort, {stride}, not a sprint. They should leave you fresher.",
        "Rest longer between them, and run four next time.",
    ),
    Matter.STRIDES_SKIPPED: (
        "Nothing happens. Just run them next time; there's nothing to make up.",
    ),
    Matter.HILLS_HOW: (
        "Steeper than 4 %, ten seconds up as hard as a mile race, then walk down. No pace: effort"
        " only.",
        "Four at first, one more each week, up to ten.",
    ),
    Matter.NO_HILL: (
        "A bridge, a car-park ramp, stadium steps' ramp, or a treadmill at 5–6 % with care.",
        "None of these? Run strides in their place, as many.",
    ),
    Matter.HILLS_SORE: (
        "Both calves, dull, for one to three days: yes, that's usual after hills.",
        "On one side, sharp, in the tendon, or limping: don't run, and tell me how much, 0 to 10.",
    ),
    Matter.HILLS_SHORT: (
        "Ten seconds build strength without tiring you. Longer ones are a second hard workout in"
        " the week.",
    ),
    Matter.MY_SPLITS: (
        "I keep how far and how long, not each kilometre or mile, so I can't say.",
        "Your watch has them. Tell me the ones that matter to you, and we look at them.",
    ),
    Matter.CLOTHES: (
        "Dress as if it were ten degrees warmer: a little cold at the start is usually right. From"
        " about 8 °C shorts and a shirt do; near freezing tights, long sleeves, gloves.",
        "Shoes that fit and a bra that holds are what matters; cotton is fine for short runs, it"
        " only gets wet. In a race nothing you haven't run in.",
    ),
    Matter.MARATHON_PACE: (
        "As things stand I'd run your race at {race_pace}.",
        "The range: {fast} to {slow}, if you train for it. First kilometres a few seconds slower.",
    ),
    Matter.PREDICTION_TOO_FAST: (
        "You may be right: a mile promises too much over long distances where the long runs are"
        " missing. That's why I give a range.",
        "A longer race tells better. Tell me your last 10K or half with its time, and I use that.",
    ),
    Matter.WATCH_VO2: (
        "Fitness doesn't change in a few days. It's an estimate from pace and pulse; heat, hills,"
        " tired legs and a loose strap move it.",
        "What counts is what you've run: your mile, {mile}, and the 400s in {rep_400}.",
    ),
    Matter.WATCH_STATUS: (
        "Harsh words from a bracelet. The watch can't see why: reps, heat, a lighter week and"
        " short nights all look like that.",
        "How you feel decides: as planned, or an easier week if you've been flat for days.",
    ),
    Matter.WATCH_PREDICTION: (
        "The watch reckons from pulse and pace, I from what you've raced. Where we differ, the"
        " next race decides.",
        "Mine today: {fast} to {slow} for {race}.",
    ),
    Matter.WATCH_HEART_RATE: (
        "Most likely the watch: cold skin, a loose band, or it counts your steps. Usual in the"
        " first kilometre and in reps. Count 15 s at your neck.",
        "With dizziness, chest trouble or a fluttering heart it's not the watch: stop, and see a"
        " doctor.",
    ),
    Matter.HEART_DRIFT: (
        "Normal: heat, thirst and time push the pulse up at the same pace. Keep to whole sentences"
        " and let the pace drop.",
        "A sudden jump or a flutter is something else: stop, and see a doctor.",
    ),
    Matter.RESTING_PULSE: (
        "Often a short night, a drink, heat, or a cold that's coming.",
        "Today easy, and look again tomorrow. Three days of it: an easy week.",
    ),
    Matter.ZONES: (
        "I train by pace and by talking, not by zones. From a lab or a race test they're fine;"
        " from your age they aren't.",
        "Your easy range, which most people call zone 2: {easy}.",
    ),
    Matter.CADENCE: (
        "There's no magic 180; from 160 to 190 all are common. Strides and hills raise it by"
        " themselves.",
        "Long steps and sore knees? Try about 5 % quicker steps, on easy runs first.",
    ),
    Matter.FORM: (
        "Tall, quick and with loose hands; I can't see you, so that's all I'd say. Don't change"
        " how your foot lands without a reason.",
        "Strides are the lesson in form you get every week.",
    ),
    Matter.BREATHING: (
        "Through nose and mouth both, as it comes; no rhythm is proven better.",
        "Puffing usually means too fast: slow down until whole sentences work, and walk a minute"
        " when you like. Short of breath even then, or a whistling: talk to a doctor.",
    ),
    Matter.SUMMER: (
        "Heat costs 2–8 % at the same effort, and it comes back in autumn. That isn't lost"
        " fitness.",
        "Tell me the temperature and I slow the targets: /hot.",
    ),
    Matter.PACE_UNIT: ("Say a pace with its unit, such as 5:30/km, and I convert it.",),
    Matter.PLATEAU: (
        "First look at three things: were the easy runs easy, the weeks whole, the trials run in"
        " fair weather?",
        "Then change one thing only: longer long runs, more sleep, or a race on the way. Not more"
        " reps.",
    ),
}
