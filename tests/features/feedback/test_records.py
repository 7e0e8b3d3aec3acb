"""What the bot makes of a complaint's words, in every language of ours and in the spellings people use."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.desk.model import Subject
from bot.feedback.records import CAUSES, Category, Cause, Remedy, Severity, category_of, cost
from bot.feedback.records_words import propose
from bot.loyalty.model import Kind, Terms

SAID = [
    ("Kurtka ikki kunda yirtildi, pulimni qaytaring", Cause.BROKE),
    ("Куртка порвалась на второй день", Cause.BROKE),
    ("Կոշիկը մեկ շաբաթում քանդվեց", Cause.BROKE),
    ("Сумканың ілгегі бірінші күні үзіліп кетті", Cause.BROKE),
    ("Ko'ylak birinchi yuvishda rangi chiqdi", Cause.FADED),
    ("Bluzkaning rangi yuvgandan keyin chiqib ketdi", Cause.FADED),
    ("Жейде жуғаннан кейін кішірейіп қалды", Cause.FADED),
    ("apranqi guyny gnac", Cause.FADED),
    ("Дефект: молния не застёгивается", Cause.FLAWED),
    ("Цвет не как на фото", Cause.UNLIKE_PICTURE),
    ("Rasmdagidan boshqacha ekan", Cause.UNLIKE_PICTURE),
    ("Көйлек тар екен", Cause.TOO_SMALL),
    ("Կոշիկը փոքր է", Cause.TOO_SMALL),
    ("Туфли жмут", Cause.TOO_SMALL),
    ("Shim katta keldi", Cause.TOO_BIG),
    ("Размер на бирке другой", Cause.LABEL),
    ("Прислали другую модель", Cause.OTHER_ITEM),
    ("Kuryer boshqasini olib keldi", Cause.OTHER_ITEM),
    ("prislali drugoy cvet", Cause.OTHER_COLOUR),
    ("Ուրիշ գույն եք ուղարկել", Cause.OTHER_COLOUR),
    ("Зат жетіспейді, біреуі жоқ", Cause.PART_MISSING),
    ("В заказе не хватает ремня", Cause.PART_MISSING),
    ("Привезли чужой заказ", Cause.STRANGERS_ORDER),
    ("Курьер опоздал на три часа", Cause.COURIER_LATE),
    ("Առաքիչը երկու ժամ ուշացավ", Cause.COURIER_LATE),
    ("Курьер екі сағат кешікті", Cause.COURIER_LATE),
    ("Заказ до сих пор не отправили", Cause.DISPATCH_LATE),
    ("Коробка помята", Cause.PACKING),
    ("Quti ezilgan holda keldi", Cause.PACKING),
    ("Ապրանքը կեղտոտ էր", Cause.DIRTY),
    ("Упаковка вскрыта", Cause.OPENED),
    ("С карты списали дважды", Cause.CHARGED_TWICE),
    ("Ikki marta pul yechib olindi", Cause.CHARGED_TWICE),
    ("Карточкамнан екі рет шешілді", Cause.CHARGED_TWICE),
    ("Երկու անգամ գումար գանձվեց", Cause.CHARGED_TWICE),
    ("На кассе дороже, чем на ценнике", Cause.PRICE_DIFFERS),
    ("Promokod oʻtmadi, chegirma berishmadi", Cause.DISCOUNT),
    ("Գումարս դեռ չեք վերադարձրել", Cause.REFUND_SLOW),
    ("Деньги не вернули, жду возврат", Cause.REFUND_SLOW),
    ("Тауарды қайтарып алмады", Cause.REFUND_REFUSED),
    ("Отказались принять возврат", Cause.REFUND_REFUSED),
    ("Sotuvchi qoʻpol gapirdi", Cause.RUDE),
    ("Курьеріңіз дөрекі сөйледі", Cause.RUDE),
    ("Վաճառողը շատ կոպիտ էր", Cause.RUDE),
    ("Никто не отвечает, трубку не берут", Cause.NO_ANSWER),
    ("Ешкім жауап бермейді", Cause.NO_ANSWER),
    ("Сотрудник обманул", Cause.WRONG_FACTS),
    ("Сайтта бар деп тұр, барсам жоқ екен", Cause.NOT_IN_STOCK),
    ("Отложили платье, а его продали", Cause.HOLD_LOST),
    ("Doʻkon yopiq ekan, ish vaqti edi", Cause.CLOSED),
    ("Բոտը չի աշխատում", Cause.APP),
    ("Не начислили бонусы", Cause.POINTS),
    ("The jacket fell apart, awful quality", Cause.BROKE),
]


@pytest.mark.parametrize(("text", "cause"), SAID)
def test_cause_is_proposed_from_the_words(text: str, cause: Cause) -> None:
    proposal = propose([text], None)

    assert (proposal.cause, proposal.category) == (cause, category_of(cause))


@pytest.mark.parametrize("text", ["", "hammasi ham yomon", "Мне не понравилось", "👎", "<b>…</b>"])
def test_words_that_say_nothing_leave_it_to_the_subject(text: str) -> None:
    assert propose([text], None).category is Category.OTHER
    assert propose([text], Subject.OTHER).category is Category.OTHER
    assert propose([text], Subject.DELIVERY).category is Category.LATE
    assert propose([text], Subject.PAYMENT).category is Category.PAYMENT
    assert propose([text], Subject.DELIVERY).cause is None


def test_what_the_customer_chose_decides_between_equals() -> None:
    both = ["Курьер груби, посылка опоздала"]

    assert propose(both, Subject.SERVICE).category is Category.SERVICE
    assert propose(both, Subject.DELIVERY).category is Category.LATE


def test_clear_words_outweigh_the_subject() -> None:
    assert propose(["Куртка порвалась и полиняла, качество ужасное"], Subject.SERVICE).category is Category.QUALITY


@pytest.mark.parametrize(
    "text",
    [
        "Kosmetikadan keyin allergiya boʻldi",
        "Тағамнан уландым, ауруханаға түстім",
        "Ես դատարան կդիմեմ",
        "Если не решите, выложу в инстаграм",
        "Карточкамнан екі рет шешілді",
        "Буду жаловаться в Роспотребнадзор или в потребнадзор",
        "Sizlarni sudga beraman",
    ],
)
def test_health_money_law_and_the_public_make_it_grave(text: str) -> None:
    assert propose([text], None).severity is Severity.HIGH


def test_what_costs_nobody_anything_is_light() -> None:
    assert propose(["Kichik ekan"], None).severity is Severity.LOW
    assert propose(["Куртка порвалась"], None).severity is Severity.NORMAL


def test_all_that_was_written_counts_and_tags_do_not() -> None:
    proposal = propose(["Здравствуйте", "<b>Куртка</b> <i>пор</i><code>ок</code>", "она порвалась"], None)

    assert proposal.cause is Cause.BROKE


@given(st.text(max_size=300), st.sampled_from([None, *Subject]))
@settings(max_examples=60)
def test_whatever_is_written_the_cause_belongs_to_the_category(text: str, subject: Subject | None) -> None:
    proposal = propose([text], subject)

    assert proposal.cause is None or proposal.cause in CAUSES[proposal.category]


def test_every_cause_stands_in_one_category() -> None:
    listed = [cause for causes in CAUSES.values() for cause in causes]

    assert sorted(listed) == sorted(Cause)
    assert set(CAUSES) == set(Category)


def test_money_is_summed_by_currency_and_nothing_else() -> None:
    terms = [
        Terms(Kind.SUM, 50_000, "UZS"),
        Terms(Kind.SUM, Decimal(20_000), "UZS"),
        Terms(Kind.SUM, Decimal("9.50"), "RUB"),
        Terms(Kind.PERCENT, 10),
        Terms(Kind.GIFT, gift={"ru": "Кофе"}),
    ]

    assert cost(Remedy(one, is_used=False) for one in terms) == {"UZS": Decimal(70_000), "RUB": Decimal("9.50")}
    assert cost([]) == {}
