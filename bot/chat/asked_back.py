"""A message as the answer to what the coach has asked, a run or not."""

from bot.chat import account, move, next_season, pain, realign, run_question, skip
from bot.chat.context import CoachContext
from bot.chat.dialogue import AboutForgetting, AboutPain, AboutRun, AboutSkip, close, dialogue_of
from bot.chat.effort import take_effort_unasked
from bot.chat.log import log
from bot.chat.question import answer_remark
from bot.chat.run_question import take_offer
from bot.chat.told_run import Told, results_of
from bot.domain.intents import Intent
from bot.domain.knowledge import Matter
from bot.understanding.meaning.answers.keep_running import wants_to_keep_running
from bot.understanding.meaning.answers.recovery import says_well
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.asked_knowledge import Known
from bot.understanding.utterances import Answer, Chatter, Question, Unclear, Utterance

_LONGEST_YES = 20
_VAGUE = frozenset({Intent.UNKNOWN, Intent.THANKS})


async def take_answer(context: CoachContext, answer: Answer) -> None:
    """Log the message that was asked about, now that it is complete."""
    asked = dialogue_of(context).awaiting(context.now)
    assert isinstance(asked, AboutRun)  # only such a question is read with its answer
    if answer.is_yes is True:
        await take_offer(context, asked)
    elif answer.is_yes is False:
        run_question.drop(context, asked)
    else:
        close(context, asked)
        told = Told.of(asked)
        # It was asked about, and answered: it needs no second yes.
        results = results_of(context, told, answer.reading)
        await log(context, told, results)
        if answer.reading.pain is not None:
            await pain.ask_about(context, answer.reading.pain)


async def answers_otherwise(context: CoachContext, told: Told, utterance: Utterance) -> bool:
    """Take what answers a question that is not about a run, asked now or by the day itself."""
    text = told.text
    if isinstance(utterance, Question) and _is_underway(utterance.known):
        return False  # no number of theirs is a score now
    if says_well(text) and await pain.take_recovery(context):
        return True
    if wants_to_keep_running(text):
        await next_season.keep_running(context)
        return True
    if await _answers_question(context, told) or await pain.take_score_unasked(context, text):
        return True
    if isinstance(utterance, Unclear):
        return await take_effort_unasked(context, text) or await answer_remark(context, text)
    is_vague = isinstance(utterance, Chatter) and utterance.intent in _VAGUE
    return is_vague and await _answers_offer(context, text)


async def answers_pain(context: CoachContext, told: Told) -> bool:
    """Take what answers the open question about pain, and nothing else."""
    asked = dialogue_of(context).awaiting(context.now)
    return isinstance(asked, AboutPain) and await pain.take_words(context, asked, told.text)


def _is_underway(known: Known | None) -> bool:
    return known is not None and known.matter is Matter.UNDERWAY


async def _answers_question(context: CoachContext, told: Told) -> bool:
    """Take a score for the pain that is asked about, a yes or a no for another question."""
    asked, is_yes = dialogue_of(context).awaiting(context.now), _yes_or_no(told.text)
    match asked:
        case AboutPain():
            return await pain.take_words(context, asked, told.text)
        case AboutSkip() if is_yes is not None:
            await skip.answer_ahead(context, asked, told.message_id, is_wanted=is_yes)
            return True
        case AboutForgetting() if is_yes is False:
            await account.keep_all(context, asked)
            return True
        case _:
            return False


async def _answers_offer(context: CoachContext, text: str) -> bool:
    """Take yes or no for what is offered; what says nothing gets the question about pain again."""
    asked, is_yes = dialogue_of(context).awaiting(context.now), _yes_or_no(text)
    if is_yes is not None and (
        await move.answer_offer(context, is_yes=is_yes)
        or await realign.answer_offer(context, is_yes=is_yes)
    ):
        return True
    return isinstance(asked, AboutPain) and await pain.ask_again(context, asked)


def _yes_or_no(text: str) -> bool | None:
    return leading_yes_no(text) if len(text) < _LONGEST_YES else None
