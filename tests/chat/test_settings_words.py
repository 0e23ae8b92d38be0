"""Settings changed in words, as the runner sees it."""

import pytest

from tests.chat.conversation import Conversation


@pytest.mark.parametrize("name", ["Running days", "Lauftage", "días de correr", "jours"])
async def test_the_question_of_settings_takes_a_name(anna: Conversation, name: str) -> None:
    await anna.says("/settings")

    [question] = await anna.says(name)
    [changed] = await anna.says("mon wed fri")

    assert question.startswith("On which days do you run")
    assert "Saved." in changed


async def test_a_new_answer_is_taken_in_one_message(anna: Conversation) -> None:
    [changed] = await anna.says("change my mile to 6:05")

    assert "Saved." in changed
    [paces] = await anna.says("/paces")
    assert "from a mile in 6:05" in paces


async def test_an_answer_that_cannot_be_read_is_asked_for(anna: Conversation) -> None:
    [hint] = await anna.says("change my running days to whenever")
    [changed] = await anna.says("tue sat sun")

    assert "write them like" in hint
    assert "Saved." in changed


async def test_without_settings_a_name_alone_is_no_change(anna: Conversation) -> None:
    [reply] = await anna.says("distance")

    assert "How far" not in reply


async def test_results_are_heard_while_settings_are_open(anna: Conversation) -> None:
    await anna.says("/settings")

    [reply] = await anna.says("8k easy in 45:10")

    assert reply.startswith("Logged: <b>8 km")


@pytest.mark.parametrize(
    "words",
    [
        "change my morning message to between 9 and 10",
        "ändere die Uhrzeit auf zwischen 9 und 10",
        "cambia la hora a entre las 9 y las 10",
        "changer l'heure en entre 9h et 10h",
    ],
)
async def test_the_time_becomes_a_window_in_every_language(anna: Conversation, words: str) -> None:
    [changed] = await anna.says(words)

    assert "Morning message: between 09:00 and 10:00. Saved." in changed


async def test_a_time_that_has_just_gone_by_is_made_good_without_an_excuse(
    anna: Conversation,
) -> None:
    anna.wait(hours=21, minutes=30)  # Tuesday, 5:30 in Berlin; her message comes at 6:30
    [changed] = await anna.says("change my message time to 5:00")

    morning = await anna.wakes()

    assert "05:00" in changed
    assert "late" not in morning.text


async def test_a_result_is_logged_while_a_setting_is_asked_for(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.says("mile")

    [reply] = await anna.says("8k easy in 45:10")
    [changed] = await anna.says("6:05")

    assert reply.startswith("Logged: <b>8 km")
    assert "Mile: 6:05. Saved." in changed


async def test_another_setting_takes_the_place_of_the_one_asked_for(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.says("mile")

    [question] = await anna.says("running days")
    [changed] = await anna.says("mon wed fri")

    assert question.startswith("On which days do you run")
    assert "Saved." in changed


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("my knee hurts", "How much does the knee hurt"),
        ("what's tomorrow?", "<b>Tue 24 Nov"),
        ("help", "Write to me as you'd write to a coach"),
        ("pause my plan", "Paused"),
    ],
)
async def test_what_is_no_answer_to_a_setting_is_heard(
    anna: Conversation, words: str, answer: str
) -> None:
    await anna.says("/settings")
    await anna.says("running days")

    [reply] = await anna.says(words)

    assert reply.startswith(answer)


