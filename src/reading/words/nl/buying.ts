import type { BuyingWords, CreditCheckWords } from '../words';

export const buying = {
  buy: `
    kopen, koop, kpoen, koppen, kope, kopne, aanschaffen, aanschafen, aan te schaffen, aanschaf, aanschaffing, schaf aan
    aankopen, aan te kopen, aankoop, bestellen, bestel, te bestellen, afnemen, af te nemen, neem af, afsluiten, af te sluiten
    sluit af, aankoop doen, koop aan, bestelling plaatsen, bestelling doen`,
  buys: 'koopt, bestelt, schaft, afneemt, aanschaft',
  get: `
    nemen, neem, halen, haal, regelen, regel, aanvragen, vraag aan, aan te vragen, activeren, activeer, betalen, betaal
    investeren, in huis halen, tekenen, contracteren, overstappen, kiezen voor, gaan voor, ga voor, toevoegen, sluiten, sluit
    krijgen, krijg, starten, verkrijgen, abonneren, abonneer, opzetten, in huis te halen, te halen, te nemen, te regelen, vastleggen, vast te leggen
    aan de slag met, starten met, beginnen met, aangaan, aan te gaan`,
  want: 'wil, willen, wens, wensen, zou graag, zouden graag, graag, wou',
  bought: `
    gekocht, aangeschaft, afgenomen, besteld, genomen, afgesloten, kocht, kochten, aangekocht, bestelde, bestelden, schafte
    schaften, gehaald, geregeld, betaald, geactiveerd, gecontracteerd`,
  splitVerb: 'schaf, schaffen, neem, nemen, sluit, sluiten, koop, kopen',
  splitEnd: 'aan, af',
  plan: `
    asfp, psfp, advanced support, premier support, advanced support for partners, premier support for partners, supportplan
    advanced support voor partners, premier support voor partners, supportplannen, support plan, support plannen
    ondersteuningsplan, ondersteunings plan, ondersteuningsplannen, ondersteunings plannen, ondersteuningsabonnement
    ondersteunings abonnement, supportabonnement, support abonnement, supportcontract, support contract, ondersteuningscontract
    ondersteunings contract, asf p, asfb, afsp, aspf, apsf, pspf, pfsp, psf p, premier, advanced, premium support, unified support
    advancedsupport, premiersupport, advance support, premiere support, supportpakket, support pakket, ondersteuningspakket, plan van microsoft, microsoft support
    microsoft supportplan`,
  anyPlan: 'plan, abonnement, contract, pakket, plannen',
  pronoun: 'het, dat, die, deze, dit, hem, eentje, een, er een, zoiets, ze',
  self: 'ik, wij, we, mij, ons, me',
  anyone:
    'je, jij, u, jullie, men, een partner, partners, iemand, partner, baas, mijn baas, directeur, chef, collega, inkoper, manager',
  may: `
    mag, mogen, kan, kunnen, zal, zullen, ga, gaan, zou, zouden, wil, willen, dien, dienen, verstandig, slim, handig, toegestaan
    nodig, aan te raden, verplicht, tijd, goed idee, van plan, klaar, zin, beter, best, wijs, laten, laat, even, mogelijk
    toegelaten, okay, oke, ok, bezig, voornemens, graag, raadzaam, gunstig, nut, nuttig, moment`,
  must: 'moet, moeten, hoef, hoeven, behoor, behoren, dient, hoeft',
  now: `
    nu, nu al, vast, alvast, vandaag, direct, meteen, morgen, eerst, vooraf, van tevoren, voordat, voor de aanvraag, deze week
    voor de zekerheid, nu vast, maar vast, volgende week, deze maand, gelijk, onmiddellijk, straks, binnenkort, voor ik, voor we
    alvast maar, nu toch, zo snel mogelijk, snel, zonder te wachten, tijdens, terwijl, in de tussentijd, ondertussen, dan, dus`,
  since:
    'sinds, al jaren, vorig jaar, al langer, afgelopen jaar, al een tijd, al sinds, al, reeds, in 2018, in 2019, in 2020',
  not: 'niet, geen, nooit, nog geen, nog niet, no, niks, niets',
  onlyAfter:
    'pas na, pas nadat, pas als, pas wanneer, pas zodra, pas daarna, pas later, alleen na, pas dan, wachten met, wachten we met',
  customer: 'klant, klanten, eindklant, eindklanten, concurrent, concurrenten, afnemers, onze klanten',
  buyIn: 'in, bij, inkopen, inkoop, ingekocht, verkopen, verkoop, verkocht',
  asking: `
    waarom, wanneer, hoe, waar, wat, welk, welke, wie, mag, mogen, kan, kunnen, zal, zullen, moet, moeten, zou, zouden, is, dien
    hoef, hoeven, ben, zijn, heeft, vanaf wanneer`,
  filler: `
    de, te, om, maar, toch, ook, en, of, dan, eigenlijk, gewoon, hoor, even, eens, dus, er, is, zijn, ben, was, aub, svp, voor
    alstublieft, alsjeblieft, oke, ok, ja, nee, misschien, hoi, hallo, goedemorgen, goedemiddag, zo, nog, wel, eerder, na
    kredietcontrole, krediet controle, controle, aanvraag, aanmelding, aanvragen, aanmelden, inschrijving, formulier, microsoft
    me, mijn, onze, ons, bedrijf, direct bill, partner, worden, word, zonder, met, op, aan, af, van, bij, wachten, wacht, weg
    alle, alles, beide, allebei, wat, wanneer, waar, hoe, waarom, hebben, heb, als, geslaagd, zijn geslaagd, doen, doe, tot
    verder, terecht, het beste, zelf, zeker, support, ondersteuning, gelijk, per, via, distributeur, tegelijk, samen, volgens, idee, zin, pas, daarna, vervolgens, zodat, al, dit, jaar, maand`,
} as const satisfies BuyingWords;

