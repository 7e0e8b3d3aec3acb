"""Greetings, thanks and goodbyes in every language and script: they get a warm word back and never open a ticket."""

from __future__ import annotations

import re
from typing import Literal, get_args

from bot.answers.skeleton import skeleton

Talk = Literal["greeting", "thanks", "bye", "robot", "wishes"]
TALK: tuple[Talk, ...] = get_args(Talk)

_MAX_TEXT = 80

PHRASES: dict[Talk, tuple[str, ...]] = {
    "greeting": (
        "assalomu alaykum", "assalom alaykum", "assalamu aleykum", "asalomu aleykum", "va alaykum assalom",
        "salom", "salom alaykum", "salomlar", "salam", "salom berdik", "hayrli kun", "xayrli tong",
        "xayrli kech", "yaxshimisiz", "yaxshimisizlar", "qalaysiz", "qalaysizlar", "qaleysiz", "qandaysiz",
        "ishlaringiz qalay", "ishlar qalay", "yaxshimi ishlar", "charchamayapsizmi",
        "сәлем", "салем", "сәлеметсіз бе", "саламатсыз ба", "сәлеметсіздер ме", "ассалаумағалейкум",
        "қайырлы таң", "қайырлы күн", "қайырлы кеш", "қалыңыз қалай", "қалайсыз", "халіңіз қалай",
        "жағдайыңыз қалай", "армысыз", "армысыздар",
        "բարև", "բարև ձեզ", "բարև Ձեզ", "բարեւ", "ողջույն", "բարի լույս", "բարի օր", "բարի երեկո", "ոնց ես",
        "ոնց եք", "ինչպես եք", "ինչ կա", "barev", "barev dzez", "barevdzez", "barev zez", "vonc eq", "vonc es",
        "barlus",
        "привет", "приветик", "приветствую", "всем привет", "здравствуйте", "здраствуйте", "здрасте",
        "здравствуй", "добрый день", "доброго дня", "доброе утро", "добрый вечер", "доброго времени суток",
        "как дела", "как вы", "салют", "хай", "hello", "hi", "hey", "good morning", "good afternoon",
        "good evening", "dobry den", "zdrastvuyte",
    ),
    "thanks": (
        "rahmat", "raxmat", "rahmat sizga", "katta rahmat", "rahmat katta", "tashakkur", "minnatdorman",
        "barakalla", "yordamingiz uchun", "javobingiz uchun", "tushunarli", "tushundim", "xop", "xoʻp boʻladi",
        "mayli", "yaxshi", "zoʻr", "muammo yoʻq", "boʻldi",
        "рақмет", "рахмет", "көп рақмет", "рахмет сізге", "алғыс", "көмегіңізге", "жауабыңызға", "түсінікті",
        "түсіндім", "жарайды", "жақсы", "керемет", "болды",
        "շնորհակալություն", "շնորհակալ եմ", "շնորհակալ ենք", "շատ շնորհակալ եմ", "շատ շնորհակալություն",
        "մերսի", "օգնության համար", "պատասխանի համար", "պարզ է", "հասկացա", "լավ", "լավ է", "եղավ", "հիանալի է",
        "shnorhakalutyun", "shnorhakalutjun", "shnorakalutyun", "shnorhakal em", "shnorakal em", "merci",
        "mersi", "parz e", "haskaca", "lav",
        "спасибо", "спасибо большое", "большое спасибо", "огромное спасибо", "благодарю", "благодарю вас",
        "спасибочки", "спс", "спасиб", "за помощь", "за ответ", "понятно", "понял", "поняла", "ясно", "хорошо",
        "ок", "окей", "ладно", "отлично", "супер", "без проблем", "все понятно", "thanks", "thank you", "thx",
        "okay", "okey", "vsyo ponyatno",
    ),
    "bye": (
        "xayr", "hayr", "xayr salomat boʻling", "salomat boʻling", "sogʻ boʻling", "koʻrishguncha",
        "xayrli tun", "yaxshi qoling", "omon boʻling",
        "сау болыңыз", "сау бол", "сау болыңыздар", "қош болыңыз", "көріскенше", "кездескенше", "қайырлы түн",
        "ցտեսություն", "հաջողություն", "հաջող", "առայժմ", "բարի գիշեր", "ամենայն բարիք", "ctesutyun",
        "hajoxutyun", "hajox",
        "до свидания", "досвидания", "пока", "пока пока", "всего доброго", "всего хорошего", "до встречи",
        "спокойной ночи", "хорошего дня", "доброй ночи", "bye", "goodbye", "bye bye", "do svidaniya",
    ),
}  # fmt: skip
FILLERS = (
    "katta", "sizga", "sizlarga", "uchun", "men", "da", "ha", "xa", "juda", "yana", "bir", "hammaga",
    "doʻstlar", "aka", "opa",
    "өте", "сізге", "сіздерге", "көп", "иә", "да", "ал", "баршаңызға",
    "շատ", "ձեզ", "այո", "հա", "դե", "բոլորին", "shat", "dzez", "jan", "ջան",
    "вам", "вас", "большое", "огромное", "за", "всё", "все", "да", "ну", "очень", "и", "вы", "всем", "very",
    "much", "so",
)  # fmt: skip


def smalltalk(text: str) -> Talk | None:
    """What a message says if it says nothing else, of "ok, thanks, bye" the last; None if there is a matter in it."""
    if len(text) > _MAX_TEXT:
        return None
    said = skeleton(text)
    if not _ONLY_COURTESY.fullmatch(said):
        return None
    kinds = [_KINDS[phrase] for phrase in _COURTESY.findall(said) if phrase in _KINDS]
    return kinds[-1] if kinds else None


_KINDS: dict[str, Talk] = {skeleton(phrase): kind for kind, phrases in PHRASES.items() for phrase in phrases}
_LONGEST_FIRST = sorted({*_KINDS, *map(skeleton, FILLERS)}, key=len, reverse=True)
_COURTESY = re.compile(rf"\b(?:{'|'.join(_LONGEST_FIRST)})\b")
_ONLY_COURTESY = re.compile(rf"(?:{_COURTESY.pattern} ?)+")
