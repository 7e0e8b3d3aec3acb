"""The records of complaints on a real database: proposed at the opening and at the end, settled by staff, erased."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import NotFound
from bot.desk.model import Incoming, Kind
from bot.feedback.records import Category, Cause, Severity, cost
from bot.feedback.records_service import ASK_RECORD
from bot.loyalty.model import Kind as VoucherKind
from bot.loyalty.model import Terms
from bot.loyalty.service import Vouchers
from tests.features.feedback.complaining import DILSHOD, TASHKENT, Complaining, nobody_listens

if TYPE_CHECKING:
    from bot.core.database import Database


@pytest.fixture
def shop(database: Database) -> Complaining:
    return Complaining(database)


async def test_complaint_has_a_record_from_its_first_words(shop: Complaining) -> None:
    ticket = await shop.complaint("Курьер опоздал")

    record = await shop.records.record_of(ticket.id)

    assert record is not None
    assert (record.category, record.cause, record.severity) == (Category.LATE, Cause.COURIER_LATE, Severity.NORMAL)
    assert not record.is_settled
    assert (record.first_answer, record.fixed, record.remedies) == (None, None, ())


async def test_question_has_none(shop: Complaining) -> None:
    ticket = await shop.desk.open(await shop.customer(), Kind.QUESTION, [Incoming(None, "Куртка порвалась")])

    assert await shop.records.record_of(ticket.id) is None
    with pytest.raises(NotFound):
        await shop.records.name_product(ticket.id, "Kurtka")


async def test_all_words_count_at_the_end_and_staff_are_asked_once(shop: Complaining) -> None:
    customer = await shop.customer()
    ticket = await shop.complaint("Очень плохо", customer)
    await shop.desk.add(customer, ticket, Incoming(None, "Куртка порвалась, есть аллергия"))

    await shop.work.resolve(ticket.id, DILSHOD)

    record = await shop.records.record_of(ticket.id)
    assert record is not None
    assert (record.cause, record.severity, record.is_settled) == (Cause.BROKE, Severity.HIGH, False)
    assert await shop.errands(ASK_RECORD) == [{"ticket": ticket.id}]


async def test_what_staff_said_stays(shop: Complaining) -> None:
    customer = await shop.customer()
    ticket = await shop.complaint("Куртка порвалась", customer)
    settled = await shop.records.choose_cause(ticket.id, Cause.RUDE, DILSHOD)
    assert (settled.category, settled.cause, settled.is_settled) == (Category.SERVICE, Cause.RUDE, True)

    await shop.work.resolve(ticket.id, DILSHOD)

    assert await shop.records.record_of(ticket.id) != settled  # it has its time to fix by now, and the same cause
    record = await shop.records.record_of(ticket.id)
    assert record is not None
    assert record.cause is Cause.RUDE
    assert await shop.errands(ASK_RECORD) == []


async def test_other_category_drops_the_proposed_cause(shop: Complaining) -> None:
    ticket = await shop.complaint()

    same = await shop.records.choose_category(ticket.id, Category.QUALITY, DILSHOD)
    other = await shop.records.choose_category(ticket.id, Category.SERVICE, DILSHOD)

    assert (same.cause, other.cause) == (Cause.BROKE, None)


async def test_times_and_remedies_are_those_of_the_ticket(shop: Complaining, database: Database) -> None:
    customer = await shop.customer()
    ticket = await shop.complaint(customer=customer)
    shop.clock.move(timedelta(minutes=20))
    await shop.desk.reply(ticket.id, DILSHOD, Incoming(None, "Sorry"))
    vouchers = Vouchers(database, shop.clock, nobody_listens)
    for origin, terms in (
        (f"ticket:{ticket.id}", Terms(VoucherKind.SUM, 50_000, "UZS")),
        (f"ticket:{ticket.id}0", Terms(VoucherKind.SUM, 70_000, "UZS")),
    ):
        await vouchers.issue(terms, origin=origin, customer_id=customer.id, zone=TASHKENT)
    shop.clock.move(timedelta(hours=2))
    await shop.work.resolve(ticket.id, DILSHOD)

    record = await shop.records.record_of(ticket.id)

    assert record is not None
    assert (record.first_answer, record.fixed) == (timedelta(minutes=20), timedelta(hours=2, minutes=20))
    assert record.solved_by == "Dilshod"
    assert cost(record.remedies) == {"UZS": Decimal(50_000)}


async def test_spam_and_what_was_merged_count_no_more(shop: Complaining) -> None:
    customer = await shop.customer()
    first, second, spam = [await shop.complaint(customer=one) for one in (customer, customer, None)]
    await shop.work.merge(second.id, DILSHOD, first.id)
    await shop.work.spam(spam.id, DILSHOD)

    since = shop.clock.now() - timedelta(hours=1)
    found = await shop.records.between(since, since + timedelta(hours=2))

    assert [record.ticket_id for record in found] == [first.id]
    assert [record.ticket_id for record in await shop.records.of_tickets([first.id, second.id, spam.id])] == [first.id]
    assert [one.complaints for one in await shop.closing_out.causes()] == [1]


async def test_erasure_forgets_the_product_and_keeps_the_number(shop: Complaining, database: Database) -> None:
    customer = await shop.customer()
    ticket = await shop.complaint(customer=customer)
    named = await shop.records.name_product(ticket.id, "  синяя \n куртка " + "!" * 90)
    assert named.product is not None
    assert named.product.startswith("синяя куртка !")
    assert len(named.product) == 60

    async with database.write() as db:
        assert [row["product"] for row in await shop.records.export(db, customer)] == [named.product]
        await shop.records.erase(db, customer)

    record = await shop.records.record_of(ticket.id)
    assert record is not None
    assert (record.product, record.cause) == (None, Cause.BROKE)
