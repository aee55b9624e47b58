import fc from 'fast-check';
import { pageViolations } from '../demands';
import { nonceOnScreen, type Chat, type Receipt } from '../model';
import { judge } from '../oracle/judge';
import { GateViolation, perform, ruleOut, type Session } from '../session';
import { chatOf, command, person } from './command';

/** Makes a page of the result, by the button where it is on the screen or in words, and reads it. */
export const keeps = command(
  'keeps',
  fc.record({
    who: person,
    typed: fc.constantFrom('print', 'afdrukken', 'save as pdf', 'print de uitkomst'),
  }),
  async (session, { who, typed }) => {
    const chat = chatOf(session, who);
    const nonce = nonceOnScreen(chat, 'receipt');
    const said = nonce === undefined ? { text: typed } : { value: { verb: 'receipt', nonce } };
    await perform(session, chat, { said });
    await readPages(session, chat);
  },
);

/** Reads the pages of somebody again, who may have withdrawn them, or whose gate has been opened or shut since. */
export const looksAgain = command('looksAgain', fc.record({ who: person }), (session, { who }) =>
  readPages(session, chatOf(session, who)),
);

async function readPages(session: Session, chat: Chat): Promise<void> {
  for (const receipt of chat.receipts) {
    const page = await session.house.turn(() => fetch(receipt.address));
    if (page.status === 404) continue;
    if (page.status !== 200) throw new Error(`the page of a result has status ${page.status}`);
    session.counts.receipts += 1;
    judgePage(session, chat, receipt, wordsOf(await page.text()));
  }
}

/** Holds it against every way in which the record can stand, as a message. */
function judgePage({ story }: Session, { partner }: Chat, { kind }: Receipt, words: string): void {
  const impression = judge({ text: words });
  const verdicts = partner.passed.map((isPassed) => ({
    isPassed,
    found: pageViolations(impression, kind === 'existingDirect' ? 'existing' : isPassed ? 'open' : 'shut'),
  }));
  if (ruleOut(partner, verdicts)) return;
  story.push(`    !! the page says: ${words.replace(/\s+/g, ' ').slice(0, 600)}`);
  throw new GateViolation(verdicts.flatMap(({ found }) => found));
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What somebody reads of a page who takes it as it comes, from the top. */
const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(lt|gt|quot|amp);/g, (_all, name: string) => signs[name] ?? '');
