"""The use cases of vouchers: giving, finding, redeeming, taking back. Each is one transaction.

Codes cannot be guessed at: after five wrong ones within ten minutes a person waits, each time twice as long, and the
owners hear of it once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound, TooManyWrongCodes, VoucherCodeTaken, VoucherCodeUnfit, VoucherUnknown
from bot.delivery import store as outbox
from bot.loyalty import store, wrong_codes_store
from bot.loyalty.codes import is_code, public_code, readings
from bot.loyalty.model import OWNER, Card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.loyalty.model import Count, Reason, Terms, Voucher
    from bot.team.model import Member

log = structlog.get_logger()

GUESSING = "codes-guessed"
"""The kind of errand that tells owners of it; it carries `person`, a Telegram id."""

_MOST_WRONG = 5
_WITHIN = timedelta(minutes=10)
_FIRST_HOLD = timedelta(minutes=10)
_MOST_DOUBLINGS = 7  # 10 minutes become 21 hours
_FORGOTTEN_AFTER = timedelta(days=1)
_MOST_SHOWN = 20
_LONGEST = 64  # of a code as people type it


@dataclass(frozen=True, slots=True)
class Redemption:
    """The voucher after somebody pressed. `won` tells whether it was this press that redeemed it."""

    card: Card
    won: bool


class Vouchers:
    def __init__(self, database: Database, clock: Clock, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._on_errands = on_errands
        self._public: frozenset[str] = frozenset()

    async def load(self) -> None:
        """Learn the owners' codes: any text may be one, and each is looked at."""
        async with self._database.read() as db:
            self._public = frozenset(await store.public_codes(db))

    def recognises(self, text: str) -> bool:
        """Whether a text is a code and nothing else. Asks nobody, so it may be asked of every message."""
        return len(text) <= _LONGEST and any(is_code(reading) or reading in self._public for reading in readings(text))

    # Giving.

    async def issue(
        self, terms: Terms, *, origin: str, customer_id: int, zone: ZoneInfo, parent: Voucher | None = None
    ) -> Voucher:
        """Give the customer a voucher; asked again for the same origin, it gives the same one."""
        async with self._database.write() as db:
            return await store.issue(
                db, terms, origin=origin, customer_id=customer_id, now=self._clock.now(), zone=zone, parent=parent
            )

    async def new_public_code(self, text: str) -> str:
        """The owner's word as it would be kept. Raises `VoucherCodeUnfit` or `VoucherCodeTaken`."""
        try:
            code = public_code(text)
        except ValueError:
            raise VoucherCodeUnfit from None
        if code in self._public:
            raise VoucherCodeTaken(voucher=code)
        return code

    async def create_public(self, text: str, terms: Terms, zone: ZoneInfo) -> Voucher:
        """Make a code of the owner's own word. Raises `VoucherCodeUnfit` or `VoucherCodeTaken`."""
        code, now = await self.new_public_code(text), self._clock.now()
        try:
            async with self._database.write() as db:
                voucher = await store.issue(db, terms, origin=OWNER, customer_id=None, now=now, zone=zone, code=code)
        except ValueError:
            raise VoucherCodeTaken(voucher=code) from None
        self._public |= {code}
        log.info("public code made", action="public_code_made", voucher=voucher.id)
        return voucher

    # Finding.

    async def find(self, text: str, member: Member) -> Card:
        """The voucher whose code a member typed or scanned. Raises `VoucherUnknown` or `TooManyWrongCodes`."""
        voucher = await self._find(text, member.telegram_id, None)
        return await self.card(voucher.id)

    async def find_own(self, text: str, customer: Customer, zone: ZoneInfo) -> Voucher:
        """What a code is to a customer: a public one, or their own; anybody else's is as unknown as a wrong one.

        For a public code that is limited for each customer they get a code of their own.
        """
        voucher = await self._find(text, customer.telegram_id, customer.id)
        if voucher.wants_own_code:
            return await self._own_code(voucher, customer.id, zone)
        return voucher

    async def of_customer(self, customer: Customer) -> Sequence[Voucher]:
        """What the customer can use now, the one that ends first on top."""
        async with self._database.read() as db:
            return await store.live_of(db, customer.id, self._clock.now())

    async def own(self, customer: Customer, voucher_id: int) -> Voucher:
        """A voucher of the customer's. Raises `NotFound` for anybody else's."""
        async with self._database.read() as db:
            voucher = await store.by_id(db, voucher_id)
        if voucher is None or voucher.customer_id != customer.id:
            raise NotFound
        return voucher

    async def voucher_of(self, use_id: int) -> int:
        """The voucher that was used. Raises `NotFound`."""
        async with self._database.read() as db:
            use = await store.use(db, use_id)
        if use is None:
            raise NotFound
        return use.voucher_id

    async def card(self, voucher_id: int) -> Card:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await self._card(db, voucher_id)

    # Redeeming, and taking back.

    async def redeem(self, voucher_id: int, press: str, member: Member) -> Redemption:
        """Count a use. Of those who try at once one wins; `press` names the button, which redeems once.

        Whether the member may is asked by the caller. Raises `NotFound`.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            voucher = (await self._card(db, voucher_id)).voucher
            won = not voucher.wants_own_code and await store.take(db, voucher_id, now)
            if won and not await store.add_use(db, voucher_id, press, member, now):
                await store.give_back(db, voucher_id)
                won = False
            card = await self._card(db, voucher_id)
        if won:
            log.info("voucher redeemed", action="voucher_redeemed", voucher=voucher_id, origin=card.voucher.origin)
        return Redemption(card, won)

    async def reverse(self, use_id: int, member: Member, reason: Reason) -> Card:
        """Take a use back; the voucher can be used again. A second press changes nothing. Raises `NotFound`."""
        async with self._database.write() as db:
            use = await store.use(db, use_id)
            if use is None:
                raise NotFound
            if await store.reverse(db, use_id, member, reason, self._clock.now()):
                await store.give_back(db, use.voucher_id)
                log.info("use taken back", action="voucher_reversed", voucher=use.voucher_id, reason=reason)
            return await self._card(db, use.voucher_id)

    # The owner's.

    async def public(self) -> Sequence[Voucher]:
        """The owners' codes that are not over, newest first."""
        async with self._database.read() as db:
            return await store.public(db, self._clock.now(), _MOST_SHOWN)

    async def counts(self) -> Sequence[Count]:
        """What became of all other vouchers, by origin, the latest first."""
        async with self._database.read() as db:
            return await store.counts(db, self._clock.now(), _MOST_SHOWN)

    async def cancel(self, voucher_id: int) -> Card:
        """End a voucher, and with a public one the codes that customers got for it. Raises `NotFound`."""
        async with self._database.write() as db:
            await store.cancel(db, voucher_id, self._clock.now())
            card = await self._card(db, voucher_id)
        log.info("voucher cancelled", action="voucher_cancelled", voucher=voucher_id)
        return card

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        uses = await store.uses_of(db, customer.id)
        return [
            {
                "code": voucher.code,
                "origin": voucher.origin,
                **voucher.terms.to_json(),
                "issued_at": voucher.issued_at.isoformat(),
                "valid_until": voucher.valid_until.isoformat(),
                "redeemed_at": [use.redeemed_at.isoformat() for use in uses if use.voucher_id == voucher.id],
            }
            for voucher in await store.all_of(db, customer.id)
        ]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        """The vouchers end. Wrong codes are forgotten by the day, not here, or erasing would be a way to go on."""
        await store.cancel_of(db, customer.id, self._clock.now())

    async def _find(self, text: str, telegram_id: int, customer_id: int | None) -> Voucher:
        """The same work for a code that is wrong and one that is somebody else's: an answer's time tells nothing."""
        now = self._clock.now()
        async with self._database.read() as db:
            held_until = await wrong_codes_store.held_until(db, telegram_id)
            voucher = await store.by_code(db, readings(text), customer_id)
        if held_until and held_until > now:
            raise TooManyWrongCodes(minutes=-(-(held_until - now) // timedelta(minutes=1)))
        if voucher is None:
            await self._count_wrong(telegram_id, now)
            raise VoucherUnknown
        return voucher

    async def _count_wrong(self, telegram_id: int, now: datetime) -> None:
        async with self._database.write() as db:
            await wrong_codes_store.forget(db, now - _FORGOTTEN_AFTER)
            wrong, holds = await wrong_codes_store.count(db, telegram_id, now, _WITHIN)
            if wrong < _MOST_WRONG:
                return
            await wrong_codes_store.hold(db, telegram_id, now + _FIRST_HOLD * 2 ** min(holds, _MOST_DOUBLINGS))
            if holds == 0:
                await outbox.add(db, f"codes:{telegram_id}", GUESSING, {"person": telegram_id}, now=now)
        self._on_errands()
        log.warning("codes are guessed at", action="codes_guessed", holds=holds + 1)

    async def _own_code(self, public: Voucher, customer_id: int, zone: ZoneInfo) -> Voucher:
        """It takes its uses from the public code now, so that what a customer holds is good at the till."""
        origin, now, each = f"code:{public.id}", self._clock.now(), public.terms.each or 1
        async with self._database.write() as db:
            taken = await store.take(db, public.id, now, each)
            given = await store.given(db, origin, customer_id)
            if given and taken:
                await store.give_back(db, public.id, each)
            if given or not taken:
                return given or public
            terms = replace(public.terms, uses=each, each=None)
            return await store.issue(
                db, terms, origin=origin, customer_id=customer_id, now=now, zone=zone, parent=public
            )

    async def _card(self, db: AsyncConnection, voucher_id: int) -> Card:
        card = await store.card(db, voucher_id)
        if card is None:
            raise NotFound
        return card
