"""Answers about the body: what hurts, illness, health.  No diagnosis, no medicine, no dose.

A sentence whose figures are not known of a runner is left out.
"""

from collections.abc import Mapping

from bot.domain.knowledge import Matter

SENTENCES: Mapping[Matter, tuple[str, ...]] = {
    Matter.SORE_OR_HURT: (
        "Sore: both sides, dull, better once you move, gone in three days. Hurt: one side, sharp,"
        " one spot, worse as you run.",
        "Sore is fine for an easy run. Hurt: don't run, and tell me where and how much, 0 to 10.",
    ),
    Matter.SHIN: (
        "I can't tell, and nobody can by text. One spot on the bone, pain at night or on a hop: no"
        " running, and have it seen within days.",
        "Spread along the shin, easing as you warm up, 3 of 10 or less: easy and flat. How much is"
        " it, 0 to 10?",
    ),
    Matter.ACHILLES: (
        "Hills, strides and flat shoes are what a tendon likes least, so they're out until it's"
        " quiet. Up to 3 of 10, gone by next morning: easy and flat. More: don't run.",
        "A sudden pop, or you can't rise on your toes: have it seen today.",
    ),
    Matter.HEEL: (
        "Up to 3 of 10 and quiet the next morning: short, easy, flat, and no speed. More than"
        " that: not today.",
        "Longer than two weeks, or 6 and more: a physio or doctor should see it.",
    ),
    Matter.KNEE: (
        "I have no name for it from here. Up to 3 of 10, not growing, gone by morning: short, easy"
        " and flat; no downhill, no speed. More: not today.",
        "6 or more, swollen, or over two weeks: have it seen. How much is it, 0 to 10?",
    ),
    Matter.CALF_TIGHT: (
        "Stop and walk. If walking is normal and it's 3 of 10 or less tomorrow, an easy run is"
        " fine.",
        "Swollen, hot or red, or with shortness of breath: that's for a doctor at once.",
    ),
    Matter.KNEE_CLICKS: (
        "Clicking without pain usually means nothing; run as planned.",
        "If it locks, swells or gives way, let a doctor look.",
    ),
    Matter.LADDER: (
        "First 30 min of brisk walking and ten hops without pain. Then walk 2 min, run 3, for"
        " 1.6 km and 2.4 km; 2 and 4 for 2.4 and 3.2 km; 1 and 4 for 3.2 km; then 3.2 km of"
        " running.",
        "Each step twice, a day between, flat. Any pain: stay on the step.",
    ),
    Matter.PHYSIO_SAID: (
        "What they say goes before what I say.",
        "So none of what they ruled out, and nothing fast, as long as they said; easy and flat as"
        " far as they allow. “Cleared” brings the plan back, <i>pause</i> stops it.",
        "Did they say anything about the long run?",
    ),
    Matter.WHICH_DOCTOR: (
        "Bone, pain at night, swelling or illness: a doctor. Muscle or tendon: a physio.",
        "I don't know any near you. Until then run only what doesn't hurt.",
    ),
    Matter.PAINKILLERS: (
        "Not to run on something that hurts: the pain is what tells you to stop. And not in long"
        " races.",
        "Which medicine is right for you is for a pharmacist or doctor. How much does it hurt, 0"
        " to 10?",
    ),
    Matter.FELL: (
        "Ouch. Wash the scrapes, and cool what swells for a quarter of an hour.",
        "Hit your head, or feel sick or dazed: no running, and a doctor today. Can't put weight on"
        " it, or it swells: have it looked at.",
        "Otherwise easy again when you walk without pain. How much does it hurt, 0–10?",
    ),
    Matter.TAPE_AND_MASSAGE: (
        "If it feels good, do it; there's little proof that it does more.",
        "It's no licence to run on a pain of 4 or more.",
    ),
    Matter.STRETCHING: (
        "Not needed before an easy run, and it doesn't prevent soreness. Before fast running: easy"
        " running and strides instead of long holds.",
        "Afterwards as you like.",
    ),
    Matter.STRENGTH: (
        "Yes, twice a week: in trials running got 2–8 % cheaper with it.",
        "On the day of a workout, after it, or after an easy run; not the day before reps or the"
        " long run.",
    ),
    Matter.COLD: (
        "Nose and throat only, no fever: 20–25 min easy if you like. Rest costs you nothing.",
        "Once it moves to the chest, or with fever, cough, aches or stomach: no running.",
    ),
    Matter.FEVER: (
        "No running. Fever, a deep cough and stomach bugs are also the heart muscle's business.",
        "First 24 h without fever and without tablets, then as many easy days as ill ones."
        " Breathless, chest pain, or longer than three days: a doctor.",
    ),
    Matter.WEAK_AFTER_ILLNESS: (
        "Then it's too soon. A day off, then 15–20 min, and walk when you like.",
        "A racing heart at easy pace, chest trouble or short breath: see a doctor before the next"
        " run.",
    ),
    Matter.VACCINATION: (
        "A day or two easy or off, and nothing fast that day. With a fever: no running until it's"
        " gone for 24 h.",
        "/move puts a workout on another day.",
    ),
    Matter.BLOOD_DONATION: (
        "Good of you. Off on that day and nothing hard for two days, however well you feel.",
        "So no {hard_today} today.",
        "Usually a little slower for two to three weeks; dizzy means stop. Not in the four weeks"
        " before a race.",
    ),
    Matter.CRAMPS: (
        "Most often a tired muscle at a pace it isn't used to. Ease off, stretch it gently, go on"
        " slower; salt and bananas are unproven.",
        "Cramps all over, or dark urine: see a doctor now.",
    ),
    Matter.STITCH: (
        "Slow down, breathe out long, press on the spot. No big meal 2–3 h before, and small"
        " sips.",
        "Begin the fast parts gently. If it stays once you've stopped, see a doctor; pain in the"
        " chest is no stitch: stop, and call for help.",
    ),
    Matter.TOILET: (
        "Less fibre, fat and coffee in the hours before, always the same breakfast, and a route"
        " with a toilet. Fast running shakes most, so start slowly.",
        "Blood is for a doctor.",
    ),
    Matter.TOILET_RACE: (
        "On race morning that's nerves; almost everybody has them there. Go once more 15–20 min"
        " before the start, and drink to thirst only.",
        "Blood, or real diarrhoea: don't start.",
    ),
    Matter.BLISTERS: (
        "Don't pop it and don't peel the skin off: wash it, put a plaster on and leave it alone; a"
        " black nail too.",
        "Dry socks, grease where it rubs and half a thumb of room in front before the next run; if"
        " it changes how you walk, rest. Red, hot, weeping or spreading: a doctor.",
    ),
    Matter.IRON: (
        "Not on suspicion: ask a doctor for a blood test with ferritin first.",
        "Until then everything easy, and sleep.",
    ),
    Matter.WEIGHT: (
        "I don't coach weight. What makes you faster is what you do already: one fast day a week,"
        " the rest easy, week after week. Eat enough to run well.",
        "If food or the scales are on your mind a lot, a doctor or dietitian is the right person,"
        " and it's worth the call.",
    ),
    Matter.ASTHMA: (
        "As your doctor's plan says, with the inhaler on you. A long warm-up helps; in the cold a"
        " scarf over the mouth.",
        "New wheezing or a tight chest: stop, and see a doctor.",
    ),
    Matter.DIABETES: (
        "Food and insulin around a run are for your diabetes team; I can't say. Until they have,"
        " easy running only.",
        "Never alone without sugar on you. Shaky, sweaty, confused: stop, eat sugar, tell"
        " someone.",
    ),
    Matter.HEART_MEDICINE: (
        "Ask your doctor first, and change nothing about the medicine for running.",
        "Numbers of the pulse don't hold then: go by talking, easy only, until you're cleared.",
    ),
    Matter.PERIOD: (
        "Your choice, and nothing is lost: easy, short, or off. On average times hardly change"
        " over the cycle, and women differ a lot.",
        "None for three months, or very heavy: a doctor.",
    ),
    Matter.PREGNANT: (
        "Congratulations, if that's good news. With a yes from your doctor or midwife: easy, by"
        " talking. No reps, no trials, no heat.",
        "Bleeding, fluid, chest pain, dizziness, contractions or a swollen calf: stop and call."
        " I'd keep everything easy; tell me and I do.",
    ),
    Matter.POSTPARTUM: (
        "First a check of the pelvic floor by a midwife or physio; commonly running begins no"
        " earlier than about 12 weeks after birth.",
        "Then walking and running in turn, by minutes. Leaking, pressure or pain: back to walking,"
        " and ask them.",
    ),
    Matter.MENOPAUSE: (
        "Keep the fast running, short and once a week; with strength work it's what's worth most"
        " now. After a broken night move it by a day or halve it.",
        "Run in the cool hours; a lighter week every third helps. Worries about bones or heavy"
        " bleeding: a doctor.",
    ),
    Matter.OVERTRAINED: (
        "Tired for two weeks, slower and sleeping badly: take a week at half, with no reps.",
        "Not better then: see a doctor, and ask about iron, thyroid and sleep.",
    ),
}
# Said in place of the above to whoever is to run easily for some days.
SENTENCES_IN_RECOVERY: Mapping[Matter, tuple[str, ...]] = {
    Matter.WEIGHT: (
        "Until {easy_until} your body stores water and carbs and repairs itself: a bad time to eat"
        " less, and the scales say little now.",
        "If food or the scales are on your mind a lot, a doctor or dietitian is the right person,"
        " and it's worth the call.",
    ),
}
