"""How hot it is: told by /hot or in plain words, and what the day asks for then."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.heat import tell_heat
from bot.coaching.weather import take_cooler_air
from bot.domain.health.heat import is_too_cold
from bot.domain.knowledge import Matter
from bot.understanding.meaning.answers.hot_days import read_hot_days
from bot.understanding.meaning.answers.weather import read_air, read_weather
from bot.understanding.meaning.asked_knowledge import read_knowledge
from bot.wording.heat import write_air, write_back, write_cold, write_hot_day, write_hot_days


async def on_hot(update: Update, context: CoachContext) -> None:
    await take_weather(context, " ".join(context.args or ()))


async def take_weather(context: CoachContext, text: str) -> None:
    """Adjust today, or the days that are named, to their air."""
    runner, voice, today = context.runner, context.voice, context.today
    days = read_hot_days(text, today, voice.language) or (today,)
    weather = read_weather(text, runner.units, is_forecast=days[-1] > today)
    if is_too_cold(weather.temperature_c):
        context.say(write_cold(voice))
        return
    back = None
    if days == (today,):
        back = await take_cooler_air(context.work, runner, today, weather.heat, context.now)
    hot = await tell_heat(context.work, runner, days, weather.heat, context.now)
    told = [(one.planned, one.stopped, one.moved_to) for one in hot]
    what = write_hot_day(voice, *told[0]) if len(told) == 1 else write_hot_days(voice, told)
    parts = (write_air(voice, weather), "" if back is None else write_back(voice, back), what)
    context.say("\n\n".join(part for part in parts if part))


async def take_forecast(context: CoachContext, text: str) -> bool:
    """Adjust days where a text says, and does not ask, that they are hot; tell whether it did."""
    known = read_knowledge(text, context.voice.language)
    if known is not None and known.is_asked:
        return False
    # ``Saturday: 30°`` has no word for heat in it.
    is_heat = known is not None and known.matter is Matter.HEAT
    if not is_heat and ("?" in text or read_air(text) is None):
        return False
    if not read_hot_days(text, context.today, context.voice.language):
        return False
    await take_weather(context, text)
    return True


HANDLERS: list[Handler] = [CommandHandler("hot", on_hot, COMMANDS)]
