"""Where a person stands in a dialogue survives a restart; updates of one chat come one after another."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import func, select

from bot.core.clock import SystemClock
from bot.telegram.dialogues import DatabaseStorage
from bot.telegram.store import dialogues

if TYPE_CHECKING:
    from bot.core.database import Database

ANNA = StorageKey(bot_id=7, chat_id=1, user_id=1)
BORIS = StorageKey(bot_id=7, chat_id=2, user_id=2)
ANNA_IN_GROUP = StorageKey(bot_id=7, chat_id=-100, user_id=1)


class Complaint(StatesGroup):
    words = State()


@pytest.fixture
def storage(database: Database) -> DatabaseStorage:
    return DatabaseStorage(database, SystemClock())


async def test_nobody_stands_anywhere_at_first(storage: DatabaseStorage) -> None:
    assert await storage.get_state(ANNA) is None
    assert await storage.get_data(ANNA) == {}


async def test_state_and_data_outlive_the_process(storage: DatabaseStorage, database: Database) -> None:
    await storage.set_state(ANNA, Complaint.words)
    await storage.set_data(ANNA, {"subject": "delivery", "words": ["Кечикди", "ՀԱՅ"]})

    after = DatabaseStorage(database, SystemClock())
    assert await after.get_state(ANNA) == "Complaint:words"
    assert await after.get_data(ANNA) == {"subject": "delivery", "words": ["Кечикди", "ՀԱՅ"]}


async def test_each_person_in_each_chat_stands_alone(storage: DatabaseStorage) -> None:
    await storage.set_state(ANNA, "one")
    await storage.set_data(BORIS, {"a": 1})
    await storage.set_state(ANNA_IN_GROUP, "two")

    assert [await storage.get_state(key) for key in (ANNA, BORIS, ANNA_IN_GROUP)] == ["one", None, "two"]
    assert [await storage.get_data(key) for key in (ANNA, BORIS, ANNA_IN_GROUP)] == [{}, {"a": 1}, {}]


async def test_data_is_added_to(storage: DatabaseStorage) -> None:
    await storage.set_data(ANNA, {"a": 1})
    assert await storage.update_data(ANNA, {"b": 2}) == {"a": 1, "b": 2}


async def test_what_was_changed_in_place_is_kept_once_it_is_set(storage: DatabaseStorage, database: Database) -> None:
    await storage.set_data(ANNA, {"words": ["a"]})
    data = await storage.get_data(ANNA)
    data["words"].append("b")
    assert await storage.get_data(ANNA) == {"words": ["a"]}

    await storage.set_data(ANNA, data)
    assert await DatabaseStorage(database, SystemClock()).get_data(ANNA) == {"words": ["a", "b"]}


async def test_finished_dialogue_leaves_no_row(storage: DatabaseStorage, database: Database) -> None:
    await storage.set_state(ANNA, Complaint.words)
    await storage.set_data(ANNA, {"words": "…"})
    assert await rows(database) == 1

    await storage.set_state(ANNA, None)
    await storage.set_data(ANNA, {})
    assert await rows(database) == 0
    assert await DatabaseStorage(database, SystemClock()).get_data(ANNA) == {}


async def test_dialogue_moves_on_together_with_what_is_done_or_not_at_all(
    storage: DatabaseStorage, database: Database
) -> None:
    await storage.set_data(ANNA, {"words": "…"})
    with suppress(OSError), storage.putting(ANNA, None, {}):
        async with database.write():
            raise OSError
    assert await storage.get_data(ANNA) == {"words": "…"}
    assert await rows(database) == 1

    with storage.putting(ANNA, None, {}):
        async with database.write():
            assert await rows(database) == 1
        assert await rows(database) == 0
    assert await storage.get_data(ANNA) == {}


async def rows(database: Database) -> int | None:
    async with database.read() as db:
        return await db.scalar(select(func.count()).select_from(dialogues))
