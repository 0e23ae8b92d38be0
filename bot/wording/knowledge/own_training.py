"""Answers to a runner's own question about runs and workouts, by the figures it holds.

Each answers first what is asked.  One that finds nothing of its own to say writes nothing, and
the general answer stands.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from bot.domain.fitness.easy_pace import EasyStand, hold_against_easy, middle_of
from bot.domain.fitness.fitness import TrainingPaces
from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition
from bot.domain.quantities import Pace, Units
from bot.domain.standing import Standing
from bot.domain.week.strength import days_for_strength
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.wording.question import write_limit, write_slope
from bot.wording.voice import Html, Voice
from bot.wording.workout import begin_with_day, name_briefly, name_day, write_next

OwnAnswer = Callable[[Voice, Standing], Iterator[str]]
_A_RUN = (3, 60)  # what a bare number may be as a run
_SHORT_WARM_UP = 10  # minutes
_FEW_HOURS = 5 * 3600  # of sleep, below which nothing fast is run
_ROOM_FOR_TWO = 60_000  # metres a week
_SHOES_LEAST, _SHOES_MOST = 100, 2000  # what may be the way of a pair of shoes
_SHOE_LIFE = {Units.KM: (500, 800), Units.MI: (300, 500)}


def name_today(voice: Voice, planned: PlannedWorkout) -> Html:
    return Html(name_briefly(voice, planned.workout))


def write_other_day(voice: Voice, standing: Standing) -> Iterator[str]:
    """Name a day of this week that would do for today's workout, where there is one."""
    if standing.other_day is not None:
        yield voice.say(
            "{day} would do for it, if you're rested; if not, it's left out.",
            day=begin_with_day(voice, standing.other_day, standing.today),
        )
    else:
        yield voice.say("It's left out then, with nothing to make up.")


def _easy(voice: Voice, standing: Standing) -> Iterator[str]:
    if standing.asked.pulse is not None:
        yield from _easy_heart_rate(voice, standing)
        return
    pace, fitness = standing.asked.pace, standing.fitness
    if pace is not None and fitness is not None:
        yield from write_easy_or_not(voice, pace, fitness.paces)


def write_easy_or_not(voice: Voice, pace: Pace, paces: TrainingPaces) -> Iterator[str]:
    """Hold a pace against the easy range, and say what it costs."""
    stand = hold_against_easy(pace, paces)
    told, easy = voice.pace(pace), voice.pace_range(paces.easy)
    if stand is EasyStand.WITHIN:
        yield voice.say("{pace} is easy for you: your range is {easy}.", pace=told, easy=easy)
        return
    if stand is EasyStand.SLOWER:
        yield voice.say(
            "{pace} is slower than your easy range, {easy}, and that's fine: slower does the same"
            " job.",
            pace=told,
            easy=easy,
        )
        return
    marathon = voice.pace(paces.marathon)
    words = {
        EasyStand.NEAR_MARATHON: "{pace} may well feel comfortable, but it's close to your"
        " marathon pace, {marathon}: each time it costs you some recovery.",
        EasyStand.ABOVE_MARATHON: "{pace} may well feel good, but it's faster than your marathon"
        " pace, {marathon}: each time it costs you some recovery.",
        EasyStand.QUICK: "{pace} may well feel comfortable, but it's quicker than easy: each time"
        " it costs you some recovery.",
    }
    yield voice.say(words[stand], pace=told, marathon=marathon)
    yield voice.say(
        "Easy for you is {easy}. It feels slow, and that's what keeps your legs fresh for the"
        " fast day.",
        easy=easy,
    )
    yield voice.say(
        "Next time {fast} or slower. If that's still like a walk in two weeks, a new mile will"
        " tell.",
        fast=voice.pace(paces.easy.fast),
    )


def _easy_heart_rate(voice: Voice, standing: Standing) -> Iterator[str]:
    pace, pulse, fitness = standing.asked.pace, standing.asked.pulse, standing.fitness
    if pulse is None and pace is None:
        return
    if pace is not None and fitness is not None:
        stand = hold_against_easy(pace, fitness.paces)
        is_easy = stand in {EasyStand.WITHIN, EasyStand.SLOWER}
        yield voice.say(
            "By the pace it was easy: {pace}, and your easy range is {easy}."
            if is_easy
            else "By the pace it was quick: {pace}, and your easy range is {easy}.",
            pace=voice.pace(pace),
            easy=voice.pace_range(fitness.paces.easy),
        )
    if pulse is not None:
        yield voice.say(
            "{pulse} at the wrist is often the watch: cold skin, a loose strap, your steps. And a"
            " maximum from your age may be off by ten or more.",
            pulse=pulse,
        )
    yield voice.say(
        "Talking decides: in whole sentences all is well, breathless is too fast. Dizzy, a"
        " fluttering heart or a tight chest: stop, and see a doctor."
    )


