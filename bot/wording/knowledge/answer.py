"""Answers to questions about running, with the runner's own figures and the plan's next step."""

from collections.abc import Mapping
from datetime import timedelta
from string import Formatter

from bot.domain.fitness.fitness import Fitness
from bot.domain.fitness.target_mile import NEXT_STEP_S
from bot.domain.health.heat import heat_of
from bot.domain.knowledge import Closing, Matter, closing_of
from bot.domain.log.history import SetbackKind
from bot.domain.quantities import MILE, Distance, Duration, Pace, PaceRange, Units
from bot.domain.season.goal import Goal
from bot.domain.standing import Standing
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.wording.alarms import write_on_hold
from bot.wording.answers import write_countdown
from bot.wording.knowledge import (
    body,
    life,
    own_body,
    own_life,
    own_races,
    own_training,
    races,
    runs,
    workouts,
)
from bot.wording.pain import answer_ill, answer_may_run
from bot.wording.plan import name_race
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly, name_day, write_next

_LANE_4 = 422 / 400
_START_SLOWER = 5.0  # s/km, in the first kilometres of a race
_ASSUMED_HEAT = (30.0, 0.6)
_ASSUMED_HUMIDITY = 0.6
_NEAR = timedelta(days=14)  # of a race: what is behind a runner is proof enough
ANSWERS: Mapping[Matter, tuple[str, ...]] = {
    **workouts.SENTENCES,
    **runs.SENTENCES,
    **races.SENTENCES,
    **body.SENTENCES,
    **life.SENTENCES,
}
# Of a matter that several rooms answer, the first that has something of its own to say.
_OWN = (own_races.OWN, own_body.OWN, own_life.OWN, own_training.OWN)
IN_RECOVERY = {**races.SENTENCES_IN_RECOVERY, **body.SENTENCES_IN_RECOVERY}
_KINDS = {
    Closing.NEXT_REPS: WorkoutKind.MILE_WORKOUT,
    Closing.NEXT_LONG: WorkoutKind.LONG,
    Closing.NEXT_TRIAL: WorkoutKind.TIME_TRIAL,
}


def write_known(voice: Voice, matter: Matter, standing: Standing) -> str:
    """Answer a question by what it holds itself, else write what is known of its matter.

    A sentence whose figures are not known is left out.
    """
    closing = closing_of(matter)
    own = _own_answer(voice, matter, standing)
    if own:
        is_held = standing.is_on_hold or standing.ailment is not None
        return "\n".join((*own, *(_close(voice, closing, standing) if is_held else ())))
    figures = _figures(voice, standing)
    is_recovering = standing.easy_until is not None
    known = IN_RECOVERY.get(matter, ANSWERS[matter]) if is_recovering else ANSWERS[matter]
    sentences = [
        voice.say(template, **figures)
        for template in known
        if all(name in figures for name in _slots(template))
    ]
    return "\n".join((*sentences, *_close(voice, closing, standing)))


def _own_answer(voice: Voice, matter: Matter, standing: Standing) -> list[str]:
    answers = (list(own[matter](voice, standing)) for own in _OWN if matter in own)
    return next((sentences for sentences in answers if sentences), [])


def write_no_shame(voice: Voice) -> str:
    """Say first, to whoever was ashamed to ask, that nobody need be."""
    return voice.say("No need to be embarrassed: it happens to plenty of runners.")


def write_ill_race(voice: Voice) -> str:
    """Say whether a race may be started, in the days before it."""
    return " ".join(voice.say(sentence) for sentence in races.SENTENCES[Matter.ILL_RACE])


