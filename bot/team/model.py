"""Roles, and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    STAFF = "staff"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here. `name` is what colleagues and customers see."""

    telegram_id: int
    role: Role
    name: str

    @property
    def is_owner(self) -> bool:
        return self.role is Role.OWNER
