"""The shop's products, their stock by branch, and who waits for one"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()
_TEXT = bot.core.database.UserText()


def upgrade() -> None:
    op.create_table(
        "products",
        sa.Column("id", _ID, nullable=False),
        sa.Column("code", _TEXT, nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("category", _TEXT, nullable=False),
        sa.Column("sizes", sa.JSON(), nullable=False),
        sa.Column("benefits", sa.JSON(), nullable=False),
        sa.Column("advantages", sa.JSON(), nullable=False),
        sa.Column("features", sa.JSON(), nullable=False),
        sa.Column("picture", _TEXT, nullable=True),
        sa.Column("link", _TEXT, nullable=True),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_products")),
        sa.UniqueConstraint("code", name=op.f("uq_products_code")),
    )
    _stock()
    _waits()


def downgrade() -> None:
    for table in ("product_waits", "product_stock", "products"):
        op.drop_table(table)


def _stock() -> None:
    op.create_table(
        "product_stock",
        sa.Column("product_id", _ID, autoincrement=False, nullable=False),
        sa.Column("branch_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("size", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_product_stock_product_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("product_id", "branch_id", "size", name=op.f("pk_product_stock")),
    )


def _waits() -> None:
    op.create_table(
        "product_waits",
        sa.Column("id", _ID, nullable=False),
        sa.Column("product_id", _ID, nullable=False),
        sa.Column("size", _TEXT, nullable=False),
        sa.Column("customer_id", _ID, nullable=False),
        sa.Column("asked_at", _TIME, nullable=False),
        sa.Column("told_at", _TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_product_waits_product_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_product_waits_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product_waits")),
        sa.UniqueConstraint(
            "product_id", "size", "customer_id", name=op.f("uq_product_waits_product_id_size_customer_id")
        ),
    )
    op.create_index(op.f("ix_product_waits_customer_id"), "product_waits", ["customer_id"])
