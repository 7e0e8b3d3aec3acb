texts-list = Ո՞ր տեքստը գրենք Ձեր բառերով։ Հաճախորդները կտեսնեն անմիջապես։
texts-language = Տեքստը՝ «{ $text }»։ Ո՞ր լեզվով փոխենք։
texts-now =
    Հիմա այսպես է՝

    { $text }

    Ուղարկեք նոր տեքստը։ Ձևավոր փակագծերում գրվածը լրացնում է բոտը, մի՛ փոխեք այն։
texts-kept = Պատրաստ է, հաճախորդներն այժմ տեսնում են նոր տեքստը։
texts-reset = Պատրաստ է, վերականգնեցինք նախնական տեքստը։
button-texts = Բոտի տեքստերը
button-text-reset = Վերականգնել նախնականը
text-greeting = Առաջին ողջույն
text-newsletter-offer = Նորությունների առաջարկ
text-sign-up-done = Գրանցման ավարտ
text-question-passed-on = Հարցը փոխանցված է
text-complaint-passed-on = Բողոքն ստացված է
text-ticket-solved-question = Հարցը լուծվե՞ց
text-ticket-confirmed = Լուծվեց, գնահատեք
text-unsubscribed = Հրաժարում
text-privacy = Գաղտնիություն
