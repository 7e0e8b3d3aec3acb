# The team: roles, invitations, duty and shifts, and what is handed over.

error-last-owner = Somebody has to own the bot. Make another colleague an owner first.

role-staff = staff member
role-manager = manager
role-owner = owner

## The team, for the owner

team-list =
    Team: { $number }
    { $list }

    Press a name to change the role or the shifts, or to end the work.
team-member = { $name } — { $role }
team-member-on-duty = { $name } — { $role }, on duty since { $time }
team-owner-question =
    Make this colleague an owner? { $name }
    Owners can do all that you can: broadcasts, rights, customers' data.
team-dismiss-question =
    End this colleague's work? { $name }
    The rights and the shifts are gone at once. Remove them from the Telegram group yourself.
button-team = Team
button-role-staff = Make staff member
button-role-manager = Make manager
button-role-owner = Make owner
button-role-owner-sure = Yes, make owner
button-dismiss = End the work
button-dismiss-sure = Yes, end the work
button-shifts = Shifts
button-invite = Invite a colleague

## Invitations

invite-role =
    Which role will the new colleague have?
    Staff answer customers. A manager also plans the shifts and hears of customers who wait too long.
invite-ready =
    The invitation is below. Pass it on to the colleague and to nobody else: the first who opens the link is in.
invite-text =
    Invitation to the team of “{ $shop }”. Role: { $role }.
    { $link }
    The link works once, until { $time }.
invite-withdrawn = The link is withdrawn and lets nobody in any more.
button-invite-staff = Staff member
button-invite-manager = Manager
button-invite-withdraw = Withdraw the link
join-welcome =
    Welcome to the team of “{ $shop }”! Your role: { $role }.
    Your duty begins with /on and ends with /off. Who is there now: /duty
join-already = You are in the team already. Your role: { $role }.
join-group =
    Customers are answered in the staff group: { $link }
    This link is for you alone.
join-ask-for-group = Customers are answered in the staff group. Ask the owner to add you there.
join-used = This invitation has been used already or is out of date. If you work here, ask the owner for a new link.

## Duty

duty-on = You are on duty from now on. To end it: /off
duty-on-already = You are on duty already. To end it: /off
duty-off = You are off duty. The team gets a summary of what is still open.
duty-off-already = You are not on duty. To begin: /on
duty-now =
    On duty now:
    { $list }
duty-nobody = Nobody is on duty now. To begin: /on
duty-next = Next on duty: { $name }, { $time }

## Shifts by week

shifts-week =
    Shifts by week:
    { $list }

    Press a name to add or remove shifts.
shifts-none = No shifts yet. Press a name and add the first one: people go on and off duty by them.
shifts-of =
    Shifts: <b>{ $name }</b>
    Press a shift to remove it.
shifts-of-nobody =
    Shifts: <b>{ $name }</b>
    There are none yet.
shifts-ask-days = On which days does this colleague work? { $name }
shifts-ask-hours =
    Days: { $days }
    Write from when to when, for example: 09:00-18:00
    Several: 09:00-13:00, 17:00-21:00. Over midnight: 20:00-02:00
shifts-hours-not-understood = We could not make out the hours. Write them like this: 09:00-18:00
shifts-remove-question =
    Remove this shift? { $name }
    { $day }, { $hours }
button-shift = { $day }, { $hours }
button-shift-add = Add shifts
button-shift-days-done = Next: the hours
button-shift-remove = Yes, remove it

## Handing over

handover-ended = Off duty now: { $names }
handover-nothing = ✅ No ticket is open.
handover-open = Open tickets: { $open }. Customers who wait for an answer: { $waiting }.
handover-waiting = ⏳ № { $number }: answer by { $time }
handover-late = 🔴 № { $number }: the answer was due by { $time }
handover-promise = Promise, № { $number }, { $time } ({ $name })
handover-promise-in-words = Promise, № { $number }, { $time } ({ $name }): { $text }
handover-more = And more tickets: { $number }
handover-to = On duty now: { $names }
handover-to-next = Next on duty: { $name }, { $time }
handover-to-nobody = Nobody is on duty now.
