"""The record of a complaint, and what rises"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()
_TEXT = bot.core.database.UserText()


def upgrade() -> None:
    op.create_table(
        "complaint_records",
        sa.Column("ticket_id", _ID, autoincrement=False, nullable=False),
        sa.Column("category", sa.String(length=16), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=True),
        sa.Column("product", _TEXT, nullable=True),
        sa.Column("severity", sa.String(length=8), nullable=False),
        sa.Column("opened_at", _TIME, nullable=False),
        sa.Column("settled_at", _TIME, nullable=True),
        sa.Column("settled_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_complaint_records_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_complaint_records")),
    )
    op.create_index(op.f("ix_complaint_records_opened_at"), "complaint_records", ["opened_at"])
    op.create_index(op.f("ix_complaint_records_cause_opened_at"), "complaint_records", ["cause", "opened_at"])
    _rises()
    _closings()


def downgrade() -> None:
    for table in ("closing_recipients", "closings", "rises", "rise_looks", "complaint_records"):
        op.drop_table(table)


def _rises() -> None:
    op.create_table(
        "rise_looks",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_rise_looks")),
    )
    op.create_table(
        "rises",
        sa.Column("id", _ID, nullable=False),
        sa.Column("pattern", sa.String(length=16), nullable=False),
        sa.Column("aspect", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=128), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Float(), nullable=False),
        sa.Column("tickets", sa.JSON(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rises")),
    )
    op.create_index(op.f("ix_rises_at"), "rises", ["at"])


def _closings() -> None:
    op.create_table(
        "closings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("told_at", _TIME, nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closings")),
    )
    op.create_index(op.f("ix_closings_cause"), "closings", ["cause"])
    op.create_table(
        "closing_recipients",
        sa.Column("closing_id", _ID, autoincrement=False, nullable=False),
        sa.Column("customer_id", _ID, autoincrement=False, nullable=False),
        sa.Column("ticket_id", _ID, nullable=False),
        sa.Column("told", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["closing_id"], ["closings.id"], name=op.f("fk_closing_recipients_closing_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_closing_recipients_customer_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_closing_recipients_ticket_id")),
        sa.PrimaryKeyConstraint("closing_id", "customer_id", name=op.f("pk_closing_recipients")),
    )
