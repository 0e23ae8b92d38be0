"""How nothing is lost: inbox, outbox, pacing and the Bot API."""
