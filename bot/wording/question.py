"""Answers to questions: about a day to come, and how and why something is run."""

from collections.abc import Iterator
from datetime import date

from bot.domain.intents import Subject
from bot.domain.quantities import Distance
from bot.domain.rules import rule
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.season.season import Phase, SeasonWeek
from bot.domain.standing import Standing
from bot.domain.workout.workout import PlannedWorkout, Workout, WorkoutKind
from bot.wording.alarms import write_on_hold
from bot.wording.morning import write_headline
from bot.wording.voice import Voice
from bot.wording.workout import write_extras, write_next, write_reason, write_workout

# As the plan begins with them; whoever has some ahead is told of their own.
FIRST_STRIDES = Workout(kind=WorkoutKind.EASY, distance=None, strides=4, why=("strides",))
FIRST_HILLS = Workout(kind=WorkoutKind.EASY, distance=None, hills=4, why=("hills",))


def write_day(
    voice: Voice, day: date, planned: PlannedWorkout | None, *, is_foreseen: bool = False
) -> str:
    """Write what a day to come asks for, or would ask for as the plan stands."""
    if planned is None:
        return voice.say("{day} is a rest day: it is part of the plan.", day=voice.short_day(day))
    parts = (
        write_headline(voice, planned),
        write_workout(voice, planned.workout),
        write_reason(voice, planned.workout),
        write_foreseen(voice) if is_foreseen else "",
    )
    return "\n\n".join(part for part in parts if part)


def write_foreseen(voice: Voice) -> str:
    return voice.say("<i>As the plan stands: each week is made from what you ran before.</i>")


def write_how(voice: Voice, workout: Workout, *, asks_why: bool = False) -> str:
    """Write how the strides or hills of a workout are run, and why; what is asked comes first."""
    why = voice.say(rule("strides" if workout.strides else "hills").sentence)
    how = write_extras(voice, workout)
    if workout.strides:
        how = f"{how} {voice.say('Quick and loose, never a sprint.')}"
    return "\n\n".join((why, how) if asks_why else (how, why))


def write_slope(voice: Voice) -> str:
    """Say which slope does for hills, and how they are run."""
    return "\n".join(
        (
            voice.say(
                "More than 4 %: over 4 m up in 100 m. A bridge or a car-park ramp does if it's"
                " that steep, the ramp only when it's empty."
            ),
            voice.say("Ten seconds up as hard as a mile race, no pace, and walk down."),
        )
    )


def keep_free(voice: Voice, hard: date, long: date) -> str:
    """Name the two days of a week on which it hangs."""
    return voice.say(
        "Keep {hard} and {long} free; the rest can go round your days. Which ones don't work?",
        hard=voice.weekday(hard),
        long=voice.weekday(long),
    )


def write_answer(voice: Voice, subject: Subject) -> str | None:
    """Write what is said to a question whoever asks it; ``None`` where it depends on the plan."""
    return voice.say(_ANSWERS[subject]) if subject in _ANSWERS else None


def write_how_far(
    voice: Voice, distance: Distance, planned: PlannedWorkout | None, standing: Standing
) -> str:
    """Say whether a distance may be run: 10 % over the longest of 30 days at most."""
    if standing.is_on_hold:
        return write_on_hold(voice)
    if standing.ailment is not None:
        return voice.say(
            "Not while that hurts or ails you. Tell me how it is today, and I tell you what's"
            " possible."
        )
    if standing.easy_until is not None:
        day = voice.short_day(standing.easy_until)
        lines = [voice.say("Not yet: short and easy only until {day}.", day=day)]
    elif standing.limit is None:
        lines = [voice.say("I know of no run of the last 30 days, so begin with 20–30 min easy.")]
    else:
        lines = list(write_limit(voice, distance, standing.limit, standing))
    if planned is not None:
        lines.append(write_next(voice, planned, standing.today))
    return "\n".join(lines)


def write_limit(
    voice: Voice, asked: Distance, limit: Distance, standing: Standing
) -> Iterator[str]:
    """Hold a distance against the longest run there may be now, and say when it comes."""
    values = {"limit": voice.distance(limit), "longest": voice.distance(limit * (1 / MOST_LONGER))}
    if asked.metres <= limit.metres:
        yield voice.say(
            "Yes, run easy: up to {limit} is fine, 10 % over your longest of the last 30 days,"
            " {longest}.",
            **values,
        )
        return
    yield voice.say(
        "Up to {limit}, no further: your longest of the last 30 days is {longest}, and beyond 10 %"
        " more injuries get clearly more frequent.",
        **values,
    )
    reached = next((each for each in standing.coming if _is_as_far(each, asked)), None)
    longest = standing.longest
    if reached is not None:
        yield voice.say(
            "{distance} come, on {day} as the plan stands.",
            distance=voice.distance(asked),
            day=voice.short_day(reached.day),
        )
    elif longest is not None and longest.workout.distance is not None:
        yield voice.say(
            "The plan's longest is {distance}, on {day}.",
            distance=voice.distance(longest.workout.distance),
            day=voice.short_day(longest.day),
        )


