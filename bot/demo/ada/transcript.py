"""A chat as text in a terminal: who said what and when, buttons in brackets."""

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

_WIDTH = 86
_INDENT = 16
_MANNERS = {
    "answerCallbackQuery": "({})",
    "editMessageText": "(now reads) {}",
    "editMessageCaption": "(now reads) {}",
    "editMessageReplyMarkup": "(with other buttons) {}",
    "deleteMessage": "(takes a message back)",
    "setMessageReaction": "(reacts) {}",
}


@dataclass(slots=True)
class Transcript:
    """Writes lines, with a date line wherever a new day begins."""

    name: str
    zone: ZoneInfo
    _day: date | None = field(default=None)

    def said(self, now: datetime, text: str) -> Iterator[str]:
        """What the person wrote or did."""
        yield from self._entry(now, self.name, text)

    def heard(self, delivery: Mapping[str, Any]) -> Iterator[str]:
        """What reached the person."""
        now = datetime.fromisoformat(delivery["at"])
        said = _MANNERS.get(delivery["method"], "{}").format(delivery["text"])
        # A button that only stops waiting says nothing.
        if said == "()":
            return
        yield from self._entry(now, "Coach", said, _buttons(delivery["message"]))

    def silence(self, now: datetime) -> Iterator[str]:
        """A morning without a message."""
        yield from self._date_line(now)
        yield f"{' ' * _INDENT}(a rest day: no message)"

    def _entry(self, now: datetime, who: str, text: str, buttons: str = "") -> Iterator[str]:
        yield from self._date_line(now)
        label = f"{now.astimezone(self.zone):%H:%M}  {who:<7}  "
        lines = [
            line
            for part in text.split("\n")
            for line in textwrap.wrap(part, _WIDTH - _INDENT, break_long_words=False) or [""]
        ]
        if buttons:
            lines += textwrap.wrap(buttons, _WIDTH - _INDENT, break_long_words=False)
        yield f"{label}{lines[0]}"
        for line in lines[1:]:
            yield f"{' ' * _INDENT}{line}".rstrip()

    def _date_line(self, now: datetime) -> Iterator[str]:
        today = now.astimezone(self.zone).date()
        if today != self._day:
            self._day = today
            yield ""
            title = f"── {today:%A} {today.day} {today:%B %Y} "
            yield title + "─" * (_WIDTH - len(title))
            yield ""


def _buttons(message: Mapping[str, Any]) -> str:
    markup = message.get("reply_markup", {})
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    # A label stays on one line, whatever its spaces.
    labels = [
        f"[{_label(button)}]".replace(" ", "\N{NO-BREAK SPACE}") for row in rows for button in row
    ]
    return " ".join(labels)


def _label(button: Mapping[str, Any] | str) -> str:
    return button if isinstance(button, str) else str(button["text"])
