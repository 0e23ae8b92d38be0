"""The run that was just told, held against what was asked of it, when the runner asks."""

from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.dialogue import logged_last
from bot.chat.plan import fitness_of
from bot.coaching.report import keep_with
from bot.domain.log.results import ResultKind
from bot.wording.knowledge.own_training import write_easy_or_not


async def judge_run(context: CoachContext) -> None:
    """Answer by the easy range for a run, else by its assessment, said again."""
    logged = await logged_last(context)
    if logged is None:
        return
    result, fitness = logged.result, await fitness_of(context)
    if result.kind is ResultKind.RUN and result.pace is not None and fitness is not None:
        judged = write_easy_or_not(context.voice, result.pace, fitness.paces)
        context.say("\n".join(judged))
        return
    received = await keep_with(
        context.work, context.runner, logged.message_id, result, context.now
    )
    if received is not None:
        await answer_report(context, received)
