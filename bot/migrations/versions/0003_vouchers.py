"""Vouchers, their uses, and wrong codes"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "vouchers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("customer_id", _ID, nullable=True),
        sa.Column("origin", sa.String(length=64), nullable=False),
        sa.Column("parent_id", _ID, nullable=True),
        sa.Column("uses", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("issued_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("valid_until", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("cancelled_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_vouchers_customer_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["vouchers.id"], name=op.f("fk_vouchers_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vouchers")),
        sa.UniqueConstraint("code", name=op.f("uq_vouchers_code")),
        sa.UniqueConstraint("origin", "customer_id", name=op.f("uq_vouchers_origin_customer_id")),
    )
    op.create_index(op.f("ix_vouchers_customer_id"), "vouchers", ["customer_id"])
    op.create_table(
        "voucher_uses",
        sa.Column("id", _ID, nullable=False),
        sa.Column("voucher_id", _ID, nullable=False),
        sa.Column("press", sa.String(length=16), nullable=False),
        sa.Column("redeemed_at", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("redeemed_by", sa.BigInteger(), nullable=False),
        sa.Column("redeemed_by_name", bot.core.database.UserText(), nullable=False),
        sa.Column("reversed_at", bot.core.database.UTCDateTime(), nullable=True),
        sa.Column("reversed_by", sa.BigInteger(), nullable=True),
        sa.Column("reversed_by_name", bot.core.database.UserText(), nullable=True),
        sa.Column("reason", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(["voucher_id"], ["vouchers.id"], name=op.f("fk_voucher_uses_voucher_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voucher_uses")),
        sa.UniqueConstraint("press", name=op.f("uq_voucher_uses_press")),
    )
    op.create_index(op.f("ix_voucher_uses_voucher_id"), "voucher_uses", ["voucher_id"])
    op.create_table(
        "wrong_codes",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("since", bot.core.database.UTCDateTime(), nullable=False),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("held_until", bot.core.database.UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("telegram_id", name=op.f("pk_wrong_codes")),
    )


def downgrade() -> None:
    op.drop_table("wrong_codes")
    op.drop_table("voucher_uses")
    op.drop_table("vouchers")
