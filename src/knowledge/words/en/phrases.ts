import type { EntryId } from '../../entryIds';

/** How people ask for each entry in English: a search's data, not wording. The sets of test/knowledge are kept out. */
export const phrases = {
  whatIsDirectBill: `
    what is direct bill, what is a direct bill partner, what does a direct bill partner do, explanation of direct billing
    difference between direct bill and indirect reseller, what is better direct or indirect, how does buying directly from microsoft work
    what do you mean by direct bill, meaning of csp direct, what is csp tier 1, direct model versus indirect model
    what is the benefit of direct bill, why would I become a direct partner, what is csp, what is an indirect provider, what is an indirect reseller
    what is this direct bill everybody talks about, I do not know what direct bill is, can you clarify direct billing, what is a direct partner in plain words, who bills the customer with direct, what does a distributor do in csp, what are the two models of csp, what is cloud solution provider, how does the csp programme fit together, are there drawbacks to direct, why direct instead of through a distributor, what is the point of direct bill, is tier 1 the same as direct bill, do I understand that direct means without a distributor
    please explain what a direct partner does, describe what a direct bill partner does`,
  requirementsOverview: `
    what are the requirements, which requirements are there, which conditions must we meet, what is required for direct bill
    overview of the requirements, list of requirements, what must I have to become a direct partner, what is needed for direct bill
    do we qualify for direct bill, are we eligible, criteria for direct bill, minimum requirements direct bill partner, name all requirements
    what must a direct bill partner meet, how do I become a direct bill partner, eligibility for direct bill
    which conditions does microsoft have, what are the demands of microsoft, what is the list of conditions for direct
    what does microsoft need from us to become direct, what do they want for admission to direct bill, can our company become direct bill, are we suitable for direct bill, what does becoming direct bill take, which points must I tick off, give me the requirements, how do I qualify for the direct programme, how many requirements must you meet, what are the entry requirements, what must be arranged to become a direct partner, all conditions at a glance, what are the current requirements for direct, can anyone become a direct bill partner
    give a list of criteria, checklist of requirements, I am looking for a list of conditions, how many demands are there, how many requirements does direct bill have`,
  howToApply: `
    how do I apply for direct bill, how do I submit an application, where is the enrolment form, where do I sign up
    how do we enrol, how can I enrol for direct bill, steps of the enrolment, where can I apply
    what do I fill in on the form, application procedure, link to the form, which details does the form ask
    how do I start the application, how does enrolling work, what happens after I apply, next step after the application
    we meet the requirements how do I submit the application now, what do I need for the registration, what should I have at hand for the enrolment, send me the enrolment link, we are ready to apply
    how do I arrange the registration, where do I begin with the application, on which website do I enrol, can you send the form, how do you register as a direct partner, what is the procedure to apply for direct bill, I want to apply for direct bill, I want to enrol us, who makes the application and how, what does the road after registration look like, which documents for the enrolment, must I give bank details with the application, where do I hand in the application, can I enrol online as a direct bill partner, the link of the form does not work
    how do we register our company, where is the registration form, enrol our company, I meet everything and want to apply now`,
  startDirect: `
    can I begin as a direct bill partner right away, must I become an indirect reseller first, can a new partner become direct at once
    can I become direct without experience as a reseller, must we be a reseller for twelve months, how long must we have been indirect
    can we start with direct immediately, we are new to csp, is a year of indirect mandatory, can you skip indirect
    become a direct partner as a starter, how many months as reseller before we can become direct, we are a reseller for half a year only
    we are not a reseller can we become direct anyway
    we are a reseller for three months is that enough, reseller for too short, I am not a partner yet may I become direct, direct from the first day
    can a startup become direct bill, may direct be the first step, is experience as an indirect reseller mandatory, can I skip the indirect phase, how long must I be a reseller, minimum time as an indirect reseller, we do not sell csp yet can we begin direct, no track record as reseller but direct, just started selling may we be direct, is there a waiting time before you may become direct, a year of experience needed for direct, newcomers and direct bill, must we really go through a distributor first, eight months indirect is that long enough
    can we apply as direct bill at once without being a partner, step in direct as a new company, reseller for four months is that a problem`,
  planBeforeApply: `
    must I have a support plan before the application, do I need a plan to apply, must the plan be there before enrolling
    when do I need the support plan, must I buy asfp first and then apply, may I buy a support plan now
    is the plan mandatory for the application, can I enrol without a support plan, does the plan come before or after the credit check
    when should I take the plan, can I get asfp already, plan before or after applying, must I have psfp already
    apply without plan, does a plan belong to the application
    in which step does the support plan come, does asfp belong to the application or afterwards, does psfp come later in the process, does the plan precede the enrolment, is the application refused without a plan
    must asfp be there before I fill in the form, must I arrange the support contract now or later, in which order application and support plan, is a plan a condition to enrol, enrolling without a support plan allowed, does microsoft want the plan beforehand, at what moment must psfp be arranged, can we take premier support now already, wait with the plan until after the credit check, is it smart to take a support plan already, do we need a support plan now, first credit check then plan, how late in the process must the support plan be there, may I arrange advanced support before the application
    does the support plan belong to the enrolment or does it come later, is psfp part of the application`,
  creditCheckDuration: `
    duration of the credit check, how much time does the credit check need, when is the credit check finished
    how many weeks does the check of our credit take, when do I get the result of the credit check, term of the credit check
    the credit check takes long, we are still waiting for the credit check, how fast is the credit check
    turnaround time credit check, how long must I wait for the credit check, how long does the review of the application take
    the credit check is running for three weeks, is two weeks waiting for the credit check normal
    how many working days does the credit check take, when may I expect a result of the credit check, is the credit check done within a week, why does the credit check take so long, waiting a month for the credit check, can the credit check go faster, how soon do I know if the credit is fine, average duration of a credit check, maximum term for the credit assessment, how long is microsoft busy with the credit check, how long does the credit check keep running, time needed for the credit check, when is the review of our creditworthiness complete`,
  creditCheckNotice: `
    how am I told about the credit check, how do I hear that the credit check is passed, do I get an e-mail about the credit check
    who tells us that we passed the credit check, how do I know if the credit check is good, where do I see the result of the credit check
    does microsoft send a mail after the credit check, notification of the credit check, how am I informed about the credit check
    is the credit check result in partner center, who sends the mail about credit, we got no mail about the credit check
    where can I see if we passed the credit check, can I see online whether the credit check is done, how do I know whether we got through the credit check
    where does the result of the credit check arrive, when and how is the credit result announced, do we get a letter about the credit check, does microsoft phone about the credit check, to whom does microsoft mail about credit, who receives the mail about the credit check, no message about the credit investigation, the mail of the credit check did not arrive, how do I learn the result of the credit check, do they report when the credit check is ready, will they let us know when the credit check is over, can I view the status of the credit check somewhere, how is the credit approval communicated
    do I get a signal after the credit check, when the credit check is ready do I get a message`,
  creditCheckCriteria: `
    what does microsoft check in the credit check, what is being checked in the credit check, criteria of the credit check
    how does microsoft assess our credit, what is creditworthiness based on, which documents does microsoft ask for the credit check
    which financial data is needed for the credit check, when are you creditworthy, how do I pass the credit check
    does a credit rating count, what does the credit check involve, what is the credit check, balance sheet or annual figures for the credit check
    does our rating at dun bradstreet count, how much equity is needed, our financial situation in the application
    what weighs in the credit check, how strict is the credit check, which papers do they need for the credit check, must we hand in annual figures, does microsoft look at our revenue in the credit check, do debts play a role in the credit check, what is a good credit score, which financial demands must our company meet, what does microsoft want to know of our finances, is a rating agency consulted, how do I improve the chance of a good credit check, how do I prepare for the credit check, what happens during the credit check, is the credit check about our payment behaviour
    does our revenue play a role in the credit check, does it count how long we exist for the credit check`,
  creditCheckFailed: `
    what if the credit check is negative, the credit check was not passed, we did not get through the credit check
    we were refused on credit, can I appeal against the credit check, may I apply again after a rejection
    what to do after a failed credit check, credit check rejected, failed credit check what now
    when can we try again after a rejection, objection to the credit check, what if microsoft refuses our credit
    our credit check was turned down what can we do, microsoft found us not creditworthy, may we take part again after a negative credit check, how long to wait after a rejected credit check, second chance after the credit check, suppose the credit check fails, what does a negative result of the credit check mean, did not succeed in the credit check, why were we rejected on creditworthiness, where can I complain about the credit check, can I ask for a review of our credit, we got a no on the credit check, no approval for credit, if credit is refused`,
  earlyPlanRefund: `
    I already bought a plan can I get a refund, money back for the support plan, we bought asfp too early
    can I cancel the support plan because it was too early, reimbursement of the support plan, I bought my plan too soon
    we already paid for asfp, plan bought before the credit check, do I get my money back if the credit check fails
    can I return asfp, fee back from psfp, I had a support plan before I applied, plan already taken out and now
    we accidentally ordered a plan already what now, we took psfp too soon during the credit check is that money lost, can we claim back what we paid too early
    we took psfp before microsoft agreed, we were too early with asfp, can I get rid of the plan that I bought too early, do we get the costs of asfp back, I was too quick with a support plan, bought a plan while that was not allowed, what if I already bought a plan before the result, how do I get our money for asfp back, cancel support plan and get money back, our plan was not needed money back, we have asfp already, do I get a repayment if we are rejected, paid too early for support, can the purchase of asfp be undone`,
  whichPlan: `
    which support plan should I choose, asfp or psfp, difference between asfp and psfp, which plan is best for us
    which support plans are there, which plan counts, is asfp enough, is premier support better than advanced
    what is asfp, what is psfp, what is in advanced support, what does premier support cover, does our azure support plan count
    does signature cloud support count, does the support of the distributor count as a plan, what kinds of support plans, compare the plans
    asfp versus psfp, must I take asfp or psfp, which of both support plans, is advanced enough or must it be premier, does microsoft accept other support plans too, what does psfp involve, what do you get with asfp, what is advanced support for partners, what is premier support for partners, we have unified support does that count, we have a support contract with our distributor is that ok, are there other plans than asfp, is professional support valid too, what is a support plan, for which products is premier support, which support plan do you recommend
    which of both plans must we have, one of the two plans, our distributor gives us support is that enough, is the support of the distributor sufficient as a plan, does another support plan such as unified count, which plans qualify`,
  planPrice: `
    what does a support plan cost, what does psfp cost, price of asfp, how much is advanced support for partners, what are the costs of the plan
    how expensive is asfp, rate of the support plan, how much must I pay for the plan, what does premier support cost
    costs of advanced support, price list support plans, is asfp expensive, annual cost asfp, must I pay for the plan
    how much do I pay for premier support, what do partners pay for asfp, which amount should I reckon with for the plan
    how much money is asfp, what is the yearly amount of psfp, are the support plans expensive, what does microsoft charge for asfp, what do you pay for a support contract, indication of the cost of asfp, do I get a discount on the support plan, is asfp paid per month or per year, which price has premier support, what are the rates for partner support, quote for asfp, difference in price between asfp and psfp, what is the support plan going to cost us, can you name the price of asfp`,
  revenueThreshold: `
    how much revenue is needed, what is the revenue requirement, what is the minimum revenue, is 250000 dollars enough, is 300k enough, is 1 million enough
    how high is the revenue bar, which revenue must I reach, we have 400000 revenue is that sufficient, how many dollars of revenue per year
    is 299000 too little, what is the threshold for revenue, how much must we sell to become direct
    do we make the revenue threshold, do I qualify with 150K, we do 900k a year is that enough, has the bar been raised to 1 million
    at which revenue do I qualify, from what revenue are we eligible, how much revenue must you have to be eligible
    what must you turn over at least, what is the minimum limit, how much must we turn over, with 320k do we meet it, is 99000 enough, we make 200k is that enough, we make 1.2 million revenue do we reach the requirement, what is the minimum amount, how much csp revenue is required, must it be 300k or 1m, did the revenue requirement go up, which bar holds now for revenue, are we above the bar with 500k, are we there with 275 thousand dollars, how much revenue does microsoft expect, is the threshold a million, revenue bar direct bill partner, exactly 300000 revenue does that count
    how many dollars must we turn over a year, how many dollars of revenue do we need, how much revenue in dollars`,
  cloudRevenueMeaning: `
    what is cloud revenue, what counts as revenue, what does not count as revenue, which products count towards the revenue
    what is csp revenue, do our services count towards the revenue, does hardware count, does margin count, do hours count
    does an enterprise agreement count towards the revenue, does spla count, is it profit or revenue, is the revenue including margin
    how is the revenue calculated, which revenue do you mean, revenue of non microsoft products, does only csp revenue count
    what do you understand by cloud revenue, what falls under revenue, do you count purchase or sale
    which sales belong to csp revenue, may I count support hours as revenue, does what I bill to customers count, is it what microsoft bills or what we charge, are services of other vendors counted, does hardware fall under the revenue, is markup on licences revenue, does dynamics belong to cloud revenue, does exchange online count as cloud revenue, which licences count as cloud revenue, is our margin included, does revenue outside csp count, gross or net revenue, definition of revenue according to microsoft, do ea customers count towards the revenue, what is not counted in the revenue
    is it about the purchase value, does the resale value or the purchase value count, is it what we pay or what we earn`,
  perpetualCounts: `
    does perpetual software count, do perpetual licences count, are perpetual licenses revenue, can I count one-time licences
    does office ltsc count, on premises licences in the revenue, does windows server count
    can I reach the revenue with perpetual licences, does permanent software count, must I take perpetual out
    is perpetual in the revenue, include one-time purchase licences, does a sql server licence count
    does a licence bought once count, does software that you buy instead of rent count, do you count lasting licences, what about perpetual and revenue, do perpetual licences come off the revenue, are ltsc licences excluded, is perpetual software excluded, since when do perpetual licences count, may office 2021 be in the revenue, server licences without subscription in the revenue, do perpetuals help to reach the bar, single software purchases in csp revenue, perpetual software in the ttm`,
  azureConsumption: `
    is the revenue about azure consumption, is it azure usage, must it be azure revenue, how much azure must I sell
    does azure consumption count, does azure count, is acr the requirement, is the requirement azure consumed revenue, is it only about azure
    is it 300k azure, must I sell azure, azure consumption or csp revenue, do azure and microsoft 365 both count
    is the revenue requirement an azure requirement, is it azure revenue or csp revenue, is the revenue requirement only about azure, does it revolve around azure consumed revenue, must customers use azure to count, I heard that you must have azure consumption, is there a minimum azure consumption, must I have 300k of azure, is azure measured separately, does azure consumption weigh more, become direct without azure, we do not sell azure is that bad, acr needed for direct bill`,
  whereRevenue: `
    where do I see my revenue, where do I find the revenue in partner center, where is my csp revenue, how do I find our ttm, how can I look up my revenue
    where can I check the revenue, revenue report in partner center, where is subscription analytics, how do I know how much revenue we have
    I do not see my revenue, can a reseller see his revenue, how do I find out my revenue, screenshot of the revenue, what is our revenue
    where do I get the revenue amount, which page shows the revenue
    which report do I need for the revenue, which overview shows the revenue of the past year, in which menu is the revenue, whom can I ask for the revenue
    how do I check our revenue, where do I look for my revenue, where is the revenue figure to be found, where in partner center do I see csp revenue, I am looking for our trailing twelve months, how do I request the ttm, can the distributor give me the revenue, can I see my revenue myself as an indirect reseller, which page for the annual revenue, where do I read the revenue, partner center shows no revenue, how do I prove our revenue, where does it say how much we sold, can I download my ttm, how large is our revenue according to microsoft, under which tab is the revenue
    which menu in partner center for analytics, where is subscription analytics to be found, in which menu do I find analytics`,
  locationSum: `
    why is the sum of the locations higher, adding the locations gives more than the total, the location list does not add up to the total
    may I add up the locations, why does the revenue per location not match the total, double revenue per location
    the branches together are higher than the total, export per location is wrong, revenue is counted twice, difference total and locations
    locations together give another amount than the total, why is the total lower than the locations together, does microsoft count revenue double for locations, revenue appears at two locations, the list of branches is higher than the total revenue, must I add all branches together, the sum per branch is different from the dashboard, figures per location do not fit, why do the locations not add up, the file has more revenue per location, is the split per branch correct, which should I take the total or the sum of locations, amount per location too high`,
  lastMonthMissing: `
    why is the last month missing, previous month is missing, I do not see last month, the revenue of this month is not there
    when is the new month added, when is the revenue updated, on which day are the figures refreshed, does the current month count
    the latest invoices are not in it yet, why is the report behind, september is missing in the report, which period is the revenue about
    which twelve months count
    how current is the revenue figure, is the running month included
    the revenue of last month is not visible yet, the report does not show the last month, when does the revenue of this month appear, when is the figure of last month there, why does the chart stop at last month, are the figures up to date, on which day of the month is it renewed, my latest sales are not in the report, unpaid invoices not in the revenue, over which months is the revenue calculated, which period counts for the revenue, do the twelve months run until today, the report is old, the newest figures are missing`,
  euroRate: `
    which rate for euro, how do I convert euro, convert euro to dollar, my revenue is in euro, our revenue is 300000 euro
    which exchange rate does microsoft use, does my revenue in euro count, must it be in dollars, what about currency, can I give it in euro
    how many euro is the bar, we calculate in pounds, conversion rate of microsoft
    our books are in euro, from eur to usd, what if the rate changes, is the requirement in euro or dollar
    how does microsoft get from euro to dollar, does the rate of today count, is the revenue in usd or in eur, must I convert euro amounts myself, my invoices are in euro what now, how do I convert 250000 euro, we work with british pounds, exchange rate for the revenue, at which dollar rate, can I use the ecb rate, I know our revenue only in euro, what is the requirement in euro, fill in an amount in euro
    what if the dollar falls, does the requirement change with the rate, exchange differences`,
  twoGlobalAccounts: `
    we have two partner global accounts, can I combine two accounts, add the revenue of two companies, do sister companies count together
    add two pgas, count the revenue of a subsidiary, we have several companies, merger of two partners revenue
    revenue of the parent company, combine several global accounts, revenue of the holding, do all entities count together
    a second company with its own revenue
    our group has two microsoft accounts, may two companies count together, add the revenue of our sister company, we took over a competitor does their revenue count, does the revenue of the parent company count, two partner accounts one revenue, is the revenue per global account, can sister companies bundle their revenue, revenue spread over two accounts, we merged and have two accounts now, the revenue is with another entity, do you look per company or per group, merge revenue of several pgas
    do our companies count together for the revenue, revenue of both companies together`,
  whichMpnId: `
    which mpn id do I need, which mpn number must I fill in, global id or location id, what is an mpn id, where is my mpn id
    must I use the location id, what is a pga and a pla, can I use the global id, what is the mpn id called now
    difference global and location mpn id, what is the partnerid, which id goes on the application, how do I get an mpn id
    which mpn id do I put on the form, which partner number on the application, we have several mpn ids which one do we take, must I enter pla or pga
    which id do I pass on, pla id or pga id, which of our ids is the right one, what is the difference between pga and pla, where do I see our mpn id, how do I find the location id, is the global id sufficient, I only have a global id, what is our mpn number, must the partner id be of the branch, mpn id or partner one id, which number does microsoft ask on the form, where do I get a location id, how do I create an mpn id`,
  mpnIdCountry: `
    my mpn id cannot be associated, mpn id belongs to another country, id from a different country, my id and csp account have different countries
    I cannot link my mpn id, add a location in the netherlands, error linking the mpn id, use a foreign mpn id
    our mpn id is belgian, association of the id fails, how do I get an mpn id for this country, location in the country of my csp account
    how do I add a location to our account in another country, create a location in the right country, which id if our branch is in another country
    the mpn id and our tenant are in other countries, we get an error when linking the mpn id, we do not manage to connect the mpn id, may I use a belgian mpn id for the netherlands, the mpn id is of our office in germany, no location in the netherlands but in belgium, what if my mpn id is in the wrong country, create an extra location for our country, mpn id of a foreign branch, must the country of the mpn id equal that of csp, association of mpn id refused, can I add a branch in partner center`,
  severalCountries: `
    may I sell in several countries, we sell in different eu countries, do I need an account per country, selling in belgium and the netherlands
    is one account valid for all of europe, which countries belong to the region, may I sell to customers abroad, sell internationally
    one agreement for all countries, customers in germany and france, selling outside the netherlands, does norway belong to the region
    must I enrol per country, is an enrolment per country needed, sell in the whole eu with one registration, which countries are in our csp region, is switzerland the same region
    does an account cover all eu countries, may I sell outside the netherlands as a direct partner, our customers are all over europe, must I have a tenant in every country, what is a csp region, does the united kingdom belong to the same region, are there country borders in csp, can I sell from belgium to dutch customers, in which countries may I sell, we have customers in spain and italy, may I supply across borders, must I enrol separately for germany, is one account per region enough`,
  newRegion: `
    we want to become direct in a new region, already direct in the eu and now america, must I apply again in another region
    is our direct status valid worldwide, direct in a second region, add a new region, expand to another region
    all requirements again for another region, direct bill in the uk besides the eu, must I enrol per region
    is the eu tenant valid in america, must I meet the requirements again for england, we are direct and want to expand to asia, comply again for an additional region
    we are direct in europe what about the us, another credit check for a second region, do I need everything again in another region, can we take our direct status to canada, direct here already and now asia too, direct partner in two regions, what must we do for an extra region, existing direct partner to a new region, a new tenant in another region, does our eu revenue count in america, separate application for each region, new market outside europe as a direct partner`,
  whoMaySign: `
    who must sign, who may sign the mpa, who may accept the agreement, must a director sign, may I sign myself
    what is authority to sign, who has signing authority, must the signer be global admin, signer has left
    is the mpa available in dutch, in which language is the agreement, can an admin sign, company register extract needed, power of attorney to sign
    the person who signed no longer works here, who puts the signature
    who accepts the microsoft partner agreement, may the office manager sign, must it be a director, does the signer need admin rights, our director is not a global admin, the old director signed is that still valid, must the mpa be signed again when the signer is gone, may an external person sign for us, what is an authorised signatory, how do I prove that I may sign, is the agreement in english only, where do I sign the mpa, who puts a signature under the agreement, must two directors sign`,
  outsourceSupport: `
    may I outsource support, may the helpdesk be outsourced, may a third party do the support, outsource first-level support
    may I buy in support, must I have own support staff, what is first-level support, must we be available 24 hours a day
    does an outsourced service desk count, how many people for support, our support is done by someone else, have a partner do the support
    how many support engineers do I need, how many employees for the helpdesk, our helpdesk is a call centre
    may a subcontractor do the support, can the distributor do the first line, we do no support ourselves, must I have a helpdesk of my own, we buy support from another party, is outsourced support allowed, how many fte of support is required, must our service desk always be available, what support must I offer, what does microsoft understand by first line, we are too small for a helpdesk, may our it partner help the customers, is a certificate needed for support, can we use white label support, must customers be able to call me`,
  managedServiceRequired: `
    is a managed service mandatory, must I have managed services, do I need a managed service, what is a managed service
    what if I have no managed service, is the managed service a recommendation, does our own software count as a service, what is an ip service
    must I have a service of my own, is managed service a requirement, managed services mandatory or recommended, can I do without managed service
    is a managed service a must, must we have our own ip, we only sell licences is that a problem, is a managed service asked for, how important is the managed service, does backup count as a managed service, is our own app a customer solution, no managed services can we go on anyway, managed services mandatory or optional, what counts as a managed service, examples of a managed service, must I be an msp, do I need intellectual property of my own, since when is managed service no longer compulsory`,
  accountsReceivableMeaning: `
    what is accounts receivable, what is meant by billing and provisioning, what is provisioning
    must I have a billing system, how must billing be arranged, must I bill my customers myself
    which software for billing, what if my customer does not pay, who is liable for unpaid invoices, infrastructure for billing
    must I have a system for provisioning
    must customers get an invoice from us, which billing tool is needed
    what do they mean by receivables, how do I show that I can bill, may I invoice in excel, which demands are there on my invoicing, is an accounting package enough for billing, must billing be automated, what if customers do not pay their bill, who pays microsoft if my customer goes bankrupt, what is customer billing and provisioning, how do I set up subscriptions for customers, must I have an integration for provisioning, we have no invoicing system, outsource accounts receivable, how must I create and manage subscriptions
    what does microsoft want to know about our billing, what must I show of our billing, how does microsoft assess our billing`,
  loseDirect: `
    we are a direct bill partner already and do not reach the revenue, do I lose my direct status, when do I lose direct bill
    what happens to existing direct partners, I am direct already and no longer meet it, may existing partners stay direct
    do the new requirements apply to existing partners, current partners below the revenue bar, when does microsoft review existing partners
    does microsoft take away our status, our revenue is too low as an existing partner, until when do I stay direct, deadline for existing direct partners
    we are direct and below the threshold, existing direct partner with 250k revenue, does microsoft take direct bill away, too little revenue as a current direct partner, we do not reach 280k as an existing partner
    do we lose direct bill below the bar, existing direct partner revenue too low, we are a direct partner since 2016 may we stay, what is the deadline for existing partners, does the revenue requirement apply to us as a direct partner, our direct status is about to lapse, when does a partner lose his direct status, as a direct partner we no longer meet the requirements, must an existing direct partner comply again, what happens if we do not make the 300k and are direct already, are we put out of direct bill, does our direct status stop by itself, why would microsoft end our direct bill, how do we keep direct bill, until which date may a direct partner be below the bar`,
  restrictedMeaning: `
    what is restricted, what does the status restricted mean, what are restricted capabilities, what may I no longer do when restricted
    what is blocked when you are restricted, my status is restricted what now, how do I see if I am restricted, what can I still do when restricted
    we are restricted, can a restricted partner sell new subscriptions, may I create new customers when I am restricted, explain restricted
    where does it say that we are restricted, I see restricted in partner center
    what does it mean if my account is restricted, what does a restriction do, what are the consequences of the restricted status, what can we still do as a restricted partner, our account is restricted by microsoft, why are we restricted, we are suddenly restricted in partner center, can I sell azure when I am restricted, may a restricted partner still win new customers, which tasks are blocked when restricted, how do I know whether our capabilities are restricted, new orders no longer work restricted, can restricted be undone, what is the difference between active and restricted`,
  restrictedCustomers: `
    what does restricted mean for my customers, do customers lose their subscription when we are restricted, do existing subscriptions go on when restricted
    are subscriptions renewed when we are restricted, can customers keep working when we are restricted, do customers lose anything under restriction
    do customers' services stop when restricted, what do customers notice when we are restricted, are customers still billed when restricted
    will clients be without office or mail through the restriction, do running subscriptions break when restricted
    do customers suffer from our restriction, do customers go down when we get restricted, are customers cut off when restricted, does the service for customers continue when we are restricted, must customers leave when we become restricted, are the customers subscriptions still valid when restricted, are customers renewed automatically under restriction, can customers keep using their mail when we are restricted, what must I tell customers about the restriction, who bills existing customers when we are restricted, does everything keep running at customers when we are restricted, does restricted affect our customers
    will our customers be without service, do our customers lose their licences when we are restricted`,
  restrictedSeats: `
    can I add licences when restricted, may I add seats when we are restricted, change number of licences when restricted
    can I add add-ons under restriction, order more licences as a restricted partner, extra seats with restricted status
    may I change the number of users when restricted, new add-on when restricted, reduce licences when restricted
    customer wants more licences but we are restricted, more seats on an existing subscription when restricted, customer asks for extra users and we are restricted, may I raise seats of an existing subscription
    can existing customers grow in users when we are restricted, may I raise the number of seats when restricted, extra licence on existing subscription when restricted, customer has a new employee and we are restricted, lower seats when we are restricted, may I sell an add-on as a restricted partner, how many licences may I still add under restriction, raise add-on quantities when restricted, more users on office when we are restricted, upgrade licences when restricted, can I attach a new addon to an existing subscription, adjust licence count restricted`,
  transitionSteps: `
    how do I go from direct to indirect, how do I become an indirect reseller, steps to move to indirect, transition from direct to indirect
    switch to indirect, how do I transfer subscriptions, how do I bring customers to an indirect provider, what must I do to become indirect
    can I move subscriptions, which subscriptions can be transferred, how long does the transition take, transfer request for subscriptions
    we want to become indirect, move subscriptions to a provider
    we stop being direct what must we do, how do we stop direct bill, place customers with a distributor
    what is the order of the move to indirect, we want to get rid of direct bill, how do I change over to indirect, how do I choose an indirect provider and move, transferring azure subscriptions to a distributor, which subscriptions can not come along in the transition, how do I transfer customers to the distributor, can nce licences be transferred, can an azure plan be transferred, what happens after the transfer request, what do I need to become indirect, down to indirect how do you do that, how do I enrol as an indirect reseller, how much time does moving to indirect take
    we want to go indirect what must we do, stop direct and go on as indirect, how do I begin the move to indirect`,
  customerConsent: `
    must the customer give consent for the move, do I need consent of customers, must customers agree to the transition
    must the customer accept the customer agreement again, must the mca be signed again, inform customers about the move
    may I move customers without consent, approval of the customer, is the microsoft customer agreement still valid after the move, permission of the customer for transfer
    does the customer agreement remain valid after the move, must the customer know that we move
    may we just hand over customers, must every customer agree, must I inform customers that we go to a distributor, can the customer refuse the move, does the customer sign an agreement again with the transition, who arranges the new customer agreement, accept mca again after transfer, written consent from customers, what if a customer gives no permission, is moving without the customer knowing allowed, do customers get a message about the transfer, does the transition ask anything of customers, is the acceptance of the mca still valid with the provider
    hand over subscriptions without the knowledge of the customer, move customers without saying anything, must customers agree to the transfer of their subscriptions, customer does not know that we move is that allowed`,
  bothModels: `
    can I be direct and indirect at the same time, may I sell both direct and indirect, combine direct and indirect, have both roles
    do I need two tenants for direct and indirect, direct and indirect side by side, stay direct and also be a reseller
    can the same tenant be direct and indirect, both models, a separate tenant for indirect
    must we choose between direct and indirect, double role as direct and indirect partner, partly direct partly through a distributor
    use direct and indirect mixed, can a direct partner also be an indirect reseller, second tenant for indirect, some of the customers through a distributor, may I be direct and also purchase from a distributor, both csp roles in one account, be tier 1 as well as tier 2, how many tenants for direct and indirect, can I sell through a provider besides direct bill, direct for azure and indirect for office, may direct and indirect go together, two roles on one tenant
    two roles in csp, double role for a partner, one customer direct the other indirect`,
  backToDirect: `
    can I go back from indirect to direct, become direct again, be direct bill again after the move, return to direct
    can the move be undone, can I become a direct bill partner again later, was direct now indirect want back to direct
    back to direct with a new tenant, is moving irreversible
    we do not like the move can we go back to direct, undo the move to indirect, leave the distributor and become direct again
    when we are indirect can we return later, is becoming direct again possible, how do I return to direct bill, we regret the move to indirect, how long must you wait to become direct again, must I meet all requirements again to return to direct, are we indirect forever after the move, cancel the move to indirect, can you still apply for direct bill after indirect, apply again as direct after indirect, back to the direct model again, move back to direct`,
  apiSandbox: `
    do I lose the api when I become indirect, do we lose the sandbox, does an indirect reseller keep access to the api
    can I use the partner center api as an indirect reseller, what happens to the sandbox after the move, do scripts still work as indirect
    sandbox tenant with indirect, partner center sdk, api integration after the transition, no more access to the api
    does the connection with partner center keep working after the move, does our integration still work as indirect reseller, test environment after moving to indirect
    may an indirect reseller use the partner center api, api access after the move, sandbox gone after moving to indirect, our software talks to partner center does that keep working, is the api for direct partners only, powershell module partner center as indirect reseller, create licences automatically through the api as indirect, does a reseller have a sandbox account, do I get a sandbox as a direct partner, test tenant after transition, does the api stop when we are indirect, our portal uses the api of microsoft, does the integration with partner center remain`,
  accountManagerBenefit: `
    do I get an account manager as a direct partner, does an account manager come with direct bill, do we get a contact person at microsoft
    do direct bill partners have an account manager, does direct entitle to an account manager, do we get a pdm, dedicated contact at microsoft
    personal guidance from microsoft, partner development manager
    do I get my own contact at microsoft, is there an account manager for direct partners, will there be an account manager with direct bill, does microsoft help us personally when we are direct, will we have a pdm, who is our contact at microsoft as a direct partner, is an account manager assigned, is an account manager a benefit of direct, do direct partners get guidance, fixed partner manager with direct, is an account manager promised, direct bill and account team`,
  suspendTimeline: `
    how long does it take from restricted to suspended, when do I get suspended, when is my status revoked, when does revoked follow
    after how many days are you suspended, from restricted to suspended to revoked, what is suspended, what happens after restricted
    timeline of restricted to revoked, 30 days restricted, revoked after 60 days, what happens to prepaid subscriptions on suspension
    what if I still do not comply after 30 days, what happens after 60 days restricted
    what comes after restricted, within how many days does restricted become suspended, how fast is a partner suspended, when are you put out of the programme, from restricted to revoked how long, what is the difference between suspended and restricted, how long may you stay restricted, what happens when suspended, status suspended in partner center, what if our authorisation is revoked, revoked status how to go on, what do t+30 and t+60 mean, how long between restriction and revocation, annual contracts of customers if we are suspended`,
  keepingRevenue: `
    does indirect revenue count to stay direct, which revenue counts for existing direct partners, does revenue as indirect reseller count for keeping it
    may I count indirect revenue to remain direct bill, only direct revenue in the yearly review, revenue to stay a direct partner
    indirect revenue and staying direct, count revenue through a distributor to keep direct, which revenue at renewal
    which revenue does microsoft look at for existing direct partners, what kind of revenue counts in the review of an existing partner
    is indirect revenue included for existing partners, to keep direct does only directly sold revenue count, may revenue through the provider count for our direct status, which figures does microsoft use to review whether we stay direct, how is revenue counted for existing direct partners, direct partner with indirect revenue too which counts, is indirect sales usable to stay direct, revenue from both models in the yearly review, do indirect and direct count together to keep it, only revenue from direct for the renewal, indirect revenue for existing direct bill partner`,
  hostingRights: `
    do I lose hosting rights when I become indirect, what happens to my hosting rights, qmth after the move, qualified multitenant hoster
    may I still host as an indirect reseller, do we keep qmth, multitenant hosting without direct, host windows desktops, hosting of windows with indirect
    may we host windows virtually as indirect, become a qualified multitenant hosting partner, can we keep qmth after the transition, is qmth for direct partners only, hosting office for customers, deliver hosted desktop as indirect reseller, offer vdi without direct bill, lose the right to multitenant hosting, we are a hoster and become indirect, what happens to our hosting customers when we become indirect, rights to host windows 10, qmth authorisation gone`,
} as const satisfies Readonly<Record<EntryId, string>>;
