"""The table of invitations. Only a hash of the token is kept: who reads the database can let nobody in."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, String, Table

from bot.core.database import Id, UTCDateTime, metadata

invitations = Table(
    "invitations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("invited_by", BigInteger, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", UTCDateTime),
)
