texts-list = Ո՞ր տեքստը գրենք Ձեր բառերով։ Հաճախորդները կտեսնեն անմիջապես։
texts-language = «{ $text }» տեքստը ո՞ր լեզվով եք ուզում փոխել։
texts-now =
    Հիմա այսպես է՝

    { $text }

    Ուղարկեք նոր տեքստը։ Ձևավոր փակագծերի միջինը բոտն է լրացնում, մի՛ փոխեք։
texts-kept = Պատրաստ է, հաճախորդներն այժմ տեսնում են նոր տեքստը։
texts-reset = Պատրաստ է, տեքստը վերադարձավ նախկինին։
button-texts = Բոտի տեքստերը
button-text-reset = Վերադարձնել նախկինը
text-greeting = Առաջին ողջույն
text-newsletter-offer = Նորությունների առաջարկ
text-sign-up-done = Ծանոթության ավարտ
text-question-passed-on = Հարցը փոխանցված է
text-complaint-passed-on = Բողոքն ստացված է
text-ticket-solved-question = Հարցը լուծվե՞ց
text-ticket-confirmed = Լուծվեց, գնահատեք
text-unsubscribed = Հրաժարում
text-privacy = Գաղտնիություն
