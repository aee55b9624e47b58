import type { Language } from '../../src/reading/language';
import type { ReadingWords } from '../../src/reading/words/words';
import { words } from '../support/readers';

/** Lists of the same form with nothing in them. */
function blank<Lists>(lists: Lists): Lists {
  const emptied = (list: unknown): unknown => {
    if (typeof list === 'string') return '';
    if (Array.isArray(list)) return list.map(emptied);
    return Object.fromEntries(Object.entries(list as object).map(([key, inner]) => [key, emptied(inner)]));
  };
  return emptied(lists) as Lists;
}

const none = blank(words.en);

/** A made-up language with a few words: none of them is a word of another language, or near one. */
const zz: ReadingWords = {
  ...none,
  numbers: {
    ...none.numbers,
    units: 'xul, xon, xuz, xir, xov, xup, xax, xej, xok, xug',
    teens: 'xulte, xonte, xuzte, xirte, xovte, xupte, xaxte, xejte, xokte, xugte',
    tens: 'xuzzy, xirzy, xovzy, xupzy, xaxzy, xejzy, xokzy, xugzy',
    hundred: 'xhunda',
    scales: { 3: 'xkilo', 6: 'xmega' },
    plurals: { 3: 'xkilos' },
    fractions: { 50: 'xhaf' },
    article: 'xa',
    and: 'xe',
    of: 'xd',
    point: 'xpunt',
    decimalSign: ',',
    letters: { 3: 'q' },
    inCompounds: 'xir, xov',
    glued: { beforeDigits: 'xbuk', scales: 'xkilo', afterScale: 'xbuk' },
    abbreviations: 'x/y',
  },
  quantities: {
    ...none.quantities,
    frame: 'xhav, xrev, xe, xlas',
    about: 'xaround',
    dollar: 'xbuk',
    year: 'xjar',
    month: 'xmon',
    and: 'xe',
    the: 'xlas',
    to: 'xy',
  },
  yesNo: {
    ...none.yesNo,
    yes: 'xja',
    no: 'xnej',
    not: 'xnot',
    unsure: 'xdunno',
    subject: 'xwi',
    verb: 'xhav',
    filler: 'xlas',
  },
  yesNoForms: { determiner: 'xnej' },
  options: {
    ...none.options,
    'support.plan': { ...none.options['support.plan'], asfp: { says: 'xasf' }, none: { says: 'xnix' } },
  },
  articles: 'xlas',
  topics: { ...none.topics, 'endorsement.authority': { words: 'xsignor', yes: '', no: '' } },
  positions: { ordinals: ['xfirst', 'xsecund', 'xtird'], last: 'xlast', lead: 'xlas' },
  commands: { ...none.commands, back: 'xbakk', change: 'xchanj', polite: 'xpliz', consent: 'xokej' },
  requirements: { ...none.requirements, revenue: 'xrev' },
  corrections: { ...none.corrections, turning: 'xoopz' },
  subjects: { ...none.subjects, 'support.plan': 'xlidm' },
  places: { goTo: 'xgato', place: 'xplac' },
  buying: {
    ...none.buying,
    buy: 'xkopp, xkoppando',
    plan: 'xplano',
    self: 'xwi',
    now: 'xnu',
    may: 'xmai',
    asking: 'xmai xwi',
    filler: 'xlas',
  },
  buyingForms: { longWords: 'xkoppando', gerundEndings: 'ando' },
  creditCheck: {
    ...none.creditCheck,
    check: 'xcrek',
    passed: 'xpasd',
    failed: 'xfald',
    whatNext: 'xwat xnu',
  },
  dates: {
    ...none.dates,
    months: ['', '', 'xmarz'],
    yesterday: 'xjester',
  },
  mail: {
    ...none.mail,
    closings: 'xbestgrut',
    headers: 'xfrom',
    dated: 'xdat',
    yours: 'xurfirm',
    passed: 'xokdone',
  },
  connectives: {
    conjunctions: 'xbut',
    sequels: 'xend',
    breaks: 'xbut',
    unbroken: 'xgo xbut',
    whether: 'xof',
    limits: 'xfor',
  },
  smallTalk: {
    ...none.smallTalk,
    greeting: 'xhoj',
    anger: 'xgrrr',
    statementStart: 'xwi',
    thanks: 'xdank',
    questionStart: 'xwat, xmai xwi',
    questionInside: 'xwat',
    questionOpening: 'xwat',
    languageNames: { ...none.smallTalk.languageNames, nl: 'xdutsi', ...{ zz: 'xzet' } },
    languageFiller: 'xpliz',
    languageWish: 'xpliz',
  },
};

/** The id of the tiny language, which the program does not have. */
export const tiny = 'zz' as Language;

/** The words of all languages and of the tiny one; the others say its name, as they would if it were spoken. */
export const wordsAndTiny: Readonly<Record<Language, { readonly reading: ReadingWords }>> = {
  en: { reading: naming('zettish') },
  nl: { reading: naming('zets', words.nl) },
  ...{ [tiny]: { reading: zz } },
};

function naming(name: string, reading: ReadingWords = words.en): ReadingWords {
  const { smallTalk } = reading;
  const languageNames = { ...smallTalk.languageNames, [tiny]: name };
  return { ...reading, smallTalk: { ...smallTalk, languageNames } };
}
