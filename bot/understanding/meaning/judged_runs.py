"""A question about the run that was just told: ``how was that``, ``was it too fast for easy?``."""

from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked_words import JUDGE_RUN, JUDGE_RUN_ASKED

_LONGEST = 70


def asks_to_judge(text: str) -> bool:
    """Tell whether nothing but that is asked; some of it asks only with its mark."""
    folded = fold(text)
    if len(folded) > _LONGEST or any(each.isdigit() for each in folded):
        return False
    words = folded.strip(" ?¿!.…")
    pattern_fits = JUDGE_RUN.fullmatch(words) is not None
    return pattern_fits or ("?" in folded and JUDGE_RUN_ASKED.fullmatch(words) is not None)
