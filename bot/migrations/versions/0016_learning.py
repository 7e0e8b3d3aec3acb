"""Questions that may teach the answers something, and what the owner said of them"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()


def upgrade() -> None:
    op.add_column("faq_asked", sa.Column("found", sa.String(length=16), nullable=True))
    op.add_column("faq_asked", sa.Column("intent", sa.String(length=32), nullable=True))
    op.add_column("faq_asked", sa.Column("words", bot.core.database.UserText(), nullable=True))
    op.add_column("faq_asked", sa.Column("ticket_id", _ID, nullable=True))
    _carry_over()
    with op.batch_alter_table("faq_asked") as table:
        table.alter_column("found", existing_type=sa.String(length=16), nullable=False)
    op.create_table(
        "faq_declined",
        sa.Column("id", _ID, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("intent", sa.String(length=32), nullable=True),
        sa.Column("pieces", sa.JSON(), nullable=False),
        sa.Column("declined_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq_declined")),
    )


def downgrade() -> None:
    op.drop_table("faq_declined")
    for column in ("ticket_id", "words", "intent", "found"):
        op.drop_column("faq_asked", column)


def _carry_over() -> None:
    """What was found at first is as good as known: "helped" and "a person" are said of an answer that was given."""
    asked = sa.table("faq_asked", *map(sa.column, ("found", "outcome", "topic")))
    found = sa.case(
        (asked.c.outcome.in_(("sure", "candidates", "nothing")), asked.c.outcome),
        (asked.c.topic.is_not(None), "sure"),
        else_="candidates",
    )
    op.execute(sa.update(asked).values(found=found))
