import type { BuyingAnswers, BuyingForms, BuyingWords } from '../../reading/words/buyingWords';

export const buying = {
  buy: `
    om te (kopen|bestellen), kopen, koop, te koop, te kopen, kpoen, koppen, kope, kopne, koope, koopen, kpoe, aanschaffen, aanschafen, aan schaffen, aan te schaffen, schaf, schaffen, tot aanschaf overgaan
    aanschaf, aanschaffing, schaf aan, aankopen, aan te kopen, aankoop, koop aan, bestellen, bestel, te bestellen, bestelling
    afrekenen, af te rekenen, reken af, (gekocht|besteld|aangeschaft|aangekocht) (worden|zijn|hebben), verwerven, te verwerven
    (worden|wordt|zijn) (gekocht|besteld|aangeschaft|aangekocht), purchasen, buyen, orderen`,
  buys: 'koopt, bestelt, schaft, aanschaft, neemt, afneemt, regelt, tekent, koopt aan',
  take: `
    nemen, neem, te nemen, halen, haal, te halen, in huis halen, in huis te halen, in huis, haal in huis, vastleggen, vast te leggen
    leg vast, leggen vast, binnenhalen, binnen te halen, aannemen, pakken, pak, meenemen, neem mee`,
  get: `
    afsluiten, af te sluiten, sluit af, sluiten, sluit, te sluiten, afnemen, af te nemen, neem af, afname, regelen, regel
    te regelen, aanvragen, vraag aan, aan te vragen, activeren, activeer, betalen, betaal, te betalen, investeren, overmaken
    over te maken, maak over, tekenen, teken, te tekenen, ondertekenen, onderteken, te ondertekenen, contracteren
    overstappen, kiezen, kies, kiezen voor, kies voor, gaan voor, ga voor, gaan we voor, toevoegen, krijgen, krijg, kom ik aan, komen we aan
    starten, start, te starten, verkrijgen, abonneren, abonneer, opzetten, aan de slag met, starten met, beginnen met, aangaan
    aan te gaan, ingaan, in te gaan, laten ingaan, inschrijven, in te schrijven, aanmelden, aan te melden, meld aan, instappen
    stap in, stappen in, in te stappen, reserveren, reserveer, te reserveren, verbinden, geld overmaken, rondmaken, rond maken
    toezeggen, instemmen, akkoord gaan, ga akkoord, gaan akkoord, akkoord geven, klikken, committeren, opteren, opteer, in gang zetten
    doe mij, doe ons, doe er maar een, doe er een, erbij nemen, doe maar, doen we, we doen, wij doen, geef mij, geef ons, geef me, doen voor, doorzetten, door te zetten
    toeslaan, ervoor gaan, inkopen, in te kopen, ja zeggen, instappen op, activatie, afsluiting, opstarten, inplannen, leveren, geleverd, het wordt, dat wordt, wordt het, klaarzetten, klaar te zetten, op de lijst, op de lijst zetten, knoop doorhakken, over de brug komen, komt er, sturen, stuur, toesturen, opsturen
    (asfp|psfp|premier|premier support|advanced support) dan maar, dan maar (asfp|psfp|premier|premier support|advanced support), uitgeven, uit te geven, hangen aan, doorpakken, toehappen, boek, boeken, boek af, afboeken, toe te voegen, erbij nemen, erbij, aan toevoegen, op klikken, erop klikken, aanklikken, zet op, in rekening, aftikken, af te tikken, verzilveren`,
  paper: `
    onderhandelen, onderhandeling, voorstel, handtekening, in gesprek, offerte, offertes, prijsopgave, bestellink, bestel link, bestelformulier, bestel formulier, bestelpagina, bestel pagina, bestelknop
    bestel knop, koopknop, kooplink, inkooporder, inkoop order, inkooporders, inkoopopdracht, aankooporder, opdracht, po, order, orders
    factuur, betaallink, betaal link, winkelmandje, winkelmand, winkelwagen, winkelwagentje, aanbetaling, creditcard, korting, aanbieding, actie
    budget, budget vrijgemaakt, aanschafprijs, koopovereenkomst, koopcontract, uitverkocht, bestelproces, bestelbon, proforma, betaling, rekening, het geld, het bedrag, verkoper, vertegenwoordiger, sales, bestelnummer, kassa, aanbod, deal, de markt op, groen licht`,
  want: 'interesse, geinteresseerd, belangstelling, ik zoek, we zoeken, wij zoeken, op zoek, zoeken naar, wil, willen, wens, wensen, zou graag, zouden graag, graag, wou, wilde, wilden, verlang',
  need: 'willen hebben, wil hebben, hebben willen, nodig, benodigd, moet hebben, moeten hebben, kan niet zonder, kunnen niet zonder, ontbreekt, mis ik',
  own: `
    (heb|hebben) (toch|wel) (wel|al|) , (toch|wel) (hebben|heb), (ons|onze) (supportplan|support plan|ondersteuningsplan|supportcontract|support contract|ondersteuningscontract) (is|heet|blijkt), klant bij microsoft, klant voor, denk ik, geloof ik, dacht ik, meen ik, ik geloof, ik denk, volgens mij, ik dacht, draaien, heb, hebben, heeft, had, hadden, gehad, gebruik, gebruiken, gebruikt, bezit, bezitten, loopt, liep, lopend, lopende, werken met
    zitten op, zit op, draaien op, beschikken over, houder, eigenaar van`,
  bought: `
    gekocht, aangeschaft, afgenomen, besteld, genomen, afgesloten, kocht, kochten, aangekocht, bestelde, bestelden, schafte
    schaften, gehaald, geregeld, betaald, geactiveerd, gecontracteerd, nam, namen, sloten, sloot, ingekocht, gekregen, verlengd
    opgezegd, verlopen, vervallen`,
  splitVerb:
    'voeg, voegen, boek, stuur, neem, nemen, sluit, sluiten, koop, kopen, schrijf, zet, zetten, meld, vraag, leg, leggen, rond, maak, stap, stappen, reken, rekenen, haal, halen',
  splitEnd: 'aan, af, in, vast, over, binnen, toe, erbij, op, bij',
  plan: `
    unified (contract|overeenkomst|plan|support|supportplan|ondersteuningsplan|abonnement),
    asfp, psfp, ufp, unified for partners, unified voor partners, advanced support, premier support, advanced support for partners, premier support for partners, supportplan
    advanced support voor partners, premier support voor partners, supportplannen, support plan, support plannen, support pan, premier support abonnement
    ondersteuningsplan, ondersteunings plan, onder steunings plan, ondersteuningsplannen, ondersteunings plannen, ondersteuningsabonnement
    ondersteunings abonnement, supportabonnement, support abonnement, supportcontract, support contract, ondersteuningscontract
    ondersteunings contract, asf p, asfb, afsp, aspf, apsf, pspf, pfsp, psf p, asfps, premier, advanced, premium support, unified support
    advancedsupport, premiersupport, advance support, premiere support, supportpakket, support pakket, ondersteuningspakket, plan van microsoft
    microsoft support, microsoft supportplan, partnersupport, betaalde support, betaalde ondersteuning, support overeenkomst, supportovereenkomst, supportdeal
    ondersteuningsovereenkomst, betaald plan, (asfp|psfp|ufp) plan, dan maar (asfp|psfp|ufp|premier|premier support|advanced support|unified for partners), asfp abonnement, psfp abonnement, advanced, support subscription, as fp, ps fp`,
  anyPlan:
    'de twee plannen, twee plannen, beide plannen, een van de plannen, de plannen, plan, abonnement, contract, pakket',
  pronoun:
    'het, dat, die, deze, dit, hem, eentje, er een, er eentje, zoiets, ze, zo een, die dingen, dat ding, erop, die handel, dat spul, iets, een van de twee',
  other: `
    licentie, licenties, seat, seats, azure, microsoft 365, office, office 365, m365, o365, windows, windows server, copilot, dynamics
    dynamics 365, teams, exchange, power bi, add on, add ons, addons, reservering, reserveringen, reservations, reserved instances, hardware
    laptop, laptops, server, servers, telefooncentrale, domein, crm, erp, boekhoudpakket, facturatiesysteem, systeem, software, abonnementen
    contracten, helpdesk, servicedesk, eerstelijnsondersteuning, producten, product, aandelen, apparatuur, nieuwe klanten, csp licenties, computers
    certificaat, certificering, training, cursus, kantoor, auto, lunch, mpa, partner agreement, boeken`,
  self: 'klaar om, bereid om, onze keuze, onze voorkeur, ons oog, wil dat (ik|we|wij), willen dat (ik|we|wij), ik, wij, we, mij, ons, me, ons bedrijf, onze organisatie, onze firma, mijn bedrijf, onze inkoper, onze inkoop',
  anyone: `
    hij, zij, je, jij, u, jullie, men, een partner, partners, iemand, partner, baas, mijn baas, directeur, chef, collega, inkoper, manager, inkoop
    directie, cfo, ceo, raad van bestuur, adviseur, accountmanager, bestuur, bedrijf, wie`,
  customer: `
    klant, klanten, eindklant, eindklanten, concurrent, concurrenten, afnemers, onze klanten, klant van ons, klanten van ons, onze klant
    de klant, een klant, consumenten, gebruikers`,
  sell: `
    verkopen, verkoop, verkocht, verkoopt, doorverkopen, wederverkopen, bieden, bied, aanbieden, biedt, leveren wij, wij leveren, we leveren, aan te bieden
    verkopers, te verkopen, verkochten, verhuren, verhandelen, factureren, factureer`,
  may: `
    om te (kopen|bestellen), (kan|zou|mag|is) het, help (mij|me|ons), mag, mogen, kan, kunnen, kunen, kn, zal, zullen, ga, gaan, gaat, zou, zouden, wil, willen, dien, dienen, verstandig, slim, handig, toegestaan
    aan te raden, verplicht, tijd, goed idee, van plan, klaar, zin, beter, best, wijs, laten, laat, mogelijk, toch maar
    toegelaten, bezig, voornemens, graag, raadzaam, gunstig, nut, nuttig, moment, overweeg, overwegen, denk erover, denken erover, ik denk erover, op het oog, oog laten vallen
    op het punt, besloten, besluiten, iets op tegen, kwaad, erg, gewoon, raad, raadt, adviseer, adviseert, adviseren, aanraden, stel, gesteld, indien
    mocht, als, straks, opdracht, akkoord, hup, kom op, vooruit, actie, ik twijfel, voornemen, aan het overwegen, fout, strafbaar, risico, bezwaar, welke, welk, zover, geoorloofd, ready`,
  must: `
    moet, moeten, moest, moesten, hoef, hoeven, behoor, behoren, dient, hoeft, noodzakelijk, zegt dat, zei dat, vindt dat, staat erop, zegt, eist, eisen
    wil dat (ik|we|wij), willen dat (ik|we|wij), kunnen maar beter, kan maar beter, kunnen beter nu, liever nu`,
  now: `
    nu, nu al, nu all, al, vast, alvast, vandaag, vanmiddag, vanavond, vanmorgen, direct, meteen, morgen, eerst, vooraf, van tevoren, voordat, voor de aanvraag, deze week
    voor de zekerheid, nu vast, maar vast, volgende week, deze maand, gelijk, onmiddellijk, straks, binnenkort, voor ik, voor we, vandaag nog
    alvast maar, nu toch, zo snel mogelijk, snel, zonder te wachten, tijdens, terwijl, in de tussentijd, ondertussen, dan, spoed, haast, asap
    dit kwartaal, volgende maand, maandag, dinsdag, woensdag, donderdag, vrijdag, nog deze week, sneller, eerder, vervroegd, op voorhand, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, tussentijds, komende week, te vroeg, heb haast, hebben haast, stap 1, stap een, de eerste stap, de volgende stap, volgende stap, dan maar (asfp|psfp|premier|premier support|advanced support), volgend jaar`,
  since: `
    sinds, al jaren, vorig jaar, vorige maand, vorige week, al langer, afgelopen jaar, al een tijd, al een tijdje, al sinds, reeds, in 2018, in 2019, in 2020, al lang, allang
    destijds, vroeger, ooit, toen, jaren geleden, maanden geleden, gisteren, in 2021, in 2022, in 2023, in 2024, in 2025, al drie jaar, al twee jaar, al eerder`,
  not: 'waar wachten we op, waar wachten we nog op, niet, geen, geen plannen, nooit, nog geen, nog niet, niks, niets, nergens, nimmer',
  wait: 'waar wachten we op, waar wachten we nog op, wachten, wacht, te wachten, mislopen, missen, twijfelen, aarzelen, afwachten, afwacht, wachten af, wacht af, wachttijd',
  onlyAfter:
    'pas na, pas nadat, pas als, pas wanneer, pas zodra, pas daarna, pas later, alleen na, pas dan, daarna pas, dan pas, wachten met, wachten we met, wacht met, wachten nog met',
  buyIn: 'inkopen, inkoop, ingekocht, inkopers, inkoopvoorwaarden',
  inward: 'in, bij',
  asking: `
    (kan|zou|mag|is|heeft|scheelt|gaat) het, waarom, wanneer, hoe, waar, wat, welk, welke, wie, mag, mogen, kan, kunnen, kunen, kn, zal, zullen, moet, moeten, zou, zouden, is, dien
    hoef, hoeven, ben, zijn, heeft, vanaf wanneer, heb, hebben, krijg, krijgen, raad, raadt, scheelt, gaat, vanwaar, naar wie, ben ik, per wanneer`,
  anyway: 'ook als, ook al, zelfs als, ondanks, hoe dan ook, desnoods, linksom of rechtsom',
  whatIs: 'wat is, wat zijn, wat was, wat wordt',
  factual: `
    kost, kosten, gekost, duur, goedkoop, prijs, prijzen, tarief, verschil, verschillen, betekent, betekenis, staat voor, houdt, inhoudt, inhouden, dekt, dekking, zit er in, zitten er in
    zit in, telt, tellen, meetellen, geldt, gelden, bedoeld, waarvoor, hoeveel, verplicht, verplichting, afkorting, voordelen, nadelen, werkt, werken, omvat, biedt, bevat, hoe lang, hoelang
    wie levert, inbegrepen, vaste contactpersoon, contactpersoon, opzeggen, opzegtermijn, looptijd, reactietijd, talen, taal, bereikbaar, meer over`,
  info: `
    weten, weet, uitleggen, uitleg, leg uit, vertellen, vertel, begrijpen, begrijp, snap, vraag, vragen, informatie, info, zeggen, lezen, lees, opzoeken, horen, toelichting
    vergelijken, vergelijking, documentatie, zien, bekijken, bellen`,
  beside: 'bij, met, onder, via, binnen, tussen, naast, zonder',
  why: 'waarom, hoezo',
  contrast: 'maar, doch, echter',
  fixed: `
    volgens plan, het plan is om, het plan is dat, ons plan, mijn plan, jullie plan, onze plannen, in orde, bij ons, van ons, aan ons, voor vandaag, neem aan, aan te nemen, neem deel, nemen deel
    neem contact, nemen contact, nemen aan, dat nemen we mee, nemen mee, neem het op, op te nemen, de boeken, af voor vandaag, contract met klanten, contact op, contracten met, de overeenkomst met microsoft
    in welke volgorde, de volgorde`,
  break: 'en, en dan, dus, omdat, zodat, aangezien, daarom, oftewel, ofwel',
  hence: 'dus, daarom, en dan, dan, zodat, maar',
  doing:
    'doen, doe, dat doen, doorgaan, door, ja zeggen, toch, ook, wij ook, we ook, mag dat, kan dat, klopt dat, moet dat, voort, mee',
  article: 'de, een, mijn, onze, uw, jouw, nieuwe, nieuw, extra',
  filler: `
    vroege, vroegtijdige, knop, aanmelding, formulier, bij jullie, bij u, bij je, hier, daar, drukken, plaatsen, geplaatst, klaar staan, sta klaar, in zijn werk, onderweg, terugdraaien, doorgaan, ongedaan maken, in partner center, partner center, ja of nee, zon, de, een, te, om, maar, toch, ook, of, eigenlijk, gewoon, hoor, even, eens, er, is, zijn, ben, was, aub, svp, voor, ter, per, tot
    alstublieft, alsjeblieft, ja, nee, misschien, hoi, hallo, goedemorgen, goedemiddag, zo, nog, wel, na, naar, door, onder, echt
    kredietcontrole, krediet controle, kredietcheck, controle, aanvraag, inschrijving, microsoft, krediet
    mijn, onze, direct bill, direct, worden, word, wordt, werd, zonder, met, op, van, weg, rond
    alle, alles, beide, allebei, geslaagd, goedgekeurd, tot
    verder, terecht, het beste, zelf, zeker, support, ondersteuning, via, distributeur, tegelijk, samen, volgens, idee, pas, daarna, vervolgens, jaar, maand
    nou, zeg, joh, allemaal, overgaan, over te gaan, gaan we, slag, maar vast, best wel, heel, erg, zo n, ok, oke, okay, groen, licht, mail, goedkeuring
    verstandige, toe, eindelijk, straks, uiteindelijk, graag, alleen, mij, uw, jouw, bestaande, toegang, nieuwe, nieuw, extra, vroeg, later, orde`,
} as const satisfies BuyingWords;

