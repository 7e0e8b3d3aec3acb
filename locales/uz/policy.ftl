### Javob muddatlari va alohida kunlar: doʻkon egasi nimani belgilaydi va mijozlar nimani oʻqiydi.

## What customers read about the opening hours

hours-open-always = Hozir ochiq, kechayu kunduz ishlaymiz
hours-closed-today = Bugun dam olish kuni, { $day } soat { $time } da ochiladi
hours-holiday = Bugun yopiq: { $holiday }. Ochilishi: { $day }, soat { $time }
hours-holiday-nameless = bayram kuni
hours-on-day = { $date }: { $hours }
hours-on-holiday = { $date }: dam olish kuni, { $holiday }

## How soon a person answers

policy-head =
    <b>Javob muddatlari</b>
    Qachongacha javob berishimizni mijoz darrov biladi. Oʻzgarishlar yangi murojaatlarga tegishli.
policy-question = Savollar: { $minutes } daqiqa
policy-request = Iltimoslar: { $minutes } daqiqa
policy-complaint = Shikoyatlar: { $minutes } daqiqa
policy-tier = «{ $tag }» belgisi: { $minutes } daqiqa
policy-limit = Sizga ikkinchi ogohlantirish: { $minutes } daqiqadan keyin
policy-around-the-clock = Vaqt kechayu kunduz hisoblanadi.
policy-in-working-hours = Vaqt faqat doʻkon ochiqligida hisoblanadi.
policy-return-due = Xodim murojaatni olib, javob bermasa: muddat tugashi bilan navbatga qaytadi.
policy-return = Xodim murojaatni olib, javob bermasa: { $minutes } daqiqadan keyin navbatga qaytadi.
policy-close = Mijoz javobimizdan keyin jim boʻlsa: murojaat { $days } kundan keyin yopiladi.
policy-close-never = Mijoz javobimizdan keyin jim boʻlsa: murojaat ochiq qoladi.
policy-privacy-full = Xodimlar mijozning ismi va telefonini koʻradi.
policy-privacy-name = Xodimlar mijozning ismini koʻradi, telefonini koʻrmaydi.
policy-privacy-nickname = Xodimlar ism va telefon oʻrniga taxallusni koʻradi.
policy-ask-question =
    Xodim savolga necha daqiqada javob bersin? Mijoz aniq vaqtni darrov biladi.
    Tanlang yoki daqiqani son bilan yuboring.
policy-ask-request =
    Xodim iltimosga necha daqiqada javob bersin: qoʻngʻiroq qilish, mahsulotni olib qoʻyish, yetkazib berish?
    Tanlang yoki daqiqani son bilan yuboring.
policy-ask-complaint =
    Xodim shikoyatga necha daqiqada javob bersin? Xafa boʻlgan odam uzoq kutmaydi.
    Tanlang yoki daqiqani son bilan yuboring.
policy-ask-limit =
    Vaʼda qilingan muddat tugasa, sizga ogohlantirish keladi. Ikkinchisi necha daqiqa kutilgandan keyin kelsin?
    Tanlang yoki daqiqani son bilan yuboring.
policy-ask-return-after =
    Xodim murojaatni olib, javob bermayapti. Hamkasbi javob berishi uchun u necha daqiqadan keyin navbatga qaytsin?
    Tanlang yoki daqiqani son bilan yuboring.
policy-ask-close-after =
    Mijoz javobimizdan keyin yozmayapti. Murojaat necha kundan keyin yopilsin?
    Tanlang yoki kunlarni son bilan yuboring.
policy-ask-tier =
    Belgisi bor mijozlarga tezroq javob berish mumkin. Belgi va daqiqani yuboring, masalan: <code>vip 10</code>
    Bekor qilish uchun daqiqa oʻrniga «-» yuboring.
    Bir nechta muddat toʻgʻri kelsa, eng qisqasi amal qiladi.
policy-ask-privacy = Xodimlar mijoz haqida nimani koʻrsin?
policy-minutes-unfit = Daqiqani butun son bilan yuboring, koʻpi bilan { $most }.
policy-days-unfit = Kunlarni butun son bilan yuboring, koʻpi bilan { $most }.
policy-tier-unfit = Belgi va daqiqani (koʻpi bilan { $most }) shunday yuboring: <code>vip 10</code>
button-desk = Javob muddatlari
button-policy-question = Savollar muddati
button-policy-request = Iltimoslar muddati
button-policy-complaint = Shikoyatlar muddati
button-policy-limit = Ikkinchi ogohlantirish
button-policy-return-after = Navbatga qaytarish
button-policy-close-after = Mijoz jim boʻlsa
button-policy-tiers = Belgilar boʻyicha muddat
button-policy-around-the-clock = Kechayu kunduz hisoblash
button-policy-in-working-hours = Faqat ish vaqtini hisoblash
button-policy-privacy = Xodimlar nimani koʻradi
button-policy-minutes = { $minutes } daqiqa
button-policy-days = { $days } kun
button-policy-no-return-after = Muddat tugashi bilan
button-policy-no-close-after = Yopilmasin
button-policy-full = Ism va telefon
button-policy-name = Faqat ism
button-policy-nickname = Taxallus

## Special days

days-head =
    <b>Alohida kunlar</b>
    Ish vaqti boshqacha boʻlgan kunlar. Mijozlar ularni /hours buyrugʻida koʻradi.
days-line = { $day }: { $hours }
days-holidays-open = Bayram kunlari ishlaymiz. Yaqin bayramlar:
days-holidays-closed = Bayram kunlari yopiq. Yaqin bayramlar:
days-holiday = { $date }: { $holiday }
days-ask-branch = Qaysi filial haqida?
days-ask =
    Kun va ish vaqtini yuboring, har bir kunni yangi qatordan:
    <code>31.12 10-16</code>
    <code>30.12 10-14, 15-20</code>
    Dam olish kuni boʻlsa, vaqt oʻrniga «-» yuboring.
days-not-understood =
    Kun va vaqtni shunday yuboring: <code>31.12 10-16</code>
    Dam olish kuni boʻlsa, vaqt oʻrniga «-» yuboring. Kun hali kelmagan boʻlsin.
button-special-days = Alohida kunlar
button-days-of-branch = { $date }, { $branch }
button-days-add = Kun qoʻshish
button-days-all = Barcha filiallar
button-days-forget = Shu kunni oʻchirish
button-days-holidays-closed = Bayramlarda yopiq
button-days-holidays-open = Bayramlarda ishlaymiz

## The clock of a branch

shop-ask-branch-zone = Bu filial qaysi shahar vaqti bilan ishlaydi?
button-branch-zone = Filialning vaqt mintaqasi
button-branch-zone-shop = Butun doʻkondagidek
