"""The wish to connect a watch, however it is put, and what is none."""

import pytest

from bot.understanding.meaning.watches import asks_to_connect


@pytest.mark.parametrize(
    "text",
    [
        "connect my watch",
        "get it on my Garmin",
        "put the workout on my COROS",
        "send my plan to my watch",
        "I have an Amazfit",
        "I use a Garmin Fenix",
        "huawei watch",
        "wahoo",
        "what about apple watch?",
        "can you read my strava?",
        "schick die Einheit auf meine Uhr",
        "ich habe eine Garmin",
        "manda el entreno a mi reloj",
        "tengo un Polar",
        "envoie la séance sur ma montre",
        "j'ai une Suunto",
    ],
)
def test_a_watch_is_to_be_connected(text: str) -> None:
    assert asks_to_connect(text)


@pytest.mark.parametrize(
    "text",
    [
        "I forgot to put on my watch",
        "I ate an apple",
        "my garmin says I am tired",
        "my watch died",
        "I have a new watch",
        "forgot my garmin at home",
        "strava says 5 km",
        "saw a huawei shop",
        "ich habe meine Uhr vergessen",
        "olvidé mi reloj",
        "ma montre est morte",
    ],
)
def test_whoever_only_speaks_of_a_watch_is_not_told_how_to_connect_one(text: str) -> None:
    assert not asks_to_connect(text)
