import type { DateWords } from '../../reading/words/dateWords';

export const dates = {
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  today: 'today, this morning, this afternoon, this evening, just now',
  yesterday: 'yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night',
  dayBeforeYesterday: 'day before yesterday, the day before yesterday',
  days: 'day, days',
  weeks: 'week, weeks',
  ago: 'ago, back',
  last: 'last, past, this past',
  ordinals: 'st, nd, rd, th',
  links: 'of, the',
  order: 'either',
  application:
    'application, applied, enrolment, enrollment, enrolment form, enrollment form, form, enrolled, submitted',
  filler: `
    the, a, it, its, it is, that, this, on, of, from, was, is, were, mail, email, e mail, message, letter, microsoft, date, dated, received, got, came, in, arrived, we, i, have, had, us, our, my, me, sent
    mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, at, around, about, am, pm, yes, no, sorry, actually, so, i think, and, they, emailed, mailed`,
} as const satisfies DateWords;
