# What Telegram itself shows: the commands, and the bot's description.

command-start = Start from the beginning
command-hours = Opening hours and addresses
command-complain = Make a complaint
command-feedback = Give feedback
command-vouchers = My promo codes
command-settings = Settings: language, newsletter, my data
command-language = Choose the language
command-privacy = What we keep about you
command-stop = Leave the newsletter
command-help = What I can do
command-cancel = Leave what was begun
command-owner = The shop at a glance
command-greetings = Birthdays, holidays and the welcome
command-faq = Questions and answers
command-broadcast = Broadcasts: write, send, follow
command-shop = Name, branches and hours of the shop
command-desk = How soon a person answers
command-days = Special days and holidays
command-texts = The shop's own wording of texts
command-hold = Stop all broadcasts at once
command-segments = Groups of customers for broadcasts
command-team = Who works here: roles and invitations
command-shifts = Shifts by week
command-on = On duty from now on
command-off = Off duty, with a summary for the others
command-duty = Who is on duty
command-link = Make this group the staff group
command-tag = Mark the customer with a tag
command-untag = Take a tag away
command-voucher = What a promo code is worth, and redeeming it

bot-description = Ask the shop anything: a known question is answered at once, any other by a person, in time. Complaints, feedback and news live here too.
bot-short-description = Questions, feedback, complaints and news of the shop
