"""A workout in words: its name, what to do, and why."""

from collections.abc import Iterator
from datetime import date

from bot.domain.calendar import DAY, WEEK
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, Distance
from bot.domain.rules import rule
from bot.domain.workout.duration import is_told_in_minutes, told_minutes
from bot.domain.workout.workout import (
    Intensity,
    Manner,
    PlannedWorkout,
    Recovery,
    Reps,
    Workout,
    WorkoutKind,
)
from bot.wording.voice import Html, Voice

_IN_HOURS = 100  # minutes, from which on they are said as hours


def name_workout(voice: Voice, workout: Workout) -> str:
    """Name a workout in a few words: ``Easy run, 8 km, 4 strides``."""
    match workout.kind:
        case WorkoutKind.MILE_WORKOUT | WorkoutKind.RACE_SPECIFIC if workout.reps is not None:
            return _name_reps(voice, workout)
        case WorkoutKind.RACE_SPECIFIC:
            return voice.say("Your own hard workout")
        case WorkoutKind.TIME_TRIAL:
            return voice.say("Mile time trial")
        case WorkoutKind.RACE:
            return _name_race(voice, workout)
        case WorkoutKind.LONG:
            name = voice.say("Long run")
        case _:
            name = voice.say("Easy run")
    if workout.distance is not None:
        name = f"{name}, {say_length(voice, workout, workout.distance)}"
    return f"{name}{_name_extras(voice, workout)}"


def name_briefly(voice: Voice, workout: Workout) -> str:
    """Name a workout inside a sentence: ``8 km easy, 4 strides``, ``4 × 400 m in 89 s``."""
    distance = None
    if workout.distance is not None:
        distance = say_length(voice, workout, workout.distance)
    match workout.kind:
        case WorkoutKind.EASY if distance is not None:
            name = voice.say("{distance} easy", distance=distance)
        case WorkoutKind.EASY:
            name = voice.say("an easy run")
        case WorkoutKind.LONG if distance is not None and workout.reps is None:
            name = voice.say("a long run of {distance}", distance=distance)
        case WorkoutKind.LONG if workout.reps is None:
            name = voice.say("a long run")
        case WorkoutKind.RACE_SPECIFIC if workout.reps is None:
            return voice.say("your own hard workout")
        case WorkoutKind.TIME_TRIAL:
            return voice.say("the mile trial")
        case WorkoutKind.RACE:
            return voice.say("your race")
        case _ if workout.reps is not None and workout.reps.count > 1:
            return name_reps_briefly(voice, workout.reps)
        case _:
            return name_workout(voice, workout)
    return f"{name}{_name_extras(voice, workout)}"


def name_day(voice: Voice, day: date, today: date) -> str:
    """Name a day of the coming week by its weekday."""
    return voice.weekday(day) if day - today < WEEK else voice.short_day(day)


def write_next(voice: Voice, coming: PlannedWorkout, today: date) -> str:
    """Write the next run with its day, in one line."""
    name = Html(name_briefly(voice, coming.workout))
    if coming.day == today:
        return voice.say("Today: {workout}.", workout=name)
    if coming.day == today + DAY:
        return voice.say("Tomorrow: {workout}.", workout=name)
    return voice.say(
        "{day}: {workout}.", day=begin_with_day(voice, coming.day, today), workout=name
    )


def write_next_gently(voice: Voice, coming: PlannedWorkout, today: date, *, is_worn: bool) -> str:
    """Write the next run; who is worn out may take today's as it comes."""
    if is_worn and coming.day == today:
        return voice.say("Today as short and slow as you like, or off.")
    return write_next(voice, coming, today)


def begin_with_day(voice: Voice, day: date, today: date) -> str:
    """Name a day at the beginning of a sentence, where languages write it in capitals."""
    name = name_day(voice, day, today)
    return f"{name[:1].upper()}{name[1:]}"


def name_effort(voice: Voice, reps: Reps) -> str:
    return voice.say(_EFFORTS[reps.intensity])


def name_reps_briefly(voice: Voice, reps: Reps) -> str:
    """Name reps in a few words: ``4 × 400 m in 89 s``."""
    length = voice.rep_distance(reps.distance)
    if reps.rep_target is None:
        return f"{reps.count} × {length}"
    return voice.say(
        "{count} × {length} in {target}",
        count=reps.count,
        length=length,
        target=voice.rep(reps.rep_target),
    )


def write_workout(voice: Voice, workout: Workout) -> str:
    """Write all of a workout but its name and its reason, a line for each part."""
    return "\n".join(_lines(voice, workout))


def write_reason(voice: Voice, workout: Workout) -> str:
    """Write the one line of why: the weightiest rule behind a workout."""
    if not workout.why:
        return ""
    reason = voice.say(rule(workout.why[0]).sentence)
    return voice.say("<i>Why: {reason}</i>", reason=Html(reason))


