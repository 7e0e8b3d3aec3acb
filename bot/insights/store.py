"""The table of reports that were sent, and what they count. Tickets that were merged away, or spam, don't count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, Date, String, Table, case, func, or_, select

from bot.core.database import UTCDateTime, insert, metadata
from bot.desk.clock_store import waits
from bot.desk.model import Kind, Status
from bot.desk.store import tickets
from bot.feedback.records_store import is_ticket
from bot.feedback.store import ratings
from bot.feedback.suggestions import Kind as Said
from bot.feedback.suggestions_store import suggestions
from bot.insights.week import AN_HOUR
from bot.team.store import members

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

sent_reports = Table(
    "sent_reports",
    metadata,
    Column("week", Date, primary_key=True),
    Column("report", String(16), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)


async def claim(db: AsyncConnection, report: str, week: date, now: datetime) -> bool:
    """Say that the report of that week goes out now. False when it went out before."""
    new = insert(db, sent_reports).values(week=week, report=report, at=now)
    new = new.on_conflict_do_nothing(index_elements=["week", "report"])
    return await db.scalar(new.returning(sent_reports.c.week)) is not None


async def any_ticket(db: AsyncConnection, since: datetime, until: datetime) -> bool:
    statement = select(tickets.c.id).where(tickets.c.opened_at >= since, tickets.c.opened_at < until).limit(1)
    return await db.scalar(statement) is not None


async def first_waits(
    db: AsyncConnection, since: datetime, until: datetime, now: datetime
) -> Sequence[tuple[Kind, timedelta]]:
    """How long those who began to wait then waited for their first answer.

    Who waits still counts with the time by now, from an hour on: before, nobody knows yet.
    """
    answered = waits.c.answered_by.is_not(None)
    forgotten = waits.c.ended_at.is_(None) & (waits.c.since < now - AN_HOUR)
    statement = (
        select(tickets.c.kind, waits.c.since, waits.c.ended_at)
        .join_from(waits, tickets)
        .where(waits.c.is_first, waits.c.since >= since, waits.c.since < until, is_ticket())
        .where(or_(answered, forgotten))
    )
    return [(Kind(kind), (ended or now) - begun) for kind, begun, ended in await db.execute(statement)]


async def names(db: AsyncConnection) -> dict[int, str]:
    """Those who work here now: nobody praises who is gone."""
    statement = select(members.c.telegram_id, members.c.name).where(members.c.role.is_not(None))
    rows = await db.execute(statement)
    return {row.telegram_id: row.name for row in rows}


async def answers_by_member(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[tuple[int, int, int]]:
    """Member, answers, and how many of them came in time."""
    in_time = func.sum(case((waits.c.ended_at <= waits.c.due_at, 1), else_=0))
    statement = (
        select(waits.c.answered_by, func.count(), in_time)
        .where(waits.c.answered_by.is_not(None), waits.c.ended_at >= since, waits.c.ended_at < until)
        .group_by(waits.c.answered_by)
    )
    return [(member, number, int(good)) for member, number, good in await db.execute(statement)]


async def stars_by_member(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[tuple[int, int, int]]:
    """Member, ratings, and the sum of their stars."""
    statement = (
        select(ratings.c.member_id, func.count(), func.sum(ratings.c.stars))
        .where(ratings.c.member_id.is_not(None), ratings.c.stars.is_not(None))
        .where(ratings.c.at >= since, ratings.c.at < until)
        .group_by(ratings.c.member_id)
    )
    return [(member, number, int(stars)) for member, number, stars in await db.execute(statement)]


async def saves_by_member(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[tuple[int, int]]:
    """Member, and the complaints of theirs of which the customer said that they are solved."""
    statement = (
        select(tickets.c.assignee_id, func.count())
        .where(tickets.c.kind == Kind.COMPLAINT, tickets.c.status == Status.CONFIRMED)
        .where(tickets.c.assignee_id.is_not(None), tickets.c.resolved_at >= since, tickets.c.resolved_at < until)
        .group_by(tickets.c.assignee_id)
    )
    return [(member, number) for member, number in await db.execute(statement)]


async def praise_by_member(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[tuple[int, int]]:
    """Member, and the customers' words of praise for them."""
    statement = (
        select(suggestions.c.member_id, func.count())
        .where(suggestions.c.kind == Said.PRAISE, suggestions.c.member_id.is_not(None))
        .where(suggestions.c.at >= since, suggestions.c.at < until)
        .group_by(suggestions.c.member_id)
    )
    return [(member, number) for member, number in await db.execute(statement)]
