"""Answers to a runner's own question about races, by the figures it holds."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from bot.domain.calendar import DAY
from bot.domain.fitness.target_pace import MOST_TO_HOPE
from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.season.goal import Goal
from bot.domain.standing import Standing
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.wording.knowledge.own_training import OwnAnswer
from bot.wording.voice import Voice
from bot.wording.workout import begin_with_day, name_day, write_next

_LAP = Distance(400)
_OPENING_SLOWER = 5.0  # s/km
_THIRD = 2 / 3  # what is left of a long run after a race
_EDGE = 0.35  # of a range: what lies below is its fast edge
_BREAKFAST = (timedelta(hours=3), timedelta(hours=2, minutes=30))


def _race_pace(voice: Voice, standing: Standing) -> Iterator[str]:
    """Hold a pace that somebody names against the range of the race."""
    aim = standing.aim
    paces = [each for each in standing.asked.paces if aim and _is_for(each, aim.pace)]
    if aim is None or not paces:
        return
    pace, distance = paces[0], standing.race.goal.distance
    time, expected = pace.duration_over(distance), aim.expected
    yield voice.say(
        "Stay with {race_pace}, which is {time}: your marks point to {fast} to {slow}.",
        race_pace=voice.pace(aim.pace),
        time=str(Duration(round(aim.aim.seconds))),
        fast=str(expected.fast),
        slow=str(expected.slow),
    )
    span = expected.slow.seconds - expected.fast.seconds
    values = {"pace": voice.pace(pace), "time": str(Duration(round(time.seconds)))}
    if time.seconds < expected.fast.seconds:
        yield voice.say("{pace} would be {time}, faster than that range.", **values)
    elif time.seconds < expected.fast.seconds + span * _EDGE:
        yield voice.say("{pace} would be {time}, the fast edge of it.", **values)
    else:
        yield voice.say("{pace} would be {time}, inside it, too.", **values)
    yield voice.say(
        "The first three at {start}; whoever feels good after three quarters gets faster there.",
        start=voice.pace(Pace(aim.pace.seconds_per_km + _OPENING_SLOWER)),
    )
    long = standing.next_of(WorkoutKind.LONG)
    if long is not None and long.workout.reps is not None:
        yield write_next(voice, long, standing.today)


_FAR = 0.35  # of a pace: no race is run that far from what it is trained for


def _is_for(pace: Pace, race: Pace) -> bool:
    gap = abs(pace.seconds_per_km - race.seconds_per_km)
    return 0.5 < gap < race.seconds_per_km * _FAR


def _mile_pacing(voice: Voice, standing: Standing) -> Iterator[str]:
    """Give the laps of the mile that is hoped for, and say whether it is a step too far."""
    target, fitness = standing.race.target, standing.fitness
    if standing.race.goal is not Goal.MILE or target is None or fitness is None:
        return
    lap = Pace.of(Goal.MILE.distance, target).duration_over(_LAP)
    yield voice.say(
        "Evenly: {target} is {lap} a lap, and the first one should feel too slow.",
        target=voice.rep(target),
        lap=voice.rep(lap),
    )
    yield voice.say(
        "The third is where it's lost: count there, and press. The rest goes into the last 200 m."
    )
    gap = fitness.mile.seconds - target.seconds
    if gap > MOST_TO_HOPE:
        nearer = Duration(fitness.mile.seconds - MOST_TO_HOPE)
        yield voice.say(
            "{target} is {gap} s under your {mile}, a lot at once; {nearer}, {lap} a lap, would be"
            " a good step.",
            target=voice.rep(target),
            gap=round(gap),
            mile=voice.split(fitness.mile),
            nearer=voice.rep(nearer),
            lap=voice.rep(Pace.of(Goal.MILE.distance, nearer).duration_over(_LAP)),
        )


def _breakfast(voice: Voice, standing: Standing) -> Iterator[str]:
    """Count back from the start."""
    starts = standing.asked.starts_at
    if starts is None or starts.hour < _EARLIEST:
        return
    moment = datetime.combine(standing.today, starts)
    begins, ends = (moment - before for before in _BREAKFAST)
    yield voice.say(
        "What you eat before long runs, at about {begins} to {ends}: something plain such as toast"
        " or a roll with honey or a banana, little fat, little fibre.",
        begins=voice.clock(begins.time()),
        ends=voice.clock(ends.time()),
    )
    if standing.asked.has(Condition.LITTLE_APPETITE):
        yield voice.say(
            "If little goes down in the morning: more tonight, and only half a roll tomorrow."
        )
    yield voice.say("Nothing new, and afterwards only small sips.")


_EARLIEST = 6  # o'clock


def _taper_more(voice: Voice, standing: Standing) -> Iterator[str]:
    """Say no to a long run too late, and what is there already."""
    asked = standing.asked.distance(voice.units, 8, 60)
    if asked is None:
        return
    if standing.asked.has(Condition.PANIC):
        yield voice.say("Almost everyone who tapers knows that panic.")
    yield voice.say(
        "No, no {distance} any more: in two or three weeks no fitness is lost, and what you put on"
        " top now only arrives as tiredness.",
        distance=voice.about(asked),
    )
    if standing.longest_run is not None:
        yield voice.say(
            "Your {longest} are in your legs already.",
            longest=voice.distance(standing.longest_run),
        )
    long = standing.next_of(WorkoutKind.LONG)
    end = standing.race.day or date.max
    if long is not None and long.day < end and long.workout.distance is not None:
        yield voice.say(
            "{day}: {distance}, shorter, and the bit of speed stays.",
            day=begin_with_day(voice, long.day, standing.today),
            distance=voice.distance(long.workout.distance),
        )


def _race_soon(voice: Voice, standing: Standing) -> Iterator[str]:
    """Say what a race on a day of this week displaces."""
    day = next((each for each in standing.asked.days if each >= standing.today), None)
    if day is None or standing.ailment is not None or standing.easy_until is not None:
        return
    yield voice.say("Yes, run it, if nothing hurts: it's your hard day.")
    before = day - DAY
    if before >= standing.today:
        yield voice.say("{day} easy or off.", day=begin_with_day(voice, before, standing.today))
    long = next((each for each in standing.coming if _is_long_after(each, day)), None)
    if long is not None and long.workout.distance is not None:
        yield voice.say(
            "{day} the long run a third shorter and quiet, about {distance}; the next fast day"
            " only in the new week.",
            day=begin_with_day(voice, long.day, standing.today),
            distance=voice.about(long.workout.distance * _THIRD),
        )
    else:
        yield voice.say("Two easy days after it, and no other fast day that week.")
    yield voice.say("Before it 15 min easy and four strides; tell me your time afterwards.")


def _is_long_after(planned: PlannedWorkout, day: date) -> bool:
    return planned.workout.kind is WorkoutKind.LONG and day < planned.day <= day + 7 * DAY


def _after_race(voice: Voice, standing: Standing) -> Iterator[str]:
    """Count the days after the race that was just run, and answer for the next one."""
    run = standing.race.day
    if standing.easy_until is None or run is None or run > standing.today:
        return
    coming = standing.next_run
    if coming is not None:
        yield voice.say(
            "Nothing before {day}, then easy only until {until}; no workout before that.",
            day=name_day(voice, coming.day, standing.today),
            until=voice.short_day(standing.easy_until),
        )
    if standing.asked.distances:
        yield voice.say(
            "The {distance}: to jog it with friends, yes. Flat out rather five or six weeks after"
            " a marathon, three after a half.",
            distance=voice.distance(standing.asked.distances[0]),
        )


OWN: Mapping[Matter, OwnAnswer] = {
    Matter.AFTER_RACE: _after_race,
    Matter.BREAKFAST_RACE: _breakfast,
    Matter.EAT_BEFORE: _breakfast,
    Matter.MARATHON_PACE: _race_pace,
    Matter.MILE_PACING: _mile_pacing,
    Matter.RACE_SOON: _race_soon,
    Matter.TAPER_MORE: _taper_more,
}
