"""Fitness from marks: VDOT, predictions, training paces."""
