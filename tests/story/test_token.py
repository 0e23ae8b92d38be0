"""The token is revoked while letters wait: with the new one they go out, each once."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.local_telegram.chats import BOT_ID
from bot.local_telegram.faults import Fault, refused
from bot.local_telegram.server import DemoServer
from tests.story.night import make_morning_come
from tests.story.process import CoachProcess
from tests.story.test_story import WAIT_SECONDS, meet

NEW_TOKEN = f"{BOT_ID}:another-one-from-the-same-father"


async def test_a_new_token_loses_and_repeats_nothing(
    telegram: DemoServer, database_url: str
) -> None:
    revoked = asyncio.Event()

    def revoke(method: str, _: Mapping[str, Any]) -> Fault | None:
        if not method.startswith("send"):
            return None
        telegram.replace_token(NEW_TOKEN)
        telegram.faults = None
        revoked.set()
        return refused(401, "Unauthorized")

    ada, bea = telegram.person("Ada"), telegram.person("Bea")
    old = CoachProcess(telegram, database_url)
    try:
        await old.start()
        await asyncio.gather(meet(ada), meet(bea))

        telegram.faults = revoke
        await ada.writes("/week")  # the answer is queued, and meets a token that is none any more
        await asyncio.wait_for(revoked.wait(), WAIT_SECONDS)
        await bea.writes("8k easy in 45:10")  # Telegram keeps it: nobody can ask for it
        await make_morning_come(database_url, ada.id)
        await asyncio.sleep(3)
        await ada.hears_nothing(0.1)
        assert await old.stop() == 0
    finally:
        await old.kill()

    new = CoachProcess(telegram, database_url)
    try:
        await new.start()
        await ada.hears_words("Week 1", WAIT_SECONDS)
        await ada.hears_words("week 1 of", WAIT_SECONDS)
        await bea.hears_words("8 km in 45:10", WAIT_SECONDS)
        assert await new.stop() == 0
    finally:
        await new.kill()

    for person in (ada, bea):
        said = [one.text for one in person.deliveries if one.is_new_message]
        assert len(said) == len(set(said))
        assert not any("sorry" in words.lower() for words in said)
    assert telegram.unconfirmed == 0
