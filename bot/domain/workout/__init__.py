"""Workouts and their steps."""
