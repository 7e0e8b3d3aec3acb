"""The log: one line an event, with an `action` field and ids. Never a name, a text or a token.

Everything that other libraries log goes the same way. The very last step takes bot tokens out of the written line.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from typing import Any

_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{20,}")


def set_up_logs(level: str, *, as_json: bool) -> None:
    """Send all logs to standard error, as lines for people or as JSON."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
        )
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
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer, without_tokens],
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    # aiogram writes a line an update, APScheduler a line a tick: what matters of them is logged by us.
    for noisy in ("aiogram", "aiohttp.access", "apscheduler", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def without_tokens(_: object, __: str, line: Any) -> str:
    """Take every bot token out of a line: they stand in the addresses that network errors quote."""
    return _TOKEN.sub("<token>", line)
