"""Surveys, follow-ups, suggestions"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()
_TEXT = bot.core.database.UserText()


def upgrade() -> None:
    with op.batch_alter_table("ratings") as ratings:
        ratings.alter_column("stars", existing_type=sa.Integer(), nullable=True)
        ratings.add_column(sa.Column("ease", sa.Integer(), nullable=True))
        ratings.add_column(sa.Column("likely", sa.Integer(), nullable=True))
        ratings.add_column(sa.Column("member_id", sa.BigInteger(), nullable=True))
        ratings.create_index(op.f("ix_ratings_at"), ["at"])
    _surveys()
    _follow_ups()
    _suggestions()


def downgrade() -> None:
    for table in ("suggestions", "follow_ups", "surveys", "survey_rules"):
        op.drop_table(table)
    stars: sa.ColumnClause[int] = sa.column("stars")
    op.execute(sa.delete(sa.table("ratings", stars)).where(stars.is_(None)))
    with op.batch_alter_table("ratings") as ratings:
        ratings.drop_index(op.f("ix_ratings_at"))
        for column in ("ease", "likely", "member_id"):
            ratings.drop_column(column)
        ratings.alter_column("stars", existing_type=sa.Integer(), nullable=False)


def _surveys() -> None:
    op.create_table(
        "survey_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=True),
        sa.Column("since", _TIME, nullable=True),
        sa.Column("pause", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_rules")),
    )
    op.create_table(
        "surveys",
        sa.Column("id", _ID, nullable=False),
        sa.Column("customer_id", _ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ticket_id", _ID, nullable=True),
        sa.Column("at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_surveys_customer_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_surveys_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surveys")),
    )
    op.create_index(op.f("ix_surveys_customer_id_at"), "surveys", ["customer_id", "at"])


def _follow_ups() -> None:
    op.create_table(
        "follow_ups",
        sa.Column("id", _ID, nullable=False),
        sa.Column("rating_id", _ID, nullable=False),
        sa.Column("customer_id", _ID, nullable=False),
        sa.Column("ticket_id", _ID, nullable=True),
        sa.Column("opened_at", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("alarmed_at", _TIME, nullable=True),
        sa.Column("done_at", _TIME, nullable=True),
        sa.Column("done_by", _TEXT, nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_follow_ups_customer_id")),
        sa.ForeignKeyConstraint(["rating_id"], ["ratings.id"], name=op.f("fk_follow_ups_rating_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_follow_ups_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
        sa.UniqueConstraint("rating_id", name=op.f("uq_follow_ups_rating_id")),
    )
    op.create_index(op.f("ix_follow_ups_customer_id"), "follow_ups", ["customer_id"])
    op.create_index(op.f("ix_follow_ups_done_at_due_at"), "follow_ups", ["done_at", "due_at"])


def _suggestions() -> None:
    op.create_table(
        "suggestions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("customer_id", _ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text", _TEXT, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=True),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("answer", _TEXT, nullable=False),
        sa.Column("answered_at", _TIME, nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_suggestions_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
    )
    op.create_index(op.f("ix_suggestions_customer_id"), "suggestions", ["customer_id"])
    op.create_index(op.f("ix_suggestions_kind_status"), "suggestions", ["kind", "status"])
