### Yordamchi: javob qoralamalari, faqat xodimlarga.

button-ticket-draft = Qoralama tuzish
alert-draft-begun = Qoralama bir necha soniyada shu yerga keladi. Uni faqat xodimlar koʻradi.
alert-draft-no-words = Mijoz soʻz bilan hech narsa yozmagan, qoralama tuzib boʻlmaydi. Javobni oʻzingiz yozing.
draft =
    Qoralama, uni faqat xodimlar koʻradi. Tili: { $language }. Har bir maʼlumotni tekshiring: buni dastur yozgan.

    <blockquote>{ $text }</blockquote>

    Oʻzgartirmoqchi boʻlsangiz, nusxa olib tuzating va shu yerga yozing.
draft-failed = Bu safar qoralama chiqmadi: yordamchi javob bermadi. Mijoz kutyapti, javobni oʻzingiz yozing.
button-draft-send = Shundayligicha yuborish
button-draft-drop = Kerak emas
alert-draft-dropped = Qoralama olib tashlandi. Mijozga hech narsa bormadi.
