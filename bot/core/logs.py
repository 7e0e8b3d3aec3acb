"""The log: one line an event, with an `action` field and ids. Never a name, a text or a token.

Everything that other libraries log goes the same way, through the same last filter, which takes bot tokens out.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any

_TOKEN = re.compile(r"\b\d{6,}:[A-Za-z0-9_-]{20,}")


def set_up_logs(level: str, *, as_json: bool) -> None:
    """Send all logs to standard error, as lines for people or as JSON."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_tokens,
    ]
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    # aiogram writes a line an update, APScheduler a line a tick: what matters of them is logged by us.
    for noisy in ("aiogram", "aiohttp.access", "apscheduler", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def without_tokens(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Take every bot token out of an event: they stand in the addresses that network errors quote."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _TOKEN.sub("<token>", value)
    return event
