"""Files: uploads, ids, downloads and their limits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge
from aiogram.types import BufferedInputFile, InputMediaPhoto, MediaUnion

from sandbox.files import MAX_DOWNLOAD, MAX_PHOTO, MAX_UPLOAD, UploadedFile, sample_picture

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Telegram

Refused = Callable[..., Awaitable[str]]


async def test_upload_can_be_downloaded_and_sent_again(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    picture = sample_picture(800, 600)
    sent = await bot.send_photo(nilufar, BufferedInputFile(picture, "a.png"), caption="<b>x</b>", parse_mode="HTML")
    assert sent.photo is not None
    assert [(size.width, size.height) for size in sent.photo] == [(320, 240), (800, 600)]
    downloaded = await bot.download(sent.photo[-1])
    assert downloaded is not None
    assert downloaded.read() == picture
    again = await bot.send_photo(nilufar, sent.photo[-1].file_id)
    assert again.photo == sent.photo


async def test_album_mixes_uploads_and_known_files(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    known = telegram.send_photo(nilufar, nilufar).photo
    assert known is not None
    fresh = BufferedInputFile(sample_picture(), "b.png")
    media: list[MediaUnion] = [InputMediaPhoto(media=fresh, caption="Ikki"), InputMediaPhoto(media=known[-1].file_id)]
    sent = await bot.send_media_group(nilufar, media)
    assert len({message.media_group_id for message in sent}) == 1
    assert sent[0].caption == "Ikki"


async def test_large_file_is_not_given_to_bots(telegram: Telegram, refused: Refused, nilufar: int) -> None:
    file = UploadedFile("film.mp4", b"film")
    document = telegram.send_file("document", nilufar, nilufar, file, size=MAX_DOWNLOAD + 1).document
    assert document is not None
    assert await refused("getFile", file_id=document.file_id) == "400 Bad Request: file is too big"
    assert await refused("getFile", file_id="nonsense") == "400 Bad Request: invalid file_id"


async def test_limits_of_uploads(bot: Bot, nilufar: int) -> None:
    with pytest.raises(TelegramEntityTooLarge, match="Request Entity Too Large"):
        await bot.send_document(nilufar, BufferedInputFile(bytes(MAX_UPLOAD + 1), "a.bin"))
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.send_photo(nilufar, BufferedInputFile(sample_picture() + bytes(MAX_PHOTO), "a.png"))
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(nilufar, BufferedInputFile(b"text", "a.png"))
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(nilufar, BufferedInputFile(b"", "a.txt"))


async def test_caption_is_shorter_than_text(bot: Bot, nilufar: int) -> None:
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(nilufar, BufferedInputFile(sample_picture(), "a.png"), caption="a" * 1025)


async def test_wrong_references_are_refused(telegram: Telegram, refused: Refused, nilufar: int) -> None:
    voice = telegram.send_voice(nilufar, nilufar).voice
    assert voice is not None
    send = {"chat_id": nilufar}
    words = await refused("sendPhoto", **send, photo="nonsense")
    assert words == "400 Bad Request: wrong file identifier/HTTP URL specified"
    words = await refused("sendPhoto", **send, photo=voice.file_id)
    assert words == "400 Bad Request: can't use file of type VoiceNote as Photo"
    assert await refused("sendPhoto", **send) == "400 Bad Request: there is no photo in the request"
