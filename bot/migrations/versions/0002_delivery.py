"""The inbox, lanes in the outbox, and what Telegram asked us to wait"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("received_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "update_id", name=op.f("pk_inbox")),
    )
    op.create_index(op.f("ix_inbox_state"), "inbox", ["state"])
    op.create_index(op.f("ix_inbox_received_at"), "inbox", ["received_at"])
    op.create_table(
        "send_pause",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("until", bot.core.database.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", name=op.f("pk_send_pause")),
    )
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("lane", sa.String(length=8), nullable=False, server_default="alert"))
        outbox.add_column(sa.Column("message_id", sa.BigInteger(), nullable=True))
    op.add_column("customers", sa.Column("unreachable_reason", sa.String(length=16), nullable=True))


def downgrade() -> None:
    op.drop_column("customers", "unreachable_reason")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("message_id")
        outbox.drop_column("lane")
    op.drop_table("send_pause")
    op.drop_table("inbox")
