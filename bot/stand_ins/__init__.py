"""Services of one's own, for the demo and for tests: strict like the real ones, with faults."""
