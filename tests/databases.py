"""Databases made by the migrations."""

from sqlalchemy import create_engine

from bot.storage.engine.upgrade import upgrade


def migrate(url: str) -> str:
    """Give a database every table; no row is in them."""
    engine = create_engine(url)
    with engine.connect() as connection:
        upgrade(connection)
    engine.dispose()
    return url
