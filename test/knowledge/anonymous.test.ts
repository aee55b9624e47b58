import fc from 'fast-check';
import { searchPart } from '../../src/knowledge/learnSearch';
import { readPart } from '../../src/readLearned';
import { utteranceOf } from '../../src/reading/utterance';
import { learned } from '../support/learned';
import { utterances } from '../support/utterances';

const anonymous = (text: string): string => learned().anonymous(utteranceOf(text));
const { plainWords } = readPart(searchPart).lists;
const examples = Object.values(utterances).flatMap(({ questions, messages }) => [...questions, ...messages]);

/** One a word, as people have them. Those that are everyday words as well are in `everyday`. */
const names = {
  first: `
    Aad Ab Adam Ahmed Aisha Albert Alex Alexander Ali Alice Amanda Amy Andrea Andrew Angela Anita Ann Anna Anne Anneke Annemarie
    Anouk Anthony Arie Arjan Arthur Astrid Barbara Bart Bas Ben Bianca Bill Bob Bram Brenda Brian Bruce Carl Carla Carol
    Carolien Charles Charlotte Chris Christian Christina Claudia Cornelis Daan Dan Daniel Daphne Dave David Debbie Dennis Diana
    Dirk Donald Donna Doris Dorothy Edward Edwin Elise Elizabeth Ellen Els Emily Emma Eric Erik Ernst Esther Eva Evelyn Evert
    Fatima Femke Fleur Floor Frank Fred Freek Gary George Gerard Gerrit Gert Gijs Greg Guus Hannah Hans Harm Harry Heather Helen
    Helga Hendrik Henk Herman Hope Hugo Ibrahim Ilse Inge Ingrid Irene Iris Ivo Jaap Jack Jacob Jacqueline James Jan Jane Janet
    Janneke Jasper Jeff Jelle Jennifer Jenny Jeroen Jessica Jim Joan Joe Johan John Joke Jolanda Jonathan Joost Jordan Jos Joseph
    Joshua Joyce Judith Julia Julie June Justin Karel Karen Karin Karl Kathleen Kees Keith Kelly Ken Kevin Khadija Kim Klaas Koen
    Laura Lauren Leo Leon Lex Liesbeth Linda Lisa Lotte Louis Lucas Luuk Maaike Maarten Marcel Marco Margaret Margriet Maria
    Marieke Marijke Mark Marleen Marloes Martijn Martin Mary Matthew Maurice Max May Mehmet Melissa Menno Michael Michelle Michiel
    Mieke Mike Mohammed Monique Mustafa Nancy Nathalie Nick Nicole Niels Nienke Nina Noah Noor Nora Olaf Olga Olivia Omar Oscar
    Pamela Patricia Patrick Paul Pauline Peter Petra Philip Piet Pieter Pim Rachel Ralph Ramon Raymond Rebecca Remco Renate
    Richard Rick Rik Rob Robert Robin Roel Roland Ron Roos Rose Ruben Rudolf Ruth Ryan Saar Sally Sam Samantha Sander Sandra Sanne
    Sara Sarah Saskia Scott Sean Sharon Simon Simone Sjoerd Sofie Sonja Sophie Stan Stefan Stephanie Stephen Steve Steven Sue
    Susan Suzanne Sven Tamara Tanja Teresa Theo Thijs Thomas Tim Timothy Tineke Tom Ton Tony Toon Truus Tyler Victor Vincent
    Walter Wendy Wessel Wil Will Willem William Wilma Wim Wouter Yusuf Yvonne Zoe`,
  last: `
    Adams Allen Anderson Bailey Baker Bakker Banks Beek Bell Bennett Berg Bishop Blom Boer Bol Boogaard Bos Bosch Bosman Brink Broek
    Brooks Brouwer Brown Bruin Bush Butler Campbell Carter Chen Clark Clarke Coleman Collins Cook Cooper Cox Davies Davis Dekker
    Diaz Dijk Dijkstra Edwards Engels Evans Evers Fisher Flores Foster Frank Franken Garcia Gerritsen Gomez Gonzalez Goedhart Gray
    Green Groot Haan Hall Harris Hendriks Hermans Hernandez Heuvel Hill Hoekstra Hofman Howard Hughes Huisman Jackson Jacobs
    Jager Jansen Janssen Janssens Jenkins Johnson Jones Jong Jonker Kaya Kelly King Klein Koning Koster Kramer Kuiper Kuipers Lee
    Leeuwen Lewis Linden Long Lopez Maas Maes Martens Martinez Mason Meer Meijer Mertens Meyer Miller Mitchell Molenaar
    Moore Morgan Morris Mulder Murphy Murray Nelson Nguyen Parker Patel Peeters Perez Peters Peterson Phillips Postma Powell Price
    Prins Ramirez Reed Reyes Rice Richardson Rivera Roberts Robinson Rodriguez Rogers Rose Ross Russell Sanchez Sanders Schipper
    Scholten Schouten Simmons Singh Smit Smith Smits Stewart Sullivan Taylor Thompson Timmermans Torres Turner Veen Veenstra
    Verhoeven Vermeulen Vink Visser Vliet Vos Vries Walker Ward Watson White Willems Williams Wilson Wit Wood Wright Yang Yilmaz
    Young Zhang Zwart`,
  company: `
    Accenture Acer Acronis Adobe Adyen Afas Ahold Airbnb Akamai Alibaba Altares Amazon Android Anthropic Apple Arrow Asml Asus Atos
    Atradius Autodesk Avast AWS Barracuda Bechtle Bol Booking Bradstreet Capgemini ChatGPT Cisco Citrix Cloudflare Coface Coolblue
    Copaco Crayon Creditsafe Crowdstrike Datto Dell Deloitte Dropbox Dun Equifax Ericsson Experian Facebook Fitch Fortinet Fujitsu
    Gmail GoDaddy Google Graydon Heineken Hetzner Hitachi Honda Huawei IBM Infosys ING Ingram Instagram Intel Intuit iPhone Kaseya
    Klarna KPMG KPN Lenovo Mailchimp Mastercard McAfee Mimecast Mollie Moneybird Netflix Nokia Norton Nvidia Odido OpenAI Oracle
    Panasonic Pax8 PayPal Philips PostNL Proximus PwC QuickBooks Rabobank Rackspace Randstad Salesforce Samsung SAP ServiceNow
    Sherweb Shopify Siemens Slack Snelstart SoftwareOne Sony Sophos Spotify Strato Stripe Synnex Telenet Tesla TikTok Toshiba TransIP
    Twinfield Twitter Uber Unilever Veeam Verizon Visa Visma VMware Vodafone WhatsApp Wipro WordPress Xerox Yahoo YouTube Zendesk
    Ziggo Zoom Contoso Fabrikam Northwind`,
  place: `
    Amsterdam Antwerpen Berlin Brussel Dubai Eindhoven Groningen Haarlem Leiden London Madrid Manchester Paris Parijs Rotterdam
    Utrecht Zeeland Zwolle`,
};
const everyday = new Set(
  `ben bill ken dan floor hope june may will wil ton toon joke
   allen cook engels green groot king klein koning long meer price white zwart`.split(/\s+/),
);
const all = Object.values(names).flatMap((list) => list.trim().split(/\s+/));

