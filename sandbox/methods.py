"""From the name and parameters of a request to the handler that answers it.

aiogram's method classes are the schema. Two traps are closed here: its models allow unknown fields, so names are
compared by ourselves; and its union of keyboards swallows broken ones, so those are read before (see `keyboards`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, get_args, get_origin

import aiogram.methods
import orjson
from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook, TelegramMethod
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup
from pydantic import BaseModel, ValidationError

from sandbox import chats, editing, forwarding, links, profile, sending, topics
from sandbox.keyboards import only_inline, read_markup
from sandbox.refusals import bad_request, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.types import WebhookInfo

    from sandbox.state import AnyMethod, Call, Handlers

_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
}
_MAY_BE_EMPTY = {"url"}


def method_class(name: str) -> type[AnyMethod]:
    """The method of this name in any case. Raises `Refusal` for one that doesn't exist or isn't played."""
    found = _classes().get(name.lower())
    if found is None or found not in HANDLERS:
        raise not_found("method not found")
    return found


def read_request(method: type[AnyMethod], params: Mapping[str, object]) -> AnyMethod:
    """The request as aiogram's object. Raises `Refusal` on unknown, missing or broken parameters."""
    kinds = _field_kinds(method)
    values: dict[str, object] = {}
    for name, raw in params.items():
        if name not in kinds:
            raise bad_request(f'unknown parameter "{name}"')
        if raw is None or (raw == "" and name not in _MAY_BE_EMPTY):
            continue
        values[name] = _decode(name, kinds[name], raw)
    for name, field in method.model_fields.items():
        if field.is_required() and name not in values:
            if name in _MAY_BE_EMPTY:
                values[name] = ""
                continue
            raise bad_request(_MISSING.get(name, f"there is no {name} in the request"))
    try:
        return method.model_validate(values)
    except ValidationError as error:
        place = error.errors()[0]["loc"]
        raise bad_request(f"wrong parameter {place[0] if place else ''} in request") from None


def _decode(name: str, kind: str, raw: object) -> object:
    if kind == "markup":
        return read_markup(raw)
    if kind == "inline markup":
        return only_inline(read_markup(raw))
    if not isinstance(raw, str):
        return raw
    if kind == "chat":
        return int(raw) if raw.removeprefix("-").isdigit() else raw
    if kind != "json":
        return raw
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise bad_request(f"can't parse {name} JSON object") from None


@cache
def _classes() -> dict[str, type[AnyMethod]]:
    every = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        cls.__api_method__.lower(): cls
        for cls in every
        if isinstance(cls, type) and issubclass(cls, TelegramMethod) and cls is not TelegramMethod
    }


@cache
def _field_kinds(method: type[AnyMethod]) -> dict[str, str]:
    """How a parameter is to be read: as JSON, as a keyboard, as a chat's id or name, or plainly."""
    return {name: _kind(field.annotation) for name, field in method.model_fields.items()}


def _kind(annotation: object) -> str:
    parts = _parts(annotation)
    if InlineKeyboardMarkup in parts:
        return "markup" if ReplyKeyboardMarkup in parts else "inline markup"
    if any(part is list or (isinstance(part, type) and issubclass(part, BaseModel)) for part in parts):
        return "json"
    return "chat" if int in parts and str in parts else "plain"


def _parts(annotation: object) -> set[object]:
    if get_origin(annotation) is list:
        return {list}
    arguments = get_args(annotation)
    return set().union(*map(_parts, arguments)) if arguments else {annotation}


async def _get_updates(call: Call, request: GetUpdates) -> list[dict[str, object]]:
    return await call.world.updates.poll(request)


def _set_webhook(call: Call, request: SetWebhook) -> bool:
    call.world.updates.set_webhook(request)
    return True


def _delete_webhook(call: Call, request: DeleteWebhook) -> bool:
    call.world.updates.delete_webhook(drop=bool(request.drop_pending_updates))
    return True


def _get_webhook_info(call: Call, _request: GetWebhookInfo) -> WebhookInfo:
    return call.world.updates.describe()


HANDLERS: Handlers = {
    GetUpdates: _get_updates,
    SetWebhook: _set_webhook,
    DeleteWebhook: _delete_webhook,
    GetWebhookInfo: _get_webhook_info,
    **chats.HANDLERS,
    **editing.HANDLERS,
    **forwarding.HANDLERS,
    **links.HANDLERS,
    **profile.HANDLERS,
    **sending.HANDLERS,
    **topics.HANDLERS,
}
