import type { SmallTalkWords } from '../words';

export const smallTalk = {
  greeting: `
    hoi, hallo, hey, hi, hello, goedemorgen, goedemiddag, goedenavond, goedendag, dag, goeiemorgen, goeiemiddag, goeienavond
    hai, hoihoi, hallootjes, gegroet, yo, morgen, goeden dag, goede morgen, goede middag, goeie morgen, hoe gaat het
    hoe gaat het met (u|je), alles goed, aangename kennismaking, heey, halo, goedemorge, welkom`,
  thanks: `
    bedankt, dank, dank u, dank je, dankjewel, dankuwel, dank je wel, dank u wel, hartelijk dank, hartelijk bedankt, merci, thx
    heel erg bedankt, top bedankt, fijn, super, top, mooi, geweldig, prettig, handig, duidelijk, helder, perfect, tof, fijn zo
    bedank, thanks, tnx, dank u zeer, veel dank, prachtig, goed om te weten, mooi zo, dat is duidelijk, dat helpt`,
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
  languageNames: {
    nl: 'nederlands, hollands, vlaams, nederlandse, nederlandstalig, nl, neerlands, nederland s',
    en: 'engels, engelse, engelstalig, ingels',
    others: `
      duits, frans, spaans, italiaans, portugees, turks, pools, russisch, chinees, japans, arabisch, fries, zweeds, deens, noors
      fins, grieks, roemeens, tsjechisch, hongaars, bulgaars, oekraiens, marokkaans, berbers, papiaments, afrikaans, hindi, duitse
      franse, spaanse, hebreeuws, koreaans, vietnamees, indonesisch, sranan, limburgs, latijn, catalaans, kroatisch`,
  },
  languageWord:
    'taal, talen, andere taal, een andere taal, wissel van taal, verander van taal, taal wijzigen, wijzig taal, andere talen, wijzig de taal, taal veranderen, verander de taal',
  languageFiller: `
    in, het, op, naar, graag, kan, kun, kunt, kunnen, dit, dat, ook, u, je, we, wij, ik, spreek, spreekt, spreken, praat, praten
    verder, overschakelen, schakel, schakel over, over, wissel, wisselen, verander, zet, zetten, maar, liever, alsjeblieft
    alstublieft, aub, svp, gaan, ga, doorgaan, doe, doen, mag, wil, willen, wel, even, nu, van, gesprek, antwoord, antwoorden, taal
    stel, instellen, terug, weer, toch, de, een, jullie, zou, hoi, hallo, vragen, schrijf, typ, mogelijk, is, liefst, beter, en
    bot, versie, vraag`,
  languageNot: 'geen, niet',
} as const satisfies SmallTalkWords;
