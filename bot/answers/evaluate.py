"""Answers a file of questions as a customer would be answered, so that any set of questions can be scored from outside.

`python -m bot answers evaluate INPUT.jsonl KB.jsonl` reads lines `{"id", "text"}` and a shop's entries, lines
`{"intent", "lang", "question", "answer", "alternatives"}`, each linked to the intent of the pack that bears its name.
It writes lines
- `predicted_intent`: what is answered at once; null if nothing is (buttons are shown, or it goes to a person);
- `candidates`: the likeliest three of the knowledge base, best first, also when nothing is answered;
- `lang`: the language to reply in, told from the text alone; `complaint`: whether staff are alerted;
- `score`: how sure the first candidate is, 0 to 1; `latency_ms`: of this text, the encoder included.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypedDict, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.answers.engine import Engine, get_ready
from bot.answers.languages import reply_language
from bot.answers.model import Alarm, Entry, Topic, written_in
from bot.core.errors import OperatorError
from bot.i18n import Locale  # noqa: TC001 - pydantic reads the types of these fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from bot.answers.encoder import Encoder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    id: str | int
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    intent: str
    lang: Locale
    question: str
    answer: str
    alternatives: tuple[str, ...] = ()


class Judged(TypedDict):
    id: str | int
    predicted_intent: str | None
    candidates: list[str]
    lang: str
    complaint: bool
    score: float
    latency_ms: float


def read_lines(path: Path, kind: type[T]) -> Sequence[T]:
    """What is written there, a line each. Raises `OperatorError` with the file, and the line that is broken."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise OperatorError(f"{path} cannot be read: {error.strerror}") from None
    adapter, read = TypeAdapter(kind), list[T]()
    for number, line in enumerate(lines, start=1):
        try:
            read.append(adapter.validate_json(line))
        except ValidationError as error:
            fault = error.errors()[0]
            where = "".join(f"{field}: " for field in fault["loc"])
            raise OperatorError(f"{path}, line {number}: {where}{fault['msg']}") from None
    return read


def evaluate(asked: Iterable[Asked], known: Iterable[Known], encoder: Encoder | None) -> Iterator[Judged]:
    """One line for each question, in their order."""
    get_ready()
    engine = Engine.build(_topics(known))
    for one in asked:
        start = time.perf_counter()
        text = one.text
        language = written_in(reply_language(text))
        reading = engine.read(text, language)
        if encoder and not reading.is_beyond_doubt:
            reading = engine.read(text, language, encoder.vector(text))
        took = time.perf_counter() - start
        first = reading.guesses[0]
        yield Judged(
            id=one.id,
            predicted_intent=first.topic if reading.is_sure and reading.alarm is not Alarm.CLEAR else None,
            candidates=[guess.topic for guess in reading.guesses if guess.topic][:3],
            lang=language.value,
            complaint=reading.alarm is not Alarm.CALM,
            score=round(first.score, 4),
            latency_ms=round(took * 1000, 3),
        )


def _topics(known: Iterable[Known]) -> Iterator[Topic]:
    by_intent = attrgetter("intent")
    for intent, rows in groupby(sorted(known, key=by_intent), key=by_intent):
        entries = (Entry(intent, row.lang, row.question, row.answer, row.alternatives) for row in rows)
        yield Topic(intent, tuple(entries), intent)