def _warm_up(voice: Voice, standing: Standing) -> Iterator[str]:
    """Hold a way jogged before the reps against what a warm-up takes."""
    asked, fitness = standing.asked, standing.fitness
    minutes, way = asked.minutes_within(1, 60), ""
    jogged = next((each for each in asked.distances if each.metres > 400), None)
    if jogged is not None and fitness is not None:
        easy = middle_of(fitness.paces.easy)
        minutes, way = round(easy.duration_over(jogged).seconds / 60), voice.distance(jogged)
    if minutes is None:
        return
    if minutes < _SHORT_WARM_UP:
        if way:
            yield voice.say(
                "Nearly: {way} are about {minutes} min for you, and 10–15 are better.",
                way=way,
                minutes=minutes,
            )
        else:
            yield voice.say("Nearly: {minutes} min; 10–15 are better.", minutes=minutes)
        yield voice.say(
            "Add a loop on the way, then 2–4 strides, and go. The first rep is easier for it."
        )
    else:
        yield voice.say("Yes, {minutes} min easy are enough.", minutes=minutes)
        yield voice.say("Then 2–4 strides, and go.")


def _second_workout(voice: Voice, standing: Standing) -> Iterator[str]:
    weekly, fitness = standing.weekly, standing.fitness
    if weekly is None or weekly.metres < _ROOM_FOR_TWO or fitness is None:
        return
    yield voice.say(
        "Once a week is enough to move the mile; a second time brings little and costs the first"
        " its fresh legs."
    )
    yield voice.say(
        "At {weekly} a week there's room for a second hard day, but at threshold, {threshold},"
        " not at mile pace.",
        weekly=voice.distance(weekly),
        threshold=voice.pace(fitness.paces.threshold),
    )
    other = next((each for each in standing.coming if _is_other_hard(each)), None)
    if other is not None:
        yield write_next(voice, other, standing.today)
    yield voice.say("More speed is in the strides of your easy runs.")


def _is_other_hard(planned: PlannedWorkout) -> bool:
    return planned.workout.kind is WorkoutKind.RACE_SPECIFIC


def _reps_tired(voice: Voice, standing: Standing) -> Iterator[str]:
    """Decide about today's workout after a night that was told."""
    today, slept = standing.hard_today, standing.asked.slept
    if today is None or slept is None:
        return
    hours = f"{slept.seconds / 3600:g}"
    if slept.seconds >= _FEW_HOURS:
        yield voice.say(
            "Yes, if you feel awake after the warm-up: {hours} hours once cost little.",
            hours=hours,
        )
        yield voice.say("Still flat after two strides? Then half of it, or 30 min easy.")
        return
    yield voice.say(
        "Not today: after {hours} hours of sleep fast running costs more than it gives.",
        hours=hours,
    )
    yield voice.say("Sleep first; 20–30 min very easy if it clears your head.")
    yield from write_other_day(voice, standing)


def _strength(voice: Voice, standing: Standing) -> Iterator[str]:
    """Name the days of the coming week for it, and those to keep free of it."""
    found = days_for_strength(standing.coming, standing.today)
    if not found.good:
        return
    parts = [_day_for_strength(voice, each) for each in found.good[:2]]
    either = voice.say("{one} or {other}", one=parts[0], other=parts[1]) if parts[1:] else parts[0]
    yield voice.say("Best {days}.", days=either)
    if found.bad:
        days = ", ".join(voice.weekday(each) for each in found.bad)
        yield voice.say(
            "Not {days}: that's the day before reps or the long run, which want fresh legs.",
            days=days,
        )
    yield voice.say("Twice a week is enough; begin lighter than you think.")


def _day_for_strength(voice: Voice, planned: PlannedWorkout) -> str:
    day = voice.weekday(planned.day)
    if planned.workout.kind.is_hard:
        return voice.say("{day}, some hours after the workout", day=day)
    return voice.say("{day}, after the easy run", day=day)


def _missed(voice: Voice, standing: Standing) -> Iterator[str]:
    """Keep a missed long run missed, and say what stays."""
    if not standing.asked.has(Condition.LONG_ASKED):
        return
    hard, long = standing.next_hard, standing.next_of(WorkoutKind.LONG)
    if hard is None or long is None:
        return
    yield voice.say("No: a missed long run isn't made up, and a single one doesn't show.")
    yield write_next(voice, hard, standing.today)
    if long.workout.distance is not None:
        yield voice.say(
            "The next long run is {day}, {distance}, as it stands.",
            day=name_day(voice, long.day, standing.today),
            distance=voice.distance(long.workout.distance),
        )


