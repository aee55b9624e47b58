import type { BuyingTopics } from '../../reading/words/buyingTopics';

export const buyingTopics = {
  cancel: `
    cancel, cancelled, canceled, cancelling, cancellation, terminate, terminated, end, ended, stop, withdraw
    withdrew, withdrawn, undo, reverse, reversed, revoke, revoked, get rid of, get out of, call off, called off
    scrap, scrapped, dropped, drop, not renew, pulled`,
  postpone: `
    await, awaiting, refrain, deferred, defer, holding fire, hold fire, paused, pause, holding back, no rush
    no hurry, can wait, until then, under review, cross that bridge, shut, postpone, postponed, postponing, put off
    wait, waiting, waited, hold off, holding off, held off, on hold, on ice, sit tight, patient, patience, park
    parked, parking, shelve, shelved, delay, delaying, only after, only then, only once, only when, not until, until
    stick to the rules, for the time being, for now, hands off, stay away, staying away, keep away, later
    not before, not yet, no sooner, back burner`,
  refuse: `
    no thanks, not buying, not in the market, not looking to, havent bought, nothing has been, has not been
    backed out, pulled out, rejected, voted down, advises against, advise against, let go, isnt for us, not here to
    nothing, no plan, decided against, not interested, no interest, no need, dont need, not needed, off the table
    too expensive, talked out of, out of it, not for us, refused, refuse, refusing, declined, pass on, turned down
    against it, never said, wouldnt dream, no intention, dont intend, no plans, not planning, skip it, unnecessary
    not going to, nobody, never`,
  past: `
    predecessor, already done, already have, got that covered, from the start, in march, in may, in january
    previous management, never used, before my time, just been renewed, for a while, nearly bought, almost ordered
    back in, used to pay, since, last year, last month, last week, for years, years ago, months ago, long ago
    yesterday, back then, at the time, used to, once, in the past, previously, by accident, accidentally
    already bought, already paid, already purchased, already ordered, already signed, already own, in 2015, in 2016
    in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, existing, current, our old, expired
    lapsed, until last year, bought too early, bought the plan too early, ordered too early, signed too early`,
  after: `
    afterwards, after the email, after approval, after the check, after the credit check, once, as soon as
    the moment`,
  refund: `
    money back, refund, refunded, reimbursed, reimbursement, credit note, returned, get back, lose the money`,
  price: `
    annual fee, hidden costs, set aside, negotiable, tax deductible, yearly, annually, refundable, on average
    budget for, cost, costs, price, prices, priced, pricing, price tag, fee, fees, rate, rates, expensive, cheap
    cheaper, vat, per year, per month, how much, amount, price list, free, charge`,
  inform: `
    entails, clarify, terms, brochure, product page, sla, curious, just asking, window shopping, looking around
    definition, details, differ from, suits, suitable, intended for, governed, know, explain, explained, tell
    information, info, documentation, read, reading, reading up, difference, differences, differ, compare, comparing
    comparison, mean, means, meant, involve, involves, include, includes, included, what is, whats, what are
    what for, benefits, advantages, downsides, cover, covers, understand, exactly, stand for, why do you, experience
    happy with, satisfied, learn, documented`,
  existing: `
    come under, comes under, tied to, contract number, complaint, covered, prove, in our name, consultancy, tam
    notice period, term, on premises, hold, holds, still have, contact person, tickets, ticket, incident, incidents
    response time, languages, count, counts, qualify, valid, runs until, renewed, renewal, renews, renew, renewing
    meet the requirement, enough`,
  thing: `
    laptop, laptops, phone, phones, car, cars, house, premises, office, building, bread, coffee, coffee machine
    present, gift, tickets, train, holiday, hotel, lunch, beer, pizza, bike, furniture, desk, chair, flowers, book
    books, newspaper, xbox, playstation, game, shoes, coat, printer, printers, screen, screens, server, servers
    switch, router, firewall, hardware, equipment, computer, computers, pc, pcs, camera, headset, cables, insurance
    mortgage, loan, shares, share, company, takeover, competitor, office space, land, energy, electricity, internet
    fibre, website, domain, domain name, hosting, certificate, certificates, ssl, course, courses, training, exam
    exams, education, accounting package, accounting program, invoicing package, billing system, billing tool, crm
    erp, psa, ticketing system, helpdesk system, software, program, app, tool, web shop, netflix, spotify
    phone subscription, gym, membership, mpn, mpn membership, action pack, actionpack, solutions partner
    designation, competency, employee, employees, staff, people, freelancer, trainee`,
  licence: `
    licence, licences, license, licenses, seat, seats, azure, microsoft 365, m365, office, office 365, o365, e3, e5
    business premium, dynamics, dynamics 365, teams, exchange, power bi, copilot, windows, windows server, sql
    sql server, intune, defender, visio, project, reservation, reservations, reserved instances, perpetual, add on
    add ons, subscriptions, marketplace, storage`,
  distributor: `
    distributor, distributors, disti, provider, indirect provider, ingram, ingram micro, pax8, td synnex, synnex
    also, copaco, arrow, crayon, wholesaler, supplier, middleman`,
  thirdParty: `
    end customer, end customers, end user, end users, buyers, users, consumers, competitor, competitors
    other partners, another partner, previous employer, relations, clients, client, customer, customers, schools
    charity`,
  enrol: `
    application, apply, applying, applied, enrol, enroll, enrolment, enrollment, enrolling, sign up for csp, form
    forms, submit, submitted, file, filed, direct partner, direct bill, go direct, become direct, registration
    fill in, questionnaire, question, questions, answer, answers, next`,
  agreement: `
    partner agreement, mpa, the agreement, customer agreement, contracts, on behalf of, authorised, authorized
    authority, signatory, signing authority`,
  firstLevel: `
    helpdesk, service desk, first level, first line, support team, support department, 24 7, around the clock
    reachable, outsource, outsourced, outsourcing, hire, hired, bought in, in house`,
  sellOn: `
    sell, selling, sells, sold, resell, reselling, resale, offer, offering, provide, deliver, invoice, invoicing
    bill, billing, collect, margin`,
  credit: `
    credit limit, credit line, credit score, creditworthiness, credit check, credit, credit card, credit note
    credit invoice, loan, bank, annual accounts, rating`,
  passed: 'passed, approved, cleared, green light, positive, through, completed, approval',
  planning: `
    according to plan, business plan, project plan, growth plan, marketing plan, action plan, emergency plan
    recovery plan, roadmap, schedule, plans to, rate plan, pension plan, plan of action, what is the plan, good plan
    like a plan, security plan, azure plan, e3 plan, e5 plan, plan to, the plan is, business case, disaster recovery
    grow, expand`,
  permit: `
    impediment, liability, legally, premature, unwise, jumping the gun, downside, worst, object, objects, minds
    against, stopping, stops, holding us back, may, allowed, permitted, forbidden, forbids, ok, okay, fine, bad
    harm, hurt, problem, risk, consequences, penalty, objection, objections, wrong`,
  advise: `
    recommend, recommends, recommended, advise, advises, advised, advice, wise, smart, smarter, sensible, better
    best, worth, point, useful, tip, suggest, suggested, should`,
  decide: `
    decided, decision, chosen, choice, chose, made up, choose, picking, pick, convinced, agrees, agreed, go for
    going for, going with, went with, settled, opt, it is, then`,
  atOnce: `
    with immediate effect, forthwith, in parallel, expedite, at this stage, at this point, about to, by tonight
    high time, now, right now, already, right away, straight away, immediately, at once, today, tonight
    this afternoon, tomorrow, this week, asap, as soon as possible, urgent, urgently, quick, quickly, fast, faster
    hurry, in advance, beforehand, up front, upfront, ahead, ahead of, first, earlier, early, sooner, before
    before we, before i, together with, meanwhile, in the meantime, while, during`,
  soon: `
    next week, next month, soon, shortly, coming week, this quarter, next quarter, next year, monday, tuesday
    wednesday, thursday, friday, january, february, march, april, june, july, august, september, october, november
    december, after the summer, end of the month, end of the week, after the weekend`,
  pay: `
    15k, 16k, 15 000, 15, 000, dollars, euros, funds, treasury, ring fenced, capex, requisitioned, expense, lease
    account number, bank, funding, card, fees, pay, paying, pays, paid, payment, settle, transfer, wire, invoice
    bill, down payment, deposit, budget, money, wallet, chequebook, checkbook, credit card, paypal, check out
    checkout, direct debit, instalments, prepay, spend, spending, investment, invest, grand, fork out, shell out
    spring for, splash`,
  sign: `
    execute, executing, executed, countersign, countersigned, contractual, contractually, contracting, contracted
    binding, conclude, concluding, concluded, entering into, execution, docusign, e signature, paperwork, papers
    docs, documents, ink, inked, inking, letter of intent, wrap up, nail down, finalise, finalize, finalising
    close on, closing on, sign, signing, signed, signature, dotted line, pen, initial, contract, agreement, lock in
    lock, commit, committing, commission, close, seal, enter into, take out, taking out, sign up, signing up
    subscribe`,
  order: `
    purchase order, purchase instruction, requisition, po, pre order, prepurchase, procurement, provision, enable
    activate, activation, switch on, switched on, order link, order process, over the line, pull the trigger
    pulling the trigger, moving forward, move forward, moving ahead, move ahead, go ahead, proceed, proceeding
    transact, expedite, fast track, put us down, sign us up, count us in, pencil, mark us down, engage, engaging
    onboard, onboarding, roll out, rolling out, acquisition, order, ordering, orders, ordered, buy, buying, buys
    bought, purchase, purchasing, purchases, purchased, acquire, acquiring, procure, procured, get, getting, take
    taking, grab, obtain, secure, reserve, request, requesting, avail, availing, order form, buy button, order page
    cart, basket, book, arrange`,
  seller: `
    microsoft rep, seller, sales guy, best price, part number, salesperson, salesman, rep, representative
    account manager, sales, quote, quotes, quotation, offer, offers, proposal, discount, promotion, promo, deal
    bargain, sku`,
  boss: `
    counsel, lawyer, lawyers, legal, attorney, board resolution, shareholders, chairman, treasury, finance
    assistant, secretary, trainee, undersigned, team, auditors, insurer, investors, wife, son, boss, director
    management, manager, cfo, ceo, board, co founder, founder, partner, colleague, bookkeeper, accountant
    procurement, purchasing, parent company, holding, sister company, investor, adviser, advisor, owner`,
  talk: `
    hello, hi, hey, good morning, good afternoon, thanks, thank you, bye, see you, help, stop, robot, human, skip
    back, continue, again, start over, summary, why do you ask, dutch, english`,
} as const satisfies BuyingTopics;
