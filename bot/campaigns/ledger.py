"""What the runner reads from and writes into the ledger, always in a transaction of its caller.

Before each claim everything is asked again: consent, reachability, complaints, the weekly cap, the hours of quiet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.campaigns import recipients_store, report_store, store
from bot.campaigns.model import (
    LANGUAGES,
    RECALL_WITHIN,
    Campaign,
    Parcel,
    Reason,
    Recall,
    Standing,
    Status,
    Unfit,
    Variant,
    cap_since,
    text_language,
)
from bot.campaigns.trial import judge
from bot.customers.model import QuietHours
from bot.customers.store import mark_unreachable
from bot.delivery.model import Blocked, Delivered, InDoubt, Outcome, Rejected, RetryAfter
from bot.i18n import Locale
from bot.loyalty import codes
from bot.loyalty import store as vouchers_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.shop.model import Shop

log = structlog.get_logger()

_LEASE = timedelta(seconds=90)  # longer than the longest request to Telegram
# Customers looked at when a bit of the recipients is written down: some 20 ms in which nobody else writes.
_FREEZE = 2000
# A voucher of one's own is a row of its own: fewer at once, or the others who write would wait.
_MOST_WITH_VOUCHERS = 10


@dataclass(frozen=True, slots=True)
class Moment:
    """What holds for all that is decided in one step. `owner` is the runner."""

    now: datetime
    shop: Shop
    cap: int
    owner: str

    @property
    def since(self) -> datetime:
        return cap_since(self.now, self.shop.zone)


@dataclass(frozen=True, slots=True)
class Job:
    """A campaign that has something to send, or to take back, and how far that is."""

    campaign: Campaign
    frozen_to: int
    freeze_to: int
    recalled_to: int

    @classmethod
    def of(cls, row: RowMapping, texts: dict[tuple[Variant, Locale], str]) -> Job:
        return cls(store.from_row(row, texts), row["frozen_to"], row["freeze_to"] or 0, row["recalled_to"])

    @property
    def is_frozen(self) -> bool:
        return self.frozen_to >= self.freeze_to

    def is_undecided(self, now: datetime) -> bool:
        """Whether its trial is over, and nobody has said yet which variant is the better one."""
        decides_at = self.campaign.decides_at
        return self.campaign.winner is None and decides_at is not None and decides_at <= now


@dataclass(frozen=True, slots=True)
class Done:
    """A message that was on its way, and what became of it; with `is_recall`, of its being taken back."""

    parcel: Parcel
    outcome: Outcome | Unfit
    is_recall: bool


async def freeze(db: AsyncConnection, job: Job, moment: Moment) -> None:
    """Write down the next of the recipients. The mark and the rows move together, so a crash in between is nothing."""
    campaign, upto = job.campaign, min(job.frozen_to + _FREEZE, job.freeze_to)
    # Two replicas may be at it: who moves the mark writes the rows.
    if not await store.advance(db, campaign.id, "frozen_to", job.frozen_to, upto):
        return
    start = campaign.start_at or moment.now
    total, skipped = await recipients_store.freeze(
        db, campaign, (job.frozen_to, upto), start, moment.shop.zone, moment.since, moment.cap
    )
    await store.add_counts(db, campaign.id, {"total": total, Standing.SKIPPED: skipped})


async def decide(db: AsyncConnection, campaign: Campaign) -> None:
    """Choose the better variant for all who wait for it."""
    scores = await report_store.scores(db, campaign)
    verdict = judge(scores[Variant.A], scores[Variant.B])
    await store.choose_winner(db, campaign.id, verdict.winner)
    log.info(
        "variant chosen",
        action="campaign_decided",
        campaign=campaign.id,
        winner=verdict.winner,
        is_clear=verdict.is_clear,
    )


async def claim(db: AsyncConnection, job: Job, moment: Moment, most: int, *, is_idle: bool) -> Sequence[Parcel]:
    """Take up to so many that are due, and see to those who must not get it, or not yet.

    The campaign is finished when nobody is left; a recall only when nothing is on its way either (`is_idle`), since
    what comes back refused is to be tried again.
    """
    campaign = job.campaign
    if campaign.recall:
        return await _claim_recall(db, job, moment, most, is_idle=is_idle)
    most = min(most, _MOST_WITH_VOUCHERS) if campaign.terms else most
    rows = await recipients_store.claimable(db, campaign.id, campaign.topic, moment.now, moment.since, moment.cap, most)
    if not rows:
        await _finish(db, job, moment)
        return ()
    going = await _sort_out(db, campaign, rows, moment)
    ids = [row["customer_id"] for row in going]
    lease = moment.now + _LEASE
    ours = await recipients_store.claim(db, campaign.id, ids, campaign.winner, moment.owner, moment.now, lease)
    mine = [row for row in going if row["customer_id"] in ours]
    languages = _languages(campaign)
    await _follow_languages(db, campaign, mine, languages)
    parcels = [_parcel(campaign, row, languages[row["locale"]]) for row in mine]
    return [await _with_voucher(db, campaign, parcel, moment) for parcel in parcels] if campaign.terms else parcels


async def next_due(db: AsyncConnection, job: Job) -> datetime | None:
    """When the campaign's next message can leave, as far as it is known."""
    return await recipients_store.next_due(db, job.campaign.id)


