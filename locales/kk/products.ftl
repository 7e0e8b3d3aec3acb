product-candidates = Қайсысын сұрап тұрсыз?
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] Сатылымда бар: { $branches }
       *[other] Өлшемі { $size } — сатылымда бар: { $branches }
    }
product-sold-out =
    { $size ->
        [none] Қазір таусылған.
       *[other] Өлшемі { $size } — қазір таусылған.
    }
product-stock-unknown =
    { $size ->
        [none] Сатылымда бар-жоғын қызметкерімізден сұраңыз, айтып береді.
       *[other] Өлшемі { $size } — бар-жоғын қызметкерімізден сұраңыз, айтып береді.
    }
product-elsewhere = Сіз баратын дүкенде ({ $branch }) қазір жоқ, бірақ жеткізіп бере аламыз.
product-sizes = Сатылымдағы өлшемдер: { $sizes }
product-features = Толығырақ: { $text }
product-which-size =
    <b>{ $name }</b>
    Қай өлшем керек? Қайта сатылымға шыққанда жазамыз.
product-wait-noted =
    { $size ->
        [none] Болды, қайта сатылымға шыққанда осы чатқа бір рет жазамыз: { $name }
       *[other] Болды, қайта сатылымға шыққанда осы чатқа бір рет жазамыз: { $name }, өлшемі { $size }
    }
product-wait-left = Болды, енді бұл туралы жазбаймыз.
product-hold-where =
    <b>{ $name }</b>
    Қай дүкенде сақтап қояйық?
