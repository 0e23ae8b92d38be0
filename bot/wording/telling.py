"""What is being said to one runner now, beside what was said before.

A sentence is chosen by rule, never by chance: the same log gives the same words.  Of the three
sentences for a feeling the one is taken whose turn it is; a consequence is named once, and then
not again for two weeks; an explanation is long three times, and short after.
"""

from collections.abc import Sequence
from datetime import date

from bot.domain.details import Named
from bot.domain.feelings import Feeling, Kin
from bot.domain.said import Line, Said
from bot.wording.details import WISHES, name_alone, name_beside, name_closer
from bot.wording.feelings import FINISHED, LOSSES, POOLS
from bot.wording.voice import Voice

NAMED_ONCE_IN = 14  # days
LONG_TIMES = 3
LONG_AGAIN_AFTER = 28  # days


class Telling:
    """A voice that knows what it has said, and keeps what it says."""

    def __init__(
        self,
        voice: Voice,
        said: Said,
        today: date,
        *,
        feelings: Sequence[Feeling] = (),
        about: int | None = None,
    ) -> None:
        self.voice = voice
        self.before = said
        self.said = said
        self.today = today
        self.feelings = tuple(feelings)
        self.lost: Kin | None = None
        self.ailing: Kin | None = None
        self.named: Sequence[Named] = ()
        self.is_asked = False  # something is asked beside what is told
        self._about = about

    def of(
        self, lost: Kin | None, ailing: Kin | None = None, named: Sequence[Named] = ()
    ) -> "Telling":
        """Know who has died or is ill, and what else the message names."""
        self.lost, self.ailing, self.named = lost, ailing, named
        return self

    def feel(self, feeling: Feeling) -> str:
        """Say the one human sentence for a feeling, in its turn."""
        key = f"feeling.{feeling}"
        if feeling is Feeling.GRIEF and self.lost is not None:
            said = self.voice.say(LOSSES[self.lost])
            return self.keep(key, name_beside(self.voice, feeling, self.named, said))
        if feeling is Feeling.FAMILY_ILL and self.ailing is not None:
            said = self.voice.say(WISHES[self.ailing])
        else:
            pool = POOLS[feeling]
            of_pool = self.voice.say(pool[self.said.count(key) % len(pool)])
            said = name_closer(self.voice, feeling, self.named) or of_pool
            if feeling is Feeling.WEATHER and self.ailing is not None:  # who fell on the ice
                said = f"{said} {self.voice.say(WISHES[self.ailing])}"
        return self.keep(key, name_beside(self.voice, feeling, self.named, said))

    def feel_bitter(self) -> str:
        """Say what is due to a race that hurt, and was finished all the same."""
        key = "feeling.finished"
        said = self.voice.say(FINISHED[self.said.count(key) % len(FINISHED)])
        return self.keep(key, name_beside(self.voice, Feeling.DISAPPOINTED, self.named, said))

    def take_up(self) -> str | None:
        """Say the one thing that a run was told with, where nothing is felt."""
        said = name_alone(self.voice, self.named)
        return None if said is None else self.keep("feeling.named", said)

    def repeat(self) -> str | None:
        """The human sentence that this same message was answered with before."""
        if self._about is None:
            return None
        lines = [each.text for each in self.before.about(self._about) if _is_human(each)]
        return lines[-1] if lines else None

    def once(self, key: str, days: int = NAMED_ONCE_IN, most: int | None = None) -> bool:
        """Whether something may be named: it was not in the last days, or to this message.

        Args:
            key: What it is.
            days: How long it rests after it was named.
            most: How often it may be named in all; who goes on all the same has answered.
        """
        is_same = self._about is not None and any(
            line.key == key for line in self.before.about(self._about)
        )
        is_worn_out = most is not None and self.before.count(key) >= most
        return is_same or not (is_worn_out or self.before.is_recent(key, self.today, days))

    def at_length(self, key: str) -> bool:
        """Whether an explanation is given in full: three times, and again after four weeks."""
        return self.before.count(key) < LONG_TIMES or not self.before.is_recent(
            key, self.today, LONG_AGAIN_AFTER
        )

    def keep(self, key: str, text: str) -> str:
        """Keep a sentence as said, and give it back."""
        is_repeated = self._about is not None and any(
            line.key == key for line in self.before.about(self._about)
        )
        if not is_repeated:
            self.said = self.said.adding(Line(self.today, key, text, self._about))
        return text


def _is_human(line: Line) -> bool:
    return line.key.startswith("feeling.")
