"""Vouchers on a real database: issued once, redeemed by one, taken back with a reason, not to be guessed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, select

from bot.core.errors import NotFound, TooManyWrongCodes, VoucherCodeTaken, VoucherCodeUnfit, VoucherUnknown
from bot.customers.model import Person
from bot.customers.service import Customers
from bot.delivery.store import outbox
from bot.i18n import Locale
from bot.loyalty import store
from bot.loyalty.codes import new_code, shown
from bot.loyalty.model import Kind, Reason, Standing, Terms
from bot.loyalty.service import GUESSING, Vouchers
from bot.loyalty.wrong_codes_store import wrong_codes
from bot.team.model import Member, Role
from sandbox import Clock

if TYPE_CHECKING:
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.loyalty.model import Voucher

ZONE = ZoneInfo("Asia/Tashkent")
TEN_PERCENT = Terms(Kind.PERCENT, 10)
DILSHOD, MARINA = Member(11, Role.STAFF, "Dilshod"), Member(12, Role.STAFF, "Марина")


@pytest.fixture
def clock() -> Clock:
    return Clock(start=datetime(2026, 11, 21, 7, 0, tzinfo=UTC))


@pytest.fixture
async def vouchers(database: Database, clock: Clock) -> Vouchers:
    made = Vouchers(database, clock, lambda: None)
    await made.load()
    return made


@pytest.fixture
async def nilufar(database: Database, clock: Clock) -> Customer:
    person = Person(1, "Nilufar", None, "uz")
    return await Customers(database, clock).arrive(person, default=Locale.UZ)


@pytest.fixture
async def sergey(database: Database, clock: Clock) -> Customer:
    return await Customers(database, clock).arrive(Person(2, "Сергей", None, "ru"), default=Locale.RU)


async def birthday(vouchers: Vouchers, customer: Customer, terms: Terms = TEN_PERCENT) -> Voucher:
    return await vouchers.issue(terms, origin="birthday:2026", customer_id=customer.id, zone=ZONE)


async def guessings(database: Database) -> list[dict[str, int]]:
    async with database.read() as db:
        return list(await db.scalars(select(outbox.c.payload).where(outbox.c.kind == GUESSING)))


# Giving


async def test_voucher_is_given_once_for_an_origin(vouchers: Vouchers, nilufar: Customer) -> None:
    given = await asyncio.gather(*(birthday(vouchers, nilufar) for _ in range(10)))

    assert len({voucher.code for voucher in given}) == 1
    assert [voucher.id for voucher in await vouchers.of_customer(nilufar)] == [given[0].id]


async def test_other_origin_or_customer_gets_another(vouchers: Vouchers, nilufar: Customer, sergey: Customer) -> None:
    first = await birthday(vouchers, nilufar)
    other = await birthday(vouchers, sergey)
    again = await vouchers.issue(TEN_PERCENT, origin="birthday:2027", customer_id=nilufar.id, zone=ZONE)

    assert len({first.code, other.code, again.code}) == 3


async def test_customer_has_what_can_be_used_the_first_to_end_on_top(
    vouchers: Vouchers, nilufar: Customer, clock: Clock
) -> None:
    late = await vouchers.issue(TEN_PERCENT, origin="campaign:1", customer_id=nilufar.id, zone=ZONE)
    week = replace(TEN_PERCENT, valid_days=7)
    soon = await vouchers.issue(week, origin="campaign:2", customer_id=nilufar.id, zone=ZONE)
    used = await vouchers.issue(TEN_PERCENT, origin="campaign:3", customer_id=nilufar.id, zone=ZONE)
    await vouchers.redeem(used.id, "a", DILSHOD)

    assert [one.id for one in await vouchers.of_customer(nilufar)] == [soon.id, late.id]
    clock.move(timedelta(days=8))
    assert [one.id for one in await vouchers.of_customer(nilufar)] == [late.id]


# Finding


async def test_code_is_found_however_it_is_typed(vouchers: Vouchers, nilufar: Customer) -> None:
    voucher = await birthday(vouchers, nilufar)

    card = await vouchers.find(f" {shown(voucher.code).lower()} ", DILSHOD)

    assert (card.voucher, card.holder, card.use) == (voucher, "Nilufar", None)


async def test_code_of_somebody_else_is_unknown_to_a_customer(
    vouchers: Vouchers, nilufar: Customer, sergey: Customer
) -> None:
    voucher = await birthday(vouchers, nilufar)

    assert await vouchers.find_own(voucher.code, nilufar, ZONE) == voucher
    assert await vouchers.own(nilufar, voucher.id) == voucher
    with pytest.raises(VoucherUnknown):
        await vouchers.find_own(voucher.code, sergey, ZONE)
    with pytest.raises(NotFound):
        await vouchers.own(sergey, voucher.id)


async def test_only_codes_are_recognised(vouchers: Vouchers, database: Database, clock: Clock) -> None:
    await vouchers.create_public("Navruz10", TEN_PERCENT, ZONE)
    restarted = Vouchers(database, clock, lambda: None)
    await restarted.load()

    for one in (vouchers, restarted):
        assert all(one.recognises(text) for text in (new_code(), shown(new_code()), "навруз 10"))
        assert not any(one.recognises(text) for text in ("", "Rahmat", "+998 90 123-45-67", "NAVRUZ20"))


# Redeeming


async def test_one_of_fifty_wins(vouchers: Vouchers, nilufar: Customer) -> None:
    voucher = await birthday(vouchers, nilufar)

    tries = await asyncio.gather(*(vouchers.redeem(voucher.id, f"press-{n}", DILSHOD) for n in range(50)))

    assert sum(one.won for one in tries) == 1
    assert (await vouchers.card(voucher.id)).voucher.used == 1


async def test_redeeming_is_one_transaction(vouchers: Vouchers, nilufar: Customer, database: Database) -> None:
    voucher = await birthday(vouchers, nilufar)
    engine, begun = database._writer.engine.sync_engine, 0

    def count(_connection: object) -> None:
        nonlocal begun
        begun += 1

    event.listen(engine, "begin", count)
    await vouchers.redeem(voucher.id, "a", DILSHOD)
    event.remove(engine, "begin", count)

    assert begun == 1


async def test_thirty_uses_are_thirty_and_no_more(vouchers: Vouchers) -> None:
    voucher = await vouchers.create_public("NAVRUZ10", replace(TEN_PERCENT, uses=30), ZONE)

    tries = await asyncio.gather(*(vouchers.redeem(voucher.id, f"press-{n}", DILSHOD) for n in range(50)))

    assert sum(one.won for one in tries) == 30
    assert (await vouchers.card(voucher.id)).voucher.standing(datetime.now(UTC)) is Standing.USED


async def test_second_press_of_a_button_is_no_second_use(vouchers: Vouchers) -> None:
    voucher = await vouchers.create_public("NAVRUZ10", replace(TEN_PERCENT, uses=None), ZONE)

    tries = await asyncio.gather(*(vouchers.redeem(voucher.id, "same", DILSHOD) for _ in range(5)))

    assert sum(one.won for one in tries) == 1
    assert (await vouchers.card(voucher.id)).voucher.used == 1


async def test_loser_is_told_who_was_first_and_when(vouchers: Vouchers, nilufar: Customer, clock: Clock) -> None:
    voucher = await birthday(vouchers, nilufar)
    await vouchers.redeem(voucher.id, "a", DILSHOD)
    at = clock.now()
    clock.move(timedelta(hours=1))

    second = await vouchers.redeem(voucher.id, "b", MARINA)

    assert not second.won
    assert second.card.use
    assert (second.card.use.redeemed_by_name, second.card.use.redeemed_at) == ("Dilshod", at)


async def test_nobody_redeems_after_the_last_day(vouchers: Vouchers, nilufar: Customer, clock: Clock) -> None:
    voucher = await birthday(vouchers, nilufar)
    clock.move(voucher.valid_until - clock.now())

    redemption = await vouchers.redeem(voucher.id, "a", DILSHOD)

    assert not redemption.won
    assert redemption.card.voucher.standing(clock.now()) is Standing.EXPIRED


async def test_nothing_is_redeemed_that_does_not_exist(vouchers: Vouchers) -> None:
    with pytest.raises(NotFound):
        await vouchers.redeem(404, "a", DILSHOD)


# Taking back


async def test_use_is_taken_back_with_a_reason_and_the_log_keeps_it(
    vouchers: Vouchers, nilufar: Customer, database: Database, clock: Clock
) -> None:
    voucher = await birthday(vouchers, nilufar)
    use = (await vouchers.redeem(voucher.id, "a", DILSHOD)).card.use
    assert use

    cards = await asyncio.gather(*(vouchers.reverse(use.id, MARINA, Reason.RETURN) for _ in range(5)))

    assert [(card.voucher.used, card.use) for card in cards] == [(0, None)] * 5
    async with database.read() as db:
        [kept] = (await db.execute(select(store.voucher_uses))).all()
    assert (kept.redeemed_by_name, kept.reversed_by_name, kept.reason) == ("Dilshod", "Марина", "return")
    assert kept.reversed_at == clock.now()
    assert (await vouchers.redeem(voucher.id, "b", MARINA)).won


async def test_use_that_is_not_there_cannot_be_taken_back(vouchers: Vouchers) -> None:
    with pytest.raises(NotFound):
        await vouchers.reverse(404, DILSHOD, Reason.OTHER)


# Public codes


async def test_word_is_taken_once_in_whatever_alphabet(vouchers: Vouchers) -> None:
    await vouchers.create_public("Navruz10", TEN_PERCENT, ZONE)

    with pytest.raises(VoucherCodeTaken):
        await vouchers.create_public("НАВРУЗ10", TEN_PERCENT, ZONE)
    with pytest.raises(VoucherCodeUnfit):
        await vouchers.create_public("10 %", TEN_PERCENT, ZONE)


async def test_word_is_taken_once_by_two_processes(vouchers: Vouchers, database: Database, clock: Clock) -> None:
    other = Vouchers(database, clock, lambda: None)
    await other.create_public("NAVRUZ10", TEN_PERCENT, ZONE)

    with pytest.raises(VoucherCodeTaken):
        await vouchers.create_public("NAVRUZ10", TEN_PERCENT, ZONE)


async def test_code_limited_for_each_customer_gives_them_their_own(
    vouchers: Vouchers, nilufar: Customer, sergey: Customer
) -> None:
    public = await vouchers.create_public("NAVRUZ10", replace(TEN_PERCENT, uses=1, each=1), ZONE)

    own = await asyncio.gather(*(vouchers.find_own("navruz10", nilufar, ZONE) for _ in range(5)))

    assert {(one.code, one.customer_id, one.valid_until) for one in own} == {
        (own[0].code, nilufar.id, public.valid_until)
    }
    assert own[0].code != public.code
    late = await vouchers.find_own("navruz10", sergey, ZONE)
    assert late.standing(public.issued_at) is Standing.USED
    assert not (await vouchers.redeem(public.id, "a", DILSHOD)).won
    assert (await vouchers.redeem(own[0].id, "b", DILSHOD)).won


async def test_cancelled_code_ends_with_what_customers_got_for_it(
    vouchers: Vouchers, nilufar: Customer, clock: Clock
) -> None:
    public = await vouchers.create_public("NAVRUZ10", replace(TEN_PERCENT, uses=None, each=1), ZONE)
    own = await vouchers.find_own("NAVRUZ10", nilufar, ZONE)
    other = await birthday(vouchers, nilufar)

    await vouchers.cancel(public.id)

    assert await vouchers.public() == []
    assert [one.id for one in await vouchers.of_customer(nilufar)] == [other.id]
    assert (await vouchers.card(own.id)).voucher.standing(clock.now()) is Standing.CANCELLED
    assert not (await vouchers.redeem(own.id, "a", DILSHOD)).won


async def test_owner_sees_what_became_of_them(
    vouchers: Vouchers, nilufar: Customer, sergey: Customer, clock: Clock
) -> None:
    used = await birthday(vouchers, nilufar)
    await birthday(vouchers, sergey)
    await vouchers.redeem(used.id, "a", DILSHOD)
    clock.move(timedelta(days=30))
    await vouchers.issue(TEN_PERCENT, origin="campaign:3", customer_id=sergey.id, zone=ZONE)
    public = await vouchers.create_public("NAVRUZ10", TEN_PERCENT, ZONE)

    found = [(one.origin, one.issued, one.used, one.expired) for one in await vouchers.counts()]
    assert found == [("campaign:3", 1, 0, 0), ("birthday:2026", 2, 1, 1)]
    assert [one.id for one in await vouchers.public()] == [public.id]


# Guessing


async def test_five_wrong_codes_make_wait_each_time_twice_as_long(
    vouchers: Vouchers, nilufar: Customer, sergey: Customer, clock: Clock, database: Database
) -> None:
    right = await birthday(vouchers, sergey)
    for minutes in (10, 20, 40):
        for _ in range(5):
            with pytest.raises(VoucherUnknown):
                await vouchers.find_own(right.code, nilufar, ZONE)
        with pytest.raises(TooManyWrongCodes) as refusal:
            await vouchers.find_own(new_code(), nilufar, ZONE)
        assert refusal.value.fields == {"minutes": minutes}
        clock.move(timedelta(minutes=minutes))

    assert await guessings(database) == [{"person": nilufar.telegram_id}]
    assert await vouchers.find_own(right.code, sergey, ZONE) == right


async def test_held_up_people_are_refused_the_right_code_too(vouchers: Vouchers, nilufar: Customer) -> None:
    voucher = await birthday(vouchers, nilufar)
    for _ in range(5):
        with pytest.raises(VoucherUnknown):
            await vouchers.find(new_code(), DILSHOD)

    with pytest.raises(TooManyWrongCodes):
        await vouchers.find(voucher.code, DILSHOD)
    assert (await vouchers.find(voucher.code, MARINA)).voucher == voucher


async def test_slips_of_a_long_day_make_nobody_wait(vouchers: Vouchers, clock: Clock, database: Database) -> None:
    for _ in range(20):
        with pytest.raises(VoucherUnknown):
            await vouchers.find(new_code(), DILSHOD)
        clock.move(timedelta(minutes=3))

    assert await guessings(database) == []


async def test_wrong_codes_are_forgotten_after_a_day(vouchers: Vouchers, clock: Clock, database: Database) -> None:
    with pytest.raises(VoucherUnknown):
        await vouchers.find(new_code(), DILSHOD)
    clock.move(timedelta(days=2))
    with pytest.raises(VoucherUnknown):
        await vouchers.find(new_code(), MARINA)

    async with database.read() as db:
        assert list(await db.scalars(select(wrong_codes.c.telegram_id))) == [MARINA.telegram_id]


# Personal data


async def test_erased_customer_leaves_no_voucher_that_works(
    vouchers: Vouchers, nilufar: Customer, database: Database, clock: Clock
) -> None:
    voucher = await birthday(vouchers, nilufar)
    async with database.write() as db:
        [kept] = await vouchers.export(db, nilufar)
        await vouchers.erase(db, nilufar)

    assert (kept["code"], kept["origin"], kept["redeemed_at"]) == (voucher.code, "birthday:2026", [])
    assert json.loads(json.dumps(kept)) == kept
    assert not (await vouchers.redeem(voucher.id, "a", DILSHOD)).won
    assert (await vouchers.card(voucher.id)).voucher.standing(clock.now()) is Standing.CANCELLED
