import type { YesNoForms, YesNoWords } from '../../reading/words/yesNoWords';

export const yesNo = {
  yes: `
    ja, jaa, jaaa, jazeker, ja zeker, jawel, jawel hoor, ja hoor, jahoor, jep, yep, joh ja, jaja, yes, yess, jup, jip, jo
    zeker weten, jazekers, ja natuurlijk, check ✅, (100|honderd) (procent|) ja, ja (meneer|mevrouw), ja uiteraard, ja klopt, 👍, ✅, ja absoluut, ja inderdaad, jaah, jah, ja ja, ja (hoor|) geen probleem, ja geen zorgen`,
  surely: `
    klopt, (dat|het|dit) klopt, klopt als een bus, klopt helemaal, zeker, vast en zeker, wel zeker, heel zeker, absoluut, reken maar
    uiteraard, natuurlijk, tuurlijk, vanzelfsprekend, inderdaad, nou en of, en of, zonder meer, dat spreekt voor zich, spreekt voor zich`,
  agree: `
    j, juist, correct, precies, exact, zo is het, okay, oke, ok
    okee, akkoord, volledig, volmondig, zonder (enige|) twijfel, geen twijfel (mogelijk|), geen twijfel over mogelijk
    (dat|het) is (juist|waar|zo|correct|het geval), dat is helemaal (juist|waar|zo|correct), helemaal waar
    dik in orde, helemaal, in orde, weet ik zeker, met vlag en wimpel, met glans, met verve, (dik|ruim) in orde
    dat weet ik zeker, ik weet het zeker, 100 procent, honderd procent, positief, bevestigend, affirmatief, aanwezig`,
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
    (niet|geen) meer, niet langer, gezakt, nul komma nul, (daar|) zijn we mee gestopt, mee gestopt, niet compliant, gesjeesd, gebuisd, niets (van|) dat, no way, hoe kom je erbij, vergeet het maar`,
  not: `
    niet, geen, zonder, nooit gehad, nooit, niks, niets, noch, geeneen, niemand, nergens, nimmer, geen enkele, geen enkel, not, onjuist, onwaar
    incorrect, onmogelijk, onbevoegd, ontbreekt, ontbreken, missen, mist`,
  unsure: `
    geen (flauw|enkel|) (idee|benul), geen flauw idee, nog geen idee, geen id, gn idee, geen notie
    weet (ik|we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|zelf|allemaal|) niet
    weet (ik|we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet (zeker|precies|goed|meer|exact|helemaal)
    weten (we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet
    (ik|we|wij) (weet|weten) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|ook|) niet (zeker|precies|goed|meer|exact|helemaal|), (ik|we|wij) (heb|hebben) (ook|echt|) geen idee
    weten (we|wij|) (het|dat|dit|) (even|nu|eigenlijk|echt|nog|helaas|) niet (zeker|precies|goed|meer)
    niet zeker, niet helemaal zeker, nog niet zeker, ben ik niet zeker van, niet zeker van, niet bekend, onbekend, onzeker
    zou (ik|) (het|dat|) (echt|) niet weten, zou (ik|) niet weten, geen weet van, joost mag het weten, kweenie
    twijfel, ik twijfel, twijfel ik aan, daar twijfel ik aan, onduidelijk, geen antwoord op, wist ik het maar, wie weet
    (moet|zal|ga) (ik|we|) (het|dat|) (even|eerst|nog|) (even|nog|) (navragen|uitzoeken|nakijken|opzoeken|checken|nagaan)
    zou ik (even|eerst|) moeten (navragen|uitzoeken|nakijken|opzoeken|checken|nagaan|vragen)
    moet ik (bij|aan) (de|onze|mijn) (boekhouding|boekhouder|accountant|directie|jurist|baas|collega) (navragen|vragen)
    daar (heb|weet) ik geen antwoord op, ik heb (daar|er|hier) geen antwoord op, (dat|het|) zou ik niet (durven|kunnen) zeggen, kweetnie, kweet het niet, weet k niet, kweenit, wetik niet, weet ekik niet
    (geen idee|geen benul|geen flauw benul) (hoe|waar) ik (dat|het) (zie|kan zien|vind|kan vinden)
    (geen idee|weet ik niet|geen flauw idee) daar ga ik niet over, daar heb ik geen zicht op, geen zicht op
    (moet|zal|ga) (ik|we|) (het|dat|) (even|eerst|nog|) (vragen|controleren|overleggen|informeren)
    (durf|kan) (ik|) (het|dat|) (zo|nu|even|) niet (te|) (zeggen|beantwoorden|inschatten|beoordelen), idk
    zoek (ik|) (het|dat|) (even|nog|) (uit|op), vraag (ik|) (het|dat|) (even|nog|) na, tja geen idee, dunno`,
  vague: `
    misschien, wellicht, mogelijk, het hangt ervan af, hangt ervan af, dat hangt ervan af, (het|dat|) hangt er van af
    (het|dat|) hangt er vanaf, afhankelijk, (het|dat|) ligt eraan, ligt er aan, ligt er aan wat, soms, af en toe, deels
    gedeeltelijk, voor een deel, ten dele, half, half half, half om half, min of meer, mwah, mwa, meh, soort van, bijna
    zo goed als, een beetje, beetje, zou kunnen, kan zijn, zou best kunnen, kan best, eventueel, zo n beetje, zoiets
    (ik|) hoop (het|van wel|), laten we hopen, nou ja, nvt, n v t, niet van toepassing, tja, tsja, jein, allebei, beide
    geen mening, kan beter, weinig, enigszins, niet (allemaal|altijd|overal|alles|iedereen|alleen), janee, nja
    maakt niet uit, maakt (me|mij) niet uit, doet er niet toe, boeit niet, na`,
  likely: `
    (ik|) (denk|geloof|gok|dacht|meen|vermoed) (het|van|dat|) wel, (ik|) (denk|geloof|gok|dacht) van wel, (ik|) denk het
    denk ik wel, dacht ik wel, geloof ik wel, waarschijnlijk wel, waarschijnlijk, vermoedelijk, vermoedelijk wel, vast wel
    volgens mij wel, in principe wel, in principe ja, in beginsel wel, eigenlijk wel, zal wel, dat zal wel, ongetwijfeld
    grotendeels, grotendeels wel, nagenoeg, zo ver ik weet wel, voor zover ik weet wel, voorzover ik weet wel
    min of meer wel, misschien wel, ik neem aan van wel, neem aan van wel, ik mag hopen van wel, lijkt me wel
    het lijkt me van wel, (dat|het|) kan wel, (dat|het|) regelen (we|wij), (we|wij) regelen (dat|het), lijkt mij wel, dat lijkt me wel, lijkt van wel`,
  unlikely: `
    nog niet, nog geen, nog niks, nog niets, nog nooit, nog niemand, nog lang niet, nog helemaal niet, nog niet echt
    nog niet (helemaal|volledig|compleet|allemaal|alles|definitief|officieel|formeel|overal), ook nog niet
    niet (echt|helemaal|geheel|volledig|compleet|per se|persee|direct|officieel|formeel|bepaald|zozeer|volkomen|zo)
    (ik|) (denk|geloof|gok|dacht) (het|dat|) niet, (ik|) (denk|geloof|gok|dacht|vrees|vermoed) van niet, dacht ik niet
    denk ik niet, geloof ik niet, waarschijnlijk niet, vermoedelijk niet, (volgens mij|in principe|in beginsel) niet
    eigenlijk niet, misschien niet, niet dat ik weet, niet dat wij weten, niet dat we weten, bij mijn weten niet, lijkt van niet
    voor zover ik weet niet, voorzover ik weet niet, zo ver ik weet niet, (momenteel|vooralsnog|voorlopig|tijdelijk) niet
    op dit moment niet, op het moment niet, nu nog niet, nu niet, nu even niet, vandaag niet, niet meteen, nauwelijks, amper
    (momenteel|vooralsnog|voorlopig) nog niet, op dit moment nog niet, op dit moment geen, momenteel geen, vooralsnog geen
    voorlopig geen, niet zo zeer, ik vrees van niet, vrees van niet, lijkt me niet, lijkt mij niet, dat lijkt me niet
    niet volgens mij, niet direct, net niet, bijna niet, vrijwel niet, niet genoeg, niet voldoende, onvoldoende, onvolledig
    zelden, nog steeds niet, nog altijd niet, nog steeds geen, nog altijd geen, niet zelf, ik neem aan van niet, vast niet, wil niet zeggen`,
  hedge: `
    eigenlijk, denk ik, dacht ik, geloof ik, volgens mij, in principe, in beginsel, vermoed ik, ik denk, ik geloof, ik gok
    ik dacht, gok ik, meestal, doorgaans, meen ik, voor zover ik weet, voorzover ik weet, zo ver ik weet, bij mijn weten
    ik neem aan, neem ik aan, ik vermoed, hm, hmm, hmmm, mm, toch, min of meer, redelijk, in theorie, officieel, formeel
    op papier, in de praktijk, technisch gezien, als het goed is, zo te zien, lijkt, zou, schijnbaar, blijkbaar, vooral
    grotendeels, ik meen, tamelijk, enigszins, alhoewel, al weet ik het niet zeker`,
  contrast: `
    maar, echter, behalve, uitgezonderd, met uitzondering, hoewel, ofschoon, tenminste, althans, alleen, enkel, slechts
    daarentegen, of, verder niet, verder, wacht, liever, in plaats, tot, tot en met, binnen`,
  softYes: `
    vroeger, voorheen, ooit, destijds, toen, gehad, hadden, had, verlopen, vervallen, tot voor kort, vorig
    geweest, waren, was, tot nu toe, tot nog toe, tot op heden, (vroeger|ooit|voorheen|eerst|vorig jaar) wel`,
  condition: `
    als, mits, indien, tenzij, zodra, zolang, wanneer, nadat, totdat, tot dat, voordat, afhankelijk van, na, onder voorwaarde
    op voorwaarde, in geval, voor zover, voorzover, stel`,
  later: `
    binnenkort, straks, later, morgen, volgende, volgend, komende, komend, toekomst, in de toekomst, op termijn, ooit nog
    mee bezig, ermee bezig, mee aan de slag, bezig, in aanvraag, aangevraagd, gepland, plannen, van plan, plan, wil, willen
    wilt, ga, gaan, gaat, zal, zullen, moet, moeten, komt, volgt, komt nog, komt eraan, wordt, worden, in ontwikkeling
    in voorbereiding, in behandeling, onderweg, in opbouw, te zijner tijd, tzt, t z t, spoedig, vanaf, hopelijk, hoop
    hopen, pas, graag willen, overwegen, overweeg, nog te, nog doen, nog even, verwacht, verwachten, eind, begin, voornemens
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, nog`,
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
    niet in het minst, niet slecht, niet te ontkennen, ontkennen, ontken, nee toch, ach nee, oh nee, o nee, nou nee
    geen (commentaar|antwoord|reactie), geen kwaad, kan geen kwaad, laat maar, niet niet, valt niet te, niet onbelangrijk, niet zonder`,
  indeed:
    'wel, wel hoor, toch wel, zeker wel, dat wel, juist wel, uiteraard wel, natuurlijk wel, absoluut wel, wel degelijk',
  subject: 'ik, wij, we, ons bedrijf, onze organisatie, wijzelf, ikzelf',
  verb: 'is',
  inverted: `
    heb, hebben, heeft, ben, zijn, doen, doe, kan, kunnen, mag, mogen, bezit, bezitten, beschikken, beschik, voldoen, bieden
    bied, leveren, gebruiken, hanteren, verzorgen`,
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
    als (ga|global admin|globale beheerder|admin|beheerder|directeur|dga|eigenaar|bestuurder), iets (wat|dat), een stuk of, inmiddels, intussen, al lang, al langer, allang, al jaren, jaren, jaar, altijd, meer dan, volledig, compleet, helemaal
    zeer, best, goed, prima, tegenwoordig, eerder, hele, geheel, want, aan, eens, joh, nog steeds, nog altijd, sinds, eigen, man, meneer, mevrouw, u, zo`,
} as const satisfies YesNoWords;

export const yesNoForms = {
  determiner: '',
  hence: 'dus',
  concluded: 'ja, nee, neen',
} as const satisfies YesNoForms;
