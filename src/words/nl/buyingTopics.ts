import type { BuyingTopics } from '../../reading/words/buyingTopics';

export const buyingTopics = {
  cancel: `
    opzeggen, opgezegd, zeg op, zeggen op, annuleren, annuleer, geannuleerd, annulering, stopzetten, stopgezet
    stoppen met, intrekken, ingetrokken, trek in, terugdraaien, teruggedraaid, ontbinden, afbestellen, afbesteld
    beeindigen, beeindigd, af van, vanaf komen, afzeggen, afgezegd, niet verlengen, afgeblazen, geschrapt, schrappen`,
  postpone: `
    onthouden ons, tot die tijd, hangende, afgewacht, onder voorbehoud, opgeschort, houden aan, aanhouden
    tegengehouden, houden tegen, blijft dicht, geen haast, kan wachten, afhouden, houden het af, nog even
    uitstellen, uitgesteld, stel uit, stellen uit, wachten, wacht, gewacht, afwachten, wachten af, wacht af
    in de wacht, in de ijskast, ijskast, on hold, op een laag pitje, geduld, geduldig, parkeren, geparkeerd
    even laten rusten, later pas, pas, pas dan, dan pas, pas na, pas als, pas wanneer, pas zodra, eerst afwachten
    nog even niet, schuiven vooruit, doorgeschoven, netjes, houden ons aan, voorlopig, vooralsnog, tot nader order
    niet eerder dan, niet voordat, niet voor, houden ons gedeisd, blijven eraf, afblijven, vinger van de knop`,
  refuse: `
    nee bedankt, nooit, niet kopen, niets getekend, niets besteld, afgeraden, raadt af, raden af, afgekeurd
    weggestemd, geen plan, niet op zoek, niets, niks, niemand, zien af, zie af, afgezien, zie ervan af
    zien ervan af, geen interesse, geen belangstelling, geen behoefte, hoeven geen, hoef geen, hoeft niet
    niet nodig, laten zitten, laat zitten, van tafel, besloten geen, besloten niet, te duur, bedankt voor
    niets voor ons, niks voor ons, overbodig, onnodig, afgewezen, weigeren, weiger, geweigerd, tegen
    uit het hoofd gepraat, gaat niet door, ging niet door, niet van plan, geen plannen`,
  past: `
    voorganger, al gebeurd, al gedaan, hebben we al, allang, al voorzien, sinds het begin, in maart, in mei
    in januari, vorige directie, nooit gebruikt, voor mijn tijd, net verlengd, al een tijd, al een tijdje
    bijna gekocht, sinds, vorig jaar, vorige maand, vorige week, afgelopen jaar, al jaren, jaren geleden
    maanden geleden, al lang, gisteren, eergisteren, destijds, toen, vroeger, ooit, indertijd, al vier jaar
    al drie jaar, al twee jaar, al een jaar, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022
    in 2023, in 2024, per ongeluk, al gekocht, al betaald, al besteld, al afgesloten, al genomen, al aangeschaft
    eerder al, reeds, lopend, lopende, huidige, bestaande, ons oude, verlopen, tot vorig jaar, te vroeg gekocht
    te vroeg besteld, te vroeg genomen, te vroeg afgesloten`,
  after: `
    erna, na afloop, na de mail, na de goedkeuring, na de controle, na de kredietcontrole, zodra, zo gauw, nadat`,
  refund: `
    geld terug, terugbetaald, terugbetaling, terugkrijgen, restitutie, vergoed, vergoeding, creditnota, terugvragen
    kwijt, refund, terugstorten`,
  price: `
    prijsopgaaf, jaarbedrag, maandbedrag, opzij zetten, begroten, kostenpost, tarieven, onderhandelbaar, aftrekbaar
    jaarlijks, kost, kosten, prijs, prijzen, prijskaartje, tarief, duur, duurder, goedkoop, goedkoper, btw, per jaar
    per maand, hoeveel, bedrag, prijslijst, gratis`,
  inform: `
    behelst, verduidelijken, definitie, voorwaarden, brochure, productpagina, vergelijk, nut, geschikt, levert op
    sla, benieuwd, nieuwsgierig, alleen kijken, kijken rond, waarvoor dient, voor wie, weten, uitleggen, uitleg
    toelichten, vertellen, vertel, informatie, info, documentatie, lezen, lees, inlezen, verdiepen, verschil
    verschillen, verschilt, vergelijking, vergelijken, betekent, betekenis, inhoudt, houdt in, wat is, wat zijn
    wat krijg je, waarvoor, voordelen, nadelen, dekt, dekking, omvat, bevat, snap, begrijp, begrijpen, precies
    afkorting, waarom vraag, waarom wil, ervaring, ervaringen, bevalt, tevreden`,
  existing: `
    valt onder, vallen onder, vast aan, zitten vast, contractnummer, klacht, voorzien, bewijs, aantonen, op naam
    responstijd, consultancy, tam, stilzwijgend, looptijd, on premises, contactpersoon, tickets, ticket, incident
    incidenten, reactietijd, talen, telt, tellen, meetellen, voldoet, voldoen, geldig, geldt, loopt af, opzegtermijn
    vernieuwd, verlengd, verlenging, verlengen`,
  thing: `
    laptop, laptops, telefoon, telefoons, auto, autos, huis, pand, kantoor, kantoorpand, brood, koffie
    koffieapparaat, cadeau, cadeautje, kaartje, kaartjes, ticketje, trein, vakantie, hotel, lunch, bier, pizza
    fiets, meubels, bureau, stoel, bloemen, boek, boeken, krant, xbox, playstation, spel, schoenen, jas, printer
    printers, scherm, schermen, server, servers, switch, router, firewall, hardware, apparatuur, computer, computers
    pc, pcs, camera, headset, kabels, verzekering, verzekeringen, hypotheek, lening, aandelen, aandeel
    bedrijf overgenomen, overname, concurrent, bedrijfsruimte, grond, energie, stroom, internet, glasvezel, website
    domein, domeinnaam, hosting, certificaat, certificaten, ssl, cursus, cursussen, training, trainingen, examen
    examens, opleiding, boekhoudpakket, boekhoudprogramma, facturatiepakket, facturatiesysteem, factureerprogramma
    crm, erp, psa, ticketsysteem, helpdesksysteem, software, programma, app, tool, webshop, netflix, spotify
    telefoonabonnement, sportschool, krantenabonnement, lidmaatschap, mpn, mpn lidmaatschap, action pack, actionpack
    solutions partner, aanduiding, competentie, medewerker, medewerkers, personeel, mensen, freelancer, stagiair`,
  licence: `
    licentie, licenties, seat, seats, azure, microsoft 365, m365, office, office 365, o365, e3, e5, business premium
    dynamics, dynamics 365, teams, exchange, power bi, copilot, windows, windows server, sql, sql server, intune
    defender, visio, project, reservering, reserveringen, reservations, reserved instances, perpetual, add on
    add ons, abonnementen, marketplace, csp licenties, softwarelicenties, opslag`,
  distributor: `
    distributeur, distributeurs, disti, distri, distribiteur, provider, indirecte provider, ingram, ingram micro
    pax8, td synnex, synnex, also, copaco, arrow, crayon, groothandel, leverancier, tussenpartij`,
  thirdParty: `
    eindklant, eindklanten, eindgebruiker, eindgebruikers, afnemer, afnemers, gebruikers, consumenten, concurrent
    concurrenten, andere partners, andere partner, vorige werkgever, relaties, opdrachtgever, opdrachtgevers, klant
    klanten, scholen, gemeente, stichting`,
  enrol: `
    aanvraag, aanvragen, aanmelding, aanmelden, aan te melden, meld me aan, melden ons aan, inschrijving
    inschrijven, formulier, indienen, ingediend, direct partner, direct bill, directe partner, direct worden
    enrolment, registratie, invullen, vragenlijst, vragen, antwoord, antwoorden, vraag`,
  agreement: `
    partnerovereenkomst, mpa, partner agreement, de overeenkomst, klantovereenkomst, verwerkersovereenkomst
    contracten, namens het bedrijf, tekenbevoegd, tekenbevoegdheid, bevoegd, gemachtigd, handtekeningbevoegd`,
  firstLevel: `
    helpdesk, servicedesk, eerstelijns, eerstelijnsondersteuning, eerstelijnssupport, first level, eerste lijn
    supportteam, supportafdeling, 24 7, dag en nacht, bereikbaar, uitbesteden, uitbesteed, inhuren, huren in
    ingehuurd, ingekocht, ondersteunen`,
  sellOn: `
    verkopen, verkoop, verkoopt, verkochten, verkocht, doorverkopen, wederverkopen, leveren, bieden, aanbieden
    bieden aan, factureren, factureert, factureer, incasseren, marge`,
  credit: `
    kredietlimiet, kredietlijn, kredietscore, kredietwaardigheid, kredietcontrole, kredietcheck, krediet, creditcard
    creditnota, creditfactuur, lening, bank, jaarrekening, jaarcijfers, rating`,
  passed: `
    geslaagd, goedgekeurd, doorstaan, gehaald, doorheen, groen licht, akkoord, positief, binnen, rond, afgerond
    goedkeuring`,
  planning: `
    volgens plan, stappenplan, ondernemingsplan, businessplan, projectplan, groeiplan, marketingplan, actieplan
    noodplan, herstelplan, planning, plannen, tariefplan, pensioenplan, plan van aanpak, wat is het plan, goed plan
    als een plan, veiligheidsplan, azure plan, e3 plan, e5 plan, van plan, het plan is, businesscase
    disaster recovery, groeien, uitbreiden`,
  permit: `
    mogen, juridisch, beletsel, aansprakelijk, aansprakelijkheid, onverstandig, voorbarig, nadeel, ergste, op tegen
    tegenhoudt, mag, toegestaan, geoorloofd, verboden, verbiedt, oke, goed, in orde, erg, kwaad, probleem, risico
    gevolgen, straf, boete, bezwaar, bezwaren, mis`,
  advise: `
    raad, raadt, aanraden, aan te raden, adviseert, adviseren, adviseerde, advies, verstandig, slim, slimmer, handig
    handiger, wijs, beter, beste, zinvol, nut, nuttig, zin, tip, aanbevelen, aanbevolen`,
  decide: `
    besloten, beslist, gekozen, keuze, keus, eruit, knoop, kiezen, kies, kiest, overtuigd, eens, unaniem, gaan voor
    ga voor, ervoor, het wordt, dan maar, dan toch`,
  atOnce: `
    met onmiddellijke ingang, per omgaande, heden, parallel, bespoedigen, versnellen, met spoed, op het punt, zo, nu
    nu al, alvast, vast, meteen, direct, gelijk, vandaag, vandaag nog, vanmiddag, vanavond, morgen, deze week, zsm
    zo snel mogelijk, per direct, onmiddellijk, spoed, haast, dringend, snel, vooruit, vooraf, van tevoren
    op voorhand, vooruitlopend, eerst, eerder, voordat, voor de controle, voor we, voor ik, tegelijk, ondertussen
    intussen, tussentijds, terwijl, in de tussentijd`,
  soon: `
    volgende week, volgende maand, binnenkort, straks, komende week, komende maand, dit kwartaal, volgend kwartaal
    volgend jaar, maandag, dinsdag, woensdag, donderdag, vrijdag, januari, februari, maart, april, mei, juni, juli
    augustus, september, oktober, november, december, na de zomer, eind van de maand, eind deze maand
    na het weekend`,
  pay: `
    15k, 16k, mille, 15 000, 15.000, euro, dollar, voorschieten, pinnen, pin, overboeking, rekeningnummer
    vrijgemaakt, vrijgegeven, begroot, begroting, financieren, lease, leasen, geld, uitgeven, betalen, betaal
    betaald, betaling, voldoen, overmaken, overboeken, maak over, factuur, rekening, aanbetaling, budget
    portemonnee, creditcard, ideal, afrekenen, incasso, termijnen, vooruitbetalen, uitgave, investering, investeren
    spenderen, neertellen, dokken`,
  sign: `
    ondertekening, medeondertekenen, contractueel, verbintenis, beklinken, deal sluiten, docusign
    contractdocumenten, contractstukken, tekenklaar, papieren, bekrachtigen, bindend, overeenkomst sluiten, sluiten
    tekenen, teken, getekend, ondertekenen, onderteken, handtekening, kruisje, krabbel, parafen, contract
    contracteren, overeenkomst, vastleggen, leg vast, afsluiten, sluit af, sluiten af, aangaan, committeren
    verbinden`,
  order: `
    bestelopdracht, bestelaanvraag, inkoopaanvraag, inkooporder, inkoopopdracht, voorbestellen, orderformulier, po
    activeren, activering, activatie, binnenhalen, halen binnen, toehappen, toeslaan, slaan toe, doorzetten
    zetten door, over de streep, bestellink, bestelprocedure, opdracht, bestellen, bestel, bestelt, besteld
    bestelling, order, orderen, kopen, koop, koopt, aanschaffen, schaf aan, schaffen aan, aanschaf, aankoop
    aankopen, aanvragen, vraag aan, nemen, neem, afnemen, halen, regelen, regel, reserveren, bestelformulier
    bestelknop, koopknop, bestelpagina, winkelwagen, winkelmandje, verwerven, aanvraag`,
  seller: `
    contactpersoon bij microsoft, verkoop, verkopers, deal, prijs vast, verkoper, vertegenwoordiger, accountmanager
    sales, verkoopafdeling, offerte, offertes, aanbod, aanbieding, voorstel, korting, actie, prijsopgave`,
  boss: `
    raadsman, advocaat, jurist, bestuursbesluit, aandeelhouder, voorzitter, penningmeester, financien, assistente
    assistent, secretaresse, stagiair, ondergetekende, team, bestuurder, investeerders, verzekeraar, vrouw, zoon
    man, baas, directeur, directie, chef, manager, cfo, ceo, bestuur, raad, vennoot, compagnon, collega, boekhouder
    accountant, inkoop, inkoper, moederbedrijf, holding, zusterbedrijf, investeerder, adviseur, management, eigenaar
    partner`,
  talk: `
    hallo, hoi, dag, goedemorgen, goedemiddag, bedankt, dank, dank je wel, tot morgen, tot ziens, help, stop, robot
    mens, medewerker, overslaan, terug, verder, opnieuw, samenvatting, waarom vraag je, nederlands, engels`,
} as const satisfies BuyingTopics;
