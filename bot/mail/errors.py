"""What can fail where mail is kept."""


class StoreUnavailableError(Exception):
    """The database cannot be reached, is full, or is busy: nothing was kept; try again."""
