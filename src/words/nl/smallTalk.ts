import type { SmallTalkWords } from '../../reading/words/smallTalkWords';

export const smallTalk = {
  greeting: `
    hoi, hallo, hey, hi, hello, goedemorgen, goedemiddag, goedenavond, goedendag, dag, goeiemorgen, goeiemiddag, goeienavond
    hai, hoihoi, hallootjes, gegroet, yo, morgen, goeden dag, goede morgen, goede middag, goeie morgen, hoe gaat het
    hoe gaat het met (u|je), alles goed, aangename kennismaking, heey, halo, goedemorge, welkom`,
  thanks: `
    bedankt, dank, dank u, dank je, dankjewel, dankuwel, dank je wel, dank u wel, hartelijk dank, hartelijk bedankt, merci, thx
    heel erg bedankt, top bedankt, fijn, super, top, mooi, geweldig, prettig, handig, duidelijk, helder, perfect, tof, fijn zo
    bedank, thanks, tnx, dank u zeer, veel dank, prachtig, goed om te weten, mooi zo, dat is duidelijk, dat helpt`,
  anger: `
    waardeloos, waardeloze, belachelijk, pff, pfff, pffff, zucht, gvd, godver, verdomme, om te huilen, doodmoe van, moedeloos, miserie, mijn geduld is op, geduld is op, geen zin meer, slaat nergens op, slaat werkelijk nergens op
    domme vragen, stomme vragen, stomme bot, domme bot, rot op, rot toch op, rotding, kunnen de boom in, de boom in, luister nou, geef gewoon antwoord, derde keer dat, snapt het niet, me niet snapt, je snapt er niets van, u snapt er niets van
    daar gaan we weer, in hemelsnaam, een papegaai, lekker behulpzaam, nog niks verder, kapot van, ik ben kapot, wat een drama, irritant, vervelend ding, frustrerend, schandalig, ik word gek, gek van, klaar mee, helemaal klaar mee, wat een onzin, klacht indienen, lap tekst`,
  statementStart: `
    wij, we, ons, onze, bij ons, ik werk, ik zit, ik vul, ik heb zelf, ik doe, ik ben hier, ik kom net, mijn broer, mijn vrouw, mijn man, mijn vader, mijn compagnon, klanten, de meeste klanten, de helft van, vorig jaar, op dit moment, momenteel, het is hier, vanaf, de concurrentie`,
  smallFiller: `
    wel, zeer, heel, erg, voor, de, het, je, u, uw, jouw, hulp, uitleg, informatie, info, allemaal, alvast, oke, ok, assistent
    bot, daar, weer, allen, nou, en, met, jullie, mijnheer, mevrouw, antwoord, dat, is, duidelijk`,
  questionStart: `
    wat, hoe, waarom, wanneer, welke, welk, wie, waar, hoeveel, hoelang, hoezo, waarvoor, waarmee, waarin, wiens, waartoe, mag ik
    mag je, mag men, mogen we, mogen wij, kan ik, kan je, kun je, kunt u, kunnen we, kunnen wij, kan men, kan een, kunnen jullie
    moet ik, moet je, moet men, moeten we, moeten wij, moet het, moet dat, moet er, zal ik, zullen we, is het, is dat, is er
    is een, is de, is mijn, is dit, zijn er, zijn de, zijn we, ben ik, ben je, bent u, heb ik, heb je, hebt u, heeft u
    heeft microsoft, doet u, doen jullie, telt, tellen, geldt, gelden, werkt, kost, krijg ik, krijgen we, wordt, worden, klopt het
    vanaf wanneer, tot wanneer, wil je, wilt u, weet je, weet u, vertel, leg uit, hebben jullie, hebben we dat, gaat het, gaat dit
    zou ik, zou je, hoef ik, hoeven we, komt het, mijn vraag, ik heb een vraag, een vraag, vraag, ik vraag me af, zeg eens`,
  questionInside: `
    wat, hoe, waarom, hoezo, waarvoor, waar, waarmee, welke, welk, wie, hoeveel, hoelang, vanaf wanneer, is (dat|het|dit|een|de), zijn (dat|dit|die), telt, tellen, geldt, (moet|mag|kan|klopt|werkt|hoort|kost|scheelt|helpt) (dat|het|dit|er|mijn|dan), (kun|kan|wil|weet|heb) (je|jij), (kunt|wilt|weet|hebt) u, vraagje, of (moet|mag|kan|is|zijn|telt) (dat|het|dit|ik|we), of hoe, of wat, en nu`,
  questionOpening:
    'hoe, waar, (op|vanuit) basis waarvan, (moet|mag|kan|zal|wordt|blijft|hoort|valt|heeft|zit|komt|helpt|telt|krijgt) (een|er),  waarom, hoezo, welke, welk, wie, waarmee, waarvoor, (aan|op|in|naar|van|met|bij|door|onder|na|tegen|binnen|langs|over|volgens|voor|vanaf|tot|uit) (wat|welke|welk|wie)',
  request: `
    leg (me|mij|ons|het|dat|eens|dit|even) , vertel, geef (me|mij|eens|ons|een|de|aub), gimme, stuur (me|mij|ons|de|het|een), toon, laat (me|mij|eens|) zien, noem, som op, som eens, som de, som alle
    beschrijf, omschrijf, verklaar, licht toe, verduidelijk, help me begrijpen, uitleg, graag uitleg, graag info, graag informatie, graag een, betekenis, definitie
    verschil, het verschil, verschillen, overzicht van, een overzicht, lijst, lijstje, een lijst, checklist, een checklist, stappenplan, draaiboek, de link, link naar, het formulier
    doorlooptijd, duur van, gemiddelde duur, criteria, de criteria, eisenpakket, vereisten, prijs, de prijs, prijzen, kosten, de kosten, tarief, tarieven, gevolgen, de gevolgen, tijdlijn, tijdpad, klikpad
    info over, informatie over, meer info, meer over, meer informatie, iets over, even over, het gaat over, mijn vraag gaat, vraagje over, vraag over
    (ik|wij|we) (wil|willen|wilde|wilden|zou|zouden) (graag|eens|even|gewoon|) (weten|snappen|begrijpen|uitleg|een|de lijst|alles|horen)
    (ik|wij|we) (zoek|zoeken|hoor|las|lees|snap|begrijp|vroeg|twijfel|mis|vind|krijg|zie) (de|het|een|mijn|ons|onze|die|dat|steeds|overal|ergens|niet|nergens|geen|me|of)
    (ik|wij|we) (ben|zijn) benieuwd, benieuwd, (mijn|onze|de) (baas|directeur|boekhouder|accountant|klant|collega|directie|vrouw|man|chef|zaakvoerder|ceo|cfo|manager) (vraagt|wil weten|vroeg|wilde weten|wil graag)
    iemand (zei|vertelde|beweert|beweerde), waarop, waarover, waarvan, waaraan, waarbij, waarnaar, kom ik, kom je, komen we, hoeft, zeg, klopt dat, klopt het, mag dat, kan dat`,
  questionVerb: `
    moet, moeten, mag, mogen, kan, kunnen, zal, zullen, wil, willen, is, zijn, wordt, worden, blijft, blijven, raken, raakt, verliest, verliezen
    hoort, horen, valt, vallen, loopt, lopen, stopt, stoppen, vervalt, vervallen, houdt, houden, krijgt, krijgen, levert, leveren, accepteert, accepteren, dekt, dekken
    volstaat, volstaan, helpt, helpen, lukt, pakt, merken, merkt, zit, zitten, ziet, zien, staan, staat, heet, heten, telt, teld, tellen, gaat, gaan, hebben, heeft, bestaat, bestaan
    geldt, gelden, werkt, werken, vraagt, vragen, eist, eisen, kijkt, kijken, letten, doet, komt, komen, stuurt, sturen, belt, bellen, mailt, krijgt, betekent, betaalt, betalen, vervangt
    verandert, veranderen, verdwijnt, verdwijnen, dienen, dient, behoudt, behouden, gebruiken, rekent, rekenen, meten, missen, scheelt, maakt, weegt, wegen, spreekt,
    (zie|ga|doe|tel|let|mis|betaal|hou|houd|behoud|blijf|raak|verlies|krijg|kijg|word) (ik|je|we|wij)`,
  statementWord: `
    (ik|we|wij) (nog|niet|wel|al|ook|zelf|geen|allemaal|allebei|gewoon|natuurlijk|zeker|inmiddels)
    nog, niet, wel, al, ook, eerst, zelf, gewoon, geen, later, pas, goed, alles, denk, dacht, zeker, allemaal, bijna, ongeveer, rond, circa, sinds, geregeld, in, op, aan, met, voor, bij, via, er
    een, twee, drie, vier, vijf, zes, veel, weinig, meer, minder, net, nu, dit jaar, volgend, vorig, momenteel, op dit, nooit, altijd, volgens, dus, hier, daar, graag, helemaal, ja, nee, om, te, tot, ruim, zo, maar, even, verder, overgeslagen, als, het maar`,
  asking: `
    (kunnen|mogen|moeten|voldoen|halen|raken|verliezen|blijven|krijgen|zijn|zitten|kan|mag|moet|krijg|raak|verlies|blijf) (we|wij|ik) (het|er|) (dan|nog|daarmee|toch|daarvoor|kwijt)
    vraag (me|mij) af, vroeg (me|mij) af, afvraag, (weet|kan|heeft) iemand, (snap|begrijp|weet|zie) niet (goed|echt|precies|helemaal|zo goed|) (wat|hoe|waarom|waar|welke|welk|wie|of we|of wij|of ik|wanneer|waarvoor)
    (geen|enig) idee (wat|hoe|waarom|waar|welke|welk|wie|of|wanneer), wat nu, en nu, wat dan, hoe (kan|komt|zit|gaat|werkt|doe|doen|moet|moeten|lang|vaak|veel|hoog|duur) (dat|het|dit|ik|we|wij|je|de|mijn|ons|onze|zoiets|een), hoe verder, hoelang, hoeveel dagen, hoeveel tijd
    is dat (erg|zo|waar|goed|genoeg|een|normaal|juist|mogelijk|toegestaan|correct|ok), wat (betekent|houdt|is|zijn|moet|moeten|kan|kunnen|kost|telt|gebeurt|doen|doe) (dat|het|dit|dan|de|een|ik|we|wij|er), wel of niet, wel of geen, graag uitleg, uitleggen`,
  languageNames: {
    nl: 'nederlands, hollands, vlaams, nederlandse, nederlandstalig, nl, neerlands, nederland s',
    en: '(en|eng) (graag|aub|svp|please), engels, engelse, engelstalig, ingels',
    others: `
      duits, frans, spaans, italiaans, portugees, turks, pools, russisch, chinees, japans, arabisch, fries, zweeds, deens, noors
      fins, grieks, roemeens, tsjechisch, hongaars, bulgaars, oekraiens, marokkaans, berbers, papiaments, afrikaans, hindi, duitse
      franse, spaanse, hebreeuws, koreaans, vietnamees, indonesisch, sranan, limburgs, latijn, catalaans, kroatisch`,
  },
  languageWord:
    'taal, talen, andere taal, een andere taal, wissel van taal, verander van taal, taal wijzigen, wijzig taal, andere talen, wijzig de taal, taal veranderen, verander de taal, taal aanpassen, pas de taal aan',
  languageFiller: `
    in, het, op, naar, graag, kan, kun, kunt, kunnen, dit, dat, ook, u, je, we, wij, ik, spreek, spreekt, spreken, praat, praten
    verder, overschakelen, schakel, schakel over, over, wissel, wisselen, verander, zet, zetten, maar, liever, alsjeblieft
    alstublieft, aub, svp, gaan, ga, doorgaan, doe, doen, mag, wil, willen, wel, even, nu, van, gesprek, antwoord, antwoorden, taal
    stel, instellen, terug, weer, toch, de, een, jullie, zou, hoi, hallo, vragen, schrijf, typ, mogelijk, is, liefst, beter, en
    bot, versie, vraag, sorry, instelling, voortaan, alles, om, effe, ff, eens, heb, heeft, vertaal, vertalen, omzetten, zeg, stuur, toon, lees, versta, begrijp, uitleggen, leg, uit, vertel, vertellen, herhalen, herhaal, toelichten
    mijn (collega|baas) (spreekt|verstaat|leest) alleen, alleen, mijn, t, n, gewoon, mij, me, voor, makkelijker, gemakkelijker, handiger, fijner, prettiger, eenvoudiger, als, er, gesprek, voeren, hebben, krijgen, houden, ok, oke, best, zo, niet zo best, liggen, ligt, meer, gaat, gebruiken, gebruik, dan, hier, onze, ons, wat, chat, chatten, ben, niet zo goed in, vloeiend, nog, echt, overstappen, over op, lukt`,
  languageWish: `
    graag, liever, liefst, het liefst, doe, doe maar, kan, kun, kunt, kunnen, mag, zou, wil, aub, svp, alsjeblieft, alstublieft, ga, gaan, zet
    schakel over, overschakelen, wissel, verander, vertaal, voortaan, verder`,
  languageNot: `
    geen, niet, slecht, niet (zo|heel|erg|echt|) (goed|best|sterk), matig, belabberd, roestig, niet (zo|heel|erg|echt) best, niet best, niet denderend, niet geweldig, niet machtig, belabberd, mijn (collega|baas) (spreekt|verstaat|leest) geen`,
} as const satisfies SmallTalkWords;
