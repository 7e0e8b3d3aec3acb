"""Suhbat: a self-hosted Telegram bot with which a shop keeps its customers.

Each folder beside this file is one thing the product does; `bot/app.py` wires them together.
"""

from __future__ import annotations

__version__ = "0.1.0"
