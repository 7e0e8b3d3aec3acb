"""What customers write in these stories, in each language: a question of the sample FAQ, one that nobody foresaw, …"""

from __future__ import annotations

from bot.i18n import Locale

# The first topic of the sample shop's FAQ, "hours", as its entries have it.
KNOWN = {
    Locale.UZ: "Ish vaqtingiz qanday?",
    Locale.UZ_CYRL: "Иш вақтингиз қандай?",
    Locale.KK: "Жұмыс уақытыңыз қандай?",
    Locale.HY: "Ի՞նչ ժամերի եք բաց։",
    Locale.RU: "Как вы работаете?",
}
# The weight of a giraffe.
UNKNOWN = {
    Locale.UZ: "Jirafa qancha tosh bosadi",
    Locale.UZ_CYRL: "Жирафа қанча тош босади",
    Locale.KK: "Жираф салмағы",
    Locale.HY: "Ընձուղտի քաշը",
    Locale.RU: "Жираф",
}
COMPLAINT = {
    Locale.UZ: "Kuryeringiz qoʻpollik qildi, juda xafa boʻldim",
    Locale.UZ_CYRL: "Курьерингиз қўполлик қилди, жуда хафа бўлдим",
    Locale.KK: "Курьеріңіз маған дөрекі сөйледі, бұл не деген сұмдық",
    Locale.HY: "Ձեր առաքիչը շատ կոպիտ էր, վրդովված եմ",
    Locale.RU: "Ваш курьер мне нагрубил, это безобразие",
}
THANKS = {
    Locale.UZ: "Rahmat!",
    Locale.UZ_CYRL: "Раҳмат!",
    Locale.KK: "Рақмет!",
    Locale.HY: "Շնորհակալություն",
    Locale.RU: "Спасибо!",
}
GREETING = {
    Locale.UZ: "Assalomu alaykum",
    Locale.UZ_CYRL: "Ассалому алайкум",
    Locale.KK: "Сәлеметсіз бе",
    Locale.HY: "Բարև Ձեզ",
    Locale.RU: "Здравствуйте",
}
