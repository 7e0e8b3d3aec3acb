"""`python -m bot` is the console script `suhbat`."""

from __future__ import annotations

from bot.cli import main

main()
