"""Values of the coach, written as words, pictures and files."""
