button-learning = Жауапсыз сұрақтар
button-coverage = Бот қалай жауап беріп жүр

learning-weekly = <b>Сұрақ-жауап, соңғы 7 күн</b>
learning-head =
    Клиенттер осыны сұрады, ал дайын жауап болмады. Сан — неше адам сұрағаны.
    Қалай сұрағанын көру үшін жолды басыңыз.
learning-none = Бірнеше адам сұрап, жауабы табылмаған сұрақ жоқ. Шықса, дүйсенбі күні айтамыз.
learning-cluster = Сұрағандар: { $people } адам, соңғы 7 күнде: { $week } адам. Тілі: { $language }.
learning-phrasing = • «{ $text }»
learning-answer =
    Қызметкердің жауабы:
    { $text }
learning-about = Тақырып: { $name }. Бот бұған енді қандай сөзбен сұралса да жауап береді.
learning-about-chosen = Тақырып: { $name }. Жауаптың тақырыбы әлі болмаса, бот оны бұл туралы қандай сөзбен сұралса да береді.
button-learning-add = Жауаптарға қосу
button-learning-as = Жауабы бар: таңдау
button-learning-decline = Қоспау
button-learning-ways = Басқаша айтылғаны: { $count }
alert-learning-declined = Жақсы, бұл туралы енді сұрамаймыз.

learning-draft = Сұрақ-жауаптарда бұл былай тұрады:
learning-draft-personal = Жауапты тағы бір оқып шығыңыз: онда нөмір, сілтеме немесе есім бар, оны барлық клиент көреді.
learning-draft-change = Жауапты өзгерту үшін басқасын жазыңыз. Шығу: /cancel
learning-draft-unanswered =
    Сұрақ: «{ $question }»
    Бұған әлі сөзбен жауап берілмеген. Жауабын жазыңыз. Тілі: { $language }.
    Шығу: /cancel
button-learning-save = Сақтау

learning-choose =
    Бұл сұраққа қай жауап сай келеді?
    Бот енді оны мына сөздерден де табады:
learning-way =
    Клиенттер былай жазды:
    «{ $words }»
    және мынаны таңдады: «{ $question }».
    Неше адам: { $people }. Мұндай сөздерге бірден жауап берейік пе?
learning-ways-none = Мұнда әзірге шешетін ештеңе жоқ.
button-way-yes = Иә, бірден жауап берілсін
button-way-no = Жоқ, бұл басқа сұрақ
alert-way-added = Қосылды. Енді бот бұл сөздерді біледі.

coverage-head = <b>Клиенттерге қалай жауап берілді</b>, күн: { $days }
coverage-none = Бұл күндері ешкім ештеңе сұраған жоқ.
coverage-asked = Қойылған сұрақтар: { $value }
coverage-at-once = Бірден жауап алғандар: { $value }
coverage-helped = • соның ішінде көмектескені: { $value }
coverage-not-helped = • соның ішінде көмектеспегені: { $value }
coverage-offered = Таңдауға нұсқа алғандар: { $value }
coverage-picked = • соның ішінде жауап таңдағандар: { $value }
coverage-handed-over = Қызметкерге жеткізілгені: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = Тілдер бойынша, нешеуі бірден жауап алғанымен:
coverage-subjects = Ең көп сұралғаны, нешеуі бірден жауап алғанымен:
coverage-line = • { $name }: { $asked }, бірден: { $value }
coverage-verdicts = Шағымға ұқсағаны, қызметкерлердің айтуынша: шағым — { $complaints }, басқа сөз — { $others }.
button-coverage-days = Күн: { $days }
