import { standing } from '../journey/standing';
import { assess } from '../rules/assess';
import type { ViewContext } from './context';
import { reasonWords } from './findingWords';
import { questionsLeft } from './questionsLeft';
import type { StateAnswer } from './stateAnswer';
import { todayBlock } from './todayWords';
import { verdictWords } from './verdictWords';

/**
 * Why the result is what it is: the mandatory requirements that are not met or not known, how far off they are, and what
 * today's rules make of the same answers.
 */
export function whyAnswer(context: ViewContext): StateAnswer {
  const { t, ruleset, facts } = context;
  const findings = assess(ruleset, facts);
  const stands = standing(findings, facts, ruleset);
  const { isBegun, left } = questionsLeft(context);
  const isRejected = stands.state === 'verificationRejected';
  const mandatory = findings.filter(({ level }) => level === 'mandatory');
  const unmet = mandatory.filter(({ status }) => status === 'unmet');
  // What is merely not answered yet needs no list.
  const unknown = left > 0 ? [] : mandatory.filter(({ status }) => status === 'unknown');
  const lines = [...unmet, ...unknown].map((finding) =>
    t('chat:labelled', {
      label: t(`interview:requirement.${finding.requirement}`),
      text: reasonWords(context, finding)
        .map(({ what }) => what)
        .join(' '),
    }),
  );
  const first = isRejected
    ? t('knowledge:state.why.rejected')
    : !isBegun
      ? t('knowledge:state.why.nothing')
      : left > 0
        ? t('knowledge:state.why.open', { count: left })
        : verdictWords(context, { findings, standing: stands, skipped: [] }).title;
  const isFull = lines.length === 0 && isBegun && left === 0 && !isRejected;
  const today = isBegun && left === 0 ? todayBlock(context) : [];
  return {
    texts: [
      first,
      ...lines,
      ...(isFull ? [t('knowledge:state.why.complete')] : []),
      ...today.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
    ],
    links: today.flatMap(({ links }) => links),
    buttons: [],
    mention: isBegun ? 'mentioned' : 'nothing',
  };
}
