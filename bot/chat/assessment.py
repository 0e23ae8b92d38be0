"""What is said to a result that was received: its assessment, and what may be tapped under it."""

from dataclasses import replace
from datetime import date

from bot.chat.context import CoachContext
from bot.chat.exchange import CELEBRATED
from bot.chat.feelings import hearing
from bot.chat.language import with_offer
from bot.coaching.report import Received
from bot.domain.feelings import Feeling
from bot.domain.log.results import ResultKind
from bot.mail.letters import Buttons, Effect, Letter
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.wishes import read_near_day
from bot.wording.buttons import button
from bot.wording.missed import answer_whether_to_move, moving_buttons, offer_to_move
from bot.wording.presses import Effort, Undo
from bot.wording.realign import offer_realigning, realigning_buttons
from bot.wording.report import write_reply, write_skips
from bot.wording.telling import Telling

_SAD = frozenset(
    {
        *(Feeling.GRIEF, Feeling.DNF, Feeling.FAMILY_ILL, Feeling.WEARY, Feeling.QUIT),
        *(Feeling.DISAPPOINTED, Feeling.BAD_DAY),
    }
)
_ALL_OUT = frozenset({ResultKind.RACE, ResultKind.TIME_TRIAL})


async def answer_report(
    context: CoachContext,
    received: Received,
    text: str = "",
    *,
    is_correction: bool = False,
    besides: str = "",
) -> None:
    """Answer what was received, and keep what was said with it.

    ``text`` is what the runner wrote, for what it tells besides figures.
    """
    telling = await _telling(context, received, text)
    letter = write_received(
        telling,
        received,
        context.today,
        is_correction=is_correction,
        besides=besides,
    )
    letter = _answering(context, received, text, letter)
    letter = _celebrated_once(context, letter)
    context.send(with_offer(context, letter, context.voice.language))
    await _keep(context, telling)


def _answering(context: CoachContext, received: Received, text: str, letter: Letter) -> Letter:
    """Answer first whether a missed workout may be run on the day that was asked for."""
    asked = read_near_day(text, context.today) if "?" in text else None
    if asked is None or asked == context.today or received.can_move is None:
        return letter
    answer = answer_whether_to_move(context.voice, received.can_move[1], asked)
    confirmation = letter.text.splitlines()[0]
    return replace(letter, text=f"{answer}\n\n{confirmation}")


def _celebrated_once(context: CoachContext, letter: Letter) -> Letter:
    """Leave the effect out where this race had it before, and was told again."""
    if letter.effect is None:
        return letter
    race, celebrated = str(context.runner.brief.goal_race.day), context.talk(CELEBRATED)
    if celebrated.state == race:
        return replace(letter, effect=None)
    celebrated.state = race
    return letter


async def answer_again(context: CoachContext, received: Received, sent_id: int) -> None:
    """Put the answer to a report anew in the place of the one that was sent."""
    telling = await _telling(context, received, "")
    letter = write_received(telling, received, context.today)
    context.work.letters.edit(context.runner.id, sent_id, letter)
    await _keep(context, telling)


async def _telling(context: CoachContext, received: Received, text: str) -> Telling:
    is_race = any(one.result.kind in _ALL_OUT for one in received.assessments)
    telling = Telling(
        context.voice,
        await context.work.sayings.of(context.runner.id),
        context.today,
        feelings=read_feelings(text, context.voice.language, is_race=is_race),
        about=received.message_id,
    )
    return hearing(telling, text)


async def _keep(context: CoachContext, telling: Telling) -> None:
    if telling.said != telling.before:
        await context.work.sayings.keep_all({context.runner.id: telling.said})


def write_received(
    telling: Telling,
    received: Received,
    today: date,
    *,
    is_correction: bool = False,
    besides: str = "",
) -> Letter:
    """Write the assessments of a message's results, with Undo and the scale of effort.

    ``besides`` is what else the message showed.
    """
    voice = telling.voice
    are_left_out = len(received.replies) > 1 and all(one.is_skip for one in received.replies)
    if are_left_out:
        parts = [write_skips(telling, received.replies)]
    else:
        parts = [
            write_reply(telling, one, is_correction=is_correction) for one in received.replies
        ]
    parts += [besides] if besides else []
    if received.replaces_done:
        parts.append(voice.say("It takes the place of what was noted as planned."))
    buttons: Buttons = ((button(voice.say("Undo"), Undo(received.message_id)),),)
    if [one.result.lacks_effort for one in received.assessments] == [True]:
        parts.append(voice.say("How hard was it? 1 = very easy, 10 = nothing left."))
        buttons = _scale(received.message_id) + buttons
    if received.can_move is not None and not are_left_out:
        missed_on, other = received.can_move
        parts.append(offer_to_move(voice, other))
        buttons += moving_buttons(voice, missed_on, other)
    if received.offers_realigning:
        parts.append(offer_realigning(voice))
        buttons += realigning_buttons(voice, today)
    is_party = received.has_goal_race and not is_correction and _SAD.isdisjoint(telling.feelings)
    return Letter("\n\n".join(parts), buttons, effect=Effect.CONFETTI if is_party else None)


def _scale(message_id: int) -> Buttons:
    scores = [button(str(score), Effort(message_id, score)) for score in range(1, 11)]
    return (tuple(scores[:5]), tuple(scores[5:]))
