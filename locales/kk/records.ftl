button-category-quality = Сапа
button-category-size = Өлшем
button-category-wrong-item = Басқа тауар
button-category-late = Кешігу
button-category-damaged = Зақым
button-category-payment = Төлем, баға
button-category-refund = Қайтару
button-category-service = Қызмет
button-category-availability = Тауар жоқ
button-category-other = Басқа

button-cause-broke = Сынды немесе жыртылды
button-cause-faded = Түсі кетті не кішірейді
button-cause-flawed = Зауыт ақауы
button-cause-unlike-picture = Суреттегідей емес
button-cause-too-small = Кішкентай
button-cause-too-big = Үлкен
button-cause-label = Жапсырмадағы өлшем қате
button-cause-advice = Қате кеңес бердік
button-cause-other-item = Басқа тауар келді
button-cause-other-colour = Түсі не өлшемі басқа
button-cause-part-missing = Бір зат жетіспеді
button-cause-strangers-order = Біреудің тапсырысы
button-cause-courier-late = Курьер кешікті
button-cause-dispatch-late = Кеш жіберілді
button-cause-not-told = Кешігу айтылмады
button-cause-address = Мекенжай қате
button-cause-packing = Нашар оралған
button-cause-handling = Ұқыпсыз тасылған
button-cause-dirty = Кір не дымқыл
button-cause-opened = Қаптамасы ашылған
button-cause-charged-twice = Ақша екі рет алынды
button-cause-price-differs = Бағасы басқа
button-cause-discount = Жеңілдік берілмеді
button-cause-payment-failed = Төлем өтпеді
button-cause-refund-slow = Ақша кеш қайтты
button-cause-refund-refused = Қайтарып алмадық
button-cause-exchange = Айырбастайтын тауар жоқ
button-cause-rules = Ережесі түсініксіз
button-cause-rude = Дөрекілік
button-cause-no-answer = Ешкім жауап бермеді
button-cause-wrong-facts = Қате айтылды
button-cause-queue = Кезек ұзақ
button-cause-sold-out = Таусылған
button-cause-not-in-stock = Сайтта бар, өзі жоқ
button-cause-hold-lost = Сақталған тауар сатылды
button-cause-closed = Жұмыс уақытында жабық
button-cause-app = Сайт не бот істемеді
button-cause-messages = Хабарлама тым көп
button-cause-points = Ұпай, бонус картасы
button-cause-premises = Дүкен ішіндегі жағдай

button-severity-low = Жеңіл
button-severity-normal = Орташа
button-severity-high = Ауыр

record-question = Өтініш № { $number }: бұл қандай шағым еді? «{ $category }» сияқты. Алдымен түрін, сосын себебін таңдаңыз.
record-question-guess =
    Өтініш № { $number }: бұл қандай шағым еді? «{ $category }» сияқты, себебі: { $cause }.
    Дұрыс болса, бір рет басу жеткілікті. Болмаса, алдымен түрін, сосын себебін таңдаңыз.
record-cause-question = Түрі: { $category }. Себебі не еді?
record-kept =
    Түрі: { $category }. Себебі: { $cause }.
    Қаншалықты ауыр еді? Қай тауар екенін осында жазыңыз, мысалы: /product көк күрте
record-kept-causeless =
    Түрі: { $category }. Себебі: басқа.
    Қаншалықты ауыр еді? Қай тауар екенін осында жазыңыз, мысалы: /product көк күрте
button-record-right = Иә, дәл солай
button-record-change = Қайта таңдау
button-cause-another = Басқа себеп
product-how = Шағымның карточкасы тұрған жерде сөз қай тауар туралы екенін жазыңыз: /product көк күрте
product-kept = Тауар: { $product }