_AS_GOOD_AS = 0.97  # a run that is nearly as far


def _is_as_far(planned: PlannedWorkout, asked: Distance) -> bool:
    distance = planned.workout.distance
    if planned.workout.kind is not WorkoutKind.LONG or distance is None:
        return False
    return distance.metres >= asked.metres * _AS_GOOD_AS


def write_why_week(voice: Voice, week: SeasonWeek, standing: Standing) -> str:
    """Say what makes a week short, the weightiest reason alone, and what comes next."""
    if standing.ailment is not None or standing.is_on_hold:
        why = voice.say("Because of what you told me hurts or ails you: less until that is over.")
    elif week.is_step_back:
        why = voice.say(
            "It's a lighter week: about a fifth less, before you need it. Next week goes on from"
            " where you were."
        )
    elif week.phase is Phase.TAPER:
        why = voice.say("The taper: less running and the same speed, so that you are fresh.")
    elif week.phase is Phase.RECOVERY:
        why = voice.say("Recovery: the race is still in your legs, so it grows week by week.")
    elif standing.weekly is not None:
        why = voice.say(
            "It goes out from {weekly} a week and the longest run I know of, and grows by 10 % at"
            " most. Do you run more than that? Tell me: <code>I run 45 km a week</code>",
            weekly=voice.distance(standing.weekly),
        )
    else:
        why = voice.say(
            "I know of no weekly distance yet. Tell me yours: <code>I run 30 km a week</code>"
        )
    coming = standing.next_run
    return why if coming is None else f"{why}\n{write_next(voice, coming, standing.today)}"


def write_no_such_workout(voice: Voice) -> str:
    return voice.say("The plan has none of these up to its end. /plan shows the way.")


_ANSWERS = {
    Subject.ANOTHER_WORKOUT: (
        "One workout a week is all it takes; a second one is quickly too much. If you"
        " want more speed, it is in the strides and hills of your easy runs."
    ),
    Subject.COACH: "Fine, thank you: no legs, nothing sore. How are yours?",
    Subject.RACE_ON_THE_WAY: (
        "A race on the way has its place in the plan, and the week makes room for it. Tell me"
        " which and when, for example: /race 5k 28 November"
    ),
    Subject.SKIPPING: (
        "Of course: <i>skipped</i> leaves it out, and there's nothing to make up. A"
        " workout at mile pace can move instead: /move."
    ),
    Subject.MORE: (
        "Keep to the plan: too much today costs you tomorrow. No run is more than 10 %"
        " longer than your longest of the last 30 days, and the week grows by 10 % at"
        " most."
    ),
    Subject.RPE: (
        "RPE is how hard it felt, from 1, very easy, to 10, nothing left. Tell it with"
        " the run: <code>8k easy in 45:10, rpe 3</code>. An easy run that feels like 6"
        " was too fast."
    ),
    Subject.NO_TRACK: (
        "Any flat, clear stretch does: let your watch measure 200 or 400 m, and start each rep at"
        " the same place."
    ),
    Subject.NO_HILLS: (
        "Then run strides in their place, as many, at the end of the run; a bridge or the ramp of"
        " a car park is steep enough, too."
    ),
    Subject.TOO_HARD: (
        "Targets come from the mile you have run. Tell me how hard each workout was: after two"
        " that were slow and hard I ease them. A new mile sets them anew: /trial plans one."
    ),
    Subject.TOO_MANY_RUNS: (
        "Then it's too many runs, and no failing of yours. Two or three a week are enough until"
        " there's room again, one of them the long one; what is left out isn't made up. Tell me"
        " the days that work: <i>I run Tuesday and Sunday</i>."
    ),
    Subject.TOO_EASY: (
        "I believe you could. Easy stays easy so that you arrive fresh at the fast part, and that"
        " one is quick. If the reps feel soft too, your mile is old: /trial plans a new one. For"
        " the boredom: a few strides at the end of today's run."
    ),
}
