import type {
  CorrectionWords,
  OldValueWords,
  PlaceWords,
  SubjectWords,
} from '../../reading/words/correctionWords';

export const corrections = {
  instead: `
    (i|we|what i|) (meant|mean) (to say|to put|to answer|to type|to pick|to choose|that|), (should|ought to|needs to|need to|has to|must|was meant to|were meant to) (actually|really|of course|probably|) (be|have been|say|read) (a|), (should|shouldve) (have|) (said|put|answered|been|picked|chosen|entered|typed)
    scratch that, strike that, scrap (that|my|the), disregard (that|my last answer|my previous answer|my earlier answer|what i said|), ignore (that|my last answer|my previous answer|what i said), correction, small correction, quick correction, to correct myself, correcting myself, let me correct (that|myself|), i stand corrected, (i|) take (that|it) back, (i|) take back (what i said|), can you amend it, amend it, amend that, please amend, please change that, change that, please change it, change it, please fix that, fix that
    make (that|it), change (that|it|this|my answer|my last answer) to, set (that|it|this) to, switch (that|it|this) to, put (that|it|this) (down|) (as|to), update (that|it|this) to, instead of, rather than (what i said|), instead, and not
    by mistake, by accident, mistakenly, no wait, wait, wait a minute, hang on, hold on, oh wait, wait no, actually no, contrary to what i said, i misspoke, misspoke`,
  turning: `
    (i|we) (had|) overlooked, overlooked, no longer, (i|) just (heard|learned|learnt|read|looked) (from|that|), (my|our|the) (boss|colleague|director|accountant|bookkeeper|technician|partner|cfo|manager) (just|) (says|said|told me|tells me|informs me|corrected me), (boss|accountant|colleague) (just|) (says|told me), (the|) correct (figure|amount|number|answer|status|value) (is|was|), (the|) right (figure|amount|number|answer) (is|was|), spoke too soon, spoken too soon, i have spoken too soon, looked again, i have asked, ive asked, i asked around, i have looked, ive just looked, i have checked, ive checked, was made up, made up, shouldve, becomes a, becomes, is a, was a, are a, down as, actually, in fact, after all, on second thought, on second thoughts, on reflection, turns out, it turns out, it turned out, turned out, really, in reality, thinking about it, come to think of it, now that i think of it, having checked, i checked, just checked, i just checked, double checked, i double checked, we checked, looked it up, i looked it up, ive looked it up, looked it up now, now that i look, looking again, oops, whoops, sorry, forgot something, i forgot, forgot to say
    i see now, i just saw, just saw, i see that, just found out, found out, we found out, i just found out, i was told, apparently, by the way, btw, about the, about our, about my, about, regarding, re, as for, going back to, coming back to, one more thing about, meanwhile, in the meantime, has changed, have changed, changed, since then, by now, recently, as of today, unfortunately, though, truth is, the truth is, seems to be, boss says, (my|our) (boss|colleague|director|accountant) (says|said|tells me), from before
    (i|we) (said|told you|gave you|entered|typed|answered|gave|picked|clicked|selected|chose) (earlier|before|just now|previously|), (what|that) i (said|gave you|gave|put)`,
  wrong: `
    (somethings|something is) (off|wrong|not right) (with|about|in|), (is|was|are|were) (probably|perhaps|maybe|possibly|i think|) (not right|not correct|wrong|incorrect), misunderstood, a misunderstanding, misunderstanding, the wrong (report|column|row|year|figure|number|question|button|box), (is|was|are|were) (actually|also|still|just|totally|completely|) (wrong|incorrect|mistaken|false|not right|not correct|a mistake|an error|a typo|off|not accurate), (isnt|wasnt|arent|werent) (quite|) (right|correct|accurate), wrong, incorrect, wrongly, incorrectly, mistake, a mistake, my mistake, made a mistake, i made a mistake, made an error, error, typo, a typo, mistyped, misread, i misread, misclicked, i misclicked, (i|) clicked the wrong (button|option|one|thing), wrong button, wrong option, wrong answer, the wrong answer, my bad, messed up, i messed up, slip of the pen, fat fingered, too high, too low, (i|) mixed (it|them|that) up, mixed up, (had|got) (it|that) (the|) (wrong|wrong way round), the wrong way round, was reading the wrong line, the wrong line, the wrong one`,
  setting: 'set, put, make, note, down as, set to, put down',
  around: `
    direct bill, direct billing, (the|that|) question (if|whether|about|on|of) (we|i|our|the|), what i (filled in|entered|answered|said) (for|about|on|), about what i (said|answered|filled in), told me, my answer (to|on|about|for), oh, ah, hm, hmm, well, hi, hello, hey, pardon, apologies, excuse me, my answer, my last answer, my previous answer, my earlier answer, the answer, answer, the question, question, previous, last, earlier, one, on, for, of, to, with, in, from, please, pls, just, then, so, because, that, this, it, is, was, are, were, i, i said, ive, had, the, a, an, want, would like, id like, thats, its, it is, figure, bit, thing, part, there, as, got, now`,
  asking: `
    (can|could|would|will) you, (can|could|may|shall) (i|we), would it be possible, is it possible`,
  twelveMonths: '(last|past|previous|preceding|prior|trailing|rolling) (twelve|12) (months|month)',
  again: `
    (take|bring|get|put) me (there|back there|to it|back to it), (that|this|the) (question|one) (again|once more|once again|over), (redo|revisit|reopen|reconsider|revise|go over) (that|this|it|the|my|what|our), (redo|revisit|reopen|reconsider|revise), (do|enter|answer|give|fill in|put) (that|it|this|that one|that question|this one) (again|over|once more|once again|anew), (do|answer) (that|the) question (again|once again|once more|over), (want|like|need) to do it over, another look at, have another look, ask me (that|it) again, show me that question, that question again, (return|back) to the question (about|on), let me (do|give|answer|enter) that (again|over)`,
  supposed: `
    my (wife|husband|brother|sister|father|neighbour|neighbor)s, my (wife|husband|brother|sister|father|neighbour|neighbor), how, why, if, suppose, supposing, imagine, say we, assuming, assume, hypothetically, what if, would, wouldnt, unless, in case, when we, once we, when i, once i, for example, for instance
    a customer, a client, one of our (customers|clients|partners), customer of ours, client of ours, a competitor, our competitor, competitors, our rival, rival, another partner, other partners, a partner of ours, a fellow partner, a friend, friend of mine, somebody, someone, previous employer, former employer, my old company, my old job, old job, they have, they had, their, parent company, sister company, claimed
    microsoft (asks|wants|requires|says|expects), according to microsoft, the (bar|threshold|minimum|requirement|limit) is, at least, minimum, required, enough, sufficient, needed, hopefully, hope, hoping, expect, expecting, aim, aiming, target, goal, next year, next month, soon, one day, eventually, in the future, find, seems, seem, a lot, too much, high, low, unfair, ridiculous, strange, i read, read that, i heard, heard that, on a forum, in an article, in the news, used to, back then, back in, in those days, i forget, wonder, wondering`,
} as const satisfies CorrectionWords;

