/** Dutch sentences of people who will, or ask whether they may or should, buy a support plan: data to learn from. One a line. */
export const buying = `
hoe pak ik de aankoop van ASfP het handigst aan?
bij welk loket moet ik zijn om PSfP te bestellen?
ik zou ASfP het liefst morgenochtend al geregeld zien
we trekken de portemonnee voor Premier Support
laat die ASfP maar komen
kom maar door met dat supportplan
voor mij graag één ASfP
één keer PSfP graag
mag ik van jullie een ASfP?
ASfP graag
doe ons PSfP
ik ga akkoord met Premier Support, wat nu?
we tekenen vanavond bij het kruisje voor ASfP
de handtekening voor het supportplan zetten we morgen
mijn compagnon heeft de bestelling van PSfP al in gang gezet, zal ik hem laten doorgaan?
de bestelling voor ASfP staat klaar, alleen nog op verzenden drukken
ik sta op het punt om op kopen te drukken
ik heb het plan in mijn winkelwagen zitten, zal ik afrekenen?
om tijd te winnen schaffen we nu al een plan aan
om geen vertraging op te lopen willen we het plan vooruit regelen
dan hebben we dat maar gehad: we kopen het plan
kan het plan tegelijk met de aanvraag gekocht worden?
koop je dat plan voor of na de aanvraag?
wanneer in het traject schaf je het plan aan?
vanaf welk moment mag je PSfP bestellen?
hoe lang moet ik nog wachten met het kopen van ASfP?
moet ik echt wachten met kopen?
moeten we daar echt op wachten of kunnen we ASfP gewoon nemen?
kan ik de kredietcontrole overslaan en meteen ASfP kopen?
is het een probleem als het plan al gekocht is voor de controle?
wat zijn de gevolgen als we nu toch kopen?
wat riskeer ik als ik PSfP te vroeg bestel?
als wij vandaag een supportplan afsluiten, keurt Microsoft ons dan sneller goed?
helpt het bij de kredietcontrole als we al een plan hebben?
wordt onze aanvraag sneller behandeld als het supportplan er al ligt?
ik denk dat we maar voor PSfP moeten gaan
ik neig naar ASfP, zal ik dat maar doen?
we twijfelen tussen ASfP en PSfP, welke zullen we nemen?
welke van de twee raad je aan om nu te nemen?
wat is slimmer om nu te kopen, Advanced of Premier?
welk supportplan moet ik als eerste aanschaffen?
ASfP of PSfP, wat zou u doen als u nu moest kopen?
we nemen het duurste plan
we pakken de Advanced variant
ik hak de knoop door: Premier
het wordt Advanced Support, hoe nu verder?
de keus is gevallen op PSfP
we zijn eruit, we nemen ASfP
iedereen is het eens: we gaan voor Premier Support
mijn vennoot en ik willen PSfP vastleggen
onze cfo heeft het budget voor ASfP vrijgegeven, we kunnen bestellen
de directie heeft getekend voor de aanschaf van ASfP
de boekhouder wil weten of hij het supportplan mag betalen
de boekhouder heeft het geld voor ASfP klaargezet
financien vraagt of de factuur van PSfP betaald mag worden
er ligt hier een factuur voor ASfP, moet ik die voldoen?
de factuur van Premier Support verloopt vrijdag, zal ik betalen?
we hebben een aanbod gekregen voor ASfP en willen toehappen
Microsoft heeft ons een voorstel voor PSfP gestuurd, mogen we tekenen?
er belde iemand dat we ASfP moesten nemen, klopt dat?
onze distributeur dringt aan op de aankoop van ASfP
de reseller zegt dat wij nu een supportplan moeten aanschaffen
de helpdesk van Microsoft adviseerde ons PSfP te nemen
een kennis zei dat je zonder plan niet wordt toegelaten, dus ik koop er een
in een filmpje zag ik dat je eerst ASfP moet aanschaffen
volgens de handleiding moet ik eerst een supportplan aanschaffen
op het forum raden ze aan om direct een supportplan te nemen
bij de eisen staat een supportplan, moet ik dat dan nu kopen?
support is een eis, dus moet ik nu een plan afsluiten?
dus om te voldoen moet ik ASfP kopen?
als ik geen plan heb, moet ik er dan nu een kopen?
ik heb nog geen plan, waar haal ik dat?
nog niet, waar kan ik dat afsluiten?
nee nog niet maar dat ga ik vandaag regelen, dat plan
nee, moet dat?  dan bestel ik er eentje
nog niet, maar we zijn het aan het kopen
nog geen plan maar dat schaffen we vandaag aan
niets, maar we kunnen zo een plan kopen als dat moet
weet ik niet, moet ik er een aanschaffen?
prima, dan sluit ik vandaag ASfP af
begrepen maar ik koop het toch
het kan me niet schelen, ik koop PSfP
jammer dan, we bestellen gewoon
kan mij het schelen, ik bestel dat plan
regels zijn regels maar ik wil nu ASfP
ook zonder mail van Microsoft gaan we PSfP kopen
de kredietcontrole komt wel goed, we kopen het plan vast
ons krediet is prima, kunnen we het plan dan meteen kopen?
de controle is positief, we gaan bestellen
we hebben de mail gekregen en nemen nu ASfP
we zijn door de controle, nu het plan kopen dus
mail ontvangen, plan besteld kan nu toch?
de status is actief, mag ik nu kopen?
omdat we geslaagd zijn schaffen we Premier Support aan
nu we door de kredietcheck zijn, welk plan moet ik nemen?
zo gauw de controle klaar is koop ik PSfP
na de goedkeuring bestel ik meteen ASfP, goed?
als we geslaagd zijn koop ik het plan, toch?
eind van de week sluiten we PSfP af
binnenkort schaffen we een supportplan aan
na het weekend bestel ik ASfP
in het nieuwe jaar nemen we Premier Support
ooit gaan we PSfP nemen
we overwegen sterk om ASfP te nemen
ik speel met de gedachte om PSfP te kopen
we zitten te denken aan de aanschaf van een supportplan
we kijken naar de mogelijkheid om ASfP aan te schaffen
we orienteren ons op de aankoop van een ondersteuningsplan
ik ben me aan het orienteren op ASfP om het te kopen
is het mogelijk een supportplan per maand af te nemen?
kan ik ASfP ook voor een half jaar nemen?
kunnen we ASfP via onze distributeur kopen?
mag ik het supportplan bij onze indirecte provider bestellen?
kan mijn zusterbedrijf ASfP voor ons aanschaffen?
mag onze holding het plan kopen?
kunnen twee bedrijven samen een PSfP kopen?
kan ik op naam van mijn andere bv een plan nemen?
verkoopt Microsoft ASfP ook aan ons?
verkopen jullie supportplannen?
kan ik bij jou een plan kopen?
regel jij de aankoop van het plan?
plaats een order voor ASfP
vraag ASfP voor ons aan
maak de aankoop van het supportplan in orde
start de aanschaf van PSfP
stuur mij de koopovereenkomst voor ASfP
mail mij een offerte voor ASfP
wat is het bestelnummer van PSfP, ik wil het aanvragen
heeft ASfP een artikelcode waarmee ik kan bestellen?
geef me de link naar de aankoop
link naar de bestelpagina van PSfP?
waar zit de koopknop?
waar kan ik betalen voor dat plan?
naar welke rekening maak ik het geld over voor ASfP?
kan ik met ideal betalen voor het supportplan?
ik betaal nu de factuur van ASfP
ik heb net de aanbetaling voor PSfP klaargezet
ik hang al aan de lijn met Microsoft om ASfP te kopen
ik heb morgen een afspraak om PSfP te tekenen
morgen komt de vertegenwoordiger voor de handtekening onder ASfP
zal ik tegen de verkoper zeggen dat we ASfP doen?
zal ik ja zeggen op dat aanbod van Premier Support?
kan ik dat aanbod van ASfP aannemen?
het aanbod van ASfP geldt tot vrijdag, moet ik toehappen?
de korting op PSfP vervalt, dus we beslissen vandaag
er is nu een actie op ASfP, profiteren we daarvan?
tijdelijke korting op het plan, doen?
mogen we al kopen?
bestel ik het nu al of niet?
moet ik nu kopen of niet?
al kopen of niet?
nu of later aanschaffen?
eerst kopen of eerst aanvragen?
eerst de controle of eerst het plan?
kopen dan maar?
mag kopen nu?
mag het al?  dat plan bedoel ik
mag ik er al een bestellen
ik bestel er een
ik koop er nu gewoon een
we gaan tot aankoop over
de aankoop is aanstaande
we bereiden de aankoop voor
ik wil de aankoop van vandaag afronden
mijn aankoop van ASfP
waarom kan ik niet kopen?
waarom zou ik wachten met ASfP?
wat houdt me tegen om ASfP te kopen?
er is toch niets mis mee om alvast een plan te nemen?
het kan toch geen kwaad om ASfP al te hebben?
mag ik ASfP echt niet nu al kopen?
is het verboden om het plan eerder te kopen?
is het toegestaan een supportplan af te sluiten tijdens de controle?
is het slim om ASfP te nemen voor we goedgekeurd zijn?
heeft het zin om nu een plan te nemen?
is het nodig dat ik nu al een plan neem?
heb ik ASfP nu nodig of pas later?
heb ik voor de aanvraag een supportplan nodig?
moet het plan er zijn voor ik me aanmeld?
moet ik een supportplan hebben om te mogen aanvragen?
moet ik al een plan hebben als ik de aanvraag doe?
hebben we dat plan nu echt nodig?
ik wil zsm PSfP
ASfP, zo snel mogelijk graag
met spoed een supportplan nodig
we kunnen niet zonder dat plan, dus bestellen maar
haast! wij moeten voor 1 april een supportplan hebben
voor vrijdag moet ASfP geregeld zijn, lukt dat?
het supportplan moet er deze maand zijn
ik wil nu echt door met de aanschaf
hoe kom ik zo snel mogelijk aan een plan?
hoe krijg ik ASfP?
hoe neem je PSfP af?
waar vraag ik Advanced Support aan?
hoe werkt het bestellen van ASfP?
hoe gaat de aanschaf van PSfP in zijn werk?
wat heb ik nodig om PSfP te kopen?
welke gegevens moet ik invullen om ASfP te bestellen?
leg me stap voor stap uit hoe ik een supportplan koop
kun je me helpen met het aanschaffen van ASfP?
kun je mij begeleiden bij de bestelling van het plan?
ik wil iemand spreken om ASfP te kopen
mag ik asfp kpen
mag ik nu asfp aanschafe
kna ik psfp bestelen
zulle we het plan neme
wnr mag ik asfp kope
ik wil een suportcontract afsluite
ondersteunings contract nu tekene?
zal ik advansed support aanvrage
mag ik t plan al kope?
kunnen we m al kopen
ff asfp bestellen
ff snel dat plan regelen dan
k wil asfp
gwn kopen toch?
mss toch ff asfp kopen?
kan ik asfp nu claimen?
we committen ons aan psfp
kunnen we asfp onboarden deze week?
gaan we live met asfp? ik bestel hem nu
we willen asfp shoppen
we willen overstappen van onze distributeursupport naar ASfP
ik wil instappen bij Premier Support
we sluiten ons aan bij Advanced Support
aanmelden voor ASfP graag
inschrijving voor PSfP alvast doen?
kan ik een optie nemen op ASfP?
ik wil PSfP vast apart laten zetten
mag ik een proefperiode van ASfP starten?
we laten ASfP volgende week ingaan
activatie van PSfP per direct aub
kan het plan vandaag nog geactiveerd worden?
we hebben alles rond, alleen het supportplan moeten we nog kopen
het enige dat nog moet gebeuren is ASfP bestellen
de laatste stap is voor ons het supportplan aanschaffen
stap een is bij ons de aanschaf van ASfP
op mijn todo staat: supportplan kopen
Goedendag, wij zijn bezig met de aanmelding en lezen dat een supportplan verplicht is. Kunnen we dat nu direct aanschaffen?
Hallo, even een vraagje. Wij hebben alle stappen doorlopen en wachten op Microsoft. In de tussentijd willen we ASfP bestellen. Is dat goed?
Ik begrijp dat er een controle loopt. Toch wil ik het plan graag nu nemen.
Onze omzet is 450.000 dollar. We hebben geen supportplan. Dat gaan we dus kopen.
We hebben geen ASfP. Mag ik het bestellen?
PSfP lijkt ons het beste. Wij gaan dat afnemen.
Advanced Support klinkt goed. Doe die maar.
We hebben gekozen. Het is ASfP geworden en we tekenen vandaag.
Er staat hier iets over een supportplan. Moet ik dat nu al hebben?
wij zijn een klein bedrijf uit Gent, doen al jaren Microsoft 365 via een distributeur, en vroegen ons af of het niet handig is om nu alvast zo'n supportplan te nemen
we hebben de aanvraag drie weken geleden verstuurd, horen niets, en mijn baas wordt ongeduldig: die wil dat ik vandaag ASfP afsluit
Wat kost PSfP? Dan betaal ik het vandaag.
Hoe duur is ASfP? Als het meevalt bestel ik meteen.
Welke voordelen heeft Premier? Klinkt goed, ik neem het.
Prima verhaal. Waar mag ik tekenen voor het supportplan?
Oké. Dan gaan we nu over tot bestellen van PSfP.
Super uitleg, dank. Ik ga ASfP aanschaffen.
Dat is duidelijk. We nemen Advanced, regel het maar.
Premier past bij ons. Hoe nu verder met de bestelling?
ASfP dus. Waar vul ik de bestelgegevens in?
Geen tijd voor vragen. Ik wil dat plan en wel nu.
Sla die vragen maar over, ik kom alleen voor ASfP kopen
ik hoef geen direct partner te worden, ik wil alleen dat supportplan hebben
vergeet de rest, hoe kom ik aan Premier?
laat maar zitten die vragen, waar koop ik het plan
dit duurt te lang, ik bestel ASfP zelf wel
als jij het niet regelt bestel ik PSfP rechtstreeks bij Microsoft
dan bel ik Microsoft zelf wel om dat plan te nemen
ik ga buiten jullie om een supportcontract nemen
wij wachten niet langer met het supportplan
wachten heeft geen zin, we nemen ASfP
uitstellen is geen optie, het plan wordt vandaag getekend
we willen de aankoop van PSfP niet meer uitstellen
ik stel het niet langer uit en sluit ASfP af
annuleren doen we niet, we zetten de bestelling van ASfP door
de geannuleerde order voor PSfP wil ik opnieuw plaatsen
ons Premier-contract loopt af en we willen het omzetten naar PSfP
we stappen van Unified over op PSfP, kan dat deze maand?
ons Azure-supportplan telt niet, dus we nemen er ASfP bij
wij zeggen ons huidige contract op en gaan naar PSfP
we hebben alleen ProDirect, dus moeten we ASfP erbij nemen?
ons ASfP is verlopen, ik wil een nieuw plan afsluiten
ASfP is verlopen, zal ik het weer kopen?
vorig jaar hebben we het niet gedaan maar nu gaan we ASfP aanschaffen
vorige week besloten: we nemen PSfP
gisteren heeft de directie ja gezegd tegen ASfP, ik ga bestellen
de concurrent heeft PSfP dus wij willen dat ook
onze concurrenten hebben allemaal een supportplan, wij nemen het dus ook
andere partners kochten het vooraf, dat gaan wij ook doen
onze klant wil dat we ASfP hebben, dus we kopen het
een grote klant stelt als eis dat wij Premier nemen, dat regelen we nu
klanten vragen erom, dus we schaffen PSfP aan
bij onze distributeur kan ik ASfP bestellen, zal ik dat doen?
via Ingram kunnen we een supportplan krijgen, mogen we dat nemen?
de distributeur biedt ASfP aan met korting, happen we toe?
TD Synnex stuurt een offerte voor ASfP, kan ik die tekenen?
kan ik ASfP inkopen bij Pax8?
ik wil support inkopen bij Microsoft zelf
kunnen we ondersteuning bij Microsoft kopen?
wij willen betaalde support van Microsoft nemen
ik wil een supportovereenkomst met Microsoft aangaan
we gaan een contract aan met Microsoft voor partnersupport
het partnersupportpakket van Microsoft willen we hebben
kan dat betaalde Microsoft-pakket al besteld worden?
dat verplichte supportding, waar kan ik dat kopen?
die 15k voor support, moet ik die nu al uitgeven?
mag ik die 15.000 dollar alvast overmaken voor het plan?
moeten we nu al geld vrijmaken voor het supportplan?
ik heb 16.000 dollar klaarliggen voor Advanced
pak mijn geld aan en geef me ASfP
waar laat ik mijn kaartgegevens achter voor het supportplan?
de machtiging voor het supportplan is getekend en gaat zo op de post
het inkoopformulier voor ASfP ligt bij de directeur ter ondertekening
contract voor PSfP ligt hier, pen in de aanslag
één klik en we hebben ASfP, zal ik?
de muis staat al op bestellen
ik ga nu op de knop drukken voor ASfP
zal ik op bevestigen klikken bij PSfP?
mandje is gevuld, afrekenen maar?
Microsoft belt straks over Premier, dan zeg ik ja
om drie uur heb ik de accountmanager van Microsoft, dan bestel ik ASfP
mijn contact bij Microsoft wil het plan verkopen en wij willen wel
wie kan ons zo'n plan verkopen?
wie regelt bij jullie de verkoop van supportplannen? wij willen er een
is er een webwinkel voor die plannen?
heb je een contactpersoon voor het bestellen van PSfP?
met wie moet ik spreken om een plan te nemen?
we zijn op zoek naar een leverancier van PSfP om het te kopen
wat is de deadline om het supportplan te kopen?
op welke datum moet het plan gekocht zijn?
hoeveel dagen van tevoren moet ik PSfP nemen?
als ik het op de eerste koop, ben ik dan op tijd?
is vandaag kopen vroeg genoeg?
ben ik nog op tijd als ik volgende maand ASfP neem?
komt het plan voor of na de aanvraag?
wat eerst: plan of aanvraag?
in welke volgorde: kopen en dan aanvragen of andersom?
moet ik voor de kredietcontrole al een plan hebben lopen?
wordt er van mij verwacht dat ik nu een plan heb?
eist Microsoft dat ik ASfP heb voor de controle?
zonder plan geen toelating, dus ik bestel het maar
stel ik ga voor ASfP, wat moet ik dan doen?
waarom kan ik het plan nog niet afsluiten?
waarom moet ik wachten met de aanschaf?
wie bepaalt dat ik ASfP niet mag kopen?
wat als ik me er niets van aantrek en het plan toch neem?
ik trek me niets aan van die controle en neem PSfP
die waarschuwing negeer ik, we schaffen het aan
ik wil niet horen dat het niet mag, ik wil ASfP
desnoods koop ik het zonder toestemming
al zakken we, dat plan nemen we toch
kredietcontrole of niet, morgen hebben we PSfP
de kredietcontrole interesseert me niet, ik wil het plan
we slagen toch wel, bestellen maar die ASfP
de uitslag is een kwestie van dagen, mag het plan alvast?
we zijn zo goed als goedgekeurd, we tekenen het supportcontract
we zijn al klant bij Microsoft sinds 2005, mogen we dus gewoon ASfP nemen?
ken ik ASfP al pakken?
kunde gij da plan voor ons bestellen?
mogen wij da al aanschaffen of nie?
wa moet ik doen om ASfP te krijgen?
we gaan da efkes regelen, dat supportcontract
allez, ik koop dat plan
graag had ik ASfP besteld
gaarne ontvang ik de documenten om PSfP te bestellen
wij wensen over te gaan tot het aangaan van een ondersteuningsovereenkomst
hierbij bestel ik Advanced Support for Partners
bij dezen geef ik opdracht voor ASfP
gelieve voor ons een ondersteuningsplan te activeren
wij verzoeken u ASfP voor ons te bestellen
mijn voornemen is om PSfP te contracteren
het ligt in de bedoeling ASfP af te nemen
wij zijn voornemens een supportplan te verwerven
er zal binnenkort een ondersteuningsplan worden aangeschaft
het plan wordt vrijdag ondertekend
PSfP wordt door de moedermaatschappij aangeschaft
inkoop plaatst morgen de order voor Premier
Jan van inkoop zorgt dat ASfP er komt
mijn secretaresse regelt de bestelling
de stagiair bestelt straks het plan
ik laat ASfP door mijn boekhouder betalen
ik wil 50 licenties en ook een ASfP bestellen
zet er bij de volgende licentieorder ook een ASfP bij
naast Azure willen we ook PSfP bestellen
twee dingen: domein verlengen en ASfP kopen
we hebben een CRM gekocht en nu is het supportplan aan de beurt
eerst laptops, dan ASfP bestellen
ik wil ASfP cadeau doen aan mijn bedrijf
nu nog even dat plan en dan zijn we klaar
we zijn er klaar voor, kom maar op met PSfP
ASfP here we come
tikkie voor ASfP mag
hoppa, Premier besteld straks
yes, ASfP time
doe maar zo'n plan
die duurste dan
die eerste van de twee neem ik
doe mij die goedkoopste maar
welke kan ik het snelst krijgen?
welke kan ik nu direct bestellen?
mag ik die al hebben?
kan ik 'm al krijgen?
hoe kom ik eraan?
waar haal ik zoiets?
waar krijg ik zo'n ding?
kan ik er eentje krijgen?
hebben jullie er nog een voor mij?
schiet maar op, dan koop ik het
wanneer is het eindelijk zover dat ik mag kopen?
mag ik vandaag? kopen bedoel ik
en kopen? mag dat al?
mijn assistente plaatst morgen de order
de order gaat morgen de deur uit
zodra het formulier binnen is, bestellen we
als het formulier weg is teken ik meteen
na het versturen van de aanvraag druk ik op bestellen
op het moment dat de aanvraag loopt, zetten wij onze handtekening
zet ons er maar op
zet mij maar op de lijst
schrijf ons er maar een op
noteer er voor ons ook maar een
doe er voor ons ook maar zo eentje
reserveer er eentje voor ons
leg er alvast eentje voor ons klaar
dat ding van 15K, doen we dat?
dat van 15.000 dollar per jaar, dat nemen we
die 15 mille, mag die er nu al uit?
het pakket van vijftienduizend, kan dat nu al op de rekening?
die dure variant, die nemen we
het goedkope plan dan maar, waar teken ik?
het kleine broertje van Premier nemen we
de A-variant graag, en snel
de P-variant, mag die al?
AS-dinges, kan ik dat vast bestellen?
dat Advanced gedoe, laten we dat maar doen
dat Premier ding halen we binnen
waarom zouden we nog wachten?
waar wachten we nog op, tekenen maar
wie houdt ons tegen om het vandaag te doen?
wat let ons om te tekenen?
is er iemand die me tegenhoudt als ik nu bestel?
waarom nog langer dralen, gewoon aanschaffen
ik kan niet anders dan ASfP nemen
het is niet onverstandig om ASfP nu te nemen toch?
ik zie geen reden om het plan niet nu te nemen
er is niets op tegen om vast te tekenen, dus dat doen we
niet dat ik twijfel: ik bestel ASfP
ik ga het niet niet doen, ik neem dat plan
niets houdt ons tegen, morgen is het plan besteld
we zouden gek zijn als we ASfP nu niet namen
het zou dom zijn om die korting op PSfP te laten lopen
ik laat die kans op Premier niet schieten
dat aanbod laten we niet lopen
met mijn collega afgesproken dat we vrijdag bestellen
met Karin heb ik afgesproken dat zij het plan regelt
Kees en ik hebben besloten het gewoon te doen, dat plan
in het overleg is afgesproken dat ASfP er komt
in de vergadering van vanmorgen is tot aanschaf besloten
unaniem besloten: aanschaffen
iedereen hier wil dat we het plan nemen
het hele team is voor PSfP, dus dat wordt het
mijn vrouw doet de administratie en betaalt vandaag ASfP
mijn zoon werkt in het bedrijf en bestelt het plan vanavond
ik heb Peter gevraagd ASfP te regelen
ik geef Sandra opdracht om te tekenen voor het plan
onze jurist leest het ASfP-contract na en dan tekenen we
na controle door de jurist ondertekenen we Premier
onze advocaat heeft het supportcontract goedgekeurd, tekenen maar
onder voorbehoud van de kredietcontrole willen we alvast tekenen
kunnen we tekenen onder voorbehoud?
kunnen we een ontbindende voorwaarde opnemen en vast tekenen?
mag ik een intentieverklaring voor ASfP tekenen?
kunnen wij een optie op het supportplan nemen?
kunnen we de ingangsdatum van ASfP op 1 mei zetten?
kunnen we de overeenkomst nu al sluiten?
bestaat er bezwaar tegen dat wij ons nu contractueel verbinden?
is het juridisch toegestaan het supportcontract al te sluiten?
mogen wij vooruitlopend op de uitkomst een verbintenis aangaan?
wij achten het opportuun om nu te contracteren
het is ons voornemen de overeenkomst heden te sluiten
wij gaan ervan uit dat wij het plan reeds kunnen bestellen
graag uw bevestiging dat wij tot bestelling mogen overgaan
wij verzoeken om toezending van de contractstukken voor PSfP
gelieve de bestelprocedure voor ASfP op te starten
stuur een pro-formafactuur voor Premier zodat ik kan betalen
onze inkoopafdeling heeft een leveranciersnummer nodig om ASfP te bestellen
wat is het btw-nummer voor de inkooporder van ASfP?
op naam van welke entiteit moet de PO voor PSfP?
naar welk adres stuur ik de inkooporder?
de PO is al aangemaakt
PO 4711 voor Premier staat klaar
de inkooporder is goedgekeurd, versturen?
budget is rond, dus we kunnen gaan
we hebben het in de begroting staan en kopen het nu
dit jaar moet het geld nog op, dus ASfP nu
voor de jaarwisseling willen we het geboekt hebben, dat plan
ik pin het zo af
zal ik het voorschieten met mijn eigen kaart?
ik maak het vanavond over
mag het bedrag al overgemaakt worden?
naar welk rekeningnummer moet de betaling?
de betaling staat klaar, alleen nog akkoord geven
mijn bank vraagt of de overboeking naar Microsoft voor ASfP door mag
we financieren ASfP via lease en tekenen morgen
kan ik het leasen? dan doe ik het direct
krijg ik staffelkorting als ik er nu twee neem?
als jullie korting geven neem ik het vandaag
bij 10% korting teken ik meteen
welke korting krijg ik als ik nu voor drie jaar teken?
ik wil wel, maar eerst een betere prijs, dan bestel ik
voor die prijs doen we het
voor dat geld neem ik het
deal, waar teken ik
akkoord, ga maar door met de bestelling
akkoord met de offerte
de offerte is akkoord, jullie kunnen leveren
ga je gang, bestel het voor ons
regel het voor ons
kun je dat voor ons regelen, dat plan?
neem het mee in onze aanvraag, dat supportplan
voeg het supportplan meteen toe aan de aanvraag
vink ASfP maar aan bij ons
klik het voor mij aan, dat PSfP
kan jij dat knopje voor me indrukken, van kopen?
bestel jij het of moet ik dat zelf doen?
moet ik het zelf bestellen of doen jullie dat?
doen jullie de aanschaf of wij?
lopen die bestellingen via jou?
hoe bestel je zoiets?
hoe werkt dat bestellen?
waar bestel je dat?
bij wie bestel je dat?
kan dat online, bestellen?
ik kan de bestelknop niet vinden
de bestelknop is grijs, waarom?
de koopknop werkt niet
ik krijg een foutmelding bij het bestellen van ASfP
het winkelmandje wil niet afrekenen, help
het lukt me niet om PSfP te kopen
Partner Center laat me het plan niet kopen
de verkoopsite van Microsoft neemt mijn kaart niet aan voor het plan
ik zit in de bestelpagina van ASfP, welke optie kies ik?
welke looptijd moet ik kiezen als ik ASfP bestel?
hoeveel gebruikers vul ik in bij de bestelling van PSfP?
een jaar of drie jaar, wat neem ik?
neem ik dat plan voor een of voor drie jaar?
is het voordeliger om nu te kopen dan later?
wordt het duurder als ik wacht met kopen?
mis ik iets als ik nu niet koop?
de prijs gaat omhoog, dus ik sla nu mijn slag
ik wil de oude prijs vastzetten voor ASfP
voor de prijsverhoging tekenen we nog
we willen nog onder de oude prijs instappen
we slaan toe
we gaan all-in
we springen erin
we stappen erin
hoppakee, gewoon doen, dat plan
fuck it, ik koop het
boeien, ik bestel
weet je wat, doe maar, dat plan
ach, neem het ook maar
nou goed, bestel maar
laten we spijkers met koppen slaan en tekenen
laten we niet moeilijk doen en het plan nemen
laten we dat vandaag afhandelen, dat contract
ik wil dat vandaag afgetikt hebben, PSfP
dat moet vandaag nog rond zijn, ASfP
het contract moet morgen getekend zijn
de deal met Microsoft over support moet deze week dicht
wij zijn in gesprek met Microsoft over een Premier-contract en willen afronden
de onderhandelingen over PSfP zijn klaar, we tekenen
onderhandelen met Microsoft over het supportcontract, mag dat al?
de accountmanager van Microsoft komt met het contract, tekenen we?
we hebben een mondeling akkoord gegeven op ASfP
ik heb al ja gezegd tegen ASfP maar nog niet getekend, zal ik?
we hebben al toegezegd, moeten alleen nog tekenen
we hebben alles al ingevuld, alleen nog bestellen
de bestelling is half af, zal ik hem afmaken?
ik ben halverwege de aankoop van PSfP
tot hoe laat kan ik vandaag bestellen?
kan ik ook in het weekend bestellen?
hoe laat sluit de verkoop van ASfP?
mag ik over twee weken ASfP kopen?
kan het in maart, dat plan kopen?
wij denken aan april voor de aanschaf
planning: aanvraag in maart, plan in april
onze planning is ASfP in week 20
ik zet de aanschaf van PSfP in de agenda voor volgende maand
op de agenda voor morgen staat de aankoop van het supportplan
Gaarne bevestiging dat wij de supportovereenkomst mogen ondertekenen voor afronding van de toetsing.
Onze raadsman vraagt of wij het Premier-contract per omgaande mogen tekenen.
Wij zijn voornemens de overeenkomst voor Advanced Support met onmiddellijke ingang aan te gaan.
De raad van bestuur heeft besloten PSfP te contracteren; gaarne de formaliteiten.
Het bestuursbesluit machtigt ons tot aanschaf van een supportplan dit kwartaal.
Lopen wij aansprakelijkheidsrisico als wij het ASfP-orderformulier voor het kredietbesluit tekenen?
Bestaat er een juridisch beletsel om in dit stadium te contracteren voor partnersupport?
Hierbij aanvaarden wij het aanbod voor Premier Support for Partners.
Beschouw dit bericht als onze bestelopdracht voor ASfP.
Gelieve dit als bindende bestelling van het supportplan te beschouwen.
Onverminderd de uitkomst van de toetsing gaan wij tekenen.
Niettegenstaande de lopende beoordeling willen wij de overeenkomst sluiten.
Mogen wij hangende het besluit van Microsoft contracteren onder opschortende voorwaarde?
Ondergetekende wenst zich te abonneren op Advanced Support.
Ik ben bevoegd de onderneming te binden en teken vandaag het plan.
Wij zien de bestelbescheiden voor PSfP graag tegemoet.
Gelieve ons de contractdocumenten ter ondertekening te doen toekomen.
Stuur ons het contract in tekenklare vorm.
De papieren voor Premier gaan vandaag ter ondertekening.
Ik heb de DocuSign van ASfP openstaan, afronden?
Het ondertekenverzoek voor Premier kwam binnen, zal ik het accepteren?
De inkoopaanvraag voor ASfP is vanmorgen goedgekeurd, we gaan bestellen.
Inkoop heeft een bestelaanvraag voor PSfP aangemaakt en wil groen licht.
Juridisch en inkoop hebben PSfP vrijgegeven, dus we plaatsen hem.
Financiën heeft het geld voor ASfP apart gezet en wil het deze maand uitgeven.
De penningmeester maakt maandag het geld voor het supportplan vrij.
We hebben intern akkoord op ASfP, morgen gaan we verder.
Er is intern akkoord, dus we zetten door met het plan.
We zetten door met Premier.
Hoe dan ook gaan we verder met PSfP.
Ik wil die deal over ASfP vandaag over de streep hebben.
PSfP moet vrijdag over de streep.
De deal voor Premier beklinken we morgen.
We zijn klaar om het supportplan te sluiten, met wie moet ik praten?
Akkoord met ASfP, stuur de volgende stappen.
Graag door met die Advanced.
Reken op ons voor PSfP.
Beschouw het als geregeld, we kopen het plan.
Noteer ons voorlopig voor ASfP vanaf juni.
Je hoeft ons niet te overtuigen, we nemen ASfP.
Ik was al om bij Premier. Waar betaal ik?
Wat is jullie beste prijs als we ons vandaag vastleggen op PSfP?
Wat is er nodig om ASfP vanavond rond te hebben?
Kan de aankoop van het plan met spoed?
Kunnen jullie onze order voor Premier versnellen?
Kan iemand het ASfP-contract bespoedigen?
Kunnen we support vooraf inkopen?
Kunnen we PSfP voorbestellen?
Kan ik een jaar Advanced vooruitbetalen?
Kan ik met een aanbetaling een plek in ASfP vasthouden?
Kan er een contract voor PSfP worden opgesteld?
Maak de papieren voor ASfP in orde alsjeblieft.
Maak het supportplan klaar voor activering op onze tenant.
Zet ASfP aan op onze tenant.
Laat ASfP per de eerste aanzetten voor ons.
We willen het plan laten gelden vanaf januari.
Ingangsdatum van onze PSfP moet 1 maart zijn, kun je dat instellen?
We nemen PSfP op in de volgende sprint.
Ons team rolt ASfP uit in mei, we bestellen deze week.
We hebben Premier begroot en voeren dat nu uit.
Volgens onze roadmap contracteren we het plan in Q2.
Zoals besproken met Microsoft nemen we Premier af.
Zoals afgesproken met onze CSP-manager kopen we op de vierde support in.
In opdracht van mijn baas moet ik voor twaalven ASfP hebben.
Ik heb de taak gekregen het supportplan te regelen.
Opdracht van de directeur: Premier halen.
De voorzitter wil Premier binnen hebben voor de aandeelhoudersvergadering.
Onze investeerders eisen dat er nu een supportcontract komt.
De accountant wil dat we voor het jaareinde ASfP hebben, dus we nemen het.
De verzekeraar eist een supportcontract, dus ASfP moet het zijn.
Onze Microsoft-contactpersoon zegt dat ASfP nu vastzetten gedoe scheelt, dus dat doe ik.
De verkoper van Microsoft mailde de bestellink, ik klik er zo op.
De verkoper geeft ons tot vijf uur voor de Premier-deal. We accepteren.
Hij houdt de prijs van ASfP vast tot maandag, dus we accepteren.
Zou je ons afraden nu te tekenen? We staan namelijk op het punt.
Is het onverstandig om me nu vast te leggen?
Lopen we te hard van stapel als we nu bestellen?
Lopen we op de zaken vooruit als we ASfP nemen?
Te vroeg om de creditcard te trekken voor ASfP?
Niemand heeft er toch last van als we ASfP vroeg nemen?
Wie maakt er bezwaar als we het gewoon kopen?
Wat is het ergste dat kan gebeuren als we het kopen?
Wat is het nadeel van vooraf kopen?
Zit er een nadeel aan om Premier nu vast te zetten?
Is er een reden om niet gewoon te tekenen?
Geef me één goede reden om het vandaag niet te kopen.
Noem één reden waarom we het plan niet mogen hebben.
Wordt het niet hoog tijd dat we het plan nemen?
Vind je niet dat we gewoon ASfP moeten nemen?
Zouden we het plan nu niet moeten hebben?
Moesten we ASfP inmiddels niet besteld hebben?
Hebben we niet lang genoeg gewacht met kopen?
Kunnen we niet gewoon tekenen en zien?
Kan het plan niet parallel aan de controle?
Kan de aankoop parallel lopen?
Parallel kopen scheelt weken, dus dat doen we.
Liever te vroeg gekocht dan te laat.
We kunnen altijd nog opzeggen, dus bestel ASfP maar.
Als het misgaat vragen we het geld terug, bestellen dus.
Als we zakken zeggen we het op, ik koop nu.
Mag ik kopen als ik binnen 30 dagen kan annuleren?
Sanjay zorgt ervoor dat het plan gekocht wordt
Marieke regelt vanmiddag ASfP
ik heb Tom gevraagd om PSfP rond te maken
laat dat maar aan mijn officemanager over, zij bestelt het plan
mijn adjunct tekent namens mij voor Premier
ons moederbedrijf in Duitsland koopt PSfP voor ons, mag dat?
het hoofdkantoor schaft ASfP aan en belast door
er is 25.000 gereserveerd voor Advanced Support en dat geven we in februari uit
ik heb 16K opzijgezet voor Advanced en dat gaat er morgen uit
als ASfP onder de 20K blijft teken ik zonder meer
mits het onder de tien mille is neem ik het
als het dit jaar gefactureerd wordt nemen we ASfP
mail van MS binnen, alles groen! op naar ASfP, welke link?
de huur kan wachten maar het supportplan niet, dat teken ik eerst
die eerst: ik teken voor het plan
het plan is zo goed als gekocht
beschouw het plan als gekocht, de kaart ligt op tafel
kaart ligt klaar, waar klik ik voor ASfP?
hoe word ik zo snel mogelijk ASfP-klant?
ik wil vrijdag betalend Premier-klant zijn
snelste route naar ASfP?
wat is de snelste weg naar een actief PSfP?
je praat het me niet uit het hoofd, ik koop
probeer me niet tegen te houden, ik bestel het plan
ik heb niemands toestemming nodig om een supportplan te bestellen
als eigenaar beslis ik en ik koop ASfP
ik ben de baas en ik zeg dat we Premier kopen
ik heb volmacht en leg vandaag het partnersupportplan vast
ondergetekende is voornemens een Premier Support-overeenkomst aan te gaan namens de vennootschap
wij zijn voornemens PSfP te contracteren; bij welke afdeling kunnen wij terecht?
gelieve aan te geven met wie wij ASfP kunnen contracteren
welke afdeling doet nieuwe ASfP-contracten?
aan wie richten wij onze bestelling van Premier?
ik ga het niet niet kopen
we zeggen geen nee tegen ASfP, integendeel, we tekenen
het is niet dat we niet kopen, dat doen we wel, morgen
ik heb nooit gezegd dat we niet kopen; we kopen wel
laat die waarschuwing maar, kopen
genoeg gepraat. kopen.
genoeg gelezen, ik bestel
ok. kopen nu.
klaar met nadenken. bestellen.
Dat plan waar je het over had. Graag.
Dat plan dat je noemde, dat wil ik vandaag.
Dat supportding. Bestel maar.
Ja op dat plan. Vandaag graag.
Supportplan? Ja graag, vandaag.
ASfP? Verkocht.
PSfP? Doe maar.
Premier? Ik doe mee.
Dat Advanced-ding? Dat nemen we.
15 mille voor ASfP? Een koopje, ik doe mee
een koopje, dat nemen we
kies jij het plan, ik betaal
kies er maar een voor ons en stuur de rekening
welk plan dan ook, bestel er een
maakt niet uit welke van de twee, bestel er gewoon een
een collega-partner kocht ASfP vroeg en dat ging goed, dus doe ik dat ook
anderen deden het voor de controle, dus waarom wij niet?
de concurrent had PSfP voor de goedkeuring, dus wij doen dat ook
we komen volgende week terug met het getekende ASfP-contract
maandag heb je ons getekende contract voor het plan
verwacht onze order voor PSfP deze week
kan een derde ons ASfP betalen? dat zouden we volgende week doen
mag mijn holding het plan volgende week betalen?
laat iemand van sales me bellen over Premier, we kopen
laat een verkoper contact opnemen voor ASfP
we willen gewoon ASfP voor onze engineers, nu
onze engineers hebben nu ASfP nodig, dus regel het
in ons projectplan staat de aankoop van ASfP als mijlpaal, mogen we beginnen?
doe er bij de volgende order een ASfP bij
we stappen deze week over van ProDirect op ASfP
ruil ons Azure-supportplan maar om voor PSfP
is het te vroeg om ons een supportcontract aan te meten?
te vroeg om voor premier support te betalen?
is het verstandig nu te dokken voor Premier?
is het slim om nu al geld neer te tellen voor ASfP?
de korting geldt tot de 30e en die laat ik niet lopen
het aanbod eindigt vanavond, ik zou gek zijn als ik het niet nam
voor het eind van het kwartaal hebben we een PSfP besteld
uiterlijk wanneer moet ik ASfP hebben aangeschaft?
wat is de laatste dag dat ik ASfP kan kopen?
de baas zegt dat we het moeten bestellen
hij zegt dat we het moeten kopen
ze zeggen dat we er nu een moeten nemen
een collega zei dat we het nu moeten kopen
de distributeur biedt ons het plan aan, gaan we dat doen?
ze boden ons ASfP aan, gaan we erop in?
een andere partner kocht het plan vooraf, moeten wij dat ook doen?
we hoeven met ASfP toch niet te wachten?
met het plan hoeven we toch niet te wachten?
waarom mogen wij nog niet kopen?
ik hap toe op dat aanbod van ASfP
ik ga de offerte voor Advanced Support zo accorderen
de incassomachtiging voor het plan is ingevuld en gaat op de post
we betalen da plan deze week nog
'k ga mij da plan aanschaffen
de intentieverklaring is getekend, het contract voor het plan volgt
ons Premier-contract zetten we om naar PSfP bij de verlenging
bij de verlenging gaan we naar PSfP
moet ik nu een plan hebben?
moet ik een plan kopen?
waarom moet ik nu een supportplan kopen?
wij nemen ASfP
zullen we het nemen?
zullen we het bestellen?
kunnen we later een plan nemen?
wanneer moet ik het plan gekocht hebben?
de volgorde maakt niet uit, we kopen eerst het plan
welke volgorde dan ook, we kopen ASfP eerst
ik heb het mandaat en de middelen voor PSfP
we nemen niet PSfP maar ASfP
in plaats van Premier kopen we ASfP
geen Premier, gewoon ASfP graag
mag het contract met Microsoft ingaan op 1 maart?
kan het supportcontract bij Microsoft al ingaan?
kunnen we da contract bij Microsoft al laten starten?
schrijf me in voor ze de voorwaarden veranderen
ik ga ervoor en koop
ik zie niet in waarom we het niet al konden kopen
ik snap niet waarom we het niet kunnen bestellen terwijl de controle loopt
we kopen geen PSfP maar ASfP
we nemen geen Premier maar wel Advanced
kan ut suportplan al gekogt worde
mag et plan al bestelt worden
moet t plan al gekogt zijn voor de aanvraag
mag tie al aangeschaf worden
ik heb het geld en het mandaat, dus het plan koop ik, controle of niet
Wat als we het plan er nu al bij nemen terwijl Microsoft ons nog bekijkt?
wat als we er alvast een plan bij pakken terwijl de controle loopt?
ik weet nog niet welke van de twee, maar er gaat er straks een in het winkelmandje
een van de twee plannen komt vanavond in de winkelwagen
van geen plan naar ASfP, liefst meteen
we willen van niets naar Premier, het liefst deze week
ik heb geen toestemming van een robot nodig om ASfP te bestellen
niemand hoeft mij toestemming te geven om het plan te kopen
het plan wordt met ingang van vandaag gekocht
ASfP wordt om twaalf uur besteld
laat me eerst even dat supportcontract tekenen, dan doen we de vragen
op dit moment plaatst onze officemanager de order voor een plan
terwijl wij praten bestelt mijn collega er een
ik twijfel tussen de twee plannen, maar een ervan koop ik vanavond
ik twijfel: nu al het jaarcontract voor support tekenen of eerst de omzet halen?
support van Microsoft inkopen, mag dat al?
ondersteuning van Microsoft kopen, kan dat in dit stadium al?
ik wil van nul naar Premier, liefst nog deze week
van helemaal niets naar PSfP, kan dat vandaag?
Kunt u bevestigen dat wij nu reeds een supportovereenkomst mogen contracteren?
staat het ons vrij om thans al een ondersteuningsplan aan te gaan?
staat het ons vrij het plan nu al te contracteren?
van niks naar ASfP graag, vandaag
Ik wil niet afgewezen worden op support, dus ik ga eerst even ASfP halen.
Zijn we al zover dat we het plan mogen afsluiten?
We gaan niet zitten wachten tot Microsoft klaar is, ASfP wordt deze week besteld
Wil je me stap voor stap door de aankoop van ASfP loodsen?
Even tussendoor, los van je vraag over de omzet: ik heb net met de distri gebeld en die kan het ondersteuningsplan morgen leveren, dus ik zeg daar ja op.
Wij van ons kant gaan PSfP nemen, da's 't schoonste pakket volgens mij.
Is there een link om het supportplan te purchasen?
Welk formulier gebruik ik om PSfP aan te vragen?
asfp komt eraan, ik bestel 'm zo
Moeten wij een aanbesteding uitschrijven om PSfP in te kopen?
Met welk inkoopordernummer zullen we ASfP aanvragen?
Waar moet mijn handtekening voor dat Premier-contract?
Kan het ondersteuningsplan met een creditcard afgerekend worden? Dan doe ik het meteen.
Kan ik het ondersteuningsplan per maand nemen in plaats van per jaar? Ik wil er namelijk vandaag mee beginnen.
Prima, ik regel dat plan wel even.
Als ASfP onder de 20k blijft, teken ik zonder verder overleg.
Kan mijn collega van inkoop ASfP alvast in bestelling zetten?
Voor we content zijn moet er nog één ding gebeuren: da plan kopen, en da doe ik straks.
Op welke entiteit moet ik PSfP bestellen, de werkmaatschappij of de holding?
We hadden het er vorige keer al over, maar ik heb de knoop doorgehakt: PSfP wordt het, en ik betaal in één keer.
De pro-forma van het supportplan is binnen; ik betaal 'm vanmiddag.
Ik heb een Amex, kan ik daar het ondersteuningsplan mee aantikken?
Wij zouden graag PSfP bestellen voor onze organisatie.
Is het mogelijk om een PSfP af te sluiten op naam van onze holding?
ik wil graag een supportplan afnemen
Morgen om tien uur tekensessie voor de Premier-overeenkomst, moet ik nog iets meenemen?
ASfP hebben we nog niet maar de bestelling gaat morgen de deur uit.
Goedemiddag, wij zijn een MSP uit Twente met zo'n 40 man en we willen graag direct gaan factureren. Begreep ik goed dat we daarvoor eerst een PSfP moeten aanschaffen? Dan doen we dat deze week.
Mag ik het plan al vastleggen, met startdatum over drie maanden?
Ik wil ASfP.
Wij verbinden ons voor een jaar aan Advanced Support, ingaande 1 maart.
ik zit al twee uur op die site van microsoft te zoeken en word er gek van, waar koop je dat stomme supportplan nou
Voor 2027 begroten wij het ondersteuningsplan, aanschaf in januari.
Is nu het moment voor PSfP?
Als we dat ding nu aanschaffen, zijn we dan sneller door de keuring?
Er ligt een krabbel-klaar contract voor Premier Support op mijn bureau, die zet ik straks.
Kan ik met onze MPN-punten of tegoeden een ondersteuningsplan betalen?
Kan ASfP via een raamcontract worden ingekocht? Wij willen dat voor de zomer doen.
kan ik dat plan ook via Ingram afnemen
Ik haal dat plan vandaag nog in huis.
We gaan voor PSfP, besluit is genomen.
Onze partner manager bij MS adviseert om direct ASfP af te sluiten, waar doe ik dat?
support contract teknen nu??
Zullen we dat plan maar gewoon doen?
neem maar dat plan voor ons
Ge moet da supportcontract toch eerst hebben, dus 'k teken da morgen.
ik heb net ja gezegd tegen Premier, het contract komt morgen en dan teken ik
Wat als ik nou eens vandaag dat contract voor ondersteuning teken en het ingaat op de dag dat we goedgekeurd zijn?
Quick question: can we al die ASfP kopen of not yet?
Er ontbreekt nog een supportplan zie ik in het overzicht; ik ga het bestellen.
Het supportplan heb ik al in mijn winkelmandje liggen, ik klik zo op betalen.
Laat Microsoft mij bellen, ik ga een supportcontract nemen
Mail mij de contractstukken van Premier Support zodat de directie kan ondertekenen.
Gelieve mij te laten weten hoe ik op ASfP kan intekenen.
Hoe sluit ik zo'n ondersteuningsplan af?
Amai, als da zo lang duurt bestel ik dat ondersteuningsplan gewoon zelf op voorhand.
Naar welk rekeningnummer maak ik het bedrag voor ASfP over?
Onze Poolse dochter gaat ASfP nemen zodat wij erop mee kunnen liften
Graag hoor ik of wij reeds kunnen overgaan tot aankoop van het ondersteuningsplan.
De eigenaar heeft gezegd: koop dat plan en zeur niet.
Via wie neem ik Premier Support af, rechtstreeks bij Microsoft of via onze distri?
In het jaarplan staat dat wij in Q1 een PSfP afsluiten.
Wat heb je van mij nodig om ASfP op te starten?
'k Ga da plan efkes aankopen zie
Na vergelijking van beide plannen kiezen we ASfP en gaan we tot bestelling over.
Laat maar komen die ASfP, wij betalen
Ik wil een accountmanager spreken om vandaag nog PSfP te tekenen.
Geen tijd te verliezen, ik sluit dat supportcontract vandaag af
We gaan ons nen ASfP aanschaffen, 't is beslist.
hoppa, asfp in de mand en door
mijn muis zweeft boven de bestelknop van asfp, klikken?
Snel even: mag ik tekenen voor Premier, ja/nee, ze hangen aan de lijn
Maak het supportplan even voor mij in orde wil je
Ik heb een factuur voor ASfP gekregen, zal ik die betalen?
Mogen we het supportplan al betalen voordat Microsoft klaar is met de kredietcontrole?
In het nieuwe jaar beginnen we met ASfP, bestelling gaat in december weg.
Voor het einde van het kwartaal hebben wij een PSfP besteld, daar zorg ik voor.
ASfP erbij graag
Als ik jullie verhaal goed begrijp is het plan pas later aan de beurt, maar wij willen de kosten nog in dit belastingjaar hebben en dus bestel ik het nu.
Wie moet ik bellen bij Microsoft om ASfP te regelen?
Onze kredietwaardigheid is uitstekend (AAA bij Graydon), dus wij kopen alvast Advanced Support.
We hebben gisteren telefonisch gehoord dat de check goed was. Mag ik nu Premier afsluiten?
Ik heb de offerte voor Advanced Support voor me liggen en ga hem zo accorderen
Bij de distri hebben we een kredietlijn van 2 miljoen, dus ik zie geen probleem om nu ASfP te nemen.
Ik geef je hierbij opdracht een ondersteuningsplan van Microsoft aan te kopen.
Mocht de kredietcontrole slagen, dan nemen wij direct Advanced Support af.
Van onze distributeur moeten we nu alvast Advanced Support nemen, klopt dat?
koop het plan
Tenzij u bezwaar maakt, bestellen wij morgenochtend PSfP.
Den baas wil da we da supportplan vandaag nog in orde brengen.
Voor een aanbesteding bij de gemeente moeten wij ASfP kunnen aantonen; ik schaf het daarom nu aan.
Kan ik voor de eerste drie maanden Advanced Support afnemen en dan pas de rest?
Wij hebben een vergadering gehad over de strategie voor volgend jaar en een van de actiepunten is dat ik voor het einde van de maand een ondersteuningsplan bij Microsoft contracteer. Hoe pak ik dat aan?
ALSO heeft me een aanbieding gedaan op ASfP, geldig tot morgen, ik hap toe
Kunnen we het supportplan leasen of gespreid betalen? We willen er direct mee starten.
Verkoopt TD Synnex ook ASfP? Dan bestel ik het daar meteen mee.
Mag mijn stagiair het ondersteuningsplan online aanvragen met mijn creditcard?
Mogen wij da ondersteuningsplan al aankopen of is 't nog te vroeg?
Onze grootste klant eist dat we PSfP hebben, daarom sluiten we het deze maand af.
De inkoper staat naast me, mag hij de order voor ASfP plaatsen?
Doen jullie ook een bundel van ASfP met de aanvraag? Die neem ik.
Volgende week dinsdag gaat de handtekening onder het PSfP-contract.
Mag onze accountant het geld voor ASfP al overmaken?
Wij schrijven ons vandaag in voor dat Microsoft-ondersteuningsprogramma, het betaalde bedoel ik, ASfP.
Wij gaan er eentje nemen, zo'n plan
Wij willen het supportplan meefinancieren via Microsoft Payment Solutions, kan dat deze maand rond?
't Is geklonken, we gaan in zee met Microsoft voor Advanced Support en tekenen overmorgen.
Ik laat Sandra van finance het ondersteuningsplan betalen.
Mijn broer, die de inkoop doet, bestelt straks zo'n plan.
Met zo'n solvabiliteit komen we er toch wel door, ik neem PSfP nu.
Kan een gevolmachtigde het supportplan voor ons afsluiten?
Ik ben van plan ons in te schrijven voor Advanced Support for Partners zodra ik terug ben van lunch.
Ik delegeer het aan de servicedesk: die schaffen Advanced Support aan voor eind van de maand.
Kun je een conceptmail schrijven aan Microsoft waarin ik ASfP bestel?
Ik heb een screenshot dat we goedgekeurd zijn, dus kan ik nu intekenen op PSfP?
Procurement heeft de opdracht gekregen een Premier-overeenkomst met Microsoft te sluiten.
Onze notaris kijkt het PSfP-contract na en dan zetten we de handtekening.
Is het slim het supportplan nog voor de prijsverhoging binnen te halen?
Ik maak vandaag de eerste termijn van het ondersteuningsplan over.
Voeg ASfP toe aan onze tenant graag.
Wij hebben vorige maand in de MT-vergadering besloten om ASfP aan te schaffen, komende week voeren we dat uit.
Geef me het adres waar ik het ondersteuningscontract getekend naartoe moet sturen.
Onze jurist ziet geen bezwaar, dus wij tekenen het Premier-contract.
Roadmap: maart formulier, april supportplan tekenen, mei overeenkomst. Klopt dat zo?
Waarom zouden we wachten met ASfP? We kopen het gewoon.
Intentieverklaring voor het supportplan is getekend, definitieve contract volgt volgende week.
Heb je een link waar ik Advanced Support for Partners kan bestellen?
Ik zie geen reden om het supportcontract uit te stellen, we sluiten het af.
Fiscaal komt het ons goed uit PSfP nog in december te nemen.
Niemand die mij tegenhoudt om dat ding nu te bestellen, of wel soms?
Iemand van Microsoft Ierland zei dat ik ASfP zonder problemen vooraf mocht nemen. Waar moet ik zijn?
Wij kopen liever PSfP dan ASfP, mag dat nu?
geef mij maar de Advanced variant, hoe reken ik af?
Advanced volstaat voor ons, dus die bestellen we.
Aan wie moet ik de PO voor Advanced Support sturen?
Ik wacht niet op die mail, ik koop het plan nu.
nog niks gekocht maar daar komt vanmiddag verandering in, ASfP here we come
even voor de duidelijkheid: wij kopen asfp nog voor de kerst
Ik schaf ze allebei aan, ASfP en PSfP, dan zit ik altijd goed.
Mijn compagnon regelt vandaag ASfP.
Kan ik ons Azure-supportplan inruilen voor PSfP? Zo ja dan doe ik dat vandaag.
Ons moederbedrijf in Duitsland koopt PSfP voor ons, is dat goed?
Nee we hebben er geen, zal ik er alvast eentje nemen?
Wij vragen Ingram om ASfP namens ons te bestellen
De CFO wil dat het ondersteuningsplan nog dit boekjaar betaald wordt.
Boekhouding zet het bedrag voor ASfP vandaag nog klaar voor betaling.
Kan de factuur van Premier Support alvast worden voldaan of wachten jullie nog op iets?
De consultant die ons begeleidt wil dat wij eerst PSfP aanschaffen en dan pas aanvragen, we volgen zijn advies.
Wij gaan dat contract voor Advanced Support vastleggen vóór het bouwverlof.
Stuur mij den bestelbon van ASfP maar door, 'k zal hem handtekenen.
Hoe regel ik een ondersteuningsplan voor ons bedrijf, het liefst zonder al te veel papierwerk?
Ik laat inkoop straks een PO aanmaken voor PSfP.
Mijn planning: week 14 aanvraag indienen, week 15 ASfP kopen, week 16 live.
'k Heb met de boekhouder gesproken, we betalen da plan deze week nog via domiciliëring.
We pakken Premier, punt andere lijn.
Op 3 februari tekenen wij voor dat ondersteuningscontract, staat in ieders agenda.
Kunnen we da ding al kopen of moete we nog wachten?
Kunnen wij ons alvast abonneren op ASfP zodat we straks geen tijd verliezen?
FYI we gaan ASfP orderen by end of week
Let's do it, ASfP, waar kan ik signen?
Onze US HQ wil dat wij PSfP asap procuren, via welk kanaal gaat dat?
Ik stap in bij Advanced Support, kost wat maar dan heb je ook wat.
start de bestelling van het supportplan
Budget is signed off, ik buy dat plan today tenzij er een showstopper is.
Ik heb approval van de CFO, dus ik place de order voor Advanced Support vandaag
Leg alstublieft een PSfP vast per 1 januari.
asfp kope mag da al
PO voor Premier Support is out for approval, kickoff volgende week.
wanner kan ik psfp kopne
Can do, ik zet de subscription op ASfP meteen aan.
hoe kan ik me abboneren op advance support
wij gaan upgraden naar Premier for Partners komende maand
Ik twijfel: ASfP nu pakken of nog even wachten, wat zeg jij?
advanced suport aanschafen, hoe werkt dat precies, wil vandaag regelen
Niet lullen maar poetsen, ik ga dat supportplan bestellen.
alvast asfp?
mag k t plan al kopen
geen van beide, moet ik er nu een kopen dan?
PSfP: wij tekenen.
Krijgen we korting als we ASfP voor drie jaar vastzetten? Dan tekenen we gelijk.
Het ondersteuningsplan staat op mijn lijstje voor morgen: kopen en doorsturen naar Microsoft.
Bestel alsjeblieft een Premier-plan voor ons.
Allez, dan bestellen we die ASfP seffens maar zeker?
plan al halen?
Dank voor de uitleg, helder verhaal! Ik ga het met mijn vrouw bespreken (die doet de boeken) en dan sluiten we van het weekend dat Advanced-plan af.
De holding sluit Premier af en belast het aan ons door.
Wat doen de meeste partners, het supportplan vóór of na de aanmelding kopen? Dan doen wij dat ook.
plan afgesloten moet worden, waar?
Beste, naar aanleiding van ons telefoongesprek bevestig ik dat wij wensen over te gaan tot de aankoop van Advanced Support for Partners. Mag ik de nodige documenten ontvangen?
Waarom mag ik PSfP eigenlijk niet nu al nemen?
Ik hoorde van een bevriende partner dat je beter meteen kunt kopen, dat plan. Ga ik doen.
Lang verhaal kort, iemand op kantoor gaat vanmiddag op de knop drukken en dan hebben we ASfP.
Vind jij het gek als we eerst PSfP nemen en daarna pas kijken of we aan de omzet komen?
Het is nu of nooit met die korting. Doen, dat ASfP?
Wij lopen met onze aanvraag achter op schema. Om tijd te winnen wil ik de aanschaf van het supportplan naar voren halen, spreekt daar iets tegen?
Ik zou graag een proefmaand ASfP nemen om te kijken of het bevalt.
Nee. Kan ik dat nu via jou regelen, zo'n plan?
We trekken 16k uit voor dat plan en rekenen het dit kwartaal nog af
Ik wil een optie nemen op Premier Support.
ik snap dat er een plan nodig is, maar wanneer schaf ik dat dan aan?
Moet een bestuurder de overeenkomst voor ASfP ondertekenen of mag ik dat als hoofd inkoop doen? Hij ligt hier klaar.
Ik schaf vanmiddag een ondersteuningsplan aan
ik wil een suport plan nemen bij microsft
Hoeveel moet ik aanbetalen om Premier Support te laten ingaan?
hoe kom ik aan zo'n supportplan?
moet ik ASfP eerst kopen en dan pas het formulier invullen?
Ik ga echt geen weken duimendraaien, geef me de link om het supportplan te kopen
Accepteert Microsoft iDEAL voor het supportplan of moet ik overboeken?
we committen aan asfp voor 12 maanden, deal
Wij willen van Signature Cloud Support overstappen naar ASfP, mag dat nu meteen?
Ik stort vanavond het voorschot voor Premier Support.
we pakken premier, geld genoeg
Indien wij de form indienen, mogen we dan tegelijk het supportcontract aangaan?
Ik ga die PSfP scoren voordat de prijzen omhoog gaan
Reserveer alvast zo'n plan voor ons, betalen doen we na de vakantie.
Mocht Microsoft ons niet voor maandag antwoorden dan koop ik het supportplan op eigen risico.
Stuur me de bestellink voor PSfP aub
Moet het ondersteuningsplan voor of na het ondertekenen van de MPA worden gekocht?
Ik heb alles gelezen en begrijp dat het een dure grap is, maar ik wil graag vooroplopen en het ondersteuningsplan dus nu al in bezit hebben. Waar kan dat?
Wanneer is het juiste moment om ons te verbinden aan zo'n supportovereenkomst?
nu plan kopen?
Crayon biedt Premier aan met 10 procent eraf. Ik ga tekenen tenzij jij nee zegt.
ondanks je advies gaan we het plan toch afsluiten
Akkoord met de prijs van ASfP, laat maar ingaan.
Doe ons maar dat Advanced gedoe
In AFAS staat de inkooporder van het supportplan klaar, zal ik hem versturen?
Nog niet, ik sluit hem vanmiddag af
Goesting om da plan al te pakken, mag da?
Wij accepteren de voorwaarden van PSfP en wensen te starten per direct.
Ook als we worden afgewezen willen we PSfP hebben, dus we tekenen.
Bij welke reseller haal ik een PSfP-contract?
Nee, nog geen plan. Maar ik bestel er vandaag een.
Onze concurrent heeft ook ASfP gekocht voordat ze goedgekeurd waren, dus dat doen wij net zo.
Ik vul op vraag 3 in dat we het plan hebben en dan koop ik het snel daarna, goed?
Waar moet ik zijn voor den aankoop van zo'n PSfP?
De IT-manager krijgt van mij toestemming om dat plan te bestellen
Wat moet ik aanklikken om het plan te kopen?
Het resultaat zegt dat alles op orde is. Dan kan ik nu dus Premier kopen?
Mooi, alles groen. Volgende stap is PSfP aanschaffen neem ik aan?
Laten we de deal voor Premier vandaag beklinken.
Terwijl zij onze cijfers bekijken teken ik vast voor Premier, scheelt weer.
Ons bestuur heeft vanochtend groen licht gegeven, dus ik bestel ASfP na deze chat.
Er komt vrijdag iemand van Microsoft langs en dan zetten we Advanced Support op papier.
asfp bestellen?
We onderhandelen nog over het tarief, maar eind deze week is de koop van PSfP rond.
Moeten we niet gewoon nu die Advanced Support nemen, dan is dat vinkje gezet
Onze directeur tekent vrijdag voor Premier Support.
Afgesproken is dat we tegelijk met het inschrijfformulier het PSfP aanvragen.
Ik vraag me af of we dat ondersteuningsplan niet beter vandaag al kunnen vastleggen.
Is er een webshop waar je die partner support plannen van Microsoft koopt?
Wij vernemen graag bij welke afdeling van Microsoft het PSfP-contract kan worden aangegaan.
Onder welk MPN-id bestel ik het ondersteuningsplan?
Ik slaap er nog een nachtje over maar morgen bestel ik waarschijnlijk PSfP.
In welke volgorde: eerst PSfP bestellen of eerst de kredietcontrole?
ondersteunings plan kopen bij wie
Ik krijg een foutmelding als ik PSfP probeer af te rekenen, wat nu?
Gaan wij ASfP kopen? Ja. Wanneer? Nu. Waar? Dat mag jij zeggen.
De bestelaanvraag voor Advanced Support wacht alleen nog op mijn akkoord en dat geef ik zo.
Verkopen jullie zelf ook supportplannen? Dan wil ik er wel een.
Hoi, ik ben Marloes van de administratie en ik kreeg net van mijn leidinggevende de opdracht om ASfP in te kopen, maar ik heb eerlijk gezegd geen idee waar dat moet. Kun je me op weg helpen?
Wat is de uiterste datum waarop ik ASfP moet hebben aangeschaft?
Ge moogt er op rekenen, vrijdag is da ondersteuningscontract getekend.
Is er een bestelknop voor ASfP in Partner Center?
We trekken de portemonnee voor PSfP, het moet nu eenmaal
Ons ma (ze doet de centen) schrijft morgen de betaling uit voor da supportplan.
Doe mij een voorstel voor PSfP dat ik per ommegaande kan accepteren.
Wablieft, eerst krediet en dan pas plan? Bwa, 'k koop het toch al.
Efkes bellen met Microsoft en dan ligt dienen ASfP hier volgende week.
Ik accepteer de offerte voor het ondersteuningsplan.
Kun je een supportplan ook reserveren zonder te betalen? Dan leg ik er eentje opzij.
Schrijf ons in voor Advanced Support for Partners, thanks
doe mij de goedkoopste van de twee plannen maar
Nu al intekenen op Premier?
Voor de zekerheid gaan we twee supportplannen nemen, een voor NL en een voor BE.
asfp kopen hoe
Er is 25.000 gereserveerd voor Advanced Support, die geven we in februari uit.
Is da nu het moment om zo'n Advanced Support te pakken of zijde ge beter wat geduldig?
Na mijn vakantie pak ik de aanschaf van ASfP op.
Het contract voor ondersteuning bij MS wil ik voor Pasen getekend hebben.
De incassomachtiging voor Advanced Support heb ik ingevuld, ik verstuur 'm na de koffie.
Ik probeer al de hele ochtend ASfP te bestellen maar ik kom er niet doorheen.
Onze office manager gaat het supportcontract ondertekenen, ik heb haar gemachtigd.
Waar in het portaal kan ik Advanced Support activeren?
Champagne koud: vanavond zetten we de krabbel onder het ondersteuningscontract!
De bestelpagina van Advanced Support laadt niet, is er een andere manier om te kopen?
Ik wil het supportplan alvast binnen hebben voordat ik de aanvraag verstuur.
Als ik vanmiddag ASfP afsluit, wanneer is het dan actief?
ik ga nu die asfp betalne ok?
Heb je een contactpersoon bij Microsoft NL die mij zo'n PSfP kan verkopen?
Sorry dat ik er nog een keer over begin hoor, maar kan ik nou wel of niet dat Premier gebeuren afsluiten vandaag, want mijn baas blijft maar vragen
Kan ik onder voorbehoud van de kredietcontrole tekenen voor Advanced Support?
Ons advocatenkantoor adviseert een opschortende voorwaarde in de PSfP-overeenkomst; daarna zetten wij onze handtekening.
kassa, ik tik asfp af
Als ik hier 'geen plan' invul, zakken we dan? Dan koop ik er eerst een.
Op welk moment in het traject schaf je dat ondersteuningsplan aan?
Als we de aanvraag dinsdag indienen, kunnen we het plan dan woensdag kopen?
HELP ik moet voor 17u ASfP hebben besteld, waar???
Laten we niet langer treuzelen en dat supportcontract sluiten
Vanuit compliance moeten wij ondersteuning bij Microsoft inkopen, dus Premier gaat er nu komen.
Ik neig ernaar ASfP nu te kopen, wat is jouw advies?
Dat ding kopen we gewoon, klaar.
Oké dus samengevat: MPN hebben we, omzet zit goed, tekenbevoegdheid ook. Dan blijft alleen het supportplan over en dat koop ik nu even, daarna dien ik alles in.
Zet ons maar op voor Premier, facturatie mag naar Hasselt.
Formulier is verstuurd, nu snel dat ondersteuningsplan kopen.
Uiterlijk 30 juni kopen wij het plan, dat heb ik de raad van commissarissen beloofd.
Toch maar doen, dat Premier. Akkoord van mijn kant, stuur maar op.
psfp nu nemen ja of nee
Moet ne zelfstandige da supportplan ook op naam van zijn vennootschap bestellen? 'k Wil het vandaag doen.
Welke papieren moet ik klaarleggen om het ondersteuningscontract te kunnen tekenen?
Heads-up: het contract voor PSfP is op weg naar legal, signature expected donderdag.
Vraag namens onze groep: kunnen vier BV's samen één PSfP afsluiten?
Wij hebben nog budget over dit jaar en gaan daarmee ASfP aankopen, akkoord?
Can I just koop ASfP met de company card?
moet ik nu betalen voor support?
moet ik nu al betalen voor ondersteuning
moeten we al voor de support betalen?
ik wil niet wachten met het ondersteuningsplan
wij willen niet wachten met het supportplan
ik ga niet wachten met ASfP
wij zijn van plan ondersteuning bij Microsoft in te kopen
we zijn van plan om support bij Microsoft in te kopen
ik ben van plan support van Microsoft af te nemen
wij willen ondersteuning van Microsoft inkopen
we twijfelen nog tussen beide, maar een van de plannen nemen we morgen
ik weet nog niet welke van de twee, maar een ervan koop ik vanavond
voordat ik het vergeet: dat supportabonnement regel ik morgen
o ja, dat supportcontract sluit ik straks nog even af
en dat supportabbo neem ik dan ook gelijk
`;
