"""A language more is one file of its words and one catalogue: nothing else knows its name."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import bot

# What a short file says beside the words of a run, which the coach reads already.
_WORDS = """
[commands]
today = ["treino de hoje", "hoje"]
week = ["semana"]

[answers.yes_no]
yes = ["sim", "claro"]
no = ["não"]

[topics]
push_time = ["mensagem da manhã"]

[questions]
why = ["porquê"]

[alarms]
chest = ["peito"]
pain = ["dor"]
red_flag = ["dor no peito"]

[told_settings.sentences]
zone = ["mudei-me para {place}"]

[calendar.weekdays]
"terça" = 1

[answers.running_days]
filler = ["e"]

[answers.spoken_dates.near]
2 = ["depois de amanhã"]
"""
_CATALOGUE = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Rest day."
msgstr "Dia de descanso."
"""
_SCRIPT = """
import json
from datetime import date
from bot.chat.exchange import voice_for
from bot.understanding import languages
from bot.understanding.meaning.answers.running_days import read_days
from bot.understanding.meaning.answers.settings import read_language
from bot.understanding.meaning.answers.spoken_dates import spoken_days
from bot.understanding.meaning.answers.told_settings import read_told_setting
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.answers.yes_no import read_yes_no
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.words_alone import command_of
from bot.wording.voice import LANGUAGES, Voice

reading = read_message("corri 8 km em 44:20, foi leve", Context(language="pt"))
day = spoken_days(fold("depois de amanhã"), date(2026, 3, 11), "pt")[0]
print(json.dumps({
    "spoken": languages.SPOKEN,
    "name": LANGUAGES["pt"],
    "chosen": read_language("português"),
    "of a telephone": voice_for(None, "pt-BR").language,
    "says": Voice("pt").say("Rest day."),
    "figures": [reading.result.distance.metres, reading.result.duration.seconds],
    "yes": read_yes_no("sim"),
    "command": command_of("Treino de hoje"),
    "days": sorted(day.value for day in read_days("terça e sábado", "pt")),
    "day": day.isoformat(),
    "moved": read_told_setting("Mudei-me para Lisboa")[0].value,
    "german": read_yes_no("jawohl"),
}))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a coach sees and says whose house has a fifth language."""
    house = tmp_path_factory.mktemp("house")
    shutil.copytree(
        Path(bot.__file__).parent, house / "bot", ignore=shutil.ignore_patterns("__pycache__")
    )
    words = house / "bot/understanding/languages/pt.toml"
    words.write_text(f"spoken = true\n{words.read_text('utf-8')}{_WORDS}", "utf-8")
    (house / "bot/wording/catalogues/pt.po").write_text(_CATALOGUE, "utf-8")
    told = subprocess.run(
        [sys.executable, "-c", _SCRIPT], cwd=house, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def test_it_is_offered_and_chosen_by_its_name(seen: dict[str, Any]) -> None:
    assert seen["spoken"] == ["en", "de", "es", "fr", "pt"]
    assert (seen["name"], seen["chosen"], seen["of a telephone"]) == ("Português", "pt", "pt")


def test_its_catalogue_is_what_the_coach_says(seen: dict[str, Any]) -> None:
    assert seen["says"] == "Dia de descanso."


def test_runs_answers_commands_days_and_settings_are_read_in_it(seen: dict[str, Any]) -> None:
    assert seen["figures"] == [8000, 2660]
    assert (seen["yes"], seen["command"]) == (True, "today")
    assert (seen["days"], seen["day"], seen["moved"]) == ([1, 5], "2026-03-13", "zone")


def test_the_others_stay_what_they_were(seen: dict[str, Any]) -> None:
    assert seen["german"] is True
