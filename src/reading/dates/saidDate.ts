import { phraseAt, type Phrasebook } from '../text/phrases';
import type { DateWords } from '../words/dateWords';
import { daysBefore, isoDate, weekdayOf } from './calendar';
import { dateTokens, type DateTag } from './dateTokens';
import { sentDate } from './sentDate';

/** What a date is read by. */
export type DateSetting = { readonly today: string; readonly order: DateWords['order'] };

export type SaidDate = {
  /** The days that it may mean: none where there is no such day, two where nobody can tell the day from the month. */
  readonly days: readonly string[];
  /** Said from where it is today: "gisteren". */
  readonly isRelative: boolean;
};

/** The dates in a text, and what else is in it. */
export type SaidDates = {
  readonly dates: readonly SaidDate[];
  /** Nothing else is said: "de mail is van 6 maart". */
  readonly isAll: boolean;
  /** The application is spoken of. */
  readonly isOfApplication: boolean;
};

/**
 * Reads the dates in a folded text: in figures, with the month in words, and "gisteren", "three days ago". A day without
 * its year is the last one that there was.
 */
export function saidDates(folded: string, book: Phrasebook<DateTag>, setting: DateSetting): SaidDates {
  const tokens = dateTokens(folded);
  const dates: SaidDate[] = [];
  let isAll = true;
  let isOfApplication = false;
  for (let at = 0; at < tokens.length;) {
    const found = dateAt(tokens, at, book, setting);
    const piece = phraseAt(tokens, at, [book]);
    if (found) dates.push({ days: found.days, isRelative: found.isRelative });
    else if (piece?.tags.includes('application')) isOfApplication = true;
    // A weekday before the date tells nothing new: "vrijdag 6 maart".
    else if (!piece?.tags.some((tag) => tag === 'filler' || tag.startsWith('weekday'))) isAll = false;
    at = found?.to ?? piece?.to ?? at + 1;
  }
  return { dates, isAll, isOfApplication };
}

type Found = SaidDate & { readonly to: number };

function dateAt(
  tokens: readonly string[],
  from: number,
  book: Phrasebook<DateTag>,
  { today, order }: DateSetting,
): Found | undefined {
  const reader = readerOf(tokens, book);
  if (inFigures.test(tokens[from]!)) {
    return { days: sentDate(tokens[from]!, order), isRelative: false, to: from + 1 };
  }
  const [relative, to] = reader.oneOf(from, relativeDays);
  if (relative !== undefined) {
    return { days: [daysBefore(today, daysBack[relative])], isRelative: true, to };
  }
  return reader.ago(from, today) ?? reader.lastWeekday(from, today) ?? reader.named(from, today);
}

const inFigures = /^(?:\d{4}|\d{1,2})([-/.])\d{1,2}\1\d{1,4}/;

const daysBack = { today: 0, yesterday: 1, dayBeforeYesterday: 2 } as const;
const relativeDays = ['dayBeforeYesterday', 'yesterday', 'today'] as const;

function readerOf(tokens: readonly string[], book: Phrasebook<DateTag>) {
  /** The tag of that kind at a place, and where it ends; the place itself where there is none. */
  const oneOf = <Tag extends DateTag>(from: number, wanted: readonly Tag[]): [Tag | undefined, number] => {
    const piece = phraseAt(tokens, from, [book]);
    const tag = wanted.find((one) => piece?.tags.includes(one));
    return tag === undefined ? [undefined, from] : [tag, piece!.to];
  };
  /** The place that a month, a weekday or a number has in its list. */
  const placeIn = (from: number, kind: 'month' | 'weekday' | 'number'): [number | undefined, number] => {
    const piece = phraseAt(tokens, from, [book]);
    const tag = piece?.tags.find((one) => one.startsWith(`${kind} `));
    return tag === undefined ? [undefined, from] : [Number(tag.slice(kind.length)), piece!.to];
  };
  const count = (from: number): [number | undefined, number] =>
    /^\d{1,3}$/.test(tokens[from]!) ? [Number(tokens[from]), from + 1] : placeIn(from, 'number');
  const past = (from: number, ...tags: readonly DateTag[]): number =>
    tags.reduce((at, tag) => oneOf(at, [tag])[1], from);
  const dayAt = (from: number): number | undefined => {
    const day = /^\d{1,2}$/.test(tokens[from] ?? '') ? Number(tokens[from]) : 0;
    return day >= 1 && day <= 31 ? day : undefined;
  };
  const yearAt = (from: number): number | undefined => {
    const [, century, years] = /^(19|20|')(\d{2})$/.exec(tokens[from] ?? '') ?? [];
    return century === undefined ? undefined : Number(`${century === "'" ? '20' : century}${years}`);
  };

  return {
    oneOf,
    /** "3 dagen geleden", "a week ago". */
    ago(from: number, today: string): Found | undefined {
      const [many, unitAt] = count(from);
      const [unit, agoAt] = oneOf(unitAt, ['days', 'weeks']);
      const [ago, to] = oneOf(agoAt, ['ago']);
      if (many === undefined || unit === undefined || ago === undefined) return undefined;
      return { days: [daysBefore(today, unit === 'weeks' ? many * 7 : many)], isRelative: true, to };
    },
    /** "Afgelopen vrijdag": the last one before today. */
    lastWeekday(from: number, today: string): Found | undefined {
      const [last, dayFrom] = oneOf(from, ['last']);
      const [weekday, to] = placeIn(dayFrom, 'weekday');
      if (last === undefined || weekday === undefined) return undefined;
      const back = (weekdayOf(today) - weekday + 7) % 7;
      return { days: [daysBefore(today, back === 0 ? 7 : back)], isRelative: true, to };
    },
    /** "6 maart 2026", "de 6e van maart", "March 6th". */
    named(from: number, today: string): Found | undefined {
      const isMonthFirst = dayAt(from) === undefined;
      const dayFrom = isMonthFirst ? past(placeIn(from, 'month')[1], 'links') : from;
      const afterDay = past(dayFrom + 1, 'ordinals');
      const [month, afterMonth] = placeIn(isMonthFirst ? from : past(afterDay, 'links'), 'month');
      const day = dayAt(dayFrom);
      if (month === undefined || day === undefined) return undefined;
      const yearFrom = isMonthFirst ? afterDay : afterMonth;
      const year = yearAt(yearFrom);
      const date = year === undefined ? lastOf(month + 1, day, today) : isoDate(year, month + 1, day);
      return {
        days: date === undefined ? [] : [date],
        isRelative: false,
        to: year === undefined ? yearFrom : yearFrom + 1,
      };
    },
  };
}

/** The last day of that name until today. */
function lastOf(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year - 1].flatMap((one) => isoDate(one, month, day) ?? []).find((date) => date <= today);
}
