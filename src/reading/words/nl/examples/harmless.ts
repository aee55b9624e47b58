/** Dutch sentences in which nobody wants to buy a support plan, most of them close to it: data to learn from. One a line. */
export const harmless = `
een klant vroeg of hij bij ons een supportabonnement kan nemen
onze klanten vragen of ze ASfP nodig hebben
moeten onze klanten ook een supportplan kopen?
een eindgebruiker wil via ons Premier kopen
we raden klanten aan een servicecontract te nemen
hoeveel klanten moeten er bij ons kopen?
de klant betaalt vooraf en wij bestellen bij de distributeur
als een klant bestelt, krijgt hij dezelfde dag een factuur
wat doen klanten die hun contract willen opzeggen?
wij leveren ondersteuning aan zestig bedrijven
wij bieden drie supportpakketten aan
wij hebben een eigen supportplan voor klanten
ons eigen servicepakket heet Premium Care
we verkopen onze klanten een supportabonnement
ons supportcontract met klanten is maandelijks opzegbaar
wij geven klanten een advies over welk plan ze moeten nemen
wij verkopen geen supportplannen
we willen meer licenties gaan verkopen
mogen wij ook aan scholen verkopen?
verkopen via partners telt dat ook?
wij kopen in bij TD Synnex
we nemen Azure af bij Copaco
onze licenties lopen via ALSO
mogen we dan nog bij onze distributeur bestellen?
kunnen we bij twee providers tegelijk inkopen?
kan ik als directe partner licenties rechtstreeks bij Microsoft kopen?
waar bestel ik licenties als ik direct partner ben?
we gaan onze hardware vernieuwen en kopen twintig laptops
ik moet nog even naar de winkel om brood te kopen
we nemen volgende maand een bedrijf over
we schaffen binnenkort een ticketsysteem aan
moet ik een facturatiepakket kopen voor ik direct mag factureren?
we nemen een abonnement op een boekhoudprogramma
we gaan een cursus volgen en examens betalen
ik wil een examen boeken voor de Solutions Partner-aanduiding
we willen de Solutions Partner-aanduiding halen
moet ik het MPN-lidmaatschap betalen?
hoe verleng ik mijn partnerlidmaatschap?
wij kopen elk jaar het action pack
ik heb een domeinnaam gekocht voor de tenant
kunnen we reserved instances kopen voor klanten?
een Azure-supportplan voor een klant, valt dat hieronder?
wij willen een CRM aanschaffen
mijn vrouw wil een nieuwe auto kopen
de verzekering hebben we afgesloten
we hebben een aansprakelijkheidsverzekering afgesloten
wij huren ondersteuning in bij een collega-bedrijf
de helpdesk besteden we uit aan een partij in Polen
kunnen we de eerstelijnsondersteuning inkopen?
mag ik first-level support van een ander bedrijf afnemen?
we nemen ondersteuning af van onze distributeur
de distributeur levert ons support in het contract
de distributeur heeft zelf Premier Support
bij de distributeur zit ASfP erin
onze distributeur heeft ASfP, telt dat ook?
onze vorige werkgever had PSfP
andere partners hebben vaak ASfP
hoeveel partners hebben PSfP?
we staan in het krijt bij de leverancier
onze kredietlimiet is verhoogd
kan mijn kredietlimiet omhoog?
is een slechte kredietscore een probleem?
kijkt Microsoft ook naar onze jaarrekening?
hoe streng is die kredietcontrole?
we hebben een lening bij de bank lopen
krijg je uitleg als de kredietcontrole mislukt?
mag je de kredietcontrole opnieuw doen?
wanneer hoor ik iets over de kredietcontrole?
de kredietcontrole duurt al drie weken
kan ik bezwaar maken tegen de uitslag van de kredietcontrole?
we wachten nog op bericht van Microsoft
we zijn geslaagd voor de kredietcontrole
de kredietcontrole is goedgekeurd
we hebben de mail van Microsoft binnen
Microsoft heeft ons groen licht gegeven
we doen niets tot de kredietcontrole klaar is
nee hoor, we wachten met kopen tot de mail er is
wij kopen niets voor de controle klaar is
ik zal het plan nog niet kopen
ik zal niet kopen
dan koop ik nog niets
goed, dan wacht ik met het plan
oké dan bestel ik het nog niet
we stellen de aankoop van ASfP uit tot na de mail
we houden ons aan de regels en kopen pas later
pas na de goedkeuring nemen we een plan
we schaffen pas iets aan als Microsoft mailt
ik begrijp dat ik nog niet mag kopen
ik weet dat ASfP kopen nu niet mag
het is me duidelijk dat we moeten wachten met ASfP
jullie zeiden dat ik moet wachten met het plan
we zijn niet van plan om een plan te kopen
wij hoeven geen supportplan
ik heb geen interesse in Premier Support
wij willen niets kopen
ik wil niks bestellen
nee, we gaan geen ASfP nemen
we zien af van PSfP
we hebben besloten geen plan te nemen
de bestelling van ASfP hebben we geannuleerd
ik heb de order voor het plan ingetrokken
ik koop niks, ik wil alleen info
ik hoef nu niets te kopen toch?
voorlopig geen plan voor ons
tot vorig jaar hadden we PSfP
we zitten al vier jaar op Advanced Support
ASfP hebben wij sinds maart
wij hebben in 2021 een supportplan gekocht
het plan is al betaald
wij hebben al een plan via de moedermaatschappij
ons moederbedrijf heeft PSfP
ASfP was toen de beste keuze voor ons
we gebruiken ASfP vooral voor Azure-vragen
onze ervaring met Premier Support is goed
we zijn tevreden over ASfP
het supportplan bevalt prima
we hebben nog twaalf tickets over in ons ASfP
hoe open ik een ticket met mijn ASfP?
wie is onze accountmanager bij PSfP?
wanneer loopt ons supportplan af?
waar zie ik of we een supportplan hebben?
hoe weet ik of wij ASfP hebben?
hoe check ik welk plan we hebben?
telt ons bestaande plan mee?
telt een Unified-contract ook mee als supportplan?
is ProDirect genoeg?
voldoet ons plan aan de eis?
waar staat PSfP voor?
wat krijg je bij Premier Support?
wat zit er in ASfP?
wat is beter, ASfP of PSfP?
waarin verschilt Premier van Advanced?
zit er btw op ASfP?
is ASfP duurder dan PSfP?
hoe snel reageert Microsoft bij Premier?
in welke talen is Premier Support beschikbaar?
voor welke partners is ASfP bedoeld?
waarom is een supportplan een eis?
waarom vraagt Microsoft om een supportplan?
waarom wil je weten of we een plan hebben?
waarom vraag je naar ons supportplan?
waar vind ik informatie over de plannen?
heb je een vergelijking van ASfP en PSfP?
kun je iets vertellen over Premier Support?
kunnen jullie uitleggen wat ASfP inhoudt?
is er documentatie over ASfP?
ik wil meer weten over PSfP
ik lees me in over de supportplannen
iemand noemde ASfP, wat is dat?
is er verschil tussen ondersteuning en een ondersteuningsplan?
hoe lang loopt een supportcontract?
kan je een supportplan tussentijds opzeggen?
krijg ik geld terug als ik het plan te vroeg heb gekocht?
we hebben het plan te vroeg gekocht, wat nu?
we hebben per ongeluk al ASfP gekocht
wat als iemand het plan al gekocht heeft voor de controle?
ik heb vorige week al een plan gekocht, is dat erg?
hoe annuleer ik ASfP?
hoe kom ik van ons supportplan af?
we willen ASfP stopzetten
ons businessplan is klaar
het projectplan loopt tot december
de plannen voor volgend jaar zijn goedgekeurd
wij hebben plannen om uit te breiden
we zijn van plan te groeien
wat zijn jullie plannen?
ik ben van plan alle vragen te beantwoorden
we hebben een veiligheidsplan
volgens het stappenplan zijn we bij stap drie
ik maak een planning voor de aanvraag
ik wil een plan van aanpak maken
kun je een stappenplan geven?
wat is het plan voor vandaag?
goed plan
klinkt als een plan
dat was niet het plan
mijn pensioenplan
ons supportteam zit in Utrecht
support leveren we zelf, in drie talen
we geven 24/7 ondersteuning
wat verstaan jullie onder ondersteuning?
ik heb hulp nodig
ik heb ondersteuning nodig bij het invullen
kan ik support krijgen bij de aanmelding?
met wie kan ik contact opnemen voor ondersteuning?
kan Microsoft ons ondersteunen?
we hebben een supportaccount bij Microsoft
er staat een ticket open bij Microsoft support
Microsoft support heeft niet gereageerd
ik heb met Microsoft support gebeld over mijn tenant
mag ik tekenen namens het bedrijf?
wie moet de overeenkomst tekenen?
ik heb het contract met Microsoft getekend
wanneer teken ik de partnerovereenkomst?
we hebben de MPA geaccepteerd
ik teken altijd samen met mijn compagnon
mijn directeur moet tekenen, ik ben niet bevoegd
ik mag contracten tot 50.000 euro tekenen
onze facturen gaan via Exact Online
we incasseren met automatische incasso
betalen klanten vooraf of achteraf?
wij betalen de distributeur maandelijks
hoe betaal ik straks Microsoft?
krijgen we een factuur van Microsoft?
in welke valuta factureert Microsoft?
wat kost het om direct partner te worden?
zijn er jaarlijkse kosten?
moet ik een aanbetaling doen bij Microsoft?
is er een minimumbestelling?
welke betaaltermijn geldt er?
de bestellingen komen binnen via de webshop
onze verkoopcijfers staan in Partner Center
orders worden automatisch verwerkt
wij nemen deel aan het CSP-programma
ik neem dit mee naar mijn baas
dat neem ik aan
laten we verder gaan
laten we beginnen
zullen we starten?
ik wil me aanmelden als direct partner
mag ik nu al aanvragen?
kan ik de aanvraag alvast versturen?
waar doe ik de aanvraag?
wanneer mag ik de aanvraag doen?
zal ik de aanvraag vandaag indienen?
ik wil direct bill worden, hoe begin ik?
we willen overstappen van indirect naar direct
ik wil dat alvast invullen
moet dat nu al?
mag dat later ook?
mag ik deze vraag overslaan?
kan ik later verder gaan?
ik sluit af, tot morgen
ik moet het navragen bij de directie
dat weet mijn collega
ik bel je zo terug
ja, dat hebben wij geregeld
nee, dat hebben we niet
niet echt
ongeveer 400.000 dollar
vier ton en een beetje
iets van 36 maanden
een ander plan
andere regio
we zijn actief lid
wij zitten in dezelfde regio
hoi
wie ben jij?
ben je een robot?
kan ik met een mens praten?
stop maar
begin opnieuw
wat heb ik tot nu toe ingevuld?
switch naar Engels
wat bedoel je met cloudomzet?
wat is de volgende stap?
hoeveel stappen zijn er?
wat moet ik doen als we goedgekeurd zijn?
wij kregen een phishingmail die zogenaamd van Microsoft was
we hebben een koopovereenkomst voor ons pand
in de kredietcrisis ging het slecht
het weer is goed vandaag
ik koop volgende week een cadeau voor mijn dochter
onze koffieleverancier heeft een nieuw abonnement
ik heb een Netflix-abonnement
we nemen pauze
ik haal even koffie
we pakken dat intern op
dat regelt onze boekhouder
de accountant regelt de cijfers
ik regel de juiste papieren
onze ondersteuning is geregeld
we gaan ervoor zorgen dat de cijfers kloppen
wij gaan voor kwaliteit
we kiezen voor Microsoft omdat klanten dat vragen
we hebben voor de EU-regio gekozen
we starten een nieuw project
activeer mijn account
ik wil mijn account activeren in Partner Center
hoe activeer ik MFA?
we hebben MFA aangezet voor iedereen
wanneer gaat de nieuwe drempel in?
Wat kost PSfP? Ik vraag het alleen voor de begroting.
Ik lees over ASfP. Wat houdt dat in?
We hebben ASfP. Telt dat mee?
Prima, dan wachten we op de mail. Bedankt voor de uitleg.
Oké, duidelijk. Ik koop nog niets.
Goed dat je het zegt, dan doe ik het nog niet.
Fijn dat je waarschuwt. We wachten af.
Dank voor de waarschuwing, we houden de order tegen.
we houden de bestelling aan tot er groen licht is
de order voor ASfP ligt stil tot na de controle
ik heb inkoop gezegd dat het plan moet wachten
ik heb de betaling van ASfP geblokkeerd
we hebben de handtekening onder PSfP uitgesteld
de aankoop staat in de ijskast
het plan is voorlopig van de baan
we parkeren het supportplan even
geen haast met ASfP, eerst de omzet
eerst maar eens geslaagd zijn, dan zien we wel
we zien later wel of we een plan nemen
of we een plan nemen beslissen we later
dat plan komt later wel een keer
daar hebben we het nu niet over
over ASfP is bij ons nog niets besloten
wij hebben nog niets besloten over een plan
ik peins er niet over om nu te kopen
geen haar op mijn hoofd die aan kopen denkt
ik zou nooit kopen voor de controle klaar is
niemand koopt hier iets
hier wordt niets besteld voor de mail er is
ik ben niet gek, ik koop pas als het mag
wees gerust, we kopen niks
maak je geen zorgen, we blijven van dat plan af
we zullen ASfP dus niet kopen
dus nog niet kopen, begrepen
dus ik moet wachten met kopen, oké
ik heb begrepen dat kopen pas na de mail mag
waar staat dat ik nog geen plan mag kopen?
waar lees ik dat je moet wachten met het plan?
mijn baas wilde ASfP kopen maar ik heb het tegengehouden
de verkoper wilde ons Premier aansmeren, we hebben nee gezegd
Microsoft blijft bellen over Premier maar wij willen het niet
we krijgen steeds mails over ASfP, hoe meld ik me af?
de offerte voor PSfP hebben we afgewezen
we hebben de aanbieding van Premier laten lopen
PSfP is ons te duur
wij vinden ASfP veel te duur
wij passen voor Premier
ASfP is niets voor ons
we hebben PSfP overwogen maar niet gedaan
destijds wilden we ASfP maar dat is nooit doorgegaan
onze directie heeft de aanschaf van ASfP afgekeurd
het voorstel om PSfP te nemen is weggestemd
we hebben het supportplan geschrapt uit de begroting
wij zitten vast aan PSfP tot 2027
ons contract voor Premier loopt nog twee jaar
we betalen elk jaar voor ASfP
ASfP wordt elk jaar automatisch verlengd
de verlenging van ASfP is in oktober
ons PSfP is net verlengd
de factuur van ASfP van januari klopt niet
de factuur voor ons supportplan is dubbel betaald
er staat een verkeerd btw-nummer op de factuur van Premier
op de balans staat nog een post voor ASfP
we kregen een factuur voor een plan dat we nooit besteld hebben
mijn assistent tekende het Premier-contract te vroeg, hoe draai ik dat terug?
we hebben betaald voor ASfP voor de controle, krijgen we dat terug?
krijg ik restitutie van een te vroeg gekocht plan?
kan Microsoft de aankoop terugdraaien?
hoe bewijs ik dat we een supportplan hebben?
in welk scherm zie ik ons supportplan?
waar staat ons ASfP-contractnummer?
tot wanneer geldt een PSfP?
welk nummer bel ik met mijn Premier?
onze ASfP-contactpersoon is vertrokken
een ticket via Premier duurt lang
ik wil een klacht indienen over Premier Support
ik wil mijn ticket sluiten
kan ik mijn ticket afsluiten?
sluit dit gesprek maar af
ik sluit het venster
ik wil deze chat afsluiten
ik wil afsluiten
ik meld me af
ik ga een hapje eten
ik ga een biertje pakken
we bestellen pizza
we bestellen straks broodjes voor het team
we nemen even lunchpauze
ik pak er even een collega bij
ik pak de cijfers er even bij
ik neem even contact op met de boekhouding
ik vraag het aan onze accountmanager
ik moet even overleggen met mijn baas
mijn baas beslist daarover
mag ik dit gesprek opslaan?
kan ik dit op papier krijgen?
kan ik een kopie krijgen?
mag ik een samenvatting hebben?
geef mij maar de volgende vraag
doe mij de volgende vraag
doe maar de eerste optie
ik kies optie twee
ik neem het tweede antwoord
ik neem optie drie
ik ga voor ja
het wordt nee
dan maar nee
ja doe maar
doe maar
ja graag
graag
nee dank je
liever niet
laat maar
ik wil het later doen
dat doe ik later wel
dat kan ik nu niet regelen
regel ik volgende week
dat moet ik nog regelen
ik stuur morgen de documenten naar Microsoft
ik stuur het uittreksel vandaag op
we sturen de jaarrekening naar Microsoft
moet ik iets opsturen naar Microsoft?
moet ik 1 miljoen dollar hebben?
heb ik 300.000 dollar nodig?
hoeveel omzet heb ik nodig?
hoeveel maanden moet ik wederverkoper zijn?
heb ik nu een nieuwe tenant nodig?
moet ik een assessment afnemen?
waar boek ik het assessment?
waar bestel ik de externe beoordeling?
ik wil een testtenant aanvragen
we willen een sandbox aanvragen
kan ik een aanduiding kopen?
kun je een MPN-lidmaatschap kopen?
we willen het lidmaatschap verlengen
wanneer betaal ik het lidmaatschap?
we kopen een factuurpakket zoals CloudBlue
voor de facturatie nemen we een pakket af
welk facturatiesysteem raad je aan?
welke software moet ik nemen om te factureren?
moet ik een provisioningtool aanschaffen?
moeten we personeel aannemen voor support?
zullen we de helpdesk uitbesteden?
mag ik eerstelijns ondersteuning inkopen bij een ander?
we gaan support inkopen bij een collega-partner
onze helpdesk kopen we in
we betalen Ingram voor premium support, telt dat?
we hebben support via onze distributeur, is dat genoeg?
biedt onze distributeur een supportplan dat meetelt?
gebruikt onze distributeur ASfP voor ons?
klanten kopen bij ons een onderhoudsplan
de klant wil een supportplan van ons
de klant neemt ons premium pakket
onze klant heeft Premier bij Microsoft
een klant van ons heeft Unified Support gekocht
mag een klant zelf een supportplan bij Microsoft nemen?
een klant vraagt wat ASfP is
verkopen andere partners supportplannen aan klanten?
hoeveel marge zit er op licenties?
we willen meer Azure verkopen dit jaar
we starten met verkoop in Duitsland
we kopen een bedrijf met een eigen MPN-id
door de overname hebben we nu twee tenants
ons bedrijf is verkocht
er geldt een aankoopstop bij ons
we mogen van de holding niets uitgeven
ons budget is op
we hebben geen budget voor een plan
we maken het budget voor volgend jaar
wat moet ik begroten voor een supportplan?
waarom is het nodig om zo'n plan te hebben?
waarom moet een partner een supportplan hebben?
sinds wanneer is een plan verplicht?
in welk jaar kwam die eis van het supportplan?
geldt de eis van een supportplan ook voor bestaande partners?
welke plannen tellen mee?
welke plannen zijn er?
zijn er nog andere plannen dan ASfP en PSfP?
is ASfP hetzelfde als Advanced?
is Premier uitgefaseerd?
bestaat Premier Support nog?
wat is de opvolger van Premier?
wat vinden andere partners van ASfP?
hebben jullie zelf ervaring met PSfP?
wat betalen andere partners voor ASfP?
klopt het dat ASfP rond de 15.000 dollar kost?
is de prijs van ASfP voor iedereen gelijk?
wordt ASfP per gebruiker berekend?
in welke munt wordt ASfP gefactureerd?
krijg je korting op PSfP als non-profit?
we kijken alleen rond
ik kijk alleen even
ik ben alleen aan het orienteren
ik wil me alleen inlezen
puur uit nieuwsgierigheid: wat doet ASfP?
het supportplan is toch de laatste stap?
wanneer komt het supportplan aan bod?
gaat de volgende vraag over het plan?
ik snap de vraag over het supportplan niet
wat moet ik antwoorden bij het supportplan?
wat vul ik in bij ondersteuningsplan?
die vraag over het plan sla ik over
ik heb bij het plan iets verkeerds ingevuld
ik wil mijn antwoord over het plan wijzigen
bij plan moet staan dat we niets hebben
wat zou ASfP ons jaarlijks kosten?
hoeveel rekent Microsoft voor Premier Support?
wat betaal je voor Advanced Support?
wat betaal je gemiddeld voor zo'n plan?
met hoeveel kosten moet ik rekening houden voor een supportplan?
hoeveel moet ik opzij zetten voor ASfP?
hoeveel geld gaat er jaarlijks naar zo'n supportplan?
wordt PSfP per maand of per jaar betaald?
is er een prijslijst van de supportplannen?
waarom is Premier zo duur?
is er een goedkoper alternatief voor ASfP?
is er een gratis supportplan?
zitten er verborgen kosten aan ASfP?
is de prijs van PSfP onderhandelbaar?
is het supportplan aftrekbaar van de belasting?
is de prijs in dollars of in euro's?
wordt de prijs van ASfP elk jaar hoger?
krijgen bestaande partners korting op ASfP?
klopt het dat PSfP vanaf 50.000 dollar begint?
ik hoorde dat ASfP 15.000 kost, klopt dat?
is ASfP zijn geld waard?
wat levert ASfP ons op?
wat doet ASfP voor ons?
wat hebben wij aan een supportplan?
wat is het nut van een supportplan?
welke diensten vallen onder ASfP?
wat valt er niet onder PSfP?
valt Azure onder ASfP?
geldt ASfP ook voor on-premises producten?
dekt Premier ook onze dochterbedrijven?
kunnen onze klanten ook bellen onder ons ASfP?
mag ik ASfP gebruiken voor tickets van klanten?
hoeveel cases mag je aanmaken met ASfP?
krijg je een technisch accountmanager bij PSfP?
krijgen we een TAM met Premier?
wat is de responstijd van ASfP bij kritieke storingen?
is ASfP 24/7 bereikbaar?
is er Nederlandstalige support bij ASfP?
hoe lang is de looptijd van ASfP?
hoe lang zit je aan PSfP vast?
wordt ASfP stilzwijgend verlengd?
wat is de opzegtermijn van PSfP?
kun je tussentijds wisselen van ASfP naar PSfP?
hoe lang duurt het voor een plan actief is?
hoe snel is een supportplan actief na aankoop?
moet een plan elk jaar vernieuwd worden?
blijft een plan verplicht zolang je direct partner bent?
wat als ons plan verloopt terwijl we direct partner zijn?
wie levert ASfP, Microsoft zelf of een ander?
wie staat er achter Premier Support for Partners?
is ASfP een Microsoft-product?
staat ASfP in de catalogus?
waar vind ik de voorwaarden van ASfP?
heb je een brochure van PSfP?
kun je mij de productpagina van ASfP sturen?
kan ik iemand spreken die me ASfP uitlegt?
leg eens uit wat het verschil is tussen support en ASfP
hoe verhouden ASfP en PSfP zich tot Unified?
is ASfP opgevolgd door iets anders?
zijn de plannen nog verkrijgbaar of uitgefaseerd?
sinds wanneer bestaat ASfP?
welk plan hebben de meeste partners?
welk plan past bij welk soort partner?
voor welke omvang is PSfP geschikt?
volstaat het laagste plan voor de eis?
telt ASfP mee voor de eis?
telt een plan van onze moeder ook?
moet het plan op onze eigen naam staan?
op welke naam staat ons plan?
is het plan per land of per bedrijf?
heeft elke vestiging een eigen plan nodig?
geldt één plan voor alle landen?
krijg ik een refund als de kredietcontrole niet lukt en ik al een plan had?
wie kan ons het geld voor ASfP terugbetalen?
ons geld voor het plan is al weg, hoe krijgen we het terug?
kunnen we ASfP omzetten in tegoed?
we hebben al een plan gekocht, moeten we dat melden?
een collega heeft vorige week al getekend voor PSfP, wat nu?
wij hebben de fout gemaakt ASfP te vroeg te nemen
we waren te snel met het plan, wat zijn de gevolgen?
het plan is te vroeg aangeschaft door mijn voorganger
mijn voorganger heeft in 2020 ASfP genomen
voor mijn tijd is er al een plan gekocht
we kochten PSfP in het voorjaar van 2021
in maart hebben we het supportplan getekend
het contract voor ASfP is in mei ondertekend
ja, Advanced, sinds het begin
ja we hebben er een
ja, we hebben Premier al een tijdje
dat hebben we al, dat plan
dat plan hebben we allang
die hebben we al
hebben we al gedaan
is al gebeurd
is al geregeld, we hebben ASfP
wij zijn al voorzien
een plan loopt al bij ons
het plan loopt nog tot volgend jaar
we hebben er al twee
onze groep heeft een wereldwijd Premier-contract
we vallen onder het PSfP-contract van de groep
we hebben Unified Support via de holding
we zitten in een Enterprise Agreement met support
nee, nog geen plan
nog niets, we wachten
nee en dat doen we ook niet
nee dat willen we niet
wij hoeven dat niet
niet van plan ook
wij doen niet aan supportplannen
van mij hoeft zo'n plan niet
Premier? nee bedankt
ASfP? nooit van gehoord
geen Premier voor ons
niks tekenen dus, helder
wij tekenen niets voor de goedkeuring
onze jurist raadt af om nu te tekenen
onze advocaat zegt dat we nog niet moeten tekenen
de accountant vindt dat we moeten wachten met ASfP
de directie wil eerst de mail van Microsoft zien
we wachten op de bevestigingsmail voor we iets doen
zonder die mail doen we niets
eerst de mail, dan het plan
eerst de mail en dan pas tekenen
pas als die mail er is kijken we naar een plan
zolang de controle loopt kopen we niets
zolang we niets horen, bestellen we niets
tot die tijd blijft de portemonnee dicht
we kopen het zodra Microsoft het zegt en niet eerder
na de goedkeuring gaan we pas vergelijken
we zijn nog in afwachting van de uitslag
de mail is er nog niet
er is nog geen mail van Microsoft
hoe weet ik dat de mail echt van Microsoft is?
naar welk adres stuurt Microsoft de mail?
wat staat er in de mail van Microsoft?
wat doe ik als die mail in de spam zit?
de mail is binnen
we hebben de goedkeuring
wij zijn goedgekeurd
we hebben bericht dat de controle positief is
kan ik melden dat we geslaagd zijn?
waar geef ik door dat de kredietcontrole klaar is?
ik wil doorgeven dat we goedgekeurd zijn
we zijn afgewezen, wat nu?
we zijn niet door de controle gekomen
het verbod op kopen, hoe lang duurt dat?
waarom mogen partners niet eerder een plan nemen?
wat is de reden dat je moet wachten met een plan?
waarom die volgorde, eerst controle en dan plan?
waarom waarschuw je me voor het plan?
je hoeft me niet te waarschuwen, we kopen niets
ik vroeg niet om te kopen, ik vroeg wat het is
ik heb niet gezegd dat ik wil kopen
dat bedoelde ik niet, ik wil niets bestellen
nee ik wil geen plan kopen, ik wil direct partner worden
het gaat me niet om het plan maar om de omzeteis
laten we het over de omzet hebben, niet over het plan
even los van het plan: hoe zit het met de omzet?
behalve het plan, wat is er nog nodig?
wat heb ik nog meer nodig naast een supportplan?
welke eisen zijn er, behalve het supportplan?
komt er na het supportplan nog iets?
welke stap komt voor het supportplan?
is het supportplan een van de zes eisen?
hoe tel je het supportplan mee in de uitslag?
wat als ik bij het supportplan weet ik niet invul?
Is het supportplan een opschortende voorwaarde voor de direct-billovereenkomst?
Welke entiteit is de contractpartij bij ASfP?
Welk recht is van toepassing op het Premier-contract?
Wie is aansprakelijk onder de partnerovereenkomst?
Onze jurist vraagt een kopie van de Microsoft Partner Agreement.
Onze raadsman adviseert de schriftelijke bevestiging van Microsoft af te wachten.
Onze advocaat wil eerst de voorwaarden van ASfP lezen.
Wij onthouden ons van het sluiten van een supportovereenkomst tot er bevestiging is.
Wij zeggen toe geen plan te kopen voor de mail van Microsoft.
Voor de duidelijkheid: wij hebben niets besteld.
Ter informatie: door ons is geen plan besteld.
Gelieve te noteren dat wij in dit stadium niet contracteren.
De raad van bestuur heeft besloten PSfP niet te contracteren.
Het bestuur heeft het besluit over het supportplan uitgesteld.
Het supportplan is doorgeschoven naar volgend jaar.
Gelieve te verduidelijken wat ASfP behelst.
Gaarne een opgave van de stukken voor de aanvraag.
Gelieve de definitie van Advanced Support for Partners te geven.
Krachtens welke bepaling is een supportplan verplicht?
Ondergetekende is bevoegd namens de vennootschap te tekenen.
Ik ben statutair directeur en mag juridische stukken tekenen.
De overeenkomst is in mei door Microsoft medeondertekend.
Ons contract met de distributeur eindigt in juni.
Kan de distributeur ons aan het contract houden?
We hebben een raamcontract met drie ziekenhuizen.
We hebben vandaag een grote deal gesloten met een klant.
Onze verkopers sluiten tien deals per week.
Ik verkoop de hele dag premium pakketten aan klanten.
We verkopen supporturen van onze eigen desk.
Morgen presenteren we een supportcontract bij een klant.
Een klant heeft net ons gouden supportcontract getekend.
Mijn klant wil een offerte voor 200 seats.
De inkooporder van onze klant kwam vanmorgen binnen.
Wij factureren klanten op 30 dagen.
We onderhandelen met een nieuwe distributeur.
We gaan verder met de aanvraag.
We zetten door met de aanmelding.
Graag door met de volgende vraag.
Laten we deze vragenlijst afronden.
Ik ben klaar voor de volgende stap.
De cfo moet de cijfers nog goedkeuren.
De inkoopaanvraag was voor laptops, niet voor een plan.
De bestelling was voor headsets.
De inkooporder is voor kantoormeubilair.
Inkoop doet alle licentiebestellingen.
We hebben niets begroot voor support.
Financiën wil weten wat PSfP per jaar kost.
Financiën vraagt naar het tarief van ASfP.
Wat moet ik begroten voor Premier?
Zijn de kosten van een plan terug te krijgen?
In welke gevallen krijg je geld terug voor een plan?
Geldt er een bedenktijd bij ASfP?
Wat is de minimale verbintenis van PSfP?
Kan Premier zonder reden worden opgezegd?
Hoe werkt de facturatie van ASfP voor partners die het hebben?
Welke SLA geldt bij PSfP?
Wat belooft de SLA van Premier?
Zitten er proactieve diensten in ASfP?
Waarin verschilt partnersupport van klantsupport?
Hoe lang bestaat ASfP al?
Hoe lang duurt PSfP?
Hoe lang blijft het plan van kracht?
Wanneer eindigt ons ASfP?
Onze PSfP is in april geëindigd.
We hebben ons in 2019 op ASfP geabonneerd en hebben het nog.
We hebben Premier twee jaar geleden getekend.
De factuur van ons plan is in maart voldaan.
ASfP is besteld door de vorige directie.
We hebben ooit ASfP genomen en nooit gebruikt.
Vroeger betaalden we voor Premier.
We hebben al PSfP voor onze Azure-tak.
Een plan? Dat hebben we sinds 2020.
We hebben niets gekocht en gaan dat ook niet doen.
Niet gekocht en dat blijft zo.
Er is geen aankoop gedaan.
Er is niets getekend.
Geen contract, geen bestelling, niks.
We tekenen niets tot we bericht hebben.
We zijn niet op zoek naar een plan.
Ik ben hier niet om te kopen.
Ik vraag niet of ik mag kopen, alleen hoe het werkt.
Ik vraag het voor een vriend: wat is ASfP?
We houden het nog even af met Premier.
We houden de kruit droog tot de mail er is.
We wachten de uitkomst af voor we iets doen.
Dat zien we na de kredietcontrole wel.
Dat kan wachten tot we goedgekeurd zijn.
Het plan kan wachten.
ASfP kan wachten, eerst de vragen.
Er is geen haast bij het plan.
Te vroeg kopen is dom, dat doen we niet.
Niemand moet te vroeg kopen, snap ik.
Aha, dus geen plan voor de controle. Bedankt.
Goed, dan houden we ons in. Fijn om te weten.
Begrepen, wachten op de mail.
Genoteerd, niet kopen.
Dank, dat scheelt ons geld, we hadden het bijna gekocht.
Waarop is de kredietcontrole gebaseerd?
Naar welke stukken kijkt de kredietcontrole?
Moet een bestuurder borg staan voor de kredietcontrole?
Mijn aanvraag hangt al weken.
Waar zie ik de status van mijn aanvraag?
Wat moet ik bij de hand hebben voor de inschrijving?
Wat moet ik voorbereiden voor de aanvraag?
Waar moet ik zijn om de aanvraag in te dienen?
Waar vind ik het omzetcijfer?
Welk rapport toont onze omzet over twaalf maanden?
Mag ik het bedrag in euro's opgeven?
We openen een vestiging in Canada, hebben we dan nog een MPN-id nodig?
Wie moet de overeenkomst met Microsoft ondertekenen?
Moet ik globale beheerder zijn om de overeenkomst te accepteren?
Kunnen we abonnementen van de distributeur naar ons verplaatsen?
Hoe maak ik via de API een abonnement aan?
Wat worden de marges als we direct zijn?
Rekent Microsoft ons in dollars af?
Staat er een boete op te laat betalen aan Microsoft?
Wat is de betaaltermijn bij Microsoft?
Kan ik Microsoft later met een kaart betalen?
Hoe stel ik de belastinggegevens in?
Welke film draait er vanavond?
Welk restaurant raad je aan?
Waar kan ik bloemen bestellen?
Kan ik een hypotheek krijgen?
Ik zoek een tweedehands bestelbus
We hebben nieuwe winterbanden nodig
Fijn weekend alvast
Ik lust wel een koffie
Verkopen jullie printers?
Ik heb de verkeerde adapter gekocht
Kan ik een vergaderzaal boeken?
Ik wil een treinkaartje boeken
Hoe zeg ik mijn sportschool op?
Welk telefoonabonnement is het beste?
Ons energiecontract loopt af
We moeten een verzekering afsluiten
over mijn lijk dat we dat plan nu kopen
al vriest de hel dicht, ik bestel geen ASfP
nog in geen honderd jaar teken ik dat nu
geen denken aan dat we nu een plan nemen
geen sprake van dat we nu kopen
no way dat ik nu iets bestel
ik eet nog liever mijn schoen op dan nu voor Premier te betalen
mij krijg je niet zover dat ik voor de controle koop
met geen stok krijg je mij zover om te tekenen
ik heb mijn team verboden PSfP te bestellen
ik heb de inkoper gezegd het plan niet te bestellen
de inkoper heeft opdracht van ASfP af te blijven
ik heb de aankoop van Premier tegengehouden
ik heb het aankoopverzoek voor ASfP afgewezen
het verzoek om PSfP is door financiën afgekeurd
de vennootschap wijst het supportvoorstel af
we hebben vriendelijk bedankt voor Premier
we hebben de verkoper van Premier de deur gewezen
we hebben de vertegenwoordiger zonder handtekening weggestuurd
we hebben die man van Premier opgehangen
wij zien uitdrukkelijk af van het afsluiten van een supportplan
wij onthouden ons van iedere aankoop tot nader bericht
er vindt geen aankoop plaats voor de kennisgeving
er wordt door ons geen order geplaatst
er wordt dit jaar geen supportplan afgesloten
wij zullen geen plan aanschaffen
we gaan zeker geen supportplan nemen nu
een supportplan nemen wij nu zeker niet
dat plan schaffen wij voorlopig niet aan
zo'n plan kopen wij echt niet
ASfP bestellen we nu niet
PSfP sluiten we niet af
we gaan ASfP nu echt niet bestellen
ik ga het echt niet kopen hoor, wees gerust
nee, dat kopen we niet
nee we bestellen niks
dat doen we niet, vooraf kopen
bestel niets namens ons
bestel alsjeblieft geen ASfP voor ons
schrijf ons nergens voor in
zet ons niet op de lijst voor een plan
haal ons van de lijst voor ASfP
laat maar, ik wil het plan niet
vergeet wat ik zei over kopen
vergeet het, we kopen toch niet
ik neem het terug, we bestellen niet
bij nader inzien kopen we niet
van gedachten veranderd, geen ASfP
begrepen, nog geen ASfP
begrepen, dus geen plan kopen
begrepen, dus nog geen bestelling plaatsen
dus geen ASfP voorlopig, duidelijk
helder, geen plan voor het groene licht
dus afblijven van het plan, begrepen
oké, we laten het plan met rust
goed, we laten het
prima, we laten ASfP voor later
dan slaan we het plan voorlopig over
het plan heeft geen haast bij ons
dit jaar zit een plan er niet in
PSfP is niet aan de orde
kopen is nu niet aan de orde
er is een aankoopstop, dus geen orders
alle uitgaven zijn bevroren
ik mag niets kopen
we mogen daar nu geen geld aan uitgeven
niet zeker of we Premier hebben, financiën weet dat
geen idee of we een plan hebben
ik weet niet of we ASfP hebben
geen idee welk plan we hebben
ik kijk even of we een plan hebben
ik moet opzoeken welk supportcontract we hebben
misschien heeft ons moederbedrijf er een, ik vraag het na
ik geloof dat we PSfP hebben maar niet zeker
we erfden een ASfP-contract van het bedrijf dat we overnamen
de partner die we kochten heeft Premier
we kochten een bedrijf dat PSfP heeft
we zijn een concurrent aan het kopen
telt de verkoop van onze dochter mee?
mogen we de omzet van twee bedrijven optellen?
het formulier geeft een fout bij het telefoonnummer
het formulier wil niet verzenden
ik kan niet op verzenden drukken
waar zit de verzendknop van het formulier?
zal ik op verzenden drukken bij de aanvraag?
mag ik het formulier nu insturen?
de aanvraag is klaar, alleen de handtekening ontbreekt
alleen de directeur moet de aanvraag nog tekenen
kan ik nu met de aanvraag beginnen?
kan ik nu beginnen?
mag ik eerst de aanvraag doen?
in welke volgorde doe ik de stappen?
wat komt eerst, MPN of aanvraag?
kan de controle sneller?
kunnen we Microsoft vragen op te schieten?
ik vul het formulier vanavond in
ik ga het formulier nu invullen
doe die check maar
doe de controle maar
ik snap het
gesnapt
haal een mens erbij
haal me hier weg
laten we dit afmaken
kan ik dat uitgelegd krijgen?
krijg ik dat zwart op wit?
krijg ik support in het Nederlands?
kan ik van jou support krijgen?
neem je tijd
neem het niet te zwaar
dat neem ik als een nee
neem me niet kwalijk
ik neem je op je woord
dat neemt te veel tijd
we nemen het mee naar de vergadering
een slecht teken
een goed teken
dat koop ik niet hoor, dat verhaal
daar koop ik niets voor
wat koop ik daarvoor?
dat kan geregeld worden
wij regelen de papieren zelf
dat gaan we nog doen
dat moeten we nog regelen
we komen er wel uit
de deal met de klant schuift door
de klant wil zijn order pas na de zomer geven
ik wil even pauze
ik wil morgen verder
we pakken het volgende week weer op
de premier was gisteren op tv
premier league kijken vanavond
alleen voor gevorderden
ik mag tekenen voor het bedrijf
ik ben enig aandeelhouder dus ik mag tekenen
onze inkoopprijzen zijn standaard
de inkoop loopt bij ons via SAP
we kopen het in bij een ander
wij kopen dat gewoon in
mijn buurman betaalt me in bier voor computerhulp
twee halen een betalen
dat was het voor vandaag
dat was alles voor vandaag
dat is het wel voor nu
tot later dan
ik maak dit morgen af
maak jij het maar af
laten we het hierbij laten
ik maak het volgende week af
nog niet, maar volgend kwartaal wel
nog niet, we werven er iemand voor
nog niet, dat zijn we aan het opzetten
nee, maar wel zodra de overname rond is
nu nog niet, volgend jaar wel
formeel niet, in de praktijk teken ik alles
op papier niet, in de praktijk wel
geef me nu gewoon de uitslag
stuur me een adviseur, ik wil overleggen
verbind me door met een medewerker
halen we het op deze manier?
haal ik de norm zo?
haal ik de omzeteis?
dit laat ik even gaan
duurt het nog lang?
ik stuur de gegevens morgen
ik stuur je morgen de cijfers
we voldoen aan alles, hoe vraag ik het aan?
we hebben besloten direct partner te worden, waar meld ik ons aan?
waar schrijf ik me in voor direct bill?
hoe word ik direct partner?
waarom zou ik direct partner willen worden?
raken we de status kwijt als we onder de grens zitten?
welke commissie is gebruikelijk op abonnementen?
waar haal ik het omzetcijfer vandaan?
welk dollarbedrag bedoel je?
wat is een IP-dienst en hebben we die nodig?
moeten we een beheerde dienst aanbieden?
hoe toon ik aan dat we kunnen factureren?
twee wereldwijde accounts na een fusie, tellen beide omzetten mee?
ons CSP-account staat in België en het MPN-id in Nederland, wat nu?
het koppelen van het MPN-id geeft een fout, waarom?
welk van de twee plannen past bij Microsoft 365 en Azure?
welk plan past bij een kleine reseller?
welk van de twee supportplannen is geschikt voor alleen cloud?
ASfP of PSfP, wat is het verschil voor een klein bedrijf?
ASfP of PSfP, welke is beter?
iemand zei 15.000 voor ASfP, klopt dat ongeveer?
is vijftienduizend per jaar voor Advanced realistisch?
welk bedrag zet ik in de begroting voor het plan?
ik maak de begroting, wat is de jaarprijs van het supportplan?
voor de begroting heb ik de prijs van PSfP nodig
onze operationeel manager sloot te vroeg ASfP af, is dat geld weg?
we liepen te hard van stapel en betaalden het plan voor de goedkeuring, is het geld weg?
de order voor PSfP ging te vroeg de deur uit, kan dat nog terug?
een inkooporder voor ASfP is te vroeg verstuurd, kan dat ongedaan?
we bestelden te vroeg, wat kunnen we doen?
we namen te snel PSfP, kunnen we annuleren?
wat gebeurt er met het plan dat we al hebben als Microsoft ons afwijst?
als we worden afgewezen, wat gebeurt er dan met het plan dat we hebben?
krijgen we geld terug als we zakken nadat we betaald hebben?
het plan is dit voorjaar betaald, krijg ik dat nog terug?
hoeveel verliezen we als we ASfP nu opzeggen?
zit er hulp op locatie in het plan?
hoeveel mensen mogen ons ASfP gebruiken?
wie mag er tickets openen onder het plan?
hoe snel antwoordt Microsoft bij ASfP?
hoe lang gaat de kredietcontrole duren?
hoe lang duurt alles van aanvraag tot plan?
die van ons kochten we eeuwen geleden
die van ons is door de groep gekocht
die kregen we vorige zomer
Premier was al getekend toen ik hier kwam
we hebben ASfP wel gekocht, maar dat was vorig jaar
ik heb het al gekocht, maanden geleden
we hebben al besteld en betaald, vorige maand
we wachten op groen licht, er is niets besteld
we gaan niet kopen voor we iets van Microsoft horen
ik weiger nu iets te kopen
we weigeren voor support te betalen
ik zie het nut van een plan niet
we zien geen reden om een plan te kopen
voor ons is er geen noodzaak ASfP te kopen
we hebben geen PSfP nodig
hoe bereik ik support van Microsoft?
hoe kom ik in contact met Microsoft support?
hoe maak je een proefaccount aan?
hoe bestel ik kantoorspullen?
hoe stuur ik een bestelling terug?
ik ga zo eten bestellen, duurt dit nog lang?
er staat een post op onze factuur die ik niet ken
ik wil een post op de factuur van Microsoft betwisten
in welk scherm zie ik het plan dat op onze naam staat?
waar zie ik welk plan er op ons geregistreerd is?
de eigenaren willen het bedrijf verkopen, heeft dat gevolgen?
we kopen het extern in
dat kopen we extern in
PSfP hebben we
ASfP hebben wij
Premier hebben we al
het plan hebben we
wij hebben het plan
de koop van ons nieuwe pand is rond
het kantoor is gekocht, we verhuizen in mei
het pakket dat klanten bij ons afnemen heet ook Premier
ons eigen klantenpakket heet toevallig Premier Support
is Unified iets anders dan PSfP?
we kwamen in de verleiding van ASfP maar hebben het niet gedaan
ik heb onze inkoper verboden het plan te bestellen
no way dat we nu een plan nemen
ik mag zelfstandig tekenen volgens de KvK
in de KvK staat dat ik alleen mag tekenen
geef me maar gewoon het oordeel
geef mij nu maar het resultaat
geef me gewoon het eindresultaat
zijn jullie een IT-bedrijf aan het kopen? wij wel, telt die omzet mee?
we zijn bezig een IT-bedrijf te kopen in Gent, moet dat een eigen MPN-id hebben?
loopt een PSfP-contract een jaar of langer?
mag ik nog Azure-reserveringen kopen als we beperkt zijn?
We wachten keurig af tot de kredietcontrole klaar is.
Is het ondersteuningsplan per maand of per jaar geprijsd?
Waar vind ik het inschrijfformulier?
Moet het btw-nummer al actief zijn bij aanvraag?
Kan een klant zijn abonnement jaarlijks betalen en krijgen wij dan een maandfactuur?
'k Heb aan die verkoper gezegd da we niks gaan tekenen, en daarmee basta.
Deels zelf, deels via een partner.
Regel een terugbelafspraak voor me.
Je kunt mijn vertrouwen niet kopen met een glimlach, bot.
Kunnen wij Copilot-licenties verkopen via CSP?
USD 345.678,90
Dat plan kopen we niet, punt.
Moet ik een Action Pack kopen om lid te zijn van het partnernetwerk?
Kan een locatie-id overgezet worden naar een nieuwe bv?
De klant heeft getekend voor onze beheerdienst, niet voor licenties.
Nee, abonnementen maken we met de hand aan in het portaal.
Hoort PSfP ook bij de verplichte eisen van 2020?
hoelang is psfp geldig na aanschaf
We willen van direct terug naar indirect.
We verhogen per januari de prijzen die we aan klanten doorberekenen.
Hallo, ik val in voor een zieke collega en weet niet zo goed waar ik aan begin, maar volgens zijn aantekeningen moest er nog gekeken worden of ons MPN-id bij de juiste locatie hoort. Kun je me vertellen waar ik dat zie?
De facturatie doen we met Octopus, is da goed genoeg?
Doen de eisen van oktober 2025 ertoe voor een bestaande partner?
Can you check of onze MPN ID active is?
Als ik het goed heb hoeven wij als indirecte reseller helemaal geen supportplan te hebben, of zie ik dat verkeerd?
Neem contact met mij op via de mail.
Merci voor de hulp, ge zijt ne schat.
Ons businessplan is bijna af.
Als we direct zijn, kunnen we dan nog steeds via de distributeur bestellen?
Hebde gij een nummer van iemand bij Microsoft België?
Moeten we een bankgarantie afgeven?
De koop van ons nieuwe pand is rond, vanaf juni zitten we in Nieuwegein.
We zijn van plan om indirect te worden, hebben we dan iets met de kredietcontrole te maken?
Onze provider wil gedelegeerd beheer, moet de klant daar toestemming voor geven?
Verificatie is geweigerd, hoe los ik dat op?
Mag ik bij twee distributeurs tegelijk inkopen?
Onze distributeur levert ook tweedelijns support, is dat toegestaan?
Kan een klant zijn Azure-abonnement zelf betalen terwijl wij het beheren?
Wij zien af van Advanced Support, te duur.
Dat zijn er twaalf, allemaal met een maandcontract.
We hebben ne nieuwe camionette besteld voor de techniekers, kostelijke affaire.
No worries, we wachten op approval van Microsoft before we buy anything.
Wij zijn al direct-bill partner en hebben PSfP lopen.
Ja, we hebben een pakket waarmee we per klant factureren.
Kunnen we voor de eerste lijn een callcenter inhuren?
Hoi, goedemorgen!
Verliezen we onze API-toegang als we indirect worden?
Kan een externe adviseur de aanvraag voor ons doen?
We zijn op zoek naar een nieuwe distributeur, den onzen is overgenomen.
Waarom komt de kredietcontrole vóór het plan?
De distributeur heeft een supportcontract waar wij onder vallen, is dat genoeg?
Ik wil registreren dat de kredietcontrole is geslaagd op 12 november.
We hebben het plan vorige week gekocht en nu zegt u dat het niet mocht?
Geen, we zijn nog niet door de kredietcontrole.
We kregen ASfP er indertijd gratis bij als pilotpartner.
Onze grootste klant tekent morgen een contract voor drie jaar Microsoft 365.
Onze inkoper bestelt de licenties nu nog handmatig.
Nee wij verkopen alleen door, geen eigen diensten.
Ja, drie managed services: back-up, werkplekbeheer en security.
Azure-reserveringen bestellen lukt niet meer sinds vorige week.
Rond de 90.000, we zijn nog klein.
Het supportplan van mijn telefoonprovider is ook al zo duur haha.
Oké, goed om te weten dat ik nu nog niks hoef aan te schaffen.
NCE-abonnementen bestellen we met jaarcommitment, mogen die worden overgezet?
Nog niet gekocht, en dat laten we ook zo.
Is de prijs van PSfP afhankelijk van onze omzet?
Moet er een volmacht bij als de CFO tekent?
Twee jaar geleden aangeschaft, via het hoofdkantoor in Londen.
Op welke pagina van Microsoft staan de supportplannen uitgelegd?
Kan ons zusterbedrijf de eerste lijn verzorgen?
Vorig jaar is er per ongeluk een PSfP afgesloten door een collega die inmiddels weg is.
weet ik niet zeker, sla maar over
Bij ons tekent de moedermaatschappij alles boven de 10k.
Tijdens de overgang blijven wij de klanten factureren, toch?
Welk e-mailadres moet ik opgeven bij de inschrijving?
Telt een negatief eigen vermogen mee?
Hoeveel fte support wordt er verwacht?
We gebruiken ASfP gemiddeld twee keer per maand voor escalaties.
Voor een klant afgenomen, het plan staat niet op onze naam.
Is 't waar da ge uw geld kwijt zijt als ge zo'n plan te rap gekocht hebt?
Ons moederconcern heeft een Unified-overeenkomst, mogen we ons daarop beroepen?
Kan ik met een echte medewerker chatten?
450k
We komen 12.000 tekort, kan een klant vooruitbetalen om dat te halen?
Wij hebben alleen een Azure-supportplan, Developer-niveau.
Wij kregen spontaan een factuur voor een ondersteuningsplan dat niemand hier besteld heeft, bij wie moet ik klagen?
Da Premier van ons loopt nog tot volgend voorjaar, wat moet ik dan antwoorden op die vraag?
Wat kun je allemaal?
Zet me over naar een collega van vlees en bloed.
We nemen volgende maand een extra supportmedewerker aan.
Er zit 40.000 aan perpetual in.
'k Moet da eerst eens aan mijn vennoot vragen, die tekent voor zulke dinges.
Een stichting wil non-profitlicenties bestellen, mag dat via CSP?
doe de check maar
Verlopen volgens mij, ik kijk het even na.
Mogen we de eerstelijns support inkopen bij een derde?
Ik heb ASfP destijds genomen omdat onze grootste klant dat eiste.
Wij leasen onze telefooncentrale voor de supportlijn, dat maakt toch niets uit?
Ga door.
PSfP is voor ons veel te veel van het goede, dat wordt hem niet.
Provisioning gaat automatisch via de API van onze marketplace.
We hebben net een mooie deal gesloten met een bouwbedrijf voor 200 seats.
Geen supportplan, dat klopt.
Print het ontvangstbewijs met mijn antwoorden.
Een klant van ons wil vandaag 50 licenties Business Premium kopen.
Ik teken bezwaar aan tegen die uitleg, die klopt volgens mij niet.
Nee, support leveren we niet en dat gaan we ook niet doen.
Alleen mijn vader is tekenbevoegd.
Hoe lang duurt da eigenlijk, zo'n kredietcontrole?
leg eens uit wat PSfP is
Wat kost da zo'n Premier gemiddeld?
Ik heb mijn collega gezegd dat hij van dat plan af moet blijven.
Telt Unified Support mee als plan?
Je hebt me overtuigd, ik geloof het.
sla op
Wie beslist uiteindelijk of we toegelaten worden?
Wanneer wordt het cijfer in Partner Center bijgewerkt?
De MPA is al getekend door een oud-medewerker, is die dan nog geldig?
Wat is de scope van ASfP, only cloud of ook on-prem?
ASfP? Nee, daar beginnen wij niet aan.
Zit er een dedicated accountmanager bij Premier Support?
Mijn collega tekent altijd poppetjes in de notulen, sorry voor de rommel.
300.000 precies.
Het plan is destijds getekend door de vorige directeur.
Onze huisbank heeft een brief geschreven over onze kredietwaardigheid, kan ik die meesturen?
Is een supportplan van de distributeur ook goed?
Ik moet nog tanken en parkeergeld betalen, tot zo.
Iets meer dan een half miljoen dollar.
Worden supportplannen van een zusterbedrijf geaccepteerd?
Onze omzet over de laatste twaalf maanden is 412.000 USD.
We hebben de mail nog niet binnen dus alles staat on hold.
Ik regel de handtekening van de bestuurder onder de MPA wel.
Wordt het ondersteuningsplan automatisch verlengd?
We hebben vorig jaar ASfP aangekocht, mag ik da zeggen hier?
We already have PSfP via onze parent company, telt dat?
Nieuwe Azure-abonnementen kunnen we niet meer kopen, klopt dat met restricted?
Kan ik mijn Global Admin-rol tijdelijk laten activeren?
Tot vorig jaar hadden wij een ondersteuningscontract bij Microsoft, nu niet meer.
Wij kopen de eerstelijns support in bij een zusterbedrijf, dus ja.
Bevat Advanced Support ook proactieve diensten?
Dat wil ik nog even laten bezinken.
Heb ik een probleem nu ons plan er al is en de check nog loopt?
Nee, ik wil helemaal niets kopen, ik wil alleen weten of we in aanmerking komen.
Wij verkopen al sinds jaar en dag onderhoudscontracten aan drukkerijen en willen daar nu licenties bij doen. Is dat een beheerde dienst in jullie ogen?
Even eerlijk, mijn zwager werkt bij een partner die dat plan te vroeg had gekocht en die is er nog steeds niet mee klaar, dus die fout maken wij niet.
Hoe bewijst een partner dat hij ASfP heeft?
Ik neem aan dat je een computer bent.
Wordt er naar de holding of naar de werkmaatschappij gekeken voor het krediet?
Voert men de kredietcontrole uit vóór of na het controleren van de omzet?
Wij hebben ons helpdesk uitbesteed aan een firma uit Kortrijk.
Mag een startup meteen direct beginnen?
Ziekenhuis X heeft bij ons een supportovereenkomst getekend voor vijf jaar, telt die omzet?
Ik ben alleen technisch beheerder, tekenen doe ik niet.
Onze solvabiliteit is 22 procent, is dat genoeg?
haha, betaal jij mee dan?
Welk MPN-id moet ik gebruiken?
Kan één plan voor meerdere locaties gelden?
We ondertekenen altijd met z'n tweeën, hoe gaat dat bij de MPA?
Mijn klant vraagt of hij bij ons een ondersteuningscontract kan afsluiten voor zijn servers.
kunnen we eeuwigdurende licenties gebruiken om aan de drempel te komen
Ik wil van distributeur wisselen, heeft dat gevolgen voor mijn omzetcijfer?
We hebben de mail van Microsoft gekregen: kredietcontrole doorstaan!
Nee, wij hebben op dit moment geen eigen helpdesk.
Wat kijkt Microsoft na bij de kredietcontrole?
Geldt een Azure-supportplan als ondersteuningsplan?
Waar kan ik onze CSP-omzet terugvinden?
Moet onze firma een btw-nummer hebben in België?
volgens de distri hebben we 350k gedraaid maar ik zie 290k in partner center
Een prospect vraagt of hij bij ons Azure kan afnemen als we straks direct-bill zijn.
Betekent dat dat ik nu klaar ben?
Wat bedoelen jullie met provisioning?
Den boekhouder weet da wel, 'k zal het hem vragen.
Volgende week ben ik op vakantie, we hebben een camper gehuurd.
Kan de facturatiedatum later gewijzigd worden?
Wie binnen Microsoft kan ik bellen over de status van de credit check?
Op welke datum zijn deze eisen ingegaan?
Onze eindgebruikers bellen ons zelf als er iets is, ze hebben een supportcontract met ons.
Betaal ik iets voor het gebruik van deze bot?
Mogen wij zelf bepalen welke prijs klanten betalen?
Eigen uren en detachering, hoort dat bij cloudomzet?
Hosting via QMTH, blijft dat bestaan als indirecte?
Ik koop dat verhaal niet helemaal, heb je een bron?
De overeenkomst is vanmorgen geaccepteerd door onze admin.
Kost de kredietcontrole iets?
We betalen een freelancer om tickets af te handelen, is dat oké?
Is er een Nederlandse vertaling van de partnerovereenkomst?
Kan ik een klant verplichten om via incasso te betalen?
We hebben net een klant binnengehaald die zo'n vierhonderd werkplekken wil afnemen, met support en back-up erbij, dus die drempel halen we volgend jaar fluitend.
Ik neem even een bakje koffie, ben zo terug.
Gaat het abonnements-id veranderen bij de overdracht?
Hoeveel omzet moeten we draaien?
De omzet zit onder het oude MPN-id, raken we die kwijt?
Mag ik nu al aanvragen of moet de omzet eerst binnen zijn?
Onze klant heeft bij Microsoft zelf een Unified-contract, heeft dat invloed op ons?
Onze customers signen de MCA digitaal, is dat compliant?
waar vind ik t formulier voor directbill
Kun je me connecten met een human agent please?
Wij nemen SPLA-licenties af voor hosting, wat gebeurt daarmee?
We blijven indirect en dus is zo'n ondersteuningsplan voor ons niet aan de orde.
Hoe regel ik de overdracht met mijn nieuwe provider?
't Zal zijn dat we die 300.000 halen zeker, de omzet is goed.
De mail met de goedkeuring is naar een oud-collega gestuurd, kan hij opnieuw worden verzonden?
Er zit support bij ons Action Pack, vijf incidenten geloof ik.
Ik heb per ongeluk het verkeerde domein ingevuld op het formulier.
Ik heb een huis gekocht, vandaar dat ik zo laat reageer.
De klant neemt vanaf volgende maand vijftig extra seats af.
Ik ben jurist en wil weten waaraan wij ons binden met de MPA.
Kan ik licentieaantallen verlagen met status restricted?
De nachtdienst kopen we in bij een Belgische partij.
support doen we helemaal zelf met eigen mensen
Wij hebben bewust nog geen ondersteuningsplan afgesloten.
Dat weet ik niet, moet ik navragen bij de boekhouding.
Ons team is best tevreden over Advanced Support, ze reageren vlot.
Is een KVK-uittreksel voldoende als bewijs van tekenbevoegdheid?
Wij tekenen morgen bij de notaris voor de overname van een concurrent in Almere.
Waarom wil je dat weten?
Verificatie van ons bedrijf is afgekeurd, waar teken ik bezwaar aan?
Duidelijk, we houden de portemonnee nog even dicht.
ik wil direct bill partner worden, hoe regel ik dat
We hebben een contract met Pax8 getekend in 2021.
Hoe verhoudt de MPA zich tot het contract met onze distributeur?
De accountmanager van onze klant wil weten of hij nog via ons kan bestellen.
Geen herinneringen meer sturen aub
We bestellen volgende week nieuwe servers bij Dell.
neem me mee terug
Ons omzetcijfer is van onze eigen boekhouding, niet van Microsoft.
We zijn lid sinds 2012, maar onze competentie is verlopen.
Wie controleert of een partner een ondersteuningsplan heeft?
Ik heb de directie voorgesteld om voorlopig niets vast te leggen en dat is unaniem aangenomen.
onze klant koopt al zijn liscenties bij ons mar de factuur gaat via de distri, telt da dan
Ik las ergens dat ASfP rond de 15.000 dollar ligt, klopt dat bedrag?
We willen een beheerde dienst rond back-up ontwikkelen, waar beginnen we?
Is het ondersteuningsplan een eis of een aanbeveling?
Waar vind ik da formulier op die site?
We betalen elk jaar contributie voor onze Silver-competentie, is dat nodig?
Wij verdelen al twintig jaar software in Limburg.
De factuur van Advanced Support hebben we in januari betaald.
Gaat het bij het ondersteuningsplan om ondersteuning voor ons of voor onze klanten?
Is een managed service verplicht?
Als een klant zelf bij Microsoft koopt, krijgen wij daar dan omzet voor toegerekend?
We zitten op 280.000 dollar, is dat afgerond genoeg?
Moeten klanten opnieuw tekenen als wij van indirect naar direct gaan?
wordt er bij de kvk of graydon gekeken
Doet onze omzet als directe partner nog ter zake voor het behoud van de status?
Kopen directe partners goedkoper in dan indirecte?
even wachten ik word gebeld
Kan ik een losse add-on kopen met een beperkte status?
Daar betaal je leergeld mee, zei mijn oude baas altijd.
Waarom is de som van de locaties hoger dan het totaal?
Wordt een verlopen plan soms nog geaccepteerd?
Zijn de criteria van de kredietcontrole ergens gepubliceerd?
Waarom eist Microsoft eigenlijk een ondersteuningsplan?
Sinds wanneer is een supportplan verplicht?
Ik hoor van collega-bedrijven dat ze ASfP onderbenutten. Is daar onderzoek naar gedaan?
krijgen we ons geld terug als we het supportplan te vroeg hebben gekocht?
We verkopen in Zwitserland, valt dat onder dezelfde regio?
Ik moet nog laptops kopen voor het nieuwe team.
Bewaar mijn antwoorden, ik ga morgen verder.
Wij kopen onze licenties in bij Ingram Micro.
Wij hebben een koppeling met Partner Center via een eigen API.
De verlengdatum van ons supportplan is 14 mei, telt die als deadline?
Het id is van hetzelfde land als onze tenant.
Welke wisselkoers hanteert Microsoft van euro naar dollar?
Kun je de definition van preceding twelve months even sharen?
Onze supportovereenkomst met Microsoft is in april beëindigd.
Nee, mijn compagnon moet meetekenen.
Mijn klant wil een reservering op Azure nemen voor drie jaar, kan dat nog als we restricted zijn?
De offerte voor Advanced Support hebben we laten verlopen.
We zijn pas twee jaar oud, kan Microsoft ons dan wel beoordelen op krediet?
De drempel is toch inmiddels een miljoen?
Onze distributeur factureert in euro, ik heb dus geen dollarbedrag.
Kunnen we een te vroeg gekocht plan annuleren?
ASfP was in orde toen we in 2020 instapten.
De helft van onze PSfP-uren is dit jaar al op.
De distri geeft ons een kredietlimiet van 80k, zegt dat iets over Microsoft?
Vorige maand betaald voor Advanced, en nog geen bericht over de kredietcontrole.
Welke bankgegevens vraagt Microsoft op het formulier?
wat kost aspf per maant
Onze status is restricted, wat mogen we nog wel?
Kredietcontrole nog niet gestart volgens mij.
We gaan Visual Studio-licenties kopen voor de ontwikkelaars.
Kunnen we nieuwe klanten aanmaken terwijl we beperkt zijn?
Hangt de prijs van ASfP samen met de dollarkoers?
Betalen wij Microsoft per maand of per kwartaal zodra we direct zijn?
Ik wil afsluiten met een compliment: handig dingetje dit.
Zijn de regels voor 2026 anders dan die van 2020?
Ik zal geen ondersteuningsplan nemen voordat Microsoft gemaild heeft.
We hebben niet de intentie om nu een PSfP af te sluiten.
Ik heb het aanbod van de distributeur voor Premier afgewezen.
Krijgen we nog incentives na de overstap naar indirect?
Hoe neem ik een lidmaatschap van het partnernetwerk?
Wij hebben al een Premier-contract sinds 2018.
Het plan stellen we uit totdat we bericht hebben.
Is er een fee voor de onboarding als direct bill partner?
Ik wil een locatie toevoegen in België.
Geen interesse in supportplannen op dit moment.
Ja, ik ben enig aandeelhouder en mag dus tekenen.
Onze bank in Aalst heeft de kaskredietlijn opgetrokken, moet ik da doorgeven?
Wat gaat er mis bij partners die het plan te vroeg kochten?
'k Weet het zo niet vanbuiten, moment.
ok dan wacht ik met asfp
Uit Partner Center gehaald, vanmorgen nog.
Wat als een klant zijn factuur niet betaalt, blijven wij dan aansprakelijk richting Microsoft?
Wij kopen een ander IT-bedrijf in Breda, wat betekent dat voor het MPN-id?
Ik zou nooit zomaar zo'n duur contract afsluiten zonder bevestiging.
Waar staat de afkorting PSfP voor?
Microsoft heeft ons gisteren laten weten dat het krediet is goedgekeurd.
Mijn antwoord is nee, de directie wil daar niet voor tekenen.
'k Heb da plan nog niet gekocht en 'k ga da ook niet doen voor die mail er is.
Kunnen we de aanvraag intrekken nadat hij verstuurd is?
Als de uitbestede helpdesk failliet gaat, verliezen we dan onze status?
Ja, dat doen we helemaal zelf.
Can we nog steeds licenties orderen bij de distri tijdens de review?
Begrepen, eerst de kredietcontrole.
Our TTM zit op 320K, is that enough?
Geen haast met dat plan, eerst maar eens die omzet halen.
We buyen onze laptops bij Dell en leasen de rest, niet relevant denk ik.
Wat een gedoe allemaal.
Prima, dan laat ik het rusten.
Ik heb nergens mijn handtekening onder gezet.
Geen zorgen, ik teken niks zonder goedkeuring van Microsoft.
Kan een ondersteuningsplan tussentijds worden opgezegd?
Waar vind ik het contractnummer van ons bestaande PSfP?
We hebben Signature Cloud Support gekregen bij onze Gold-competentie, geldt dat?
Wat is het voordeel van direct factureren voor onze cashflow?
Heb ik toestemming van klanten nodig om ze over te zetten?
Mogen we tijdens de kredietcontrole gewoon blijven verkopen als indirecte reseller?
Wat is het verschil tussen PLA en PGA?
Klanten kopen bij ons urenbundels voor support, die zijn tien uur per stuk.
Er belde iemand die zei van Microsoft te zijn en ons een plan wilde verkopen, is dat oplichting?
We hebben de aanvraag vorige week ingediend.
Ja, incasso en aanmaningen lopen via Twinfield.
De licenties voor ons eigen personeel kopen wij ook via CSP, telt eigen gebruik mee?
Moet ik de MPA per land opnieuw tekenen?
Hoe lang duurt het hele traject van aanvraag tot goedkeuring?
Hoe geef ik door dat we de goedkeuringsmail binnen hebben?
Zullen we de aanvraag nu doen of wachten tot na de jaarwisseling?
Hoe kunnen we upgraden van indirect naar direct?
Ik wil de aanvraag morgen indienen, heb ik dan alles?
Hoe neem ik afscheid van het directe model?
Stel dat een partner zijn plan al heeft voordat hij wordt afgekeurd, is daar iets over gepubliceerd?
Is ASfP hetzelfde als Premier?
Wij willen geen Premier en geen Advanced.
Onze directie heeft de aanschaf van Premier afgeblazen.
We hebben een betaalde cursus gevolgd over NCE, handig maar lang.
Dank voor de waarschuwing, bijna was ik erin getrapt.
Ik heb de factuur voor ASfP teruggestuurd, die was niet terecht.
Kan ik een locatie-id verwijderen?
De credit check is still pending, volgens de mail.
Moeten indirecte resellers ook een supportplan hebben?
Wie bij Microsoft kan bevestigen dat ons ASfP nog actief is?
De vertegenwoordiger wilde me Premier aansmeren maar ik heb nee gezegd.
laat me mijn antwoorden zien
Tegelijk direct en indirect, mag dat?
Download het resultaat als pdf.
Waarom wordt er voor het supportplan gewaarschuwd?
Praat Nederlands graag.
ja we hebben asfp, al een paar jaar
Hoe kan ik aantonen dat we al een ondersteuningsplan hebben?
Mijn vrouw doet de boekhouding en betaalt elke maand keurig de facturen van de distributeur, ook die van ons eigen gebruik; komen die laatste terug in het omzetcijfer?
Niet kopen dus, helder.
De mail zit misschien in de spam, van welke afzender komt die?
wat houdt advanced support precies in
Naar welk mailadres stuurt Microsoft de uitslag?
Wij laten da plan vallen, te veel geld voor wat het is.
Wij gaan dit jaar geen nieuwe contracten meer aan.
nee nog niks getekent en dat blijft zo voorlopig
Hoe lang loopt een Premier-contract standaard?
Geldt het plan per tenant of per bedrijf?
We hebben Exact Online aangeschaft om te factureren, voldoet dat aan de eis?
Is de kredietcontrole eenmalig of jaarlijks?
Laten we bij het begin beginnen.
Telt Signature Cloud Support als supportplan?
Hoe vaak mag je de kredietcontrole overdoen?
De kredietcheck loopt nu vier weken, is dat normaal?
Onze klanten betalen via domiciliëring, volstaat da?
we doen niks met asfp voordat er groen licht is van ms
Onze kredietverzekeraar heeft de limiet verlaagd, merkt Microsoft dat?
Heeft een betalingsregeling bij de Belastingdienst invloed op de kredietcontrole?
Waar in Partner Center zie ik of we beperkt zijn?
Het ondersteuningsplan is stilzwijgend verlengd in juli, dat stond in de voorwaarden.
Welk van de twee is uitgebreider, Advanced of Premier?
Verschilt de prijs van het plan per land?
Onze afnemers bestellen via ons eigen portaal en dat gaat geautomatiseerd naar Partner Center.
Kan de kredietlimiet later omhoog?
Onze zaakvoerder tekent de partnerovereenkomst zelf, da's geen probleem.
We hebben een betaalachterstand gehad bij onze distri, wordt dat gezien?
Toen we ASfP namen wist niemand van die kredietcontrole.
Ons ondersteuningsplan loopt tot eind september.
De CFO wil weten welke cijfers hij klaar moet leggen voor de kredietbeoordeling.
Neem me even mee door de eisen.
Er is geen enkele order geplaatst en dat gaat ook niet gebeuren voor we goedgekeurd zijn.
Geldt de kredietcheck voor elke nieuwe regio opnieuw?
Ik ga het formulier vandaag invullen.
Wie mag de MPA ondertekenen bij ons?
Nee hoor, we schaffen voorlopig niets aan.
Helaas heb ik het plan al aangeschaft voordat ik hiervan wist, wat nu?
We moeten voor Azure-plan annuleren en opnieuw aanschaffen bij de provider, toch?
Ik heb de verkoper afgewimpeld, we zijn nog niet zover.
Bestaat Premier Support for Partners nog wel of heet dat nu anders?
Wat is de volgende stap na het versturen van het formulier?
Kan ik later weer direct-bill worden als ik nu naar indirect ga?
Onze jurist wil de overeenkomst met Microsoft eerst lezen.
What's the status van mijn aanvraag?
Welke producten vallen onder PSfP?
Onze directeur tekent alles digitaal, mag dat voor de MPA?
Wij kopen nog geen plan, we wachten op de mail van Microsoft.
Ik ben prokuratiehouder tot een ton, mag ik dan tekenen?
We hebben ons ingeschreven op 3 oktober, noteer dat maar.
We nemen het mee in de volgende vergadering.
Mijn voorganger kocht destijds PSfP, de papieren zitten in de kluis.
Wat gebeurt er als ik de overeenkomst niet accepteer?
Alleen een ander plan, geen ASfP of PSfP.
We hebben bericht gekregen dat we per februari beperkt worden.
Ja, ASfP, afgesloten op advies van onze vorige consultant.
We zijn indirect reseller en willen overstappen.
Wij hebben het plan om een andere reden aangeschaft, niet voor direct bill.
kreditcontrole nog bezig, geen mail gehad
Een advocatenkantoor heeft ons gevraagd een back-updienst te leveren bovenop M365.
De winkel sluit om zes uur, ik moet nog boodschappen doen.
Kunnen we bezwaar maken tegen een afwijzing?
Leg deze vraag anders uit
Na goedkeuring tekenen we meteen de partnerovereenkomst.
Het bedrijf dat we vorig jaar hebben gekocht had een Premier-contract lopen, maar dat stond op naam van de oude eigenaar.
Kan ik het id van ons Duitse kantoor gebruiken?
Hoeveel duurder is Premier dan Advanced?
Mag ik ons bedrijf nu al aanmelden als direct-bill partner?
Prima plan, zo doen we het met die vragen.
Wij zijn bezig een billingplatform te kopen om klanten te kunnen factureren.
Ik heb de bestelling van ASfP gisteren geannuleerd na jullie waarschuwing.
Wij hebben de order voor PSfP ingetrokken.
Allez zeg, een miljoen, da's toch overdreven?
Mag ik de omzet van onze twee bv's optellen?
Onze verkopers krijgen bonus op elk supportcontract dat ze aan een klant slijten.
Wie in onze organisatie kan het MPN-id opzoeken?
Alleen het globale id, een locatie hebben we nooit aangemaakt.
Ik vroeg niet of ik mag kopen, ik vroeg wat het verschil is.
Heeft elke direct-bill partner zo'n plan?
Wij sluiten met elke klant een verwerkersovereenkomst, moet Microsoft die zien?
Ik heb een stappenplan nodig om direct-bill te worden.
Welk plan past beter bij een partner die alleen cloud doet?
Als we in december extra licenties verkopen, halen we de 300.000 dan nog?
Wij tekenen de MPA zodra we een Global Admin hebben.
Onze boekhouder stuurt de cijfers morgen door.
Nee bedankt, ik hoef geen supportplan.
Krijg je je geld terug als je wordt afgekeurd en het plan al had?
Neem ik voor de aanvraag de datum van vandaag of de datum van de laatste factuur?
Tellen Marketplace-aankopen van klanten mee?
We besteden het uit.
We hebben de premier op bezoek gehad, grapje, niet dat Premier natuurlijk.
We hebben in maart al ASfP gekocht, is dat erg?
Wij zijn nog maar een jaar bezig als reseller hoor.
Wat voor marge houd je over als je rechtstreeks bij Microsoft inkoopt?
Ik heb nog nen bestelbon van een klant openstaan, telt die al mee?
Gekocht in februari, dus voordat we de aanvraag deden.
We nemen momenteel alles af van TD Synnex, kunnen we daar blijven?
Bestel mij een accountmanager haha, nee serieus, ik wil iemand spreken.
We gaan een contract met een externe helpdesk afsluiten, zodat klanten ook 's avonds kunnen bellen.
Ongeveer drie jaar, vanaf april 2022.
Ons debiteurenbeheer is een Excelletje, mag dat?
Hoe verleng ik ons lidmaatschap?
Ik ga even een call doen, brb.
Ik moet voor 40 klanten een transfer regelen, hoe begin ik?
Ik snap de volgorde nu: eerst indienen, dan wordt ons krediet bekeken, dan krijgen we een mail en pas daarna komt dat plan in beeld. Tot die tijd zit ik op mijn handen.
Ons lidmaatschap staat op pending.
Onze servicedesk gebruikt Zendesk, volstaat dat?
Hebben we een advocaat nodig om de MPA te tekenen?
Ja, wij nemen de telefoon zelf op als klanten vastlopen.
Ik zie op de balans nog een post voor Premier Support uit 2022.
We zijn nieuw, dus nog geen omzet.
Stuur mijn vraag door naar de accountmanager.
Hoe hoog wordt onze kredietlimiet straks?
Kunnen onze klanten rechtstreeks naar Microsoft bellen?
Dat bedrag komt uit Exact, dus eigen cijfers.
We passen voor dat Premier verhaal, no thanks.
We bestellen vanavond pizza met het team, omzetdoel gehaald!
Na de overname door een investeerder zijn de aandelen verkocht; moeten we dan iets melden?
Hardware inkoop valt er zeker buiten hè, bij die 300.000?
We schaffen een nieuw ticketsysteem aan, TOPdesk waarschijnlijk.
Onze partner in India doet de eerste lijn, is dat een bezwaar?
Hoe zit da met de verzekering van ons krediet, kijkt Microsoft daar naar?
Hij nam de telefoon niet op, dus ik probeer het hier maar.
Telt onze marge of het bruto gefactureerde bedrag?
Wij verkopen voornamelijk Microsoft 365 aan tandartspraktijken.
Beveiligingsvereisten: MFA staat overal aan bij ons.
We hadden ooit Advanced Support maar dat is verlopen.
Ik laat het supportcontract liggen tot nader order.
Ge moet mij nog eens uitleggen wat da verschil is tussen die twee plannen.
Ik heb begrepen dat het plan pas na de kredietcontrole komt, dus daar houden we ons aan.
Hoe teken ik de Microsoft Partner Agreement?
onze klant wil per se in dollars betalen, maakt dat uit?
Customer wil zijn PO pas releasen na Q2, dus de deal schuift door.
Kan ik nieuwe licenties kopen als onze status restricted is?
ik hep geen globaal admin rechten
Is er een gratis variant van het ondersteuningsplan?
Kunnen we nog seats toevoegen bij beperkte mogelijkheden?
Ons ander kantoor in Luik heeft een apart id.
Mag ik klanten laten betalen voor support?
Wij betalen de distributeur netjes op tijd, al tien jaar.
We leveren support aan zo'n 300 mkb-klanten, allemaal via een vast maandbedrag.
Not gonna happen, we spenden geen euro voordat die mail er is.
Bij welke indirecte provider kunnen we het best aansluiten?
Ik moet zo weg, de kinderen ophalen.
Sinds de fusie staat ons PSfP op naam van de andere BV, is dat een probleem?
De leverancier van ons ERP heeft ons gevraagd onze koppeling te testen.
we hebbe al een suportplan van vorig jaar
Ons id hoort bij een ander land dan de tenant.
De renewal van ons bestaande PSfP was in juni, is that our deadline?
ik ga niks tekenen nu
Wie heeft jou gebouwd?
Zijde gij een robot of zit er daar iemand?
Hoeveel seats is 300.000 dollar ongeveer?
Ik heb een klant die zijn licenties wil opzeggen, hoe pakken we dat aan?
We hebben een EA lopen voor een grote klant, telt die inkoop ook?
We zitten al aan Premier vast tot 2027.
We huren een kantoor in Gent en willen daar een locatie aanmelden.
Moeten wij jaarcijfers aanleveren voor de kredietcontrole?
Hoe hoor ik of we door de check zijn?
Onze sales guys hebben een mega deal geclosed, 800 seats E5.
Hoe laat ik een klant de Microsoft Customer Agreement ondertekenen?
Is een plan dat we al hebben nog geldig als de kredietcontrole later komt?
Bij ons regelt Kees de support, als hij er is.
Voor de facturatie gaan we een pakket als CloudBlue nemen, is dat goed?
We volgen het plan van aanpak dat jij gaf.
'k Ga efkes een pintje pakken en dan doen we voort.
Ik wil een mens spreken.
We overwegen een branchegenoot over te nemen, mag zijn omzet dan worden meegeteld?
Is 24x7 bereikbaarheid verplicht?
Support is bij ons een betaalde dienst, 45 euro per werkplek.
Wanneer kan ik de direct bill-overeenkomst accepteren?
FYI de CFO heeft de MPA al gesigned vorige week.
We verkopen in drie EU-landen, hebben we drie id's nodig?
lidmaatschap is actief hoor, net gecheckt
ja, ik ben directeur en koop ook alles in
ja, ik ben de eigenaar en koop zelf alles in
ja, ik ben bestuurder en doe ook de inkoop
ja, en ik koop graag in
ja, en we kopen graag in bij onze distributeur
ja, ik doe alle inkoop hier
ik koop hier alles in
wij kopen het in
dat kopen we in
dat kopen wij in bij een ander bedrijf
de support kopen we in bij een ander
een Azure supportplan
kan ik meteen als direct starten?
kunnen we gelijk als direct partner beginnen
mag je meteen direct worden?
moet ik mijn ondersteuningsplan verlengen?
de koop van ons nieuwe pand is rond, in mei verhuizen we
de verkoop van het kantoor is afgerond
we kopen een klein IT-bedrijf in Zwolle, moet dat een eigen id krijgen?
wij zijn bezig met de overname van een IT-bedrijf in Gent
de aankoop van een collega-bedrijf loopt nog, telt hun omzet mee?
na de koop van het gebouw verandert ons adres
`;
