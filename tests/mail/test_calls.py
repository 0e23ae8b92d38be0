"""What Telegram is asked for, by the pages of its Bot API."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.mail.calls import (
    SHARE_LOCATION,
    answer_call,
    delete_call,
    edit_call,
    photo_call,
    react_call,
    say_call,
    strip_call,
)
from bot.mail.inbox import Incoming
from bot.mail.letters import Attachment, AttachmentKind, Button, Effect, Letter, Style
from bot.mail.retention import Retention

NOW = datetime(2027, 1, 4, 6, 0, tzinfo=UTC)


def markup(letter: Letter) -> object:
    return say_call(7, letter)[1].get("reply_markup")


def test_a_letter_is_html_without_a_preview_of_its_links() -> None:
    assert say_call(7, Letter("<b>Hi</b>")) == (
        "sendMessage",
        {
            "chat_id": 7,
            "text": "<b>Hi</b>",
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    )


def test_a_silent_letter_comes_without_a_sound_and_an_effect_is_played() -> None:
    _, params = say_call(7, Letter("Hi", is_silent=True, effect=Effect.CONFETTI))

    assert params["disable_notification"] is True
    assert params["message_effect_id"] == "5046509860389126442"


@pytest.mark.parametrize(
    ("kind", "method", "words"),
    [
        (AttachmentKind.PHOTO, "sendPhoto", "caption"),
        (AttachmentKind.DOCUMENT, "sendDocument", "caption"),
        (AttachmentKind.CHART, "sendMessage", "text"),  # drawn when it is sent
    ],
)
def test_words_stand_below_a_picture_or_file(
    kind: AttachmentKind, method: str, words: str
) -> None:
    called, params = say_call(7, Letter("Hi", attachment=Attachment(kind, "a.png", b"")))

    assert (called, params[words]) == (method, "Hi")


def test_keys_stay_below_the_chat_until_they_are_hidden_and_yield_to_buttons() -> None:
    keys = {"keyboard": [[{"text": "Today"}]], "is_persistent": True, "resize_keyboard": True}

    assert markup(Letter("Hi", keys=("Today",))) == keys
    assert markup(Letter("Hi", keys=("Today",), placeholder="5 km")) == {
        **keys,
        "input_field_placeholder": "5 km",
    }
    assert markup(Letter("Hi", hides_keys=True)) == {"remove_keyboard": True}
    button = Button("Done", "v1:done:3", Style.GOOD)
    assert markup(Letter("Hi", keys=("Today",), buttons=((button,),))) == {
        "inline_keyboard": [[{"text": "Done", "callback_data": "v1:done:3", "style": "success"}]]
    }


def test_a_button_that_copies_sends_nothing_back() -> None:
    copying = Button("Copy", "", copies="abc")

    assert edit_call(7, 3, Letter("Hi", buttons=((copying,),)))[1]["reply_markup"] == {
        "inline_keyboard": [[{"text": "Copy", "copy_text": {"text": "abc"}}]]
    }
    assert edit_call(7, 3, Letter("Hi"))[1]["reply_markup"] == {"inline_keyboard": []}


def test_only_the_first_key_shares_the_location() -> None:
    rows = ((Button("Here", ""),), (Button("Not now", ""),))
    once = {"one_time_keyboard": True, "resize_keyboard": True}

    assert markup(Letter("Where?", rows, asks_location=True)) == {
        "keyboard": [[{"text": "Here", "request_location": True}], [{"text": "Not now"}]],
        **once,
    }
    assert markup(Letter("Where?", asks_location=True)) == {
        "keyboard": [[{"text": SHARE_LOCATION, "request_location": True}]],
        **once,
    }


def test_buttons_are_taken_away_but_for_those_that_are_kept() -> None:
    kept = ((Button("Why", "v1:why:3"),),)

    assert strip_call(7, 3) == ("editMessageReplyMarkup", {"chat_id": 7, "message_id": 3})
    assert strip_call(7, 3, kept)[1]["reply_markup"] == {
        "inline_keyboard": [[{"text": "Why", "callback_data": "v1:why:3"}]]
    }
    assert delete_call(7, 3) == ("deleteMessage", {"chat_id": 7, "message_id": 3})


def test_a_message_that_gets_a_picture_keeps_its_words_and_buttons_below_it() -> None:
    kept = ((Button("Why", "v1:why:3"),),)
    _, params = say_call(7, Letter("Hi", buttons=kept))

    method, photo = photo_call(params)

    assert method == "sendPhoto"
    assert photo == {
        "chat_id": 7,
        "caption": "Hi",
        "parse_mode": "HTML",
        "reply_markup": params["reply_markup"],
    }


def test_a_reaction_is_one_emoji() -> None:
    assert react_call(7, 3, "🔥") == (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 3, "reaction": [{"type": "emoji", "emoji": "🔥"}]},
    )


def test_a_notice_is_cut_to_the_200_characters_that_telegram_takes() -> None:
    assert answer_call("q", "x" * 201) == (
        "answerCallbackQuery",
        {"callback_query_id": "q", "text": "x" * 200},
    )
    assert answer_call("q", None) == ("answerCallbackQuery", {"callback_query_id": "q"})


def test_what_was_sent_before_somebody_left_is_known_from_what_came_after() -> None:
    def received(moment: datetime, gone_at: datetime | None) -> Incoming:
        return Incoming(1, 1, 7, {}, moment, sender_gone_at=gone_at)

    second = timedelta(seconds=1)
    assert received(NOW, NOW + second).is_from_before_they_left
    assert not received(NOW, NOW).is_from_before_they_left
    assert not received(NOW, None).is_from_before_they_left


def test_texts_are_kept_two_days_and_what_was_set_aside_or_left_in_the_middle_thirty() -> None:
    """The promises of docs/privacy.md, and of docs/connections.md for the weather."""
    kept = Retention()

    assert (kept.texts.days, kept.set_aside.days, kept.conversations.days) == (2, 30, 30)
    assert kept.weather.days == 3
