"""The tables of campaigns, their texts, and the owner's rules for promo. A status moves only by a guarded update."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    bindparam,
    delete,
    select,
    true,
    update,
)

from bot.campaigns.model import (
    MOVES,
    Button,
    ButtonKind,
    Campaign,
    Media,
    MediaKind,
    Policy,
    Progress,
    Recall,
    Rule,
    Standing,
    Status,
    Trial,
    Variant,
)
from bot.campaigns.segments import Segment
from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.customers.model import Topic
from bot.i18n import Locale
from bot.loyalty.model import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Id, primary_key=True),
    Column("status", String(16), nullable=False, index=True),
    Column("topic", String(16), nullable=False),
    Column("segment", JSON, nullable=False),
    Column("media", JSON(none_as_null=True)),
    Column("buttons", JSON, nullable=False),
    Column("terms", JSON(none_as_null=True)),
    Column("code", String(32)),
    Column("trial", JSON(none_as_null=True)),
    Column("winner", String(8)),
    Column("start_at", UTCDateTime),
    Column("created_by", BigInteger, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    Column("paused_for", UserText),
    Column("finished_at", UTCDateTime),
    # The owner's live message.
    Column("progress_chat", BigInteger),
    Column("progress_message", BigInteger),
    # Recipients are written down up to `frozen_to` of all who were there at the start, up to `freeze_to`.
    Column("frozen_to", BigInteger, nullable=False),
    Column("freeze_to", BigInteger),
    Column("recall", String(8), index=True),
    Column("recalled_to", BigInteger, nullable=False),
    # How many stand where: counted along, so that nobody ever has to count a million rows to draw a bar.
    Column("total", Integer, nullable=False),
    *(
        Column(str(standing), Integer, nullable=False)
        for standing in (
            Standing.SENT,
            Standing.UNSURE,
            Standing.BLOCKED,
            Standing.FAILED,
            Standing.SKIPPED,
            Standing.RECALLED,
        )
    ),
)

texts = Table(
    "campaign_texts",
    metadata,
    Column("campaign_id", ForeignKey(campaigns.c.id), primary_key=True),
    Column("variant", String(8), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("text", UserText, nullable=False),
)

# One row: the owner's rules for all campaigns.
policies = Table(
    "promo_policy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("weekly_cap", Integer, nullable=False),
    Column("held", Boolean, nullable=False),
    Column("held_until", UTCDateTime),
)

_THE_POLICY = 1
_COUNTED = (Standing.SENT, Standing.UNSURE, Standing.BLOCKED, Standing.FAILED, Standing.SKIPPED, Standing.RECALLED)
_BY_ID = select(campaigns).where(campaigns.c.id == bindparam("wanted"))
_TEXTS = select(texts).where(texts.c.campaign_id.in_(bindparam("wanted", expanding=True)))
# The rules come along: one question less for each slice.
_AT_WORK = (
    select(campaigns, policies.c.weekly_cap, policies.c.held, policies.c.held_until)
    .join_from(campaigns, policies, true(), isouter=True)
    .where((campaigns.c.status == Status.RUNNING) | campaigns.c.recall.is_not(None))
    .order_by(campaigns.c.id)
)
_FOLLOWED = (
    select(campaigns)
    .where(
        campaigns.c.status.in_([Status.RUNNING, Status.PAUSED])
        | campaigns.c.recall.is_not(None)
        | campaigns.c.progress_chat.is_not(None)
        # A small one is over before anybody could look.
        | ((campaigns.c.status == Status.FINISHED) & campaigns.c.progress_message.is_(None))
    )
    .order_by(campaigns.c.id)
)
_POLICY = select(policies)
_ADD = (
    update(campaigns)
    .where(campaigns.c.id == bindparam("wanted"))
    .values({name: campaigns.c[name] + bindparam(f"more_{name}", type_=Integer) for name in ("total", *_COUNTED)})
)


async def add(db: AsyncConnection, values: Mapping[str, Any]) -> int:
    """A new row with these of the fields of `Campaign`. Returns its id."""
    counts = dict.fromkeys(("total", *_COUNTED), 0)
    new = {**_stored(values), **counts, "frozen_to": 0, "recalled_to": 0}
    return int((await db.execute(insert(db, campaigns).values(**new).returning(campaigns.c.id))).scalar_one())


async def get(db: AsyncConnection, campaign_id: int) -> Campaign | None:
    row = (await db.execute(_BY_ID, {"wanted": campaign_id})).mappings().first()
    return (await _with_texts(db, [row]))[0] if row else None


async def latest(db: AsyncConnection, limit: int) -> Sequence[Campaign]:
    """The newest first."""
    rows = (await db.execute(select(campaigns).order_by(campaigns.c.id.desc()).limit(limit))).mappings().all()
    return await _with_texts(db, rows)


async def progress(db: AsyncConnection, campaign_id: int) -> Progress | None:
    row = (await db.execute(_BY_ID, {"wanted": campaign_id})).mappings().first()
    return (await _with_counts(db, [row]))[0] if row else None


async def followed(db: AsyncConnection) -> Sequence[Progress]:
    """Whatever has a live message that is not final yet, or none yet."""
    return await _with_counts(db, (await db.execute(_FOLLOWED)).mappings().all())


async def at_work(db: AsyncConnection) -> tuple[Sequence[RowMapping], Policy]:
    """The rows of what is running or being recalled, as they are, and the owner's rules: asked for each slice."""
    rows = (await db.execute(_AT_WORK)).mappings().all()
    return rows, _policy(rows[0] if rows else None)


