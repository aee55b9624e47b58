import type { EntryId } from '../../entryIds';

/** Messages in Dutch as people type them, one a line, without commas: a search's data, not wording. No words are known from them. */
export const messages = {
  whatIsDirectBill: `
    wat is csp
    wat betekent csp
    mijn zaakvoerder vraagt wat dat direct bill nu juist is en wat wij eraan hebben
    ik ben hier pas begonnen en iedereen praat over directe facturering maar niemand legt het uit
    leg uit wat het betekent om zelf bij microsoft in te kopen
    ik snap niet wat direct bill is
    tier 1 of tier 2 ik haal die termen door elkaar kunt u dat verhelderen
    wij kopen nu alles via onze distri wat verandert er als we het zonder hem doen
    wat levert het ons op als we de distributeur ertussenuit halen
    in een paar zinnen graag wat een direct partner anders doet dan een gewone reseller
    vertel eens over het directe model
    ik moet op kantoor een presentatie geven over csp direct waar gaat dat over
    wat is het idee achter direct zakendoen met microsoft
    is een direct bill partner iemand die zijn eigen klanten de rekening stuurt
    zijn er ook minpunten als je direct gaat
    wie stuurt dan de rekening naar de klant als je direct bent
    betekenis van direct bill
    geen idee wat csp direct inhoudt
    wat is het verschil als je geen tussenhandel meer hebt
    in mensentaal wat ben je dan als je t1 bent
    ik lees csp direct bill in een mail van microsoft en weet niet wat dat voorstelt
    wij zijn een klein it bedrijf van acht man en een klant vroeg of wij direct zijn wat bedoelt hij daarmee
    rechtstreeks bij microsoft afnemen hoe werkt dat model
    zijn direct partner en tier 1 twee woorden voor hetzelfde
    wie heeft de relatie met microsoft in het directe model en wie in het indirecte
    waarom zou een bedrijf de groothandel overslaan
    wat zijn de plussen en minnen van direct tegenover indirect
    omschrijf kort de rol van een direct bill partner
    direct indirect wat is het nou
    wat is dat direct bill
    direct bill wat is dat
    wat is csp tier 1
    wat doet een directe partner
    direct bill uitleg
    wat is direct
    betekenis direct partner`,
  requirementsOverview: `
    vereisten
    de vereisten
    eisen
    voorwaarden
    vereisten direct
    wat moeten we allemaal op orde hebben voor microsoft ons als direct partner accepteert
    ik wil weten of wij een kans maken om direct te worden waar kijken ze naar
    kunnen jullie mij de volledige lijst geven van waar je aan moet voldoen
    ik ben van de administratie en moet een dossier klaarmaken wat moet erin zitten om direct te kunnen worden
    wat zijn de spelregels om toegelaten te worden
    aan wat moeten wij voldoen vooraleer we direct kunnen gaan
    de baas wil weten wat er van ons verwacht wordt voor direct bill
    zijn wij daar groot genoeg voor en wat vragen ze nog meer
    welke hordes moeten we nemen om direct bill partner te mogen zijn
    wat moet je hebben om zonder distributeur te mogen werken
    is er een checklist voor direct
    wat eist microsoft allemaal
    waar moeten we aan voldoen
    ik vraag me af of ons bedrijf in aanmerking komt
    hoe streng zijn de voorwaarden voor dat directe programma
    met welke punten moet ik rekening houden als wij direct willen worden
    wat wordt er van een kandidaat gevraagd
    t1 worden wat heb je daarvoor nodig
    ik moet een powerpoint maken met alle voorwaarden voor direct waar vind ik ze
    voldoen wij wel aan alles
    kan je opnoemen wat verplicht is
    wat zijn op dit moment de toelatingscriteria
    wij zijn met twaalf man en verkopen vooral microsoft 365 komen we dan in aanmerking
    wat moeten we regelen voor we tier 1 mogen zijn
    hoe word je eigenlijk direct partner wat hebben ze van je nodig
    som eens op waar een bedrijf aan moet voldoen om direct te kopen
    waar word je op beoordeeld als je direct wil worden
    wat heb ik nodig
    wat hebben we nodig
    wat is er allemaal nodig
    kom ik in aanmerking
    komen we in aanmerking
    waar moet ik aan voldoen
    welke eisen zijn er
    wat zijn de voorwaarden
    voldoe ik
    voldoen wij
    wat moet ik hebben
    wat wordt er gevraagd
    zijn wij geschikt`,
  howToApply: `
    we hebben besloten om het te doen waar kan ik ons opgeven
    goed we voldoen aan alles wat is nu de eerste stap
    waar zit de knop om ons aan te melden
    stuur mij aub de link waar ik dit kan aanvragen
    wie moet ik contacteren om direct bill aan te vragen
    ik wil het aanvraagproces starten hoe gaat dat in zijn werk
    op welke pagina vul ik dat formulier in
    wat moet ik bij de hand houden als ik ga inschrijven
    hoe pak ik de aanvraag aan
    kan ik dat online doen of moet ik iemand bellen om ons in te schrijven
    vertel mij stap voor stap hoe ik direct partner aanvraag
    hoe verloopt de aanmelding en wat komt er daarna
    ik zoek het formulier om direct te worden
    welke info moet ik ingeven op dat inschrijvingsformulier
    hoe kan ik mij hiervoor kandidaat stellen
    we zijn er klaar voor waar dienen we het in
    we willen de stap zetten bij welk loket moet ik zijn
    gebeurt het inschrijven in partner center of ergens anders
    is er een webformulier voor direct bill
    ik ben er klaar voor vertel me hoe ik de aanvraag indien
    wie in ons bedrijf moet de aanvraag doen
    wat staat er op het formulier
    hoe ziet de weg eruit van aanvraag tot direct partner
    de link naar de inschrijving doet het niet meer waar moet ik nu heen
    na het verzenden van het formulier wat gebeurt er dan
    heb ik bepaalde gegevens nodig zoals een bankrekening bij het inschrijven
    hoe start je het traject om t1 te worden
    ons bedrijf aanmelden als directe partner graag uitleg
    hoe vraag ik aan
    hoe vraag je het aan
    hoe kan ik aanvragen
    hoe moet ik aanvragen
    aanvragen hoe doe ik dat
    hoe schrijf ik me in
    hoe schrijf je je in
    hoe meld ik me aan
    hoe melden we ons aan
    ik wil me aanmelden
    ik wil aanvragen
    ik wil inschrijven
    inschrijven
    aanmelden
    waar schrijf ik me in
    hoe dien ik het in
    hoe vragen wij directe facturering aan
    directe facturering aanvragen hoe gaat dat
    waar vraag ik directe facturering aan
    hoe vraag ik dat directe partnerschap aan`,
  startDirect: `
    wij hebben nog nooit csp verkocht kunnen we toch gelijk direct gaan
    moet je eerst een tijdje via een distributeur werken of mag je ook rechtstreeks instappen
    ons bedrijf bestaat net een paar maanden mogen wij al direct bill worden
    wij willen die indirecte fase liever overslaan kan dat
    hoeveel maanden moeten we reseller geweest zijn
    ik zit pas vijf maanden bij onze distributeur is dat lang genoeg
    kan je als nieuwkomer onmiddellijk direct starten
    zijn wij verplicht om eerst een jaar indirect te draaien
    kunnen we zonder voorgeschiedenis als reseller beginnen met direct
    we halen de omzet al na een half jaar mogen we dan al aanvragen
    is er een minimumperiode als reseller
    wij zitten nog in geen enkel partnerprogramma kan ik direct bill als eerste doen
    moet ik per se beginnen als indirecte reseller
    ben ik niet te vroeg als ik nog maar net reseller ben
    waarom kan ik niet gewoon meteen direct worden
    kan een gloednieuw bedrijf direct worden
    we zijn pas opgericht en willen het meteen goed doen zonder distributeur
    eerst indirect is dat echt een must
    hoeveel ervaring als reseller verwachten ze
    is er een wachttijd van een jaar
    onze teller als reseller staat op zeven maanden
    wij komen van een ander leveranciersprogramma en hebben nog nooit microsoft verkocht
    kunnen we de tussenstap via de groothandel overslaan
    wij zijn pas sinds de zomer bij een distri mogen we al aankloppen bij microsoft
    kan ik in een keer t1 worden zonder t2 geweest te zijn
    als we de omzet in drie maanden halen hoeven we dan niet te wachten
    kan ik direct beginnen
    mag ik meteen direct
    meteen direct worden kan dat
    hoe lang moet ik indirect zijn
    moet ik eerst indirect zijn
    hoelang reseller zijn
    is 11 maanden genoeg
    zijn 11 maanden genoeg
    is 10 maanden als reseller genoeg
    is negen maanden lang genoeg
    zijn 6 maanden voldoende`,
  planBeforeApply: `
    mogen we asfp nu al kopen
    mag ik het ondersteuningsplan alvast aanschaffen
    kunnen wij psfp nu al bestellen
    is het oke als ik asfp vandaag bestel
    mag premier support al voor de kredietcontrole
    zijn we al zover dat we het plan mogen afsluiten
    is nu het moment voor psfp
    is er iets op tegen het plan nu al te betalen
    gaat er iets mis als ik nu al voor psfp teken
    wanneer mag ik asfp nemen
    vanaf welk moment mogen we een ondersteuningsplan kopen
    zou u ons aanraden om nu al premier support te nemen
    supportplan kopen nu of straks
    waarom mag ik psfp eigenlijk niet nu al nemen
    kan ik advanced support vandaag nog bestellen of is dat te vroeg
    stel we nemen asfp nu versnelt dat de aanvraag
    moeten we asfp al nemen
    mag dat plan al of moet ik wachten
    wat als we het plan kopen terwijl de kredietcontrole nog loopt
    kunnen we vast een supportcontract tekenen
    moet dat supportding al geregeld zijn als ik het formulier instuur
    wij hebben nog geen ondersteuningsplan is dat een probleem voor de inschrijving
    wanneer in het traject moet je zo een plan hebben
    onze concurrent zei dat je eerst asfp moet hebben voor je mag aanvragen klopt dat
    hebben we dat plan nu al nodig of pas later
    komt het ondersteuningsplan pas na goedkeuring aan de beurt
    ik begrijp de volgorde niet eerst aanvragen of eerst het plan
    wordt mijn aanvraag afgekeurd als ik nog geen supportplan heb
    kan ik inschrijven zonder asfp
    vanaf welk moment vraagt microsoft een supportplan
    moeten we al premier hebben lopen voor de kredietcontrole
    is het erg dat wij bij het indienen nog geen psfp hebben
    we staan op het punt de aanvraag te doen hoort daar een supportcontract bij
    wat komt eerst het supportplan of de kredietcheck
    kan het ondersteuningsplan wachten tot na de aanvraag
    weigeren ze ons omdat we nog geen betaalde support van microsoft hebben
    op welk punt in het proces komt die betaalde support kijken
    vraagt het formulier naar een supportplan
    dat advanced support moet dat er al zijn bij de start
    wanneer komt asfp in beeld
    is een lopend supportcontract een voorwaarde om te mogen aanvragen
    ik heb geen plan dus kan ik niet aanvragen of wel
    moet je het plan regelen voor of na de mail van microsoft
    is het te laat als we psfp pas na goedkeuring nemen
    de volgorde graag eerst kredietcontrole of eerst supportplan
    gewoon aanvragen en het supportplan later doen mag dat
    is een plan nodig
    moet ik een plan hebben
    wanneer moet het plan er zijn
    plan nodig voor de aanvraag
    eerst een plan
    moet ik al een plan hebben
    moet ik het plan kopen voordat ik aanvraag
    moet ik het plan hebben voordat ik aanvraag
    plan kopen voor de aanvraag moet dat
    en een plan vooraf`,
  creditCheckDuration: `
    hoe lang zijn ze daar gemiddeld mee bezig met die kredietcontrole
    we hebben drie weken geleden aangevraagd en de kredietcontrole loopt nog altijd is dat normaal
    wanneer weten we of ons krediet goed bevonden is
    moet ik denken aan dagen of aan maanden voor die check
    het duurt nu al lang met de kredietwaardigheid wanneer zijn ze klaar
    ik wil mijn klanten een datum geven hoeveel tijd neemt de controle van microsoft in beslag
    is er een maximumtermijn waarbinnen microsoft ons krediet moet nakijken
    tegen wanneer mag ik de uitslag van de kredietcheck verwachten
    zit er schot in die kredietcontrole we wachten al weken
    hoe snel gaat zoiets een kredietonderzoek
    hoelang duurt dat financieel onderzoek
    kan dat niet wat vlugger met die kredietcontrole
    hoeveel tijd moet ik inplannen tussen aanvraag en goedkeuring van het krediet
    nog altijd in behandeling hoe lang blijft dat zo
    hoe lang duurt het vooraleer microsoft klaar is met onze aanvraag
    wat is de normale doorlooptijd van de kredietcheck
    is er een deadline voor microsoft om over ons krediet te beslissen
    al een maand stilte over de kredietcontrole is dat gewoon
    ze zijn al twee weken bezig met onze cijfers is dat traag
    mijn directie wil een datum wanneer is de kredietcontrole achter de rug
    hoe lang nog met die kredietcheck
    wat is een redelijke wachttijd voor de kredietcontrole
    komt er voor het einde van het kwartaal uitsluitsel over ons krediet
    ik heb maandag ingediend kan het vrijdag rond zijn met het krediet
    gaat de kredietcontrole over uren dagen of weken
    de screening van ons krediet sleept aan
    hoe lang duurt het
    hoe lang duurt dat
    hoelang duurt het
    hoe lang duurt de controle
    hoe lang duurt de aanvraag
    hoe lang moet ik wachten
    wanneer zijn ze klaar
    hoe lang nog
    duurt het lang`,
  creditCheckNotice: `
    hoe kom ik te weten dat de kredietcontrole in orde is
    krijg ik daar een mail van of moet ik zelf gaan kijken
    wie laat ons weten dat we erdoor zijn
    ik heb nog niets ontvangen over de kredietcontrole waar moet ik kijken
    naar welk mailadres sturen ze de uitslag
    mijn distributeur zegt dat ons krediet goed is telt dat als bericht
    is er ergens in partner center te zien dat de kredietcheck gelukt is
    bellen ze dan of komt er een brief
    hoe verneem ik dat de kredietcontrole positief is
    misschien zit de mail in de spam hoe ziet dat bericht eruit
    op welke manier wordt de uitkomst van de kredietcontrole bekendgemaakt
    wij hebben een goede score bij een kredietbureau betekent dat dat we geslaagd zijn
    geeft microsoft een seintje als het krediet is goedgekeurd
    van welk adres komt de mail van de kredietcontrole
    hoe weet ik zeker dat we de kredietcontrole doorstaan hebben
    hoe krijgen we het te horen als het krediet oke is
    is stilte goed nieuws bij de kredietcontrole
    in welke vorm komt het antwoord over de kredietcontrole
    ik heb een mail van microsoft maar weet niet of dat de goede is over de kredietcontrole
    aan wie bij ons wordt de uitslag gestuurd
    zie ik ergens een vinkje als de kredietcontrole rond is
    hebben we de kredietcontrole nu gehaald of niet waar zie ik dat
    onze bank zegt dat alles goed is mag ik dan aannemen dat we door de kredietcontrole zijn
    laat microsoft het actief weten of moeten wij erachteraan
    is er een statuspagina voor de kredietcontrole
    komt het groene licht voor het krediet per mail
    krijg ik een mail
    krijg ik bericht
    hoe hoor ik het
    hoe weet ik of we door zijn
    hoe weet ik dat ik goedgekeurd ben
    hoe krijg ik de uitslag
    wie laat het weten
    waar zie ik de uitslag`,
  creditCheckCriteria: `
    wat gaan ze allemaal nakijken van onze financien
    ons eigen vermogen is negatief kunnen we dan wel door de kredietcontrole komen
    welke papieren moet ik klaarleggen voor de kredietcheck
    op basis waarvan beslist microsoft of wij kredietwaardig zijn
    vorig jaar hebben we verlies gedraaid is dat een probleem bij de kredietcontrole
    onze boekhouder vraagt welke cijfers microsoft wil zien voor het krediet
    kijken ze naar onze jaarrekening of naar iets anders
    hoe kan ik ons goed voorbereiden op de kredietcontrole
    wat houdt die kredietcontrole eigenlijk in
    is er een minimumscore die je moet hebben bij de kredietcontrole
    vragen ze een bankgarantie bij de kredietcontrole
    wij bestaan pas twee jaar speelt dat mee bij de kredietcontrole
    aan welke normen toetsen ze ons krediet
    hoe bepaalt microsoft dat een bedrijf kredietwaardig is
    wordt er bij een kredietbureau informatie over ons opgevraagd
    wij hebben een lening lopen weegt dat mee bij de kredietcontrole
    wat is bepalend bij de beoordeling van ons krediet
    maakt een slechte betaler als eigenaar uit voor de kredietcontrole
    hoe zwaar telt winst in de kredietcheck
    willen ze onze bankafschriften zien
    welke rating heb je minimaal nodig om door de kredietcontrole te komen
    wat doet microsoft precies als het ons krediet nakijkt
    kunnen we iets doen om onze kansen bij de kredietcontrole te verbeteren
    gaat het om betaalgedrag of om de balans
    waar let de kredietafdeling van microsoft op
    is de kredietcontrole een formaliteit of kijken ze echt diep
    waar letten ze op
    waar kijken ze naar
    wat wordt er gecontroleerd
    wat controleert microsoft
    wat controleren ze
    wat houdt de kredietcheck in
    hoe beoordelen ze ons krediet
    waarom is er een kredietcontrole
    waarom doet microsoft een kredietcontrole
    waar is de kredietcontrole voor
    wat is het doel van de kredietcontrole`,
  creditCheckFailed: `
    microsoft heeft nee gezegd op ons krediet wat nu
    stel dat we er niet door geraken wat zijn dan onze mogelijkheden
    we zijn gebuisd voor de kredietcontrole kunnen we dat nog rechtzetten
    ons krediet is afgewezen bij wie kan ik terecht
    mogen we het later opnieuw proberen als de kredietcontrole mislukt is
    ik ben het niet eens met de uitslag van de kredietcontrole kan ik bezwaar maken
    wat gebeurt er als wij niet kredietwaardig zijn volgens microsoft
    houdt het dan op als de kredietcontrole negatief is
    hoelang moeten we wachten voor een nieuwe poging na een afwijzing
    we kregen een negatieve uitslag en weten niet waarom
    afgekeurd op de financiele controle help
    wat zijn de gevolgen als je zakt voor de kredietcheck
    kunnen we in beroep gaan tegen de beslissing over ons krediet
    de kredietcontrole viel tegen is er een plan b
    na een weigering nog een keer aanvragen mag dat
    microsoft vindt ons te riskant wat kunnen we nog doen
    geweigerd om financiele redenen is er nog een kans
    ze hebben ons niet goedgekeurd qua krediet
    krijgen we uitleg waarom het krediet is geweigerd
    hoe vaak mag je het proberen als je niet door de kredietcontrole komt
    is een afwijzing op krediet voor altijd
    kunnen we alsnog bewijzen dat we gezond zijn na een negatieve kredietcontrole
    wat als wij zakken voor die kredietcheck
    wie beslist over een herziening van de kredietcontrole
    we zijn financieel afgekeurd door microsoft
    mogen we na de afwijzing gewoon via de distri blijven verkopen
    wat als we afgewezen worden
    wat als ik afgewezen word
    wat als ik niet slaag
    wat als we niet slagen
    wat als het niet lukt
    we zijn afgewezen
    en als we gezakt zijn
    mag ik het opnieuw proberen
    kan ik bezwaar maken`,
  earlyPlanRefund: `
    mijn collega heeft asfp al betaald terwijl we nog niets van microsoft gehoord hebben kan dat ongedaan gemaakt worden
    wij waren te enthousiast en hebben het supportplan al genomen krijgen we dat geld terug
    we hebben het plan al lopen voor de goedkeuring is dat erg
    ik heb al psfp afgesloten maar de kredietcontrole loopt nog zijn we dat geld kwijt
    stel dat de kredietcontrole mislukt en we hebben al een plan betaald
    krijg je restitutie op een ondersteuningsplan
    te snel een supportcontract getekend wat doen we nu
    kan ik die asfp nog annuleren we hadden moeten wachten
    we hebben per vergissing vooraf een plan aangeschaft
    wat met het geld van het plan als we geweigerd worden
    vorige maand asfp genomen en nu lees ik dat dat te vroeg was
    kan ik het supportplan terugsturen
    ons plan is al ingegaan en we zijn nog niet goedgekeurd
    hoe krijgen we het betaalde bedrag voor het ondersteuningsplan terug
    we hebben al zo een plan gekocht en zitten er nu mee
    de factuur van asfp is al betaald en nu zijn we afgewezen
    ons supportplan loopt al maar microsoft heeft nog niet beslist wat gebeurt er met het geld
    wij hebben de volgorde omgedraaid en het plan eerst genomen
    is er een bedenktijd op psfp
    door een misverstand hebben we premier al getekend
    wat gebeurt er met het plan dat we al hebben als de aanvraag wordt afgewezen
    zijn we het geld kwijt als we te vroeg waren met het ondersteuningsplan
    kunnen we onder het supportcontract uit nu blijkt dat het niet had gehoeven
    creditnota voor een te vroeg aangeschaft supportplan
    mijn voorganger heeft asfp aangeschaft zonder te wachten
    we hebben het al dat ondersteuningsplan is dat nadelig voor de aanvraag
    krijg ik mijn geld terug
    krijgen we ons geld terug
    geld terug
    ik heb al een plan
    ik heb al asfp
    we hebben al psfp
    ik heb het plan al
    te vroeg gekocht`,
  whichPlan: `
    er zijn er blijkbaar twee welk van die supportplannen hebben wij nodig
    is het goedkoopste supportplan ook voldoende voor microsoft
    asfp of psfp wat raden jullie aan
    wij hebben al een azure supportcontract is dat goed
    wat zit er in dat premier verhaal dat advanced niet heeft
    ik snap het verschil niet tussen advanced en premier
    wat betekent psfp
    waar staat asfp voor
    onze distributeur doet de support telt dat als plan
    tellen de gratis supportincidenten van ons partnerschap als ondersteuningsplan
    is unified support ook goed
    volstaat het lichtste van de twee plannen
    wij doen alleen cloud welk ondersteuningsplan past dan
    hebben we ze allebei nodig of is een genoeg
    welke soorten support accepteert microsoft van een direct partner
    wat is dat eigenlijk een partner support plan
    welk van de twee is genoeg voor een klein bedrijf
    twee soorten betaalde hulp van microsoft waarin verschillen ze
    onze klanten hebben alles in azure en 365 is advanced dan genoeg
    wij hebben klanten met eigen servers moeten we dan premier hebben
    is de naam advanced support nog actueel of heet het anders
    is ons signature contract ook een geldig supportplan
    moet het per se premier zijn
    welk plan accepteren ze
    asfp uitleg
    is premier support uitgebreider
    ik zoek uitleg over de supportplannen voor partners
    welk plan
    welk plan moet ik hebben
    welke plannen zijn er
    wat is een supportplan
    welke support
    uitleg asfp en psfp`,
  planPrice: `
    wat gaat me dat kosten zo een supportplan
    ik maak de begroting voor volgend jaar welk bedrag zet ik neer voor asfp
    wat ben ik per jaar kwijt aan premier
    is het duur dat ondersteuningsplan
    hoeveel euro is asfp ongeveer
    kan je een prijsindicatie geven van psfp
    wat vragen ze voor advanced support
    zijn er kosten verbonden aan het supportplan of is het gratis
    ik las ergens vijftienduizend dollar voor asfp klopt dat bedrag
    waar vind ik de tarieven van de supportplannen
    betaal je dat plan maandelijks of jaarlijks
    moeten we er veel geld voor opzij zetten voor dat ondersteuningsplan
    prijzen asfp psfp graag
    krijgen kleine partners korting op het plan
    welke van de twee plannen is goedkoper
    wat kost de goedkoopste van de twee
    wat komt er op de factuur voor asfp
    is er een prijslijst voor partner support
    hoe zwaar drukt dat supportplan op de kosten
    ik moet een bedrag invullen in het budget voor het supportplan
    kost premier tienduizenden euro per jaar
    betalen we voor het plan per gebruiker of een vast bedrag
    prijs psfp
    wat moet je neerleggen voor zo een supportcontract bij microsoft
    is dat verplichte supportplan betaalbaar voor een klein bedrijf
    prijs
    kosten
    wat kost het
    hoeveel kost dat plan
    hoe duur is het plan
    wat is de prijs`,
  revenueThreshold: `
    hoeveel moet er op jaarbasis doorheen gaan om direct te mogen worden
    we doen nu 180 duizend dollar per jaar is dat te weinig
    met 295k zitten we er net onder gaat dat nog door
    welk bedrag moeten we minstens halen
    hoe groot moet je zijn qua omzet
    ik hoorde 300k maar iemand anders zei een miljoen wat is het nu
    is er een minimum aan csp verkoop
    wat is de lat qua verkoop over twaalf maanden
    zitten we boven de grens met 410000
    vanaf hoeveel dollar mag je meedoen
    onze verkoop ligt rond de 3 ton halen we het daarmee
    hoeveel moeten we per jaar draaien in csp
    is 120.000 genoeg
    hoe ver zitten we er nog vanaf met tweehonderdduizend
    de omzeteis hoe hoog is die
    moet ik precies 300000 hebben of is bijna ook goed
    zitten we er met een half miljoen dollar ruim boven
    hoeveel moet je minimaal verkopen
    bij hoeveel ligt de ondergrens
    we komen veertigduizend dollar tekort is dat erg
    ligt de lat nu op een miljoen
    is 301k genoeg
    welke jaaromzet wil microsoft zien
    wij halen krap drie ton is dat genoeg om direct te worden
    wat is het vereiste bedrag
    ttm van 287000 is dat voldoende
    hoeveel dollar per jaar heb je nodig om t1 te worden
    het minimumbedrag alstublieft
    hoeveel omzet
    hoeveel omzet moet ik hebben
    hoe hoog is de drempel
    hoe hoog is de lat
    wat is de drempel
    hoeveel moet ik verkopen
    hoeveel moet ik omzetten
    omzeteis
    is dat genoeg omzet
    is 300 genoeg
    welke omzet heb ik nodig
    wat voor omzet heb ik nodig
    wat als ik te weinig omzet heb
    wat als onze omzet te laag is om te beginnen
    wat als ik niet genoeg omzet heb
    wat als ik de omzet niet haal
    klopt het dat het tegenwoordig een miljoen is
    is het waar dat het nu een miljoen is
    is het nu een miljoen`,
  cloudRevenueMeaning: `
    welke verkopen mag ik meenemen in dat bedrag
    tellen onze eigen uren daar ook bij
    mogen de laptops die we verkopen erbij
    gaat het over wat wij aan klanten rekenen of wat wij zelf betalen
    ik weet niet wat er bij die omzet hoort en wat niet
    is dat omzet inclusief onze marge
    valt exchange online daaronder
    wat rekenen ze allemaal mee in die omzet
    telt onze spla omzet ook
    wij factureren veel beheer en projecten hoort dat bij de omzet
    bedoelen jullie de hele omzet van ons bedrijf of enkel csp
    wat wordt verstaan onder cloudomzet
    mogen backup en antivirus van andere merken meetellen
    onze klanten met een enterprise agreement tellen die mee
    is dynamics 365 ook cloudomzet
    leg uit wat cloudomzet is
    wat bedoelen ze precies met omzet
    mag onze werkplekdienst met support erin meegeteld worden
    wij rekenen de klant twintig euro en betalen zelf vijftien welke van de twee is de omzet
    gaat het om het bedrag voor of na onze opslag
    hoort onze consultancy daarbij
    tellen licenties buiten csp ook
    zit de verkoop van firewalls in dat bedrag
    welke posten horen in dat bedrag voor microsoft
    tellen onze servicecontracten en laptops mee voor het vereiste bedrag
    is het de waarde op de factuur van microsoft of op die van ons
    is teams bellen en power bi ook cloudomzet
    wat telt mee
    wat telt er mee
    wat telt
    wat telt niet mee
    wat hoort erbij
    cloudomzet
    welke omzet telt
    tellen diensten mee`,
  perpetualCounts: `
    we hebben dit jaar veel office pakketten eenmalig verkocht mogen die erbij
    telt een windows server licentie die klanten gekocht hebben mee
    software die je een keer koopt en dan voor altijd hebt hoort die bij de omzet
    moet ik de kooplicenties eruit halen bij het berekenen
    een groot deel van ons bedrag is ltsc is dat erg
    mag ik perpetual meetellen
    geldt de verkoop van sql server zonder abonnement ook
    wij halen de grens alleen met eeuwigdurende licenties lukt dat
    wordt on premises software meegerekend
    zijn licenties zonder abonnement uitgesloten
    hoe zit het met office 2021 in het omzetcijfer
    die eenmalige aankopen in csp tellen die voor de drempel
    licenties die nooit aflopen tellen die ook
    een school koopt dertig keer office voor altijd helpt dat om de grens te halen
    een eenmalige verkoop van windows server in csp telt die
    horen aangekochte licenties zonder maandbedrag erbij
    mag ik die ene grote ltsc order meetellen
    software die een klant in eigendom krijgt telt die
    wordt de verkoop van visio als koopversie meegenomen
    wij missen een klein stukje kan een eenmalige licentieverkoop dat goedmaken
    in de lijst staan perpetuals gaan die eraf
    tellen perpetuals mee
    telt eenmalig mee
    telt eeuwigdurend`,
  azureConsumption: `
    wij doen vooral microsoft 365 en bijna geen azure halen we het dan wel
    ik lees overal azure consumed revenue moet het dat zijn
    gaat die 300k over wat klanten in azure verbruiken
    moeten we azure verkopen om direct te worden
    telt enkel azure voor de omzeteis
    is een minimum aan azure verbruik nodig
    zonder azure klanten geen direct bill
    wordt er naar acr gekeken of naar de hele csp omzet
    klanten met office abonnementen tellen die ook of alleen azure
    op een blog staat dat het om azure verbruik gaat klopt dat
    moet ik het azure gebruik van klanten opgeven
    wij hebben geen enkele azure klant is dat een probleem
    acr of totale csp omzet wat meten ze
    de teller van azure staat op 310k is dat het getal dat ze bedoelen
    wij leveren enkel office telt dat niet
    bestaat er een aparte azure eis
    moet een deel van de omzet uit azure komen
    hoeveel azure moeten onze klanten draaien
    is exchange net zo goed als azure voor de omzet
    in een forum lees ik 300k acr is dat waar
    telt azure
    gaat het om azure
    is het azure omzet
    alleen azure`,
  whereRevenue: `
    waar kan ik nakijken hoeveel we verkocht hebben
    ik geraak niet aan het cijfer van onze omzet waar staat dat
    in welk scherm van partner center zie ik dat bedrag
    ik weet niet hoeveel omzet wij hebben hoe kom ik daaraan
    kan onze distributeur dat cijfer geven
    mijn partner center toont geen analyse van de omzet
    wie kan mij onze omzet van de laatste twaalf maanden bezorgen
    ik ben de boekhouder en zoek het officiele omzetcijfer
    ik vind de omzet nergens terug
    waar moet ik klikken om onze ttm te zien
    onder welk menu zit de analyse van de abonnementen
    hoe vraag ik ons csp cijfer op
    ik wil onze omzet opzoeken waar begin ik
    hoe weet ik wat microsoft het voorbije jaar via ons gefactureerd heeft
    waar lees ik af of we de grens halen
    met welke rechten kan ik het omzetcijfer zien
    ik kom in partner center niet bij analyze
    wij kopen via een distri en zien niks van onze eigen verkoop hoe krijg ik dat cijfer
    waar haalt microsoft dat bedrag vandaan
    hoe kan ik een overzicht krijgen van onze verkoop in dollars
    ons cijfer is nergens te vinden
    is er een rapport met alle verkopen van het laatste jaar
    waar zie ik dat bedrag
    waar vind ik het omzetcijfer
    hoe vind ik mijn omzet
    hoeveel omzet heb ik
    hoe weet ik mijn omzet`,
  locationSum: `
    als ik alle vestigingen samentel kom ik hoger uit dan wat bovenaan staat
    de cijfers per kantoor kloppen niet met het totaalbedrag
    in de export staat meer dan op het scherm wat is juist
    welk bedrag moet ik aanhouden dat van de locaties samen of het totaal
    ik heb de locaties opgeteld en kom op een ander bedrag uit
    sommige omzet staat bij twee kantoren tegelijk
    het bestand met locaties geeft een hoger getal dan het dashboard
    waarom wordt omzet bij twee vestigingen geteld
    mag ik de bedragen per vestiging gewoon optellen
    optelling van de kantoren komt niet uit
    per locatie bekeken is onze omzet groter hoe kan dat
    gent plus antwerpen plus brussel is meer dan het getal bovenaan
    is dat een rekenfout van microsoft de locaties zijn samen hoger
    het tsv bestand geeft 390k en het scherm 340k
    we hebben vier kantoren en de som is te hoog
    kan dezelfde verkoop aan twee vestigingen hangen
    mijn draaitabel over de locaties geeft iets anders dan het totaal
    waarom is de som hoger
    locaties optellen
    mag ik vestigingen optellen
    de som klopt niet`,
  lastMonthMissing: `
    ik zie de facturen van vorige maand nog niet terug in het cijfer
    het is nu de derde en de maand ervoor staat er nog niet in
    waarom loopt die omzet niet tot vandaag
    wanneer wordt dat omzetcijfer ververst
    over welke maanden gaat dat bedrag
    onze grote verkoop van deze maand ontbreekt in het rapport
    de cijfers zijn oud wanneer komen er nieuwe
    kan ik zelf een andere periode kiezen in het omzetrapport
    het rapport stopt twee maanden geleden
    tellen facturen die de klant nog niet betaald heeft ook
    om de hoeveel tijd wordt de omzet bijgewerkt
    in partner center mis ik een maand
    telt de maand waarin we nu zitten al mee
    het is de vijfde en ik zie de verse cijfers niet
    een order van twee weken geleden staat nog niet bij de omzet
    loopt het twaalfmaandencijfer een maand achter
    op welke datum komt de nieuwe stand erin
    telt een openstaande factuur mee in het cijfer
    waarom is het bedrag hetzelfde als vorige week
    wanneer verandert dat omzetgetal
    kan ik het cijfer van kalenderjaar opvragen
    welke periode telt
    welke maanden tellen
    wanneer wordt het ververst
    waar is vorige maand`,
  euroRate: `
    wij factureren alles in euro hoe vertaal ik dat naar dollars
    welke koers moet ik pakken van vandaag of een gemiddelde
    ons bedrag is in euro mag ik dat opgeven
    wij hebben 280000 euro is dat genoeg in dollars
    onze boekhouding kent alleen euro
    met welke wisselkoers rekent microsoft
    hoeveel is de grens in euro
    de dollar is gezakt wat betekent dat voor onze omzet
    we werken in kronen hoe zet ik dat om
    mag ik de koers van de ecb gebruiken
    moet de omzet in dollar of mag het in eigen munt
    hoe rekenen jullie ponden om
    wij boeken in euro hoe weet ik of we boven de grens in dollars zitten
    mag ik zelf een koers kiezen
    onze distributeur factureert in euro en microsoft wil dollars
    wisselkoers van welke dag
    wat is 300000 dollar in euro volgens microsoft
    door de koers vallen we net onder de grens
    welke omrekening hanteert microsoft voor de omzet
    hoe reken ik om
    welke koers
    omrekenen
    mag het in euros
    van euro naar dollar
    ik heb alleen euro`,
  twoGlobalAccounts: `
    we hebben een ander bedrijf overgenomen mag hun omzet bij de onze
    ons zusterbedrijf verkoopt ook csp tellen die cijfers samen
    wij hebben twee bvs onder een holding telt dat als een geheel
    elk van onze bedrijven heeft een eigen account en apart halen we het niet
    de omzet zit verspreid over twee accounts
    mag de omzet van het moederbedrijf erbij
    we zijn aan het fuseren hoe zit het dan met de omzet
    kunnen we de cijfers van de groep samenleggen
    wij hebben door een fusie nu twee partner accounts
    samen met onze dochter halen we de grens mag dat
    per ongeluk hebben we twee pgas kunnen die samen
    wordt er naar de hele groep gekeken of per firma
    onze broer heeft ook een bedrijf kunnen we de verkopen samen indienen
    bv a doet 200k en bv b doet 150k samen genoeg
    kan een concern als een geheel meedoen
    we hebben vorig jaar een collega opgekocht en die heeft een eigen partner center
    twee losse accounts die allebei te klein zijn
    is de omzet per pga of per groep
    twee accounts samen
    mag ik accounts samenvoegen
    tellen bedrijven samen
    omzet optellen van twee bedrijven`,
  whichMpnId: `
    ze vragen een mpn nummer en ik heb er drie welke is het
    is dat het globale nummer of dat van de vestiging
    waar vind ik dat nummer van ons partnerschap
    wij hebben alleen een globaal id is dat goed
    moet ik de pla of de pga opgeven
    wat is in godsnaam een pla
    wat vul ik in bij partner id
    ik zie verschillende ids staan onder onze identificatie welke neem ik
    welk nummer heeft microsoft van ons nodig
    waar in partner center staat onze id
    ik weet niet welke mpn id de goede is
    er zijn twee nummers een voor het hoofdkantoor en een voor de locatie
    welk nummer geef ik de distributeur
    is partner one id hetzelfde als mpn id
    ons nummer waar zie ik dat
    hoofdid of vestigingsid
    moet het nummer van de locatie zijn
    ze willen een id weten maar welke
    welke id
    welke id moet ik gebruiken
    welk nummer
    wat is mpn
    wat is een pga
    waar vind ik de id`,
  mpnIdCountry: `
    bij het koppelen krijg ik een fout dat het land niet overeenkomt
    onze id is van de vestiging in belgie en de tenant is nederlands gaat dat
    ik krijg de id niet aan ons csp account gehangen
    de mpn staat op duitsland kan ik die toch gebruiken
    hoe maak ik een vestiging aan in het juiste land
    moet de id uit hetzelfde land komen als het csp account
    wij hebben enkel een mpn id van het hoofdkantoor in een ander land
    het systeem weigert onze mpn id
    associeren van de mpn id lukt niet
    een locatie bijmaken in nederland hoe doe ik dat
    onze locatie staat in het verkeerde land
    hoe krijg ik een id voor ons eigen land
    ons nummer is duits en het account is nederlands en dat botst
    de koppeling wordt geweigerd omdat de landen verschillen
    csp account in belgie en id in luxemburg
    ik wil de id linken maar het mag niet
    het hoofdkantoor zit in denemarken en wij in nederland welke id nu
    hoe voeg ik ons belgisch kantoor toe als locatie
    waarom kan ik niet koppelen
    koppelen lukt niet
    de id koppelt niet
    id van ander land`,
  severalCountries: `
    welke landen mag ik bedienen
    welke landen vallen eronder
    om welke landen gaat het
    welke landen zijn dat
    wij hebben ook klanten over de grens mogen we die bedienen
    kan ik vanuit nederland ook in frankrijk verkopen met hetzelfde account
    moeten we ons in elk land apart inschrijven
    is een overeenkomst genoeg voor heel europa
    een klant met vestigingen in vijf eu landen kan dat op ons account
    tot waar reikt onze regio
    wij zitten in belgie maar veel klanten zijn luxemburgs
    mogen we leveren aan een klant in noorwegen
    hoort zwitserland bij europa voor csp
    moet ik per land een tenant opzetten
    in welke landen mogen we als direct partner actief zijn
    telt engeland nog bij onze regio
    klanten van lissabon tot helsinki is een keer aanmelden genoeg
    wij leveren aan een poolse dochter van onze klant mag dat
    vanuit gent verkopen aan een klant in rijsel
    gaat een contract op voor alle lidstaten
    zijn er grenzen aan waar onze klanten mogen zitten
    een nederlandse partner met ierse klanten
    dekt onze inschrijving heel europa
    welke landen
    in welke landen
    mag ik in het buitenland verkopen
    mag ik over de grens verkopen
    andere landen`,
  newRegion: `
    wij zijn hier al direct en willen nu ook naar amerika
    geldt onze direct status ook in azie
    we openen een kantoor in canada moeten we daar opnieuw beginnen
    uitbreiden naar een andere csp regio hoe gaat dat
    ons zusterbedrijf in de vs is al direct hebben wij daar iets aan
    moet ik voor een tweede regio alles overdoen
    kan ik met mijn europese account klanten in australie bedienen
    voor elke regio opnieuw tekenen
    hebben we in een nieuwe regio een aparte tenant nodig
    wij willen buiten europa verkopen als direct partner
    we zijn direct in europa wat vraagt microsoft voor een extra regio
    naar een ander continent met csp
    onze status hier meenemen naar de amerikaanse markt
    geldt een goedkeuring in europa ook in singapore
    we willen een klant in new york rechtstreeks bedienen
    is een tweede inschrijving nodig voor een ander werelddeel
    direct in de eu en nu ook in het verenigd koninkrijk
    we hebben een dochter in zuid afrika moet die alles opnieuw doen
    andere regio
    mag ik buiten europa verkopen
    verkopen in de vs
    nieuwe regio`,
  whoMaySign: `
    onze directeur is op vakantie mag de it beheerder het contract aanklikken
    wie van ons moet dat contract goedkeuren
    moet de eigenaar dat zelf doen of mag ik dat als office manager
    heb ik een volmacht nodig om te tekenen
    degene die destijds getekend heeft is weg geldt het contract nog
    mag ons it bureau namens ons tekenen
    is er een nederlandse versie van de mpa
    welke rol moet je in de tenant hebben om te accepteren
    moet ik bij de kvk ingeschreven staan om te mogen tekenen
    wie is bevoegd voor de mpa
    kan mijn assistente de overeenkomst accepteren
    moeten twee bestuurders samen tekenen
    de ceo heeft geen beheerdersrechten kan een ander voor hem klikken
    mag een manager zonder procuratie de mpa accepteren
    wie zet de handtekening onder het contract met microsoft
    onze oprichter is vertrokken moet er opnieuw getekend worden
    is een digitale handtekening nodig voor de mpa
    kan de systeembeheerder het akkoord geven
    in welke taal is de overeenkomst
    wie tekent
    wie kan tekenen
    mag ik tekenen
    wie moet er tekenen
    wie is tekenbevoegd
    wat is de microsoft partner agreement`,
  outsourceSupport: `
    wij hebben zelf geen helpdesk mag iemand anders dat voor ons doen
    onze distributeur neemt de telefoon op voor onze klanten is dat goed
    kunnen we de eerste lijn inhuren
    hoeveel mensen moeten er op onze helpdesk zitten
    moeten wij dag en nacht bereikbaar zijn voor klanten
    ik ben alleen kan ik wel support bieden
    klanten bellen nu naar een ander bedrijf mag dat zo blijven
    wat verstaan ze onder eerstelijnsondersteuning
    is een mailbox voor klantvragen voldoende als support
    mag onze support in het buitenland zitten
    moeten onze supportmensen certificaten hebben
    mag ik klanten laten betalen voor support
    wij willen de helpdesk uitbesteden
    een callcenter voor de avonduren mag dat
    wij hebben twee techneuten is dat genoeg voor eerstelijns
    moeten het eigen mensen zijn die de telefoon opnemen
    de helpdesk laten we liever aan een collega bedrijf over
    wie moet de klant helpen als zijn mail het niet doet wij of microsoft
    eerste lijn bij een extern noc onderbrengen
    support alleen tijdens kantooruren is dat genoeg
    hoeveel mensen heb ik nodig
    hoeveel mensen moeten we hebben
    mag ik support uitbesteden
    mag iemand anders de support doen
    wat is eerstelijns
    wat is first level support
    helpdesk uitbesteden`,
  managedServiceRequired: `
    wij verkopen alleen licenties is dat genoeg of moet er een dienst bij
    moeten we een eigen oplossing hebben
    is het erg dat we geen beheercontracten hebben
    wat bedoelen ze met een ip dienst
    die managed service is dat een harde eis
    telt ons onderhoudscontract als beheerde dienst
    wij hebben geen eigen software moet dat
    kan je direct worden zonder managed services
    is dat een aanbeveling of een verplichting dat beheer
    wat valt onder een managed service
    wij doen enkel verkoop geen beheer
    moeten we naast licenties ook iets van onszelf leveren
    we zijn een pure licentieverkoper is dat een struikelblok
    een eigen app bouwen is dat nodig
    telt monitoring van servers als beheerde dienst
    is het vereist dat we beheer verkopen
    wat is een voorbeeld van een beheerde dienst
    moet ik een dienst hebben
    is beheer verplicht
    wat is een ip dienst
    beheerde dienst verplicht`,
  accountsReceivableMeaning: `
    wat bedoelen ze met facturering
    wat is facturering hier
    facturering wat is dat
    wat moeten wij kunnen op vlak van facturatie
    mogen we gewoon exact gebruiken om te factureren
    wie draait op voor een klant die niet betaalt
    wat is provisioning eigenlijk
    hebben we een speciaal systeem nodig om klanten te factureren
    moet onze facturatie gekoppeld zijn met partner center
    wij sturen facturen vanuit excel mag dat
    welke eisen stellen ze aan ons debiteurenbeheer
    hoe toont microsoft aan dat onze facturering in orde is
    het incassorisico ligt dat bij ons
    wat bedoelen ze met inrichten van abonnementen
    een klant betaalt niet blijft de rekening van microsoft dan bij ons liggen
    is een spreadsheet en een boekhoudpakket genoeg om klanten maandelijks aan te rekenen
    hoe toon je aan dat je facturatie en inrichting op orde zijn
    wat betekent accounts receivable als eis
    kunnen wij zelf abonnementen aanmaken en is dat vereist
    welke software hebben we nodig om te factureren als direct partner
    moet ik een incassobureau hebben
    wat is facturering en provisioning
    wat betekent facturering
    wat bedoelen jullie met facturering
    wat is debiteurenbeheer
    wat bedoelt u met provisioning`,
  loseDirect: `
    onze omzet is gezakt wat gaat microsoft doen
    we zijn al jaren direct en halen de eis dit jaar niet
    raken we onze directe status kwijt als we eronder duiken
    hoe vaak wordt er nagekeken of wij nog voldoen
    een grote klant is weg en nu zitten we onder de grens
    krijgen we eerst een waarschuwing als we niet meer voldoen
    hoe lang krijgen we respijt
    wat als ik bij de jaarlijkse toets niet slaag
    mogen bestaande direct partners gewoon blijven
    verliezen we het direct contract als we krimpen
    wanneer word je uit direct gezet
    onze verlenging komt eraan en we komen tekort
    gelden de nieuwe eisen ook voor wie al direct is
    we nemen al jaren rechtstreeks af maar de verkoop is ingestort hoelang kan dat
    wat doet microsoft met een directe partner die te klein wordt
    word je eruit gegooid als je een slecht jaar hebt
    krijgen wij tijd om te herstellen als de omzet daalt
    verliezen we onze t1 status als we niet meer voldoen
    jaarlijks examen voor direct partners hoe werkt dat
    op welke dag kijkt microsoft of we nog goed zitten
    we zijn onze grootste klant kwijt en vrezen voor ons direct contract
    wanneer raak ik het kwijt
    kan ik direct kwijtraken
    wat als ik niet meer voldoe
    wat als de omzet daalt
    verlies ik mijn status
    moet ik mijn ondersteuningsplan verlengen
    moeten we het supportplan elk jaar verlengen
    moeten we het plan houden
    moet ik mijn plan verlengen om direct te blijven`,
  restrictedMeaning: `
    in partner center staat dat we beperkt zijn wat wil dat zeggen
    wat kunnen we niet meer als we restricted zijn
    ik kan ineens geen nieuwe klanten aanmaken
    onze account heeft beperkte mogelijkheden gekregen
    wat mag er nog wel bij beperkt
    status restricted capabilities uitleg graag
    er staat restricted bij ons programma wat nu
    kunnen we nog nieuwe bestellingen doen als we beperkt zijn
    waar zie ik of we beperkt zijn
    we kregen een mail dat onze mogelijkheden beperkt worden
    wat houdt die beperking in
    mag ik als beperkte partner nog verkopen
    onze rechten zijn ingeperkt wat betekent dat
    account op slot wat kan er nog
    we mogen plots niets nieuws meer bestellen in partner center
    wat zijn beperkte mogelijkheden
    ik kan geen nieuwe abonnementen meer maken en zie restricted staan
    wat verandert er als je restricted bent
    beperkt wat is dat voor status
    wat is restricted
    wat is beperkt
    restricted status
    wat houdt restricted in`,
  restrictedCustomers: `
    restricted gevolgen
    vallen de mailboxen van onze klanten uit als we beperkt worden
    merken klanten er iets van als wij beperkt zijn
    lopen de bestaande contracten van klanten gewoon door onder restricted
    wat vertel ik mijn klanten nu we beperkt zijn
    worden de licenties van klanten nog verlengd als we restricted zijn
    zitten onze klanten dan zonder office
    stopt azure bij onze klanten als wij de status beperkt krijgen
    lijden klanten onder onze beperkte status
    moet ik klanten waarschuwen dat hun diensten wegvallen door restricted
    kunnen klanten blijven werken als wij beperkt zijn
    wat is de impact voor klanten als wij restricted worden
    onze rechten zijn ingeperkt kan de bakker nog mailen
    gaat het licht uit bij klanten als wij beperkt worden
    een zorginstelling die niet zonder mail kan en wij worden restricted
    wat merken afnemers van onze beperking
    blijven lopende contracten geldig als we ingeperkt worden
    wordt de azure omgeving van een klant afgesloten bij restricted
    en mijn klanten bij restricted
    wat gebeurt er met mijn klanten als ik beperkt ben
    restricted en klanten
    wat betekent stoppen met direct bill voor mijn klanten
    merken mijn klanten het als wij stoppen met direct`,
  restrictedSeats: `
    een klant neemt twee mensen aan kan ik die licenties nog toevoegen nu we beperkt zijn
    mogen we bij een bestaande klant het aantal ophogen terwijl we restricted zijn
    kan een klant nog groeien als wij beperkt zijn
    restricted en toch vijf gebruikers extra kan dat
    lukt een add-on nog als we beperkt zijn
    we zijn beperkt en de klant wil minder licenties
    kan ik aantallen nog wijzigen onder restricted
    bijbestellen op een lopend abonnement bij beperkt
    zijn extra licenties nog mogelijk met beperkte status
    beperkt maar klant heeft drie postbussen extra nodig
    nu we ingeperkt zijn kan het aantal gebruikers nog omhoog
    klant met tien licenties wil er twaalf en wij zijn restricted
    mogen bestaande abonnementen nog aangepast worden bij beperkt
    nieuwe collega bij de klant en wij staan op restricted
    een extra module bij een bestaande klant terwijl we beperkt zijn
    kan ik nog opschalen als restricted partner
    licenties toevoegen restricted
    mag ik nog licenties toevoegen
    restricted en licenties`,
  transitionSteps: `
    wij willen terug onder een distributeur hoe regelen we dat
    we stoppen ermee om direct te zijn wat moet er gebeuren
    wat moet ik allemaal doen om over te gaan naar indirect
    hoe krijg ik mijn abonnementen bij de nieuwe provider
    direct is te zwaar voor ons we willen gewoon reseller worden
    overschakelen naar het indirecte model welke stappen
    hoe lang duurt zo een overstap naar indirect
    kan alles mee als we overgaan naar een distributeur
    ik moet de overgang voorbereiden waar begin ik
    vertel hoe de overstap van direct naar indirect gaat
    welke stappen moeten we zetten om reseller te worden na direct
    moeten we een nieuwe tenant nemen als we indirect worden
    hoe worden de klanten verhuisd bij de overstap
    draaiboek om van t1 naar t2 te gaan
    wie vraagt de transfer aan en wie keurt hem goed
    we zoeken een distributeur om ons over te nemen hoe verloopt dat
    wat is de procedure als je vrijwillig uit direct stapt
    de abonnementen moeten naar de nieuwe distri hoe
    direct opgeven en weer indirect worden hoe pak je dat aan
    wij gaan van model veranderen wat komt erbij kijken
    kunnen drie jarige abonnementen mee naar de provider
    hoe word ik indirect
    hoe worden we indirect
    hoe stap ik over
    hoe stappen wij over
    overstappen naar indirect
    ik wil naar indirect
    terug naar indirect hoe
    terug naar indirect hoe doe ik dat
    hoe ga ik terug naar indirect
    van direct weer terug naar indirect
    terug naar indirect
    weer indirect worden hoe doe je dat
    hoe komen we weer terug bij indirect`,
  customerConsent: `
    moet ik mijn klanten eerst vragen of ze mee willen naar de distributeur
    mag ik klanten overzetten zonder dat ze het weten
    moeten klanten iets tekenen als wij overstappen
    geldt het contract met de klant nog na de overstap
    wat als een klant nee zegt tegen de overdracht
    moet de klant de mca opnieuw aanvaarden
    is een mailtje naar de klant genoeg of moeten ze akkoord geven
    blijft de handtekening van de klant geldig bij de nieuwe provider
    heb ik van iedere klant een akkoord nodig
    klanten informeren over de overgang is dat verplicht
    moeten we aan klanten goedkeuring vragen om ze te verhuizen
    klant wil niet mee naar de groothandel wat nu
    moet ik klanten vooraf inlichten over de verhuizing
    stilzwijgend klanten overzetten mag dat
    tekent de klant iets nieuws als zijn abonnement verhuist
    wie licht de klanten in bij de overdracht
    is een akkoord per telefoon genoeg van de klant
    moet de mca vernieuwd worden na de overgang
    moeten klanten toestemmen
    moeten klanten het goed vinden
    heb ik toestemming nodig
    toestemming van klanten
    heeft stoppen met direct bill gevolgen voor mijn klanten
    raakt het mijn klanten als we stoppen met direct`,
  bothModels: `
    kunnen we kleine klanten via de distri laten lopen en grote rechtstreeks
    mag je de twee combineren
    wij willen direct blijven maar ook via een distributeur inkopen
    moet ik dan kiezen of gaat het allebei
    direct voor nederland en indirect voor de rest kan dat
    zijn twee tenants nodig als we het allebei doen
    kan ik direct zijn en tegelijkertijd indirecte reseller
    een deel direct een deel via provider
    met een tenant beide rollen mag dat
    half direct half indirect werken
    beide modellen door elkaar gebruiken
    een stuk zelf bij microsoft halen en een stuk via de groothandel
    tijdens de overgang bedienen we een deel zelf en een deel via de provider mag dat
    t1 en t2 tegelijk
    blijven we direct als we ook bij een distri kopen
    direct account houden en daarnaast een indirect account openen
    op twee paarden wedden direct en indirect
    kan ik beide
    mag het allebei
    direct en indirect
    direct en indirect tegelijk zijn`,
  backToDirect: `
    als het niet bevalt bij de distributeur kunnen we dan terug
    wij zijn vroeger direct geweest en willen het weer worden
    is het definitief als we nu naar indirect gaan
    kan je later opnieuw direct worden
    is er een weg terug na de overstap
    spijt van indirect hoe draaien we het terug
    twee jaar geleden naar indirect gegaan en nu weer groot genoeg voor direct
    kunnen we onze oude directe status terugkrijgen
    na de overgang ooit nog direct
    moeten we dan helemaal opnieuw aanvragen om terug direct te worden
    is t1 naar t2 een eenrichtingsdeur
    moet een oud direct partner een nieuwe tenant nemen om terug te komen
    kunnen we later van gedachten veranderen en weer rechtstreeks inkopen
    als we weer groeien mogen we dan opnieuw t1 worden
    een tweede keer direct worden
    kan ik terug
    kunnen we terug
    kan ik weer terug
    terug naar direct`,
  apiSandbox: `
    onze webshop maakt automatisch licenties aan werkt dat nog als we indirect worden
    wij hebben eigen software tegen partner center gebouwd blijft die werken na de overstap
    vervalt onze testomgeving als we indirect worden
    heeft een reseller toegang tot de api
    gaan onze scripts stuk bij de overgang
    wat met de sandbox als we geen direct meer zijn
    kan je als indirecte nog programmatisch bestellen
    onze koppeling met partner center na de overstap
    de developers vragen of de api blijft
    houden we de sandbox
    onze scripts praten rechtstreeks met microsoft gaan die stuk via een groothandel
    kan onze bestelsite blijven draaien zonder direct
    powershell naar partner center na de overstap
    blijft de koppeling met ons facturatiepakket werken als we t2 worden
    testaccount weg na overgang
    mag ik de api houden
    wat is de sandbox
    wat is een sandbox in partner center
    blijft de api werken
    verlies ik de api
    de sandbox`,
  accountManagerBenefit: `
    krijgen we iemand bij microsoft die we kunnen bellen
    hoort er een vaste contactpersoon bij als je direct bent
    komt er iemand van microsoft ons begeleiden
    krijg je als direct partner meer aandacht van microsoft
    is een accountmanager inbegrepen
    hebben wij dan een eigen aanspreekpunt
    wie is onze contactpersoon bij microsoft als we direct worden
    we hopen op een pdm als we direct gaan
    ik wil weten of er een accountmanager aan direct bill hangt
    wijst microsoft ons een partner manager toe
    hebben we dan iemand bij microsoft die ons bij naam kent
    krijgt een t1 partner een accountmanager
    komt er af en toe iemand van microsoft langs als we direct zijn
    wie bellen we bij microsoft als direct partner
    krijgen we een eigen partner manager
    krijg ik een accountmanager
    is er een accountmanager
    accountmanager van microsoft
    wie is mijn accountmanager bij microsoft`,
  suspendTimeline: `
    hoe lang kan je beperkt blijven voor het erger wordt
    wat is de volgende stap na beperkt en wanneer
    hoeveel dagen zitten er tussen beperkt en geschorst
    wanneer word je definitief uit csp gezet als je beperkt bent
    we zijn al drie weken restricted wat staat ons te wachten
    wat gebeurt er met jaarabonnementen als we geschorst worden
    gaat het van restricted vanzelf naar revoked
    wat is het tijdschema tot intrekking
    na een maand beperkt wat dan
    is suspended erger dan restricted
    klanten hebben drie jaar vooruitbetaald en wij worden geschorst
    hoe loopt het af als je lang beperkt blijft
    het pad van beperkt naar helemaal eruit
    wanneer volgt schorsing
    na hoeveel tijd ben je echt weg uit csp
    klok van restricted tot revoked
    wat als een geschorste partner nog jaarcontracten heeft
    wanneer suspended
    wat is suspended
    wat is geschorst
    wat is revoked
    wanneer word je geschorst`,
  keepingRevenue: `
    wij zijn direct maar verkopen ook via een distributeur telt dat deel bij de verlenging
    welke omzet kijken ze naar als je al direct bent
    onze indirecte verkoop telt die om direct te mogen blijven
    als bestaande direct partner welke cijfers gebruiken ze
    om onze status te houden tellen alleen de directe verkopen
    tellen verkopen via de provider bij de jaarlijkse beoordeling
    direct omzet en indirect omzet samen om te blijven
    voor het behoud van direct welke omzet wordt gebruikt
    moeten we de omzet direct gedraaid hebben om te mogen blijven
    mag ik om direct te blijven ook onze omzet als reseller rekenen
    een deel van wat we verkopen gaat via een groothandel telt dat voor de vraag of we direct mogen blijven
    omzet via de distri en de jaarlijkse herbeoordeling van direct partners
    wij zijn t1 en t2 welke cijfers tellen bij de verlenging
    is voor zittende direct partners de indirecte omzet bruikbaar
    mag indirect meetellen om te voorkomen dat we direct verliezen
    telt indirecte omzet mee
    telt indirecte omzet
    indirecte omzet voor behoud`,
  hostingRights: `
    wij draaien windows desktops voor klanten in ons datacenter mag dat nog als we indirect worden
    onze qmth status wat gebeurt daarmee
    zijn we onze rechten om windows te hosten kwijt bij de overstap
    wij zijn een hoster en willen naar indirect
    mag een indirecte reseller office op een terminalserver aanbieden
    blijft qmth geldig na de overgang
    gehoste werkplekken leveren zonder direct bill
    klanten op onze citrix omgeving en dan indirect worden
    kan ik qmth worden zonder direct te zijn
    hosten voor meerdere klanten op dezelfde hardware als reseller
    overleeft qmth de overgang van t1 naar t2
    windows 11 machines van klanten op onze servers draaien als we niet meer direct zijn
    multitenant hosten na de overstap
    ons datacenter met gehoste desktops en indirect worden
    wat is qmth
    mag ik hosten
    hosting na overstap
    hostingrechten`,
  elsewhere: `
    hoe zeg ik mijn contract met de distributeur op
    welke distributeur is de beste in nederland
    welke rol in partner center mag facturen bekijken
    hoe geef ik mijn boekhouder toegang tot de facturen in partner center
    hoe voeg ik twee tenants samen na een overname
    hoe migreren we mailboxen naar een andere tenant
    hoe beloon ik mijn verkopers op marge
    wat is een gezonde marge op licenties
    welke kpi hoort op een dashboard voor een msp
    hoe zet ik een dashboard op voor onze omzet in excel
    gebruikt iemand hier acronis
    welke backup raden jullie aan voor microsoft 365
    hoe reset ik de mfa van een gebruiker
    welke licentie heeft een klant nodig voor intune
    kan ik een licentie halverwege de maand opzeggen
    wat is het opzegtermijn van een nce abonnement
    hoe werkt de prijsverhoging van maandabonnementen
    hoe stel ik een budget in voor azure
    een klant heeft een hoge azure rekening door een hack
    hoe claim ik een sla vergoeding
    hoe maak ik een supportverzoek in partner center aan
    waar vind ik mijn facturen in partner center
    hoe betaal ik de factuur van microsoft
    kan ik met creditcard betalen bij microsoft
    onze kredietlimiet bij de distributeur is te laag
    hoe verhoog ik de kredietlimiet van mijn klant
    hoe controleer ik of mijn klant kredietwaardig is
    welk incassobureau raden jullie aan
    hoe stuur ik een aanmaning aan een klant
    welk boekhoudpakket werkt goed met csp
    hoe bereken ik btw voor een klant in duitsland
    hoe factureer ik een klant in een ander land met btw
    hoe krijg ik de solutions partner badge
    hoeveel punten heb ik nodig voor modern work
    wat is een designation voor infrastructure
    hoe haal ik de az-104
    is een trainingsbudget beschikbaar bij microsoft
    wanneer krijg ik mijn incentives uitbetaald
    hoe zie ik mijn partner earned credit
    hoe koppel ik mijn partner id aan een azure abonnement van een klant
    wat is gdap en hoe vraag ik het aan
    hoe verwijder ik een gdap relatie
    hoe voeg ik een nieuwe klant toe in partner center
    hoe wijzig ik het adres van een klant
    hoe verander ik de domeinnaam van een tenant
    hoe verwijder ik een tenant
    een klant wil van office naar google
    hoe host ik een website in azure
    wat kost een virtuele machine
    welke virtuele desktop oplossing is goedkoop
    hoe verkoop ik copilot aan mijn klanten
    hebben jullie een demo van copilot
    wat is de prijs van copilot
    hoe schrijf ik een goede offerte voor een klant
    mijn klant wil een sla van vier uur wat reken ik daarvoor
    hoe plan ik de diensten van mijn helpdesk
    welk ticketsysteem is handig voor een kleine helpdesk
    hoe vind ik goede supportmedewerkers
    wat verdient een helpdeskmedewerker
    wanneer loopt mijn lease af
    ik zoek een boekhouder in utrecht
    hoe vraag ik subsidie aan voor mijn bedrijf
    hoe richt ik een bv op
    moet ik mijn bedrijf inschrijven bij de kvk
    wie mag tekenen voor een lening bij de bank
    hoe teken ik een pdf
    vertaal dit contract naar het nederlands
    wat is de koers van de dollar vandaag
    hoeveel euro is honderd dollar
    is het verstandig nu dollars te bewaren
    wanneer is de volgende feestdag
    in welk land is windows het populairst
    welke landen horen bij de eu
    hoe lang duurt een vlucht naar redmond
    hoe lang mag je ziek zijn
    hoe ontsla ik een medewerker die niet presteert
    wat is een goed crm voor een it bedrijf
    hoe maak ik een api sleutel aan in azure
    hoe roep ik de graph api aan vanuit powershell
    hoe maak ik een testomgeving in dynamics
    mijn powershell script geeft een fout
    hoe zet ik een sandbox op in salesforce
    wat is een goede hostingpartij voor wordpress
    hoe zit het met de nis2 verplichtingen
    moet ik een verwerkersovereenkomst sluiten met mijn klant
    hoe vraag ik toestemming voor cookies
    moeten klanten akkoord geven op de nieuwsbrief
    hoe krijg ik mijn geld terug van een webwinkel
    mijn vlucht is geannuleerd krijg ik geld terug
    mijn account is geblokkeerd na te veel pogingen
    mijn youtube account is beperkt
    mijn abonnement op netflix is geschorst
    hoe word ik account manager bij microsoft
    onze accountmanager bij de bank is weg
    waar zit het kantoor van microsoft in nederland
    wat is het telefoonnummer van microsoft support
    hoe lang duurt het tot een ticket wordt beantwoord
    kan ik als startup gratis azure krijgen
    hoe word ik isv partner
    hoe zet ik mijn app in de marketplace
    wat is co sell
    hoe word ik lenovo reseller
    kunnen wij ook adobe verkopen
    is aws beter dan azure
    hoe migreer ik een klant van aws naar azure
    welke regio van azure is het goedkoopst
    hoe stel ik een locatie in voor teams bellen
    hoe voeg ik een locatie toe in sharepoint
    welke rapporten zijn er in power bi
    hoe exporteer ik gebruikers naar csv
    waarom klopt mijn excel som niet
    waarom ontbreekt mijn mail van vorige maand
    ik mis een factuur van vorige maand
    waarom is mijn agenda leeg
    hoe vernieuw ik een certificaat op de server
    wanneer eindigt de ondersteuning van windows 10
    wat is het plan voor vanavond
    wij gaan volgende week verhuizen
    ik heb net een kop koffie gemorst
    dat was het wel voor vandaag
    ik wil graag met pensioen
    mijn collega is jarig
    kun je een grap vertellen
    ben jij een mens
    wat vind je van het weer
    onze omzet groeit lekker
    hoe maak ik mijn website sneller
    hoe verdien ik meer met beheer
    wat bedoel je daarmee
    waar staat mijn fiets
    hoe lang duurt de film
    wat heb ik nodig voor een feestje
    hoe schrijf ik me in voor yoga
    hoe meld ik me aan voor de cursus
    hoe vraag ik een paspoort aan
    hoeveel mensen komen er
    welke landen liggen aan zee
    wat kost een brood
    wie tekent er mooi
    ik wil een kaartje kopen
    prijs van een auto
    mag ik terug naar huis
    kan ik terug naar mijn oude baan
    hoe zeg ik op bij onze huidige distributeur
    hoeveel tickets moet een supportmedewerker per dag afhandelen
    moet ik mijn verkopers op omzet of marge belonen
    welke beheertool gebruiken andere msps
    hoe lang duurt dit gesprek
    hoe lang duurt deze chat
    hoe lang duurt deze vragenlijst
    hoeveel tijd kost dit gesprek
    waarom wil microsoft mijn omzet weten
    waarom vraagt microsoft naar mijn omzet
    waarom moet ik mijn omzet opgeven
    en voor een plan
    en een plan
    en met een plan
    en voor het plan
    en wat voor een plan
    en voor een ander`,
} as const satisfies Readonly<Record<EntryId | 'elsewhere', string>>;
