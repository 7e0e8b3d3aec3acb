"""The first shape of the tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.core.database

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# In the order in which they refer to each other.
_TABLES = (
    "shops",
    "branches",
    "members",
    "staff_group",
    "consent_texts",
    "customers",
    "consents",
    "tickets",
    "ticket_messages",
    "ticket_events",
    "ratings",
    "faq_entries",
    "faq_asked",
    "outbox",
    "dialogues",
    "published",
    "own_texts",
)


def upgrade() -> None:
    _shop()
    _team()
    _customers()
    _desk()
    _feedback()
    _answers()
    _delivery()
    _telegram()
    _texts()


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)


def _shop() -> None:
    op.create_table(
        "shops",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", bot.core.database.UserText(), nullable=False),
        sa.Column("phone", bot.core.database.UserText(), nullable=True),
        sa.Column("links", bot.core.database.UserText(), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shops")),
    )
    op.create_table(
        "branches",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("addresses", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("phone", bot.core.database.UserText(), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branches")),
    )


def _team() -> None:
    op.create_table(
        "members",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("role", sa.String(length=16), nullable=True),
        sa.Column("name", bot.core.database.UserText(), nullable=False),
        sa.Column("since", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("telegram_id", name=op.f("pk_members")),
    )
    op.create_table(
        "staff_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("linked_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_group")),
    )


def _customers() -> None:
    op.create_table(
        "consent_texts",
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_consent_texts")),
    )
    op.create_table(
        "customers",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("name", bot.core.database.UserText(), nullable=False),
        sa.Column("username", bot.core.database.UserText(), nullable=True),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("locale_chosen", sa.Boolean(), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("birth_day", sa.Integer(), nullable=True),
        sa.Column("birth_month", sa.Integer(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("source", bot.core.database.UserText(), nullable=True),
        sa.Column("subscribed", sa.Boolean(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("quiet_start", sa.String(length=5), nullable=True),
        sa.Column("quiet_end", sa.String(length=5), nullable=True),
        sa.Column("unreachable_since", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.Column("joined_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("seen_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("erased_at", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_customers_telegram_id")),
    )
    with op.batch_alter_table("customers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_customers_birth_month_birth_day"), ["birth_month", "birth_day"])
    op.create_table(
        "consents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("customer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text_version", sa.String(length=16), nullable=True),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_consents_customer_id")),
        sa.ForeignKeyConstraint(["text_version"], ["consent_texts.version"], name=op.f("fk_consents_text_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consents_customer_id"), ["customer_id"])


def _desk() -> None:
    op.create_table(
        "tickets",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("customer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=16), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("opened_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("answer_due_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("answered_at", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.Column("overdue_at", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.Column("taken_by", bot.core.database.UserText(), nullable=True),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("card_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_tickets_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
    )
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tickets_customer_id_status"), ["customer_id", "status"])
        batch_op.create_index(batch_op.f("ix_tickets_status_answer_due_at"), ["status", "answer_due_at"])
        batch_op.create_index(batch_op.f("ix_tickets_thread_id"), ["thread_id"])
    op.create_table(
        "ticket_messages",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author", sa.String(length=16), nullable=False),
        sa.Column("author_name", bot.core.database.UserText(), nullable=False),
        sa.Column("text", bot.core.database.UserText(), nullable=False),
        sa.Column("is_text", sa.Boolean(), nullable=False),
        sa.Column("album", sa.String(length=64), nullable=True),
        sa.Column("customer_message_id", sa.BigInteger(), nullable=True),
        sa.Column("staff_message_id", sa.BigInteger(), nullable=True),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_messages_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_messages")),
    )
    with op.batch_alter_table("ticket_messages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_messages_customer_message_id"), ["customer_message_id"])
        batch_op.create_index(batch_op.f("ix_ticket_messages_staff_message_id"), ["staff_message_id"])
        batch_op.create_index(batch_op.f("ix_ticket_messages_ticket_id"), ["ticket_id"])
    op.create_table(
        "ticket_events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("actor", sa.BigInteger(), nullable=True),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_events_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_events")),
    )
    with op.batch_alter_table("ticket_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_events_ticket_id"), ["ticket_id"])


def _feedback() -> None:
    op.create_table(
        "ratings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("customer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asked_in", sa.BigInteger(), nullable=False),
        sa.Column("ticket_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("comment", bot.core.database.UserText(), nullable=False),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_ratings_customer_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_ratings_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ratings")),
        sa.UniqueConstraint("customer_id", "asked_in", name=op.f("uq_ratings_customer_id_asked_in")),
    )


def _answers() -> None:
    op.create_table(
        "faq_entries",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("question", bot.core.database.UserText(), nullable=False),
        sa.Column("answer", bot.core.database.UserText(), nullable=False),
        sa.Column("alternatives", sa.JSON(), nullable=False),
        sa.Column("updated_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("topic", "language", name=op.f("pk_faq_entries")),
    )
    op.create_table(
        "faq_asked",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asked_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq_asked")),
    )
    with op.batch_alter_table("faq_asked", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_faq_asked_asked_at"), ["asked_at"])
        batch_op.create_index(batch_op.f("ix_faq_asked_customer_id"), ["customer_id"])


def _delivery() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("queue", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("dedupe_key", sa.String(length=128), nullable=True),
        sa.Column("due_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=True),
        sa.Column("lease_until", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.Column("settled_at", bot.core.database.UTCDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_queue_state"), ["queue", "state"])
        batch_op.create_index(batch_op.f("ix_outbox_state_due_at"), ["state", "due_at"])


def _telegram() -> None:
    op.create_table(
        "dialogues",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(length=64), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "chat_id", "user_id", name=op.f("pk_dialogues")),
    )
    op.create_table(
        "published",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_published")),
    )


def _texts() -> None:
    op.create_table(
        "own_texts",
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("source", bot.core.database.UserText(), nullable=False),
        sa.Column("at", bot.core.database.UTCDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("language", "key", name=op.f("pk_own_texts")),
    )
