"""What another mark would give, in a runner's words."""

from bot.chat.context import CoachContext
from bot.chat.plan import say_paces
from bot.chat.question import answer_question
from bot.domain.fitness.fitness import estimate_fitness, predict_race
from bot.domain.fitness.marks import Mark
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.supposed_marks import read_supposed
from bot.wording.paces import write_what_if


async def dream(context: CoachContext, text: str) -> None:
    """Tell what another mark would give; nothing is kept."""
    runner = context.runner
    asked_on = Context(units=runner.units, today=context.today, language=context.voice.language)
    supposed = read_supposed(text, asked_on)
    race = runner.brief.goal_race
    distance = race.goal.distance if supposed is None or supposed.asked is None else supposed.asked
    if supposed is None or supposed.distance == distance:
        if not await answer_question(context, text):
            await say_paces(context)
        return
    mark = Mark(context.today, supposed.distance, supposed.duration)
    dreamt = estimate_fitness([mark])
    assert dreamt is not None
    prediction = predict_race(dreamt, distance, runner.brief.weekly_distance)
    context.say(write_what_if(context.voice, mark, dreamt, distance, prediction))
