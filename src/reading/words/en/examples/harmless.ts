/** English sentences in which nobody wants to buy a support plan, most of them close to it: data to learn from. One a line. */
export const harmless = `
our buyers order extra licences every month
customers can take a maintenance contract with us
a customer asked if he could get a support subscription from us
our customers ask whether they need ASfP
do our customers have to buy a support plan as well?
an end user wants to buy Premier through us
we advise customers to take a service contract
how many customers need to buy from us?
the customer pays up front and we order at the distributor
when a customer orders, he gets an invoice the same day
our client wants to stop a subscription
we have been trading software for twenty years
we deliver support to sixty companies
we offer three support packages
we have our own support plan for customers
we sell our customers a support subscription
we advise customers which plan to take
we don't sell support plans
we want to sell more licences
may we sell to schools as well?
does selling through partners count too?
we buy in from TD Synnex
we take Azure from Copaco
our licences go through Ingram
may we still order from our distributor then?
can we buy from two providers at the same time?
as a direct partner, can I buy licences straight from Microsoft?
where do I order licences once I'm a direct partner?
we're renewing our hardware and buying twenty laptops
I still have to go to the shop to buy bread
we bought premises in Bristol
we're taking over a company next month
we will purchase a ticketing system soon
do I have to buy an invoicing package before I can bill directly?
we're getting a subscription to an accounting program
we will take a course and pay for exams
we want to get the Solutions Partner designation
do I have to pay for the MPN membership?
we buy the action pack every year
I bought a domain name for the tenant
can we buy reserved instances for customers?
an Azure support plan for a customer, does that fall under this?
we want to purchase a CRM
my wife wants to buy a new car
the helpdesk is outsourced to a firm in Poland
can we buy in first-level support?
may I get first-level support from another company?
we take support from our distributor
the distributor includes support in the contract
the distributor itself has Premier Support
with the distributor ASfP is included
our distributor has ASfP, does that count?
our previous employer had PSfP
a competitor bought Premier Support last year
other partners often have ASfP
how many partners have PSfP?
we owe the supplier money
our credit limit has been raised
can my credit limit go up?
is a bad credit score a problem?
how strict is that credit check?
do you get an explanation if the credit check fails?
can the credit check be redone?
when will I hear about the credit check?
the credit check has been running for three weeks
can I object to the outcome of the credit check?
who sends me the email about the credit check?
we are still waiting for word from Microsoft
we passed the credit check
the credit check has been approved
Microsoft gave us the green light
no, we're holding off buying until the email arrives
we're not buying anything before the check is done
I won't buy the plan yet
I will not buy
then I won't buy anything yet
good, then I'll wait with the plan
okay then I won't order it yet
we are postponing the purchase of ASfP until after the email
we stick to the rules and only buy later
only after approval will we get a plan
we'll only purchase something when Microsoft emails us
I understand that I may not buy yet
I know buying ASfP isn't allowed now
it's clear to me that we must wait with ASfP
you said I have to wait with the plan
we don't intend to buy a plan
we don't need a support plan
I'm not interested in Premier Support
we don't want to buy anything
I don't want to order anything
no, we're not getting ASfP
we decided against PSfP
we have decided not to take a plan
we cancelled the ASfP order
I withdrew the order for the plan
I'm not buying anything, I just want information
I don't have to buy anything now, right?
we cancelled ASfP
we've been on Advanced Support for four years
we've had ASfP since March
we bought a support plan in 2021
the plan has already been paid
we already have a plan through our parent company
our parent company has PSfP
we took PSfP when we started
ASfP was the best choice for us back then
we mostly use ASfP for Azure questions
our experience with Premier Support is good
we're happy with ASfP
the support plan works fine for us
how do I open a ticket with my ASfP?
who is our account manager at PSfP?
where do I see whether we have a support plan?
how do I know if we have ASfP?
how do I check which plan we have?
does a Unified contract count as a support plan?
is ProDirect enough?
what do you get with Premier Support?
what's in ASfP?
what's better, ASfP or PSfP?
how does Premier differ from Advanced?
is there VAT on ASfP?
is ASfP more expensive than PSfP?
how many incidents are included in ASfP?
how fast does Microsoft respond with Premier?
in which languages is Premier Support available?
which partners is ASfP meant for?
why does Microsoft ask for a support plan?
why do you want to know if we have a plan?
why do you ask about our support plan?
where do I find information about the plans?
do you have a comparison of ASfP and PSfP?
can you tell me something about Premier Support?
could you explain what ASfP involves?
is there documentation about ASfP?
I'd like to know more about PSfP
I'm reading up on the support plans
somebody mentioned ASfP, what's that?
is there a difference between support and a support plan?
how long does a support contract run?
can a support plan be cancelled halfway?
do I get my money back if I bought the plan too early?
we bought the plan too early, what now?
we accidentally bought ASfP already
what if somebody already bought the plan before the check?
I bought a plan last week already, is that bad?
how do I cancel ASfP?
how do I get rid of our support plan?
we want to end ASfP
our business plan is ready
the project plan runs until December
the plans for next year were approved
we have plans to expand
we plan on growing
what are your plans?
we have a disaster recovery plan
we have a security plan
according to the roadmap we're at step three
I'm making a schedule for the application
I want to make a plan of action
can you give me a roadmap?
what's the plan for today?
good plan
sounds like a plan
that wasn't the plan
my pension plan
we do support ourselves, in three languages
we provide 24/7 support
who calls the customer when something breaks?
what do you mean by support?
I need help
I need support filling this in
can I get support with the enrolment?
who do I contact for support?
can Microsoft support us?
we have a support account with Microsoft
there's a ticket open with Microsoft support
Microsoft support hasn't responded
I called Microsoft support about my tenant
may I sign on behalf of the company?
who has to sign the agreement?
I signed the contract with Microsoft
when do I sign the partner agreement?
we accepted the MPA
I always sign together with my partner
my director has to sign, I'm not authorised
I can sign contracts up to 50,000 euros
our invoices go through Xero
we collect by direct debit
do customers pay in advance or afterwards?
we pay the distributor monthly
how will I pay Microsoft later?
do we get an invoice from Microsoft?
which currency does Microsoft bill in?
what does it cost to become a direct partner?
are there annual fees?
do I have to make a deposit with Microsoft?
is there a minimum order?
what payment term applies?
orders come in through the web shop
we had a lot of orders last month
our sales figures are in Partner Center
orders are processed automatically
we take part in the CSP programme
I'll take this to my boss
I assume so
let's go on
let's begin
shall we start?
I want to enrol as a direct partner
may I apply now already?
can I send the application in advance?
where do I apply?
when may I apply?
shall I file the application today?
I want to become direct bill, how do I begin?
we want to move from indirect to direct
I'd like to fill that in already
do I have to do that now?
can that wait?
may I skip this question?
can I continue later?
I'm off, see you tomorrow
I have to ask management
my colleague knows that
I'll call you back
yes, we've got that covered
no, we don't have that
not really
about 400,000 dollars
a little over four hundred thousand
something like 36 months
neither of them
another plan
I'm not sure exactly
another region
we're an active member
we are in the same region
hi there
who are you?
can I talk to a human?
I want to speak to an employee
stop it
what have I filled in so far?
switch to Dutch
why do you ask that?
how many steps are there?
what do I have to do once we're approved?
we got a phishing email pretending to be from Microsoft
our customers' buying power is falling
we have a purchase agreement for our building
things went badly in the credit crunch
nice weather today
I'm buying a present for my daughter next week
our coffee supplier has a new subscription
I have a Netflix subscription
we have a phone subscription for all employees
we'll take a break
I'm getting a coffee
we'll pick that up internally
our bookkeeper takes care of that
we handle billing with our own system
I'm arranging the right papers
our support is arranged
we'll make sure the figures are right
we go for quality
we choose Microsoft because customers ask for it
we went for the EU region
we're starting a new project
activate my account
I want to activate my account in Partner Center
how do I activate MFA?
we switched on MFA for everybody
when does the new threshold take effect?
What does PSfP cost? I'm only asking for the budget.
I'm reading about ASfP. What does it involve?
We have ASfP. Does that count?
Fine, then we'll wait for the email. Thanks for explaining.
Okay, clear. I won't buy anything yet.
Good that you say so, I won't do it yet.
Nice of you to warn us. We'll wait.
Thanks for the warning, we're holding back the order.
we're holding the order until there's a green light
the ASfP order is paused until after the check
I told purchasing that the plan has to wait
I blocked the payment for ASfP
we've postponed signing PSfP
the purchase is on ice
the plan is off for now
we're parking the support plan
no rush with ASfP, revenue first
let's pass first, then we'll see
we'll see later whether we take a plan
whether we take a plan we'll decide later
that plan will come some other time
we'll only think about that after the credit check
that's not what we're talking about now
nothing has been decided about ASfP here
we have not decided anything about a plan yet
I wouldn't think of buying now
buying is the last thing on my mind
I'd never buy before the check is done
nobody is buying anything here
I'm not crazy, I'll only buy when it's allowed
rest assured, we're not buying a thing
don't worry, we're keeping our hands off that plan
so we will not buy ASfP
so no buying yet, understood
so I have to wait with buying, okay
I understood that buying is only allowed after the email
where does it say I can't buy a plan yet?
where can I read that you must wait with the plan?
my boss wanted to buy ASfP but I stopped him
the salesman tried to push Premier on us, we said no
Microsoft keeps calling about Premier but we don't want it
we keep getting emails about ASfP, how do I unsubscribe?
we rejected the quote for PSfP
we let the Premier offer go
PSfP is too expensive for us
we think ASfP is far too expensive
we'll pass on Premier
ASfP isn't for us
we considered PSfP but didn't do it
back then we wanted ASfP but it never went ahead
our board rejected the purchase of ASfP
the proposal to take PSfP was voted down
we struck the support plan from the budget
we're tied to PSfP until 2027
our contract for Premier runs another two years
we pay for ASfP every year
the ASfP renewal is in October
our PSfP has just been renewed
the January invoice for ASfP is wrong
the invoice for our support plan was paid twice
there's a wrong VAT number on the Premier invoice
there's still an item for ASfP on the balance sheet
we got an invoice for a plan that we never ordered
a colleague accidentally signed up for ASfP, can that be undone?
my assistant signed the Premier contract too early, how do I reverse that?
we paid for ASfP before the check, do we get that back?
do I get a refund for a plan that was bought too early?
can Microsoft reverse the purchase?
how do I prove that we have a support plan?
on which screen do I see our support plan?
where is our ASfP contract number?
until when is a PSfP valid?
which number do I call with my Premier?
our ASfP contact has left
a ticket through Premier takes long
I want to file a complaint about Premier Support
I want to close my ticket
can I close my ticket?
please close this conversation
I'm closing the window
I want to close this chat
I want to sign off
sign me out
I'm going to have a bite
we're ordering pizza
we're ordering sandwiches for the team
let me grab a cup of coffee
we're taking a lunch break
I'll get a colleague to join
let me get the figures
I'll get in touch with accounting
I'll ask our account manager
I have to consult my boss
my boss decides on that
may I save this conversation?
can I get this on paper?
can I get a copy?
may I have a summary?
give me the next question
just give me the next one
I'll take the first option
I choose option two
I'll take the second answer
I'll take option three
I'm going with yes
make it no
no then
yes please do
go ahead
yes please
please
rather not
never mind
I want to do it later
I'll do that later
I can't arrange that now
I'll arrange that next week
that I still have to arrange
I'll send the documents to Microsoft tomorrow
I'm sending the extract today
we're sending the annual accounts to Microsoft
do I have to send Microsoft anything?
do I need 1 million dollars?
do I need 300,000 dollars?
how much revenue do I need?
how many months do I have to be a reseller?
do I need a new tenant now?
do I have to take an assessment?
how do I request the assessment?
where do I book the assessment?
where do I order the external assessment?
I want to request a test tenant
we want to request a sandbox
can I buy a designation?
can you buy an MPN membership?
we want to renew the membership
when do I pay for the membership?
we're buying an invoicing package like CloudBlue
for billing we're getting a package
which billing system do you recommend?
which software should I take for invoicing?
do I have to purchase a provisioning tool?
do we need to hire staff for support?
shall we outsource the helpdesk?
may I buy first-level support from somebody else?
we're going to buy support from a fellow partner
we buy in our helpdesk
we pay Ingram for premium support, does that count?
we have support through our distributor, is that enough?
does our distributor offer a support plan that counts?
does our distributor use ASfP for us?
the customer wants a support plan from us
the customer takes our premium package
our customer has Premier with Microsoft
a customer of ours bought Unified Support
may a customer take a support plan with Microsoft himself?
do other partners sell support plans to customers?
we want to sell more Azure this year
we're starting sales in Germany
we're buying a company with its own MPN ID
because of the takeover we now have two tenants
our company has been sold
there's a purchasing freeze here
the holding doesn't allow us to spend anything
our budget is used up
we have no budget for a plan
we're making next year's budget
we're budgeting the cost of going direct
how much should I budget for a support plan?
why is it necessary to have such a plan?
why does a partner have to have a support plan?
since when is a plan mandatory?
in what year was the support plan requirement introduced?
which plans count?
which plans are there?
are there other plans than ASfP and PSfP?
is ASfP the same as Advanced?
has Premier been retired?
does Premier Support still exist?
what's the successor of Premier?
do you have experience with PSfP yourselves?
what do other partners pay for ASfP?
is it right that ASfP is about 15,000 dollars?
is the price of ASfP the same for everybody?
is ASfP charged per user?
in which currency is ASfP billed?
do non-profits get a discount on PSfP?
we're only looking around
just looking
I'm only window shopping
I just want to read up
just curious: what does ASfP do?
the support plan is the last step, right?
when does the support plan come up?
will there be a question about support?
is the next question about the plan?
I don't get the question about the support plan
what should I answer for the support plan?
what do I fill in for support plan?
I'll skip the question about the plan
I filled in something wrong for the plan
I want to change my answer about the plan
for plan it should say that we have none
we backed out of the plan
we pulled out of the Premier deal
we talked the boss out of ASfP
the order has been withdrawn
the purchase was called off
I was about to order ASfP but a colleague stopped me
almost ordered one, good that I asked
in short order please
in which order are the questions?
the order in which things happen, is it documented?
out of order
what's the order of the steps?
a tall order, that revenue
what would ASfP cost us yearly?
how much does Microsoft charge for Premier Support?
what do you pay for Advanced Support?
what does one pay on average for such a plan?
what cost should I reckon with for a support plan?
how much should I set aside for ASfP?
how much money goes into such a support plan each year?
is ASfP a yearly or a monthly amount?
is PSfP paid per month or per year?
is there a price list for the support plans?
why is Premier so expensive?
is there a cheaper alternative to ASfP?
is there a free support plan?
are there hidden costs in ASfP?
is the price of PSfP negotiable?
is the support plan tax deductible?
is the price in dollars or in euros?
does the price of ASfP go up every year?
do existing partners get a discount on ASfP?
is it true that PSfP starts at 50,000 dollars?
I heard ASfP costs 15,000, is that right?
is ASfP worth the money?
what does ASfP bring us?
what does ASfP do for us?
what good is a support plan to us?
what's the use of a support plan?
which services come under ASfP?
what isn't covered by PSfP?
does Azure come under ASfP?
does Premier cover our subsidiaries as well?
can our customers call under our ASfP as well?
may I use ASfP for customers' tickets?
how many cases can you open with ASfP?
do you get a technical account manager with PSfP?
do we get a TAM with Premier?
is ASfP reachable 24/7?
is there German-language support with ASfP?
what's the term of ASfP?
how long are you tied to PSfP?
does ASfP renew tacitly?
what's the notice period of PSfP?
can you switch from ASfP to PSfP midway?
how long does it take for a plan to become active?
how quickly is a support plan active after purchase?
does a plan have to be renewed every year?
does a plan remain mandatory for as long as you're a direct partner?
what if our plan lapses while we're a direct partner?
who delivers ASfP, Microsoft itself or somebody else?
who's behind Premier Support for Partners?
is ASfP a Microsoft product?
is ASfP in the catalogue?
where is it described what ASfP includes?
where do I find the terms of ASfP?
do you have a brochure of PSfP?
can you send me the product page of ASfP?
can I speak to someone who explains ASfP to me?
explain the difference between support and ASfP
how do ASfP and PSfP relate to Unified?
has ASfP been replaced by something else?
are the plans still available or retired?
which plan do most partners have?
which plan suits which kind of partner?
is the lowest plan enough for the requirement?
does our parent's plan count too?
does a plan with another supplier count?
does the plan have to be in our own name?
in whose name is our plan?
is the plan per country or per company?
does every branch need its own plan?
does one plan apply to all countries?
do I get a refund if the credit check fails and I already had a plan?
we had already paid, who refunds it?
who can pay us back for ASfP?
our money for the plan is gone, how do we get it back?
can ASfP be converted into credit?
we've already bought a plan, do we have to report that?
a colleague signed for PSfP last week already, what now?
we made the mistake of taking ASfP too early
we were too quick with the plan, what are the consequences?
my predecessor took ASfP in 2020
before my time a plan had already been bought
we bought PSfP in the spring of 2021
in March we signed the support plan
the ASfP contract was signed in May
yes, Advanced, from the start
yes we have one
yes, we've had Premier for a while
we already have that, the plan
we've long had that plan
we've got one already
been there, done that
already taken care of, we have ASfP
we're covered already
a plan is running here already
the plan runs until next year
we have two already
our group has a global Premier contract
we fall under the group's PSfP contract
we have Unified Support through the holding
we're in an Enterprise Agreement with support
no, no plan yet
nothing yet, we're waiting
no and we're not going to either
no we don't want that
we don't need that
not planning to either
we don't do support plans
I can do without such a plan
Premier? no thanks
ASfP? never heard of it
no Premier for us
so no signing, clear
we won't sign anything before the approval
our lawyer advises against signing now
counsel says we shouldn't sign yet
the accountant thinks we should wait with ASfP
the board wants to see Microsoft's email first
we're waiting for the confirmation email before doing anything
without that email we do nothing
email first, then the plan
first the email and only then sign
only when that email is here will we look at a plan
as long as the check is running we're not buying anything
as long as we hear nothing we order nothing
until then the wallet stays shut
we'll buy it when Microsoft says so and no earlier
only after approval will we start comparing
we're still awaiting the result
the email isn't here yet
there's no email from Microsoft yet
how do I know the email really is from Microsoft?
to which address does Microsoft send the email?
what's in Microsoft's email?
what do I do if that email is in spam?
the email is in
we have the approval
we are approved
we got word that the check is positive
can I report that we passed?
where do I report that the credit check is done?
I want to let you know that we've been approved
we've been rejected, what now?
we didn't get through the check
the ban on buying, how long does it last?
why may partners not take a plan earlier?
what's the reason you have to wait with a plan?
why that order, first check and then plan?
why are you warning me about the plan?
you needn't warn me, we're not buying anything
I didn't ask to buy, I asked what it is
I didn't say I want to buy
that's not what I meant, I don't want to order anything
no I don't want to buy a plan, I want to become a direct partner
it's not about the plan but about the revenue requirement
let's talk about revenue, not about the plan
plan aside: what about the revenue?
apart from the plan, what else is needed?
what else do I need besides a support plan?
which requirements are there, apart from the support plan?
is there anything after the support plan?
which step comes before the support plan?
is the support plan one of the six requirements?
how does the support plan count in the result?
what if I answer don't know for the support plan?
Is the support plan a condition precedent to the direct bill agreement?
Which entity is the contracting party for ASfP?
Under which law is the Premier contract governed?
Who bears liability under the partner agreement?
Counsel asks for a copy of the Microsoft Partner Agreement.
Counsel advises us to await Microsoft's written confirmation.
Our lawyer wants to read the terms of ASfP first.
We shall refrain from executing any support agreement until confirmation is received.
We undertake not to purchase a plan before Microsoft's email.
For the avoidance of doubt: we have not ordered anything.
For the record, no plan has been ordered by us.
Kindly note that we shall not be contracting at this stage.
The board has resolved not to procure PSfP.
The board has postponed the decision about the support plan.
The matter of the support plan is deferred to next year.
Kindly clarify what ASfP entails.
Kindly advise on the documents needed for the application.
Please provide the definition of Advanced Support for Partners.
Please furnish details of the credit vetting.
Pursuant to which clause is a support plan mandatory?
The undersigned is authorised to sign on behalf of the company.
I am the statutory director and may sign legal documents.
We have executed the partner agreement in Partner Center.
The agreement was countersigned by Microsoft in May.
Our contract with the distributor terminates in June.
Can the distributor hold us to our contract?
We have a framework contract with three hospitals.
We closed a deal with a big customer today.
Our sales team closes ten deals a week.
I sell Premier packages to my customers all day.
We're pitching a support contract to a customer tomorrow.
A customer just signed our gold support contract.
Our customer's PO came in this morning.
We invoice customers on net 30.
We're in negotiations with a new distributor.
We're negotiating our lease.
We're moving ahead with the application.
We're moving forward with the enrolment.
Happy to proceed with the next question.
Happy to go ahead with the questions.
Let's get this questionnaire over the line.
Let's put the revenue question to bed.
I'm ready for the next step.
What's the next step?
Sign-off on the figures is with our CFO.
We've got sign-off from the accountant on the revenue.
The requisition was for laptops, not for a plan.
The order was for headsets.
The PO is for office furniture.
Procurement handles all licence orders.
We've budgeted nothing for support.
Finance wants to know the annual fee of PSfP.
Finance needs to know what ASfP costs.
What would I need to budget for Premier?
Are plan fees refundable?
Is there a cooling-off period on ASfP?
What is the minimum commitment of PSfP?
Can Premier be terminated for convenience?
How does billing of ASfP work for partners who have it?
Which SLA applies to PSfP?
What does the SLA of Premier promise?
What does Premier cover that Advanced doesn't?
How does partner support differ from customer support?
Are ASfP tickets handled in English only?
How long has ASfP been around?
How long does the plan remain in force?
Our PSfP ended in April.
We subscribed to ASfP back in 2019 and still have it.
We signed Premier two years ago.
The invoice for our plan was settled in March.
ASfP was ordered by the previous management.
We took out ASfP once and never used it.
We used to pay for Premier.
We already hold PSfP for our Azure practice.
A plan? Got that covered since 2020.
We haven't bought anything and won't.
Haven't bought it, not going to.
No purchase has been made.
Nothing has been signed.
No contract, no order, nothing.
We're not in the market for a plan.
We aren't looking to buy.
I'm not here to buy.
I'm not asking to buy, just how it works.
Just asking for a friend what ASfP is
We decided to hold fire on Premier.
We're holding fire until the mail arrives.
We'll await the outcome before doing anything.
That can wait until we've been approved.
The plan can wait.
ASfP can wait, let's finish the questions.
There's no hurry with the plan.
We're in no rush to get a plan.
Buying early would be silly, we won't.
Nobody should buy early, I get it.
I see, so no plan before the check. Thanks.
Right, so we hold off. Good to know.
Got it, wait for the email.
Noted, not buying.
Thanks, that saves us money, we'd nearly bought it.
What is the credit check based on?
Which documents does the credit check look at?
Who at Microsoft handles verification?
My application has been stuck for weeks.
Where can I see the status of my application?
Which details do I need at hand for the enrolment?
What do I need to prepare for the application?
Where do I get the revenue figure?
May I give the figure in euros?
We're opening a branch in Canada, do we need another MPN ID?
Who should put their signature under the Microsoft agreement?
Do I need to be global admin to accept the agreement?
Can we move subscriptions from the distributor to us?
How do I provision a subscription via the API?
Which tools do direct partners use for billing?
What will the margins be once we're direct?
Will Microsoft charge us in dollars?
Is there a penalty for paying Microsoft late?
What are the payment terms with Microsoft?
Can I pay Microsoft by card later on?
How do I set up tax details in Partner Center?
What film is on tonight?
Which restaurant do you recommend?
How do I return a parcel?
Where can I order flowers?
Can I get a mortgage?
I'm looking for a second-hand van
We need new tyres before winter
Have a good weekend already
Do you sell printers?
I bought the wrong adapter
Can I book a meeting room?
I want to book a train ticket
My phone contract is up
Which phone plan is best?
Our electricity contract runs out
over my dead body will we buy that plan now
hell will freeze over before I order ASfP early
not in a million years would I sign that now
no way we're taking a plan yet
no way José, not ordering
I'd rather eat glass than pay for Premier now
you won't catch me buying before the check
wild horses couldn't make me sign early
I've forbidden my team to order PSfP
I told my buyer not to order the plan
my buyer has orders not to touch ASfP
I vetoed the purchase of Premier
I turned down the purchase request for ASfP
the request for PSfP was rejected by finance
the company declines the support proposal
we politely declined the Premier pitch
we showed the Premier salesman the door
we sent the salesperson away without signing
we hung up on the Premier guy
we expressly refrain from purchasing a support plan at this stage
we abstain from any purchase until notified
no purchase will take place before notification
no order will be placed by us
no support plan will be taken out this year
we shall not be acquiring a plan
we're definitely not getting a support plan now
we will certainly not buy the plan yet
we really aren't going to order ASfP now
I'm really not going to buy it, don't worry
no, we're not buying it
no we don't buy that
we don't do that, buying ahead
don't order anything on our behalf
please don't order ASfP for us
do not sign us up for anything
don't put us down for a plan
take us off the list for ASfP
cancel that, I don't want the plan
scrap what I said about buying
forget what I said, we're not buying
I take that back, we won't order
on second thought we won't buy
changed my mind, no ASfP
understood, no ASfP order yet
so no ASfP for now, clear
clear, no plan before the green light
so hands off the plan, understood
okay we'll leave the plan alone
alright, we'll leave it
fine, we'll leave ASfP for later
then we skip the plan for now
the plan isn't urgent for us
a plan isn't on the cards this year
PSfP isn't on the table
buying isn't on the table
there's a purchasing stop, so no orders at all
all spending is frozen
I'm not allowed to buy anything
we may not spend money on that now
not sure whether we have Premier, finance knows
not sure if we've got a plan at all
I don't know if we have ASfP
no idea which plan we have
let me check whether we have a plan
I'd have to look up which support contract we have
maybe our parent has one, I'll ask
I believe our plan is PSfP but not certain
we inherited an ASfP contract from the company we took over
the MSP we acquired has Premier
we bought a company that holds PSfP
we're in the middle of buying a competitor
can my sister company's revenue be added to ours?
do sales of our subsidiary count?
can we add up the revenue of two companies?
the form gives an error on the phone field
the form won't submit
where's the submit button of the form?
shall I press send on the application?
may I hit submit on the form now?
application is ready, only the signature is missing
just need the director's signature on the application
can I start the application now?
can I do the application first?
in which order do I do the steps?
what comes first, MPN or application?
can we speed up the check?
can Microsoft be asked to hurry?
can I request a review?
I'll get back to you on that
I'll get back to you
let me get back to you
I get it
got it
get it
get to the point
get lost
get me a human
get me out of here
let's get this done
can I get that explained?
could I get this in writing?
can I get a link to the page?
can I get support in Dutch?
can I get support from you?
take your time
take it easy
I take that as a no
take me back
let's take a step back
take this question away
I'll take your word for it
that takes too long
that's a bad sign
a good sign
signs are good
sign me off
I buy that
I don't buy that
I'm not buying your story
that can be arranged
we'll arrange the papers ourselves
we'll get through this
deal with it
no big deal
that's a good deal for customers
it's a done deal with the distributor
all right
let me continue tomorrow
I'd like to pause
I want to pick this up again tomorrow
we'll pick it up next week
premier league is on tonight
the prime minister was on tv
advanced users only
my mum pays me to fix her computer
my neighbour wants me to fix his PC for a beer
buy one get one free
the best things in life are free
that's it for today
that will be all for today
that's all, talk later
talk to you later then
I'll finish this tomorrow
let's leave it here for now
not yet, but next quarter
not yet, but we're recruiting for it
not yet, we're setting that up
not at the moment, we will next year
formally not, in practice I sign everything
on paper no, in practice yes
just give me the final verdict now
send me a consultant, I want to talk it over
put me on to an employee
moving on
let's let this one go
will it take much more time?
we tick all the boxes, how do we apply now?
we've decided we want in as a direct partner, where do we apply?
we want in on direct bill, what do we do first?
where do I sign up for direct bill?
how do I sign up as a direct partner?
do we lose direct status if we're below the bar?
what commission is usual on subscriptions?
where do I take the turnover figure from?
which dollar amount do you want?
what is an IP service and do we need one?
do we have to offer a managed service?
what proves that we can invoice?
two global accounts after a merger, do both sales figures count?
our CSP account is in one country and the MPN ID in another, what now?
linking the MPN ID gives an error, why?
which of the two plans would fit a mix of Microsoft 365 and Azure?
which plan fits a small reseller?
which of the two support plans is the right one for cloud-only?
ASfP or PSfP, what's the difference for a small company?
ASfP or PSfP, which is the better product?
somebody online said fifteen grand for ASfP, is that about right?
is fifteen thousand a year for Advanced a realistic figure?
what should I put in the budget for the plan?
I'm drafting next year's budget, what's the yearly price of the plan?
for the budget I need the price of PSfP
our ops lead signed up for ASfP too soon, is that money lost?
we jumped the gun and paid for the plan before approval, is our money gone?
the PSfP order went out before we were approved, can we claw it back?
a purchase order for ASfP went out too early, can it be reversed?
we ordered too soon, what are our options?
we went ahead too soon and took PSfP, can we cancel?
if we get rejected, what happens to the plan we have?
do we get a refund when we fail after having paid?
the plan was paid last spring, can I still get a refund?
how much of the fee do we lose if we cancel ASfP now?
does the plan include on-site help?
how many people may use our ASfP?
who may open tickets under the plan?
does a plan give faster ticket handling?
how long does Microsoft take to answer with ASfP?
how long will the credit check take?
how long before Microsoft sends the email?
how long does the whole thing take from application to plan?
we bought ours ages ago
ours was bought by the group
got ours last summer
Premier was signed when I joined
we did buy ASfP, but that was last year
I already purchased it, months ago
we've already ordered and paid, last month
we'll sit and wait for the mail
still waiting for the mail from Microsoft
waiting for the green light, nothing ordered
nothing bought, nothing ordered, we're waiting
until the mail is in we keep our wallet closed
we're not going to buy before we hear from Microsoft
I refuse to buy anything at this stage
we refuse to pay for support
I don't see the need for a plan
we see no reason to buy a plan
there's no need for us to buy ASfP
we've no need of PSfP
we buy that in
we buy those services in
we've bought it in from outside
we have Advanced, four years already
we have Premier, since a few years
we've had ours three years now
do you get a named engineer with ASfP?
do I get a dedicated contact with PSfP?
does ASfP come with a dedicated manager?
we use QuickBooks for purchasing and sales
we use one system for orders and sales
our purchasing runs on SAP
I'm the owner and can sign for the company by myself
as director I can sign alone
I'm ordering a pizza, will this take long?
we have PSfP
PSfP we have
ASfP we've got
we have the plan
our sister company's sales, can they be added?
we're signing the lease of a new office
my colleague signs the rent contract of the office
why are there two kinds of plan?
why two support plans?
we were tempted by Premier but decided against it
ASfP was tempting, we didn't do it
I'd sooner jump off a bridge than order it before the check
the package our customers buy is called Premier too
we wouldn't exist otherwise, would we
we would not be in this business otherwise
if the takeover goes through we will
once the merger closes we will
we're buying an IT company in Ghent, does that need its own MPN ID?
Most customers order Business Premium and a bit of Azure.
We sell mainly to dentists and small law firms.
Customers subscribe monthly and pay by direct debit.
The customer pays us, we pay Ingram.
We get about ten new orders a week from our clients.
Our distributor handles the ordering and we send the invoices.
We purchase all our Microsoft licences from TD Synnex at the moment.
We buy in CSP licences at Crayon and resell them with a margin.
Our biggest customer just purchased a new Dell server.
We've been buying hardware from Lenovo for a decade.
We are being acquired by a private equity firm.
If we buy another MSP, does their CSP revenue count for us?
Perpetual licences that customers bought through us, are those counted?
We sold a pile of Windows Server CALs in spring.
May a restricted partner add seats to an existing subscription?
How much is Premier Support for Partners?
Whats the price of the support plan
Is the fee for Advanced Support the same in every country?
How fast does Microsoft respond under Advanced Support?
How long does an ASfP contract run?
Does an Azure support plan count as a qualifying plan?
Would our Signature Cloud Support satisfy the requirement?
We bought ASfP last year by accident, do we get our money back?
I already purchased the plan in March, is that a problem?
Can Microsoft refund a support contract that was signed too early?
We've had Premier since 2016 because of our data centre work.
Our ASfP contract was taken out by my predecessor for another reason.
The plan we have was bought by our parent company years ago.
We signed up for PSfP back in 2017.
Yes, ASfP, we got it in 2019 for a big migration.
We already have Advanced, it renews every October.
We hold a Premier contract, not related to direct bill.
We won't buy anything until Microsoft has mailed us.
No worries, we're not ordering a plan yet.
We'll wait for the mail from Microsoft.
Then we leave the plan for later.
We have no intention whatsoever of buying a support plan.
I wouldn't dream of buying the plan before the check.
Nobody here is going to purchase anything for now.
Nope, not taking out any contract, just gathering info.
I'm not asking to buy anything, I only want to understand the rules.
Thanks for the warning, we'll hold off.
Good that you say it, we almost ordered one last week. We'll sit tight.
Boss wanted to buy one but I talked him out of it.
We've cancelled the order for the plan.
We decided against Premier, far too expensive.
Our CFO refused to pay for it, so the plan is off the table.
We considered ASfP in the past but dropped it.
We chose to remain indirect so no plan needed.
What does Microsoft look at when checking our credit?
Which e-mail address does the credit mail come from?
Can we see the status of the credit check somewhere?
Is the credit check done again each year?
Do we need to upload annual accounts for the credit check?
Does Microsoft check the credit of the holding or of the subsidiary?
I've sent the application in, how long till we get an answer?
May I apply already or do we need twelve months first?
Should we fill in the form ourselves or can our distributor do it?
Where do I sign the Microsoft Partner Agreement?
Who may sign the MPA on behalf of the company?
Can I sign the agreement if I'm not a director?
The person who signed our agreement has left, do we have to sign again?
Do we sign the agreement before or after the enrolment?
Our lawyer would like to read the agreement first, where is it published?
When do I get to accept the direct bill agreement?
The agreement must be signed by two directors in our company, is that possible?
We need to get our customers to sign the Microsoft Customer Agreement, right?
How can I get customers' consent for the transfer?
Where do I see my trailing twelve months figure?
Which exchange rate does Microsoft use for euros?
We've two global accounts, can we add the figures?
Why do my locations add up to more than the total?
Do refunds and credits get deducted from the turnover?
Are managed services that we bill to customers part of the 300,000?
Which MPN id do I use, location or global?
How can I get an extra location id for Belgium?
Where do I order an MPN membership?
Do I need to pay for the MPN membership?
Our Action Pack expired, does it matter?
I'd like to buy an Action Pack, does it help for MPN?
Our Silver competency fee is due in May.
My status says restricted, what am I not allowed to do?
Which subscriptions can be transferred to a provider?
We want to sign up as an indirect reseller, how?
Which distributor should we sign with?
I'd like to join an indirect provider, any tips?
First line is done by our own six engineers.
We've hired a partner for the night shift, they take the calls.
Yes, we do first-level support ourselves, mon to fri 8-18
Our distributor takes care of second line, we do the first.
Support desk of five, they answer, diagnose and fix most things.
No, we don't have any support staff right now.
Can a freelancer take our first-line calls and we still qualify?
Is it allowed to buy in first-level support?
May we charge our customers for support?
How many support engineers do I need?
How should our service desk be organised?
We'd like to get our technicians certified this year.
I signed up two colleagues for the AZ-104 exam.
Do I need to buy a ticketing tool?
We want to buy a billing platform, which ones work with Partner Center?
Our invoicing runs through Exact Online.
Yes, we invoice monthly from AFAS and reconcile by hand.
Provisioning is done via the distributor's portal.
No, the distributor arranges provisioning, we only bill.
nope
I'd say about 410,000 dollars
$1.2m
USD 299,999.99, argh
Between 300 and 350 thousand I guess, I'd have to check.
no idea, ask my finance director
Don't know, where can I look it up?
Perpetual was around 20k of that.
I'm the owner so I can sign everything.
I can sign up to 50k, above that the board has to.
No, only our CEO is authorised to sign.
Yes I've got power of attorney.
Global admin? That would be me.
No plan whatsoever.
None, as you told us.
No support plan at the moment and that's fine I believe.
it's asfp that we've had since 2018
Premier is what we currently hold.
Another kind, an Azure Standard plan.
For another reason: we needed it for a hospital project.
We took it for direct bill, didn't know the order of things.
It's the same country, both Netherlands.
We only have the global id.
Yes, from Partner Center.
The figure is from our own bookkeeping.
Managed workplace, patching, monitoring, all our own.
We built an app for construction companies, they buy it per seat.
We have Solutions Partner for Modern Work.
new, we want to become direct bill
already direct
Skip this one
Take me to the summary
I gave the wrong amount, it should be 320000
Save my answers pls, need to run
Start again from scratch.
I'd like to talk to someone.
Can you put me through to an account manager?
Please arrange a call with one of your people.
Book me an appointment with your colleague.
Connect me with somebody who knows about MPN.
Get me the results as a PDF.
Nederlands graag
Sorry but I'm not buying that explanation.
Nobody buys that story, Microsoft always needs longer than a few days.
Got it, thanks!
I get it now.
ok I take it that we don't qualify then
I'll take a look and come back.
Let me take a break, back in five.
Take care!
That takes ages.
It took me an hour to get here, phew.
Don't take it personally but you're a bit slow.
I'll take that as a yes.
I'd take your word for it but my lawyer wouldn't.
Which steps does it take to become direct bill?
How much time will it take to fill in?
In short order please, I'm in a meeting.
In what order do things happen?
Is the order of the questions fixed?
Everything in order?
Our papers are in order.
In order to apply, what do I need?
out of order? the link on your page gives a 404
Is this chat out of order?
Put the requirements in order of importance please.
The order in which Microsoft checks things, is it documented?
Can you arrange the answers by topic?
Good sign!
Sign me up for notifications about rule changes.
How do I sign in?
I can't sign in to Partner Center.
Where do I sign off from these messages?
Does it pay to become direct?
Pay attention: I said indirect, not direct.
It doesn't pay to be direct with our volume I guess
crime doesn't pay, nor does reselling lol
Get a grip, bot.
How do I get there?
We'll get through this together.
We can't get hold of anybody at Microsoft.
I get the impression you're not a person.
What do I get out of it?
What do we get in return for going direct?
Do I get an account manager as a direct partner?
Can I get this in writing?
could I get that explained in plain English?
Can I get a copy of what you've stored on me?
Hello
good morning :)
you're a star
brilliant, thank you
Are you a bot?
Is there a catch?
I'm only browsing.
just looking around, thanks
Window shopping today, don't mind me.
You've sold me on the idea of direct bill.
I'm sold on cloud, my boss isn't.
A bargain it is not, this direct bill business.
I could use a coffee.
I bought you some time with my boss haha
Buy me a beer when this is finished!
I'd pay good money to see a person answer here.
I subscribe to that view.
I need a plan of attack for reaching 300k.
Our business plan says direct by 2022.
What's the plan?
The plan was to grow to half a million first.
We plan to apply in September.
We're planning to submit the form next week.
Planning to move all customers to NCE this quarter.
The contract with our distributor ends in December.
Can I cancel my distributor contract once we are direct?
Our distributor wants us to commit to a minimum volume.
Is our distributor's credit line the same as Microsoft's credit check?
Our disti says we have an excellent payment record, does that help with the check?
Ingram told us that the credit check isn't for partners in the EU. Is it true?
The Microsoft rep says we qualify, is that official?
Microsoft's mail came this morning, we've passed!
How do I tell you that we passed the check?
I want to record that the credit check has been passed.
Got an email from Microsoft about the credit check, what should I do with it?
The mail says "additional information required". What do they want?
We haven't heard anything in two months.
They rejected us on credit, can we appeal?
We uploaded our Chamber of Commerce extract yesterday.
Verification is pending, do I need to do something?
From what date on may we invoice customers directly?
Once direct, how soon can we place orders for customers?
As a direct partner do I buy licences from Microsoft itself?
Who do I order licences from when I'm direct bill?
What payment terms does Microsoft give direct partners?
How do direct partners pay Microsoft, by bank transfer?
What is our credit limit with Microsoft going to be?
One customer owes us 40k, does Microsoft care?
Can I get a higher credit limit?
Does Microsoft charge anything for processing an application?
Is there a fee for the enrolment?
What does the whole direct bill thing cost, roughly?
Does being direct give a better margin on licences?
What discount do direct partners get?
Can I buy Microsoft 365 for my own company as a CSP?
We purchase our internal licences elsewhere.
Can I order licences for the sandbox?
I want to order a test tenant.
May I still purchase Azure for own use when restricted?
Can we order Dynamics licences as indirect reseller?
One of our customers wants to buy Visual Studio through CSP.
A school asked us for a quote on 500 A3 licences.
My customer would like to sign up for Power BI.
Our customers want a support contract with us, do we have to provide one?
We sell support contracts to SMBs, is this a managed service?
We offer gold, silver and bronze support packages, customers choose one.
A client of ours has Microsoft Premier himself, does this change anything for us?
Our managed services are sold in three tiers.
Can we resell somebody else's managed backup and count it?
We purchased the rights to a piece of software, is it our IP then?
A freelance developer sold us the app, so the IP is ours.
I've got a laptop to order for a new colleague, be right back.
We just ordered pizza, so I'm in no hurry.
My wife wants to buy a house, so I'm a bit distracted today.
Can you explain what a support plan is in this context?
What's included in Advanced Support for Partners?
Is PSfP still offered or has it been renamed?
Who delivers the support under Premier, Microsoft or a subcontractor?
Do you get a dedicated account manager with Premier?
Can you tell me which products the Advanced plan covers?
Does Premier include on-site visits?
What language is support in under ASfP?
How is the fee for Premier calculated?
Any idea what other partners pay for ASfP?
Does the fee for the plan come on top of the licence costs?
Is ASfP billed monthly or annually?
Can a support plan be cancelled halfway through the year?
What's our renewal date for Premier? Where do I find it?
Our support plan renews in April, which revenue period does Microsoft look at?
Does a lapsed plan mean we lose direct status right away?
Is one support plan valid for several tenants?
Does the plan of our parent company count for us?
Our mother company in Norway holds Premier, is it valid for our tenant as well?
Why does Microsoft want us to have a support plan anyway?
Why is it that the plan may only come after the credit check?
Since when does Microsoft require a support plan?
Is the support plan a hard requirement or a recommendation?
What's the reason behind that warning on support plans?
Where does Microsoft say that one should not buy the plan during the review?
Do you have a source for the story that the plan comes last?
Did the rule on support plans change in 2020?
Does our old Premier contract from 2017 harm our application?
We got ASfP too early, will the application be turned down?
Bought the plan before the check, oops. Who do I contact?
My colleague ordered ASfP without asking me, can it be undone?
How do I cancel the Premier contract we've signed?
Does Microsoft give back the money if we fail the check?
We paid for a year of ASfP and then got rejected. Refund?
I was told the plan we bought in 2018 is no longer valid, is it?
The ASfP invoice we paid last year was in dollars, why?
Our Premier invoice has the wrong VAT number, who fixes that?
Last year's plan cost us a fortune and we hardly used it.
ASfP was useless for us, we opened two tickets in a year.
We terminated our Premier contract in 2019.
We had Advanced until June but let it lapse.
We're happy with our Premier plan.
Our TAM at Premier is called Johan.
I remember the days when ASfP was optional.
A friend's company has Advanced Support and loves it.
Competitors of ours bought ASfP years ago.
Another partner told me he lost his money on a plan he had bought too early.
I read on a blog that the plan is about 15,000 dollars. Correct?
Someone at the partner event said Premier was discontinued.
The distributor claims that their own support replaces ASfP. Nonsense, I suppose?
Don't order anything please, I'm only asking.
Please don't sign me up for anything.
Never said I wanted to buy one.
I did NOT ask about buying a plan
You misunderstood, this was about licences and not about support plans.
No need to warn me every time, we're not buying.
You keep warning me about the plan, I know, we aren't getting one.
Yes yes, no plan before the mail, understood.
OK so no plan until Microsoft says so. Clear.
Understood, hands off the support plan for the time being.
Right, then I'll tell my director to hold his horses.
I'll inform purchasing that the plan is on hold.
We've put the support plan on ice.
Plan's parked until further notice
Let's not spend any money on that just yet.
First things first: the credit check. The rest can wait.
No rush on the plan from our side.
We're staying away from ASfP for now.
We'd rather not commit to anything at this stage.
Our board said no to Premier.
There's no budget for a support plan this year, so forget it.
Hi, we're a 12-person MSP in Kent, mostly schools and charities, and I'd like to find out whether direct bill is something for us.
Greetings from Bangalore! We resell Azure through a distributor and want to know the eligibility criteria for direct.
Kindly advise the turnover needed for direct bill enrolment.
Please do the needful and escalate my ticket regarding MPN verification.
Respected sir, our MPN membership status is showing pending, kindly guide.
Pls share the link of the enrolment form.
Dear all, attached the KVK extract you asked for.
Our CA handles accounts receivable and he is available on Monday only.
We've our own billing, with a system bought from a supplier in Chennai.
As per our auditor the figure comes to 3.1 lakh USD.
Our debtors administration is in order, every month we send the bills out.
We do the first line by ourselves and the second line goes to our distri.
We are busy with buying a smaller competitor, can I count his turnover?
Our administration office arranges everything around billing.
Our bank has given us a guarantee, can we use that for the credit check?
We pay all our invoices within 14 days.
We've never missed a payment to Microsoft or our disti.
Last year we paid a couple of invoices late, will that ruin our chances?
We've ordered a credit report on ourselves from Dun & Bradstreet.
Is it useful to obtain a D&B number before applying?
Would buying a credit insurance help us pass?
Can we prepay Microsoft instead of a credit check?
Could we ask Microsoft to speed up the check?
Is there somebody at Microsoft I can ring about the credit check?
How do I prove that we passed it?
I deleted the mail from Microsoft by accident, can they resend it?
The e-mail went to our old director, what can we do?
When is the best time to apply, before or after year end?
Should we wait with the application until we're over 300k?
Should I apply now or get more revenue first?
Can I apply through our distributor?
How do we go about enrolling a second tenant?
Is it possible to sign up for direct bill in two regions simultaneously?
I want to sign up for direct bill, what do I need?
We'd like to get started with direct billing.
Sign us up as a direct partner!
We want direct bill, how do we get it?
Let's go for direct billing then.
We've decided to go direct, what's first?
We commit to becoming direct bill in 2021.
Our board has approved the move to direct billing.
Got the go-ahead from management to start the enrolment.
Ready to submit the form.
Shall I press submit on the enrolment form?
Application's ready, just need the signature of our MD.
I'm authorised to order up to 10k, is that enough authority for the agreement?
Our purchasing manager signs all contracts, would that be sufficient?
Do I need two signatures on the MPA?
We've signed the MPA already in January 2020.
Is the agreement for direct partners a different one from the reseller agreement?
Can we negotiate the terms of the MPA?
What if we don't sign the new agreement?
Do customers need to sign something when we go direct?
Do I have to get all customer contracts redone?
Customers order through a portal and the order goes straight to the distri API.
Subscriptions get renewed automatically on the first of the month.
We won a tender and will sell 1200 E5s next year, can I count those in advance?
Our largest client purchases straight from Microsoft under an EA, does that count?
Do reservations my customers purchased upfront count in full in the month of purchase?
We resell Adobe and Veeam too, is that cloud revenue?
How do I keep my revenue up before the renewal date?
Is the revenue measured at the anniversary or per calendar year?
Our figure in the dashboard is lower than what we actually billed, how come?
Can I export the answers to send to my partner?
Please email me the outcome.
Could you print out the requirements for our management meeting?
Send me the link to the official Microsoft page.
Does the 1 million rule go for existing partners too?
Azure plan can't be transferred, so does the customer need to buy it again from the distributor?
We'd have to cancel and repurchase the reservations at the provider, correct?
Do I have to pay a provider for the transition?
We want to buy via two different providers, is that allowed?
May an indirect reseller purchase from several distributors?
Can we keep purchasing Azure direct and the rest through the disti?
How do I subscribe to the newsletter about CSP?
Can I subscribe to updates on the rules?
unsubscribe
Don't send me reminders anymore.
forget me
Delete everything you have on me.
Will a salesperson call me now? Please not.
Are you trying to sell me something?
I'm not interested in buying stuff, only in information.
Is this chat free of charge?
Do I have to pay to talk to an account manager?
What do you guys charge for helping with the enrolment?
Can we hire you as consultants for the application?
We have a consultant who arranges the paperwork for us.
A third party does our capability assessment, who pays for it?
Where can we order the third-party assessment that Microsoft asks for?
Have to buy a few YubiKeys for the admins, MFA you know.
Do we need to get Entra P2 for everyone?
What do I need to arrange before I can apply?
Have we got everything we need?
Are we good to go with the application?
So, what's missing?
What's the next step for us?
Seriously? All that for a discount of two percent?
The warning is clear.
ok
Afternoon, I run finance at a reseller in Bristol and I've been handed this dossier. We bought Advanced Support back in 2018 for a project that has since ended; would that old contract still tick the box?
My predecessor ordered ASfP in a panic two years ago, nobody used it and we let it expire. I'm telling you just so you have the full picture.
I was about to order ASfP last week but a colleague stopped me, luckily. We're now patiently waiting for Microsoft's mail.
We have read that one must not buy the support plan before the credit check and we are sticking to it, so please move on to the next question.
The plan comes last, my purchasing department knows this and has been told to keep its hands in its pockets.
A competitor bragged that he bought Premier and was refused afterwards. Does Microsoft compensate in such cases?
Between ASfP and PSfP, which covers SQL Server on-premises?
Is ASfP cloud only?
Does PSfP include everything that ASfP has?
Who are ASfP and PSfP meant for?
What are the response times of PSfP compared to ASfP?
Is ASfP cheaper than PSfP?
Do ASfP prices differ between India and the UK?
Ballpark figure for ASfP?
Is 15,000 USD for Advanced Support per tenant or per partner?
Is VAT charged on ASfP?
Which plan do most direct partners have, Advanced or Premier?
Does PSfP come with training credits?
Is ASfP tied to one country?
Is ASfP something different from the Advanced Support tier for Azure?
Is Premier Support for Enterprises the same as Premier Support for Partners?
Our ASfP expires in May 2021. Is our revenue measured over the twelve months up to then?
We've been direct since 2014 and our PSfP renewal falls in February; what do we have to fulfil by then?
As an existing direct partner with ASfP, what changes for us?
Our ASfP was bought for direct bill in 2018, and the revenue rule came later.
It's a PSfP contract which my old employer took over from a client.
Premier, purchased by corporate in Chicago long before we thought about CSP.
We inherited an Advanced contract with the acquisition of another MSP.
The support plan? Our head office had one until 2019, since then nothing.
We used to have PSfP but stopped it because the price doubled.
No, we returned the order form for Premier unsigned.
No ASfP here and there won't be one until the mail is in.
We've deliberately not bought a plan, as your site says.
I told Microsoft's sales rep that we aren't signing anything for now.
A Microsoft rep keeps calling to sell us Premier and I keep saying no.
The distributor tried to push ASfP on us, we declined.
Our boss asked for a quote for ASfP last year, then shelved it.
ASfP can wait, I'd rather hear about the revenue requirement.
Forget the plan, how about the location ID?
Not interested in Premier, what else is on the list?
Buying a plan isn't on the agenda, we haven't even got 100k revenue.
With 60k revenue there's no point in thinking of a support plan, is there a programme for small resellers?
We don't want to pay for Microsoft support, our distributor's is included.
We stay with our distributor precisely because we don't want to pay for ASfP.
Price of the plan is what keeps us from going direct, so indirect it remains.
The order for the support plan was withdrawn on Friday by our purchasing department.
I've blocked the payment for ASfP as you told me the check must come first.
We've paid for ASfP already, unfortunately before the check. Will they return the money?
My assistant signed the Premier agreement by mistake in August; can Microsoft annul it?
We bought PSfP three months too early it seems. Does this count against us?
The ASfP we purchased in June is running idle. Can its start date be moved?
Which support products count as qualifying?
Is our Action Pack support enough as a plan?
We pay Ingram for premium support, does it qualify as the plan?
The support contract we have with Dell covers hardware only.
We've a support contract with SonicWall, I guess that's not what you mean.
We sell a support subscription called CarePlus to our clients.
Our clients pay a monthly fee for support, about 30 pounds a user.
Customers can order extra support hours via our site.
A hospital signed our premium support package, is this revenue for CSP?
One client asked if they may buy their support straight from us instead of Microsoft.
We hired two extra support people because orders went through the roof.
Who's going to support our customers when we buy direct from Microsoft?
Can we set our own prices when purchasing directly?
Once direct, do we get invoices from Microsoft monthly?
When do direct partners have to pay the Microsoft invoice?
Is there a minimum order for direct partners?
How do direct partners place orders, by portal or API?
Where do I order NCE subscriptions as a direct partner?
The customer wants to sign today, can I still sell through the distributor while in review?
May we go on purchasing licences at our distributor during the review?
Can we keep ordering licences at Pax8 while the credit check runs?
A customer is ready to buy 300 seats now; under our indirect relationship that's fine I presume?
Our customer's purchase order for 3 years of E5 came in, does the entire amount count?
We got an order from a municipality, are there special rules for government?
Can I get the form signed electronically?
The MPA is in our signing queue, can it be accepted by a colleague with global admin?
We can't sign before our annual general meeting in May. Does the offer of the agreement lapse?
Does signing the MPA oblige us to purchase a certain volume?
How do I sign up for Partner Center?
I've subscribed to Microsoft's partner mail but never received a thing about the credit check.
My boss wants me to get this sorted by Friday, how many questions do you have?
Finance wants to know what they must arrange for billing and collecting.
We've arranged the billing with a subscription tool we got from a Danish vendor.
I pay my bookkeeper to do all the invoicing.
Took us a year to get to 300k but we're there.
We're buying new office furniture, so the phones are down today. Chat is fine.
Would you buy a used car from this Microsoft salesman? lol
I placed an order for patience, it hasn't arrived yet.
yes, I do all purchasing
yes, I do all the purchasing here
yes, I handle purchasing
yes, I'm the director and I do all the buying
yes, I own the company and purchase everything
yes, and I do the buying here
I do all the ordering for the company
we buy it in
we buy that in
we buy it in from another company
the helpdesk is bought in, yes
an Azure support plan
can I start as direct right away
can we start as a direct partner straight away?
may I become direct at once
do I have to renew my support plan?
must we renew the support plan every year?
bye then, speak tomorrow
bye bye
right, bye for today
we have ASfP, two years now
Premier, for four years already, yes
I'm planning to begin in the spring
we are planning to apply in June
`;
