"""Which topic of the shop answers what, as far as the pack is sure by the topic's own question. The owner decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers.encoder import encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.answers.engine import Engine
    from bot.answers.model import Entry, Topic


async def recognised(topics: Sequence[Topic]) -> Mapping[str, str]:
    """The intents of topics that have none yet, where the pack is sure, and no other topic answers it."""
    from bot.answers.engine import Engine  # late: it brings numpy, see `bot/answers/service.py`

    pack = Engine.build(())
    taken = {topic.intent for topic in topics}
    proposed: dict[str, tuple[float, str]] = {}
    for topic in topics:
        if topic.intent is None and (found := await _recognised(pack, topic.entries[0])):
            intent, confidence = found
            if intent not in taken:
                proposed[intent] = max(proposed.get(intent, (0.0, "")), (confidence, topic.code))
    return {topic: intent for intent, (_, topic) in sorted(proposed.items(), key=lambda one: one[1][1])}


async def _recognised(pack: Engine, entry: Entry) -> tuple[str, float] | None:
    model = encoder()
    vector = await model.encode(entry.question) if model else None
    reading = pack.read(entry.question, entry.language, vector)
    intent = reading.guesses[0].intent
    return (intent, reading.confidence) if intent and reading.is_sure else None
