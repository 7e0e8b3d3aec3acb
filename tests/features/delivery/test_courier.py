"""The courier on real databases: order, outcomes, and what a crash leaves behind. Performers are plain functions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, select

from bot.delivery import store
from bot.delivery.budget import LocalBudget
from bot.delivery.courier import Courier
from bot.delivery.model import Blocked, Delivered, Errand, InDoubt, Lane, Outcome, Rejected, RetryAfter, State
from bot.delivery.store import outbox
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.core.database import Database

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
LEASE = timedelta(seconds=90)


@dataclass
class Post:
    """Takes errands and answers as told; remembers what it was given, in order."""

    answers: list[Outcome] = field(default_factory=list)
    given: list[str] = field(default_factory=list)

    async def perform(self, errand: Errand) -> Outcome:
        await asyncio.sleep(0)
        self.given.append(errand.payload["words"])
        return self.answers.pop(0) if self.answers else Delivered()


@pytest.fixture
def clock() -> Clock:
    return Clock(start=datetime(2026, 11, 21, 7, 0, tzinfo=UTC))


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def courier(database: Database, clock: Clock, post: Post) -> Courier:
    return courier_with(database, clock, post.perform)


async def test_one_queue_keeps_its_order(courier: Courier, database: Database, clock: Clock, post: Post) -> None:
    await put(database, clock, *(("ticket:1", f"{number}") for number in range(5)))

    assert [await courier.send_due() for _ in range(2)] == [5, 0]
    assert post.given == ["0", "1", "2", "3", "4"]


async def test_what_must_be_tried_again_holds_up_what_comes_behind_it(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    await put(database, clock, *(("ticket:1", f"{number}") for number in range(3)))
    post.answers = [Delivered(), RetryAfter(timedelta(seconds=5))]
    await courier.send_due()
    assert post.given == ["0", "1"]
    assert await states(database) == ["sent", "pending", "pending"]
    async with database.read() as db:
        assert await store.count_due(db, Lane.ALERT, clock.now(), 10) == 0

    assert await courier.send_due() == 0
    clock.move(timedelta(seconds=5))
    await courier.send_due()
    assert post.given == ["0", "1", "1", "2"]


@ON_SQLITE
async def test_backlog_that_waits_is_not_searched_with_each_new_errand(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    """To find out that all of it stands behind something costs the more, the longer it is."""
    post.answers = [RetryAfter(timedelta(minutes=1))]
    await put(database, clock, *(("ticket:1", f"{number}") for number in range(3)))
    writes: list[object] = []
    await courier.send_due()
    event.listen(database._writer.engine.sync_engine, "begin", writes.append)
    running = asyncio.create_task(courier.run())
    for _ in range(200):
        await courier.look()
        async with database.read() as db:  # which takes its time
            await db.execute(select(outbox.c.id))
    courier.stop()
    await running

    assert len(writes) < 10


async def test_queues_go_side_by_side(database: Database, clock: Clock) -> None:
    await put(database, clock, ("ticket:1", "a"), ("ticket:2", "b"), ("ticket:3", "c"))
    together = asyncio.Barrier(3)

    async def wait_for_the_others(_: Errand) -> Outcome:
        async with asyncio.timeout(10):
            await together.wait()
        return Delivered()

    assert await courier_with(database, clock, wait_for_the_others).send_due() == 3
    assert await states(database) == ["sent", "sent", "sent"]


async def test_same_dedupe_key_is_one_errand(courier: Courier, database: Database, clock: Clock, post: Post) -> None:
    for words in ("first", "again"):
        async with database.write() as db:
            is_new = await store.add(db, "q", "letter", {"words": words}, now=clock.now(), dedupe_key="overdue:7")
        assert is_new == (words == "first")
    await courier.send_due()

    assert await courier.send_due() == 0
    assert post.given == ["first"]


async def test_errand_of_a_rolled_back_transaction_is_none(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    async def write_and_fail() -> None:
        async with database.write() as db:
            await store.add(db, "q", "letter", {"words": "never"}, now=clock.now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await write_and_fail()
    assert await courier.send_due() == 0
    assert post.given == []


async def test_delayed_errand_waits_and_its_queue_waits_behind_it(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    async with database.write() as db:
        await store.add(db, "q", "letter", {"words": "1"}, now=clock.now(), delay=timedelta(minutes=5))
        await store.add(db, "q", "letter", {"words": "2"}, now=clock.now())
    assert await courier.send_due() == 0

    clock.move(timedelta(minutes=5))
    await courier.send_due()
    await courier.send_due()
    assert post.given == ["1", "2"]


async def test_flood_postpones_by_what_telegram_says(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    await put(database, clock, ("q", "1"), ("q", "2"))
    post.answers = [RetryAfter(timedelta(seconds=40))]
    await courier.send_due()

    clock.move(timedelta(seconds=39))
    assert await courier.send_due() == 0
    clock.move(timedelta(seconds=1))
    await courier.send_due()
    await courier.send_due()
    assert post.given == ["1", "1", "2"]
    assert await states(database) == ["sent", "sent"]


async def test_doubt_is_tried_again_ever_later_and_ends_after_eight(
    courier: Courier, database: Database, clock: Clock, post: Post
) -> None:
    await put(database, clock, ("q", "1"), ("q", "2"))
    post.answers = [InDoubt("no answer")] * 8
    waits = []
    for _ in range(8):
        since = clock.now()
        while not await courier.send_due():
            clock.move(timedelta(seconds=1))
        waits.append((clock.now() - since).total_seconds())

    assert waits == [0, 2, 4, 8, 16, 32, 64, 128]
    assert await states(database) == ["failed", "pending"]
    assert await reasons(database) == ["no answer", None]
    await courier.send_due()
    assert post.given == ["1"] * 8 + ["2"]


@pytest.mark.parametrize(
    ("outcome", "state", "reason"),
    [
        (Delivered(), State.SENT, None),
        (Blocked(), State.BLOCKED, None),
        (Rejected("can't parse entities"), State.FAILED, "can't parse entities"),
    ],
)
async def test_final_outcome_settles(
    courier: Courier, database: Database, clock: Clock, post: Post, outcome: Outcome, state: State, reason: str | None
) -> None:
    await put(database, clock, ("q", "1"), ("q", "2"))
    post.answers = [outcome]
    await courier.send_due()
    await courier.send_due()

    assert await states(database) == [state, State.SENT]
    assert await reasons(database) == [reason, None]
    assert post.given == ["1", "2"]


async def test_errand_that_breaks_does_not_stop_the_others(database: Database, clock: Clock) -> None:
    await put(database, clock, ("a", "broken"), ("b", "well"))
    taken = []

    async def perform(errand: Errand) -> Outcome:
        if errand.payload["words"] == "broken":
            raise KeyError("thread")
        taken.append(errand.payload["words"])
        return Delivered()

    await courier_with(database, clock, perform).send_due()

    assert taken == ["well"]
    assert await states(database) == ["pending", "sent"]
    assert await reasons(database) == ["KeyError", None]


@ON_SQLITE
async def test_what_a_crash_interrupted_is_done_at_the_next_start(database: Database, clock: Clock, post: Post) -> None:
    await put(database, clock, ("q", "1"), ("q", "2"))
    await claim_and_die(database, clock)

    await run_until(courier_with(database, clock, post.perform), lambda: len(post.given) == 2)

    assert post.given == ["1", "2"]
    assert await states(database) == ["sent", "sent"]


@ON_POSTGRESQL
async def test_what_a_replica_held_is_done_when_its_lease_is_over(database: Database, clock: Clock, post: Post) -> None:
    await put(database, clock, ("q", "1"))
    await claim_and_die(database, clock)
    courier = courier_with(database, clock, post.perform)
    await courier.judge_dead()
    assert await courier.send_due() == 0

    clock.move(LEASE + timedelta(seconds=1))
    await courier.judge_dead()
    assert await courier.send_due() == 1
    assert post.given == ["1"]


async def test_outcome_of_an_owner_whose_lease_was_taken_over_is_not_written(database: Database, clock: Clock) -> None:
    await put(database, clock, ("q", "1"))
    [late] = await claim_and_die(database, clock)
    clock.move(LEASE + timedelta(seconds=1))
    async with database.write() as db:
        await store.release(db, Lane.ALERT, clock.now(), lease_before=clock.now())
        await store.claim(db, Lane.ALERT, "second", clock.now(), LEASE, 10)

    async with database.write() as db:
        await store.settle(db, late, "first", State.FAILED, now=clock.now())
    assert await states(database) == ["sending"]


@ON_POSTGRESQL
async def test_two_couriers_never_hold_the_same_errand(database: Database, clock: Clock) -> None:
    await put(database, clock, *((f"ticket:{number}", f"{number}") for number in range(60)))
    posts = [Post() for _ in range(4)]

    async def drain(post: Post) -> None:
        courier = courier_with(database, clock, post.perform)
        while await courier.send_due() or "pending" in await states(database):
            pass

    await asyncio.gather(*(drain(post) for post in posts))

    given = [words for post in posts for words in post.given]
    assert sorted(given, key=int) == [f"{number}" for number in range(60)]
    assert set(await states(database)) == {"sent"}


async def test_stop_finishes_what_is_in_hand(database: Database, clock: Clock) -> None:
    await put(database, clock, ("q", "1"), ("q", "2"))
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def perform(_: Errand) -> Outcome:
        begun.set()
        await may_end.wait()
        return Delivered()

    courier = courier_with(database, clock, perform)
    running = asyncio.create_task(courier.run())
    await begun.wait()
    courier.stop()
    may_end.set()
    await asyncio.wait_for(running, 10)

    assert await states(database) == ["sent", "pending"]


async def test_courier_goes_on_when_the_database_was_away(database: Database, clock: Clock, post: Post) -> None:
    class Away:
        """A database whose first look into the outbox fails."""

        is_sqlite = database.is_sqlite
        write = database.write
        failures = 0

        def read(self) -> Any:
            if not self.failures:
                self.failures += 1
                raise ConnectionError("the server is restarting")
            return database.read()

    await put(database, clock, ("q", "1"))
    away: Any = Away()
    courier = courier_with(away, clock, post.perform)

    await run_until(courier, lambda: post.given == ["1"], tick=courier.look)

    assert away.failures == 1
    assert await states(database) == ["sent"]


GREETINGS = pytest.mark.parametrize("lane", [Lane.SERVICE, Lane.PROMO])


@GREETINGS
async def test_greeting_in_doubt_is_never_sent_again(database: Database, clock: Clock, post: Post, lane: Lane) -> None:
    await put(database, clock, ("customer:1", "happy birthday"), lane=lane)
    post.answers = [InDoubt("the line broke")]
    courier = courier_with(database, clock, post.perform, lane)
    await courier.send_due()
    clock.move(timedelta(days=1))

    assert await courier.send_due() == 0
    assert await states(database) == ["unsure"]


@GREETINGS
async def test_greeting_that_was_in_flight_when_the_process_died_is_unsure(
    database: Database, clock: Clock, post: Post, lane: Lane
) -> None:
    await put(database, clock, ("customer:1", "sent?"), lane=lane)
    await claim_and_die(database, clock, lane)
    await put(database, clock, ("customer:2", "not begun"), lane=lane)
    clock.move(LEASE + timedelta(seconds=1))
    courier = courier_with(database, clock, post.perform, lane)

    assert await courier.take_over() == 1
    await courier.send_due()

    assert post.given == ["not begun"]
    assert await states(database) == ["unsure", "sent"]


async def test_greeting_that_is_cancelled_on_its_way_is_not_sent_again(database: Database, clock: Clock) -> None:
    left = asyncio.Event()

    async def never_come_back(_: Errand) -> Outcome:
        left.set()
        await asyncio.Event().wait()
        raise AssertionError

    await put(database, clock, ("customer:1", "greeting"), ("customer:1", "hint"), lane=Lane.SERVICE)
    sending = asyncio.create_task(courier_with(database, clock, never_come_back, Lane.SERVICE).send_due())
    await left.wait()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert await states(database) == ["sending", "pending"]

    clock.move(LEASE)
    clock.move(timedelta(seconds=1))
    await courier_with(database, clock, never_come_back, Lane.SERVICE).take_over()
    assert await states(database) == ["unsure", "pending"]


async def test_greetings_wait_for_a_place_before_they_are_claimed(database: Database, clock: Clock, post: Post) -> None:
    await put(database, clock, *((f"customer:{number}", f"{number}") for number in range(8)), lane=Lane.SERVICE)
    courier = courier_with(database, clock, post.perform, Lane.SERVICE)

    assert [await courier.send_due(), await courier.send_due()] == [4, 0]
    assert await states(database) == ["sent"] * 4 + ["pending"] * 4

    clock.move(timedelta(seconds=1))
    assert await courier.send_due() == 4


async def test_alert_is_not_tried_while_replies_take_all_places(database: Database, clock: Clock, post: Post) -> None:
    budget = LocalBudget(database, clock, bot_id=1)
    courier = Courier(Lane.ALERT, database, clock, budget, {"letter": post.perform}, asyncio.Event())
    await put(database, clock, ("ticket:1", "complaint"))
    for person in range(36):
        await budget.reserve(Lane.LIVE, person)

    assert await courier.send_due() == 0
    assert post.given == []
    clock.move(timedelta(seconds=1, milliseconds=100))
    assert await courier.send_due() == 1


async def test_lanes_do_not_take_from_each_other(database: Database, clock: Clock, post: Post) -> None:
    await put(database, clock, ("ticket:1", "complaint"))
    await put(database, clock, ("customer:1", "greeting"), lane=Lane.SERVICE)

    await courier_with(database, clock, post.perform, Lane.SERVICE).send_due()

    assert post.given == ["greeting"]
    assert sorted(await states(database)) == ["pending", "sent"]


async def test_settled_errands_are_forgotten_after_thirty_days(
    courier: Courier, database: Database, clock: Clock
) -> None:
    await put(database, clock, ("q", "1"))
    await courier.send_due()
    clock.move(timedelta(days=29))
    await courier.forget_settled()
    assert await states(database) == ["sent"]

    clock.move(timedelta(days=2))
    await courier.forget_settled()
    assert await states(database) == []


def courier_with(
    database: Database, clock: Clock, perform: Callable[[Errand], Awaitable[Outcome]], lane: Lane = Lane.ALERT
) -> Courier:
    budget = LocalBudget(database, clock, bot_id=1)
    return Courier(lane, database, clock, budget, {"letter": perform}, asyncio.Event())


async def put(database: Database, clock: Clock, *letters: tuple[str, str], lane: Lane = Lane.ALERT) -> None:
    async with database.write() as db:
        for queue, words in letters:
            await store.add(db, queue, "letter", {"words": words}, now=clock.now(), lane=lane)


async def claim_and_die(database: Database, clock: Clock, lane: Lane = Lane.ALERT) -> Sequence[Errand]:
    """What a process has done that was killed before it could settle."""
    async with database.write(durable=True) as db:
        return await store.claim(db, lane, "first", clock.now(), LEASE, 10)


async def run_until(
    courier: Courier, is_so: Callable[[], bool], tick: Callable[[], Awaitable[None]] | None = None
) -> None:
    """Run the courier as the bot does, ticks included, until something is so; then stop it."""
    running = asyncio.create_task(courier.run())
    async with asyncio.timeout(10):
        while not is_so():
            if tick:
                await tick()
            await asyncio.sleep(0)
    courier.stop()
    await running


async def states(database: Database) -> list[str]:
    async with database.read() as db:
        return list(await db.scalars(select(outbox.c.state).order_by(outbox.c.id)))


async def reasons(database: Database) -> list[str | None]:
    async with database.read() as db:
        return list(await db.scalars(select(outbox.c.error).order_by(outbox.c.id)))
