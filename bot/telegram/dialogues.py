"""aiogram's FSM on our database, so that a restart loses no half-written complaint.

One process owns the database in the default mode, so what it wrote last is also kept in memory: a person in no dialogue
costs no select.
"""

from __future__ import annotations

from collections import OrderedDict
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StorageKey

from bot.core.database import also
from bot.telegram import store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from aiogram.fsm.context import FSMContext
    from aiogram.fsm.storage.base import StateType
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer

_MOST_KEPT = 20_000

Dialogue = tuple[str | None, dict[str, Any]]


class DatabaseStorage(BaseStorage):
    """Where each person stands."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._kept: OrderedDict[store.Key, Dialogue] = OrderedDict()

    async def put(self, key: StorageKey, state: str | None, data: Mapping[str, Any]) -> None:
        """Both at once, if anything is new."""
        if (state, data) != await self._load(key):
            await self._save(key, state, deepcopy(dict(data)))

    @contextmanager
    def putting(self, key: StorageKey, state: str | None, data: Mapping[str, Any]) -> Iterator[None]:
        """The first `write()` in this block puts both too: either all of it is done, or nothing."""
        with also(lambda db: self._write(db, key, state, data)) as put:
            try:
                yield
            finally:
                if put.is_committed:
                    self._keep(_short(key), (state, deepcopy(dict(data))))

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        before, data = await self._load(key)
        if name != before:
            await self._save(key, name, data)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._load(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        state, before = await self._load(key)
        if data != before:
            await self._save(key, state, deepcopy(dict(data)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return deepcopy((await self._load(key))[1])  # what is changed in place must still differ in `set_data`

    async def close(self) -> None:
        self._kept.clear()

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{"draft": data} for data in await store.drafts(db, customer.telegram_id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.forget_dialogues(db, customer.telegram_id)
        self._kept.clear()

    async def _load(self, key: StorageKey) -> Dialogue:
        short = _short(key)
        kept = self._kept.get(short)
        if kept is None:
            async with self._database.read() as db:
                kept = await store.dialogue(db, short) or (None, {})
                self._keep(short, kept)
        return kept

    async def _save(self, key: StorageKey, state: str | None, data: dict[str, Any]) -> None:
        async with self._database.write() as db:
            await self._write(db, key, state, data)
        self._keep(_short(key), (state, data))

    async def _write(self, db: AsyncConnection, key: StorageKey, state: str | None, data: Mapping[str, Any]) -> None:
        await store.save_dialogue(db, _short(key), state, data, self._clock.now())

    def _keep(self, key: store.Key, dialogue: Dialogue) -> None:
        self._kept[key] = dialogue
        self._kept.move_to_end(key)
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)


async def stand(state: FSMContext, where: State | None, data: Mapping[str, Any]) -> None:
    """Move on in a dialogue: the place and what is kept for it in one write, where aiogram knows only two."""
    await _storage(state).put(state.key, where.state if where else None, data)


def standing(state: FSMContext, where: State | None, data: Mapping[str, Any]) -> AbstractContextManager[None]:
    """As `stand`, in one transaction with the first `write()` in this block: what leads on is done with it, or not."""
    return _storage(state).putting(state.key, where.state if where else None, data)


def _storage(state: FSMContext) -> DatabaseStorage:
    assert isinstance(state.storage, DatabaseStorage)
    return state.storage


def _short(key: StorageKey) -> store.Key:
    return key.bot_id, key.chat_id, key.user_id
