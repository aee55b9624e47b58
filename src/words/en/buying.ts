import type { BuyingAnswers, BuyingForms, BuyingWords } from '../../reading/words/buyingWords';

export const buying = {
  buy: `
    buy, buying, bye, to by, i by, we by, can by, may by, purchase, purchasing, purchse, purchace, puchase, order, ordering, oder, orderd, acquire, acquiring, procure
    procuring, place an order, make the purchase, buyng, byu, be bought, been bought, be purchased, be ordered, be acquired, get bought, bought already
    check out, checkout, checking out, buy in advance, place the order, placing the order, place our order, put in an order, put the order through, acquisition`,
  buys: 'buys, purchases, orders, acquires, gets, takes',
  take: `
    get, getting, take, taking, pick up, pick one up, picking up, picking one up, lock in, lock it in, locking in, grab, grabbing
    snap up, take out, taking out, secure, securing, snatch`,
  get: `
    sign up, sign up for, signing up, subscribe, subscribing, subscribe to, go for, going for, going with, go with, sing up, sing up for, sign me up, sign us up, sign me up for
    sign us up for, signed me up for, invest in, pay for, pay, paying for, paying, obtain, obtaining, activate, activating, apply for, request, choose, choosing, opt for, opting for, opting
    go ahead with, start, starting, arrange, arranging, set up, enroll in, enrol in, enroll us in, enrol us in, enroll me in, enrol me in, signing up for, book, reserve, reserving, commit to, committing to
    commit, move to, sort out, sorted, take on, sign, signing, turn on, switch on, lets do, ill have, we will have, well have, id like, close a deal, closing a deal, conclude, enter into
    transfer the money, transfer, down payment, deposit, prepay, prepaying, fund, funding, accept, accepting, approve, approving, ask for, begin, kick off, set in motion, in motion, proceed with
    say yes, saying yes, add, adding, upgrade to, onboard, be signed, be arranged, be paid, delivered, deliver, send, sending, (its|it is|it will be|it) going to be, settle on, settled on, settling on, settle for, pull the trigger, pulling the trigger, put (me|us) down, put (me|us) down for, count (me|us) in, count (me|us) in for
    hook (me|us) up, hook (me|us) up with, spend, spending, shell out, cough up, get hold of, get our hands on, land, fork out, splash out, decided on, decide on, going for it, go for it, put on our account, (to|i|we) contract, onto the list, on the list, bill us, bill me, charge, charging, add to, on our account, to our account, on my account, click, clicking, signs, press
    (asfp|psfp|premier|premier support|advanced support) it is`,
  paper: `
    negotiating, negotiation, negotiate, in talks, proposal, signature, quote, quotes, quotation, order link, order form, order page, order button, order confirmation, buy button, buy link, purchase link, purchase page, purchase form, payment link, purchase order, purchase orders, po
    invoice, cart, shopping cart, basket, down payment, credit card, discount, promotion, promo, offer, offering, offers, budget, deal, sales order, payment, bill, the money, sales, seller, supplier, credit cards, pro forma, proforma, green light, price goes up, contract for signature`,
  want: 'interest, interested, interested in, looking for, im looking for, searching for, seeking, want, wants, would like, wish, wanna, like, id like, would love, love, sign me up for, sign us up for, give me, give us, ill have, want to have, wed, we would, i would, wanting',
  need: 'want to have, wants to have, like to have, love to have, wants us to have, wants me to have, need, needs, needed, needing, missing, cant do without, must have, do without, lack',
  own: '(do|does|did) (actually|) have, (our|the) (support plan|support contract) is, are on, am on, i think, i believe, i guess, i suppose, id say, have, has, had, own, owns, owned, use, uses, using, hold, holding, runs, run, running, better have, rather have, would rather have',
  bought: `
    bought, purchased, ordered, got, acquired, taken, subscribed, signed up, paid, had, obtained, procured, activated, took, signed, renewed
    cancelled, canceled, expired, lapsed, contracted, gotten`,
  splitVerb: '',
  splitEnd: '',
  plan: `
    unified (contract|agreement|plan|support|support plan|subscription),
    asfp, psfp, ufp, unified for partners, unified support for partners, advanced support, premier support, advanced support for partners, premier support for partners, supportplan, premier support subscription
    support plan, support plans, supportplans, support contract, support subscription, support package, support pan, asf p, asfb, afsp, aspf
    apsf, pspf, pfsp, psf p, premier, advanced, premium support, unified support, advance support, premiere support, as fp, ps fp, asfps
    microsoft support, microsoft support plan, support agreement, support deal, advanced partner support, premier partner support, partner support plan, paid support, paid plan
    support offering, microsoft plan, plan from microsoft, paid plan from microsoft, asfp subscription, psfp subscription, (asfp|psfp|ufp) plan, (asfp|psfp|ufp|premier|premier support|advanced support|unified for partners) it is, asfp contract, paid support plan`,
  anyPlan:
    'the two plans, two plans, both plans, one of the plans, either plan, plan, subscription, contract, package, subscribtion',
  pronoun:
    'it, its, that, thats, that is, one, this, them, those, these, either, both, something, anything, that thing, the thing, the damn thing, pick one up, picking one up, lock it in, one of them, one of those, which one',
  other: `
    licence, licences, license, licenses, seat, seats, azure, microsoft 365, office, office 365, m365, o365, windows, windows server, copilot, dynamics
    dynamics 365, teams, exchange, power bi, add on, add ons, addons, reservation, reservations, reserved instances, hardware, laptop, laptops
    server, servers, phone system, domain, crm, erp, accounting package, billing system, system, software, subscriptions, contracts, plans
    helpdesk, service desk, first level support, products, product, computers, phones, certificate, certification, training, course, office space, mpa, partner agreement, the agreement, books, domain name, customers plan, managed service, managed services`,
  self: 'ready to, keen to, happy to, eager to, our choice, our preference, our eye, wants us, wants me, wants us to, wants me to, want us to, i, we, us, me, lets, id, ill, im, weve, ive, our company, let us, were, well, my company, our procurement, our organisation, our organization, our purchasing team, our business',
  anyone: `
    he, she, they, you, one, a partner, partners, people, anyone, somebody, someone, companies, partner, boss, manager, director, colleague, procurement, purchasing, management, company
    board, cfo, ceo, advisor, adviser, account manager, rep`,
  customer:
    'customer, customers, client, clients, competitor, competitors, end customer, end customers, our customers, end users, consumers',
  sell: 'sell, selling, sold, resell, reselling, sells, resale, resold, offer our, provide our, we offer, we provide, we deliver, invoice our, we invoice, sales',
  may: `
    (would|will|could|can|may) it, help (me|us), wondering, can, could, may, might, shall, will, want, going, gonna, would, wanna, lets, let, plan to, rather, planning, about, better, allowed, better off
    advisable, wise, smart, time, idea, possible, permitted, safe, intend, intending, like, ready, recommended, recommend, recommends, recommending, advise, advises
    makes sense, make sense, thinking, considering, id, ill, wish, good idea, worth, ought, happy, go ahead, deciding, decide, decided, suppose, suggest, suggests
    useful, hurt, bad, trouble, against, mandatory, if i were to, looking into, looking at, about to, say we, say i, hypothetically, in case, what if, if we, if i, cn
    moment, our eye on, an eye on, come on, all set, doubt whether, not sure if, unsure if, which, insists, insist, told, im certain, certain, approved, signed off, opt, why not, wouldnt it, dont mind, problem, wrong, risk, intention, ready to`,
  must: 'should, must, need, needs, needed, have to, has to, had to, required, supposed, necessary, obliged, ought to, got to, gotta, says, say, says we, said we, said i, says i, wants me, wants us, wants us to, wants me to, want us to, insists we, had better, better have, rather have, would rather have, do we need, do i need',
  now: `
    now, already, allready, today, tomorrow, first, before, in advance, beforehand, right away, immediately, this week, straight away, upfront, this afternoon, tonight, this morning
    ahead of time, meanwhile, in the meantime, early, up front, next week, this month, before (january|february|march|april|may|june|july|august|september|october|november|december), right now, asap, as soon as possible, at this point, anyway
    shortly, while, during, at once, soon, yet, just now, then, next, prior, next month, on monday, by friday, urgent, urgently, quick, quickly, faster, ahead, beforehand, too early, too soon, in place, next step, the next step, first step, the first step, step one, step 1, (asfp|psfp|premier|premier support|advanced support) it is, next year, this quarter, monday
    tuesday, wednesday, thursday, friday, january, february, march, april, may, june, july, august, september, october, november, december`,
  since: `
    since, last year, for years, years ago, last month, a year ago, in 2018, in 2019, in 2020, previously, months ago, in 2021, in 2022, in 2023, in 2024, in 2025, used to, at the time
    for a while, long ago, yesterday, once, last week, years now, already had, we already have, i already have`,
  not: 'what are we waiting for, not, no plans, dont, wont, never, no, havent, didnt, doesnt, wouldnt, arent, isnt, cant, cannot, shouldnt, nothing, none, neither, aint',
  wait: 'what are we waiting for, miss out, miss out on, lose out, hesitate, wait, waiting, waited, hold off, holding off, hold back, delay',
  onlyAfter:
    'only after, not until, only once, only when, wait with, wait until, hold off, holding off, only then, after we passed, wait to, wait before, waiting with, waiting until, not before, no sooner than',
  buyIn:
    'from, sell, selling, sold, resell, reselling, sells, buy in our, buying in our, bought in, through, via',
  inward: 'in',
  asking: `
    (would|will|could|can|may|is|does) it,
    why, when, how, where, what, which, who, can, could, may, might, shall, should, will, would, must, do, does, is, are, am, have
    has, need, cn, whats, from when, any chance`,
  anyway: 'even if, even though, despite, regardless, no matter, in spite of',
  whatIs: 'what is, what are, whats, what was, what does',
  factual: `
    cost, costs, price, pricing, expensive, cheap, difference, differ, differences, mean, means, meant, stand for, stands for, include, includes, included, cover, covers, coverage, count, counts, apply to
    applies, how many, how much, how long, mandatory, compulsory, required, requirement, meaning, definition, who is, benefits, downsides, works, work, contain, contains
    named contact, contact, terms, response time, language, languages, reachable, about, explanation, faq, details, suited, suitable, for whom, who for`,
  info: 'know, explain, tell, understand, question, ask, information, info, read, see, hear, explanation, compare, comparison, documentation, call, look up, find out',
  beside: 'with, about, from, under, via, between, without, within, regarding, besides',
  why: 'why, how come',
  contrast: '',
  fixed: `
    in order, in what order, what order, in which order, order system, all in order, out of order, orders, business plan, company plan, the plan is to, as planned, if all goes to plan, goes to plan, according to plan
    from us, with us, to us, of ours, by us, take part, take it up, take up, take it that, into account, taking on, get in touch, i get it, got it, we have it, i have it, have it, in purchasing, in procurement, get help, get started, get to work, take care, what is your plan, our plan
    support ticket, get support, have to do with, the books, for today`,
  break: 'and, and then, but, so, because, however, although, therefore, thus',
  hence: 'so, then, therefore, thus, but, and then',
  doing:
    'do, do that, do it, do so, go ahead, proceed, continue, say yes, too, as well, we too, is that right, is that ok, is that allowed, carry on, join',
  article: 'a, an, the, my, our, your, new, extra, some',
  filler: `
    such, whether, application, form, from you, here, press, place, placed, in the middle, work, undone, undo, reversed, in partner center, partner center, yes or no, the, a, an, to, for, on, in, with, at, be, does, is, are, am, or, also, just, really, please, actually, then
    yes, maybe, hi, hello, ok, okay, if, when, what, where, how, why, there, my, our, your, credit check, creditcheck
    check, apply, applying, enroll, enrol, enrolling, enrolment, enrollment, microsoft, credit, direct bill
    partner, become, becoming, being, without, passed, pass, as, up, out, by, all, he, she, they
    good, distributor, ahead, over, with it, go, some, any, think, still, even, myself, support, after all
    surely, simply, gladly, certainly, perhaps, of, from, who, whom, guess, sure, oh, hey, alright, right, well, hello, right now, until, till, will be, done, deal, which, was, been, of course, until, button, later`,
} as const satisfies BuyingWords;

export const buyingAnswers = {
  signing: `
    sign, signs, signing, be signed, signature, accept, accepting, enter into, conclude, approve, commit, commit to, contract, (to|i|we) contract, close a deal, approving, contract, contracts`,
  helpdesk: `
    helpdesk, help desk, service desk, support desk, first level, first line, first level support, first line support, customer support, call centre, call center, support team, support staff, people, staff, hours`,
  tool: `
    tool, tools, tooling, billing tool, invoicing tool, package, billing package, invoicing package, accounting package, system, systems, billing system, software, programme, program, platform, portal, module, integration, application, app, erp, crm, psa, licence, licences, license, licenses, marketplace, service, services, solution, solutions, accounting`,
  microsofts: 'microsoft, microsofts, partner support, paid support',
} as const satisfies BuyingAnswers;

export const buyingForms = {
  longWords: `
    advanced, premier, support, purchase, purchasing, subscription, already, ordering`,
  gerundEndings: 'ing',
} as const satisfies BuyingForms;
