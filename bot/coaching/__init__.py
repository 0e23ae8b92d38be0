"""What the coach does: use cases, and the ports they need."""
