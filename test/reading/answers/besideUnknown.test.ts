import type { Language } from '../../../src/reading/language';
import type { ChoiceFact } from '../../../src/rules/fact';
import { route } from '../../support/readers';
import { choiceOf, contextOf } from '../contexts';

const routed = (language: Language, fact: ChoiceFact, text: string) => {
  const { to, ...rest } = route(text, contextOf(language, choiceOf(fact, language)));
  return to === 'answer' && 'value' in rest ? rest.value : to;
};

describe('an answer with words beside it that nobody knows', () => {
  it.each<[Language, ChoiceFact, string, string]>([
    ['en', 'mpn.membership', 'rejected, gibberish zorpf', 'rejected'],
    ['nl', 'mpn.membership', 'verlopen, echt zonde hoor', 'expired'],
    ['en', 'endorsement.globalAdmin', 'no, Barbara has no global admin', 'no'],
    ['nl', 'endorsement.authority', 'Nee, Bas heeft daar geen bevoegdheid voor', 'no'],
    ['nl', 'support.firstLevel', 'Dat zou Ramon moeten beantwoorden, ik weet het niet', 'unsure'],
    ['nl', 'accountsReceivable.provisioning', 'geen flauw idee of wij dat kunnen', 'unsure'],
    ['en', 'accountsReceivable.billing', 'Barbara looks after that, I have no idea', 'unsure'],
  ])('counts where it is said aloud (%s, %s): %s', (language, fact, text, value) => {
    expect(routed(language, fact, text)).toBe(value);
  });

  it.each<[Language, ChoiceFact, string]>([
    ['en', 'mpn.membership', 'active, zorpf'],
    ['en', 'mpn.membership', 'expired, in the US'],
    ['en', 'mpn.membership', 'pending, cancelled zorpf'],
    ['en', 'mpn.membership', 'rejected, appealed'],
    ['en', 'mpn.membership', 'very active, I sit in that portal all day'],
    ['en', 'mpn.membership', 'rejected, and zorpf 300'],
    ['en', 'mpn.membership', '<b>rejected</b>, zorpf'],
    ['en', 'mpn.membership', 'rejected, zorpf?'],
    ['en', 'mpn.location', "The location is registered in Sweden; it's one and the same CSP region."],
    ['nl', 'support.firstLevel', 'uitbesteed, aan een partij die we net hebben opgezegd'],
    ['nl', 'support.firstLevel', 'ik weet niet of wat wij doen eerstelijns heet, het is meer doorverbinden'],
    ['nl', 'accountsReceivable.billing', 'nee, voor hardware hebben we geen proces zorpf'],
    ['nl', 'accountsReceivable.billing', 'nee, geen proces voor 300'],
    ['nl', 'accountsReceivable.billing', 'nee, geen proces en geen designation'],
    ['nl', 'accountsReceivable.billing', 'We hebben een proces, geloof ik, ik weet het niet'],
    ['en', 'endorsement.authority', 'no idea, yes probably'],
    ['nl', 'endorsement.authority', 'nee, Bas mag dat niet, ik niet'],
  ])('is asked about where they may take something off it (%s, %s): %s', (language, fact, text) => {
    expect(['candidate', 'reask', 'notUnderstood', 'question']).toContain(routed(language, fact, text));
  });

  it.each<[Language, ChoiceFact, string, string]>([
    ['nl', 'support.firstLevel', 'Ik weet het niet, stop maar', 'command'],
    ['en', 'mpn.membership', 'rejected, go back', 'command'],
  ])('gives way to a command among them (%s, %s): %s', (language, fact, text, to) => {
    expect(routed(language, fact, text)).toBe(to);
  });
});
