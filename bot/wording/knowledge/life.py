"""Answers about food, sleep, weather, life, the head, and the coach.

A sentence whose figures are not known of a runner is left out.
"""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

SENTENCES: Mapping[Matter, tuple[str, ...]] = {
    # food, drink, sleep
    Matter.EAT_BEFORE: (
        "Under an hour: nothing needed. Longer: something plain with carbs, 1–3 h before.",
        "An easy run of up to an hour on an empty stomach is fine if it feels fine; reps aren't.",
    ),
    Matter.EAT_DURING: (
        "From 75–90 min on, about 30 g of carbs an hour, more as the race comes nearer. A gel is"
        " about 20–25 g.",
        "Shorter than that: nothing needed.",
    ),
    Matter.EAT_AFTER: (
        "A normal meal within an hour or two, carbs and protein in it.",
        "Shakes are handy, no more than that.",
    ),
    Matter.HYDRATION: (
        "To thirst; pale yellow is right. Carry water when it's hot or longer than about 90 min.",
        "Electrolyte tablets only on long, hot days.",
    ),
    Matter.ALCOHOL: (
        "One or two are fine. More costs you sleep, and the run with it.",
        "With a hangover no fast running: a walk or 30 min easy, and water.",
    ),
    Matter.CAFFEINE: (
        "Fine if you're used to it, about 45 min before; toilet first.",
        "After mid-afternoon it takes more from your sleep than it gives the run.",
    ),
    Matter.SLEEP: (
        "Most adults need 7–9 hours. One bad night changes little, three do.",
        "Under five hours before a workout: move it, or run easy. The night before a race hardly"
        " matters.",
    ),
    Matter.SUPPLEMENTS: (
        "Few do anything for a runner; caffeine and beetroot a little.",
        "Whether one is safe for you, or banned, is for a doctor or pharmacist.",
    ),
    Matter.VEGAN: (
        "It works. Eat enough after hard and long days, and have B12 and iron checked by a doctor"
        " now and then.",
    ),
    Matter.NO_APPETITE: (
        "Common after long or hot runs. Drink something with carbs and milk first, eat when it"
        " comes.",
        "If it lasts, or you're losing weight without wanting to: a doctor.",
    ),
    Matter.LOW_CARB: (
        "Fast running burns carbs, so reps and races get slower at first.",
        "If you keep to it, keep it to easy days, and eat before the workout.",
    ),
    Matter.CALORIES: ("I don't count them, on purpose. Eat enough around hard and long days.",),
    # weather and places
    Matter.HEAT: (
        "Go at the coolest hour. At {air} easy becomes {heat_easy}, a 400 {heat_400}.",
        "Tell me yours, for example <i>31 °C, 60 %</i>, and I change the targets. Dizzy, or cold"
        " in the heat: stop, shade, water.",
    ),
    Matter.FROST: (
        "Below about −15 °C with the wind: inside. On ice no reps: short steps, a treadmill or a"
        " walk.",
        "Otherwise run, warm up longer, and take a layer off when you're warm.",
    ),
    Matter.RAIN: (
        "Rain is fine; mind painted lines and leaves.",
        "Thunder: inside, until 30 min after the last clap.",
    ),
    Matter.WIND: (
        "By effort, not by the seconds: on a track it nearly evens out, on the road run the reps"
        " one way only. Another day is as good: /move.",
        "Branches coming down: stay in.",
    ),
    Matter.DARK: (
        "If it doesn't feel safe, change it: by day, at lunch, or on a treadmill is as good.",
        "Otherwise lit streets with people, a lamp and a reflective vest, one ear free, and"
        " someone who knows your route and when you're back. If anybody follows you: go where"
        " people are, and call the police.",
    ),
    Matter.AIR: (
        "With smoke in the air or an official warning: inside or rest, and no reps.",
        "Pollen is usually lowest after rain.",
    ),
    Matter.ALTITUDE: (
        "The first two or three days easy and short, by breath: usually 10–25 s a km slower. Reps"
        " from day four, with longer rests; drink more.",
        "Headache with nausea, or breathless at rest: go down, and see a doctor.",
    ),
    Matter.JET_LAG: (
        "About a day for each zone, eastwards. Daylight, short easy runs, no reps until two normal"
        " nights.",
        "Your morning message follows your zone: tell me <i>in Tokyo this week</i>.",
    ),
    Matter.TRAVEL: (
        "20–30 min easy, or nothing; a treadmill is fine, also for the reps: {mile_speed}. A few"
        " days off cost you nothing.",
        "<i>pause until Saturday</i> keeps me quiet until then.",
    ),
    Matter.DOGS: (
        "Stop, stand, look away, step back slowly, and don't try to outrun it. A bite: to a doctor"
        " the same day.",
        "With your own: easy runs, on the lead, not in the heat, and not on reps.",
    ),
    Matter.HARASSED: (
        "I'm sorry, that shouldn't happen to you. If someone follows you: go where people are, and"
        " call the police.",
        "Another time or another place is no defeat. I can move the run: /move.",
    ),
    # life
    Matter.NO_TIME: (
        "Run those {minutes} min easy, about {minutes_far}, and stop there. Not faster to fit more"
        " in.",
        "Over a week: keep the workout or the long run, and let the rest go. 20 min count, and"
        " nothing has to be made up.",
    ),
    Matter.NIGHT_SHIFT: (
        "Sleep first, then run easy after waking. The workout goes on the second day off.",
        "Your message can come at another hour: <i>send it at 15:00</i>.",
    ),
    Matter.RAMADAN: (
        "Easy before sunset, or an hour or two after iftar; the workout after iftar. Weeks a"
        " quarter smaller.",
        "Stop if you're dizzy. With an illness, diabetes or pregnancy ask your doctor first.",
    ),
    Matter.BABY: (
        "Sleep beats running. Easy or off, and nothing to make up.",
        "Tell me in the morning how the night was, and I make the day fit.",
    ),
    Matter.HOLIDAY: (
        "Three easy runs a week keep all of it; two weeks of nothing cost very little.",
        "<i>pause until</i> and a day keeps me quiet.",
    ),
    Matter.TIME_OFF: (
        "You don't start from scratch: a week off costs nothing you'd notice, three weeks a few"
        " per cent, and it comes back. What comes back slowest is the habit.",
        "Begin with 20–30 min easy, walk when you like, and half your usual week; nothing fast"
        " until three easy runs have felt normal. <i>pause</i> and <i>I'm back</i> let the plan do"
        " that.",
    ),
    Matter.MISSED: (
        "A missed run isn't made up, and one changes nothing. More on top would only tire you.",
        "A workout may move once, to a day that keeps two days to the next hard one: /move.",
    ),
    Matter.STRESS: (
        "Your body counts stress as load. Easy runs yes, the fast one only if you feel like it"
        " after the warm-up.",
    ),
    Matter.SMOKING: (
        "Stopping does more for your running than any workout, and a doctor can make it easier."
        " Running helps meanwhile, too.",
    ),
    Matter.PAUSING: (
        "Write <i>pause</i>, or <i>pause until</i> and a day. Everything is kept.",
        "<i>I'm back</i> or /resume brings the messages again.",
    ),
    # why and theory
    Matter.WHY_EASY: (
        "It builds the engine at little cost, and leaves the legs for the one fast day.",
        "Easy for you is {easy}.",
    ),
    Matter.REST_DAYS: (
        "What you've trained settles on the day off, so it's part of the plan.",
        "If you must: 20 min very easy, but not the day before reps.",
    ),
    Matter.TEN_PERCENT: (
        "Of 5,205 runners, those who ran more than 10 % over their longest of 30 days in one run"
        " were injured about one and a half times as often; double the length, more than twice.",
        "Your limit now is {limit}.",
    ),
    Matter.LIGHTER_WEEK: (
        "After two or three growing weeks about a fifth less, before you need it. That's when the"
        " legs catch up.",
        "The next week grows again.",
    ),
    Matter.PHASES: (
        "First easy running and strides, then the mile block, then your race, then fresh legs.",
        "The first workout is on {first_workout}.",
    ),
    Matter.OTHER_PLANS: (
        "Both can work; two plans at once don't.",
        "If you follow another one, say so in /settings: then I only add the mile workout and"
        " the strides.",
    ),
    Matter.LACTATE: (
        "Not what makes you sore next day; your muscles even burn it. The sting in the last rep"
        " means it came faster than you clear it.",
        "Strides are kept so short that it doesn't build up.",
    ),
    Matter.EFFORT: (
        "How hard it felt, 1 to 10: at 3 you could chat, 7 is quick but controlled, 10 is nothing"
        " left.",
        "Easy runs are 2–4, reps about 7, a trial 10. Write it with the run:"
        " <code>8k easy in 45:10, rpe 3</code>.",
    ),
    # who
    Matter.MASTERS: (
        "You're not too old: years take speed first, so a little fast running is just what's worth"
        " keeping.",
        "Warm up long, 15 min and a few strides, and run the first one slower than you could. A"
        " second easy day after a hard one if you want it, a lighter week every third.",
        "A sharp pain on one side: stop, and tell me.",
    ),
    Matter.SENIOR: (
        "It's not too late. A doctor's yes first, if running is new, then walking and running in"
        " turn, by minutes.",
    ),
    Matter.YOUTH: (
        "Until 18 a half is the longest I plan. Your team's coach goes first: I add nothing hard"
        " to it.",
        "Tell me their hard days: /settings.",
    ),
    Matter.CHILD: (
        "I coach from 16 on. For children: short, playful, at their own pace, and no target"
        " times.",
        "Many organisers ask for 8 years for 5 km and 12 for 10 km.",
    ),
    Matter.BEGINNER: (
        "Three days a week, walking and running in turn: 1 min of running, 2 of walking, for"
        " 20 min. Longer only when that's easy.",
        "Four easy weeks come before anything fast.",
    ),
    Matter.WOMEN: (
        "The rules are the same, and the paces come from your own mile, so they're yours.",
        "Cycle, iron, pregnancy, menopause: ask me, each has its own answer.",
    ),
    Matter.HEAVY: (
        "Running is for every body, and the street is yours as much as anyone's.",
        "By effort: first walking and running in turn, on soft ground, then strides, then reps.",
        "Pain counts as it does for everyone: 4 or more, not that day.",
    ),
    Matter.NOT_RUNNING: (
        "My rules and paces are for running; for anything else I'd be guessing, so I won't.",
    ),
    Matter.GUIDE: (
        "That works: take the targets of the slower of you two. My messages are plain text, and"
        " every chart comes in words, too.",
    ),
    # the head
    Matter.UNMOTIVATED: (
        "That happens, and you needn't feel like it. Go for 15 min and turn back if it's still"
        " flat: that counts.",
        "Two weeks of it, and it's the plan we should look at, not you.",
    ),
    Matter.COMPARISON: (
        "Whoever runs is a runner, at any pace. You don't see their years, sleep or injuries.",
        "What counts here is your own mile, {mile}: one fast session a week is enough for it,"
        " because the easy runs let you arrive fresh. Yours: {rep_400} for 400 m.",
    ),
    Matter.BORED: (
        "The same round over and over would bore anyone.",
        "Today something else: a place you haven't been, no watch, a friend or a trail. As long as"
        " you can talk, it does the same job.",
    ),
    Matter.DREAD: (
        "Do the warm-up and two reps, then decide. You're allowed to stop there.",
        "The target is a 7 of 10, not a fight: {rep_400} for 400 m, {rep_200} for 200 m.",
    ),
    Matter.BLUES: (
        "That emptiness is common for a week or two after a big race, and you needn't fill it: no"
        " plan and no new goal yet. Sleep, eat, walk.",
        "If it lasts longer or gets dark, talk to someone close, or a doctor.",
    ),
    Matter.PERFECTION: (
        "It's one run of a whole season, and no single one decides anything.",
        "Nothing to make up.",
    ),
    Matter.LOW: (
        "I'm sorry, that's a lot to carry. Run as far as it helps, and leave the rest.",
        "<i>easy version</i> makes today easy, <i>pause</i> keeps me quiet. If it stays dark,"
        " please tell someone close, or a doctor.",
    ),
    Matter.SHIFT_WEEK: (
        "Not all of it at once: the race stays where it is, and so do the weeks before it.",
        "One day can move: <i>swap today and tomorrow</i>. A week that doesn't work at all:"
        " <i>pause until Monday</i>, and the plan takes you back gently. Nothing is made up.",
    ),
    # the coach
    Matter.BOT: (
        "A program, yes. I coach by fixed rules, a coach's and the research's, and make nothing"
        " up; /why shows which.",
    ),
    Matter.MAKER: (
        "I'm milecoach, a program. I coach by the rules of a coach and of published research, and"
        " a person runs me.",
        "/why shows which rule is behind today.",
    ),
    Matter.HUMAN: (
        "I'm a program and can't call. For questions about the bot there's the person who runs it;"
        " for your form, a club coach who sees you run.",
    ),
    Matter.ABOUT_ME: ("What you have told me, and nothing else: /settings shows it.",),
    Matter.DATA: (
        "I keep what you tell me: answers, runs, plan, messages. Whoever runs this bot holds the"
        " database.",
        "/export sends you all of it, /delete erases it.",
    ),
    Matter.CONNECT: (
        "/connect says how your watch sends me your runs by itself. Without it send me the file,"
        " FIT, TCX or GPX, or one line: <code>8k in 45:10</code>.",
    ),
    Matter.LANGUAGE: (
        "English, Deutsch, Español, Français. Write <i>speak German</i>, for example, or use"
        " /settings.",
    ),
    Matter.HOW_KNOWN: (
        "From a coach's method and published studies; /why names the rule behind today. Where"
        " something is only custom, I say “usually”.",
    ),
    Matter.WRONG: (
        "Could be. What did you see?",
        "/undo takes back the last thing that went into your log; /why shows the rule I went by.",
    ),
    Matter.INSULT: ("Fair enough. What went wrong?",),
}
