"""Where staff see each message, what it replies to, and the reactions to it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("ticket_messages", sa.Column("staff_chat_id", sa.BigInteger(), nullable=True))
    op.add_column("ticket_messages", sa.Column("reply_to", sa.BigInteger(), nullable=True))
    op.add_column("ticket_messages", sa.Column("customer_reaction", sa.String(length=16), nullable=True))
    op.add_column("ticket_messages", sa.Column("staff_reaction", sa.String(length=16), nullable=True))
    op.create_table(
        "ticket_posts",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_posts_ticket_id")),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name=op.f("pk_ticket_posts")),
    )
    op.create_index(op.f("ix_ticket_posts_ticket_id"), "ticket_posts", ["ticket_id"])
    _carry_over()


def downgrade() -> None:
    op.drop_table("ticket_posts")
    for column in ("staff_reaction", "customer_reaction", "reply_to", "staff_chat_id"):
        op.drop_column("ticket_messages", column)


def _carry_over() -> None:
    """Until now staff saw every message of a ticket where its card stands."""
    messages = sa.table("ticket_messages", *map(sa.column, ("ticket_id", "staff_chat_id", "staff_message_id")))
    tickets = sa.table("tickets", *map(sa.column, ("id", "group_id")))
    group = sa.select(tickets.c.group_id).where(tickets.c.id == messages.c.ticket_id).scalar_subquery()
    op.execute(sa.update(messages).where(messages.c.staff_message_id.is_not(None)).values(staff_chat_id=group))
