import type { AsideWords, YesNoForms, YesNoWords } from '../../reading/words/yesNoWords';

export const yesNo = {
  yes: `
    ja, jaa, jaaa, jazeker, ja zeker, jawel, jawel hoor, ja hoor, jahoor, jep, yep, joh ja, jaja, yes, yess, jup, jip, jo
    zeker weten, jazekers, ja natuurlijk, check ✅, (100|honderd) (procent|) ja, ja (meneer|mevrouw), ja uiteraard, ja klopt, 👍, ✅, ja absoluut, ja inderdaad, jaah, jah, ja ja, ja (hoor|) geen probleem, ja geen zorgen,
    ja zekers, jaha, ja ja zeker, zekerweten, jazekerweten, ja echt, ja gelukkig`,
  surely: `
    klopt, (dat|het|dit) klopt, klopt als een bus, klopt helemaal, zeker, vast en zeker, wel zeker, heel zeker, absoluut, reken maar
    uiteraard, natuurlijk, tuurlijk, vanzelfsprekend, inderdaad, nou en of, en of, zonder meer, dat spreekt voor zich, spreekt voor zich,
    zeer zeker, heel zeker, wis en zeker, allicht, dat wel degelijk`,
  agree: `
    j, juist, correct, precies, exact, zo is het, okay, oke, ok
    okee, akkoord, volledig, volmondig, zonder (enige|) twijfel, geen twijfel (mogelijk|), geen twijfel over mogelijk
    (dat|het) is (juist|waar|zo|correct|het geval), dat is helemaal (juist|waar|zo|correct), helemaal waar
    dik in orde, helemaal, in orde, weet ik zeker, met vlag en wimpel, met glans, met verve, (dik|ruim) in orde
    dat bedoel ik, dat bedoelde ik, zo bedoel ik het, dat weet ik zeker, ik weet het zeker, 100 procent, honderd procent, positief, bevestigend, affirmatief, aanwezig,
    dat zit (wel|helemaal|gewoon|) (goed|snor|in orde|geregeld), zit (wel|) (goed|snor), dat is (allemaal|al|gewoon|volledig|) (geregeld|ingericht|op orde|in orde|aanwezig|zo|beschikbaar|gehaald|behaald|rond), dat is het geval, dat is inderdaad (zo|het geval), dat klopt inderdaad, helemaal goed, dat loopt (goed|prima), loopt (goed|prima|als een trein|gesmeerd), dat werkt (goed|prima), dat staat, staat er, staat er gewoon, in kannen en kruiken, piekfijn in orde, voor elkaar, alles op orde,
    (dat|die|het) (is|heeft|doet|kan|mag|werkt|loopt|bestaat) (het|hij|zij|ze|die) (zeker|inderdaad|wel|ook|), dat is allemaal (goed|prima|in orde), volledig (compliant|ingericht|operationeel|geregeld|op orde), daar (hebben|beschikken|zorgen) (we|wij) (zelf|) (voor|over), dat is er, is er, die is er, hebben we (allemaal|zeker|inderdaad|gewoon)`,
  no: `
    nee, neen, nee hoor, neehoor, nee joh, nope, nee helaas, helaas nee, nee nee, noppes, neeh, nee zeg, nah, 👎, ❌, ne, neee, nein, nada, niente, (nada|) niente noppes, njet, nee man, ben je gek, nee (meneer|mevrouw)
    no, welnee, wel nee`,
  deny: `
    n, (absoluut|zeker|helemaal|beslist|totaal|uiteraard|natuurlijk|tuurlijk|echt|geenszins|zeer zeker) niet
    (echt|absoluut|zeker) helemaal niet, (dat|het|dit|) klopt niet, (dat|het|dit|) klopt helemaal niet, om de donder niet
    (dat|het) is niet (juist|waar|zo|correct|het geval), niet (juist|waar|correct|het geval),
    geenszins, in geen geval, op geen enkele manier, daar is geen sprake van, helaas niet, jammer genoeg niet
    helaas pindakaas, bij lange na niet, verre van, negatief, ontkennend, niet mogelijk, geen sprake van, geen van beide
    zeker weten (van|) niet, weet ik zeker van niet, echt niet, van niet, niks van, niets daarvan, afwezig
    (niet|geen) meer, niet langer, gezakt, nul komma nul, (daar|) zijn we mee gestopt, mee gestopt, niet compliant, gesjeesd, gebuisd, niets (van|) dat, no way, hoe kom je erbij, vergeet het maar,
    (dat|) (hebben|doen|kunnen|bieden|zijn) (we|wij) (helaas|jammer genoeg|dus|echt|gewoon|) (helemaal|) niet (aan|), helaas nee, jammer genoeg nee, nul op het rekest, niets van dat (al|alles), niks van dat (al|alles), niet aanwezig,
    geen dank u, nee dank u, nee dank je, (helaas|jammer genoeg) (niet|nee|geen),
    (hij|zij|ze|die|dat|het) (is|heeft|doet|kan|mag|bestaat) (het|dat|) (helaas|jammer genoeg|) niet, geen van (allen|die|deze|alle), niet een, geen een, niets van die aard, niks van die aard, zoiets (hebben|doen) we niet, (hebben|doen) we (helaas|jammer genoeg|gewoon|) niet (aan|), daar hebben (we|wij) (helemaal|) (niks|niets|geen systeem|niemand) voor`,
  not: `
    niet, geen, zonder, nooit gehad, nooit, niks, niets, noch, geeneen, niemand, nergens, nimmer, geen enkele, geen enkel, not, onjuist, onwaar
    incorrect, onmogelijk, onbevoegd, ontbreekt, ontbreken, missen, mist,
    nooit (een|)`,
  unsure: `
    geen (flauw|enkel|) (idee|benul), geen flauw idee, nog geen idee, geen id, gn idee, geen notie
    weet (ik|we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|zelf|allemaal|) niet
    weet (ik|we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet (zeker|precies|goed|meer|exact|helemaal)
    weten (we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet
    (ik|we|wij) (weet|weten) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet (zeker|precies|goed|meer|exact|helemaal|), (ik|we|wij) (heb|hebben) (ook|echt|) geen idee
    weten (we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|) niet (zeker|precies|goed|meer)
    niet zeker, niet helemaal zeker, nog niet zeker, ben ik niet zeker van, niet zeker van, niet bekend, onbekend, onzeker
    zou (ik|) (het|dat|) (echt|) niet weten, zou (ik|) niet weten, geen weet van, joost mag het weten, kweenie
    twijfel, ik twijfel, twijfel ik aan, daar twijfel ik aan, onduidelijk, geen antwoord op, wist ik het maar,
    (moet|zal|ga) (ik|we|) (het|dat|) (even|eerst|nog|) (even|nog|) (navragen|uitzoeken|nakijken|opzoeken|checken|nagaan)
    zou ik (even|eerst|) moeten (navragen|uitzoeken|nakijken|opzoeken|checken|nagaan|vragen)
    moet ik (bij|aan) (de|onze|mijn) (boekhouding|boekhouder|accountant|directie|jurist|baas|collega) (navragen|vragen)
    daar (heb|weet) ik geen antwoord op, ik heb (daar|er|hier) geen antwoord op, (dat|het|) zou ik niet (durven|kunnen) zeggen, kweetnie, kweet het niet, weet k niet, kweenit, wetik niet, weet ekik niet
    (geen idee|geen benul|geen flauw benul) (hoe|waar) ik (dat|het) (zie|kan zien|vind|kan vinden)
    (geen idee|weet ik niet|geen flauw idee) daar ga ik niet over, daar heb ik geen zicht op, geen zicht op
    (moet|zal|ga) (ik|we|) (het|dat|) (even|eerst|nog|) (vragen|controleren|overleggen|informeren)
    (durf|kan) (ik|) (het|dat|) (zo|nu|even|) niet (te|) (zeggen|beantwoorden|inschatten|beoordelen), idk
    zoek (ik|) (het|dat|) (even|nog|) (uit|op), vraag (ik|) (het|dat|) (even|nog|) na, tja geen idee, dunno,
    moeilijk te zeggen, lastig te zeggen, daar moet ik (u|je) het antwoord (op|) schuldig (op|) blijven, het antwoord schuldig blijven, (dat|) (zou|durf) ik (echt|zo|eerlijk gezegd|) niet (durven|kunnen|te|met zekerheid|zo|) (zeggen|te zeggen|beantwoorden), dat kan ik (u|je|echt|zo|nu|) niet (zeggen|vertellen|beantwoorden), niet (zo|) uit mijn hoofd, weet ik (zo|even|nu|) niet (zo|) uit (mijn|het) hoofd, (dat|) weet ik (zo|echt|gewoon|eerlijk gezegd|zo gauw|zo snel|op dit moment) niet (zeker|precies|meer|), kan ik niet (zo|) zeggen, geen flauw benul, geen enkel idee, absoluut geen idee, echt geen idee, werkelijk geen idee, geen notie van, weten doe ik het niet, al sla je me dood, geen kennis van, tast in het duister, niet zeker van mijn zaak, weet niet (zeker|precies|exact|goed), weet het niet, niet bekend bij mij, mij niet bekend, dat is mij niet bekend, mij onbekend, ik ben er niet zeker van, daar ben ik niet zeker van,
    (dat|) zou ik (echt|eerlijk gezegd|) niet (durven|kunnen) (zeggen|beantwoorden), lastig,
    daar (weet|weten) (ik|we) (echt|) niets van, weet ik niets van, vraag het me niet, vraag me niet, kan het (zo|echt|) niet zeggen, niet zeker genoeg, ik zou het (echt|) niet weten, zou het (echt|) niet weten, dat is mij niet duidelijk, ik moet passen, moet ik het antwoord schuldig blijven, nooit naar gekeken, nooit gecheckt, nog nooit gecheckt, (heb|hebben) (ik|we|) (daar|er|) geen (zicht|kijk) op,
    weet ik (nie|ni), da weet ik nie, da weet ik nie goed, weet ik nie goed, kan ik (je|u|) niet (zeggen|vertellen), kan ik niet (zeggen|terugvinden|overzien), dat kan ik niet overzien, kan ik niks over zeggen, kan ik niets over zeggen, dat bedrag ken ik niet, ken ik niet, tast ik in het duister, ik tast in het duister, heb ik geen inzicht, heb ik geen inzicht in, geen inzicht in, (ik zou|zou|ik zou het) eerlijk gezegd niet weten, eerlijk gezegd niet weten, weet ik eerlijk waar niet, weet ik t niet, ik weet t niet, weet t niet, mij niet bekend, is mij niet bekend, durf ik niet te zeggen, met zekerheid zeggen, hier weet ik niks van, daar weet ik niks van, weet ik niks van`,
  vague: `
    misschien, wellicht, mogelijk, het hangt ervan af, hangt ervan af, dat hangt ervan af, (het|dat|) hangt er van af
    (het|dat|) hangt er vanaf, afhankelijk, (het|dat|) ligt eraan, ligt er aan, ligt er aan wat, soms, af en toe, deels
    gedeeltelijk, voor een deel, ten dele, half, half half, half om half, min of meer, mwah, mwa, meh, soort van, bijna
    zo goed als, een beetje, beetje, zou kunnen, kan zijn, zou best kunnen, kan best, eventueel, zo n beetje, zoiets
    (ik|) hoop (het|van wel|), laten we hopen, nou ja, nvt, n v t, niet van toepassing, tsja, jein, allebei, beide
    geen mening, kan beter, weinig, enigszins, niet (allemaal|altijd|overal|alles|iedereen|alleen), janee, nja
    maakt niet uit, maakt (me|mij) niet uit, doet er niet toe, boeit niet, na,
    tja ja, ja tja, tja nee, nee tja,
    wie weet`,
  likely: `
    (ik|) (denk|geloof|gok|dacht|meen|vermoed) (het|van|dat|) wel, (ik|) (denk|geloof|gok|dacht) van wel, (ik|) denk het
    denk ik wel, dacht ik wel, geloof ik wel, waarschijnlijk wel, waarschijnlijk, vermoedelijk, vermoedelijk wel, vast wel
    volgens mij wel, in principe wel, in principe ja, in beginsel wel, eigenlijk wel, zal wel, dat zal wel, ongetwijfeld
    grotendeels, grotendeels wel, nagenoeg, zo ver ik weet wel, voor zover ik weet wel, voorzover ik weet wel
    min of meer wel, misschien wel, ik neem aan van wel, neem aan van wel, ik mag hopen van wel, lijkt me wel
    het lijkt me van wel, (dat|het|) kan wel, (dat|het|) regelen (we|wij), (we|wij) regelen (dat|het), lijkt mij wel, dat lijkt me wel, lijkt van wel`,
  unlikely: `
    nog niet echt
    nog niet (helemaal|volledig|compleet|allemaal|alles|definitief|officieel|formeel|overal),
    niet (echt|helemaal|geheel|volledig|compleet|per se|persee|direct|officieel|formeel|bepaald|zozeer|volkomen|zo)
    (ik|) (denk|geloof|gok|dacht) (het|dat|) niet, (ik|) (denk|geloof|gok|dacht|vrees|vermoed) van niet, dacht ik niet
    denk ik niet, geloof ik niet, waarschijnlijk niet, vermoedelijk niet, (volgens mij|in principe|in beginsel) niet
    eigenlijk niet, misschien niet, niet dat ik weet, niet dat wij weten, niet dat we weten, bij mijn weten niet, lijkt van niet
    voor zover ik weet niet, voorzover ik weet niet, zo ver ik weet niet, (momenteel|vooralsnog|voorlopig|tijdelijk) niet
    nu even niet, vandaag niet, niet meteen, nauwelijks, amper
    (momenteel|vooralsnog|voorlopig) nog niet, vooralsnog geen
    voorlopig geen, niet zo zeer, ik vrees van niet, vrees van niet, lijkt me niet, lijkt mij niet, dat lijkt me niet
    niet volgens mij, niet direct, net niet, bijna niet, vrijwel niet, niet genoeg, niet voldoende, onvoldoende, onvolledig
    nee sorry, sorry nee, zelden, niet zelf, ik neem aan van niet, vast niet, wil niet zeggen,
    nog niet, nog geen, nog niks, nog niets, nog nooit, nog niemand, nog lang niet, nog helemaal niet, ook nog niet, op dit moment niet, op het moment niet, nu nog niet, nu niet, op dit moment nog niet, op dit moment geen, momenteel geen, nog steeds niet, nog altijd niet, nog steeds geen, nog altijd geen, momenteel niet, momenteel nog niet, niet op dit moment, niet momenteel, nog niet gedaan, nog nie`,
  hedge: `
    eigenlijk, denk ik, dacht ik, geloof ik, volgens mij, in principe, in beginsel, vermoed ik, ik denk, ik geloof, ik gok
    ik dacht, gok ik, meestal, doorgaans, meen ik, voor zover ik weet, voorzover ik weet, zo ver ik weet, bij mijn weten
    ik neem aan, neem ik aan, ik vermoed, hm, hmm, hmmm, mm, toch, min of meer, redelijk, in theorie, officieel, formeel
    op papier, in de praktijk, technisch gezien, als het goed is, zo te zien, lijkt, zou, schijnbaar, blijkbaar, vooral
    grotendeels, ik meen, tamelijk, enigszins, alhoewel, al weet ik het niet zeker,
    tja, tjaa, zeg maar`,
  contrast: `
    maar, echter, behalve, uitgezonderd, met uitzondering, hoewel, ofschoon, tenminste, althans, alleen, enkel, slechts
    daarentegen, of, verder niet, verder, wacht, liever, in plaats, tot, tot en met, binnen`,
  softYes: `
    vroeger, voorheen, ooit, destijds, toen, gehad, hadden, had, verlopen, vervallen, tot voor kort, vorig
    geweest, waren, was, tot nu toe, tot nog toe, tot op heden, (vroeger|ooit|voorheen|eerst|vorig jaar) wel
    gestopt, opgezegd, opgeheven, beeindigd, opgegeven, verkocht, overgedragen, overgestapt, afgestoten, ingetrokken, afgeschaft, weggedaan, stopgezet, doorgekomen, ontslagen`,
  condition: `
    als, mits, indien, tenzij, zodra, zolang, wanneer, nadat, totdat, tot dat, voordat, afhankelijk van, na, onder voorwaarde
    op voorwaarde, in geval, voor zover, voorzover, stel`,
  later: `
    binnenkort, straks, later, morgen, volgende, volgend, komende, komend, toekomst, in de toekomst, op termijn, ooit nog
    mee bezig, ermee bezig, mee aan de slag, bezig, in aanvraag, aangevraagd, gepland, plannen, van plan, plan, wil, willen
    wilt, ga, gaan, gaat, zal, zullen, moet, moeten, komt, volgt, komt nog, komt eraan, wordt, worden, in ontwikkeling
    in voorbereiding, in behandeling, onderweg, in opbouw, te zijner tijd, tzt, t z t, spoedig, vanaf, hopelijk, hoop
    hopen, pas, graag willen, overwegen, overweeg, nog te, nog doen, nog even, verwacht, verwachten, eind, begin, voornemens, beroep, in beroep, bezwaar, bezwaar gemaakt
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december`,
  asking: `
    wat, wie, hoe, waarom, welke, welk, waarvoor, waartoe, hoeveel, hoezo, waar kan, waar vind, waar staat, bedoelt u
    bedoel je, bedoelen jullie, kunt u, kun je, kan je, mag ik vragen, leg uit, uitleg, vraag, toch niet waar`,
  misread: `
    (begrijp|snap|versta|volg) (ik|het|dat|u|je|deze|de|) (vraag|) (het|) (even|) niet
    (begrijp|snap) (de|deze|jullie|uw|je) vraag niet, geen vraag, snap er niets van, snap er niks van, begrijp er niets van
    niet begrepen, niet duidelijk, is niet duidelijk, weet niet wat (dat|dit|het|u|je|jullie)
    weet niet wat (dat|dit) is, weet niet wat (u|je|jullie) bedoelt, weet niet wat (u|je|jullie) bedoelen`,
  odd: `
    geen (probleem|problemen|punt|moeite|zorgen|dank|bezwaar|bezwaren), niks mis mee, niets mis mee, waarom niet, toch niet
    ja (dag|doei|daag|ja dag|nee|leuk|zeg|joh|duh), duh, is het niet, niet erg, ook goed, niet alleen
    niet in het minst, niet slecht, zeer actief, heel actief, zo actief, net zo actief, niet te ontkennen, ontkennen, ontken, nee toch, ach nee, oh nee, o nee, nou nee
    komt (wel|vast|allemaal|) goed, komt in orde, komt voor elkaar, ja (hallo|hoi|hey|goedemorgen|goedemiddag), nee (hallo|hoi|hey), geen (commentaar|antwoord|reactie), geen kwaad, kan geen kwaad, laat maar, niet niet, valt niet te, niet onbelangrijk, niet zonder,
    geen nee, geen ja, (dat|het) is geen (ja|nee)`,
  indeed:
    'wel, wel hoor, toch wel, zeker wel, dat wel, juist wel, uiteraard wel, natuurlijk wel, absoluut wel, wel degelijk',
  other: `
    directeur, algemeen directeur, directrice, directie, dga, eigenaar, eigenaren, eigenaresse, bestuurder, bestuur, zaakvoerder, vennoot, compagnon, medevennoot
    baas, chef, manager, leidinggevende, ceo, cfo, coo, cto, procuratiehouder, gevolmachtigde, holding, partner in de zaak
    collega, collegas, iemand anders, een ander, iemand, hij, zij, ze, hem, haar, vader, moeder, vrouw, man van mij, broer, zus
    boekhouder, boekhoudster, accountant, administrateur, administratie, administratiekantoor, controller, jurist, advocaat
    beheerder, systeembeheerder, sysadmin, it beheerder, it afdeling, ict, ict afdeling, afdeling, medewerker, secretaresse
    hoofdkantoor, hoofdvestiging, moederbedrijf, moedermaatschappij`,
  notMe:
    'ik niet, niet ik, ikzelf niet, ik zelf niet, zelf niet, niet ikzelf, ik persoonlijk niet, niet door mij, niet mij',
  subject: 'ik, wij, we, ons bedrijf, onze organisatie, wijzelf, ikzelf',
  verb: 'is',
  inverted: `
    heb, hebben, heeft, ben, zijn, doen, doe, kan, kunnen, mag, mogen, bezit, bezitten, beschikken, beschik, voldoen, bieden
    bied, leveren, gebruiken, hanteren, verzorgen,
    doet, staat, zit, loopt, draait, werkt, hebt, regelt, verzorgt, biedt, levert, gebruikt, stuurt, beheert, beheren, sturen, maken, beschikt, voldoet, bezitten, houden, heb ik, ligt, functioneert`,
  object:
    'dat, dit, het, die, deze, daar, er, daarover, erover, daaraan, eraan, daarvoor, ervoor, alles, allemaal, zoiets',
  done: `
    geregeld, ingericht, op orde, gedaan, ingesteld, afgerond, voltooid, gelukt, voor elkaar, in huis
    beschikbaar, in gebruik, zo, waar, voldaan, aan, over, in bezit, op zak, mee, ingeregeld, in werking, operationeel`,
  filler: `
    de, een, al, reeds, ook, zelf, nu, momenteel, op dit moment, vandaag, hier, gewoon, hoor, echt, heel, even, helaas
    jammer genoeg, sorry, excuses, nou, o, oh, ah, ach, eh, ehm, uh, uhm, hoi, hallo, hey, goedemorgen, goedemiddag, dag
    goedenavond, dank, dank u, dank je, dank u wel, dank je wel, bedankt, dankjewel, dankuwel, graag, alstublieft, alsjeblieft, aub, svp, antwoord, mijn
    het antwoord is, mijn antwoord is, is mijn antwoord, ons, onze, uw, allebei, van ons, bij ons, binnen ons bedrijf
    als (ga|global admin|globale beheerder|admin|beheerder|directeur|dga|eigenaar|bestuurder), (sinds|vanaf) (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026), iets (wat|dat), een stuk of, inmiddels, intussen, al lang, al langer, allang, al jaren, jaren, jaar, altijd, meer dan, volledig, compleet, helemaal
    zeer, best, goed, prima, tegenwoordig, eerder, hele, geheel, want, aan, eens, joh, nog steeds, nog altijd, sinds, eigen, man, meneer, mevrouw, u, zo,
    en, dus, met, voor, via, van, door, bij, in, op, om, te, dan, wat, er is, deze, daarmee, hiermee, hiervoor, daarom, uit, (net|zojuist|daarnet|vanmorgen|vanochtend|gisteren|vandaag|) (nog|even|nog even|zelf|) (gecheckt|gekeken|nagekeken|opgezocht|gecontroleerd|nagevraagd|nagezocht|bekeken|gezien|nagegaan), net nog, zojuist, daarnet, zie ik, zie ik hier, zie ik net, zie ik staan, eerlijk gezegd, om eerlijk te zijn, gelukkig, jammer, spijtig, spijtig genoeg, oei, pff, pf, goh, och, allez, zenne, oeps, trouwens, overigens, sowieso, hoor ik net, dat kan ik u zeggen, zoals gezegd, kort gezegd, simpel, simpelweg, eenvoudig, duidelijk, netjes, keurig, mooi, fijn, gewoonweg, vanzelf, goeiemorgen, goeiemiddag, goeieavond, goedendag, beste, alvast bedankt, mvg, groet, groeten, met vriendelijke groet, iedere maand, elke maand, maandelijks, wekelijks, elk jaar, per maand, dagelijks, al een tijdje, al een tijd, al een poos, al tijden, jarenlang, vanaf het begin, sinds jaar en dag, sinds de oprichting, sinds de start, van oudsher, momenteel ook, elke dag, al heel lang, al even, inclusief, wij allemaal, alle, eens even,
    (hangt|staat|zit) nog (steeds|altijd|) op, niet meer dan dat, geen zorgen, die van ons,
    gelukkig wel, godzijdank, tegenwoordig wel, met plezier, op zich, al met al, in elk geval, in ieder geval, uiteraard wel, dat wel, overal, steeds, nu wel, vandaag de dag, wat dat betreft, wat ons betreft, laat ik zeggen, zonder problemen, prima zo, tuurlijk wel, in het geheel`,
} as const satisfies Omit<YesNoWords, keyof AsideWords>;

export const yesNoForms = {
  determiner: '',
} as const satisfies YesNoForms;