product-hold-words =
    { $size ->
        [none] Сақтап қойыңыз: { $name } ({ $code }). Дүкен: { $branch }
       *[other] Сақтап қойыңыз: { $name } ({ $code }), өлшемі { $size }. Дүкен: { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Қайда жеткізейік? Мекенжайды жазыңыз.
product-bring-words =
    { $size ->
        [none] Жеткізіп беріңіз: { $name } ({ $code })
       *[other] Жеткізіп беріңіз: { $name } ({ $code }), өлшемі { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Қайта сатылымда: { $branches }
       *[other]
            <b>{ $name }</b>
            Өлшемі { $size } — қайта сатылымда: { $branches }
    }
button-product-hold = Маған сақтап қойыңыз
button-product-bring = Жеткізіп беріңіз
button-product-wait = Келгенде хабарлаңыз
button-product-wait-left = Енді керек емес
button-product-sizes = Басқа өлшем керек
button-product-link = Сайттан көру
button-product-show = Толығырақ көру

goods-list =
    Тауарлар: { $products }. Бет: { $page } / { $pages }.
    Қалдығы мен суретін көру не өзгерту үшін тауарды басыңыз.
goods-empty =
    Әзірге тауар жоқ. «{ button-goods-file }» батырмасын басып, файлды толтырыңыз да, осында жіберіңіз.
    Сонда тауарды сұраған клиент бағасын, өлшемдерін және қайда бар екенін бірден көреді.
goods-card =
    <b>{ $name }</b>
    { $code } · { $price }
goods-category = Санат: { $category }
goods-with-picture = Сурет: бар
goods-without-picture = Сурет: жоқ
goods-stock = { $branch }: { $number }
goods-stock-unknown = { $branch }: қалдық жазылмаған
goods-awaited = Күтіп отырған клиенттер: { $customers }
goods-ask-picture =
    Осы тауардың суретін жіберіңіз: { $name }
    Шығу: /cancel
goods-picture-wanted = Сурет жіберіңіз. Шығу: /cancel
goods-picture-kept = Сақталды, енді клиенттер осы суретті көреді.
goods-delete-question =
    Осы тауарды өшірейік пе? Күтіп отырғандарға енді жазбаймыз.
    «{ $name }»
goods-which-size =
    <b>{ $name }</b>
    Филиал: { $branch }
    Қай өлшемді санаймыз?
goods-count =
    { $size ->
        [none]
            <b>{ $name }</b>
            Филиал: { $branch }
            Сатылымда бар: { $number }
            Батырманы басыңыз немесе нешеу екенін жазыңыз.
       *[other]
            <b>{ $name }</b>
            Филиал: { $branch }. Өлшем: { $size }
            Сатылымда бар: { $number }
            Батырманы басыңыз немесе нешеу екенін жазыңыз.
    }
goods-number-not-understood = Бүтін сан жазыңыз, мысалы: 5. Ең көбі: { $most }
catalogue-file =
    Барлық тауар. Жолдарды толтырыңыз не өзгертіңіз де, файлды осында жіберіңіз: файлда жоғы сол қалпында қалады.
    Әр жолда артикул, атау және баға керек. Қалдық филиал бағанында тұрады: 7, немесе өлшем бойынша: 38=2, 39=0. Бос ұяшық — қалдық белгісіз.
    Тауарды алып тастау үшін соңғы бағанға «x» қойыңыз. Суреттерді тауар картасынан бір-бірлеп жібересіз.
catalogue-done = Сақталды. Жаңа: { $added }, өзгерді: { $changed }, бұрынғыдай: { $same }.
catalogue-removed = Алып тасталды: { $removed }
catalogue-told = Күткен, енді хабар алатын клиенттер: { $customers }
catalogue-problem-unreadable = Файл оқылмады. XLSX не CSV етіп сақтап, қайта жіберіңіз.
catalogue-problem-too-big = Файл 5 МБ-тан үлкен. Екіге бөліп жіберіңіз.
catalogue-problem-too-many-rows = Қабылданған жолдар: { $value }. Қалғанын екінші файлмен жіберіңіз.
catalogue-problem-too-many-products = Жол { $row }: жаңа тауарға орын жоқ, ең көбі — { $value }.
catalogue-problem-missing-column = Бірінші жолда «{ $column }» бағаны жоқ.
catalogue-problem-unknown-column = «{ $column }» бағаны белгісіз, өткізіп жіберілді. Филиал аты дәл /shop ішіндегідей жазылады.
catalogue-problem-missing-code = Жол { $row }: артикул жазылмаған.
catalogue-problem-missing-name = Жол { $row }: жаңа тауарға атау керек ({ $value }).
catalogue-problem-missing-price = Жол { $row }: жаңа тауарға баға керек ({ $value }).
catalogue-problem-bad-price = Жол { $row }: «{ $value }» деген бағаны түсінбедік. Былай жазыңыз: 89 000 немесе 5000 KZT.
catalogue-problem-bad-stock = Жол { $row }: «{ $value }» деген қалдықты түсінбедік. Сан жазыңыз немесе өлшем бойынша: 38=2, 39=0.
catalogue-problem-bad-sizes = Жол { $row }: «{ $value }» деген өлшемдерді түсінбедік. Былай жазыңыз: 38, 39, 40. Ең көбі 30, әрқайсысы 10 таңбаға дейін.
catalogue-problem-bad-link = Жол { $row }, «{ $column }» бағаны: «{ $value }» интернет мекенжайы емес. https:// деп бастап, толық жазыңыз.
catalogue-problem-too-long = Жол { $row }, «{ $column }» бағаны: тым ұзын. Артикул 32, санат 60, атау 100, мәтін 600 таңбаға дейін.
catalogue-problem-duplicate = Жол { $row }: «{ $value }» артикулы файлда бар.
button-goods = Тауарлар
button-goods-file = Тауарлар кестесі
button-goods-stock = Қалдық: { $branch }
button-goods-picture = Сурет жіберу
button-goods-no-picture = Суретті өшіру
button-goods-delete = Өшіру
button-goods-delete-sure = Иә, өшірілсін
button-goods-all-sizes = Барлық өлшем бірге
button-goods-none-left = Таусылды
