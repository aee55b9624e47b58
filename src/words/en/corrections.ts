import type { CorrectionWords, PlaceWords, SubjectWords } from '../../reading/words/correctionWords';

export const corrections = {
  instead: `
    (i|we|what i|) (meant|mean) (to say|to put|to answer|to type|to pick|to choose|that|), (should|ought to|needs to|need to|has to|must) (actually|really|of course|probably|) (be|have been|say|read), should have (said|put|answered|been|picked|chosen|entered|typed)
    scratch that, strike that, disregard (that|my last answer|my previous answer|my earlier answer|what i said|), ignore (that|my last answer|my previous answer|what i said), correction, small correction, quick correction, to correct myself, let me correct (that|myself|), i stand corrected, i take that back, take that back
    make (that|it), change (that|it|this|my answer|my last answer) to, set (that|it|this) to, switch (that|it|this) to, put (that|it|this) (down|) (as|to), update (that|it|this) to, instead of, rather than, instead, and not
    i (said|told you|put|entered|typed|answered|gave|picked|clicked|selected|chose) (earlier|before|just now|previously|by mistake|by accident|accidentally|), by mistake, by accident, accidentally, mistakenly, no wait, wait, wait a minute, hang on, hold on, oh wait, wait no, actually no, contrary to what i said, i misspoke, misspoke`,
  turning: `
    actually, in fact, after all, on second thought, on second thoughts, on reflection, turns out, it turns out, it turned out, turned out, really, in reality, thinking about it, come to think of it, having checked, i checked, just checked, i just checked, double checked, i double checked, we checked, looked it up, i looked it up, now that i look, looking again
    i see now, i just saw, i see that, just found out, found out, we found out, i just found out, i was told, apparently, by the way, btw, about the, about our, about my, regarding, as for, going back to, back to, coming back to, one more thing about, meanwhile, in the meantime, has changed, have changed, changed, since then, by now, recently, as of today, unfortunately, though, but`,
  wrong: `
    (is|was|are|were) (actually|also|still|just|totally|completely|) (wrong|incorrect|mistaken|false|not right|not correct|a mistake|an error|a typo|off|not accurate), (isnt|wasnt|arent|werent) (quite|) (right|correct|accurate), wrong, incorrect, wrongly, incorrectly, mistake, a mistake, my mistake, made a mistake, i made a mistake, made an error, error, typo, a typo, mistyped, misread, i misread, misclicked, i misclicked, clicked the wrong (button|option|one|thing), wrong button, wrong option, wrong answer, the wrong answer, my bad, messed up, i messed up, slip of the pen, fat fingered, is not (right|correct), was not (right|correct)`,
  around: `
    sorry, oops, whoops, oh, ah, hm, hmm, well, no, yes, yeah, hi, hello, pardon, apologies, excuse me, my answer, my last answer, my previous answer, my earlier answer, the answer, answer, the question, question, previous, last, earlier, one, about, on, for, of, to, with, in, from, please, just, then, and, so, because, that, this, it, is, was, are, were, i, we, i said, ive, have, had, my, our, the, a, an, can you, could you, you, want, would like, like, id like, to be, be, need, thats, its, it is, figure, bit, thing, part, there, as, do, did, for us`,
  asking: `
    (can|could|would|will) you, (can|could|may|shall) (i|we), would it be possible, is it possible`,
  supposed: `
    if, suppose, supposing, imagine, say we, assuming, assume, hypothetically, what if, would, wouldnt, unless, in case, when we, once we, when i, once i, for example, for instance
    a customer, a client, one of our (customers|clients|partners), customer of ours, client of ours, a competitor, our competitor, competitors, another partner, other partners, a partner of ours, a fellow partner, a friend, friend of mine, somebody, someone, my previous employer, previous employer, former employer, my old company, they have, they had, their, his, her, he, she, parent company, sister company
    microsoft (asks|wants|requires|says|expects), according to microsoft, the (bar|threshold|minimum|requirement|limit) is, at least, minimum, required, enough, sufficient, needed, hopefully, hope, hoping, expect, expecting, aim, aiming, target, goal, next year, next month, soon, one day, eventually, in the future, i read, read that, i heard, heard that, on a forum, in an article, in the news, used to, back then, back in, in those days`,
} as const satisfies CorrectionWords;

export const subjects = {
  'applicant.kind':
    'kind of partner, our situation, my situation, existing direct bill partner, new applicant, already a direct bill partner, already direct bill, not a direct bill partner, already direct, direct bill partner, direct partner',
  'mpn.membership': `
    membership, mpn membership, membership status, status of (our|my|the) membership, partner network, mpn, member, maicpp, mpn status, members`,
  'mpn.location': `
    location, mpn location, location id, location of the mpn id, mpn id, partner id, mpn number, location question, location answer, pla, pga, country, global id, csp region, region`,
  'endorsement.authority': `
    authority, authority to sign, signing authority, sign, signing, signs, signature, authorised to sign, authorized to sign, authorised, authorized, signatory, power of attorney, allowed to sign, can sign, may sign, signing rights, cant sign, endorsement`,
  'endorsement.globalAdmin':
    'global admin, global administrator, global admin role, admin role, administrator role, admin, administrator, ga role',
  'support.firstLevel': `
    first level support, first line support, first level, first line, helpdesk, help desk, service desk, support, customer support, support desk, outsource, outsourced, outsourcing, support question, l1 support, tier 1 support, level 1 support`,
  'support.plan': `
    support plan, supportplan, plan, support contract, asfp, psfp, support, advanced support, premier support, microsoft plan`,
  'support.planReason':
    'reason for the plan, reason, why we have the plan, reason we have the plan, reason we bought the plan, what the plan is for',
  'revenue.asIndirectReseller': `
    as an indirect reseller, as indirect reseller, through a distributor, via a distributor, as a reseller, earned as a reseller, through our distributor, via our distributor, indirect reseller`,
  'revenue.ttmUsd': `
    revenue, csp revenue, cloud revenue, annual revenue, yearly revenue, turnover, sales, revenue figure, revenue number, ttm, trailing twelve, revenue of the last twelve months, csp revenue in usd, amount, figure, number, income, the amount, the figure, the number`,
  'revenue.source':
    'source, source of the figure, source of the revenue, source of the amount, where the figure comes from, revenue source, partner center, our own records, our books, our accounting, bookkeeping, figure, number, amount, revenue figure, the figure, the number, the amount',
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
    (go|jump|return|skip|take me|bring me|move|head|switch|get) (me|) (straight|) (back|) to, back to, (can|could|may) (i|we) (go|jump|get) (back|) to, (i want to|i would like to|id like to|lets|let me|let us|i need to|we want to) (go|jump|get|return) (back|) to, open, show, show me, revisit, redo, see, to, answer, do, look at, edit, change, correct, update, amend, revise, fix, again, over, once more, go over, go, back, id like to, let me, i want to
    take another look at, have another look at, reopen, i want, i would like`,
  place: 'question, requirement, question number, requirement number, number, nr, step, item, section, part, point, q, the question about, question about, questions about, questions on, question on, the section on, section about, the section about, the part about, part about, bit about, the bit about',
} as const satisfies PlaceWords;
