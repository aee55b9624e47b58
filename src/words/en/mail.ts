import type { MailWords } from '../../reading/words/mailWords';

export const mail = {
  closings: `
    kind regards, best regards, warm regards, warmest regards, with kind regards, with best regards, with regards, kindest regards, many regards, best wishes, yours sincerely, yours faithfully, yours truly, sincerely yours, respectfully yours, with best wishes`,
  signOffs:
    'regards, sincerely, best, cheers, rgds, br, kr, many thanks, thanks in advance, thank you in advance, thanks, thank you, thanks and regards, all the best, greetings, talk soon, speak soon',
  sentFrom: `
    sent (from|via|with) (my|outlook|mail|gmail|a|samsung|yahoo|proton|iphone|ipad|android), get outlook for (ios|android), sent on the go`,
  contacts: `
    t, tel, telephone, phone, m, mob, mobile, cell, o, office, d, direct, f, fax, e, email, e-mail, mail, w, web, website, company no, company number, company reg, registered no, reg no, registration number, vat, vat no, vat number, vat reg no, coc, iban, address`,
  wroteLead: 'on',
  wrote: 'wrote, has written',
  original: 'original message, forwarded message, begin forwarded message',
  headers: 'from, to, cc, subject, re, reply-to',
  dated: 'sent, date',
  salutations: 'dear, hello, hi, good morning, good afternoon',
  yours: `
    your company, your organisation, your organization, your business, your firm, your companys, your organisations, your organizations, your account, your tenant`,
  you: 'you, your, youve, youre',
  self: 'i, we, our, us, my, me, weve, ive, were',
  courtesy: `
    inform you, informing you, let you know, letting you know, tell you, notify you, notifying you, confirm to you, advise you, pleased to confirm, happy to confirm`,
  breaks: 'and, so, because, since, now, therefore, hence, which means, meaning',
  passed:
    'passed, approved, cleared, successful, successfully, passed successfully, successfully passed, found creditworthy, a positive result',
  condition: `
    if, once, when, whenever, after, before, until, till, unless, provided, as soon as, as long as, whether, should, assuming, in order to, only`,
  notThat: `
    not, no, never, yet, unfortunately, regret, must, need, needs, required, will, would, may, might, can, could, cannot, to be, expect, expected, pending, failed, rejected, declined, denied, refused, unsuccessful, unable, being, in progress, isnt, hasnt, havent, didnt, wasnt`,
  otherMatters: `
    deauthorise, deauthorize, deauthorised, deauthorized, deauthorising, deauthorizing, deauthorisation, deauthorization, deauthorisations, deauthorizations, suspend, suspended, suspending, suspension, terminate, terminated, termination, revoke, revoked, revoking, reject, rejected, rejection, declined, denied
    refused, credit limit, credit line, line of credit, did not pass, not passed, not been approved, not approved, could not verify, unable to verify, cannot verify, not verified, not be verified, following requirements, following conditions, following criteria`,
} as const satisfies MailWords;
