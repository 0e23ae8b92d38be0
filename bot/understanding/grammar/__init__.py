"""The numbers of a message: their units, their owners, and what a body can do."""
