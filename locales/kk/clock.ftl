clock-half =
    ⏳ Өтініш № { $number }: клиент жауап күтіп отыр, күте бастағаны: { $since }.
    Жауап мерзімі: { $time }.
clock-most =
    ⏳ Өтініш № { $number }: уақыт аз қалды, клиенттің күте бастағаны: { $since }.
    Жауап мерзімі: { $time }.
clock-due =
    🔴 Өтініш № { $number }: уәде еткен уақыт өтті ({ $time }), әлі жауап жоқ.
    Клиенттің күте бастағаны: { $since }.
clock-limit =
    🔴 Өтініш № { $number }: клиенттің күткеніне { $waited } болды, жауап әлі жоқ.
    Уәде еткен уақыт: { $time }.
clock-half-many = ⏳ Уақыттың жартысы өтті. Жауап күтіп тұрған өтініштер: { $count }
clock-most-many = ⏳ Уақыт аз қалды. Жауап күтіп тұрған өтініштер: { $count }
clock-due-many = 🔴 Уәде еткен уақыт өтті. Жауап күтіп тұрған өтініштер: { $count }
clock-limit-many = 🔴 Тым ұзақ күтіп отыр. Жауапсыз өтініштер: { $count }
clock-line = № { $number } · { $kind } · күте бастағаны: { $since }, жауап мерзімі: { $time }
clock-rest = Тағы да өтініштер: { $count }
clock-on-duty = Кезекші: { $names }
clock-free = Әлі ешкім алған жоқ
clock-returned = 🔴 Өтініш № { $number } қайтадан кезекте. Жауап болмады: { $name }. Кім алады?
clock-minutes = { $minutes } минут
clock-hours = { $hours } сағат { $minutes } минут
button-take-over = Өзім аламын
button-take-over-number = Өзім аламын: № { $number }
button-who-on-duty = Кім кезекші
alert-taken-over = Өтініш № { $number } енді Сізде. Жауапты оның карточкасы тұрған жерде жазыңыз.
alert-yours-already = Өтініш № { $number } Сізде тұр.
alert-answered-already = Өтініш № { $number }: жауап берілді.
alert-on-duty = Қазір кезекші: { $names }
alert-nobody-on-duty = Қазір кезекші жоқ. Бізде жұмыс істейтіндер: { $names }

truth-closed =
    { $now }.
    Хабарламаңызды алдық, өтініш нөмірі: { $number }. Ашылған бойда қызметкеріміз осы чатта жауап береді.
truth-queue-minutes =
    Кешіріңіз, әлі жауап бере алмадық. Кезектегі орныңыз: { $place }.
    Шамамен { $minutes } минуттан кейін осы чатта жауап береміз.
truth-queue-time =
    Кешіріңіз, әлі жауап бере алмадық. Кезектегі орныңыз: { $place }.
    Осы чатта { $time } болғанша жауап береміз.
truth-queue =
    Кешіріңіз, әлі жауап бере алмадық. Кезектегі орныңыз: { $place }.
    Кезегіңіз сақтаулы, қызметкеріміз осы чатта жауап береді.
