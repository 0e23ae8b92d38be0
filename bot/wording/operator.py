"""What the coach tells those who run it, in the language of its log and its documentation."""


def write_set_aside(updates: int, messages: int) -> str:
    """Tell how many updates failed every try, and how many messages Telegram did not take."""
    told = (
        _count(updates, "update", "that failed every try"),
        _count(messages, "message", "that Telegram refused or that stayed in doubt"),
    )
    return (
        f"Set aside: {', '.join(filter(None, told))}. The log says why, and docs/operating.md what"
        " to do."
    )


def _count(number: int, name: str, which: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'} {which}" if number else ""
