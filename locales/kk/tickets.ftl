staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Күйі: { $status }
staff-card-subject = Не туралы: { $subject }
staff-card-customer = Клиент: { $name } ({ $username })
staff-card-language = Тілі: { $language }
staff-card-joined = Алғаш келген күні: { $date }, өтініштер саны: { $tickets }
staff-card-phone = Телефон: { $phone }
staff-card-source = Қайдан келген: { $source }
staff-card-due = Жауап мерзімі: { $time }
staff-card-taken = Алған қызметкер: { $name }
kind-question = Сұрақ
kind-complaint = Шағым
kind-request = Өтінім
status-new = жаңа
status-in-work = жұмыста
status-resolved = шешілді, клиенттің растауын күтеміз
status-confirmed = жабық
status-reopened = қайта ашылды
button-take = Өзім аламын
button-resolve = Шешілді
alert-taken = Өтініш Сізде. Жауапты карточкасы тұрған жерге жазыңыз.
alert-resolved = Клиенттен мәселе шешілді ме деп сұраймыз.
staff-card-customer-name = Клиент: { $name }
staff-card-level = Деңгейі: { $role }
staff-card-held = Кейінге қалдырылды, мерзімі: { $time }
staff-card-merged = Жалғасы: { $numbers }
staff-card-merged-here = Осыған қосылғаны: { $numbers }
staff-card-open = Тағы ашық: { $numbers }
staff-card-past = Бұрынғылары: { $numbers }
staff-card-rating = Соңғы берген бағасы: { $stars } / 5
staff-card-record = Не болған: { $what }
staff-card-note = Жазба, { $name }, { $time }: { $text }
status-waiting = жауап берілді, кезек клиентте
status-on-hold = кейінге қалдырылған
status-merged = басқа өтінішке қосылған
status-spam = спам

button-hand = Тапсыру…
button-put-aside = Кейінге…
button-ticket-canned = Дайын жауап
button-ticket-promise = Уәде…
button-ticket-apology = Кешірім мен промокод жіберу
button-more = Тағы…
button-note = Жазба
button-merge = Басқасына қосу…
button-merge-into = № { $number } · { $kind }
button-spam = Спам
button-not-spam = Бұл спам емес
button-hand-up-0 = Меңгерушіге тапсыру
button-hand-up-1 = Дүкен иесіне тапсыру
button-release = Кезекке қайтару
button-hold-1h = 1 сағат
button-hold-3h = 3 сағат
button-hold-tomorrow = Ертең сағат 10:00
button-hold-monday = Дүйсенбі, сағат 10:00
alert-handed = Тапсырылды. Енді осы қызметкерде: { $name }
alert-handed-up = Жоғарыға тапсырылды, ондағыларға хабар барады.
alert-released = Өтініш кезекке қайтты, қазір ешкімде емес.
alert-held = Кейінге қалдырылды, мерзімі: { $time }. Клиент жазса, ертерек қайтады.
alert-merged = Қосылды: жалғасы — өтініш № { $number }.
alert-spam = Спам деп жабылды. Клиентке ештеңе айтылмады, бір тәулік ішінде жазғаны ешкімді мазаламайды.
alert-not-spam = Қайта жұмыста, өтініш Сізде. Осы арада жазылғаны қазір келеді.
alert-note = Осында // белгісін, содан кейін жазбаңызды жазыңыз. Клиент оны көрмейді, әріптестер карточкадан көреді.

staff-handed-over = ⏳ Өтініш енді осы қызметкерде: { $name }
staff-handed-up-1 = 🔴 Меңгерушіге тапсырылды. Әлі ешкім алған жоқ.
staff-handed-up-2 = 🔴 Дүкен иесіне тапсырылды. Әлі ешкім алған жоқ.
staff-released = 🔴 Кезекке қайтты: өтініш қазір ешкімде емес.
staff-hold-over = ⏳ Өтінішке қайта оралатын уақыт келді. Жауап мерзімі: { $time }.
staff-merged-here = Осы клиенттің тағы бір өтініші енді осында жалғасады. Нөмірі карточкада.
staff-level-told = 🔴 Өтініш { $number } ({ $kind }) Сізге тапсырылды.

queue-head = Жауап күтіп отырғандар: { $total }
queue-empty = ✅ Қазір ешкім жауап күтіп отырған жоқ.
queue-entry = <b>{ $number }</b> · { $kind } · { $name }
queue-due = ⏳ Жауап мерзімі: { $time }
queue-overdue = 🔴 Кешікті: жауап мерзімі — { $time }
mine-head = Сіздегі ашық өтініштер: { $total }
mine-empty = Сізде ашық өтініш жоқ. Кім күтіп отыр: /queue
find-how =
    { $privacy ->
        [full] Нені іздейтініңізді жазыңыз: <code>/find 17</code>, <code>/find Айгерім</code> немесе <code>/find 701 123-45-67</code>
        [name] Нені іздейтініңізді жазыңыз: <code>/find 17</code> немесе <code>/find Айгерім</code>
       *[nickname] Өтініштің нөмірін жазыңыз: <code>/find 17</code>
    }
find-none = Ештеңе табылмады.
find-more = Тек ең жаңалары көрсетілді. Атын толығырақ жазсаңыз, тізім қысқарады.
nicknames = Алмұрт Шабдалы Арша Бадам Емен Жаңғақ Жүзім Қайың Қарағай Лимон Пісте Самырсын Терек Шие Шырша Өрік