export const oldValues = {
  contrast: 'not, no, isnt, arent, wasnt, werent, no longer',
  inPlaceOf: 'instead of, rather than, in place of',
  stated: 'it is, its, it was, its just, they are, thats, that is, just, only, should be, rather',
  before: `
    (i|we) (said|told you|told|answered|entered|typed|gave you|gave|picked|selected|chose|clicked|put|put down|filled in) (earlier|before|just now|previously|), (i|we) (had|have) (said|told you|answered|entered|given|picked|selected|filled in), (what|that|which) i (said|gave you|gave|put|entered|filled in|told you), ive (said|told you|answered|put)`,
} as const satisfies OldValueWords;

export const subjects = {
  'applicant.kind':
    'direct bill already, direct bill already or not, (we are|weve been|we have been|been|are) direct with microsoft, direct with microsoft, very first question, kind of partner, our situation, my situation, existing direct bill partner, new applicant, already a direct bill partner, already direct bill, direct already, not a direct bill partner, already direct, direct bill partner, direct partner',
  'mpn.membership': `
    membership, mpn membership, membership status, status of (our|my|the) membership, partner network, mpn, member, maicpp, mpn status, members`,
  'mpn.location': `
    location, mpn location, location id, location of the mpn id, mpn id, partner id, mpn number, location question, location answer, pla, pga, country, global id, csp region, region`,
  'endorsement.authority': `
    who (signs|may sign|can sign|is allowed to sign|has signing authority), signer, the signer, signing question, authority, authority to sign, signing authority, sign, signing, signs, signature, authorised to sign, authorized to sign, authorised, authorized, signatory, power of attorney, allowed to sign, can sign, may sign, signing rights, cant sign, endorsement`,
  'endorsement.globalAdmin':
    'global admin, global administrator, global admin role, admin role, administrator role, admin, administrator, ga role',
  'support.firstLevel': `
    first level support, first line support, first level, first line, first lines, first levels, helpdesk, help desk, service desk, support, customer support, support desk, outsource, outsourced, outsourcing, support question, l1 support, tier 1 support, level 1 support`,
  'support.plan': `
    premier, advanced, unified, ufp, unified for partners, premier support for partners, advanced support for partners, plan question, support plan question, support plan, supportplan, plan, support contract, asfp, psfp, support, advanced support, premier support, microsoft plan`,
  'support.planReason':
    'reason for the plan, reason, why we have the plan, reason we have the plan, reason we bought the plan, what the plan is for',
  'revenue.asIndirectReseller': `
    indirect reseller revenue, reseller revenue, as an indirect reseller, as indirect reseller, as reseller, revenue as reseller, revenue was as reseller, revenue was as indirect reseller, revenue was as an indirect reseller, through a distributor, via a distributor, as a reseller, earned as a reseller, through our distributor, via our distributor, indirect reseller`,
  'revenue.ttmUsd': `
    (twelve|12) (months|month) revenue, trailing twelve, revenue, revenues, revenue as an indirect reseller, csp revenue, cloud revenue, annual revenue, yearly revenue, turnover, sales, revenue figure, revenue number, ttm, trailing twelve, revenue of the last twelve months, csp revenue in usd, amount, figure, number, income, the amount, the figure, the number`,
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
    open, open up, reopen, (go|jump|return|skip|take me|bring me|move|head|get|going|lets go|let us go) (straight|right|) (back|) to, back to, (can|could|may) (i|we) (go|jump|get|return) (back|) to, (i|we) (want|need|would like) to (go|jump|get|return) (back|) to, (id|wed) like to (go|jump|get|return) (back|) to, to, back
    revisit, (id|i would|i want to|lets|let us|can we|can i) (like to|) (revisit|redo|reopen|go over), redo, reopen, go over, take another look at, have another look at, answer again, do again, come back to, go on to, again, once more, over again, ask me`,
  place: `
    over, again, question, requirement, question number, requirement number, number, nr, step, item, section, part, point, q, the question about, question about, questions about, questions on, question on, the section on, section about, the section about, the part about, part about, bit about, the bit about, the bit on, one, that, this, those, my, our, do, whole, the whole, bit, need to, i need to, and`,
} as const satisfies PlaceWords;
