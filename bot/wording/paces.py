"""The paces card of the chat."""

from bot.domain.fitness.fitness import Fitness, RaceRange
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MILE, Distance, Duration, Pace
from bot.domain.season.goal import GoalRace
from bot.domain.workout.workout import Intensity
from bot.wording.plan import name_race
from bot.wording.voice import Voice
from bot.wording.workout import name_distance


def write_paces(
    voice: Voice, fitness: Fitness, goal_race: GoalRace, prediction: RaceRange | None
) -> str:
    """Write rep targets, training paces, and what they are worth at the goal race."""
    paces = fitness.paces
    lines = [
        voice.say("<b>Your paces</b>, from a mile in {mile}", mile=str(fitness.mile)),
        voice.say(
            "Reps at mile pace: 200 m in {rep_200}, 400 m in {rep_400}",
            rep_200=voice.rep(fitness.mile_pace.duration_over(Distance(200))),
            rep_400=voice.rep(fitness.mile_pace.duration_over(Distance(400))),
        ),
        voice.say("Strides build up to {pace}, your 5K pace", pace=voice.pace(paces.stride)),
        voice.say("Easy and long runs: {range}", range=voice.pace_range(paces.easy)),
        voice.say("Threshold: {pace}", pace=voice.pace(paces.threshold)),
        voice.say("Marathon: {pace}", pace=voice.pace(paces.marathon)),
    ]
    if prediction is not None:
        lines.append("")
        lines.append(write_prediction(voice, goal_race, prediction))
        lines.append(_gap(voice, fitness, goal_race, prediction))
    return "\n".join(lines)


def write_pace(voice: Voice, intensity: Intensity, fitness: Fitness) -> str:
    """Write the one pace that was asked for, from the mile that it comes from."""
    paces, mile = fitness.paces, voice.split(fitness.mile)
    match intensity:
        case Intensity.REPETITION:
            words = voice.say(
                "200 m in {rep_200}, 400 m in {rep_400}: the pace of your {mile} mile.",
                rep_200=voice.rep(fitness.mile_pace.duration_over(Distance(200))),
                rep_400=voice.rep(fitness.mile_pace.duration_over(Distance(400))),
                mile=mile,
            )
        case Intensity.THRESHOLD:
            words = voice.say(
                "Threshold is {pace} for you, about what you could hold for an hour.",
                pace=voice.pace(paces.threshold),
            )
        case Intensity.INTERVAL:
            words = voice.say("Your 5K pace is {pace}.", pace=voice.pace(paces.stride))
        case _:
            words = voice.say(
                "{range}, or slower: as long as you can talk in full sentences, it is right.",
                range=voice.pace_range(paces.easy),
            )
    return f"{words} {voice.say('All of them: /paces')}"


def write_prediction(voice: Voice, goal_race: GoalRace, prediction: RaceRange) -> str:
    """Write what a race may take: a range, never one time."""
    return voice.say(
        "{race}: between {fast} and {slow}, if you also train for it.",
        race=name_race(voice, goal_race),
        fast=str(prediction.fast),
        slow=str(prediction.slow),
    )


def write_start(voice: Voice, goal_race: GoalRace, prediction: RaceRange) -> str:
    """Write with which pace a predicted race begins, and what would make the range narrower."""
    middle = Duration((prediction.fast.seconds + prediction.slow.seconds) / 2)
    pace = Pace.of(goal_race.goal.distance, middle)
    start = Pace(pace.seconds_per_km + _START_SLOWER)
    return voice.say(
        "The middle of that is {pace}: begin at {start}, and decide after half. A shorter race on"
        " the way would tell more.",
        pace=voice.pace(pace),
        start=voice.pace(start),
    )


_START_SLOWER = 4.0  # s/km


def _gap(voice: Voice, fitness: Fitness, goal_race: GoalRace, prediction: RaceRange) -> str:
    race_pace = Pace.of(goal_race.goal.distance, prediction.fast)
    gap = race_pace.per(voice.units).seconds - fitness.mile_pace.per(voice.units).seconds
    if gap < 1:
        return ""
    return voice.say(
        (
            "Mile pace is {gap} s per {units} faster than that race: the easier mile pace"
            " gets, the easier race pace feels."
        ),
        gap=round(gap),
        units=str(voice.units),
    )


def write_what_if(
    voice: Voice, mark: Mark, fitness: Fitness, asked: Distance, prediction: RaceRange
) -> str:
    """Write what a mark would give over another distance; it is only thought."""
    lines = [_supposed(voice, mark)]
    if mark.distance == MILE:
        lines.append(
            voice.say(
                "Reps at mile pace: 200 m in {rep_200}, 400 m in {rep_400}",
                rep_200=voice.rep(fitness.mile_pace.duration_over(Distance(200))),
                rep_400=voice.rep(fitness.mile_pace.duration_over(Distance(400))),
            )
        )
    name = name_distance(voice, asked)
    values = {
        "race": name[:1].upper() + name[1:],
        "fast": str(prediction.fast),
        "slow": str(prediction.slow),
    }
    if asked > mark.distance:
        lines.append(
            voice.say("{race}: between {fast} and {slow}, if you also train for it.", **values)
        )
    else:
        lines.append(voice.say("{race}: between {fast} and {slow}.", **values))
    lines.append(voice.say("Your targets stay with what you have run."))
    return "\n".join(lines)


def _supposed(voice: Voice, mark: Mark) -> str:
    if mark.distance == MILE:
        return voice.say("<b>A mile in {mile}</b> would give:", mile=str(mark.duration))
    return voice.say(
        "<b>{distance} in {time}</b> would give:",
        distance=name_distance(voice, mark.distance),
        time=str(mark.duration),
    )
