"""Segments, tags, and a customer's own branch"""

from __future__ import annotations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To be filled by the feature."""


def downgrade() -> None:
    """To be filled by the feature."""
