"""What a runner may feel or live through beside the running."""

from enum import StrEnum


class Feeling(StrEnum):
    """What a message tells of besides figures; the weightiest comes first."""

    GRIEF = "grief"
    BLOW = "blow"  # a separation, a job lost, grave news of somebody near
    JOY = "joy"  # a wedding, a child, a job: their own
    ENTERED = "entered"  # for a race
    DNF = "dnf"
    FIRST_MARATHON = "first_marathon"
    FIRST_RACE = "first_race"
    FIRST = "first"  # the first of its kind that is no race
    PB = "pb"
    ON_TARGET = "on_target"  # a race in the time that was hoped for
    LONGEST = "longest"
    FELL = "fell"  # on the way, and ran on
    FAMILY_ILL = "family_ill"
    CELEBRATION = "celebration"
    MOCKED = "mocked"  # by others, for running
    WEARY = "weary"  # of more than the running
    QUIT = "quit"
    SELF_BLAME = "self_blame"  # hard words for oneself
    PROUD = "proud"
    TOGETHER = "together"  # a run with somebody near
    FEAR = "fear"
    DISAPPOINTED = "disappointed"
    BAD_DAY = "bad_day"
    TIRED = "tired"
    WEATHER = "weather"
    WORK = "work"
    BORED = "bored"
    RESTING = "resting"  # and glad of it
    GOOD = "good"
    AMUSED = "amused"


class Kin(StrEnum):
    """Somebody near, who has died or is ill, where a message names them."""

    FATHER = "father"
    MOTHER = "mother"
    GRANDFATHER = "grandfather"
    GRANDMOTHER = "grandmother"
    BROTHER = "brother"
    SISTER = "sister"
    HUSBAND = "husband"
    WIFE = "wife"
    SON = "son"
    DAUGHTER = "daughter"
    FRIEND = "friend"
    CHILD = "child"
    NEIGHBOUR = "neighbour"
    COLLEAGUE = "colleague"
    DOG = "dog"
    CAT = "cat"
