"""The commands of ``milecoach``."""
