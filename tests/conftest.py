"""Databases for whoever needs one: a SQLite file, and a real PostgreSQL."""

import gc
import os
import shutil
from collections.abc import AsyncIterator, Generator, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from sqlalchemy import make_url

from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork, work_opener
from tests.databases import migrate
from tests.postgres import postgres_server
from tests.shares import waiting_first
from tests.statements import share_statements

_numbers = count(1)

share_statements()

# How long an example takes depends on what else the machine does.  CI tries the same examples
# each time, so that it judges the change and not the dice; everybody else tries new ones.
settings.register_profile("milecoach", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("milecoach")


# Long, or judged by the clock: run by whoever asks for them.
_ON_REQUEST = frozenset({"image", "chaos", "fuzz", "benchmark", "page", "seasons", "weekly"})
# New objects after which garbage is looked for: 700 at first, a tenth of the time of the tests.
_FEW_LOOKS = 20_000


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what runs on request, and begin with what waits."""
    _leave_out(config, items)
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = waiting_first(items, workers, os.cpu_count() or 1)


def _leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests and the timed ones out unless somebody asks for marked ones."""
    if config.option.markexpr:
        return
    kept: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        is_on_request = any(marker.name in _ON_REQUEST for marker in item.iter_markers())
        (left_out if is_on_request else kept).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=left_out)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file() -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Look for examples in docstrings of the coach alone: no test has any."""
    found: list[pytest.Collector] = yield
    return [one for one in found if type(one) is pytest.Module]


def pytest_xdist_auto_num_workers() -> int:
    """Four for each processor: most of them wait for processes while the others compute."""
    return (os.cpu_count() or 1) * 4


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Let nobody look for garbage among what all the tests are made of, now or later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(_FEW_LOOKS)
        gc.enable()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and no row."""
    path = tmp_path_factory.mktemp("template") / "milecoach.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server, started when the first test asks for it."""
    with postgres_server() as address:
        yield address


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """The name of a PostgreSQL database with every table and no row."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE template_of_milecoach")
    migrate(
        _named(postgres, "template_of_milecoach").replace("postgresql:", "postgresql+psycopg:")
    )
    return "template_of_milecoach"


@pytest.fixture
def new_sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "milecoach.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def new_postgres(postgres: str, postgres_template: str) -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    yield _named(postgres, name)
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_postgres(postgres: str) -> Iterator[str]:
    """A PostgreSQL database without a table."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE empty_one")
    yield _named(postgres, "empty_one")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP DATABASE empty_one WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a new database with every table, on each of the two kinds."""
    url: str = request.getfixturevalue(f"new_{request.param}")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await Database.connect(database_url)
    yield database
    await database.close()


@pytest.fixture
def open_work(database: Database) -> OpenSqlWork:
    return work_opener(database)


def _named(address: str, name: str) -> str:
    return make_url(address).set(database=name).render_as_string(hide_password=False)
