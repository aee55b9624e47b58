import type { QuantityWords } from '../../reading/words/quantityWords';

export const quantities = {
  frame: `
    het, dit, dat, er, de, een, is, was, waren, zijn, ben, bedraagt, bedroeg, komt neer, kwam, kom, komen, uit, op, bij
    we, wij, ik, ons, onze, mijn, u, je, uw, jullie, zit, zitten, zaten, sta, staan, staat, stond, heb, hebben, hadden
    had, haal, halen, haalden, behaalden, behaald, draaien, draaiden, gedraaid, gehad, gemaakt, maken, maakten
    omzet, cloudomzet, jaaromzet, omzetcijfer, totale, totaal, totaalbedrag, bedrag, cijfer, getal, som, antwoord, waarde
    csp, cloud, ttm, microsoft, microsoft 365, office 365, dynamics 365, windows 365, indirect, indirecte, reseller, wederverkoper
    partner center, partnercentrum, partner centrum, dashboard, rapport, analyse, screenshot, volgens, conform, blijkens
    in, van, over, voor, sinds, aan, als, met, en, dus, namelijk, te weten, om precies te zijn, exact, precies, netto
    bruto, alles bij elkaar, bij elkaar, samen, opgeteld, ook, nu, toen, al, wel, gewoon, echt, even, hoor, denk eraan
    afgelopen, laatste, voorgaande, voorafgaande, vorige, vorig, voorbije, verleden, periode, gemeten, rollend
    voortschrijdend, voortschrijdende, lopend, lopende, huidig, huidige, kalenderjaar, boekjaar, per jaar, jaarlijks
    op jaarbasis, waarvan, daarvan, perpetual, perpetual software, eeuwigdurende, eeuwigdurend, licentie, licenties
    software, permanente, actief, bezig, werkzaam, ervaring, inmiddels, intussen, pas, net, alweer, lang, zo, tijd
    ja, nee, oke, ok, klopt, hoi, hallo, goedemorgen, goedemiddag, goedendag, dank, bedankt, dank u, dank je, graag
    sorry, ik bedoel, bedoel, ik bedoelde, moet zijn, moest zijn, alsjeblieft, alstublieft, aub, svp, uh, eh, ehm
    ter waarde van, groot, hoog, jaar, jaren, afgerond op de cent
    zegt, zeggen, toont, tonen, meldt, meldde, geeft aan, gaf aan, laat zien, zie, zie je, gezien, kijk, gekeken, bekeken, opgezocht, nagekeken, nagezocht, gecheckt, gecontroleerd
    gespiekt, uitgedraaid, excel, tegel, scherm, schermafdruk, bijlage, vanmorgen, vanochtend, vanmiddag, zojuist, daarnet, hier, k heb, tis, das
    excl btw, exclusief btw, ex btw, zonder btw, excl vat, (over|voor|van) (alle|beide) tenants, alle tenants samen, en geen cent (meer|minder), op de cent af
    boekhouding, boekhouder, controller, accountant, financien, cfo, de boekhouding, mooi, netjes, jammer genoeg, helaas, prima, nou, nou ja, zie hier, kijk eens
    (dus|) we zijn er nog lang niet, (dus|) nog een lange weg te gaan, komt uit op, komt neer op, bedraagt in totaal
    meneer, mevrouw, fy, fy23, fy24, fy25, fy26, fy27, tenants
    als indirecte reseller, sinds wij begonnen, geleden begonnen, begonnen, gestart, geleden, partner, csp partner,
    eindtotaal, totaaltje, onder de streep, all in, alles samen, gerapporteerd, exact bedrag, export, overzicht, lijst, tabel, portaal, pagina, systeem, het systeem, tool, gekopieerd, geplakt, overgenomen, rechtstreeks, gevonden, hebbes, momentje, moment, even kijken, eens kijken, even zien, hier is het, kijk, voila, zo dan, ah, oh, ach, hm, hmm, tja, gelukkig, eindelijk, trots, haha, lol, hoor je, bevestigd, zie ik, zie ik staan, staat hier, staat er, getoond, weergegeven, uitgekomen, uitkomen, geeindigd, beland, bereikt, gehaald, geboekt, gefactureerd, verkocht, omgezet, omzetten, draai, draait, doen, deden, gedaan, groet, groeten, met vriendelijke groet, mvg, alles, elke cent, cijfers, onze cijfers, heel, hele, volledig, volledige, geheel, voluit, uitgeschreven, in cijfers, in letters, volgens finance, volgens de boekhouding, zo staat het, het staat op, tot op de cent, dollartjes, dit is, dat was, venster, twaalfmaands, twaalfmaandsomzet, ttm omzet, keurig, precies gezegd,
    net begonnen, pas begonnen, net gestart, pas gestart, nog maar net begonnen, nog maar net gestart, we zijn net begonnen, gewoon`,
  below: `
    bijna, minder dan, krap, een kleine, maximaal, hooguit, hoogstens, ten hoogste, op zijn hoogst, zowat
    iets minder, iets onder, net onder, lager dan, nagenoeg, vrijwel, tegen de, net geen, of minder
    op een haar na, haast, minder, lager, kleiner dan`,
  about: `zou moeten zijn, moet zo, zal wel, 
    ruim, meer dan, ongeveer, circa, ca, zon, zo n, om en nabij, om en bij, een dikke, dik, minstens, minimaal
    ten minste, tenminste, op zijn minst, op zn minst, naar schatting, geschat, geschatte, schatting, schat
    ruwweg, grofweg, globaal, plusminus, plus minus, iets van, iets meer, iets boven, net boven, net iets, of zo
    ofzo, of meer, geloof ik, denk ik, ik denk, ik geloof, ik gok, gok, gokje, misschien, wellicht, volgens mij
    vermoedelijk, waarschijnlijk, in de buurt van, in de richting van, richting, afgerond, benadering, rond de
    rondom, goed, rijkelijk, ergens, hoger dan, niet precies, weet ik niet precies, zeg maar, pakweg
    bij benadering, een slordige, ietsje, iets, plus, eerder, zou kunnen, geen idee, weet niet, weet ik niet
    weet het niet, min of meer, zonder, behalve, exclusief, excl, inclusief, incl`,
  nearBelow: 'tegen, onder, tot, nog net geen, richting',
  near: 'over, rond, boven, ruim, voorbij, naar, vanaf, zeg',
  goal: `
    hopen, hoop, verwacht, verwachten, verwachting, verwachte, doel, doelstelling, streven, streef, begroot, begroting
    budget, prognose, forecast, gepland, plannen, gaan, gaat, ga, worden, wordt, willen, wil, zullen, zal, zouden, zou
    bijna op, volgend jaar, komend jaar, komende, volgende, straks, binnenkort, later, toekomst, moeten, moet, nodig
    grens, drempel, eis, vereist, vereiste, norm, kunnen, kan`,
  not: 'niet, geen, nog geen, nog niet, nooit, min, minus, mis, komen tekort, tekort, bij lange na niet',
  nothing: `
    geen, niks, niets, noppes, nihil, geen omzet, nul komma nul, nog geen, nog geen omzet, nog niks, nog niets, geen cent
    helemaal niks, helemaal niets, helemaal geen, geen dollar, geen perpetual, geen perpetual software`,
  vague: `
    een van de, een van, een op de, veel, weinig, best veel, heel veel, te weinig, te veel, genoeg, voldoende, onvoldoende, tonnen, miljoenen, duizenden
    honderdduizenden, honderden, een paar ton, (half|halve|) (een|) dozijn, een half dozijn, paar, enkele, een aantal, aantal, meerdere, verschillende, een hoop, zat
    jarenlang, heel lang, al lang, al heel lang, kort, al jaren, jaren, sinds kort, enige tijd, een tijdje, tijdje, net begonnen, pas begonnen, net gestart, pas gestart, nog maar net`,
  percent: 'procent, percent, pct, procenten',
  minus: 'min, minus, negatief',
  to: 'tot, a, tot en met, t/m, tm, tot aan',
  between: 'tussen, van, vanaf',
  or: 'of',
  dollar: `
    usd, dollar, dollars, dolar, dolars, doller, dollers, us dollar, us dollars, amerikaanse dollar, amerikaanse dollars, us`,
  otherCurrency: `
    eur, euro, euros, gbp, pond, ponden, britse pond, engelse pond, chf, frank, franken, zwitserse frank, jpy, yen
    zwitserse franken, cad, aud, nzd, sgd, hkd, sek, nok, dkk, pln, czk, huf, inr, cny, zar, try, rub, brl
    canadese dollar, canadese dollars, australische dollar, australische dollars, kroon, kronen, zweedse kroon
    deense kroon, noorse kroon, zloty, roepie, roepies, lira, roebel, roebels, gulden, guldens, peso, rand, renminbi
    yuan, bitcoin, canadese, australische, kr, nieuw zeelandse dollar, hongkong dollar, singaporese dollar`,
  things: `
    klant, klanten, gebruiker, gebruikers, seat, seats, licentie, licenties, abonnement, abonnementen, medewerker
    medewerkers, mensen, man, fte, werknemers, tenant, tenants, uur, uren, minuten, facturen, landen
    locaties, vestigingen, partners, resellers, distributeurs, contracten, vragen, cijfers, dozijn`,
  name: `
    mpn, mpn id, id, partner id, partnerid, kvk, kvk nummer, kvknummer, telefoon, telefoonnummer, tel, btw, postcode
    factuur, factuurnummer, order, ordernummer, ticket, ticketnummer, artikel, paragraaf, versie, pagina, klantnummer
    vraag, stap, optie, nummer, location id, locatie id, tenant`,
  rate: `
    per maand, per mnd, per kwartaal, per klant, per seat, per gebruiker, per licentie, per week, per dag, maandelijks
    p/m, pm, iedere maand, elke maand, a month, in de maand, gemiddeld`,
  period: `
    (dit|het lopende|lopende|het huidige|huidige|volgend|komend|elk|ieder) (jaar|kalenderjaar|boekjaar|kwartaal)
    (deze|de lopende|lopende|elke|iedere) (maand|week), (vorig|afgelopen|voorgaand|laatste|eerste|tweede|derde|vierde) (kwartaal|halfjaar)
    het (vorig|vorige|afgelopen|laatste|eerste|tweede|derde|vierde) (kwartaal|halfjaar), (vorige|afgelopen|voorgaande|laatste) (maand|week)
    (afgelopen|laatste|voorgaande|vorige|eerste) (paar|) (jaren|maanden|kwartalen|weken), jaren, tot nu toe, tot nog toe, tot op heden, tot dusver, ytd, van alle jaren
    (sinds|vanaf) (de|het|onze|) (start|begin|oprichting|beginjaar|eerste dag), sinds (we|wij|ik) (begonnen|startten|begon|gestart|begonnen zijn|gestart zijn), sinds wij begonnen, sindsdien, sinds toen
    in totaal sinds, q1, q2, q3, q4, h1, h2, (eerste|1e|tweede|2e) (helft|halfjaar|kwartaal), destijds, toentertijd, voor corona
    (een|ons|het) (gemiddeld|goed|beste|eerste|tweede) jaar, (eerste|tweede|beste) jaar`,
  roundYear: `
    vorig jaar, het vorige jaar, vorige jaar, verleden jaar, (een|) jaar geleden, (ons|het|een|) (boekjaar|kalenderjaar), fy, fy23, fy24, fy25, fy26, fy27, jaarrekening`,
  times: 'keer, maal, tweemaal, driemaal, viermaal, dubbel, het dubbele, verdubbeld',
  year: 'jaar, jaren, jr, jaartje, j',
  quarter: 'kwartaal, kwartalen',
  month: 'maand, maanden, mnd, mndn, mnden, maandjes, m',
  half: 'halfjaar, halfjaren',
  shorter: 'week, weken, dag, dagen, weekje, weekjes',
  calendar: `
    januari, jan, februari, feb, maart, mrt, april, apr, mei, juni, jun, juli, jul, augustus, aug, september, sep, sept
    oktober, okt, november, nov, december, dec`,
  yearCue: `
    in, sinds, jaar, het jaar, kalenderjaar, boekjaar, fy, over, van, tot, eind, begin, medio, vanaf, anno, voor, over heel
    heel, q1, q2, q3, q4, h1, h2, uit, per`,
  ordinal: 'e, de, ste, ste',
  restated:
    'dus, oftewel, ofwel, of te wel, namelijk, te weten, is, zijn, dat is, dat zijn, ja, nee, zegge, sorry',
  yesOrNo: 'ja, nee, neen, jazeker, klopt, yes, no, zeker, jawel, nope',
  and: 'en',
  the: 'de',
} as const satisfies QuantityWords;
