"""A week's days, from the season and from what was really run."""
