"""What a runner may want of the coach in words: intents, and the subjects of questions."""

from enum import StrEnum


class Intent(StrEnum):
    """What a message that logs nothing asks for."""

    THANKS = "thanks"
    ASK_PACE = "ask_pace"
    SWAP = "swap"
    MOVE = "move"
    PAUSE = "pause"
    RESUME = "resume"
    PREDICT = "predict"
    GOAL = "goal"
    GOAL_RACE = "goal_race"
    FUTURE = "future"
    QUESTION = "question"
    READINESS = "readiness"
    FRESH = "fresh"
    TRIAL = "trial"
    SHORT_OF_TIME = "short_of_time"
    OWN_MARK = "own_mark"
    CORRECT_LAST = "correct_last"
    DELETE_LAST = "delete_last"
    HEAT = "heat"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """What the coach has an answer to."""

    ANOTHER_WORKOUT = "another_workout"
    STRIDES = "strides"
    HILLS = "hills"
    MILE_WORKOUT = "mile_workout"
    WHY = "why"
    PREDICTION = "prediction"
    RACE_DAY = "race_day"
    RACE_ON_THE_WAY = "race_on_the_way"
    PACES = "paces"
    PROGRESS = "progress"
    SKIPPING = "skipping"
    MORE = "more"
    RPE = "rpe"
    NO_TRACK = "no_track"
    NO_HILLS = "no_hills"
    TOO_HARD = "too_hard"
    TOO_EASY = "too_easy"
    NEXT = "next"
    WEEK = "week"
    DAY = "day"
    COACH = "coach"
