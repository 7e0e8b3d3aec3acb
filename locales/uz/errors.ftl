error-ours = Kechirasiz, bizda nimadir ishlamay qoldi. Yozganingiz yoʻqolmadi. Bir daqiqadan keyin qayta urinib koʻring.
error-not-allowed = Bu faqat doʻkon xodimlari uchun. Shu yerda ishlasangiz, doʻkon egasidan soʻrang.
error-not-found = Bu endi yoʻq. Menyudan qaytadan boshlang.
error-ticket-closed = Murojaat № { $number } allaqachon yopilgan.
error-already-taken = Murojaat allaqachon ishda: { $name }.
error-too-much = Juda uzun. Chegara — { $limit } ta belgi. Qisqartirib, qayta yuboring.
error-text-unfit = Buni hali saqlab boʻlmaydi. Matnda { $wanted } boʻlsin, uzunligi { $limit } ta belgidan oshmasin. Tuzatib, qayta yuboring.
