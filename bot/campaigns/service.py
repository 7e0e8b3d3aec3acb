"""What owners do with campaigns: compose, foresee, start, stop, take back; and what customers' presses leave behind.

Sending is the runner's (`runner.py`), which is woken by whatever changes here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.campaigns import recipients_store, store, texts
from bot.campaigns.model import (
    LANGUAGES,
    RECALL_WITHIN,
    Campaign,
    Forecast,
    Policy,
    Press,
    Progress,
    Reason,
    Recall,
    Standing,
    Status,
    Variant,
    cap_since,
    missing_parts,
    not_before,
    text_language,
)
from bot.campaigns.segments import Segment
from bot.core.errors import CampaignIncomplete, CampaignMoved, NotFound
from bot.core.kept import Kept
from bot.customers.model import Topic
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.shop.service import Shops

log = structlog.get_logger()

_FRESH_SECONDS = 5.0
_COPIED = ("topic", "segment", "media", "buttons", "terms", "code", "trial")


class Campaigns:
    """Every method that speaks of one campaign raises `NotFound` when there is none.

    What a campaign's status does not allow (any more) raises `CampaignMoved`.
    """

    def __init__(
        self, database: Database, clock: Clock, shops: Shops, wake: Callable[[], None], per_second: float = 30
    ) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._wake = wake
        self._per_second = per_second
        self._policy = Kept(self._load_policy, clock, _FRESH_SECONDS)

    # Composing.

    async def create(self, owner: int) -> Campaign:
        """An empty draft. `owner` is a Telegram id."""
        new = {
            "status": Status.DRAFT,
            "topic": Topic.PROMOTIONS,
            "segment": Segment.everybody(),
            "buttons": (),
            "created_by": owner,
            "created_at": self._clock.now(),
        }
        async with self._database.write() as db:
            return await _found(db, await store.add(db, new))

    async def get(self, campaign_id: int) -> Campaign:
        async with self._database.read() as db:
            return await _found(db, campaign_id)

    async def latest(self, limit: int = 20) -> Sequence[Campaign]:
        """The newest first."""
        async with self._database.read() as db:
            return await store.latest(db, limit)

    async def change(self, campaign_id: int, **fields: Any) -> Campaign:
        """Set parts of a draft by their names in `Campaign`: topic, segment, media, buttons, terms, code, trial.

        Texts must still fit under the media; else their refusal is raised and nothing changes.
        """
        async with self._database.write() as db:
            campaign = await _found(db, campaign_id)
            for text in campaign.texts.values() if fields.get("media") else ():
                texts.check(text, has_media=True)
            if not await store.change_draft(db, campaign_id, fields):
                raise CampaignMoved
            return await _found(db, campaign_id)

    async def set_text(self, campaign_id: int, variant: Variant, language: Locale, text: str) -> Campaign:
        """Keep a text of a draft, Telegram HTML with placeholders. Raises what `texts.check` raises."""
        async with self._database.write() as db:
            campaign = await _found(db, campaign_id)
            checked = texts.check(text, has_media=campaign.media is not None)
            if not await store.change_draft(db, campaign_id, {}):
                raise CampaignMoved
            await store.put_text(db, campaign_id, variant, language, checked)
            return await _found(db, campaign_id)

    async def drop_text(self, campaign_id: int, variant: Variant, language: Locale) -> Campaign:
        async with self._database.write() as db:
            if not await store.change_draft(db, campaign_id, {}):
                raise CampaignMoved
            await store.drop_texts(db, campaign_id, variant, [language])
            return await _found(db, campaign_id)

    async def copy(self, campaign_id: int, owner: int) -> Campaign:
        """A new draft with the parts of an old campaign."""
        async with self._database.write() as db:
            old = await _found(db, campaign_id)
            parts = {name: getattr(old, name) for name in _COPIED}
            new = {"status": Status.DRAFT, "created_by": owner, "created_at": self._clock.now(), **parts}
            copied = await store.add(db, new)
            for (variant, language), text in old.texts.items():
                if variant is not Variant.EDITED:
                    await store.put_text(db, copied, variant, language, text)
            return await _found(db, copied)

    async def delete(self, campaign_id: int) -> None:
        """Delete a draft."""
        async with self._database.write() as db:
            if not await store.remove(db, campaign_id):
                raise CampaignMoved

    # Before it starts.

    async def forecast(self, campaign_id: int) -> Forecast:
        """Who would get it now, and who would not and why. Counted this moment."""
        shop, now = await self._shops.get(), self._clock.now()
        async with self._database.read() as db:
            campaign, policy = await _found(db, campaign_id), await store.policy(db)
            since = cap_since(now, shop.zone)
            people = await recipients_store.audience(db, campaign, now, shop.zone, since, policy.weekly_cap)
        by_language: dict[Locale, int] = {}
        fallback: dict[Locale, int] = {}
        left_out: dict[Reason, int] = {}
        for locale, why, number in people:
            language = text_language(locale, campaign.languages())
            if why or language is None:
                reason = why or Reason.NO_TEXT
                left_out[reason] = left_out.get(reason, 0) + number
                continue
            by_language[language] = by_language.get(language, 0) + number
            if language != locale.catalogue:
                fallback[locale] = fallback.get(locale, 0) + number
        duration = timedelta(seconds=sum(by_language.values()) / self._per_second)
        return Forecast(by_language, left_out, fallback, duration, not_before(now, shop.zone, policy))

    async def schedule(self, campaign_id: int, at: datetime | None = None) -> Campaign:
        """Have a draft begin at that moment, or now (None). Raises `CampaignIncomplete`, see `missing_parts`."""
        async with self._database.write() as db:
            if missing_parts(await _found(db, campaign_id)):
                raise CampaignIncomplete
            await _move(db, campaign_id, Status.SCHEDULED, start_at=at or self._clock.now())
        log.info("campaign scheduled", action="campaign_scheduled", campaign=campaign_id)
        await self.start_due()
        return await self.get(campaign_id)

    async def unschedule(self, campaign_id: int) -> Campaign:
        """Back to a draft, before it began."""
        return await self._moved(campaign_id, Status.DRAFT, start_at=None)

    async def start_due(self) -> None:
        """Start whatever's moment has come. A tick; twice is once."""
        now = self._clock.now()
        async with self._database.read() as db:
            due = await store.due(db, now)
        for campaign_id in due:
            async with self._database.write() as db:
                newest = await recipients_store.newest_customer(db)
                started = await store.move(db, campaign_id, Status.RUNNING, start_at=now, freeze_to=newest)
            if started:
                log.info("campaign started", action="campaign_started", campaign=campaign_id)
        if due:
            self._wake()

    # While it runs.

    async def progress(self, campaign_id: int) -> Progress:
        async with self._database.read() as db:
            progress = await store.progress(db, campaign_id)
        if progress is None:
            raise NotFound
        return progress

    async def followed(self) -> Sequence[Progress]:
        """Whatever has a live message that is not final: at work, being recalled, or over since it was shown."""
        async with self._database.read() as db:
            return await store.followed(db)

    async def next_due(self, campaign_id: int) -> datetime | None:
        """When the next message can leave; None when nobody waits."""
        async with self._database.read() as db:
            return await recipients_store.next_due(db, campaign_id)

    async def show_progress_in(self, campaign_id: int, chat: int | None, message: int) -> None:
        """Remember the owner's live message; without a chat it is final, and followed no more."""
        async with self._database.write() as db:
            await store.change(db, campaign_id, progress_chat=chat, progress_message=message)

    async def pause(self, campaign_id: int, reason: str | None = None) -> Campaign:
        """Stop within a slice. `reason` is told to the owner when it was not the owner who did it."""
        return await self._moved(campaign_id, Status.PAUSED, paused_for=reason)

    async def resume(self, campaign_id: int) -> Campaign:
        return await self._moved(campaign_id, Status.RUNNING, paused_for=None)

    async def cancel(self, campaign_id: int) -> Campaign:
        """Stop for good, within a slice. Whoever waits gets nothing."""
        return await self._moved(campaign_id, Status.CANCELLED, finished_at=self._clock.now())

    async def resend_unsure(self, campaign_id: int) -> int:
        """Send once more what may not have arrived, at the owner's word. Returns how many."""
        async with self._database.write() as db:
            await _found(db, campaign_id)
            again = await recipients_store.resend(db, campaign_id, self._clock.now())
            await store.add_counts(db, campaign_id, {Standing.UNSURE: -again})
            if again and (await _found(db, campaign_id)).status is not Status.RUNNING:
                await _move(db, campaign_id, Status.RUNNING, paused_for=None, finished_at=None)
        self._wake()
        return again

    # Taking back.

    async def count_recallable(self, campaign_id: int, languages: Collection[Locale] = LANGUAGES) -> int:
        """How many messages in these languages Telegram still lets us delete or edit."""
        async with self._database.read() as db:
            since = self._clock.now() - RECALL_WITHIN
            return await recipients_store.count_recallable(db, campaign_id, since, languages)

    async def recall(self, campaign_id: int, edited: Mapping[Locale, str] | None = None) -> Campaign:
        """Delete what was sent, or give these words to what was sent in their languages. It must not be running.

        Raises what `texts.check` raises.
        """
        async with self._database.write() as db:
            campaign = await _found(db, campaign_id)
            has_media = campaign.media is not None
            checked = {language: texts.check(text, has_media=has_media) for language, text in (edited or {}).items()}
            if not await store.start_recall(db, campaign_id, Recall.EDIT if checked else Recall.DELETE):
                raise CampaignMoved
            await store.drop_texts(db, campaign_id, Variant.EDITED)
            for language, text in checked.items():
                await store.put_text(db, campaign_id, Variant.EDITED, language, text)
            campaign = await _found(db, campaign_id)
        log.info("campaign recalled", action="campaign_recalled", campaign=campaign_id, how=campaign.recall)
        self._wake()
        return campaign

    # What customers press.

    async def pressed(self, campaign_id: int, customer: Customer, press: Press) -> bool:
        """Note a press under a promo. Says whether it is news. It proves that a doubtful message had arrived."""
        async with self._database.write() as db:
            await _found(db, campaign_id)
            is_new, proven = await recipients_store.pressed(db, campaign_id, customer.id, press, self._clock.now())
            if proven:
                await store.add_counts(db, campaign_id, {Standing.UNSURE: -1, Standing.SENT: 1})
        return is_new

    # The owner's rules.

    async def policy(self) -> Policy:
        """As last changed, at most five seconds ago by another process."""
        return await self._policy.get()

    async def held(self) -> bool:
        """Whether all promo is held now."""
        return (await self._load_policy()).holds(self._clock.now())

    async def hold(self, until: datetime | None = None) -> Policy:
        """Hold all promo until then, or until it is released (None)."""
        return await self._change_policy(held=True, held_until=until)

    async def release(self) -> Policy:
        return await self._change_policy(held=False, held_until=None)

    async def set_cap(self, weekly_cap: int) -> Policy:
        """At most so many promos a person in seven days."""
        return await self._change_policy(weekly_cap=weekly_cap)

    # What is kept about a person. Part of `bot.customers.privacy`.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        rows = await recipients_store.of_customer(db, customer.id)
        written = await store.texts_of(db, [row["campaign_id"] for row in rows])
        return [_exported(row, written[row["campaign_id"]]) for row in rows]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await recipients_store.erase(db, customer.id)

    async def _moved(self, campaign_id: int, to: Status, **values: Any) -> Campaign:
        async with self._database.write() as db:
            await _move(db, campaign_id, to, **values)
            campaign = await _found(db, campaign_id)
        log.info("campaign moved", action=f"campaign_{to}", campaign=campaign_id, reason=campaign.paused_for)
        self._wake()
        return campaign

    async def _load_policy(self) -> Policy:
        async with self._database.read() as db:
            return await store.policy(db)

    async def _change_policy(self, **changes: Any) -> Policy:
        async with self._database.write() as db:
            await store.change_policy(db, **changes)
            policy = await store.policy(db)
        self._policy.forget()
        log.info("promo policy", action="promo_policy_changed", fields=sorted(changes))
        self._wake()
        return policy


async def _found(db: AsyncConnection, campaign_id: int) -> Campaign:
    campaign = await store.get(db, campaign_id)
    if campaign is None:
        raise NotFound
    return campaign


async def _move(db: AsyncConnection, campaign_id: int, to: Status, **values: Any) -> None:
    if not await store.move(db, campaign_id, to, **values):
        await _found(db, campaign_id)
        raise CampaignMoved


def _exported(row: RowMapping, written: Mapping[tuple[Variant, Locale], str]) -> dict[str, Any]:
    return {
        "campaign": row["campaign_id"],
        "text": written.get((Variant(row["variant"]), Locale(row["language"]))),
        "sent_at": row["sent_at"].isoformat(),
        "pressed_at": row["clicked_at"].isoformat() if row["clicked_at"] else None,
        "comes": row["comes"],
    }
