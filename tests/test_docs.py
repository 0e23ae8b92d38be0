"""What the pages for operators name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMED = re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", (ROOT / "docs/security.md").read_text())


@pytest.mark.parametrize("named", NAMED)
def test_each_threat_names_a_test_that_is_there(named: str) -> None:
    path, _, name = named.partition("::")

    assert f"def {name}" in (ROOT / path).read_text()


def test_each_threat_names_a_test() -> None:
    rows = (ROOT / "docs/security.md").read_text().split("|---|---|---|\n")[1].splitlines()
    threats = [row for row in rows if row.startswith("|")]

    assert threats
    assert all("`tests/" in row for row in threats)
