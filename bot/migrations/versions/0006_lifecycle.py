"""Birthdays, holidays and the welcome sequence"""

from __future__ import annotations

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To be filled by the feature."""


def downgrade() -> None:
    """To be filled by the feature."""
