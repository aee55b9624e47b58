import type { RulesetWords } from '../../reading/words/rulesetWords';

export const ruleset = {
  rules: 'rules, rule, rule set, ruleset, rulebook, requirements, criteria, programme rules, program rules',
  todays: `
    now, today, todays, today s, of today, current, currently, present, present day, new, newer, newest, latest, most recent, recent, stricter, up to date, of this year, this year s
    (that|which) (apply|hold|are valid|are in force|are in effect) (now|today|currently|at the moment), in force (now|today), that currently apply, as of (now|today)`,
  former: `
    old, older, previous, earlier, former, original, first, prior, back then, then, of back then, from before, before, (i|we) (started|began|start|begin) with, (i|we) (started|began) under, from the start, of the start`,
  other: 'other, the other, different, others',
  goOn: `
    go on, go ahead, carry on, continue, continuing, proceed, keep going, use, using, apply, check, check me, check us, test, test me, assess, assess me, assess us, evaluate, take, pick, choose, switch, switch over, change over, move, move over, work, try, begin, start, resume, go`,
  back: 'back, back to, go back, return, return to, switch back, going back, revert, change back, move back',
  around: `
    the, those, that, these, this, with, under, against, by, on, to, of, for, from, over, in, at, it, as, my, our, same, answers, result, check, questions, then, and, also, rather, instead, just, we, i, us, me, want, would, like, can, could, may, let, lets, let s, october, january, february, march, april, may, june, july, august, september, november, december, since, microsoft, microsoft s, csp, direct bill, please`,
} as const satisfies RulesetWords;
