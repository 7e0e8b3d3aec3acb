"""Birthdays, holidays and the welcome sequence"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "greeting_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("birthdays", sa.Boolean(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("late_days", sa.Integer(), nullable=False),
        sa.Column("leap_day", sa.String(length=8), nullable=False),
        sa.Column("voucher", sa.JSON(), nullable=True),
        sa.Column("hints", sa.Boolean(), nullable=False),
        sa.Column("anniversary_since", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("welcome_since", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_greeting_rules")),
    )
    op.create_table(
        "holidays",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("month", sa.Integer(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("dates", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("name", bot.core.database.UserText(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("on_since", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("planned_year", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_holidays")),
    )
    op.create_table(
        "greetings",
        sa.Column("customer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("occasion", sa.String(length=16), nullable=False),
        sa.Column("which", sa.String(length=32), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("expires_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_greetings_customer_id")),
        sa.PrimaryKeyConstraint("customer_id", "occasion", "which", "year", name=op.f("pk_greetings")),
    )
    op.create_index(op.f("ix_greetings_state_due_at"), "greetings", ["state", "due_at"])
    op.create_index(op.f("ix_customers_joined_at"), "customers", ["joined_at"])
    op.create_index(op.f("ix_consents_purpose_at"), "consents", ["purpose", "at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_consents_purpose_at"), "consents")
    op.drop_index(op.f("ix_customers_joined_at"), "customers")
    op.drop_table("greetings")
    op.drop_table("holidays")
    op.drop_table("greeting_rules")
