"""What import-linter's contracts in `pyproject.toml` cannot say: it sees packages of others as one piece."""

from __future__ import annotations

import subprocess
import sys

import grimp
import pytest


def test_sql_lives_in_stores_and_in_core() -> None:
    # A service may name the type of a connection; ruff keeps that import where only the type checker sees it.
    graph = grimp.build_graph(
        "bot", "handlers", include_external_packages=True, exclude_type_checking_imports=True, cache_dir=None
    )
    users = graph.find_modules_that_directly_import("sqlalchemy")

    strangers = {
        name
        for name in users
        if not name.endswith((".store", "_store")) and not name.startswith(("bot.core.", "bot.migrations."))
    }
    assert "bot.desk.store" in users
    assert not strangers


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """What Python holds once the bot's wiring has been imported."""
    code = "import sys, bot.app; print(*sys.modules)"
    return {*subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()}


@pytest.mark.parametrize("slow", ["alembic", "numpy", "openpyxl"])
def test_start_leaves_slow_imports_for_later(imported: set[str], slow: str) -> None:
    assert "bot.answers.service" in imported
    assert slow not in imported
