"""Why a file is not logged, as sentences for the runner who sent it."""

from bot.domain.errors import CoachError


class FileError(CoachError):
    """A file that no result can be made of."""


class UnknownFormatError(FileError):
    """It is none of the formats that watches write."""

    def __init__(self) -> None:
        super().__init__("I cannot read that file: send the activity as FIT, TCX or GPX")


class DamagedFileError(FileError):
    """It begins well, and then does not go on as it should."""

    def __init__(self) -> None:
        super().__init__("That file is damaged or cut off: export the activity once more")


class NoActivityError(FileError):
    """A workout, a course or a route: nothing that was run."""

    def __init__(self) -> None:
        super().__init__(
            "There is no run in that file: export the activity itself, as FIT, TCX or GPX"
        )


class TooLargeError(FileError):
    """More than one run can be."""

    def __init__(self) -> None:
        super().__init__(
            "That file is too large for one run: send the activity alone, up to 20 MB"
        )


class TooManyError(FileError):
    """More runs than one message can tell of."""

    def __init__(self) -> None:
        super().__init__("That file has too many runs for one message: send up to 14 at a time")


class TooLargeExportError(FileError):
    """An archive, or a table, that is more than years of running."""

    def __init__(self) -> None:
        super().__init__(
            "That export is too large for me: send only the activities.csv from it, up to 20 MB"
        )


class NoRunsError(FileError):
    """A table of something else, or an export of somebody who does not run."""

    def __init__(self) -> None:
        super().__init__(
            "I find no runs in that table: send the activities.csv of a Strava or Garmin export"
        )


class LostFileError(FileError):
    """Telegram does not hand it out."""

    def __init__(self) -> None:
        super().__init__("Telegram does not hand out that file: send it once more")
