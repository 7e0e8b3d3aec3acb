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
from itertools import groupby
from typing import TYPE_CHECKING, TypedDict

from bot.answers.engine import Engine, get_ready
from bot.answers.languages import reply_language
from bot.answers.model import Alarm, Entry, Topic, written_in
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.answers.encoder import Encoder


class Asked(TypedDict):
    id: str
    text: str


class Known(TypedDict):
    intent: str
    lang: str
    question: str
    answer: str
    alternatives: Sequence[str]


class Judged(TypedDict):
    id: str
    predicted_intent: str | None
    candidates: list[str]
    lang: str
    complaint: bool
    score: float
    latency_ms: float


def evaluate(asked: Iterable[Asked], known: Iterable[Known], encoder: Encoder | None) -> Iterator[Judged]:
    """One line for each question, in their order."""
    get_ready()
    engine = Engine.build(_topics(known))
    for one in asked:
        start = time.perf_counter()
        text = one["text"]
        language = written_in(reply_language(text))
        reading = engine.read(text, language, encoder.vector(text) if encoder else None)
        took = time.perf_counter() - start
        first = reading.guesses[0]
        yield Judged(
            id=one["id"],
            predicted_intent=first.topic if reading.is_sure and reading.alarm is not Alarm.CLEAR else None,
            candidates=[guess.topic for guess in reading.guesses if guess.topic][:3],
            lang=language.value,
            complaint=reading.alarm is not Alarm.CALM,
            score=round(first.score, 4),
            latency_ms=round(took * 1000, 3),
        )


def _topics(known: Iterable[Known]) -> Iterator[Topic]:
    for intent, rows in groupby(sorted(known, key=_intent), key=_intent):
        entries = (
            Entry(intent, Locale(row["lang"]), row["question"], row["answer"], tuple(row["alternatives"]))
            for row in rows
        )
        yield Topic(intent, tuple(entries), intent)


def _intent(row: Mapping[str, object]) -> str:
    return str(row["intent"])
