"""What was run, and what it says."""
