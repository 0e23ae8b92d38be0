"""The concepts of words that weigh more than others."""

# What is said of the body and of illness. Such a word counts only as it is spelled and only in
# the language of the message: no typo and no word of another language makes anybody ill.
_HEALTH = frozenset(
    {"body", "hurt", "niggle", "acute", "limping", "swelling", "bone", "fever", "vomit"}
)
_HEALTH_FAMILIES = ("body.", "ill")

# What turns a message around is taken only as it is spelled, too.
_TURNING = frozenset({"neg", "neg_after", "delete", "swap"})


def is_about_health(concept: str) -> bool:
    return concept in _HEALTH or concept.startswith(_HEALTH_FAMILIES)


def is_weighty(concept: str) -> bool:
    return concept in _TURNING or is_about_health(concept)