async def due(db: AsyncConnection, now: datetime) -> Sequence[int]:
    """Campaigns whose moment has come."""
    statement = select(campaigns.c.id).where(campaigns.c.status == Status.SCHEDULED, campaigns.c.start_at <= now)
    return (await db.scalars(statement)).all()


async def move(db: AsyncConnection, campaign_id: int, to: Status, **values: Any) -> bool:
    """Move to a status, if it stands where one may come from. Says whether it did."""
    statement = update(campaigns).where(campaigns.c.id == campaign_id, campaigns.c.status.in_(MOVES[to]))
    return bool((await db.execute(statement.values(status=to, **values))).rowcount)


async def change_draft(db: AsyncConnection, campaign_id: int, values: Mapping[str, Any]) -> bool:
    """Set fields by the names they have in `Campaign`. Says whether it (still) is a draft."""
    draft = update(campaigns).where(campaigns.c.id == campaign_id, campaigns.c.status == Status.DRAFT)
    # Setting the status to itself lets "nothing but a check" be the same statement.
    return bool((await db.execute(draft.values(status=Status.DRAFT, **_stored(values)))).rowcount)


async def change(db: AsyncConnection, campaign_id: int, **values: Any) -> None:
    await db.execute(update(campaigns).where(campaigns.c.id == campaign_id).values(**values))


async def start_recall(db: AsyncConnection, campaign_id: int, how: Recall) -> bool:
    """Begin to take back what was sent, unless that is under way. Says whether it does."""
    begun = update(campaigns).where(
        campaigns.c.id == campaign_id,
        campaigns.c.recall.is_(None),
        campaigns.c.status.in_({Status.PAUSED, Status.FINISHED, Status.CANCELLED}),
    )
    return bool((await db.execute(begun.values(recall=how, recalled_to=0))).rowcount)


async def choose_winner(db: AsyncConnection, campaign_id: int, winner: Variant) -> bool:
    """Says whether nobody had chosen before."""
    chosen = update(campaigns).where(campaigns.c.id == campaign_id, campaigns.c.winner.is_(None))
    return bool((await db.execute(chosen.values(winner=winner))).rowcount)


async def add_counts(db: AsyncConnection, campaign_id: int, counts: Mapping[str, int]) -> None:
    """Move the counters by so many; the names are `total` and those of the standings that are counted."""
    moved = {f"more_{name}": counts.get(name, 0) for name in ("total", *_COUNTED)}
    if any(moved.values()):
        await db.execute(_ADD, {"wanted": campaign_id, **moved})


async def set_counts(db: AsyncConnection, campaign_id: int, counts: Mapping[str, int]) -> None:
    """Set the counters to what was counted, by standing."""
    values = {str(standing): counts.get(standing, 0) for standing in _COUNTED}
    await db.execute(update(campaigns).where(campaigns.c.id == campaign_id).values(values))


async def go_back(db: AsyncConnection, campaign_id: int, mark: int) -> None:
    """Let the recall come by there once more."""
    behind = update(campaigns).where(campaigns.c.id == campaign_id, campaigns.c.recalled_to > mark)
    await db.execute(behind.values(recalled_to=mark))


async def finish_recall(db: AsyncConnection, campaign_id: int, mark: int) -> bool:
    """End a recall that stands where it was believed to stand. Says whether it did."""
    there = update(campaigns).where(campaigns.c.id == campaign_id, campaigns.c.recalled_to == mark)
    return bool((await db.execute(there.values(recall=None))).rowcount)


async def rewind_recalls(db: AsyncConnection) -> None:
    """Begin recalls anew: to take back twice does no harm, to leave one out does."""
    await db.execute(update(campaigns).where(campaigns.c.recall.is_not(None)).values(recalled_to=0))


