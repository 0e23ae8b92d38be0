"""Answers to the coach's questions, read into values."""
