"""Roles, and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Role(StrEnum):
    STAFF = "staff"
    MANAGER = "manager"
    OWNER = "owner"

    @property
    def rank(self) -> int:
        """Whoever has a higher one may do all that the others may."""
        return list(Role).index(self)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here. `name` is what colleagues and customers see; an owner may have none yet."""

    telegram_id: int
    role: Role
    name: str
    on_duty_since: datetime | None = None

    @property
    def is_owner(self) -> bool:
        return self.role is Role.OWNER

    @property
    def leads(self) -> bool:
        """Decides about the work of others: shifts, what was escalated."""
        return self.role is not Role.STAFF

    @property
    def is_on_duty(self) -> bool:
        return self.on_duty_since is not None
