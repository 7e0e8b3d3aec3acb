"""Small catalogues in a folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LANGUAGES = ("en", "uz", "kk", "hy", "ru")


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write `text` as the catalogue of every language, but for those given by name."""

    def write(text: str = "", **languages: str) -> Path:
        for language in LANGUAGES:
            (tmp_path / language).mkdir(exist_ok=True)
            (tmp_path / language / "texts.ftl").write_text(languages.get(language, text), encoding="utf-8")
        return tmp_path

    return write
