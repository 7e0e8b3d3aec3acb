"""Files: what was uploaded or sent by people, found again by id, with Telegram's limits on size and kind."""

from __future__ import annotations

import secrets
import struct
import zlib
from dataclasses import dataclass, field
from http import HTTPStatus
from mimetypes import guess_type

from sandbox.refusals import Refusal, bad_request

MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024
# Telegram's words for kinds of files, and the folder each kind is kept in.
KINDS = {
    "photo": ("Photo", "photos", "jpg"),
    "video": ("Video", "videos", "mp4"),
    "animation": ("Animation", "animations", "mp4"),
    "document": ("Document", "documents", "bin"),
    "audio": ("Audio", "music", "mp3"),
    "voice": ("VoiceNote", "voice", "oga"),
    "video_note": ("VideoNote", "video_notes", "mp4"),
    "sticker": ("Sticker", "stickers", "webp"),
}
_PNG_HEADER = 24  # bytes
_SEGMENT = 0xFF  # how each part of a JPEG begins
_FRAMES = range(0xC0, 0xC4)  # the parts that tell the size
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A part of a multipart request."""

    name: str
    data: bytes
    mime_type: str | None = None


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: str
    unique_id: str
    kind: str
    path: str
    name: str
    mime_type: str
    data: bytes
    size: int  # bytes; may be larger than what is kept, for tests of the limits
    width: int = 0
    height: int = 0


@dataclass(slots=True)
class Files:
    by_id: dict[str, StoredFile] = field(default_factory=dict)

    def add(self, kind: str, upload: UploadedFile, *, size: int | None = None) -> StoredFile:
        _, folder, ending = KINDS[kind]
        ending = upload.name.rsplit(".", 1)[-1] if "." in upload.name else ending
        width, height = _dimensions(upload.data)
        file = StoredFile(
            id=f"Sandbox{kind}-{secrets.token_urlsafe(18)}",
            unique_id=secrets.token_urlsafe(9),
            kind=kind,
            path=f"{folder}/file_{len(self.by_id)}.{ending}",
            name=upload.name,
            mime_type=upload.mime_type or guess_type(upload.name)[0] or "application/octet-stream",
            data=upload.data,
            size=len(upload.data) if size is None else size,
            width=width,
            height=height,
        )
        self.by_id[file.id] = file
        return file

    def take(self, kind: str, reference: str, uploads: dict[str, UploadedFile]) -> StoredFile:
        """The file a request names: `attach://…`, or the id of one that Telegram has. Raises `Refusal`."""
        if reference.startswith("attach://"):
            upload = uploads.get(reference.removeprefix("attach://"))
            if upload is None:
                raise bad_request("wrong file identifier/HTTP URL specified")
            return self._receive(kind, upload)
        if reference.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        known = self.by_id.get(reference)
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if known.kind != kind:
            raise bad_request(f"can't use file of type {KINDS[known.kind][0]} as {KINDS[kind][0]}")
        return known

    def to_download(self, file_id: str) -> StoredFile:
        file = self.by_id.get(file_id)
        if file is None:
            raise bad_request("invalid file_id")
        if file.size > MAX_DOWNLOAD:
            raise bad_request("file is too big")
        return file

    def by_path(self, path: str) -> StoredFile | None:
        return next((file for file in self.by_id.values() if file.path == path), None)

    def _receive(self, kind: str, upload: UploadedFile) -> StoredFile:
        if len(upload.data) > MAX_UPLOAD:
            raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large")
        if not upload.data:
            raise bad_request("file must be non-empty")
        if kind == "photo":
            if len(upload.data) > MAX_PHOTO:
                raise bad_request("file is too big")
            if not upload.data.startswith(_IMAGES):
                raise bad_request("IMAGE_PROCESS_FAILED")
        return self.add(kind, upload)


def sample_picture(width: int = 320, height: int = 240, colour: tuple[int, int, int] = (77, 145, 198)) -> bytes:
    """A plain PNG, for people who send a photo and have none at hand."""
    row = b"\0" + b"".join(bytes(min(255, part + (x * 60) // width) for part in colour) for x in range(width))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return _IMAGES[0] + b"".join(_png_chunk(name, data) for name, data in chunks)


def _png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _dimensions(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; 0, 0 for anything else."""
    if data.startswith(_IMAGES[0]) and len(data) >= _PNG_HEADER:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    if data.startswith(_IMAGES[1]):
        return _jpeg_dimensions(data)
    return 0, 0


def _jpeg_dimensions(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == _SEGMENT:
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return 0, 0
