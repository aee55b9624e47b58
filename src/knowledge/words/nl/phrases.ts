import type { EntryId } from '../../entryIds';

/** How people ask for each entry in Dutch: a search's data, not wording. The sets of test/knowledge are kept out. */
export const phrases = {
  whatIsDirectBill: `
    wat is direct bill, wat is een direct bill partner, wat doet een direct bill partner, wat is directe facturering precies
    uitleg over direct bill, verschil (tussen|) direct bill en indirecte reseller, wat is beter direct of indirect
    hoe werkt direct inkopen bij microsoft, wat bedoelt u met direct bill, betekenis van csp direct
    wat is tier 1 csp, het directe model tegenover het indirecte model, wat is het voordeel van direct bill
    waarom zou ik direct partner worden, wat is csp, wat is een indirecte provider, wat is een indirecte reseller
    wat is dat direct bill waar iedereen het over heeft, ik weet niet wat direct bill is, kunt u direct billing toelichten, wat is een direct partner in gewone taal, wie factureert de klant bij direct, wat doet een distributeur bij csp, wat zijn de twee modellen van csp, wat is cloud solution provider, hoe zit het csp programma in elkaar, zijn er nadelen aan direct, waarom direct in plaats van via een distributeur, wat is het nut van direct bill, is tier 1 hetzelfde als direct bill, begrijp ik goed dat direct betekent zonder distributeur`,
  requirementsOverview: `
    wat zijn de vereisten, welke vereisten zijn er, aan welke voorwaarden moeten wij voldoen, welke eisen gelden voor direct bill
    overzicht van de vereisten, lijst met eisen, wat moet ik hebben om direct partner te worden, wat is er nodig voor direct bill
    komen wij in aanmerking voor direct bill, criteria voor direct bill, minimale vereisten direct bill partner, noem alle eisen
    waaraan moet een direct bill partner voldoen, hoe word ik direct bill partner, wat heb je nodig voor direct
    welke voorwaarden stelt microsoft, wat zijn de eisen van microsoft, wat is de lijst van voorwaarden voor direct
    wat heeft microsoft van ons nodig om direct te worden, waar letten ze op bij toelating tot direct bill, kan ons bedrijf direct bill worden, zijn wij geschikt voor direct bill, wat komt er kijken bij direct bill worden, welke punten moet ik afvinken, geef mij de eisen, hoe kom ik in aanmerking voor het direct programma, aan hoeveel eisen moet je voldoen, wat zijn de toelatingseisen, wat moet er geregeld zijn om direct partner te worden, alle voorwaarden op een rij, wat zijn de huidige eisen voor direct, mag iedereen direct bill partner worden
    geef een lijst van criteria, checklist van vereisten, ik zoek een lijst met voorwaarden, hoeveel eisen zijn er, hoeveel vereisten telt direct bill`,
  howToApply: `
    hoe vraag ik direct bill aan, hoe dien ik een aanvraag in, waar is het inschrijvingsformulier, waar meld ik me aan
    hoe schrijf ik ons in, hoe kan ik mij inschrijven voor direct bill, stappen van de inschrijving, waar kan ik de aanvraag doen
    wat moet ik invullen op het formulier, procedure van de aanmelding, link naar het formulier, welke gegevens vraagt het formulier
    hoe start ik de aanvraag, hoe gaat de aanmelding, wat gebeurt er na de aanvraag, volgende stap na de aanvraag
    wij voldoen aan de vereisten hoe dien ik nu de aanvraag in, wat heb ik nodig voor de aanmelding, wat moet ik bij de hand hebben voor de inschrijving, stuur mij de link van de inschrijving, we zijn klaar om aan te vragen
    hoe regel ik de aanmelding, waar begin ik met de aanvraag, op welke website schrijf ik me in, kunt u het formulier sturen, hoe meld je je aan als direct partner, wat is de procedure om direct bill aan te vragen, ik wil direct bill aanvragen, ik wil ons inschrijven, wie doet de aanvraag en hoe, hoe ziet het traject na de aanmelding eruit, welke documenten voor de inschrijving, moet ik bankgegevens opgeven bij de aanvraag, waar dien ik de aanvraag in, kan ik mij online inschrijven als direct bill partner, de link van het formulier werkt niet
    hoe melden wij ons bedrijf aan, waar staat het aanvraagformulier, ons bedrijf inschrijven, ik voldoe aan alles en wil nu aanvragen`,
  startDirect: `
    kan ik direct beginnen als direct bill partner, moet ik eerst indirecte reseller worden, kan een nieuwe partner meteen direct worden
    kan ik zonder ervaring als reseller direct worden, moeten we twaalf maanden reseller zijn, hoe lang moeten we indirect zijn geweest
    kunnen wij meteen starten met direct, wij zijn nieuw in csp, is een jaar indirect verplicht, kun je indirect overslaan
    als starter direct partner worden, hoeveel maanden reseller voordat we direct kunnen worden, wij zijn pas een half jaar reseller
    wij zijn geen reseller (geweest|) kunnen wij toch direct worden
    wij zijn drie maanden reseller is dat genoeg, te kort reseller, ik ben nog geen partner mag ik direct worden, vanaf de eerste dag direct
    kan een startup direct bill worden, mag je als eerste stap direct worden, is ervaring als indirecte reseller verplicht, kan ik de indirecte fase overslaan, hoe lang moet ik reseller zijn, minimale tijd als indirecte reseller, wij verkopen nog geen csp kunnen we direct beginnen, geen track record als reseller toch direct, pas begonnen met verkopen mogen we al direct, is er een wachttijd voordat je direct mag worden, een jaar ervaring nodig voor direct, nieuwkomers en direct bill, moeten we echt eerst via een distributeur, acht maanden indirect is dat lang genoeg
    kunnen we ons meteen aanmelden als direct bill zonder partner te zijn, direct instappen als nieuw bedrijf, vier maanden reseller is dat een probleem`,
  planBeforeApply: `
    moet ik een ondersteuningsplan hebben voor de aanvraag, heb ik een plan nodig om aan te vragen, moet het plan er zijn voor de inschrijving
    wanneer heb ik het ondersteuningsplan nodig, moet ik eerst asfp kopen en dan aanvragen, mag ik nu al een ondersteuningsplan kopen
    is het plan verplicht bij de aanmelding, kan ik me inschrijven zonder ondersteuningsplan, komt het plan voor of na de kredietcontrole
    wanneer moet ik het plan nemen, mag ik alvast asfp afsluiten, plan voor of na de aanvraag, moet ik psfp al hebben
    aanvragen zonder plan, hoort een plan bij de aanvraag
    in welke stap komt het ondersteuningsplan, hoort asfp bij de aanvraag of daarna, komt psfp later in het proces, gaat het plan aan de inschrijving vooraf, wordt de aanvraag geweigerd zonder plan
    moet asfp er zijn voordat ik het formulier invul, moet ik het supportcontract nu regelen of later, in welke volgorde aanvraag en ondersteuningsplan, is een plan een voorwaarde om in te schrijven, zonder supportplan aanmelden toegestaan, vraagt microsoft het plan vooraf, op welk moment moet psfp geregeld zijn, kunnen wij nu al premier support nemen, wachten met het plan tot na de kredietcontrole, is het slim alvast een supportplan te nemen, hebben we nu een ondersteuningsplan nodig, eerst kredietcontrole dan plan, hoe laat in het traject moet het ondersteuningsplan er zijn, mag ik advanced support regelen voor de aanvraag
    hoort het ondersteuningsplan bij de inschrijving of komt het later, is psfp deel van de inschrijving`,
  creditCheckDuration: `
    hoelang duurt de kredietcontrole, duur van de kredietcontrole, hoeveel tijd kost de kredietcontrole, wanneer is de kredietcontrole afgerond
    hoeveel weken duurt de controle van ons krediet, wanneer krijg ik de uitslag van de kredietcontrole, termijn van de kredietcontrole
    de kredietcontrole duurt lang, we wachten nog steeds op de kredietcontrole, hoe snel gaat de kredietcontrole
    doorlooptijd kredietcontrole, hoe lang moet ik wachten op de kredietcontrole, hoe lang duurt de beoordeling van de aanvraag
    de kredietcontrole loopt al drie weken, is twee weken wachten op de kredietcontrole normaal
    hoeveel werkdagen duurt de kredietcontrole, wanneer mag ik een uitslag verwachten van de kredietcontrole, is de kredietcontrole binnen een week klaar, waarom duurt de kredietcontrole zo lang, al een maand in afwachting van de kredietcontrole, kan de kredietcontrole sneller, hoe snel weet ik of het krediet goed is, gemiddelde duur van een kredietonderzoek, maximale termijn voor de kredietbeoordeling, hoe lang is microsoft bezig met de kredietcontrole, hoe lang blijft de kredietcontrole lopen, tijd die nodig is voor de kredietcheck, wanneer is de beoordeling van onze kredietwaardigheid rond`,
  creditCheckNotice: `
    hoe krijg ik bericht over de kredietcontrole, hoe hoor ik dat de kredietcontrole is doorstaan, krijg ik een e-mail over de kredietcontrole
    wie laat weten dat we de kredietcontrole hebben doorstaan, hoe weet ik of de kredietcontrole goed is, waar zie ik de uitslag van de kredietcontrole
    stuurt microsoft een mail na de kredietcontrole, melding van de kredietcontrole, hoe word ik geinformeerd over de kredietcontrole
    staat de uitslag van de kredietcontrole in partner center, van wie komt de mail over het krediet, we hebben geen mail gekregen over de kredietcontrole
    waar kan ik zien of wij geslaagd zijn voor de kredietcontrole, kan ik online zien of de kredietcontrole rond is, hoe weet ik of we door de kredietcontrole zijn
    waar komt de uitslag van de kredietcontrole binnen, wanneer en hoe wordt de uitslag van het krediet gemeld, krijgen we een brief over de kredietcontrole, belt microsoft over de kredietcontrole, naar wie mailt microsoft over krediet, wie krijgt de mail over de kredietcontrole, geen bericht gehad over het kredietonderzoek, de mail van de kredietcontrole kwam niet aan, hoe verneem ik het resultaat van de kredietcheck, melden ze het als de kredietcontrole klaar is, laten ze het ons weten als de kredietcontrole voorbij is, kan ik de stand van de kredietcontrole ergens bekijken, hoe wordt de goedkeuring van het krediet gecommuniceerd
    krijg ik een seintje na de kredietcontrole, wanneer de kredietcontrole klaar is krijg ik dan bericht`,
  creditCheckCriteria: `
    waar let microsoft op bij de kredietcontrole, wat wordt er gecontroleerd bij de kredietcontrole, criteria van de kredietcontrole
    hoe beoordeelt microsoft ons krediet, waarop wordt de kredietwaardigheid gebaseerd, welke documenten vraagt microsoft bij de kredietcontrole
    welke financiele gegevens zijn nodig voor de kredietcontrole, wanneer ben je kredietwaardig, wat bekijken ze bij de kredietcontrole
    hoe slaag ik voor de kredietcontrole, telt een kredietrating mee, wat houdt de kredietcontrole in, wat is de kredietcontrole, balans of jaarcijfers bij de kredietcontrole
    telt onze rating bij dun bradstreet, hoeveel eigen vermogen is nodig, onze financiele situatie bij de aanvraag
    wat weegt mee bij de kredietcontrole, hoe streng is de kredietcontrole, welke stukken hebben ze nodig voor de kredietcheck, moeten we jaarcijfers aanleveren, kijkt microsoft naar onze omzet bij de kredietcontrole, spelen schulden een rol bij de kredietcontrole, wat is een goede kredietscore, aan welke financiele eisen moet ons bedrijf voldoen, wat wil microsoft van onze financien weten, wordt graydon geraadpleegd, hoe vergroot ik de kans op een goede kredietcontrole, hoe bereid ik me voor op de kredietcontrole, wat gebeurt er tijdens de kredietcontrole, gaat de kredietcontrole over ons betaalgedrag
    speelt onze omzet een rol bij de kredietcontrole, telt hoe lang we bestaan voor de kredietcontrole`,
  creditCheckFailed: `
    wat als de kredietcontrole negatief is, de kredietcontrole is niet doorstaan, we zijn niet door de kredietcontrole gekomen
    wij zijn afgewezen op krediet, kan ik in beroep tegen de kredietcontrole, mag ik na een afwijzing opnieuw een aanvraag doen
    wat te doen na een mislukte kredietcontrole, kredietcontrole afgekeurd, kredietcontrole niet gehaald wat nu
    wanneer kunnen we het na een afwijzing nog eens proberen, bezwaar tegen de kredietcontrole, wat als microsoft ons krediet weigert
    onze kredietcontrole is afgekeurd wat kunnen we doen, microsoft vond ons niet kredietwaardig, mogen we na een negatieve kredietcontrole opnieuw meedoen, hoe lang wachten na een afgewezen kredietcontrole, tweede kans na de kredietcontrole, stel dat de kredietcontrole mislukt, wat betekent een negatieve uitslag van de kredietcontrole, niet geslaagd voor de kredietcheck, waarom zijn wij afgewezen op kredietwaardigheid, bij wie kan ik klagen over de kredietcontrole, kan ik een herbeoordeling van ons krediet vragen, wij kregen nee op de kredietcontrole, geen goedkeuring gekregen voor krediet, als het krediet wordt geweigerd`,
  earlyPlanRefund: `
    ik heb al een plan gekocht kan ik geld terugkrijgen, geld terug voor het ondersteuningsplan, we hebben asfp te vroeg gekocht
    kan ik het ondersteuningsplan opzeggen omdat het te vroeg was, terugbetaling van het ondersteuningsplan, ik heb mijn plan te vroeg aangeschaft
    we hebben asfp al betaald, plan gekocht voor de kredietcontrole, krijg ik mijn geld terug als de kredietcontrole mislukt
    kan ik asfp retourneren, vergoeding terug van psfp, ik had al een ondersteuningsplan voordat ik aanvroeg, plan al afgesloten en nu
    wij hebben per ongeluk al een plan besteld wat nu, we namen psfp te snel tijdens de kredietcontrole zijn wij dat bedrag kwijt, kunnen we het te vroeg betaalde geld terugvragen
    we hebben psfp afgesloten voordat microsoft akkoord gaf, wij zijn te vroeg geweest met asfp, kan ik af van het plan dat ik te vroeg kocht, krijgen we de kosten van asfp vergoed, ik heb te snel een ondersteuningsplan genomen, plan gekocht terwijl dat niet mocht, wat als ik al een plan heb gekocht voor de uitslag, hoe krijg ik ons geld van asfp terug, supportplan opzeggen en geld terug, ons plan was niet nodig geld terug, hebben al asfp, krijg ik een terugbetaling als we worden afgewezen, te vroeg betaald voor support, kan de aankoop van asfp ongedaan worden gemaakt`,
  whichPlan: `
    welk ondersteuningsplan moet ik kiezen, asfp of psfp, verschil tussen asfp en psfp, welk plan is het beste voor ons
    welke ondersteuningsplannen zijn er, welk plan telt, is asfp genoeg, is premier support beter dan advanced
    wat is asfp, wat is psfp, wat zit er in advanced support, wat dekt premier support, telt ons azure ondersteuningsplan
    telt signature cloud support, telt de ondersteuning van de distributeur als plan, welke soorten ondersteuningsplannen, vergelijk de plannen
    asfp versus psfp, moet ik asfp of psfp nemen, welk van beide supportplannen, is advanced voldoende of moet het premier zijn, accepteert microsoft ook andere supportplannen, wat houdt psfp in, wat krijg je bij asfp, wat is advanced support for partners, wat is premier support for partners, wij hebben unified support telt dat, wij hebben een support contract bij onze distributeur voldoet dat, zijn er nog andere plannen dan asfp, geldt professional support ook, wat is een ondersteuningsplan, voor welke producten is premier support, welk supportplan raadt u aan
    welke van beide plannen moeten we hebben, een van de twee plannen, onze distributeur geeft ons support is dat genoeg, is de support van de distributeur voldoende als plan, telt een ander supportplan zoals unified, welke plannen voldoen`,
  planPrice: `
    wat kost een ondersteuningsplan, wat kost psfp, prijs van asfp, hoeveel kost advanced support for partners, wat zijn de kosten van het plan
    hoe duur is asfp, tarief van het ondersteuningsplan, hoeveel moet ik betalen voor het plan, wat kost premier support
    kosten van advanced support, prijslijst ondersteuningsplannen, is asfp duur, jaarlijkse kosten asfp, moet ik voor het plan betalen
    hoeveel betaal ik voor premier support, wat betalen partners voor asfp, met welk bedrag moet ik rekenen voor het plan
    hoeveel geld kost asfp, wat is het jaarbedrag van psfp, zijn de ondersteuningsplannen duur, wat rekent microsoft voor asfp, wat betaal je voor een supportcontract, indicatie van de kosten van asfp, krijg ik korting op het ondersteuningsplan, is asfp per maand of per jaar te betalen, welke prijs hangt aan premier support, wat zijn de tarieven voor partner support, prijsopgave asfp, verschil in prijs tussen asfp en psfp, wat gaat het supportplan ons kosten, kunt u de prijs van asfp noemen`,
  revenueThreshold: `
    hoeveel omzet is nodig, wat is de omzeteis, wat is de minimale omzet, is 250000 dollar genoeg, is 300k genoeg, is 1 miljoen genoeg
    hoe hoog is de omzetgrens, welke omzet moet ik halen, wij hebben 400000 omzet is dat voldoende, hoeveel dollar omzet per jaar
    is 299000 te weinig, wat is de drempel voor omzet, wat is de omzetvereiste, hoeveel moeten wij verkopen om direct te worden
    halen wij de omzetdrempel, kom ik met 150K in aanmerking, we doen 900k per jaar is dat genoeg, is de grens verhoogd naar 1 miljoen
    bij welke omzet kom ik in aanmerking, vanaf welke omzet voldoe ik, hoeveel omzet moet je hebben om in aanmerking te komen
    wat moet je minimaal omzetten, wat is de minimumgrens, hoeveel moeten we omzetten, met 320k voldoen we dan, is 99000 genoeg, wij draaien 2 ton is dat genoeg, wij maken 1 miljoen omzet halen we de eis, wat is het minimumbedrag, hoeveel csp omzet is vereist, moet het 300k of 1m zijn, is de omzeteis hoger geworden, welke grens geldt nu voor de omzet, zitten wij met 500k boven de grens, zijn we er met 275 duizend dollar, hoeveel omzet verwacht microsoft, ligt de drempel op een miljoen, omzetgrens direct bill partner, precies 300000 omzet telt dat
    hoeveel dollar moeten we omzetten per jaar, hoeveel dollars omzet is nodig, hoeveel omzet in dollars`,
  cloudRevenueMeaning: `
    wat is cloudomzet, wat telt mee als omzet, wat telt niet mee bij de omzet, welke producten tellen mee voor de omzet
    wat is csp omzet, tellen onze diensten mee voor de omzet, telt hardware mee, telt marge mee, tellen uren mee
    telt een enterprise agreement mee voor de omzet, telt spla mee, gaat het om winst of omzet, is de omzet inclusief marge
    hoe wordt de omzet berekend, welke omzet bedoelen jullie, omzet van niet microsoft producten, telt alleen csp omzet
    wat verstaat u onder cloudomzet, wat valt onder omzet, tellen wij inkoop of verkoop
    welke verkopen horen bij csp omzet, mag ik support uren meetellen als omzet, telt wat ik aan klanten factureer, gaat het om wat microsoft factureert of wat wij vragen, worden diensten van andere leveranciers meegeteld, valt hardware onder de omzet, is opslag op licenties omzet, hoort dynamics bij de cloudomzet, telt exchange online als cloudomzet, welke licenties tellen als cloudomzet, wordt onze marge meegerekend, telt omzet buiten csp, bruto of netto omzet, definitie van omzet volgens microsoft, tellen ea klanten mee voor de omzet, wat wordt niet meegerekend in de omzet
    gaat het om de inkoopwaarde, telt de verkoopwaarde of de inkoopwaarde, is het wat wij betalen of wat wij verdienen`,
  perpetualCounts: `
    telt software met eeuwigdurende licentie mee, tellen perpetual licenties mee, telt perpetual software, zijn eeuwigdurende licenties omzet
    mag ik eenmalige licenties meetellen, telt office ltsc mee, on premises licenties in de omzet, telt windows server mee
    kan ik met eeuwigdurende licenties de omzet halen, telt permanente software mee, moet ik perpetual eraf halen
    zit perpetual in de omzet, koop licenties meerekenen, telt een sql server licentie mee
    telt een eenmalig gekochte licentie mee, telt software die je koopt in plaats van huurt, rekenen jullie blijvende licenties mee, hoe zit het met eeuwigdurend en omzet, gaan perpetual licenties van de omzet af, worden ltsc licenties uitgesloten, is perpetual software uitgesloten, sinds wanneer tellen perpetual licenties, mag office 2021 in de omzet, server licenties zonder abonnement in de omzet, helpen perpetuals om de grens te halen, losse software aankopen in csp omzet, eeuwigdurende software in de ttm`,
  azureConsumption: `
    gaat de omzet om azure verbruik, is het azure consumptie, moet het azure omzet zijn, hoeveel azure moet ik verkopen
    telt azure verbruik mee, telt azure mee, is acr de eis, is de eis azure consumed revenue, gaat het alleen om azure
    is het 300k azure, moet ik azure verkopen, azure verbruik of csp omzet, tellen azure en microsoft 365 beide
    is de omzeteis een azure eis, is het azure omzet of csp omzet, gaat de omzeteis enkel over azure, draait het om azure consumed revenue, moeten klanten azure gebruiken om mee te tellen, ik hoorde dat je azure verbruik moet hebben, is er een minimum azure verbruik, moet ik 300k aan azure hebben, wordt azure apart gemeten, telt azure verbruik zwaarder, zonder azure ook direct worden, wij verkopen geen azure is dat erg, acr nodig voor direct bill`,
  whereRevenue: `
    waar zie ik mijn omzet, waar vind ik de omzet in partner center, waar staat mijn csp omzet, hoe vind ik onze ttm, hoe kan ik mijn omzet opzoeken
    waar kan ik de omzet controleren, omzetrapport in partner center, waar is de subscription analytics, hoe weet ik hoeveel omzet we hebben
    ik zie mijn omzet niet, kan een reseller zijn omzet zien, hoe kom ik achter mijn omzet, screenshot van de omzet, wat is onze omzet
    waar haal ik het omzetbedrag vandaan, welke pagina toont de omzet
    welk rapport heb ik nodig voor de omzet, welk overzicht toont de omzet van het afgelopen jaar, in welk menu staat de omzet, bij wie kan ik de omzet opvragen
    hoe check ik onze omzet, waar kijk ik voor mijn omzet, waar is het omzetcijfer te vinden, waar in partner center zie ik csp omzet, ik zoek onze trailing twelve months, hoe vraag ik de ttm op, kan de distributeur mij de omzet geven, kan ik als indirecte reseller zelf mijn omzet bekijken, welke pagina voor de jaaromzet, waar lees ik de omzet af, partner center laat geen omzet zien, hoe bewijs ik onze omzet, waar staat hoeveel we verkocht hebben, kan ik mijn ttm downloaden, hoe groot is onze omzet volgens microsoft, onder welk tabblad staat de omzet
    welk menu in partner center voor analytics, waar is subscription analytics te vinden, in welk menu vind ik analytics`,
  locationSum: `
    waarom is de som van de locaties hoger, locaties optellen geeft meer dan het totaal, de locatielijst telt niet op tot het totaal
    mag ik de locaties optellen, waarom komt de omzet per locatie niet overeen met het totaal, dubbele omzet per locatie
    de vestigingen samen zijn hoger dan het totaal, export per locatie klopt niet, omzet staat dubbel, verschil totaal en locaties
    locaties samen geven een ander bedrag dan het totaal, waarom is het totaal lager dan de locaties samen, telt microsoft omzet dubbel bij locaties, omzet komt op twee locaties voor, de lijst met vestigingen is hoger dan de totale omzet, moet ik alle vestigingen bij elkaar tellen, de som per vestiging is anders dan het dashboard, cijfers per locatie sluiten niet aan, waarom tellen de locaties niet op, in het bestand staat per locatie meer omzet, klopt de uitsplitsing per vestiging wel, welke moet ik nemen het totaal of de som van locaties, bedrag per locatie te hoog`,
  lastMonthMissing: `
    waarom ontbreekt de laatste maand, vorige maand ontbreekt, ik zie de afgelopen maand niet, de omzet van deze maand staat er niet bij
    wanneer komt de nieuwe maand erbij, wanneer wordt de omzet bijgewerkt, op welke dag verversen de cijfers, telt de huidige maand mee
    de laatste facturen staan er nog niet in, waarom loopt de rapportage achter, september mist in het rapport, over welke periode gaat de omzet
    welke twaalf maanden tellen
    hoe actueel is het omzetcijfer, wordt de lopende maand meegenomen
    de omzet van vorige maand is nog niet zichtbaar, het rapport toont de laatste maand niet, wanneer verschijnt de omzet van deze maand, wanneer is het cijfer van vorige maand er, waarom stopt de grafiek bij vorige maand, zijn de cijfers up to date, op welke dag van de maand wordt het vernieuwd, mijn laatste verkopen staan niet in het rapport, onbetaalde facturen niet in de omzet, over welke maanden wordt de omzet berekend, welke periode telt voor de omzet, lopen de twaalf maanden tot vandaag, het rapport is oud, de nieuwste cijfers ontbreken`,
  euroRate: `
    welke koers geldt voor euro, hoe reken ik euro om, euro naar dollar omrekenen, mijn omzet is in euro, onze omzet is 300000 euro
    welke wisselkoers gebruikt microsoft, telt mijn omzet in euro, moet het in dollars, hoe zit het met valuta, kan ik in euro opgeven
    hoeveel euro is de drempel, wij rekenen in ponden, omrekenkoers van microsoft
    onze administratie is in euro, van eur naar usd, wat als de koers verandert, gaat de eis in euro of dollar
    hoe komt microsoft van euro naar dollar, telt de koers van vandaag, is de omzet in usd of in eur, moet ik euro bedragen zelf omzetten, mijn facturen zijn in euro wat nu, hoe reken ik 250000 euro om, we werken met britse ponden, wisselkoers voor de omzet, tegen welke dollarkoers, kan ik de ecb koers gebruiken, ik weet onze omzet alleen in euro, wat is de eis in euro, bedrag in euro invullen
    wat als de dollar zakt, verandert de eis als de koers wijzigt, koersverschillen`,
  twoGlobalAccounts: `
    wij hebben twee partner global accounts, mag ik twee accounts samenvoegen, omzet van twee bedrijven optellen, tellen zusterbedrijven samen
    twee pga's optellen, omzet van dochterbedrijf meetellen, wij hebben meerdere bedrijven, fusie van twee partners omzet
    omzet van de moedermaatschappij, meerdere globale accounts combineren, omzet van de holding, tellen alle entiteiten samen
    een tweede bv met eigen omzet
    onze groep heeft twee microsoft accounts, mogen twee bvs samen tellen, omzet van onze zusteronderneming erbij tellen, we hebben een concurrent overgenomen telt hun omzet, telt de omzet van het moederbedrijf mee, twee partner accounts een omzet, geldt de omzet per globaal account, kunnen zusterbedrijven hun omzet bundelen, omzet verspreid over twee accounts, wij zijn gefuseerd en hebben nu twee accounts, de omzet zit bij een andere entiteit, wordt er per bedrijf of per groep gekeken, omzet van meerdere pga samenvoegen
    tellen onze bedrijven samen voor de omzet, omzet van beide bedrijven bij elkaar`,
  whichMpnId: `
    welke mpn-id heb ik nodig, welk mpn nummer moet ik invullen, globale id of locatie id, wat is een mpn-id, waar staat mijn mpn-id
    moet ik de locatie id gebruiken, wat is een pga en een pla, kan ik de globale id gebruiken, hoe heet de mpn-id nu
    verschil global en location mpn id, wat is de partnerid, welke id moet op de aanvraag, hoe kom ik aan een mpn id
    welke mpn id vul ik in op het formulier, welk partnernummer op de aanvraag, wij hebben meerdere mpn ids welke nemen we, moet ik pla of pga invullen
    welk id geef ik door, pla id of pga id, welke van onze ids is de juiste, wat is het verschil tussen pga en pla, waar zie ik onze mpn id, hoe vind ik het locatie id, is de global id voldoende, ik heb alleen een globale id, wat is ons mpn nummer, moet de partner id van de vestiging zijn, mpn id of partner one id, welk nummer vraagt microsoft op het formulier, waar haal ik een location id vandaan, hoe maak ik een mpn id aan`,
  mpnIdCountry: `
    mijn mpn-id kan niet worden gekoppeld, mpn-id hoort bij een ander land, id uit een ander land, mijn id en csp account zijn van verschillende landen
    ik kan mijn mpn-id niet koppelen, locatie toevoegen in nederland, fout bij koppelen van mpn-id, mpn-id van buitenland gebruiken
    onze mpn-id is belgisch, koppeling van de id mislukt, hoe krijg ik een mpn-id voor dit land, locatie in het land van mijn csp account
    hoe voeg ik een locatie toe aan ons account in een ander land, locatie aanmaken in het goede land, welk id als onze vestiging in een ander land staat
    de mpn id en onze tenant staan in andere landen, we krijgen een fout bij het koppelen van de mpn id, het lukt niet om de mpn id te verbinden, mag ik een belgische mpn id gebruiken voor nederland, de mpn id is van ons kantoor in duitsland, geen locatie in nederland wel in belgie, wat als mijn mpn id in het verkeerde land staat, een extra locatie aanmaken voor ons land, mpn id van een buitenlandse vestiging, moet het land van de mpn id gelijk zijn aan dat van csp, associatie van mpn id geweigerd, kan ik een vestiging toevoegen in partner center`,
  severalCountries: `
    mag ik in meerdere landen verkopen, wij verkopen in verschillende eu landen, heb ik per land een account nodig, verkopen in belgie en nederland
    geldt een account voor heel europa, welke landen horen bij de regio, mag ik aan klanten in het buitenland verkopen, internationaal verkopen
    een overeenkomst voor alle landen, klanten in duitsland en frankrijk, verkopen buiten nederland, hoort noorwegen bij de regio
    moet ik mij per land inschrijven, is een inschrijving per land nodig, met een aanmelding in de hele eu verkopen, welke landen vallen onder onze csp regio, is zwitserland dezelfde regio
    dekt een account alle eu landen, mag ik buiten nederland verkopen als direct partner, onze klanten zitten in heel europa, moet ik in elk land een tenant hebben, wat is een csp regio, hoort het verenigd koninkrijk bij dezelfde regio, gelden er landsgrenzen bij csp, kan ik vanuit belgie aan nederlandse klanten verkopen, in welke landen mag ik verkopen, wij hebben klanten in spanje en italie, mag ik grensoverschrijdend leveren, moet ik voor duitsland apart inschrijven, is een account per regio genoeg`,
  newRegion: `
    we willen direct worden in een nieuwe regio, al direct in de eu en nu amerika, moet ik in een andere regio opnieuw aanvragen
    geldt onze directe status wereldwijd, direct in een tweede regio, nieuwe regio toevoegen, uitbreiden naar een andere regio
    opnieuw alle vereisten voor een andere regio, direct bill in engeland naast de eu, moet ik per regio inschrijven
    geldt de eu tenant ook in amerika, moet ik voor engeland opnieuw aan de eisen voldoen, we zijn direct en willen naar azie uitbreiden, opnieuw voldoen voor een extra regio
    wij zijn direct in europa hoe zit het met de vs, voor een tweede regio opnieuw kredietcontrole, heb ik in een andere regio weer alles nodig, kunnen we onze direct status meenemen naar canada, al direct hier nu ook in azie, direct partner in twee regios, wat moeten we doen voor een extra regio, bestaande direct partner naar een nieuwe regio, een nieuwe tenant in een andere regio, telt onze omzet uit de eu in amerika, aparte aanvraag voor iedere regio, nieuwe markt buiten europa als direct partner`,
  whoMaySign: `
    wie moet er tekenen, wie mag de mpa tekenen, wie mag de overeenkomst accepteren, moet een directeur tekenen, mag ik zelf tekenen
    wat is tekenbevoegdheid, wie is tekenbevoegd, moet de ondertekenaar globale beheerder zijn, ondertekenaar is vertrokken
    is de mpa er in het nederlands, in welke taal is de overeenkomst, kan een beheerder tekenen, uittreksel van de kvk nodig, volmacht om te tekenen
    de persoon die getekend heeft werkt hier niet meer, wie zet de handtekening
    wie accepteert de microsoft partner agreement, mag de office manager tekenen, moet het een bestuurder zijn, heeft de ondertekenaar adminrechten nodig, onze directeur is geen global admin, de oude directeur heeft getekend geldt dat nog, moet de mpa opnieuw getekend worden als de ondertekenaar weg is, mag een externe namens ons tekenen, wat is een tekenbevoegde, hoe bewijs ik dat ik mag tekenen, is de overeenkomst alleen in het engels, waar teken ik de mpa, wie zet zijn handtekening onder de overeenkomst, moeten er twee bestuurders tekenen`,
  outsourceSupport: `
    mag ik de ondersteuning uitbesteden, mag de helpdesk uitbesteed worden, mag een derde partij de support doen, eerstelijnsondersteuning uitbesteden
    mag ik support inkopen, moet ik eigen supportmensen hebben, wat is eerstelijnsondersteuning, moeten we 24 uur per dag bereikbaar zijn
    telt een uitbestede servicedesk, hoeveel mensen voor support, onze support wordt door een ander gedaan, support door een partner laten doen
    hoeveel support engineers heb ik nodig, hoeveel medewerkers voor de helpdesk, onze helpdesk is een callcenter
    mag een onderaannemer de support doen, kan de distributeur de eerstelijns doen, wij doen zelf geen support, moet ik een eigen helpdesk hebben, we kopen support in bij een andere partij, is uitbestede support toegestaan, hoeveel fte support is vereist, moet onze servicedesk altijd bereikbaar zijn, wat moet ik aan support bieden, wat verstaat microsoft onder eerste lijn, wij zijn te klein voor een helpdesk, mag onze it partner de klanten helpen, is er een certificaat nodig voor support, kunnen we white label support gebruiken, moeten klanten mij kunnen bellen`,
  managedServiceRequired: `
    is een beheerde dienst verplicht, moet ik managed services hebben, heb ik een managed service nodig, wat is een managed service
    wat als ik geen managed service heb, is de beheerde dienst een aanbeveling, telt onze eigen software als dienst, wat is een ip service
    moet ik een eigen dienst hebben, is managed service een vereiste, managed services verplicht of aanbevolen, kan het zonder managed service
    is een beheerde dienst een must, moeten we een eigen ip hebben, wij verkopen alleen licenties is dat een probleem, wordt een managed service gevraagd, hoe belangrijk is de managed service, telt backup als managed service, is onze eigen app een klantoplossing, geen managed services kunnen we toch door, verplicht of optioneel managed services, wat telt als beheerde dienst, voorbeelden van een managed service, moet ik msp zijn, heb ik eigen intellectueel eigendom nodig, sinds wanneer is managed service geen verplichting meer`,
  accountsReceivableMeaning: `
    wat is debiteurenbeheer, wat wordt bedoeld met facturering en provisioning, wat is accounts receivable, wat is provisioning
    moet ik een factureringssysteem hebben, hoe moet de facturering geregeld zijn, moet ik mijn klanten zelf factureren
    welke software voor facturering, wat als mijn klant niet betaalt, wie is aansprakelijk voor onbetaalde facturen, infrastructuur voor facturering
    moet ik een systeem voor provisioning hebben
    moeten klanten van ons een factuur krijgen, welke billing tool is nodig
    wat bedoelen ze met debiteuren, hoe moet ik aantonen dat ik kan factureren, mag ik in excel factureren, welke eisen zijn er aan mijn facturatie, is een boekhoudpakket genoeg voor facturering, moet facturering geautomatiseerd zijn, wat als klanten hun rekening niet betalen, wie betaalt microsoft als mijn klant failliet gaat, wat is klantfacturering en provisioning, hoe richt ik abonnementen in voor klanten, moet ik een koppeling hebben voor provisioning, wij hebben geen factuursysteem, debiteurenbeheer uitbesteden, hoe moet ik abonnementen aanmaken en beheren
    wat wil microsoft weten over onze facturering, wat moet ik laten zien van de facturering, hoe beoordeelt microsoft onze facturering`,
  loseDirect: `
    wij zijn al direct bill partner en halen de omzet niet, verlies ik mijn directe status, wanneer raak ik direct bill kwijt
    wat gebeurt er met bestaande direct partners, ik ben al direct en voldoe niet meer, mogen bestaande partners direct blijven
    gelden de nieuwe eisen ook voor bestaande partners, huidige partners onder de omzetgrens, wanneer toetst microsoft bestaande partners
    neemt microsoft onze status af, onze omzet is te laag als bestaande partner, tot wanneer blijf ik direct, deadline voor bestaande direct partners
    wij zijn direct en zitten onder de grens, bestaande direct partner met 250k omzet, pakt microsoft direct bill af, als huidige direct partner te weinig omzet, wij halen als bestaande partner 280k niet
    raken wij direct bill kwijt onder de drempel, bestaande direct partner omzet te laag, wij zijn direct partner sinds 2016 mogen we blijven, wat is de termijn voor bestaande partners, geldt de omzeteis ook voor ons als direct partner, onze direct status dreigt te vervallen, wanneer verliest een partner zijn direct status, wij halen als direct partner de eisen niet meer, moet een bestaande direct partner opnieuw voldoen, wat gebeurt er als we de 300k niet halen en al direct zijn, worden we uit direct bill gezet, stopt onze direct status vanzelf, waarom zou microsoft onze direct bill beeindigen, hoe houden wij direct bill, tot welke datum mag een direct partner onder de grens zitten`,
  restrictedMeaning: `
    wat is restricted, wat betekent de status restricted, wat zijn beperkte mogelijkheden, wat mag ik niet meer bij restricted
    wat is geblokkeerd als je beperkt bent, mijn status is restricted wat nu, hoe zie ik of ik restricted ben, wat kan ik nog als ik beperkt ben
    wij zijn beperkt, kan een beperkte partner nieuwe abonnementen verkopen, mag ik nieuwe klanten maken als ik restricted ben, uitleg restricted
    waar staat dat wij restricted zijn, ik zie restricted in partner center
    wat betekent het als mijn account restricted is, wat doet een restrictie, wat zijn de gevolgen van de restricted status, wat kunnen we nog wel als restricted partner, ons account is beperkt door microsoft, waarom zijn wij restricted, we zijn opeens beperkt in partner center, kan ik azure verkopen als ik restricted ben, mag je als beperkte partner nog nieuwe klanten werven, welke taken zijn geblokkeerd bij restricted, hoe weet ik of onze mogelijkheden beperkt zijn, nieuwe bestellingen lukken niet meer restricted, kun je restricted ongedaan maken, wat is het verschil tussen actief en restricted`,
  restrictedCustomers: `
    wat betekent restricted voor mijn klanten, verliezen klanten hun abonnement als we restricted zijn, lopen bestaande abonnementen door bij beperking
    worden abonnementen verlengd als wij beperkt zijn, kunnen klanten blijven werken als wij restricted zijn, raken klanten iets kwijt bij beperking
    stoppen de diensten van klanten bij restricted, wat merken klanten als we beperkt zijn, blijven klanten gefactureerd bij restricted
    komen klanten zonder office of mail te zitten door de beperking, gaan lopende abonnementen stuk bij restricted
    hebben klanten last van onze beperking, vallen klanten uit als wij restricted worden, worden klanten afgesneden bij restricted, gaat de service voor klanten door als we beperkt zijn, moeten klanten weg als wij restricted worden, zijn de abonnementen van klanten nog geldig bij restricted, worden klanten automatisch verlengd bij beperking, kunnen klanten hun mail blijven gebruiken als wij beperkt zijn, wat moet ik klanten vertellen over de beperking, wie factureert bestaande klanten als we restricted zijn, blijft alles draaien bij klanten als we beperkt zijn, raakt restricted onze klanten
    komen onze klanten zonder dienst te zitten, verliezen onze klanten straks hun licenties als wij beperkt zijn`,
  restrictedSeats: `
    kan ik licenties toevoegen bij restricted, mag ik seats toevoegen als we beperkt zijn, aantal licenties wijzigen bij restricted
    kan ik add-ons toevoegen bij beperking, licenties bijbestellen als restricted partner, extra seats bij beperkte status
    mag ik het aantal gebruikers aanpassen bij beperking, nieuwe add-on bij restricted, licenties verminderen bij restricted
    klant wil meer licenties maar wij zijn beperkt, seats bijkopen op bestaand abonnement bij beperking, klant vraagt extra gebruikers en wij zijn restricted, mag ik bij een bestaand abonnement seats verhogen
    kunnen bestaande klanten groeien in gebruikers als we restricted zijn, mag ik bij restricted het aantal seats verhogen, extra licentie op bestaand abonnement bij restricted, klant heeft nieuwe medewerker en wij zijn restricted, seats verlagen als we beperkt zijn, mag ik een add-on verkopen als restricted partner, hoeveel licenties mag ik nog toevoegen bij beperking, add-on aantallen ophogen bij restricted, meer gebruikers op office als we beperkt zijn, upgrade van licenties bij restricted, kan ik een nieuwe addon aan een bestaand abonnement hangen, licentieaantal aanpassen restricted`,
  transitionSteps: `
    hoe ga ik van direct naar indirect, hoe word ik indirecte reseller, stappen voor de overstap naar indirect, overgang van direct naar indirect
    overstappen naar indirect, hoe draag ik abonnementen over, hoe breng ik klanten over naar een indirecte provider, wat moet ik doen om indirect te worden
    kan ik abonnementen overzetten, welke abonnementen kunnen worden overgedragen, hoe lang duurt de overgang, transferverzoek voor abonnementen
    wij willen indirect worden, abonnementen verhuizen naar een provider
    wij stoppen met direct wat moeten we doen, hoe stoppen wij met direct bill, klanten onderbrengen bij een distributeur
    wat is de volgorde van de overstap naar indirect, wij willen van direct bill af, hoe schakel ik over op indirect, hoe kies ik een indirecte provider en ga ik over, overzetten van azure abonnementen naar een distributeur, welke abonnementen kunnen niet mee bij de overgang, hoe zet ik klanten over naar de distributeur, kunnen nce licenties overgezet worden, kan een azure plan worden overgedragen, wat gebeurt er na het transferverzoek, wat heb ik nodig om indirect te worden, terug naar indirect hoe doe je dat, hoe meld ik me aan als indirecte reseller, hoeveel tijd kost overstappen naar indirect
    wij willen indirect worden wat moeten we doen, direct stoppen en indirect verder, hoe begin ik aan de overstap`,
  customerConsent: `
    moet de klant toestemming geven voor de overstap, heb ik toestemming van klanten nodig, moeten klanten akkoord gaan met de overgang
    moet de klant de klantovereenkomst opnieuw accepteren, moet de mca opnieuw getekend worden, klanten informeren over de overstap
    mag ik klanten zonder toestemming overzetten, instemming van de klant, geldt de microsoft customer agreement nog na overstap, goedkeuring van de klant voor overdracht
    blijft de klantovereenkomst geldig na de overstap, moet de klant weten dat wij overstappen
    mogen we klanten zomaar overdragen, moet elke klant akkoord geven, moet ik klanten inlichten dat we naar een distributeur gaan, kan de klant de overstap weigeren, tekent de klant opnieuw een overeenkomst bij de overgang, wie regelt de nieuwe klantovereenkomst, mca opnieuw accepteren na transfer, schriftelijke toestemming van klanten, wat als een klant geen toestemming geeft, is de overstap zonder medeweten van de klant toegestaan, krijgen klanten bericht van de overdracht, vraagt de overgang iets van klanten, geldt de acceptatie van de mca nog bij de provider
    abonnementen overdragen zonder medeweten van de klant, klanten overzetten zonder iets te zeggen, moeten klanten instemmen met de overdracht van hun abonnementen, klant weet niet dat wij overstappen mag dat`,
  bothModels: `
    kan ik direct en indirect tegelijk zijn, mag ik zowel direct als indirect verkopen, direct en indirect combineren, beide rollen hebben
    heb ik twee tenants nodig voor direct en indirect, direct en indirect naast elkaar, direct blijven en ook reseller zijn
    kan dezelfde tenant direct en indirect zijn, allebei de modellen, een aparte tenant voor indirect
    moeten we kiezen tussen direct en indirect, dubbele rol als direct en indirect partner, deels direct deels via distributeur
    direct en indirect door elkaar gebruiken, kan een direct partner ook indirecte reseller zijn, tweede tenant voor indirect, een deel van de klanten via een distributeur, mag ik direct zijn en ook bij een distributeur kopen, beide csp rollen in een account, zowel tier 1 als tier 2 zijn, hoeveel tenants voor direct en indirect, kan ik naast direct bill ook via een provider verkopen, direct voor azure en indirect voor office, mogen direct en indirect samen, twee rollen op een tenant
    twee rollen in csp, dubbele rol voor een partner, de ene klant direct de andere indirect`,
  backToDirect: `
    kan ik terug van indirect naar direct, opnieuw direct worden, weer direct bill worden na overstap, terugkeren naar direct
    is de overstap terug te draaien, kan ik later weer direct bill partner worden, was direct nu indirect wil terug naar direct
    terug naar direct met nieuwe tenant, is overstappen onomkeerbaar
    de overstap bevalt niet kunnen we terug naar direct, overgang naar indirect terugdraaien, bij de distributeur weggaan en weer direct worden
    als we indirect zijn kunnen we dan later terug, is weer direct worden mogelijk, hoe keer ik terug naar direct bill, wij hebben spijt van de overstap naar indirect, hoe lang moet je wachten om weer direct te worden, moet ik opnieuw aan alle eisen voldoen om terug te keren naar direct, zijn we voor altijd indirect na de overstap, overstap naar indirect annuleren, kan je na indirect nog direct bill aanvragen, opnieuw aanmelden als direct na indirect, weer terug naar het directe model, heroverstap naar direct`,
  apiSandbox: `
    verlies ik de api als ik indirect word, raken we de sandbox kwijt, houdt een indirecte reseller toegang tot de api
    kan ik de partner center api gebruiken als indirecte reseller, wat gebeurt er met de sandbox na overstap, werken scripts nog als indirect
    sandbox tenant bij indirect, partner center sdk, api koppeling na overgang, geen toegang meer tot de api
    blijft de koppeling met partner center werken na de overstap, werkt onze integratie nog als indirecte reseller, testomgeving na overgang naar indirect
    mag een indirecte reseller de partner center api gebruiken, api toegang na overstap, sandbox kwijt na overgang naar indirect, onze software praat met partner center blijft dat werken, is de api alleen voor direct partners, powershell module partner center als indirecte reseller, automatisch licenties aanmaken via de api als indirecte, heeft een reseller een sandbox account, krijg ik een sandbox als direct partner, testtenant na transitie, stopt de api als we indirect zijn, onze portal gebruikt de api van microsoft, blijft de integratie met partner center bestaan`,
  accountManagerBenefit: `
    krijg ik als direct partner een accountmanager, hoort een accountmanager bij direct bill, krijgen wij een contactpersoon bij microsoft
    hebben direct bill partners een account manager, geeft direct recht op een accountmanager, krijgen we een pdm, vaste contactpersoon van microsoft
    persoonlijke begeleiding van microsoft, partner development manager
    krijg ik een eigen contact bij microsoft, is er een accountmanager voor direct partners, komt er een accountmanager bij direct bill, helpt microsoft ons persoonlijk als we direct zijn, hebben we straks een pdm, wie is ons aanspreekpunt bij microsoft als direct partner, wordt een accountmanager toegewezen, voordeel van direct is een accountmanager toch, krijgen direct partners begeleiding, vaste partner manager bij direct, is een account manager gegarandeerd, direct bill en account team`,
  suspendTimeline: `
    hoe lang duurt het van restricted naar suspended, wanneer word ik suspended, wanneer wordt mijn status ingetrokken, wanneer volgt revoked
    na hoeveel dagen word je geschorst, van beperkt naar geschorst naar ingetrokken, wat is suspended, wat gebeurt er na restricted
    tijdpad van restricted tot revoked, 30 dagen restricted, na 60 dagen revoked, wat gebeurt er met vooruitbetaalde abonnementen bij schorsing
    wat als ik na 30 dagen nog niet voldoe, wat gebeurt er na 60 dagen restricted
    wat komt er na restricted, binnen hoeveel dagen wordt restricted suspended, hoe snel wordt een partner geschorst, wanneer word je uit het programma gezet, van restricted naar ingetrokken hoe lang, wat is het verschil tussen suspended en restricted, hoe lang mag je restricted blijven, wat gebeurt er bij suspended, status suspended in partner center, wat als onze toelating wordt ingetrokken, revoked status hoe verder, wat betekent t+30 en t+60, hoe lang tussen beperking en intrekking, jaarcontracten van klanten als wij worden geschorst`,
  keepingRevenue: `
    telt indirecte omzet mee om direct te blijven, welke omzet telt voor bestaande direct partners, telt omzet als indirecte reseller mee voor behoud
    mag ik indirecte omzet meetellen om direct bill te blijven, alleen directe omzet bij de jaarlijkse toets, omzet om direct partner te blijven
    indirecte omzet en direct blijven, omzet via distributeur tellen voor behoud van direct, welke omzet bij verlenging
    naar welke omzet kijkt microsoft bij bestaande direct partners, wat voor omzet telt bij de toets van een bestaande partner
    wordt indirecte omzet meegenomen voor bestaande partners, om direct te houden telt alleen direct verkochte omzet, mag omzet via de provider tellen voor onze direct status, welke cijfers gebruikt microsoft om te toetsen of we direct blijven, hoe wordt omzet geteld voor bestaande direct partners, direct partner met ook indirecte omzet welke telt, is indirecte verkoop bruikbaar om direct te blijven, omzet uit beide modellen bij de jaarlijkse toets, tellen indirect en direct samen voor behoud, alleen omzet uit direct voor de verlenging, indirect revenue voor bestaande direct bill partner`,
  hostingRights: `
    verlies ik hosting rechten als ik indirect word, wat gebeurt er met mijn hostingrechten, qmth na overstap, qualified multitenant hoster
    mag ik nog hosten als indirecte reseller, houden we qmth, multitenant hosting zonder direct, windows desktops hosten, hosting van windows bij indirect
    mogen we windows virtueel hosten als indirecte, qualified multitenant hosting partner worden, kunnen we qmth houden na de overgang, telt qmth alleen voor direct partners, hosten van office voor klanten, hosted desktop leveren als indirecte reseller, vdi aanbieden zonder direct bill, recht op multitenant hosting verliezen, wij zijn hoster en worden indirect, wat gebeurt er met onze hosting klanten als we indirect worden, rechten om windows 10 te hosten, qmth autorisatie kwijt`,
} as const satisfies Readonly<Record<EntryId, string>>;
