"""The ledger: a row for each recipient of a campaign, written down at the start, moved by guarded updates.

Nothing here looks at the whole audience but the forecast: the indexes of what is still to come hold only that.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    literal_column,
    not_,
    null,
    select,
    update,
)

from bot.campaigns.model import LANGUAGES, Press, Reason, Standing, Variant, text_language
from bot.campaigns.segment_store import condition
from bot.core.database import UTCDateTime, insert, metadata
from bot.customers.store import customers, subscribed_to
from bot.desk.model import OPEN, Kind
from bot.desk.store import tickets
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.model import Campaign

_PENDING: ColumnElement[str] = literal_column("'pending'")
_SENDING: ColumnElement[str] = literal_column("'sending'")

recipients = Table(
    "campaign_recipients",
    metadata,
    Column("campaign_id", ForeignKey("campaigns.id"), primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), primary_key=True),
    # Of the text that is sent; the reader's own language may be another.
    Column("language", String(8), nullable=False),
    # Unknown until the trial is decided, for those who wait for its outcome.
    Column("variant", String(8)),
    Column("state", String(16), nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("owner", String(64)),
    Column("lease_until", UTCDateTime),
    Column("error", Text),
    Column("message_id", BigInteger),
    # Set by the claim already: what may be on its way counts for the weekly cap.
    Column("sent_at", UTCDateTime),
    Column("clicked_at", UTCDateTime),
    Column("wanted_at", UTCDateTime),
    Column("comes", Boolean),
    Index(None, "customer_id", "sent_at"),
    # Written with literals, or neither database would use them for a query with parameters.
    Index(
        "ix_campaign_recipients_pending",
        "campaign_id",
        "due_at",
        "customer_id",
        sqlite_where=Column("state", String) == _PENDING,
        postgresql_where=Column("state", String) == _PENDING,
    ),
    Index(
        "ix_campaign_recipients_sending",
        "lease_until",
        sqlite_where=Column("state", String) == _SENDING,
        postgresql_where=Column("state", String) == _SENDING,
    ),
)

_IS_PENDING = recipients.c.state == _PENDING
_IS_SENDING = recipients.c.state == _SENDING
_OF_CAMPAIGN = recipients.c.campaign_id == bindparam("campaign")
# Equal shares in any order of ids: Knuth's multiplicative hash, The Art of Computer Programming 3, 6.4.
_SPREAD, _PRIME, _PARTS = 2_654_435_761, 2_147_483_647, 200


def _left_out(topic: str) -> ColumnElement[Any]:
    """Why a customer gets nothing of a topic now; NULL when nothing stands against it. Parameters: `since`, `cap`."""
    before = recipients.alias("before")
    counted = select(func.count()).where(before.c.customer_id == customers.c.id, before.c.sent_at >= bindparam("since"))
    complains = exists().where(
        tickets.c.customer_id == customers.c.id, tickets.c.kind == Kind.COMPLAINT, tickets.c.status.in_(sorted(OPEN))
    )
    return case(
        (customers.c.erased_at.is_not(None), literal(Reason.ERASED.value)),
        (not_(subscribed_to(topic)), literal(Reason.NO_CONSENT.value)),
        (customers.c.unreachable_since.is_not(None), literal(Reason.UNREACHABLE.value)),
        (complains, literal(Reason.COMPLAINT.value)),
        (counted.scalar_subquery() >= bindparam("cap"), literal(Reason.CAP.value)),
        else_=null(),
    )


async def audience(
    db: AsyncConnection, campaign: Campaign, now: datetime, zone: ZoneInfo, since: datetime, cap: int
) -> Sequence[tuple[Locale, Reason | None, int]]:
    """How many people of the segment, by their language and by what stands against sending it to them."""
    reason = _left_out(campaign.topic).label("reason")
    people = (
        select(customers.c.locale, reason)
        .where(customers.c.erased_at.is_(None), condition(campaign.segment, now, zone))
        .subquery()
    )
    counted = select(people.c.locale, people.c.reason, func.count()).group_by(people.c.locale, people.c.reason)
    rows = await db.execute(counted, {"since": since, "cap": cap})
    return [(Locale(locale), Reason(why) if why else None, number) for locale, why, number in rows]


async def newest_customer(db: AsyncConnection) -> int:
    return int(await db.scalar(select(func.max(customers.c.id))) or 0)


async def freeze(
    db: AsyncConnection,
    campaign: Campaign,
    ids: tuple[int, int],
    due: datetime,
    zone: ZoneInfo,
    since: datetime,
    cap: int,
) -> tuple[int, int]:
    """Write down the recipients among the customers of that range of ids, the first one left out.

    Returns how many, and how many of them get nothing for a reason that is written down too.
    """
    reason = _left_out(campaign.topic)
    after, upto = ids
    chosen = select(
        literal(campaign.id),
        customers.c.id,
        _language(campaign),
        _variant(campaign) if campaign.trial else literal(Variant.A.value),
        case((reason.is_(None), literal(Standing.PENDING.value)), else_=literal(Standing.SKIPPED.value)),
        _due(campaign, due),
        reason,
    ).where(
        customers.c.id > after,
        customers.c.id <= upto,
        customers.c.erased_at.is_(None),
        subscribed_to(campaign.topic),
        condition(campaign.segment, due, zone),
    )
    columns = ["campaign_id", "customer_id", "language", "variant", "state", "due_at", "error"]
    await db.execute(insert(db, recipients).from_select(columns, chosen), {"since": since, "cap": cap})
    counted = select(func.count(), func.count(recipients.c.error)).where(
        recipients.c.campaign_id == campaign.id,
        recipients.c.customer_id > after,
        recipients.c.customer_id <= upto,
    )
    total, skipped = (await db.execute(counted)).one()
    return total, skipped


def _language(campaign: Campaign) -> ColumnElement[str]:
    written = campaign.languages()
    chosen = {locale.value: text_language(locale, written) or LANGUAGES[0] for locale in Locale}
    return case({locale: literal(language.value) for locale, language in chosen.items()}, value=customers.c.locale)


def _part(campaign: Campaign, customer_id: ColumnElement[int]) -> ColumnElement[int]:
    """A part of the audience from 0 to 199: a customer is always in the same one of a campaign."""
    mixed = (customer_id + literal(campaign.id * 7919, BigInteger)) * literal(_SPREAD, BigInteger)
    return mixed % literal(_PRIME, BigInteger) % _PARTS


def in_sample(campaign: Campaign, customer_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a customer is among those with whom the variants are tried."""
    assert campaign.trial is not None
    return _part(campaign, customer_id) < campaign.trial.percent * _PARTS // 100


