"""Makers of watches, and apps that runners ask about in the same breath."""

from enum import StrEnum


class Brand(StrEnum):
    """Whose watch, or whose app, it is."""

    GARMIN = "garmin"
    COROS = "coros"
    SUUNTO = "suunto"
    POLAR = "polar"
    WAHOO = "wahoo"
    ZEPP = "zepp"
    HUAWEI = "huawei"
    APPLE = "apple"
    STRAVA = "strava"
    FITBIT = "fitbit"
    GOOGLE = "google"
    SAMSUNG = "samsung"
    XIAOMI = "xiaomi"
