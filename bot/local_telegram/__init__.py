"""A Bot API server of one's own, for the demo and for tests; it knows nothing of the coach."""
