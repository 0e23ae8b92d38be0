"""Reps and their times."""
