"""The ways of asking, by what is asked about: the same rooms as the answers have."""
