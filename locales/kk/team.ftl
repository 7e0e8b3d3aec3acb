error-last-owner = Боттың иесі болуы керек. Алдымен тағы бір адамды дүкен иесі етіп белгілеңіз.

role-staff = қызметкер
role-manager = меңгеруші
role-owner = дүкен иесі

team-list =
    Ұжым: { $number } адам
    { $list }

    Рөлін не ауысымын өзгерту, жұмысын тоқтату үшін атын басыңыз.
team-member = { $name } — { $role }
team-member-on-duty = { $name } — { $role }, кезекші, басталуы: { $time }
team-owner-question =
    Дүкен иесі етіп белгілейік пе? { $name }
    Дүкен иесі Сіз істей алатынның бәрін істей алады: жаппай хабарлама, құқықтар, клиенттердің деректері.
team-dismiss-question =
    Осы қызметкердің жұмысын тоқтатайық па? { $name }
    Құқықтары мен ауысымдары бірден жойылады. Telegram тобынан өзіңіз шығарасыз.
button-team = Ұжым
button-role-staff = Қызметкер ету
button-role-manager = Меңгеруші ету
button-role-owner = Дүкен иесі ету
button-role-owner-sure = Иә, дүкен иесі болсын
button-dismiss = Жұмысын тоқтату
button-dismiss-sure = Иә, тоқтатылсын
button-shifts = Ауысымдар
button-invite = Қызметкер шақыру

invite-role =
    Жаңа қызметкердің рөлі қандай болады?
    Қызметкер клиенттерге жауап береді. Меңгеруші ауысымды да жасайды, ұзақ күтіп қалған клиенттер туралы да біледі.
invite-ready =
    Шақыру төменде. Оны тек сол қызметкерге жіберіңіз: сілтемені кім бірінші ашса, ұжымға сол кіреді.
invite-text =
    «{ $shop }» дүкенінің ұжымына шақырамыз. Рөлі: { $role }.
    { $link }
    Сілтеме бір рет қана ашылады, соңғы мерзімі: { $time }.
invite-withdrawn = Сілтеме жойылды, енді ол арқылы ешкім кіре алмайды.
button-invite-staff = Қызметкер
button-invite-manager = Меңгеруші
button-invite-withdraw = Сілтемені жою
join-welcome =
    «{ $shop }» дүкенінің ұжымына қош келдіңіз! Рөліңіз: { $role }.
    Кезекшілікті бастау — /on, аяқтау — /off, қазір кім кезекші — /duty
join-already = Сіз ұжымда барсыз. Рөліңіз: { $role }.
join-group =
    Клиенттерге қызметкерлер тобында жауап береміз: { $link }
    Бұл сілтеме тек Сізге арналған.
join-ask-for-group = Клиенттерге қызметкерлер тобында жауап береміз. Дүкен иесінен Сізді сонда қосуын сұраңыз.
join-used = Бұл шақыру қолданылған не мерзімі өткен. Осында жұмыс істесеңіз, дүкен иесінен жаңа сілтеме сұраңыз.

duty-on = Енді Сіз кезекшісіз. Аяқтау: /off
duty-on-already = Сіз қазір кезекшісіз. Аяқтау: /off
duty-off = Кезекшілігіңіз аяқталды. Не ашық қалғанын ұжымға жазып жібереміз.
duty-off-already = Сіз қазір кезекші емессіз. Бастау: /on
duty-now =
    Қазір кезекші:
    { $list }
duty-nobody = Қазір кезекші жоқ. Бастау: /on
duty-next = Келесі кезекші: { $name }, { $time }

shifts-week =
    Апталық ауысымдар:
    { $list }

    Ауысым қосу не алып тастау үшін атын басыңыз.
shifts-none = Әзірге ауысым жоқ. Атын басып, біріншісін қосыңыз: кезекшілік солар бойынша басталып, аяқталады.
shifts-of =
    Ауысымдар: <b>{ $name }</b>
    Алып тастау үшін ауысымды басыңыз.
shifts-of-nobody =
    Ауысымдар: <b>{ $name }</b>
    Әзірге біреуі де жоқ.
shifts-ask-days = Қай күндері жұмыс істейді? { $name }
shifts-ask-hours =
    Күндер: { $days }
    Сағат нешеден нешеге дейін екенін жазыңыз, мысалы: 09:00-18:00
    Бірнешеу болса: 09:00-13:00, 17:00-21:00. Түн ортасынан асса: 20:00-02:00
shifts-hours-not-understood = Уақытын түсінбей қалдық. Былай жазыңыз: 09:00-18:00
shifts-remove-question =
    Бұл ауысымды алып тастайық па? { $name }
    { $day }, { $hours }
button-shift = { $day }, { $hours }
button-shift-add = Ауысым қосу
button-shift-days-done = Енді сағаттары
button-shift-remove = Иә, алып тастау

handover-ended = Кезекшілігі аяқталды: { $names }
handover-nothing = ✅ Ашық өтініш жоқ.
handover-open = Ашық өтініштер: { $open }. Жауап күтіп отырған клиенттер: { $waiting }.
handover-waiting = ⏳ № { $number }: жауап мерзімі — { $time }
handover-late = 🔴 № { $number }: жауап мерзімі өтіп кетті — { $time }
handover-promise = Уәде, № { $number }, { $time } ({ $name })
handover-promise-in-words = Уәде, № { $number }, { $time } ({ $name }): { $text }
handover-more = Бұлардан бөлек: { $number }
handover-to = Қазір кезекші: { $names }
handover-to-next = Келесі кезекші: { $name }, { $time }
handover-to-nobody = Қазір кезекші жоқ.