export const creditCheck = {
  check: `
    kredietcontrole, krediet controle, kredietcheck, krediet check, kredietwaardigheidscontrole, kredietwaardigheid
    kredietbeoordeling, kredietonderzoek, credit check, creditcheck, kredietwaardigheids controle, kredietwaardig, krediettoets`,
  passed: `
    geslaagd, doorstaan, goedgekeurd, gehaald, rond, akkoord, positief, afgerond, gelukt, door, doorheen, okay, oke, ok, klaar
    binnen, goed, voltooid, geweest, achter de rug, in orde, voldoende, doorgekomen, doorgelopen, gepasseerd, passed, goedkeuring`,
  mail: 'mail, email, e mail, mailtje, bericht, bevestiging, goedkeuring, mails, brief, emailtje, bevestigingsmail, goedkeuringsmail',
  got: 'binnen, gekregen, ontvangen, gehad, kregen, ontvingen, er, ontving, kreeg, aangekomen, hebben, heb, gearriveerd, binnengekomen, heeft',
  microsoft: 'microsoft, ms',
  told: `
    laten weten, gemaild, bevestigd, goedgekeurd, bericht, gemeld, geschreven, akkoord gegeven, akkoord, akkoord bevonden
    goedkeuring gegeven, gezegd, groen licht gegeven, groen licht, toegelaten, kredietwaardig bevonden`,
  self: 'ik, wij, we, ons bedrijf, onze organisatie',
  not: `
    niet, geen, nooit, nog niet, nog geen, gezakt, afgewezen, afgekeurd, mislukt, negatief, wacht, wachten, wachtend, bezig, loopt
    in behandeling, in afwachting, helaas, onvoldoende, gefaald, gestuurd, verstuurd, stuurden, stuurde, verzonden, niks, niets, ooit`,
  notYet: `
    als, zodra, wanneer, nadat, voordat, totdat, tot, straks, zullen, zal, moet, moeten, hoop, hopen, wil, willen, indien, stel
    verwacht, verwachten, binnenkort, morgen, misschien, denk, wellicht, waarschijnlijk, gaan, ga, worden, wordt, kan, kunnen`,
  otherCheck: 'assessment, beoordeling, capability, verificatie, examen, audit, toets',
  asking: `
    wat, hoe, wanneer, waarom, wie, waar, welke, hoelang, is, zijn, ben, heeft, hebben, heb, krijg, krijgen, komt, kan, moet, mag`,
  filler: `
    de, het, een, is, zijn, ben, hebben, heb, voor, van, uit, met, al, nu, net, vandaag, gisteren, inmiddels, dat, er, ja, hoi, hallo
    hoor, ook, onze, ons, mijn, zojuist, eindelijk, dus, en, goed nieuws, gelukkig, helemaal, deze week, vorige week`,
} as const satisfies CreditCheckWords;
