import { connectPartner, type Partner, type Received } from './directLineClient';
import { marksOf, messageProblems, nonceOf, type Marks, type PlanGate } from './messageRules';
import { markNames, parseStory, type Damage, type Expected, type Press, type StoryLine } from './story';
import { buttonsOf, surfacesOf, type SubmitButton } from './surfaces';

/** A running assistant that can be stopped and started again on the same data, with another environment. */
export type Stage = {
  readonly baseUrl: string;
  readonly restart: (env?: Readonly<Record<string, string>>, damage?: Damage) => Promise<void>;
};

type Role = {
  partner: Partner;
  /** The bot's messages that the story has written down, in order. */
  readonly written: Received[];
  pressed: unknown;
  gate: PlanGate;
};

/**
 * Plays a story through the running server with the real Direct Line client and resolves to what differs from it:
 * an empty list when everything came as written, and nothing else came.
 */
export async function playStory(text: string, stage: Stage): Promise<readonly string[]> {
  const lines = parseStory(text);
  const locale = lines.find((line) => line.is === 'locale')?.locale ?? 'nl-NL';
  const differences: string[] = [];
  const roles = new Map<string, Role>();
  const pending: Received[] = [];
  let isAsUsual = true;

  const enter = async (): Promise<Role> => {
    const partner = await connectPartner({ baseUrl: stage.baseUrl, locale });
    pending.push(await partner.next());
    return { partner, written: [], pressed: undefined, gate: 'shut' };
  };
  const leave = async ({ partner, written }: Role): Promise<void> => {
    await partner.close();
    const ids = [...written, ...pending].map(({ id }) => id);
    const unasked = partner.received.filter(({ id, from, type }) => {
      return type === 'message' && from?.id !== partner.userId && !ids.includes(id);
    });
    differences.push(...unasked.map((message) => `a message that nobody asked for: ${message.text}`));
  };
  const comeBack = async (back: Role): Promise<void> => {
    back.partner = await connectPartner({ baseUrl: stage.baseUrl, locale, cookie: back.partner.cookie });
  };

  let role = await enter();
  roles.set('partner', role);

  const tell = async (line: StoryLine, ...sent: readonly Promise<Received>[]): Promise<void> => {
    if (pending.length > 0)
      differences.push(`line ${line.number}: a message of the bot was not written down`);
    const replies = await Promise.all(sent);
    pending.splice(0, pending.length, ...replies.sort((a, b) => placeOf(role, a) - placeOf(role, b)));
  };

  /** The story goes on from this message. */
  const write = (line: StoryLine, message: Received, marks: Pick<Marks, 'saved' | 'journey'>): void => {
    role.gate = gateAfter(role.gate, marks);
    const problems = messageProblems(message, role.written.at(-1), role.gate);
    differences.push(...problems.map((what) => `line ${line.number}: ${what}`));
    role.written.push(message);
  };

  const answerInOrder = async (line: StoryLine, until: string): Promise<void> => {
    for (;;) {
      const asked = role.written.at(-1);
      const { fact = '' } = asked ? marksOf(asked) : {};
      const value = fact === 'support.plan' && role.gate === 'existingPartner' ? 'asfp' : withoutGaps[fact];
      if (!asked || value === undefined)
        throw new Error(`line ${line.number}: no question that can be answered`);
      const shown = role.written.filter((message) => marksOf(message).fact === fact).map(nonceOf);
      const answer = { verb: 'answer', fact, nonce: shown.filter(Boolean).at(-1), [fact]: value };
      await tell(line, role.partner.submit(answer));
      const [reply = {}] = pending;
      const marks = marksOf(reply);
      if (marks.saved?.fact !== fact)
        throw new Error(`line ${line.number}: ${fact} was not saved: ${reply.text}`);
      if (marks.fact === until || marks.kind === until) return;
      if (marks.kind !== 'question') throw new Error(`line ${line.number}: never came to ${until}`);
      pending.length = 0;
      write(line, reply, marks);
    }
  };

  const perform = async (line: StoryLine): Promise<void> => {
    switch (line.is) {
      case 'locale':
        return;
      case 'partner':
        role = roles.get(line.name) ?? (await enter());
        roles.set(line.name, role);
        return;
      case 'types':
        return tell(line, ...Array.from({ length: line.times }, () => role.partner.say(line.text)));
      case 'sends':
        return tell(line, role.partner.send(line.message));
      case 'submits':
        role.pressed = line.value;
        return tell(line, role.partner.submit(line.value));
      case 'presses': {
        const { data, inputs } = buttonOf(role, line);
        const pressed = { ...inputs, ...data, ...line.inputs };
        role.pressed = pressed;
        return tell(line, ...Array.from({ length: line.times }, () => role.partner.submit(pressed)));
      }
      case 'again':
        return tell(line, role.partner.submit(role.pressed));
      case 'answers in order':
        return answerInOrder(line, line.until);
      case 'restarts': {
        const everybody = [...roles.values()];
        await Promise.all(everybody.map(leave));
        await stage.restart(line.env, line.damage);
        isAsUsual = Object.keys(line.env).length === 0;
        await Promise.all(everybody.map(comeBack));
        return;
      }
      case 'comes back':
        await leave(role);
        return comeBack(role);
      case 'opens the page': {
        differences.push(
          ...(await pageDifferences(role, line, locale)).map((what) => `line ${line.number}: ${what}`),
        );
        return;
      }
      case 'expects': {
        const message = pending.shift();
        if (!message) throw new Error(`line ${line.number}: the bot has said nothing more`);
        const { saved, journey } = line.expected.marks;
        write(line, message, { ...(saved && { saved: savedOf(saved) }), ...(journey && { journey }) });
        differences.push(...compare(message, line.expected).map((what) => `line ${line.number}: ${what}`));
      }
    }
  };

  try {
    for (const line of lines) await perform(line);
    if (pending.length > 0) differences.push('at the end: a message of the bot was not written down');
  } catch (error) {
    differences.push((error as Error).message);
  } finally {
    await Promise.all([...roles.values()].map(leave));
    // The next story starts from the usual environment.
    if (!isAsUsual) await stage.restart();
  }
  return differences;
}

