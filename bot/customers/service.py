"""What customers do with themselves: arrive, choose, agree, take back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.customers import store, tags_store
from bot.customers.model import Customer, Evidence, Person, Purpose, QuietHours, Topic
from bot.i18n import Locale, normalise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.birthdays import Birthday
    from bot.delivery.model import Unreachable

log = structlog.get_logger()

_FRESH_SECONDS = 10.0
_MOST_KEPT = 20_000
_SEEN_EVERY = timedelta(hours=1)


class Customers:
    """One select a person and update at the most: who wrote lately is kept in memory for seconds."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._kept: dict[int, tuple[float, Customer]] = {}
        self._telegram_ids: dict[int, int] = {}

    async def arrive(self, person: Person, *, default: Locale, source: str | None = None) -> Customer:
        """The customer who is writing to us; a new one is added, in the language Telegram names, else in `default`.

        Whoever writes can be reached again. Name and time of the last visit are refreshed once an hour.
        """
        customer = self._fresh(person.telegram_id) or await self._load(person.telegram_id)
        if customer is None:
            customer = await self._add(person, normalise(person.language_code) or default, source)
        elif customer.unreachable_since or self._clock.now() - customer.seen_at >= _SEEN_EVERY:
            now = self._clock.now()
            news: dict[str, Any] = {
                "name": person.name,
                "username": person.username,
                "seen_at": now,
                "unreachable_since": None,
            }
            customer = await self._change(customer, {**news, "unreachable_reason": None}, **news)
        return customer

    async def by_telegram_id(self, telegram_id: int) -> Customer | None:
        """Somebody who has written before; to be looked up is no visit."""
        return self._fresh(telegram_id) or await self._load(telegram_id)

    async def by_id(self, customer_id: int) -> Customer:
        """Raises `NotFound` for somebody who was erased."""
        customer = self._fresh(self._telegram_ids.get(customer_id, 0))
        if customer is not None:
            return customer
        async with self._database.read() as db:
            customer = await store.by_id(db, customer_id)
        if customer is None:
            raise NotFound
        return customer

    async def choose_language(self, customer: Customer, locale: Locale) -> Customer:
        return await self._change(
            customer, {"locale": locale, "locale_chosen": True}, locale=locale, locale_chosen=True
        )

    async def subscribe(self, customer: Customer, evidence: Evidence) -> Customer:
        """Sign up for every topic of the newsletter and keep the proof. A second tap changes nothing."""
        return await self._set_subscribed(customer, tuple(Topic), evidence, subscribed=True)

    async def unsubscribe(self, customer: Customer, evidence: Evidence) -> Customer:
        """Leave the newsletter for good, in one step, and keep the proof. A second tap changes nothing."""
        return await self._set_subscribed(customer, (), evidence, subscribed=False)

    async def switch_topic(self, customer: Customer, topic: Topic) -> Customer:
        """Turn one topic on or off, for a subscriber."""
        topics = customer.topics ^ {topic}
        return await self._change(customer, {"topics": sorted(topics)}, topics=topics)

    async def set_birthday(self, customer: Customer, birthday: Birthday | None, evidence: Evidence) -> Customer:
        """Keep or forget (None) the birthday, with the words by which it was asked for."""
        values = {
            "birth_day": birthday.day if birthday else None,
            "birth_month": birthday.month if birthday else None,
            "birth_year": birthday.year if birthday else None,
        }
        return await self._change(
            customer, values, consent=(Purpose.BIRTHDAY, evidence, birthday is not None), birthday=birthday
        )

    async def set_phone(self, customer: Customer, phone: str | None, evidence: Evidence) -> Customer:
        """Keep or forget (None) the phone number, in E.164."""
        consent = (Purpose.PHONE, evidence, phone is not None)
        return await self._change(customer, {"phone": phone}, consent=consent, phone=phone)

    async def set_quiet(self, customer: Customer, quiet: QuietHours | None) -> Customer:
        """Own quiet hours, or the shop's (None)."""
        values = {
            "quiet_start": quiet.start.isoformat("minutes") if quiet else None,
            "quiet_end": quiet.end.isoformat("minutes") if quiet else None,
        }
        return await self._change(customer, values, quiet=quiet)

    async def choose_branch(self, customer: Customer, branch_id: int | None) -> Customer:
        """The shop of ours that they go to; None is any."""
        return await self._change(customer, {"branch_id": branch_id}, branch_id=branch_id)

    async def forget_branch(self, branch_id: int) -> None:
        """A shop closes: nobody goes there any more."""
        async with self._database.write() as db:
            await store.forget_branch(db, branch_id)
        self._kept.clear()

    async def tags_of(self, customer_id: int) -> Sequence[str]:
        """How staff have marked the customer, in alphabetical order."""
        async with self._database.read() as db:
            return await tags_store.tags_of(db, customer_id)

    async def mark_unreachable(self, telegram_id: int, why: Unreachable) -> None:
        """Nothing reaches the person. Undone by whatever they write next."""
        async with self._database.write() as db:
            news = await store.mark_unreachable(db, telegram_id, self._clock.now(), why)
        self._kept.pop(telegram_id, None)
        if news:
            log.info("customer cannot be reached", action="customer_unreachable", why=why)

    async def export(self, db: AsyncConnection, customer: Customer) -> dict[str, Any]:
        """What is kept about the person here, readable by anybody. Part of `bot.customers.privacy`."""
        return {
            "name": customer.name,
            "username": customer.username,
            "telegram_id": customer.telegram_id,
            "language": customer.locale,
            "phone": customer.phone,
            "birthday": _written(customer.birthday),
            "newsletter": {"subscribed": customer.subscribed, "topics": sorted(customer.topics)},
            "quiet_hours": str(customer.quiet) if customer.quiet else None,
            "came_from": customer.source,
            "shop": await store.branch_names(db, customer.branch_id or 0) or None,
            "tags": list(await tags_store.tags_of(db, customer.id)),
            "joined_at": customer.joined_at.isoformat(),
            "consents": [{**row, "at": row["at"].isoformat()} for row in await store.consents_of(db, customer.id)],
        }

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        """Forget who the person is. Part of `bot.customers.privacy`."""
        await store.erase(db, customer.id, self._clock.now())
        await tags_store.erase(db, customer.id)
        self._kept.pop(customer.telegram_id, None)

    async def _add(self, person: Person, locale: Locale, source: str | None) -> Customer:
        async with self._database.write() as db:
            new = await store.add(db, person, locale, source, self._clock.now())
        if new:
            log.info("a new customer", action="customer_joined", locale=locale, source=source is not None)
            return self._keep(new)
        customer = await self._load(person.telegram_id)  # another process was quicker
        if customer is None:
            raise NotFound
        return customer

    async def _set_subscribed(
        self, customer: Customer, topics: tuple[Topic, ...], evidence: Evidence, *, subscribed: bool
    ) -> Customer:
        async with self._database.write() as db:
            if await store.set_subscribed(db, customer.id, topics, subscribed=subscribed):
                now = self._clock.now()
                await store.record_consent(db, customer.id, Purpose.NEWSLETTER, evidence, now, given=subscribed)
        log.info("newsletter", action="subscribed" if subscribed else "unsubscribed", source=evidence.source)
        return self._keep(replace(customer, subscribed=subscribed, topics=frozenset(topics)))

    async def _change(
        self,
        customer: Customer,
        values: dict[str, Any],
        *,
        consent: tuple[Purpose, Evidence, bool] | None = None,
        **fields: Any,
    ) -> Customer:
        async with self._database.write() as db:
            await store.change(db, customer.id, values)
            if consent:
                purpose, evidence, given = consent
                await store.record_consent(db, customer.id, purpose, evidence, self._clock.now(), given=given)
        return self._keep(replace(customer, **fields))

    def _fresh(self, telegram_id: int) -> Customer | None:
        kept_at, customer = self._kept.get(telegram_id, (0.0, None))
        age = self._clock.now().timestamp() - kept_at
        return customer if 0 <= age < _FRESH_SECONDS else None

    async def _load(self, telegram_id: int) -> Customer | None:
        async with self._database.read() as db:
            customer = await store.by_telegram_id(db, telegram_id)
            # At once, not when the connection is given back, which takes a moment: what changes in it is newer.
            return self._keep(customer) if customer else None

    def _keep(self, customer: Customer) -> Customer:
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
            self._telegram_ids.clear()
        self._telegram_ids[customer.id] = customer.telegram_id
        self._kept[customer.telegram_id] = self._clock.now().timestamp(), customer
        return customer


def _written(birthday: Birthday | None) -> str | None:
    if birthday is None:
        return None
    return f"{birthday.year or '----'}-{birthday.month:02}-{birthday.day:02}"
