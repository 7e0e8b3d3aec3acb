"""A local Telegram: a Bot API server in memory with a page in the browser.

With it anybody can try the bot without a token, and the tests talk to something that refuses what Telegram
refuses, in Telegram's words. It knows nothing of the bot: it imports neither `bot` nor `handlers`.
"""

from __future__ import annotations

from sandbox.clock import Clock
from sandbox.session import DirectSession
from sandbox.telegram import TOKEN, Telegram

__all__ = ["TOKEN", "Clock", "DirectSession", "Telegram"]
