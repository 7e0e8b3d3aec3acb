button-learning = Жауапсыз сұрақтар
button-coverage = Бот қалай жауап беріп жүр

learning-weekly = <b>Сұрақ-жауап, соңғы 7 күн</b>
learning-head =
    Клиенттер осыны сұрады, ал дайын жауап болмады. Жанындағы сан — неше адам сұрағаны.
    Қалай сұрағанын көру үшін жолды басыңыз.
learning-none = Бірнеше адам сұраған, бірақ бот жауап таппаған сұрақ жоқ. Ондай сұрақ шықса, дүйсенбі күні айтамыз.
learning-cluster = Сұрағандар: { $people } адам, соңғы 7 күнде: { $week } адам. Тілі: { $language }.
learning-phrasing = • «{ $text }»
learning-answer =
    Қызметкердің жауабы:
    { $text }
learning-about = Тақырып: { $name }. Енді мұны қандай сөзбен сұраса да, бот жауап береді.
learning-about-chosen = Тақырып: { $name }. Таңдаған жауабыңыздың басқа тақырыбы болмаса, мұны қандай сөзбен сұраса да, бот соны береді.
button-learning-add = Жауаптарға қосу
button-learning-as = Бар жауаптан таңдау
button-learning-decline = Қоспау
button-learning-ways = Басқаша айтылғаны: { $count }
alert-learning-declined = Жақсы, бұл туралы енді сұрамаймыз.

learning-draft = Сұрақ-жауаптарда бұл былай тұрады:
learning-draft-personal = Жауапты тағы бір оқып шығыңыз: онда нөмір, сілтеме немесе есім бар, оны барлық клиент көреді.
learning-draft-change = Жауапты өзгерту үшін басқасын жазыңыз. Шығу: /cancel
learning-draft-unanswered =
    Сұрақ: «{ $question }»
    Бұған сөзбен жазылған жауап әлі жоқ. Жауабын жазыңыз. Тілі: { $language }.
    Шығу: /cancel
button-learning-save = Сақтау

learning-choose =
    Бұл сұраққа қай жауап сай келеді?
    Таңдасаңыз, бот оны мына сөздерден де табады:
learning-way =
    Клиенттер былай жазды:
    «{ $words }»
    және мынаны таңдады: «{ $question }».
    Сұрағандар: { $people } адам. Мұндай сөздерге бот бірден жауап берсін бе?
learning-ways-none = Мұнда әзірге шешетін ештеңе жоқ.
button-way-yes = Иә, бірден жауап берсін
button-way-no = Жоқ, бұл басқа сұрақ
alert-way-added = Қосылды. Енді бот бұл сөздерді біледі.

coverage-head = <b>Клиенттерге қалай жауап бердік</b>, соңғы { $days } күн
coverage-none = Бұл күндері ешкім ештеңе сұраған жоқ.
coverage-asked = Қойылған сұрақтар: { $value }
coverage-at-once = Бірден жауап берілгені: { $value }
coverage-helped = • соның ішінде көмектескені: { $value }
coverage-not-helped = • соның ішінде көмектеспегені: { $value }
coverage-offered = Таңдауға нұсқа ұсынылғаны: { $value }
coverage-picked = • соның ішінде жауап таңдалғаны: { $value }
coverage-handed-over = Қызметкерге жеткізілгені: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = Тілдер бойынша: неше сұрақ, нешеуіне бірден жауап бердік.
coverage-subjects = Ең көп сұралғаны: неше сұрақ, нешеуіне бірден жауап бердік.
coverage-line = • { $name }: { $asked }, бірден: { $value }
coverage-verdicts = Шағымға ұқсағандарын қызметкерлер былай шешті: шағым — { $complaints }, шағым емес — { $others }.
button-coverage-days = Соңғы { $days } күн
