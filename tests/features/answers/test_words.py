"""Skeletons, small talk and complaints: what is said, whatever the script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.encoder import encoder
from bot.answers.engine import Engine
from bot.answers.model import MAX_TOPIC, Alarm, topic_code
from bot.answers.skeleton import skeleton
from bot.answers.smalltalk import smalltalk
from bot.i18n import Locale


@pytest.mark.parametrize(
    "spellings",
    [
        ("oʻzgartirish", "o'zgartirish", "o‘zgartirish", "o`zgartirish", "özgartirish", "ўзгартириш", "OʻZGARTIRISH"),
        ("yetkazib berish", "етказиб бериш", "yetkazib beriş"),
        ("chegirma", "чегирма", "çegirma"),
        ("қайтару", "кайтару", "qaıtaru", "kaytaru"),
        ("жұмыс", "жумыс", "jumys", "zhumys"),
        ("որտե՞ղ", "vorteh", "vortegh", "вортех", "ՈՐՏԵՂ"),
        ("և", "եւ", "ev", "ев"),
        ("խանութ", "khanut", "xanut", "ханут"),
        ("спасибо", "spasibo", "спассибо"),
    ],
)
def test_spellings_of_one_word_share_a_skeleton(spellings: tuple[str, ...]) -> None:
    assert {skeleton(spelling) for spelling in spellings} == {skeleton(spellings[0])}


@given(text=st.text())
def test_skeleton_is_stable_and_clean(text: str) -> None:
    folded = skeleton(text)
    assert folded == folded.strip()
    assert "  " not in folded
    assert not any(left == right and not left.isdigit() for left, right in pairwise(folded))


@given(text=st.text(min_size=1))
def test_topic_code_fits_a_button_and_stays_itself(text: str) -> None:
    code = topic_code(text)
    assert code.isascii()
    assert 0 < len(code) <= MAX_TOPIC
    assert topic_code(code) == code


def test_long_questions_that_begin_alike_get_different_topics() -> None:
    beginning = "Как вернуть товар, который я получил в подарок, если"
    assert topic_code(f"{beginning} нет чека") != topic_code(f"{beginning} он велик")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("salom", "greeting"),
        ("Ассалому алайкум!", "greeting"),
        ("Assalomu alaykum, yaxshimisiz?", "greeting"),
        ("салеметсиз бе", "greeting"),
        ("Բարև Ձեզ 👋", "greeting"),
        ("barev dzez", "greeting"),
        ("Здравствуйте!", "greeting"),
        ("rahmat katta 🙏", "thanks"),
        ("көп рахмет", "thanks"),
        ("շատ շնորհակալ եմ", "thanks"),
        ("спасибо большое", "thanks"),
        ("ок, понятно", "thanks"),
        ("rahmat, sogʻ boʻling", "bye"),
        ("Спасибо, до свидания", "bye"),
        ("սի՛րով, ցտեսություն", None),
        ("ցտեսություն", "bye"),
        ("сау болыңыз", "bye"),
        ("salom, qachon ochilasiz?", None),
        ("спасибо, а доставка есть?", None),
        ("да", None),
        ("вас", None),
        ("", None),
        ("👍", None),
        ("привет " * 100, None),
    ],
)
def test_small_talk_is_known_and_nothing_else(text: str, kind: str | None) -> None:
    assert smalltalk(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Sotuvchingiz qo'pollik qildi",
        "пулимни қайтаринг!",
        "Қызмет көрсету сұмдық",
        "шагымым бар",
        "Վաճառողը կոպիտ էր",
        "բողոքում եմ",
        "Верните мне деньги",
        "Продавец нагрубил",
        "сумка порвалась на второй день",
        "ko'ylak birinchi yuvishda rangi chiqdi",
    ],
)
@pytest.mark.parametrize("has_encoder", [True, False])
def test_complaint_is_heard(text: str, *, has_encoder: bool) -> None:
    assert _alarm(text, has_encoder=has_encoder) is not Alarm.CALM


@pytest.mark.parametrize(
    "text",
    [
        "Как вернуть деньги, если размер не подошёл?",
        "Есть проблема с входом в бот, поможете?",
        "Куда написать жалобу или пожелание?",
        "Сломалась молния, есть гарантия?",
        "Вы меня не обманули, всё отлично",
        "Можно в рассрочку?",
        "Pulim kartaga qachon qaytadi?",
        "Etigim yirtilsa almashtirasizmi?",
        "Hamkasbimga sovgʻa kerak",
        "Тауар бұзылса қайда барамын?",
        "Ինչպե՞ս վերադարձնել գումարը։",
        "Բողոքը որտե՞ղ գրեմ",
        "",
    ],
)
@pytest.mark.parametrize("has_encoder", [True, False])
def test_no_apology_for_a_plain_question(text: str, *, has_encoder: bool) -> None:
    assert _alarm(text, has_encoder=has_encoder) is not Alarm.CLEAR


def _alarm(text: str, *, has_encoder: bool) -> Alarm:
    model = encoder() if has_encoder else None
    return Engine.build(()).read(text, Locale.RU, model.vector(text) if model else None).alarm
