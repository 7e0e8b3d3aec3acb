"""The desk's clocks: who waits since when, what was promised, and who has to care"""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = bot.core.database.UTCDateTime()
_SECONDS = bot.core.database.Seconds()
_OPEN = ("new", "in-work", "reopened")
_TARGET, _HARD_LIMIT = timedelta(minutes=30), timedelta(minutes=60)
_RUNNING = "ended_at IS NULL"


def upgrade() -> None:
    _waits()
    with op.batch_alter_table("tickets") as tickets:
        tickets.add_column(sa.Column("level", sa.Integer(), nullable=False, server_default="0"))
        tickets.add_column(sa.Column("branch_id", _ID, nullable=True))
        tickets.add_column(sa.Column("waiting_since", _TIME, nullable=True))
        tickets.add_column(sa.Column("resolved_at", _TIME, nullable=True))
        tickets.add_column(sa.Column("assignee_id", sa.BigInteger(), nullable=True))
        tickets.add_column(sa.Column("held_until", _TIME, nullable=True))
        tickets.add_column(sa.Column("merged_into", _ID, nullable=True))
        tickets.add_column(sa.Column("target", _SECONDS, nullable=False, server_default=_seconds(_TARGET)))
        tickets.add_column(sa.Column("hard_limit", _SECONDS, nullable=False, server_default=_seconds(_HARD_LIMIT)))
        tickets.add_column(sa.Column("in_working_hours", sa.Boolean(), nullable=False, server_default=sa.false()))
        tickets.add_column(sa.Column("group_id", sa.BigInteger(), nullable=True))
        tickets.drop_column("overdue_at")
        tickets.create_foreign_key(op.f("fk_tickets_merged_into"), "tickets", ["merged_into"], ["id"])
    with op.batch_alter_table("tickets") as tickets:
        for column in ("level", "target", "hard_limit", "in_working_hours"):  # the defaults were for the old rows
            tickets.alter_column(column, server_default=None)
    _carry_over()


def downgrade() -> None:
    with op.batch_alter_table("tickets") as tickets:
        tickets.drop_constraint(op.f("fk_tickets_merged_into"), type_="foreignkey")
        for column in (
            "level",
            "branch_id",
            "waiting_since",
            "resolved_at",
            "assignee_id",
            "held_until",
            "merged_into",
            "target",
            "hard_limit",
            "in_working_hours",
            "group_id",
        ):
            tickets.drop_column(column)
        tickets.add_column(sa.Column("overdue_at", _TIME, nullable=True))
    op.drop_table("waits")


def _waits() -> None:
    op.create_table(
        "waits",
        sa.Column("id", _ID, nullable=False),
        sa.Column("ticket_id", _ID, nullable=False),
        sa.Column("is_first", sa.Boolean(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("half_at", _TIME, nullable=False),
        sa.Column("most_at", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("limit_at", _TIME, nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("alarm_at", _TIME, nullable=True),
        sa.Column("told_at", _TIME, nullable=True),
        sa.Column("ended_at", _TIME, nullable=True),
        sa.Column("answered_by", sa.BigInteger(), nullable=True),
        sa.Column("wall", _SECONDS, nullable=True),
        sa.Column("working", _SECONDS, nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_waits_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waits")),
    )
    for column in ("ticket_id", "alarm_at", "ended_at"):
        op.create_index(op.f(f"ix_waits_{column}"), "waits", [column])
    op.create_index(
        "uq_waits_running",
        "waits",
        ["ticket_id"],
        unique=True,
        sqlite_where=sa.text(_RUNNING),
        postgresql_where=sa.text(_RUNNING),
    )


def _seconds(span: timedelta) -> str:
    return str(round(span.total_seconds()))


def _carry_over() -> None:
    """Who waits goes on waiting, by the promise that was made; topics stand in the group that is linked now."""
    tickets = sa.table(
        "tickets",
        *(sa.column(name, _TIME) for name in ("opened_at", "answer_due_at", "answered_at", "waiting_since")),
        *(sa.column(name) for name in ("id", "status", "thread_id", "group_id")),
    )
    moments = ("since", "half_at", "most_at", "due_at", "limit_at", "alarm_at")
    waits = sa.table(
        "waits", *(sa.column(one, _TIME) for one in moments), *map(sa.column, ("ticket_id", "is_first", "rung"))
    )
    group = sa.table("staff_group", sa.column("chat_id"))
    db = op.get_bind()
    waiting = db.execute(
        sa.select(tickets).where(tickets.c.status.in_(_OPEN), tickets.c.answered_at.is_(None))
    ).mappings()
    for one in waiting.all():
        since, due = one["opened_at"], one["answer_due_at"]
        half, most = since + (due - since) / 2, since + (due - since) * 0.8
        new = (since, half, most, due, max(due, since + _HARD_LIMIT), half)
        db.execute(
            sa.insert(waits).values(ticket_id=one["id"], is_first=True, rung=0, **dict(zip(moments, new, strict=True)))
        )
        db.execute(sa.update(tickets).where(tickets.c.id == one["id"]).values(waiting_since=since))
    chat = sa.select(group.c.chat_id).scalar_subquery()
    db.execute(sa.update(tickets).where(tickets.c.thread_id.is_not(None)).values(group_id=chat))
