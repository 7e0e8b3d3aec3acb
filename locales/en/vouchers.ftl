### Promo codes: what customers show, what staff see at the till, what the owner makes of them.

## The customer's

voucher-worth = { $kind ->
    [gift] Gift: { $value }
   *[percent] Discount: { $value }
}
voucher-code = Promo code: <code>{ $code }</code>
voucher-at-till = Say it at the till, or show this picture. The last day is { $day }.
voucher-at-till-public = Say it at the till. The last day is { $day }.
voucher-used = This promo code has been used.
voucher-exhausted = All of these promo codes have been used.
voucher-expired = This promo code has expired. Its last day was { $day }.
voucher-cancelled = This promo code no longer works.
voucher-how = Write the promo code after the command, for example: /voucher K7L-F2M-9T4
vouchers-list = Your promo codes. Press one to show it at the till.
vouchers-none = You have no promo codes now. They come here with our news and greetings.
button-setting-vouchers = My promo codes

## At the till

voucher-card = Promo code <b>{ $code }</b>
voucher-card-holder = Customer: { $name }
voucher-card-public = For everybody. Used so far: { $used }
voucher-card-public-limited = For everybody. Used so far: { $used } of { $uses }
voucher-card-live = ✅ Works. The last day is { $day }.
voucher-card-wants-own = One for each customer: the customer sends this word to the bot and shows a code of their own.
voucher-card-redeemed = ✅ Redeemed: { $when }, { $name }
voucher-card-used = 🔴 Used already: { $when }, { $name }
voucher-card-exhausted = 🔴 No longer works: all of them have been used.
voucher-card-expired = 🔴 No longer works: the last day was { $day }.
voucher-card-cancelled = 🔴 No longer works: it was cancelled.
button-voucher-redeem = Redeem
button-voucher-reverse = Take it back
voucher-reversal-question = Why do you take it back? After that the promo code works again.
button-voucher-mistake = Pressed by mistake
button-voucher-return = The goods came back
button-voucher-other = Another reason
alert-voucher-redeemed = Redeemed.
alert-voucher-not-redeemed = Not redeemed: the message says why.
alert-voucher-reversed = Taken back, the promo code works again.

error-voucher-unknown = We don't know this promo code. Check the letters and digits and send it again.
error-too-many-wrong-codes = Several promo codes in a row did not work. Try again in { $minutes } min.
error-voucher-code-unfit = This word does not fit. Write 3 to 20 letters and digits, for example: NAVRUZ10
error-voucher-code-taken = This promo code exists already: { $voucher }. Write another word.

## The owner's

owner-codes-guessed =
    🔴 Somebody seems to be guessing promo codes: five wrong ones in ten minutes.
    Who: { $name }. The bot takes no more tries from this person for now.
button-vouchers = Promo codes
vouchers-head = <b>Promo codes</b>
vouchers-count = — { $origin }. Given: { $issued }, used: { $used }, expired unused: { $expired }.
vouchers-none-given = Customers have not been given any promo codes yet.
vouchers-public = Below are the codes for everybody. Press one to see it or to end it.
vouchers-no-public = There is no code for everybody yet. Press “{ button-public-add }”.
voucher-origin-birthday = Birthdays { $which }
voucher-origin-campaign = Broadcast № { $which }
voucher-origin-code = For the word { $which }
button-public-add = New code for everybody
button-public-cancel = End this code
button-public-cancel-sure = Yes, end it
public-cancel-question = End the promo code { $code }? It will no longer work at the till, nor will what customers got for it.
public-ask-code =
    Write the word that customers will say at the till: 3 to 20 letters and digits, for example NAVRUZ10.
    To leave: /cancel
public-ask-kind = Promo code: <b>{ $code }</b>. What does it give?
button-public-percent = A discount in per cent
button-public-sum = A discount in money
button-public-gift = A gift
public-ask-percent = How many per cent? Write a number from 1 to 100.
public-percent-not-understood = We did not understand the per cent. Write a number from 1 to 100, for example: 15
public-ask-sum = How much? Write an amount, for example: { $example }. In another currency: <code>{ $other }</code>
public-sum-not-understood = We did not understand the amount. Write it like this: 50 000 or <code>5000 KZT</code>. Currencies: <code>UZS</code>, <code>KZT</code>, <code>AMD</code>, <code>RUB</code>.
public-ask-gift = What is the gift? Write it as customers should read it. Language: { $language }.
public-gift-more = Saved. Write the gift in other languages, or press “{ button-public-next }”.
button-public-next = Next
public-ask-days = How many days is it valid? Press or write a number.
button-public-days = Days: { $days }
public-number-not-understood = Write a number from 1 to { $most }.
public-ask-uses = How many times can it be used in all? Press or write a number.
button-public-unlimited = Without a limit
public-ask-each =
    How often may one customer use it?
    If you choose “{ button-public-once }”, customers send the word to the bot and get a code of their own.
button-public-once = Once each
button-public-often = As often as they like
public-buttons-only = Please press one of the buttons above. To leave: /cancel
