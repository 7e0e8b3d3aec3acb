"""The real process on a Telegram over HTTP, by polling and by webhook: what it says, and what its operator sees."""

from __future__ import annotations

import socket
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from aiohttp import ClientSession

from bot import __version__
from bot.i18n import Catalogues, Locale
from sandbox import TOKEN
from tests.phrases import COMPLAINT, UNKNOWN
from tests.processes import (
    GROUP,
    bot_process,
    command,
    executed_bot,
    local_telegram,
    messages,
    said,
    set_up,
    settings_for,
    thread_of,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.i18n import Translator
    from tests.processes import BotProcess, LocalTelegram, State


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def one_telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@pytest_asyncio.fixture(loop_scope="module")
async def telegram(one_telegram: LocalTelegram) -> LocalTelegram:
    """The local Telegram as on its first day; starting it anew each time would take seconds."""
    await one_telegram.reset()
    return one_telegram


@pytest.fixture
def uz() -> Translator:
    return Catalogues.load(strict=True).translator(Locale.UZ)


@pytest.fixture
def hy() -> Translator:
    return Catalogues.load(strict=True).translator(Locale.HY)


@pytest.mark.parametrize("updates", ["polling", "webhook"])
async def test_owner_sets_up_and_customers_are_answered_by_people(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, hy: Translator, updates: str
) -> None:
    async with executed_bot(telegram, tmp_path, **settings_for(updates)) as bot:
        await set_up(telegram, bot)
        dilshod, nilufar, ani = (telegram.person(name) for name in ("Dilshod", "Nilufar", "Անի"))

        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await nilufar.says(UNKNOWN[Locale.UZ])
        await nilufar.reads(uz("question-passed-on", number="1", time="…").split("…")[0][:60])
        first = await telegram.until(lambda state: thread_with(state, 1, UNKNOWN[Locale.UZ]))
        await dilshod.says("Bizda faqat kiyim bor 😊", chat=GROUP, thread=first)
        await nilufar.reads("Bizda faqat kiyim bor 😊")

        await ani.joins(Locale.HY.own_name, hy.plain("button-newsletter-no"))
        await ani.says(COMPLAINT[Locale.HY])
        await ani.reads("Ներողություն ենք խնդրում")
        await ani.taps(hy.plain("button-offer-yes"))
        second = await telegram.until(lambda state: thread_with(state, 2, COMPLAINT[Locale.HY]))
        await dilshod.says("// arzon kuryer", chat=GROUP, thread=second)
        await dilshod.says("Ներողություն, այլևս չի լինի։", chat=GROUP, thread=second)
        await ani.reads("Ներողություն, այլևս չի լինի։")

        state = await telegram.state()
        assert not [one for one in messages(state, ani.id) if "arzon kuryer" in said(one)]
        assert {event.get("level") for event in bot.events} <= {"info", "warning"}
        assert await bot.stop() == 0
    assert "courier_stopped" in {event.get("action") for event in bot.events}
    assert not personal(bot, "Nilufar", "Անի", "Jirafa", "կոպիտ", "998901234567", TOKEN)


async def test_bot_goes_from_webhook_to_polling_and_to_a_new_secret(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator
) -> None:
    rustam = telegram.person("Rustam")
    webhook = settings_for("webhook")
    for number, settings in enumerate((webhook, webhook | {"WEBHOOK_SECRET": "another-word"}, {}), start=1):
        async with bot_process(telegram, tmp_path, **settings) as bot:
            await bot.logged("polling_started" if not settings else "webhook_set")
            await rustam.says("/claim")
            await telegram.until(
                lambda state, number=number: (  # type: ignore[misc] # mypy infers no type for the default
                    True
                    if sum(said(one) == uz("owner-claim-how") for one in messages(state, rustam.id)) >= number
                    else None
                )
            )
            assert await bot.stop() == 0


async def test_health_and_readiness(telegram: LocalTelegram, tmp_path: Path) -> None:
    async with bot_process(telegram, tmp_path) as bot, ClientSession(f"http://127.0.0.1:{await bot.port()}") as http:
        for path, status in (("/health", "alive"), ("/ready", "ready")):
            async with http.get(path) as answer:
                assert (answer.status, await answer.json()) == (200, {"status": status})


async def test_webhook_takes_nothing_without_its_secret(telegram: LocalTelegram, tmp_path: Path) -> None:
    settings = settings_for("webhook")
    async with bot_process(telegram, tmp_path, **settings) as bot, ClientSession(settings["WEBHOOK_URL"]) as http:
        await bot.logged("webhook_set")
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
            async with http.post("/telegram", json={"update_id": 1}, headers=headers) as answer:
                assert answer.status == 401


async def test_operator_looks_copies_and_asks_beside_the_running_bot(telegram: LocalTelegram, tmp_path: Path) -> None:
    settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API": telegram.address, "COLUMNS": "200"}
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)

        code, output, _ = await command(tmp_path, "check", **settings)
        assert (code, output.count("✓"), output.count("✗")) == (0, 8, 0)

        assert await command(tmp_path, "db", "status") == (0, "tables: 0017, newest: 0017\n", "")

        code, output, _ = await command(tmp_path, "backup", "copies/today.db")
        assert code == 0
        assert output.startswith("Wrote copies/today.db")

        code, _, errors = await command(tmp_path, "run", **settings)
        assert code == 2
        assert "in use by another Suhbat process" in errors
    with closing(sqlite3.connect(tmp_path / "copies/today.db")) as copy:
        assert copy.execute("SELECT count(*) FROM customers").fetchone() == (1,)


