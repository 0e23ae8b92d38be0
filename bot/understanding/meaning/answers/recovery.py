"""Telling that pain or illness is over."""

import re

from bot.understanding.meaning.alarms import says_fine
from bot.understanding.meaning.answers.words import fold

_WELL = re.compile(
    r"""\b(?:
      (?:well|fine|healthy|good|ok|okay|fit|better|normal|ready) \s (?:again|now)
    | again \s (?:well|fine|healthy|good|ok|okay|fit)
    | (?:pain|fever|cold|flu|it|soreness) (?:'s|\s is|\s has)? (?:\s (?:all|completely|been))?
      \s (?:gone|over|passed|healed)
    | (?:no|without|zero) (?:\s more)? \s (?:pain|fever|symptoms)
    | (?:does \s not|doesn't|no \s longer) \s hurts? (?:\s (?:any \s? more|now))?
    | recovered | (?:all|feeling|much) \s (?:good|better) | back \s to \s normal | pain[ -]free

    | wieder \s (?:ganz \s|vollig \s|voll \s)? (?:gesund|fit|gut|ok|okay|schmerzfrei|besser)
    | (?:schmerz|schmerzen|fieber|erkaltung|es) (?:\s (?:ist|sind))? \s (?:weg|vorbei)
    | keine? \s (?:schmerzen|fieber|beschwerden) | schmerzfrei | auskuriert
    | tut \s nicht \s mehr \s weh | geht (?:'s|\s es)? (?:\s mir)? (?:\s (?:viel|schon))? \s besser

    | (?:ya \s)? (?:estoy|me \s siento) \s (?:ya \s)? (?:bien|mejor|san[oa]|recuperad[oa])
    | ya \s no \s (?:me \s duele|tengo \s (?:dolor|fiebre)) | sin \s (?:dolor|fiebre)
    | recuperad[oa] | (?:otra \s vez|de \s nuevo) \s bien | se \s me \s (?:ha \s)? (?:paso|pasado)

    | (?:je \s vais|ca \s va) \s (?:de \s nouveau \s|a \s nouveau \s|beaucoup \s)? (?:bien|mieux)
    | gueri?e? | (?:plus|aucune) \s (?:de \s)? (?:douleur|fievre) | plus \s mal | retabli?e?
    )\b""",
    re.VERBOSE,
)
_NOT_YET = re.compile(
    r"\b(?:not|isn't|aren't|never|hardly|still|until|when|if|hope|hopefully|soon"
    r"|nicht (?!mehr weh)|noch|wenn|hoffentlich|bald"
    r"|no (?:estoy|me siento)|todavia|aun|cuando|ojala"
    r"|pas|encore|quand|j'espere|bientot)\b"
)
_NOT_ANY_MORE = re.compile(r"\b(?:does not|doesn't) hurt\b")


def says_well(text: str) -> bool:
    """Tell whether a text says that pain or illness is over, in any of the coach's languages.

    It is asked only while something holds the runner back; "not well yet" and "when I am well
    again" are no.
    """
    if says_fine(text, is_asked=False):
        return True
    folded = fold(text)
    without = _NOT_ANY_MORE.sub("no pain", folded)
    return _WELL.search(without) is not None and _NOT_YET.search(without) is None
