"""Make the list of words and first names that are no typos of anything else.

Run by hand, where the list is to change: ``python scripts/make_common_words.py``. It needs
``wordfreq`` and ``faker``, neither of which the coach itself does. The words are derived from
wordfreq (Robyn Speer, CC BY-SA 4.0), the names from Faker (MIT License).
"""

import gzip
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import iter_modules

from faker.providers import person
from wordfreq import top_n_list

from bot.understanding.words.folding import fold_word

_LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl")  # as typos.LANGUAGES
_COMMONEST = 20_000
_SHORTEST = 4  # shorter words are never corrected
_PREFIX = 3
_GOAL = Path("bot/understanding/words/common.txt.gz")
_HEAD = """\
# Common words of English, German, Spanish, French, Italian, Portuguese and Dutch,
# derived from wordfreq (Robyn Speer, https://github.com/rspeer/wordfreq), CC BY-SA 4.0:
# this list is under the same licence. First and last names from Faker (MIT License).
# Made by scripts/make_common_words.py: folded; three letters, then what may follow them, each
# with its languages: one bit for each in the order above, none for a mere name.
"""
# Names that Faker has only in letters other than ours.
_WRITTEN_IN_LATIN = """
    abdullah abdul ahmad ahmed aisha akira alexei amina amir anastasia andrei anjali aleksandr
    arjun ayesha boris chen dmitri dmitry ekaterina elena fatima fatimah galina gulnara haruka
    haruto hassan hiroshi hussain hussein ibrahim igor irina ivan jamal jing kaori katarina
    kateryna keiko kenji khadija khalid kumar lakshmi layla leila lijuan ling ludmila mahmoud
    makoto maryam mehdi mikhail ming minh mohamed mohammad mohammed muhammad mustafa nadia
    naoko natalia natasha nguyen nikita nikolai noriko olena olga oksana omar padma pavel petr
    pradeep priya rahul rajesh rania rashid ravi reza rohan sakura samir samira sanjay sergei
    sergey shankar siddharth soraya sunita suresh svetlana takashi tatiana thanh tomoko tuan
    vijay viktor vikram vladimir wang wei xiaoming yasmin yasmine youssef yousef yuki yumi
    yuri yusuf zahra zainab zhang zhiyuan ngozi chidi chukwu kwame kofi amara oluwaseun
    adebayo
"""


def _languages_by_word() -> dict[str, int]:
    found: dict[str, int] = {}
    for bit, language in enumerate(_LANGUAGES):
        for word in top_n_list(language, _COMMONEST):
            folded = fold_word(word)
            found[folded] = found.get(folded, 0) | 1 << bit
    return found


def _names() -> Iterator[str]:
    yield from _WRITTEN_IN_LATIN.split()
    for module in iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = import_module(f"{person.__name__}.{module.name}").Provider
        for kind in ("first_names", "first_names_male", "first_names_female", "last_names"):
            names = getattr(provider, kind, ())
            for name in names if isinstance(names, tuple | list | dict) else ():
                yield from re.split(r"[ -]", name)


def main() -> None:
    """Write the list."""
    languages = _languages_by_word()
    folded = {*languages, *(fold_word(name) for name in _names())}
    shape = re.compile(rf"[a-z][a-z']{{{_SHORTEST - 1},19}}")
    words = sorted(word for word in folded if shape.fullmatch(word))
    lines = [
        " ".join([start, *(f"{word[_PREFIX:]}={languages.get(word, 0):02x}" for word in group)])
        for start, group in groupby(words, key=lambda word: word[:_PREFIX])
    ]
    text = _HEAD + "\n".join(lines) + "\n"
    _GOAL.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(words)} words, {_GOAL.stat().st_size} bytes")  # noqa: T201


if __name__ == "__main__":
    main()
