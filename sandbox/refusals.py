"""How Telegram says no: one exception with the status, the exact words and the parameters of the answer.

The words are those of the official server and of TDLib, whose texts get the prefix "Bad Request: " and a small
first letter while codes in capitals stay as they are.
"""

from __future__ import annotations

from http import HTTPStatus


class Refusal(Exception):
    """An answer with `ok: false`. `description` is whole, with its prefix."""

    def __init__(
        self, status: int, description: str, parameters: dict[str, int] | None = None, *, delay: float = 0
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters
        self.delay = delay  # seconds by which the server holds the answer back


class CannotActError(Exception):
    """What a person tried can't be done in Telegram's own app: pressing a button that isn't there, and the like."""


def bad_request(words: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, f"Bad Request: {words}")


def forbidden(words: str) -> Refusal:
    return Refusal(HTTPStatus.FORBIDDEN, f"Forbidden: {words}")


def conflict(words: str, delay: float = 0) -> Refusal:
    return Refusal(HTTPStatus.CONFLICT, f"Conflict: {words}", delay=delay)


def too_many_requests(retry_after: int) -> Refusal:
    words = f"Too Many Requests: retry after {retry_after}"
    return Refusal(HTTPStatus.TOO_MANY_REQUESTS, words, {"retry_after": retry_after})


def upgraded(new_chat_id: int) -> Refusal:
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refusal(HTTPStatus.BAD_REQUEST, words, {"migrate_to_chat_id": new_chat_id})


def not_found(words: str) -> Refusal:
    return Refusal(HTTPStatus.NOT_FOUND, f"Not Found: {words}")


def unauthorized(words: str = "") -> Refusal:
    return Refusal(HTTPStatus.UNAUTHORIZED, f"Unauthorized: {words}" if words else "Unauthorized")
