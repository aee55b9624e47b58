import type { CorrectionWords, PlaceWords, SubjectWords } from '../../reading/words/correctionWords';

export const corrections = {
  instead: `
    (i|we|what i|) (meant|mean) (to say|to put|to answer|to type|to pick|to choose|that|), (should|ought to|needs to|need to|has to|must|was meant to|were meant to) (actually|really|of course|probably|) (be|have been|say|read) (a|), (should|shouldve) (have|) (said|put|answered|been|picked|chosen|entered|typed)
    scratch that, strike that, scrap (that|my|the), disregard (that|my last answer|my previous answer|my earlier answer|what i said|), ignore (that|my last answer|my previous answer|what i said), correction, small correction, quick correction, to correct myself, correcting myself, let me correct (that|myself|), i stand corrected, (i|) take (that|it) back, (i|) take back (what i said|), can you amend it, amend it, amend that, please amend, please change that, change that, please change it, change it, please fix that, fix that
    make (that|it), change (that|it|this|my answer|my last answer) to, set (that|it|this) to, switch (that|it|this) to, put (that|it|this) (down|) (as|to), update (that|it|this) to, instead of, rather than (what i said|), instead, and not
    by mistake, by accident, mistakenly, no wait, wait, wait a minute, hang on, hold on, oh wait, wait no, actually no, contrary to what i said, i misspoke, misspoke`,
  turning: `
    shouldve, becomes a, becomes, is a, was a, are a, down as, actually, in fact, after all, on second thought, on second thoughts, on reflection, turns out, it turns out, it turned out, turned out, really, in reality, thinking about it, come to think of it, now that i think of it, having checked, i checked, just checked, i just checked, double checked, i double checked, we checked, looked it up, i looked it up, ive looked it up, looked it up now, now that i look, looking again, oops, whoops, sorry, forgot something, i forgot, forgot to say
    i see now, i just saw, just saw, i see that, just found out, found out, we found out, i just found out, i was told, apparently, by the way, btw, about the, about our, about my, about, regarding, re, as for, going back to, coming back to, one more thing about, meanwhile, in the meantime, has changed, have changed, changed, since then, by now, recently, as of today, unfortunately, though, truth is, the truth is, seems to be, boss says, (my|our) (boss|colleague|director|accountant) (says|said|tells me), from before
    (i|we) (said|told you|gave you|entered|typed|answered|gave|picked|clicked|selected|chose) (earlier|before|just now|previously|), (what|that) i (said|gave you|gave|put)`,
  wrong: `
    (is|was|are|were) (actually|also|still|just|totally|completely|) (wrong|incorrect|mistaken|false|not right|not correct|a mistake|an error|a typo|off|not accurate), (isnt|wasnt|arent|werent) (quite|) (right|correct|accurate), wrong, incorrect, wrongly, incorrectly, mistake, a mistake, my mistake, made a mistake, i made a mistake, made an error, error, typo, a typo, mistyped, misread, i misread, misclicked, i misclicked, (i|) clicked the wrong (button|option|one|thing), wrong button, wrong option, wrong answer, the wrong answer, my bad, messed up, i messed up, slip of the pen, fat fingered, too high, too low, (i|) mixed (it|them|that) up, mixed up, (had|got) (it|that) (the|) (wrong|wrong way round), the wrong way round, was reading the wrong line, the wrong line, the wrong one`,
  setting: 'set, put, make, note, down as, set to, put down',
  around: `
    oh, ah, hm, hmm, well, hi, hello, hey, pardon, apologies, excuse me, my answer, my last answer, my previous answer, my earlier answer, the answer, answer, the question, question, previous, last, earlier, one, on, for, of, to, with, in, from, please, pls, just, then, so, because, that, this, it, is, was, are, were, i, i said, ive, had, the, a, an, want, would like, id like, thats, its, it is, figure, bit, thing, part, there, as, got, now`,
  asking: `
    (can|could|would|will) you, (can|could|may|shall) (i|we), would it be possible, is it possible`,
  contrast: 'not, no',
  twelveMonths: '(last|past|previous|preceding|prior|trailing|rolling) (twelve|12) (months|month)',
  supposed: `
    if, suppose, supposing, imagine, say we, assuming, assume, hypothetically, what if, would, wouldnt, unless, in case, when we, once we, when i, once i, for example, for instance
    a customer, a client, one of our (customers|clients|partners), customer of ours, client of ours, a competitor, our competitor, competitors, our rival, rival, another partner, other partners, a partner of ours, a fellow partner, a friend, friend of mine, somebody, someone, previous employer, former employer, my old company, my old job, old job, they have, they had, their, parent company, sister company, claimed
    microsoft (asks|wants|requires|says|expects), according to microsoft, the (bar|threshold|minimum|requirement|limit) is, at least, minimum, required, enough, sufficient, needed, hopefully, hope, hoping, expect, expecting, aim, aiming, target, goal, next year, next month, soon, one day, eventually, in the future, find, seems, seem, a lot, too much, high, low, unfair, ridiculous, strange, i read, read that, i heard, heard that, on a forum, in an article, in the news, used to, back then, back in, in those days, i forget, wonder, wondering`,
} as const satisfies CorrectionWords;

