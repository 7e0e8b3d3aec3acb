"""Stories about the bot: an update in, what Telegram was asked and what the tables say out."""

from __future__ import annotations

import gc

# As at the bot's own start: to collect nothing while aiogram is imported saves each worker a second.
gc.disable()
