texts-list = Қай мәтінді өзіңізше жазасыз? Клиенттер оны бірден көреді.
texts-language = «{ $text }» мәтіні: қай тілде?
texts-now =
    Қазіргі мәтін:

    { $text }

    Жаңа мәтінді жіберіңіз. Жүйелі жақша ішіндегіні бот толтырады: өзгертпеңіз.
texts-kept = Болды, енді клиенттер жаңа мәтінді көреді.
texts-reset = Болды, мәтін бұрынғы қалпына келді.
button-texts = Бот мәтіндері
button-text-reset = Бұрынғысын қайтару
text-greeting = Алғашқы сәлем
text-newsletter-offer = Жаңалықтарға шақыру
text-sign-up-done = Танысудың соңы
text-question-passed-on = Сұрақ жеткізілді
text-complaint-passed-on = Шағым қабылданды
text-ticket-solved-question = Мәселе шешілді ме?
text-ticket-confirmed = Шешілді, баға сұрау
text-unsubscribed = Жазылымнан шықты
text-privacy = Құпиялылық
