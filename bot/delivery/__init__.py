"""How nothing is lost: inbox, outbox, pacing and the line to Telegram."""
