"""The catalogues that ship: complete, of one shape in all languages, and used."""

from __future__ import annotations

from pathlib import Path

from bot.i18n.checks import check

HOUSE = Path(__file__).parents[2]


def test_catalogues_have_no_problems() -> None:
    problems = check(HOUSE / "locales", [HOUSE / "bot", HOUSE / "handlers"])

    assert not problems, "\n".join(problems)
