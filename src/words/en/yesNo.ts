import type { YesNoForms, YesNoWords } from '../../reading/words/yesNoWords';

export const yesNo = {
  yes: `
    yes, yess, yesss, yep, yup, yeah, yeh, yea, ya, yeap, yes sir, yes indeed, yes we do, yes i do, aye, yes yes, yessir
    hell yes, oh yes, (100|hundred|a hundred|one hundred) (percent|per cent|) yes, most definitely yes, (thats|its|that is|it is) a (definite|clear|) yes, the answer is (definitely|) yes, a (definite|resounding|clear) yes, yes no problem, yes not a problem, yas, uh huh, mhm`,
  surely: `
    for sure, certainly, absolutely, definitely, of course, of course (we|i) (do|have|are|can|did), naturally, obviously, indeed
    thats (right|correct|true), that is (right|correct|true), affirmative, sure (is|do|have|am|can|did), you bet, (we|i) sure (do|have|can|did)`,
  agree: `
    y, sure, sure thing, correct, right, thats (it|the case), thats me, that is me
    that is the case, exactly, precisely, positive, true, totally, ok, okay, agreed, undoubtedly, by all means
    (that|it) is accurate, thats (definitely|absolutely) (true|right|correct), i agree, roger that, very much so, with flying (colours|colors), without (a|any|) doubt, no doubt (about it|), definitely yes, it is (so|true|correct|the case)
    its (true|correct|the case|done|in place|arranged|sorted|covered), 100 percent, hundred percent, im sure, i am sure, we are sure, all set, confirmed, indeed yes
    completely, fully`,
  no: 'no, nope, nah, nay, noo, no no, no sir, afraid no, naw, uh uh, hell no, heck no, oh no no, nein, no (maam|madam), nada',
  deny: `
    n, (certainly|definitely|absolutely|of course|sure|surely|obviously|clearly|naturally) not, not at all, no way
    not (true|correct|right|the case), thats not (true|correct|right|the case), that is not (true|correct|right|the case)
    its not (true|correct|the case), negative, by no means, under no circumstances, far from it
    in no way, (not|no) (anymore|longer), not any more, nothing of the kind, not possible
    unfortunately not, sadly not, afraid not, im afraid not, i am afraid not, not a chance, no chance, not in the least
    (that|it|this) is (false|wrong|incorrect|untrue|inaccurate|not it), thats (false|wrong|incorrect|untrue|inaccurate|not it), its (false|wrong|incorrect|untrue)
    that isnt (right|correct|true|it|the case), (thats|its|that is|it is) a no, a (hard|clear|definite) no, the answer is (definitely|) no, nothing like that, (we|i|) (flunked|failed) it, (flunked|failed) (the assessment|the audit|), stopped (doing|offering) (that|those|it|them), non compliant, noncompliant`,
  not: `
    not, never had, never have, never, none, nothing, dont, doesnt, didnt, havent, hasnt, hadnt, isnt, arent, wasnt, werent, cant, cannot, aint
    wont, wouldnt, couldnt, shouldnt, nobody, no one, noone, nowhere, nor, without, lack, lacking, incorrect, false, untrue
    was not, were not, did not, wrong, impossible, unable, unauthorised, unauthorized, missing, absent, neither`,
  unsure: `
    (i|we|) (really|honestly|) (dont|do not) (really|actually|quite|even|) know, dont know, do not know, dunno, idk
    not (entirely|quite|really|so|too|very|completely|totally|100|) sure, not certain, unsure, uncertain, undecided
    not sure (yet|about that|about it|of that), not certain about that
    (i|we|) dont no, no (idea|clue), no earthly idea, havent (a|the|) (clue|idea|faintest), havent the foggiest, have no (idea|clue), beats me
    cant (say|tell), cannot (say|tell), can not (say|tell), hard to (say|tell), couldnt (say|tell) (you|), couldnt tell you
    (need|have|ill have|i ll have|got|going) to (check|ask|find out|look it up|look that up|look into it|look into that)
    (would|will|must) (need|have|) (to|) (check|ask|find out|look it up), let me check, ill (check|ask|find out)
    i will (check|ask|find out), who knows, no answer, unknown, not known, i doubt, in doubt, i forget, dont remember
    dont recall, cant answer (that|this|it), cannot answer (that|this|it), dont have (the|an) answer, do not have (the|an) answer, not aware of (the|that|this) (figure|amount|number|exact figure|revenue), no visibility (of|on|into) (that|it|this), cant remember, cant recall, wouldnt know, would not know, could not (say|tell)`,
  vague: `
    maybe, perhaps, possibly, (it|that|) depends, it all depends, sometimes, partly, partially, in part, half, half and half
    sort of, kind of, kinda, sorta, somewhat, more or less, so so, almost, nearly, could be, might be, may be, might, ish
    occasionally, to some extent, to a degree, up to a point, i hope so, hopefully, lets hope so, meh, both
    n a, not applicable, does not apply, doesnt apply, either, a bit, a little, not (all|always|everywhere|everyone|both|only)
    doesnt matter, does not matter, dont care, do not care, whatever, not relevant, in a way, in a sense, just about`,
  likely: `
    (i|we|) (think|believe|guess|suppose|assume|reckon|imagine|expect) so, (i|) would think so, id (think|say) so, i hope so
    probably, probably yes, most likely, very likely, likely, presumably, in principle, in principle yes, as far as i know
    as far as i know yes, mostly, largely, for the most part, mostly yes, basically yes, basically, should be, it should
    we should, i should think so, essentially yes, pretty much, maybe yes, almost certainly, i would say so, pretty sure
    fairly sure, im pretty sure, i am pretty sure, quite sure, seems so, it seems so, looks like it, apparently`,
  unlikely: `
    not yet, not (really|quite|exactly|entirely|fully|completely|totally|officially|formally|directly|necessarily|properly)
    (i|we|) (dont|do not) (really|) (think|believe|suppose|expect|reckon|imagine) so, i (think|guess|suppose|believe) not
    (suppose|guess) not, probably not, most likely not, likely not, unlikely, not likely, not that i know (of|), hardly
    not that (im|i am|we are|were) aware of, not to my knowledge, not as far as i know, as far as i know not, barely
    scarcely, (currently|presently|temporarily) not, not (currently|presently|now|today|ourselves), not at the moment
    not at this (moment|time|point), not right now, not just yet, not for now, not so much, not as such, not very, rarely
    seldom, not enough, not sufficiently, insufficient, i would say not, id say not, i doubt it, doubt it, doubtful
    i would think not, apparently not, seems not, havent yet, have not yet, dont yet, do not yet, isnt yet, in principle not
    cant say (that|) (we|i) (do|have|am|are|can|did), cannot say (that|) (we|i) (do|have|am|are|can|did), not at present, not presently, not in principle, not (so|too) (much|well), maybe not, perhaps not, possibly not, yet to, still no, still not`,
  hedge: `
    i think, i believe, i guess, i suppose, i assume, i reckon, as far as i know, afaik, in principle, in theory, technically
    officially, formally, mostly, largely, usually, normally, generally, apparently, hm, hmm, hmmm, well, kinda, seem, seems
    should, presumably, on paper, supposedly, probably, at least, more or less, fairly, rather, essentially
    basically, would, could, i would say, id say, if im not mistaken, reasonably, honestly`,
  contrast: `
    but, however, except, excluding, although, though, only, just not
    whereas, while, or, apart from, other than, instead, on second thought, wait, then again, rather than`,
  softYes: `
    used to, formerly, previously, once had, had, expired, lapsed, was, were, until recently, ever, been, so far, to date`,
  condition: `
    if, unless, provided, provided that, providing, when, once, as soon as, as long as, after, before, until, till, in case
    depending, subject to, assuming, on condition, whenever, pending`,
  later: `
    soon, later, tomorrow, next, next year, next month, upcoming, in (the|) future, eventually, working on (it|that|this)
    in progress, in the works, in the process, underway, under way, on its way, planned, planning, plan, plans, want, wants
    wish, will, well, ill, going, gonna, shall, requested, applied, applying, apply for, about to, in preparation, coming
    hope, hoping, expect, expecting, intend, intending, to be, need, needs, must, considering, consider, starting
    to do, todo, yet, started, trying, try, january, february, march, april, may, june, july, august, september, october
    november, december, in a, in two, in three, shortly, getting`,
  asking: `
    what, who, how, why, which, whose, what for, how come, could you, can you, would you, do you mean, explain, question
    please clarify, where can, where do, where is`,
  misread: `
    (someone|somebody|anyone|anybody|a person|people|the one) who (knows|know),
    (dont|do not|cant|cannot|didnt|did not) (really|quite|fully|) (understand|get|follow) (this|that|it|the question|your question|you|what|)
    not clear, isnt clear, is not clear, unclear, not understood, makes no sense, doesnt make sense, does not make sense
    (dont|do not) know what (that|this|it|you) (is|means|mean|are)`,
  odd: `
    no (problem|problems|worries|issue|issues|objection|objections|comment|comments|kidding|biggie|thanks|matter), not a problem, why not
    is it not, isnt it, yeah (right|no|nah), not only, not just, not bad, not to deny, cant deny, cannot deny, dont deny
    isnt that so, arent we, dont we, havent we, no yeah, not un, not without, yes man, cant complain, no need, not that
    wouldnt say no, would not say no, oh no, not false, not untrue, not wrong, not incorrect, if not, whether or not, or not
    never mind, nevermind, not no`,
  indeed: 'we do indeed, i do indeed, we certainly do, we definitely do',
  subject: 'i, we, our company, our organisation, our organization, ourselves, weve, ive, im',
  verb: `
    have, has, do, does, am, are, is, can, did, ve, got, having, meet, offer, provide, use, hold, possess, certainly do, sure do`,
  inverted: '',
  object: 'that, this, it, those, these, them, all, all of it, all of that, everything, one, any, so',
  done: 'in place, covered, done, arranged, set up, sorted, available, true, right, taken care of, in order, met, completed, up and running, done deal',
  filler: `
    the, a, an, already, also, ourselves, myself, now, currently, at the moment, today, here, just, really, very, still
    unfortunately, sadly, sorry, im afraid, i am afraid, afraid, oh, ah, er, um, uh, hi, hello, hey, good morning
    good afternoon, good evening, thanks, thank you, please, answer, my, the answer is, my answer is, our, your, for us
    with us, in our company, for years, years, year, always, for a long time, both, all, too, sir, madam, to, of, me, us, you
    at all, whatsoever, either, since, own, kindly note, kindly note that, note that, please note`,
} as const satisfies YesNoWords;

export const yesNoForms = {
  determiner: 'no',
  hence: 'so',
  concluded: 'yes, yep, no, nope',
} as const satisfies YesNoForms;
