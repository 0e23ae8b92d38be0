"""What the log shows over time."""

from datetime import timedelta

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.plan import history_of, season_of
from bot.domain.calendar import sunday_of
from bot.domain.log.progress import miles_run, predictions_over_time, reps_run, weeks_run
from bot.domain.log.proof import easier_reps, prove_controls, prove_miles
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.wording.chart import pack_chart
from bot.wording.progress import write_progress
from bot.wording.progress_chart import Around, chart_progress
from bot.wording.proof import write_proofs

# As many of each as fit below a picture; the picture has a year.
MOST_LINES = 6
WEEKS_OF_A_YEAR = 53
# ``/progress dark`` draws for a dark chat; Telegram tells no bot which one it is.
DARK = "dark"


async def on_progress(update: Update, context: CoachContext) -> None:
    await say_progress(context)


async def say_progress(context: CoachContext) -> None:
    """Show miles, mean rep times, and weekly distances against the plan: a chart with words."""
    runner, today = context.runner, context.today
    sunday = sunday_of(today)
    history = await history_of(context.work, runner, today, sunday)
    since = sunday - timedelta(weeks=WEEKS_OF_A_YEAR)
    miles = [mile for mile in miles_run(history) if mile.day > since]
    reps = reps_run(history)
    weeks = weeks_run(history, runner.started, today, WEEKS_OF_A_YEAR)
    proofs = write_proofs(
        context.voice, prove_controls(history), prove_miles(history), easier_reps(history)
    )
    words = write_progress(
        context.voice, miles[-MOST_LINES:], reps[-MOST_LINES:], weeks[-MOST_LINES:], [*proofs]
    )
    race, is_dark = runner.brief.goal_race, context.args == [DARK]
    predicted = predictions_over_time(history, race.goal.distance, runner.brief.weekly_distance)
    recent = [each for each in predicted if each.day > since]
    around = Around(season_of(runner), today, recent)
    chart = chart_progress(context.voice, miles, reps, weeks, around, is_dark=is_dark)
    picture = None
    if chart is not None:
        picture = Attachment(AttachmentKind.CHART, "progress.png", pack_chart(chart))
    context.send(Letter(words, attachment=picture))


HANDLERS: list[Handler] = [CommandHandler("progress", on_progress, COMMANDS)]
