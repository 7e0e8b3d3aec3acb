"""Special days, and the policy of the desk"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("shops", sa.Column("closed_on_holidays", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("branches", sa.Column("zone", sa.String(length=64), nullable=True))
    op.create_table(
        "special_days",
        sa.Column(
            "branch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "day", name=op.f("pk_special_days")),
    )
    op.create_table(
        "policies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question", bot.core.database.Seconds(), nullable=True),
        sa.Column("request", bot.core.database.Seconds(), nullable=True),
        sa.Column("complaint", bot.core.database.Seconds(), nullable=True),
        sa.Column("limit", bot.core.database.Seconds(), nullable=True),
        sa.Column("in_working_hours", sa.Boolean(), nullable=True),
        sa.Column("return_after", bot.core.database.Seconds(), nullable=True),
        sa.Column("close_after", bot.core.database.Seconds(), nullable=True),
        sa.Column("privacy", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policies")),
    )
    op.create_table(
        "tiers",
        sa.Column("tag", sa.String(length=32), nullable=False),
        sa.Column("target", bot.core.database.Seconds(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_tiers")),
    )


def downgrade() -> None:
    op.drop_table("tiers")
    op.drop_table("policies")
    op.drop_table("special_days")
    with op.batch_alter_table("branches") as branches:
        branches.drop_column("zone")
    with op.batch_alter_table("shops") as shops:
        shops.drop_column("closed_on_holidays")
