"""Words of each language: one file of data per language, found by its two letters."""
