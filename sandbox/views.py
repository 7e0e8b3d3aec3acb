"""The world as the page draws it: everybody, every room with its latest messages, commands, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.messages import view
from sandbox.profile import commands_for
from sandbox.state import dump, is_inside
from sandbox.topics import topic_view

if TYPE_CHECKING:
    from sandbox.state import Person, Room, World

_SHOWN = 300  # messages a room


def snapshot(world: World) -> dict[str, object]:
    return {
        "now": world.clock.now().isoformat(),
        "bot": dump(world.bot),
        "people": [_person(world, person) for person in world.people.values()],
        "rooms": [_room(world, room) for room in world.rooms.values() if room.migrated_to is None],
    }


def _person(world: World, person: Person) -> dict[str, object]:
    language = (person.user.language_code or "").split("-")[0]
    descriptions = world.profile.descriptions
    return {
        "user": dump(person.user),
        "role": person.role,
        "phone": person.phone,
        "greeting": descriptions.get(language) or descriptions.get("") or "",
    }


def _room(world: World, room: Room) -> dict[str, object]:
    inside = [room.chat.id] if room.is_private else [id_ for id_ in room.members if is_inside(room, id_)]
    latest = sorted(room.messages.items())[-_SHOWN:]
    return {
        "chat": dump(room.chat),
        "members": inside,
        "blocked": room.blocked,
        "keyboard": dump(room.keyboard),
        "pinned": room.pinned,
        "topics": [topic_view(topic) for topic in room.topics.values()],
        "messages": [view(room, message) for _, message in latest],
        "commands": {id_: dump(commands_for(world, room, id_)) for id_ in inside if id_ in world.people},
    }
