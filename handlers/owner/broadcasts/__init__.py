"""The owner's broadcasts: composed part by part, looked at, counted, sent; then followed, stopped, taken back."""

from __future__ import annotations

from bot.telegram.routing import Router
from handlers.owner.broadcasts import (
    audience,
    hold,
    launch,
    links,
    overview,
    preview,
    recall,
    report,
    steering,
    timing,
    trial,
    worth,
    writing,
)


def router() -> Router:
    """`writing` comes last: it takes whatever the questions of a draft left."""
    router = Router()
    router.include_routers(
        overview.router(),
        audience.router(),
        links.router(),
        worth.router(),
        timing.router(),
        trial.router(),
        preview.router(),
        launch.router(),
        steering.router(),
        report.router(),
        recall.router(),
        hold.router(),
        writing.router(),
    )
    return router
