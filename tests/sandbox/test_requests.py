"""Requests as such: tokens, names of methods and parameters, and what is recorded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from sandbox import TOKEN, Telegram

Refused = Callable[..., Awaitable[str]]


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("123456:another-bots-token", "Unauthorized"),
        ("nonsense", "Unauthorized: invalid token specified"),
        ("a:b", "Unauthorized: invalid token specified"),
    ],
)
async def test_only_the_sandboxs_own_token_opens_it(telegram: Telegram, token: str, words: str) -> None:
    answer = await telegram.call(token, "getMe", {})
    assert (answer.status, answer.description) == (401, words)


@pytest.mark.parametrize("method", ["sendMoney", "", "sendGift", "__class__"])
async def test_method_that_is_not_played_is_not_found(refused: Refused, method: str) -> None:
    assert await refused(method) == "404 Not Found: method not found"


async def test_method_names_have_no_case(telegram: Telegram) -> None:
    answer = await telegram.call(TOKEN, "GETME", {})
    assert answer.ok
    assert answer.body["result"] == {
        "id": telegram.bot.id,
        "is_bot": True,
        "first_name": "Suhbat",
        "username": "suhbat_sandbox_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


async def test_misspelt_parameter_is_refused(refused: Refused, nilufar: int) -> None:
    words = await refused("sendMessage", chat_id=nilufar, text="x", parse_mod="HTML")
    assert words == '400 Bad Request: unknown parameter "parse_mod"'


async def test_parameters_are_understood_as_form_and_as_json(telegram: Telegram, nilufar: int) -> None:
    form = {"chat_id": str(nilufar), "text": "a", "entities": '[{"type":"bold","offset":0,"length":1}]'}
    json = {"chat_id": nilufar, "text": "a", "entities": [{"type": "bold", "offset": 0, "length": 1}]}
    for params in (form, json):
        assert (await telegram.call(TOKEN, "sendMessage", params)).ok
    first, second = telegram.messages(nilufar)[-2:]
    assert first.entities == second.entities
    assert first.entities is not None


async def test_broken_json_is_refused(refused: Refused, nilufar: int) -> None:
    words = await refused("sendMessage", chat_id=nilufar, text="x", entities="[{")
    assert words == "400 Bad Request: can't parse entities JSON object"


async def test_requests_are_recorded_with_their_answers(telegram: Telegram, nilufar: int) -> None:
    await telegram.call(TOKEN, "sendMessage", {"chat_id": str(nilufar), "text": "x"})
    await telegram.call(TOKEN, "sendMessage", {"chat_id": "1", "text": "x"})
    good, bad = telegram.asked("sendMessage")
    assert good.params == {"chat_id": nilufar, "text": "x"}
    assert good.answer.ok
    assert bad.answer.description == "Bad Request: chat not found"


async def test_results_have_no_nulls(telegram: Telegram, nilufar: int) -> None:
    answer = await telegram.call(TOKEN, "sendMessage", {"chat_id": nilufar, "text": "x"})
    message = answer.body["result"]
    assert isinstance(message, dict)
    assert set(message) == {"message_id", "date", "chat", "from", "text"}


async def test_reset_begins_anew(telegram: Telegram, nilufar: int, refused: Refused) -> None:
    telegram.reset()
    assert telegram.messages(nilufar) == []
    assert await refused("sendMessage", chat_id=nilufar, text="x") == "400 Bad Request: chat not found"
