"""From an update to its handler: nothing is lost, nothing has its effect twice, each chat is in order."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from aiogram import Bot
from sqlalchemy import select

from bot.core.database import together_with
from bot.delivery import store
from bot.delivery.inbox import GIVEN_UP, ClosedByAnother, Entry, Inbox
from bot.delivery.inbox_store import inbox
from bot.delivery.store import outbox
from bot.telegram.receiver import ChatOrder, Receiver
from sandbox import TOKEN, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.types import Update

    from bot.core.database import Database

ANNA, BORIS, GROUP = 1, 2, -100


class Shop:
    """A bot that writes down what it is told, as often as it is told; `trouble` raises before or after that."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock(start=datetime(2026, 11, 21, 7, 0, tzinfo=UTC))
        self.begun: list[str] = []
        self.before: Callable[[str], None] = lambda _: None
        self.after: Callable[[str], None] = lambda _: None

    def receiver(self) -> Receiver:
        """A process of its own, as it were."""
        return Receiver(Bot(TOKEN), self._hear, self.inbox())

    def inbox(self) -> Inbox:
        return Inbox(self.database, self.clock, bot_id=1)

    async def heard(self) -> list[str]:
        async with self.database.read() as db:
            return list(await db.scalars(select(outbox.c.kind).where(outbox.c.queue == "heard").order_by(outbox.c.id)))

    async def alerts(self) -> int:
        async with self.database.read() as db:
            return len((await db.execute(select(outbox.c.id).where(outbox.c.kind == GIVEN_UP))).all())

    async def rows(self) -> list[tuple[str, bool]]:
        """Of each update: where it stands, and whether its words are still kept."""
        async with self.database.read() as db:
            rows = await db.execute(select(inbox.c.state, inbox.c.payload).order_by(inbox.c.update_id))
            return [(row.state, row.payload is not None) for row in rows]

    async def _hear(self, update: Update, entry: Entry) -> None:
        words = (update.message and update.message.text) or ""
        self.begun.append(words)
        self.before(words)
        with together_with(entry.companion):
            if words != "just looking":
                async with self.database.write() as db:
                    await store.add(db, "heard", words, {}, now=self.clock.now())
        self.after(words)


@pytest.fixture
def shop(database: Database) -> Shop:
    return Shop(database)


