"""The bots under measurement, each in a process of its own, and what the system knows about that process."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.telegram import Telegram, Webhook

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

TOKEN = "42:" + "a" * 35
_SECRET = "benchmark"  # noqa: S105 - of a server that lives for seconds
_TICKS = os.sysconf("SC_CLK_TCK")
_START_SECONDS = 60
_TINY_PAUSE = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """One bot, taking updates in one way."""

    name: str
    updates: str
    command: Sequence[str]
    database: Path | None = None
    """A filled database, of which every process gets a copy."""
    settings: Mapping[str, str] = field(default_factory=dict)


def stock(updates: str) -> Subject:
    return Subject("stock echo", updates, (sys.executable, str(Path(__file__).with_name("stock_echo.py"))))


def suhbat(updates: str, database: Path, **settings: str) -> Subject:
    """The settings are in the environment of the process. With DATABASE_URL among them, there is no copy."""
    return Subject("suhbat", updates, (str(Path(sys.executable).with_name("suhbat")), "run"), database, settings)


def echo(polling: str) -> Subject:
    """An echo bot that polls as aiogram does ("plain") or as ours does ("inbox")."""
    return Subject(polling, "polling", (sys.executable, str(Path(__file__).with_name("echo.py")), polling))


@dataclass(frozen=True, slots=True)
class Running:
    pid: int
    start_seconds: float

    def cpu_seconds(self) -> float:
        """User and system time of all its threads."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory_mib(self) -> float:
        lines = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

    def kill(self) -> None:
        """As a power cut does."""
        os.kill(self.pid, signal.SIGKILL)


def machine_busy_seconds() -> float:
    """CPU seconds that all processes together have used since the machine started."""
    user, nice, system, _, _, irq, softirq, *_ = map(int, Path("/proc/stat").read_text(encoding="ascii").split()[1:9])
    return (user + nice + system + irq + softirq) / _TICKS


async def script(name: str, *arguments: str) -> dict[str, float]:
    """Run a module of ours in a process of its own, so that this one need not carry aiogram. Gives what it prints."""
    command = (sys.executable, "-m", f"benchmarks.{name}", *arguments)
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    if process.returncode:
        raise RuntimeError(f"{name} ended with exit code {process.returncode}")
    figures: dict[str, float] = json.loads(output)
    return figures


@asynccontextmanager
async def running(subject: Subject, telegram: Telegram) -> AsyncIterator[Running]:
    """Start the bot, wait until it takes updates, and stop it at the end of the block."""
    async with telegram.serving() as address:
        with tempfile.TemporaryDirectory() as folder:
            port = _free_port()
            began = time.perf_counter()
            process = await asyncio.create_subprocess_exec(
                *subject.command, cwd=folder, env=_environment(subject, Path(folder), address, port)
            )
            try:
                await asyncio.wait_for(_ready(subject, process, telegram, port), _START_SECONDS)
                yield Running(process.pid, time.perf_counter() - began)
            finally:
                with suppress(ProcessLookupError):
                    process.terminate()
                await process.wait()


async def _ready(subject: Subject, process: asyncio.subprocess.Process, telegram: Telegram, port: int) -> None:
    """By polling: it asks for updates. By webhook: its port takes connections."""
    died = asyncio.create_task(process.wait())
    try:
        while not (telegram.polled.is_set() if subject.updates == "polling" else await _listens(port)):
            if died.done():
                raise RuntimeError(f"{subject.name} ended with exit code {died.result()}")
            await asyncio.sleep(_TINY_PAUSE)
    finally:
        died.cancel()
    if subject.updates == "webhook":
        telegram.webhook = Webhook(port, "/telegram", _SECRET)
        await telegram.webhook.connect()


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionError:
        return False
    writer.close()
    return True


def _environment(subject: Subject, folder: Path, address: str, port: int) -> dict[str, str]:
    settings = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API": address,
        "UPDATES": subject.updates,
        "WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "WEBHOOK_SECRET": _SECRET,
        "WEB_PORT": str(port),
        "LOG_LEVEL": "warning",
    }
    if subject.database is not None and "DATABASE_URL" not in subject.settings:
        copy = shutil.copy(subject.database, folder)
        settings["DATABASE_URL"] = f"sqlite:///{copy}"
    return {**os.environ, **settings, **subject.settings}


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
