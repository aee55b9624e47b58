import type { CreditCheckWords } from '../../reading/words/creditCheckWords';

export const creditCheck = {
  check:
    'found creditworthy, our credit, microsofts check, credit check, creditcheck, credit checks, credit review, credit assessment, credit approval, credit vetting, credit screening, credit test, credit approved, credit passed, credit cleared',
  passed: `
    found creditworthy, credit approved, credit passed, credit cleared, passed, approved, cleared, through, successful, successfully, completed, done, ok, okay, succeeded, positive, complete, finished
    good, accepted, came back positive, went through, gone through, came through, fine, pass, went well, granted, passed it`,
  mail: 'mail, email, e mail, message, confirmation, approval, emails, letter, notification',
  got: 'got, received, arrived, in, came, come, have, has, here, landed, gotten',
  microsoft: 'microsoft, ms, microsofts',
  told: 'says, said, sent us, sent me, emailed, mailed, told, informed, notified, confirmed, approved, written, wrote, let us know, let me know, gave approval, green light, cleared, accepted, given approval, given the green light',
  self: 'i, we, our company, weve, ive, our organisation, our organization, were',
  not: `
    (i|we) emailed microsoft, ive emailed microsoft, i have emailed microsoft, not, dont, havent, hasnt, didnt, isnt, wasnt, never, no, failed, fail, rejected, declined, waiting, awaiting, wait, pending
    in progress, unfortunately, negative, denied, yet, refused, running, still, cant, ever, we sent, i sent, ive sent, we have sent`,
  notYet: `
    (dont|do not) know, not sure, no idea, i wonder, (want|like|love) to know,
    if, once, when, after, before, until, will, would, should, hope, hoping, expect, expecting, soon, tomorrow, maybe, perhaps
    think, probably, must, need, want, going, can, could, might, unless, to pass, to be, assuming, whether`,
  deny: 'not, didnt, havent, hasnt, wasnt, werent, isnt, arent, never, no, dont, doesnt, couldnt, could not',
  failed: `
    failed, failed to pass, failed to clear, fail, flunked, rejected, declined, denied, refused, turned down, turned us down, rejection, negative, unsuccessful, went wrong, came back negative`,
  approved:
    'passed, pass, approved, approve, accept, cleared, accepted, passed it, found creditworthy, creditworthy',
  mistake: `
    mistake, mistaken, a mistake, by mistake, in error, an error, (was|were|am|is) (wrong|mistaken|incorrect), accidentally, by accident`,
  report: 'report, my report, reported',
  hearsay: '(according to|says|said|told by|heard from) (the|our|my|) distributor',
  otherCheck:
    'membership, mpn, licences, licenses, webinar, customer, customers, client, clients, distributor, bank, budget, training, assessment, capability, capability assessment, exam, audit, verification, verified, test, deauthorised, deauthorized, deauthorise, deauthorize, deauthorisation, deauthorization, suspended, suspension, suspend, revoked, restricted, terminated, blocked, closed, changed, changes, price, prices, agreement, invoice, security, mfa',
  whatNext: `
    what now, now what, and now, and now what, so what now, so now what, what next, whats next, what is next, and next, what is the next step, whats the next step, what do i do now, what do we do now, what should i do now, what should we do now, what then, and then, how now, how do we proceed, how do i proceed`,
  asking:
    '(from|by|with|to|at|via|in|on) (whom|who|which|what), whom, (can|could) you (tell|say), what, how, when, why, who, where, which, is, are, am, have, has, did, do, does, was, will, can, should',
  filler: `
    i want to let you know that, want to let you know that, i want to report that, the, a, an, is, are, am, has, have, been, be, was, were, of, from, for, with, by, on, at, it, that, our, my, us, me, now, just, today
    after all, in the end, sorry, i am afraid, im afraid, did, had, it turns out, turns out, but, though, well, sadly, unfortunately, already, yesterday, finally, yes, hi, hello, so, and, good news, this week, last week, recently, to, we are, weve, have been, all`,
} as const satisfies CreditCheckWords;
