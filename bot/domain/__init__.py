"""What the coach knows: running, as plain values and functions."""
