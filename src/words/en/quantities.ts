import type { QuantityWords } from '../../reading/words/quantityWords';

export const quantities = {
  frame: `
    it, this, that, the, a, an, is, was, were, are, be, been, its, thats, comes, came, to, at, on, by, there, is at
    we, i, our, my, us, your, you, have, has, had, did, made, make, do, does, got, am, im, were at, weve, ive, we re
    revenue, cloud revenue, annual revenue, turnover, sales, total, totals, totalled, totaled, amount, figure, number, sum
    answer, value, csp, cloud, ttm, microsoft, microsoft 365, office 365, dynamics 365, windows 365, indirect, reseller, generated
    partner center, partnercenter, dashboard, report, reports, analytics, according, says, said, shows, showed, states
    in, of, for, since, from, as, with, and, so, namely, that is, exactly, precisely, net, gross, all together, altogether
    in all, overall, combined, added up, also, now, then, already, just, really, well, last, past, preceding, previous
    trailing, prior, period, measured, rolling, current, calendar, fiscal, financial, per year, per annum, a year, yearly
    annually, annual, billed, which, whereof, perpetual, perpetual software, perpetual licences, perpetual licenses
    licence, license, licences, licenses, software, active, experience, long, ago, started, working, been working
    yes, no, ok, okay, correct, hi, hello, good morning, good afternoon, thanks, thank you, please, sorry, i mean
    i meant, should be, uh, um, er, worth, year, years, as an indirect reseller, for now, partner, csp partner, ran
    (comes|came|amounts|amounted|adds up|added up|sums|boils down|works out) (to|at), tile, screen, screenshot, attachment, spreadsheet, excel, finance, controller, accountant, cfo, pulled it, pulled this
    pulled, checked, double checked, checked with, checked w, looked it up, looked up, looked, see, see attached, saw, read, reads, just now, this morning, this afternoon, here
    (excl|excluding|ex|without|before) vat, (across|for|over) (both|all|the) (our|) tenants, tenants, bang on, spot on, on the dot, on the nose, to the (cent|penny), and not a (cent|penny) more
    (so|) (still|) a long way to go, sir, madam, as per, kindly note, fy, fy23, fy24, fy25, fy26, fy27, only, nice, sadly, unfortunately, great, here you go, there you go, to be exact, to be precise
    being, business, doing, transacting, selling,
    grand total, grand, tally, bottom line, all in, all told, to date on the report, reported, exact, export, exported, statement, bookkeeper, accounts, system, the system, tool, copied, pasted, straight from, straight out of, taken from, found, found it, got it, hold on, one sec, one moment, let me see, lets see, here it is, there it is, there we go, voila, right, ok so, okay so, ah, oh, hm, hmm, cheers, mate, finally, happily, luckily, haha, lol, though, tho, confirmed, i can see, can see, showing, displays, displayed, displaying, listed, comes out, came out, ended up, end up, ended, finished, landed, sits, sitting, sat, stands, stood, stand, reached, hit, achieved, booked, invoiced, sold, turned over, us dollars worth, kind regards, regards, all of it, everything, every cent, in the bank, figures, numbers, our numbers, the number is, as shown, shown, as reported, per the report, per partner center, year on the dot, whole, full, fully, in full, entire, it says, this is, that was, overview, list, table, portal, page, twelve month, twelve, month window, window,
    just started, only just started, just begun, only just begun, weve just started, just starting, only starting`,
  below: `
    almost, nearly, less than, at most, up to, just under, just below, a bit under, a little under, a bit less
    below, under, south of, lower than, or less, close to, slightly under, slightly below, slightly less than
    no more than, not more than, not quite, maximum, fewer than, smaller than`,
  about: `should be, ought to be, must be, 
    about, around, approx, approximately, roughly, more than, at least, estimated, estimate, estimating, guess
    i guess, i think, i believe, i reckon, maybe, perhaps, probably, possibly, or so, ish, something like, some
    somewhere, in the region of, in the neighbourhood of, in the neighborhood of, just over, just above
    a bit over, a little over, a bit more, slightly, north of, upwards of, above, well over, minimum, minimally
    plus minus, plus or minus, circa, ca, rounded, ballpark, higher than, greater than, exceeding, exceeds
    in excess of, not exactly, give or take, plus, or more, a good, bit, could be, might be, approximates
    no idea, not sure, dont know, not certain, without, except, excluding, including, incl, excl`,
  nearBelow: 'to, near, approaching, till',
  near: 'over, past, beyond, say',
  goal: `
    hope, hoping, hoped, expect, expected, expecting, expectation, goal, target, targeted, aim, aiming, budget, budgeted
    forecast, forecasted, planned, plan, planning, going to, will, would, want, next year, coming, upcoming, soon, later
    future, should, need, needed, needs, threshold, bar, required, requirement, must, can, could, aspire, projected`,
  not: 'not, no, never, dont, didnt, doesnt, havent, hasnt, wasnt, isnt, arent, nowhere near, short of, short, not yet, cant, cannot, wont, minus',
  nothing:
    'nothing, none, nil, zilch, nada, no revenue, zero revenue, none yet, nothing yet, not any, nothing at all, none at all, not a cent, no perpetual, no perpetual software',
  vague: `
    one of the, one of, one in, one out of, a lot, lots, much, little, too much, too little, enough, plenty, thousands, millions, hundreds, hundreds of thousands
    several, a few, few, many, a couple of, couple, various, tons, loads, some time, a while, for ages, ages, long time
    a long time, for years, (half|) (a|) dozen, half a dozen, recently, not enough, a couple, just started, only just started, a couple of hundred, a few hundred, several hundred`,
  percent: 'percent, per cent, pct, percentage',
  minus: 'minus, negative',
  to: 'to, until, till, through, up to',
  between: 'between, from',
  or: 'or',
  dollar:
    'usd, dollar, dollars, dolar, dolars, doller, us dollar, us dollars, american dollar, american dollars, bucks, us, u s dollars',
  otherCurrency: `
    eur, euro, euros, gbp, pound, pounds, quid, pound sterling, pounds sterling, sterling, chf, franc, francs, swiss franc
    swiss francs, jpy, yen, cad, aud, nzd, sgd, hkd, sek, nok, dkk, pln, czk, huf, inr, cny, zar, try, rub, brl
    canadian dollar, canadian dollars, australian dollar, australian dollars, krona, kronor, kroner, krone, zloty, rupee
    rupees, lira, rouble, roubles, ruble, rubles, guilder, guilders, peso, pesos, rand, renminbi, yuan, bitcoin, canadian, australian, kr
    new zealand dollar, new zealand dollars, hong kong dollar, singapore dollar, singapore dollars, hong kong dollars`,
  things: `
    customer, customers, client, clients, user, users, seat, seats, licence, licences, license, licenses, subscription
    subscriptions, employee, employees, people, staff, fte, tenant, tenants, hour, hours, minutes, invoices
    countries, locations, offices, partners, resellers, distributors, contracts, questions, figures, dozen, dozens`,
  name: `
    mpn, mpn id, id, partner id, partnerid, phone, phone number, telephone, vat, postcode, zip, invoice, order, ticket
    article, section, version, page, question, step, option, number
    location id, tenant, no`,
  rate: 'a month, per month, monthly, each month, every month, per quarter, a quarter, quarterly, per customer, per seat, per user, per licence, per license, per week, a week, weekly, per day, a day, average, on average',
  period: `
    (this|the current|the running|next|every|each) (year|calendar year|fiscal year|financial year|quarter|month|week)
    (last|past|previous|first|second|third|fourth) (quarter|month|week|half|half year), (last|past|previous|first|next) (couple of|few|several|) (years|months|quarters|weeks)
    years, ytd, year to date, month to date, so far this year, so far, to date, until now, all time, lifetime, ever
    since (we|the|our|i) (start|started|began|beginning|begin|founding|launch|joined|opened), since day one, since then
    from (the|) (start|beginning), from day one, since the start of (this|the) (year|quarter), in total since
    q1, q2, q3, q4, h1, h2, (first|second|1st|2nd) (half|quarter), in a (month|quarter|week|day), a (decade|fortnight), decade
    back then, at the time, before covid, (an|the) average year, a good year, (our|the) best year, (our|the) first year`,
  roundYear: `
    last year, the (previous|prior) year, previous year, prior year, (a|) year ago, fiscal year, (our|the|last) (fiscal|financial|calendar) year
    financial year, calendar year, fy, fy23, fy24, fy25, fy26, fy27, annual accounts`,
  times: 'times, twice, thrice, double, doubled, triple, tripled',
  year: 'year, years, yr, yrs, y',
  quarter: 'quarter, quarters',
  month: 'month, months, mth, mths, mo, mos, m',
  half: 'half year, half years, half a year',
  shorter: 'week, weeks, day, days',
  calendar: `
    january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sep, sept
    october, oct, november, nov, december, dec`,
  yearCue:
    'in, since, year, the year, calendar year, fiscal year, fy, over, of, to, end, early, late, mid, from, for, during, q1, q2, q3, q4, h1, h2, all',
  ordinal: 'st, nd, rd, th',
  restated: 'so, ie, i e, namely, that is, thats, is, are, equals, yes, no, sorry, which is, or rather',
  yesOrNo: 'yes, no, yep, nope, yeah, sure, correct, ja, nee',
  and: 'and',
  the: 'the',
} as const satisfies QuantityWords;
