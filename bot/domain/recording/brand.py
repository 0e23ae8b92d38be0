"""Makers of watches, and apps that runners ask about in the same breath."""

from collections.abc import Mapping
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


# What makers call their watches, after their own name and before a number; without the maker's
# name many of these are words of everyday running.
MODELS: Mapping[Brand, tuple[str, ...]] = {
    Brand.GARMIN: ("instinct", "enduro", "lily", "tactix", "descent", "fr", "forerunner", "fenix"),
    Brand.COROS: ("pace", "apex", "vertix", "nomad"),
    Brand.SUUNTO: ("race", "vertical", "peak", "run", "ocean", "spartan"),
    Brand.POLAR: ("pacer", "vantage", "ignite", "grit x", "unite"),
    Brand.WAHOO: ("elemnt", "rival"),
    Brand.ZEPP: ("balance", "cheetah", "t rex", "t-rex", "bip", "gtr", "gts", "active"),
    Brand.HUAWEI: ("watch", "gt", "fit", "runner", "band"),
    Brand.APPLE: ("watch", "ultra", "series", "se"),
    Brand.FITBIT: ("charge", "versa", "sense", "inspire"),
    Brand.SAMSUNG: ("galaxy watch", "watch", "ultra"),
    Brand.XIAOMI: ("watch", "band"),
}
# What tells one watch of a line from the next.
VERSIONS = (
    "pro",
    "plus",
    "max",
    "mini",
    "music",
    "solar",
    "sapphire",
    "ultra",
    "s",
    "x",
    "titanium",
)