def _cross_training(voice: Voice, standing: Standing) -> Iterator[str]:
    minutes, today = standing.asked.minutes, standing.planned_today
    if minutes is None:
        return
    if today is not None and today.workout.kind is not WorkoutKind.EASY:
        yield voice.say(
            "Not in place of today's workout; for an easy run, yes, {minutes} min.",
            minutes=minutes,
        )
        return
    yield voice.say(
        "Yes: {minutes} min at an easy effort count as an easy run, and rest your legs.",
        minutes=minutes,
    )
    heavy = next(
        (each for each in standing.coming if each.workout.kind is not WorkoutKind.EASY), None
    )
    if heavy is not None:
        yield voice.say(
            "Only the long run and the fast ones are run: {day}, {workout}.",
            day=name_day(voice, heavy.day, standing.today),
            workout=name_today(voice, heavy),
        )


def _shoes(voice: Voice, standing: Standing) -> Iterator[str]:
    """Hold the way of a pair against how long one lasts."""
    gone = standing.asked.distance(voice.units, _SHOES_LEAST, _SHOES_MOST)
    if gone is None:
        return
    least, most = _SHOE_LIFE[voice.units]
    count = gone.in_units(voice.units)
    values = {"gone": voice.distance(gone), "life": f"{least}–{most} {voice.units}"}
    if count < least:
        words = (
            "Not yet, if they feel good: {gone} is young. Many pairs last {life}, no hard rule."
        )
    elif count < most * 0.9:
        words = "Soon: {gone} lies within what many pairs last, {life}. There's no hard rule."
    else:
        words = "Yes: at {gone} yours have done their bit. Many last {life}; it's no hard rule."
    yield voice.say(words, **values)
    if standing.ailment is not None:
        yield voice.say("With what you told me hurts, sooner rather than later.")
    yield voice.say(
        "Any pair that's comfortable, last year's model will do; begin on short easy runs."
    )


def _time_off(voice: Voice, standing: Standing) -> Iterator[str]:
    """Give the weeks after a break, by the usual week."""
    weekly = standing.weekly
    if weekly is None or standing.asked.has(Condition.FOR_MONTHS):
        return
    yield voice.say("Don't make it up: a week or two off cost little, and it's back soon.")
    yield voice.say(
        "Not straight on either: this week about {half}, the next {most}, all of it easy. Fast"
        " again when a week of easy runs has felt normal.",
        half=voice.about(weekly * 0.5),
        most=voice.about(weekly * 0.75),
    )
    yield voice.say("First run: 25–30 min.")


def _how_far(voice: Voice, standing: Standing) -> Iterator[str]:
    asked, limit = standing.asked.distance(voice.units, *_A_RUN), standing.limit
    is_held = standing.is_on_hold or standing.ailment is not None
    if asked is None or limit is None or is_held or standing.easy_until is not None:
        return
    yield from write_limit(voice, asked, limit, standing)


def _slope(voice: Voice, standing: Standing) -> Iterator[str]:
    if standing.asked.has(Condition.OWN_SLOPE):
        yield write_slope(voice)


def _pace_unit(voice: Voice, standing: Standing) -> Iterator[str]:
    """Write a pace in the other unit, and as a speed."""
    pace = standing.asked.pace
    if pace is None:
        return
    in_km, in_mi = replace(voice, units=Units.KM), replace(voice, units=Units.MI)
    yield voice.say(
        "{km} is {mi}, {speed} or {mph} on a treadmill.",
        km=in_km.pace(pace),
        mi=in_mi.pace(pace),
        speed=in_km.speed(pace),
        mph=in_mi.speed(pace),
    )


OWN: Mapping[Matter, OwnAnswer] = {
    Matter.CROSS_TRAINING: _cross_training,
    Matter.EASY_HEART_RATE: _easy_heart_rate,
    Matter.EASY_SLOW: _easy,
    Matter.HILLS_HOW: _slope,
    Matter.LONG_HOW_FAR: _how_far,
    Matter.MISSED: _missed,
    Matter.PACE_UNIT: _pace_unit,
    Matter.REPS_TIRED: _reps_tired,
    Matter.SECOND_WORKOUT: _second_workout,
    Matter.SHOES: _shoes,
    Matter.SLEEP: _reps_tired,
    Matter.STRENGTH: _strength,
    Matter.TIME_OFF: _time_off,
    Matter.WARM_UP: _warm_up,
    Matter.WATCH_HEART_RATE: _easy_heart_rate,
    Matter.WHY_EASY: _easy,
}