describe('anonymous', () => {
  it.each([
    ['Mag Contoso (MPN 1234567) nu ASfP kopen?', 'mag … mpn # nu asfp kopen'],
    [
      'Hoi, ik ben Pieter de Vries van Bakker & Zn. Wat kost PSfP?',
      'hoi ik ben … de … van … zn wat kost psfp',
    ],
    ["What's   the MPN ID?", 'whats the mpn id'],
    ['Één “ondersteuningsplan” — graag!', 'een ondersteuningsplan graag'],
    ['wat kost een frobnicator-abonnement', 'wat kost een …'],
    ['wat kost een abonement', 'wat kost een …'],
    ['', ''],
    ['?! 😀', ''],
    ['… # …', '… # …'],
    ['qqq qqq, qqq', '…'],
  ])('keeps of %j the words that it knows', (text, kept) => {
    expect(anonymous(text)).toBe(kept);
  });

  it.each([
    ['is 280K genoeg, of € 300.000,00', 'is # genoeg of #'],
    ['we have three hundred thousand dollars', 'we have # dollars'],
    ['driehonderdvijftigduizend of drie ton of 1,2 mln', '# of # of #'],
    ['na 60 dagen, na 12 maanden, met twee accounts', 'na 60 dagen na 12 maanden met twee accounts'],
    ['met 37 seats sinds 2021', 'met # seats sinds #'],
    ['24/7 support voor Microsoft 365 en M365', '24 7 support voor microsoft 365 en m365'],
    ['bel 06 12 34 56 78 of een twee drie vier', 'bel # of een #'],
    ['op 12-03-1985', 'op #'],
  ])('says of %j no number that could be somebody’s', (text, kept) => {
    expect(anonymous(text)).toBe(kept);
  });

  it.each([
    ['mijn naam is De Groot en ik wil direct worden', 'mijn naam is … ik wil direct worden'],
    ['Hi, my name is Grant, how do I apply?', 'hi my name is … i apply'],
    ['j a n s s e n vraagt waar ik mijn omzet zie', '… vraagt waar ik mijn omzet zie'],
  ])('leaves out who introduces himself: "%s"', (text, kept) => {
    expect(anonymous(text)).toBe(kept);
  });

  it('knows names only where they are everyday words as well', () => {
    expect(all.filter((name) => anonymous(name) !== '…')).toEqual(
      all.filter((name) => everyday.has(name.toLowerCase())),
    );
  });

  it('leaves out names however they are written', () => {
    for (const name of all.filter((one) => !everyday.has(one.toLowerCase()))) {
      expect(anonymous(`may ${name.toUpperCase()} buy, ${name.toLowerCase()}?`)).toBe('may … buy …');
    }
  });

  const known = fc.constantFrom(...examples.map(({ text }) => text));
  const personal = fc.oneof(
    fc.emailAddress(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.domain(),
    fc.uuid(),
    fc.ipV4(),
    fc.stringMatching(/^(\+31|06|\(020\))[ -]?\d{3,4}[ -]?\d{2}[ -]?\d{2,4}$/),
    fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z]{4}\d{10}$/),
    fc.stringMatching(/^(will|may|plan|buy)[.@_=\\](will|may|plan|buy)$/),
    fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{7,12}$/),
    fc.stringMatching(/^\d{3,12}$/),
  );

  it('leaves out what is personal, wherever it stands', () => {
    fc.assert(
      fc.property(known, personal, known, (before, secret, after) => {
        const kept = anonymous(`${before} ${secret} ${after}`).split(' ');
        const around = new Set([...anonymous(before).split(' '), ...anonymous(after).split(' '), '…', '#']);
        expect(kept.filter((word) => !around.has(word))).toEqual([]);
      }),
      { seed: 20201027 },
    );
  });

  it('says of any text no unknown word, no long number and not much, and of that the same again', () => {
    const allowed = new Set([...plainWords, '', '…', '#']);
    const texts = fc.array(fc.oneof(known, personal, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', ', ', '\n', ''), (parts, between) => {
        const kept = anonymous(parts.join(between));
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept).toBe(kept.toLowerCase());
        expect(kept.replaceAll(/\b[mo]?365\b/g, '')).not.toMatch(/\d{3}|@|… …|# #/);
        expect(anonymous(kept)).toBe(kept);
        expect(kept.split(' ').filter((word) => !allowed.has(word))).toEqual([]);
      }),
      { seed: 20201027 },
    );
  });

  it('ends a long text where it was cut', () => {
    const long = anonymous('wat kost een plan '.repeat(50));
    expect(long).toMatch(/^(wat kost een plan )+.* …$/);
    expect(long.length).toBeGreaterThan(180);
    expect(anonymous('qqq plan '.repeat(50))).toMatch(/plan …$/);
    // The gap is the last that there is room for.
    expect(anonymous(`${'wat '.repeat(49)}qqq plan`)).toMatch(/wat …$/);
  });
});
