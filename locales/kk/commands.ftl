command-start = Басынан бастау
command-hours = Жұмыс уақыты мен мекенжайлар
command-complain = Шағым жазу
command-feedback = Пікір жазу
command-settings = Баптаулар: тіл, жаңалықтар, деректерім
command-language = Тілді таңдау
command-privacy = Сіз туралы не сақтаймыз
command-stop = Жаңалықтар жазылымынан шығу
command-help = Боттың қолынан не келеді
command-cancel = Басталған істен бас тарту
command-owner = Дүкеннің жай-күйі
command-faq = Сұрақтар мен жауаптар
command-shop = Дүкеннің атауы, мекенжайы, жұмыс уақыты
command-texts = Бот мәтіндерін өзіңізше жазу
command-link = Осы топты қызметкерлер тобы ету

bot-description = Дүкеннен қалағаныңызды сұраңыз: жиі сұрақтарға бот бірден, қалғанына қызметкер уақытында жауап береді. Пікір, шағым және жаңалықтар да осында.
bot-short-description = Дүкенге сұрақ, пікір, шағым және жаңалықтар
