"""Webhooks: what is refused, and how updates are delivered again and again, with the clock moved between the tries."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import web

from sandbox import TOKEN, Clock, Telegram
from sandbox.server import serve

Refused = Callable[..., Awaitable[str]]
Until = Callable[[Callable[[], bool]], Awaitable[None]]


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "http://shop.uz"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "shop.uz"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://shop.uz:8080"}, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ({"url": "https://127.0.0.1:8443"}, "bad webhook: IP address 127.0.0.1 is reserved"),
        ({"url": "https://shop.uz", "secret_token": "a" * 257}, "secret token is too long"),
        ({"url": "https://shop.uz", "secret_token": "сир"}, "secret token contains unallowed characters"),
        ({"url": "https://shop.uz", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ],
)
async def test_bad_webhooks_are_refused(refused: Refused, params: dict[str, object], words: str) -> None:
    assert await refused("setWebhook", **params) == f"400 Bad Request: {words}"


async def test_twice_in_a_second_is_too_often(telegram: Telegram, clock: Clock, refused: Refused) -> None:
    hook = {"url": "https://shop.uz/hook"}
    assert (await telegram.call(TOKEN, "setWebhook", hook)).ok
    assert await refused("setWebhook", **hook) == "429 Too Many Requests: retry after 1"
    clock.move(timedelta(seconds=1))
    assert (await telegram.call(TOKEN, "setWebhook", hook)).ok


async def test_deleting_keeps_what_waits_unless_told(telegram: Telegram, nilufar: int) -> None:
    await telegram.call(TOKEN, "setWebhook", {"url": "https://shop.uz"})
    telegram.speak(nilufar, nilufar, "x")
    await telegram.call(TOKEN, "deleteWebhook", {})
    assert telegram.world.updates.describe().pending_update_count == 1
    await telegram.call(TOKEN, "deleteWebhook", {"drop_pending_updates": True})
    assert telegram.world.updates.describe().pending_update_count == 0


class Receiver:
    """A bot's webhook that answers as it is told, then 200."""

    def __init__(self) -> None:
        self.answers: list[web.Response] = []
        self.received: list[str] = []
        self.secrets: list[str | None] = []
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.received.append(update["message"]["text"])
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock)


@pytest.fixture
async def receiver(telegram: Telegram) -> AsyncIterator[Receiver]:
    """A webhook on this machine, set at a Telegram that runs as a local server."""
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    telegram.world.updates.local = True
    async with serve(telegram, 0):
        await telegram.call(TOKEN, "setWebhook", {"url": receiver.url, "secret_token": "s3cret"})
        yield receiver
    await runner.cleanup()


async def test_update_is_delivered_with_the_secret(
    telegram: Telegram, receiver: Receiver, until: Until, nilufar: int
) -> None:
    telegram.speak(nilufar, nilufar, "salom")
    await until(lambda: "salom" in receiver.received)
    assert set(receiver.secrets) == {"s3cret"}
    await until(lambda: not telegram.world.updates.pending)


async def test_refused_update_comes_again_and_holds_its_chat_back(
    telegram: Telegram, clock: Clock, receiver: Receiver, until: Until
) -> None:
    nilufar, sergey = telegram.named("Nilufar").id, telegram.named("Сергей").id
    receiver.answers = [web.Response(status=500), web.Response(status=403), web.Response(status=500)]
    telegram.speak(nilufar, nilufar, "one")
    telegram.speak(nilufar, nilufar, "two")
    await until(lambda: clock.sleepers == 1)
    assert receiver.received == ["one", "one"], "first again at once"
    telegram.speak(sergey, sergey, "other chat")
    clock.move(timedelta(seconds=2))
    await until(lambda: receiver.received.count("one") == 3)
    info = telegram.world.updates.describe()
    assert info.last_error_message is not None
    assert info.last_error_message.startswith("Wrong response from the webhook: ")
    await until(lambda: "other chat" in receiver.received and clock.sleepers == 1)
    clock.move(timedelta(seconds=4))
    await until(lambda: "two" in receiver.received)
    assert receiver.received[-3:] == ["one", "other chat", "two"] or receiver.received[-2:] == ["one", "two"]


async def test_retry_after_is_obeyed(
    telegram: Telegram, clock: Clock, receiver: Receiver, until: Until, nilufar: int
) -> None:
    await until(lambda: not telegram.world.updates.pending)
    receiver.received.clear()
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "100"})]
    telegram.speak(nilufar, nilufar, "x")
    await until(lambda: clock.sleepers == 1)
    clock.move(timedelta(seconds=99))
    assert clock.sleepers == 1
    assert receiver.received == ["x"]
    clock.move(timedelta(seconds=1))
    await until(lambda: receiver.received == ["x", "x"])


async def test_address_that_is_gone_is_given_up_after_23_hours(
    telegram: Telegram, clock: Clock, receiver: Receiver, until: Until, nilufar: int
) -> None:
    await until(lambda: not telegram.world.updates.pending)
    receiver.answers = [web.Response(status=410) for _ in range(9)]
    telegram.speak(nilufar, nilufar, "x")
    await until(lambda: clock.sleepers == 1)
    clock.move(timedelta(hours=23))
    await until(lambda: telegram.world.updates.webhook is None)
    assert len(telegram.world.updates.pending) == 1


async def test_answer_may_name_one_method(telegram: Telegram, receiver: Receiver, until: Until, nilufar: int) -> None:
    await until(lambda: not telegram.world.updates.pending)
    receiver.answers = [web.json_response({"method": "sendMessage", "chat_id": nilufar, "text": "Javob"})]
    telegram.speak(nilufar, nilufar, "savol")
    await until(lambda: telegram.messages(nilufar)[-1].text == "Javob")