def _variant(campaign: Campaign) -> ColumnElement[Any]:
    halves = case((_part(campaign, customers.c.id) % 2 == 0, literal(Variant.A.value)), else_=literal(Variant.B.value))
    return case((in_sample(campaign, customers.c.id), halves), else_=null())


def _due(campaign: Campaign, due: datetime) -> ColumnElement[datetime]:
    now = literal(due, UTCDateTime)
    if not campaign.trial:
        return now
    return case((in_sample(campaign, customers.c.id), now), else_=literal(campaign.decides_at, UTCDateTime))


@lru_cache(maxsize=16)  # building it costs more than running it, and it is run for each slice
def _claimable(topic: str) -> Select[Any]:
    return (
        select(
            recipients.c.customer_id,
            recipients.c.language,
            recipients.c.variant,
            customers.c.telegram_id,
            customers.c.name,
            customers.c.locale,
            customers.c.quiet_start,
            customers.c.quiet_end,
            _left_out(topic).label("reason"),
        )
        .join_from(recipients, customers)
        .where(_OF_CAMPAIGN, _IS_PENDING, recipients.c.due_at <= bindparam("now"))
        .order_by(recipients.c.due_at, recipients.c.customer_id)
        .limit(bindparam("most"))
        .with_for_update(of=recipients, skip_locked=True)
    )


async def claimable(
    db: AsyncConnection, campaign_id: int, topic: str, now: datetime, since: datetime, cap: int, most: int
) -> Sequence[RowMapping]:
    """Who is due, and what stands against it now (`reason`). Nobody else can claim them during this transaction."""
    values = {"campaign": campaign_id, "now": now, "since": since, "cap": cap, "most": most}
    rows: Sequence[RowMapping] = (await db.execute(_claimable(topic), values)).mappings().all()
    return rows


_CLAIM = (
    update(recipients)
    .where(_OF_CAMPAIGN, recipients.c.customer_id.in_(bindparam("ids", expanding=True)), _IS_PENDING)
    .values(
        state=Standing.SENDING,
        owner=bindparam("me"),
        lease_until=bindparam("lease"),
        sent_at=bindparam("now"),
        variant=func.coalesce(recipients.c.variant, bindparam("winner", type_=String)),
    )
    .returning(recipients.c.customer_id)
)


