"""Campaigns and their recipients"""

from __future__ import annotations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To be filled by the feature."""


def downgrade() -> None:
    """To be filled by the feature."""
