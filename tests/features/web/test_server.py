"""What a supervisor sees: the process lives, and it is ready only while its database answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiohttp import ClientSession

from bot.core.database import open_database
from bot.core.errors import OperatorError
from bot.web.server import application, serving

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.database import Database


async def test_ready_while_the_database_answers(database: Database) -> None:
    assert await asked(database, "/ready") == (200, {"status": "ready"})


async def test_alive_but_not_ready_without_the_database(tmp_path: Path) -> None:
    away = open_database(f"postgresql://shop:hush@/shop?host={tmp_path}")

    assert await asked(away, "/health") == (200, {"status": "alive"})
    assert await asked(away, "/ready") == (503, {"status": "not ready", "reason": "OperatorError"})
    await away.close()


async def test_port_that_is_taken_is_refused_by_its_setting(database: Database) -> None:
    async with serving(application(database), "127.0.0.1", 0) as port:
        with pytest.raises(OperatorError, match=rf"^WEB_PORT: 127\.0\.0\.1:{port} cannot be opened"):
            async with serving(application(database), "127.0.0.1", port):
                pass


async def asked(database: Database, path: str) -> tuple[int, object]:
    async with (
        serving(application(database), "127.0.0.1", 0) as port,
        ClientSession(f"http://127.0.0.1:{port}") as http,
        http.get(path) as answer,
    ):
        return answer.status, await answer.json()
