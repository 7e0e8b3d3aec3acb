"""The runner on real databases: who gets it once, who does not and why, and what a crash leaves behind."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import insert, select, update

from bot.campaigns.model import Parcel, Press, Progress, Reason, Recall, Rule, Standing, Status, Trial, Unfit, Variant
from bot.campaigns.recipients_store import recipients
from bot.campaigns.report import Reports
from bot.campaigns.runner import Runner
from bot.campaigns.segments import Condition, Kind, Segment
from bot.campaigns.service import Campaigns
from bot.core.errors import CampaignIncomplete, CampaignMoved, NotFound
from bot.customers.model import Evidence
from bot.customers.service import Customers
from bot.customers.store import customers
from bot.delivery.budget import NOW
from bot.delivery.model import Blocked, Delivered, InDoubt, Lane, Outcome, Rejected, RetryAfter
from bot.desk.store import tickets
from bot.i18n import Locale
from bot.loyalty.model import Kind as Worth
from bot.loyalty.model import Terms
from bot.loyalty.store import vouchers
from bot.shop.model import Shop
from bot.shop.service import Shops
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.campaigns.model import Campaign
    from bot.core.database import Database

NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)  # in Tashkent
OWNER = 5000000021


@dataclass
class Post:
    """Takes parcels and answers as told, by customer; remembers what it was given."""

    answers: dict[int, list[Outcome | Unfit]] = field(default_factory=dict)
    always: Outcome | Unfit | None = None
    given: list[Parcel] = field(default_factory=list)
    recalled: list[Parcel] = field(default_factory=list)
    expected: int = 0
    complete: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, campaign: Campaign, parcel: Parcel) -> Outcome | Unfit:  # noqa: ARG002 - as posts are called
        await asyncio.sleep(0)
        self.given.append(parcel)
        if len(self.given) == self.expected:
            self.complete.set()
        told = self.answers.get(parcel.customer_id)
        return told.pop(0) if told else self.always or Delivered(parcel.customer_id + 1000)

    async def recall(self, campaign: Campaign, parcel: Parcel) -> Outcome:  # noqa: ARG002 - as posts are called
        self.recalled.append(parcel)
        told = self.answers.get(parcel.customer_id)
        outcome = told.pop(0) if told else Delivered()
        assert not isinstance(outcome, Unfit)
        return outcome

    @property
    def ids(self) -> list[int]:
        return [parcel.customer_id for parcel in self.given]


@dataclass
class Places:
    """A budget that never runs out, and counts."""

    taken: int = 0

    async def reserve(self, lane: Lane, chat_id: int | None = None, count: int = 1) -> timedelta:  # noqa: ARG002 - same
        assert lane is Lane.PROMO
        self.taken += count
        return NOW

    def most_at_once(self, lane: Lane) -> int:  # noqa: ARG002 - same
        raise AssertionError("the runner has its own measure")

    async def flooded(self, retry_after: timedelta) -> None:  # noqa: ARG002 - same
        raise AssertionError("the line to Telegram tells the budget, not the runner")


@dataclass
class Bench:
    """Everything around a runner."""

    database: Database
    clock: Clock
    post: Post
    campaigns: Campaigns
    people: Customers
    shops: Shops
    wake: asyncio.Event

    def runner(self, at_once: int = 4) -> Runner:
        return Runner(self.database, self.clock, Places(), self.shops, self.post, self.wake, at_once=at_once)

    async def run(self, runner: Runner | None = None) -> None:
        """Until there is nothing left to be sent now."""
        runner = runner or self.runner()
        for _ in range(1000):
            if await runner.work() != NOW:
                return
        raise AssertionError("the runner never rests")

    async def people_join(self, number: int, locale: Locale = Locale.RU, **values: Any) -> list[int]:
        """Subscribers to everything; returns their ids."""
        async with self.database.write() as db:
            return [await _join(db, locale, self.clock.now(), values) for _ in range(number)]

    async def started(self, text: str = "Скидка!", **parts: Any) -> Campaign:
        campaign = await self.campaigns.create(OWNER)
        await self.campaigns.set_text(campaign.id, Variant.A, Locale.RU, text)
        if parts.get("trial"):
            await self.campaigns.set_text(campaign.id, Variant.B, Locale.RU, f"{text} B")
        await self.campaigns.change(campaign.id, **parts)
        return await self.campaigns.schedule(campaign.id)

    async def standings(self, campaign: Campaign) -> dict[int, str]:
        async with self.database.read() as db:
            rows = await db.execute(
                select(recipients.c.customer_id, recipients.c.state).where(recipients.c.campaign_id == campaign.id)
            )
            return {row.customer_id: row.state for row in rows}

    async def progress(self, campaign: Campaign) -> Progress:
        """As the counters say, which must be what counting the rows says."""
        progress = await self.campaigns.progress(campaign.id)
        counted = Counter((await self.standings(campaign)).values())
        assert progress.total == sum(counted.values())
        for standing in (Standing.SENT, Standing.UNSURE, Standing.BLOCKED, Standing.FAILED, Standing.SKIPPED):
            assert getattr(progress, standing) == counted[standing], standing
        assert progress.left == counted[Standing.PENDING] + counted[Standing.SENDING]
        return progress


async def _join(db: Any, locale: Locale, now: datetime, values: dict[str, Any]) -> int:
    known = {"name": "Анна", "locale": locale, "locale_chosen": True, "subscribed": True, "topics": ["promotions"]}
    row = {**known, "joined_at": now, "seen_at": now, **values}
    new = int((await db.execute(insert(customers).values(row).returning(customers.c.id))).scalar_one())
    await db.execute(update(customers).where(customers.c.id == new).values(telegram_id=7_000_000 + new))
    return new


@pytest.fixture
def bench(database: Database) -> Bench:
    clock, wake = Clock(start=NOON), asyncio.Event()
    shops = Shops(database, clock, Shop(name="Atlas"))
    campaigns = Campaigns(database, clock, shops, wake.set)
    return Bench(database, clock, Post(), campaigns, Customers(database, clock), shops, wake)


async def test_everybody_gets_it_once_in_their_language(bench: Bench) -> None:
    russian, uzbek = await bench.people_join(5), await bench.people_join(3, Locale.UZ_CYRL)
    campaign = await bench.campaigns.create(OWNER)
    for language in (Locale.RU, Locale.UZ):
        await bench.campaigns.set_text(campaign.id, Variant.A, language, language.value)
    await bench.campaigns.schedule(campaign.id)
    await bench.run()

    assert sorted(bench.post.ids) == russian + uzbek
    assert {parcel.language for parcel in bench.post.given if parcel.customer_id in uzbek} == {Locale.UZ}
    assert {parcel.locale for parcel in bench.post.given if parcel.customer_id in uzbek} == {Locale.UZ_CYRL}
    assert (await bench.progress(campaign)).sent == 8
    assert (await bench.campaigns.get(campaign.id)).status is Status.FINISHED


async def test_campaign_without_anybody_finishes(bench: Bench) -> None:
    campaign = await bench.started()
    await bench.run()

    assert (await bench.campaigns.get(campaign.id)).status is Status.FINISHED
    assert (await bench.progress(campaign)).total == 0


async def test_recipients_are_those_of_the_start(bench: Bench) -> None:
    await bench.people_join(2)
    await bench.started()
    late = await bench.people_join(1)
    await bench.run()

    assert len(bench.post.ids) == 2
    assert late[0] not in bench.post.ids


async def test_who_must_not_get_it_stands_there_with_the_reason(bench: Bench) -> None:
    [fine] = await bench.people_join(1)
    [unreachable] = await bench.people_join(1, unreachable_since=NOON)
    [complaining] = await bench.people_join(1)
    await bench.people_join(1, subscribed=False)
    await bench.people_join(1, topics=["events"])
    await bench.people_join(1, erased_at=NOON)
    await complain(bench, complaining)
    campaign = await bench.started()
    forecast = await bench.campaigns.forecast(campaign.id)
    await bench.run()

    assert bench.post.ids == [fine]
    assert forecast.by_language == {Locale.RU: 1}
    assert forecast.left_out == {Reason.UNREACHABLE: 1, Reason.COMPLAINT: 1, Reason.NO_CONSENT: 2}
    report = await Reports(bench.database).of(campaign.id)
    assert dict.fromkeys((why for _, why, _ in report.reasons), 1) == {"unreachable": 1, "complaint": 1}
    assert await bench.standings(campaign) == {fine: "sent", unreachable: "skipped", complaining: "skipped"}


@pytest.mark.parametrize("change", ["unsubscribed", "blocked", "complained", "erased"])
async def test_it_is_asked_again_at_the_claim(bench: Bench, change: str) -> None:
    one, other = await bench.people_join(2)
    campaign = await bench.started(segment=Segment.everybody())
    runner = bench.runner(at_once=1)
    await runner.work()
    [left] = {one, other} - set(bench.post.ids)
    news: dict[str, dict[str, Any]] = {
        "unsubscribed": {"subscribed": False},
        "blocked": {"unreachable_since": NOON},
        "erased": {"erased_at": NOON, "telegram_id": None},
    }
    if change == "complained":
        await complain(bench, left)
    else:
        await set_customer(bench, left, **news[change])
    await bench.run(runner)

    assert left not in bench.post.ids
    assert (await bench.standings(campaign))[left] == "skipped"
    assert (await bench.progress(campaign)).skipped == 1


async def test_segment_is_evaluated_at_the_start(bench: Bench) -> None:
    russian = await bench.people_join(2)
    await bench.people_join(2, Locale.HY)
    only = Segment(((Condition(Kind.LANGUAGE, "ru"),),))
    await bench.started(segment=only)
    await bench.run()

    assert sorted(bench.post.ids) == russian


async def test_language_chosen_since_the_start_is_followed(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    campaign = await bench.campaigns.create(OWNER)
    for language in (Locale.RU, Locale.KK):
        await bench.campaigns.set_text(campaign.id, Variant.A, language, language.value)
    at = NOON + timedelta(hours=1)
    await bench.campaigns.schedule(campaign.id, at)
    bench.clock.move(timedelta(hours=1))
    await bench.campaigns.start_due()
    await bench.people_join(1)
    await set_customer(bench, one, locale=Locale.KK)
    await bench.run()

    assert bench.post.given[0].language is Locale.KK
    report = await Reports(bench.database).of(campaign.id)
    assert [line.language for line in report.lines] == [Locale.KK]


async def test_cap_holds_over_campaigns_and_its_week_passes(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    await bench.started()
    await bench.run()
    second = await bench.started()
    await bench.run()
    assert bench.post.ids == [one]
    assert (await bench.progress(second)).skipped == 1

    await bench.campaigns.set_cap(2)
    await bench.started()
    await bench.run()
    assert bench.post.ids == [one, one]

    bench.clock.move(timedelta(days=7))
    await bench.campaigns.set_cap(1)
    await bench.started()
    await bench.run()
    assert bench.post.ids == [one, one, one]


async def test_own_quiet_hours_put_it_off(bench: Bench) -> None:
    [one] = await bench.people_join(1, quiet_start="11:00", quiet_end="15:30")
    campaign = await bench.started()
    await bench.run()
    assert bench.post.ids == []
    assert (await bench.progress(campaign)).left == 1

    bench.clock.move(timedelta(hours=3, minutes=30))
    await bench.run()
    assert bench.post.ids == [one]


async def test_night_and_hold_stop_all_and_it_goes_on_afterwards(bench: Bench) -> None:
    await bench.people_join(3)
    bench.clock.move(timedelta(hours=11))
    await bench.started()
    await bench.run()
    assert bench.post.ids == []

    bench.clock.move(timedelta(hours=11))
    await bench.campaigns.hold()
    await bench.run()
    assert bench.post.ids == []
    assert await bench.campaigns.held()

    await bench.campaigns.release()
    await bench.run()
    assert len(bench.post.ids) == 3


async def test_pause_acts_within_a_slice_and_resume_goes_on(bench: Bench) -> None:
    await bench.people_join(10)
    campaign = await bench.started()
    runner = bench.runner(at_once=3)
    await runner.work()
    await bench.campaigns.pause(campaign.id)
    await bench.run(runner)
    assert len(bench.post.ids) == 3

    await bench.campaigns.resume(campaign.id)
    await bench.run(runner)
    assert len(set(bench.post.ids)) == len(bench.post.ids) == 10


async def test_cancel_ends_it(bench: Bench) -> None:
    await bench.people_join(10)
    campaign = await bench.started()
    runner = bench.runner(at_once=3)
    await runner.work()
    await bench.campaigns.cancel(campaign.id)
    await bench.run(runner)

    assert len(bench.post.ids) == 3
    assert (await bench.progress(campaign)).left == 7
    with pytest.raises(CampaignMoved):
        await bench.campaigns.resume(campaign.id)


@pytest.mark.parametrize(
    ("outcome", "standing"),
    [
        (Blocked(), "blocked"),
        (Rejected("Bad Request: PEER_ID_INVALID"), "failed"),
        (InDoubt("no answer"), "unsure"),
        (Delivered(7), "sent"),
    ],
)
async def test_outcome_is_written_down(bench: Bench, outcome: Outcome, standing: str) -> None:
    one, other = await bench.people_join(2)
    bench.post.answers[one] = [outcome]
    campaign = await bench.started()
    await bench.run()

    assert await bench.standings(campaign) == {one: standing, other: "sent"}
    assert bench.post.ids.count(one) == 1
    assert (await bench.progress(campaign)).left == 0


async def test_who_blocked_the_bot_is_unreachable_from_now_on(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    bench.post.answers[one] = [Blocked()]
    await bench.started()
    await bench.run()

    assert (await bench.people.by_id(one)).unreachable_since == NOON


async def test_flood_is_waited_for(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    bench.post.answers[one] = [RetryAfter(timedelta(seconds=40))]
    campaign = await bench.started()
    await bench.run()
    assert (await bench.progress(campaign)).left == 1

    bench.clock.move(timedelta(seconds=40))
    await bench.run()
    assert bench.post.ids == [one, one]
    assert (await bench.progress(campaign)).sent == 1


async def test_unfit_message_pauses_at_once_and_nobody_is_lost(bench: Bench) -> None:
    await bench.people_join(20)
    bench.post.always = Unfit("Bad Request: can't parse entities")
    campaign = await bench.started()
    await bench.run()

    paused = await bench.campaigns.get(campaign.id)
    assert (paused.status, paused.paused_for) == (Status.PAUSED, "Bad Request: can't parse entities")
    assert len(bench.post.ids) == 4
    assert (await bench.progress(campaign)).left == 20


async def test_too_many_failures_pause_and_say_why(bench: Bench) -> None:
    ids = await bench.people_join(100)
    for one in ids[::2]:
        bench.post.answers[one] = [Rejected("Bad Request: no")]
    campaign = await bench.started()
    await bench.run()

    paused = await bench.campaigns.get(campaign.id)
    assert (paused.status, paused.paused_for) == (Status.PAUSED, "Bad Request: no")
    assert 20 <= (await bench.progress(campaign)).failed < 30

    await bench.campaigns.resume(campaign.id)
    await bench.run()
    assert len(set(bench.post.ids)) == len(bench.post.ids)


async def test_some_failures_do_not_pause(bench: Bench) -> None:
    ids = await bench.people_join(110)
    for one in ids[::6]:
        bench.post.answers[one] = [Rejected("Bad Request: no")]
    campaign = await bench.started()
    await bench.run()

    assert (await bench.campaigns.get(campaign.id)).status is Status.FINISHED


async def test_what_broke_behind_the_scenes_is_in_doubt(bench: Bench) -> None:
    class Broken(Post):
        async def send(self, *_: object) -> Outcome | Unfit:
            raise ZeroDivisionError

    await bench.people_join(1)
    bench.post = Broken()
    campaign = await bench.started()
    await bench.run()

    assert (await bench.progress(campaign)).unsure == 1


async def test_death_in_the_middle_leaves_those_in_flight_unsure_and_loses_nobody(bench: Bench) -> None:
    await bench.people_join(12)
    campaign = await bench.started()
    dead = bench.runner(at_once=5)
    await dead._step()  # claimed, let go, and then nothing is written down any more
    await asyncio.wait(dead._in_flight)
    bench.clock.move(timedelta(minutes=2))

    alive = bench.runner()
    await alive.take_over()
    await bench.run(alive)

    progress = await bench.progress(campaign)
    assert (progress.sent, progress.unsure) == (7, 5)
    assert len(set(bench.post.ids)) == len(bench.post.ids) == 12


async def test_zombie_cannot_settle_what_was_judged_already(bench: Bench) -> None:
    await bench.people_join(5)
    campaign = await bench.started()
    zombie = bench.runner(at_once=5)
    await zombie._step()
    await asyncio.wait(zombie._in_flight)
    bench.clock.move(timedelta(minutes=2))
    await bench.runner().judge_dead()
    await zombie._write_down()

    assert (await bench.progress(campaign)).unsure == 5


async def test_death_while_recipients_are_written_down(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = await bench.people_join(30)
    monkeypatch.setattr("bot.campaigns.ledger._FREEZE", 7)
    campaign = await bench.started()
    await bench.runner().work()
    assert not (await bench.campaigns.progress(campaign.id)).is_counted

    await bench.run()
    assert (await bench.campaigns.progress(campaign.id)).is_counted
    assert sorted(bench.post.ids) == ids


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_replicas_share_the_work(bench: Bench) -> None:
    ids = await bench.people_join(60)
    campaign = await bench.started()
    await asyncio.gather(bench.run(bench.runner(at_once=3)), bench.run(bench.runner(at_once=3)))
    await bench.run()

    assert sorted(bench.post.ids) == ids
    assert (await bench.progress(campaign)).sent == 60


async def test_doubtful_ones_are_sent_again_at_the_owners_word(bench: Bench) -> None:
    one, _ = await bench.people_join(2)
    bench.post.answers[one] = [InDoubt("no answer")]
    campaign = await bench.started()
    await bench.run()
    assert await bench.campaigns.resend_unsure(campaign.id) == 1
    await bench.run()

    assert bench.post.ids.count(one) == 2
    assert (await bench.progress(campaign)).sent == 2
    assert (await bench.campaigns.get(campaign.id)).status is Status.FINISHED


async def test_press_proves_that_it_arrived(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    bench.post.answers[one] = [InDoubt("no answer")]
    campaign = await bench.started()
    await bench.run()
    customer = await bench.people.by_id(one)

    assert await bench.campaigns.pressed(campaign.id, customer, Press.WANT)
    assert not await bench.campaigns.pressed(campaign.id, customer, Press.WANT)
    progress = await bench.progress(campaign)
    assert (progress.sent, progress.unsure) == (1, 0)


async def test_press_before_the_crash_is_believed_after_it(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    campaign = await bench.started()
    dead = bench.runner()
    await dead._step()
    await asyncio.wait(dead._in_flight)
    await bench.campaigns.pressed(campaign.id, await bench.people.by_id(one), Press.YES)
    bench.clock.move(timedelta(minutes=2))
    await bench.runner().take_over()

    assert (await bench.progress(campaign)).sent == 1


async def test_answer_to_an_invitation_can_be_changed(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    campaign = await bench.started()
    await bench.run()
    customer = await bench.people.by_id(one)
    answers = [Press.YES, Press.YES, Press.NO, Press.YES]

    assert [await bench.campaigns.pressed(campaign.id, customer, one) for one in answers] == [True, False, True, True]
    [line] = (await Reports(bench.database).of(campaign.id)).lines
    assert (line.comes, line.declines, line.clicks) == (1, 0, 1)


async def test_each_gets_a_voucher_of_their_own(bench: Bench) -> None:
    await bench.people_join(3)
    campaign = await bench.started("Код {voucher}", terms=Terms(Worth.PERCENT, 10))
    await bench.run()

    assert len({parcel.voucher for parcel in bench.post.given}) == 3
    async with bench.database.read() as db:
        origins = list(await db.scalars(select(vouchers.c.origin)))
    assert origins == [f"campaign:{campaign.id}"] * 3


async def test_trial_sends_the_better_one_to_all_others(bench: Bench) -> None:
    ids = await bench.people_join(100)
    campaign = await bench.started(trial=Trial(40, Rule.REDEMPTIONS, 3), terms=Terms(Worth.PERCENT, 10))
    await bench.run()
    tried = Counter(parcel.variant for parcel in bench.post.given)
    assert 30 <= sum(tried.values()) <= 50
    assert abs(tried[Variant.A] - tried[Variant.B]) <= 4
    assert (await bench.progress(campaign)).left == 100 - sum(tried.values())

    for parcel in bench.post.given:
        if parcel.variant is Variant.B:
            await redeem(bench, campaign, parcel.customer_id)
    before = len(bench.post.given)
    bench.clock.move(timedelta(hours=3))
    await bench.run()

    assert {parcel.variant for parcel in bench.post.given[before:]} == {Variant.B}
    assert sorted(bench.post.ids) == ids
    assert (await bench.campaigns.get(campaign.id)).winner is Variant.B
    verdict = (await Reports(bench.database).of(campaign.id)).verdict
    assert verdict is not None
    assert verdict.is_clear
    assert verdict.b.reached == tried[Variant.B]


async def test_recall_deletes_what_was_sent_and_leaves_what_is_too_old(bench: Bench) -> None:
    ids = await bench.people_join(6)
    campaign = await bench.started()
    await bench.run()
    bench.post.answers = {ids[1]: [Rejected("message can't be deleted")], ids[3]: [RetryAfter(timedelta(seconds=1))]}
    assert await bench.campaigns.count_recallable(campaign.id) == 6
    await bench.campaigns.recall(campaign.id)
    await bench.run()

    assert {parcel.message_id for parcel in bench.post.recalled} == {one + 1000 for one in ids}
    progress = await bench.campaigns.progress(campaign.id)
    assert (progress.recalled, progress.sent) == (5, 1)
    assert (await bench.campaigns.get(campaign.id)).recall is None

    bench.clock.move(timedelta(hours=49))
    assert await bench.campaigns.count_recallable(campaign.id) == 0


async def test_recall_by_editing_gives_the_new_words(bench: Bench) -> None:
    await bench.people_join(2)
    campaign = await bench.started()
    await bench.run()
    edited = await bench.campaigns.recall(campaign.id, {Locale.RU: "Скидки не будет"})
    await bench.run()

    assert edited.recall is Recall.EDIT
    assert edited.texts[Variant.EDITED, Locale.RU] == "Скидки не будет"
    assert {parcel.variant for parcel in bench.post.recalled} == {Variant.EDITED}


async def test_running_campaign_cannot_be_recalled(bench: Bench) -> None:
    campaign = await bench.started()

    with pytest.raises(CampaignMoved):
        await bench.campaigns.recall(campaign.id)


async def test_report_counts_who_left_within_two_days(bench: Bench) -> None:
    one, other, _ = await bench.people_join(3)
    campaign = await bench.started()
    await bench.run()
    for customer_id, later in ((one, timedelta(hours=1)), (other, timedelta(days=3))):
        bench.clock.move(later)
        customer = await bench.people.by_id(customer_id)
        await bench.people.unsubscribe(customer, Evidence("Отписаться", Locale.RU, f"campaign:{campaign.id}"))

    [line] = (await Reports(bench.database).of(campaign.id)).lines
    assert line.unsubscribed == 1


async def test_who_has_not_received_it(bench: Bench) -> None:
    one, other, _ = await bench.people_join(3)
    bench.post.answers = {one: [InDoubt("no answer")], other: [Blocked()]}
    campaign = await bench.started()
    await bench.run()
    reports = Reports(bench.database)

    missed = await reports.recipients(campaign.id, only_missed=True)
    assert [(row.customer_id, row.standing) for row in missed] == [(one, "unsure"), (other, "blocked")]
    assert (await reports.of(campaign.id)).missed == 2
    assert len(await reports.recipients(campaign.id, after=one)) == 2


async def test_scheduled_moment_starts_it_once(bench: Bench) -> None:
    await bench.people_join(2)
    campaign = await bench.campaigns.create(OWNER)
    await bench.campaigns.set_text(campaign.id, Variant.A, Locale.RU, "Скидка")
    await bench.campaigns.schedule(campaign.id, NOON + timedelta(hours=1))
    await bench.campaigns.start_due()
    await bench.run()
    assert bench.post.ids == []

    bench.clock.move(timedelta(hours=1))
    await asyncio.gather(bench.campaigns.start_due(), bench.campaigns.start_due())
    await bench.run()
    assert len(bench.post.ids) == 2


async def test_incomplete_draft_does_not_start(bench: Bench) -> None:
    campaign = await bench.campaigns.create(OWNER)

    with pytest.raises(CampaignIncomplete):
        await bench.campaigns.schedule(campaign.id)


@pytest.mark.parametrize(
    "act",
    [
        lambda campaigns, one: campaigns.change(one, code="X"),
        lambda campaigns, one: campaigns.set_text(one, Variant.A, Locale.RU, "a"),
        lambda campaigns, one: campaigns.drop_text(one, Variant.A, Locale.RU),
        lambda campaigns, one: campaigns.delete(one),
        lambda campaigns, one: campaigns.schedule(one),
        lambda campaigns, one: campaigns.unschedule(one),
    ],
)
async def test_what_runs_is_no_draft_any_more(bench: Bench, act: Callable[..., Awaitable[object]]) -> None:
    campaign = await bench.started()

    with pytest.raises(CampaignMoved):
        await act(bench.campaigns, campaign.id)


async def test_what_does_not_exist_is_not_found(bench: Bench) -> None:
    for act in (bench.campaigns.get, bench.campaigns.forecast, bench.campaigns.pause, bench.campaigns.progress):
        with pytest.raises(NotFound):
            await act(404)


async def test_copy_is_a_draft_with_the_same_parts(bench: Bench) -> None:
    old = await bench.started("Код {voucher}", code="NAVRUZ10")
    copy = await bench.campaigns.copy(old.id, OWNER)

    assert (copy.status, copy.code, copy.texts) == (Status.DRAFT, "NAVRUZ10", old.texts)
    await bench.campaigns.delete(copy.id)
    assert [one.id for one in await bench.campaigns.latest()] == [old.id]


async def test_personal_data_goes_with_the_person(bench: Bench) -> None:
    [one] = await bench.people_join(1)
    await bench.started("Скидка!")
    await bench.run()
    customer = await bench.people.by_id(one)
    async with bench.database.write() as db:
        [sent] = await bench.campaigns.export(db, customer)
        await bench.campaigns.erase(db, customer)

    assert (sent["text"], sent["sent_at"]) == ("Скидка!", NOON.isoformat())
    async with bench.database.read() as db:
        assert (await db.scalars(select(recipients.c.message_id))).all() == [None]


async def test_loop_sends_until_it_is_stopped(bench: Bench) -> None:
    runner = bench.runner(at_once=2)
    bench.post.expected = 9
    await bench.people_join(9)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(runner.run())
        campaign = await bench.started()
        await bench.post.complete.wait()
        runner.stop()

    assert len(set(bench.post.ids)) == len(bench.post.ids) == 9
    assert (await bench.progress(campaign)).sent == 9


async def set_customer(bench: Bench, customer_id: int, **values: Any) -> None:
    async with bench.database.write() as db:
        await db.execute(update(customers).where(customers.c.id == customer_id).values(**values))


async def complain(bench: Bench, customer_id: int) -> None:
    now = {"opened_at": NOON, "answer_due_at": NOON, "target": timedelta(minutes=15), "hard_limit": timedelta(hours=1)}
    ticket = {"kind": "complaint", "status": "new", "level": 0, "in_working_hours": False, **now}
    async with bench.database.write() as db:
        await db.execute(insert(tickets).values(customer_id=customer_id, **ticket))


async def redeem(bench: Bench, campaign: Campaign, customer_id: int) -> None:
    """As if the voucher that came with the campaign had been used."""
    mine = (vouchers.c.origin == f"campaign:{campaign.id}") & (vouchers.c.customer_id == customer_id)
    async with bench.database.write() as db:
        await db.execute(update(vouchers).where(mine).values(used=1))
