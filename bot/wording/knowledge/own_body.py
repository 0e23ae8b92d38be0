"""Answers to a runner's own question about the body, food and drink, by what it holds."""

from collections.abc import Iterator, Mapping

from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition
from bot.domain.standing import Standing
from bot.wording.knowledge.own_training import OwnAnswer, write_other_day
from bot.wording.voice import Voice

_LONG_MINUTES = 75
_UNFED = 60  # minutes that an easy run needs nothing for
_DRINK = (0.25, 0.5)  # litres an hour


def _period(voice: Voice, standing: Standing) -> Iterator[str]:
    if standing.hard_today is None:
        return
    yield voice.say(
        "No, you don't have to: 20–30 min easy if moving helps, or nothing. The workout can wait."
    )
    yield from write_other_day(voice, standing)
    yield voice.say(
        "As bad as this every month, none for three months, or very heavy: tell a doctor."
    )


def _both_sides(voice: Voice, standing: Standing) -> Iterator[str]:
    """Let soreness of both sides run, short and easy."""
    if not standing.asked.has(Condition.BOTH_SIDES) or standing.asked.has(Condition.ONE_SIDED):
        return
    yield voice.say(
        "Yes, if it loosens within ten minutes: both sides after something new is soreness, gone"
        " in one to three days."
    )
    yield voice.say("25–30 min, very slow and flat, without strides or hills.")
    yield voice.say("On one side, sharp, or limping: stop, and tell me.")


def _wheezing(voice: Voice, standing: Standing) -> Iterator[str]:
    if not standing.asked.has(Condition.WHEEZES):
        return
    if standing.hard_today is not None:
        yield voice.say(
            "No workout today while you wheeze: cold air and hard breathing make it worse."
        )
    else:
        yield voice.say("Nothing hard while you wheeze.")
    yield voice.say(
        "What you take is for your doctor's plan, not for me. Inside, on a treadmill, 25 min easy,"
        " and only once nothing wheezes."
    )
    yield voice.say(
        "Wheezing that doesn't pass, a tight chest or short breath at rest: the emergency number,"
        " or a doctor at once."
    )


def _pregnant(voice: Voice, standing: Standing) -> Iterator[str]:
    if standing.hard_today is None:
        return
    yield voice.say(
        "Congratulations, if that's good news! Leave today's workout out: until your doctor or"
        " midwife says yes, only easy, so that you can talk, not in the heat, and no trials."
    )
    yield voice.say(
        "Bleeding, fluid, chest pain, dizziness, contractions or a swollen calf: stop and call."
    )


def _thighs(voice: Voice, standing: Standing) -> Iterator[str]:
    if not standing.asked.has(Condition.THIGHS):
        return
    yield voice.say(
        "Before the run vaseline or anti-chafing cream, and close-fitting tights, dry and without"
        " seams."
    )
    yield voice.say(
        "While it's raw: rest today, or short in tights; wash with lukewarm water and let it"
        " breathe. Red, hot or weeping: a doctor."
    )


def _fasted(voice: Voice, standing: Standing) -> Iterator[str]:
    """Hold the length of a run against what may be run on nothing."""
    minutes = _minutes_asked(standing)
    if minutes is None or minutes <= _UNFED:
        return
    yield voice.say(
        "Not for that one: on an empty stomach a long run goes worse and takes longer to recover"
        " from. Up to an hour, easy, it's fine if it feels fine."
    )
    yield voice.say(
        "Something plain with carbs two hours before, and from 75–90 min on something to eat or"
        " drink: practice for the race, too. How much fat it burns I don't promise."
    )


def _water(voice: Voice, standing: Standing) -> Iterator[str]:
    minutes = _minutes_asked(standing)
    if minutes is None or minutes < _LONG_MINUTES:
        return
    least, most = (
        voice.decimal(minutes / 60 * each).removesuffix(".0").removesuffix(",0") for each in _DRINK
    )
    yield voice.say(
        "To thirst; for a run that long usually {least} to {most} litres, more in heat. Two small"
        " bottles or a fountain on the way do.",
        least=least,
        most=most,
    )
    yield voice.say("From 75–90 min on eat something, too. Don't come home heavier than you left.")


def _minutes_asked(standing: Standing) -> int | None:
    """Find how long the run takes that is asked about: told, or by its distance."""
    asked, fitness = standing.asked, standing.fitness
    if asked.minutes is not None:
        return asked.minutes
    distance = next(iter(asked.distances), None)
    if distance is None or fitness is None:
        return None
    return round(fitness.paces.easy.fast.duration_over(distance).seconds / 60)


OWN: Mapping[Matter, OwnAnswer] = {
    Matter.ASTHMA: _wheezing,
    Matter.BLISTERS: _thighs,
    Matter.EAT_BEFORE: _fasted,
    Matter.HILLS_SORE: _both_sides,
    Matter.HYDRATION: _water,
    Matter.PERIOD: _period,
    Matter.PREGNANT: _pregnant,
    Matter.SORE_OR_HURT: _both_sides,
}