async def test_an_answer_may_be_the_name_of_a_setting(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.says("units")

    [changed] = await anna.says("miles")

    assert "Saved." in changed


async def test_nobody_waits_for_a_setting_for_ever(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.says("mile")
    anna.wait(hours=2)

    [reply] = await anna.says("6:05")

    assert "Saved." not in reply


async def test_a_wrong_answer_to_a_setting_still_has_its_hint(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.says("mile")

    [hint] = await anna.says("quite fast")

    assert "write it like 6:10" in hint


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("I moved to Madrid", "Time zone: Madrid, Spain (Europe/Madrid). Saved."),
        ("use miles please", "Units: miles. Saved."),
        ("auf Deutsch bitte", "Sprache: Deutsch. Gespeichert."),
        ("send it at 7 instead", "Morning message: 07:00. Saved."),
        ("my mile is now 6:02", "Mile: 6:02. Saved."),
        ("my goal is now sub 3:30", "Target: 3:30:00. Saved."),
    ],
)
async def test_a_setting_told_in_plain_words_is_saved(
    anna: Conversation, words: str, understood: str
) -> None:
    [changed] = await anna.says(words)

    assert changed.startswith(understood)


async def test_a_condition_told_in_passing_asks_the_health_question(anna: Conversation) -> None:
    [question] = await anna.says("I'm pregnant")
    [changed] = await anna.says("yes")

    assert question.endswith("Does any of these apply?")
    assert changed.startswith("Health: one of these: easy running only until a doctor")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("deutsch", "Sprache"),
        ("Español", "Idioma"),
        ("from now on I run on Tuesdays and Fridays", "Tue"),
        ("back in Chicago", "Chicago"),
        ("in London this week", "London"),
    ],
)
async def test_a_setting_told_in_passing_is_saved(
    anna: Conversation, words: str, answer: str
) -> None:
    replies = await anna.says(words)

    assert answer in replies[0]


async def test_the_full_plan_keeps_its_own_long_day(anna: Conversation) -> None:
    [reply] = await anna.says("my long run moves to Saturday")

    assert reply.startswith("With a full plan I choose")


async def test_a_day_that_falls_away_leaves_the_other_running_days(anna: Conversation) -> None:
    await anna.says("my running days are now tue thu sat sun")

    [changed] = await anna.says("can't run on Saturdays any more")

    days = changed.partition("Saved.")[0]
    assert "Sat" not in days
    assert all(day in days for day in ("Tue", "Thu", "Sun"))


async def test_saving_names_what_changes_and_not_the_whole_plan(anna: Conversation) -> None:
    [further] = await anna.says("change my weekly distance to 50 km")
    [later] = await anna.says("change my message time to 7:00")
    [other_days] = await anna.says("change my running days to mon wed fri sun")

    for reply in (further, later, other_days):
        assert "Saved." in reply
        assert "The way to race day" not in reply
        assert len(reply.splitlines()) <= 4
    assert "From Monday on" in further
    assert '07:00, from <tg-time unix="1795500000">Tue 24 Nov</tg-time> on' in later
    assert "Next: Mon 23 Nov" in other_days


@pytest.mark.parametrize(
    "words", ["my mile is now 6:02", "change my mile to 6:02", "meine Meile ist jetzt 6:02"]
)
async def test_a_new_mile_shows_the_new_targets(anna: Conversation, words: str) -> None:
    [reply] = await anna.says(words)

    assert "New targets: 200 m in 45 s, 400 m in 1:30." in reply


async def test_a_mile_within_the_last_one_says_that_targets_stay(anna: Conversation) -> None:
    [reply] = await anna.says("my mile is now 6:12")  # 6:10 eight weeks ago or less still counts

    assert "Your targets stay as they are: 200 m in 46 s, 400 m in 1:32." in reply


async def test_settings_show_what_holds_now_beside_what_was_told(anna: Conversation) -> None:
    [at_first] = await anna.says("/settings")
    anna.wait(days=1)
    await anna.says("ran 12 km in 66:00")
    anna.wait(days=2)
    await anna.says("mile time trial 6:01")
    anna.wait(days=4)

    [a_week_later] = await anna.says("/settings")

    assert ", now <b>" not in at_first
    assert "Mile: <b>6:10</b>, now <b>6:01</b>" in a_week_later
    assert "Longest run: <b>16 km</b>, now <b>12 km</b>" in a_week_later
    assert "Weekly distance: <b>40 km</b>, now <b>" in a_week_later


