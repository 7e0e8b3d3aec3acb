"""What a file becomes in a message: the aiogram object of its kind, with what Telegram would find out about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import (
    Animation,
    Audio,
    Document,
    PhotoSize,
    Sticker,
    Video,
    VideoNote,
    Voice,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.files import Files, StoredFile

_PREVIEW = 320  # px, the longer side of a photo's small size


def media_content(files: Files, file: StoredFile, details: dict[str, object]) -> dict[str, object]:
    """The content fields of a message with this file. `details` are the request's own (duration, title)."""
    if file.kind == "photo":
        return {"photo": _photo(files, file)}
    made = _MAKERS[file.kind](file, details)
    if file.kind == "animation":  # Telegram sets both
        return {"animation": made, "document": _document(file, {})}
    return {file.kind: made}


def _photo(files: Files, file: StoredFile) -> list[PhotoSize]:
    width, height = file.width or 800, file.height or 600
    whole = PhotoSize(file_id=file.id, file_unique_id=file.unique_id, width=width, height=height, file_size=file.size)
    shrink = _PREVIEW / max(width, height, _PREVIEW)
    if shrink == 1:
        return [whole]
    small_id = f"{file.id}-small"
    files.by_id.setdefault(small_id, file)
    small = PhotoSize(
        file_id=small_id,
        file_unique_id=f"{file.unique_id}s",
        width=max(1, int(width * shrink)),
        height=max(1, int(height * shrink)),
        file_size=max(1, int(file.size * shrink)),
    )
    return [small, whole]


def _seconds(details: dict[str, object]) -> int:
    duration = details.get("duration")
    return duration if isinstance(duration, int) else 1


def _common(file: StoredFile, *, named: bool = True) -> dict[str, object]:
    names = {"file_name": file.name, "mime_type": file.mime_type} if named else {}
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size, **names}


def _document(file: StoredFile, _: dict[str, object]) -> Document:
    return Document.model_validate(_common(file))


def _video(file: StoredFile, details: dict[str, object]) -> Video:
    size = {"width": details.get("width") or 640, "height": details.get("height") or 360}
    return Video.model_validate({**_common(file), **size, "duration": _seconds(details)})


def _animation(file: StoredFile, details: dict[str, object]) -> Animation:
    size = {"width": details.get("width") or 320, "height": details.get("height") or 240}
    return Animation.model_validate({**_common(file), **size, "duration": _seconds(details)})


def _audio(file: StoredFile, details: dict[str, object]) -> Audio:
    tags = {name: details.get(name) for name in ("performer", "title")}
    return Audio.model_validate({**_common(file), **tags, "duration": _seconds(details)})


def _voice(file: StoredFile, details: dict[str, object]) -> Voice:
    mime = file.mime_type if file.mime_type.startswith("audio/") else "audio/ogg"
    return Voice.model_validate({**_common(file, named=False), "mime_type": mime, "duration": _seconds(details)})


def _video_note(file: StoredFile, details: dict[str, object]) -> VideoNote:
    length = details.get("length") or 240
    return VideoNote.model_validate({**_common(file, named=False), "length": length, "duration": _seconds(details)})


def _sticker(file: StoredFile, details: dict[str, object]) -> Sticker:
    shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return Sticker.model_validate({**_common(file, named=False), **shape, "emoji": details.get("emoji")})


_MAKERS: dict[str, Callable[[StoredFile, dict[str, object]], object]] = {
    "document": _document,
    "video": _video,
    "animation": _animation,
    "audio": _audio,
    "voice": _voice,
    "video_note": _video_note,
    "sticker": _sticker,
}
