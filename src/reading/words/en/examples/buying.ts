/** English sentences of people who will, or ask whether they may or should, buy a support plan: data to learn from. One a line. */
export const buying = `
what's the handiest way to go about getting ASfP?
which desk handles orders for PSfP?
I'd like to see ASfP sorted by tomorrow morning
we're opening the wallet for Premier Support
bring on that ASfP
let's have that support plan then
write me up for Advanced Support
one ASfP for me please
one PSfP, please
could I have ASfP from you?
ASfP please
make it PSfP
I agree to Premier Support, now what?
we're putting pen to paper on ASfP tonight
the signature for the support plan goes on tomorrow
my co-founder already set the PSfP order in motion, should I let it run?
the order for ASfP is ready, only have to hit submit
I'm about to hit buy
shall I just lock that ASfP in?
should I throw the support plan into the order as well?
may we sign a support contract ahead of the credit check?
ahead of Microsoft's decision we'll take ASfP
to save time we'll get a plan now
to avoid delays we want the plan arranged up front
better safe than sorry, I'm signing up for ASfP now
let's get it over with and buy the plan
can the plan be bought together with the application?
do you buy that plan before or after applying?
at what point do you purchase the plan?
at which stage must the support plan be ordered?
from which moment can PSfP be ordered?
how much longer do I have to wait before buying ASfP?
do I really have to wait to buy?
do we actually need to wait for that or can we just take ASfP?
is there any way of getting ASfP sooner?
can I skip the credit check and buy ASfP straight away?
is it a problem if the plan has been bought before the check?
what are the consequences if we do buy now?
suppose we buy the plan and then fail the check?
does it help with the credit check if we already have a plan?
would it look better if we got ASfP in advance?
will our application be handled faster with the support plan in place?
I think we should go for PSfP
I'm leaning towards ASfP, shall I just do it?
we're torn between ASfP and PSfP, which one should we take?
which of the two do you recommend we take now?
what's smarter to buy now, Advanced or Premier?
which support plan should I purchase first?
ASfP or PSfP, what would you do if you had to buy now?
we'll have the most expensive plan
give me the cheapest support plan
we're picking the Advanced one
decision made: Premier
it will be Advanced Support, how do we go from here?
the choice fell on PSfP
we've made up our minds, we're taking ASfP
everybody agrees: we go for Premier Support
our CFO released the budget for ASfP, so we can order
management signed off on the purchase of ASfP
my boss says I may order the plan
my manager wants the support plan done this week
the bookkeeper wants to know if he can pay for the support plan
the bookkeeper has put the money for ASfP aside
finance is asking whether the PSfP invoice may be paid
there's an invoice for ASfP here, do I have to settle it?
the Premier Support invoice is due Friday, shall I pay?
we got an offer on ASfP and want to take it
Microsoft sent us a proposal for PSfP, may we sign?
somebody called saying we had to take ASfP, is that right?
our distributor is pushing us to buy ASfP
the reseller says we need to purchase a support plan now
the Microsoft helpdesk advised us to take PSfP
a friend told me you don't get in without a plan, so I'm buying one
a video said you have to purchase ASfP first
according to the manual I must get a support plan first
on the forum they recommend taking a support plan right away
a support plan is among the requirements, so do I have to buy it now?
so in order to qualify I have to buy ASfP?
I don't have a plan yet, where do I get that?
not yet, where can I sign up for that?
no, not yet, but I'll sort that plan out today
no, should I buy it now?
no, is that needed? then I'll order one
not yet, but we're in the process of buying it
no plan yet but we're getting one today
none, but we can buy a plan right away if needed
I don't know, should I purchase one?
clear, then I'm off to buy the plan
understood, but I'm buying it anyway
I read your warning but we're taking ASfP now
I don't care, I'm buying PSfP
too bad, we'll just order
rules are rules but I want ASfP now
even without Microsoft's email we're going to buy PSfP
we're taking a gamble and getting ASfP early
let me worry about the risk, where do I order ASfP?
the credit check will be fine, we're buying the plan now
our credit is fine, can we buy the plan straight away then?
the credit check is a formality, may I take out the plan?
the check came back positive, we're going to order
we got the email and are taking ASfP
we're through the check, so on to buying the plan
email received, so ordering the plan is ok now?
the status is active, can I buy now?
because we passed we are purchasing Premier Support
now that we cleared the credit check, which plan should I take?
we're almost through, can I reserve ASfP?
we'll surely get the green light, so I'm arranging the plan
the moment the check is done I'm buying PSfP
once we pass I buy the plan, right?
I'm going to buy ASfP later
we will shortly purchase a support plan
after the weekend I'm ordering ASfP
in the new year we'll take Premier Support
some day we will get PSfP
perhaps we'll take Premier after all
we are seriously considering taking ASfP
I'm toying with the idea of buying PSfP
we have been thinking about getting a support plan
we're exploring the purchase of ASfP
we're looking at acquiring a support plan
I'm shopping around for ASfP
can a support plan be taken out monthly?
can I get ASfP for just six months?
can we buy ASfP through our distributor?
may I order the support plan from our indirect provider?
can my sister company purchase ASfP for us?
may our holding buy the plan?
can two companies buy one PSfP together?
could I take a plan in the name of my other company?
does Microsoft sell ASfP to us?
do you sell support plans?
can I buy a plan from you?
can you order ASfP for me?
will you arrange the purchase of the plan?
would you request the support plan on my behalf?
go ahead with the PSfP order
place an order for ASfP
request ASfP for us
send me the purchase agreement for ASfP
please send over the Premier Support contract
email me a quote for ASfP
what is the SKU of PSfP, I want to request it
is there a part number for ordering ASfP?
give me the purchase link
where's the buy button?
where can I pay for that plan?
to which account do I wire the money for ASfP?
can I pay for the support plan with PayPal?
I'm paying the ASfP invoice now
I just set up the down payment for PSfP
the ASfP payment goes out tomorrow
I'm on the phone with Microsoft to buy ASfP
I have an appointment tomorrow to sign PSfP
shall I tell the salesperson we'll do ASfP?
should I say yes to that Premier Support offer?
can I accept that ASfP offer?
the ASfP offer is valid until Friday, should I grab it?
the PSfP discount expires, so we decide today
there's a deal on ASfP right now, should we jump on it?
limited discount on the plan, do it?
may we buy yet?
can I buy it yet?
do I order it now or not?
do I buy now or don't I?
buy already or not?
purchase now or later?
buy first or apply first?
check first or plan first?
should I just buy?
buying then?
ok to buy now?
is it allowed yet? the plan I mean
I'm ordering one
then I'll buy one anyway
we are proceeding to purchase
the purchase is imminent
we are preparing the purchase
I'd like to complete the purchase today
my purchase of ASfP
why am I not able to buy?
why would I wait with ASfP?
why shouldn't we take the plan early?
what's stopping me from buying ASfP?
there's nothing wrong with taking a plan early, right?
surely it does no harm to have ASfP already?
can I really not buy ASfP yet?
is it forbidden to buy the plan earlier?
is signing a support plan during the check permitted?
is there any point in getting a plan now?
is it necessary that I get a plan now?
do I need ASfP now or later?
do I need a support plan for the application?
does the plan have to be there before I apply?
must I have a support plan to be allowed to apply?
should I have a plan when I file the application?
do we really need that plan now?
I want PSfP asap
ASfP, as soon as possible please
urgently need a support plan
we can't do without that plan, so order away
hurry! we must have a support plan before April 1
ASfP must be arranged by Friday, will that work?
the support plan has to be in by the end of the month
I really want to go through with the purchase now
how do we get the support plan done as quickly as possible?
how do I get hold of a plan quickly?
how do I get ASfP?
how does one take out PSfP?
how does ordering ASfP work?
how does the purchase of PSfP go?
what do I have to do to buy ASfP?
what do I need in order to buy PSfP?
which details do I fill in to order ASfP?
explain step by step how I buy a support plan
could you walk me through ordering the plan?
I want to speak to somebody to buy ASfP
can i bui asfp
can i oder psfp
shal we take teh plan
i want to singn a suport contract
sign suport agreemnt now?
can i alredy by asfp
shall i requst advansed support
can we buyy the plan
gonna get asfp rn
u think i should buy asfp now?
pls order asfp
imma buy that plan
can u get me psfp
just lemme buy it ok
wanna grab asfp before the deadline
thinking of getting asfp tbh
lets close the premier support deal
we want to move from our distributor's support to ASfP
I want to come on board with Premier Support
we're joining Advanced Support
register us for ASfP please
do the enrolment for PSfP already?
can I pre-register for the support plan?
can I put a hold on ASfP?
I'd like PSfP set aside for us
may I start an ASfP trial period?
PSfP activation right away please
switch the plan on please
can the plan be activated today?
everything's done, we only have to buy the support plan
the only thing left to do is order ASfP
for us the last step is purchasing the support plan
our step one is the purchase of ASfP
on my to-do list: buy support plan
on the agenda for today: order ASfP
Good day, we are busy with the enrolment and read that a support plan is mandatory. Can we purchase that right away?
Hi, quick question. We did all the steps and are waiting on Microsoft. Meanwhile we want to order ASfP. Is that fine?
I understand there is a check going on. Still I want the plan now.
Our revenue is 450,000 dollars. We have no support plan. So we're going to buy that.
We don't have ASfP. May I order it?
PSfP looks best to us. We're going to take that.
Advanced Support sounds good. Let's do that one.
We have chosen. It's ASfP and we sign today.
It says something about a support plan here. Do I have to have that now?
I talked to my colleague and we feel the plan has to be there now, so we're going to order it
we're a small company in Leeds, have done Microsoft 365 through a distributor for years, and wondered if it wouldn't be handy to get one of those support plans now
we sent the application three weeks ago, hear nothing, and my boss is getting impatient: he wants me to take out ASfP today
What does PSfP cost? Then I'll pay it today.
How expensive is ASfP? If it's reasonable I'll order right away.
What does Premier give us? Sounds good, I'll take it.
Fine story. Where may I sign for the support plan?
Great explanation, thanks. I'm off to purchase ASfP.
That's clear. We're taking Advanced, please arrange it.
Premier suits us. What's next for the order?
No time for questions. I want that plan and I want it now.
Skip the questions, I'm only here to buy ASfP
I don't need to be a direct partner, I only want that support plan
forget the rest, how do I get Premier?
never mind those questions, where do I buy the plan
this takes too long, I'll order ASfP myself
if you don't arrange it I'll order PSfP straight from Microsoft
then I'll call Microsoft myself to take that plan
I'll get a support contract without you
we're not waiting any longer with the support plan
no point in waiting, we're taking ASfP
postponing is not an option, the plan gets signed today
we no longer want to put off the PSfP purchase
I won't delay any further and will take out ASfP
we're not cancelling, we're pushing the ASfP order through
I'd like to place the cancelled PSfP order again
we're moving from Unified to PSfP, is this month possible?
our Azure support plan doesn't count, so we'll add ASfP
we're ending our current contract and going to PSfP
our ASfP has lapsed, I want to take out a new plan
ASfP expired, shall I buy it again?
we didn't do it last year but now we're getting ASfP
decided last week: we're taking PSfP
yesterday the board said yes to ASfP, I'm going to order
the competitor has PSfP so we want it too
our competitors all have a support plan, so we'll get one as well
other partners bought it in advance, so will we
our customer wants us to have ASfP, so we're buying it
a big customer demands that we take Premier, we're arranging that now
customers are asking for it, so we're purchasing PSfP
I can order ASfP at our distributor, shall I?
the distributor offers ASfP at a discount, do we go for it?
TD Synnex is sending a quote for ASfP, can I sign that?
can I buy ASfP from Pax8?
may our purchasing department buy the support plan?
I want to buy support from Microsoft itself
can we buy support from Microsoft?
we are contracting Microsoft for partner support
we want that partner support package from Microsoft
can that paid Microsoft package be ordered yet?
that fifteen thousand dollar thing, do I have to buy it now?
that 15k for support, do I need to spend it already?
may I wire the 15,000 dollars for the plan in advance?
do we have to free up money for the support plan now?
I have 16,000 dollars ready for Advanced
the money is ready, just tell me where to buy PSfP
take my money and give me ASfP
here's my credit card, get me ASfP
where do I leave my card details for the support plan?
may I sign the direct debit for PSfP already?
the mandate for the support plan is signed and about to be mailed
the purchase form for ASfP is on the director's desk for signature
PSfP contract in front of me, pen at the ready
I'm standing here with a pen to sign ASfP
one click and we have ASfP, shall I?
the mouse is already on order
do I click confirm on PSfP?
basket is full, check out?
Microsoft is calling about Premier later, I'll say yes
my contact at Microsoft wants to sell us the plan and we're game
who can sell us such a plan?
who handles support plan sales at your end? we want one
is there a web shop for those plans?
do you have a contact for ordering PSfP?
who should I speak to about taking a plan?
I'm looking for someone who can supply ASfP
we're looking for a supplier of PSfP to buy it from
what's the deadline for buying the support plan?
by when must I have ordered ASfP?
on what date does the plan need to be bought?
how many days ahead should I take PSfP?
is buying today early enough?
does the plan come before or after the application?
what's first: plan or application?
in what order: buy and then apply or the other way around?
do I need a plan running before the credit check?
am I expected to have a plan now?
does Microsoft require me to have ASfP before the check?
is a plan a condition for applying, so should I take it now?
no plan no admission, so I'll just order it
suppose I go for ASfP, what do I do then?
why can't I sign up for the plan yet?
why must I wait with the purchase?
who decides that I can't buy ASfP?
what if I ignore it and take the plan anyway?
I'm disregarding that warning, we're purchasing it
I don't want to hear that it's not allowed, I want ASfP
still we're going to buy
if need be I'll buy it without permission
even if we fail, we'll take that plan
credit check or no credit check, tomorrow we'll have PSfP
the credit check doesn't interest me, I want the plan
the outcome is a matter of days, may we have the plan already?
we've been a Microsoft customer since 2005, so may we just take ASfP?
with such a good rating surely we can just buy PSfP?
please do the needful to get us PSfP
do let me know how to avail the support plan
we wish to proceed with a support agreement
I hereby order Advanced Support for Partners
I hereby give the order for ASfP
kindly activate a support plan for us
we request you to order ASfP for us
we would like to commit ourselves to Premier Support
my intention is to contract PSfP
we intend to acquire a support plan
a support plan will shortly be purchased
ASfP will be ordered tomorrow
the plan gets signed on Friday
PSfP is being purchased by the parent company
John from procurement makes sure ASfP gets here
my secretary arranges the order
the trainee will order the plan later
I'm having ASfP paid by my bookkeeper
I want 50 licences and an ASfP too
add an ASfP to our next licence order
besides Azure we also want to order PSfP
two things: renew the domain and buy ASfP
we bought a CRM and now it's the support plan's turn
laptops first, then order ASfP
I want to treat my company to ASfP
just that plan and we're done
we're ready for it, bring on PSfP
put ASfP on my tab
ok Premier, you're mine
gimme one of those plans
the most expensive one then
I'll take the first of the two
give me the cheapest one
which can I get fastest?
which can I order right now?
can I have that already?
can I get it yet?
how do I get one?
where do I get something like that?
where do I get such a thing?
can I get one?
do you have one for me?
when will I finally be allowed to buy?
may I today? buy I mean
and buying? is that ok already?
we'll be springing for Premier
we're in for ASfP
I'm in, where do I sign for the plan?
our chequebook is out for PSfP
ready to commission PSfP
we'd like to engage Microsoft for Premier Support
could you set us up with ASfP?
set me up with a support plan
get the ball rolling on ASfP
kick off the PSfP contract
let's nail down the support contract today
let's finalise the deal for the plan
we're finalising PSfP
closing on ASfP tomorrow
inked the plan yet? no, doing that tonight
we want cover from Microsoft's partner support, how do we buy
can we conclude a support contract while the review is pending?
is it permissible to contract PSfP during the review?
nothing stops us from taking ASfP, does it?
my assistant will place the order tomorrow
the order goes out tomorrow
as soon as the form is in we order
once the form is off I'm signing straight away
after sending the application I'll hit order
the moment the application is running we'll put our signature to it
put us down for one
put me on the list
write one down for us
mark us down for one as well
we'll have one of those too
reserve one for us
set one aside for us already
the 15K thing, are we doing that?
that 15,000 dollars a year thing, we're taking it
those fifteen grand, may they go out already?
the fifteen thousand package, can it go on the bill now?
the pricey one, that's what we're taking
the cheap one then, where do I sign?
Premier's little brother is what we'll take
the A version please, and quickly
the P one, is it ok already?
that Advanced business, let's just do it
we're bringing that Premier thing in
why would we wait any longer?
what are we waiting for, let's sign
who's stopping us from doing it today?
what keeps us from signing?
is anybody going to stop me if I order now?
why linger, just purchase
it's not as if we don't want the plan, so we're taking it
I have no choice but to take ASfP
it isn't unwise to take ASfP now, is it?
I see no reason not to take the plan now
there's nothing against signing already, so that's what we'll do
not that I have doubts: I'm ordering ASfP
nothing's holding us back, tomorrow the plan is ordered
we'd be mad not to take ASfP now
it would be silly to let that PSfP discount go
I'm not letting this chance at Premier slip
we won't let that offer go
agreed with my colleague that we order on Friday
I agreed with Karen that she takes care of the plan
Keith and I decided to just do it, that plan
in the meeting it was agreed that ASfP is coming
this morning's meeting decided to purchase
unanimously decided: purchase
everybody here wants us to take the plan
the whole team is for PSfP, so that's what it'll be
my wife does the books and is paying ASfP today
my son works in the firm and orders the plan tonight
I asked Peter to arrange ASfP
I'm instructing Sandra to sign for the plan
our lawyer is reviewing the ASfP contract and then we sign
after legal review we will sign Premier
counsel has approved the support agreement, so let's sign
subject to the credit check we want to sign already
can we sign subject to approval?
could we include a termination clause and sign in advance?
may I sign a letter of intent for ASfP?
could we take an option on the support plan?
can we set the ASfP start date to May 1?
can the agreement be concluded already?
is there any objection to our entering into the contract now?
may we commit contractually ahead of the outcome?
we deem it opportune to contract now
it is our intention to conclude the agreement today
we assume that we may already order the plan
please confirm that we may proceed with the order
we request the contract documents for PSfP
please initiate the order process for ASfP
send a pro forma invoice for Premier so I can pay
our procurement needs a vendor number to order ASfP
what's the VAT number for the ASfP purchase order?
in the name of which entity does the PO for PSfP go?
to which address do I send the purchase order?
the PO has already been raised
PO 4711 for Premier is ready
the purchase order is approved, send it?
budget is settled, so we're good to go
the budget has been released, green light to order?
the money has to be spent this year, so ASfP now
we want it booked before year end, that plan
I'll put it on my card in a minute
shall I advance it with my own card?
I'll transfer it tonight
may the amount be transferred already?
which account number should the payment go to?
the payment is lined up, only needs approval
my bank asks if the transfer to Microsoft for ASfP may go through
we're financing ASfP through a lease and sign tomorrow
can I lease it? then I'll do it right away
do I get a volume discount if I take two now?
if you give a discount I'll take it today
at 10% off I'm signing immediately
what discount do I get if I sign for three years now?
I'm willing, but a better price first, then I order
for that price we'll do it
for that money I'll have it
sold! send the contract
deal, where do I sign
agreed, go ahead with the order
I agree to the quote
the quote is fine, you can deliver
go ahead, order it for us
arrange it for us
could you arrange that for us, the plan?
include it in our application, that support plan
add the support plan to the application right away
just tick ASfP for us
click it for me, that PSfP
do you order it or do I have to do it myself?
do I order it myself or do you do that?
who handles the purchase, you or us?
do those orders go through you?
how does one order such a thing?
how does that ordering work?
where does one order that?
who do you order that from?
can it be done online, ordering?
I can't find the order button
the order button is greyed out, why?
the buy button doesn't work
I get an error when ordering ASfP
the cart won't check out, help
I can't manage to buy PSfP
Partner Center won't let me buy the plan
the Microsoft sales site doesn't accept my card for the plan
I'm on the ASfP order page, which option do I choose?
which term should I choose when ordering ASfP?
how many users do I enter on the PSfP order?
one year or three years, which do I take?
do I take that plan for one or three years?
is it cheaper to buy now than later?
will it get more expensive if I wait to buy?
do I miss out if I don't buy now?
the price is going up, so I'm striking now
we'll sign before the price increase
we want to get in at the old price
we're pulling the trigger
we're going all in
we're jumping in
we're stepping in
heck, just do it, that plan
screw it, I'm buying it
who cares, I'm ordering
you know what, do it, that plan
oh well, I'll take that as well
all right, order it
let's get down to business and sign
let's not make it difficult and take the plan
I want PSfP wrapped up today
the support deal with Microsoft has to close this week
we're talking to Microsoft about a Premier contract and want to finalise
negotiations on PSfP are done, we're signing
negotiating the support contract with Microsoft, may we already?
the Microsoft account manager is bringing the contract, do we sign?
we gave a verbal yes to ASfP
I already said yes to ASfP but haven't signed, shall I?
we've committed already and only have to sign
everything's filled in, only the ordering left
the order is half done, shall I complete it?
I'm halfway through purchasing PSfP
until what time can I order today?
can I order at the weekend too?
when does ASfP sales close for the day?
can I still buy it tomorrow?
may I buy ASfP in two weeks?
would March work, buying that plan?
we're thinking April for the purchase
schedule: application in March, plan in April
our schedule is ASfP in week 20
I'm putting the purchase of PSfP in the calendar for next month
on tomorrow's agenda: purchase of the support plan
Kindly confirm that we may execute the support agreement prior to completion of the vetting.
Counsel wishes to know whether we may countersign the Premier contract forthwith.
Our client board has resolved to procure PSfP; please advise on execution formalities.
The board resolution authorises the acquisition of a support plan this quarter.
Would executing the ASfP order form before the credit decision expose us to any liability?
Is there any legal impediment to contracting for partner support at this stage?
We hereby accept the offer for Premier Support for Partners.
Please treat this message as our purchase instruction for ASfP.
Please regard this as a binding order for the support plan.
Without prejudice to the outcome of the review, we are signing.
Notwithstanding the pending review we intend to execute the agreement.
Pending Microsoft's decision, may we conclude the contract under a condition precedent?
The undersigned wishes to subscribe to Advanced Support.
We shall be obliged if you would furnish the order documents for PSfP.
Kindly forward the subscription documents for our signature.
Please let us have the contract in execution form.
The paperwork for Premier is on its way to be signed.
Send the paperwork over and we'll get it inked.
DocuSign me the plan, I'll sign on the train.
I've got the DocuSign for ASfP open, hit finish?
The requisition for the support plan goes through today.
Procurement has raised a requisition for PSfP and wants the go-ahead.
Legal and procurement have both cleared PSfP, so we're placing it.
Finance has ring-fenced the money for ASfP and wants it spent this month.
Treasury is releasing the funds for the support plan on Monday.
We've got sign-off on ASfP, moving ahead tomorrow.
We got internal sign-off, so we're moving forward with the plan.
We're moving forward with Premier.
We're moving ahead with PSfP regardless.
Let's move forward on the support contract.
Let's get the ASfP deal over the line today.
I want PSfP over the line by Friday.
Let's put this to bed: ASfP, today.
We're ready to close on the support plan, who do I talk to?
Ready to transact on Premier, what's the next step?
Happy to proceed with ASfP, please send next steps.
Happy to go ahead with the Advanced one.
Consider us in on PSfP.
Consider it done, we're buying the plan.
Pencil us in for ASfP starting June.
Pencil in Premier for us, we'll confirm tomorrow.
Sign us up, we don't need convincing.
You don't have to convince us, we're taking ASfP.
You had me at Premier. Where do I pay?
Shut up and take my money for ASfP
Close me on this: what do I sign for the plan?
What's your best price if we commit to PSfP today?
Can we fast-track the purchase of the plan?
Can you expedite our order for Premier?
Could somebody expedite the ASfP contract?
Is there a way to prepurchase support?
Can we pre-order PSfP?
Can we prepay a year of Advanced?
Can I hold a seat on ASfP with a deposit?
Can I get a contract drafted for PSfP?
Draw up the ASfP papers, please.
Please prepare the support plan for activation on our tenant.
Provision ASfP on our tenant please.
Please provision the support plan, we're good to go.
Enable Premier on our account.
Have ASfP switched on for us by the first.
We'd want the plan effective from January.
Effective date of our PSfP should be 1 March, can you set that?
Backdate the plan to the first if we sign now?
We're onboarding PSfP next sprint.
Our ops team is rolling out ASfP in May, ordering it this week.
We're adding ASfP to our stack.
We budgeted for Premier and are executing on that now.
As per our roadmap we procure the plan in Q2.
As discussed with Microsoft we're engaging them for Premier.
As agreed with our CSP lead we'll be purchasing support on the 4th.
Per my boss's instruction I'm to obtain ASfP before noon.
I've been tasked with getting the support plan in place.
My job today is to get ASfP contracted.
I was told to sort the plan first thing.
Director's orders: get Premier.
The chairman wants Premier in the bag by the AGM.
Our investors insist on a support contract being in place now.
A tender requires us to hold PSfP, so we need to buy it this week.
We've a bid going in that calls for Premier, so I'm purchasing.
Our Microsoft rep says locking ASfP in now saves hassle, so I'll do that.
The Microsoft seller emailed the order link, I'll click it now.
The sales guy gives us until five to accept the Premier deal. Accepting.
He's holding the price for ASfP until Monday so we'll accept.
Would you advise against signing now? Because we're about to.
Would it be unwise to commit at this point?
Are we jumping the gun if we order?
Too soon to pull out the card for ASfP?
Would you frown on us taking the plan early?
Surely nobody minds if we take ASfP early?
Who'd object if we simply bought it?
What's the worst that could happen if we bought it?
What's the downside of buying it up front?
Any downside to locking in Premier now?
Any reason we shouldn't simply sign?
Give me one good reason not to buy it today.
Name one reason why we can't have the plan.
Isn't it high time we got the plan?
Don't you think we should just get ASfP?
Shouldn't we have the plan by now?
Shouldn't we be ordering ASfP about now?
Aren't we supposed to be buying a plan at this point?
Haven't we waited long enough to buy?
Can't we simply sign and see?
Couldn't we do the plan in parallel with the review?
Could the plan purchase run in parallel?
We could save weeks by buying in parallel, so we will.
I'd sooner buy the plan today than tomorrow.
I'd rather buy too early than too late.
Better to have it than not, so I'm getting the plan.
We can always cancel later, so let's order ASfP.
If it goes wrong we'll ask for a refund, order it.
We'll cancel if we fail, so I'm buying now.
Fine to buy if I can cancel within 30 days?
Sanjay will see to it that the plan gets bought
Maria's taking care of ASfP this afternoon
I've asked Tom to get PSfP sorted
leave it with my office manager, she's ordering the plan
my deputy is signing Premier on my behalf
our parent company in Germany is buying PSfP on our behalf, fine?
HQ will purchase ASfP and recharge us
25,000 has been reserved for Advanced Support and we'll spend it in February
I've set aside 16K for Advanced and it's going out tomorrow
if ASfP stays below 20K I'll sign without further ado
provided it's under ten grand I'm taking it
as long as it's invoiced this year we'll take ASfP
email from MS in, all green! on to ASfP, which link?
green light's here, off to buy ASfP
the office lease can wait but the support plan can't, signing that first
the plan's as good as bought
consider the plan bought, the card is on the table
card's out, what do I click for ASfP?
how do I become an ASfP customer as fast as possible?
I want to be a paying Premier customer by Friday
fastest route to being on ASfP?
what's the quickest route to having PSfP active?
you won't talk me out of buying
don't try to stop me, I'm ordering the plan
I don't need anybody's permission to order a support plan
I'm the CEO and I say we buy Premier
I have full power of attorney and I'm locking in the partner support plan today
nobody is stopping me: I sign for the support plan today
the undersigned intends to enter into a Premier Support agreement on behalf of the company
we intend to enter into an agreement for PSfP; kindly indicate the competent department
kindly indicate whom to contact to contract ASfP
which department handles new ASfP contracts?
to whom should we address our order for Premier?
I'm not not buying it
we're not saying no to ASfP, on the contrary, we're signing
it's not that we won't buy, we will, tomorrow
I never said we wouldn't buy it; we are buying it
never mind the warning, buying
enough talk. buying.
enough reading, I'm ordering
ok. buying now.
done deciding. ordering.
That plan you mentioned. Yes please.
The plan you mentioned, I want it today.
That support thing. Order it.
Yes to the plan. Today please.
Support plan? Yes please, today.
ASfP? Sold.
PSfP? Let's have it.
Premier? Count me in.
The Advanced thing? We'll have that.
15 grand for ASfP? A bargain, I'm in
a bargain, we'll take it
you choose the plan, I'll pay
pick one for us and bill me
whichever plan is in stock, order it
any of the two is fine, just order one
a fellow MSP bought ASfP early and it went fine, so I'm doing the same
others did it before the check, so why not us?
a competitor got PSfP before approval so I'll do it as well
we'll come back with the signed ASfP contract next week
you'll have our signed contract for the plan on Monday
expect our order for PSfP this week
can a third party pay our ASfP? we'd do that next week
can my holding pay for the plan next week?
have somebody from sales ring me about Premier, we're buying
could sales call me about taking PSfP?
have a seller contact me for ASfP
we'd just like ASfP for our engineers now
our project plan has the purchase of ASfP as a milestone, may we start?
milestone one is buying the plan, can we begin?
throw in an ASfP with the next order
we'll switch from ProDirect to ASfP this week
swap our Azure support plan for PSfP please
is it too early to get ourselves a support agreement?
too early to pay for premier support?
is it sensible to fork out for Premier now?
there's a discount until the 30th and I won't let it slip
the offer ends tonight, I'd be a fool not to take it
by the end of the quarter we'll have ordered a PSfP
by when must I have purchased ASfP?
what's the last day I can buy ASfP?
the boss says we've got to order it
he says we must buy it
they say we should buy one now
a colleague said we need to buy it now
the distributor offers us the plan, shall we do that?
they offered us ASfP, shall we take them up on it?
another partner bought the plan beforehand, should we do so too?
surely we needn't wait with ASfP?
we don't have to wait with the plan do we?
why aren't we allowed to buy yet?
must I have a plan now?
must I buy a plan?
why do I need to buy a support plan now?
we take ASfP
shall we get it?
shall we order it?
can we take a plan later?
when do I need to have the plan bought?
don't worry about the order of things, we'll buy the plan first
the order of steps doesn't matter, we're buying ASfP first
I have the authority and the money, so I'm buying the plan
I've got the mandate and the cash for PSfP
we're not taking PSfP but ASfP
instead of Premier we're buying ASfP
no Premier, just ASfP please
may the contract with Microsoft start on the first of March?
can the support contract with Microsoft start already?
sign me up before they change the terms
I'm going for it and buying
I don't see why we couldn't buy it already
I fail to see why we can't order it while the check is going on
i dont get why we cant just buy it during the check
we don't see why we shouldn't buy it while the review runs
we aren't buying Premier but Advanced
we're not ordering ASfP but PSfP
may teh plan be bougth already
can the suport plan be purchaised now
I have the authority so I'll buy the plan with or without the check
I've got the cash and I'm going to buy it, check or no check
the plan is being purchased as from today
a plan is being ordered as of now
we had the all clear on the phone, so the plan gets bought
pretty sure we passed, so ASfP gets ordered tonight
no complaints heard, so Premier gets ordered at one
I don't need a bot's permission to order ASfP
as managing director I need nobody's permission to buy the plan
my office manager is ordering one as we speak
no plan yet, but my colleague is ordering one right now
let me quickly sign the support contract, then we do your questions
let me first buy the plan, then we go on
from no plan to ASfP, preferably today
let me just sign that support contract, after that we go on with the questions
our consultant was instructed to sign us up for ASfP
an external adviser has orders to sign us up for Premier by Friday
please confirm that we are at liberty to contract a support plan at present
Can I already buy?
Take my money
When would be the right moment to get ASfP?
How does one go about subscribing to Premier Support for Partners?
Kindly let me know the procedure for purchasing ASfP.
I'll take one of those plans.
sign us up for that plan pls
Please arrange a PSfP contract for our company, starting 1 April.
We want to close a support contract with Microsoft this week, is that possible?
Would it hurt to have the plan in place before the form goes in?
If I paid for ASfP today, would it be live before the end of the quarter?
Suppose we order Premier next week, is that too soon?
My boss says just buy the bloody thing, so can I?
Our distributor told us to get ASfP straight away, do you agree?
The Microsoft rep on the phone said I should purchase the support plan before the end of June. Is he right?
We passed the credit check last week so I'm going to order ASfP now.
Credit's been approved, they told me by phone, so time to get the Premier contract signed, yes?
There's no reason to hold off on the plan any longer, is there?
I see no point waiting, I'm buying it today
Not sure if we can already subscribe, can we?
My colleague Priya will place the order for ASfP tomorrow morning.
I've asked our finance lady to pay the ASfP invoice before the weekend.
We budgeted 15k for Advanced Support in Q3 and intend to spend it in July.
PO for ASfP is being raised as we speak
I need to raise a purchase order for the support plan, who is the vendor, Microsoft Ireland?
Pen at the ready for ASfP, just say where the dotted line is.
Can we skip the queue and pay for the plan now?
What's the earliest date on which we may purchase the plan?
How soon can I order it?
When can we buy
buy now?
Where's the order page for that?
Through whom do we order Premier Support for Partners, our disti or Microsoft directly?
Can I get ASfP via Ingram?
Will TD Synnex sell me the Advanced plan or do I have to go to MS myself?
Could the paid Microsoft support be arranged through you lot?
bot, order ASfP for us
Hey, can you send me the link so I can buy the support contract
Gimme the checkout link for ASfP
We would like to commit to Premier for three years.
Thinking of committing to one of those plans next month, good idea?
I am about to sign for PSfP, any objections?
About to enter my credit card details for the Advanced Support thing, all good?
my card is on the table, where do I pay for ASfP
Quick one: ASfP now or later?
Is now a good time to invest in Premier Support?
Wouldn't it be smart to secure the plan already so that we lose no time later
Let's say we take the plan first and do the application afterwards, does that work?
we r planning to purchase asfp by month end, pls confirm if ok
Do the needful and activate ASfP for our tenant.
Morning! We had our management meeting yesterday and everybody agreed that direct bill is the way forward, so first thing on my list is getting that Advanced Support contract. Where do I start?
Hi, me again. I've got about 20 minutes before my flight and would like to get the Premier support subscription over and done with. Can you point me to the sign-up page?
Our accountant keeps nagging me about year-end spending and says we should buy the support plan in December for the tax. Fine by you?
I know you said something about a credit check, but our partner development manager assured me it's a formality, so we're purchasing Premier on Monday.
No time to lose, how do I order Advanced Support in the next hour?
We can't wait several days for a mail, we want to purchase the plan at once.
Legal has cleared the Premier agreement, so we're countersigning it this afternoon.
I've been told by head office in Oslo to take the Advanced plan before the holidays.
The owner wants ASfP on the books by 31 March, so we're placing the order on the 15th.
Budget for 2021 includes a Microsoft support plan and I'd like to use it in January; may I?
Let me know when I'm allowed to buy it
Tell me when I can get that plan
Ping me as soon as I may order PSfP
Which day can I take out the support subscription?
From which step on is purchasing the plan permitted?
Is buying ASfP permitted at this stage?
are there any restrictions on buying a support plan right now?
Does anything stop us from ordering Premier today?
What's stopping me from buying it now
Am I free to order?
Green light for the plan?
Can we lock in the Advanced plan at the current rate before the price increase?
We want to lock it in before the fiscal year closes.
I'm tempted to just bite the bullet and get Premier.
Splashing out on Premier, decision made!
We'll fork out for ASfP, no problem, just tell me where.
Fine, I'll cough up for the support plan. Where does the money go?
We shall be procuring one of those two plans in the coming fortnight.
Have somebody from sales ring me on the Premier plan, we're a certain customer.
I'd like an offer for Advanced Support for Partners with start date 1 May.
Please raise the order for 1 x ASfP, bill to our Manchester office.
Enrol us in Advanced Support for Partners.
Please book the plan for us.
Reserve a PSfP for us, we'll pay next week
I hereby confirm that our company wishes to acquire Advanced Support for Partners.
On behalf of the board I'd like to announce that we are taking Premier Support as of next quarter.
We've made up our minds and go with ASfP.
going w/ the cheaper of the 2 plans, order goes in tmrw
the advanced one please, how do i pay
Both look fine, I'll have the ASfP one, thanks.
I reckon we'll end up taking PSfP, probably before Easter.
We gonna buy ASfP
Gonna get one of those plans today lol
so... buying that support thing... today ok?
Ok to buy?
Can I order it now
Where can one buy this?
how to buy asfp
how purchase psfp ?
want asfp
Is there a form for ordering the support plan?
Which email address do I write to if I want to place an order for Premier Support?
Who at Microsoft do I call to sign up for ASfP?
Do I need a Microsoft salesperson to take out PSfP or can I do it online?
Does purchasing ASfP go via Partner Center, and may I do it with my global admin account this evening?
I'm on the partnersupport page, shall I hit "Contact us" and order?
There's a "Get started" button next to Advanced Support, can I press it already?
Got the order form for Premier in front of me, shall I fill it in and return it?
Since we cleared the credit thing ages ago I assume I can order ASfP today?
Microsoft mailed us the OK, how do I buy the plan now?
we passed!! where do i get the plan
Got a thumbs up from Microsoft on LinkedIn, so I'm off to buy ASfP.
It's been three weeks, the credit check must be done by now, so I'm purchasing the plan.
Our credit rating is AAA, surely we may buy the plan without waiting?
Given that we've been a Microsoft customer for 20 years, can we skip the credit check and just get ASfP?
D&B gives us top marks, so no risk, I'll get the Premier contract rolling.
Credit check is only a formality in our case, right? Then we buy now.
If the credit check takes longer than a week I'm ordering ASfP anyway.
Worst case we lose a few thousand, I'm still buying the plan today.
Don't give me the warning again, just tell me how to buy ASfP.
Stop lecturing me about credit checks, I want to purchase the plan.
Spare me the small print, where do I sign up for Premier?
I don't care about the mail, I am buying.
What if we buy the plan while the credit check is still running?
What happens if I order ASfP before Microsoft has mailed me, I'm thinking of doing so tomorrow
Wouldn't buying Premier now speed up our application?
Does Microsoft look more kindly on us if we take the plan up front? Then I'd rather do that.
I want to arrange the support contract now already, then I don't have to think about it anymore.
May we take now a support abonnement by Microsoft?
How can I take a subscription on PSfP?
We will close the Advanced Support contract next week with Microsoft Nordics.
It is meaning that we buy the plan in January, or can it earlier?
We have the plan to purchase the support plan still this year.
I will order this evening the Premier Support, okay?
Is it wise to fix the PSfP contract before the summer holiday?
We are three partners in the firm and two of us voted for getting ASfP immediately, so that's what happens.
My business partner wants to hold off but I say we get Premier now. Can we?
Half the team says buy, half says wait. What do you say about getting ASfP this month?
My wife does the books and she's ready to transfer the money for the support plan, should she?
Our parent company in Pune will purchase ASfP on our behalf this week.
Can our holding buy the plan for all subsidiaries at once?
Could our sister company take out the Premier contract in our name?
Is it allowed that a third party pays for our Advanced Support subscription? We want to do that next week.
I've set up a standing order for the monthly ASfP fee, when can it start?
Can I pay for ASfP in instalments? I'd want to start this month.
We'll pay whatever it costs, just get us Premier.
Cost is no object, get me PSfP by Friday.
15 grand for ASfP is a bargain, I'm in!
Count us in for Advanced Support
We're in for the Premier, send paperwork
Right, ASfP it shall be. What's next, do I buy it on the website?
One ASfP to go please
We're all set to buy the support plan unless you tell me otherwise.
Unless I hear differently I'll place the order for PSfP at noon.
I'm hovering over the buy button for Advanced Support, yes or no?
Convince me why I should not get the plan today.
Any reason not to sign the ASfP agreement now?
No harm in ordering Premier early, right?
I can't see why we wouldn't just purchase the plan right away.
A big customer demands that we hold Premier before go-live in May, so I'm getting it in April. Any concerns?
New fiscal year starts in July; the ASfP order is planned for the 1st.
I've pencilled in the Premier purchase for week 34.
Planning: apply in March, buy ASfP in March too, sign in April. Does this timeline work?
Roadmap says "acquire support plan" in sprint 2, which begins tomorrow, so I'm on it.
Our project plan has the purchase of Advanced Support as milestone 1. May we start with it?
Step one for us is getting the support plan, step two the enrolment. OK?
We were going to do the plan first and then the form, is that the right order?
I'd rather purchase ASfP up front and apply later.
Should the plan come before the application, or can I subscribe afterwards?
Is it better to get the support contract now or after the form?
We'd like to tick off the support plan before anything else, where can it be obtained?
Do you recommend getting ASfP or PSfP for a firm of 12 people? We'll order this week.
ASfP or PSfP, which one shall I buy?
Would you opt for ASfP or PSfP in our place? We're closing the deal on Thursday.
Is there a shop where I can compare and buy those plans?
Can you recommend a reseller where I can buy Advanced Support for Partners?
Anyone at your company who can sell me a Premier plan?
Do you sell ASfP?
could u guys supply the advanced support contract to us
Would your sales team be able to arrange PSfP on short notice?
Who in your team handles new Advanced Support contracts? We've got our chequebook out.
Get me a human, I want to buy the Premier plan.
Please connect me with an account manager so I can order Advanced Support.
Can your colleague place the ASfP order for us while we finish the questions?
PO 4500012345 for Advanced Support went to Microsoft procurement desk, they'll process it tomorrow, hope that's fine
FYI just about to finalise our Microsoft support subscription
buying asfp rn
will buy premier tmrw
gna sign up 4 asfp 2day
whn can we purchse ASFP
wher to buy premeir support
Is it alowed to order PSFP befor the check?
i wana subscribe advancd support partner
how do i sing up for the support plan
plan purchase - yes/no?
ASfP: buy?
And? Can I get hold of the plan yet?
Already allowed to order?
And now I may purchase?
Right-o, then I'll simply buy it.
Fine, then I'm buying it.
Understood. I shall proceed to purchase ASfP accordingly.
Noted, we will go ahead with procurement of the plan.
Then we proceed to buy, correct?
If I understand you correctly I may now subscribe to Premier?
So what you're saying is I should go and buy ASfP?
So the bottom line is: get a plan. On it!
Thanks, that was helpful. I'll go buy the support plan.
Cheers mate, off to order Premier.
Perfect, Sanjay will see to it that the plan is procured.
I'll instruct our buyer to acquire PSfP.
Off to the Microsoft office in Espoo tomorrow to sign for Premier.
Seeing our Microsoft rep at three; I mean to commission PSfP there and then.
They've sent me a DocuSign for the Premier agreement. Okay to sign?
The ASfP paperwork is in my inbox awaiting signature, shall I return it?
I've got the SoW for Premier Support here, can I countersign?
Microsoft's Premier team sent an offer valid until Friday; should we accept it?
Can I accept the ASfP quote I got from Microsoft?
There's a promo on Advanced Support this month, I don't want to miss it. Can we jump on it?
Limited-time offer on the Premier plan, grabbing it.
Prices go up in September so better buy the plan in August, no?
Exchange rate is brilliant right now, I'd like to pay for the plan immediately.
We have leftover marketing funds that must be spent by Friday, so they go towards ASfP.
We've got co-op money to burn and are going to put it in a support contract with Microsoft.
Finance asks me whether they can release the payment for the support plan.
The payment for ASfP is scheduled for Tuesday, OK?
I've authorised 16,500 dollars for Advanced Support, to be wired tomorrow.
There's a PSfP request from my team in my approval queue, do I let it through?
There's a purchase requisition for ASfP on my desk, shall I approve it?
As CFO I'd like to know whether I can sign off on the support plan expenditure this month.
As the company lawyer I have no objection to entering into the Premier agreement, so we're going to.
I'm the office manager and my director asked me to order ASfP. How do I do that?
I'm just the intern, they told me to buy a Microsoft support plan, where is that?
The consultant we hired says step zero is buying Advanced Support, so that's what we'll do.
A fellow MSP told me he bought ASfP before applying and it went fine, so I'm doing the same.
Somebody on Reddit says get the plan first. Should I?
According to a blog we ought to buy the support plan before the application. We'd like to follow that.
Pax8 says we can't get far without ASfP, so how do we get it quickly?
ALSO offered us Advanced Support in a bundle, can we take it?
Our distri can deliver PSfP within two days. Shall we say yes?
Crayon would handle the ASfP order for us. Is that OK now?
My account manager at Microsoft sent me the order link for the plan and I'm going to use it.
Your own sales rep told me yesterday to buy the plan at once. Do I go ahead?
Satya himself could tell me to wait and I'd still get ASfP today.
I've already decided to buy ASfP, I only need to know where.
Already half way through the ASfP order wizard, should I continue?
I started the order for Premier yesterday and want to finish it today.
Payment page is open. Do I confirm the support plan?
Last step of the ASfP checkout asks for a PartnerID, which one do I enter to complete the order?
What details do I need at hand to order ASfP?
How do I get onto one of those vendor support tiers from Microsoft, preferably this week?
How long does delivery take if I order the Advanced plan today?
Microsoft's paid partner support is something we will be springing for next month.
If I bought it on the 1st would that be early enough?
Assuming all goes well we buy Premier on the 12th of next month, put that in your calendar.
Just theoretically: nobody would stop me from ordering the plan now, right?
Any chance of us snapping up that support package before half-term?
Would we regret getting ASfP at this point?
Is it a bad idea to sign for Premier at this moment
Is it premature to take out the plan?
Too early to get the plan?
Isn't it too soon for us to purchase Advanced Support?
Would I be throwing money away if I got ASfP this week?
The partner support cover from Microsoft, can we kick that off this month? I'm keen.
We're itching to get our Premier contract, when can we?
Eager to subscribe to ASfP, please assist.
Request you to please help us in procuring ASfP at the earliest.
We are desirous of availing the Premier Support plan, please guide.
Kindly process our subscription for Advanced Support for Partners.
Pls revert with steps for availing ASfP, we have to take it by EOD
Dear team, greetings. We wish to purchase PSfP. Please share the payment link.
Hello dear, we want take support plan from Microsoft, how to proceed further?
Management approval is there for taking ASfP, so from our side we are going ahead.
We'll be entering into a support agreement with Microsoft Denmark shortly.
Two entities, so two ASfP contracts to be ordered today, right?
We have tenants in the UK and Ireland, do I buy one support plan or two right now?
May our Danish branch already sign the Premier contract?
We're expanding into Germany in autumn and will get ASfP for that tenant in September.
The US side has told us they'll be acquiring the support plan in Q1.
I'm switching from Azure Pro Direct to ASfP this week, anything to watch out for?
Our current Azure support plan doesn't count, so I'll get Advanced instead.
OK so Signature Cloud Support isn't enough. Then we'll take ASfP.
Can I upgrade our Signature support to ASfP today?
Could we start with ASfP now and step up to PSfP next year?
I'd start small: Advanced for a year. How do I sign?
Just the one-year version of ASfP please, starting Monday.
I don't care which of the two, I'm buying whichever is quickest.
Please pick a plan for us and order it.
You decide which plan, I'll pay.
Send the invoice for the support plan to accounts@contoso.example and we'll settle it this week.
Bill us for ASfP
Charge it to our account, the Premier plan I mean.
Put the Advanced plan on the company Amex.
Throw in an ASfP as well with our next licence order.
Can you add the support plan to our next month's invoice?
I want to order 50 Business Premium seats and one ASfP.
Two things: renew our domain and get that Microsoft support plan bought. How do I do the second?
Before I answer your question, can I already purchase the plan?
Yes we can do first-level support, and we'd like to buy ASfP as well today.
No plan yet, but I'm going to get one tomorrow.
We have no support plan yet, so I'll take one out right after this chat.
not yet, should I get one?
No. Do I need to go and buy one now?
We don't have a plan. Where can we get it?
None yet but Premier is on order for next week.
Do you want me to buy a plan first?
We'll come back to you with the ASfP contract in hand, should be about a week.
Hold on, let me order the plan first, then we continue.
Back in ten, getting ASfP in the meantime.
skip this, I want to know how I buy the plan
Let's cut to the chase, I'd like to get Premier.
Never mind the other requirements, can I get the support plan?
Revenue 450k, location ok, so can we order ASfP?
All requirements met, so it's time to buy the plan?
You said "ready to apply", does that include ready to buy the plan?
We're under review at the moment; may we already acquire ASfP?
Form went in yesterday, now ordering the support plan.
Form submitted. Plan next?
What's the next step after the form, do I purchase ASfP then?
Once I've sent the form in, may I straight away get the plan?
Do I wait for the mail or can I order the plan in the meantime?
Surely we don't really have to sit on our hands before buying ASfP?
Is waiting with the plan compulsory or may I order already?
How long do I have to hold off buying the plan?
Until when may I not purchase Premier?
No mail from Microsoft for a month, can I just buy the plan now?
The mail from Microsoft is probably in somebody's spam, so let's get the plan.
They rang us rather than mailed, that's enough to go and buy ASfP isn't it?
If Microsoft hasn't replied by Friday I'm getting the plan regardless.
We couldn't care less about direct bill status, we'd just like ASfP for our engineers now.
Separate from the CSP thing, can we buy Premier Support for Partners for our own technicians?
For our migration in June we need Microsoft experts on call and I'm going to purchase Premier for that.
Do I get the plan from the same distributor that sells us our licences? I'd want it in by Monday.
Set up PSfP for us from 1 January.
must I pay for support now?
I don't want to wait with the support plan
we do not want to wait with the support plan
I'd rather not wait with ASfP
we plan to buy in support from Microsoft
we intend to purchase support from Microsoft
I am planning to take support from Microsoft
`;
