import { languages } from '../../src/reading/language';
import { breaking, placeholdersOf, wordings } from './wordings';

const buying = {
  en: /\b(buy|buys|buying|bought|purchas\w*|order|ordered|sign up|take out|subscribe)\b/i,
  nl: /\b(koop|koopt|kopen|kocht|gekocht|aankoop|aan te kopen|aanschaf\w*|aangeschaft|aan te schaffen|schaf|schaft|bestel\w*|afsluit\w*|af te sluiten|neemt? .* af|sluit .* af)\b/i,
} as const;
const namesPlan = /\bplan\b|\bplans\b|plannen|ondersteuningsplan|\bASfP\b|\bPSfP\b|Support for Partners/i;

describe.each(languages)('what the texts in %s may say', (language) => {
  const all = wordings(language);

  it('speak of buying a support plan in planAdvice only, which the gate guards', () => {
    const elsewhere = all.filter(({ namespace }) => namespace !== 'planAdvice');
    expect(breaking(elsewhere, ({ text }) => namesPlan.test(text) && buying[language].test(text))).toEqual(
      [],
    );
  });

  it('name a support plan only where the views add the warning', () => {
    const allowed: Readonly<Record<string, RegExp>> = {
      interview: /^(question|option)\.support\.(plan|planReason)\./,
      rules:
        /^((today\.verdict\.new|verdict)\.planDue|verdictExisting\.|review\.renewal$|reason\.support\.plan\.|remark\.support\.|planNotCounting\.|link\.supportPlans$)/,
    };
    const guarded = all.filter(({ namespace }) => namespace in allowed);
    expect(
      breaking(guarded, ({ namespace, key, text }) => namesPlan.test(text) && !allowed[namespace]?.test(key)),
    ).toEqual([]);
  });

  it('never say that something is approved or guaranteed: Microsoft decides', () => {
    const promises = {
      en: /\b(approved|guarantee\w*|certainly)\b/i,
      nl: /\b(goedgekeurd|gegarandeerd|garantie|zeker weten)\b/i,
    };
    expect(breaking(all, ({ text }) => promises[language].test(text))).toEqual([]);
    const decides = { en: 'Microsoft decides', nl: 'Microsoft beslist' };
    for (const key of ['verdict.readyToApply.title', 'verdictExisting.active.title']) {
      expect(all.find((one) => one.key === key)?.text).toContain(decides[language]);
    }
  });

  it('print no price and no bar: amounts come from the ruleset', () => {
    const amounts = /(USD|US\$|\$|€|EUR) ?\d|\d[.,]000\b.*(USD|dollar)|\b(300K|1M|miljoen|million)\b/i;
    expect(breaking(all, ({ key, text }) => !key.endsWith('.example') && amounts.test(text))).toEqual([]);
  });

  it('look back over twelve months, never forward', () => {
    const forward = {
      en: /\b(following|next|coming) twelve months/i,
      nl: /\b(komende|volgende) twaalf maanden/i,
    };
    expect(breaking(all, ({ text }) => forward[language].test(text))).toEqual([]);
  });

  it('fill a placeholder only where the views have its value', () => {
    const known: readonly (readonly [string, RegExp, readonly string[]])[] = [
      ['interview', /^question\.revenue\./, ['bar', 'date']],
      ['rules', /^verdict(Existing)?\.(notReady|undecided)\.title$/, ['date', 'open']],
      ['rules', /^verdict(Existing)?\.(?!notReady|undecided)\w+\.title$/, ['date']],
      ['rules', /^open\.(unmet|unknown)_/, ['count']],
      ['rules', /^open\.both_/, ['count', 'unmet']],
      [
        'rules',
        /^reason\.(revenue\.(ttmUsd|perpetualUsd)\.belowBar|tenure\.months\.belowMinimum)\.what$/,
        ['bar', 'counted', 'short'],
      ],
      ['rules', /^today\.title$/, ['date', 'verdict']],
      ['rules', /^today\.(sameOn|differences|then\.\w+\.title)$/, ['date']],
      ['rules', /^today\.row$/, ['date', 'finding']],
      ['rules', /^today\.verdict\.\w+\.(notReady|undecided)$/, ['open']],
      ['rules', /^(newPage|gone)$/, ['link']],
      [
        'rules',
        /^(verdictExisting\.(notReady|active)\.body|today\.then\.existingDirect\.body|reason\.support\.plan\.(none|other)\.next)$/,
        ['review'],
      ],
    ];
    /** Names of things by their time, which every context of a view fills in. */
    const named = [
      'provider',
      'aProvider',
      'aProviderInFull',
      'partnerId',
      'aPartnerId',
      'partnerIdNote',
      'network',
      'networkName',
      'networkInFull',
      'mpnRequirement',
    ];
    const own = all.filter(({ namespace }) => namespace === 'interview' || namespace === 'rules');
    const allowedIn = (namespace: string, key: string): readonly string[] =>
      known.find(([file, pattern]) => file === namespace && pattern.test(key))?.[2] ?? [];
    expect(
      breaking(own, ({ namespace, key, text }) =>
        placeholdersOf(text).some((name) => ![...named, ...allowedIn(namespace, key)].includes(name)),
      ),
    ).toEqual([]);
    for (const [file, pattern, names] of known.slice(1)) {
      const meant = own.filter(({ namespace, key }) => namespace === file && pattern.test(key));
      expect(meant.length).toBeGreaterThan(0);
      expect(breaking(meant, ({ text }) => placeholdersOf(text).join() !== names.join())).toEqual([]);
    }
  });
});