async def test_update_is_handled_and_its_words_are_forgotten(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([update(1, "hello"), update(2, "just looking")])
    await receiver.finish()

    assert await shop.heard() == ["hello"]
    assert await shop.rows() == [("done", False), ("done", False)]


async def test_kind_of_update_that_nobody_knows_yet_is_done_with(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([{"update_id": 1, "telepathy": {"chat": {"id": ANNA}}}])
    await receiver.finish()

    assert await shop.rows() == [("done", False)]
    assert await shop.alerts() == 0


async def test_update_that_is_handed_out_again_is_handled_once(shop: Shop) -> None:
    receiver = shop.receiver()
    for _ in range(3):
        await receiver.take([update(1, "hello")])
        await receiver.finish()
    await shop.receiver().take([update(1, "hello")])

    assert shop.begun == ["hello"]


async def test_ids_may_jump_back_after_a_quiet_week(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([update(900_000, "before")])
    await receiver.take([update(17, "after")])
    await receiver.finish()

    assert sorted(await shop.heard()) == ["after", "before"]


async def test_what_was_kept_but_not_begun_is_handled_at_the_next_start(shop: Shop) -> None:
    await shop.inbox().take_in([update(2, "second"), update(1, "first")])  # and the process is killed

    receiver = shop.receiver()
    await receiver.take_up_again(by_anybody=True)

    assert await shop.heard() == ["first", "second"]
    assert await shop.rows() == [("done", False), ("done", False)]


async def test_effect_and_end_of_an_update_are_one_commit(shop: Shop) -> None:
    """Killed right after the commit: the next process finds nothing to do."""

    def die(_: str) -> None:
        raise asyncio.CancelledError

    shop.after = die
    receiver = shop.receiver()
    await receiver.take([update(1, "hello")])
    await receiver.finish()
    shop.after = lambda _: None

    await shop.receiver().take_up_again(by_anybody=True)

    assert await shop.heard() == ["hello"]


async def test_what_breaks_before_it_had_an_effect_is_tried_again(shop: Shop) -> None:
    def break_once(_: str) -> None:
        if len(shop.begun) == 1:
            raise ZeroDivisionError

    shop.before = break_once
    receiver = shop.receiver()
    await receiver.take([update(1, "hello")])
    await receiver.finish()

    assert shop.begun == ["hello", "hello"]
    assert await shop.heard() == ["hello"]


async def test_what_breaks_after_it_had_an_effect_is_not(shop: Shop) -> None:
    def fail(_: str) -> None:
        raise ZeroDivisionError

    shop.after = fail
    receiver = shop.receiver()
    await receiver.take([update(1, "hello")])
    await receiver.finish()

    assert await shop.heard() == ["hello"]
    assert await shop.alerts() == 0


async def test_poison_is_given_up_after_three_tries_and_staff_hear_once(shop: Shop) -> None:
    def fail(words: str) -> None:
        if words == "poison":
            raise ZeroDivisionError

    shop.before = fail
    receiver = shop.receiver()
    await receiver.take([update(1, "poison"), update(2, "hello")])
    await receiver.finish()
    await receiver.take([update(1, "poison")])

    assert shop.begun.count("poison") == 3
    assert await shop.heard() == ["hello"]
    assert await shop.rows() == [("failed", False), ("done", False)]
    assert await shop.alerts() == 1


async def test_poison_that_takes_the_process_down_is_given_up_too(shop: Shop) -> None:
    await shop.inbox().take_in([update(1, "poison")])
    for _ in range(3):
        inbox = shop.inbox()
        [entry] = await inbox.left_open(by_anybody=True)
        assert entry.update["message"]["text"] == "poison"
        await inbox.begin_again([entry])  # and killed

    assert await shop.inbox().left_open(by_anybody=True) == []
    assert await shop.rows() == [("failed", False)]
    assert await shop.alerts() == 1


async def test_who_only_stood_beside_the_poison_is_not_given_up(shop: Shop) -> None:
    """The process dies of one of two updates at every start; the other is handled as soon as it is alone."""
    await shop.inbox().take_in([update(1, "poison", chat=ANNA), update(2, "hello", chat=BORIS)])
    inbox = shop.inbox()
    await inbox.begin_again(await inbox.left_open(by_anybody=True))  # and killed, with both in hand

    alone: list[list[str]] = []

    def die(words: str) -> None:
        if words == "poison":
            alone.append(list(shop.begun))
            raise asyncio.CancelledError

    shop.before = die
    receiver = shop.receiver()
    await receiver.take_up_again(by_anybody=True)

    assert alone[0] == ["poison"]
    assert await shop.heard() == ["hello"]
    assert await shop.rows() == [("failed", False), ("done", False)]


async def test_who_was_taken_for_dead_and_is_only_slow_does_nothing_twice(shop: Shop) -> None:
    other = shop.receiver()
    [entry] = await shop.inbox().take_in([update(1, "hello")])
    shop.clock.move(timedelta(minutes=3))
    await other.take_up_again()
    assert await shop.heard() == ["hello"]

    with pytest.raises(ClosedByAnother), together_with(entry.companion):
        async with shop.database.write() as db:
            await store.add(db, "heard", "hello", {}, now=shop.clock.now())
    assert await shop.heard() == ["hello"]


async def test_own_work_that_takes_long_is_not_taken_over(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([update(1, "hello")])
    shop.clock.move(timedelta(minutes=3))
    await receiver.take_up_again()
    await receiver.finish()

    assert shop.begun == ["hello"]
    assert await shop.rows() == [("done", False)]


async def test_start_leaves_alone_what_has_just_come_in(shop: Shop) -> None:
    receiver = shop.receiver()
    shop.clock.move(timedelta(seconds=1))
    await shop.inbox().take_in([update(1, "hello")])  # by a webhook, which is open already
    await receiver.take_up_again(by_anybody=True)

    assert shop.begun == []


async def test_update_that_nobody_can_read_ends_as_poison_and_harms_no_other(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([{"update_id": 1, "message": {"chat": "?"}}, update(2, "hello")])
    await receiver.finish()

    assert await shop.rows() == [("failed", False), ("done", False)]


async def test_webhook_is_told_to_come_again_while_somebody_is_at_it(shop: Shop) -> None:
    replica, other = shop.receiver(), shop.receiver()
    await shop.inbox().take_in([update(1, "hello")])
    assert not await replica.take_one(update(1, "hello"))

    await other.take_up_again()
    assert await shop.heard() == []
    shop.clock.move(timedelta(minutes=3))  # whoever had it is dead
    await other.take_up_again()

    assert await shop.heard() == ["hello"]
    assert await replica.take_one(update(1, "hello"))


async def test_webhook_answers_after_handling(shop: Shop) -> None:
    receiver = shop.receiver()

    assert await receiver.take_one(update(1, "hello"))
    assert await shop.heard() == ["hello"]
    assert await receiver.take_one(update(1, "hello"))
    assert shop.begun == ["hello"]


async def test_handled_updates_are_forgotten_after_two_days(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([update(1, "hello")])
    await receiver.finish()
    shop.clock.move(timedelta(days=1))
    await shop.inbox().forget_ended()
    assert len(await shop.rows()) == 1

    shop.clock.move(timedelta(days=2))
    await shop.inbox().forget_ended()
    assert await shop.rows() == []


async def test_one_chat_keeps_its_order_while_another_goes_on(shop: Shop) -> None:
    receiver = shop.receiver()
    await receiver.take([update(number, f"{number}", chat=number % 3 + 1) for number in range(30)])
    await receiver.finish()

    heard = [int(words) for words in await shop.heard()]
    assert sorted(heard) == list(range(30))
    for chat in range(3):
        assert [number for number in heard if number % 3 == chat] == list(range(chat, 30, 3))


async def test_updates_of_a_chat_are_handled_in_the_order_they_came() -> None:
    order, done = ChatOrder(), []

    async def handle(number: int) -> None:
        async with order.turn(ANNA):
            for _ in range(5 - number):  # the first takes longest
                await asyncio.sleep(0)
            done.append(number)

    await asyncio.gather(*(handle(number) for number in range(5)))

    assert done == [0, 1, 2, 3, 4]


async def test_people_who_write_in_one_group_share_its_order() -> None:
    order = ChatOrder()
    async with order.turn(GROUP):
        second = asyncio.create_task(acquire(order, GROUP))
        await asyncio.sleep(0)
        assert not second.done()

    assert await second


async def test_chats_do_not_wait_for_each_other() -> None:
    order = ChatOrder()
    async with asyncio.timeout(5), order.turn(ANNA):
        assert await acquire(order, BORIS)


async def test_locks_are_forgotten_also_after_errors_and_cancelling() -> None:
    order = ChatOrder()

    async def fail() -> None:
        async with order.turn(ANNA):
            raise ZeroDivisionError

    async with order.turn(ANNA):
        waiting = asyncio.create_task(acquire(order, ANNA))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await acquire(order, ANNA)
    assert not order._locks


async def acquire(order: ChatOrder, chat: int) -> bool:
    async with order.turn(chat):
        return True


def update(number: int, words: str, chat: int = ANNA) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Anna"}
    place = {"id": chat, "type": "private", "first_name": "Anna"}
    message = {"message_id": number + 1, "date": 1_795_244_400, "chat": place, "from": person, "text": words}
    return {"update_id": number, "message": message}