export const buyingAnswers = {
  signing: `
    tekenen, teken, tekent, te tekenen, getekend, ondertekenen, onderteken, te ondertekenen, handtekening, contracteren, aangaan, aan te gaan, afsluiten, af te sluiten, sluiten, te sluiten, sluit, accepteren, akkoord gaan, ga akkoord, akkoord geven, instemmen, verbinden, zetten, zet, contract, het contract, contracten`,
  helpdesk: `
    helpdesk, servicedesk, supportdesk, eerstelijns, eerste lijn, eerstelijnsondersteuning, eerstelijnssupport, klantondersteuning, klantensupport, supportdienst, callcenter, capaciteit, mensen, personeel, supportmedewerkers, uren`,
  tool: `
    tool, tooling, facturatietool, facturatietools, facturatiepakket, facturatiesysteem, facturatieprogramma, facturatiesoftware, pakket, boekhoudpakket, softwarepakket, systeem, systemen, software, programma, platform, portaal, portal, module, koppeling, applicatie, app, erp, crm, psa, licentie, licenties, marktplaats, marketplace, dienst, diensten, oplossing, oplossingen, administratie, debiteurenbeheer, incasso`,
  microsofts: 'microsoft, microsofts, partnerondersteuning, partner support, partnersupport',
} as const satisfies BuyingAnswers;

export const buyingForms = {
  longWords: `
    aanschaffen, bestellen, afsluiten, aankopen, bestelling, afrekenen, abonnement, ondersteuningsplan, ondersteunings
    supportplan, supportcontract, verstandig`,
  gerundEndings: '',
} as const satisfies BuyingForms;
