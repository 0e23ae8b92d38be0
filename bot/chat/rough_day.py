"""A runner who does not feel well: today's easy version is offered, and taken."""

from telegram import CallbackQuery, Update

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.plan import next_run, workout_on
from bot.coaching.rough_day import day_after_easing, ease_today, easier_today, has_run_today
from bot.mail.letters import Buttons
from bot.wording.presses import Ease
from bot.wording.rough_day import offer_easy_version, write_eased
from bot.wording.workout import write_next


async def offer_easy(context: CoachContext, heard: str = "") -> None:
    """Offer the easy version of today, where there is something to ease.

    ``heard`` is what is said first, to what the runner told.
    """
    easy = await easier_today(context.work, context.runner, context.now)
    if easy is not None:
        planned = await workout_on(context.work, context.runner, context.today)
        is_hard = planned is not None and planned.workout.kind.is_hard
        before = planned.workout if planned is not None and is_hard else None
        moved_to = await day_after_easing(context.work, context.runner, context.now)
        context.send(offer_easy_version(context.voice, easy, before, moved_to, heard))
    elif await workout_on(context.work, context.runner, context.today) is None:
        context.say(context.voice.say("Then it is good that today is a rest day."))
    elif await has_run_today(context.work, context.runner, context.now):
        coming = await next_run(context.work, context.runner, context.today)
        lines = [context.voice.say("Then that was enough for today. Eat, sleep, nothing more.")]
        lines += [] if coming is None else [write_next(context.voice, coming, context.today)]
        context.say("\n".join(lines))
    else:
        context.say(
            context.voice.say(
                "Then today is easy at most: walk, rest, or the first ten minutes of an easy run,"
                " and stop if it does not get better. <i>skipped</i> is a good answer too."
            )
        )


async def easing_buttons(context: CoachContext) -> Buttons:
    """Make the button for today's easy version, where there is something to ease."""
    easy = await easier_today(context.work, context.runner, context.now)
    return () if easy is None else offer_easy_version(context.voice, easy).buttons


async def on_ease(context: CoachContext, query: CallbackQuery, press: Ease) -> None:
    """Take the easy version of the day that the button was for."""
    if press.day != context.today:
        context.answer(query.id, context.voice.say("That day is over."))
        return
    context.answer(query.id)
    await ease(context)


async def on_easy_words(update: Update, context: CoachContext) -> None:
    await ease(context)


async def ease(context: CoachContext) -> None:
    """Make today easy, and say what became of what was planned."""
    eased = await ease_today(context.work, context.runner, context.now)
    if eased is None:
        context.say(context.voice.say("There is nothing to ease today. /today has what is next."))
    else:
        context.say(write_eased(context.voice, eased.now, eased.before.workout, eased.moved_to))


HANDLERS: list[Handler] = [pressed(Ease, on_ease)]
