"""What is said to a result that was received: its assessment, and what may be tapped under it."""

from datetime import date

from bot.coaching.report import Received
from bot.mail.letters import Buttons, Letter
from bot.wording.buttons import Effort, Undo, button
from bot.wording.missed import moving_buttons, offer_to_move
from bot.wording.realign import offer_realigning, realigning_buttons
from bot.wording.report import write_assessment
from bot.wording.voice import Voice


def write_received(
    voice: Voice,
    received: Received,
    today: date,
    *,
    is_correction: bool = False,
    besides: str = "",
) -> Letter:
    """Write the assessments of a message's results, with Undo and the scale of effort.

    ``besides`` is what else the message showed.
    """
    parts = [voice.say("Corrected:")] if is_correction else []
    parts += [write_assessment(voice, one) for one in received.assessments]
    parts += [besides] if besides else []
    if received.replaces_done:
        parts.append(voice.say("It takes the place of what was noted as planned."))
    buttons: Buttons = ((button(voice.say("Undo"), Undo(received.message_id)),),)
    if [one.result.lacks_effort for one in received.assessments] == [True]:
        parts.append(voice.say("Tap how hard it was: 1 is easy, 10 is all you had."))
        buttons = _scale(received.message_id) + buttons
    if received.can_move is not None:
        missed_on, other = received.can_move
        parts.append(offer_to_move(voice, other))
        buttons += moving_buttons(voice, missed_on, other)
    if received.offers_realigning:
        parts.append(offer_realigning(voice))
        buttons += realigning_buttons(voice, today)
    return Letter("\n\n".join(parts), buttons)


def _scale(message_id: int) -> Buttons:
    scores = [button(str(score), Effort(message_id, score)) for score in range(1, 11)]
    return (tuple(scores[:5]), tuple(scores[5:]))