async def write_down(db: AsyncConnection, done: Sequence[Done], moment: Moment) -> None:
    """Settle what was sent or taken back, move the counters, and remember who cannot be reached."""
    await _settle(db, [one for one in done if not one.is_recall], moment)
    await _settle_recall(db, [one for one in done if one.is_recall])
    for one in done:
        if isinstance(one.outcome, Blocked):
            await mark_unreachable(db, one.parcel.chat_id, moment.now, one.outcome.why)


async def expire(db: AsyncConnection, now: datetime, *, everyone: bool) -> None:
    """What was in the hands of somebody dead, or of anybody, may have arrived or not."""
    for campaign_id, judged in (await recipients_store.expire(db, now, everyone=everyone)).items():
        await store.add_counts(db, campaign_id, judged)
        log.warning("messages in doubt", action="campaign_in_doubt", campaign=campaign_id)


async def _sort_out(
    db: AsyncConnection, campaign: Campaign, rows: Sequence[RowMapping], moment: Moment
) -> Sequence[RowMapping]:
    """Skip whom it must not reach, put off those with whom it is quiet, and return the others."""
    skipped: dict[Reason, list[int]] = defaultdict(list)
    later: dict[datetime, list[int]] = defaultdict(list)
    going = []
    local = moment.shop.local(moment.now)
    for row in rows:
        quiet = _quiet_until(row, local)
        if row["reason"]:
            skipped[Reason(row["reason"])].append(row["customer_id"])
        elif quiet:
            later[quiet].append(row["customer_id"])
        else:
            going.append(row)
    for reason, ids in skipped.items():
        await recipients_store.skip(db, campaign.id, ids, reason)
        await store.add_counts(db, campaign.id, {Standing.SKIPPED: len(ids)})
    for due, ids in later.items():
        await recipients_store.put_off(db, campaign.id, ids, due)
    return going


def _quiet_until(row: RowMapping, local: datetime) -> datetime | None:
    if not row["quiet_start"]:
        return None
    hours = QuietHours(time.fromisoformat(row["quiet_start"]), time.fromisoformat(row["quiet_end"]))
    return hours.over_at(local)


def _languages(campaign: Campaign) -> Mapping[str, Locale]:
    """In which language each reads it, by their own."""
    written = campaign.languages()
    return {locale.value: language for locale in Locale if (language := text_language(locale, written))}


def _parcel(campaign: Campaign, row: RowMapping, language: Locale) -> Parcel:
    chosen = row["variant"] or campaign.winner or Variant.A
    return Parcel(
        campaign_id=campaign.id,
        customer_id=row["customer_id"],
        chat_id=row["telegram_id"],
        name=row["name"],
        locale=Locale(row["locale"]),
        language=language,
        variant=Variant(chosen),
        voucher=campaign.code,
    )


async def _follow_languages(
    db: AsyncConnection, campaign: Campaign, rows: Iterable[RowMapping], languages: Mapping[str, Locale]
) -> None:
    """Some have chosen another language since the start."""
    changed: dict[Locale, list[int]] = defaultdict(list)
    for row in rows:
        language = languages[row["locale"]]
        if language != row["language"]:
            changed[language].append(row["customer_id"])
    for language, ids in changed.items():
        await recipients_store.read_in(db, campaign.id, ids, language)


async def _with_voucher(db: AsyncConnection, campaign: Campaign, parcel: Parcel, moment: Moment) -> Parcel:
    if campaign.terms is None:
        return parcel
    voucher = await vouchers_store.issue(
        db,
        campaign.terms,
        origin=f"campaign:{campaign.id}",
        customer_id=parcel.customer_id,
        now=moment.now,
        zone=moment.shop.zone,
    )
    return replace(parcel, voucher=codes.shown(voucher.code))


