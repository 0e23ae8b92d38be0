"""What Telegram takes, and what it refuses in which words."""