export const subjects = {
  'applicant.kind':
    'kind of partner, our situation, my situation, existing direct bill partner, new applicant, already a direct bill partner, already direct bill, direct already, not a direct bill partner, already direct, direct bill partner, direct partner',
  'mpn.membership': `
    membership, mpn membership, membership status, status of (our|my|the) membership, partner network, mpn, member, maicpp, mpn status, members`,
  'mpn.location': `
    location, mpn location, location id, location of the mpn id, mpn id, partner id, mpn number, location question, location answer, pla, pga, country, global id, csp region, region`,
  'endorsement.authority': `
    authority, authority to sign, signing authority, sign, signing, signs, signature, authorised to sign, authorized to sign, authorised, authorized, signatory, power of attorney, allowed to sign, can sign, may sign, signing rights, cant sign, endorsement`,
  'endorsement.globalAdmin':
    'global admin, global administrator, global admin role, admin role, administrator role, admin, administrator, ga role',
  'support.firstLevel': `
    first level support, first line support, first level, first line, first lines, first levels, helpdesk, help desk, service desk, support, customer support, support desk, outsource, outsourced, outsourcing, support question, l1 support, tier 1 support, level 1 support`,
  'support.plan': `
    support plan, supportplan, plan, support contract, asfp, psfp, support, advanced support, premier support, microsoft plan`,
  'support.planReason':
    'reason for the plan, reason, why we have the plan, reason we have the plan, reason we bought the plan, what the plan is for',
  'revenue.asIndirectReseller': `
    as an indirect reseller, as indirect reseller, as reseller, revenue as reseller, revenue was as reseller, revenue was as indirect reseller, revenue was as an indirect reseller, through a distributor, via a distributor, as a reseller, earned as a reseller, through our distributor, via our distributor, indirect reseller`,
  'revenue.ttmUsd': `
    revenue, revenues, revenue as an indirect reseller, csp revenue, cloud revenue, annual revenue, yearly revenue, turnover, sales, revenue figure, revenue number, ttm, trailing twelve, revenue of the last twelve months, csp revenue in usd, amount, figure, number, income, the amount, the figure, the number`,
  'revenue.source':
    'source, source of the figure, source of the revenue, source of the amount, where the figure comes from, where (that|the) (number|figure|amount|revenue) (comes|came) from, revenue source, partner center, our own records, our books, our accounting, bookkeeping, figure, number, amount, revenue figure, the figure, the number, the amount',
  'revenue.perpetualUsd':
    'perpetual, perpetual software, perpetual licences, perpetual licenses, perpetual part, perpetual share, perpetual software revenue, perpetual amount, perpetual figure, perpetual revenue, perpetual software figure, perpetual software amount, perpetual software part, perpetual number',
  'tenure.months': `
    months, month, number of months, tenure, time as a reseller, time as reseller, period, duration, how long we have been a reseller, years as a reseller, months as a reseller, as a reseller, reseller since, been a reseller, reseller for, number of months as an indirect reseller, years, year, reseller, resellers`,
  'accountsReceivable.billing': `
    billing, invoicing, bill, invoice, invoices, accounts receivable, collections, billing system, billing process, receivables, collecting payments, billing question, bill customers, bill our customers, invoice customers, invoice our customers`,
  'accountsReceivable.provisioning': `
    provisioning, provision, provision subscriptions, creating subscriptions, create subscriptions, subscriptions, customer subscriptions, managing subscriptions, manage subscriptions`,
  'capabilityAssessment.passed':
    'assessment, capability assessment, the capability assessment, capability check, audit',
  'designation.solutionsPartner':
    'designation, solutions partner, solution partner, solutions partner designation, solutions partner status, badge',
  'security.requirements':
    'security requirements, security, mfa, multi factor, multifactor, multi factor authentication, security score',
  'managedService.offered':
    'managed service, managed services, ip service, own solution, customer solution, services, managed service offering, our own solution, service offering',
} as const satisfies SubjectWords;

export const places = {
  goTo: `
    (go|jump|return|skip|take me|bring me|move|head|get|going|lets go|let us go) (straight|right|) (back|) to, back to, (can|could|may) (i|we) (go|jump|get|return) (back|) to, (i|we) (want|need|would like) to (go|jump|get|return) (back|) to, (id|wed) like to (go|jump|get|return) (back|) to, to, back
    revisit, (id|i would|i want to|lets|let us|can we|can i) (like to|) (revisit|redo|reopen|go over), redo, reopen, go over, take another look at, have another look at, answer again, do again, come back to, go on to, again, once more, over again, ask me`,
  place: `
    question, requirement, question number, requirement number, number, nr, step, item, section, part, point, q, the question about, question about, questions about, questions on, question on, the section on, section about, the section about, the part about, part about, bit about, the bit about, the bit on, one, that, this, those, my, our, do, whole, the whole, bit, need to, i need to, and`,
} as const satisfies PlaceWords;
