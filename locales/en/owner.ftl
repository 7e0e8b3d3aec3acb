### What owners read: set-up, questions and answers, the spreadsheet, the shop.

## Claiming the bot, and the menu

owner-claim-how = Write the code from the bot's log after the command, for example: /claim 12345678
owner-welcome =
    You are the owner of this bot now. Three steps to begin:
    1. Describe the shop: /shop
    2. Write what customers often ask, with the answers: /faq
    3. Make a group with topics for your staff, add the bot as an administrator and send /link there.
    What is still missing is always shown by /owner.
owner-menu =
    Shop: <b>{ $shop }</b>
    What is ready:
owner-group-linked = ✅ The staff group is linked.
owner-group-missing = 🔴 No staff group yet. Add the bot as an administrator to a group with topics and send /link there.
owner-faq-filled = ✅ Questions and answers: { $topics }
owner-faq-missing = 🔴 No answers yet. Press “{ button-faq }” and write the first one.
owner-hours-known = ✅ Branches: { $branches }. The opening hours are written.
owner-hours-missing = 🔴 No opening hours yet. Press “{ button-shop }” and add a branch with its hours.
owner-phone-known = ✅ Phone for customers: { $phone }
owner-phone-missing = 🔴 No phone yet. Press “{ button-shop }” and write it.
owner-words-wanted = Please answer in words. To leave this question: /cancel
owner-too-long =
    This is too long. Characters now: { $length }, they may be: { $limit }.
    Shorten it and send it again.
button-faq = Questions and answers
button-faq-file = Download the spreadsheet
button-shop = Shop
button-owner-keep = No, keep it

## Questions and answers

faq-list =
    Questions and answers: { $topics }. Page { $page } of { $pages }.
    Press a question to read or change it.
faq-empty =
    No questions yet. Write what customers often ask, and the bot will answer at once.
    Many at a time: press “{ button-faq-file }”, fill it in and send it back here.
faq-entry =
    <b>{ $question }</b>

    { $answer }
faq-entry-alternatives = Question variants ({ $number }): { $list }
faq-not-written =
    <b>{ $question }</b>

    Not written yet in this language: { $language }.
    Meanwhile customers are shown: { $instead }.
faq-ask-question =
    Write the question as customers ask it. Language: { $language }.
    To leave: /cancel
faq-ask-answer = Now write the answer. Language: { $language }.
faq-there-already = This question is there already. Nothing was changed, here it is:
faq-added =
    Saved, customers get this answer from now on.
    With “{ button-faq-alternatives }” the bot recognises the question in other words too; other languages are above it.
faq-saved = Saved, customers get this answer from now on.
faq-change-question = Write the new question. Language: { $language }.
faq-change-answer = Write the new answer. Language: { $language }.
faq-change-alternatives =
    How else do customers ask this? Write one variant a line. Language: { $language }.
    New variants are added to the old ones. To remove all of them, send “-”.
faq-fault-missing-question = There are no words in this question. Write it once more.
faq-fault-missing-answer = There are no words in this answer. Write it once more.
faq-fault-too-long =
    This is too long. Characters allowed: { $limit }.
    Shorten it and send it again.
faq-fault-too-many =
    There are too many variants. Allowed: { $limit }.
    Send fewer, or remove the old ones with “-”.
faq-delete-question =
    Delete this question and its answer? They cannot be brought back.
    “{ $question }”
faq-deleted = Deleted. The bot no longer gives this answer.
button-faq-add = Add a question
button-faq-question = Change the question
button-faq-answer = Change the answer
button-faq-alternatives = Add variants
button-faq-write = Write in this language
button-faq-delete = Delete
button-faq-delete-sure = Yes, delete all languages
button-faq-delete-one = Delete only: { $language }

## The spreadsheet

spreadsheet-file =
    All questions and answers. Change or add rows and send the file back here: nothing that is missing in it gets deleted.
    The columns <code>language</code>, <code>question</code> and <code>answer</code> must be filled in.
