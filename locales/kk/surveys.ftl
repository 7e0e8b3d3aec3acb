ticket-confirmed-only = Шешілгеніне қуаныштымыз. Керек болса, жаза беріңіз.
effort-question =
    Ашық айтқаныңызға рақмет.
    Бізден көмек алу қаншалықты оңай болды? 1 — өте қиын, 7 — өте оңай.
button-change-answer = Бағаны өзгерту
button-suggest = Ұсыныс жазу
button-praise = Рақмет айту
suggest-question-wish = Дүкенімізде нені өзгертер немесе қосар едіңіз? Өз сөзіңізбен жазыңыз.
suggest-question-praise = Не ұнады? Өз сөзіңізбен жазыңыз, қызметкердің аты есіңізде болса, оны да қосыңыз.
suggest-thanks-wish = Рақмет! Ұсынысыңызды қызметкерлерге көрсеттік. Орындасақ, осы чатта айтамыз.
suggest-thanks-praise = Рақмет! Сөзіңізді қызметкерлерге жеткіздік.
suggestion-in-words = Сөзсіз жеткізе алмаймыз. Бір сөйлем жазыңыз.
suggestion-done =
    Сіз ұсынған едіңіз: «{ $text }»
    Орындадық. { $answer }
suggestion-declined =
    Сіз ұсынған едіңіз: «{ $text }»
    Бей-жай қалмағаныңызға рақмет. { $answer }
recommend-question =
    Таныстарыңызға «{ $shop }» дүкенін ұсынар ма едіңіз? 0 — мүлдем жоқ, 10 — міндетті түрде.
    Бір рет басу жеткілікті.
button-not-now = Қазір емес
recommend-left = Жарайды, қинамаймыз.
recommend-why-low =
    Ашық айтқаныңызға рақмет.
    Ең алдымен нені түзетейік? Бір-екі сөз жазыңыз, меңгерушінің өзі оқиды.
recommend-why-middle =
    Рақмет!
    Он болу үшін не жетпеді? Бір-екі сөз жеткілікті.
recommend-why-high =
    Рақмет, қуанып қалдық!
    Қаласаңыз, не ең ұнайтынын жазыңыз.
not-solved-told = 🔴 Өтініш { $number }: клиенттің айтуынша, мәселе шешілмеген. Енді ол Сізде; жауап мерзімі — { $time }.
customer-words = Клиенттің сөзі: { $text }
follow-up-head = 🔴 Төмен баға берілді. Клиентпен хабарласыңыз.
follow-up-head-done = ✅ Орындалды: { $name }
follow-up-customer = Клиент: { $name } ({ $language })
follow-up-ticket = Өтініш: { $number }
follow-up-stars = Баға: { $score } / 5
follow-up-ease = Қаншалықты оңай болды: { $score } / 7
follow-up-likely = Ұсынар ма еді: { $score } / 10
follow-up-due = Мерзімі: { $time }
button-follow-up-done = Орындалды
button-follow-up-later = Кейінірек
button-follow-up-write = Клиентке жазу
alert-follow-up-done = Белгіленді. Рақмет.
alert-follow-up-later = Кейінге қалдырылды: { $time }
alert-follow-up-opened = Өтініш № { $number } ашылды. Онда жазғаныңыз клиентке барады.
follow-ups-none = ✅ Күтіп тұрған төмен баға жоқ.
follow-ups-more = Тағы бар: { $number }
follow-ups-overdue = 🔴 Уақытында ешкім айналыспаған төмен бағалар: { $number }. Барлығы: /followups
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
    Сонша клиент 4 немесе 5 жұлдыз қойған.
scores-ces =
    Оңайлық (CES): 7-ден { $value }, ықтимал аралығы: { $low } – { $high }. Жауаптар: { $answers }
    Көмек алу қаншалықты оңай: 7 — өте оңай.
scores-nps =
    Ұсыныс (NPS): { $value }, ықтимал аралығы: { $low } – { $high }. Жауаптар: { $answers }
    9–10 қойғандар үлесінен 0–6 қойғандар үлесі шегерілген; -100 мен 100 аралығында.
scores-few = ⏳ Жауап саны { $few } санынан аз: айырма кездейсоқ болуы мүмкін.
scores-no-csat = Қанағаттану (CSAT): жауап әлі жоқ
scores-no-ces = Оңайлық (CES): жауап әлі жоқ
scores-no-nps = Ұсыныс (NPS): жауап әлі жоқ
button-surveys = Сауалнама баптаулары
button-suggestions = Ұсыныстар: { $number }
surveys-head =
    <b>Клиенттерден қашан сұраймыз</b>
    Өтініш шешілген соң: қанағаттану үшін бір басу, оңайлық үшін бір басу.
surveys-off = «Бізді ұсынар ма едіңіз?» сұрағы жіберілмейді.
surveys-every = «Бізді ұсынар ма едіңіз?» сұрағын { $days } күнде бір рет жібереміз: әр клиентке өз күнінде, күндіз, ашық өтініші болмаса.
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
button-suggestion-decline = Рақмет айтып, бас тарту
suggestion-ask-done = Не істегеніңізді жазыңыз, клиенттің тілі: { $language }. Алдына оның өз ұсынысын қоямыз. Бас тарту: /cancel
suggestion-ask-declined = Неге болмайтынын жазыңыз, клиенттің тілі: { $language }. Алдына оның ұсынысын және рақметімізді қоямыз. Бас тарту: /cancel
suggestion-sent = ✅ Клиентке жіберілді.
