import { entries } from '../../src/knowledge/entries';
import { entryIds, type EntryId } from '../../src/knowledge/entryIds';
import { languages } from '../../src/reading/language';
import type { Cents } from '../../src/rules/fact';
import type { ViewContext } from '../../src/views/context';
import { knowledgeBlock } from '../../src/views/knowledgeBlock';
import { rulesets } from '../support/rulesets';
import { contextOf, nonce, passed, readyFacts, usd } from './world';

const answered = (context: ViewContext, entry: EntryId, askedUsd?: Cents) =>
  knowledgeBlock(context, { entry, question: nonce, ...(askedUsd !== undefined && { askedUsd }) });
const answerOf = (...args: Parameters<typeof answered>): string => answered(...args).paragraphs[0]!.text;

describe('knowledgeBlock', () => {
  it.each(languages)(
    'has words for every entry under every ruleset in %s, with every hole filled',
    (language) => {
      for (const { id: rules } of rulesets)
        for (const facts of [
          {},
          { ...readyFacts, ...passed },
          { 'applicant.kind': 'existingDirect' },
        ] as const)
          for (const id of entryIds) {
            const shown = answered(contextOf(facts, { language, rules }), id, usd(280_000));
            expect(JSON.stringify(shown)).not.toMatch(/\{\{|undefined/);
            expect(shown.small.length).toBe(entries[id].sources.length);
          }
    },
  );

  it('says the bar of the ruleset in force, and whether an amount reaches it', () => {
    expect(answerOf(contextOf(), 'revenueThreshold')).toContain('at least USD 300,000');
    expect(answerOf(contextOf(), 'revenueThreshold', usd(200_000))).toMatch(/^No, USD 200,000 is not enough/);
    expect(answerOf(contextOf(), 'revenueThreshold', usd(290_000))).toMatch(
      /^No, not quite: USD 290,000 is USD 10,000 too little/,
    );
    expect(answerOf(contextOf({}, { language: 'nl' }), 'revenueThreshold', usd(350_000))).toMatch(
      /^Nu niet meer: USD 350\.000 haalt de omzetdrempel van 27 oktober 2020 \(USD 300\.000\), maar sinds 1 oktober 2025 eist Microsoft ten minste USD 1\.000\.000\. Daarvoor komt u USD 650\.000 tekort/,
    );
    expect(
      answerOf(contextOf({}, { language: 'nl', today: '2021-01-01' }), 'revenueThreshold', usd(310_000)),
    ).toMatch(/^USD 310\.000 haalt de omzetdrempel/);
    expect(answerOf(contextOf({}, { rules: '2025-10-01' }), 'revenueThreshold', usd(310_000))).toMatch(
      /^No, USD 310,000 .* USD 1,000,000/,
    );
  });

  it('answers whether a plan is needed by the gate', () => {
    expect(answerOf(contextOf(), 'planBeforeApply')).toMatch(/^No\. You apply without/);
    expect(answerOf(contextOf({ ...readyFacts, ...passed }), 'planBeforeApply')).toContain('was not needed');
    expect(answerOf(contextOf({ 'applicant.kind': 'existingDirect' }), 'planBeforeApply')).toContain(
      'already has to have',
    );
  });

  it('names what is still missing before it says how to apply', () => {
    expect(answerOf(contextOf(readyFacts), 'howToApply')).toMatch(/^Do not go by the rules of 27/);
    expect(answerOf(contextOf(readyFacts, { today: '2021-01-01' }), 'howToApply')).toMatch(/^First check/);
    expect(answerOf(contextOf({ ...readyFacts, 'mpn.membership': 'none' }), 'howToApply')).toContain(
      'do not meet',
    );
    expect(answerOf(contextOf({ ...readyFacts, 'journey.applied': 'yes' }), 'howToApply')).toContain(
      'need not apply again',
    );
  });

  it('lists the mandatory requirements of the ruleset', () => {
    expect(answerOf(contextOf(), 'requirementsOverview')).toContain(
      'MPN membership and ID; Authority to sign; Support; Revenue; Accounts receivable.',
    );
  });

  it('offers a person where public documents do not answer, or leave a part open', () => {
    const offers = (id: Parameters<typeof answered>[1]) =>
      answered(contextOf(), id).paragraphs.some(({ text }) => text.includes('Type: talk to someone'));
    expect(entryIds.filter(offers)).toEqual(
      entryIds.filter((id) => !entries[id].isAnswered || entries[id].leavesOpen === true),
    );
  });

  it('names every source in one line with its link, the day on which it was read, and what is not from Microsoft', () => {
    const { small } = answered(contextOf(), 'perpetualCounts');
    const requirements =
      'https://learn.microsoft.com/partner-center/enroll/direct-bill-eligibility-requirements';
    expect(small[0]).toEqual({
      text: `Source: Requirements to enroll as a CSP direct bill partner, text of 29 October 2020. Accessed on 22 November 2026 in a stored copy. The page has since been replaced by [Requirements to enroll as a CSP direct bill partner (current version)](${requirements}).`,
      plain: `Source: Requirements to enroll as a CSP direct bill partner, text of 29 October 2020. Accessed on 22 November 2026 in a stored copy. The page has since been replaced by Requirements to enroll as a CSP direct bill partner (current version) (${requirements}).`,
    });
    expect(small[1]?.text).toMatch(
      /^Source: \[Cloud Solution Provider requirements\]\(https:.*\)\. Accessed on 22 November 2026 in a stored copy\.$/,
    );
    expect(small[2]?.text).toMatch(
      /^Not from Microsoft's documentation: .*the newsletter of a distributor, First Distribution, July 2024.* Accessed on 22 November 2026\.$/,
    );
    const dutch = (id: EntryId) => answered(contextOf({}, { language: 'nl' }), id).small[0]!.text;
    expect(dutch('euroRate')).toMatch(
      /^Bron: \[Analyze subscriptions and licenses\]\(https:.*\)\. Geraadpleegd op 22 november 2026 in een bewaarde kopie\.$/,
    );
    expect(dutch('newRegion')).toMatch(/ Alleen het begin van de tekst was te lezen\.$/);
    expect(dutch('suspendTimeline')).toMatch(
      /^Niet uit de documentatie van Microsoft: .*een bericht in de partnercommunity van Microsoft.*, 25 oktober 2025\. Geraadpleegd op 22 november 2026\./,
    );
    expect(answered(contextOf(), 'accountsReceivableMeaning').small[1]!.text).toMatch(
      /^Source: .*Billing basics.*\. Accessed on 22 November 2026 in a copy of 23 October 2023\./,
    );
  });

  it('says of a page that is gone so, where none took its place', () => {
    const gone = entryIds.flatMap((id) => answered(contextOf(), id).small).map(({ text }) => text);
    expect(gone.some((text) => text.endsWith('The page has been replaced since.'))).toBe(true);
  });

  it('suggests what is asked next, and asks quietly whether it helped', () => {
    const { buttons, quiet } = answered(contextOf(), 'creditCheckDuration');
    expect(buttons).toEqual([]);
    expect(quiet.map(({ row }) => row.map(({ data }) => data['verb']))).toEqual([
      ['ask'],
      ['ask'],
      ['feedback', 'feedback'],
    ]);
  });
});
