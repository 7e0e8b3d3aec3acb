"""APScheduler as a metronome. Truth lives in rows with due times: a tick claims what is due, and two do no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apscheduler.schedulers.asyncio import AsyncIOScheduler

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.campaigns.runner import Runner
    from bot.core.database import Database
    from bot.delivery.courier import Courier
    from bot.delivery.inbox import Inbox
    from bot.telegram.context import Services
    from bot.telegram.progress import LiveProgress
    from bot.telegram.receiver import Receiver

_COURIER_SECONDS = 1
_CHECKPOINT_SECONDS = 60  # the first write after it waits for the disk, once: SQLite begins its log anew
_DEAD_SECONDS = 30
_RUNNER_SECONDS = 5
_PROGRESS_SECONDS = 5  # as often as Telegram bears to have one message edited


def ticks(services: Services) -> Sequence[tuple[Callable[[], Awaitable[object]], int]]:
    """What looks into the tables for what is due, and every how many seconds."""
    return (
        (services["rota"].turn_due, 15),
        (services["ladder"].climb, 15),
        (services["truths"].tell, 15),
        (services["promises"].tick, 15),
        (services["lifecycle"].plan_due, 60),
        (services["campaigns"].start_due, 5),
        (services["follow_ups"].tell_overdue, 60),
        (services["surveys"].ask_due, 600),
        (services["rises"].look, 600),
        (services["insights"].send_due, 600),
        (services["suspicions"].forget_old, 3600),
        (services["learning"].forget_old, 3600),
        (services["work"].end_holds, 15),
        (services["work"].close_silent, 600),
    )


def metronome(
    database: Database,
    couriers: Sequence[Courier],
    inbox: Inbox,
    receiver: Receiver,
    services: Services,
    runner: Runner,
    progress: LiveProgress,
) -> AsyncIOScheduler:
    """A scheduler that is not started yet. A tick that is late or missed is made up for by the next one."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60}
    )
    for courier in couriers:
        scheduler.add_job(courier.look, "interval", seconds=_COURIER_SECONDS)
        scheduler.add_job(courier.judge_dead, "interval", seconds=_DEAD_SECONDS)
        scheduler.add_job(courier.forget_settled, "interval", hours=1)
    scheduler.add_job(inbox.close_ended, "interval", seconds=_COURIER_SECONDS)
    scheduler.add_job(inbox.forget_ended, "interval", hours=1)
    scheduler.add_job(receiver.take_up_again, "interval", seconds=_DEAD_SECONDS)
    scheduler.add_job(database.checkpoint, "interval", seconds=_CHECKPOINT_SECONDS)
    for tick, seconds in ticks(services):
        scheduler.add_job(tick, "interval", seconds=seconds)
    scheduler.add_job(runner.look, "interval", seconds=_RUNNER_SECONDS)
    scheduler.add_job(runner.judge_dead, "interval", seconds=_DEAD_SECONDS)
    scheduler.add_job(progress.tick, "interval", seconds=_PROGRESS_SECONDS)
    return scheduler
