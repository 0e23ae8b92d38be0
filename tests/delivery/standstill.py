"""A replica for whoever freezes it: it has locked a runner's row, and tells how that ended."""

import asyncio
import sys

from sqlalchemy import text

from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


async def main(url: str) -> None:
    database = await Database.connect(url)
    try:
        async with database.begin() as connection:
            await connection.execute(text("SELECT 1 FROM runners FOR UPDATE"))
            _tell("locked")
            await asyncio.sleep(1)
            await connection.execute(text("SELECT 1"))
    except StoreUnavailableError as error:
        _tell(type(error).__name__)
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
