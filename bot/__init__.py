"""A running coach in a Telegram chat: train for the mile to get faster at every distance."""
