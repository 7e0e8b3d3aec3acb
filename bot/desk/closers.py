"""Words with which a customer ends a talk, "rahmat", "ok, жду": they want no answer, so they start no clock.

A wrong "yes" leaves a question without a clock, a wrong "no" only has staff look once more: each word must be known.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from bot.answers.skeleton import skeleton
from bot.answers.smalltalk import FILLERS, PHRASES

# Beyond the small talk of somebody who has no ticket: what is said to a person who has just answered.
_CLOSING = (
    "raxmet", "rahmad", "kattakon rahmat", "baraka toping", "alloh rozi boʻlsin", "hop", "hoʻp", "ok", "okey",
    "boʻpti", "kelishdik", "albatta", "ajoyib", "super", "gap yoʻq", "savolim yoʻq", "savol yoʻq",
    "hammasi tushunarli", "hammasi yaxshi", "hammasi joyida", "omad", "yaxshi kunlar", "yaxshi dam oling",
    "kuningiz xayrli oʻtsin", "kuningiz yaxshi oʻtsin", "arzimaydi", "hal boʻldi", "tushunildi", "qabul qildim",
    "bilib oldim", "boshqa savolim yoʻq", "hechqisi yoʻq", "ofarin", "malades", "baraka topinglar",
    "жоқ рақмет", "бәрекелді", "ризамын", "жарайд", "алла разы болсын", "бәрі орнына келді",
    "мың рахмет", "рахметімді айтамын", "алғысым шексіз", "келістік", "мақұл", "тамаша", "сұрағым жоқ", "сұрақ жоқ",
    "бәрі түсінікті", "бәрі жақсы", "бәрі дұрыс", "аман болыңыз", "күніңіз сәтті өтсін", "сәттілік", "ұқтым",
    "жақсы күн тілеймін", "тусиндим", "шешілді", "raqmet", "rahmet", "jaraidy", "tusindim", "tusinikti", "jaqsy",
    "ապրեք", "ապրես", "օկ", "օքեյ", "լավ եղավ", "պարզ եղավ", "ամեն ինչ պարզ է", "ամեն ինչ լավ է", "հարց չունեմ",
    "հարցեր չունեմ", "լավ օր եմ մաղթում", "լավ օր", "հաջող օր", "սպասիբո", "շատ լավ", "հրաշալի է", "եղավ լավ",
    "գերազանց", "գերազանց է", "ողջ լինեք", "շատ ապրեք", "հասկացանք",
    "shnorhakal enq", "apreq", "apres", "eghav", "exav", "yeghav",
    "haskatsa", "parz eghav", "hajoghutyun", "spasibo",
    "шноракал эм", "шнорхакал эм", "апрек", "апрес", "лав", "егав", "ехав", "парз э", "аскаца", "аджохутюн",
    "пасиб", "пасибо", "пасибки", "спасибки", "благодарим", "благодарность", "благодарен", "благодарна",
    "принято", "принял", "приняла",
    "договорились", "угу понятно", "лады", "замечательно", "прекрасно", "класс", "круто", "здорово", "океюшки",
    "хорошего вечера", "хороших выходных", "хорошей смены", "удачи", "взаимно", "все ясно", "все получилось",
    "все хорошо", "все в порядке", "вопросов нет", "нет вопросов", "вопросов больше нет", "больше вопросов нет",
    "вопрос решен", "вопрос закрыт", "решено", "буду знать", "от души", "очень помогли", "вы мне очень помогли",
    "вы очень помогли", "не за что", "всех благ", "счастливо",
    "ty", "tnx", "thanks a lot", "thank you so much", "many thanks", "got it", "understood", "great", "perfect",
    "cool", "alright", "all right", "fine", "noted", "sounds good", "have a nice day", "have a good day", "good night",
    "see you", "cheers", "no questions", "no more questions", "thats all", "all clear", "all good", "appreciate it",
    "much appreciated",
)  # fmt: skip
# What stands around such a word and ends nothing by itself: alone, "жду" is a reminder.
_AROUND = (
    "kutaman", "kutamiz", "kutib turaman", "sizga ham", "ham", "javob uchun", "yordam uchun", "tez javob uchun",
    "tezkor javob uchun", "javobingiz uchun", "eʼtiboringiz uchun", "unda", "boʻlmasa", "hurmat bilan", "hozir",
    "singlim", "ukam", "akajon", "opajon", "ha mayli", "ming", "kattakon", "men kutaman",
    "kutib qolaman", "kutib qolamiz", "hammangizga", "айналайын", "қарындас", "уақытыңызға", "иа", "жок", "ձեզնից",
    "күтемін", "күтем", "күтеміз", "күтіп отырамын", "онда", "жауап үшін", "көмек үшін", "апай", "ағай", "бауырым",
    "мың", "шын жүректен", "сізге де", "де", "ия", "үлкен", "жылдам жауабыңызға", "тез жауабыңызға",
    "կսպասեմ", "սպասում եմ", "սպասեմ", "ուրեմն", "արագ պատասխանի համար", "նաև", "ձեզ էլ", "շնորհակալ", "մեծ", "ապեր",
    "kspasem", "spasum em", "пока что", "dzez el", "es el",
    "жду", "ждем", "пока жду", "пока ждем",
    "буду ждать", "будем ждать", "подожду", "тогда", "тоже", "вам тоже", "и вам", "угу", "ага",
    "за быстрый ответ", "за оперативность", "за информацию", "за разъяснение", "за быструю помощь", "за понимание",
    "за консультацию", "девушка", "ребята", "вас", "вам", "большущее", "огромное", "я", "мне", "же", "вот", "теперь",
    "i", "you", "a lot", "will wait", "i will wait", "waiting", "for your help", "for the help", "for help",
    "for the answer", "for your answer", "for the quick answer", "for quick reply", "for the info", "too", "really",
    "yes", "and", "then", "all",
)  # fmt: skip

_ASKS = re.compile(r"[?؟՞？¿⁇⁈⁉❓❔]")
_UNHAPPY = frozenset("😠😡🤬😤👎💩😢😭😞😔☹🙁😒🤔🤨😩😫😣😖😟😕🤮🤡🖕🤷🙄😑😐❗❕‼🆘⏰⏳⌛🚫⛔❌🛑💔😱🤦")
_SMILE = re.compile(r"\+|[:;=]-?\)|\)")
_TAG = re.compile(r"<[^>]*>")
_FIRST_PICTURE = "\u2190"  # below it stand ©, №, ° and the like
_LONGEST_PHRASE = 6  # words


def is_closer(text: str, names: str = "") -> bool:
    """Whether the words (Telegram HTML) ask for nothing more. Those in `names` may be addressed: who has answered."""
    said = unescape(_TAG.sub("", text))
    if _ASKS.search(said) or not _UNHAPPY.isdisjoint(said):
        return False
    words = skeleton(said).split()
    if not words:
        return bool(_SMILE.search(said)) or any(map(_is_picture, said))
    return _is_all_closing(words, set(skeleton(names).split()))


def _is_all_closing(words: list[str], names: set[str]) -> bool:
    """Read phrase by phrase, the longest that is known first."""
    closes, at = False, 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            if phrase in _KNOWN or phrase in names:
                break
        else:
            return False
        closes = closes or phrase in _ENDS
        at += length
    return closes


def _is_picture(character: str) -> bool:
    return character >= _FIRST_PICTURE and unicodedata.category(character) == "So"


_ENDS = frozenset(map(skeleton, (*PHRASES["thanks"], *PHRASES["bye"], *_CLOSING)))
_KNOWN = _ENDS | frozenset(map(skeleton, (*PHRASES["greeting"], *FILLERS, *_AROUND)))
