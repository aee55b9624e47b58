import type { Finding } from '../rules/finding';
import type { ViewContext } from './context';
import { adviceLook, looks } from './findingRow';
import { sectionOf } from './resultSections';

const marks = {
  met: looks.met,
  gaps: looks.unmet,
  unknown: looks.unknown,
  attention: looks.attention,
  actionDue: looks.actionDue,
  onTrack: looks.onTrack,
  advice: adviceLook,
} as const;
const order = Object.keys(marks) as readonly (keyof typeof marks)[];

/** How many requirements are met, missing, unknown and so on: in one line, each mark with its word. */
export function tally({ t }: ViewContext, findings: readonly Finding[]): string {
  const ids = findings.map(sectionOf);
  return order
    .map((id) => ({ id, count: ids.filter((one) => one === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${marks[id].mark} ${t(`chat:result.tally.${id}`, { count })}`)
    .join(' · ');
}
