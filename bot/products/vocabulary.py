"""Words that tell no product from another, and those among them with which people ask for a thing.

And words that may stand beside a thing: its colour, whose it is, where they have seen it. They help to tell a product
from others, but name none by themselves.
"""

from __future__ import annotations

from bot.answers.skeleton import skeleton

_WANTING = (
    # uz
    "bor bormi bormidi borми mavjud mavjudmi qolgan qolganmi qoldimi qolmadimi topiladimi sotasizmi sotuvda sotuvdami "
    "narx narxi narxlari narxini necha nechpul nechipul nechi qancha qanchadan turadi razmer razmeri razmerlari olcham "
    "olchami oʻlcham oʻlchami oʻlchamlari rangi ranglari kerak olmoqchi olmoqchiman sotib qani bormikan bormikin "
    # kk
    "бар барма қалды қалдыма бағасы бағалары қанша канша неше тұрады турады өлшем өлшемі өлшемдері размер размері түсі "
    "сатылымда сатасыз сатасыздар керек алайын алғым "
    # hy
    "կա կան ունեք ունե՞ք կունենաք մնացել առկա արժե արժի գին գինը գներ չափս չափսը չափսի չափսեր գույն պետք ուզում "
    "ka kan uneq unek mnacel arje arji gin giny gine chaps chapsy razmer petq "
    # ru
    "есть имеется наличие наличии остались осталось осталась остался стоит стоят сколько почем почём цена цену цены "
    "ценник размер размера размеры размеров цвет цвета купить заказать продаете продаёте продается продаётся нужен "
    "нужна нужны нужно хочу ищу интересует покажите фото характеристики состав "
    # en
    "have stock available price cost much buy want need size sizes"
)
_CHATTY = (
    # uz
    "assalomu alaykum salom yaxshimisiz iltimos ayting aytib aytingchi bering yuboring menga meni mening men sizda "
    "sizlarda sizning siz sizlar bizga shu bu oʻsha uchun bilan va ham yoki qanday qanaqa qaysi qayerda qachon hali "
    "yana bugun ertaga hozir boʻladi boʻladimi edi ekan emas yoʻq yoʻqmi faqat ta dona pul soʻm summa doʻkon doʻkonda "
    "kiyim kiyimlar doʻkoningizda filial filialda rahmat kelsa keladi kelganmi boshqa haqida maʼlumot "
    # kk
    "сәлем сәлеметсіз сәлеметсізбе айтыңызшы айтып маған менің мен сізде сіздерде сіз осы мына үшін және мен қандай "
    "қай қайда қашан әлі тағы бүгін ертең қазір болады болама еді емес жоқ тек дана теңге дүкен дүкенде рақмет рахмет "
    "туралы жайлы киім киімдер "
    # hy
    "բարև բարեւ ձեզ ձեր դուք մեզ ես իմ այս այդ համար և կամ ինչ ինչպես որ որտեղ երբ դեռ էլի այսօր վաղը հիմա է են եք եմ "
    "եմ չէ միայն հատ դրամ խանութ խանութում շնորհակալություն մասին կլինի "
    "հագուստ հագուստներ "
    "barev dzez dzer duq es im ays hamar inch inchpes vor vortex erb der hima miayn hat dram xanut xanutum klini masin "
    # ru
    "платить здравствуйте добрый день вечер привет скажите подскажите пожалуйста мне меня мой у вас ваш ваши вашем нас "
    "это этот эта эти для или как какой какая какие где когда ещё еще уже сегодня завтра сейчас ли нет не только штук "
    "сумма рублей сум тенге магазин магазине филиал филиале спасибо про будет будут можно что был была были "
    "одежда одежду одежды "
    # en
    "the and for with you your are hello please how what which where when this that any some shop store there"
)


# Beginnings of words.
_ASIDE = (
    # uz
    "qizil qora yashil sariq jigarrang kulrang pushti rasm vitrin instagram telegram kecha koʻrgan koʻrdim katta "
    "kichik arzon yangi erkak ayol bolalar "
    # kk
    "қызыл қара жасыл сары қоңыр сұр сурет кеше көрген көрдім үлкен кіші арзан жаңа ер әйел балалар "
    # hy
    "կարմիր սպիտակ կապույտ կանաչ դեղին շագանակագույն ցուցափեղկ լուսանկար նկար երեկ տեսա տեսել մեծ փոքր էժան "
    "տղամարդ կին մանկական mankakan karmir spitak kapuyt kanach nkar erek mets poqr "
    # ru
    "красн черн чёрн белы белу белая белое син зелен зелён желт жёлт серы коричнев розов голуб фото картин "
    "витрин вчера детск видел больш маленьк дешев дешёв новы новую новая новое мужск женск "
    # en
    "black white green blue brown picture photo window yesterday seen saw large small cheap men women kids"
)


def _skeletons(words: str) -> frozenset[str]:
    return frozenset(skeleton(word) for word in words.split())


WANTING = _skeletons(_WANTING)
COMMON = WANTING | _skeletons(_CHATTY)
ASIDE = tuple(_skeletons(_ASIDE))
