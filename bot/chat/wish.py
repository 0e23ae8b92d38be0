"""What another mile would give, in a runner's words."""

from bot.chat.context import CoachContext
from bot.chat.plan import fitness_of, say_paces
from bot.chat.question import answer_question
from bot.domain.fitness.fitness import fitness_of_mile, predict_race
from bot.understanding.meaning.wishes import read_mile_in
from bot.wording.paces import write_what_if


async def dream(context: CoachContext, text: str) -> None:
    """Tell what another mile would give; nothing is kept."""
    fitness, mile = await fitness_of(context), read_mile_in(text)
    if mile is None and await answer_question(context, text):
        return
    if fitness is None or mile is None:
        await say_paces(context)
        return
    brief, dreamt = context.runner.brief, fitness_of_mile(mile, fitness)
    race = brief.goal_race
    prediction = predict_race(dreamt, race.goal.distance, brief.weekly_distance)
    context.say(write_what_if(context.voice, dreamt, race, prediction))
