import type { CommandWords, RequirementWords } from '../words';

export const commands = {
  start: `
    start, starten, begin, beginnen, (laten we|laat ons|we kunnen|ik wil|ik wil graag|we willen graag|kunnen we|wil) (beginnen|starten), aan de slag, start maar
    begin maar, vereisten controleren, controleer de vereisten, vereisten nagaan, check de vereisten, start de controle
    de vereisten controleren, ik wil de vereisten controleren, start de vragen, start de vragenlijst, start het interview
    controleren, kom maar op, barst maar los, steek van wal, doe de check, start de check`,
  continue: `
    verder, ga verder, doorgaan, ga door, doorgaan met de vragen, verdergaan, hervat, hervatten, verder gaan, we gaan verder
    verder met de vragen, ga maar verder, ga maar door, vervolg, vervolgen, waar waren we, waar waren we gebleven, door
    volgende vereiste, weer verder, herhaal, herhalen, herhaal de vraag, nog een keer, nog eens, wat was de vraag, ik wil verder, verder waar ik was, verder waar we waren`,
  back: `
    terug, ga terug, vorige, vorige vraag, terug naar de vorige vraag, een terug, een vraag terug, een stap terug, stap terug
    terug naar vorige, ga een vraag terug, ga naar de vorige vraag, naar de vorige vraag, vorige stap, ik wil terug
    (ik wil|wil ik|mag ik|kan ik) (even|een vraag|een stap) terug, mag ik terug, kan ik terug, ga een stap terug, weer terug, terug naar de vorige, naar vorige vraag, een terug graag`,
  skip: `
    overslaan, sla over, sla (deze|dit|die|hem|deze vraag|die vraag|de vraag|maar) over, sla (deze|dit|die) maar over, skip
    deze overslaan, deze vraag overslaan, vraag overslaan, volgende, volgende vraag, later beantwoorden, liever niet
    deze vraag later, ik sla (deze|dit|die|deze vraag|hem) over, wil ik overslaan, ik wil deze vraag overslaan, pas
    ik wil deze overslaan, wil ik niet zeggen, zeg ik liever niet, geen antwoord, volgende graag, naar de volgende vraag
    kan ik deze overslaan, mag ik deze overslaan, ik pas, naar de volgende, skippen, deze skippen, sla maar over`,
  why: `
    waarom, waarom dat, waarom dit, waarom vraagt u (dat|dit|), waarom vraag je (dat|dit|), waarom wilt u (dat|dit) weten
    waarom wil je (dat|dit) weten, waarom moet u (dat|dit) weten, waarom moet je (dat|dit) weten, waarvoor is (dat|dit)
    waarom is (dat|dit) nodig, waarom deze vraag, wat maakt (dat|dit) uit, waarom is (dat|dit) belangrijk, hoezo
    waarvoor moet u (dat|dit) weten, uitleg, leg uit, toelichting, meer uitleg, leg eens uit, wat telt, wat telt mee
    wat telt er mee, wat bedoelt u, wat bedoel je, wat wordt bedoeld, wat wordt hiermee bedoeld, wat bedoelt u hiermee
    wat betekent (dat|dit|deze vraag), wat bedoel je hiermee, wat is de bedoeling, licht toe, kunt u dat uitleggen
    kun je dat uitleggen, kan je dat uitleggen, waarom vragen jullie (dat|dit), waarom willen jullie (dat|dit) weten
    (ik|) (begrijp|snap) (de vraag|het|deze vraag|dit|u|je) niet, (begrijp|snap) ik niet, (dat|dit) (begrijp|snap) ik niet
    ik begrijp niet wat u bedoelt, ik snap niet wat je bedoelt`,
  summary: `
    samenvatting, overzicht, mijn antwoorden, toon (de samenvatting|het overzicht|mijn antwoorden), geef (een|de|) samenvatting
    laat (de samenvatting|het overzicht|mijn antwoorden) zien, geef (een|het|) overzicht, wat heb ik geantwoord
    wat heb ik ingevuld, wat heb ik al ingevuld, samenvatten, antwoorden, antwoorden bekijken, bekijk mijn antwoorden
    mijn antwoorden bekijken, wat heb ik tot nu toe, ingevulde antwoorden, toon samenvatting, toon overzicht
    laat mijn antwoorden zien, antwoorden tonen, overzicht van mijn antwoorden`,
  help: `
    help, hulp, help me, wat kun je, wat kan je, wat kunt u, wat kunt u doen, wat kun je doen, wat kan ik doen, hoe werkt dit
    wat kan ik vragen, menu, opties, wat zijn de opties, hoe werkt het, wat doe je, wat doet u, ik heb hulp nodig, commandos
    wat zijn mijn opties, wie ben je, wie bent u, wat kan ik hier doen, wat ben je, help mij, hulp nodig, opdrachten
    welke opdrachten zijn er, wat kan ik typen, hoe werk je`,
  startOver: `
    opnieuw, opnieuw beginnen, begin opnieuw, overnieuw, van voren af aan, helemaal opnieuw, opnieuw starten, start opnieuw
    overnieuw beginnen, begin overnieuw, reset, resetten, herstart, herstarten, alles wissen, wis alles, wis mijn antwoorden
    alles opnieuw, ik wil opnieuw beginnen, (van voren af aan|helemaal opnieuw) beginnen, begin van voren af aan, alles verwijderen
    verwijder mijn antwoorden, verwijder alles, begin helemaal opnieuw, antwoorden wissen, we beginnen opnieuw
    laten we opnieuw beginnen, kan ik opnieuw beginnen, terug naar het begin, nieuwe controle, opnieuw doen`,
  stop: `
    stop, stoppen, stop maar, pauze, pauzeer, pauzeren, ik stop, ik stop ermee, ik stop ermee voor (vandaag|nu), ik stop er even mee, ik wil stoppen, later verder, tot later
    ik ga later verder, we gaan later verder, afsluiten, sluit af, einde, ophouden, hou op, houd op, genoeg voor vandaag
    genoeg voor nu, ik kom later terug, ik ga stoppen, even pauze, stop hier, voor nu stoppen, nu stoppen, exit, quit
    stop ermee, ik kom er later op terug, ik maak het later af, doei, tot ziens, morgen verder, klaar voor nu, tot morgen
    daar stop ik, ik stop voor nu, ik stop voor vandaag, genoeg`,
  status: `
    toon de uitslag, toon de uitkomst, naar de uitkomst, status, wat is de (uitslag|uitkomst|stand) (tot nu toe|tot zover), naar de uitkomst, naar het resultaat, stand, stand van zaken, waar sta ik, waar staan we, mijn status, wat is mijn status, wat is de status, voortgang
    hoe ver ben ik, hoe ver zijn we, resultaat, uitslag, uitkomst, mijn resultaat, tussenstand, toon (het|mijn|) resultaat
    geef (het|mijn|) resultaat, wat is (het|mijn) resultaat, wat is de uitslag, laat (het|mijn) resultaat zien, conclusie
    wat is de uitkomst, hoe sta ik ervoor, hoe staan we ervoor, wat is de stand, toon status, wat is de stand van zaken
    kan ik aanvragen, wat is de tussenstand, hoeveel vragen nog, hoe lang nog`,
  person: `
    hulp van microsoft, partnerondersteuning, partnerondersteuning van microsoft, persoon, medewerker, mens, een mens, accountmanager, account manager, een medewerker, een persoon, echte persoon, collega
    een echt mens, (ik wil|ik wil graag|mag ik|kan ik|kunnen we|ik zou graag|we willen|we willen graag|graag) (een|met een|iemand|met iemand|de|met de|) (medewerker|persoon|mens|accountmanager|account manager|collega|echt mens|echt persoon|echte persoon|) (spreken|praten|bellen|contact)
    ik wil iemand van jullie (bellen|spreken), iemand van jullie (bellen|spreken), kan ik iemand bellen, ik wil iemand bellen, iemand spreken, met iemand praten, contact, contact opnemen, verbind me door, doorverbinden, ik wil iemand spreken
    ik wil een mens spreken, spreek een medewerker, praat met een medewerker, met een medewerker praten, bel mij, bel me
    ik wil contact, contact met een medewerker, contact met een accountmanager, menselijke hulp, klantenservice, helpdesk bellen
    verbind mij door, mag ik iemand spreken, iemand van jullie spreken, een accountmanager graag`,
  creditCheck: `
    kredietcontrole, de kredietcontrole, kredietcontrole (melden|doorgeven|vastleggen|registreren|invoeren|noteren|opgeven), leg de kredietcontrole vast
    (meld|registreer|noteer) de kredietcontrole, de kredietcontrole (melden|doorgeven|vastleggen|registreren)
    mail van microsoft (melden|doorgeven|vastleggen|registreren), mail doorgeven, goedkeuring (melden|doorgeven|vastleggen)
    (ik wil|kan ik|mag ik) de (kredietcontrole|mail van microsoft) (melden|doorgeven|vastleggen|registreren)`,
  withdrawCreditCheck: `
    kredietcontrole (intrekken|terugtrekken|terugdraaien|ongedaan maken|wissen|verwijderen), melding intrekken, mail intrekken
    trek de kredietcontrole (in|terug), de kredietcontrole (intrekken|terugtrekken|ongedaan maken), goedkeuring intrekken
    ik wil de kredietcontrole (intrekken|terugtrekken), trek (de|mijn) melding (in|terug), trek mijn melding in, mijn melding intrekken
    de kredietcontrole is toch niet (geslaagd|doorstaan|goedgekeurd), toch niet geslaagd voor de kredietcontrole`,
  confirm: 'bevestig, bevestigen, ik bevestig',
  cancel: 'annuleer, annuleren, afbreken, breek af, laat maar, laat maar zitten',
  change: `
    wijzig, wijzigen, verander, veranderen, aanpassen, aan te passen, pas aan, corrigeer, corrigeren, bewerk, bewerken
    herzien, verbeteren, verbeter, aangepast, veranderd, gewijzigd, wijziging`,
  changeFiller: `
    ik, wil, wilde, wou, zou, graag, mijn, het, de, een, dat, die, antwoord, antwoorden, over, op, bij, van, voor, vraag, vereiste
    kan, mag, wij, we, willen, kunnen, iets, nog, even, bij de, ingevulde, opgegeven, te, wil graag, onze, ons, uw, eerder
    gegeven, eerste, vorig, vorige, laatste, naar, in, wordt, is, pas, gegevens, moet, moeten, kunt, u, kun, je`,
  polite: `
    graag, alstublieft, alsjeblieft, aub, svp, even, dan maar, maar even, nu, eens, hoi, hallo, dank u, dank je, ok, oke, eh
    dan, please, bedankt, voor nu, voor vandaag, hoor, alvast bedankt`,
  consent: `
    graag, doe maar, prima, akkoord, opslaan, bewaar, bewaren, sla op, sla maar op, ga je gang, goed, is goed, dat is goed
    ja graag, doen, doe dat, bevestig, bevestigen, zo is het, vastleggen, leg vast, noteer, in orde, goed zo, helemaal goed
    ja doe maar, ja prima, ja dat is goed, ja sla maar op, 1, optie 1, eerste, de eerste, ja begin opnieuw, ja wis alles`,
  refusal: `
    annuleer, annuleren, niet doen, doe maar niet, laat maar, nee laat maar, niet opslaan, niet bewaren, nee niet doen, toch niet
    nee toch niet, nee dank je, nee dank u, nee bedankt, liever niet, nee liever niet, fout, verkeerd, dat is fout, onjuist
    dat is verkeerd, niet goed, dat is niet goed, nee verkeerd, nee fout, nee niet opslaan, nee annuleer, 2, optie 2, tweede
    de tweede, nog niet, nee nog niet, behouden, houd mijn antwoorden, hou mijn antwoorden`,
} as const satisfies CommandWords;

