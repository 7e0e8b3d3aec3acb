"""What customers say unasked: a wish for the shop, or praise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.i18n import Locale

MOST_WORDS = 2000


class Kind(StrEnum):
    WISH = "wish"
    PRAISE = "praise"


class Status(StrEnum):
    NEW = "new"
    PLANNED = "planned"
    DONE = "done"
    DECLINED = "declined"


# From where one may come to a status. What was answered stays so: the customer was told.
MOVES: dict[Status, frozenset[Status]] = {
    Status.NEW: frozenset({Status.PLANNED}),
    Status.PLANNED: frozenset({Status.NEW}),
    Status.DONE: frozenset({Status.NEW, Status.PLANNED}),
    Status.DECLINED: frozenset({Status.NEW, Status.PLANNED}),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` is Telegram HTML. `member_id` is the Telegram id of whom praise is for, `answer` what the owner said."""

    id: int
    customer_id: int
    customer_name: str
    locale: Locale
    kind: Kind
    text: str
    status: Status
    member_id: int | None
    at: datetime
    answer: str

    @property
    def is_open(self) -> bool:
        return self.status in {Status.NEW, Status.PLANNED}
