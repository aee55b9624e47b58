import type { CommandWords, RequirementWords } from '../words';

export const commands = {
  start: `
    start, begin, lets (start|begin|go), let us (start|begin), get started, lets get started, check (the|my|) requirements, go
    check the requirements, start the check, check requirements, start the interview, start the questions, i want to start
    i want to check the requirements, ready, im ready, begin the check, i would like to start, can we start, start now
    start checking, run the check, start check`,
  continue: `
    continue, go on, carry on, resume, proceed, keep going, lets continue, continue the interview, continue with the questions
    repeat, repeat the question, say that again, again, where were we, continue where i was, continue where we were, continue where i left off, lets go on, go ahead, on we go
    lets carry on, next requirement, id like to continue, i want to continue, back to the questions`,
  back: `
    back, go back, previous, previous question, back to the previous question, one back, one question back, take me back
    go to the previous question, step back, one step back, go one back, go back one, back up, the previous question, previous step
    can i go back, i want to go back, go back a question, go back one question, last question again, back one`,
  skip: `
    skip, skip (this|it|that|this one|that one|this question|the question|that question|ahead|for now), next, next question
    pass, i pass, answer later, later, rather not say, id rather not say, i would rather not say, prefer not to say
    i prefer not to say, id prefer not to say, no answer, can i skip this, can i skip, i want to skip this, i want to skip
    i want to skip this question, lets skip this, lets skip (this one|it|this question), ill skip (this|this one|it)
    next one, go to the next question, move on, can i skip this question, answer this later, next question please`,
  why: `
    why, why that, why this, why do you (ask|ask that|ask this|want to know|want to know that|want to know this|need that|need this)
    why do you need to know (that|this|), why (is|s) (this|that) (needed|necessary|important|asked|relevant), why are you asking
    why are you asking (this|that), why this question, what for, what is this for, whats this for, how come, explain
    please explain, explain (this|that|the question|it), what do you mean, what does (this|that|it) mean, what is meant
    what does this question mean, what counts, what does that mean exactly, more explanation, why does (that|this|it) matter
    what do you mean by that, why ask, why you ask, can you explain, could you explain, clarify, elaborate, what is that for
    (i|) (dont|do not) understand (the question|this|that|it|your question|this question|), (i|) (dont|do not) get (it|this|that|the question)
    can you explain that, i do not follow, i dont follow`,
  summary: `
    summary, overview, my answers, show (me|) (the|a|my|) summary, show (me|) (my|the) answers, show (me|) (an|the|) overview
    what have i answered, what did i answer, give me (a|the|) summary, give me (an|the|) overview, summarise, summarize, answers
    review my answers, review, view my answers, view answers, see my answers, what have i said, what have i said so far
    what have i answered so far, answers so far, list my answers, let me see my answers, review answers, show answers`,
  help: `
    help, help me, what can you do, what can i do, what can i ask, menu, options, how does this work, what are my options, hint
    how does it work, what do you do, i need help, commands, what are the options, who are you, what are you, how do you work
    what can i type, can you help, can you help me, what now, need help, what can i do here, how do i use this`,
  startOver: `
    start over, start again, restart, begin again, reset, from the beginning, start from the beginning, from scratch
    start from scratch, lets start over, i want to start over, begin from the beginning, clear everything, clear my answers
    delete my answers, erase everything, clear all, start anew, start afresh, lets start again, redo everything, do it over
    do it again, again from the start, can i start over, start all over, start all over again, wipe everything, new check
    i want to start again, i would like to start over, delete everything, erase my answers, clear answers, startover, begin anew`,
  stop: `
    stop, quit, exit, pause, stop here, i want to stop, lets stop, lets stop here, thats enough, that is enough, enough
    i stop, i quit, im done for now, done for now, done for today, finish later, continue later, ill continue later, bye
    i will continue later, ill come back later, i will come back later, take a break, lets pause, goodbye, see you later, end
    stop for now, stop now, enough for now, enough for today, good bye, bye bye, see you, see you tomorrow, i have to go
    ill do this later, ill finish later, save for later, save and exit, i want to quit, stop it, please stop`,
  status: `
    see the result, show the result, see my result, status, to the result, go to the result, my status, what is my status, whats my status, whats the status, what is the status, progress, where am i
    where do i stand, where do we stand, result, results, my result, my results, the result, show (me|) (the|my|) (result|results)
    outcome, verdict, how far am i, whats the result, what is the result, what is my result, give me the result, conclusion
    show status, show progress, show my progress, show my status, what is the verdict, how am i doing, can i apply
    how many questions left, how much longer`,
  person: `
    microsofts support, microsoft support, partner support, microsofts partner support, person, human, agent, a human, a person, account manager, real person, a real person, representative, colleague, someone
    (i want to|can i|could i|may i|id like to|i would like to|let me|i need to|we want to|) (talk|speak|chat) (to|with) (a|an|the|your|my|) (human|person|real person|account manager|someone|somebody|agent|colleague|representative|human being|real human|employee|advisor)
    contact, contact someone, contact us, contact you, connect me, call me, put me through, human please, i want a human
    i want to contact (someone|you|a person|an account manager), get me a human, talk to human, speak to human, i need a person
    i need a human, contact a person, contact an account manager, contact my account manager, customer service, i want a person`,
  creditCheck: `
    credit check, the credit check, (record|report|register|enter|note|log) (the|my|our|a|) credit check, (record|report|register|enter) (the|) (email|mail) from microsoft
    (record|report|register|enter) (microsofts|the microsoft) (email|e mail|mail), record approval, record the approval
    i want to (record|report|register) (the|my|our) credit check, can i (record|report|register) (the|my|our) credit check
    (record|report) (the|) e mail from microsoft`,
  withdrawCreditCheck: `
    (withdraw|revoke|undo|retract|delete|remove|cancel|take back) (the|my|our|) credit check, withdraw my report, withdraw that report
    i want to (withdraw|revoke|undo) (the|my|our) credit check, take back my report, withdraw (the|my|our) credit check report
    we did not pass the credit check after all, we didnt pass the credit check after all, withdraw the report`,
  confirm: 'confirm, i confirm, confirmed',
  cancel: 'cancel, abort, never mind, nevermind, forget it, leave it',
  change:
    'change, edit, modify, correct (my|the|our), update, adjust, alter, revise, amend, fix, changed, changing',
  changeFiller: `
    i, want, to, would, like, id, my, the, an, a, that, answer, answers, about, on, for, of, question, requirement, can, may, we
    let, me, us, need, something, please, given, earlier, previous, last, into, is, our, could, made, mistake, in, with, you, wish, must, have
    should, it, one`,
  polite: `
    please, now, thanks, thank you, hi, hello, ok, okay, then, just, kindly, well, uh, er, sorry, graag, for now, pls, plz
    could you, would you`,
  consent: `
    go ahead, please do, do it, do that, save, save it, save that, fine, thats fine, that is fine, good, all right, alright
    confirm, great, perfect, yes please, please, record it, store it, its fine, looks good, looks right, yes save it, proceed
    yes go ahead, yes do it, yes thats fine, 1, option 1, first, the first, sounds good, yes start over, yes clear it`,
  refusal: `
    cancel, dont, do not, dont do it, do not do it, dont save, do not save, dont do that, never mind, nevermind, forget it, abort
    no thanks, no thank you, rather not, leave it, wrong, thats wrong, that is wrong, not right, not good, no dont, no cancel
    no wrong, no thats wrong, 2, option 2, second, the second, not now, not yet, no not yet, keep my answers, keep it, keep them`,
} as const satisfies CommandWords;

