"""A small shop's answers on a real database."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.model import Entry
from bot.answers.service import Answers
from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.core.database import Database


class NoonClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 5, 7, 0, tzinfo=UTC)


@pytest.fixture
async def answers(database: Database) -> Answers:
    answers = Answers(database, NoonClock())
    await answers.import_entries(ENTRIES)
    return answers


ENTRIES = (
    Entry("hours", Locale.UZ, "Doʻkon qachon ochiladi?", "Har kuni 10:00–21:00.", ("Ish vaqtingiz qanday?",)),
    Entry("hours", Locale.RU, "Во сколько вы открываетесь?", "Каждый день 10:00–21:00.", ("Часы работы",)),
    Entry("returns", Locale.UZ, "Tovarni qaytarsam boʻladimi?", "Ha, 10 kun ichida.", ("Pulni qaytarish",)),
    Entry("returns", Locale.HY, "Կարելի՞ է վերադարձնել ապրանքը։", "Այո, 10 օրվա ընթացքում։", ()),
    Entry("returns", Locale.RU, "Как вернуть товар?", "Десять дней, с чеком.", ("Возврат и обмен",)),
    Entry("exchange", Locale.RU, "Как обменять товар?", "Зайдите с чеком.", ("Обмен на другой размер",)),
    Entry("delivery", Locale.KK, "Жеткізу қанша тұрады?", "20 000 сум.", ("Жеткізу бағасы",)),
    Entry("delivery", Locale.RU, "Сколько стоит доставка?", "20 000 сум.", ("Цена доставки",)),
)
