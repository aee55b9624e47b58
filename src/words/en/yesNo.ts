import type { AsideWords, YesNoForms, YesNoWords } from '../../reading/words/yesNoWords';

export const yesNo = {
  yes: `
    yes, yess, yesss, yep, yup, yeah, yeh, yea, ya, yeap, yes sir, yes indeed, yes we do, yes i do, aye, yes yes, yessir
    hell yes, oh yes, (100|hundred|a hundred|one hundred) (percent|per cent|) yes, most definitely yes, (thats|its|that is|it is) a (definite|clear|) yes, the answer is (definitely|) yes, a (definite|resounding|clear) yes, yes no problem, yes not a problem, yas, uh huh, mhm,
    yep yep, yeah sure, yes sure, yes certainly, yes absolutely, yes definitely, yes correct, yes thats right, yes of course, yeah of course, ja, oui yes`,
  surely: `
    for sure, certainly, absolutely, definitely, of course, of course (we|i) (do|have|are|can|did), naturally, obviously, indeed
    thats (right|correct|true), that is (right|correct|true), affirmative, sure (is|do|have|am|can|did), you bet, (we|i) sure (do|have|can|did),
    sure (does|did|will|can|has), most certainly, without fail, (we|i) (definitely|certainly|absolutely) (do|have|are|am|can|did)`,
  agree: `
    y, sure, sure thing, correct, right, thats (it|the case), thats me, that is me
    that is the case, exactly, precisely, positive, true, totally, ok, okay, agreed, undoubtedly, by all means
    (that|it) is accurate, thats (definitely|absolutely) (true|right|correct), i agree, roger that, very much so, with flying (colours|colors), without (a|any|) doubt, no doubt (about it|), definitely yes, it is (so|true|correct|the case)
    its (true|correct|the case|done|in place|arranged|sorted|covered), 100 percent, hundred percent, (thats|that is|its|it is) what i (mean|meant), im sure, i am sure, we are sure, all set, confirmed, indeed yes
    completely, fully,
    (thats|that is|its|it is|all) (all|) (covered|arranged|sorted|sorted out|done|in place|set up|taken care of|in order|up and running|ready|there), that would be me, thatd be me, thats us, that would be us, (thats|that is) so, runs (fine|well|smoothly), works (fine|well|like a charm|smoothly), its there, they (do|are|have|can|did|may), he (does|is|has|can|did|may), she (does|is|has|can|did|may), indeed so, dead right, spot on, bang on, no question, too right, yes of course,
    (we|i) (have|ve|do|did|are|am|can) (indeed|certainly|definitely), all (good|fine|clear|arranged|there), (thats|that is) all (good|fine|arranged|sorted|covered), it (is|does|works|runs|exists), they (all|) (do|are|have|can|may) (indeed|), (thats|that is) the case (indeed|), fully (compliant|set up|in place|operational|covered), we (pass|passed|comply|qualify)`,
  no: 'no, nope, nah, nay, noo, no no, no sir, afraid no, naw, uh uh, hell no, heck no, oh no no, nein, no (maam|madam), nada',
  deny: `
    n, (certainly|definitely|absolutely|of course|sure|surely|obviously|clearly|naturally) not, not at all, no way
    not (true|correct|right|the case), thats not (true|correct|right|the case), that is not (true|correct|right|the case)
    its not (true|correct|the case), negative, by no means, under no circumstances, far from it
    in no way, (not|no) (anymore|longer), not any more, nothing of the kind, not possible
    unfortunately not, sadly not, afraid not, im afraid not, i am afraid not, not a chance, no chance, not in the least
    (that|it|this) is (false|wrong|incorrect|untrue|inaccurate|not it), thats (false|wrong|incorrect|untrue|inaccurate|not it), its (false|wrong|incorrect|untrue)
    that isnt (right|correct|true|it|the case), (thats|its|that is|it is) a no, a (hard|clear|definite) no, the answer is (definitely|) no, nothing like that, (we|i|) (flunked|failed) it, (flunked|failed) (the assessment|the audit|), stopped (doing|offering) (that|those|it|them), non compliant, noncompliant,
    (i am|im) afraid (we|i|they|he|she) (dont|do not|cant|havent|arent|isnt|doesnt), no im afraid, no i am afraid, unfortunately no, sadly no, regrettably not, (we|i) (really|simply|just|sadly|unfortunately) (dont|do not|cannot|cant|havent|have not|arent), not in place, not set up, not available, not there,
    sadly no,
    (they|he|she|it) (does not|doesnt|do not|dont|cannot|cant|is not|isnt|are not|arent|has not|hasnt|have not|havent|did not|didnt), not (one|any) of (them|those|these), not one, not a single one, none of (that|those|these|them|it), nothing like it, nothing of the sort, nothing set up, not got (that|it|one|any), no such (thing|role|system|authority|service|luck)`,
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
    i will (check|ask|find out), no answer, unknown, not known, i doubt, in doubt, i forget, dont remember
    dont recall, cant answer (that|this|it), cannot answer (that|this|it), dont have (the|an) answer, do not have (the|an) answer, not aware of (the|that|this) (figure|amount|number|exact figure|revenue), no visibility (of|on|into) (that|it|this), cant remember, cant recall, wouldnt know, would not know, could not (say|tell),
    not a clue, havent a clue, havent got a clue, no clue at all, (i|we|) (couldnt|could not|cant|cannot|can not) (really|honestly|possibly|) (say|tell)( you|) (for sure|offhand|right now|), i really couldnt say, not (exactly|particularly|100 percent|a hundred percent|altogether|overly|fully|at all|entirely) (sure|certain), not (certain|sure) (at all|offhand|either|though|right now), (off|from) the top of my head, offhand, (dont|do not) (know|remember|recall) (offhand|really|exactly|for sure|for certain|yet|anymore|any more|sorry), search me, your guess is as good as mine, no notion, havent the faintest, not that i can say, never checked, havent checked, have not checked, ill have to look, id have to look, i would have to look, would have to look, have to look, need to look, not known to me, (i|we) wouldnt (really|honestly|) know, lost on me,     not exactly sure, (i|we|) (dont|do not) have (a|any|the faintest|the slightest) (clue|idea),
    (i|we|) (have|ve|got) (absolutely|really|honestly|) no (idea|clue) (about that|about it|at all|whatsoever|), no (idea|clue) (about that|about it|whatsoever|at all|honestly), cant be sure, cannot be sure, couldnt be sure, (i am|im|we are|were) (really|honestly|) (not sure|unsure|uncertain), thats beyond me, beyond me, that i dont know, that i do not know, dont ask me, you tell me, never looked into it, never looked, not something i know, i never know,
    (i|id|) (would|d|) (need|have) to check (with|), (i|) really cant say, i really cant say, haventt a notion, havent a notion, not a notion, no notion, couldnt tell ya, couldnt tell you, (i|) would not be able to say, wouldnt be able to say, god knows, heaven knows, lord knows, goodness knows, (im|i am|were|we are) not aware of (our|the|any), not aware of our, ive got no information on, got no information on, no information on, i dont dare to say, dont dare to say, am not sure, i dont know exactly, dont know exactly, cant tell me`,
  vague: `
    maybe, perhaps, possibly, (it|that|) depends, it all depends, sometimes, partly, partially, in part, half, half and half
    sort of, kind of, kinda, sorta, somewhat, more or less, so so, almost, nearly, could be, might be, may be, might, ish
    occasionally, to some extent, to a degree, up to a point, i hope so, hopefully, lets hope so, meh, both
    n a, not applicable, does not apply, doesnt apply, either, a bit, a little, not (all|always|everywhere|everyone|both|only)
    doesnt matter, does not matter, dont care, do not care, whatever, not relevant, in a way, in a sense, just about,
    who knows`,
  likely: `
    (i|we|) (think|believe|guess|suppose|assume|reckon|imagine|expect) so, (i|) would think so, id (think|say) so, i hope so
    probably, probably yes, most likely, very likely, likely, presumably, in principle, in principle yes, as far as i know
    as far as i know yes, mostly, largely, for the most part, mostly yes, basically yes, basically, should be, it should
    we should, i should think so, essentially yes, pretty much, maybe yes, almost certainly, i would say so, pretty sure
    fairly sure, im pretty sure, i am pretty sure, quite sure, seems so, it seems so, looks like it, apparently`,
  unlikely: `
    (no|nope|nah) sorry, sorry no, not (really|quite|exactly|entirely|fully|completely|totally|officially|formally|directly|necessarily|properly)
    (i|we|) (dont|do not) (really|) (think|believe|suppose|expect|reckon|imagine) so, i (think|guess|suppose|believe) not
    (suppose|guess) not, probably not, most likely not, likely not, unlikely, not likely, not that i know (of|), hardly
    not that (im|i am|we are|were) aware of, not to my knowledge, not as far as i know, as far as i know not, barely
    scarcely, (currently|presently|temporarily) not, not (currently|presently|now|today|ourselves), not for now, not so much, not as such, not very, rarely
    seldom, not enough, not sufficiently, insufficient, i would say not, id say not, i doubt it, doubt it, doubtful
    i would think not, apparently not, seems not, in principle not
    cant say (that|) (we|i) (do|have|am|are|can|did), cannot say (that|) (we|i) (do|have|am|are|can|did), not in principle, not (so|too) (much|well), maybe not, perhaps not, possibly not, yet to,
    not yet, not at the moment, not at this (moment|time|point), not right now, not just yet, havent yet, have not yet, dont yet, do not yet, isnt yet, not at present, not presently, still no, still not, not as of (today|now|yet), not today, not done yet, not so far, not up to now, at present not, not presently, not there yet, (were|we are) not there yet`,
  hedge: `
    i think, i believe, i guess, i suppose, i assume, i reckon, as far as i know, afaik, in principle, in theory, technically
    officially, formally, mostly, largely, usually, normally, generally, apparently, hm, hmm, hmmm, well, kinda, seem, seems
    should, presumably, on paper, supposedly, probably, at least, more or less, fairly, rather, essentially
    basically, would, could, i would say, id say, if im not mistaken, reasonably, honestly`,
  contrast: `
    but, however, except, excluding, although, though, only, just not
    whereas, while, or, apart from, other than, instead, on second thought, wait, then again, rather than`,
  softYes: `
    used to, formerly, previously, once had, had, expired, lapsed, was, were, until recently, ever, been, so far, to date
    stopped, cancelled, canceled, quit, gave (it|that|them|) up, given up, dropped, sold, handed (it|) over, terminated, discontinued, phased (it|) out, switched, withdrawn, withdrew, came through, come through, sorted (it|) out since, fired`,
  condition: `
    if, unless, provided, provided that, providing, when, once, as soon as, as long as, after, before, until, till, in case
    depending, subject to, assuming, on condition, whenever, pending`,
  later: `
    soon, later, tomorrow, next, next year, next month, upcoming, in (the|) future, eventually, working on (it|that|this)
    in progress, in the works, in the process, underway, under way, on its way, planned, planning, plan, plans, want, wants
    wish, will, well, ill, going, gonna, shall, requested, applied, applying, apply for, about to, in preparation, coming
    hope, hoping, expect, expecting, intend, intending, to be, need, needs, must, considering, consider, starting
    to do, todo, appeal, appealed, appealing, appeals, started, trying, try, january, february, march, april, may, june, july, august, september, october
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
    (yes|yeah|no|yep) (hello|hi|hey|good morning|good afternoon), itll be (fine|ok|okay|alright), it will be (fine|ok|okay|alright), no (problem|problems|worries|issue|issues|objection|objections|comment|comments|kidding|biggie|thanks|matter), not a problem, why not
    is it not, isnt it, yeah (right|no|nah), not only, not just, not bad, not to deny, cant deny, cannot deny, dont deny
    isnt that so, arent we, dont we, havent we, no yeah, not un, not without, yes man, cant complain, no need, not that
    wouldnt say no, would not say no, oh no, not false, not untrue, not wrong, not incorrect, if not, whether or not, or not
    never mind, nevermind, not no, very active, so active, as active as,
    not a (no|yes|nope), (its|it is|thats|that is) not a (no|yes), not no or yes, neither yes nor no`,
  indeed: 'we do indeed, i do indeed, we certainly do, we definitely do',
  other: `
    director, managing director, directors, md, owner, owners, founder, founders, ceo, cfo, coo, cto, president, chairman, board, management, partner of mine
    boss, manager, line manager, supervisor, colleague, colleagues, co founder, business partner, co owner, fellow director
    someone else, somebody else, someone, somebody, another colleague, he, she, they, him, her, father, mother, dad, wife, husband, brother, sister
    accountant, bookkeeper, controller, lawyer, solicitor, legal counsel, company secretary, signatory, secretary, finance team, finance department
    admin team, it admin, system administrator, sysadmin, it department, it team, department, staff member, employee
    head office, headquarters, hq, parent company, holding`,
  notMe:
    'not me, not i, not myself, not me personally, i dont personally, not by me, i am not the one, im not the one',
  subject: 'i, we, our company, our organisation, our organization, ourselves, weve, ive, im',
  verb: `
    have, has, do, does, am, are, is, can, did, ve, got, having, meet, offer, provide, use, hold, possess, certainly do, sure do,
    has, does, runs, works, run, work, exists, exist, uses, using, offers, provides, handles, handle, holds, owns, keep, keeps, manages, manage, look after, looks after, take care of, takes care of, got a, weve got, ive got`,
  inverted: '',
  object: `
    that, this, it, those, these, them, all, all of it, all of that, everything, one, any, so, such a thing, something like that, anything like that, that sort of thing, these things, those things,
    its`,
  done: 'in place, covered, done, arranged, set up, sorted, available, true, right, taken care of, in order, met, completed, up and running, done deal',
  filler: `
    the, a, an, already, also, ourselves, myself, now, currently, today, here, just, really, very,
    unfortunately, sadly, sorry, im afraid, i am afraid, afraid, oh, ah, er, um, uh, hi, hello, hey, good morning
    good afternoon, good evening, thanks, thank you, please, since (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026), answer, my, the answer is, my answer is, our, your, for us
    with us, in our company, for years, years, year, always, for a long time, both, all, too, sir, madam, to, of, me, you, of us, (all|both) of us, for us, with us
    at all, whatsoever, either, since, own, kindly note, kindly note that, note that, please note,
    and, so, for, with, via, through, in, at, by, from, on, which, there, theres, well and truly, thereof, (just|i just|ive just|i have just|we just|weve just|i|) (checked|looked|looked it up|verified|double checked|seen it|confirmed it), just now, this morning, yesterday, i see, i can see, honestly, to be honest, tbh, frankly, happily, luckily, fortunately, gladly, regrettably, alas, oops, phew, pff, hmm ok, mate, guys, folks, cheers, ta, kind regards, best regards, regards, hiya, hello there, hi there, good day, all good, no worries there, as it happens, as a matter of fact, in fact, actually, basically speaking, obviously enough, every month, each month, monthly, weekly, daily, every year, every day, per month, for a while, for some time, for a long while, from the start, from day one, since the start, since the beginning, ever since, for ages, simply, quite simply, straight, straightforward, certain, personally, fine, great, nice, nicely, good, everything included, as said, as mentioned, as well, okay then,
    ones, theres, ours, thats, thatd be, thatll be, got there, one,
    been, being, still the case, the whole thing, everything is, thankfully, im happy to say, happy to say, i am pleased to say, pleased to say, needless to say, as it stands, these days, nowadays, right now, at this point, for the record, in short, long since, no doubt there, if you ask me yes, certainly so, quite, absolutely fine, thank god, for certain, every day, each day, both of them`,
} as const satisfies Omit<YesNoWords, keyof AsideWords>;

export const yesNoForms = {
  determiner: 'no',
} as const satisfies YesNoForms;
