"""The people who write: what each does next, and what has to be on their screen before they do it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
# An update, and the beginning of a button's data that must appear before the next one; "" for any words.
Move = tuple[Json, str]
Story = Callable[["Person"], Iterator[Move]]

_FIRST_ID = 1_000_000


class Person:
    """Somebody with a Telegram: sees the bot's latest buttons, and waits for an answer before writing again."""

    def __init__(self, number: int, story: Story) -> None:
        self.id = _FIRST_ID + number
        self.number = number
        self.handed_at = 0.0
        self._story = story(self)
        self._leads_to = ""
        self._waits = False
        self._is_answered = True
        self._screen: Json = {}
        self._menu: list[list[Json]] = []
        self._messages = 100 * self.id  # a bot meets no two messages of people with the same number

    def next_update(self) -> Json | None:
        """What this person sends now; None when the story is over."""
        move = next(self._story, None)
        if move is None:
            return None
        update, self._leads_to = move
        self._waits, self._is_answered = True, False
        return update

    def hears(self) -> float | None:
        """The bot did something for this person. Gives the seconds it took, at the first time after each update."""
        if self._is_answered:
            return None
        self._is_answered = True
        return time.perf_counter() - self.handed_at

    def sees(self, message: Json, menu: list[list[Json]] | None, *, has_words: bool) -> bool:
        """A message came or changed, or words above a button. Says whether this is what the person waited for."""
        self._menu = menu or self._menu
        if "reply_markup" in message:
            self._screen = message
        if not self._waits or not (self._button(self._leads_to) if self._leads_to else has_words):
            return False
        self._waits = False
        return True

    # What people do.

    def says(self, text: str) -> Json:
        self._messages += 1
        user = self._user()
        chat = {"id": self.id, "type": "private", "first_name": user["first_name"]}
        return {
            "message": {
                "message_id": self._messages,
                "date": int(time.time()),
                "chat": chat,
                "from": user,
                "text": text,
            }
        }

    def taps(self, row: int, column: int) -> Json:
        """A button of the menu under the chat."""
        return self.says(self._menu[row][column]["text"])

    def presses(self, prefix: str) -> Json:
        """The first button in sight whose data begins like that."""
        data = self._button(prefix)
        callback = {"id": str(self.id), "from": self._user(), "chat_instance": "1", "data": data}
        return {"callback_query": {**callback, "message": self._screen}}

    def _button(self, prefix: str) -> str | None:
        rows = self._screen.get("reply_markup", {}).get("inline_keyboard", ())
        found = (button["callback_data"] for row in rows for button in row if "callback_data" in button)
        return next((data for data in found if data.startswith(prefix)), None)

    def _user(self) -> Json:
        return {"id": self.id, "is_bot": False, "first_name": f"Person {self.number}", "language_code": "ru"}


def visits_shop(questions: Mapping[str, Sequence[str]]) -> Story:
    """The whole customer flow, in each of the languages in turn, with questions that the FAQ surely answers."""
    languages = list(questions)

    def story(person: Person) -> Iterator[Move]:
        language = languages[person.number % len(languages)]
        question = questions[language][person.number % len(questions[language])]
        yield person.says("/start"), "lang:"
        yield person.presses(f"lang:{language}"), "news:"
        yield person.presses("news:0"), ""
        yield person.taps(1, 0), "info:"
        yield person.presses("info:addresses"), ""
        yield person.says(question), "help:"
        yield person.presses("help:"), ""
        yield person.taps(0, 1), "subj:"
        yield person.presses("subj:"), "compl:"
        yield person.says("Two days late, and the box was open."), "compl:1"
        yield person.presses("compl:1"), ""
        yield person.taps(2, 0), "set:"
        yield person.presses("set:quiet"), "quiet:"
        yield person.presses("quiet:"), "set:"

    return story


def asks(questions: Mapping[str, Sequence[str]]) -> Story:
    """Somebody new in one of the languages, with five questions that the FAQ surely answers. Staff are not needed."""
    languages = list(questions)

    def story(person: Person) -> Iterator[Move]:
        language = languages[person.number % len(languages)]
        yield person.says("/start"), "lang:"
        yield person.presses(f"lang:{language}"), "news:"
        yield person.presses("news:0"), ""
        for number in range(5):
            yield person.says(questions[language][(person.number + number) % len(questions[language])]), "help:"

    return story


def chats(person: Person) -> Iterator[Move]:
    """As many updates as a visit to the shop, for a bot that echoes."""
    for number in range(14):
        yield person.says(f"Are you open on Sunday? This is message {number}."), ""
