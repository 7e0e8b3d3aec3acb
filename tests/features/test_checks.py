"""What `suhbat check` says of the assistant, that it is off, answers, or why it does not; and of the encoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.checks import Check, answers, examine
from bot.core.clock import SystemClock
from bot.settings import GivenSettings
from tests.assistant_server import assistant_server

if TYPE_CHECKING:
    from pathlib import Path


async def test_assistant_is_asked_whether_it_answers(tmp_path: Path) -> None:
    async with assistant_server() as server:
        assert await finding(tmp_path, url=server.url) == Check("assistant", "small-model answers")

        server.status = 401
        found = await finding(tmp_path, url=server.url)
        assert found.state == "does not answer: status 401"
        assert "ASSISTANT_URL" in found.fix


async def test_without_an_assistant_all_is_well(tmp_path: Path) -> None:
    found = await finding(tmp_path, url=None)

    assert (found.state, found.fix) == ("off, it is optional", "")


@pytest.mark.parametrize(
    ("no_encoder", "state"),
    [
        (None, "with the encoder"),
        ("not installed", "by letters alone: not installed"),
        ("this processor has no AVX2", "by letters alone: this processor has no AVX2"),
    ],
)
def test_answers_without_the_encoder_are_nothing_to_mend(no_encoder: str | None, state: str) -> None:
    assert answers(no_encoder) == Check("answers", state, fix="")


async def finding(folder: Path, url: str | None) -> Check:
    settings = GivenSettings(
        database_url=f"sqlite:///{folder / 'none.db'}", assistant_url=url, assistant_model="small-model"
    )
    return next(one for one in await examine(settings, SystemClock()) if one.what == "assistant")