def _slots(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def _close(voice: Voice, closing: Closing | None, standing: Standing) -> list[str]:
    """Write the decision that an answer ends with; while something hurts, what that allows."""
    if closing is None:
        return []
    if standing.is_on_hold:
        return [write_on_hold(voice)]
    ailment = standing.ailment
    if ailment is not None:
        is_pain = ailment.kind is SetbackKind.PAIN
        allowed = (
            answer_may_run(voice, ailment.severity, None)
            if is_pain
            else answer_ill(voice, ailment.kind)
        )
        return [
            voice.say("But first what you told me hurts or ails you. {allowed}", allowed=allowed)
        ]
    if closing is Closing.RACE:
        return _race(voice, standing)
    coming = _coming(closing, standing)
    return [] if coming is None else [write_next(voice, coming, standing.today)]


def _coming(closing: Closing, standing: Standing) -> PlannedWorkout | None:
    if closing is Closing.NEXT_HARD:
        return standing.next_hard
    kind = _KINDS.get(closing)
    return standing.next_run if kind is None else standing.next_of(kind)


def _race(voice: Voice, standing: Standing) -> list[str]:
    race = standing.race
    if race.day is None or race.day <= standing.today:
        return []
    return [write_countdown(voice, race, race.day, standing.today)]


def _figures(voice: Voice, standing: Standing) -> dict[str, object]:
    """Write all figures of a runner that an answer may hold."""
    figures = _of_today(voice, standing)
    if standing.fitness is not None:
        figures |= _of_fitness(voice, standing.fitness, standing.air or _ASSUMED_HEAT)
    if standing.aim is not None and standing.race.goal is not Goal.OFF_SEASON:
        figures |= _of_race(voice, standing)
    if standing.minutes is not None and standing.fitness is not None:
        easy = standing.fitness.paces.easy
        middle = (easy.fast.seconds_per_km + easy.slow.seconds_per_km) / 2
        figures["minutes"] = standing.minutes
        figures["minutes_far"] = voice.distance(Distance(standing.minutes * 60_000 / middle))
    if standing.weekly is not None:
        figures["weekly"] = voice.distance(standing.weekly)
    if standing.shoe_distance is not None:
        figures["shoes"] = voice.distance(standing.shoe_distance)
    figures["shoe_life"] = voice.say(
        "500 and 800 km" if voice.units is Units.KM else "300 and 500 miles"
    )
    if standing.easy_until is not None:
        figures["easy_until"] = voice.short_day(standing.easy_until)
    if standing.workouts:
        figures["workouts"] = standing.workouts
    if standing.runs and standing.longest_run is not None:
        figures["runs"] = standing.runs
        figures["longest_run"] = voice.distance(standing.longest_run)
        race_day = standing.race.day
        if race_day is not None and standing.today <= race_day <= standing.today + _NEAR:
            figures["proof"] = standing.runs
    if standing.limit is not None:
        figures["limit"] = voice.distance(standing.limit)
    longest = standing.longest if standing.ailment is None else None
    if longest is not None and longest.workout.distance is not None:
        figures["plan_longest"] = Html(_on_day(voice, longest, standing))
    first = standing.next_of(WorkoutKind.MILE_WORKOUT)
    if first is not None:
        figures["first_workout"] = name_day(voice, first.day, standing.today)
    return figures


def _of_today(voice: Voice, standing: Standing) -> dict[str, object]:
    """Write what today asks for, where it is hard, and what comes before a start."""
    figures: dict[str, object] = {}
    hard = standing.next_hard
    if hard is not None and hard.day == standing.today:
        figures["hard_today"] = Html(name_briefly(voice, hard.workout))
    if standing.race.day == standing.today:
        figures["gun_warm_up"] = voice.say(_GUN_WARM_UPS[standing.race.goal])
    return figures


# What is run before a start: the shorter the race, the more.
_GUN_WARM_UPS: Mapping[Goal, str] = {
    Goal.MILE: "10–15 min easy and four strides",
    Goal.FIVE_K: "10–15 min easy and four strides",
    Goal.TEN_K: "10–15 min easy and four strides",
    Goal.HALF: "10 min very easy",
    Goal.MARATHON: "10 min of walking",
    Goal.OFF_SEASON: "10–15 min easy and four strides",
}


def _on_day(voice: Voice, planned: PlannedWorkout, standing: Standing) -> str:
    distance = planned.workout.distance
    assert distance is not None  # noqa: S101 - as the caller has seen
    return voice.say(
        "{distance} on {day}",
        distance=voice.distance(distance),
        day=name_day(voice, planned.day, standing.today),
    )


def _of_fitness(
    voice: Voice, fitness: Fitness, air: tuple[float, float | None]
) -> dict[str, object]:
    paces, mile = fitness.paces, fitness.mile
    celsius, humidity = air[0], air[1] or _ASSUMED_HUMIDITY
    heat = heat_of(celsius, humidity)
    rep_400 = fitness.mile_pace.duration_over(Distance(400))
    next_mile = Duration(mile.seconds - NEXT_STEP_S)
    lap = Pace.of(MILE, next_mile).duration_over(Distance(400))
    hot = PaceRange(heat.slow_down(paces.easy.fast).fast, heat.slow_down(paces.easy.slow).slow)
    return {
        "mile": voice.split(mile),
        "next_mile": voice.rep(next_mile),
        "next_lap": voice.rep(lap),
        "rep_200": voice.rep(fitness.mile_pace.duration_over(Distance(200))),
        "rep_400": voice.rep(rep_400),
        "rep_lane_4": voice.rep(Duration(rep_400.seconds * _LANE_4)),
        "heat_400": voice.rep(heat.slow_down_rep(fitness.mile_pace).duration_over(Distance(400))),
        "heat_easy": voice.pace_range(hot),
        "air": voice.say(
            "{celsius} °C and {humidity} % humidity",
            celsius=f"{celsius:g}",
            humidity=round(humidity * 100),
        ),
        "easy": voice.pace_range(paces.easy),
        "threshold": voice.pace(paces.threshold),
        "stride": voice.pace(paces.stride),
        "mile_speed": voice.speed(fitness.mile_pace),
        "easy_speed": f"{voice.speed(paces.easy.slow)}–{voice.speed(paces.easy.fast)}",
    }


def _of_race(voice: Voice, standing: Standing) -> dict[str, object]:
    aim, fitness = standing.aim, standing.fitness
    assert aim is not None  # noqa: S101 - as the caller has seen
    slower = Pace(aim.pace.seconds_per_km + _START_SLOWER)
    figures: dict[str, object] = {
        "race": Html(name_race(voice, standing.race)),
        "race_pace": voice.pace(aim.pace),
        "start_pace": voice.pace(slower),
        "fast": str(aim.expected.fast),
        "slow": str(aim.expected.slow),
    }
    race_time = aim.pace.duration_over(standing.race.goal.distance)
    figures["race_time"] = _rounded(race_time)
    figures["gels"] = _gels(voice, race_time)
    if fitness is not None and standing.race.goal is not Goal.MILE:
        race, mile = aim.pace.per(voice.units), fitness.mile_pace.per(voice.units)
        gap = round(race.seconds - mile.seconds)
        if gap > 0:
            figures["mile_gap"] = f"{gap} s/{voice.units}"
    return figures


def _rounded(time: Duration) -> str:
    """Write a race's time to five minutes: how much is eaten hangs on no less."""
    minutes = round(time.seconds / 300) * 5
    return f"{minutes // 60}:{minutes % 60:02}"


def _gels(voice: Voice, race: Duration) -> str:
    """Say how many gels a race takes: one every 25 to 30 minutes, the first after 35."""
    if race.seconds < _NO_FUEL_BELOW_S:
        return voice.say("nothing needed on the way")
    left = race.seconds - _FIRST_GEL_S - _LAST_GEL_BEFORE_S
    fewest, most = (1 + int(left // every) for every in (30 * 60, 25 * 60))
    if race.seconds < _TWO_GELS_S:
        return voice.say("one or two gels, with water, the first after about 40 min")
    if race.seconds < _GELS_ALL_THE_WAY_S:
        return voice.say(
            "two or three gels, with water: after about 35–40 min, after 1:05–1:10, and a third"
            " only if you need it"
        )
    return voice.say(
        "{fewest} to {most} gels, the first after about 35 min, then one every 25–30 min",
        fewest=fewest,
        most=most,
    )


_NO_FUEL_BELOW_S = 75 * 60
_TWO_GELS_S = 105 * 60
_FIRST_GEL_S = 35 * 60
_LAST_GEL_BEFORE_S = 15 * 60  # of the finish: a later one does nothing any more
_GELS_ALL_THE_WAY_S = 150 * 60