/** What a new partner without any gap answers. */
const withoutGaps: Readonly<Record<string, string>> = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'yes',
  'support.firstLevel': 'own',
  'support.plan': 'none',
  'support.planReason': 'otherReason',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': '412500',
  'revenue.source': 'partnerCenter',
  'revenue.perpetualUsd': '0',
  'tenure.months': '14',
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'capabilityAssessment.passed': 'no',
  'designation.solutionsPartner': 'yes',
  'security.requirements': 'yes',
  'managedService.offered': 'yes',
};

/** The gate as the story has it: only what a message records moves it. */
function gateAfter(gate: PlanGate, { saved, journey }: Pick<Marks, 'saved' | 'journey'>): PlanGate {
  if (saved?.fact === 'applicant.kind' && saved.value === 'existingDirect') return 'existingPartner';
  if (saved?.fact === 'applicant.kind' && gate === 'existingPartner') return 'shut';
  if (gate === 'existingPartner' || journey === undefined) return gate;
  return ['creditPassed', 'planConfirmed', 'active'].includes(journey) ? 'open' : 'shut';
}

const savedOf = (mark: string): NonNullable<Marks['saved']> => {
  const [fact = '', value = ''] = mark.split('=');
  return { fact, value };
};

/** Where a message of the bot says that a page is. */
const pageAddress = /https?:\/\/\S+\/receipt\/[0-9a-f]{32}/;

async function pageDifferences(
  { written }: Role,
  { number, expected }: Extract<StoryLine, { is: 'opens the page' }>,
  locale: string,
): Promise<readonly string[]> {
  const texts = written.map(({ text }) => text ?? '').reverse();
  const address = texts.map((text) => pageAddress.exec(text)?.[0]).find(Boolean);
  if (address === undefined) throw new Error(`line ${number}: no message says where a page is`);
  const response = await fetch(address, { headers: { 'Accept-Language': locale } });
  const page = await response.text();
  const { status, says, saysNot } = expected;
  return [
    ...(response.status === status ? [] : [`the page's status is ${response.status}`]),
    ...says.filter((words) => !page.includes(words)).map((words) => `the page does not say "${words}"`),
    ...saysNot.filter((words) => page.includes(words)).map((words) => `the page says "${words}"`),
  ];
}

const placeOf = ({ partner }: Role, { id }: Received): number =>
  partner.received.findIndex((activity) => activity.id === id);

function buttonOf({ written }: Role, { title, card, ...line }: Press & { number: number }): SubmitButton {
  const cards = written.filter(({ attachments }) => (attachments ?? []).length > 0).reverse();
  const candidates = card === 'latest' ? cards.slice(0, 1) : cards.slice(1);
  const buttons = candidates.flatMap(buttonsOf);
  const button = buttons.find((one) => one.title === title);
  if (button) return button;
  const titles = [...new Set(buttons.map((one) => one.title))];
  throw new Error(`line ${line.number}: no button [${title}], only ${titles.join(' | ')}`);
}

function compare(message: Received, expected: Expected): readonly string[] {
  const { kind, fact, entry, saved, answers, verdict, today, journey, supportPlanAdvice } = marksOf(message);
  const actual: Record<string, string | undefined> = {
    kind,
    fact,
    saved: saved && `${saved.fact}=${saved.value}`,
    verdict,
    journey,
    advice: supportPlanAdvice,
    answers: answers && String(Object.keys(answers).length),
    today: today?.verdict,
    entry,
  };
  const wanted: Record<string, string | undefined> = { kind: expected.kind, fact: expected.fact };
  for (const name of markNames) {
    const isOptional = name === 'answers' || name === 'today' || (name === 'entry' && kind === 'warning');
    if (!isOptional || expected.marks[name] !== undefined) wanted[name] = expected.marks[name];
  }
  const surfaces = surfacesOf(message).join('\n');
  return [
    ...Object.entries(wanted)
      .filter(([mark, value]) => actual[mark] !== value)
      .map(([mark, value]) => `${mark} should be ${value ?? 'absent'}, is ${actual[mark] ?? 'absent'}`),
    ...expected.says
      .filter((words) => !surfaces.includes(words))
      .map((words) => `does not say "${words}"; says: ${message.text}`),
    ...expected.saysNot.filter((words) => surfaces.includes(words)).map((words) => `says "${words}"`),
  ];
}
