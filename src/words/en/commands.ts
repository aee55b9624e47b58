import type { CommandWords, RequirementWords } from '../../reading/words/commandWords';

export const commands = {
  start: `
    start, begin, lets (start|begin|go), let us (start|begin), get started, lets get started, check (the|my|) requirements, go
    check the requirements, start the check, check requirements, start the interview, start the questions, i want to start
    i want to check the requirements, ready, im ready, begin the check, i would like to start, can we start, start now
    start checking, run the check, start check
    bring on the questions, bring it on, ask me the questions, ask the first question, first question, run through the requirements, go through the requirements, begin with the questions, we can start, we can begin, fire away, shoot, begin checking`,
  continue: `
    continue, go on, carry on, resume, proceed, keep going, lets continue, continue the interview, continue with the questions
    repeat, repeat the question, say that again, again, where were we, continue where i was, continue where we were, continue where i left off, lets go on, go ahead, on we go
    lets carry on, next requirement, id like to continue, i want to continue, back to the questions
    on with the questions, on with it, keep on, what was the question, what was the question again, show the question, ask again, ask me again, repeat that, come again, where was i, pick up where (i|we) left off`,
  back: `
    back, go back, previous, previous question, back to the previous question, one back, one question back, take me back
    go to the previous question, step back, one step back, go one back, go back one, back up, the previous question, previous step
    can i go back, i want to go back, go back a question, go back one question, last question again, back one
    back to the (last one|last question|previous one|previous step), the previous one, previous one, the last question, the question before, a step back, one step back, go back a step, go back one step, go back to the (previous one|last question|last one|question before), undo, undo that, return, return to the previous question, previous screen, a question back, (go|) 1 back, (go|) back 1`,
  skip: `
    skip, skip (this|it|that|this one|that one|this question|the question|that question|ahead|for now), next, next question
    pass, i pass, answer later, later, rather not say, id rather not say, i would rather not say, prefer not to say
    i prefer not to say, id prefer not to say, no answer, can i skip this, can i skip, i want to skip this, i want to skip
    i want to skip this question, lets skip this, lets skip (this one|it|this question), ill skip (this|this one|it)
    next one, go to the next question, move on, can i skip this question, answer this later, next question please
    (well|ill|i will|we will|lets|let us) (do|answer|fill in|fill out) (that|this|it|that question|this question|that one|this one) (question|) later, (ill|i will) fill (that|this|it) in later, (i|) (dont|do not) (want|wish) to answer (this|that|it|this question|that question|this one), (i|) would rather not answer (this|that|this question|), id rather not answer (this|that|this question|), (i|) (dont|do not) feel like answering (this|that|this one|this question), dont feel like (it|this|this question)
    (ill|i will|we will) answer (this|that|it|this question|this one) later, (can|may) (i|we) (do|answer|fill in) (this|that|it|this one|this question) later, answer it later, leave (this|that|it) (one|question|) (open|blank|empty), leave blank, pass on this (one|question|), lets move on, move on to the next (one|question), on to the next (one|question), the next question, the next one, no thanks next`,
  why: `
    why, why that, why this, why do you (ask|ask that|ask this|want to know|want to know that|want to know this|need that|need this)
    why do you need to know (that|this|), why (is|s) (this|that) (needed|necessary|important|asked|relevant), why are you asking
    why are you asking (this|that), why this question, what for, what is this for, whats this for, how come, explain
    please explain, explain (this|that|the question|it), what do you mean, what does (this|that|it) mean, what is meant
    what does this question mean, what counts, what does that mean exactly, more explanation, why does (that|this|it) matter
    what do you mean by that, why ask, why you ask, can you explain, could you explain, clarify, elaborate, what is that for
    (i|) (dont|do not) understand (the question|this|that|it|your question|this question|), (i|) (dont|do not) get (it|this|that|the question)
    can you explain that, i do not follow, i dont follow
    what (is|s) (that|this|it) (needed|necessary|good|required) for, whats (that|this|it) (needed|good|necessary) for, what (has|does) (that|this) (got|have) to do with (it|this|anything), whats (that|this) got to do with (it|this|anything), what does it matter, (can|could|would|will) you (please|) (explain|clarify) (the|this|that|your|it) (question|), explain (the|this|that) (question|), (what is|whats) the (point|purpose|use|reason|idea|meaning|background) (of|behind|for) (this|that|the|it) (question|)
    what exactly do you (want to know|mean), what are you asking, what are you asking exactly, what do you want to know, what do you need that for, what do you need this for, why would you (want to know|need|need to know) (that|this), why does microsoft (want to know|ask|need) (that|this), what are you getting at, meaning, what is the question about, whats the question about`,
  summary: `
    summary, overview, my answers, show (me|) (the|a|my|) summary, show (me|) (my|the) answers, show (me|) (an|the|) overview
    what have i answered, what did i answer, give me (a|the|) summary, give me (an|the|) overview, summarise, summarize, answers
    review my answers, review, view my answers, view answers, see my answers, what have i said, what have i said so far
    what have i answered so far, answers so far, list my answers, let me see my answers, review answers, show answers
    (which|what) answers (did|have) i (give|given) (so far|you|), my answers (please|so far), (see|check|review|view|show|look at|go over|read) (the|my|all|all my|) (answers|data|entries) (so far|), what (did|have) i (answer|answered|said|say|entered|enter|fill in|filled in) (so far|already|), what do you (know|have) (about|on) (me|us) (so far|already|), show everything (i filled in|i entered|i answered|) (so far|), everything i (filled in|entered|answered), what have you (noted|recorded|got) (so far|), sum (it|everything|that|this) up, sum up, recap, a recap, a summary, an overview, the overview, the summary`,
  help: `
    help, help me, what can you do, what can i do, menu, options, how does this work, what are my options, hint
    how does it work, what do you do, i need help, commands, what are the options, how do you work
    what can i type, can you help, can you help me, need help, what can i do here, how do i use this
    what are (the|my) (possibilities|options|choices), what (options|choices|commands) (are there|do i have), what (do|can|should|must) i do here, what can i do (now|), how do i (use this|use this bot|do this), im (stuck|lost|confused), i am (stuck|lost|confused), what are you able to do, what can you (do|help with|help me with|do for me), (help|please help) (me|us) (out|), (can|could|would) you (please|) help (me|us) (out|), (i|we) need (some|your|a little|) (help|assistance), i could use (some|) help, some help, assistance, assist me`,
  topics: `
    (i|we) have (another|a|one more|a quick|some|a few|) (question|questions), (i got|ive got) (another|a|some) (question|questions), (a|one|another|quick|) question, questions, ask (you|) (something|anything|a question|another question|questions|some questions)
    (can|may|could) i ask (you|) (something|a question|another question|questions|), i have to ask (you|) (something|a question)
    what (can|may|could) (i|we) ask (you|here|about|), which questions can i ask (you|), what questions can i ask (you|), (which|what) questions can you answer, (the|) topics, topic, subjects, faq, frequently asked questions`,
  startOver: `
    start over, start again, restart, begin again, reset, from the beginning, start from the beginning, from scratch
    start from scratch, lets start over, i want to start over, begin from the beginning, clear everything, clear my answers
    delete my answers, erase everything, clear all, start anew, start afresh, lets start again, redo everything, do it over
    do it again, again from the start, can i start over, start all over, start all over again, wipe everything, new check
    i want to start again, i would like to start over, delete everything, erase my answers, clear answers, startover, begin anew
    (from|start from|begin from|back to) (the|) (top|very beginning|very start|beginning|start|square one|scratch), all over (again|), over again, (can|may|could) (i|we) start over, (lets|let us) start over, do (it|this|everything) all over, (clear|wipe|erase|delete|remove) (everything|all|it all|all answers|all my answers|my answers|the answers) (and start again|and start over|and begin again|), clean slate, a clean slate, fresh start, a fresh start, start fresh, throw everything away, redo, redo it, (lets|let us|we) (begin|start) again, (begin|start|restart) the (interview|questions|questionnaire|check) (again|over|anew)`,
  stop: `
    stop, quit, exit, pause, stop here, i want to stop, lets stop, lets stop here, thats enough, that is enough, enough
    i stop, i quit, im done for now, done for now, done for today, finish later, continue later, ill continue later, bye
    i will continue later, ill come back later, i will come back later, take a break, lets pause, goodbye, see you later, end
    stop for now, stop now, enough for now, enough for today, good bye, bye bye, see you, see you tomorrow, i have to go
    ill do this later, ill finish later, save for later, save and exit, i want to quit, stop it, please stop
    close, close (it|this|the chat), (i|we) (have|need|must|got|ve got) to (leave|go|run|stop) (now|), i must go, gotta (go|run), (ill|i will|well|we will) (finish|do|complete|continue) (this|it|the rest) (another time|later|tomorrow|some other time|next time|next week), save (it|everything|my answers|this|) and (stop|quit|exit|close), (well|ill|i will|we will) (go on|continue|carry on|proceed) (tomorrow|later|next week|another time), im (stopping|leaving|off|out|done), we are (stopping|done), thats it for (now|today), that is it for (now|today), until (later|tomorrow|next time), talk to you later, cut it out, im done for today, call it a day, lets call it a day, end (the chat|the conversation|it|this)`,
  status: `
    see the result, show the result, see my result, status, to the result, go to the result, my status, what is my status, whats my status, whats the status, what is the status
    where do i stand, where do we stand, result, results, my result, my results, the result, show (me|) (the|my|) (result|results)
    outcome, verdict, whats the result, what is the result, what is my result, give me the result, conclusion
    show status, show my status, what is the verdict, how am i doing, can i apply
    (can|may) (i|we) (apply|enrol|enroll) (yet|now|already|), do (i|we) (qualify|meet the requirements|meet all requirements|meet everything|pass) (yet|already|now|), am i eligible, are we eligible, (what is|whats) the (state of play|score|current state|final result|situation|final verdict), see (the|my) (result|outcome|verdict|status), final result, the outcome, the verdict, am i ready, are we ready, how does it look, how do things stand, how do we stand`,
  person: `
    contact microsoft, microsofts support, microsoft support, partner support, microsofts partner support, person, human, agent, a human, a person, account manager, real person, a real person, representative, colleague, someone
    (i want to|can i|could i|may i|id like to|i would like to|let me|i need to|we want to|) (talk|speak|chat) (to|with) (a|an|the|your|my|) (human|person|real person|account manager|someone|somebody|agent|colleague|representative|human being|real human|employee|advisor)
    contact, contact someone, contact us, contact you, connect me, call me, put me through, human please, i want a human
    i want to contact (someone|you|a person|an account manager), get me a human, talk to human, speak to human, i need a person
    i need a human, contact a person, contact an account manager, contact my account manager, customer service, i want a person
    (get|give|find|bring) me (an|a|the|) (employee|human|person|agent|representative|advisor|account manager|real person|colleague|human being|call), put me (through|in touch) (to|with) (someone|somebody|a human|a person|an agent|an account manager|you), put me through, (get|getting|be) in touch (with|) (you|someone|somebody|a person|an account manager|), give me a (call|ring), (can|could|would|will) (someone|somebody|you|anyone|an account manager) (please|) (call|phone|ring|contact) (me|us) (back|), call me (back|please|), (please|) (call|phone|ring) (me|us) (back|), is there (someone|somebody|anyone|anybody|a person|a human) (who can|to|i can|) (help|talk|talk to|speak to|call|) (me|to|), (i|) (dont|do not) (talk|want to talk|like talking|speak) to (robots|a robot|bots|a bot|machines|computers)
    no (bots|bot|robots|robot), a (human|person|real person|real human|colleague|representative|employee), (an|) (employee|advisor|agent|adviser), (speak|talk|chat) (to|with) (you|someone|somebody|a human|a person|a real person|an account manager|an agent|an employee|an advisor), someone to talk to, phone number, whats your phone number, contact details, reach (someone|you|an account manager), escalate`,
  creditCheck: `
    report the credit check e mail, report the credit check email, credit check, the credit check, (record|report|register|enter|note|log) (the|my|our|a|) credit check, (record|report|register|enter) (the|) (email|mail) from microsoft
    (record|report|register|enter) (microsofts|the microsoft) (email|e mail|mail), record approval, record the approval
    i want to (record|report|register) (the|my|our) credit check, can i (record|report|register) (the|my|our) credit check
    (record|report) (the|) e mail from microsoft`,
  withdrawCreditCheck: `
    withdraw my report, (withdraw|revoke|undo|retract|delete|remove|cancel|take back) (the|my|our|) credit check, withdraw my report, withdraw that report
    i want to (withdraw|revoke|undo) (the|my|our) credit check, take back my report, withdraw (the|my|our) credit check report
    we did not pass the credit check after all, we didnt pass the credit check after all, withdraw the report`,
  receipt: `
    print, print out, print it out, print this out, print or save, print or save as pdf, printout, a printout, printing
    print (this|it|that|everything|all|the result|the outcome|the results|my result|my results|my answers|the answers|the summary|a summary|the overview|the page|this page) (out|)
    save (this|it|the result|the outcome|the results|my result|my answers|everything|) as (a|) pdf, save (the result|the results|my result|the outcome), as (a|) pdf, pdf, a pdf, pdf please, (make|create|generate) (a|) pdf, (make|create|generate) a pdf of (this|it|the result|my answers|the results|everything)
    (download|export) (this|it|the result|the results|my result|my answers|everything|) (as|to|) (a|) (pdf|), download (the result|the results|my answers), export (the result|the results|my answers), (make|create) a printout, on paper, copy (it|this|the result|) as text`,
  withdrawReceipt: `
    (withdraw|revoke|remove|delete|cancel|disable|take down|kill) (the|my|that|this) (link|links), withdraw (link|links), (the|that) link must go, (the|that) link can go
    (withdraw|revoke|delete|remove) (the|my) (printout|print)`,
  confirm: 'confirm, i confirm, confirmed',
  cancel: 'cancel, abort, never mind, nevermind, forget it, leave it',
  change:
    'change, edit, modify, correct (my|the|our), update, adjust, alter, revise, amend, fix, changed, changing',
  changeFiller: `
    i, want, to, would, like, id, my, the, an, a, that, answer, answers, about, on, for, of, question, requirement, can, may, we
    let, me, us, need, something, please, given, earlier, previous, last, into, is, our, could, made, mistake, in, with, you, wish, must, have
    should, it, one, have, has, filled, there, is, was, still, there is, sorry, oops, entered, gave, given, got, to`,
  polite: `
    please, now, thanks, thank you, hi, hello, ok, okay, then, just, kindly, well, uh, er, sorry, graag, for now, pls, plz
    could you, would you`,
  lead: `
    i want, i want to, i would like, i would like to, id like, id like to, i wish to, we want, we want to, we would like to, wed like to, can i, may i, could i, can we, may we, could we, shall we, shall i, let me, lets, let us, ill, i will, im going to, we are going to, give me, give us, get me, show, show me, can you, could you, would you, will you, i need, i need to, i have to, we need to, id prefer, i prefer, id rather, is it possible to, possible, to, see, have, get, again, still, a, an, just, simply, quickly, perhaps, maybe, first, with you`,
  wrong: `
    is wrong, was wrong, are wrong, is incorrect, was incorrect, is not correct, isnt correct, is not right, isnt right, isnt right anymore, was not right, wasnt right, is false, wrong, incorrect, mistake, a mistake, an error, error, typo, filled in wrong, made a mistake, made an error, filled in something wrong, filled something in wrong, something wrong, got something wrong, got it wrong, entered wrong, a typo, wrongly, mistyped, got wrong, messed up`,
  mayI: '(can|may|could) (i|we), how (do|can) (i|we), can',
  thing: '(my|our|an|a|the) (mpn id|partner id|location id)',
  answer: `answer, answers, made a mistake, made an error, filled in wrong, filled in something wrong, filled something in wrong, something wrong, got something wrong, got it wrong, entered wrong, a typo`,
  consent: `
    go ahead, please do, do it, do that, save, save it, save that, fine, thats fine, that is fine, good, all right, alright
    confirm, great, perfect, yes please, please, record it, store it, its fine, looks good, looks right, yes save it, proceed
    yes go ahead, yes do it, yes thats fine, 1, option 1, first, the first, sounds good, yes start over, yes clear it,
    yes clear my answers, yes withdraw it, yes withdraw,
    yes erase my answers, erase my answers, yes thats right, yes that is right`,
  refusal: `
    cancel, dont, do not, dont do it, do not do it, dont save, do not save, dont do that, never mind, nevermind, forget it, abort
    no thanks, no thank you, rather not, leave it, wrong, thats wrong, that is wrong, not right, not good, no dont, no cancel
    no wrong, no thats wrong, 2, option 2, second, the second, not now, not yet, no not yet, keep my answers, keep it, keep them,
    no keep them, no leave it`,
} as const satisfies CommandWords;

export const requirements = {
  mpn: `
    mpn, mpn id, mpn membership and id, mpn id location, membership, mpn membership, partner network, location, mpn location, location id, partner id, partnerid, maicpp, maicpp membership, maicpp and partnerid, partnerid location
    microsoft partner network`,
  endorsement: `
    endorsement, authority, authority to sign, signing authority, signature, global admin, global administrator, signing
    legal authority, admin`,
  support: `
    support, support plan, supportplan, helpdesk, help desk, first level support, first level, first line, asfp, psfp, ufp, plan
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
