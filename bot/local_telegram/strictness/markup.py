"""Formatted text as Telegram takes it: HTML in, plain words and entities out.

As strict as the real parser: its tags only, each closed in turn, and its words when
something is wrong. Offsets and lengths count UTF-16 units, as every client does.
"""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from bot.local_telegram.strictness.refusals import RefusedCallError, bad_request

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_TOKEN = re.compile(r"<[^>]*>|<[^>]*$|[^<]+")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,8}|#[xX][\da-fA-F]{1,8});")
_ATTRIBUTE = re.compile(
    r"""\s+(?P<name>[^\s=>"'/]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'"""
    r"""|(?P<bare>[\w.-]+)))?"""
)
_COMMAND = re.compile(r"(?<![\w/<>])/(?P<command>[A-Za-z0-9_]{1,64})(?:@\w{3,32})?(?![\w/])")


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Plain words and what is special about parts of them."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_formatted(text: str, parse_mode: str | None) -> FormattedText:
    """Read a text in one of Telegram's parse modes.

    Raises:
        RefusedError: The markup does not parse. Markdown is not spoken here.
    """
    if parse_mode and parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    formatted = read_html(text) if parse_mode else FormattedText(text)
    return with_commands(_stripped(formatted))


def read_html(source: str) -> FormattedText:
    """Read Telegram's HTML.

    Raises:
        RefusedError: Unknown, unclosed or crossed tags.
    """
    words: list[str] = []
    offset = 0
    opened: list[_Open] = []
    entities: list[dict[str, Any]] = []
    for token in _TOKEN.finditer(source):
        part, at = token.group(), len(source[: token.start()].encode())
        if not part.startswith("<"):
            plain = _REFERENCE.sub(lambda found: unescape(found.group()), part)
            words.append(plain)
            offset += utf16_length(plain)
        elif part.startswith("</"):
            entity = _close(part, at, opened, offset)
            if entity is not None:
                entities.append(entity)
        else:
            opened.append(_open(part, at, offset))
    if opened:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return FormattedText("".join(words), tuple(entities))


def with_commands(formatted: FormattedText) -> FormattedText:
    """Find the commands that a client would make tappable."""
    taken = [
        range(entity["offset"], entity["offset"] + entity["length"])
        for entity in formatted.entities
        if entity["type"] in {"code", "pre", "text_link"}
    ]
    found = [
        {
            "type": "bot_command",
            "offset": utf16_length(formatted.text[: command.start()]),
            "length": utf16_length(command.group()),
        }
        for command in _COMMAND.finditer(formatted.text)
    ]
    free = [one for one in found if not any(one["offset"] in span for span in taken)]
    entities = sorted([*formatted.entities, *free], key=lambda entity: entity["offset"])
    return FormattedText(formatted.text, tuple(entities))


def _open(part: str, at: int, offset: int) -> _Open:
    if not part.endswith(">"):
        raise _unparsable(f"Unclosed start tag at byte offset {at}")
    name = re.match(r"<([^\s>]*)", part)
    tag = name.group(1).lower() if name else ""
    if tag not in _TYPES:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {at}')
    attributes = _attributes(part[1 + len(tag) : -1], tag, at)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
    return _Open(tag, offset, attributes)


def _attributes(source: str, tag: str, at: int) -> dict[str, str]:
    attributes: dict[str, str] = {}
    position = 0
    while source[position:].strip():
        found = _ATTRIBUTE.match(source, position)
        if found is None:
            raise _unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {at}')
        value = found["double"] or found["single"] or found["bare"] or ""
        attributes[found["name"].lower()] = _REFERENCE.sub(
            lambda reference: unescape(reference.group()), value
        )
        position = found.end()
    return attributes


def _close(part: str, at: int, opened: list[_Open], offset: int) -> dict[str, Any] | None:
    if not part.endswith(">"):
        raise _unparsable(f"Unclosed end tag at byte offset {at}")
    tag = part[2:-1].strip().lower()
    if not opened:
        raise _unparsable(f"Unexpected end tag at byte offset {at}")
    start = opened.pop()
    if tag not in {start.tag, ""}:
        raise _unparsable(
            f'Unmatched end tag at byte offset {at}, expected "</{start.tag}>", found "</{tag}>"'
        )
    if offset == start.offset:
        return None
    return _entity(start, opened, offset - start.offset)


def _entity(start: _Open, around: list[_Open], length: int) -> dict[str, Any] | None:
    entity: dict[str, Any] = {
        "type": _TYPES[start.tag],
        "offset": start.offset,
        "length": length,
    }
    match start.tag:
        case "a":
            if not start.attributes.get("href"):
                return None
            entity["url"] = start.attributes["href"]
        case "blockquote" if "expandable" in start.attributes:
            entity["type"] = "expandable_blockquote"
        case "tg-emoji":
            entity["custom_emoji_id"] = start.attributes.get("emoji-id", "")
        case "tg-time":
            unix = start.attributes.get("unix", "")
            if not unix.isdigit():
                raise _unparsable('Tag "tg-time" must have a correct attribute "unix"')
            entity["unix_time"] = int(unix)
        case "code" if around and around[-1].tag == "pre":
            language = start.attributes.get("class", "").removeprefix("language-")
            around[-1].attributes["language"] = language
            return None
        case "pre" if start.attributes.get("language"):
            entity["language"] = start.attributes["language"]
    return entity


def _stripped(formatted: FormattedText) -> FormattedText:
    text = formatted.text.strip()
    cut = utf16_length(formatted.text) - utf16_length(formatted.text.lstrip())
    length = utf16_length(text)
    kept = []
    for entity in formatted.entities:
        begin = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, length)
        if begin < end:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return FormattedText(text, tuple(kept))


def _unparsable(why: str) -> RefusedCallError:
    return bad_request(f"can't parse entities: {why}")
