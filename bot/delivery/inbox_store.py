"""The inbox: one row an update, from before Telegram is told that we have it until it was handled."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, String, Table

from bot.core.database import UTCDateTime, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(8), nullable=False),
    # Somebody's words: gone as soon as the update is handled.
    Column("payload", JSON(none_as_null=True)),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", UTCDateTime),
    Column("received_at", UTCDateTime, nullable=False),
    Index(None, "state"),
    Index(None, "received_at"),
)

send_pause = Table(
    "send_pause",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("until", UTCDateTime, nullable=False),
)
