"""The sample shop's answers: complete in four languages, written by the rules, and found by their own words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bot import sample
from bot.answers.index import Index
from bot.answers.model import LANGUAGES, Entry, Topic, faults, tidy
from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.answers.service import Answers

ENTRIES = sample.entries()


def test_every_topic_is_written_in_every_language() -> None:
    languages = Counter(entry.topic for entry in ENTRIES)
    assert len(languages) >= 32
    assert set(languages.values()) == {len(LANGUAGES)}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.topic}.{entry.language}")
def test_entry_is_sound_and_short(entry: Entry) -> None:
    assert tidy(entry) == entry
    assert not faults(entry)
    assert 2 <= len(entry.alternatives) <= 4
    assert len(entry.answer) < 200
    assert len(re.findall(r"[.!?։](?:\s|$)", entry.answer)) <= 3


# What the page on languages forbids in each, as far as a machine can tell.
_WRONG = {
    Locale.UZ: r"['`‘’ʹ]|[og]ʼ|[а-я]|iltimos|ushbu|mazkur|tomonidan|\d ta \w+lar\b",
    Locale.KK: r"[әғқңөұүі][a-z]|[a-z][әғқңөұүі]|болып табылады|тарапынан|жүзеге асыр|\bсіз\b",
    Locale.HY: r"[?!]|:(?=\s|$)|եւ|\b[ձդ](?:եր|եզ|ու|ուք)\b|[а-я]|[ա-ֆ][a-z]|կողմից|հանդիսանում|խնդրում ենք",
    Locale.RU: r"\"| - |\(а\)|[а-я](?:лся|лась)\b|[а-я] (?:Вы|Вас|Ваш)|\b(?:еще|все|ждем|данный|является)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_keep_the_letters_and_words_of_their_language(language: Locale) -> None:
    for entry in ENTRIES:
        if entry.language is language:
            slip = re.search(_WRONG[language], f"{entry.question}\n{entry.answer}")
            assert slip is None, f"{entry.topic}: {slip}"
            assert not re.search(r"\d (?:soʻm|сум|սոմ|%)", entry.answer)  # a no-break space belongs there


async def test_every_question_finds_its_own_topic() -> None:
    topics = [Topic(code, tuple(group)) for code, group in groupby(ENTRIES, key=lambda entry: entry.topic)]
    index = Index.build(topics)
    for entry in ENTRIES:
        for text in (entry.question, *entry.alternatives):
            assert topics[int(index.likeness(text).argmax())].code == entry.topic, text


async def test_whole_sample_is_loaded_and_found(answers: Answers) -> None:
    imported = await answers.import_entries(ENTRIES)
    assert imported.added + imported.changed == len(ENTRIES)
    assert answers.entry("parking", Locale.HY).answer.startswith("Երկու խանութի")


def test_shop_is_open_every_day_at_every_branch() -> None:
    shop = sample.shop()
    ZoneInfo(shop["time_zone"])
    assert len(shop["branches"]) == 2
    for branch in shop["branches"]:
        assert len(branch["hours"]) == 7
        assert all(branch["hours"].values())
        assert {locale.value for locale in LANGUAGES} == set(branch["name"]) == set(branch["address"])
