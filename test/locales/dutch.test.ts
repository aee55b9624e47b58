import { breaking, wordings } from './wordings';

/** What the machine translation of Microsoft's page made of it, and what it should be. */
const machineWords: readonly (readonly [RegExp, string])[] = [
  [/micro soft/i, 'Microsoft'],
  [/belang rijk/i, 'belangrijk'],
  [/door (lopen|gaan|gegeven|gestaan)\b/i, 'doorlopen, doorgaan, doorstaan'],
  [/infra structuur|partner ?centrum|krediet controle/i, 'infrastructuur, Partner Center, kredietcontrole'],
  [/navolgende|afsluitende/i, 'de afgelopen (twaalf maanden)'],
  [
    /direct(e|-)? ?factuur|factuur partner|direct[- ]bill partner|direct betalen/i,
    'Direct Bill-partner, directe facturering',
  ],
  [/tegoed/i, 'kredietwaardigheid, kredietlimiet'],
  [/opbrengst/i, 'omzetvereiste'],
  [/\bde autoriteit/i, 'bevoegdheid'],
  [/goedkeurings/i, 'tekenbevoegdheid'],
  [/ondersteunings ?abonnement|ondersteunings plan|support abonnement/i, 'ondersteuningsplan'],
  [/geavanceerde ondersteuning|premier support voor/i, 'Advanced en Premier Support for Partners'],
  [/eerste niveau van/i, 'eerstelijnsondersteuning'],
  [/cloud (product|omzet|dienst)/i, 'cloudproduct, cloudomzet, clouddienst'],
  [/inrichting van klanten/i, 'provisioning'],
  [/\bIP-service|IP-dienst/i, 'dienst op basis van eigen intellectueel eigendom'],
  [/oplossings toepassing|inschrijvings toepassing|inschrijvingstoepassing/i, 'aanvraag, klantoplossing'],
  [/wederverkoper|\bdealer/i, 'indirecte reseller'],
  [/MPN-ID\b|MPN ID|MPN id/, 'MPN-id'],
  [/doorgenomen|u hebt gemeld dat u de krediet/i, 'doorstaan; Microsoft laat het u weten'],
  [/meer specifieke taken/i, 'niet meer uitvoeren'],
  [/geschiktheid voor/i, 'in aanmerking komen'],
  [/provider model|provider-?model voor cloud/i, 'Cloud Solution Provider-model'],
  [/minimum vereisten|klant relaties/i, 'minimumvereisten, klantrelaties'],
];

/** First halves of compounds. On their own they are no words; "beveiligings- en omzetvereisten" is one. */
const halves =
  /\b(ondersteunings|inschrijvings|beveiligings|bedrijfs|facturerings|kredietwaardigheids|eerstelijns|goedkeurings|verificatie?s|vestigings|overeenkomsts)(?![\p{L}-])/iu;

/** Pairs that are one word in Dutch. */
const splitPairs =
  /\b(krediet|cloud|omzet|minimum|teken|debiteuren|klant|klanten|partner|software|server|factuur|web|e)[ ](controle|waardigheid|limiet|ruimte|product|producten|diensten?|omzet|vereisten?|bevoegd|bevoegdheid|beheer|relaties?|oplossing|gegevens|ondersteuning|account|licenties?|chat|mail)\b/i;

describe('the Dutch texts', () => {
  const all = wordings('nl');

  it.each(machineWords)('never say what the machine said: %s (right: %s)', (machine) => {
    expect(breaking(all, ({ text }) => machine.test(text))).toEqual([]);
  });

  it('write compounds as one word', () => {
    expect(breaking(all, ({ text }) => halves.test(text) || splitPairs.test(text))).toEqual([]);
  });

  it('address the partner with u, and with nothing else', () => {
    expect(breaking(all, ({ text }) => /\b(je|jij|jou|jouw|jullie|jezelf)\b/i.test(text))).toEqual([]);
    expect(breaking(all, ({ text }) => /\bu (heeft|bent u|is)\b|\bheeft u\b/i.test(text))).toEqual([]);
  });

  it('use the point for thousands and the comma for decimals', () => {
    expect(breaking(all, ({ text }) => /\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/.test(text))).toEqual([]);
  });

  it('use the words of the glossary', () => {
    const dutch = all.map(({ text }) => text).join('\n');
    for (const word of [
      'Direct Bill-partner',
      'tekenbevoegd',
      'kredietcontrole',
      'kredietwaardigheid',
      'ondersteuningsplan',
      'eerstelijnsondersteuning',
      'cloudomzet',
      'afgelopen twaalf maanden',
      'MPN-id',
      'beheerde dienst',
      'software met een eeuwigdurende licentie',
      'eigen intellectueel eigendom',
      'inschrijvingsformulier',
      'indirecte reseller',
      'indirecte provider',
    ]) {
      expect(dutch).toContain(word);
    }
    expect(all.find(({ key }) => key === 'requirement.accountsReceivable')?.text).toBe('Debiteurenbeheer');
    expect(all.find(({ key }) => key === 'requirement.endorsement')?.text).toBe('Tekenbevoegdheid');
  });
});
