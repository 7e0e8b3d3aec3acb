"""Uzbek Latin into Cyrillic: letters, loans, and what must stay as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.i18n.scripts import to_cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("yoʻl, Yoʻq, yomon, yaxshi, yubor, yetti", "йўл, Йўқ, ёмон, яхши, юбор, етти"),
        ("ekran, aeroport, keyin, sheʼr", "экран, аэропорт, кейин, шеър"),
        ("eʼlon, maʼlumot, aʼlo", "эълон, маълумот, аъло"),
        ("toʻgʻri chiroyli shisha qavat hech xodim", "тўғри чиройли шиша қават ҳеч ходим"),
        ("Aytsangiz kifoya, ketsa ham, shartsiz", "Айтсангиз кифоя, кетса ҳам, шартсиз"),
        ("20 protsent, litsey, retsept, meditsina", "20 процент, лицей, рецепт, медицина"),
        ("Qoʻngʻiroq, boshlangʻich, oʻng'ay, koʻngil, yangi", "Қўнғироқ, бошланғич, ўнғай, кўнгил, янги"),
        ("film, filtrni, gel, sellofan", "фильм, фильтрни, гель, целлофан"),
        ("toʻg'ri, o‘zbek, tog`, maʼno, ma'no", "тўғри, ўзбек, тоғ, маъно, маъно"),
        ("Özbekiston şahri, çiroyli bogʻ", "Ўзбекистон шаҳри, чиройли боғ"),
        ("KUN BOʻYI", "КУН БЎЙИ"),
        ("aksiya, Aksiyamiz, AKSIYA", "акция, Акциямиз, АКЦИЯ"),
        ("5-sentabr kuni, sentabrdan, iyul, dekabrgacha", "5-сентябрь куни, сентябрдан, июль, декабргача"),
        ("parol, rubl, 100 rublga, obyekt, kuryer", "пароль, рубль, 100 рублга, объект, курьер"),
        ("konsultatsiya, funksiya, kolleksiya, litsenziya", "консультация, функция, коллекция, лицензия"),
        ("Soat 14:35 gacha — «Yuborish» tugmasi", "Соат 14:35 гача — «Юбориш» тугмаси"),
    ],
)
def test_letters_and_loans(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    "kept",
    [
        "/start",
        "@suhbat_bot",
        "@atlas.example",
        "Atlas_Guest, salom2026",
        "https://suhbat.uz/yangi?x=salom",
        "https://",
        "t.me/suhbat",
        "mijoz@suhbat.uz",
        "BAHOR20",
        "YANGI-2026",
        "<code>salom</code>",
        "&lt;&amp;",
        "baza.xlsx",
        "Telegram",
        "Uzcard, Humo, Payme, Click, Visa",
        "Uzum Market",
        "WhatsApp",
        "12:30",
    ],
)
def test_stays_as_it_is(kept: str) -> None:
    assert to_cyrillic(f"Bu {kept} edi") == f"Бу {kept} эди"


def test_tags_stay_and_the_words_between_them_change() -> None:
    assert to_cyrillic('<b>Salom</b>, <a href="https://x.uz/salom">bosing</a> yoki/va') == (
        '<b>Салом</b>, <a href="https://x.uz/salom">босинг</a> ёки/ва'
    )


def test_brand_keeps_its_letters_under_an_ending() -> None:
    assert to_cyrillic("Telegramda va Paymega") == "Telegramда ва Paymeга"


@given(st.text())
def test_any_text_passes_and_russian_is_not_touched(text: str) -> None:
    to_cyrillic(text)
    russian = re.sub("[A-Za-zÀ-ɏ]", "я", text)
    assert to_cyrillic(russian) == russian
