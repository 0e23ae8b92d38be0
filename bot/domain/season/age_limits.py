"""How old a runner has to be: to be coached at all, and for a marathon."""

from bot.domain.brief import AgeBand
from bot.domain.errors import CoachError
from bot.domain.quantities import HALF_MARATHON
from bot.domain.season.goal import Goal


class TooYoungError(CoachError):
    """A plan that this age should not follow."""


def check_age(age: AgeBand, goal: Goal) -> None:
    """Refuse runners under 16, and a marathon under 18.

    Raises:
        TooYoungError: The runner is too young for this coach, or for this goal.
    """
    if age is AgeBand.CHILD:
        raise TooYoungError(
            "I coach runners from 16 on; a club or a school coach can do more for you now"
        )
    if age is AgeBand.YOUTH and goal.distance > HALF_MARATHON:
        raise TooYoungError(
            "a marathon is for runners from 18 on; choose a half marathon or shorter, for "
            "example 10k"
        )
