"""What is looked up: tickets in lists, and what is known beside a ticket. How staff write what they look for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.desk.model import OPEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.desk.model import Kind, Status

PAGE = 10

_PHONE = re.compile(r"[\s\d()+.\u2010-\u2014-]+")
_SHORTEST_PHONE = 5
_WITH_AN_EIGHT = 11  # digits of a number in Russia or Kazakhstan as it is dialled there; with +7 it has as many
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Entry:
    """A ticket in a list, with the name of its customer. `waiting_since` is None while they wait for nobody."""

    id: int
    kind: Kind
    status: Status
    level: int
    customer_id: int
    customer_name: str
    waiting_since: datetime | None
    answer_due_at: datetime
    taken_by: str | None
    merged_into: int | None
    group_id: int | None
    thread_id: int | None
    card_id: int | None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    def is_overdue(self, now: datetime) -> bool:
        return self.waiting_since is not None and self.answer_due_at <= now


@dataclass(frozen=True, slots=True)
class Page:
    """`number` counts from 0; `total` counts what is on all pages together."""

    entries: Sequence[Entry]
    number: int
    total: int

    @property
    def is_last(self) -> bool:
        return (self.number + 1) * PAGE >= self.total


@dataclass(frozen=True, slots=True)
class Note:
    """What colleagues wrote about a customer. `text` is Telegram HTML, with the // with which it began."""

    author_name: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Background:
    """What is known beside a ticket: how many its customer opened, the latest others and notes, both newest first."""

    total: int
    others: Sequence[Entry]
    notes: Sequence[Note]


def read_number(text: str) -> int | None:
    """The number of a ticket, "17" or "№ 17"; None for anything else."""
    bare = text.strip(" \u00a0№#")
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= _LONGEST_NUMBER else None


def read_phone(text: str) -> str | None:
    """The digits with which a phone number ends, however it is written: with its country's code, or as at home with a 0
    or an 8 before it, or its end only. None for what is no phone number.
    """
    digits = "".join(character for character in text if character.isascii() and character.isdigit())
    if not _PHONE.fullmatch(text) or len(digits) < _SHORTEST_PHONE:
        return None
    at_home = not text.lstrip().startswith("+") and (digits.startswith("0") or len(digits) == _WITH_AN_EIGHT)
    return digits.removeprefix("0").removeprefix("8") if at_home else digits
