"""The coach's voice: one language and one runner's units."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache, lru_cache
from gettext import GNUTranslations, NullTranslations
from html import escape
from importlib.resources import files
from io import BytesIO

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from babel.numbers import get_decimal_symbol

from bot.domain.errors import CoachError
from bot.domain.quantities import Distance, Duration, Pace, PaceRange, Units

_LOG = logging.getLogger(__name__)
_TWO_FULL_STOPS = re.compile(r"(?<!\.)\.((?:</[^<>]+>)?)\.(?!\.)")
_POINT_IN_NUMBER = re.compile(r"(?<=\d)\.(?=\d)")
# French says the first day of a month as an ordinal, ``1er mai``; patterns have no sign for it.
_FIRST_OF_MONTH = re.compile(r"\b1\b")
_CATALOGUES = files("bot.wording.catalogues")

_TRACK = 1600  # metres


def _languages() -> dict[str, str]:
    """Map English and every language there is a catalogue for to its own name."""
    names = (file.name for file in _CATALOGUES.iterdir())
    translated = sorted(name.removesuffix(".po") for name in names if name.endswith(".po"))
    return {code: str(Locale(code).languages[code]).capitalize() for code in ("en", *translated)}


LANGUAGES = _languages()


@dataclass(frozen=True, slots=True)
class Voice:
    """Says templates of the catalogue and quantities the way one runner reads them.

    Texts are HTML as Telegram takes it: values given as ``str`` are escaped, so that nothing
    a runner typed can become a tag.  Use :class:`Html` for words that are written already.
    """

    language: str = "en"
    units: Units = Units.KM
    _catalogue: NullTranslations = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_catalogue", _catalogue_of(self.language))

    def say(self, template: str, /, **values: object) -> str:
        return _one_full_stop(self._catalogue.gettext(template).format(**_escaped(values)))

    def count(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """Say a template with a number in it, ``{n}``, in its plural form."""
        words = self._catalogue.ngettext(singular, plural, n)
        return _one_full_stop(words.format(n=n, **_escaped(values)))

    def error(self, error: CoachError) -> str:
        """Say what a runner can mend, as a whole sentence."""
        values = {
            name: self.short_day(value) if isinstance(value, date) else value
            for name, value in error.values.items()
        }
        words = self.say(error.sentence, **values)
        end = "" if words.endswith((".", "?", "!")) else "."
        return f"{words[:1].upper()}{words[1:]}{end}"

    def about(self, distance: Distance) -> str:
        """Write a distance that is no more than about so far: in whole kilometres or miles."""
        whole = round(distance.in_units(self.units))
        return self.distance(Distance.of(whole, self.units))

    def distance(self, distance: Distance) -> str:
        """Write a distance: ``8 km``, ``5.2 mi``, or metres below one kilometre."""
        if distance.metres < 1000:
            return f"{distance.metres:.0f} m"
        number = f"{distance.in_units(self.units):.1f}".removesuffix(".0")
        return f"{self._number(number)} {self.units}"

    def rep_distance(self, distance: Distance) -> str:
        """Write the length of a rep: on a track it is in metres, for who counts in miles too."""
        is_of_a_track = distance.metres <= _TRACK and distance.metres % 100 == 0
        if self.units is Units.MI and is_of_a_track:
            return f"{distance.metres:.0f} m"
        return self.distance(distance)

    def exact_distance(self, distance: Distance) -> str:
        """Write a distance that was run, to ten metres: ``8.02 km``."""
        if distance.metres < 1000:
            return f"{distance.metres:.0f} m"
        number = f"{distance.in_units(self.units):.2f}".rstrip("0").removesuffix(".")
        return f"{self._number(number)} {self.units}"

    def pace(self, pace: Pace) -> str:
        return f"{pace.per(self.units)}/{self.units}"

    def pace_range(self, pace_range: PaceRange) -> str:
        fast, slow = (pace.per(self.units) for pace in (pace_range.fast, pace_range.slow))
        return f"{fast}–{slow}/{self.units}"

    def speed(self, pace: Pace) -> str:
        """Write a pace as a treadmill shows it: ``15.7 km/h``."""
        unit = "mph" if self.units is Units.MI else "km/h"
        return f"{self.decimal(3600 / pace.per(self.units).seconds)} {unit}"

    def rep(self, duration: Duration) -> str:
        """Write the target of a rep, to the second: ``45 s``, ``1:33``."""
        seconds = round(duration.seconds)
        return f"{seconds} s" if seconds < 60 else str(Duration(seconds))

    def split(self, duration: Duration) -> str:
        """Write a time that was run, to the tenth where there is one: ``44.7``, ``1:33.5``."""
        tenths = round(duration.seconds * 10)
        minutes, rest = divmod(tenths, 600)
        tenth = self._number(f".{rest % 10}") if rest % 10 else ""
        if not minutes:
            return f"{rest // 10}{tenth}"
        hours, minutes = divmod(minutes, 60)
        clock = f"{hours}:{minutes:02}" if hours else f"{minutes}"
        return f"{clock}:{rest // 10:02}{tenth}"

    def figures(self, words: str) -> str:
        """Write the decimal marks of words that hold figures as the language does."""
        return _POINT_IN_NUMBER.sub(_decimal_mark(self.language), words)

    def percent(self, share: float) -> str:
        return f"{abs(share) * 100:.0f} %"

    def day(self, day: date) -> str:
        """Write a day in full: ``Sunday 25 April 2027``."""
        return self._date(day, self._catalogue.gettext("EEEE d MMMM y"))

    def short_day(self, day: date) -> str:
        """Write a day of the near future or past: ``Tue 24 Nov``."""
        return self._date(day, self._catalogue.gettext("EEE d MMM"))

    def bare_day(self, day: date) -> str:
        """Write a day without its weekday, where there is little room: ``24 Nov``."""
        return self._date(day, self._catalogue.gettext("d MMM"))

    def month(self, day: date) -> str:
        return self._date(day, "LLL")

    def full_month(self, day: date) -> str:
        """Write the month of a day inside a sentence: ``since October``."""
        return self._date(day, "MMMM")

    def weekday(self, day: date) -> str:
        return _weekdays(self.language)[day.weekday()]

    def short_weekday(self, weekday: int) -> str:
        """Write a weekday, Monday being 0: ``Tue``."""
        names = get_day_names("abbreviated", context="stand-alone", locale=self.language)
        return str(names[weekday])

    def clock(self, clock: time) -> str:
        return format_time(clock, "HH:mm", locale=self.language)

    def moment(self, words: str, at: datetime) -> "Html":
        """Mark words that name a moment: a tap shows it by the reader's own clock.

        Where Telegram does not know such marks yet, the words stand alone.
        """
        return Html(f'<tg-time unix="{at.timestamp():.0f}">{escape(words, quote=False)}</tg-time>')

    def series(self, numbers: Iterable[str]) -> str:
        """Write numbers one after the other; beside a decimal comma, semicolons part them."""
        listed = list(numbers)
        return ("; " if any("," in number for number in listed) else ", ").join(listed)

    def decimal(self, number: float) -> str:
        """Write a number to the tenth: ``0.7``."""
        return self._number(f"{number:.1f}")

    def _date(self, day: date, pattern: str) -> str:
        """Write a day by a pattern of Unicode, whose order and dots are the translator's."""
        words = _written(day, pattern, self.language)
        return _FIRST_OF_MONTH.sub("1er", words) if self.language == "fr" else words

    def _number(self, text: str) -> str:
        return text.replace(".", _decimal_mark(self.language))


