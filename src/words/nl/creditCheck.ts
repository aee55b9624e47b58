import type { CreditCheckWords } from '../../reading/words/creditCheckWords';

export const creditCheck = {
  check: `
    kredietwaardig bevonden, ons krediet, controle van microsoft, kredietcontrole, krediet controle, kredietcheck, krediet check, kredietwaardigheidscontrole, kredietwaardigheid
    kredietbeoordeling, kredietonderzoek, credit check, creditcheck, kredietwaardigheids controle, kredietwaardig, krediettoets`,
  passed: `
    kredietwaardig bevonden, geslaagd, doorstaan, goedgekeurd, gehaald, rond, akkoord, positief, afgerond, gelukt, door, doorheen, okay, oke, ok, klaar
    binnen, goed, voltooid, geweest, achter de rug, in orde, voldoende, doorgekomen, doorgelopen, gepasseerd, passed, goedkeuring`,
  mail: 'mail, email, e mail, mailtje, bericht, bevestiging, goedkeuring, mails, brief, emailtje, bevestigingsmail, goedkeuringsmail',
  got: 'binnen, gekregen, ontvangen, gehad, kregen, ontvingen, er, ontving, kreeg, aangekomen, hebben, heb, gearriveerd, binnengekomen, heeft',
  microsoft: 'microsoft, ms',
  told: `
    mailde, zegt, schreef, schrijft, meldt, laten weten, gemaild, bevestigd, goedgekeurd, bericht, gemeld, geschreven, akkoord gegeven, akkoord, akkoord bevonden
    goedkeuring gegeven, gezegd, groen licht gegeven, groen licht, toegelaten, kredietwaardig bevonden`,
  self: 'ik, wij, we, ons bedrijf, onze organisatie',
  not: `
    (ik|wij|we) (heb|hebben) microsoft gemaild, (ik|wij|we) mailde microsoft, we mailden microsoft, niet, geen, nooit, nog niet, nog geen, gezakt, afgewezen, afgekeurd, mislukt, negatief, wacht, wachten, wachtend, bezig, loopt
    in behandeling, in afwachting, helaas, onvoldoende, gefaald, gestuurd, verstuurd, stuurden, stuurde, verzonden, niks, niets, ooit`,
  notYet: `
    (weet|weten) (ik|we|wij|) (nog|) niet, ik wil weten, wil weten, (of|benieuwd of) (we|wij|ik|de|het|onze|microsoft),
    als, zodra, wanneer, nadat, voordat, totdat, tot, straks, zullen, zal, moet, moeten, hoop, hopen, wil, willen, indien, stel
    verwacht, verwachten, binnenkort, morgen, misschien, denk, wellicht, waarschijnlijk, gaan, ga, worden, wordt, kan, kunnen`,
  deny: 'niet, nooit, geen, nog niet, not',
  failed: `
    gezakt, afgewezen, afgekeurd, mislukt, gefaald, geweigerd, afwijzing, negatief, onvoldoende, gesneuveld, (ging|gaat|gegaan) mis, mis gegaan, misgegaan`,
  approved: 'geslaagd, goedgekeurd, doorstaan, toegelaten, kredietwaardig bevonden, kredietwaardig',
  mistake: `
    vergist, vergissing, (was|is|waren) (fout|verkeerd|onjuist), per ongeluk, onterecht, ten onrechte, klopt niet, klopte niet, klopt toch niet, klopte toch niet, abuis, per abuis`,
  report: 'melding, mijn melding, doorgegeven, gemeld',
  hearsay: '(volgens|zegt|zei|meldt|hoorde van|gehoord van) (de|onze|mijn|) distributeur',
  otherCheck:
    'lidmaatschap, mpn, licenties, webinar, klant, klanten, distributeur, bank, budget, training, assessment, beoordeling, capability, verificatie, examen, audit, toets, gedeautoriseerd, deautorisatie, deautoriseren, deautoriseert, opgeschort, opschorting, geschorst, schorsing, ingetrokken, beperkt, restricted, suspended, revoked, gesloten, geblokkeerd, wijziging, gewijzigd, prijzen, prijsverhoging, prijsverandering, overeenkomst, factuur, beveiliging, mfa',
  whatNext: `
    en nu, wat nu, en wat nu, nu wat, hoe nu verder, hoe verder, en verder, wat is de volgende stap, wat moet ik nu doen, wat moeten we nu doen, wat moet ik nu, wat moeten we nu, wat nu te doen, en dan, wat dan, wat doe ik nu, wat doen we nu`,
  asking: `
    (van|bij|met|aan|door|via|op) (wie|wat|welk|welke), weet (u|je|jij|iemand), (kunt|kun|kan) (u|je) zeggen, wat, hoe, wanneer, waarom, wie, waar, welke, hoelang, is, zijn, ben, heeft, hebben, heb, krijg, krijgen, komt, kan, moet, mag`,
  filler: `
    ik wil doorgeven dat, wil melden dat, ik wil melden dat, de, het, een, is, zijn, ben, hebben, heb, voor, van, uit, met, al, nu, net, vandaag, gisteren, inmiddels, dat, er, ja, hoi, hallo
    hoor, toch, alsnog, uiteindelijk, nou, maar, sorry, jammer genoeg, mijn fout, er niet doorheen, hoor, ook, onze, ons, mijn, zojuist, eindelijk, dus, en, goed nieuws, gelukkig, helemaal, deze week, vorige week`,
} as const satisfies CreditCheckWords;