async def advance(db: AsyncConnection, campaign_id: int, column: str, old: int, new: int) -> bool:
    """Move a mark (`frozen_to`, `recalled_to`) on. Says whether it stood where it was believed to stand."""
    mark = campaigns.c[column]
    moved = update(campaigns).where(campaigns.c.id == campaign_id, mark == old).values(**{column: new})
    return bool((await db.execute(moved)).rowcount)


async def remove(db: AsyncConnection, campaign_id: int) -> bool:
    """Delete a draft with its texts. Says whether it was one."""
    draft = (campaigns.c.id == campaign_id) & (campaigns.c.status == Status.DRAFT)
    await db.execute(delete(texts).where(texts.c.campaign_id.in_(select(campaigns.c.id).where(draft))))
    return bool((await db.execute(delete(campaigns).where(draft))).rowcount)


async def put_text(db: AsyncConnection, campaign_id: int, variant: Variant, language: Locale, text: str) -> None:
    statement = insert(db, texts).values(campaign_id=campaign_id, variant=variant, language=language, text=text)
    key = ["campaign_id", "variant", "language"]
    await db.execute(statement.on_conflict_do_update(index_elements=key, set_={"text": text}))


async def drop_texts(
    db: AsyncConnection, campaign_id: int, variant: Variant, languages: Iterable[Locale] | None = None
) -> None:
    """Drop these, or all of the variant (None)."""
    statement = delete(texts).where(texts.c.campaign_id == campaign_id, texts.c.variant == variant)
    if languages is not None:
        statement = statement.where(texts.c.language.in_(list(languages)))
    await db.execute(statement)


async def policy(db: AsyncConnection) -> Policy:
    return _policy((await db.execute(_POLICY)).mappings().first())


def _policy(row: RowMapping | None) -> Policy:
    kept = row is not None and row["weekly_cap"] is not None
    return Policy(row["weekly_cap"], row["held"], row["held_until"]) if row and kept else Policy()


async def change_policy(db: AsyncConnection, **changes: Any) -> None:
    """Set these fields of `Policy`; the others stay as they are."""
    row = {"id": _THE_POLICY, **asdict(Policy()), **changes}
    statement = insert(db, policies).values(row)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changes))


def from_row(row: RowMapping, written: Mapping[tuple[Variant, Locale], str]) -> Campaign:
    trial, media, terms = row["trial"], row["media"], row["terms"]
    return Campaign(
        id=row["id"],
        status=Status(row["status"]),
        topic=Topic(row["topic"]),
        segment=Segment.from_json(row["segment"]),
        texts=written,
        media=Media(MediaKind(media["kind"]), media["file_id"]) if media else None,
        buttons=tuple(Button(ButtonKind(one["kind"]), one["url"], one["labels"]) for one in row["buttons"]),
        terms=Terms.from_json(terms) if terms else None,
        code=row["code"],
        trial=Trial(trial["percent"], Rule(trial["rule"]), trial["hours"]) if trial else None,
        winner=Variant(row["winner"]) if row["winner"] else None,
        start_at=row["start_at"],
        created_by=row["created_by"],
        created_at=row["created_at"],
        paused_for=row["paused_for"],
        finished_at=row["finished_at"],
        recall=Recall(row["recall"]) if row["recall"] else None,
        progress_chat=row["progress_chat"],
        progress_message=row["progress_message"],
    )


async def texts_of(db: AsyncConnection, ids: Sequence[int]) -> Mapping[int, dict[tuple[Variant, Locale], str]]:
    found: dict[int, dict[tuple[Variant, Locale], str]] = {one: {} for one in ids}
    for row in await db.execute(_TEXTS, {"wanted": list(ids)}):
        found[row.campaign_id][Variant(row.variant), Locale(row.language)] = row.text
    return found


async def _with_counts(db: AsyncConnection, rows: Sequence[RowMapping]) -> Sequence[Progress]:
    found = []
    for campaign, row in zip(await _with_texts(db, rows), rows, strict=True):
        counts = {str(standing): row[standing] for standing in _COUNTED}
        is_counted = row["freeze_to"] is not None and row["frozen_to"] >= row["freeze_to"]
        found.append(Progress(campaign, row["total"], is_counted, **counts))
    return found


async def _with_texts(db: AsyncConnection, rows: Sequence[RowMapping]) -> Sequence[Campaign]:
    written = await texts_of(db, [row["id"] for row in rows])
    return [from_row(row, written[row["id"]]) for row in rows]


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _as_json(value) for name, value in values.items()}


def _as_json(value: Any) -> Any:
    match value:
        case Segment() | Terms():
            return value.to_json()
        case Media() | Trial():
            return asdict(value)
        case tuple():
            return [asdict(button) for button in value]
        case _:
            return value
