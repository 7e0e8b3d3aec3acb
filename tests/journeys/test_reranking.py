"""The assistant looks at what the bot is not sure of: it may order the buttons, and answer if the owner says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot.answers.model import Entry
from bot.i18n import Locale
from tests.actors import open_world
from tests.assistant_server import assistant_server
from tests.conftest import NOON

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.actors import World
    from tests.assistant_server import AssistantServer

SUMMER, WINTER = "Ремонт зонтов летом", "Ремонт зонтов зимой"


@pytest.fixture
async def endpoint() -> AsyncIterator[AssistantServer]:
    async with assistant_server() as server:
        yield server


@pytest.fixture
async def world(database_url: str, endpoint: AssistantServer, request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """The assistant may order the buttons, or answer too; two entries fit equally well."""
    allowed = {"assistant_url": endpoint.url, "assistant_model": "small-model", request.param: True}
    async with open_world(database_url, NOON, **allowed) as opened:
        for question in (SUMMER, WINTER):
            await opened.app.services["answers"].save(Entry("", Locale.RU, question, f"{question}: ✓"))
        with capture_logs() as logs:
            yield opened
    assert [line for line in logs if line["log_level"] in {"error", "critical"}] == []


async def buttons_in_order(world: World) -> list[str]:
    sergey = world.person("Сергей")
    await sergey.joins("ru")
    await sergey.says("Ремонт зонтов +998901234567")
    return [label for label in sergey.buttons if label in {SUMMER, WINTER}]


@pytest.mark.parametrize("world", ["assistant_reranks"], indirect=True)
@pytest.mark.parametrize("pick", ["1", "2"])
async def test_what_the_assistant_picks_is_offered_first(world: World, endpoint: AssistantServer, pick: str) -> None:
    endpoint.says = pick

    first, second = await buttons_in_order(world)

    [asked] = endpoint.asked
    assert first == asked.question["entries"][int(pick) - 1]["question"]
    assert {first, second} == {SUMMER, WINTER}
    assert "998901234567" not in asked.text


@pytest.mark.parametrize("world", ["assistant_answers"], indirect=True)
async def test_the_shops_own_words_are_given_if_the_owner_lets_the_assistant_answer(
    world: World, endpoint: AssistantServer
) -> None:
    endpoint.says = "1"

    assert await buttons_in_order(world) == []

    picked = endpoint.asked[0].question["entries"][0]["question"]
    assert world.person("Сергей").reads == world.texts("ru")("faq-answer", answer=f"{picked}: ✓")


@pytest.mark.parametrize("world", ["assistant_answers"], indirect=True)
async def test_customer_chooses_where_the_assistant_has_no_word(world: World, endpoint: AssistantServer) -> None:
    endpoint.status = 500

    assert len(await buttons_in_order(world)) == 2