async def claim(
    db: AsyncConnection,
    campaign_id: int,
    ids: Sequence[int],
    winner: Variant | None,
    me: str,
    now: datetime,
    lease: datetime,
) -> set[int]:
    """Take these, and say which were still there to be taken. To be committed durably before a message leaves."""
    values = {"campaign": campaign_id, "ids": list(ids), "winner": winner, "me": me, "now": now, "lease": lease}
    return set((await db.scalars(_CLAIM, values)).all())


async def read_in(db: AsyncConnection, campaign_id: int, ids: Sequence[int], language: Locale) -> None:
    """They chose another language since the start."""
    await db.execute(
        update(recipients)
        .where(recipients.c.campaign_id == campaign_id, recipients.c.customer_id.in_(ids))
        .values(language=language)
    )


async def skip(db: AsyncConnection, campaign_id: int, ids: Sequence[int], reason: Reason) -> None:
    await db.execute(
        update(recipients)
        .where(recipients.c.campaign_id == campaign_id, recipients.c.customer_id.in_(ids), _IS_PENDING)
        .values(state=Standing.SKIPPED, error=reason)
    )


async def put_off(db: AsyncConnection, campaign_id: int, ids: Sequence[int], due: datetime) -> None:
    """It is quiet with them until then."""
    await db.execute(
        update(recipients)
        .where(recipients.c.campaign_id == campaign_id, recipients.c.customer_id.in_(ids), _IS_PENDING)
        .values(due_at=due)
    )


_SETTLE = (
    update(recipients)
    .where(
        _OF_CAMPAIGN,
        recipients.c.customer_id == bindparam("customer"),
        _IS_SENDING,
        recipients.c.owner == bindparam("me"),
    )
    .values(
        state=bindparam("to"),
        owner=None,
        lease_until=None,
        error=bindparam("why"),
        sent_at=bindparam("at"),
        due_at=func.coalesce(bindparam("due", type_=UTCDateTime), recipients.c.due_at),
    )
)


_SENT = (
    update(recipients)
    .where(
        _OF_CAMPAIGN,
        recipients.c.customer_id == bindparam("customer"),
        _IS_SENDING,
        recipients.c.owner == bindparam("me"),
    )
    .values(state=literal_column("'sent'"), owner=null(), lease_until=null(), message_id=bindparam("message"))
)


async def sent(db: AsyncConnection, rows: Sequence[Mapping[str, Any]]) -> int:
    """Settle those that arrived: `campaign`, `customer`, `me`, `message`. Returns how many were still ours."""
    return (await db.execute(_SENT, list(rows))).rowcount if rows else 0


async def settle(db: AsyncConnection, rows: Sequence[Mapping[str, Any]]) -> int:
    """Settle the others: `campaign`, `customer`, `me`, `to`, `why`, `at`, `due`. Returns how many were still ours."""
    return (await db.execute(_SETTLE, list(rows))).rowcount if rows else 0


async def expire(db: AsyncConnection, now: datetime, *, everyone: bool) -> Mapping[int, Counter[str]]:
    """What a dead process had in its hands may have arrived or not. Returns by campaign how many stand where now."""
    expired = update(recipients).where(_IS_SENDING)
    if not everyone:
        expired = expired.where(recipients.c.lease_until < now)
    judged = expired.values(
        # A press on a button of the message proves that it arrived, if it came before this.
        state=case((recipients.c.clicked_at.is_(None), Standing.UNSURE), else_=Standing.SENT),
        owner=None,
        lease_until=None,
    ).returning(recipients.c.campaign_id, recipients.c.state)
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for campaign_id, state in await db.execute(judged):
        found[campaign_id][state] += 1
    return found


async def counts(db: AsyncConnection, campaign_id: int) -> dict[str, int]:
    """How many stand where, counted one by one: only where the running count cannot be trusted."""
    counted = (
        select(recipients.c.state, func.count())
        .where(recipients.c.campaign_id == campaign_id)
        .group_by(recipients.c.state)
    )
    return {row[0]: row[1] for row in await db.execute(counted)}


_NEXT = select(func.min(recipients.c.due_at)).where(_OF_CAMPAIGN, _IS_PENDING)
# "+ 0" keeps SQLite from going through the whole campaign by its primary key: 300 ms for a million recipients.
_IN_HAND = (
    select(recipients.c.customer_id).where(recipients.c.campaign_id + 0 == bindparam("campaign"), _IS_SENDING).limit(1)
)