@lru_cache(maxsize=512)  # the same few days are told to everybody
def _written(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=language)


@cache
def _weekdays(language: str) -> tuple[str, ...]:
    """Name the days of a week inside a sentence, Monday first."""
    names = get_day_names("wide", context="format", locale=language)
    return tuple(str(names[weekday]) for weekday in range(7))


@cache
def _decimal_mark(language: str) -> str:
    return str(get_decimal_symbol(language))


class Html(str):
    """Words that are HTML already."""

    __slots__ = ()


def _one_full_stop(text: str) -> str:
    """End a sentence once where it ends in an abbreviation: ``ab Mi 25. Nov.``."""
    return _TWO_FULL_STOPS.sub(r".\1", text) if ".." in text or ".</" in text else text


def _escaped(values: dict[str, object]) -> dict[str, object]:
    return {
        name: escape(value, quote=False)
        if isinstance(value, str) and not isinstance(value, Html)
        else value
        for name, value in values.items()
    }


@cache
def _catalogue_of(language: str) -> NullTranslations:
    """Read a catalogue as translators keep it: a fifth language is one more .po file."""
    source = _CATALOGUES / f"{language}.po"
    if not source.is_file():
        return NullTranslations()
    # English needs no catalogue, and what compiles one is not small.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source.read_bytes()), locale=language))
    compiled.seek(0)
    catalogue = GNUTranslations(compiled)
    catalogue.add_fallback(_Untranslated())
    return catalogue


class _Untranslated(NullTranslations):
    """What no catalogue holds is said in English, and the operator's log tells it."""

    def gettext(self, message: str) -> str:
        _LOG.warning("said without a translation: %r", message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        _LOG.warning("said without a translation: %r", msgid1)
        return super().ngettext(msgid1, msgid2, n)
