import type { MailWords } from '../../reading/words/mailWords';

export const mail = {
  closings: `
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, met hartelijke groet, met hartelijke groeten, hartelijke groet, hartelijke groeten, mvg, m.v.g., hoogachtend
    met groet, met groeten, met zonnige groet, met zonnige groeten, met beste groet, met beste groeten, met collegiale groet`,
  signOffs:
    'groet, groeten, groetjes, gr, grt, grtz, gr., alvast bedankt, bij voorbaat dank, met dank, dank, bedankt, vriendelijk bedankt, beste groet, beste groeten, tot horens',
  sentFrom: `
    (verzonden|verstuurd|gestuurd) (vanaf|van|met|via|vanuit) (mijn|m'n|outlook|mail|gmail|een|samsung|iphone|ipad|android), outlook voor (ios|android), download outlook`,
  contacts: `
    t, tel, telefoon, telefoonnummer, tel.nr, m, mob, mobiel, mobile, f, fax, e, email, e-mail, mail, w, web, website, kvk, k.v.k, kvk-nummer, kvk nummer, kvk-nr, kvk nr, btw, btw-nummer, btw nummer, btw-nr, btw nr, btw-id, iban, bezoekadres, postadres, adres`,
  wroteLead: 'op',
  wrote: 'schreef, heeft geschreven, het volgende geschreven',
  original:
    'oorspronkelijk bericht, oorspronkelijke bericht, doorgestuurd bericht, begin doorgestuurd bericht',
  headers: 'van, aan, cc, onderwerp, betreft, beantwoorden aan',
  dated: 'verzonden, datum, verstuurd',
  salutations: 'beste, geachte, hallo, hoi, dag, goedemorgen, goedemiddag',
  yours: 'uw bedrijf, uw organisatie, uw onderneming, je bedrijf, je organisatie, uw account, uw tenant',
  you: 'u, uw, je, jullie',
  self: 'ik, wij, we, ons, onze, mijn, mij',
  courtesy: `
    delen u mee, delen wij u mee, delen we u mee, u mee te delen, laten u weten, laten wij u weten, u te laten weten, u te melden, melden u, melden wij u, informeren u, informeren wij u, u te informeren, berichten u, berichten wij u`,
  breaks: 'en, dus, omdat, aangezien, nu, waardoor, daarom, daarmee, en dus',
  passed: `
    doorstaan, geslaagd, goedgekeurd, gehaald, met succes, met goed gevolg, kredietwaardig bevonden, goedkeuring gekregen, positief`,
  condition: `
    als, indien, zodra, wanneer, nadat, voordat, voor dat, totdat, tot, mits, tenzij, of, alvorens, pas, nadien, stel`,
  notThat: `
    niet, geen, nooit, nog, helaas, moet, moeten, dient, dienen, zal, zullen, wordt, worden, kan, kunt, kunnen, mag, verwacht, verwachten, loopt, gezakt, afgewezen, afgekeurd, mislukt, geweigerd, onvoldoende`,
  otherMatters: `
    deautoriseren, gedeautoriseerd, deautorisatie, opgeschort, opschorten, opschorting, beëindigd, beëindigen, beëindiging, ingetrokken, intrekken, intrekking, afgewezen, afwijzing, afgekeurd, geweigerd, kredietlimiet, kredietlijn, kredietruimte
    niet doorstaan, niet geslaagd, niet goedgekeurd, niet verifiëren, niet geverifieerd, niet kunnen verifiëren, de volgende vereisten, de volgende voorwaarden, volgende criteria`,
} as const satisfies MailWords;