async def next_due(db: AsyncConnection, campaign_id: int) -> datetime | None:
    """When the next message can leave; None when nobody waits."""
    found: datetime | None = await db.scalar(_NEXT, {"campaign": campaign_id})
    return found


async def anyone_in_hand(db: AsyncConnection, campaign_id: int) -> bool:
    return await db.scalar(_IN_HAND, {"campaign": campaign_id}) is not None


async def resend(db: AsyncConnection, campaign_id: int, now: datetime) -> int:
    """Make the doubtful ones pending again. Returns how many."""
    again = (
        update(recipients)
        .where(recipients.c.campaign_id == campaign_id, recipients.c.state == Standing.UNSURE)
        .values(state=Standing.PENDING, due_at=now, sent_at=None, error=None)
    )
    return (await db.execute(again)).rowcount


async def pressed(
    db: AsyncConnection, campaign_id: int, customer_id: int, press: Press, now: datetime
) -> tuple[bool, bool]:
    """Note a press. Says whether it is news, and whether it proved that a doubtful message had arrived.

    To leave is proof, and no click: a variant must not win by driving people away.
    """
    mine = update(recipients).where(recipients.c.campaign_id == campaign_id, recipients.c.customer_id == customer_id)
    proof = await db.execute(mine.where(recipients.c.state == Standing.UNSURE).values(state=Standing.SENT, error=None))
    if press is Press.LEAVE:
        return False, bool(proof.rowcount)
    column, value = _PRESSED[press]
    said = {
        column: now if value is None else value,
        recipients.c.clicked_at: func.coalesce(recipients.c.clicked_at, now),
    }
    is_news = column.is_(None) if value is None else column.is_distinct_from(value)
    news = await db.execute(mine.where(is_news).values(said))
    return bool(news.rowcount), bool(proof.rowcount)


_PRESSED: dict[Press, tuple[Column[Any], bool | None]] = {
    Press.WANT: (recipients.c.wanted_at, None),
    Press.YES: (recipients.c.comes, True),
    Press.NO: (recipients.c.comes, False),
}


async def recallable(
    db: AsyncConnection, campaign_id: int, after: int, since: datetime, languages: Collection[Locale], most: int
) -> Sequence[RowMapping]:
    """The next who were sent it since then in one of these languages, by the order of their ids."""
    sent = (
        select(
            recipients.c.customer_id,
            recipients.c.language,
            recipients.c.variant,
            recipients.c.message_id,
            customers.c.telegram_id,
            customers.c.name,
            customers.c.locale,
        )
        .join_from(recipients, customers)
        .where(
            _is_recallable(campaign_id, since, languages),
            recipients.c.customer_id > after,
            customers.c.telegram_id.is_not(None),
        )
        .order_by(recipients.c.customer_id)
        .limit(most)
    )
    return (await db.execute(sent)).mappings().all()


async def count_recallable(
    db: AsyncConnection, campaign_id: int, since: datetime, languages: Collection[Locale]
) -> int:
    counted = select(func.count()).where(_is_recallable(campaign_id, since, languages))
    return int(await db.scalar(counted) or 0)


def _is_recallable(campaign_id: int, since: datetime, languages: Collection[Locale]) -> ColumnElement[bool]:
    return and_(
        recipients.c.campaign_id == campaign_id,
        recipients.c.state == Standing.SENT,
        recipients.c.message_id.is_not(None),
        recipients.c.sent_at > since,
        recipients.c.language.in_(sorted(languages)),
    )


async def recalled(db: AsyncConnection, campaign_id: int, ids: Sequence[int]) -> int:
    taken_back = (
        update(recipients)
        .where(
            recipients.c.campaign_id == campaign_id,
            recipients.c.customer_id.in_(ids),
            recipients.c.state == Standing.SENT,
        )
        .values(state=Standing.RECALLED)
    )
    return (await db.execute(taken_back)).rowcount


async def of_customer(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    """Everything that was sent to somebody, oldest first."""
    sent = (
        select(recipients)
        .where(recipients.c.customer_id == customer_id, recipients.c.sent_at.is_not(None))
        .order_by(recipients.c.sent_at)
    )
    return (await db.execute(sent)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """That something was sent stays, for the numbers; nothing leads to the chat any more."""
    await db.execute(update(recipients).where(recipients.c.customer_id == customer_id).values(message_id=None))
