clock-half =
    ⏳ Обращение № { $number }: клиент ждёт с { $since }.
    Ответить до { $time }.
clock-most =
    ⏳ Обращение № { $number }: времени осталось мало, клиент ждёт с { $since }.
    Ответить до { $time }.
clock-due =
    🔴 Обращение № { $number }: обещали ответить до { $time }, ответа ещё нет.
    Клиент ждёт с { $since }.
clock-limit =
    🔴 Обращение № { $number }: клиент ждёт уже { $waited }, а ответа всё нет.
    Обещали ответить до { $time }.
clock-half-many = ⏳ Прошла половина срока. Ждут ответа: { $count }
clock-most-many = ⏳ Времени осталось мало. Ждут ответа: { $count }
clock-due-many = 🔴 Обещанный срок вышел. Ждут ответа: { $count }
clock-limit-many = 🔴 Ждут слишком долго. Обращений без ответа: { $count }
clock-line = № { $number } · { $kind } · ждёт с { $since }, ответить до { $time }
clock-rest = И ещё обращений: { $count }
clock-on-duty = На смене: { $names }
clock-free = Пока никто не взял
clock-returned = 🔴 Обращение № { $number } снова в очереди: ответа не было. За кем было: { $name }. Кто возьмёт?
clock-minutes = { $minutes } мин
clock-hours = { $hours } ч
button-take-over = Беру себе
button-take-over-number = Беру себе № { $number }
button-who-on-duty = Кто на смене
alert-taken-over = Обращение № { $number } за вами. Ответ пишите там, где его карточка.
alert-yours-already = Обращение № { $number } уже за вами.
alert-answered-already = На обращение № { $number } уже ответили.
alert-on-duty = Сейчас на смене: { $names }
alert-nobody-on-duty = Сейчас на смене никого нет. В команде: { $names }

truth-closed =
    { $now }.
    Сообщение получили, номер обращения: { $number }. Сотрудник ответит здесь, как только откроемся, а если получится — раньше.
truth-queue-minutes =
    Извините, пока не успели ответить. Ваше место в очереди: { $place }.
    Ответим здесь примерно через { $minutes } мин.
truth-queue-time =
    Извините, пока не успели ответить. Ваше место в очереди: { $place }.
    Ответим здесь до { $time }.
truth-queue =
    Извините, пока не успели ответить. Ваше место в очереди: { $place }.
    Оно сохраняется, сотрудник ответит здесь.