async def test_ages_from_fifty_on_are_asked_for_as_training_changes(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.presses("Age")
    assert {"50–54", "55–59", "60–64", "65–69"} <= anna.buttons.keys()
    await anna.presses("55–59")

    [settings] = await anna.says("/settings")

    assert "Age: <b>55–59</b>" in settings


@pytest.mark.parametrize("name", ["Weekly distance", "Longest run", "Running days", "Mile"])
async def test_a_setting_that_is_skipped_stays(anna: Conversation, name: str) -> None:
    before = (await anna.says("/settings"))[-1]
    await anna.presses(name)

    assert await anna.says("skip") == ["Nothing was changed."]
    assert (await anna.says("/settings"))[-1] == before


async def test_not_to_know_leaves_a_setting_as_it_was(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.presses("Weekly distance")

    assert await anna.says("no idea") == ["Nothing was changed."]


@pytest.mark.parametrize(
    "words",
    [
        "show me miles please",
        "stell mich auf Meilen um",
        "kannst du mir alles in Meilen anzeigen?",
        "ponme las millas",
        "pásamelo a millas, por favor",
        "mets-moi ça en miles",
        "je préfère les miles",
    ],
)
async def test_a_unit_is_wished_for_in_any_words(anna: Conversation, words: str) -> None:
    await anna.says(words)

    assert "mi" in "".join(await anna.says("8 mi in 1:12:00"))
    assert "5 mi" in "".join(await anna.says("5 45:00"))


@pytest.mark.parametrize("words", ["how many miles do I run?", "I ran in miles", "more miles"])
async def test_a_unit_that_is_only_named_changes_none(anna: Conversation, words: str) -> None:
    await anna.says(words)

    assert "5 km" in "".join(await anna.says("5 45:00"))


@pytest.mark.parametrize(
    "text", ["I run 60 km a week now", "I'm up to 60 km a week", "I'm running 60 km per week"]
)
async def test_a_new_weekly_distance_is_told_in_passing(anna: Conversation, text: str) -> None:
    [asked] = await anna.says(text)
    [saved] = await anna.says("60 km")

    assert "How far do you run in a week" in asked
    assert saved.startswith("Weekly distance: 60 km. Saved.")


@pytest.mark.parametrize(
    "words",
    [
        "change my runs to tue thu n sat",
        "can we switch my running days to mon, wed and fri?",
        "Lauftage bitte auf Dienstag, Donnerstag und Samstag ändern",
        "können wir meine Läufe auf Mo Mi Fr verlegen?",
        "pon mis entrenos en lunes, miércoles y viernes",
        "¿podemos cambiar los días de correr a martes, jueves y domingo?",
        "on peut passer mes séances au lundi, mercredi et samedi ?",
    ],
)
async def test_running_days_change_in_any_words_of_a_change(
    anna: Conversation, words: str
) -> None:
    [changed] = await anna.says(words)

    assert changed.startswith("Running days: ")
    assert "Saved." in changed


async def test_two_days_of_this_week_swap_and_no_running_day_changes(anna: Conversation) -> None:
    [swapped] = await anna.says("swap tue and sat")

    assert "Saved." not in swapped


@pytest.mark.parametrize(
    "words",
    [
        "settings", "what are my running days?", "my running days", "my weekly distance",
        "welche sind meine Lauftage?", "Einstellungen", "¿cuáles son mis días de correr?",
        "ajustes", "mes jours de course à pied", "réglages",
    ],
)  # fmt: skip
async def test_whoever_asks_for_a_setting_is_shown_all(anna: Conversation, words: str) -> None:
    [shown] = await anna.says(words)

    assert "Running days: <b>Tue, Thu, Sat, Sun</b>" in shown


async def test_a_city_beside_another_race_moves_nobody(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.presses("Race")

    reply = "".join(await anna.says("half marathon, Boston"))

    assert "Time zone" not in reply
    assert "Europe/Berlin" in (await anna.says("/settings"))[0]
