"""Stories about the bot: an update in, what Telegram was asked and what the tables say out."""
