"""How the coach is reached: python-telegram-bot handlers, one module per thing a runner can do."""
