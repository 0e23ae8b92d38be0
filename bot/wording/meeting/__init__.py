"""How a first meeting is worded: its questions, and likely answers as buttons."""
