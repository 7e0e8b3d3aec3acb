"""The shop of these stories, on both databases, at noon of Friday 20 November 2026."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.features.lifecycle.house import TASHKENT, HandClock, House

if TYPE_CHECKING:
    from bot.core.database import Database


@pytest.fixture
def house(database: Database) -> House:
    return House(database, HandClock(datetime(2026, 11, 20, 12, tzinfo=TASHKENT)))
