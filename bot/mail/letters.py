"""A letter: something to be sent, before anyone knows how."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """What a button is for, which newer chats show in colour."""

    GOOD = "success"
    DANGER = "danger"


class Effect(StrEnum):
    """What newer chats play once when a letter arrives, by Telegram's number of it."""

    CONFETTI = "5046509860389126442"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a letter.

    Attributes:
        data: What comes back when it is pressed: at most 64 bytes, ``version:what:which``.
        style: How it stands out, where the chat can show that.
        copies: What is copied when it is pressed, at most 256 characters; nothing comes back.
    """

    label: str
    data: str
    style: Style | None = None
    copies: str | None = None


Buttons = tuple[tuple[Button, ...], ...]  # row by row


class AttachmentKind(StrEnum):
    """How an attachment is shown."""

    PHOTO = "photo"
    DOCUMENT = "document"
    CHART = "chart"  # packed, and drawn when the letter is sent: a photo, or words alone


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a file."""

    kind: AttachmentKind
    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """Words, buttons, perhaps a picture or a file.

    Attributes:
        text: HTML as Telegram takes it; what a runner typed is escaped.
        buttons: Rows of buttons under the words.
        asks_location: A button that shares the runner's location, in place of the keyboard.
        is_silent: Comes without a sound.
        keys: What the keyboard below the chat says from now on, where there are no buttons.
        placeholder: What stands in the empty field above these keys.
        hides_keys: The keyboard below the chat goes.
        effect: What is played when it arrives.
    """

    text: str
    buttons: Buttons = ()
    attachment: Attachment | None = None
    asks_location: bool = False
    is_silent: bool = False
    keys: tuple[str, ...] = ()
    placeholder: str = ""
    hides_keys: bool = False
    effect: Effect | None = None
