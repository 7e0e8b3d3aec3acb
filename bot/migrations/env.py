"""Alembic's entry: runs on the connection that `bot/core/migrate.py` opened, inside its transaction."""

from __future__ import annotations

from alembic import context

import bot.migrations  # noqa: F401 - declares all tables
from bot.core.database import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
