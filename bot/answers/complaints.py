"""Tells an unmistakable complaint from a question, so that the apology comes at once and a person is called.

A small lexicon that would rather miss than accuse: words such as "problem", "refund", "broken" or "complaint" alone
stand in plain questions just as often, so only what nobody writes in a good mood is listed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAX_TEXT = 600

# Beginnings of words; in a phrase up to two other words may stand between them. A full stop closes a word.
_SIGNS = (
    # uz
    "qoʻpol", "odobsiz", "aldadi", "alda dingiz", "aldamchi", "firibgar", "sharmanda", "xizmat dahshat",
    "obslujivaniya dahshat", "norozi", "xafa boʻldim", "hafsalam pir", "pulimni qaytaring",
    "pulimni qaytarib bering", "hech kim javob ber", "hech kim koʻtarma", "shikoyat qilaman",
    "shikoyat qilmoqchi", "shikoyatim bor", "muddati oʻtgan sotish", "muddati oʻtgan sotgan", "yaroqsiz ekan",
    "boshqasini olib kel", "adashib olib kel", "birovning zakaz", "birovning buyurtma", "kundan beri kut",
    "haftadan beri kut", "uyat.", "uyatsiz", "ikki marta yech", "bu. nima ish.", "qanaqa sifat", "yomon xizmat",
    "jahlim chiq",
    # kk
    "дөрекі", "әдепсіз", "алдамшы", "алдады", "алаяқ", "ұят.", "бұл. не сұмдық", "көрсету сұмдық",
    "көңілім толма", "көңіліміз толма", "ренжіп қал", "ренжідім", "наразы", "ақшамды қайтарың",
    "ақшамды қайтарып берің", "ешкім жауап бер", "ешкім көтерме", "шағымданам", "шағымданғым", "шағымым бар",
    "мерзімі өткен сатыпты", "мерзімі өткен екен", "жарамсыз екен", "басқасын әкел", "біреудің тапсырыс",
    "күннен бері күт", "аптадан бері күт", "екі рет шешіл", "екі рет алын", "бұл. қандай сапа", "жаман қызмет",
    # hy
    "կոպտե", "կոպիտ", "kopit", "խաբեբա", "խաբեցի", "խաբել եք", "խայտառակ", "սպասարկում սարսափ",
    "սարսափելի սպաս", "սարսափելի որակ", "ամոթ", "զզվելի", "դժգոհ", "հիասթափվ", "վրդովված", "վերադարձրեք գումար",
    "վերադարձրեք փող", "փողս հետ տվ", "գումարս հետ տվ", "ոչ ոք պատասխանում", "ոչ ոք վերցնում", "բողոքելու եմ",
    "բողոքում եմ", "բողոք ունեմ", "վաճառել ժամկետանց", "ժամկետանց վաճառել", "ժամկետանց էր", "ուրիշ բան եք. բեր",
    "ուրիշի պատվեր", "օր սպասում եմ", "շաբաթ սպասում եմ", "երկու անգամ գանձ", "սա. ինչ որակ", "տխրել եմ.",
    "շատ եմ տխրել",
    # ru
    "хамств", "хамло.", "хамка.", "хамит.", "нахам", "курьер хам.", "продавец хам.", "кассир хам.", "груби",
    "нагруб", "грубо.", "обман", "мошенни", "безобраз", "позор", "ужасн обслуж", "ужасн серви", "ужасн качеств",
    "отврати", "возмути", "возмущ", "недоволен.", "недовольн", "разочаров", "расстроен", "верните деньги",
    "верните мои", "никто не. отвеча", "никто не. бер", "никто трубку", "жаловаться", "пожаловаться", "жалуюсь",
    "жалобу на", "продали просроч", "купил просроч", "оказал просроч", "привезли не. т", "прислали не. т",
    "не. то. что. заказ", "чужой заказ", "день жду", "дня жду", "дней жду", "неделю жду", "списали дважды",
    "списали два раза", "что за. качество", "что за. сервис", "кошмар", "больше к. вам не",
)  # fmt: skip
# A thing that broke may still be a question about the warranty; one that broke in no time is a complaint.
_BROKE = (
    "buzildi", "buzilib", "yirtildi", "yirtilib", "uzildi", "uzilib", "sindi", "sinib", "rangi chiq",
    "kirishib",
    "бұзылды", "бұзылып", "жыртылды", "жыртылып", "үзілді", "үзіліп", "сынды", "сынып", "түсі шығ", "кішірейіп",
    "փչացավ", "փչացել", "պատռվեց", "պոկվեց", "կոտրվեց", "քանդվեց", "գույնը գց", "փոքրացավ", "patrvec",
    "pchacav",
    "сломал", "порвал", "отвалил", "отклеил", "полинял", "облез", "разош", "развалил",
)  # fmt: skip
_SOON = (
    "birinchi kun", "birinchi yuv", "bir hafta", "bir kun", "ikki kun", "uch kun", "ertasiga",
    "бірінші күн", "бірінші жу", "бір апта", "бір күн", "екі күн", "үш күн", "ертеңінде",
    "առաջին օր", "առաջին լվ", "մի շաբաթ", "մեկ շաբաթ", "երկու օր", "երկրորդ օր", "հաջորդ օր", "erku or",
    "первый же", "первый день", "первой стир", "через день", "через недел", "через два", "второй день",
    "третий день", "следующий день", "за неделю",
)  # fmt: skip


def looks_like_complaint(text: str) -> bool:
    """Whether the text is a complaint beyond doubt; many real ones are missed, and go the way of a question."""
    said = skeleton(text[:_MAX_TEXT])
    return bool(_COMPLAINT.search(said) or (_BREAKAGE.search(said) and _EARLY.search(said)))


def any_of(signs: Sequence[str]) -> re.Pattern[str]:
    """Finds the signs in a skeleton: at word starts, but not after the Russian "not": "вы не обманули" is praise."""
    return re.compile(rf"(?<!\bne )\b(?:{'|'.join(map(_pattern, signs))})")


def _pattern(sign: str) -> str:
    words = [skeleton(word) + (r"\b" if word.endswith(".") else "") for word in sign.split()]
    return r"\w*(?: \w+){0,2} ".join(words)


_COMPLAINT, _BREAKAGE, _EARLY = any_of(_SIGNS), any_of(_BROKE), any_of(_SOON)
