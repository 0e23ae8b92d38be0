"""The training log in SQL."""
