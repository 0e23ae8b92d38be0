"""The examples for operators: every setting reaches the coach, and none is misspelt."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
SETTINGS = {name.upper() for name in Settings.model_fields}
OF_COMPOSE = {"POSTGRES_PASSWORD", "PUBLISH"}
OF_POSTGRES = {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}


def read(name: str) -> str:
    return (ROOT / name).read_text()


def test_each_setting_stands_in_the_example_with_a_line_of_why() -> None:
    lines = read(".env.example").splitlines()
    named = [re.match(r"#?([A-Z][A-Z_]+)=", line) for line in lines]

    assert {one[1] for one in named if one} == SETTINGS | OF_COMPOSE
    paragraphs = read(".env.example").split("\n\n")
    assert all(paragraph.startswith("# ") for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("deploy/milecoach.service", r"^Environment=([A-Z_]+)="),
        ("deploy/kubernetes.yaml", r"\{name: ([A-Z_]+), value"),
        ("compose.yaml", r"^ +([A-Z_]+): "),
    ],
)
def test_each_example_sets_what_there_is(file: str, pattern: str) -> None:
    named = set(re.findall(pattern, read(file), re.MULTILINE))

    assert named
    assert named <= SETTINGS | OF_POSTGRES


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("deploy/milecoach.service", "EnvironmentFile=/etc/milecoach.env"),
        ("deploy/kubernetes.yaml", "- secretRef: {name: milecoach}"),
        ("compose.yaml", "env_file: .env"),
    ],
)
def test_each_example_passes_all_settings_on(file: str, line: str) -> None:
    assert line in read(file)


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("deploy/milecoach.service", r"TimeoutStopSec=(\d+)"),
        ("deploy/kubernetes.yaml", r"terminationGracePeriodSeconds: (\d+)"),
        ("compose.yaml", r"stop_grace_period: (\d+)s"),
    ],
)
def test_each_example_waits_for_the_end(file: str, pattern: str) -> None:
    assert [int(seconds) >= 15 for seconds in re.findall(pattern, read(file))] == [True]


def test_images_are_pinned() -> None:
    images = re.findall(
        r"^(?:FROM|    image:) (\S+)", read("Dockerfile") + read("compose.yaml"), re.M
    )

    assert images
    assert all(re.search(r":\d+\.\d+", image) for image in images)
