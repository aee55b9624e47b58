import type { EntryId } from '../../entryIds';

/** Messages in English as people type them, one a line, without commas: a search's data, not wording. No words are known from them. */
export const messages = {
  whatIsDirectBill: `
    what is csp
    what does csp mean
    my managing director asks what this direct bill thing is and what is in it for us
    I just joined the company and everybody talks about direct billing but nobody explains it
    explain what it means to buy from microsoft ourselves
    I do not get what direct bill is
    tier 1 or tier 2 I keep mixing them up please clarify
    today we buy everything through our disti what changes if we do it without them
    what do we gain by cutting out the distributor
    in two sentences please what does a direct partner do that a normal reseller does not
    tell me about the direct model
    kindly explain csp direct to a layman
    what is the idea behind doing business with microsoft directly
    is a direct bill partner somebody who sends the invoices to his own customers
    are there any downsides if we go direct
    who sends the bill to the customer when you are direct
    meaning of direct bill
    no idea what csp direct means
    what changes when there is no middleman any more
    in human language what are you when you are t1
    microsoft mentions csp direct bill in a mail and I have no clue what it stands for
    we are an it shop of eight and a client asked if we are direct what does he mean
    sourcing straight from microsoft how does that model work
    are direct partner and tier 1 two words for one thing
    who owns the relationship with microsoft in the direct model and who in the indirect one
    why would a firm bypass the wholesaler
    pluses and minuses of direct against indirect
    describe the role of a direct bill partner briefly
    direct indirect what is it all about
    what is this direct bill
    direct bill what is that
    what is csp tier 1
    what does a direct partner do
    direct bill explained
    what is direct
    definition of direct partner`,
  requirementsOverview: `
    requirements
    the requirements
    conditions
    requirements direct
    what do we have to have in place before microsoft accepts us as direct
    I want to know if we stand a chance of becoming direct what do they look for
    please share the complete list of things we have to fulfil
    I am in administration and must prepare a file what should be in it to become direct
    what are the rules of the game to be admitted
    kindly let me know the criteria for becoming a direct partner
    my boss wants to know what is expected of us for direct bill
    are we big enough for it and what else do they ask
    which hurdles do we have to take to be a direct bill partner
    what must you have to be allowed to work without a distributor
    is there a checklist for direct
    what does microsoft demand in total
    what do we have to comply with
    I wonder whether our company is eligible
    how strict are the conditions for that direct programme
    which points should I keep in mind if we want to be direct
    what is asked of a candidate
    what does it take to be t1
    I have to make slides with all conditions for direct where do I find them
    do we tick the boxes
    can you name what is compulsory
    what are the entry criteria right now
    we are twelve people selling mostly microsoft 365 would we qualify
    what do we arrange before we may be tier 1
    how does one become a direct partner what do they need from us
    sum up what a company must satisfy to buy directly
    on what are you judged when you want to be direct
    what do I need
    what do we need
    what is all needed
    do I qualify
    do we qualify
    what must I meet
    what requirements are there
    what are the conditions
    am I eligible
    are we eligible
    what must I have
    what is asked
    are we suitable`,
  howToApply: `
    we decided to do it where can we put ourselves forward
    right we meet everything what is the first step now
    where is the button to sign up
    please send me the link where I can request this
    whom do I contact to apply for direct bill
    I want to start the process how does it go
    on which page do I fill in that form
    what should I keep at hand when I enrol
    how do I go about the application
    can I do it online or do I have to call someone to register us
    walk me through applying as a direct partner step by step
    what does signing up look like and what comes after
    I am looking for the form to become direct
    what information do I have to enter on the enrolment form
    please guide me on the enrolment procedure
    we are ready where do we submit it
    we want to take the step which counter do I go to
    does enrolling happen in partner center or elsewhere
    is there a web form for direct bill
    I am all set tell me how to lodge the application
    who in our company should make the application
    what is on the form
    what does the road look like from application to direct partner
    the enrolment link is dead where do I go now
    after sending off the form what happens
    do I need particulars such as a bank account when enrolling
    how do you start the journey to t1
    sign our company up as a direct partner please advise
    how do you apply
    how can I apply
    how do we apply
    how to apply
    how should I apply
    applying how does it work
    how do I sign up
    how do we sign up
    how do I enrol
    how do I register
    I want to sign up
    I want to apply
    I want to enrol
    enrol
    sign up
    where do I enrol
    how do I submit it
    how do we apply for direct billing
    applying for direct billing how does that go
    where do I apply for direct billing`,
  startDirect: `
    we never sold csp can we still go direct straight away
    do you have to work through a distributor for some time or can you step in directly
    our firm is only a few months old may we be direct bill already
    we would rather skip that indirect stage is it possible
    how many months should we have been a reseller
    I have been with our distributor for five months only is that long enough
    can a newcomer start direct right away
    are we obliged to run a year as indirect first
    can we begin with direct without any history as reseller
    we reach the revenue after half a year already may we apply then
    is there a minimum period as a reseller
    we are in no partner programme at all can direct bill be our first one
    do I really have to begin as an indirect reseller
    am I too early if I only recently became a reseller
    why can I not simply become direct today
    can a brand new company be direct
    we were founded recently and want to do it right at once without a distributor
    indirect first is that truly a must
    how much reseller experience do they expect
    is there a waiting time of a year
    our counter as reseller stands at seven months
    we come from another vendor programme and never sold microsoft
    can we skip the stopover at the wholesaler
    we have been with a disti since summer only can we knock on microsoft's door yet
    can I be t1 in one go without having been t2
    if we make the revenue in three months need we not wait
    can I begin direct
    may I be direct at once
    direct straight away is that possible
    how long must I be indirect
    how long to be a reseller
    is 11 months enough
    are 11 months enough
    is 10 months as a reseller enough
    is nine months long enough
    are 6 months sufficient`,
  planBeforeApply: `
    can we get asfp already
    may we buy the support plan now
    are we allowed to purchase asfp yet
    can i buy psfp already
    is it ok to order premier support now
    can we order the plan before the credit check is done
    would it hurt to have the plan in place before the form goes in
    suppose we order premier next week is that too soon
    why should we not buy the support plan right away
    what is the earliest date on which we may purchase the plan
    at what point do i get to buy advanced support
    would you advise us to take out asfp at this stage
    is now a good time to get premier support
    from which step on is purchasing the plan permitted
    is there anything against ordering the plan today
    what if we buy the plan while the credit check is still running
    wouldn't buying premier now speed up our application
    can i already sign the asfp agreement
    should we get asfp already
    when may we take out the plan
    does that support thing have to be arranged when I send in the form
    we do not have a support plan yet is that a problem for enrolling
    at what stage in the process must you have such a plan
    our competitor said you need asfp before you are allowed to apply is that true
    do we need that plan now or only later
    does the support plan come after approval
    I do not understand the order is it first the application or first the plan
    will my application be rejected if I have no support plan yet
    can I enrol without asfp
    from which moment does microsoft want a support plan
    do we need premier running before the credit check
    is it bad that we have no psfp when submitting
    we are about to send the application does a support contract go with it
    which comes first the support plan or the credit check
    can the support plan wait until after the application
    will they refuse us for having no paid support from microsoft yet
    at which point of the process does that paid support come in
    does the form ask for a support plan
    that advanced support should it be there at the start
    when does asfp come into the picture
    is a running support contract a condition to apply
    I have no plan so I cannot apply or can I
    do you arrange the plan before or after the mail from microsoft
    is it too late to take psfp only after approval
    the sequence please is it credit check or support plan first
    just apply and do the support plan later is that okay
    is a plan needed
    must I have a plan
    when must the plan be there
    plan needed for the application
    a plan first
    must I have a plan already
    do I have to buy the plan before I apply
    must I buy the plan before applying
    do I need the plan before I apply
    and a plan beforehand
    and for a plan when`,
  creditCheckDuration: `
    how long are they busy on average with that credit check
    we applied three weeks ago and the credit check is still running is that normal
    when will we know if our credit is good
    should I think of days or of months for that check
    it is taking long already with the creditworthiness when are they done
    I want to give my customers a date how much time does the check by microsoft take
    is there a maximum within which microsoft must look at our credit
    by when may I expect the outcome of the credit check
    is there any progress on the credit check we have been waiting for weeks
    how quick is something like a credit investigation
    what is the tat for the credit verification
    can it not go a bit faster with that credit check
    how much time should I plan between application and credit approval
    still under review how long does it stay like that
    how long until microsoft is finished with our application
    what is the usual lead time of credit vetting
    is there a deadline for microsoft to decide on our credit
    a month of silence on the credit check is that usual
    they have been at our finances for two weeks is that slow
    my board wants a date when will the credit check be behind us
    how much longer with that credit check
    what is a reasonable wait for the credit check
    will we have certainty about our credit before the end of the quarter
    I submitted on monday can the credit be through by friday
    is the credit check a matter of hours days or weeks
    any eta for the vetting of our company
    the screening of our credit drags on
    how long does it take
    how long will it take
    how long does that take
    how long does the check take
    how long does the application take
    how long must I wait
    when are they done
    how much longer
    does it take long`,
  creditCheckNotice: `
    how do I find out that the credit check is fine
    do I get a mail about it or must I go and look myself
    who lets us know that we got through
    I have received nothing about the credit check where should I look
    to which mail address do they send the outcome
    my distributor says our credit is good does that count as the message
    can you see somewhere in partner center that the credit check succeeded
    will they phone or does a letter come
    how will I come to know that the credit check is positive
    maybe the mail is in spam what does the message look like
    in what way is the outcome of the credit check made known
    we have a good score with a credit bureau does that mean we passed
    does microsoft give us a sign when the credit is approved
    from which address does the credit check mail come
    how can I be sure that we passed the credit check
    how do we get to hear that the credit is okay
    is silence good news with the credit check
    in what form does the answer on the credit check come
    I have a mail from microsoft but is it the right one about the credit check
    to whom at our side is the result sent
    is there a tick somewhere when the credit check is through
    did we pass the credit check or not where do I see that
    our bank says all is fine may I assume we passed the credit check
    does microsoft tell us actively or must we chase them
    is there a status page for the credit check
    does the green light on credit come by mail
    do I get a mail
    do I get a message
    how do I hear
    how do I know if we are through
    how do I know that I am approved
    how do I get the result
    who lets me know
    where do I see the result`,
  creditCheckCriteria: `
    what are they going to look at in our finances
    our equity is negative can we still get through the credit check
    which papers should I prepare for the credit check
    on what grounds does microsoft decide that we are creditworthy
    we made a loss last year is that a problem in the credit check
    our accountant asks which figures microsoft wants to see for the credit
    do they look at our annual accounts or at something else
    how can we prepare well for the credit check
    what does that credit check actually involve
    is there a minimum score you must have in the credit check
    do they want a bank guarantee in the credit check
    we exist for two years only does that matter in the credit check
    against which standards do they test our credit
    how does microsoft determine that a company is creditworthy
    do they request information on us at a credit bureau
    we have a loan running does that weigh in the credit check
    what is decisive in the assessment of our credit
    does an owner with bad payment history matter for the credit check
    how heavily does profit count in the credit check
    do they want our bank statements
    which rating do you need at least to get through the credit check
    what does microsoft do exactly when it vets our credit
    can we do something to better our odds in the credit check
    is it payment behaviour or the balance sheet
    what does microsoft's credit department watch
    is the credit check a formality or do they really dig
    what do they look at
    what do they check
    what is being checked
    what does microsoft check
    what is in the credit check
    how do they assess our credit
    why is there a credit check
    why does microsoft do a credit check
    what is the credit check for`,
  creditCheckFailed: `
    microsoft said no to our credit what now
    suppose we do not make it through what are our options then
    we flunked the credit check can we still repair it
    our credit got rejected whom can I turn to
    may we try again later when the credit check did not work out
    I disagree with the result of the credit check can I object
    what happens if we are not creditworthy according to microsoft
    is it over when the credit check is negative
    how long must we wait for a new attempt after a rejection
    we got a negative outcome and do not know why
    turned down on the financial check please help
    what are the consequences when you fail the credit check
    can we appeal the decision on our credit
    the credit check was disappointing is there a plan b
    is applying once more after a refusal allowed
    microsoft finds us too risky what can we still do
    refused on financial grounds is there another chance
    they did not approve us credit wise
    will they explain why the credit was refused
    how often may you try if you do not get through the credit check
    is a rejection on credit forever
    can we still prove we are healthy after a negative credit check
    what if we flunk that credit check
    who decides on a review of the credit check
    we were financially turned down by microsoft
    may we simply go on selling through the disti after the rejection
    what if we are rejected
    what if I am rejected
    what if I do not pass
    what if we fail
    what if it does not work out
    we got rejected
    and if we failed
    may I try again
    can I object`,
  earlyPlanRefund: `
    my colleague paid for asfp already while we have heard nothing from microsoft can that be undone
    we were too keen and took the support plan already do we get that money back
    we have the plan running before the approval is that bad
    I took psfp already but the credit check is still running is our money gone
    suppose the credit check fails and we paid for a plan
    is there a refund on a support plan
    signed a support contract too quickly what do we do now
    can I still cancel that asfp we should have waited
    we got a plan up front by mistake
    what about the money of the plan if we are refused
    took asfp last month and now I read that it was too early
    can I send the support plan back
    our plan started already and we are not approved yet
    how do we get the amount we paid for the support plan back
    we have bought such a plan and are stuck with it
    the asfp invoice is paid and now we are rejected
    our support plan runs already but microsoft has not decided what happens to the money
    we reversed the order and took the plan first
    is there a cooling off period for psfp
    through a misunderstanding we signed premier already
    what becomes of the plan we already have if the application is rejected
    is our money lost if we were too early with the support plan
    can we get out of the support contract now it turns out it was not needed
    credit note for a support plan bought too early
    my predecessor took asfp without waiting
    we have it already that support plan does that hurt the application
    do I get my money back
    do we get our money back
    money back
    refund
    I already have a plan
    I already have asfp
    we already have psfp
    I have the plan already
    bought too early`,
  whichPlan: `
    apparently there are two which of those support plans do we need
    is the cheapest support plan sufficient for microsoft too
    asfp or psfp what do you recommend
    we have an azure support contract already is that good
    what is in premier that advanced does not have
    I do not see the difference between advanced and premier
    what does psfp mean
    what does asfp stand for
    our distributor does the support does that count as a plan
    do the free support incidents of our membership count as a support plan
    is unified support fine too
    does the lighter of the two plans do
    we only do cloud which support plan fits
    do we need both or is one enough
    what kinds of support does microsoft accept from a direct partner
    what is a partner support plan anyway
    which of the two is enough for a small firm
    two kinds of paid help from microsoft how do they differ
    our customers have everything in azure and 365 is advanced enough then
    we have customers with servers of their own must we have premier then
    is the name advanced support still current or is it called something else
    is our signature contract a valid support plan too
    must it be premier per se
    which plan do they accept
    asfp explained
    is premier support more extensive
    I am looking for an explanation of the partner support plans
    which plan
    which plan must I have
    what plans are there
    what is a support plan for partners
    which support
    asfp and psfp explained`,
  planPrice: `
    what is such a support plan going to cost me
    I am making next year's budget which amount do I put down for asfp
    what do I spend a year on premier
    is that support plan expensive
    how many euros is asfp approximately
    can you give a price indication for psfp
    what do they charge for advanced support
    are there costs attached to the support plan or is it free
    I read somewhere fifteen thousand dollars for asfp is that amount right
    where do I find the rates of the support plans
    do you pay for that plan monthly or yearly
    must we set aside a lot of money for that support plan
    prices asfp psfp please
    do small partners get a discount on the plan
    which of the two plans is cheaper
    what does the cheaper of the two cost
    what will be on the invoice for asfp
    is there a price list for partner support
    how heavily does that support plan weigh on costs
    I have to fill in an amount in the budget for the support plan
    does premier cost tens of thousands a year
    do we pay for the plan per user or a fixed sum
    price psfp
    what do you put down for such a support contract at microsoft
    is that mandatory support plan affordable for a small firm
    price
    cost
    what does it cost
    how much does that plan cost
    how expensive is the plan
    what is the price`,
  revenueThreshold: `
    how much must go through on an annual basis to be allowed direct
    we do 180 thousand dollars a year now is that too little
    with 295k we are just under it will that still do
    which amount must we reach at least
    how big do you have to be in terms of turnover
    I heard 300k but someone else said a million which is it
    is there a minimum of csp sales
    where is the bar for sales over twelve months
    are we above the limit with 410000
    from how many dollars can you take part
    our sales are around three hundred thousand do we make it with that
    how much do we have to turn over a year in csp
    is 120.000 enough
    how far are we off with two hundred thousand
    that revenue requirement how high is it
    do I need exactly 300000 or is almost fine too
    are we well above it with half a million dollars
    how much do you have to sell at least
    where does the lower limit lie
    we are forty thousand dollars short is that bad
    is the bar at a million now
    is 301k enough
    which annual revenue does microsoft want to see
    we just about make three hundred thousand is that enough for direct
    what is the required amount
    ttm of 287000 is that sufficient
    how many dollars a year do you need to be t1
    the minimum amount please
    what is the target we have to hit
    how much revenue
    how much revenue must I have
    how high is the threshold
    how high is the bar
    what is the threshold
    how much must I sell
    how much must I turn over
    revenue requirement
    is that enough revenue
    is 300 enough
    what revenue do I need
    what revenue do we need
    which revenue is needed
    what if my revenue is too low
    what if our revenue is too low to start
    what if I do not have enough revenue
    what if I do not make the revenue
    is it correct that it is a million these days
    is it true that it is one million nowadays`,
  cloudRevenueMeaning: `
    which sales may I include in that amount
    do our own hours go in there as well
    can the laptops we sell be added
    is it about what we charge customers or about what we pay ourselves
    I do not know what belongs to that revenue and what does not
    is that revenue including our margin
    does exchange online fall under it
    what do they all reckon in that revenue
    does our spla revenue count too
    we bill a lot of management and projects does that belong to the revenue
    do you mean the whole revenue of our company or csp only
    what is understood by cloud revenue
    may backup and antivirus of other brands count
    our customers with an enterprise agreement do they count
    is dynamics 365 cloud revenue too
    explain cloud revenue to me
    what exactly do they mean by revenue
    may our workplace service with support inside be counted
    we charge the customer twenty and pay fifteen ourselves which of the two is the revenue
    is it the amount before or after our markup
    does our consultancy belong to it
    do licences outside csp count too
    is the sale of firewalls in that amount
    which items belong in that amount for microsoft
    do our service contracts and laptops count for the required amount
    is it the value on microsoft's invoice or on ours
    is teams phone and power bi cloud revenue as well
    we earn most on projects and devices does any of it go towards the target
    what counts
    what does count
    what does not count
    what belongs to it
    cloud revenue
    which revenue counts
    do services count`,
  perpetualCounts: `
    we sold many one-off office packages this year may they be included
    does a windows server licence that customers bought count
    software you buy once and then own forever does it belong to the revenue
    must I take the perpetual ones out when calculating
    a big part of our amount is ltsc is that bad
    may I count perpetual
    do sales of sql server without a subscription count as well
    we only reach the bar with perpetual licences does that work
    is on premises software reckoned in
    are licences without a subscription excluded
    how about office 2021 in the revenue figure
    those one-time purchases in csp do they count for the threshold
    licences that never expire do they count
    a school buys thirty copies of office outright does it help us over the bar
    a one-off sale of windows server in csp does it count
    do purchased licences without a monthly fee belong to it
    may I count that one big ltsc order
    software that the customer owns does that count
    is the sale of visio as a purchased version included
    we miss a small bit can a one-off licence sale make up for it
    there are perpetuals in the list are those deducted
    software paid for once and kept does it help to hit the target
    do perpetuals count
    does one-time count
    does perpetual count`,
  azureConsumption: `
    we mainly do microsoft 365 and hardly any azure will we still make it
    I read azure consumed revenue everywhere must it be that
    is the 300k about what customers consume in azure
    do we have to sell azure to become direct
    does only azure count for the revenue requirement
    is a minimum of azure usage needed
    without azure customers no direct bill then
    do they look at acr or at the whole csp revenue
    customers with office subscriptions do they count or only azure
    a blog says it is about azure consumption is that right
    must I state the azure usage of our customers
    we have not a single azure customer is that a problem
    acr or total csp billings what do they measure
    the azure meter says 310k is that the number they mean
    we supply office only does that not count
    does a separate azure requirement exist
    must a part of the revenue come from azure
    how much azure must our customers run
    is exchange just as good as azure for the revenue
    on a forum I read 300k acr is that true
    does azure count
    is it about azure
    is it azure revenue
    only azure`,
  whereRevenue: `
    where can I look up how much we sold
    I cannot get at our revenue figure where is it
    on which screen of partner center do I see that amount
    I do not know how much revenue we have how do I get it
    can our distributor give that figure
    my partner center shows no revenue analysis
    who can provide our revenue of the last twelve months
    I am the bookkeeper and I need the official revenue number
    I cannot find the revenue anywhere
    where must I click to see our ttm
    under which menu is the subscription analysis
    how do I request our csp figure
    I want to look up our revenue where do I begin
    how do I know what microsoft billed through us in the past year
    where do I read whether we make the bar
    which rights do I need to see the revenue figure
    I cannot get into analyze in partner center
    we buy through a disti and see nothing of our own sales how do I get that figure
    where does microsoft take that amount from
    how can I get an overview of our sales in dollars
    our figure is nowhere to be found
    is there a report with all sales of the last year
    where do I see that amount
    where do I find the revenue figure
    how do I find my revenue
    how much revenue do I have
    how do I know my revenue`,
  locationSum: `
    when I add all branches I get more than what is shown at the top
    the figures per office do not match the grand total
    the export says more than the screen which is right
    which amount should I hold on to the locations together or the total
    I added the locations and arrive at another amount
    some revenue appears under two offices at once
    the file with locations gives a higher number than the dashboard
    why is revenue counted at two branches
    may I simply add up the amounts per branch
    the sum of the offices does not come out
    seen per location our revenue is bigger how come
    leeds plus bristol plus cork is more than the number at the top
    is that a miscount by microsoft the locations together are higher
    the tsv file says 390k and the screen 340k
    we have four offices and the sum is too high
    can the same sale hang on two branches
    my pivot over the locations says something else than the total
    why is the sum higher
    adding up locations
    may I add up branches
    the sum is wrong`,
  lastMonthMissing: `
    I do not see the invoices of last month in the figure yet
    it is the third today and the previous month is not in there
    why does that revenue not run until today
    when is that revenue figure refreshed
    which months is that amount about
    our big deal of this month is not in the report
    the figures are old when do new ones come
    can I pick another period in the revenue report myself
    the report stops two months ago
    do invoices count that the customer has not paid yet
    how frequently is the revenue updated
    in partner center I miss a month
    does the month we are in now count already
    it is the fifth and I do not see the fresh figures
    an order of two weeks ago is not in the revenue yet
    does the twelve month figure lag a month
    on which date does the new level come in
    does an open invoice count in the figure
    why is the amount the same as last week
    when does that revenue number change
    can I request the figure per calendar year
    which period counts
    which months count
    when is it refreshed
    where is last month`,
  euroRate: `
    we invoice everything in euro how do I turn that into dollars
    which rate should I take today's or an average
    our amount is in euro may I state it that way
    we have 280000 euro is that enough in dollars
    our bookkeeping only knows euro
    which exchange rate does microsoft use
    how much is the bar in euro
    the dollar has fallen what does that mean for our revenue
    we work in kroner how do I convert that
    we invoice in rupees which conversion applies
    may I use the rate of the central bank
    must the revenue be in dollars or is our own currency fine
    how do you convert pounds
    we book in euro how do I know whether we are above the dollar bar
    may I choose a rate myself
    our distributor invoices in pounds and microsoft wants dollars
    exchange rate of which day
    what is 300000 dollars in euro according to microsoft
    because of the rate we fall just under the bar
    which conversion does microsoft apply to the revenue
    how do I convert
    which rate
    convert
    may it be in euros
    from euro to dollar
    I only have euro`,
  twoGlobalAccounts: `
    we took over another company may their revenue be added to ours
    our sister company sells csp too do those figures count together
    we have two limited companies under one holding does that count as one
    each of our firms has its own account and separately we do not make it
    the revenue is spread over two accounts
    may the revenue of the parent company be included
    we are merging how does the revenue work then
    can we pool the figures of the group
    because of a merger we have two partner accounts now
    together with our subsidiary we reach the bar is that allowed
    by accident we have two pgas can they be taken together
    do they look at the whole group or at each firm
    my brother has a company too can we hand in the sales together
    firm a does 200k and firm b does 150k together enough
    can a group take part as one
    we bought a colleague last year who has his own partner center
    two separate accounts that are both too small
    is the revenue per pga or per group
    two accounts together
    may I merge accounts
    do companies count together
    adding the revenue of two companies`,
  whichMpnId: `
    they ask for an mpn number and I have three which one is it
    is it the global number or the one of the branch
    where do I find that number of our membership
    we only have a global id is that fine
    should I state the pla or the pga
    what on earth is a pla
    is the mpn id called differently nowadays
    what do I fill in for partner id
    I see several ids under our identifiers which one do I take
    which number does microsoft want from us
    where in partner center is our id
    I do not know which mpn id is the right one
    there are two numbers one for the head office and one for the location
    which number do I give the distributor
    is partner one id the same as mpn id
    our number where do I see it
    head id or branch id
    must it be the number of the location
    they want an id but which
    which id
    which id must I use
    which number
    what is mpn
    what is a pga
    where do I find the id`,
  mpnIdCountry: `
    when linking I get an error that the country does not match
    our id is of the belgian branch and the tenant is dutch does that work
    I cannot attach the id to our csp account
    the mpn is on germany can I use it anyway
    how do I create a location in the right country
    must the id come from the same country as the csp account
    we only have an mpn id of the head office in another country
    the system refuses our mpn id
    associating the mpn id fails
    adding a location in the netherlands how do I do that
    our location is in the wrong country
    how do I get an id for our own country
    our number is german and the account is dutch and that clashes
    the link is refused because the countries differ
    csp account in belgium and id in luxembourg
    I want to link the id but it will not let me
    head office is in denmark and we are in sweden which id then
    how do I add our belgian office as a location
    why can I not link it
    linking fails
    the id does not link
    id of another country`,
  severalCountries: `
    which countries may I serve
    which countries fall under it
    which countries is it about
    which countries are those
    we have customers across the border too may we serve them
    can I sell in france from holland with the same account
    do we have to enrol in each country separately
    is one agreement enough for the whole of europe
    a customer with branches in five eu countries can that be on our account
    how far does our region reach
    we are in sweden but many customers are danish
    may we supply a customer in norway
    does switzerland belong to europe for csp
    must I set up a tenant per country
    in which countries may we be active as a direct partner
    is england still in our region
    customers from lisbon to helsinki is registering once enough
    we supply a polish daughter of our customer is that allowed
    selling from dublin to a customer in lyon
    does one contract do for all member states
    are there limits to where our customers may be
    a dutch partner with irish customers
    does our enrolment cover all of europe
    which countries
    in which countries
    may I sell abroad
    may I sell across the border
    other countries`,
  newRegion: `
    we are direct here already and now want to go to america too
    is our direct status valid in asia as well
    we open an office in canada must we start all over there
    expanding into another csp region how does that go
    our sister firm in the us is direct already is that any use to us here
    must I do everything again for a second region
    can I serve customers in australia with my european account
    sign again for each region
    do we need a separate tenant in a new region
    we want to sell outside europe as a direct partner
    we are direct in europe what does microsoft ask for an extra region
    to another continent with csp
    taking our status here to the american market
    is an approval in europe valid in singapore too
    we want to serve a customer in new york directly
    is a second enrolment needed for another part of the world
    direct in the eu and now in the united kingdom too
    we have a daughter in south africa must she do everything again
    another region
    may I sell outside europe
    selling in the us
    new region`,
  whoMaySign: `
    our director is on holiday may the it admin click accept on the contract
    which of us has to approve that contract
    must the owner do it personally or can I as the office manager
    do I need a power of attorney to sign
    the one who signed back then has left is the contract still good
    may our it agency sign on our behalf
    is there a translated version of the mpa
    which role must you have in the tenant to accept
    must I be listed in the company register to be allowed to sign
    who is authorised for the mpa
    can my assistant accept the agreement
    do two directors have to sign together
    the ceo has no admin rights can someone else click for him
    may a manager without procuration accept the mpa
    who puts his signature under the contract with microsoft
    our founder has left must it be signed again
    is a digital signature needed for the mpa
    can the system administrator give the okay
    in which language is the agreement
    who is authorised to sign
    who signs
    may I sign
    who has to sign
    who is authorised
    what is the microsoft partner agreement`,
  outsourceSupport: `
    we have no helpdesk of our own may someone else do it for us
    our distributor answers the phone for our customers is that good
    can we hire in the first line
    how many people must be on our helpdesk
    do we have to be reachable day and night for customers
    I am on my own can I offer support at all
    customers call another firm now may it stay that way
    what do they mean by first level support
    is a mailbox for customer questions sufficient as support
    may our support be located abroad
    do our support people need certificates
    may I have customers pay for support
    we want to give the helpdesk to an outside firm
    a call centre for the evenings is that allowed
    we have two techs is that enough for first level
    must it be our own people who answer the phone
    we would rather leave the helpdesk to a fellow company
    who must help the customer when his mail is down we or microsoft
    first line at an external noc
    support in office hours only is that enough
    white labelled l1 acceptable
    how many people do I need
    how many people must we have
    may I outsource support
    may someone else do the support
    what is first level
    what is first line support
    outsource the helpdesk`,
  managedServiceRequired: `
    we only sell licences is that enough or must there be a service with it
    do we need a solution of our own
    is it bad that we have no management contracts
    what do they mean by an ip service
    that managed service is it a hard demand
    does our maintenance contract count as a managed service
    we have no software of our own is that needed
    can you be direct without managed services
    is it advice or an obligation that managed service
    what falls under a managed service
    we do sales only and no management
    must we deliver something of our own besides licences
    we are a pure licence seller is that an obstacle
    building an app of our own is that needed
    does monitoring of servers count as a managed service
    is it required that we sell management
    what is an example of a managed service
    must I have a service
    is management mandatory
    what is an ip service
    managed service mandatory`,
  accountsReceivableMeaning: `
    what must we be able to do when it comes to invoicing
    may we simply use quickbooks to invoice
    if a customer goes bankrupt do we still have to pay microsoft
    who pays for a customer who does not pay
    what is provisioning actually
    do we need a special system to bill customers
    must our invoicing be connected with partner center
    we send invoices from excel is that allowed
    which demands do they make on our accounts receivable
    how does microsoft check that our billing is in order
    the collection risk is it ours
    what do they mean by setting up subscriptions
    a customer does not pay does microsoft's bill stay with us
    is a spreadsheet and bookkeeping software enough to charge customers monthly
    how do you show that your invoicing and set-up processes are adequate
    what does accounts receivable mean as a requirement
    can we create subscriptions ourselves and is that required
    which software do we need to invoice as a direct partner
    must I have a collection agency
    what is billing and provisioning
    what does billing mean
    what do you mean by billing
    what is accounts receivable`,
  loseDirect: `
    our revenue went down what is microsoft going to do
    we have been direct for years and do not make the bar this year
    do we lose our direct status if we drop under it
    how often do they check whether we still comply
    a big customer left and now we are under the bar
    do we get a warning first if we no longer comply
    how much grace do we get
    what if I do not make it at the annual review
    may existing direct partners simply stay
    do we lose the direct contract when we shrink
    when are you put out of direct
    our renewal is coming and we fall short
    do the new demands hold for those who are direct already
    we have bought straight from microsoft for years but sales collapsed how long can we carry on
    what does microsoft do with a direct partner that gets too small
    are you thrown out when you have a bad year
    do we get time to recover when the revenue goes down
    do we lose our t1 status when we no longer comply
    annual exam for direct partners how does it work
    on which day does microsoft look whether we are still fine
    we lost our biggest customer and fear for our direct contract
    will microsoft warn us before dropping us from direct
    when do I lose it
    can I lose direct
    what if I no longer comply
    what if the revenue drops
    do I lose my status
    do I have to renew my support plan
    must we renew the support plan every year`,
  restrictedMeaning: `
    partner center says we are restricted what does it mean
    what can we no longer do when restricted
    suddenly I cannot create new customers
    our account got restricted capabilities
    what is still allowed when restricted
    status restricted capabilities please explain
    it says restricted at our programme what now
    can we still place new orders if we are restricted
    we got a mail that our capabilities are being restricted
    what does the restriction entail
    may I still sell as a restricted partner
    our rights have been cut back what does it mean
    account locked what can still be done
    all at once we may order nothing new in partner center
    what are restricted capabilities
    I cannot make new subscriptions and I see restricted
    what changes when you are restricted
    limited what kind of status is that
    what is restricted
    what is limited status
    restricted status
    what does restricted involve`,
  restrictedCustomers: `
    restricted consequences
    will the mailboxes of our customers go down when we are restricted
    do customers notice anything when we are restricted
    do existing contracts of customers simply run on under restricted
    what do I tell my customers now that we are restricted
    are the licences of customers still renewed when we are restricted
    will our customers be without office then
    does azure stop at our customers when we get the restricted status
    do customers suffer from our restricted status
    must I warn customers that their services go away because of restricted
    can customers go on working when we are restricted
    what is the impact on customers if we get restricted
    our rights are cut back can the baker still mail
    do the lights go out at customers when we get restricted
    a care home that cannot be without mail and we become restricted
    what do clients notice of our restriction
    do running contracts stay valid when our capabilities are limited
    is the azure environment of a customer closed when restricted
    and my customers when restricted
    what happens to my customers when I am restricted
    restricted and customers
    what does stopping direct billing do to my customers
    do my customers notice it when we stop direct`,
  restrictedSeats: `
    a customer hires two people can I still add those licences now that we are restricted
    may we raise the number at an existing customer while restricted
    can a customer still grow when we are restricted
    restricted and yet five users more is that possible
    does an add-on still work when we are restricted
    we are restricted and the customer wants fewer licences
    can I still change quantities under restricted
    ordering extra on a running subscription when restricted
    are extra licences still possible with restricted status
    restricted but the customer needs three more mailboxes
    now that our rights are cut back can the number of users go up
    customer with ten licences wants twelve and we are restricted
    may existing subscriptions still be changed when restricted
    new colleague at the customer and we are on restricted
    an extra module for an existing customer while we are restricted
    can I still scale up as a restricted partner
    adding licences restricted
    may I still add licences
    restricted and licences`,
  transitionSteps: `
    we want to go back under a distributor how do we arrange that
    we stop being direct what has to happen
    what do I have to do to go over to indirect
    how do I get my subscriptions to the new provider
    direct is too heavy for us we just want to be a reseller
    switching over to the indirect model which steps
    how long does such a move to indirect take
    can everything come along when we go over to a distributor
    I have to prepare the transition where do I begin
    tell me how moving from direct to indirect goes
    which steps do we take to become reseller after direct
    do we have to take a new tenant when we become indirect
    how are the customers moved in the transition
    runbook to go from t1 to t2
    who requests the transfer and who approves it
    we look for a distributor to take us over how does that go
    what is the procedure if you leave direct voluntarily
    the subscriptions must go to the new disti how
    give up direct and be indirect again how do you go about it
    we are going to change models what does it involve
    can three year subscriptions come along to the provider
    how do I become indirect
    how do we become indirect
    how do I switch
    how do we switch over
    moving to indirect
    I want to go indirect
    back to indirect how
    back to indirect how do I do that
    how do I go back to indirect
    going back to indirect how does that work
    from direct back to indirect
    back to indirect
    back to being indirect how does one do that
    how do we get back to indirect
    return to indirect how
    I want back to indirect what must I do
    back to the indirect model how
    from direct to indirect again how
    back to indirect what are the steps`,
  customerConsent: `
    must I ask my customers first whether they want to come along to the distributor
    may I move customers without them knowing
    do customers have to sign something when we move over
    is the contract with the customer still valid after the move
    what if a customer says no to the transfer
    must the customer accept the mca again
    is an e-mail to the customer enough or must they agree
    does the customer's signature stay valid at the new provider
    do I need an okay from each customer
    informing customers about the move is it mandatory
    must we ask customers for approval to move them
    customer does not want to come along to the wholesaler what now
    must I tell customers about the move in advance
    moving customers tacitly is that allowed
    does the customer sign something new when his subscription moves
    who informs the customers at the handover
    is an okay by phone enough from the customer
    must the mca be renewed after the move
    must customers agree
    must customers be fine with it
    do I need consent
    consent of customers
    does stopping direct billing affect my customers`,
  bothModels: `
    can we run small customers through the disti and big ones directly
    may you combine the two
    we want to stay direct but also purchase through a distributor
    do I have to choose or can I have both
    direct for holland and indirect for the rest is that possible
    are two tenants needed if we do both
    can I be direct and an indirect reseller at the same time
    a part direct a part through a provider
    both roles with one tenant is that allowed
    working half direct half indirect
    using both models mixed
    some products from microsoft itself and others from the wholesaler
    during the move we serve some ourselves and others through the provider is that fine
    t1 and t2 at once
    do we stay direct if we also purchase at a disti
    keep the direct account and open an indirect account besides
    riding two horses direct and indirect
    can I be both
    may it be both
    direct and indirect`,
  backToDirect: `
    if we do not like it at the distributor can we go back
    we used to be direct and want to be so again
    is it final if we go to indirect now
    can you become direct again later
    is there a way back after the move
    regretting indirect how do we undo it
    went indirect two years ago and now big enough for direct again
    can we regain our old direct status
    ever direct again after the transition
    must we apply all over to be direct again
    is t1 to t2 a one-way street
    does a former direct partner need a new tenant to come back
    can we change our mind later and source from microsoft again
    if we grow again may we be t1 once more
    becoming direct a second time
    is there a rollback
    can I go back
    can we go back
    can I return
    back to direct`,
  apiSandbox: `
    our web shop creates licences automatically does that still work when we become indirect
    we built our own software against partner center does it keep working after the move
    does our test environment lapse when we become indirect
    has a reseller access to the api
    do our scripts break in the transition
    what about the sandbox when we are no longer direct
    can you still order programmatically as indirect
    our connection with partner center after the move
    the developers ask whether the api stays
    do we keep the sandbox
    our scripts talk to microsoft directly do they go in the bin with a wholesaler
    can our order site keep running without direct
    powershell to partner center after the move
    does the link with our billing package keep working when we are t2
    test account gone after the transition
    may I keep the api
    what is the sandbox
    what is a sandbox in partner center
    does the api keep working
    do I lose the api
    the sandbox`,
  accountManagerBenefit: `
    do we get somebody at microsoft we can call
    does a permanent contact come with being direct
    will somebody from microsoft guide us
    does a direct partner get more attention from microsoft
    is an account manager included
    do we get our own point of contact then
    who is our contact at microsoft when we become direct
    we hope for a pdm if we go direct
    I want to know whether an account manager comes with direct bill
    does microsoft assign a partner manager to us
    would somebody at microsoft know us by name then
    does a t1 partner get an account manager
    does somebody from microsoft come by now and then if we are direct
    whom do we call at microsoft as a direct partner
    do we get a partner manager of our own
    do I get an account manager
    is there an account manager
    account manager of microsoft
    who is my account manager at microsoft`,
  suspendTimeline: `
    how long can you be restricted before it gets worse
    what is the next stage after restricted and when
    how many days are between restricted and suspended
    when are you finally put out of csp when you are restricted
    we have been restricted for three weeks what is ahead of us
    what happens to annual subscriptions when we are suspended
    does it go from restricted to revoked by itself
    what is the schedule up to revocation
    a month restricted and then what
    is suspended worse than restricted
    customers paid three years up front and we get suspended
    how does it end when you stay restricted for long
    the path from restricted to fully out
    when does suspension follow
    after how much time are you really out of csp
    clock from restricted to revoked
    what if a suspended partner has annual contracts
    when suspended
    what is suspended
    what is suspension
    what is revoked
    when are you suspended`,
  keepingRevenue: `
    we are direct but also sell through a distributor does that part count at renewal
    which revenue do they look at when you are direct already
    does our indirect sale count to be allowed to stay direct
    as an existing direct partner which figures do they use
    to keep our status do only direct sales count
    do sales through the provider count in the annual review
    direct revenue and indirect revenue together to stay
    which revenue is used for keeping direct
    must the revenue have been made directly to be allowed to stay
    to remain direct may I reckon our reseller revenue too
    a part of what we sell goes through a wholesaler is it considered when microsoft decides whether we stay direct
    revenue through the disti and the annual reassessment of direct partners
    we are t1 and t2 which figures count at renewal
    is indirect revenue usable for sitting direct partners
    may indirect count to avoid losing direct
    does indirect revenue count
    indirect revenue for staying
    does indirect count`,
  hostingRights: `
    we run windows desktops for customers in our data centre is that allowed when we become indirect
    what happens to our qmth status
    do we lose our rights to host windows in the move
    we are a hoster and want to go indirect
    may an indirect reseller offer office on a terminal server
    does qmth stay valid after the transition
    supplying hosted workplaces without direct bill
    customers on our citrix platform and then becoming indirect
    can I become qmth without being direct
    hosting several customers on the same hardware as a reseller
    what are the consequences for hosters of moving to a distributor
    does qmth survive going from t1 to t2
    running windows 11 machines of customers on our servers when we are no longer direct
    multitenant hosting after the move
    our data centre with hosted desktops and becoming indirect
    what is qmth
    may I host
    hosting after the move
    hosting rights`,
  elsewhere: `
    how do I end my contract with the distributor
    which distributor is the best in the uk
    which role in partner center may view invoices
    how do I give my bookkeeper access to the invoices in partner center
    how do I merge two tenants after an acquisition
    how do we migrate mailboxes to another tenant
    how do I reward my sales people on margin
    what is a healthy margin on licences
    which kpi belongs on a dashboard for an msp
    how do I set up a dashboard for our revenue in excel
    is anyone here using acronis
    which backup do you recommend for microsoft 365
    how do I reset the mfa of a user
    which licence does a customer need for intune
    what is the difference between business basic and business standard
    can I cancel a licence half way through the month
    what is the cancellation window of an nce subscription
    how does the price increase of monthly subscriptions work
    how do I set a budget in azure
    a customer has a high azure bill because of a hack
    how do I claim an sla credit
    how do I open a support request in partner center
    where do I find my invoices in partner center
    how do I pay the invoice from microsoft
    can I pay microsoft by credit card
    our credit limit at the distributor is too low
    how do I raise the credit limit of my customer
    how do I check whether my customer is creditworthy
    which collection agency do you recommend
    how do I send a reminder to a customer
    which bookkeeping software works well with csp
    how do I calculate vat for a customer in germany
    how do I invoice a customer in another country with vat
    how do I get the solutions partner badge
    how many points do I need for modern work
    what is a designation for infrastructure
    how do I pass the az-104
    is there a training budget at microsoft
    when are my incentives paid out
    how do I see my partner earned credit
    how do I link my partner id to an azure subscription of a customer
    what is gdap and how do I request it
    how do I remove a gdap relationship
    how do I add a new customer in partner center
    how do I change the address of a customer
    how do I change the domain name of a tenant
    how do I delete a tenant
    a customer wants to go from office to google
    how do I host a website in azure
    what does a virtual machine cost
    which virtual desktop solution is cheap
    how do I sell copilot to my customers
    do you have a demo of copilot
    what is the price of copilot
    how do I write a good quotation for a customer
    my customer wants an sla of four hours what do I charge for it
    how do I plan the shifts of my helpdesk
    which ticket system is handy for a small helpdesk
    how do I find good support staff
    what does a helpdesk agent earn
    when does my lease end
    I am looking for an accountant in leeds
    how do I apply for a grant for my company
    how do I set up a limited company
    must I register my company at companies house
    who may sign for a loan at the bank
    how do I sign a pdf
    translate this contract into dutch
    what is the dollar rate today
    how many euros is a hundred dollars
    is it wise to hold dollars now
    when is the next bank holiday
    in which country is windows most popular
    which countries belong to the eu
    how long is a flight to redmond
    how long may you be ill
    how do I fire an employee who does not perform
    what is a good crm for an it company
    how do I make an api key in azure
    how do I call the graph api from powershell
    how do I make a test environment in dynamics
    my powershell script gives an error
    how do I set up a sandbox in salesforce
    what is a good hosting party for wordpress
    what about the nis2 obligations
    must I sign a data processing agreement with my customer
    how do I ask consent for cookies
    must customers agree to the newsletter
    how do I get my money back from a web shop
    my flight was cancelled do I get my money back
    my account is locked after too many attempts
    my youtube account is restricted
    my netflix subscription is suspended
    how do I become an account manager at microsoft
    our account manager at the bank left
    where is the office of microsoft in london
    what is the phone number of microsoft support
    how long until a ticket is answered
    can I get free azure as a startup
    how do I become an isv partner
    how do I put my app in the marketplace
    what is co sell
    how do I become a lenovo reseller
    can we sell adobe too
    is aws better than azure
    how do I migrate a customer from aws to azure
    which azure region is cheapest
    how do I set up a location for teams phone
    how do I add a location in sharepoint
    which reports are there in power bi
    how do I export users to csv
    why is my excel sum wrong
    why is my mail of last month missing
    I miss an invoice of last month
    why is my calendar empty
    how do I renew a certificate on the server
    when does the support of windows 10 end
    what is the plan for tonight
    we are moving house next week
    I just spilled a cup of coffee
    that was it for today
    I would like to retire
    my colleague has his birthday
    can you tell a joke
    are you human
    what do you think of the weather
    our revenue is growing nicely
    how do I make my website faster
    how do I earn more with management
    what do you mean by that
    where is my bike
    how long does the film take
    what do I need for a party
    how do I sign up for yoga
    how do I register for the course
    how do I apply for a passport
    how many people are coming
    which countries are by the sea
    what does bread cost
    who draws well
    I want to buy a ticket
    price of a car
    may I go back home
    can I go back to my old job
    how do I resign from our present distributor
    how many tickets a day should a support agent handle
    must I reward my sales people on revenue or margin
    which management tool do other msps use
    how long does this conversation take
    how long is this chat
    how long does this questionnaire take
    how much time does this conversation take
    why does microsoft want to know my revenue
    why does microsoft ask for my revenue
    why must I give my revenue
    and for a plan
    and a plan`,
} as const satisfies Readonly<Record<EntryId | 'elsewhere', string>>;
