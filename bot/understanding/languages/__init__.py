"""Words of each language: one module per language, found by its two letters."""
