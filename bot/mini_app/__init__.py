"""The plan as a Telegram Mini App: a page, the season behind it, and times from the track."""