export const requirements = {
  mpn: `
    mpn, mpn id, mpn membership and id, mpn id location, membership, mpn membership, partner network, location, mpn location, location id, partner id
    microsoft partner network`,
  endorsement: `
    endorsement, authority, authority to sign, signing authority, signature, global admin, global administrator, signing
    legal authority, admin`,
  support: `
    support, support plan, supportplan, helpdesk, help desk, first level support, first level, first line, asfp, psfp, plan
    first line support, reason for the plan, reason, service desk`,
  revenue: `
    revenue, as indirect reseller, as an indirect reseller, csp revenue, csp revenue in usd, source of the figure
    source, turnover, amount, sales, cloud revenue, annual revenue, perpetual, perpetual software, revenue source, income`,
  tenure: `
    months, number of months, tenure, duration, period, time as reseller, how long, time as an indirect reseller, months as reseller, months as a reseller
    months as indirect reseller, time as indirect reseller`,
  accountsReceivable: `
    accounts receivable, billing, provisioning, invoicing, receivables, billing and provisioning`,
  capabilityAssessment: 'assessment, capability assessment, capability, capabilities',
  designation: 'designation, solutions partner, solutions partner designation, solution partner',
  security: 'security, security requirements, mfa',
  managedService: 'managed service, managed services, service, services, recommendation, ip service',
} as const satisfies RequirementWords;
