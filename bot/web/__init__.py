"""The web side: Telegram's webhook, and what a supervisor asks about our health."""
