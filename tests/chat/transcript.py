"""Dialogues as text: what a runner writes and taps, and what the real application answers.

A script is the runner's side alone, a line each::

    48:20 today         is written
    [Yes]               is tapped, under the letter that has it
    (edit) 9k 48:20     the last message is edited
    (old) [Yes]         is tapped though it was answered before
    (later 5 h)         time passes

The transcript is the script with the coach's answers below each line.
"""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tests.chat.conversation import Conversation

FOLDER = Path(__file__).parent / "transcripts"
_TAG = re.compile(r"<[^>]+>")
_LATER = re.compile(r"\(later (\d+) h\)")


@dataclass(frozen=True, slots=True)
class Transcript:
    """A dialogue as it stands in its file."""

    language: str
    script: tuple[str, ...]
    text: str


def read_transcript(path: Path) -> Transcript:
    text = path.read_text("utf-8")
    lines = [line.removeprefix("> ") for line in text.splitlines() if line.startswith("> ")]
    return Transcript(path.stem.rsplit("-", 1)[1], tuple(lines), text)


async def play(runner: Conversation, transcript: Transcript) -> str:
    """Play the runner's side against the coach, and write both down."""
    head = [line for line in transcript.text.splitlines() if line.startswith("#")]
    written = ["\n".join(head)]
    for line in transcript.script:
        replies = await _do(runner, line)
        shown = [_shown(reply) for reply in replies]
        written.append("\n".join((f"> {line}", *shown)))
    return "\n\n".join(written) + "\n"


async def _do(runner: Conversation, line: str) -> list[str]:
    later = _LATER.fullmatch(line)
    if later is not None:
        runner.wait(hours=int(later[1]))
        return []
    if line.startswith("(edit) "):
        return await runner.edits(runner.last_message_id, line.removeprefix("(edit) "))
    tapped = line.removeprefix("(old) ")
    if tapped.startswith("[") and tapped.endswith("]"):
        return await runner.presses(tapped[1:-1])
    return await runner.says(line)


def _shown(reply: str) -> str:
    words = unescape(_TAG.sub("", reply))
    return "\n".join(f"  {line}".rstrip() for line in words.splitlines())