async def _finish(db: AsyncConnection, job: Job, moment: Moment) -> None:
    """Nobody is due. Finished, unless somebody is due later, or is still in somebody's hands."""
    campaign_id = job.campaign.id
    if not job.is_frozen or await recipients_store.next_due(db, campaign_id):
        return
    if await recipients_store.anyone_in_hand(db, campaign_id):
        return
    if await store.move(db, campaign_id, Status.FINISHED, finished_at=moment.now):
        log.info("campaign finished", action="campaign_finished", campaign=campaign_id)


async def _claim_recall(db: AsyncConnection, job: Job, moment: Moment, most: int, *, is_idle: bool) -> Sequence[Parcel]:
    campaign = job.campaign
    since = moment.now - RECALL_WITHIN
    # What is written anew in one language stays as it is in the others.
    languages = campaign.languages(Variant.EDITED) or LANGUAGES
    rows = await recipients_store.recallable(db, campaign.id, job.recalled_to, since, languages, most)
    if not rows:
        if is_idle and await store.finish_recall(db, campaign.id, job.recalled_to):
            log.info("recall finished", action="campaign_recall_finished", campaign=campaign.id)
        return ()
    if not await store.advance(db, campaign.id, "recalled_to", job.recalled_to, rows[-1]["customer_id"]):
        return ()
    parcels = [_to_recall(campaign, row) for row in rows]
    if campaign.recall is Recall.DELETE:
        return parcels
    return [await _with_voucher(db, campaign, parcel, moment) for parcel in parcels]


def _to_recall(campaign: Campaign, row: RowMapping) -> Parcel:
    parcel = _parcel(campaign, row, Locale(row["language"]))
    return replace(parcel, variant=Variant.EDITED, message_id=row["message_id"])


async def _settle(db: AsyncConnection, done: Sequence[Done], moment: Moment) -> None:
    arrived, others = [], []
    moved: dict[int, Counter[str]] = defaultdict(Counter)
    for one in done:
        key = {"campaign": one.parcel.campaign_id, "customer": one.parcel.customer_id, "me": moment.owner}
        if isinstance(one.outcome, Delivered):
            moved[one.parcel.campaign_id][Standing.SENT] += 1
            arrived.append({**key, "message": one.outcome.message_id})
        else:
            became = _became(one.outcome, moment.now)
            moved[one.parcel.campaign_id][became["to"]] += 1
            others.append({**key, **became})
    if await recipients_store.sent(db, arrived) + await recipients_store.settle(db, others) == len(done):
        for campaign_id, counts in moved.items():
            await store.add_counts(db, campaign_id, counts)
        return
    # Some were taken from us, since we seemed dead: only counting tells how many stand where.
    for campaign_id in moved:
        await _count_anew(db, campaign_id)


def _became(outcome: Outcome | Unfit, now: datetime) -> dict[str, Any]:
    """What a message that did not arrive becomes: `to`, `why`, when it may have left (`at`), when it is `due` again."""
    to, why, at, due = Standing.PENDING, None, None, None
    match outcome:
        case Blocked():
            to = Standing.BLOCKED
        case Rejected(reason):
            to, why = Standing.FAILED, reason
        case InDoubt(reason):
            to, why, at = Standing.UNSURE, reason, now
        case RetryAfter(delay):
            due = now + delay
        case Unfit():
            due = now
    return {"to": to, "why": why, "at": at, "due": due}


async def _settle_recall(db: AsyncConnection, done: Sequence[Done]) -> None:
    taken_back: dict[int, list[int]] = defaultdict(list)
    again: dict[int, int] = {}
    for one in done:
        campaign_id, customer_id = one.parcel.campaign_id, one.parcel.customer_id
        if isinstance(one.outcome, Delivered):
            taken_back[campaign_id].append(customer_id)
        elif isinstance(one.outcome, RetryAfter):
            again[campaign_id] = min(customer_id - 1, again.get(campaign_id, customer_id))
    for campaign_id, ids in taken_back.items():
        number = await recipients_store.recalled(db, campaign_id, ids)
        await store.add_counts(db, campaign_id, {Standing.SENT: -number, Standing.RECALLED: number})
    for campaign_id, mark in again.items():
        await store.go_back(db, campaign_id, mark)


async def _count_anew(db: AsyncConnection, campaign_id: int) -> None:
    counted = await recipients_store.counts(db, campaign_id)
    await store.set_counts(db, campaign_id, counted)