export const requirements = {
  mpn: `
    mpn, mpn id, mpn lidmaatschap en mpn id, locatie van de mpn id, lidmaatschap, mpn lidmaatschap, partnernetwerk, partner network, locatie, mpn locatie, locatie id, partner id
    microsoft partner network`,
  endorsement: `
    tekenbevoegdheid, bevoegdheid, tekenbevoegd, ondertekening, global admin, globale beheerder, tekenen, handtekening
    juridische bevoegdheid, beheerder`,
  support: `
    support, ondersteuning, supportplan, ondersteuningsplan, support plan, ondersteunings plan, helpdesk, eerstelijnsondersteuning
    eerstelijns ondersteuning, reden van het plan, reden, eerste lijn, eerstelijns, asfp, psfp, plan, eerstelijnssupport`,
  revenue: `
    omzet, cloudomzet, jaaromzet, bedrag, omzetvereiste, revenue, omzetcijfer, als indirecte reseller, csp omzet, csp omzet in usd, bron van het bedrag, bron, eeuwigdurende licenties, perpetual, omzetbedrag, perpetual software
    omzetbron`,
  tenure: `
    maanden, aantal maanden, duur, periode, looptijd, tijd als reseller, hoe lang, tenure, tijd als indirecte reseller, maanden als reseller, maanden als indirecte reseller
    aantal maanden als indirecte reseller`,
  accountsReceivable: `
    debiteurenbeheer, debiteuren, facturering, facturatie, provisioning, factureren, inrichting, facturering en provisioning
    facturatie en provisioning`,
  capabilityAssessment: `
    assessment, capability assessment, beoordeling, bekwaamheidsbeoordeling, bekwaamheid, toets`,
  designation:
    'designation, solutions partner, solutions partner status, aanduiding, solutions partner designation, aanwijzing, benoeming',
  security: 'beveiliging, security, beveiligingsvereisten, beveiligingseisen, mfa',
  managedService: `
    managed service, managed services, beheerde dienst, beheerde diensten, dienst, diensten, aanbeveling, eigen dienst`,
} as const satisfies RequirementWords;
