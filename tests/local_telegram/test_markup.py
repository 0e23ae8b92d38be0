"""Telegram's HTML: what becomes of tags, references and blanks."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local_telegram.strictness.markup import read_formatted, read_html, utf16_length


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>4 × 400</b> m", "4 × 400 m", [entity("bold", 0, 7)]),
        ("🏃 <i>easy</i>", "🏃 easy", [entity("italic", 3, 4)]),
        ("a &lt;b&gt; &amp; &#38; &copy;", "a <b> & & &copy;", []),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("<b>x<i>y</i></b>", "xy", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ('<a href="https://a.b/?c=1&amp;d">x</a>', "x",
         [entity("text_link", 0, 1, url="https://a.b/?c=1&d")]),
        ("<blockquote expandable>why</blockquote>", "why",
         [entity("expandable_blockquote", 0, 3)]),
        ('from <tg-time unix="1795501800">Tue 24 Nov</tg-time> on', "from Tue 24 Nov on",
         [entity("date_time", 5, 10, unix_time=1795501800)]),
        ('<pre><code class="language-py">x</code></pre>', "x",
         [entity("pre", 0, 1, language="py")]),
        ("  <b> x </b>\n", "x", [entity("bold", 0, 1)]),
        ("see /today.", "see /today.", [entity("bot_command", 4, 6)]),
        ("6:00/km, 1/2", "6:00/km, 1/2", []),
        ("<code>/today</code>", "/today", [entity("code", 0, 6)]),
    ],
)  # fmt: skip
def test_html_becomes_words_and_entities(
    html: str, text: str, entities: list[dict[str, Any]]
) -> None:
    formatted = read_formatted(html, "HTML")

    assert formatted.text == text
    assert list(formatted.entities) == entities


@given(st.text(alphabet="<>&;\"'#/b 6é🏃\n", max_size=30))
def test_escaped_words_come_out_as_they_went_in(words: str) -> None:
    formatted = read_html(f"<b>{escape(words)}</b>")

    assert formatted.text == words
    assert sum(one["length"] for one in formatted.entities) == utf16_length(words)