record-head = <b>Шағым № { $number }, { $date }</b>
record-what = Түрі: { $category }. Себебі: { $cause }.
record-what-causeless = Түрі: { $category }.
record-guess = Бұл — боттың болжамы, қызметкерлер әлі растаған жоқ.
record-product = Тауар: { $product }
record-branch = Филиал: { $branch }
record-severity = Қаншалықты ауыр: { $severity }
record-solved-by = Айналысқан қызметкер: { $name }
record-first-answer = Алғашқы жауапқа дейін: { $wall }, оның жұмыс уақыты: { $working }
record-unanswered = Алғашқы жауап әлі жоқ
record-fixed = Шешілгенше: { $wall }, оның жұмыс уақыты: { $working }
record-unsolved = Әлі шешілмеген
record-remedy = Не бердік: { $what }
span-minutes = { $number } минут
span-hours = { $number } сағат
span-days = { $number } күн
button-record-topic = Тақырыпты ашу

rises-head = 🔴 <b>Шағымдар қайталанып жатыр</b>
rise-rising = { $aspect ->
    [category] Түрі: { $what }. Соңғы 7 күндегі шағым: { $count }. Бұрын аптасына орта есеппен: { $expected }.
    [cause] Себебі: { $what }. Соңғы 7 күндегі шағым: { $count }. Бұрын аптасына орта есеппен: { $expected }.
    [product] Тауар: { $what }. Соңғы 7 күндегі шағым: { $count }. Бұрын аптасына орта есеппен: { $expected }.
   *[branch] Филиал: { $what }. Соңғы 7 күндегі шағым: { $count }. Бұрын аптасына орта есеппен: { $expected }.
}
rise-above = { $aspect ->
    [product] Тауар: { $what }. Соңғы 8 аптадағы шағым: { $count }. Барлық тауарға бірдей шағымданса: { $expected }.
   *[branch] Филиал: { $what }. Соңғы 8 аптадағы шағым: { $count }. Өтініштердегі үлесіне қарай күтілгені: { $expected }.
}
rise-again = Клиент: { $what }. Тағы шағымданды, соңғы 30 күндегі шағымы: { $count }.
rise-line = № { $number }, { $date }: { $what }
rise-more = Соңғылары көрсетілді, барлық шағым: { $count }.
button-cause-mended = Бұл түзелді

button-fixed = Нені түзедік
fixed-head =
    Не түзелді? Себебін таңдаңыз: соңғы 90 күнде осыған шағымданғандардың бәріне айтамыз.
    Сан — қанша шағым болғаны.
fixed-none = Соңғы 90 күнде себебі белгілі, бірақ клиентіне түзелгені айтылмаған шағым жоқ.
fixed-told = Төменде, күнімен — айтылып қойғандары.
closing-head =
    Себебі: { $cause }
    Хабар алатын клиенттер: { $count }
closing-language = — { $language }: { $count }
closing-guesses = Оның ішінде себебі боттың болжамы ғана: { $count }
closing-unreachable = Жетпейді, ботты бұғаттаған: { $count }
closing-languages = Мәтінді әр тілде жазыңыз. Өз тілінде мәтіні жоқтар басқа тілде оқиды.
closing-word-question = Нені және қалай түзедік? Осы тілде жазыңыз: { $language }. Шағым нөмірі бар басын өзіміз қосамыз.
closing-preview = Клиенттер осылай көреді ({ $language }):
closing-told =
    Сіз бізге бір мәселе туралы жазған едіңіз, өтініш № { $number }. Біз оны түзедік.

    { $text }

    Айтқаныңызға рақмет.
closing-sure = Бәріне қазір айтайық па? Клиенттер: { $count }. Қазір тыныш сағаты болғандарға ол біткен соң барады. Кейін қайтарып алуға болмайды.
closing-report =
    Себебі: { $cause }
    Айтылған күні: { $date }. Барлық клиент: { $total }
    ✅ Жетті: { $arrived }
    ⏳ Жолда: { $waiting }
    🔴 Жетпеді: { $missed }
    Белгісіз: { $unsure }
button-closing-tell = Хабарлау: { $count }
button-closing-sure = Иә, хабарлаңыз: { $count }
button-closing-drop = Қараламаны өшіру
button-closing-word-drop = Бұл мәтінді алып тастау
alert-closing-changed = Осы арада клиенттер саны өзгерді. Тағы бір қараңыз.
alert-closing-words = Алдымен мәтінді жазыңыз.
