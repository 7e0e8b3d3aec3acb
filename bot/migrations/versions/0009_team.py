"""Managers, invitations, duty and shifts"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("members", sa.Column("on_duty_since", bot.core.database.UTCDateTime(), nullable=True))
    op.add_column("members", sa.Column("dismissed_at", bot.core.database.UTCDateTime(), nullable=True))
    op.create_table(
        "shifts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("turns_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.telegram_id"], name=op.f("fk_shifts_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
        sa.UniqueConstraint(
            "member_id", "weekday", "starts", "ends", name=op.f("uq_shifts_member_id_weekday_starts_ends")
        ),
    )
    op.create_index(op.f("ix_shifts_turns_at"), "shifts", ["turns_at"])
    op.create_table(
        "invitations",
        sa.Column("id", _ID, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("invited_by", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.Column("used_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitations_token_hash")),
    )


def downgrade() -> None:
    op.drop_table("invitations")
    op.drop_table("shifts")
    op.drop_column("members", "dismissed_at")
    op.drop_column("members", "on_duty_since")
