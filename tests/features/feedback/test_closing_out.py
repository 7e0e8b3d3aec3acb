"""Everyone who complained of a cause is told once that it is mended, as many as the owner agreed to."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.core.errors import NotFound
from bot.customers.privacy import Privacy
from bot.delivery.model import Lane, Rejected, RetryAfter, Unreachable
from bot.delivery.store import outbox
from bot.feedback.closing_out import Told
from bot.feedback.closing_out_service import TELL_MENDED, Ready
from bot.feedback.records import Cause
from bot.i18n import Locale
from tests.features.feedback.complaining import DILSHOD, RUSTAM, Complaining

if TYPE_CHECKING:
    from bot.core.database import Database
    from bot.feedback.closing_out import Closing


@pytest.fixture
def shop(database: Database) -> Complaining:
    return Complaining(database)


async def draft(shop: Complaining) -> Closing:
    closing = await shop.closing_out.begin(Cause.BROKE, RUSTAM)
    return await shop.closing_out.word(closing.id, Locale.RU, "Новый поставщик.")


async def test_each_is_told_once_with_their_latest_complaint(shop: Complaining, database: Database) -> None:
    uz, ru = await shop.customer(Locale.UZ), await shop.customer(Locale.RU)
    await shop.complaint(customer=uz)
    latest = await shop.complaint(customer=uz)
    other = await shop.complaint(customer=ru)
    await shop.complaint("Курьер опоздал")
    closing = await draft(shop)
    audience = await shop.closing_out.audience(closing)
    assert (audience.by_language, audience.unreachable, audience.guesses) == ({"uz": 1, "ru": 1}, 0, 2)

    assert await asyncio.gather(*(shop.closing_out.tell(closing.id, 2) for _ in range(3))) == [True] * 3

    told = {errand["customer"] for errand in await shop.errands(TELL_MENDED)}
    assert told == {uz.id, ru.id}
    assert len(await shop.errands(TELL_MENDED)) == 2
    async with database.read() as db:
        assert set(await db.scalars(select(outbox.c.lane).where(outbox.c.kind == TELL_MENDED))) == {Lane.SERVICE}
    ready = [await shop.closing_out.take(closing.id, one.id) for one in (uz, ru)]
    assert [one.ticket_id for one in ready if isinstance(one, Ready)] == [latest.id, other.id]


async def test_who_was_told_is_not_told_again_unless_they_complain_again(shop: Complaining) -> None:
    customer = await shop.customer()
    await shop.complaint(customer=customer)
    closing = await draft(shop)
    assert await shop.closing_out.tell(closing.id, 1)
    await shop.closing_out.settle(closing.id, customer.id, Told.ARRIVED)
    assert await shop.closing_out.outcome(closing) == {Told.ARRIVED: 1}
    assert await shop.closing_out.take(closing.id, customer.id) == Rejected("it was told")
    assert await shop.closing_out.causes() == []

    shop.clock.move(timedelta(days=3))
    again = await shop.complaint(customer=customer)

    assert [one.complaints for one in await shop.closing_out.causes()] == [1]
    second = await shop.closing_out.begin(Cause.BROKE, RUSTAM)
    assert second.id != closing.id
    assert [one.ticket_id for one in (await shop.closing_out.audience(second)).reachable] == [again.id]


async def test_unreachable_erased_and_long_gone_are_left_out(shop: Complaining, database: Database) -> None:
    await shop.complaint()
    shop.clock.move(timedelta(days=91))
    blocked, erased, here = [await shop.customer() for _ in range(3)]
    for customer in (blocked, erased, here):
        await shop.complaint(customer=customer)
    await shop.customers.mark_unreachable(blocked.telegram_id, Unreachable.BLOCKED)
    await Privacy(database, {"profile": shop.customers, "records": shop.records}).erase(erased)
    closing = await draft(shop)

    audience = await shop.closing_out.audience(closing)

    assert [one.customer_id for one in audience.reachable] == [here.id]
    assert audience.unreachable == 1


async def test_other_number_than_agreed_tells_nobody(shop: Complaining) -> None:
    await shop.complaints(2)
    closing = await draft(shop)
    await shop.complaint()

    assert not await shop.closing_out.tell(closing.id, 2)
    assert await shop.errands(TELL_MENDED) == []
    assert await shop.closing_out.tell(closing.id, 3)


async def test_nobody_is_told_without_words(shop: Complaining) -> None:
    await shop.complaint()
    closing = await draft(shop)
    await shop.closing_out.word(closing.id, Locale.RU, None)

    assert not await shop.closing_out.tell(closing.id, 1)


async def test_what_was_told_cannot_be_worded_anew_or_dropped(shop: Complaining) -> None:
    await shop.complaint()
    closing = await draft(shop)
    assert (await shop.closing_out.begin(Cause.BROKE, DILSHOD)).id == closing.id  # one draft a cause
    await shop.closing_out.tell(closing.id, 1)

    with pytest.raises(NotFound):
        await shop.closing_out.word(closing.id, Locale.UZ, "Boshqa gap")
    await shop.closing_out.drop(closing.id)
    assert (await shop.closing_out.closing(closing.id)).texts == {"ru": "Новый поставщик."}
    assert [one.total for one in await shop.closing_out.told()] == [1]


async def test_who_sleeps_is_told_in_the_morning(shop: Complaining) -> None:
    customer = await shop.customer()
    await shop.complaint(customer=customer)
    closing = await draft(shop)
    await shop.closing_out.tell(closing.id, 1)
    shop.clock.move(timedelta(hours=11))  # 23:00

    waits = await shop.closing_out.take(closing.id, customer.id)

    assert waits == RetryAfter(timedelta(hours=10))


async def test_who_is_erased_in_the_meantime_is_not_told(shop: Complaining, database: Database) -> None:
    customer = await shop.customer()
    await shop.complaint(customer=customer)
    closing = await draft(shop)
    await shop.closing_out.tell(closing.id, 1)
    await Privacy(database, {"profile": shop.customers}).erase(customer)

    assert isinstance(await shop.closing_out.take(closing.id, customer.id), Rejected)


async def test_what_staff_confirmed_is_no_guess(shop: Complaining) -> None:
    ticket = await shop.complaint()
    await shop.records.choose_cause(ticket.id, Cause.BROKE, DILSHOD)

    assert (await shop.closing_out.audience(await draft(shop))).guesses == 0
