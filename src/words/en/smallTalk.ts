import type { SmallTalkWords } from '../../reading/words/smallTalkWords';

export const smallTalk = {
  greeting: `
    hi, hello, hey, good morning, good afternoon, good evening, good day, greetings, howdy, hiya, hi there, hello there, yo, morning
    hey there, how are you, how are you doing, nice to meet you, whats up, sup, afternoon, evening, welcome, helo, heya`,
  thanks: `
    thanks, thank you, thx, tnx, ty, cheers, many thanks, much appreciated, thank you very much, thanks a lot, appreciated, great
    thank u, awesome, perfect, nice, cool, got it, understood, excellent, wonderful, helpful, clear, good to know, that helps
    thank you so much, thats clear, that is clear, appreciate it, i appreciate it, lovely, brilliant`,
  anger: `
    useless, ridiculous, ugh, ffs, for fucks sake, sigh, damn, what a palaver, no sense whatsoever, makes no sense, run out of patience, out of patience, stupid questions, dumb questions, stupid bot, dumb bot, get stuffed, get lost, listen to what i, just listen
    straight answer, third time you, misunderstood me, you dont get it, you do not get it, here we go again, who on earth, like a parrot, really helpful well done, no further, knackered, disheartening, exhausting, drive a saint, cant be bothered, terrible service, filing a complaint, file a complaint
    annoying, frustrating, outrageous, fed up, sick of this, waste of time, wasting my time, what nonsense, drives me mad, wall of text`,
  statementStart: `
    we, our, were, weve, ours, most of our, half our, half of our, i work, i used, i only, i have been, im sitting, im filling, my brother, my wife, my husband, my partner, my father, the company, the business, business is, clients, customers, everything we, everything i, hardly any, last year, right now, at the moment, from, started out, been with, on the whole, competition, family business, there are`,
  smallFiller: `
    very, much, so, a, lot, for, the, your, you, help, answer, information, info, all, again, ok, okay, bot, assistant, there
    that, this, and, everyone, well, its, is, thats, to, explanation, quick, really, my, friend, sir, madam, in advance`,
  questionStart: `
    what, how, why, when, which, who, where, whose, whats, hows, whens, wheres, may i, may we, can i, can we, can you, can a, can my
    could i, could we, could you, should i, should we, shall i, shall we, must i, must we, do i, do we, do you, does, did, is it
    is there, is that, is the, is my, is a, is this, is our, are there, are we, are you, are the, am i, have i, have we, has, will i
    will we, will it, would i, would it, would you, tell me, explain, need i, isnt, arent, dont i, dont we, what if, how about
    i have a question, question, a question, my question, i wonder, im wondering, i was wondering, any chance, is microsoft`,
  questionInside: `
    what, whats, how, why, where, which, who, whose, now what, is (that|it|this|a|the|my|there), are (those|these|they|there|the), does, do (i|we|you|they|those), did (i|we), should, (must|may|can|could|shall) (i|we|my|that|it|this|the|you|a), will (that|it|this), would (that|it|this|you), am i, are we, have (i|we) to, how come, question, or should, or is, or does, or do i`,
  questionOpening:
    'on what basis, (may|can|could|should|must|will|does|would) (one|some|both|any), how, why, which, who, where, whose, do i, do we, do they, do you, does, did, can a, can an, can the, may a, may an, should a, must a, will a, (at|on|in|to|from|with|by|under|after|within|through|for|against|of|via) (what|which|whom|who)',
  request: `
    explain, tell (me|us), describe, define, clarify, elaborate, give (me|us|a|the), gimme, show (me|us), send (me|us|the|a), share (me|us|the|a), provide (me|us|the|a), list (all|the|of), a list, name (all|the|a)
    kindly, walk (me|us), guide (me|us), help (me|us) understand, explanation, meaning, the meaning, definition, difference, the difference, overview of, an overview, checklist, a checklist, steps, step by step, runbook
    the link, link to, the form, turnaround, duration of, average duration, timeline, criteria, the criteria, requirement set, eligibility, price, the price, prices, pricing, cost of, costs of, cost, costs, fee, fees, rates, consequences, impact of
    info on, info about, information on, information about, more info, more about, something about, about the, regarding the, concerning the, a question about, question about, question on, need to know, wanted to know
    (i|we) (want|would like|wanted|wish|need) to (know|understand|hear|see|find out|ask), (id|wed) (like|love) (to|a|an|the|some), (i|we) (am|are) (curious|wondering|looking for|confused|unsure what|not sure what|interested in), (im|were) (curious|wondering|looking for|confused|not sure what|interested in), curious
    (i|we) (read|heard|hear|see|cant find|cannot find|can not find|keep hearing|dont see|do not see|dont get|do not get|dont understand|do not understand|miss|look for|search for|wonder|asked) (that|the|a|an|our|my|about|on|it|what|how|why|which|where|everywhere|somewhere|any|if|whether|to)
    (my|our|the) (boss|director|accountant|bookkeeper|customer|client|colleague|manager|ceo|cfo|management|board|team|wife|husband) (asks|wants to know|asked|wanted to know|would like to know|is asking), someone (said|told|claims), somebody (said|told|claims), (wich|wat|waht|hwo|hw|wen)`,
  questionVerb: `
    is, are, was, were, do, does, did, can, could, may, must, should, shall, will, would, have, has, isnt, arent, wont, doesnt, am`,
  statementWord: `
    not, no, about, around, roughly, approximately, nearly, almost, still, already, pending, done, yet, none, only, just, more, less, over, under, between, currently, now, arranged, in progress, in, on, at, with, for
    a, an, one, two, three, four, five, six, been, had, got, to, be, have, do, never, always, some, many, several, so, that, it, fine, ok, okay, sure, yes, right, correct, too, also, well, good, all, both`,
  asking: `
    (i|we) wonder, (was|am|im|were|are) wondering, wondering (if|whether|what|how), (does|do) (anyone|anybody|someone|you) know, any idea, (no|any) (idea|clue) (what|how|why|where|which|who|if|whether|when), (not|dont|do not) (know|understand|get|see|sure|clear) (what|how|why|where|which|who|when)
    what now, now what, and now, what then, how (come|long|many|much|often|high|soon|do|does|can|should|is|are|to) (that|this|is|does|do|i|we|it|the|a|my|our|you|days|can|should|will|such|they), what (is|are|does|do|happens|counts|should|can|must|will) (that|this|it|the|a|i|we|they|if|then|my|our|you)
    is (that|this|it) (allowed|bad|right|true|enough|ok|okay|normal|correct|possible|fine|a|an|so|the), in or out, please (explain|advise|clarify|help), kindly (explain|advise|share|tell), will (we|it|that|they) (loose|lose), can (i|we|it|they|that|one|revenue|an|a), (should|must|may) (i|we|it|they)`,
  languageNames: {
    nl: 'dutch, netherlands language, flemish, nederlands',
    en: 'english, eng, american english, british english',
    others: `
      german, french, spanish, italian, portuguese, turkish, polish, russian, chinese, japanese, arabic, swedish, danish, norwegian
      finnish, greek, romanian, czech, hungarian, bulgarian, ukrainian, hindi, korean, hebrew, vietnamese, indonesian, mandarin
      deutsch, auf deutsch, francais, en francais, espanol, en espanol, italiano, portugues, polski, turkce, svenska, dansk
      sprechen sie deutsch, parlez vous francais, habla espanol, hablas espanol, afrikaans, catalan, croatian, frisian`,
  },
  languageWord:
    'language, languages, another language, other language, change language, switch language, change the language, switch the language, different language, a different language, other languages',
  languageFiller: `
    in, to, switch, change, speak, talk, do, does, can, could, you, we, i, please, this, it, be, the, me, my, let, lets, continue, go, on, from
    language, also, available, is, would, like, prefer, want, i would, id, rather, use, set, with, now, chat, answer, answers
    back, again, possible, possibly, a, version, for, hi, hello, have, conversation, into, write, type, proceed, bitte
    sie, vous, auf, s il, plait, por, favor, have this, questions, help, sorry, know, make, mind, going, doing, pls, plz, translate, read, understand
    ask, everything, all, over, onwards, explain, explain it, clarify, tell, say, repeat, your, setting, settings, default, respond, response, must, my (colleague|boss) only (speaks|reads|understands), only, instead, thanks, thank you, there, get, easier, better, simpler, nicer, would be, be, ok, okay, an, one, got, any, here, too, at all, much, more, comfortable, if possible, if you can, easiest, works, work, best, chat in, native, as, then, just, try, for us, us, our, so, well, good, fine, hey, this conversation`,
  languageWish: `
    please, pls, plz, switch, change, can, could, would, lets, let, rather, prefer, mind, continue, go, make, translate, want, like`,
  languageNot: `
    no, not, dont, cant, cannot, doesnt, bad, poor, rubbish, terrible, rusty, awful, weak, not (so|that|very|too|really|) (good|great|strong)
    my (colleague|boss) (doesnt|does not) (speak|read|understand)`,
} as const satisfies SmallTalkWords;