spreadsheet-done = Saved. New: { $added }, changed: { $changed }, as before: { $same }.
spreadsheet-nothing = Nothing was saved: there is no row that can be taken.
spreadsheet-problems = To correct: { $number }. Correct it and send the file again:
spreadsheet-problems-file = Everything to correct.
spreadsheet-problem-unreadable = The file cannot be read. Save it as XLSX or CSV and send it again.
spreadsheet-problem-too-big = The file is larger than 2 MB. Send it in two parts.
spreadsheet-problem-too-many-rows = Rows taken: { $value }. Send the others in a second file.
spreadsheet-problem-missing-column = The first row has no column “{ $column }”.
spreadsheet-problem-missing-question = Row { $row }: the question is empty.
spreadsheet-problem-missing-answer = Row { $row }: the answer is empty.
spreadsheet-problem-unknown-language = Row { $row }: unknown language “{ $value }”. Write Uzbek, Kazakh, Armenian or Russian.
spreadsheet-problem-too-long = Row { $row }, column “{ $column }”: too long. A question takes up to 300 characters, an answer 3 500.
spreadsheet-problem-too-many = Row { $row }: too many variants, 30 are allowed.
spreadsheet-problem-duplicate = Row { $row }: the question “{ $value }” is in the file already.

## The shop

shop-card = Shop: <b>{ $name }</b>
shop-card-phone = Phone: { $phone }
shop-card-no-phone = Phone: not written
shop-card-links =
    Links:
    { $links }
shop-card-no-links = Links: not written
shop-card-language = Language in the staff group: { $language }
shop-card-zone = Time zone: { $zone }
shop-card-branches = Branches: { $branches }
shop-ask-name = Write the shop's name as customers should see it.
shop-ask-phone =
    Write the phone for customers, for example: +998 71 200-12-34
    To remove it, send “-”.
shop-ask-links =
    Write your links, one a line: website, Instagram, Telegram channel.
    To remove them, send “-”.
shop-ask-language = Which language should the bot write in the staff group?
shop-ask-zone = By which city's clock does the shop work?
shop-zone-tashkent = Tashkent
shop-zone-almaty = Almaty
shop-zone-yerevan = Yerevan
shop-zone-moscow = Moscow
shop-phone-not-understood =
    We could not make out the number.
    Write it with the country code, for example: +998 90 123-45-67
shop-hours-not-understood =
    We could not make out the hours.
    Write them like this: 10:00-21:00, with a break: 10:00-14:00, 15:00-19:00. For a day off send “-”.
shop-ask-branch-name = What is the branch called? Write a short name that customers will recognise.
shop-ask-branch-address = Write the address as customers should see it.
shop-ask-branch-location =
    Send the place on the map: the paper clip, then “Location”.
    To do without it, send “-”.
shop-ask-branch-phone =
    Write the phone of this branch, for example: +998 71 200-12-34
    To remove it, send “-”.
shop-ask-branch-hours =
    Write the opening hours for every day, for example: 10:00-21:00
    A single day can be changed later.
shop-ask-branch-day =
    Day: { $day }. Write the hours, for example: 10:00-14:00, 15:00-19:00
    For a day off send “-”.
shop-ask-weekday = Which day's hours should we change?
shop-branch-card =
    Branch: <b>{ $name }</b>
    Address: { $address }
shop-branch-on-map = Place on the map: sent
shop-branch-without-map = Place on the map: not sent
shop-branch-hours = Opening hours:
shop-branch-no-hours = Opening hours: not written
shop-branch-delete-question =
    Delete this branch? Customers will no longer see its address and hours.
    “{ $name }”
button-shop-name = Change the name
button-shop-phone = Change the phone
button-shop-links = Change the links
button-team-language = Language of the staff group
button-zone = Time zone
button-branch = Branch: { $name }
button-branch-add = Add a branch
button-branch-name = Change the name
button-branch-address = Change the address
button-branch-location = Place on the map
button-branch-phone = Change the phone
button-branch-hours = Hours of every day
button-branch-day = Hours of one day
button-branch-delete = Delete the branch
button-branch-delete-sure = Yes, delete it