async def test_check_says_what_to_do(telegram: LocalTelegram, tmp_path: Path) -> None:
    code, output, errors = await command(tmp_path, "check", TELEGRAM_API=telegram.address, COLUMNS="200")

    assert (code, errors) == (1, "")
    assert "Start the bot once" in output
    assert "set BOT_TOKEN from @BotFather" in output


@pytest.mark.parametrize(
    ("words", "settings", "start"),
    [
        (("run",), {"TIME_ZONE": "Mars"}, "TIME_ZONE is 'Mars': no such time zone"),
        (("run",), {"BOT_TOKEN": "hush"}, "BOT_TOKEN: not a bot token"),
        (("run",), {"BOT_TOKEN": TOKEN, "UPDATES": "webhook"}, "WEBHOOK_URL is missing"),
        (("run",), {"BOT_TOKEN": TOKEN, "DATABASE_URL": "mysql://a:hush@b/c"}, "DATABASE_URL: 'mysql' is not"),
        (("db", "status"), {}, "DATABASE_URL: there is no database"),
        (("backup", "copy.db"), {}, "DATABASE_URL: there is no database"),
    ],
)
async def test_wrong_setting_ends_in_one_line(
    tmp_path: Path, words: tuple[str, ...], settings: dict[str, str], start: str
) -> None:
    code, _, errors = await command(tmp_path, *words, **settings)

    assert code == 2
    [line] = errors.splitlines()
    assert line.startswith(start)
    assert "hush" not in line


async def test_port_that_is_taken_ends_in_one_line(telegram: LocalTelegram, tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        code, _, errors = await command(
            tmp_path, "run", BOT_TOKEN=TOKEN, TELEGRAM_API=telegram.address, WEB_PORT=port, LOG_LEVEL="error"
        )

    assert code == 2
    assert errors.startswith(f"WEB_PORT: 127.0.0.1:{port} cannot be opened")
    assert len(errors.splitlines()) == 1


async def test_token_that_telegram_does_not_know_ends_in_one_line(telegram: LocalTelegram, tmp_path: Path) -> None:
    stranger = "7000000002:a-token-that-nobody-has-ever-had"
    code, _, errors = await command(
        tmp_path, "run", BOT_TOKEN=stranger, TELEGRAM_API=telegram.address, WEB_PORT="0", LOG_LEVEL="error"
    )

    assert code == 2
    assert errors.startswith("BOT_TOKEN: Telegram does not know this token")
    assert stranger not in errors


async def test_tables_are_brought_up_to_date_by_hand(tmp_path: Path) -> None:
    assert await command(tmp_path, "db", "upgrade") == (0, "The tables are at 0017.\n", "")
    assert await command(tmp_path, "db", "status") == (0, "tables: 0017, newest: 0017\n", "")
    assert await command(tmp_path, "version") == (0, f"{__version__}\n", "")


def thread_with(state: State, number: int, words: str) -> int | None:
    """The topic of a ticket, once these words have been copied into it."""
    thread = thread_of(state, number)
    copied = thread is not None and any(said(one) == words for one in messages(state, GROUP, thread))
    return thread if copied else None


def personal(bot: BotProcess, *words: str) -> list[str]:
    """Lines of the log that say what a log must not."""
    return [str(event) for event in bot.events if any(word in str(event) for word in words)]
