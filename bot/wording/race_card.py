"""Race morning: the target with its pace and splits, the warm-up, and nothing else."""

from collections.abc import Iterator

from bot.domain.fitness.target_pace import RaceCard, Stand
from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE, Distance, Duration, Pace, Units
from bot.domain.workout.workout import PlannedWorkout, Workout
from bot.mail.letters import Letter
from bot.wording.morning import day_buttons, write_headline
from bot.wording.voice import Voice

# What is 3 and 30 km to those who count in miles.
_OPENING = {Units.KM: Distance.of(3, Units.KM), Units.MI: Distance.of(2, Units.MI)}
_PATIENT_UNTIL = {Units.KM: Distance.of(30, Units.KM), Units.MI: Distance.of(18, Units.MI)}


def write_race_morning(
    voice: Voice, planned: PlannedWorkout, card: RaceCard | None, *, is_late: bool = False
) -> Letter:
    """Write the morning of a race."""
    parts = [f"🏁 {write_headline(voice, planned)}", write_race_card(voice, planned.workout, card)]
    if is_late:
        parts.insert(0, voice.say("This comes late today: I could not reach Telegram earlier."))
    return Letter("\n\n".join(parts), day_buttons(voice, planned))


def write_race_card(voice: Voice, workout: Workout, card: RaceCard | None) -> str:
    """Write how a race is run; without a mark there are no splits, and it is run by feel."""
    return "\n".join(_lines(voice, workout, card))


def _lines(voice: Voice, workout: Workout, card: RaceCard | None) -> Iterator[str]:
    if card is None:
        yield voice.say("By feel: the first half should feel a little too slow.")
    else:
        yield _aim(voice, card)
        yield from _how(voice, card)
    yield _warm_up(voice, workout)
    if card is not None and card.is_fuelled:
        yield voice.say(
            "Eat and drink on the way as you practised: 30–60 g of carbohydrate an hour, from the"
            " first half hour on."
        )
    yield voice.say("Send me the time tonight.")


def _aim(voice: Voice, card: RaceCard) -> str:
    """Name the time that is run for; a target out of the range is told from it."""
    plan = card.plan
    figures = {
        "pace": voice.pace(plan.pace),
        "fast": str(plan.expected.fast),
        "slow": str(plan.expected.slow),
    }
    if plan.distance <= MILE and plan.stand is not Stand.FASTER:
        return voice.say("{time}: laps of {lap}.", time=str(plan.aim), lap=voice.split(card.lap))
    match plan.stand:
        case Stand.WITHIN:
            return voice.say("{target} is {pace}.", target=str(plan.target), **figures)
        case Stand.SLOWER:
            return voice.say(
                "{target} is {pace}. Your marks point to {fast}–{slow}, so there is room.",
                target=str(plan.target),
                **figures,
            )
        case Stand.FASTER:
            return voice.say(
                "First half at {pace}. Your {target} needs {needed}, your marks point to"
                " {fast}–{slow}; what is left after half way is yours.",
                target=str(plan.target),
                needed=voice.pace(_needed(card)),
                **figures,
            )
        case _:
            return voice.say(
                "{time} is {pace}: your marks point to {fast}–{slow}.",
                time=str(_to_the_second(plan.aim)),
                **figures,
            )


def _needed(card: RaceCard) -> Pace:
    target = card.plan.target or card.plan.aim
    return Pace.of(card.plan.distance, target)


def _to_the_second(duration: Duration) -> Duration:
    return Duration(round(duration.seconds))


def _how(voice: Voice, card: RaceCard) -> Iterator[str]:
    if card.plan.distance <= MILE:
        yield voice.say(
            "On a track start 9.34 m behind the line and cross it at {clocks}. The third lap is"
            " where you count and lift; kick with 200 m to go.",
            clocks=voice.series(str(split.clock) for split in card.splits),
        )
        return
    if card.opening is not None and card.fastest is not None:
        yield voice.say(
            "First {opening} at {slower}, then {pace}. Nothing faster than {fastest} before"
            " {patient}.",
            opening=voice.distance(_OPENING[voice.units]),
            slower=voice.pace(card.opening),
            pace=voice.pace(card.plan.pace),
            fastest=voice.pace(card.fastest),
            patient=voice.distance(_PATIENT_UNTIL[voice.units]),
        )
    yield " · ".join(f"{_place(voice, split.at)} <b>{split.clock}</b>" for split in card.splits)


def _place(voice: Voice, at: Distance) -> str:
    return voice.say("half way") if at == HALF_MARATHON else voice.distance(at)


def _warm_up(voice: Voice, workout: Workout) -> str:
    distance = MARATHON if workout.reps is None else workout.reps.distance
    if distance >= MARATHON:
        return voice.say("Walk for 10 min before, that is the warm-up.")
    if distance >= HALF_MARATHON:
        return voice.say("10 min easy before.")
    return voice.say("Before: 15–20 min easy and 4 strides, done 5–10 min before the gun.")
