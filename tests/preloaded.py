"""What processes of the tests are forked with: all modules, and the words of every language."""

import gc
from datetime import date

import bot.cli.main
import bot.cli.run  # noqa: F401
import tests.delivery.process  # noqa: F401
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.wording.voice import LANGUAGES, Voice

for _language in LANGUAGES:
    understand("8k 45:10, knee 3/10", Context(language=_language, today=date(2026, 11, 24)))
    Voice(_language).say("Yes")
gc.freeze()
