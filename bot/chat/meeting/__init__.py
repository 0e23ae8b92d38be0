"""Meeting a runner: the first questions one at a time, and the same ones again in settings."""
