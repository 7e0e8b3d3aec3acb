ticket-confirmed-only = Шешілгеніне қуаныштымыз. Керек болса, жаза беріңіз.
effort-question =
    Ашық айтқаныңызға рақмет.
    Бізден көмек алу қаншалықты оңай болды? 1 — өте қиын, 7 — өте оңай.
button-change-answer = Жауабымды өзгерту
button-suggest = Ұсыныс жазу
button-praise = Рақмет айту
suggest-question-wish = Дүкенімізде нені өзгертер немесе қосар едіңіз? Өз сөзіңізбен жазыңыз.
suggest-question-praise = Не ұнады? Өз сөзіңізбен жазыңыз, қызметкердің аты есіңізде болса, оны да қосыңыз.
suggest-thanks-wish = Рақмет! Ұсынысыңызды қызметкерлерге көрсеттік. Орындасақ, осы чатта айтамыз.
suggest-thanks-praise = Рақмет! Сөзіңізді қызметкерлерге жеткіздік.
suggestion-in-words = Сөзбен жазбасаңыз, жеткізе алмаймыз. Бір сөйлем жеткілікті.
suggestion-done =
    Сіз ұсынған едіңіз: «{ $text }»
    Орындадық. { $answer }
suggestion-declined =
    Сіз ұсынған едіңіз: «{ $text }»
    Бей-жай қалмағаныңызға рақмет. { $answer }
recommend-question =
    Таныстарыңызға «{ $shop }» дүкенін ұсынар ма едіңіз? 0 — мүлдем ұсынбаймын, 10 — міндетті түрде ұсынамын.
    Бір рет басу жеткілікті.
button-not-now = Қазір емес
recommend-left = Жарайды, қинамаймыз.
recommend-why-low =
    Ашық айтқаныңызға рақмет.
    Ең алдымен нені түзетейік? Бір-екі сөз жазыңыз, меңгерушінің өзі оқиды.
recommend-why-middle =
    Рақмет!
    10 қоюыңызға не жетпеді? Бір-екі сөз жеткілікті.
recommend-why-high =
    Рақмет, қуанып қалдық!
    Қаласаңыз, бәрінен де не ұнайтынын жазыңыз.
not-solved-told = 🔴 Өтініш { $number }: клиенттің айтуынша, мәселе шешілмеген. Енді ол Сізде; жауап мерзімі — { $time }.
customer-words = Клиенттің сөзі: { $text }
follow-up-head = 🔴 Клиент төмен баға берді. Онымен хабарласыңыз.
follow-up-head-done = ✅ Орындалды: { $name }
follow-up-customer = Клиент: { $name } ({ $language })
follow-up-ticket = Өтініш: { $number }
follow-up-stars = Берген бағасы: { $score } / 5
follow-up-ease = Қаншалықты оңай болды: { $score } / 7
follow-up-likely = Ұсынар ма еді: { $score } / 10
follow-up-due = Мерзімі: { $time }
button-follow-up-done = Орындалды
button-follow-up-later = Кейінірек
button-follow-up-write = Клиентке жазу
alert-follow-up-done = Белгілеп қойдық. Рақмет.
alert-follow-up-later = Кейінге қалдырылды: { $time }
alert-follow-up-opened = Өтініш № { $number } ашылды. Онда жазғаныңыз клиентке барады.
follow-ups-none = ✅ Төмен баға беріп, хабар күтіп жүрген клиент жоқ.
follow-ups-more = Тағы бар: { $number }
follow-ups-overdue = 🔴 Төмен баға берген, бірақ ешкім уақытында хабарласпаған клиенттер: { $number }. Барлығы: /followups
thanks-told =
    ✅ Клиент қызметкерімізге рақмет айтты: { $name }
    { $text }
thanks-told-all =
    ✅ Клиент ұжымымызға рақмет айтты:
    { $text }
comment-told =
    Клиент біз туралы жазды:
    { $text }
wish-told =
    Клиенттің ұсынысы:
    { $text }
button-scores = Клиенттер пікірі
scores-head = <b>Клиенттердің жауаптары: соңғы { $days } күн</b>
scores-csat =
    Қанағаттану (CSAT): { $value }, ықтимал аралығы: { $low } – { $high }. Жауаптар: { $answers }
    Жауап бергендердің сонша пайызы 4 немесе 5 жұлдыз қойған.
scores-ces =
    Оңайлық (CES): { $value } / 7, ықтимал аралығы: { $low } – { $high }. Жауаптар: { $answers }
    Көмек алу қаншалықты оңай: 7 — өте оңай.
scores-nps =
    Ұсынуға дайындық (NPS): { $value }, ықтимал аралығы: { $low } – { $high }. Жауаптар: { $answers }
    9–10 қойғандар үлесінен 0–6 қойғандар үлесі шегерілген; -100 мен 100 аралығында.
scores-few = ⏳ Жауап аз: { $few } жауапқа жетпейінше, айырма кездейсоқ болуы мүмкін.
scores-no-csat = Қанағаттану (CSAT): жауап әлі жоқ
scores-no-ces = Оңайлық (CES): жауап әлі жоқ
scores-no-nps = Ұсынуға дайындық (NPS): жауап әлі жоқ
button-surveys = Сауалнама баптаулары
button-suggestions = Ұсыныстар: { $number }
surveys-head =
    <b>Клиенттерден қашан сұраймыз</b>
    Өтініш шешілген соң екі сұрақ қоямыз: қызметіміз ұнады ма, көмек алу оңай болды ма. Әрқайсысына бір рет басу жеткілікті.
surveys-off = «Бізді ұсынар ма едіңіз?» сұрағы жіберілмейді.
surveys-every = «Бізді ұсынар ма едіңіз?» сұрағын { $days } күнде бір рет жібереміз: әр клиентке өз күнінде, күндіз және ашық өтініші жоқ кезде.
surveys-pause = Кез келген сұрақтан кейін клиентті { $days } күн мазаламаймыз.
surveys-choose-every = Төменнен таңдаңыз: алдымен неше күнде бір рет, кейін үзіліс.
button-off = Өшірулі
suggestions-head =
    <b>Клиенттердің ұсыныстары</b>
    Бірін ашып, жауап беріңіз: клиентке өз тілінде айтамыз.
suggestions-none = Мұнда ештеңе жоқ.
suggestion-status-new = Жаңа
suggestion-status-planned = Жоспарда
suggestion-status-done = Орындалған
suggestion-status-declined = Қабылданбады
suggestion-card =
    <b>№ { $number }</b>, { $date }
    Клиент: { $name } ({ $language })
    { $text }
suggestion-answer = Жауабымыз: { $text }
button-suggestion-done = Орындадық: клиентке айту
button-suggestion-plan = Жоспарға қосу
button-suggestion-unplan = Жоспардан алу
button-suggestion-decline = Рақмет айтып, қабылдамау
suggestion-ask-done = Не істегеніңізді клиенттің тілінде жазыңыз: { $language }. Алдына оның өз ұсынысын қоямыз. Шығу: /cancel
suggestion-ask-declined = Неге болмайтынын клиенттің тілінде жазыңыз: { $language }. Алдына оның ұсынысын және рақметімізді қоямыз. Шығу: /cancel
suggestion-sent = ✅ Клиентке жіберілді.