def _name_reps(voice: Voice, workout: Workout) -> str:
    reps = workout.reps
    assert reps is not None  # noqa: S101 - as the caller's guard promises
    if workout.touch is not None:
        sets = (reps, workout.touch)
        return " + ".join(f"{each.count} × {voice.rep_distance(each.distance)}" for each in sets)
    if reps.count > 1:
        return f"{reps.count} × {voice.rep_distance(reps.distance)}"
    length, effort = voice.rep_distance(reps.distance), voice.say(_EFFORTS[reps.intensity])
    if workout.distance is None:
        return voice.say("{length} at {effort}", length=length, effort=effort)
    return voice.say(
        "{total}, {length} of it at {effort}",
        total=say_length(voice, workout, workout.distance),
        length=length,
        effort=effort,
    )


def say_length(voice: Voice, workout: Workout, distance: Distance) -> str:
    """Say how far a run goes, or how long, where minutes say more."""
    if is_told_in_minutes(workout):
        return say_minutes(voice, told_minutes(workout))
    return voice.distance(distance)


def say_minutes(voice: Voice, minutes: int) -> str:
    if minutes < _IN_HOURS:
        return voice.say("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    return (
        voice.say("{hours} h {minutes:02} min", hours=hours, minutes=rest)
        if rest
        else (voice.say("{hours} h", hours=hours))
    )


def _name_race(voice: Voice, workout: Workout) -> str:
    if workout.reps is None:
        return voice.say("Race day")
    return voice.say("Race day: {event}", event=name_distance(voice, workout.reps.distance))


def name_distance(voice: Voice, distance: Distance) -> str:
    """Name a race distance as runners do: 10 km is 10 km, also to those who think in miles."""
    names = {MILE: "mile", HALF_MARATHON: "half marathon", MARATHON: "marathon"}
    if distance in names:
        return voice.say(names[distance])
    kilometres, rest = divmod(distance.metres, 1000)
    return f"{kilometres:.0f} km" if kilometres and not rest else voice.distance(distance)


def _name_extras(voice: Voice, workout: Workout) -> str:
    if workout.strides:
        return ", " + voice.count("{n} stride", "{n} strides", workout.strides)
    if workout.hills:
        return ", " + voice.count("{n} hill", "{n} hills", workout.hills)
    return ""


def _lines(voice: Voice, workout: Workout) -> Iterator[str]:
    match workout.kind:
        case WorkoutKind.TIME_TRIAL:
            yield from _trial(voice, workout)
        case WorkoutKind.RACE:
            yield from _race(voice, workout)
        case _ if workout.reps is not None:
            yield from _reps(voice, workout, workout.reps)
        case _:
            yield _easy(voice, workout)
            if workout.follows("walk-breaks"):
                yield voice.say(rule("walk-breaks").sentence)
    yield from _extras(voice, workout)
    if workout.follows("treadmill"):
        yield from _speeds(voice, workout)


def _speeds(voice: Voice, workout: Workout) -> Iterator[str]:
    """Write paces as a treadmill shows them."""
    if workout.easy is not None:
        slow, fast = (voice.speed(each) for each in (workout.easy.slow, workout.easy.fast))
        yield voice.say("On the belt, easy: {slow} to {fast}.", slow=slow, fast=fast)
    if workout.reps is not None and workout.reps.target is not None:
        speed = voice.speed(workout.reps.target)
        yield voice.say("On the belt, fast: {speed}, at 1 %.", speed=speed)


def _easy(voice: Voice, workout: Workout) -> str:
    if workout.distance is None:
        return voice.say("Your own run, as your plan has it.")
    if workout.easy is None:
        return voice.say("Easy: you can talk in full sentences all the way.")
    return voice.say(
        "Easy, {range}: you can talk in full sentences all the way.",
        range=voice.pace_range(workout.easy),
    )


def _reps(voice: Voice, workout: Workout, reps: Reps) -> Iterator[str]:
    yield from _warm_up(voice, workout)
    yield _fast_part(voice, reps)
    if reps.recovery is not None and reps.count > 1:
        yield _recovery(voice, reps.recovery)
    if workout.touch is not None:
        yield _fast_part(voice, workout.touch)
        if workout.touch.recovery is not None:
            yield _recovery(voice, workout.touch.recovery)
    yield from _cool_down(voice, workout)
    if workout.distance is not None:
        yield voice.say("About {total} in all.", total=voice.distance(workout.distance))


def _warm_up(voice: Voice, workout: Workout) -> Iterator[str]:
    if workout.warm_up is not None:
        minutes = round(workout.warm_up.seconds / 60)
        yield voice.say("Warm-up: {minutes} min easy, then 2 to 4 strides.", minutes=minutes)


def _cool_down(voice: Voice, workout: Workout) -> Iterator[str]:
    if workout.cool_down is not None:
        minutes = round(workout.cool_down.seconds / 60)
        yield voice.say("Cool-down: {minutes} min easy.", minutes=minutes)


