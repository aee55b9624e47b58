import type { BuyingWords, CreditCheckWords } from '../words';

export const buying = {
  buy: `
    buy, buying, bye, purchase, purchasing, purchse, purchace, puchase, order, ordering, acquire, acquiring, procure, procuring
    place an order, make the purchase`,
  buys: 'buys, purchases, orders, acquires',
  get: `
    get, getting, take, taking, take out, sign up, sign up for, signing up, subscribe, subscribing, subscribe to, go for, going for
    invest in, pay for, pay, paying for, obtain, obtaining, activate, contract, apply for, request, choose, go ahead with, start
    secure, arrange, set up, enroll in, enrol in, signing up for, book, reserve, commit to, move to, go with, sort out, take on`,
  want: 'want, wants, would like, wish, wanna, like, sign me up for, sign us up for, give me, give us',
  bought: `
    bought, purchased, ordered, got, acquired, taken, subscribed, signed up, paid, had, obtained, procured, activated, took`,
  splitVerb: '',
  splitEnd: '',
  plan: `
    asfp, psfp, advanced support, premier support, advanced support for partners, premier support for partners, supportplan
    support plan, support plans, supportplans, support contract, support subscription, support package, asf p, asfb, afsp, aspf
    apsf, pspf, pfsp, psf p, premier, advanced, premium support, unified support, advance support, premiere support
    microsoft support, microsoft support plan, support agreement, advanced partner support, premier partner support`,
  anyPlan: 'plan, plans, subscription, contract, package',
  pronoun: 'it, that, one, this, them, those, these, either, both',
  self: 'i, we, us, me, lets, id, ill, im, weve, ive, our company, let us, were',
  anyone:
    'you, one, a partner, partners, people, anyone, somebody, someone, companies, partner, boss, manager, director, colleague',
  may: `
    can, could, may, might, shall, will, want, going, gonna, would, wanna, lets, let, plan to, rather, planning, about, better, allowed
    advisable, ok, okay, wise, smart, time, idea, possible, permitted, safe, intend, intending, like, ready, fine, recommended
    makes sense, make sense, thinking, considering, id, ill, wish, good idea, worth, ought, happy, go ahead, deciding, decide, decided`,
  must: 'should, must, need, needs, needed, have to, has to, required, supposed, necessary, obliged, ought to, got to, gotta',
  now: `
    now, already, today, tomorrow, first, before, in advance, beforehand, right away, immediately, this week, straight away, upfront
    ahead of time, meanwhile, in the meantime, early, up front, next week, this month, right now, asap, as soon as possible
    shortly, while, during, at once, soon, yet, just now, then, so, next, prior`,
  since:
    'since, last year, for years, years ago, last month, a year ago, in 2018, in 2019, in 2020, already, previously, months ago',
  not: 'not, dont, wont, never, no, havent, didnt, doesnt, wouldnt, arent, isnt, cant, shouldnt',
  onlyAfter:
    'only after, not until, only once, only when, wait with, wait until, hold off, only then, after we passed, wait to, wait before',
  customer: 'customer, customers, client, clients, competitor, competitors, end customer, end customers',
  buyIn: 'in, from, sell, selling, sold, resell, reselling, sells, buy in',
  asking: `
    why, when, how, where, what, which, who, can, could, may, might, shall, should, will, would, must, do, does, is, are, am, have
    has, need`,
  filler: `
    the, a, an, to, of, for, on, in, with, at, be, do, does, is, are, am, and, or, but, also, just, really, please, actually, then
    yes, no, maybe, hi, hello, ok, okay, well, if, when, what, where, how, why, there, my, our, your, credit check, creditcheck
    check, application, apply, applying, enroll, enrol, enrolling, enrolment, enrollment, form, microsoft, credit, direct bill
    partner, become, becoming, being, without, waiting, wait, passed, pass, approved, after, as, well, too, up, out, by, all, get
    it, have, has, good, company, through, distributor, from, ahead, over, with it, go, some, any, think, still, even, myself, support`,
} as const satisfies BuyingWords;

export const creditCheck = {
  check:
    'credit check, creditcheck, credit checks, credit review, credit assessment, credit approval, credit vetting, credit screening, credit test, credit approved, credit passed, credit cleared',
  passed: `
    credit approved, credit passed, credit cleared, passed, approved, cleared, through, successful, successfully, completed, done, ok, okay, succeeded, positive, complete, finished
    good, accepted, came back positive, went through, gone through, came through, fine, pass, went well, granted, passed it`,
  mail: 'mail, email, e mail, message, confirmation, approval, emails, letter, notification',
  got: 'got, received, arrived, in, came, come, have, has, here, landed, gotten',
  microsoft: 'microsoft, ms, microsofts',
  told: 'sent us, sent me, emailed, mailed, told, informed, notified, confirmed, approved, written, wrote, let us know, let me know, gave approval, green light, cleared, accepted, given approval, given the green light',
  self: 'i, we, our company, weve, ive, our organisation, our organization, were',
  not: `
    not, dont, havent, hasnt, didnt, isnt, wasnt, never, no, failed, fail, rejected, declined, waiting, awaiting, wait, pending
    in progress, unfortunately, negative, denied, yet, refused, running, still, cant, ever, we sent, i sent, ive sent, we have sent`,
  notYet: `
    if, once, when, after, before, until, will, would, should, hope, hoping, expect, expecting, soon, tomorrow, maybe, perhaps
    think, probably, must, need, want, going, can, could, might, unless, to pass, to be, assuming, whether`,
  otherCheck: 'assessment, capability, capability assessment, exam, audit, verification, test',
  asking:
    'what, how, when, why, who, where, which, is, are, am, have, has, did, do, does, was, will, can, should',
  filler: `
    the, a, an, is, are, am, has, have, been, be, was, were, of, from, for, with, by, on, at, it, that, our, my, us, me, now, just, today
    already, yesterday, finally, yes, hi, hello, so, and, good news, this week, last week, recently, to, we are, weve, have been, all`,
} as const satisfies CreditCheckWords;
