"""`python -m sandbox`: the local Telegram alone, for a bot that runs elsewhere on this machine."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from contextlib import suppress

from sandbox.server import serve
from sandbox.telegram import TOKEN, Telegram


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="of the loopback; 0 is any free one")
    parser.add_argument("--limiter", action="store_true", help="count messages as Telegram does")
    options = parser.parse_args()
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(options.port, limiter=options.limiter))


async def _run(port: int, *, limiter: bool) -> None:
    async with serve(Telegram(limiter=limiter, local=True), port) as address:
        sys.stdout.write(f"Local Telegram: {address}\nToken of its bot: {TOKEN}\n")
        sys.stdout.flush()
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        await stop.wait()


if __name__ == "__main__":
    main()
