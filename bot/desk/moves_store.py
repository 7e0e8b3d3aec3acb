"""The moves of a ticket from one pair of hands, or one status, to another. Of two who press at once one has moved it.

Each is a guarded update that says whether it moved; the plain ones are `store.move`, by the table of moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, select, update

from bot.desk.model import MOVES, OPEN, Author, Level, Status
from bot.desk.store import messages, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Kind
    from bot.desk.policy import Terms

_IS_OPEN = tickets.c.status.in_(OPEN)
# What waits for us is in work once somebody has it; what nobody has any more waits for us again.
_HAD = case((tickets.c.status.in_({Status.NEW, Status.REOPENED}), Status.IN_WORK), else_=tickets.c.status)
_LEFT = case((tickets.c.status == Status.IN_WORK, Status.NEW), else_=tickets.c.status)
_OURS = case((tickets.c.assignee_id.is_(None), Status.NEW), else_=Status.IN_WORK)


async def take(db: AsyncConnection, ticket_id: int, member_id: int, name: str) -> bool:
    """Give an open ticket that nobody has to a member. Says whether it was free."""
    ticket = tickets.c
    statement = (
        update(tickets)
        .where(ticket.id == ticket_id, _IS_OPEN, ticket.assignee_id.is_(None))
        .values(status=_HAD, assignee_id=member_id, taken_by=name)
    )
    return bool((await db.execute(statement)).rowcount)


async def hand(db: AsyncConnection, ticket_id: int, member_id: int, name: str) -> bool:
    """Give an open ticket to a member, whoever has it. Says whether it was not theirs already."""
    ticket = tickets.c
    statement = (
        update(tickets)
        .where(ticket.id == ticket_id, _IS_OPEN, ticket.assignee_id.is_distinct_from(member_id))
        .values(status=_HAD, assignee_id=member_id, taken_by=name)
    )
    return bool((await db.execute(statement)).rowcount)


async def release(db: AsyncConnection, ticket_id: int, assignee_id: int) -> bool:
    """Nobody has the ticket any more, what is in work waits in the queue. Says whether it was that member's."""
    statement = update(tickets).where(tickets.c.id == ticket_id, _IS_OPEN, tickets.c.assignee_id == assignee_id)
    return bool((await db.execute(statement.values(status=_LEFT, assignee_id=None, taken_by=None))).rowcount)


async def hand_up(db: AsyncConnection, ticket_id: int) -> bool:
    """One level up, and nobody has it there yet. Says whether there was a level above."""
    statement = update(tickets).where(tickets.c.id == ticket_id, _IS_OPEN, tickets.c.level < Level.OWNER)
    above = {"level": tickets.c.level + 1, "status": _LEFT, "assignee_id": None, "taken_by": None}
    return bool((await db.execute(statement.values(**above))).rowcount)


async def ask_again(db: AsyncConnection, ticket_id: int) -> bool:
    """The customer asks on: it is with us again. Says whether the clock is to start, as it did not run."""
    ticket = tickets.c
    rested = ticket.status.in_({Status.WAITING, Status.ON_HOLD})
    statement = (
        update(tickets)
        .where(ticket.id == ticket_id, _IS_OPEN, ticket.waiting_since.is_(None))
        .values(status=case((rested, _OURS), else_=ticket.status), held_until=None)
    )
    return bool((await db.execute(statement)).rowcount)


async def hold(db: AsyncConnection, ticket_id: int, until: datetime) -> bool:
    """Put the ticket aside, unless its customer waits for an answer. Says whether it could be."""
    statement = update(tickets).where(
        tickets.c.id == ticket_id, tickets.c.status.in_(MOVES[Status.ON_HOLD]), tickets.c.waiting_since.is_(None)
    )
    return bool((await db.execute(statement.values(status=Status.ON_HOLD, held_until=until))).rowcount)


async def holds_over(db: AsyncConnection, now: datetime) -> Sequence[int]:
    """The tickets whose hold is over, the longest first."""
    over = tickets.c.status == Status.ON_HOLD, tickets.c.held_until <= now
    return (await db.scalars(select(tickets.c.id).where(*over).order_by(tickets.c.held_until))).all()


async def end_hold(db: AsyncConnection, ticket_id: int, now: datetime) -> bool:
    """It comes back to whoever has it, or to the queue. Says whether this call brought it back."""
    ticket = tickets.c
    statement = update(tickets).where(ticket.id == ticket_id, ticket.status == Status.ON_HOLD, ticket.held_until <= now)
    return bool((await db.execute(statement.values(status=_OURS, held_until=None))).rowcount)


async def silent_since(db: AsyncConnection, since: datetime) -> Sequence[int]:
    """The tickets that wait for their customer, in which nobody has said anything since then."""
    return (await db.scalars(select(tickets.c.id).where(*_silent(since)).order_by(tickets.c.id))).all()


async def close_silent(db: AsyncConnection, ticket_id: int, since: datetime, now: datetime) -> bool:
    """Close such a ticket. Says whether it is one still."""
    statement = update(tickets).where(tickets.c.id == ticket_id, *_silent(since))
    return bool((await db.execute(statement.values(status=Status.RESOLVED, resolved_at=now))).rowcount)


async def absorb(db: AsyncConnection, ticket_id: int, level: int) -> bool:
    """Something is merged into this ticket, and whoever had to care still has to. Says whether it is open."""
    statement = update(tickets).where(tickets.c.id == ticket_id, _IS_OPEN)
    higher = case((tickets.c.level < level, level), else_=tickets.c.level)
    return bool((await db.execute(statement.values(level=higher))).rowcount)


async def follow(db: AsyncConnection, ticket_id: int, into: int) -> None:
    """What was merged into a ticket goes with it, so that there is never a chain."""
    await db.execute(update(tickets).where(tickets.c.merged_into == ticket_id).values(merged_into=into))


async def become(db: AsyncConnection, ticket_id: int, kind: Kind, terms: Terms) -> bool:
    """The ticket is of that kind, with the terms of its kind for the next wait. Says whether it was of another."""
    of_kind = {
        "kind": kind,
        "target": terms.target,
        "hard_limit": terms.limit,
        "in_working_hours": terms.in_working_hours,
    }
    statement = update(tickets).where(tickets.c.id == ticket_id, tickets.c.kind != kind).values(**of_kind)
    return bool((await db.execute(statement)).rowcount)


def _silent(since: datetime) -> Sequence[ColumnElement[bool]]:
    said = select(messages.c.id).where(
        messages.c.ticket_id == tickets.c.id, messages.c.author != Author.NOTE, messages.c.at > since
    )
    return tickets.c.status == Status.WAITING, tickets.c.opened_at <= since, ~said.exists()
