"""APScheduler as a metronome. Truth lives in rows with due times: a tick claims what is due, and two do no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apscheduler.schedulers.asyncio import AsyncIOScheduler

if TYPE_CHECKING:
    from bot.delivery.courier import Courier
    from bot.desk.service import Desk

_COURIER_SECONDS = 1
_DESK_SECONDS = 15


def metronome(courier: Courier, desk: Desk) -> AsyncIOScheduler:
    """A scheduler that is not started yet. A tick that is late or missed is made up for by the next one."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60}
    )
    scheduler.add_job(courier.tick, "interval", seconds=_COURIER_SECONDS, id="courier")
    scheduler.add_job(courier.forget_settled, "interval", hours=1, id="forget")
    scheduler.add_job(desk.tell_overdue, "interval", seconds=_DESK_SECONDS, id="overdue")
    return scheduler
