"""Play rows through the real application: ``python -m tests.replies ROWS.jsonl OUT.jsonl``.

Each line of the first file is a runner, the day, and a message (``rows.py``); each line of the
second is what the coach answers.  Two are played at a time.
"""

import asyncio
import json
import logging
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path

from tests.databases import migrate
from tests.replies.player import Played, play
from tests.replies.rows import Row, read_rows

_PROCESSES = 2


def _main(rows: Path, out: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(_PROCESSES) as pool,
        out.open("w", encoding="utf-8") as file,
    ):
        template = Path(folder) / "template.db"
        migrate(f"sqlite:///{template}")
        for played in pool.map(partial(_play, template=template), list(read_rows(rows))):
            file.write(json.dumps(asdict(played), ensure_ascii=False) + "\n")
            file.flush()


def _play(row: Row, template: Path) -> Played:
    logging.disable(logging.WARNING)
    try:
        return asyncio.run(play(row, template))
    except Exception as error:  # the other rows are played all the same
        return Played(row.id, "", "", [f"not played: {error!r}"])


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
