"""The assistant outside the house: what it is told, what it may decide, and that nothing breaks when it fails."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.answers.assistant import MAX_WORDS, Assistant, Endpoint
from bot.answers.model import Candidates, Entry, Nothing, Sure
from bot.customers.model import Customer
from bot.i18n import Locale
from tests.assistant_server import assistant_server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.answers.model import Found
    from tests.assistant_server import AssistantServer

KEY = "sk-an-invented-key"
HOURS = Entry("hours", Locale.UZ, "Doʻkon qachon ochiladi?", "Har kuni 10:00–21:00.")
RETURNS = Entry("returns", Locale.UZ, "Tovarni qaytarsam boʻladimi?", "Ha, 10 kun ichida.")
DELIVERY = Entry("delivery", Locale.UZ, "Yetkazib berasizlarmi?", "Ha, 20 000 soʻm.")
UNSURE = Candidates((HOURS, RETURNS, DELIVERY))
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
NILUFAR = Customer(
    id=7, telegram_id=998901234567, name="Nilufar Karimova", username="nilufar_k", locale=Locale.UZ,
    locale_chosen=True, phone="+998901234567", birthday=None, source="insta", subscribed=True, topics=frozenset(),
    quiet=None, branch_id=None, unreachable_since=None, joined_at=NOON, seen_at=NOON,
)  # fmt: skip


@pytest.fixture
async def server() -> AsyncIterator[AssistantServer]:
    async with assistant_server() as server:
        yield server


@asynccontextmanager
async def assistant(server: AssistantServer, *, seconds: float = 8, **allowed: bool) -> AsyncIterator[Assistant]:
    endpoint = Endpoint(server.url, "small-model", SecretStr(KEY), seconds, **allowed)
    opened = Assistant(endpoint)
    yield opened
    await opened.close()


async def test_draft_is_asked_for_without_anything_personal(server: AssistantServer) -> None:
    server.says = "  Ha, bor.\x00\nKutamiz.  "
    said = ["Men Nilufarman, +998 90 123-45-67, @nilufar_k", "Нилуфарга qachon yetkazasiz? Zakaz 20261121"]

    async with assistant(server) as opened:
        assert await opened.draft(said, [DELIVERY], NILUFAR) == "Ha, bor.\nKutamiz."

    [asked] = server.asked
    assert asked.question == {
        "language": "Oʻzbekcha (uz)",
        "customer": ["Men ***, ***, ***", "*** qachon yetkazasiz? Zakaz ***"],
        "known": [{"question": DELIVERY.question, "answer": DELIVERY.answer}],
    }
    assert asked.model == "small-model"
    assert asked.headers["Authorization"] == f"Bearer {KEY}"
    everything = f"{asked.text} {dict(asked.headers)}".lower()
    assert not [word for word in ("nilufar", "karimova", "90 123", "998901234567", "insta") if word in everything]


@pytest.mark.parametrize(
    ("says", "picked"),
    [("2", RETURNS), ("Entry 3.", DELIVERY), ("0", None), ("4", None), ("-", None), ("12 or 13", None), ("²", None)],
)
async def test_pick_is_one_of_the_candidates_or_none(server: AssistantServer, says: str, picked: Entry | None) -> None:
    server.says = says

    async with assistant(server) as opened:
        assert await opened.pick("Nilufar: qaytarsam-chi?", UNSURE.entries, NILUFAR) == picked
    assert server.asked[0].question["customer"] == "***: qaytarsam-chi?"


@pytest.mark.parametrize(
    ("reranks", "answers", "becomes"),
    [
        (False, False, UNSURE),
        (True, False, Candidates((RETURNS, HOURS, DELIVERY))),
        (False, True, Sure(RETURNS)),
        (True, True, Sure(RETURNS)),
    ],
)
async def test_it_decides_as_much_as_the_operator_allows(
    server: AssistantServer, *, reranks: bool, answers: bool, becomes: Found
) -> None:
    server.says = "2"

    async with assistant(server, reranks=reranks, answers=answers) as opened:
        assert await opened.reconsider("qaytarsam-chi?", UNSURE, NILUFAR) == becomes
    assert len(server.asked) == (becomes != UNSURE)


async def test_what_is_sure_and_what_is_unknown_is_not_asked_about(server: AssistantServer) -> None:
    async with assistant(server, reranks=True, answers=True) as opened:
        for found in (Sure(HOURS), Nothing()):
            assert await opened.reconsider("qachon?", found, NILUFAR) == found
    assert server.asked == []


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        ({"status": 500}, "status 500"),
        ({"status": 401}, "status 401"),
        ({"status": 307}, "status 307"),
        ({"body": b"<html>"}, "no JSON"),
        ({"body": b'{"choices": []}'}, "no words"),
        ({"body": b'{"choices": [{"message": {"content": null}}]}'}, "no words"),
        ({"body": b"[1]"}, "no words"),
        ({"says": " \x07 "}, "no words"),
        ({"says": "a" * (MAX_WORDS + 1)}, "too big"),
        ({"body": b"a" * 70_000}, "too big"),
        ({"is_silent": True}, "no answer in time"),
    ],
)
async def test_whatever_goes_wrong_the_shop_goes_on_and_the_log_says_why(
    server: AssistantServer, trouble: dict[str, object], why: str
) -> None:
    for name, value in trouble.items():
        setattr(server, name, value)

    with capture_logs() as logs:
        async with assistant(server, seconds=0.1 if server.is_silent else 8, answers=True) as opened:
            assert await opened.reconsider("Nilufar: qachon?", UNSURE, NILUFAR) == UNSURE
            assert await opened.trouble() == why
    assert logs == [
        {
            "event": "assistant did not answer",
            "log_level": "warning",
            "action": "assistant_failed",
            "why": why,
        }
    ]


async def test_nobody_at_the_address_is_no_trouble_either() -> None:
    async with assistant_server() as server:
        gone = replace(server)
    async with assistant(gone) as opened:
        assert await opened.draft(["Salom"], [], NILUFAR) is None
        assert await opened.trouble() == "ClientConnectorError"


async def test_without_an_endpoint_it_is_off_and_nothing_changes() -> None:
    off = Assistant(None)

    assert not off.is_on
    assert await off.draft(["Salom"], [], NILUFAR) is None
    assert await off.reconsider("qachon?", UNSURE, NILUFAR) == UNSURE
    await off.close()


async def test_key_shows_in_no_description(server: AssistantServer) -> None:
    endpoint = Endpoint(server.url, "small-model", SecretStr(KEY))

    async with assistant(server) as opened:
        assert KEY not in f"{endpoint!r} {endpoint} {opened!r} {vars(opened)}"
