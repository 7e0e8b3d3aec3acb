"""Canned answers, promises of staff, limits of compensation"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_canned_answers()
    _create_promises()
    _create_apologies()


def downgrade() -> None:
    op.drop_table("apology_limits")
    op.drop_table("apologies")
    op.drop_table("promises")
    op.drop_table("canned_presses")
    op.drop_table("canned_texts")
    op.drop_table("canned_answers")


def _create_canned_answers() -> None:
    op.create_table(
        "canned_answers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("title", bot.core.database.UserText(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_answers")),
    )
    op.create_table(
        "canned_texts",
        sa.Column("answer_id", _ID, autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("text", bot.core.database.UserText(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["canned_answers.id"], name=op.f("fk_canned_texts_answer_id")),
        sa.PrimaryKeyConstraint("answer_id", "language", name=op.f("pk_canned_texts")),
    )
    op.create_table(
        "canned_presses",
        sa.Column("press", sa.String(length=16), nullable=False),
        sa.Column("message_id", _ID, nullable=True),
        sa.PrimaryKeyConstraint("press", name=op.f("pk_canned_presses")),
    )


def _create_promises() -> None:
    op.create_table(
        "promises",
        sa.Column("id", _ID, nullable=False),
        sa.Column("ticket_id", _ID, nullable=False),
        sa.Column("press", sa.String(length=40), nullable=False),
        sa.Column("text", bot.core.database.UserText(), nullable=False),
        sa.Column("due_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("member_name", bot.core.database.UserText(), nullable=False),
        sa.Column("made_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("reminded_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("escalated_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("kept_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_promises_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
        sa.UniqueConstraint("press", name=op.f("uq_promises_press")),
    )
    op.create_index(op.f("ix_promises_ticket_id"), "promises", ["ticket_id"])
    op.create_index(op.f("ix_promises_kept_at_due_at"), "promises", ["kept_at", "due_at"])


def _create_apologies() -> None:
    op.create_table(
        "apologies",
        sa.Column("press", sa.String(length=16), nullable=False),
        sa.Column("ticket_id", _ID, nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("voucher_id", _ID, nullable=True),
        sa.Column("at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("message_id", _ID, nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_apologies_ticket_id")),
        sa.ForeignKeyConstraint(["voucher_id"], ["vouchers.id"], name=op.f("fk_apologies_voucher_id")),
        sa.PrimaryKeyConstraint("press", name=op.f("pk_apologies")),
    )
    op.create_index(op.f("ix_apologies_ticket_id"), "apologies", ["ticket_id"])
    op.create_table(
        "apology_limits",
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("role", name=op.f("pk_apology_limits")),
    )
