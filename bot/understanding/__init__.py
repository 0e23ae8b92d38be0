"""Words and files of a runner, read into values."""