def _fast_part(voice: Voice, reps: Reps) -> str:
    length = voice.rep_distance(reps.distance)
    effort = voice.say(_EFFORTS[reps.intensity])
    if reps.count == 1:
        if reps.target is None:
            return voice.say("<b>{length}</b> at {effort}, by feel.", length=length, effort=effort)
        return voice.say(
            "<b>{length} at {pace}</b>: {effort}.",
            length=length,
            pace=voice.pace(reps.target),
            effort=effort,
        )
    if reps.rep_target is None:
        return voice.say(
            "<b>{count} × {length}</b> at {effort}, by feel: the last one as fast as the first.",
            count=reps.count,
            length=length,
            effort=effort,
        )
    return voice.say(
        "<b>{count} × {length} in {target}</b> each: {effort}, the last one like the first.",
        count=reps.count,
        length=length,
        target=voice.rep(reps.rep_target),
        effort=effort,
    )


def _recovery(voice: Voice, recovery: Recovery) -> str:
    length = (
        voice.distance(recovery.distance)
        if recovery.distance is not None
        else str(recovery.duration)
    )
    if recovery.manner is Manner.WALK:
        return voice.say("Recovery: {length} walk.", length=length)
    if recovery.distance is None or recovery.duration is None:
        return voice.say("Recovery: {length} jog.", length=length)
    return voice.say(
        "Recovery: {length} jog or walk, about {time}.",
        length=length,
        time=str(recovery.duration),
    )


def _trial(voice: Voice, workout: Workout) -> Iterator[str]:
    yield from _warm_up(voice, workout)
    yield voice.say(
        "<b>One mile, all out.</b> On a track, in racing flats if you have them: 4 laps"
        " counter-clockwise in lane 1, starting 9.34 m behind the line. From the line itself they"
        " are 1,600 m: then send me 1600 m, and I add the rest."
    )
    yield voice.say(
        "The first lap should feel too slow, the third is the hard one, the last is"
        " whatever is left. Expect a few seconds: 1 to 5 s off your best is a lot."
    )
    yield from _cool_down(voice, workout)
    yield voice.say("Then send me the time, for example: <code>mile TT 6:08</code>")


def _race(voice: Voice, workout: Workout) -> Iterator[str]:
    yield from _warm_up(voice, workout)
    if workout.reps is not None and workout.reps.target is not None:
        yield voice.say(
            "Start no faster than {pace}; what is left at the end is yours.",
            pace=voice.pace(workout.reps.target),
        )
        yield from _marks(voice, workout.reps)
    yield voice.say("Afterwards send me the result, for example: <code>10k race 48:20</code>")


def _marks(voice: Voice, reps: Reps) -> Iterator[str]:
    """Write what the clock says at even pace: each quarter of a mile, each 5 km of the rest."""
    if reps.target is None:
        return
    if reps.distance <= MILE:
        quarter = reps.target.duration_over(MILE * 0.25)
        yield voice.say(
            "A quarter of a mile in {time}: the first no faster, the third is the hard one.",
            time=voice.rep(quarter),
        )
    elif reps.distance > FIVE_K:
        five = reps.target.duration_over(FIVE_K)
        yield voice.say("5 km in {time}: the first no faster.", time=voice.rep(five))
    else:
        km = reps.target.duration_over(Distance(1000))
        yield voice.say("1 km in {time}: the first no faster.", time=voice.rep(km))


def _extras(voice: Voice, workout: Workout) -> Iterator[str]:
    if workout.strides:
        yield _strides(voice, workout)
    if workout.hills:
        yield voice.count(
            (
                "Then {n} hill: on a slope steeper than 4 % (more than 4 m up in 100 m) run up"
                " for 10 seconds as hard as a mile race, and walk back down."
            ),
            (
                "Then {n} hills: on a slope steeper than 4 % (more than 4 m up in 100 m) run up"
                " for 10 seconds as hard as a mile race, and walk back down."
            ),
            workout.hills,
        )


def write_extras(voice: Voice, workout: Workout) -> str:
    """Write how the strides or hills of a workout are run."""
    return "\n".join(_extras(voice, workout))


def _strides(voice: Voice, workout: Workout) -> str:
    effort = (
        voice.say("5K effort")
        if workout.stride_pace is None
        else voice.say("5K pace, {pace},", pace=voice.pace(workout.stride_pace))
    )
    return voice.count(
        "At the end {n} stride of 20 seconds: on a clear stretch start slowly, build up to"
        " {effort} and come slowly to a stop.",
        "At the end {n} strides of 20 seconds: on a clear stretch start slowly, build up to"
        " {effort} and come slowly to a stop. Rest a few seconds between, longer if you are"
        " still breathing hard.",
        workout.strides,
        effort=Html(effort),
    )


_EFFORTS = {
    Intensity.EASY: "easy pace",
    Intensity.MARATHON: "marathon pace",
    Intensity.HALF: "half marathon pace",
    Intensity.THRESHOLD: "threshold pace",
    Intensity.INTERVAL: "5K effort",
    Intensity.REPETITION: "mile pace",
}
