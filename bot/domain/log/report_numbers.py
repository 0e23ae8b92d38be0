"""The numbers of reports that no message tells: above Telegram's, a range for each origin."""

FIRST_ARRIVAL = 10**12  # a run that a connected service brought
FIRST_TAKEN = 2 * 10**12  # reps from the stopwatch
FIRST_REACTED = 3 * 10**12  # a reaction to a message: its number is added
A_RANGE = 10**12
