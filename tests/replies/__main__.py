"""Play rows through the real application: ``python -m tests.replies ROWS OUT [FOLDER]``.

Both are files of JSON lines.  Each line of the first is a runner, the day, and a message
(``rows.py``); each line of the second is what the coach answers.  Where a folder is named, all
that was said in each chat is written there.  Two rows are played at a time.

``fair_answers.jsonl`` beside this holds 180 rows by two people who had not seen the coach, each
with the answer of a strong coach, what it must say and what never: for judging ours against.
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


def _main(rows: Path, out: Path, chats: Path | None = None) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(_PROCESSES) as pool,
        out.open("w", encoding="utf-8") as file,
    ):
        template = Path(folder) / "template.db"
        migrate(f"sqlite:///{template}")
        for played in pool.map(partial(_play, template=template), list(read_rows(rows))):
            answered = asdict(played)
            chat = answered.pop("chat")
            file.write(json.dumps(answered, ensure_ascii=False) + "\n")
            file.flush()
            if chats is not None:
                chats.mkdir(exist_ok=True)
                (chats / f"{played.id}.txt").write_text(chat, "utf-8")


def _play(row: Row, template: Path) -> Played:
    logging.disable(logging.WARNING)
    try:
        return asyncio.run(play(row, template))
    except Exception as error:  # the other rows are played all the same
        return Played(row.id, "", "", [f"not played: {error!r}"])


if __name__ == "__main__":
    _main(*map(Path, sys.argv[1:4]))
