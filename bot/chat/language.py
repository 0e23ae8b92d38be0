"""The offer to go on in another language: once, under an answer, where the runner writes it."""

from dataclasses import replace

from bot.chat.context import CoachContext
from bot.chat.exchange import LANGUAGE
from bot.mail.letters import Letter
from bot.understanding.words.tokens import read_language_instead
from bot.wording.meeting.choices import language_buttons

OFFERED = "offered"


def note_offered(context: CoachContext) -> None:
    """Remember that the runner was asked: nobody is asked twice."""
    talk = context.talk(LANGUAGE)
    talk.state = OFFERED
    talk.notes.update(at=context.now.isoformat())


def with_offer(context: CoachContext, letter: Letter, language: str) -> Letter:
    """Add a button to an answer in one language to words in another; else leave it as it is."""
    words = context.exchange.words
    if not words or context.talk(LANGUAGE).notes:
        return letter
    spoken = read_language_instead(words, language)
    if spoken is None:
        return letter
    note_offered(context)
    return replace(letter, buttons=(*letter.buttons, *language_buttons(spoken)))
