"""Links in what is written: the coach opens none."""

import re

_LINK = re.compile(r"(?:https?://|\bwww\.)\S+|\b[a-z][\w-]*(?:\.[a-z][\w-]*)+/\S+", re.IGNORECASE)


def is_about_link(text: str) -> bool:
    """Whether there is a link, and no figure beside it that could be of a run."""
    beside, count = _LINK.subn(" ", text)
    return count > 0 and not re.search(r"\d", beside)
