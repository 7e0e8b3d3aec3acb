"""Which words end a talk, in every language and script, and which only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.closers import is_closer

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDS = {
    "uz": (
        "rahmat", "Rahmat!", "raxmat", "RAHMAT", "rahmaaaat", "katta rahmat sizga", "Kattakon rahmat 🙏",
        "ok rahmat xo'p", "xoʻp", "hop", "Xop boʻladi", "mayli", "bo'pti", "boʻldi, rahmat", "tushunarli",
        "tushundim rahmat", "yaxshi, kutaman", "ok kutamiz", "zo'r", "rahmat, sog' bo'ling", "sogʻ boʻling",
        "xayr", "salomat boʻling!", "javobingiz uchun rahmat", "Katta rahmat, Dilshod aka", "kelishdik",
        "Савол йўқ, раҳмат", "раҳмат", "рахмат катта", "хўп майли", "тушунарли", "бўпти", "хайр", "соғ бўлинг",
        "rahmat, kuningiz xayrli oʻtsin", "Assalomu alaykum, rahmat", "ҳаммаси тушунарли рахмат", "tashakkur",
    ),
    "kk": (
        "рақмет", "Рахмет!", "рахмеееет", "көп рахмет сізге", "кop рахмет", "мың рахмет", "жақсы", "жаксы рахмет",
        "жарайды", "жарайды, күтемін", "түсіндім", "тусиндим рахмет", "түсінікті", "болды рахмет", "келістік",
        "мақұл", "керемет", "ок рахмет", "сау болыңыз", "сау болыныз", "қош болыңыз", "Рақмет, Айгүл апай",
        "көмегіңізге рахмет", "жауабыңызға рақмет 👍", "бәрі түсінікті", "күніңіз сәтті өтсін", "raqmet",
        "rahmet sizge", "jaqsy rahmet", "tusindim", "сұрағым жоқ", "ия жақсы",
    ),
    "hy": (
        "շնորհակալություն", "Շնորհակալություն։", "շնորհակալ եմ", "շատ շնորհակալ եմ Ձեզ", "մերսի", "շատ մերսի",
        "լավ", "լավ է", "եղավ", "լավ եղավ, մերսի", "պարզ է", "հասկացա", "օկ", "օքեյ", "լավ, կսպասեմ", "ապրեք",
        "հաջողություն", "ցտեսություն", "ամենայն բարիք", "հարց չունեմ, շնորհակալություն", "լավ օր եմ մաղթում",
        "պատասխանի համար շնորհակալություն", "Շնորհակալություն, Աննա ջան", "merci", "shnorhakalutyun",
        "shnorhakal em dzez", "shat merci", "lav eghav", "exav", "parz e", "haskaca", "hajoghutyun", "apreq",
        "шноракалутюн", "мерси", "лав", "парз э",
    ),
    "ru": (
        "спасибо", "Спасибо!", "спасибооо", "СПАСИБО БОЛЬШОЕ", "спс", "пасиб", "огромное вам спасибо", "благодарю",
        "ок", "окей", "оккк", "ок, жду", "хорошо, буду ждать", "понятно", "понял", "поняла, спасибо", "вас понял",
        "ясно", "ладно", "договорились", "принято", "отлично", "супер", "до свидания", "всего доброго",
        "хорошего дня", "Спасибо, Марина!", "Марина, спасибо вам за помощь", "спасибо за быстрый ответ",
        "вопросов нет", "Все понятно, вопросов больше нет", "👍 спасибо", "взаимно", "spasibo", "да, хорошо",
    ),
    "en": (
        "thanks", "Thank you!", "thank you so much", "thanks a lot", "thx", "ty", "ok", "Okay", "OKAYYY", "ok thanks",
        "got it", "got it, thanks", "understood", "great", "perfect, thank you", "all clear", "noted", "fine",
        "sounds good", "bye", "goodbye", "good night", "have a nice day", "thanks for your help", "alright",
        "Thanks, Marina", "no more questions", "ok, I will wait",
    ),
    "signs": ("👍", "🙏", "❤️", "👍🏽", "🙏🙏🙏", "😊", "👌", "+", ")))", ":)", "🤝", "<b>спасибо</b>", "ok 👍"),
}  # fmt: skip
GOES_ON = {
    "uz": (
        "rahmat, qachon keladi?", "rahmat qachon keladi", "ok, lekin kuryer qani", "xo'p, narxi qancha", "kutyapman",
        "kutaman", "rahmat lekin yordam bermadi", "tushunmadim", "tushunarlimi?", "yaxshi emas", "boʻldimi",
        "hali ham kutyapman", "rahmat, yana bitta savol", "ha", "yoʻq", "mayli, pulimni qaytaring",
        "javob bering", "rahmat?", "ertaga boraman", "manzil qayerda", "раҳмат, қачон келади", "хўп, нархи қанча",
        "тушунмадим", "ҳалиям йўқ", "rahmat, dostavka bormi", "salom", "hop unda telefon raqam bering",
    ),
    "kk": (
        "рахмет, қашан келеді?", "рахмет кашан келеди", "жақсы, бірақ курьер қайда", "түсінбедім", "болды ма?",
        "болды ма", "жақсы емес", "күтіп отырмын", "күтемін", "жарайды, бағасы қанша", "рахмет тағы бір сұрақ",
        "иә", "жоқ", "ақшамды қайтарыңыз", "мекенжай қайда", "рахмет?", "ертең барамын", "жауап беріңізші",
        "әлі жоқ", "рахмет бірақ көмектеспеді", "сәлеметсіз бе", "rahmet qashan keledi", "нөмірім өзгерді",
        "жеткізу бар ма рахмет", "ок ал төлем қалай",
    ),
    "hy": (
        "շնորհակալություն, իսկ ե՞րբ կբերեք", "մերսի, բայց ուր է առաքիչը", "լավ, իսկ գինը", "լա՞վ", "չհասկացա",
        "լավ չէ", "սպասում եմ", "դեռ սպասում եմ", "այո", "ոչ", "պարզ չէ", "շնորհակալություն, ևս մեկ հարց",
        "երբ կլինի", "գումարս վերադարձրեք", "եղա՞վ", "հասցեն որն է", "վաղը կգամ", "պատասխանեք", "դեռ չկա",
        "merci, erb kga", "lav, bayc vortegh e arakichy", "chhaskaca", "шноракалутюн, эрб кга", "բարև ձեզ",
        "հաջողություն եմ ուզում պատվիրել",
    ),
    "ru": (
        "спасибо, а когда привезут", "спасибо, когда привезут?", "ок жду, но где курьер", "жду", "жду ответа",
        "хорошо, а сколько стоит", "понятно, но это не помогло", "не понял", "непонятно", "спасибо не надо",
        "плохо", "да", "нет", "хорошо?", "спасибо за испорченный праздник", "ок верните деньги", "спасибо 😡",
        "ладно, позову юриста", "всё ещё жду", "спасибо, и ещё вопрос", "пока нет", "пока не пришло",
        "хорошо бы сегодня", "ну где вы", "супер долго", "здравствуйте", "адрес Навои 12", "завтра приду, спасибо",
        "огромное вам безобразие", "Доставка, спасибо",
    ),
    "en": (
        "thanks, when will it come", "ok but where is the courier", "ok?", "thanks, one more question", "not ok",
        "no thanks", "waiting", "still waiting", "great, and the price", "I do not understand", "got it, how much",
        "fine, refund me", "thanks for nothing", "yes", "no", "hello", "not great", "sounds bad", "ok call me",
        "thanks, the address is Navoi 12", "bye the way where is it", "great delay", "please answer",
        "understood but it is broken", "help",
    ),
    "signs": ("?", "???", "…", "!!!", "", " ", "😡", "👎", "👍?", "❓", "5", "@dilshod", "1️⃣", "https://t.me", "№"),
}  # fmt: skip
STAFF = "Dilshod Марина Айгүл Աննա"
ALL = sorted({words for of_language in ENDS.values() for words in of_language})


@pytest.mark.parametrize("language", ENDS)
def test_words_that_end_a_talk(language: str) -> None:
    assert missed(ENDS[language], closes=True) == []
    assert missed(GOES_ON[language], closes=False) == []


def test_only_who_answered_may_be_addressed() -> None:
    assert is_closer("Спасибо, Марина!", "Марина")
    assert not is_closer("Спасибо, Марина!")
    assert not is_closer("Марина", "Марина")


@given(words=st.sampled_from(ALL), before=st.text(" \n\t.,", max_size=3), after=st.text(" \n\t.!", max_size=3))
def test_case_spacing_and_stops_change_nothing(words: str, before: str, after: str) -> None:
    for spelled in (words, words.upper(), words.title(), words.replace(" ", "  ")):
        assert is_closer(before + spelled + after, STAFF)


@given(one=st.sampled_from(ALL), other=st.sampled_from(ALL))
def test_two_in_a_row_end_a_talk_too(one: str, other: str) -> None:
    assert is_closer(f"{one} {other}", STAFF)


@given(text=st.text(), names=st.text())
def test_any_text_is_judged_and_a_question_never_ends_it(text: str, names: str) -> None:
    assert is_closer(text, names) in {True, False}
    assert not is_closer(f"{text}?", names)


def missed(table: Sequence[str], *, closes: bool) -> list[str]:
    return [words for words in table if is_closer(words, STAFF) is not closes]
