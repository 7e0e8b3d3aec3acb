"""Just enough HTTP/1.1 for a load generator: whole messages cut out of a stream of bytes, nothing validated."""

from __future__ import annotations

import re

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"


def cut(buffer: bytearray) -> tuple[bytes, bytes] | None:
    """Take the first whole message off the buffer: its head and its body. None while it is not all there."""
    end = buffer.find(_END)
    if end < 0:
        return None
    length = _LENGTH.search(buffer, 0, end)
    start = end + len(_END)
    stop = start + (int(length[1]) if length else 0)
    if len(buffer) < stop:
        return None
    message = bytes(buffer[:end]), bytes(buffer[start:stop])
    del buffer[:stop]
    return message


def request(path: str, body: bytes, secret: str) -> bytes:
    """A webhook's request."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def response(body: bytes, status: str = "200 OK") -> bytes:
    """A Bot API server's answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body
