"""The numbers behind a report, counted when somebody asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, select

from bot.campaigns.model import Rule, Standing, Variant
from bot.campaigns.recipients_store import in_sample, recipients
from bot.campaigns.trial import Score
from bot.customers.model import Purpose
from bot.customers.store import consents, customers
from bot.loyalty.store import vouchers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.model import Campaign

_REACHED = (Standing.SENT, Standing.RECALLED)


def _used_voucher(campaign_id: int) -> ColumnElement[bool]:
    """Whether a recipient has used the voucher that came with it."""
    return exists().where(
        vouchers.c.origin == f"campaign:{campaign_id}",
        vouchers.c.customer_id == recipients.c.customer_id,
        vouchers.c.used > 0,
    )


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


async def scores(db: AsyncConnection, campaign: Campaign) -> Mapping[Variant, Score]:
    """How the variants do among the people of the sample, by the rule of the trial."""
    assert campaign.trial is not None
    used = _used_voucher(campaign.id)
    hit = used if campaign.trial.rule is Rule.REDEMPTIONS else recipients.c.clicked_at.is_not(None)
    counted = (
        select(recipients.c.variant, func.count(), _count(hit))
        .where(
            recipients.c.campaign_id == campaign.id,
            recipients.c.state.in_(_REACHED),
            in_sample(campaign, recipients.c.customer_id),
        )
        .group_by(recipients.c.variant)
    )
    found = {Variant(variant): Score(reached, hits) for variant, reached, hits in await db.execute(counted)}
    return {variant: found.get(variant, Score(0, 0)) for variant in (Variant.A, Variant.B)}


async def totals(db: AsyncConnection, campaign_id: int) -> Sequence[RowMapping]:
    """By language, variant and standing: `number`, `clicks`, `wants`, `comes`, `declines`, `redeemed`."""
    counted = (
        select(
            recipients.c.language,
            recipients.c.variant,
            recipients.c.state,
            func.count().label("number"),
            func.count(recipients.c.clicked_at).label("clicks"),
            func.count(recipients.c.wanted_at).label("wants"),
            _count(recipients.c.comes.is_(True)).label("comes"),
            _count(recipients.c.comes.is_(False)).label("declines"),
            _count(_used_voucher(campaign_id)).label("redeemed"),
        )
        .where(recipients.c.campaign_id == campaign_id)
        .group_by(recipients.c.language, recipients.c.variant, recipients.c.state)
    )
    return (await db.execute(counted)).mappings().all()


async def reasons(db: AsyncConnection, campaign_id: int) -> Sequence[tuple[Standing, str, int]]:
    """Why messages did not leave or arrive, the most frequent first."""
    number = func.count()
    counted = (
        select(recipients.c.state, recipients.c.error, number)
        .where(
            recipients.c.campaign_id == campaign_id,
            recipients.c.state.in_((Standing.FAILED, Standing.SKIPPED)),
            recipients.c.error.is_not(None),
        )
        .group_by(recipients.c.state, recipients.c.error)
        .order_by(number.desc())
    )
    return [(Standing(state), error, count) for state, error, count in await db.execute(counted)]


async def unsubscribed(db: AsyncConnection, campaign_id: int, within: timedelta) -> Mapping[tuple[str, str], int]:
    """By language and variant, how many left the newsletter so soon after they were sent it."""
    latest = await db.scalar(select(func.max(recipients.c.sent_at)).where(recipients.c.campaign_id == campaign_id))
    first = await db.scalar(select(func.min(recipients.c.sent_at)).where(recipients.c.campaign_id == campaign_id))
    if latest is None or first is None:
        return {}
    left = (
        select(
            recipients.c.customer_id, recipients.c.language, recipients.c.variant, recipients.c.sent_at, consents.c.at
        )
        .join_from(consents, recipients, consents.c.customer_id == recipients.c.customer_id)
        .where(
            recipients.c.campaign_id == campaign_id,
            consents.c.purpose == Purpose.NEWSLETTER,
            consents.c.given.is_(False),
            and_(consents.c.at >= first, consents.c.at <= latest + within),
        )
    )
    # How far two moments lie apart is counted here: the databases have no common words for it.
    found = {
        row.customer_id: (row.language, row.variant)
        for row in await db.execute(left)
        if row.sent_at and row.sent_at <= row.at <= row.sent_at + within
    }
    return {key: list(found.values()).count(key) for key in set(found.values())}


async def rows(
    db: AsyncConnection, campaign_id: int, after: int, limit: int, *, only_missed: bool
) -> Sequence[RowMapping]:
    """The next recipients by the order of their ids, all or those who have not received it."""
    listed = (
        select(recipients, customers.c.name, customers.c.username)
        .join_from(recipients, customers)
        .where(recipients.c.campaign_id == campaign_id, recipients.c.customer_id > after)
        .order_by(recipients.c.customer_id)
        .limit(limit)
    )
    if only_missed:
        listed = listed.where(recipients.c.state.not_in(_REACHED))
    found: Sequence[Any] = (await db.execute(listed)).mappings().all()
    return found
