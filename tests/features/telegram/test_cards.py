"""The card and the title of a ticket stay within Telegram's limits, whatever people write and are called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.verdicts import Suspicion
from bot.customers.model import Customer
from bot.desk.model import Kind, Level, Status, Subject, Ticket
from bot.desk.policy import Privacy
from bot.desk.queue import Background, Entry, Note
from bot.i18n import OFFERED, Catalogues, Locale
from bot.i18n.placeholders import visible
from bot.shop.model import Shop
from bot.telegram.cards import Facts, card, card_buttons, title
from bot.telegram.ticket_menus import hold_buttons, more_buttons
from bot.telegram.ticket_wording import called_by, link, numbered

NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
GROUP = -1001234567890
TEXT, TITLE = 4096, 128


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return Catalogues.load(strict=True)


def ticket(status: Status = Status.NEW) -> Ticket:
    return Ticket(
        id=10**9,
        customer_id=7,
        kind=Kind.COMPLAINT,
        subject=Subject.OTHER,
        status=status,
        level=Level.OWNER,
        branch_id=None,
        opened_at=NOON,
        waiting_since=NOON,
        answer_due_at=NOON,
        answered_at=None,
        resolved_at=None,
        assignee_id=11,
        taken_by="<&" * 64,
        held_until=NOON,
        merged_into=10**9 - 1,
        target=timedelta(minutes=30),
        hard_limit=timedelta(hours=1),
        in_working_hours=False,
        group_id=GROUP,
        thread_id=10**9,
        card_id=10**9,
    )


def entry(number: int, status: Status = Status.NEW, merged_into: int | None = None) -> Entry:
    return Entry(
        id=10**9 - number,
        kind=Kind.QUESTION,
        status=status,
        level=0,
        customer_id=7,
        customer_name="Nilufar",
        waiting_since=NOON,
        answer_due_at=NOON,
        taken_by=None,
        merged_into=merged_into,
        group_id=GROUP,
        thread_id=10**9,
        card_id=10**9,
    )


def facts(name: str, words: str) -> Facts:
    customer = Customer(
        id=7,
        telegram_id=1,
        name=name,
        username="u" * 32,
        locale=Locale.UZ,
        locale_chosen=True,
        phone="+998901234567",
        birthday=None,
        source="s" * 64,
        subscribed=False,
        topics=frozenset(),
        quiet=None,
        branch_id=None,
        unreachable_since=None,
        joined_at=NOON,
        seen_at=NOON,
    )
    others = [entry(number, Status.CONFIRMED if number % 2 else Status.NEW) for number in range(1, 21)]
    notes = [Note(name, f"// {words}", NOON)] * 3
    return Facts(customer, Shop(), NOON, Privacy.FULL, Background(1000, others, notes), ["т" * 32] * 30, stars=5)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("locale", OFFERED)
def test_fullest_card_fits(catalogues: Catalogues, locale: Locale, status: Status) -> None:
    t, one, known = catalogues.translator(locale), ticket(status), facts("<&" * 64, "<b>&amp;" * 1000)

    assert len(visible(card(t, one, known))) <= TEXT
    assert len(title(one, known.customer.name)) <= TITLE


@given(name=st.text(max_size=64), words=st.text(max_size=300))
def test_nothing_breaks_the_markup(catalogues: Catalogues, name: str, words: str) -> None:
    text = card(catalogues.translator(Locale.RU), ticket(), facts(name, words))

    assert text.count("<") == text.count(">")
    assert text.count("<b>") == text.count("</b>") == 1
    assert text.count("<a href") == text.count("</a>")


def test_closed_tickets_have_no_buttons_but_spam_can_be_taken_back(catalogues: Catalogues) -> None:
    t = catalogues.translator(Locale.UZ)
    shown = {status: card_buttons(t, ticket(status)) for status in Status}

    closed = {status for status, markup in shown.items() if markup is None}
    assert closed == {Status.RESOLVED, Status.CONFIRMED, Status.MERGED}
    spam = shown[Status.SPAM]
    assert spam
    assert len(spam.inline_keyboard) == 1


def test_who_taps_take_twice_does_not_solve_the_ticket(catalogues: Catalogues) -> None:
    """The second tap lands on whatever stands there by then."""
    t = catalogues.translator(Locale.UZ)
    taken = ticket(Status.IN_WORK)
    free, after = (card_buttons(t, one) for one in (replace(taken, assignee_id=None), taken))

    assert free
    assert after
    (take, solved), (hand, solved_after) = free.inline_keyboard[0], after.inline_keyboard[0]
    assert take.text == t.plain("button-take")
    assert solved == solved_after
    assert hand.text == t.plain("button-hand")


@pytest.mark.parametrize("locale", OFFERED)
def test_buttons_side_by_side_fit(catalogues: Catalogues, locale: Locale) -> None:
    """14 characters for two in a row; 12 in Armenian, whose letters are wide."""
    t = catalogues.translator(locale)
    suspicion = Suspicion(1, 1, 1, "", NOON, ticket_id=1, is_complaint=None)
    markup = card_buttons(t, ticket(), suspicion=suspicion)
    assert markup
    rows = [*markup.inline_keyboard, *more_buttons(t, ticket(), [entry(1)], suspicion), *hold_buttons(t, ticket())]

    tight = [button.text for row in rows if len(row) > 1 for button in row]
    assert [text for text in tight if len(text) > (12 if locale is Locale.HY else 14)] == []


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_nicknames_stay_the_same_and_are_nobody_elses(catalogues: Catalogues, one: int, other: int) -> None:
    t = catalogues.translator(Locale.UZ)
    names = [called_by(t, Privacy.NICKNAME, customer, "Nilufar") for customer in (one, other, one)]

    assert names[0] == names[2]
    assert (names[0] == names[1]) is (one == other)


def test_numbers_lead_where_telegram_can_lead() -> None:
    assert link(entry(1)) == f"https://t.me/c/1234567890/{10**9}"
    private = Entry(**{**{f: getattr(entry(1), f) for f in Entry.__dataclass_fields__}, "group_id": 42})
    assert link(private) is None
    assert numbered(private) == f"№\u00a0{10**9 - 1}"
