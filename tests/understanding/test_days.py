"""The day a result belongs to."""

import pytest

from tests.understanding.expectations import MONDAY, Context, Expected, run, told
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("yesterday 8k 45:10", MONDAY, run(8000, 2710, date_ref="yesterday", date="2026-11-22")),
    ("Sunday: 16k 1:30:00", MONDAY, run(16000, 5400, date_ref="sunday", date="2026-11-22")),
    ("on the 20th I ran 8k in 45:10", MONDAY, run(8000, 2710, date="2026-11-20")),
    ("2 days ago 8k 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("8k 45:10 last night", MONDAY, run(8000, 2710, date_ref="yesterday")),
    ("21 Nov: 8k 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("Nov 21 8k 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("the day before yesterday, 8k in 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("run 8k 45:10 20.11.2026", MONDAY, run(8000, 2710, date="2026-11-20")),
    ("8k 45:10 on Sun", MONDAY, run(8000, 2710, date_ref="sunday", date="2026-11-22")),
    ("Sat 8k in 45:10", MONDAY, run(8000, 2710, date_ref="saturday", date="2026-11-21")),
    ("Sun coming up over the fields, 8k in 45:10", MONDAY, run(8000, 2710, date=None)),
    ("8k in 45:10, sun was out", MONDAY, run(8000, 2710, date=None)),
    ("8k in 45:10. Sun in my face all the way", MONDAY, run(8000, 2710, date=None)),
    ("Sat on the kerb at the end. 8k in 45:10", MONDAY, run(8000, 2710, date=None)),
    ("8k in 45:10, sat down on a bench after", MONDAY, run(8000, 2710, date=None)),
    ("8k in 45:10 under a hot sun", MONDAY, run(8000, 2710, date=None)),
    ("sun's out, 8k in 45:10", MONDAY, run(8000, 2710, date=None)),
    ("8k on Sun in 45:10", MONDAY, run(8000, 2710, date_ref="sunday", date="2026-11-22")),
    ("Sun easy 8k 45:10", MONDAY, run(8000, 2710, date_ref="sunday", date="2026-11-22")),
    ("I missed yesterday's run", MONDAY, told("skip", date_ref="yesterday")),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_result_belongs_to_the_day_it_names(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
