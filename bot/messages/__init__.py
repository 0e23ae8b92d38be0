"""What is said: words into values, and values into words."""
