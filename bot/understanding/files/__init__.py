"""Reading what a watch recorded: bytes in, an activity out."""
