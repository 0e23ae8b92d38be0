"""What exactly a message names beside its figures: whose wedding, what night, who waited."""

from dataclasses import dataclass
from enum import StrEnum


class Detail(StrEnum):
    """A thing that runners name, which an answer takes up."""

    # what there is to congratulate on
    WEDDING = "wedding"
    ENGAGED = "engaged"
    BABY = "baby"
    PROMOTION = "promotion"
    NEW_JOB = "new_job"
    EXAM = "exam"
    ALL_WELL = "all_well"
    # how it went
    GAIN = "gain"  # seconds off the best before
    UNDER = "under"  # a time, for the first time
    NO_WALK = "no_walk"
    SINCE = "since"  # the first time since a year
    WHISTLED = "whistled"
    SMILED = "smiled"
    TEARS = "tears"
    SIGN = "sign"
    BALLOON = "balloon"
    WAITED = "waited"  # somebody near, at the finish
    STRANGER = "stranger"  # who helped
    SNAIL = "snail"
    OVERTAKEN = "overtaken"
    TREAT = "treat"
    WATCH_LEFT = "watch_left"
    # what weighs
    SLEPT = "slept"  # for so many hours
    NIGHT_SHIFTS = "night_shifts"
    WORKED = "worked"  # for so many hours
    BAD_NIGHT = "bad_night"
    HOSPITAL = "hospital"
    SORE = "sore"  # on both sides, from something new or hard
    ONE_SPOT = "one_spot"  # where it hurts, or on a hop
    STOMACH_BUG = "stomach_bug"
    ZERO = "zero"  # no pain any more
    YEARS = "years"  # with a dog or a cat
    SEASON_OVER = "season_over"
    ICE = "ice"
    BREATHLESS = "breathless"  # on stairs


@dataclass(frozen=True, slots=True)
class Named:
    """A detail with what is told of it.

    Attributes:
        name: Who it is, where it is somebody with a name.
        figure: How many, or since when, in digits.
    """

    detail: Detail
    name: str = ""
    figure: str = ""
