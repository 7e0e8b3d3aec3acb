"""Who goes off duty leaves a summary to the others. Here it is asked for; what it says is found when it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery import store as outbox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

HANDED_OVER = "handed-over"
"""The errand: tell the team what `members`, by Telegram id, leave behind."""


async def hand_over(db: AsyncConnection, members: Sequence[int], now: datetime) -> None:
    """In the transaction in which they go off duty. Who ends at the same moment leaves one summary."""
    await outbox.add(db, "duty", HANDED_OVER, {"members": list(members)}, now=now)
