"""Runs, races and time trials."""
