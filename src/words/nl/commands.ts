import type { CommandWords, RequirementWords } from '../../reading/words/commandWords';

export const commands = {
  start: `
    nagaan of ik voldoe, nagaan of wij voldoen, start, starten, begin, beginnen, (laten we|laat ons|we kunnen|ik wil|ik wil graag|we willen graag|kunnen we|wil) (beginnen|starten), aan de slag, start maar
    begin maar, vereisten controleren, controleer de vereisten, vereisten nagaan, check de vereisten, start de controle
    de vereisten controleren, ik wil de vereisten controleren, start de vragen, start de vragenlijst, start het interview
    controleren, kom maar op, barst maar los, steek van wal, doe de check, start de check
    kom maar op met de vragen, stel de vragen maar, stel de eerste vraag, eerste vraag, start de intake, begin met de vragen, we kunnen beginnen, controle starten, vereisten checken, vereisten nalopen`,
  continue: `
    verder, ga verder, doorgaan, ga door, doorgaan met de vragen, verdergaan, hervat, hervatten, verder gaan, we gaan verder
    verder met de vragen, ga maar verder, ga maar door, vervolg, vervolgen, waar waren we, waar waren we gebleven, door
    volgende vereiste, weer verder, herhaal, herhalen, herhaal de vraag, nog een keer, nog eens, wat was de vraag, ik wil verder, verder waar ik was, verder waar we waren
    we gaan door, door met de vragen, vraag herhalen, wat was de vraag ook alweer, wat vroeg je, toon de vraag, stel de vraag opnieuw, zeg dat nog eens, hervat de vragen, waar was ik, waar was ik gebleven`,
  back: `
    terug, ga terug, vorige, vorige vraag, terug naar de vorige vraag, een terug, een vraag terug, een stap terug, stap terug
    terug naar vorige, ga een vraag terug, ga naar de vorige vraag, naar de vorige vraag, vorige stap, ik wil terug
    (ik wil|wil ik|mag ik|kan ik) (even|een vraag|een stap) terug, mag ik terug, kan ik terug, ga een stap terug, weer terug, terug naar de vorige, naar vorige vraag, een terug graag
    terug naar de (vraag hiervoor|vorige stap), naar de vorige, nog even terug naar de vorige, de vorige vraag, vorige vraag opnieuw, de vraag hiervoor, vorig scherm, een stapje terug, stapje terug, een stap terug, teruggaan, even terugkomen op de vorige vraag, terugkeren, ongedaan maken, maak ongedaan, undo, (ga|) 1 terug, (ga|) 1 vraag terug`,
  skip: `
    overslaan, sla over, sla (deze|dit|die|hem|deze vraag|die vraag|de vraag|maar) over, sla (deze|dit|die) maar over, skip
    deze overslaan, deze vraag overslaan, vraag overslaan, volgende, volgende vraag, later beantwoorden, liever niet
    deze vraag later, ik sla (deze|dit|die|deze vraag|hem) over, wil ik overslaan, ik wil deze vraag overslaan, pas
    ik wil deze overslaan, wil ik niet zeggen, zeg ik liever niet, geen antwoord, volgende graag, naar de volgende vraag
    kan ik deze overslaan, mag ik deze overslaan, ik pas, naar de volgende, skippen, deze skippen, sla maar over
    (die|deze|dit|dat|de) (vraag|) (doen|doe) (we|ik) later, (dat|dit|die|deze) vul ik later (wel|nog|) in, vul ik later (wel|) in, (dat|dit|die|deze) beantwoord ik later, ik beantwoord (dit|dat|deze|die|deze vraag|het) later
    ik wil (hier|hierop|daarop|dit|deze vraag|dat) (geen antwoord op geven|niet beantwoorden), (hier|daar) wil ik geen antwoord op geven, geen zin in (deze|die) vraag, geen zin om (dit|dat|deze vraag) te beantwoorden, ik heb geen zin in deze vraag, (deze|die) vraag laat ik open, laat (deze|die|de) vraag (maar|) open
    laat maar open, openlaten, later invullen, later beantwoorden, (kan|mag|kunnen) (ik|we) (dit|dat|deze|deze vraag) later (beantwoorden|invullen|doen), (kan|mag) deze vraag later, volgende vraag maar, ga door naar de volgende vraag, door naar de volgende vraag, laten we deze overslaan, oversla, overslaan maar, ga verder naar de volgende vraag`,
  why: `
    waarom, waarom dat, waarom dit, waarom vraagt u (dat|dit|), waarom vraag je (dat|dit|), waarom wilt u (dat|dit) weten
    waarom wil je (dat|dit) weten, waarom moet u (dat|dit) weten, waarom moet je (dat|dit) weten, waarvoor is (dat|dit)
    waarom is (dat|dit) nodig, waarom deze vraag, wat maakt (dat|dit) uit, waarom is (dat|dit) belangrijk, hoezo
    waarvoor moet u (dat|dit) weten, uitleg, leg uit, toelichting, meer uitleg, leg eens uit, wat telt, wat telt mee
    wat telt er mee, wat bedoelt u, wat bedoel je, wat wordt bedoeld, wat wordt hiermee bedoeld, wat bedoelt u hiermee
    wat betekent (dat|dit|deze vraag), wat bedoel je hiermee, wat is de bedoeling, licht toe, kunt u dat uitleggen
    kun je dat uitleggen, kan je dat uitleggen, waarom vragen jullie (dat|dit), waarom willen jullie (dat|dit) weten
    (ik|) (begrijp|snap) (de vraag|het|deze vraag|dit|u|je) niet, (begrijp|snap) ik niet, (dat|dit) (begrijp|snap) ik niet
    ik begrijp niet wat u bedoelt, ik snap niet wat je bedoelt
    waarvoor is (dat|dit) (nodig|goed|belangrijk), waarvoor, waar is (dat|dit) (voor|goed voor) (nodig|), wat (heeft|hebben) (dat|dit) ermee te maken, wat heeft (dat|dit|deze vraag) er mee te maken, wat doet dat ertoe, waarom is deze vraag (nodig|belangrijk|relevant), waarom zou u dat willen weten, waarom zou je dat willen weten
    (kunt u|kun je|kan je|wil je|wilt u) (de|deze|die|uw|je|dat|dit|het) (vraag|) (even|) (uitleggen|toelichten|verduidelijken), (kunt u|kun je|kan je) uitleg geven, leg (de|deze|die) vraag (eens|) uit, leg (dat|dit|het) (eens|) uit, wat is (het nut|het doel|de reden|de bedoeling) (van deze vraag|van die vraag|hiervan|daarvan|van dit|), wat is de achtergrond van deze vraag
    wat houdt (deze|die|de) vraag in, wat vraag je precies, wat vraagt u precies, wat wordt er bedoeld, wat wil je weten, wat wilt u weten, wat wil je precies weten, verduidelijk, verklaar, ik snap (de vraag|het) niet helemaal, hoe bedoel je, hoe bedoelt u, hoe bedoel je dat, waarom wil microsoft dat weten, waarom vraagt microsoft (dat|dit), wat moet u daarmee, wat moet je daarmee`,
  summary: `
    samenvatting, overzicht, mijn antwoorden, toon (de samenvatting|het overzicht|mijn antwoorden), geef (een|de|) samenvatting
    laat (de samenvatting|het overzicht|mijn antwoorden) zien, geef (een|het|) overzicht, wat heb ik geantwoord
    wat heb ik ingevuld, wat heb ik al ingevuld, samenvatten, antwoorden, antwoorden bekijken, bekijk mijn antwoorden
    mijn antwoorden bekijken, wat heb ik tot nu toe, ingevulde antwoorden, toon samenvatting, toon overzicht
    laat mijn antwoorden zien, antwoorden tonen, overzicht van mijn antwoorden
    (welke|wat voor) antwoorden (heb ik|zijn er) (gegeven|ingevuld|al gegeven|tot nu toe gegeven), mijn antwoorden (zien|nakijken|controleren|bekijken|nalezen|tonen|doornemen), (de|het|) (antwoorden|ingevulde gegevens) (zien|nakijken|controleren|bekijken|tonen), wat heb ik (tot nu toe|al|allemaal|) (geantwoord|ingevuld|gezegd|opgegeven)
    wat (weet|heb) (je|u|jij) (al|allemaal|nu|) van (mij|me|ons) (genoteerd|), (toon|laat) alles (wat ik heb ingevuld|zien) (zien|), alles wat ik heb ingevuld, wat is er al ingevuld, wat staat er al (ingevuld|), wat heb je genoteerd, wat heeft u genoteerd, vat (het|alles|mijn antwoorden|dit) (even|) samen, een samenvatting, een overzicht, het overzicht, de samenvatting, overzicht van alles, gegevens bekijken, mijn gegevens bekijken`,
  help: `
    wat kan ik hier, help, hulp, help me, wat kun je, wat kan je, wat kunt u, wat kunt u doen, wat kun je doen, wat kan ik doen, hoe werkt dit
    menu, opties, wat zijn de opties, hoe werkt het, wat doe je, wat doet u, ik heb hulp nodig, commandos
    wat zijn mijn opties, wat kan ik hier doen, help mij, hulp nodig, opdrachten
    welke opdrachten zijn er, wat kan ik typen, hoe werk je
    wat zijn (de|mijn) (mogelijkheden|opties), welke (mogelijkheden|opties|commandos) (zijn er|heb ik|heb je), wat moet ik hier (doen|), ik kom er niet uit, ik kom hier niet uit, ik zit vast, ik loop vast, ik ben de weg kwijt, ik snap (er|het) (niks|niets|niet) (van|meer), ik begrijp er (niks|niets) van, snap er niks van
    wat kan ik hier doen, wat kan ik allemaal doen, wat (kan|kun|kunt) (jij|je|u) (hier|) (allemaal|doen|allemaal doen|voor mij doen|allemaal voor mij doen), (kun|kan) (je|jij) (mij|me) (even|) helpen, kunt u (mij|me) (even|) helpen, help (mij|me) (even|eens|), hulp nodig, hoe gebruik ik dit, hoe gebruik ik deze bot, toelichting op deze bot, uitleg over deze bot`,
  topics: `
    ik heb (nog|even|ook|eerst|) (een|wat|een paar|) (vraag|vraagje|vragen), (we|wij) hebben (nog|) (een|wat|een paar|) (vraag|vragen), (een|) (vraag|vraagje|vraagjes), iets vragen, wat vragen, iets (te vragen|weten)
    (mag|kan) ik (je|u|) (even|nog|ook|) (iets vragen|wat vragen|een vraag stellen), (je|u) (iets|wat) vragen, (een vraag|vragen|vraag) stellen, (hier|ook|zelf) vragen stellen
    wat (kan|mag) ik (je|u|hier|) (allemaal|) vragen, welke vragen kan ik (je|u|) stellen, welke vragen (kun je|kan je|kunt u) beantwoorden, (de|) onderwerpen, onderwerp, veelgestelde vragen, faq`,
  startOver: `
    opnieuw, opnieuw beginnen, begin opnieuw, overnieuw, van voren af aan, helemaal opnieuw, opnieuw starten, start opnieuw
    overnieuw beginnen, begin overnieuw, reset, resetten, herstart, herstarten, alles wissen, wis alles, wis mijn antwoorden
    alles opnieuw, ik wil opnieuw beginnen, (van voren af aan|helemaal opnieuw) beginnen, begin van voren af aan, alles verwijderen
    verwijder mijn antwoorden, verwijder alles, begin helemaal opnieuw, antwoorden wissen, we beginnen opnieuw
    laten we opnieuw beginnen, kan ik opnieuw beginnen, terug naar het begin, nieuwe controle, opnieuw doen
    (weer|) van voren af aan (beginnen|), begin (weer|) van voren af aan, begin bij het begin, vanaf het begin (beginnen|), vanaf nul (beginnen|), helemaal opnieuw (beginnen|), alles opnieuw, (alles|mijn antwoorden|de antwoorden) (wissen|verwijderen|weggooien) (en opnieuw|en opnieuw beginnen|), wis (alles|mijn antwoorden|de antwoorden), gooi alles weg, herstarten, herstart, overnieuw, overnieuw beginnen, resetten, met een schone lei, schone lei, opnieuw starten, opnieuw graag`,
  stop: `
    stop, stoppen, stop maar, pauze, pauzeer, pauzeren, ik stop, ik stop ermee, ik stop ermee voor (vandaag|nu), ik stop er even mee, ik wil stoppen, later verder, tot later
    ik ga later verder, we gaan later verder, afsluiten, sluit af, einde, ophouden, hou op, houd op, genoeg voor vandaag
    genoeg voor nu, ik kom later terug, ik ga stoppen, even pauze, stop hier, voor nu stoppen, nu stoppen, exit, quit
    stop ermee, ik kom er later op terug, ik maak het later af, doei, tot ziens, morgen verder, klaar voor nu, tot morgen
    daar stop ik, ik stop voor nu, ik stop voor vandaag, genoeg
    sluiten, sluit, afronden voor nu, ik moet (nu|er|) (weg|vandoor|gaan), ik maak (het|dit) (een andere keer|later|morgen|volgende keer) af, (bewaar|sla) (het|alles|mijn antwoorden) (op|) en stop, bewaar en stop, opslaan en stoppen, hou maar op, houd maar op, (ik|we|wij) (gaan|ga) (morgen|later|straks|volgende week) (weer|) verder, (ik|we) (gaan|ga) ophouden, ik ben klaar voor vandaag, ik ben weg, ik ga weg, (ik|we) (doe|doen) (de rest|het) later, tot straks, tot de volgende keer, beeindig, beeindigen, beeindig het gesprek, we stoppen, we stoppen ermee, ik hou ermee op, ik houd ermee op, ik kap ermee, annuleer het gesprek, dit was het, klaar voor vandaag`,
  status: `
    toon de uitslag, toon de uitkomst, naar de uitkomst, status, wat is de (uitslag|uitkomst|stand) (tot nu toe|tot zover), naar de uitkomst, naar het resultaat, stand, stand van zaken, waar staan we, mijn status, wat is mijn status, wat is de status
    resultaat, uitslag, uitkomst, mijn resultaat, tussenstand, toon (het|mijn|) resultaat
    geef (het|mijn|) resultaat, wat is (het|mijn) resultaat, wat is de uitslag, laat (het|mijn) resultaat zien, conclusie
    wat is de uitkomst, hoe sta ik ervoor, hoe staan we ervoor, wat is de stand, toon status, wat is de stand van zaken
    kan ik aanvragen, wat is de tussenstand
    (kan|mag|kunnen|mogen) (ik|we|wij) (al|nu|nu al|) aanvragen, (kan|mag|kunnen|mogen) (ik|we|wij) (me|mij|ons) (al|nu|nu al|) aanmelden, voldoe ik (al|aan alles|aan de eisen|aan de vereisten|), voldoen (we|wij) (al|aan alles|aan de eisen|aan de vereisten|), wat is de eindconclusie, eindresultaat, eindoordeel, uitkomst zien, resultaat zien, het resultaat, de uitslag, de uitkomst
    wat is mijn (uitslag|uitkomst|resultaat|score), ben ik er (al|) klaar voor, ben ik geschikt, kom ik in aanmerking, komen we in aanmerking, hoe staat het ervoor, hoe staan de zaken, toon de status`,
  person: `
    contact met microsoft, hulp van microsoft, partnerondersteuning, partnerondersteuning van microsoft, persoon, medewerker, mens, een mens, accountmanager, account manager, een medewerker, een persoon, echte persoon, collega
    een echt mens, (ik wil|ik wil graag|mag ik|kan ik|kunnen we|ik zou graag|we willen|we willen graag|graag) (een|met een|iemand|met iemand|de|met de|) (medewerker|persoon|mens|accountmanager|account manager|collega|echt mens|echt persoon|echte persoon|) (spreken|praten|bellen|contact)
    ik wil iemand van jullie (bellen|spreken), iemand van jullie (bellen|spreken), kan ik iemand bellen, ik wil iemand bellen, iemand spreken, met iemand praten, contact, contact opnemen, verbind me door, doorverbinden, ik wil iemand spreken
    ik wil een mens spreken, spreek een medewerker, praat met een medewerker, met een medewerker praten, bel mij, bel me
    ik wil contact, contact met een medewerker, contact met een accountmanager, menselijke hulp, klantenservice, helpdesk bellen
    verbind mij door, mag ik iemand spreken, iemand van jullie spreken, een accountmanager graag
    mens aan de lijn, (een|) (echt|echte) (mens|persoon|medewerker), iemand, iemand van jullie, een adviseur, adviseur, een collega, een accountmanager, de accountmanager, (contact|praten|spreken|chatten|overleggen|bellen) met (jullie|u|een mens|iemand|een medewerker|een persoon|een accountmanager|een adviseur|een collega), contact opnemen met (jullie|iemand|een medewerker|een accountmanager), met jullie (praten|spreken|bellen), iemand (aan de lijn|bellen|spreken)
    (kan|wil|kunnen) (iemand|jullie|u|je) (mij|me|ons) (even|terug|) (bellen|terugbellen), bel (me|mij|ons) (even|terug|), terugbellen, bel me terug, bel mij terug, is er iemand (die|) (mij|me|) (kan|) (helpen|beschikbaar|), (ik praat|praat ik) (niet|liever niet) met (robots|een robot|een bot|bots|computers), liever een mens, geen bot, geen robot, verbind (me|mij|ons) (even|) door, verbind (me|mij) met (een mens|iemand|een medewerker|een accountmanager), telefoonnummer, wat is jullie telefoonnummer, mail naar jullie, klantendienst, support van jullie`,
  creditCheck: `
    e mail over kredietcontrole melden, email over kredietcontrole melden, kredietcontrole, de kredietcontrole, kredietcontrole (melden|doorgeven|vastleggen|registreren|invoeren|noteren|opgeven), leg de kredietcontrole vast
    (meld|registreer|noteer) de kredietcontrole, de kredietcontrole (melden|doorgeven|vastleggen|registreren)
    mail van microsoft (melden|doorgeven|vastleggen|registreren), mail doorgeven, goedkeuring (melden|doorgeven|vastleggen)
    (ik wil|kan ik|mag ik) de (kredietcontrole|mail van microsoft) (melden|doorgeven|vastleggen|registreren)`,
  withdrawCreditCheck: `
    mijn melding intrekken, kredietcontrole (intrekken|terugtrekken|terugdraaien|ongedaan maken|wissen|verwijderen), melding intrekken, mail intrekken
    trek de kredietcontrole (in|terug), de kredietcontrole (intrekken|terugtrekken|ongedaan maken), goedkeuring intrekken
    ik wil de kredietcontrole (intrekken|terugtrekken), trek (de|mijn) melding (in|terug), trek mijn melding in, mijn melding intrekken
    de kredietcontrole is toch niet (geslaagd|doorstaan|goedgekeurd), toch niet geslaagd voor de kredietcontrole, (mijn|die|de) melding (was|is) (fout|verkeerd|niet goed)`,
  receipt: `
    afdrukken, afdruk, printen, uitprinten, print, print uit, afdrukken of bewaren, afdrukken of opslaan, afdrukken of bewaren als pdf
    (print|printen) (dit|het|alles|de uitkomst|het resultaat|mijn uitkomst|mijn resultaat|mijn antwoorden|de antwoorden|het overzicht|de pagina|deze pagina) (uit|)
    (dit|het|alles|de uitkomst|het resultaat|mijn uitkomst|mijn resultaat|mijn antwoorden|het overzicht|uitkomst|resultaat) (afdrukken|printen|uitprinten|downloaden|als pdf|als pdf bewaren|als pdf opslaan|als tekst kopieren)
    druk (dit|het|alles|de uitkomst|het resultaat|mijn antwoorden|het overzicht|de pagina) af, (de uitkomst|het resultaat|mijn uitkomst|uitkomst|resultaat) (bewaren|opslaan), bewaar (de uitkomst|het resultaat|mijn uitkomst)
    (bewaren|opslaan|downloaden|exporteren) als pdf, (bewaar|sla) (dit|het|de uitkomst|het resultaat|alles|) (op|) als pdf, als pdf, pdf, pdf (maken|graag|downloaden), een pdf, maak (een|er een|een afdruk|een pdf) van, maak (een|) pdf, maak een pdf van (dit|de uitkomst|het resultaat|mijn antwoorden|alles)
    maak (een|) afdruk, maak een afdruk van (dit|de uitkomst|het resultaat), op papier, kopieren als tekst, als tekst kopieren, (download|exporteer) (dit|de uitkomst|het resultaat|mijn antwoorden)`,
  withdrawReceipt: `
    (de|mijn|die|deze|) (link|links) (intrekken|verwijderen|wissen|ongeldig maken|laten vervallen|uitzetten), trek (de|mijn|die|deze) (link|links) in, (verwijder|wis) (de|mijn|die|deze) (link|links)
    (de|mijn|) afdruk intrekken, trek (de|mijn) afdruk in, de link moet weg, die link moet weg, (de|die) link mag weg`,
  confirm: 'bevestig, bevestigen, ik bevestig',
  cancel: 'annuleer, annuleren, afbreken, breek af, laat maar, laat maar zitten',
  change: `
    wijzig, wijzigen, verander, veranderen, aanpassen, aan te passen, pas aan, corrigeer, corrigeren, bewerk, bewerken
    herzien, verbeteren, verbeter, aangepast, veranderd, gewijzigd, wijziging`,
  changeFiller: `
    ik, wil, wilde, wou, zou, graag, mijn, het, de, een, dat, die, antwoord, antwoorden, over, op, bij, van, voor, vraag, vereiste
    kan, mag, wij, we, willen, kunnen, iets, nog, even, bij de, ingevulde, opgegeven, te, wil graag, onze, ons, uw, eerder
    gegeven, eerste, vorig, vorige, laatste, naar, in, wordt, is, pas, gegevens, moet, moeten, kunt, u, kun, je, heb, hebben, er, is, met, hier, daar, daar iets, onderdeel, sorry, oeps, helaas, vanwege`,
  polite: `
    graag, alstublieft, alsjeblieft, aub, svp, even, dan maar, maar even, nu, eens, hoi, hallo, dank u, dank je, ok, oke, eh
    dan, please, bedankt, voor nu, voor vandaag, hoor, alvast bedankt`,
  lead: `
    ik wil, wil ik, ik wil graag, we willen, wij willen, we willen graag, ik wou, ik wou graag, ik zou graag, zou ik, ik zou, kan ik, mag ik, kunnen we, kunnen wij, mogen we, mogen wij, zullen we, zal ik, laten we, laat ons, laat me, ik ga, we gaan, ik moet, we moeten, geef me, geef mij, geef ons, geef, toon, toon mij, toon me, laat, doe mij, doe me, doe, wil je, wilt u, kun je, kunt u, kan je, zou je, zou u, zou jij, kun jij, kan jij
    ik wens, ik heb liever, liever, is het mogelijk om, is het mogelijk, mogelijk, om, zien, hebben, krijgen, willen, weer, nog, het liefst, te, gewoon, maar, al, mij, me, een keer, zo, beste, snel, meteen, toch, misschien, met jullie, met u, naar`,
  wrong: `
    klopt niet, kloppen niet, klopt niet meer, is fout, is verkeerd, is onjuist, is niet goed, is niet juist, was fout, was verkeerd, was niet goed, was onjuist, zijn fout, fout, verkeerd, verkeerd ingevuld, fout ingevuld, verkeerd gedaan, fout gemaakt, vergissing gemaakt, vergissing, vergist, niet goed ingevuld, verkeerd gegeven, verkeerd beantwoord, fout beantwoord, verkeerd opgegeven, typefout`,
  mayI: '(kan|mag|kunnen|mogen) (ik|we|wij), hoe (wijzig|verander) (ik|we), kan',
  thing: '(mijn|onze|ons|een|de|het) (mpn id|partner id|locatie id)',
  answer: `antwoord, antwoorden, fout gemaakt, vergissing gemaakt, verkeerd ingevuld, fout ingevuld, verkeerd gedaan, verkeerd beantwoord, verkeerd opgegeven`,
  consent: `
    graag, doe maar, prima, akkoord, opslaan, bewaar, bewaren, sla op, sla maar op, ga je gang, goed, is goed, dat is goed
    ja graag, doen, doe dat, bevestig, bevestigen, zo is het, vastleggen, leg vast, noteer, in orde, goed zo, helemaal goed
    ja doe maar, ja prima, ja dat is goed, ja sla maar op, 1, optie 1, eerste, de eerste, ja begin opnieuw, ja wis alles,
    ja wis mijn antwoorden, wis mijn antwoorden, ja intrekken, ja dat klopt`,
  refusal: `
    annuleer, annuleren, niet doen, doe maar niet, laat maar, nee laat maar, niet opslaan, niet bewaren, nee niet doen, toch niet
    nee toch niet, nee dank je, nee dank u, nee bedankt, liever niet, nee liever niet, fout, verkeerd, dat is fout, onjuist
    dat is verkeerd, niet goed, dat is niet goed, nee verkeerd, nee fout, nee niet opslaan, nee annuleer, 2, optie 2, tweede
    de tweede, nog niet, nee nog niet, behouden, houd mijn antwoorden, hou mijn antwoorden,
    nee bewaar ze, bewaar ze, nee laten staan, laten staan`,
} as const satisfies CommandWords;

export const requirements = {
  mpn: `
    mpn, mpn id, mpn lidmaatschap en mpn id, locatie van de mpn id, lidmaatschap, mpn lidmaatschap, partnernetwerk, partner network, locatie, mpn locatie, locatie id, partner id, partnerid, maicpp, maicpp lidmaatschap, maicpp en partnerid, locatie van de partnerid
    microsoft partner network`,
  endorsement: `
    tekenbevoegdheid, bevoegdheid, tekenbevoegd, ondertekening, global admin, globale beheerder, tekenen, handtekening
    juridische bevoegdheid, beheerder`,
  support: `
    support, ondersteuning, supportplan, ondersteuningsplan, support plan, ondersteunings plan, helpdesk, eerstelijnsondersteuning
    eerstelijns ondersteuning, reden van het plan, reden, eerste lijn, eerstelijns, asfp, psfp, ufp, plan, eerstelijnssupport`,
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
