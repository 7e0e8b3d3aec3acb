"""What customers ask of the pack, linked to the shop's answers, and staff's verdicts on complaints"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()


def upgrade() -> None:
    op.create_table(
        "faq_links",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("intent", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("topic", name=op.f("pk_faq_links")),
    )
    op.create_table(
        "complaint_verdicts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("words", bot.core.database.UserText(), nullable=False),
        sa.Column("said_at", _TIME, nullable=False),
        sa.Column("ticket_id", _ID, nullable=True),
        sa.Column("is_complaint", sa.Boolean(), nullable=True),
        sa.Column("judged_by", sa.BigInteger(), nullable=True),
        sa.Column("judged_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_verdicts")),
        sa.UniqueConstraint("customer_id", "message_id", name=op.f("uq_complaint_verdicts_customer_id_message_id")),
    )
    for columns in (["ticket_id"], ["is_complaint", "judged_at"]):
        op.create_index(op.f(f"ix_complaint_verdicts_{'_'.join(columns)}"), "complaint_verdicts", columns)
    op.add_column("shops", sa.Column("delivery", sa.JSON(), nullable=True))
    op.execute("update shops set delivery = '{}'")
    with op.batch_alter_table("shops") as shops:
        shops.alter_column("delivery", nullable=False)


def downgrade() -> None:
    op.drop_column("shops", "delivery")
    op.drop_table("complaint_verdicts")
    op.drop_table("faq_links")
