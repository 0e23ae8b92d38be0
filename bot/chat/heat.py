"""How hot it is: told by /hot or in plain words, and what the day asks for then."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.heat import tell_heat
from bot.domain.health.heat import is_too_cold
from bot.understanding.meaning.answers.weather import read_weather
from bot.understanding.meaning.wishes import read_near_day
from bot.wording.heat import write_air, write_cold, write_hot_day


async def on_hot(update: Update, context: CoachContext) -> None:
    await take_weather(context, " ".join(context.args or ()))


async def take_weather(context: CoachContext, text: str) -> None:
    """Adjust today, or the day that is named, to its air."""
    runner, voice = context.runner, context.voice
    weather = read_weather(text, runner.units)
    if is_too_cold(weather.temperature_c):
        context.say(write_cold(voice))
        return
    day = read_near_day(text, context.today) or context.today
    hot = await tell_heat(context.work, runner, day, weather.heat, context.now)
    parts = (
        write_air(voice, weather),
        write_hot_day(voice, hot.planned, hot.stopped, hot.moved_to),
    )
    context.say("\n\n".join(parts))


HANDLERS: list[Handler] = [CommandHandler("hot", on_hot, COMMANDS)]
