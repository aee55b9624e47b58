import type { CommandExamples } from '../words';

/** How people ask for a command in Dutch in their own words, and what they say that is none: data to learn from. */
export const commandExamples = {
  start: `
    we kunnen wel beginnen, begin maar met vragen stellen, laat de vragen maar komen, kom maar door met die vragen, ik ben er klaar voor, klaar om te beginnen
    zullen we van start gaan, laten we aan de slag gaan, we gaan ervoor, steek maar van wal, brand maar los, schiet maar, vuur maar af, stel je eerste vraag maar
    ik wil graag weten of wij voldoen kunnen we de controle doen, ik wil de check doen, doe de voorcheck maar, kunnen we de voorcheck starten, start maar met de toets
    controleer of wij aan de vereisten voldoen, loop de vereisten met me door, neem de eisen met mij door, ga de vereisten maar na, ik kom voor de controle van de vereisten
    kunnen we de vragenlijst doorlopen, ik wil de vragenlijst invullen, waar begin ik met de vragenlijst, hoe start ik de vragenlijst, geef me de eerste vraag
    begin het interview maar, start de intake alstublieft, ik zou de intake willen starten, laten we de intake doen, kan de intake beginnen, mag ik beginnen met de vragen
    ja laten we starten, goed we beginnen, oke start maar met de vragen, vooruit begin maar, toe maar begin, begint u maar, je mag beginnen, u mag beginnen
    we zijn zover, ik zit klaar, alles bij de hand dus begin maar, beginnen met controleren, ik wil nagaan of we eraan voldoen, test ons maar, check ons bedrijf eens
    wilt u nagaan of wij in aanmerking komen, doe maar een controle voor ons, laten we checken of het kan, vraag maar raak, vraag maar op
    we beginnen eraan, ik wil ermee beginnen, kunnen we er direct aan beginnen, laat maar horen wat je wilt weten, wat is je eerste vraag
    steek maar van wal met vragen, ga je gang met je vragen, ik heb tijd dus begin maar, laten we het doorlopen, doorloop de eisen met mij
    ik wil kijken of wij in aanmerking komen, kijk eens of wij voldoen, ik wil de geschiktheid laten controleren, voorcheck doen, precheck starten
    doe mij de precheck, test starten, quiz me maar, we willen de toets doen, eropuit, kunnen we starten met de check, start de beoordeling
    check of we kunnen aanvragen`,
  continue: `
    ga maar weer verder, laten we verdergaan, zullen we doorgaan, kunnen we weer verder, ik wil graag verder met de vragen, we kunnen door, gaan we door
    ik ben terug we kunnen verder, ben er weer, daar ben ik weer ga verder, zo ik heb weer tijd, ik heb weer even tijd kunnen we verder, weer terug van lunch
    pak de draad weer op, laten we de draad oppakken, waar waren we ook alweer gebleven, waar hadden we het over, waar was ik ook alweer, bij welke vraag waren we
    waar ben ik gebleven, ga verder waar ik gestopt ben, verder gaan waar we gebleven waren, ik wil het afmaken, laten we het afmaken, maak het maar af met mij
    hervat het interview, interview hervatten, vragenlijst hervatten, kan ik de vragenlijst vervolgen, vervolg de intake maar, intake voortzetten, zet het gesprek voort
    vooruit maar weer, hup verder, kom op door, door naar het vervolg, oke door dan, goed ga door, prima ga maar verder, verder met de controle, de rest van de vragen graag
    kom maar met de rest, wat komt er nu, geef de openstaande vraag nog eens, welke vraag stond er open, stel de huidige vraag nog eens, herhaal wat je vroeg
    wat was je vraag ook weer, ik ben de vraag vergeten, kan je de vraag nog eens stellen, toon de vraag opnieuw, kunt u de vraag herhalen, zeg nog eens wat de vraag was
    laat de vraag nog eens zien, sorry wat vroeg je nou, de vraag is uit beeld verdwenen, terug naar de openstaande vraag, terug naar de vragenlijst, weer naar de vragen toe
    terug naar waar we waren, we gaan weer, ik ga verder waar ik was, laten we weer verder werken, pauze voorbij, pauze is om, nu heb ik weer tijd voor de vragen
    verder aub, hup door, ga voort, voortgaan, doe maar voort, we doen voort, laat ons verder doen, verder doen graag, vervolgen maar, terug aan de slag
    we waren gebleven bij een vraag, wat was de laatste vraag, herhaal nog eens, kun je dat herhalen, nog eens de vraag graag
    ik was afgeleid wat vroeg je, ik was even weg waar waren we, ik ben terug van de koffie, meeting is voorbij we kunnen door, ik heb nu wel tijd
    laten we het gesprek vervolgen, geef me de vraag opnieuw, toon nog eens de openstaande vraag, kom we gaan door, ok next step
    ga maar verder met vragen, verder dan maar
    ik verstond je niet, dat heb ik gemist, sorry dat heb ik gemist, kunt u dat nog eens zeggen, wil je dat nog eens herhalen, wat zei je net
    zeg dat nog een keer, nog een keer die vraag graag, ik heb de vraag niet gezien, welke vraag stelde je net
    ga door met de vragen, ga maar door met de vragenlijst, doorgaan met de vragen graag, ga verder met vragen stellen, ga door met vragen`,
  back: `
    breng me terug naar de vraag ervoor, een vraag eerder graag, kan ik een vraag terug, ga eentje terug, eentje terug, twee terug, nog een stap terug, stapje terug graag
    ik wil de vorige vraag nog eens zien, laat de vorige vraag nog eens zien, toon de vraag die je net stelde, de vraag van daarnet, de vraag van zojuist nog eens, de vraag van net
    naar de vraag hiervoor, de voorgaande vraag graag, voorgaande vraag, ga naar de voorgaande, mag de vorige nog een keer, kunnen we terug naar die vorige vraag
    oeps ik was te snel een terug, te snel geklikt, ik klikte te snel, verkeerd geklikt ga terug, foute knop terug graag, ik drukte op de verkeerde knop, per ongeluk doorgeklikt
    ho wacht ga terug, wacht even terug, ho even naar de vorige, stop ga een vraag terug, nee wacht een stap terug, hola terug, ho ho terug naar die vraag
    terugspoelen graag, spoel eens terug, draai dat terug, maak dat ongedaan, maak mijn laatste antwoord ongedaan, kan ik dat ongedaan maken, dat laatste ongedaan maken
    hoe ga ik terug, hoe kom ik terug bij de vorige vraag, waar zit de terugknop, is er een terugknop, kan ik teruggaan, mag ik even teruggaan, kan je even teruggaan
    ik wil nog even terug, nog even naar die vorige, we moeten een vraag terug, ga s terug, keer terug naar de vorige stap, terug naar de stap ervoor, eentje achteruit
    achteruit, een vraag achteruit, zet me een vraag terug, een plaats terug, de eerdere vraag graag, ik was nog niet klaar met de vorige vraag, vorige scherm graag
    een terugstap, spring terug, kan ik nog terug, terug naar daarnet, terug naar zonet, ga eens eentje achteruit, effe terug, ff terug
    effe een vraag terug, ik moet terug, ik wil de vraag van zonet, die vorige nog eens, toon vorige, laat vorige zien, vorige stap graag
    terug keren naar vorige vraag, ga naar het vorige scherm, ik heb te snel gedrukt, ik drukte te snel op enter, enter te vroeg ingedrukt
    vergeet dat laatste, dat laatste was niet de bedoeling ga terug, mag ik die vorige opnieuw beantwoorden, opnieuw de vorige vraag
    kan de vorige vraag terug`,
  skip: `
    kunnen we deze vraag overslaan, deze mag je overslaan, sla die vraag maar even over, ik sla deze liever over, die sla ik over, laten we die even overslaan, slaan we over
    overslaan alstublieft, ik wil hem overslaan, kunnen we deze laten zitten, laat deze maar zitten, laat deze vraag rusten, deze laten we liggen, laat maar liggen voor later
    daar kom ik later op terug, deze vraag bewaar ik voor later, bewaar deze voor straks, deze doe ik straks, vraag het me later nog eens, stel deze later nog maar eens
    deze vraag parkeren, parkeer deze maar, parkeer die even, zet deze vraag even opzij, deze vraag laat ik even open, laat het veld leeg, leeg laten, laat leeg, dit laat ik leeg
    niet beantwoorden, ik geef hier geen antwoord op, hier geef ik liever geen antwoord op, daar wil ik niets over zeggen, dat zeg ik liever niet, dat houd ik liever voor mezelf
    ik wil dit niet beantwoorden, ik ga deze vraag niet beantwoorden, geen antwoord op deze vraag, deze vraag beantwoord ik niet, moet ik dit invullen of kan ik het overslaan
    mag deze leeg blijven, hoeft deze vraag echt, kan deze vraag worden overgeslagen, deze vraag is niet voor ons volgende graag, next graag, next, doe de volgende maar
    geef me de volgende vraag, ga naar de volgende, ga door naar de volgende vraag, op naar de volgende, door naar de volgende, naar de volgende vraag alstublieft, volgende vraag aub
    ik pas op deze vraag, ik pas even, pas hier, skip deze maar, skip die vraag, kan ik deze skippen, deze skip ik, even skippen, die skippen we, doe maar skip, overslaan die handel
    deze vraag interesseert me niet volgende, geen zin om dit in te vullen, dit vul ik een andere keer in, dit vul ik nu niet in, later hierop antwoorden, ik antwoord hier later op
    die mag weg, deze niet, deze even niet, nu niet deze vraag, sla m over, sla um over, effe overslaan, ff overslaan, we slaan deze effe over
    die slaan we over, deze slaan we voorlopig over, hier passen we, daar pas ik voor, dit komt later wel, dat zoek ik later uit volgende
    ga maar verder naar de volgende vraag, doe maar de volgende, geef maar de volgende, kan ik verder zonder te antwoorden, verder zonder antwoord
    ga verder zonder dit, ik laat dit open, open laten, vraag openlaten, blanco laten, blanco, laat deze blanco, deze vraag beantwoorden we later wel
    ik hoef deze niet te beantwoorden, deze is lastig volgende, te moeilijk volgende vraag, dit is prive, dat gaat je niks aan volgende
    daar antwoord ik niet op, ik wens niet te antwoorden, sla die vraag maar effe over, later misschien, vraag later nog eens`,
  change: `
    ik wil iets veranderen in mijn antwoorden, kan ik mijn eerdere antwoord aanpassen, mag ik mijn antwoord wijzigen, ik moet een antwoord corrigeren, een antwoord verbeteren graag
    hoe pas ik een antwoord aan, hoe wijzig ik wat ik heb ingevuld, hoe kan ik een vorig antwoord veranderen, waar kan ik mijn antwoorden aanpassen, is een antwoord nog te wijzigen
    ik heb een fout gemaakt bij de omzet, ik heb een foutje gemaakt, ik heb iets fout ingevuld, ik heb iets verkeerds ingevuld, ik heb me vergist, ik heb mij vergist bij de maanden
    sorry ik vergiste me bij het bedrag, ik heb de verkeerde omzet doorgegeven, het bedrag dat ik gaf klopt niet, de omzet die ik opgaf is niet juist, mijn omzet moet anders
    er staat iets verkeerd bij het lidmaatschap, bij de tekenbevoegdheid moet iets anders staan, de support vraag heb ik fout beantwoord, die over support klopt niet meer
    wijzig mijn antwoord over de helpdesk, verander mijn antwoord op de locatie, pas het aantal maanden aan, corrigeer de omzet, herzie mijn antwoord over facturatie, zet de omzet op een ander bedrag
    het aantal maanden moet hoger zijn, maak van mijn nee een ja, mijn ja moet een nee zijn, ik bedoelde nee bij de vraag over tekenen, ik had nee moeten zeggen bij support
    ik had ja moeten antwoorden bij de beheerder, dat antwoord van daarnet was fout, mijn laatste antwoord was niet goed, mijn vorige antwoord moet anders, antwoord was verkeerd
    ik kom terug op mijn antwoord, ik wil terugkomen op mijn antwoord over de omzet, ik heb me bedacht over dat antwoord, bij nader inzien klopt mijn antwoord over security niet
    ik wil een correctie doorgeven, kan er nog iets gecorrigeerd worden, een correctie op de omzet, rectificatie van mijn antwoord, typefout in het bedrag, tikfout bij de omzet, ik heb een nul te veel getypt
    ik heb een nul te weinig ingevuld, verkeerde getal ingetikt bij de omzet, wil iets rechtzetten in mijn antwoorden, ik moet iets rechtzetten, kan dat antwoord nog anders
    de gegevens die ik invulde zijn niet meer actueel, antwoord bijwerken, werk mijn antwoord over de mpn bij, gegevens bijwerken, update mijn omzet, omzet updaten, edit mijn antwoord
    ik moet nog iets aanpassen, er moet iets aangepast worden, er klopt iets niet in mijn antwoorden, een van mijn antwoorden klopt niet
    ik wil een eerder gegeven antwoord herzien, kan je mijn antwoord veranderen, kun je de omzet aanpassen, verander de omzet even
    zet de maanden op achttien, de maanden kloppen niet, het zijn geen twaalf maanden maar achttien, het was geen drie ton maar vier ton
    het bedrag moet vier ton zijn, dat bedrag was verkeerd, het bedrag is fout, foutje in de omzet, foutje bij de maanden, oeps verkeerd bedrag
    oeps verkeerd antwoord gegeven, oei fout antwoord, verkeerd antwoord gegeven, ik gaf een verkeerd antwoord, ik heb daar verkeerd geantwoord
    per ongeluk nee geantwoord, ik klikte per ongeluk op ja, ik heb per ongeluk ja gezegd, dat moest ja zijn, dat moest nee zijn, dat had anders gemoeten
    ik wil dat antwoord overdoen, mag ik die vraag opnieuw beantwoorden, ik wil de vraag over omzet opnieuw beantwoorden, herstel mijn antwoord
    antwoord herstellen, hetgeen ik invulde wil ik rechtzetten, wat ik eerder invulde moet anders, eerder ingevulde gegevens wijzigen
    terug naar de omzetvraag om die te wijzigen, ik wil mijn keuze wijzigen, andere keuze maken, keuze aanpassen`,
  why: `
    waarom moet je dat weten, waarom wilt u dat van ons weten, waarom vragen jullie hiernaar, waarom wordt dit gevraagd, waarom wordt dat aan mij gevraagd, waarom staat deze vraag erin
    waartoe dient deze vraag, waarom is die vraag nodig, wat is de reden dat je dit vraagt, met welke reden vraagt u dit, vanwaar die vraag, vanwaar die nieuwsgierigheid, hoezo vraag je dat
    waar heb je dat voor nodig, waar heb je deze gegevens voor nodig, waar gebruik je dat voor, wat doe je met dat antwoord, wat gaan jullie met dat antwoord doen, waar is dit voor nodig
    wat heeft dat er nou mee te maken, wat heeft mijn antwoord hiermee te maken, wat heeft dit met de aanvraag te maken, is dat relevant, is deze vraag wel relevant, hoe relevant is dit
    wat maakt dat nou uit, wat doet dat ertoe, waarom doet dat ertoe, maakt dat uit dan, waarom is dat zo belangrijk, wat is het belang van deze vraag, waarom telt dat mee, hoezo moet je dat weten
    leg eens uit waarom je dit vraagt, kunt u toelichten waarom u dat vraagt, mag ik weten waarom je dat vraagt, ik wil eerst weten waarom je dat vraagt, verklaar je vraag eens nader
    wat bedoel je precies met deze vraag, wat bedoelt u nou met die vraag, wat wordt er met deze vraag bedoeld, ik weet niet wat je bedoelt, geen idee wat je hier vraagt, ik begrijp niet wat je vraagt
    ik snap deze vraag niet, ik snap de vraag niet helemaal, deze vraag is me niet duidelijk, de vraag is onduidelijk, de vraag is niet duidelijk, onduidelijke vraag, wat een rare vraag
    hoe moet ik deze vraag lezen, hoe moet ik dat opvatten, wat valt hieronder, wat valt daar allemaal onder, wat reken je hiertoe, wat verstaan jullie daaronder, wat verstaat u onder deze term
    kunt u de vraag anders formuleren, kan je dat in gewone taal zeggen, zeg het eens in simpele woorden, leg dit uit alsof ik vijf ben, kun je een voorbeeld geven, heb je een voorbeeld, geef eens een voorbeeld
    uitleg bij deze vraag graag, meer info over deze vraag, wat uitleg graag, geef meer toelichting, toelichting bij de vraag, vertel eens meer over deze vraag, wat wil je nou eigenlijk weten van mij
    en waarom dan, maar waarom, waarom zou ik dat vertellen, waarom zou ik daarop antwoorden, met welk doel, wat is daar de bedoeling van, waar slaat dat op, waar slaat deze vraag op, gaat u dat wat aan
    hoezo dat, hoezo dan, waarom zo, waarom wil je dat nou weten, waarom die vraag, wat wil je daarmee, wat moet je met die informatie
    wat heb je eraan om dat te weten, waarom moet dat, waarom is dit een vraag, wie wil dat weten, voor wie is dat
    waarom moet microsoft dat van ons weten, wat heeft microsoft daarmee te maken, wat is de zin van deze vraag, wat is de meerwaarde van deze vraag
    wat heeft dat met direct bill van doen, wat heeft dat met csp te maken, wat is het verband, zie het verband niet, ik zie niet in waarom dat nodig is
    is dit echt nodig, moet ik dat echt zeggen, is dat verplicht te beantwoorden, ik begrijp niet waarom je dat vraagt, mag ik vragen waarom
    mag ik weten waarvoor dat dient, mag ik vragen waarvoor u dat nodig hebt, wat is de aanleiding voor deze vraag, wat bedoelen jullie hiermee
    hoe bedoelt u dat precies, wablief, wat zegt u, ik volg je niet, ik kan je niet volgen, deze vraag begrijp ik niet goed
    wat moet ik hieronder verstaan, wat is dat nou weer, in jip en janneketaal graag, kunt u het eenvoudiger zeggen, verduidelijking graag
    nadere toelichting graag`,
  summary: `
    laat me zien wat ik heb ingevuld, toon wat ik ingevuld heb, wat heb ik tot dusver ingevuld, wat heb ik tot nog toe gezegd, laat alles zien wat ik heb gezegd, wat heb ik je verteld
    kan ik mijn antwoorden terugzien, ik wil mijn antwoorden nog eens nalopen, mag ik mijn antwoorden nakijken, waar zie ik mijn antwoorden, waar vind ik mijn antwoorden terug, mijn antwoorden teruglezen
    geef me een overzicht van mijn antwoorden, overzicht van wat ik heb ingevuld, lijst van mijn antwoorden, lijstje met mijn antwoorden graag, alle antwoorden op een rij, zet alles op een rijtje
    zet alles even op een rij, kun je alles even op een rij zetten, zet mijn gegevens onder elkaar, som mijn antwoorden op, kun je mijn antwoorden opsommen, noem mijn antwoorden nog eens op
    vat samen wat ik gezegd heb, vat alles even samen, kun je samenvatten wat je hebt, maak een samenvatting van mijn antwoorden, samenvattinkje graag, korte samenvatting graag, een recap graag
    recapituleer, even recapituleren, nog even resumeren, resume van mijn antwoorden, wat heb je van me opgeschreven, wat heb je opgeschreven, wat heb je allemaal van ons genoteerd, wat staat er genoteerd
    wat weet je nu van ons bedrijf, wat weet u al van ons, welke gegevens heb je van mij, welke antwoorden heb je van me, welke antwoorden heb ik al gegeven, welke antwoorden staan er nu
    wat antwoordde ik ook alweer, wat had ik ook weer ingevuld, wat had ik bij de omzet ingevuld, wat heb ik bij support gezegd, wat heb ik eerder geantwoord, laat eens zien wat je hebt
    controleer samen met mij mijn antwoorden, ik wil nakijken wat ik heb opgegeven, even mijn antwoorden checken, ik wil checken wat ik heb ingevuld, nog eens door mijn antwoorden lopen
    ingevulde gegevens tonen, toon alle ingevulde antwoorden, print mijn antwoorden, overzichtje aub, kort overzicht, kan ik het overzicht zien, tussentijds overzicht van de antwoorden, alles wat ik zei
    mijn ingevulde gegevens, laat mijn ingevulde gegevens zien, wat is er al bekend, wat is er tot nu toe ingevuld, geef mijn antwoorden eens weer
    geef even weer wat ik gezegd heb, herhaal mijn antwoorden, herhaal wat ik heb gezegd, lees mijn antwoorden voor, wat zei ik ook weer
    wat zei ik over de omzet, wat had ik geantwoord, weet je nog wat ik zei, wat hebben we al gehad, welke vragen heb ik al beantwoord
    welke vragen hebben we al gehad, toon de lijst met antwoorden, antwoordenlijst, antwoordenoverzicht, geef eens een samenvattingske
    samenvattend overzicht, overzicht aub, kan je een overzichtje geven, kunt u samenvatten wat ik heb opgegeven, ik ben kwijt wat ik heb ingevuld
    ik weet niet meer wat ik heb ingevuld, mijn gegevens tot dusver, alles op een rijtje graag, op een rijtje aub, som eens op wat je hebt
    laat zien wat je hebt genoteerd`,
  help: `
    kun je me op weg helpen, kan je mij verder helpen, help mij op weg, help me eens even, hellup, help mij dan toch, ik snap niet hoe dit werkt, ik begrijp niet hoe dit werkt
    hoe werkt deze bot, hoe werkt deze assistent, hoe werkt deze chat, hoe werkt zon chatbot eigenlijk, hoe gebruik ik deze chat, hoe bedien ik dit, hoe moet ik dit gebruiken, leg me uit hoe dit werkt
    kun je uitleggen hoe je werkt, geef uitleg over deze chat, uitleg over hoe dit werkt, gebruiksaanwijzing, is er een handleiding, heb je een handleiding voor deze chat, instructies graag
    wat kun jij allemaal voor mij doen, wat kan deze bot, wat kan dit ding, wat doet deze bot, waar ben jij voor, waarvoor dien jij, waarvoor kan ik jou gebruiken, waar kun je me mee helpen
    waarmee kan je mij helpen, wat heb ik aan jou, wie of wat ben jij, ben ik met een mens aan het praten, praat ik met een robot, ben jij een echt persoon, wat voor bot is dit
    wat zijn de commandos, welke commandos zijn er, welke opdrachten ken jij, geef de lijst met opdrachten, toon de opdrachten, welke woorden verstaat u, welke toetsen kan ik gebruiken
    wat zijn mijn mogelijkheden hier, welke mogelijkheden biedt u, toon het menu, laat het menu zien, hoofdmenu, terug naar het menu, open het menu, waar is het menu, geef me de opties
    wat moet ik hier typen, wat moet ik intypen, wat kan ik nu intikken, wat wordt er van mij verwacht, wat moet ik nu precies doen, wat is de bedoeling hier, wat kan ik nu doen, en wat nu
    ik loop vast, ik zit vast, ik weet niet hoe ik verder moet, ik weet niet wat ik moet doen, ik kom niet verder, hoe kom ik verder, ik raak de weg kwijt, ik ben het spoor bijster, het duizelt me
    ik kan er geen touw aan vastknopen, ik volg het niet meer, ik snap er geen jota van, ik heb assistentie nodig, ik kan wel wat hulp gebruiken, kan iets of iemand mij even helpen met deze chat, sos
    ik weet niet hoe dit werkt, hoe gaat dit in zijn werk, wat gebeurt hier, wat is dit, wat is dit voor iets, wat is dit voor chat, waar ben ik beland
    wie is dit, met wie praat ik, met wie spreek ik, ben jij van microsoft, wat kunde gij, wat kunde gij allemaal, wat kan ik met jou
    wat kan ik doen met deze chat, wat voor dingen kun je, vertel wat je kunt, vertel eens wat je allemaal kan, som op wat je kunt
    kan je uitleg geven over wat je kan, uitleg aub hoe dit werkt, leg dit eens uit wat kan ik hier, korte uitleg over deze assistent, hoe moet dit
    hoe doe ik dit, hoe vul ik dit in, hoe antwoord ik hier, moet ik typen of klikken, kan ik ook typen, welke knoppen zijn er, ik zie geen knoppen
    ik weet niet wat ik moet kiezen, ik begrijp er geen snars van, dit is veel te ingewikkeld, te ingewikkeld voor mij, hulp aub, help aub, hulp gevraagd
    hellp, hlep, gebruikershulp, tips graag, heb je tips voor deze chat
    wat kun jij allemaal, wat kun je zoal, wat kun je hier zoal doen, wat kunnen jullie allemaal, vertel wat kan je allemaal`,
  startOver: `
    laten we helemaal opnieuw beginnen, kunnen we overnieuw, ik wil het hele ding overdoen, alles nog een keer van voor af aan, begin nog eens van het begin, terug naar af
    ik wil de vragenlijst opnieuw doen, de vragenlijst opnieuw starten, doe het interview opnieuw, het hele interview nog een keer, intake opnieuw doen, ik wil de intake overdoen, de check opnieuw doen
    nog een keer de hele controle, nieuwe controle starten, begin een nieuwe controle, nieuwe sessie, start een nieuwe sessie, nieuw gesprek beginnen, een verse start graag, frisse start
    begin weer bij vraag een, terug naar vraag 1, terug naar de eerste vraag en alles opnieuw, weer vanaf de eerste vraag, weer vanaf nul, we beginnen weer bij nul, weer bij het begin beginnen
    gooi alles weg, gooi mijn antwoorden weg, wis alle antwoorden, wis alles wat ik heb ingevuld, alles leegmaken, maak alles leeg, maak de lijst leeg, verwijder al mijn antwoorden, verwijder wat ik heb ingevuld
    vergeet wat ik gezegd heb, vergeet al mijn antwoorden, vergeet alles en begin opnieuw, streep door alles, alles ongedaan maken en opnieuw, alles resetten, reset de vragenlijst, reset het gesprek
    zet alles op nul, zet de teller op nul, kan ik resetten, kun je alles resetten, herstart het interview, herstart de vragenlijst, herbegin, herbeginnen graag, alles herdoen, we herbeginnen
    dit ging helemaal mis ik wil opnieuw, ik heb er een puinhoop van gemaakt opnieuw graag, ik verpest het begin maar opnieuw, dit is niks geworden laten we opnieuw beginnen, overnieuw graag
    schone lei graag, met een schone lei beginnen, alles opnieuw invullen, ik wil alles opnieuw invullen, mag alles weg en dan opnieuw, hoe begin ik opnieuw, hoe kan ik opnieuw beginnen, hoe wis ik mijn antwoorden
    ik wil alles opnieuw, alles opnieuw graag, begin nog eens opnieuw, nog es van vooraf, van vooraf aan graag
    we doen het helemaal over, overdoen, alles overdoen graag, doe alles over, wis de hele boel, wis de boel, gooi de hele boel weg, weg ermee en opnieuw
    alles weg graag, alles schrappen en herbeginnen, van nul herbeginnen, terug naar nul, tabula rasa, reset alles maar, doe maar een reset, harde reset
    kan dit gereset worden, zet alles terug naar het begin, helemaal terug naar start, opnieuw vanaf vraag een, ik wil de hele vragenlijst nog eens doen
    nieuwe poging, ik wil een nieuwe poging, tweede poging graag, probeer alles opnieuw, we starten opnieuw op, verwijder alles wat ik zei
    mijn antwoorden mogen weg`,
  stop: `
    ik wil ermee ophouden, laten we ermee ophouden, laten we stoppen voor vandaag, we stoppen ermee voor nu, hier stop ik mee, ik hou het voor gezien, ik houd het voor vandaag voor gezien
    het is genoeg geweest, zo is het wel genoeg, genoeg vragen voor vandaag, nu even niet meer, nu is het klaar, ik ben er even klaar mee, ik heb er genoeg van, ik ben er wel klaar mee voor vandaag
    ik moet ervandoor, ik moet weg, ik moet naar een vergadering, ik heb zo een afspraak, mijn meeting begint, ik moet ophangen, de plicht roept, ik heb nu geen tijd meer, geen tijd meer, tijd is op
    morgen ga ik verder, ik ga morgen verder, straks verder, vanmiddag ga ik verder, volgende week verder, we pakken het later weer op, ik pak het later op, laten we het later oppakken
    ik maak het morgen af, de rest doe ik later, de rest komt een andere keer, we doen de rest morgen, kan ik het later afmaken, kan ik later verdergaan, mag ik hier later mee verder
    even pauzeren, korte pauze, even een pauze inlassen, ik las even een pauze in, zet het even op pauze, wacht ik moet even weg, koffiepauze, ik ga eerst lunchen, zet het gesprek stil
    bewaar het voor later, sla mijn antwoorden op en sluit af, opslaan en afsluiten, bewaar wat ik heb dan ga ik later verder, sluit het gesprek, sluit deze chat, sluit de vragenlijst, beeindig de chat
    gesprek afsluiten graag, ik sluit af, ik rond af, we ronden af, afronden graag, we breken af voor nu, breek het gesprek af, interview stoppen, stop het interview, stop met vragen stellen, hou op met vragen
    niet meer vragen stellen, laat me met rust, ik wil niet meer, ik wil eruit, ik log uit, ik ben ermee weg, dag tot de volgende, tot later dan, tot morgen dan, we zijn klaar voor nu, dit was het voor vandaag
    ik kap ermee, we kappen ermee, kap maar, basta, klaar ermee, finito, schluss, zo nu is het mooi geweest, voor vandaag is het mooi geweest
    laten we het hierbij laten, we laten het hierbij, ik laat het hierbij, hier laten we het bij voor vandaag, ik haak af, ik haak even af
    ik ga naar huis, ik ga eten, etenstijd, ik moet de kinderen halen, mijn trein komt aan, telefoon gaat moet ophangen, ik word gebeld
    er komt iets tussen, even onderbreken, onderbreek het even, onderbreken graag, laten we pauzeren, pauze graag, ik neem pauze
    kunnen we even pauze houden, kunnen we morgen verdergaan, kan dit morgen verder, ik doe de rest morgen wel, hou het even vast voor later
    bewaar alles even, tot hier voor vandaag, tot hiertoe, tot zover voor vandaag, dag bot, slaap wel, ciao, salut, de groeten, fijne dag nog ik ben weg
    laat maar ik stop, laat maar ik stop ermee, ik wil het gesprek stoppen, ik wil het gesprek afsluiten, beeindig het gesprek graag, sluit maar af
    het was leuk je te spreken tot ziens, fijn gesproken te hebben, bedankt en tot ziens, bedankt voor het gesprek dag, een fijne dag verder tot ziens
    goed gesprek tot later, ik zie je later, tot de volgende keer dan, bedankt voor alles doei, goedenacht, tot kijk, hoi hoi tot later`,
  status: `
    wat is het resultaat, geef me het resultaat, wat is nu het eindresultaat, toon het resultaat van de controle, mag ik het resultaat zien, wanneer krijg ik het resultaat te zien, resultaten graag
    wat is de conclusie, wat is je conclusie, wat concludeer je, kom eens met een conclusie, wat is het oordeel, wat is jouw oordeel over ons, geef je oordeel, wat is het eindoordeel, wat is de uitslag van de test
    laat de uitslag zien, toon de uitslag van de voorcheck, uitslag graag, wat kwam eruit, wat is eruit gekomen, wat komt er uit de check, wat kwam er uit de controle, is het goed of niet
    zijn we geslaagd of niet, hebben we het gehaald, zijn we erdoor, komen we erdoor, ben ik door de check, haal ik het, halen we het zo, voldoen wij nu, voldoen we aan alles, voldoe ik op basis van mijn antwoorden
    komen wij op basis van deze antwoorden in aanmerking, is mijn bedrijf geschikt op basis van wat ik invulde, mogen we nu aanvragen of niet, kunnen we op basis hiervan aanvragen, zijn we klaar om aan te vragen
    wat is onze score, hoe scoren we, hoe doen we het, hoe doe ik het tot nu toe, hoe staan we er nu voor, hoe sta ik er op dit moment voor, hoe ziet het ervoor uit, ziet het er goed uit voor ons
    wat is de stand tot nu toe, tussenstand graag, geef de tussenstand, tussentijds resultaat, hoe ver zijn we nu, hoe ver zijn we gevorderd, hoe ver ben ik in het proces, hoever ben ik, waar zijn we nu
    waar zitten we in het proces, waar staan we in het traject, in welke stap zitten we nu, in welke fase zitten we, bij welke stap ben ik, welke fase is nu bezig, wat is de fase van mijn aanvraag
    hoe staat het met onze aanvraag, wat is de status van mijn aanvraag, status van onze aanvraag, is er al nieuws over mijn aanvraag, loopt mijn aanvraag nog, statusupdate graag, geef een statusupdate
    wat is mijn voortgang, toon mijn voortgang, voortgang bekijken, hoeveel vragen zijn er nog te gaan, hoeveel vragen moet ik nog beantwoorden, nog hoeveel vragen, hoeveel komt er nog, moet ik nog veel vragen
    zijn we al bijna klaar, ben ik bijna klaar, zijn we er bijna, duurt het nog lang deze vragen, hoe lang gaat dit nog duren, hoelang ben ik nog bezig, hoeveel procent heb ik gedaan, is dit de laatste vraag
    wat ontbreekt er nog bij ons, wat staat er nog open voor ons, welke punten staan bij ons nog open, wat moeten wij nog regelen volgens jou, waar zakken wij op, waar schieten wij tekort, welke eisen halen we niet
    is het gelukt, hebben we het gered, redden we het, halen wij de eisen, zitten we goed, zitten we safe, staan we er goed voor
    hoe zijn onze kansen, maken we een kans, kom ik erdoor, kom ik door de check, komen we door de voorcheck, ben ik door de voorcheck
    zijn we geslaagd voor de voorcheck, wat zegt de voorcheck, wat zegt de check over ons, toon de uitkomst, toon de uitkomst van de controle
    uitkomst graag, geef de uitkomst, mag ik de uitkomst zien, mag ik de conclusie zien, geef de conclusie, eindconclusie graag, geef het eindoordeel
    gewoon het oordeel graag, kort en goed voldoen we, ja of nee voldoen we, voldoen we al, voldoen we wel, voldoen we er nu aan, mogen we al aanvragen
    kan ik de aanvraag al doen, ben ik klaar voor de aanvraag, hoe ver staan we, hoe ver sta ik, waar zit ik nu, waar zit ik ergens
    bij welke vereiste zijn we, de hoeveelste vraag is dit, hoeveel vereisten nog, hoeveel vragen resteren er, hoeveel moet ik er nog
    nog veel vragen te gaan, nog lang te gaan, ben ik al halverwege, zijn we al halverwege, voortgang graag, stand graag, hoe staat mijn zaak ervoor
    hoe zit het met mijn aanvraag`,
  person: `
    ik wil iemand aan de telefoon, ik wil liever met een mens praten, kan ik met een echt mens praten, geef me een mens, haal er een mens bij, ik wil geen robot, geen zin in een robot, ik wil een mens geen chatbot
    laat me met een collega van je praten, schakel me door naar een medewerker, verbind mij met een accountmanager, kun je me doorverbinden, wil je me doorverbinden met iemand, zet me door naar een mens
    kan ik een accountmanager spreken, mag ik met de accountmanager overleggen, ik wil overleggen met iemand van jullie, ik wil dit met een mens bespreken, dit bespreek ik liever met een persoon
    is er iemand die ik kan bellen, wie kan ik bellen, wie kan ik hierover spreken, met wie kan ik praten, bij wie kan ik terecht, tot wie kan ik me wenden, is er een contactpersoon, wie is mijn contactpersoon
    heb je een telefoonnummer, op welk nummer kan ik jullie bereiken, hoe bereik ik jullie, hoe bereik ik een medewerker, hoe kom ik in contact met iemand, hoe neem ik contact op met jullie, contactgegevens graag
    laat iemand mij bellen, laat iemand contact met mij opnemen, kan iemand contact met me opnemen, kan er iemand terugbellen, bel mij maar terug, kunt u mij bellen, ik wil teruggebeld worden, terugbelverzoek
    kan ik mailen met iemand, ik wil iemand mailen, naar wie kan ik mailen, kan ik mijn vraag aan een mens stellen, stuur mijn vraag naar een medewerker, leg dit voor aan een collega, stuur dit door naar een mens
    leg mijn vraag voor aan iemand, vraag het aan een accountmanager, kan een medewerker dit voor mij uitzoeken, ik heb een medewerker nodig, ik heb iemand nodig die er verstand van heeft, geef me een specialist
    ik wil een expert spreken, een deskundige graag, kan een adviseur met me meekijken, laat een adviseur meekijken, kan er iemand meekijken, kan er iemand langskomen, ik wil een afspraak met iemand van jullie
    plan een gesprek met een accountmanager, kan ik een afspraak maken met een adviseur, ik kom er met de bot niet uit ik wil een mens, jij snapt me niet geef me iemand anders, heb je niet iemand die het wel weet
    menselijke collega graag, een levend persoon graag, iemand van vlees en bloed, een mens van vlees en bloed, is daar ook een mens, is er een mens aanwezig, zit er ook iemand achter deze chat, live medewerker, livechat met een medewerker
    klantendienst graag, de klantendienst aan de lijn, geef mij de supportafdeling, kan ik de helpdesk van jullie spreken, mag ik je baas spreken, manager spreken, ik wil een klacht bespreken met iemand, ik wil iemand van microsoft spreken
    kan ik bellen, mag ik bellen, ik bel liever, ik wil bellen, ik wil telefonisch contact, telefonisch graag, kunnen we bellen, kunnen we even bellen
    kan ik iemand aan de lijn krijgen, geef me iemand aan de lijn, kan iemand me helpen die er echt verstand van heeft, is er iemand beschikbaar
    is er iemand online, iemand online, kan een collega van je helpen, kan een collega het overnemen, neem het over met een mens
    ik wil een medewerker van jullie team, verbind met team, accountteam graag, mijn accountmanager graag, geef me mijn accountmanager
    kan mijn accountmanager hierbij, kan de accountmanager mij bellen, laat de accountmanager bellen, bel mij op dit nummer, hier is mijn nummer bel me
    neem contact met mij op, contacteer mij, contacteer mij aub, contact graag, kan iemand mij contacteren, wie helpt mij verder als mens
    wie is er verantwoordelijk bij jullie, wie kan ik mailen, wat is jullie mailadres, stuur iemand langs, stuur een consultant, afspraak maken
    afspraak met accountmanager, ik wil een gesprek, gesprek aanvragen, persoonlijk gesprek graag, persoonlijk contact graag, face to face graag
    vleesgeworden persoon, een echte graag, niet met een machine praten, ik wil niet met een computer praten, weg met die bot ik wil een mens
    jij begrijpt er niks van geef me een collega`,
  topics: `
    ik heb een vraag, ik heb een vraagje, ik heb nog een vraag, ik heb even een vraag, ik heb een andere vraag, ik heb ook een vraag, ik heb een paar vragen, ik heb wat vragen, ik heb vragen
    ik wil iets vragen, ik wil je iets vragen, ik wil graag iets vragen, ik wou iets vragen, ik wilde nog iets vragen, ik zou graag iets willen vragen, ik zou u iets willen vragen, ik wil een vraag stellen
    ik wil graag een vraag stellen, ik wil eerst een vraag stellen, ik wil eerst iets vragen, even een vraag, even een vraagje, een vraagje, vraagje, vraag, klein vraagje, snel vraagje, korte vraag, tussendoor een vraag
    mag ik iets vragen, mag ik wat vragen, mag ik je iets vragen, mag ik u iets vragen, mag ik een vraag stellen, mag ik even iets vragen, mag ik tussendoor iets vragen, mag ik ook zelf iets vragen
    kan ik iets vragen, kan ik je iets vragen, kan ik hier vragen stellen, kan ik jou een vraag stellen, kan ik een vraag stellen, kan ik nog iets vragen, kan ik ook vragen stellen, kunnen wij ook vragen stellen
    wat kan ik vragen, wat kan ik je vragen, wat kan ik u vragen, wat kan ik allemaal vragen, wat kan ik hier vragen, wat mag ik vragen, wat mag ik allemaal vragen, waarover kan ik vragen stellen
    waarover kan ik je iets vragen, over welke onderwerpen kan ik vragen stellen, welke vragen kan ik stellen, welke vragen kan ik je stellen, welke vragen kun je beantwoorden, welke vragen beantwoordt u
    op welke vragen weet je antwoord, waar weet jij allemaal iets van, waar weet je iets over, waar weet je antwoord op, welke onderwerpen zijn er, welke onderwerpen ken je, toon de onderwerpen, onderwerpen, onderwerp
    lijst met onderwerpen, lijst met vragen, geef een paar voorbeelden van vragen, voorbeelden van vragen, voorbeeldvragen, veelgestelde vragen, veel gestelde vragen, faq, vragen stellen, vraag stellen, een vraag stellen
    ik heb iets te vragen, ik zit met een vraag, ik zit nog met een vraag, ik loop met een vraag rond, er is iets wat ik wil weten, ik wil iets weten, ik wil graag iets weten, ik wil wat weten, ik wil informatie
    ik zoek informatie, ik wil meer informatie, kan ik informatie krijgen, beantwoord je ook vragen, kun je vragen beantwoorden, kan jij vragen beantwoorden, kun je een vraag voor mij beantwoorden, wat wil je dat ik vraag
    hallo ik heb een vraag, goedemiddag ik heb een vraagje, hoi mag ik iets vragen, wacht ik heb een vraag, nee ik heb eerst een vraag, sorry ik heb een vraag tussendoor, ik heb hier een vraag over, ik heb daar een vraag over, vraag hierover
    heb je even ik wil iets vragen, zou ik iets mogen vragen, is het goed als ik iets vraag, kan ik bij jou terecht met een vraag, kan ik je met vragen bestoken
    vertel me welke onderwerpen je kent, van welke onderwerpen heb je verstand, waar heb jij verstand van, in welke onderwerpen ben je thuis
    welke informatie kun je geven, waarover kun je me iets vertellen, wat weet je allemaal, noem een paar dingen die ik kan vragen
    geef eens voorbeelden van wat ik kan vragen, wat voor vragen beantwoord jij`,
  creditCheck: `
    ik wil de kredietcontrole vastleggen, ik wil doorgeven dat de kredietcontrole is afgerond, kredietcontrole invullen, kredietcontrole bijwerken, ik wil de mail van microsoft doorgeven, ik wil de mail van microsoft registreren
    waar kan ik de mail van microsoft doorgeven, waar geef ik de kredietcontrole door, waar kan ik melden dat de kredietcontrole klaar is, hoe geef ik de mail van microsoft door, hoe leg ik de kredietcontrole vast
    hoe meld ik hier de kredietcontrole, kan ik de kredietcontrole hier registreren, kan ik de uitslag van de kredietcontrole doorgeven, uitslag kredietcontrole doorgeven, uitkomst van de kredietcontrole melden
    noteer de kredietcontrole, noteer de mail van microsoft, noteer dat microsoft ons heeft gemaild, registreer de goedkeuring van microsoft, leg de goedkeuring van microsoft vast, leg de mail vast, vink de kredietcontrole af
    kredietcontrole afvinken, kredietcontrole op geslaagd zetten, zet de kredietcontrole op geslaagd, zet de kredietcontrole op doorstaan, kredietcontrole bevestigen, ik wil de kredietcontrole bevestigen
    goedkeuringsmail van microsoft invoeren, ik wil de goedkeuringsmail invoeren, goedkeuringsmail registreren, bevestigingsmail van microsoft doorgeven, ik wil de bevestigingsmail van microsoft melden
    datum van de mail van microsoft doorgeven, ik wil de datum van de mail invullen, datum kredietcontrole invullen, credit check melden, credit check doorgeven, credit check registreren, credit check vastleggen
    ik wil de credit check melden, ik wil de creditcheck doorgeven, creditcheck doorgeven, creditcheck invoeren, credit check op passed zetten, kredietwaardigheidscontrole melden, kredietwaardigheidscontrole doorgeven
    ik kom de kredietcontrole melden, ik kom de kredietcontrole doorgeven, open het formulier voor de kredietcontrole, toon de kaart van de kredietcontrole, kaart kredietcontrole, melding van de kredietcontrole doen`,
  withdrawCreditCheck: `
    ik wil de melding van de kredietcontrole intrekken, trek de melding van de kredietcontrole in, haal de kredietcontrole weer weg, haal de melding van de kredietcontrole weg, kredietcontrole weghalen
    kredietcontrole was een vergissing, de melding van de kredietcontrole was een vergissing, ik heb de kredietcontrole per ongeluk gemeld, ik heb per ongeluk de kredietcontrole als geslaagd gemeld, kredietcontrole onterecht gemeld
    ik heb te vroeg gemeld dat de kredietcontrole klaar is, de kredietcontrole is toch nog niet klaar, de kredietcontrole is toch niet gehaald, we zijn toch niet door de kredietcontrole, de kredietcontrole blijkt toch niet geslaagd
    die mail van microsoft ging niet over de kredietcontrole, de mail was toch niet van microsoft, de mail van microsoft was een andere mail, ik heb de verkeerde mail doorgegeven, verkeerde mail gemeld
    maak de kredietcontrole ongedaan, maak de melding van de kredietcontrole ongedaan, draai de kredietcontrole terug, draai de melding terug, zet de kredietcontrole weer open, zet de kredietcontrole terug op open
    zet de kredietcontrole terug, kredietcontrole terugzetten, kredietcontrole herroepen, melding herroepen, ik herroep de melding van de kredietcontrole, ik wil mijn melding terugnemen, melding terugnemen
    ik neem mijn melding terug, goedkeuring intrekken graag, goedkeuring ongedaan maken, verwijder de kredietcontrole, verwijder de melding van de kredietcontrole, wis de kredietcontrole, schrap de kredietcontrole
    schrap de melding van de kredietcontrole, credit check intrekken, credit check terugdraaien, credit check ongedaan maken, creditcheck intrekken, creditcheck weghalen, trek de credit check in
    ik wil de credit check intrekken, ik wil de creditcheck terugdraaien, hoe trek ik de kredietcontrole in, hoe haal ik de melding weg, kan ik de melding van de kredietcontrole nog intrekken, kan de kredietcontrole worden teruggedraaid
    vergeet de kredietcontrole die ik meldde, de kredietcontrole klopt niet meer, mijn melding over de kredietcontrole klopt niet, kredietcontrole corrigeren naar niet geslaagd, de kredietcontrole moet weer op niet geslaagd`,
  language: `
    in het engels graag, engels graag, liever engels, kunnen we engels praten, kan dit in het engels, kan je engels, spreek je engels, spreekt u ook engels, spreek je ook nederlands, kun je nederlands
    nederlands graag, in het nederlands alstublieft, liever in het nederlands, doe maar nederlands, doe maar engels, zet de taal op engels, zet de taal op nederlands, taal aanpassen, andere taal graag
    ga verder in het engels, ga over op engels, schakel over naar nederlands, schakel over naar het engels, wissel naar engels, kan de taal op nederlands, wijzig de taal naar nederlands, taal veranderen naar engels
    mijn nederlands is niet zo goed, ik spreek geen nederlands, mijn engels is slecht, ik versta geen engels, mijn collega spreekt alleen engels, mijn baas leest geen nederlands kan het in het engels, vertaal dit naar het nederlands
    vertaal het gesprek naar het engels, kan ik dit in mijn eigen taal doen, in welke talen kan dit, welke talen spreek je, kun je ook duits, spreek je frans, kan het ook in het frans, duits graag
    voortaan in het nederlands, antwoord in het engels, stel de vragen in het nederlands, stel de vragen in het engels, engelse versie graag, nederlandse versie, heb je dit ook in het nederlands, english graag`,
  none: `
    ja, nee, klopt, inderdaad, absoluut, zeker weten, natuurlijk, helaas niet, nog niet, misschien, weet ik niet, geen idee, dat weet ik niet zeker, dat moet ik navragen, dat hebben we, dat hebben we niet
    ja dat doen we zelf, nee dat doet een ander bedrijf, dat regelt onze distributeur, dat is bij ons goed geregeld, dat is nog niet geregeld, we zijn ermee bezig, dat komt volgend jaar, dat doen we al jaren
    ik ben de directeur, ik ben eigenaar van het bedrijf, ik mag zelf tekenen, alleen de directeur mag tekenen, mijn collega is global admin, ik heb die rol niet, wij hebben een helpdesk, onze helpdesk is 24 uur bereikbaar
    onze helpdesk zit in eindhoven, wij doen zelf de eerstelijnssupport, support hebben we uitbesteed, wij huren support in bij een ander bedrijf, we hebben een supportcontract, we hebben geen ondersteuningsplan
    we hebben advanced support, wij hebben premier support, we hebben nog geen plan, onze omzet was drie ton, de omzet is ongeveer een half miljoen, we draaien vier ton via csp, onze omzet groeit elk jaar, de omzet staat in partner center
    we zijn twaalf maanden reseller, we zijn twee jaar bezig, sinds maart vorig jaar, we zijn net begonnen als reseller, al vijf jaar indirecte reseller, we factureren met exact, wij sturen zelf de facturen, onze boekhouder doet de facturen
    ons boekhoudpakket stuurt facturen, provisioning gaat via de api, we gebruiken een portaal van de distributeur, we hebben een eigen portaal, wij zijn solutions partner, we hebben de designation nog niet, mfa staat bij iedereen aan
    wij zijn geslaagd voor het assessment, we zijn gezakt, het assessment staat gepland, we bieden managed services aan, wij verkopen alleen licenties, wij leveren werkplekbeheer, we hebben een eigen app
    ons lidmaatschap is verlopen, ons lidmaatschap is actief, we zijn lid van het partnernetwerk, we hebben een mpn id, onze vestiging staat in belgie, het hoofdkantoor zit in duitsland, wij zitten in nederland
    wij werken samen met onze boekhouder, de nieuwe medewerker begint in januari, onze medewerkers werken thuis, we hebben een account manager bij de distributeur, onze accountmanager is op vakantie, mijn collega is ziek
    onze collega is er morgen weer, er werken twintig mensen bij ons, we hebben vijf medewerkers in dienst, een medewerker van microsoft heeft ons gebeld, microsoft heeft ons gemaild, ze hebben ons nog niet gebeld
    wij willen onze klanten helpen, wij helpen klanten met azure, klanten bellen onze helpdesk, de klant wil van leverancier veranderen, de klant heeft zijn contract opgezegd, de klant wil stoppen met zijn abonnement
    we stoppen met hardware, we stoppen met onze distributeur, onze distributeur stopt ermee, wij zijn gestopt met hosting, we gaan volgend jaar verder met azure, we willen overstappen op direct, we willen direct partner worden
    we willen in januari beginnen, we beginnen volgende maand met csp, het nieuwe systeem start in april, we zijn begonnen met de invoering, het project loopt door tot de zomer, we gaan door met onze distributeur
    we veranderen van boekhoudpakket, we hebben ons proces veranderd, onze bedrijfsnaam is gewijzigd, het adres is gewijzigd, de regels zijn veranderd, de voorwaarden zijn aangepast, de prijs is gewijzigd
    we gaan terug naar de distributeur, de klant wil zijn geld terug, ik kom later terug op de offerte, we zijn terug bij af met ons project, de vorige eigenaar is weg, ons vorige pakket was beter, het vorige jaar was beter
    we slaan dit jaar het congres over, de klant slaat een maand over, die stap slaan wij over in ons proces, onze samenvatting staat op de website, het overzicht van onze klanten is groot, we hebben een overzicht van alle facturen
    het resultaat over vorig jaar was goed, de resultaten van het onderzoek zijn binnen, het bedrijfsresultaat is positief, de status van de order is onbekend, onze status als gold partner is vervallen, de uitslag van de verkiezingen
    de back up draait elke nacht, we resetten wachtwoorden voor klanten, de server is herstart, wij resetten elke maand de teller, onze start was moeilijk, help desk medewerkers zijn duur, onze hulplijn is altijd open
    wat is direct bill, wat zijn de vereisten, welke eisen gelden er, hoe word ik direct partner, aan welke eisen moet ik voldoen, waar vraag ik het aan, hoe meld ik me aan, waar vind ik het formulier, wat kost het programma
    wat telt als cloudomzet, telt azure mee, telt perpetual software mee, wat zijn eeuwigdurende licenties, hoe bereken ik de omzet, waar zie ik mijn omzet in partner center, waarom is mijn omzet in partner center lager
    welke periode telt voor de omzet, welke koers gebruikt microsoft, mag ik euros omrekenen, mag ik de omzet van twee bedrijven optellen, waarom telt de laatste maand niet mee, tellen betaalde facturen mee
    hoe lang duurt de kredietcontrole, wat controleert microsoft precies, hoe hoor ik de uitslag van de kredietcontrole, wat als we zakken voor de kredietcontrole, waarom is er een kredietcontrole, krijgen we bericht van microsoft
    we wachten al drie weken op microsoft, hoe lang duurt het voor we antwoord krijgen, hoe weet ik of de kredietcontrole klaar is, waarom duurt de aanvraag zo lang, wie beslist over de aanvraag, kan ik bezwaar maken
    wat is het verschil tussen advanced en premier support, wat kost advanced support, moet ik een plan hebben, welk plan heb ik nodig, waarom heb ik een supportplan nodig, wat is asfp, wat is psfp, wanneer heb ik het plan nodig
    kan ik asfp nu al kopen, ik wil een supportplan kopen, waar koop ik een ondersteuningsplan, we bestellen morgen premier support, mag ik alvast een plan aanschaffen, doe mij maar asfp, we nemen vandaag nog advanced support
    ik heb al een plan gekocht krijg ik mijn geld terug, we hebben te vroeg betaald, kan ik het plan annuleren, wie mag er tekenen, moet de tekenaar global admin zijn, wat als de tekenaar vertrekt, in welke taal is de overeenkomst
    wat is een mpn id, welk mpn id moet ik gebruiken, waar vind ik mijn location id, mijn mpn id kan niet worden gekoppeld, hoe voeg ik een locatie toe, wij verkopen in meerdere landen, geldt het voor heel europa
    mag ik eerstelijnssupport uitbesteden, moet support 24 uur bereikbaar zijn, hoeveel mensen moet de helpdesk hebben, is een managed service verplicht, wat is een managed service, wat is provisioning
    wij zitten onder de grens wat nu, wanneer raak ik mijn status kwijt, mogen we direct blijven, houden onze klanten hun abonnementen, mag ik licenties toevoegen, wat gebeurt er met de klanten, kunnen we terug naar direct
    kan ik direct en indirect tegelijk zijn, verlies ik api toegang, moeten klanten toestemming geven, hoe stap ik over naar een indirecte provider, wat is een indirecte provider, krijg ik als direct partner een accountmanager van microsoft
    waarom zijn de regels strenger geworden, wat zijn de regels van 2025, sinds wanneer geldt de grens van een miljoen, hoe oud is deze informatie, waar staat dat op de website van microsoft, wat is de bron daarvan
    waarom moet ik twaalf maanden wachten, waarom kan ik niet meteen direct worden, waarom wil microsoft dat we indirect beginnen, waarom heeft microsoft dit programma veranderd, waarom is de grens 300000 dollar, waarom moet het in dollars
    hoe verander ik van distributeur, hoe wijzig ik ons bedrijfsadres bij microsoft, hoe pas ik mijn bankgegevens aan in partner center, hoe reset ik mijn wachtwoord, hoe stop ik een abonnement van een klant, hoe sla ik een factuur over
    hoe start ik een bedrijf, hoe begin ik met verkopen, wie helpt mijn klanten, wie kan mijn klant bellen bij een storing, hoe bereik ik microsoft support, wat is het telefoonnummer van microsoft, wie is de directeur van microsoft
    hallo, goedemorgen, hoi, bedankt, dank je wel, fijn, top, prima, oke, leuk, haha, mooi weer vandaag, hoe gaat het, prettig weekend, gefeliciteerd, dat is goed nieuws, dat is vervelend, wat jammer, wat goed, interessant
    ik vind dit handig, dit is een goede bot, je bent slim, je bent dom, dat slaat nergens op, dat geloof ik niet, daar ben ik het niet mee eens, dat is onzin, dat is duur, dat valt mee, dat valt tegen, daar schrik ik van
    ik ben van verkoop, ik werk bij een it bedrijf, wij zijn een klein bedrijf, wij maken software, wij bestaan tien jaar, we groeien snel, mijn baas vroeg me dit te doen, de directie beslist morgen, ik overleg het met mijn compagnon
    ik moet dat eerst met mijn baas bespreken, ik bel mijn boekhouder even, ik zoek het even op, ik kijk het na in partner center, ik heb het cijfer niet bij de hand, dat staat in het rapport, ik stuur het je morgen
    vertel een mop, wat is de hoofdstad van frankrijk, hoe laat is het, wat eten we vandaag, wie heeft de wedstrijd gewonnen, wat is het weer morgen, schrijf een mail voor mij, maak een samenvatting van dit document
    vertaal deze zin, speel muziek, bestel een pizza, boek een hotel, wat is de koers van de dollar, wat kost microsoft 365, hoe installeer ik teams, mijn outlook werkt niet, mijn laptop start niet op, de printer is kapot
    kunnen klanten zelf hun abonnement wijzigen, kan een klant later overstappen, kunnen we later een plan nemen, kan ik later betalen, mag een collega tekenen, mag de boekhouder dit invullen, mogen we ook via een distributeur verkopen
    moet ik wachten op de mail, moet ik iets doen na de aanvraag, wat gebeurt er daarna, wat is de volgende stap na de kredietcontrole, wat moet ik doen na goedkeuring, welke stappen zijn er, in welke volgorde moet ik het doen
    wat betekent direct bill, wat betekent ttm, wat bedoelt microsoft met cloudomzet, waarvoor dient de designation, wat houdt het capability assessment in, wat wordt er getoetst in het assessment, leg het capability assessment uit
    leg uit wat een indirecte reseller is, wat heeft de designation met csp te maken, waarom telt software niet mee, waarom moet ik solutions partner zijn, waarom vraagt microsoft om een global admin, wat moet ik onder provisioning verstaan
    we hebben een vraag van een klant gekregen, klanten stellen ons vaak vragen, de vraag naar azure groeit, er is veel vraag naar cloud, de klant vroeg naar een offerte, ik heb de vraag aan microsoft gesteld, ik heb microsoft gevraagd hoe het zit
    ik heb een vraag over de omzet hoe wordt die berekend, vraagje hoe lang duurt de kredietcontrole, ik vroeg me af of azure meetelt, mag ik vragen hoeveel het plan kost, kan ik vragen wie er moet tekenen, mijn vraag is of we euros mogen gebruiken
    ik wil weten wat direct bill kost, ik wil informatie over de kredietcontrole, ik zoek informatie over advanced support, ik wil iets weten over de omzeteis, ik wil graag weten welke landen meetellen, mag ik weten hoe lang het duurt
    we voldoen niet aan de beveiligingseisen, we voldoen aan alle vereisten van mfa, we hebben alles op orde, we hebben alles geregeld, alles staat klaar bij ons, wij zijn klaar met de inrichting, het is af, we zijn er bijna mee klaar
    het loopt al, het proces loopt, de aanvraag is verstuurd, we hebben het formulier ingevuld, we hebben de aanvraag vorige week gedaan, we hebben de overeenkomst getekend, de kredietcontrole loopt nog, de kredietcontrole is vorige week geslaagd
    we zijn door de kredietcontrole, microsoft heeft ons goedgekeurd, we hebben de mail van microsoft gekregen, we hebben nog geen mail gehad, microsoft heeft ons afgewezen, de verificatie is afgekeurd, ze willen meer documenten
    ik twijfel, ik gok drie ton, ongeveer, meer dan genoeg, te weinig, best wel, een beetje, deels, half om half, soms, meestal wel, alleen voor azure, niet voor alle klanten, hangt ervan af, ligt aan de klant
    zo goed als, dat durf ik niet te zeggen, daar ga ik niet over, dat is geheim, daar doen wij geen uitspraken over, dat mag ik niet zeggen, nvt, niet van toepassing, dat is bij ons niet aan de orde, allebei, geen van beide
    dit is de eerste keer, het is de laatste keer, volgende week weten we meer, volgend jaar halen we het, vorig jaar haalden we het niet, de volgende factuur komt in mei, de volgende verlenging is in juni, de vorige aanvraag is afgewezen
    onze website is in het engels, de documentatie is alleen in het engels, onze klanten spreken frans, mijn vrouw is nederlandse, we werken met een engels contract, het contract moet in het engels,
    kan je een opsomming geven van alle eisen van microsoft, geef een lijst met alle vereisten voor direct, geef een overzicht van de support plannen, kun je de voorwaarden van het programma opsommen, vat de regels van microsoft samen
    vat het verschil tussen direct en indirect samen, leg het aanvraagproces uit, leg mij stap voor stap uit hoe de aanvraag gaat, neem de aanvraagprocedure met me door, loop het aanmeldproces met me door, waar begin ik als ik direct wil worden
    wie kan mij helpen met een migratie, wie kan helpen met een implementatie van dynamics, kan iemand de verwarming hoger zetten, kan iemand de vergaderzaal reserveren, kun je mij helpen met een vacature, kun je helpen met mijn website
    ik zoek iemand die onze website maakt, we zoeken een nieuwe medewerker voor de helpdesk, hebben wij recht op een vaste contactpersoon bij microsoft, heeft een direct partner recht op een accountmanager, krijgen we een eigen contactpersoon bij microsoft
    hoe neem ik contact op met de belastingdienst, hoe kan ik de gemeente bereiken, wat is het nummer van de bank, wie is de contactpersoon bij ingram, ik bel mijn distributeur vanmiddag, ik neem contact op met de bank, ik praat morgen met mijn baas
    onze accountmanager bij microsoft heet jan, de medewerker van de distributeur zei dat het mag, een collega vertelde mij dat de grens hoger is, ik spreek straks iemand van microsoft, mijn boekhouder belt me terug
    hoeveel dagen heb ik om te reageren, hoeveel vakantiedagen zijn er nog, hoeveel klanten moet ik hebben, hoeveel licenties heb ik nodig, hoeveel omzet moet ik hebben, hoeveel weken duurt de verificatie, hoeveel kost een licentie, hoeveel is tien keer tien
    zijn er nog plaatsen vrij, zijn er nog andere eisen, zijn er uitzonderingen, is er een minimum aantal klanten, is er een proefperiode, is er een verschil met vroeger, is de grens nu drie ton of een miljoen, is het nu 300k of een miljoen
    wat hebben wij nodig om te mogen aanvragen, wat moeten we aanleveren, welke documenten moeten we opsturen, welke stukken vraagt microsoft, wanneer kunnen we het formulier versturen, hoe dien ik een aanvraag in, waar dien ik de aanvraag in
    welk menu moet ik hebben in partner center, welke pagina in partner center toont de omzet, waar klik ik in partner center, welke knop in partner center, welke rapporten zijn er in partner center, in welk rapport staat de omzet
    welke wisselkoers gebruiken ze, welke maanden worden meegeteld, welke functies worden geblokkeerd, welke mogelijkheden verlies ik bij een beperking, welke producten tellen mee, welke landen horen bij onze regio, welke licenties tellen niet mee
    wat wordt bedoeld met tekenbevoegdheid, wat wordt bedoeld met debiteurenbeheer, wat wordt verstaan onder een beheerde dienst, wat betekent global admin, wat betekent provisioning, wat is een rekenvoorbeeld van de omzet, geef een voorbeeld van een managed service
    waarom is de omzet een maand te laat zichtbaar, waarom staat november niet in mijn omzet, waarom wijkt het rapport af, waarom moet microsoft ons krediet controleren, waarom zou ik direct willen worden, waarom zijn er twee soorten plannen
    waarom kost het zoveel, waarom kan mijn klant niet kopen, waarom is het kantoor dicht, waarom doet mijn computer het niet, waarvoor gebruik je een designation, waarvoor is premier support bedoeld, hoezo is perpetual uitgesloten
    de omzet loopt een maand achter, het cijfer in het dashboard klopt niet volgens mij, het rapport van microsoft klopt niet, de factuur van microsoft klopt niet, er zit een fout in onze factuur, microsoft heeft een fout gemaakt, ons adres bij microsoft is fout
    ik wil onze gegevens bij microsoft wijzigen, ik wil mijn bankrekening aanpassen, kan ik mijn mpn id later wijzigen bij microsoft, kunnen we van plan wisselen, mag ik na een jaar van plan veranderen, kan ik het formulier achteraf aanpassen, verkeerde chat sorry
    kun je wat harder praten, kun je mijn cv nalezen, kun je deze tekst inkorten, kun je een gedicht schrijven, kun je een rekensom maken, kun je mijn agenda laten zien, laat me een plaatje van een kat zien, toon me het weer, wat vind je van google
    ben jij verliefd, hoe oud ben je, waar woon je, wie heeft jou gebouwd, wat zijn jullie openingstijden, wanneer zijn jullie open, wat is jullie adres, verkopen jullie laptops, leveren jullie ook printers, welke backup gebruiken jullie
    hoe verwijder ik een gebruiker, hoe geef ik iemand toegang tot een map, hoe reset ik mijn telefoon, hoe reset ik een iphone, hoe herstart ik de server, hoe stop ik een proces in windows, hoe ga ik terug naar windows 10, hoe sla ik een bestand op
    wanneer is de volgende vergadering, wanneer is de volgende ronde, tot wanneer kan ik aanvragen, wanneer stopt het oude programma, wanneer stopt microsoft met open licenties, wanneer begint het nieuwe jaar, wanneer gaan de regels in
    ik ben moe vandaag, ik ben bijna jarig, ik ga op vakantie, ik heb honger, ik ga lunchen met een klant, ik kom later bij u terug met het cijfer, ik bel morgen terug met het bedrag, ik zoek het later op, ik weet het morgen pas
    niet, nog niets, niks, nul, geen, genoeg klanten, voldoende, veel, weinig, bijna, bijna allemaal, correct, juist, precies, prima zo, goed, zoiets, zeker, geregeld, gedaan, gelukt, in orde, mee bezig, volgt nog, komt nog, later dit jaar
    was het maar waar, was het maar zo, geen commentaar, staat in de planning, staat op de agenda, dat is een goede vraag, goeie vraag, lastige vraag, dat is een moeilijke vraag, moeilijke vraag, dat zou kunnen, daar gaat de boekhouding over
    de uitslag van het assessment komt nog, het resultaat van de audit volgt, het resultaat is nog niet bekend, de kredietcontrole is nog bezig, we zitten in de verificatiefase, we zitten in fase twee van het project, onze aanvraag staat op in behandeling
    in partner center staat de status op in behandeling, de status in partner center is afgewezen, wat betekent de status in behandeling, hoe lang blijft de status op wachten staan, hoe weet ik in welke fase microsoft zit, hoe volg ik mijn aanvraag in partner center
    we moeten eerst de directie overtuigen, we beginnen pas als de directie akkoord is, we stoppen er niet mee, we gaan niet terug, we willen niet overslaan, we hoeven geen hulp, ik hoef geen medewerker, wij hebben geen vragen, ik heb geen vragen meer, nee geen vraag
    280000 en wat nu, driehonderdduizend en nu, ja en wat doe ik dan, nee en nu, nee wat is dat eigenlijk, ja maar wat is dat, ja wie niet, nee hoezo moet dat, twaalf maanden is dat genoeg, hoeveel moet het zijn, wat moet het bedrag zijn, hoe hoog is de grens
    ja dat klopt helemaal, ja sinds vorig jaar, ja via de distributeur, ja met exact online, ja dat is zo, ja die hebben we, ja dat doet mijn collega
    ja allemaal, nee dat klopt niet, nee die hebben we niet, nee nooit gedaan, nee we zijn te klein, nee dat mag ik niet, nee daar zijn we mee gestopt
    nee alleen hardware, nee gezakt, ik denk het wel, ik denk van niet, ik geloof het niet, ik hoop het, vast wel, zal wel, dat zal best, ongetwijfeld
    waarschijnlijk, vermoedelijk niet, soms wel soms niet, af en toe, bij sommige klanten wel, dat verschilt, dat wisselt per klant, wij doen alles zelf
    we hebben alles uitbesteed, de directeur doet dat, mijn vrouw is directeur, ik ben mede eigenaar, ik heb een volmacht, ik sta in het handelsregister
    ik ben beheerder van de tenant, twee collegas hebben die rol, we hebben drie beheerders, onze it man heeft die rol, achttien maanden
    twee jaar en drie maanden, sinds 2021, vanaf januari 2023, ongeveer anderhalf jaar, bijna een jaar, drie ton, vier ton vijftig
    een half miljoen dollar, driehonderdduizend dollar, 412.000 usd, 350k, nul euro, nog geen omzet, de helft daarvan, tien procent ervan
    minder dan een ton, tussen drie en vier ton, elke maand dertigduizend, het bedrag komt uit partner center, dat heb ik uit ons eigen pakket
    eigen berekening, volgens onze boekhouder, volgens het dashboard, staat in het jaarverslag, dat cijfer is van vorige maand, het is een schatting
    dat is een ruwe schatting, inclusief perpetual, zonder perpetual, waarvan twintigduizend software, in hetzelfde land, in een ander land
    onze locatie staat in frankrijk, we hebben alleen een globaal id, ons mpn id is 4812345, lidmaatschap loopt nog, het lidmaatschap is in behandeling
    we zijn afgewezen door microsoft, we zijn nog geen lid, we zijn al direct partner, we zijn nieuw, we zijn bestaand direct partner
    wij kopen nu in via een distributeur, geen plan, we hebben asfp, unified support hebben we, een ander plan, dat plan hebben we om een andere reden
    speciaal voor direct bill gekocht, dat plan liep al, we hebben het voor azure, tweede optie, de eerste, optie drie, allebei niet, het laatste
    de bovenste, weet iemand hoe lang de controle duurt, kan iemand mij vertellen wat de grens is, kun je me vertellen wat telt als omzet
    kun je uitleggen wat direct bill is, kun je uitleggen hoe de kredietcontrole werkt, leg eens uit wat een managed service is, zeg eens wat asfp kost
    vertel eens over de kredietcontrole, vertel me meer over direct bill, meer info over de kredietcontrole, meer informatie over premier support
    geef me de link van het formulier, stuur me de link naar partner center, heb je een link naar de eisen, waar kan ik dat nalezen
    waar staat dat beschreven, is er documentatie over provisioning, welke bron gebruik je, klopt het dat de grens een miljoen is
    klopt het dat perpetual nu meetelt, is het waar dat de regels veranderd zijn, geldt dat ook voor belgie, geldt dit ook voor bestaande partners
    wat als we onder de grens komen, wat als we de grens niet halen, wat gebeurt er als we zakken, wat gebeurt er als het lidmaatschap verloopt
    wat als mijn collega weggaat, wat als we geen plan kopen, wat moet ik doen als microsoft niet reageert, wat moet ik doen als we worden afgewezen
    wat doe ik als de mail niet komt, wat moet een klant doen, hoe verder na de aanvraag, wat komt er na de kredietcontrole
    mag mijn distributeur dit doen, mag een stagiair dit invullen, mag ik dit namens mijn baas doen, mogen wij onder twee namen aanvragen
    moet mijn klant iets tekenen, moet ik nieuwe abonnementen maken, moeten we opnieuw aanvragen als we verhuizen, moet het assessment elk jaar opnieuw
    moeten we elk jaar opnieuw voldoen, moeten we opnieuw beginnen bij een nieuwe regio, moet ik alles opnieuw doen voor een tweede bedrijf
    kan de aanvraag worden teruggetrokken, kan ik de aanvraag stoppen, kunnen we tussentijds stoppen met direct bill, hoe stop ik met direct bill
    hoe zeg ik csp op, kan ik later terug naar indirect, hoe kom ik terug bij mijn distributeur, hoe wijzig ik mijn aanvraag in partner center
    kan ik gegevens in de aanvraag nog wijzigen, hoe wijzig ik de hoofdcontactpersoon, hoe vervang ik de global admin, onze klant vraagt om hulp
    de klant wil een overzicht van zijn licenties, de klant wil een samenvatting van de kosten, de klant wil iemand spreken, een klant wil stoppen
    een klant wil terug, een klant wil van plan veranderen, mijn klant snapt het niet, mijn klant vraagt waarom
    klanten willen weten waarom ze moeten betalen, klanten slaan de training over, klanten willen een mens aan de lijn
    het overzicht van microsoft is onduidelijk, de uitleg van microsoft is vaag, de helpdesk van microsoft nam niet op, microsoft belde niet terug
    ik kreeg geen mens te pakken bij microsoft, de status bleef hangen, het resultaat kwam na drie weken, de vorige aanvraag is gestopt
    de vragenlijst van microsoft was lang, we zijn opnieuw begonnen met een nieuw pakket, we hebben de samenwerking gestopt
    we hebben dat onderdeel overgeslagen, ik ben blij, ik ben boos, wat een gedoe, wat een onzin, jeetje, wow, hmm, tja, oeps, sorry, geen probleem
    graag gedaan, insgelijks, succes ermee, welterusten, eet smakelijk, fijne feestdagen, ik ook, dat vind ik ook, dat denk ik ook, wie weet, komt goed
    dat komt wel goed, maakt niet uit, geeft niet, whatever, boeiend, lekker bezig, toppie, helemaal goed, snap ik, ik snap het, ok duidelijk, aha, oh zo
    goed om te weten, dat wist ik niet, interessant zeg, de zon schijnt, morgen is het zondag, ik drink koffie, de hond blaft
    mijn kat zit op het toetsenbord, de trein heeft vertraging, het is druk vandaag, we hebben een nieuw kantoor, de server staat in de kelder
    windows update duurt lang, excel is vastgelopen, mijn scherm bevriest, teams hapert, de wifi valt weg, ik zit in de trein, ik typ op mijn telefoon
    lorem ipsum, asdf, test, testje, 12345, xyz, banaan, blabla
    waarom is de lucht blauw, waarom valt teams steeds uit, waarom synchroniseert onedrive niet, waarom loopt excel vast, waarom is microsoft zo groot
    checklist met eisen graag, overzicht van alle voorwaarden graag, oktober ontbreekt in het omzetoverzicht, ik wil een afspraak bij de kapper
    afspraak maken met de dokter, nieuwe regio alles opnieuw, leg direct bill uit alsof ik een kind ben, zijn er nog treinen, zijn er nog gratis licenties
    bijna gehaald, op twee punten na, we zitten er vlakbij
    bel een taxi, bel mijn moeder, stuur een bericht naar mijn vrouw, zet een wekker om zeven uur, herinner me aan de vergadering
    wat staat er op mijn boodschappenlijst, voeg melk toe aan mijn lijstje, lees mijn herinneringen voor, verwijder alles van mijn takenlijst
    heb ik melk op mijn lijst gezet, speel het volgende nummer, sla dit liedje over, volgend liedje, zet de muziek uit, zet het geluid zachter
    doe het licht aan, zet de verwarming lager, verbind met mijn telefoon, koppel mijn telefoon, wat is de status van mijn vlucht
    wat is de status van mijn bestelling, hoe ver is mijn pakket, hoeveel punten heb ik op mijn spaarkaart, hoeveel staat er op mijn rekening
    is mijn creditcard al verstuurd, mijn bankpas is kwijt wat moet ik doen, mijn koffer is kwijt help, mijn auto start niet wat moet ik doen
    hoe start ik een auto met kabels, help me mijn telefoon te vinden, blokkeer mijn rekening, ik wil een nieuwe pas, plan een afspraak voor mijn auto
    waar kom je vandaan, wie heeft je gemaakt, voor wie werk je, wat zijn je hobbys, heb je huisdieren, hoe heet jij, noem mij jan, verander je naam
    zeg eens iets grappigs, gooi een dobbelsteen, kop of munt, hoe zeg je dank je in het italiaans, hoe spel je dat woord, wat is de zin van het bestaan
    hoeveel minuten is het rijden naar utrecht, in welke tijdzone ligt tokio, is er file, welke benzine moet ik tanken, hoe maak ik pannenkoeken
    wat heb ik nodig voor sushi, hoeveel calorieen heeft een appel, is er een goed restaurant in de buurt, reserveer een tafel, hoeveel fooi geef ik
    wanneer is het vakantie, hoeveel verlof heb ik al opgenomen, is mijn verlof goedgekeurd, wat verdien ik, wanneer moet mijn belasting betaald zijn
    kredietcontrole niet gehaald wat nu, de kredietcontrole niet gehaald en nu, is de kredietcontrole gelukt, is de kredietcontrole geslaagd, zijn we door de kredietcontrole, heeft microsoft de kredietcontrole goedgekeurd, niet geslaagd voor de kredietcontrole wat moeten we nu, van wie hoor ik dat de kredietcontrole gelukt is
    heb ik recht op een accountmanager, krijg ik een accountmanager, krijgen wij een eigen accountmanager, hebben directe partners een accountmanager, heeft een direct bill partner een vaste accountmanager, wanneer krijg je een accountmanager
    kan een medewerker van mij de aanvraag doen, mag een collega de aanvraag indienen, kan een medewerker tekenen, mag een medewerker van ons het formulier invullen, kan mijn collega de aanvraag doen, moet ik de aanvraag zelf doen
    kan ik meteen als direct starten, kunnen we direct als direct bill partner beginnen, kan ik gelijk als directe partner starten, kunnen we meteen direct beginnen, mag ik meteen starten als direct partner
    hoeveel marge krijg ik, hoeveel marge krijgen we, wat is mijn marge, hoeveel korting krijg ik, hoeveel procent krijg ik, hoeveel verdien ik eraan
    hoe lang duurt dit, hoe lang duurt de aanvraag, waar zie ik de status van mijn aanvraag, waar zie ik de status van de aanvraag, waar volg ik mijn aanvraag, hoe zie ik in partner center hoe ver de aanvraag is, wat is de status van onze aanvraag bij microsoft
    hoe zeker is dit oordeel, hoe betrouwbaar is dit oordeel, hoe zeker is deze uitslag, is dit oordeel bindend, hoe betrouwbaar is de uitkomst, kan ik op dit oordeel vertrouwen, wanneer krijg ik de uitslag, wanneer krijgen we de uitslag, wanneer hoor ik het resultaat, wanneer komt de uitslag
    kan ik mijn mpn id wijzigen, kunnen we onze mpn id veranderen, kan een mpn id worden gewijzigd, hoe wijzig ik mijn mpn id in partner center, kan ik een andere mpn id gebruiken, nieuwe regio opnieuw beginnen, moet ik in een nieuwe regio opnieuw beginnen, kan ik terug naar direct, kan ik weer terug naar direct`,
} as const satisfies CommandExamples;
