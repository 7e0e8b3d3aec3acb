"""The bot's process, born in a tenth of a second: a fork of one that has imported everything and done nothing yet.

To import aiogram takes seconds, and the tests that kill start the bot forty times. From its birth on a twin is what
`python -m bot run` is: a process of its own with its own folder, environment and standard error.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import signal
    from collections.abc import Mapping
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess
    from pathlib import Path

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["__main__", "bot.app", "bot.cli"])


class Twin:
    """What the tests use of `asyncio.subprocess.Process`."""

    def __init__(self, process: ForkServerProcess, stderr: asyncio.StreamReader) -> None:
        self._process = process
        self.stderr = stderr

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()

    def send_signal(self, number: signal.Signals) -> None:
        assert self._process.pid is not None
        os.kill(self._process.pid, number)

    async def wait(self) -> int:
        await asyncio.to_thread(self._process.join)
        assert self._process.exitcode is not None
        return self._process.exitcode


async def be_born(folder: Path, env: Mapping[str, str]) -> Twin:
    """Start `suhbat run` in that folder."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_run, args=(str(folder), dict(env), theirs), daemon=True)
    await asyncio.to_thread(process.start)  # the first one waits for the imports
    theirs.close()
    stderr = asyncio.StreamReader()
    with ours:
        pipe = os.fdopen(os.dup(ours.fileno()), "rb")
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stderr), pipe)
    return Twin(process, stderr)


def _run(folder: str, env: Mapping[str, str], stderr: Connection) -> None:
    from bot.cli import main  # here and not above, so that whoever imports this module pays nothing for it

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    os.dup2(stderr.fileno(), sys.stderr.fileno())
    sys.argv = ["suhbat", "run"]
    main()
