"""The same Telegram over HTTP: a real aiogram bot, raw bodies of every kind, the control API and the event stream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import orjson
import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError, TelegramUnauthorizedError
from aiogram.types import BufferedInputFile, Message
from aiohttp import ClientSession, FormData

from sandbox import TOKEN, Clock, Telegram
from sandbox.files import sample_picture
from sandbox.server import serve

Until = Callable[[Callable[[], bool]], Awaitable[None]]


@pytest.fixture
def clock() -> Clock:
    """A running one: a real bot polls."""
    return Clock()


@pytest.fixture
async def base(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(telegram, 0) as base:
        yield base


@pytest.fixture
async def http_bot(base: str) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(base)))
    yield bot
    await bot.session.close()


@pytest.fixture
async def http(base: str) -> AsyncIterator[ClientSession]:
    async with ClientSession(base) as http:
        yield http


async def _echo(message: Message) -> None:
    await message.answer(f"Aks: {message.text}")


async def test_polling_bot_answers(telegram: Telegram, http_bot: Bot, until: Until) -> None:
    dispatcher = Dispatcher()
    dispatcher.message.register(_echo)
    polling = asyncio.create_task(dispatcher.start_polling(http_bot, handle_signals=False))
    nilufar = telegram.named("Nilufar").id
    telegram.start(nilufar)
    await until(lambda: telegram.messages(nilufar)[-1].text == "Aks: /start")
    await dispatcher.stop_polling()
    await polling


async def test_refusals_travel(telegram: Telegram, http_bot: Bot, base: str, nilufar: int) -> None:
    with pytest.raises(TelegramBadRequest, match="Bad Request: chat not found"):
        await http_bot.send_message(1, "x")
    stranger = Bot("1:stranger", session=http_bot.session)
    with pytest.raises(TelegramUnauthorizedError, match="Unauthorized"):
        await stranger.get_me()
    telegram.faults.add("drop", method="sendMessage")
    with pytest.raises(TelegramNetworkError):
        await http_bot.send_message(nilufar, "delivered all the same")
    assert telegram.messages(nilufar)[-1].text == "delivered all the same"


async def test_upload_and_download(http_bot: Bot, nilufar: int) -> None:
    picture = sample_picture()
    sent = await http_bot.send_photo(nilufar, BufferedInputFile(picture, "a.png"))
    assert sent.photo is not None
    downloaded = await http_bot.download(sent.photo[-1])
    assert downloaded is not None
    assert downloaded.read() == picture


async def test_bodies_of_every_kind(http: ClientSession, nilufar: int) -> None:
    path = f"/bot{TOKEN}/SENDMESSAGE"
    params = {"chat_id": str(nilufar), "text": "x"}
    form = FormData(params)
    multipart = FormData(params, default_to_multipart=True)
    for sending in (
        http.get(path, params=params),
        http.post(path, params=params),
        http.post(path, json=params),
        http.post(path, data=form),
        http.post(path, data=multipart),
        http.post(path, json=params, chunked=True),
    ):
        async with sending as response:
            assert (await response.json())["ok"] is True
    async with http.post(path, data=b"{", headers={"Content-Type": "application/json"}) as response:
        assert (await response.json())["description"] == "Bad Request: can't parse JSON object"


async def test_file_may_be_the_parameter_itself(http: ClientSession, nilufar: int) -> None:
    form = FormData({"chat_id": str(nilufar)})
    form.add_field("photo", sample_picture(), filename="a.png")
    async with http.post(f"/bot{TOKEN}/sendPhoto", data=form) as response:
        assert (await response.json())["ok"] is True


async def test_moves_over_the_control_api(telegram: Telegram, http: ClientSession) -> None:
    nilufar = telegram.named("Nilufar").id
    async with http.post("/sandbox/act/start", json={"user_id": nilufar, "payload": "instagram"}) as response:
        assert (await response.json())["result"]["text"] == "/start instagram"
    form = FormData()
    form.add_field("arguments", orjson.dumps({"user_id": nilufar, "chat_id": nilufar, "caption": "Ikki"}).decode())
    for name in ("a.png", "b.png"):
        form.add_field("file", sample_picture(), filename=name)
    async with http.post("/sandbox/act/send_album", data=form) as response:
        assert len((await response.json())["result"]) == 2
    press = {"user_id": nilufar, "chat_id": nilufar, "message_id": 1, "button": "Ha"}
    async with http.post("/sandbox/act/press", json=press) as response:
        assert (response.status, await response.json()) == (409, {"error": "there is no such message"})
    async with http.post("/sandbox/act/reset", json={}) as response:
        assert response.status == 404


async def test_clock_faults_and_limiter_over_the_control_api(
    telegram: Telegram, http: ClientSession, nilufar: int
) -> None:
    before = telegram.clock.now()
    await http.post("/sandbox/clock", json={"seconds": 3600})
    assert (telegram.clock.now() - before).total_seconds() >= 3600
    await http.post("/sandbox/limiter", json={"on": True})
    assert telegram.limiter.on
    await http.post("/sandbox/faults", json={"kind": "flood", "seconds": 9})
    async with http.get(f"/bot{TOKEN}/getMe") as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "9")
    async with http.post("/sandbox/faults", json={"kind": "plague"}) as response:
        assert response.status == 400
    await http.get(f"/bot{TOKEN}/sendMessage", params={"chat_id": nilufar, "text": "x"})
    async with http.get("/sandbox/requests", params={"method": "sendMessage"}) as response:
        (recorded,) = await response.json()
    assert (recorded["params"], recorded["ok"]) == ({"chat_id": nilufar, "text": "x"}, True)


async def test_stream_begins_with_the_state(telegram: Telegram, http: ClientSession, nilufar: int) -> None:
    async with http.get("/sandbox/events") as stream:
        state = orjson.loads((await stream.content.readline()).removeprefix(b"data: "))["state"]
        assert [room["chat"]["id"] for room in state["rooms"]] == [telegram.staff_group_id, nilufar]
        telegram.speak(nilufar, nilufar, "salom")
        await stream.content.readline()
        event = orjson.loads((await stream.content.readline()).removeprefix(b"data: "))
    assert event["type"] == "message"
    assert event["message"]["text"] == "salom"


async def test_other_sites_are_kept_out(http: ClientSession) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}):
        async with http.get("/sandbox/state", headers=headers) as response:
            assert response.status == 403


async def test_stopping_ends_waiting_polls(telegram: Telegram, until: Until) -> None:
    async with serve(telegram, 0) as base, ClientSession(base) as http:
        waiting = asyncio.create_task(http.get(f"/bot{TOKEN}/getUpdates", params={"timeout": 50}))
        await until(lambda: telegram.clock.sleepers == 1)
        stream = await http.get("/sandbox/events")
        telegram.world.updates.end_poll(None)
        async with await waiting as response:
            assert (await response.json())["result"] == []
        stream.close()
