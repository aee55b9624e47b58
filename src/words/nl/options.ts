import type { OptionFillers, OptionLists, PositionWords } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        nieuw, nieuwe partner, nieuwe aanvraag, nieuwe aanvrager, indirecte reseller, indirect, indirect reseller, wederverkoper
        indirecte wederverkoper, indirecte partner, nog geen direct bill partner, nog geen direct bill, nog niet direct
        geen direct bill partner, niet direct, wil direct worden, wil direct bill partner worden, worden
        wil direct bill worden, willen direct bill partner worden, willen direct bill worden, direct bill partner worden
        nieuweling, aspirant, dat willen we worden, willen we worden, wil ik worden, worden we graag, dat wil ik worden,
        nieuw hierin, we willen het worden, wij willen het worden, willen het worden, worden willen we, dat willen we graag worden, graag worden, (we|wij) willen direct (bill|) (partner|) worden, nog geen partner, nog niet, nog geen direct, op dit moment indirect, nu indirect, nu nog indirect, nog indirect, gewoon reseller, indirecte resellers,
        willen (we|wij) (het|t|dat|wel|graag|) worden, willen t worden, willen we wel, willen wel, (ik|we|wij) (wil|willen|zou|zouden) (het|t|dat|) (graag|) worden, (ik|we|wij) (zou|zouden) het graag willen worden, graag willen worden, willen we graag worden, het willen worden, het kunnen worden, kunnen worden, direct bill kunnen worden, om het te worden, bezig om het te worden, moeten alles nog aanvragen, (nog|) alles nog aanvragen, aanvragen om direct te worden, om direct te worden, (willen|wil|willen graag) (de|) overstap maken, de overstap maken, de overstap maken naar direct, overstap naar direct, (willen|wil) overstappen, over te stappen naar direct, overstappen naar direct, overstappen naar direct bill, onze wens is, naar direct bill, naar direct, willen (zelf|) rechtstreeks (gaan|), rechtstreeks gaan, willen we (zelf|nu|) rechtstreeks, (zelf|) rechtstreeks met microsoft, willen (zelf|) rechtstreeks met microsoft, willen we vanaf, daar willen we vanaf, daar willen we van af, af van de distributeur, weg bij de distributeur, weg van de distributeur, (we|wij) zitten nu bij een distributeur, aspirant, dat is (wel|) de bedoeling, is de bedoeling, de bedoeling, bedoeling is, wij hebben nog niks, (we|) zijn (we|) (het|t|) (dus|) nog (niet|nie), nog niet, zijn we nog nie, het aanvragen, graag aanvragen, (ik|we|wij) wil het (graag|) aanvragen, wil het graag aanvragen, willen het (graag|) aanvragen, aanvragen voor ons bedrijf, kandidaat, in de toekomst direct, direct worden, direct gaan, direct bill gaan, het worden, om te worden, ik kom vragen, was het maar zo, wil partner worden, willen partner worden, graag partner worden, direct partner worden, nu nog indirecte reseller, nog indirecte reseller, als reseller, via een distributeur, nu via een distributeur, tot nu toe via, tot nu toe altijd via`,
      suggests: 'aanvragen, aanmelden, starten, beginnen, nog niet, nee',
    },
    existingDirect: {
      says: `
        al direct bill partner, al direct bill, bestaande direct bill partner, direct bill partner, bestaande partner, bestaand
        bestaande, al direct, reeds direct bill partner, directe partner, al een directe partner, zijn al direct bill partner
        nu al direct, direct bill, partner met directe facturering, directe facturering, al partner met directe facturering,
        zijn (we|wij) al, dat zijn we al, wij zijn het al, we zijn het al, al jaren direct, al jaren direct bill partner, wij zijn direct bill partner, we zijn direct bill partner, wij zijn al direct, we zijn al direct, direct bill zijn we al, reeds direct,
        (we|wij) zijn (al|reeds) (een|) (direct bill partner|direct bill|directe partner|direct partner),
        (dat|het|t|) zijn (we|wij) (het|t|) al, (we|wij) zijn t al, (we|wij) zijn het al (een paar jaar|een jaar|jaren|lang|), dat zijn we al (jaren|een paar jaar|een jaar of vier|lang|), die status hebben we al, (wij|we) hebben die status al, (wij|we) hebben die status, hebben we al, al partner, al direct, direct dus, al sinds (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024) direct, direct bij microsoft, al direct bij microsoft, (we|wij) hebben (al|reeds|) een direct bill (contract|overeenkomst), al een direct bill contract, direct bill contract, direct bill overeenkomst, direct bill hebben we, direct bill hebben we al, zijn al aangesloten, al aangesloten, aangesloten als direct bill partner, tier 1, tier een, tier 1 partner, (we|wij) factureren (al|) zonder tussenpartij, zonder tussenpartij, zonder distributeur ertussen, factuur van microsoft zelf, al jaren direct, we zijn al jaren direct, wij zijn al jaren direct, al jaren rechtstreeks, al jaren tier 1, al lang, al van voor corona, sinds jaar en dag direct, reeds partner`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        actief, actieve, actief lid, actief lidmaatschap, wij zijn lid, we zijn lid, zijn lid, ik ben lid, lid, een actief lid
        geactiveerd, geldig, lopend, in orde, goedgekeurd, nog actief, nog steeds actief, nog lid, nog steeds lid,
        lid zijn we, (gewoon|netjes|keurig|) (op|als) (actief|active), staat op actief, staat op active, is actief, loopt gewoon, loopt nog gewoon, actief en wel, dat is actief, die is actief, hebben een actief lidmaatschap, in goede staat, al jaren lid, actieve mpn lid, volwaardig lid, geactiveerd en wel,
        ons lidmaatschap loopt, lidmaatschap loopt, loopt, loopt gewoon, loopt prima, loopt door, nog geldig, is geldig, gewoon geldig, geldig en betaald, nog steeds geldig, verlengd, nog verlengd, net verlengd, in januari nog verlengd, vorige maand nog verlengd, pas verlengd, vernieuwd, net vernieuwd, (we|wij) zijn actief lid, alles groen, prima in orde, alles in orde, is in orde, in orde, up to date, actueel, betaald, al tien jaar actief, al jaren actief, hebben we en is actief, lopend lidmaatschap`,
      suggests: `ja, jazeker, hebben we, mpn lid,
        prima, groen`,
    },
    pending: {
      says: `
        in behandeling, pending, nog in behandeling, in afwachting, wachten op goedkeuring, wordt beoordeeld, wordt gecontroleerd
        aangevraagd, in aanvraag, in afwachting van goedkeuring, wordt nog beoordeeld, onder controle, in beoordeling
        nog niet goedgekeurd, wacht op goedkeuring, loopt nog, nog bezig, wordt geverifieerd, in verificatie, in review,
        op pending, staat op pending, in de wacht, in de wachtrij, wachten nog, we wachten nog, we wachten, nog aan het wachten, wacht op microsoft, wachten op microsoft, nog niet rond, wordt nagekeken, wordt nog nagekeken, wordt verwerkt, nog in aanvraag, net aangevraagd, pas aangevraagd, aanvraag loopt, de aanvraag loopt, aanvraag loopt nog, nog niet afgehandeld, nog in afwachting, in onderzoek, verificatie loopt, de verificatie loopt nog, moet nog goedgekeurd worden,
        hangt nog op pending, hangt op pending, (ze|zij|microsoft) (zijn|is) er nog mee bezig, zijn er nog mee bezig, nog mee bezig, nog bij microsoft, ligt nog bij microsoft, ligt bij microsoft, aanvraag ligt nog, aanvraag ingediend, ingediend, net ingediend, ingestuurd, vorige week ingestuurd, net ingestuurd, opgestuurd, wachten nog op de goedkeuring, wachten op de goedkeuring, we wachten nog op goedkeuring, nog op goedkeuring, nog geen antwoord, nog geen reactie, nog geen beslissing, nog niets gehoord, nog niks gehoord, nog niets van gehoord, nog niks van gehoord, nog aan het verifieren, wordt nog geverifieerd, ze kijken er nog naar, kijken er nog naar, wordt nog bekeken, wordt bekeken, staat in behandeling, nog niet afgerond, nog niet beslist, moet nog goedgekeurd`,
      suggests: 'nog niet actief, mee bezig, bezig',
    },
    rejected: {
      says: `afgewezen, geweigerd, rejected, declined, afgekeurd, niet goedgekeurd, niet geaccepteerd, afwijzing,
        (microsoft|ze) (heeft|hebben|) (ons|het|ons lidmaatschap|het lidmaatschap|onze aanvraag|de aanvraag) (afgewezen|geweigerd|afgekeurd), (microsoft|ze) (wees|wezen) (ons|het|onze aanvraag) af, (microsoft|ze) (weigerde|weigerden) (ons|het|onze aanvraag), niet door de keuring, niet toegelaten, niet door de verificatie, is afgewezen, werd afgewezen, zijn afgewezen, we zijn afgewezen, we zijn geweigerd, afgewezen door microsoft, kreeg een afwijzing, we kregen een afwijzing, verificatie is afgekeurd,
        rejected staat er, staat op rejected, op rejected, niet werden toegelaten, niet toegelaten, dat we niet werden toegelaten, werden niet toegelaten, al twee keer afgewezen, (onze|de) aanvraag is (afgewezen|geweigerd|afgekeurd), aanvraag afgewezen, geweigerd, helaas afgewezen, kregen een afwijzing, een afwijzing, wilde ons niet, wilden ons niet, hebben ons geweigerd, adres niet klopte, het adres niet klopte, omdat het adres niet klopte, bedrijfsgegevens niet klopten, omdat de gegevens niet klopten, gegevens niet klopten, iets niet klopte, verificatie mislukt, de verificatie is mislukt`,
    },
    expired: {
      says: `
        verlopen, vervallen, expired, afgelopen, beeindigd, opgezegd, niet meer geldig, niet verlengd, niet meer actief
        niet langer actief, geen lid meer, opgehouden,
        is verlopen, is afgelopen, is vervallen, dat is verlopen, sinds kort verlopen, niet verlengd dus verlopen, vergeten te verlengen, we zijn vergeten te verlengen, niet meer in orde, niet meer lopend, laten verlopen, laten lopen, gestopt, is gestopt, over datum, buiten de datum, opgehouden te bestaan, niet vernieuwd, stopgezet,
        die is verlopen, (nooit|niet) (meer|op tijd|) (verlengd|vernieuwd), en nooit verlengd, niemand heeft (eraan gedacht|er aan gedacht|het verlengd|op tijd vernieuwd|op tijd verlengd|eraan gedacht om te verlengen), vergeten, vergeten te verlengen, die is vorig jaar afgelopen, vorig jaar afgelopen, afgelopen, sindsdien niet meer, daarna niet meer verlengd, niet meer verlengd, was geldig, tot eind vorig jaar geldig, was geldig tot, geldig t m (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december), sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) verlopen, vervallen, vervallen sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december), verlopen sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december), verlopen in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december), over de datum, laten verlopen, hebben we laten verlopen, hebben we laten lopen, sindsdien verlopen`,
      suggests: 'was, waren',
    },
    none: {
      says: `
        geen, geen lid, geen lidmaatschap, nog geen lid, nog geen lidmaatschap, nog geen, geen mpn lidmaatschap, geen mpn lid
        geen mpn, niet lid, geen van alle, geen mpn id, nog niet lid, nooit lid geweest, niets, nog nooit aangemeld
        niet aangemeld, nog niet aangemeld,
        (we|wij) (zijn|hebben) (helemaal|nog|) geen lid, helemaal geen lid, (nog|) nooit (een|) (mpn|) lidmaatschap (gehad|genomen|aangevraagd|afgesloten), (hebben|we hebben|wij hebben) (helemaal|) geen (mpn|) lidmaatschap, (we|wij) (zijn|waren) nooit lid, nooit lid geworden, geen enkel lidmaatschap, niet aangesloten, niet ingeschreven, staan niet ingeschreven, geen partner network lid, nergens lid van, niets aangevraagd, nooit aangevraagd, nooit ingeschreven, zijn we niet, hebben we niet, dat hebben we niet, we hebben er geen,
        hebben (we|wij) nooit aangevraagd, nooit aangevraagd, nee dat hebben wij niet, dat hebben wij niet, hebben wij niet, (wij|we) beschikken niet over (een|het) lidmaatschap, beschikken niet over een lidmaatschap, staan daar niet ingeschreven, we staan daar niet ingeschreven, niet ingeschreven, nooit ingeschreven, nooit lid, nooit lid van geworden, nooit gehad, nooit gedaan, nergens lid van, (wij|we) zijn daar geen lid van, doen we niet aan`,
      suggests: 'nee, neen',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        zelfde land, hetzelfde land, in hetzelfde land, het zelfde land, eigen land, ons eigen land, beide in hetzelfde land
        allebei in hetzelfde land, beide in nederland, allebei in nederland, beide in belgie, allebei in belgie
        allebei nederland, beide nederland, dezelfde locatie, zelfde locatie, in het land van ons csp account
        zelfde land als het csp account, hetzelfde land als het csp account, ja, jazeker, ja zeker, jawel, jep, klopt, dat klopt, inderdaad,
        beide zelfde land, in (het|) (zelfde|hetzelfde) land als (ons|het|de) (csp account|csp tenant|tenant|account), in het land (van|waar) (onze|ons|de|het) (tenant|csp account|csp tenant|account|bedrijf) (ook|) (zit|staat|is|), in het land waar (onze|ons|de|het) (tenant|csp account|csp tenant|account|bedrijf) (ook|) (zit|staat|is), hetzelfde, dezelfde, gelijk, zelfde, het eigen land, eigen land, (allebei|beide) (in|) (nederland|belgie|duitsland|luxemburg), overeenkomstig, in ons eigen land, land is gelijk, zelfde landcode, daar zit ook ons csp account,
        ja hoor, jawel, zelfde land als csp, zelfde land als ons csp, allebei nl, beide nl, allebei belgisch, allebei nederlands, beide nederlands, csp is ook nederland, csp is ook nl, csp account is ook nl, csp account is ook nederlands, csp tenant is eveneens belgisch, is ook nl, csp account ook, csp ook, die hebben we, die hebben we ja, zelfde land dus, dezelfde plek, alles in nederland, alles in belgie, alles zit in nederland, alles zit in belgie`,
      suggests: 'nederland, belgie',
    },
    otherCountry: {
      says: `
        ander land, een ander land, in een ander land, anders land, ander land in dezelfde regio, ander land zelfde regio
        ander land dezelfde csp regio, ander land binnen de regio, ander land binnen dezelfde regio, buurland
        in een ander land in dezelfde regio, in een ander land van dezelfde regio, ander land in dezelfde csp regio,
        in een ander (eu|europees|) land, een ander (eu|europees|) land, ander (eu|europees) land, verschillende landen, twee verschillende landen, niet hetzelfde land, niet in hetzelfde land, ander land maar dezelfde regio, een ander land wel (binnen|in) dezelfde regio, ander land wel (binnen|in) dezelfde regio, wel (binnen|in) dezelfde (csp|) regio, buurland, in het buurland, net over de grens,
        ander land (wel|maar|) (de|) zelfde (csp|) regio, ander land wel zelfde regio, ander land maar dezelfde regio, in een ander land maar (t|het) is (allemaal|) dezelfde regio, ander land dezelfde regio, valt onder dezelfde regio, wel zelfde regio, wel dezelfde regio, zit in dezelfde regio, zelfde regio dus, (de|) zelfde regio ander land, binnen de eigen csp regio, binnen dezelfde csp regio, wel bij de buren, bij de buren, niet in nederland maar (wel|) in dezelfde regio, in dezelfde regio als wij, in een buurland`,
      suggests: 'duitsland, frankrijk, luxemburg, nee, neen, nee hoor, nee helaas',
    },
    otherRegion: {
      says: `
        andere regio, een andere regio, in een andere regio, andere csp regio, buiten de regio, buiten europa
        in een andere csp regio, een andere csp regio, buiten de csp regio, andere werelddeel, ander werelddeel,
        buiten onze (csp|) regio, buiten de (csp|) regio, buiten onze regio, andere csp regio, niet in dezelfde regio, niet dezelfde regio, buiten de eu, ander continent, een ander continent, andere kant van de wereld, in (amerika|azie|afrika|australie|de vs),
        (dat|die|het|) (valt|ligt|zit|staat) buiten (de|onze|onze csp) regio, valt buiten onze regio, ligt buiten de regio, valt buiten onze csp regio, buiten onze regio, alleen in een andere regio, uitsluitend in een andere regio, enkel in een andere regio, (alleen|enkel|uitsluitend) eentje in een andere regio, dus een andere regio, niet dezelfde regio, uitsluitend buiten onze regio, andere regio`,
      suggests: `amerika, azie, afrika, nee, neen, nee hoor, nee helaas,
        india, singapore, australie, canada, dubai, zuid afrika, china, japan, brazilie`,
    },
    globalOnly: {
      says: `
        alleen globaal, alleen global, alleen wereldwijd, alleen een globale id, alleen globale id, alleen het globale id
        alleen een globaal id, alleen globaal id, globaal, globale id, alleen de globale, alleen de globale id, global id
        geen locatie id, geen locatie, alleen een global id, alleen pga, pga, geen location id, alleen het global id
        nog geen locatie id,
        alleen (een|het|de|) (hoofdaccount|hoofd id|hoofdid|globaal account|globale account|partner global account), enkel (een|het|de|) (globaal|globale|global|pga|hoofdaccount) (id|), enkel pga, enkel de pga, enkel globaal, slechts een globaal id, geen locatie id, geen locatieid, geen locatie account, geen (aparte|eigen) locatie, zonder locatie, de globale en meer niet, alleen dat ene globale, niet op locatieniveau, alleen op globaal niveau,
        enkel het globale nummer, alleen het globale nummer, het globale nummer, enkel een global id, alleen het hoofdnummer, alleen hoofdnummer, het hoofdnummer, het globale dus, het globale, enkel die globale, enkel de globale, alleen die globale, alleen het wereldwijde id, enkel het wereldwijde id, het wereldwijde id, alleen een global mpn id, alleen een globale mpn id, de globale mpn id, geen locatie eronder, geen locatie id, geen voor een vestiging, geen locaties, geen locaties aangemaakt, alleen globaal achter, daar staat globaal achter, er maar 1`,
      suggests: 'nee, neen, nee hoor, nee helaas',
    },
  },
  'support.firstLevel': {
    own: {
      says: `
        zelf, (dat doen we|dat doen wij|doen we|doen wij|we doen dat|wij doen dat|we doen het|wij doen het) (allemaal|) zelf
        eigen, eigen helpdesk, eigen servicedesk, eigen service desk, eigen team, eigen mensen, eigen medewerkers, in eigen huis
        eigen personeel, eigen supportafdeling, eigen supportteam, intern, interne helpdesk, in eigen beheer, ons eigen team
        onze eigen helpdesk, onze helpdesk, onze servicedesk, ons supportteam, ons eigen supportteam, onze eigen servicedesk, (onze|de) klanten (kopen|nemen) (dat|het|support|ondersteuning|hun support|hun ondersteuning) (af|) bij ons, klanten (kopen|nemen) (dat|het|support|ondersteuning) (af|) bij ons, supportmensen, supportmedewerkers, support mensen, mensen (voor|op|in) (de|) (support|ondersteuning), medewerkers voor (de|) (support|ondersteuning),
        (wij|we) nemen zelf (de|) (telefoon|telefoons) op, (wij|we) (doen|bieden|geven|regelen|leveren|verzorgen|behandelen|pakken) (het|dat|de eerste lijn|eerste lijn|eerstelijns|de support|support|alles|die|) (allemaal|gewoon|) zelf, zelf (ook|) gewoon, met (onze|) eigen (mensen|team|helpdesk|medewerkers|personeel), met ons eigen team, door (onze|) eigen (mensen|medewerkers|team), door ons eigen team, door onze eigen mensen, intern geregeld, intern opgepakt, in house, inhouse, huiseigen, zelf in huis, volledig zelf, allemaal zelf, helemaal zelf, wijzelf, onze eigen, onze mensen, onze eigen mensen, ons team, onze supportdesk, onze technici, onze engineers, eigen technici, eigen engineers, dat kunnen we zelf, zelf ja, ja zelf, wij zelf, klanten bellen ons, onze klanten bellen ons, klanten bellen met ons,
        (eigen|onze eigen|een eigen|onze) (servicedesk|helpdesk|technici|techniekers|mensen|support|supportdesk|engineers|ploeg), dat regelen onze technici, regelen onze technici, onze technici, onze techniekers, eigen techniekers, eigen techniekers lossen het op, lossen het op, lossen we zelf op, klanten bellen rechtstreeks met ons, bellen rechtstreeks met ons, ons eigen team pakt, eigen team pakt, we hebben een servicedesk, een servicedesk van 4 man, met vier man, met eigen personeel, allemaal in huis, in huis, niks uitbesteed, niets uitbesteed, niet uitbesteed en zelf, alles in huis, helemaal in huis, alles zelf, nemen (we|wij) zelf op, (wij|we) pakken (zelf|) (alle|de) (telefoontjes|telefoons|tickets) op, eigen jongens, onze jongens, onze eigen jongens, we hebben een helpdesk, we hebben een eigen helpdesk`,
      suggests:
        'niet uitbesteed, helpdesk, servicedesk, ja, jazeker, jawel, ja zeker, zeker, klopt, dat kunnen we, kunnen we, ja dat kunnen we',
    },
    outsourced: {
      says: `
        uitbesteed, besteden (we|wij|dat|het|) uit, besteden (we|wij) (dat|het) uit, (we|wij) besteden (dat|het|de helpdesk|de support|de ondersteuning|de eerste lijn|de eerstelijn|onze helpdesk|onze support|de servicedesk) uit, uitbesteden
        externe helpdesk, externe partij, externe partner, extern, ingekocht, kopen (we|wij) in, ingehuurd, via een derde
        externe servicedesk, door een derde, bij een derde, derde partij, externe dienstverlener, door een externe partij
        via een externe partij, ingekochte, wordt ingekocht, via onze distributeur, door onze distributeur
        externe leverancier, gedeeltelijk uitbesteed, deels uitbesteed, huren (we|wij|) een partij in, (we|wij) huren een partij in, huren (we|wij|) een (bedrijf|ander bedrijf) in, huren (we|wij) in, (we|wij) huren (dat|het) in, (we|wij) kopen (het|dat) in, (we|wij) nemen (support|ondersteuning|dat|het) af (bij|van), nemen (we|wij) af bij, (we|wij) kopen (support|ondersteuning) (in|) (bij|van), (we|wij) kopen (support|ondersteuning) in,
        (een|via een|door een|aan een|bij een) (extern|externe|ander|gespecialiseerd) (bedrijf|partij|partner|helpdesk|servicedesk|callcenter|call center|leverancier|dienstverlener) (doet dat|doet het|regelt dat|verzorgt dat|), (we|wij) (hebben|laten) (dat|het|de eerste lijn|) (uitbesteed|doen), dat laten we doen, laten we doen door, laten doen, (we|wij) kopen (die|de|het|dat|) (eerste lijn|eerstelijn|eerstelijns|eerstelijnssupport|eerstelijnsondersteuning|support|) in, (die|dat|de eerste lijn) kopen (we|wij) in, wordt ingekocht, wordt uitbesteed, is uitbesteed, zijn uitbesteed, hebben we uitbesteed, aan een callcenter, via een callcenter, door een callcenter, callcenter, call center, extern geregeld, extern belegd, ondergebracht bij, onderaannemer, via een onderaannemer, door een onderaannemer, bij een extern bedrijf, uitbesteding, we huren (een|dat|daar|) (helpdesk|partij|iemand|) (voor|) in, geoutsourcet, geoutsourced, outsourced, we kopen de helpdesk in, we willen dat gaan inkopen, helpdesk ingekocht, ingekochte helpdesk, inkopen, onze partner (doet|verzorgt|regelt) (dat|het), een partnerbedrijf doet (dat|het), partnerbedrijf,
        uitbesteed aan (een|ons|onze) (bedrijf|partij|firma|partner|partnerbedrijf|callcenter|helpdesk|servicedesk), gedeeltelijk uitbesteed, deels uitbesteed, dus deels uitbesteed, grotendeels zelf een deel (ligt|zit) bij een externe partij, een deel (ligt|zit) bij een externe partij, ligt bij een externe partij, een externe servicedesk, huren (we|wij|) (een externe|een) (servicedesk|helpdesk|partij) (voor|) in, via een ander bedrijf, ander bedrijf, doet een partner van ons, een partner van ons, we hebben het uitbesteed, hebben het uitbesteed, ligt bij onze outsourcingspartner, outsourcingspartner, outsourcingpartner, ingehuurde partij, een ingehuurde partij, weekend een externe partij, besteden de (eerstelijnsondersteuning|eerste lijn|helpdesk|support) (volledig|helemaal|deels|) uit, volledig uit aan, uit aan een gespecialiseerde firma, gespecialiseerde firma, besteden (we|wij) (volledig|helemaal|deels|) uit, zzpers, onze zzpers, freelancers, onze freelancers, externen`,
      suggests: `niet zelf, distributeur, ja, jazeker, jawel, ja zeker, zeker, klopt, dat kunnen we, kunnen we, ja dat kunnen we,
        een contract met een (helpdesk|servicedesk|callcenter|bedrijf|partij|partner), contract met een (helpdesk|servicedesk|callcenter|bedrijf|partij|partner), onze partner, een partner, partner, via onze partner, door onze partner`,
    },
    no: {
      says: `
        nee, neen, nee hoor, nee helaas, geen van beide, geen, helemaal niet, niet geregeld, geen eerstelijnsondersteuning
        geen support, geen helpdesk, kunnen (we|wij) (dat|) niet, dat kunnen (we|wij) niet, (we|wij) kunnen dat niet
        bieden (we|wij) niet, dat bieden (we|wij) niet, (we|wij) bieden geen ondersteuning, geen ondersteuning, nope, niemand
        dat hebben we niet, hebben we niet, dat doen we niet, doen we niet, niet,
        (die|dat) hebben (we|wij) niet, (dat|die) (kunnen|bieden) (we|wij) (helaas|) niet (bieden|), (we|wij) (kunnen|bieden) (dat|het|die) (helaas|) niet (bieden|), geen (eerste lijn|eerstelijns|eerstelijnssupport|eerstelijnssteun|eerstelijnshulp|supportafdeling|supportteam|helpdesk of zo), niet bij ons, zoiets hebben we niet, dat zit er niet in, niet aanwezig,
        nul support, nul support hier, bieden (wij|we|) geen ondersteuning, (wij|we) bieden geen ondersteuning, dat kunnen wij niet aanbieden, kunnen wij niet aanbieden, kunnen we niet aanbieden, dat lukt ons (echt|) niet, dat lukt niet, lukt ons niet, hebben geen helpdesk, wij hebben geen helpdesk, geen helpdesk, gaan die ook niet opzetten, we zijn puur een webshop, puur een webshop, alleen licenties, (wij|we) verkopen alleen licenties, niemand hier, hebben we niemand voor, geen mensen voor`,
      suggests: `nog geen helpdesk, nog geen support, nog geen ondersteuning,
        (klanten|klant) (heeft|hebben|doen|doet|regelt|regelen) (dat|het|) (zelf|eigen|hun eigen|zijn eigen|een eigen),
        voor (ons|onze|het|) eigen (personeel|medewerkers|mensen|collegas)`,
    },
  },
  'support.plan': {
    none: {
      says: `
        geen, geen plan, nog geen, nog geen plan, nog niet, geen supportplan, geen ondersteuningsplan, nog geen supportplan
        nog geen ondersteuningsplan, nee, neen, nee nog niet, nee hoor, geen enkel, geen enkel plan, niets, niks, geen van beide
        geen (asfp|psfp|ufp) (of|en|noch) (geen|) (asfp|psfp|ufp), noch asfp noch psfp, hebben we niet, hebben we nog niet
        nog niets, nog niks, geen abonnement, geen contract, geen supportcontract, nope, geen van alle, geen van tweeen
        dat hebben we niet, dat hebben we nog niet, hebben wij niet, hebben wij nog niet, nog niet gekocht
        niets gekocht, nog niets gekocht, geen ondersteunings plan, nog geen ondersteunings plan, geen support plan
        nog geen support plan, geen asfp en geen psfp, geen van die twee, geen van deze,
        (we|wij) hebben (nog|) (niks|niets|geen|geen plan), (nog|) geen (supportcontract|support contract|supportplan|ondersteuningsplan|plan|contract) (afgesloten|gekocht|genomen|lopen|afgenomen), (nog|) niets (afgesloten|gekocht|aangeschaft), (nog|) niks (afgesloten|gekocht|aangeschaft), nee nog geen plan, geen dank u, geen dank je, geen bedankt, zonder plan, zonder ondersteuningsplan, nada, noppes, op dit moment geen, momenteel geen, nu geen, nu nog geen, op dit moment niet, momenteel niet, vooralsnog geen, nee geen, nee niets, nee niks, tot nu toe (geen|niks|niets), hebben we er niet, we hebben er geen, er is geen plan,
        niks, niets, nooit gehad, (wij|we) hebben (nog|) niks, dus we hebben niks, we hebben niks, we hebben niets, (zelf|) hebben we (geen plan|geen|niets|niks), zelf hebben we geen plan, geen, netjes gewacht, alles loopt (nu|) via de distributeur, te duur gevonden, nul, geen enkel plan`,
      suggests:
        '(geen|nog geen) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, asf p, advanced support voor partners
        microsoft advanced support, microsoft advanced support for partners,
        de advanced, (de|dat is de|) advanced (variant|versie|optie|support variant|support versie), het advanced plan, advanced plan, microsoft asfp, een asfp, onze asfp, asfp contract, asfp plan,
        de advanced, advanced voor partners, zitten op asfp, zitten op advanced support, wij zitten op advanced support, we zitten op advanced support`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, premier support voor partners
        microsoft premier support, microsoft premier support for partners,
        de premier, (de|dat is de|) premier (variant|versie|optie|support variant|support versie), het premier plan, premier plan, microsoft psfp, een psfp, psfp contract, psfp plan,
        premier de partnerversie, de premier, premier voor partners, premier plan, zitten op psfp, we zitten op psfp, wij zitten op psfp`,
      suggests:
        'psf, pfsp, pspf, psfb, premium support, premium, premiere support, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    // "Unified" alone is said of the partner's plan and of the contract that customers buy: it is asked which.
    ufp: {
      says: `
        ufp, unified for partners, unified voor partners, unified support for partners, unified support voor partners
        microsoft unified for partners, unified partnersupport, unified partnerplan, unified, unified support, microsoft unified,
        unified voor partners, de unified voor partners, unified de partnerversie, unified ja die partnerversie, unified partnerversie`,
      suggests:
        'upf, ufb, uff, unify for partners, unifed for partners, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    other: {
      says: `
        ander, ander plan, een ander plan, anders, iets anders, overig, overige, een ander, andere, ander supportplan, azure plan
        ander ondersteuningsplan, azure supportplan, azure support plan, azure support, unified, unified support, microsoft unified, action pack
        azure ondersteuningsplan, signature cloud support, plan van de distributeur, support van de distributeur
        een ander ondersteuningsplan, een ander supportplan, een ander soort plan, ander soort plan, (die|het plan|dat) van (onze|de) distributeur,
        een azure (supportplan|support plan|ondersteuningsplan), iets anders een azure supportplan, een ander soort, ander contract, een ander contract, een ander supportcontract, developer plan, azure standard, azure prodirect, standaard azure support,
        signature cloud support, iets met signature cloud support, professional direct, prodirect, iets met prodirect, azure standard supportplan, azure standard, azure developer plan, azure developer, developer plan, azure support plan developer, standard support, (alleen|) het supportcontract van (onze|de) distributeur, supportcontract van onze distributeur, een losse, een ander dus, niet een van deze, geen van die drie, dus geen van die drie, iets anders, wat anders, business assist`,
      suggests: `distributeur, azure, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we`,
    },
  },
  'support.planReason': {
    forDirectBill: {
      says: `
        voor direct bill, om direct bill partner te worden, om direct bill te worden, voor het programma, voor de aanmelding
        voor directe facturering, voor de aanvraag, vanwege direct bill, wegens direct bill, om direct te worden, voor csp direct
        om partner te worden, om me aan te melden, om ons aan te melden, voor deze aanvraag, hiervoor, daarvoor, voor dit
        voor csp, om te voldoen aan de vereisten, om aan de vereisten te voldoen, om aan de eisen te voldoen
        voor direct bill partner, voor de inschrijving, met het oog op direct bill, om direct te kunnen factureren,
        (speciaal|puur|alleen|enkel|juist|uitsluitend|) voor (direct bill|die aanvraag|de aanvraag|direct|directe facturering|het direct bill programma|dit programma|deze aanvraag), met het oog op direct (worden|bill|), om direct (te kunnen worden|te worden|bill te kunnen worden|partner te worden|te gaan|bill te doen), om direct bill te mogen doen, voor die aanvraag als directe partner, voor de aanvraag als directe partner, als directe partner, om als directe partner te (kunnen|) (starten|beginnen), voor de direct bill aanvraag, vanwege de aanvraag, vanwege de eisen, omdat het moest voor direct bill, omdat we direct willen worden, omdat we direct bill willen worden, omdat het een vereiste is, om de vereisten te halen, daar hebben we het voor gekocht,
        (dat was|was|puur|speciaal|alleen|enkel|gewoon|) voor (de|het|) (directe facturering|direct traject|direct bill traject|directe partnerschap|direct partnerschap|directe aanvraag|direct bill aanvraag), voor de directe facturering, voor het direct traject, ter voorbereiding op direct, als voorbereiding op (het|) direct (bill|) (traject|), voorbereiding op direct, omdat het moest (van microsoft|) (voor direct bill|), zonder (dat|) plan kom je er niet in, zonder plan geen direct bill, om in aanmerking te komen (voor|) (directe facturering|direct bill|), zonder distributeur ertussen, dus daarvoor, daarvoor, dus direct bill, omdat microsoft dat eist, omdat microsoft het eist, (als je|om) rechtstreeks wil factureren, als je rechtstreeks wil factureren, om rechtstreeks te kunnen factureren, om direct te kunnen gaan, omdat het een voorwaarde is (om direct bill te worden|voor direct bill|), een voorwaarde voor direct bill, als directe partner, in als directe partner, voor het directe partnerschap`,
      suggests: 'direct bill, vereiste, eis',
    },
    otherReason: {
      says: `
        andere reden, een andere reden, om een andere reden, iets anders, anders, andere redenen, hadden we al, hadden wij al
        voor onze klanten, voor de ondersteuning, voor eigen gebruik, stond er al, al langer, al eerder, om andere redenen
        voor support, niet voor direct bill, los daarvan, los van direct bill, hadden het al, voor andere zaken,
        (dat had|het had|had|heeft) er (niks|niets) mee te maken, had een andere reden, (om|met|had|een) een andere reden, om een andere reden (gekocht|genomen|afgesloten|), een heel andere reden, totaal andere reden, andere reden dan dat, los hiervan, stond er los van, om iets anders, voor iets anders, voor iets heel anders, voor andere dingen, voor een ander doel, voor ons eigen gebruik, voor eigen support, al jaren geleden, al jaren geleden gekocht, dat hadden we al, we hadden het al, het was er al, hadden we al lang, hadden we al jaren, niet daarvoor, niet hiervoor,
        (had|heeft|had er|dat had|dat had er) (niks|niets) (met|mee) (direct bill|direct|directe facturering|dat|) te maken, niks met direct te maken, los daarvan, dat staat er los van, staat er los van, om een andere reden, iets heel anders, dus niet voor direct bill, niet voor direct bill, (voor|) onze eigen (azure omgeving|azure tickets|servers|omgeving|storingen|tickets|klanten), voor onze eigen azure tickets, voor onze eigen azure omgeving, voor onze eigen servers, eigen azure tickets, sneller geholpen worden, we wilden (gewoon|) sneller geholpen worden, sneller geholpen worden bij storingen, bij storingen, voor storingen, storingen, veel azure storingen, vanwege de responstijden, responstijden, de responstijden, snelle escalaties, voor snelle escalaties, escalaties bij klanten, om onze klanten (beter|) te (kunnen|) helpen, een vast aanspreekpunt, vast aanspreekpunt, vast aanspreekpunt bij microsoft, (voor|met) een (migratieproject|migratie|hostingproject|project|groot project), een migratieproject, migratieproject, hostingproject, project bij de overheid, voor een project, voor een hostingproject, was het voor een hostingproject, kwam mee met een migratieproject, omdat we vastliepen, we vastliepen met exchange, (onze|een) (grootste|grote|) klant eiste (dat|het), klant eiste, onze grootste klant eiste, eiste een klant, technische hulp, voor technische hulp, voor de technische hulp, voor advies, voor trainingen`,
      suggests: 'klanten, ondersteuning',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercentrum, partner centrum, partnercenter, uit partner center, van partner center
        uit het partnercentrum, rapport van partner center, van microsoft, microsoft, pc, abonnementsanalyse, pc rapport
        van het partnercentrum, in partner center, volgens partner center,
        (van|uit|op|in) de (analysepagina|rapportpagina|analytics|analyse|abonnementsanalyse) (in|van|op|) (het|) (partner center|partnercentrum), analysepagina, het partnercentrum, partner center rapport, uit het rapport van partner center, (rechtstreeks|direct|zo|) (uit|van|in) (microsofts|microsoft|het|) (partner center|partnercentrum), staat (zo|) in (het|) (partnercentrum|partner center), volgens het partnercentrum, de cijfers van microsoft, microsofts cijfer, van microsoft zelf, ttm in partner center, van de ttm pagina,
        (van het|uit het) (scherm|dashboard) (in|van) (partner center|partnercenter), ms dashboard, het ms dashboard, rechtstreeks uit het ms dashboard, subscription analytics, op partner center, (heb net|net) ingelogd op partner center, staat zo in het partnercenter, in het partnercenter, onder insights, insights, export uit partner center, uit partner center gehaald, lees het (hier|) af in partner center, in partner center opgezocht, het net in partner center (voor mij|) opgezocht, partner centre, partner center natuurlijk, van microsoft zelf, microsofts eigen cijfer, het portaal van microsoft, uit het portaal`,
      suggests: 'dashboard, rapport, analytics, ttm, analyse',
    },
    own: {
      says: `
        eigen, eigen administratie, onze administratie, zelf, zelf berekend, eigen berekening, eigen cijfers, boekhouding
        onze boekhouding, eigen boekhouding, uit de boekhouding, zelf uitgerekend, schatting, eigen schatting, onze cijfers
        onze eigen cijfers, uit onze administratie, uit onze boekhouding, uit onze eigen administratie, administratie
        accountant, van de accountant, onze accountant, van de distributeur, distributeur, van onze distributeur, exact online
        provider, excel, jaarrekening, jaarcijfers, zelf opgeteld, ergens anders vandaan, elders,
        zelf bij elkaar (opgeteld|gerekend), bij elkaar opgeteld, zelf opgeteld, zelf uitgeteld, zelf becijferd, zelf bijgehouden, dat hebben we zelf (berekend|uitgerekend|opgeteld|bijgehouden), hebben we zelf berekend, uit exact, komt uit exact, uit twinfield, uit afas, uit (onze|ons|eigen|de|) (erp|crm|boekhoudpakket|boekhoudsysteem|boekhoudprogramma|boekhouding|administratie|excel|spreadsheet|facturen|grootboek), onze eigen administratie, eigen overzicht, eigen spreadsheet, uit een eigen overzicht, zelf bedacht, uit onze eigen boeken, uit de boeken, uit ons eigen systeem, eigen systeem, van onze boekhouder, van de boekhouder,
        uit onze boeken, onze boeken, uit eigen boeken, (onze|eigen|de) (controller|boekhouder|administrateur|boekhouding) (heeft|) (dat|het|) (berekend|uitgerekend|opgeteld|), berekend door onze (controller|boekhouder|accountant), onze controller, uit (twinfield|exact|afas|snelstart|yuki|moneybird|odoo|visma) gehaald, heeft dat uit twinfield gehaald, van onszelf, optelsom van de facturen, optelsom, opgeteld uit de verkoopfacturen, opgeteld uit, verkoopfacturen, de verkoopfacturen, onze facturen, op basis van onze facturen, uit onze facturen, eigen facturatiesysteem, ons facturatiesysteem, facturatiesysteem, zelf bijgehouden in (afas|excel|exact), zelf bijhouden, een excel, onze excel, uit ons erp, ons erp, uit ons erp getrokken, erp, dus niet van microsoft, niet van microsoft, we draaien op snelstart, eigen administratie hoor`,
      suggests: 'niet uit partner center, niet partner center, facturen',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind': `partner, csp, csp partner, aanvrager, bedrijf, voor, het programma, programma, geval, zakelijk,
    wij, we, zijn, al jaren, graag, dus, hoor, ons bedrijf, nog, sinds, jaren, op dit moment, nu, van microsoft, microsoft, het,
    hierin, daarom, daarom zit ik hier, anders zat ik hier niet, distributeur, de distributeur, bij pax8, pax8, bij copaco, copaco, ingram, arrow, also, td synnex, via, van, bij, altijd via copaco ingekocht, ingekocht, voor ons bedrijf, mijn bedrijf, met mijn bedrijf, mkb, de zaakvoerder, zaakvoerder, mijn baas, baas, heeft gevraagd, gevraagd, uit te zoeken, om uit te zoeken, hoe wij, hoe we, wel, maar, wil, willen, nederland, ms, status, sinds vorig jaar, vorig jaar, een paar jaar, al een paar jaar, een jaar of vier, vanaf dag 1, heette dat vroeger, zo heette dat vroeger, heette dat, krijgen, elke maand, factuur, dat laatste, het laatste, t laatste, laatste, de laatste, dus, toch, indirecte reseller, indirecte, contract, niks, worden, alles, moeten, om, hoor, ja, nee, reseller, partner, graag, eigenlijk`,
  'mpn.membership': `
    lidmaatschap, mpn, mpn lidmaatschap, status, partner network, microsoft, van, bij, het, lid van, netwerk, id, staat op, op
    in partner center, partner center, sinds, vorige maand, vorig jaar, gewoon,
    aanvraag, partnernetwerk, programma, partnerprogramma, ai cloud partner program, maicpp, partnerstatus, account, microsoft partner, partner, ons lidmaatschap, het lidmaatschap, deze week, vorige week, mail, melding, daar, dus, als, weet ik, hebben, heeft, toch, inmiddels, sinds, nog steeds, volgens partner center, verificatie, niet verlengd,
    hij, hij hangt, die, onze mpn, de aanvraag, onze aanvraag, bij ms, ms, bij microsoft, op de mail, in het portaal, portaal, ja, al twee keer, twee keer, zelfs, gewoon, nog, groen, gelukkig, keurig, dus, kvk, ons adres, adres, we kregen een mailtje, kregen een mailtje, mailtje, kregen, dat we, vorig jaar, in januari, vorige week, vorige maand, sinds dien, die is, al tien jaar, tien jaar, al jaren, jaren, nee, wij, daar`,
  'mpn.location': `
    id, mpn, mpn id, locatie, locatie id, is, staat, in, van, csp, account, csp account, land, ons, als, met, voor, tenant, regio, wel,
    zit, staat, ligt, komt uit, locatieid, mpnid, partnerid, partner id, pla, pga, meer niet, niets meer, waar, en de, allebei, beide, csp tenant, onze tenant, in orde, onze, het, de, binnen, die, hoort, hoort bij, dus, geregistreerd, ingeschreven, geregistreerd in, adres, vestiging, kantoor, bedrijf,
    jazeker, vestiging, onze vestiging, de vestiging, kantoor, ons kantoor, het kantoor, utrecht, groningen, gent, amsterdam, antwerpen, rotterdam, brussel, eindhoven, maar, één, een vestiging, maar een vestiging, er een, heeft er een, op ons adres, in partner center, partner center, zie ik, zover ik kan zien, zover ik zie, staat netjes, netjes, juridische gegevens, bij de juridische gegevens, dat, dat we hebben, dus, alleen, eentje, alleen eentje, enkel eentje, nee, verder niks, verder niets, wij hebben, hebben, hebben alleen, namelijk, zusterbedrijf, bij ons zusterbedrijf, hoofdaccount, ja, onder, hij, zit, en, onze csp tenant, csp, locaties, nummer, nummers, het enige locatie id, enige`,
  'support.firstLevel': `
    support, ondersteuning, eerstelijns, eerste lijn, eerstelijnsondersteuning, klanten, voor, met, via, bij, door, aan, onze
    voor onze klanten, eigenlijk, de eerste lijn, het, ons, die, partij, leverancier, in, van, team, mensen, personeel,
    eerstelijn, eerstelijnssupport, eerstelijns ondersteuning, eerste lijns, tweede lijn, support, helpdeskvragen, vragen, telefoon, telefoontjes, bedrijf, dienst, deels, volledig, helemaal, gewoon, allemaal, die, dat, wij, onze klanten, de vragen, vragen van klanten, cloudproducten, cloud, doen, doet, hebben, heeft, kunnen, we, natuurlijk, dit, hier, geheel, 24 7,
    met vier man, met twee man, met drie man, met zes man, vier man, 4 man, man, gent, utrecht, antwerpen, polen, in polen, in gent, in zwolle, roemenie, portugal, bedrijf, s avonds, overdag, in t weekend, in het weekend, weekend, weekends, nachts, s nachts, van 8 tot 6, van 9 tot 5, 8 tot 6, maandag, vrijdag, maandag t m vrijdag, wij, alle telefoontjes, telefoontjes, al vijftien jaar, vijftien jaar, al jaren de helpdesk, doet voor ons, dat doet voor ons, dan, maar dan, webshop, puur, volledig, technici, onze klanten, doen de telefoon, de mail, pakt, op, alle, t, vragen van, zeker, rest, de rest, en, uren, buiten kantooruren, kantooruren, tijdens kantooruren, eerstelijn, tickets, alle tickets`,
  'support.plan': `
    plan, supportplan, support plan, ondersteuningsplan, ondersteunings plan, contract, abonnement, microsoft, van, bij, gekocht
    afgenomen, aangeschaft, sinds, vorig jaar, jaar, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, voor, in, lopend, actief
    met, het is, soort, vorige, maand, support, ondersteuning, nog, enig, welk,
    dus, het, is, dat is, de, we, wij, hebben, heeft, hoor, loopt, lopen, via, sinds kort, alleen, enkel, supportcontract, ondersteuningscontract, variant, versie, soort, afgesloten, genomen, bedrijf, ons, zoals gezegd, partner, partners,
    zitten op, zit op, de pilot, via de pilot, pilot, gewacht, netjes gewacht, netjes, vorige directie, van de vorige directie, nog van, partnerversie, de partnerversie, die partnerversie, de groep, via de groep, per maand, betalen, betalen we per maand, betalen we, duur, te duur, te duur gevonden, destijds, gevonden, drie jaar vast, vast, sinds januari, sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december), voor azure, azure, gewoon, alles loopt via de distributeur, loopt via de distributeur, meer niet, verder niks, verder niets, losse, die, geworden, factuur, dus die, ja`,
  'support.planReason': `gekocht, afgenomen, plan, het plan, supportplan, support, aangeschaft, voor, vanwege, omdat, is, was, eerder, het, dat,
    puur, speciaal, die, aanvraag, dus, ja, jaren geleden, al jaren, al, destijds, hoor, genomen, afgesloten, er, mee, toen, was, had, daarom, reden, contract, dit plan,
    nee, gewoon, wij, we, hadden, vroeger, veel, exchange, on premise, exchange on premise, en daar, daar, waar anders voor, natuurlijk, toch, ging het om, daar ging het om, onze technici, technici, wilden, hebben, bij microsoft, microsoft, een paar jaar terug, al 8 jaar, 8 jaar, t, toen, indertijd, werd, aangegaan, overheid, we deden toen, deden, direct, dus ja, ja, het zat, meer niet, klanten, bij klanten, beter, dat was, advies, consultant, van onze consultant, er niemand opnam, niemand opnam, en er niemand opnam, het plan, het plan afgesloten, wij hebben het plan afgesloten, daarom alleen, alleen, kwam, grootste, zo n contract, voor onze, omdat we, en, azure, daarvan, los, eigen`,
  'revenue.source': `cijfer, getal, bedrag, omzet, het cijfer, uit, van, komt, komt uit, het bedrag, de omzet, dit, in, volgens, gehaald, afgelezen,
    getal, rechtstreeks, zo, dus, hebben we, net, opgezocht, overgenomen, bekeken, staat, pagina, dashboard, rapport, onze, ons, we, wij, gewoon, uitgelezen, hoor, dat is, direct, zelf, van daar, gepakt, opgehaald, cijfers,
    overgetypt, scherm, het scherm, getrokken, heb ik, heb, gehaald, vanmorgen, vanochtend, gedownload, downloaden, daar stond het, stond het, stond, onder, hier open staan, open staan, hier, mijn collega, collega, collega heeft, heeft, voor mij, opgezocht, af, lees, lees het, afgelopen jaar, het afgelopen jaar, van het afgelopen jaar, da, komt uit, wij, die, in excel, natuurlijk, ingelogd, op, net, draaien op, aan klanten, twinfield, snelstart, afas, exact, yuki, moneybird, odoo, visma, controller, boekhouder, administrateur, accountant`,
} as const satisfies OptionFillers;

export const articles = 'de, het, een';

export const positions = {
  ordinals: [
    'eerste, een, bovenste, 1e, 1ste',
    'tweede, twee, 2e, 2de',
    'derde, drie, 3e, 3de',
    'vierde, vier, 4e, 4de',
    'vijfde, vijf, 5e, 5de',
    'zesde, zes, 6e, 6de',
  ],
  last: 'laatste, onderste',
  lead: 'en, of, optie, nummer, nr, keuze, antwoord, de, het, ik kies, ik kies voor, kies, ik neem, doe maar, doe, voor, graag, aub, mogelijkheid, wordt',
} as const satisfies PositionWords;
