"""A message in words: plain text, cut up, each word with what it is about."""
