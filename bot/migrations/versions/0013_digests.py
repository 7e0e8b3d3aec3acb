"""Weekly reports that were sent"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sent_reports",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("report", sa.String(length=16), nullable=False),
        sa.Column("at", bot.core.database.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("week", "report", name=op.f("pk_sent_reports")),
    )


def downgrade() -> None:
    op.drop_table("sent_reports")
