import type { OptionFillers, OptionLists, PositionWords, TopicLists } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        nieuw, nieuwe partner, nieuwe aanvraag, nieuwe aanvrager, indirecte reseller, indirect, indirect reseller, wederverkoper
        indirecte wederverkoper, indirecte partner, nog geen direct bill partner, nog geen direct bill, nog niet direct
        geen direct bill partner, niet direct, wil direct worden, wil direct bill partner worden, worden
        wil direct bill worden, willen direct bill partner worden, willen direct bill worden, direct bill partner worden
        nieuweling, aspirant, dat willen we worden, willen we worden, wil ik worden, worden we graag, dat wil ik worden,
        nieuw hierin, we willen het worden, wij willen het worden, willen het worden, worden willen we, dat willen we graag worden, graag worden, (we|wij) willen direct (bill|) (partner|) worden, nog geen partner, nog niet, nog geen direct, op dit moment indirect, nu indirect, nu nog indirect, nog indirect, gewoon reseller, indirecte resellers`,
      suggests: 'aanvragen, aanmelden, starten, beginnen, nog niet, nee',
    },
    existingDirect: {
      says: `
        al direct bill partner, al direct bill, bestaande direct bill partner, direct bill partner, bestaande partner, bestaand
        bestaande, al direct, reeds direct bill partner, directe partner, al een directe partner, zijn al direct bill partner
        nu al direct, direct bill, partner met directe facturering, directe facturering, al partner met directe facturering,
        zijn (we|wij) al, dat zijn we al, wij zijn het al, we zijn het al, al jaren direct, al jaren direct bill partner, wij zijn direct bill partner, we zijn direct bill partner, wij zijn al direct, we zijn al direct, direct bill zijn we al, reeds direct,
        (we|wij) zijn (al|reeds) (een|) (direct bill partner|direct bill|directe partner|direct partner)`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        actief, actieve, actief lid, actief lidmaatschap, wij zijn lid, we zijn lid, zijn lid, ik ben lid, lid, een actief lid
        geactiveerd, geldig, lopend, in orde, goedgekeurd, nog actief, nog steeds actief, nog lid, nog steeds lid,
        lid zijn we, (gewoon|netjes|keurig|) (op|als) (actief|active), staat op actief, staat op active, is actief, loopt gewoon, loopt nog gewoon, actief en wel, dat is actief, die is actief, hebben een actief lidmaatschap, in goede staat, al jaren lid, actieve mpn lid, volwaardig lid, geactiveerd en wel`,
      suggests: 'ja, jazeker, hebben we, mpn lid',
    },
    pending: {
      says: `
        in behandeling, pending, nog in behandeling, in afwachting, wachten op goedkeuring, wordt beoordeeld, wordt gecontroleerd
        aangevraagd, in aanvraag, in afwachting van goedkeuring, wordt nog beoordeeld, onder controle, in beoordeling
        nog niet goedgekeurd, wacht op goedkeuring, loopt nog, nog bezig, wordt geverifieerd, in verificatie, in review,
        op pending, staat op pending, in de wacht, in de wachtrij, wachten nog, we wachten nog, we wachten, nog aan het wachten, wacht op microsoft, wachten op microsoft, nog niet rond, wordt nagekeken, wordt nog nagekeken, wordt verwerkt, nog in aanvraag, net aangevraagd, pas aangevraagd, aanvraag loopt, de aanvraag loopt, aanvraag loopt nog, nog niet afgehandeld, nog in afwachting, in onderzoek, verificatie loopt, de verificatie loopt nog, moet nog goedgekeurd worden`,
      suggests: 'nog niet actief, mee bezig, bezig',
    },
    rejected: {
      says: `afgewezen, geweigerd, rejected, declined, afgekeurd, niet goedgekeurd, niet geaccepteerd, afwijzing,
        (microsoft|ze) (heeft|hebben|) (ons|het|ons lidmaatschap|het lidmaatschap|onze aanvraag|de aanvraag) (afgewezen|geweigerd|afgekeurd), (microsoft|ze) (wees|wezen) (ons|het|onze aanvraag) af, (microsoft|ze) (weigerde|weigerden) (ons|het|onze aanvraag), niet door de keuring, niet toegelaten, niet door de verificatie, is afgewezen, werd afgewezen, zijn afgewezen, we zijn afgewezen, we zijn geweigerd, afgewezen door microsoft, kreeg een afwijzing, we kregen een afwijzing, verificatie is afgekeurd`,
    },
    expired: {
      says: `
        verlopen, vervallen, expired, afgelopen, beeindigd, opgezegd, niet meer geldig, niet verlengd, niet meer actief
        niet langer actief, geen lid meer, opgehouden,
        is verlopen, is afgelopen, is vervallen, dat is verlopen, sinds kort verlopen, niet verlengd dus verlopen, vergeten te verlengen, we zijn vergeten te verlengen, niet meer in orde, niet meer lopend, laten verlopen, laten lopen, gestopt, is gestopt, over datum, buiten de datum, opgehouden te bestaan, niet vernieuwd, stopgezet`,
      suggests: 'was, waren',
    },
    none: {
      says: `
        geen, geen lid, geen lidmaatschap, nog geen lid, nog geen lidmaatschap, nog geen, geen mpn lidmaatschap, geen mpn lid
        geen mpn, niet lid, geen van alle, geen mpn id, nog niet lid, nooit lid geweest, niets, nog nooit aangemeld
        niet aangemeld, nog niet aangemeld,
        (we|wij) (zijn|hebben) (helemaal|nog|) geen lid, helemaal geen lid, (nog|) nooit (een|) (mpn|) lidmaatschap (gehad|genomen|aangevraagd|afgesloten), (hebben|we hebben|wij hebben) (helemaal|) geen (mpn|) lidmaatschap, (we|wij) (zijn|waren) nooit lid, nooit lid geworden, geen enkel lidmaatschap, niet aangesloten, niet ingeschreven, staan niet ingeschreven, geen partner network lid, nergens lid van, niets aangevraagd, nooit aangevraagd, nooit ingeschreven, zijn we niet, hebben we niet, dat hebben we niet, we hebben er geen`,
      suggests: 'nee, neen',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        zelfde land, hetzelfde land, in hetzelfde land, het zelfde land, eigen land, ons eigen land, beide in hetzelfde land
        allebei in hetzelfde land, beide in nederland, allebei in nederland, beide in belgie, allebei in belgie
        allebei nederland, beide nederland, dezelfde locatie, zelfde locatie, in het land van ons csp account
        zelfde land als het csp account, hetzelfde land als het csp account, in hetzelfde land als het csp account, ja, jazeker, ja zeker, jawel, jep, klopt, dat klopt, inderdaad,
        beide zelfde land, in (het|) (zelfde|hetzelfde) land als (ons|het|de) (csp account|csp tenant|tenant|account), in het land (van|waar) (onze|ons|de|het) (tenant|csp account|csp tenant|account|bedrijf) (ook|) (zit|staat|is|), in het land waar (onze|ons|de|het) (tenant|csp account|csp tenant|account|bedrijf) (ook|) (zit|staat|is), hetzelfde, dezelfde, gelijk, zelfde, het eigen land, eigen land, (allebei|beide) (in|) (nederland|belgie|duitsland|luxemburg), overeenkomstig, in ons eigen land, land is gelijk, zelfde landcode, daar zit ook ons csp account`,
      suggests: 'nederland, belgie',
    },
    otherCountry: {
      says: `
        ander land, een ander land, in een ander land, anders land, ander land in dezelfde regio, ander land zelfde regio
        ander land dezelfde csp regio, ander land binnen de regio, ander land binnen dezelfde regio, buurland
        in een ander land in dezelfde regio, in een ander land van dezelfde regio, ander land in dezelfde csp regio,
        in een ander (eu|europees|) land, een ander (eu|europees|) land, ander (eu|europees) land, verschillende landen, twee verschillende landen, niet hetzelfde land, niet in hetzelfde land, ander land maar dezelfde regio, een ander land wel (binnen|in) dezelfde regio, ander land wel (binnen|in) dezelfde regio, wel (binnen|in) dezelfde (csp|) regio, buurland, in het buurland, net over de grens`,
      suggests: 'duitsland, frankrijk, luxemburg, nee, neen, nee hoor, nee helaas',
    },
    otherRegion: {
      says: `
        andere regio, een andere regio, in een andere regio, andere csp regio, buiten de regio, buiten europa
        in een andere csp regio, een andere csp regio, buiten de csp regio, andere werelddeel, ander werelddeel,
        buiten onze (csp|) regio, buiten de (csp|) regio, buiten onze regio, andere csp regio, niet in dezelfde regio, niet dezelfde regio, buiten de eu, ander continent, een ander continent, andere kant van de wereld, in (amerika|azie|afrika|australie|de vs)`,
      suggests: 'amerika, azie, afrika, nee, neen, nee hoor, nee helaas',
    },
    globalOnly: {
      says: `
        alleen globaal, alleen global, alleen wereldwijd, alleen een globale id, alleen globale id, alleen het globale id
        alleen een globaal id, alleen globaal id, globaal, globale id, alleen de globale, alleen de globale id, global id
        geen locatie id, geen locatie, alleen een global id, alleen pga, pga, geen location id, alleen het global id
        nog geen locatie id,
        alleen (een|het|de|) (hoofdaccount|hoofd id|hoofdid|globaal account|globale account|partner global account), enkel (een|het|de|) (globaal|globale|global|pga|hoofdaccount) (id|), enkel pga, enkel de pga, enkel globaal, slechts een globaal id, geen locatie id, geen locatieid, geen locatie account, geen (aparte|eigen) locatie, zonder locatie, de globale en meer niet, alleen dat ene globale, niet op locatieniveau, alleen op globaal niveau`,
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
        (wij|we) nemen zelf (de|) (telefoon|telefoons) op, (wij|we) (doen|bieden|geven|regelen|leveren|verzorgen|behandelen|pakken) (het|dat|de eerste lijn|eerste lijn|eerstelijns|de support|support|alles|die|) (allemaal|gewoon|) zelf, zelf (ook|) gewoon, met (onze|) eigen (mensen|team|helpdesk|medewerkers|personeel), met ons eigen team, door (onze|) eigen (mensen|medewerkers|team), door ons eigen team, door onze eigen mensen, intern geregeld, intern opgepakt, in house, inhouse, huiseigen, zelf in huis, volledig zelf, allemaal zelf, helemaal zelf, wijzelf, onze eigen, onze mensen, onze eigen mensen, ons team, onze supportdesk, onze technici, onze engineers, eigen technici, eigen engineers, dat kunnen we zelf, zelf ja, ja zelf, wij zelf, klanten bellen ons, onze klanten bellen ons, klanten bellen met ons`,
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
        (een|via een|door een|aan een|bij een) (extern|externe|ander|gespecialiseerd) (bedrijf|partij|partner|helpdesk|servicedesk|callcenter|call center|leverancier|dienstverlener) (doet dat|doet het|regelt dat|verzorgt dat|), (we|wij) (hebben|laten) (dat|het|de eerste lijn|) (uitbesteed|doen), dat laten we doen, laten we doen door, laten doen, (we|wij) kopen (die|de|het|dat|) (eerste lijn|eerstelijn|eerstelijns|eerstelijnssupport|eerstelijnsondersteuning|support|) in, (die|dat|de eerste lijn) kopen (we|wij) in, wordt ingekocht, wordt uitbesteed, is uitbesteed, zijn uitbesteed, hebben we uitbesteed, aan een callcenter, via een callcenter, door een callcenter, callcenter, call center, extern geregeld, extern belegd, ondergebracht bij, onderaannemer, via een onderaannemer, door een onderaannemer, bij een extern bedrijf, uitbesteding, we huren (een|dat|daar|) (helpdesk|partij|iemand|) (voor|) in, geoutsourcet, geoutsourced, outsourced, we kopen de helpdesk in, we willen dat gaan inkopen, helpdesk ingekocht, ingekochte helpdesk, inkopen, onze partner (doet|verzorgt|regelt) (dat|het), een partnerbedrijf doet (dat|het), partnerbedrijf`,
      suggests: `niet zelf, distributeur, ja, jazeker, jawel, ja zeker, zeker, klopt, dat kunnen we, kunnen we, ja dat kunnen we,
        een contract met een (helpdesk|servicedesk|callcenter|bedrijf|partij|partner), contract met een (helpdesk|servicedesk|callcenter|bedrijf|partij|partner), onze partner, een partner, partner, via onze partner, door onze partner`,
    },
    no: {
      says: `
        nee, neen, nee hoor, nee helaas, geen van beide, geen, helemaal niet, niet geregeld, geen eerstelijnsondersteuning
        geen support, geen helpdesk, kunnen (we|wij) (dat|) niet, dat kunnen (we|wij) niet, (we|wij) kunnen dat niet
        bieden (we|wij) niet, dat bieden (we|wij) niet, (we|wij) bieden geen ondersteuning, geen ondersteuning, nope, niemand
        dat hebben we niet, hebben we niet, dat doen we niet, doen we niet, niet,
        (die|dat) hebben (we|wij) niet, (dat|die) (kunnen|bieden) (we|wij) (helaas|) niet (bieden|), (we|wij) (kunnen|bieden) (dat|het|die) (helaas|) niet (bieden|), geen (eerste lijn|eerstelijns|eerstelijnssupport|eerstelijnssteun|eerstelijnshulp|supportafdeling|supportteam|helpdesk of zo), niet bij ons, zoiets hebben we niet, dat zit er niet in, niet aanwezig`,
      suggests: `nog geen helpdesk, nog geen support, nog geen ondersteuning,
        (klanten|klant) (heeft|hebben|doen|doet|regelt|regelen) (dat|het|) (zelf|eigen|hun eigen|zijn eigen|een eigen)`,
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
        (we|wij) hebben (nog|) (niks|niets|geen|geen plan), (nog|) geen (supportcontract|support contract|supportplan|ondersteuningsplan|plan|contract) (afgesloten|gekocht|genomen|lopen|afgenomen), (nog|) niets (afgesloten|gekocht|aangeschaft), (nog|) niks (afgesloten|gekocht|aangeschaft), nee nog geen plan, geen dank u, geen dank je, geen bedankt, zonder plan, zonder ondersteuningsplan, nada, noppes, op dit moment geen, momenteel geen, nu geen, nu nog geen, op dit moment niet, momenteel niet, vooralsnog geen, nee geen, nee niets, nee niks, tot nu toe (geen|niks|niets), hebben we er niet, we hebben er geen, er is geen plan`,
      suggests:
        '(geen|nog geen) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, asf p, advanced support voor partners
        microsoft advanced support, microsoft advanced support for partners,
        de advanced, (de|dat is de|) advanced (variant|versie|optie|support variant|support versie), het advanced plan, advanced plan, microsoft asfp, een asfp, onze asfp, asfp contract, asfp plan`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, premier support voor partners
        microsoft premier support, microsoft premier support for partners,
        de premier, (de|dat is de|) premier (variant|versie|optie|support variant|support versie), het premier plan, premier plan, microsoft psfp, een psfp, psfp contract, psfp plan`,
      suggests:
        'psf, pfsp, pspf, psfb, premium support, premium, premiere support, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    // "Unified" alone is said of the partner's plan and of the contract that customers buy: it is asked which.
    ufp: {
      says: `
        ufp, unified for partners, unified voor partners, unified support for partners, unified support voor partners
        microsoft unified for partners, unified partnersupport, unified partnerplan, unified, unified support, microsoft unified`,
      suggests:
        'upf, ufb, uff, unify for partners, unifed for partners, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    other: {
      says: `
        ander, ander plan, een ander plan, anders, iets anders, overig, overige, een ander, andere, ander supportplan, azure plan
        ander ondersteuningsplan, azure supportplan, azure support plan, azure support, unified, unified support, microsoft unified, action pack
        azure ondersteuningsplan, signature cloud support, plan van de distributeur, support van de distributeur
        een ander ondersteuningsplan, een ander supportplan, een ander soort plan, ander soort plan, (die|het plan|dat) van (onze|de) distributeur,
        een azure (supportplan|support plan|ondersteuningsplan), iets anders een azure supportplan, een ander soort, ander contract, een ander contract, een ander supportcontract, developer plan, azure standard, azure prodirect, standaard azure support`,
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
        (speciaal|puur|alleen|enkel|juist|uitsluitend|) voor (direct bill|die aanvraag|de aanvraag|direct|directe facturering|het direct bill programma|dit programma|deze aanvraag), met het oog op direct (worden|bill|), om direct (te kunnen worden|te worden|bill te kunnen worden|partner te worden|te gaan|bill te doen), om direct bill te mogen doen, voor die aanvraag als directe partner, voor de aanvraag als directe partner, als directe partner, om als directe partner te (kunnen|) (starten|beginnen), voor de direct bill aanvraag, vanwege de aanvraag, vanwege de eisen, omdat het moest voor direct bill, omdat we direct willen worden, omdat we direct bill willen worden, omdat het een vereiste is, om de vereisten te halen, daar hebben we het voor gekocht`,
      suggests: 'direct bill, vereiste, eis',
    },
    otherReason: {
      says: `
        andere reden, een andere reden, om een andere reden, iets anders, anders, andere redenen, hadden we al, hadden wij al
        voor onze klanten, voor de ondersteuning, voor eigen gebruik, stond er al, al langer, al eerder, om andere redenen
        voor support, niet voor direct bill, los daarvan, los van direct bill, hadden het al, voor andere zaken,
        (dat had|het had|had|heeft) er (niks|niets) mee te maken, niets met direct bill te maken, niks met direct bill te maken, had een andere reden, (om|met|had|een) een andere reden, om een andere reden (gekocht|genomen|afgesloten|), een heel andere reden, totaal andere reden, andere reden dan dat, los hiervan, stond er los van, om iets anders, voor iets anders, voor iets heel anders, voor andere dingen, voor een ander doel, voor ons eigen gebruik, voor eigen support, al jaren geleden, al jaren geleden gekocht, dat hadden we al, we hadden het al, het was er al, hadden we al lang, hadden we al jaren, niet daarvoor, niet hiervoor`,
      suggests: 'klanten, ondersteuning',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercentrum, partner centrum, partnercenter, uit partner center, van partner center
        uit het partnercentrum, rapport van partner center, van microsoft, microsoft, pc, abonnementsanalyse, pc rapport
        van het partnercentrum, in partner center, volgens partner center,
        (van|uit|op|in) de (analysepagina|rapportpagina|analytics|analyse|abonnementsanalyse) (in|van|op|) (het|) (partner center|partnercentrum), analysepagina, het partnercentrum, partner center rapport, uit het rapport van partner center, (rechtstreeks|direct|zo|) (uit|van|in) (microsofts|microsoft|het|) (partner center|partnercentrum), staat (zo|) in (het|) (partnercentrum|partner center), volgens het partnercentrum, de cijfers van microsoft, microsofts cijfer, van microsoft zelf, ttm in partner center, van de ttm pagina`,
      suggests: 'dashboard, rapport, analytics, ttm, analyse',
    },
    own: {
      says: `
        eigen, eigen administratie, onze administratie, zelf, zelf berekend, eigen berekening, eigen cijfers, boekhouding
        onze boekhouding, eigen boekhouding, uit de boekhouding, zelf uitgerekend, schatting, eigen schatting, onze cijfers
        onze eigen cijfers, uit onze administratie, uit onze boekhouding, uit onze eigen administratie, administratie
        accountant, van de accountant, onze accountant, van de distributeur, distributeur, van onze distributeur, exact online
        provider, excel, jaarrekening, jaarcijfers, zelf opgeteld, ergens anders vandaan, elders,
        zelf bij elkaar (opgeteld|gerekend), bij elkaar opgeteld, zelf opgeteld, zelf uitgeteld, zelf becijferd, zelf bijgehouden, dat hebben we zelf (berekend|uitgerekend|opgeteld|bijgehouden), hebben we zelf berekend, uit exact, komt uit exact, uit twinfield, uit afas, uit (onze|ons|eigen|de|) (erp|crm|boekhoudpakket|boekhoudsysteem|boekhoudprogramma|boekhouding|administratie|excel|spreadsheet|facturen|grootboek), onze eigen administratie, eigen overzicht, eigen spreadsheet, uit een eigen overzicht, zelf bedacht, uit onze eigen boeken, uit de boeken, uit ons eigen systeem, eigen systeem, van onze boekhouder, van de boekhouder`,
      suggests: 'niet uit partner center, niet partner center, facturen',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind': `partner, csp, csp partner, aanvrager, bedrijf, voor, het programma, programma, geval, zakelijk,
    wij, we, zijn, al jaren, graag, dus, hoor, ons bedrijf, nog, sinds, jaren, op dit moment, nu, van microsoft, microsoft, het`,
  'mpn.membership': `
    lidmaatschap, mpn, mpn lidmaatschap, status, partner network, microsoft, van, bij, het, lid van, netwerk, id, staat op, op
    in partner center, partner center, sinds, vorige maand, vorig jaar, gewoon,
    aanvraag, partnernetwerk, programma, partnerprogramma, ai cloud partner program, maicpp, partnerstatus, account, microsoft partner, partner, ons lidmaatschap, het lidmaatschap, deze week, vorige week, mail, melding, daar, dus, als, weet ik, hebben, heeft, toch, inmiddels, sinds, nog steeds, volgens partner center, verificatie, niet verlengd`,
  'mpn.location': `
    id, mpn, mpn id, locatie, locatie id, is, staat, in, van, csp, account, csp account, land, ons, als, met, voor, tenant, regio, wel,
    zit, staat, ligt, komt uit, locatieid, mpnid, partnerid, partner id, pla, pga, meer niet, niets meer, waar, en de, allebei, beide, csp tenant, onze tenant, in orde, onze, het, de, binnen, die, hoort, hoort bij, dus, geregistreerd, ingeschreven, geregistreerd in, adres, vestiging, kantoor, bedrijf`,
  'support.firstLevel': `
    support, ondersteuning, eerstelijns, eerste lijn, eerstelijnsondersteuning, klanten, voor, met, via, bij, door, aan, onze
    voor onze klanten, eigenlijk, de eerste lijn, het, ons, die, partij, leverancier, in, van, team, mensen, personeel,
    eerstelijn, eerstelijnssupport, eerstelijns ondersteuning, eerste lijns, tweede lijn, support, helpdeskvragen, vragen, telefoon, telefoontjes, bedrijf, dienst, deels, volledig, helemaal, gewoon, allemaal, die, dat, wij, onze klanten, de vragen, vragen van klanten, cloudproducten, cloud, doen, doet, hebben, heeft, kunnen, we, natuurlijk, dit, hier, geheel, 24 7`,
  'support.plan': `
    plan, supportplan, support plan, ondersteuningsplan, ondersteunings plan, contract, abonnement, microsoft, van, bij, gekocht
    afgenomen, aangeschaft, sinds, vorig jaar, jaar, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, voor, in, lopend, actief
    met, het is, soort, vorige, maand, support, ondersteuning, nog, enig, welk,
    dus, het, is, dat is, de, we, wij, hebben, heeft, hoor, loopt, lopen, via, sinds kort, alleen, enkel, supportcontract, ondersteuningscontract, variant, versie, soort, afgesloten, genomen, bedrijf, ons, zoals gezegd, partner, partners`,
  'support.planReason': `gekocht, afgenomen, plan, het plan, supportplan, support, aangeschaft, voor, vanwege, omdat, is, was, eerder, het, dat,
    puur, speciaal, die, aanvraag, dus, ja, jaren geleden, al jaren, al, destijds, hoor, genomen, afgesloten, er, mee, toen, was, had, daarom, reden, contract, dit plan`,
  'revenue.source': `cijfer, getal, bedrag, omzet, het cijfer, uit, van, komt, komt uit, het bedrag, de omzet, dit, in, volgens, gehaald, afgelezen,
    getal, rechtstreeks, zo, dus, hebben we, net, opgezocht, overgenomen, bekeken, staat, pagina, dashboard, rapport, onze, ons, we, wij, gewoon, uitgelezen, hoor, dat is, direct, zelf, van daar, gepakt, opgehaald, cijfers`,
} as const satisfies OptionFillers;

export const articles = 'de, het, een';

export const topics = {
  'endorsement.authority': `
    tekenbevoegd, bevoegd, bevoegdheid, tekenbevoegdheid, tekenen, ondertekenen, contracten, overeenkomsten, juridische
    juridisch, gemachtigd, volmacht, procuratie, handtekening, tekent, ondertekent, tekenrecht, bevoegde, tekeningsbevoegd, tekeningsbevoegdheid
    zetten, te, om, accepteren, gevolmachtigd, overeenkomst, contract, zelfstandig, namens, organisatie, bedrijf,
    hij, zij, ze, die, mag tekenen, mogen tekenen, teken, teken zelf, tekenen voor, verbinden, vennootschap, bv, nv, vof, maatschap, stichting, volgens de (kvk|kbo|statuten), kvk, kbo, statuten, statutair, uittreksel, handelsregister, kamer van koophandel, ingeschreven, in het register, volledig bevoegd, zelfstandig bevoegd, bevoegd om te tekenen, rechtsgeldig, vertegenwoordigen, vertegenwoordigingsbevoegd, vertegenwoordigingsbevoegdheid, ondertekenaar, ondertekening, akkoord geven, microsoft, alleen bevoegd, mandaat, gerechtigd, toestemming, die persoon, de persoon die tekent, wie tekent, degene die tekent`,
  'endorsement.globalAdmin': `
    global admin, global administrator, globale beheerder, globaal beheerder, hoofdbeheerder, beheerder, admin, rol
    administrator, globale beheerdersrol, adminrol, rechten, tenant, van de tenant, csp tenant,
    hij, zij, ze, die, die persoon, globale, globaal, ga rol, ga rechten, globaladmin, globaladmin rol, entra, azure ad, toegewezen, toegekend, gekregen, in onze tenant, in de tenant, op onze tenant, wie tekent, degene die tekent, beheerdersrol, beheerdersrechten, globale admin, globale beheerders, rol van globale beheerder, aanwezig, csp, global, beheer`,
  'revenue.asIndirectReseller': `
    indirecte reseller, indirect reseller, als indirecte reseller, indirecte, reseller, wederverkoper, omzet, indirect
    (via|door|bij) (een|de|onze|een) (distributeur|provider|indirecte provider|csp provider), csp, cloudomzet, behaald, verkocht, verkopen,
    kopen in, kopen, inkopen, inkoop, ingekocht, nemen af, afgenomen, was, waren, alles, allemaal, als reseller, als wederverkoper, als wederverkopers, als resellers, wederverkoop, tier 2, tier twee, tweede lijn, indirecte partner, indirect partner, indirect reseller, indirecte csp, als indirecte partner, csp reseller, doorverkocht, doorverkoop, doorverkopen, verdiend, gerealiseerd, gedraaid, gemaakt, hele omzet, al onze omzet, de hele omzet, de volledige omzet, (via|door|bij) (distributeur|distributeurs|onze distributeurs|provider|providers|een indirecte provider|onze provider), (via|bij|met) (copaco|ingram|ingram micro|td synnex|tech data|also|arrow|pax8|crayon|also cloud|infinigate|westcon|exclusive|intcomex|esprinet|bluechip|dicker data|giacom|sherweb|intercept|portland|techdata), csp omzet, de afgelopen twaalf maanden, afgelopen twaalf maanden, afgelopen jaar, twaalf maanden, wij zijn tier 2,
    uitsluitend, volledig, compleet, geheel, helemaal, indirecte model, als indirecte,
    als indirect partner, als indirect reseller, als csp reseller, als tier 2`,
  'accountsReceivable.billing': `
    facturatiesysteem, facturatie, facturering, factureren, facturen, facturatieproces, debiteurenbeheer, boekhoudpakket
    boekhouding, incasso, incasseren, klanten, systeem, systemen, proces, processen, infrastructuur, sturen, innen, administratie
    boekhoudsysteem, erp, facturatietool, een systeem, voor facturatie, voor facturering, betalingen,
    factureert, factureer, factuur, gefactureerd, facturatiesoftware, facturatiepakket, facturatiesystemen, factuurprogramma, factureringssysteem, facturatieproces, pakket, software, programma, tooling, tool, tools, boekhoudprogramma, boekhoudsoftware, boekhoudpakketten, innen, geind, geinde, incasseert, incassering, automatische incasso, debiteuren, debiteurenadministratie, herinneringen, aanmaningen, betaling, betalingen, klanten, klant, crm, psa, psa tool, financiele administratie, eigen facturen, rekeningen, zelf facturen, abonnementsfacturatie, verrekenen, in rekening, exact, exact online, twinfield, afas, snelstart, moneybird, visma, navision, business central, dynamics, dynamics 365, unit4, yuki, odoo, teamleader, halopsa, halo, connectwise, autotask, kaseya, xero, quickbooks, sage, netsuite, freshbooks, stripe, sap, octopus, billit, basecone, e boekhouden, zoho, freeagent, mollie, gocardless,
    facturatie loopt, maandfacturen, eigen systeem, eigen boekhouding, onze boekhouding, innen we, sturen we, zelf factureren`,
  'accountsReceivable.provisioning': `
    provisioning, provisionen, inrichting, inrichten, inregelen, abonnementen, klanten, systeem, systemen, proces, processen
    aanmaken, licenties, beheren, portaal, portal, infrastructuur, toewijzen, wijzigen, uitleveren, een systeem, voor provisioning,
    aan te maken, maken aan, maak aan, maken, beheren, beheert, aanpassen, wijzigt, wijziging, wijzigingen, inrichten, leveren uit, uitrollen, uitrol, activeren, activatie, opzetten, abonnement, licentie, licentiebeheer, partner center, partnercenter, api, tool, tools, tooling, platform, software, pakket, automatisering, geautomatiseerd, automatisch, script, scripts, klant, tenants, provisioningsysteem, provisioningtool, ordersysteem, bestellen, bestellingen, toevoegen, opschalen,
    zelf aanmaken, eigen portaal, eigen portal, eigen tool, eigen systeem, maken we, doen we, wijzigen we`,
  'capabilityAssessment.passed': `
    assessment, beoordeling, geslaagd, gehaald, doorstaan, goedgekeurd, capability assessment, afgelegd, capability, behaald
    bekwaamheidsbeoordeling, toets, voor de beoordeling, voor het assessment, afgerond, beoordeeld,
    geslaagd voor, gehaald, haalden, afgerond, doorlopen, met goed gevolg, positief beoordeeld, goedgekeurd door microsoft, microsoft, uitslag, rapport, beoordelingen, in een keer, keer, was, waren, hem, het assessment`,
  'designation.solutionsPartner': `
    solutions partner, solution partner, designation, aanwijzing, aanduiding, solutions partner designation, solutions
    modern work, azure, infrastructure, data, ai, digital, app innovation, security, business applications, partner, status
    kwalificatie, voor, benoeming, titel, solutions partner aanduiding,
    solutions partners, partnerstatus, partnerstatus voor, badge, behaald, toegekend, modern work, infrastructure azure, data en ai, data ai, digital app innovation, beveiliging, gebied, gebieden, op een gebied, twee gebieden, designations, microsoft, behaalden, hebben de designation, werkplek`,
  'security.requirements': `
    mfa, meervoudige verificatie, multifactor, beveiliging, beveiligingsvereisten, beveiligingseisen, vereisten, eisen
    beveiligd, security, security contact, beveiligingscontact, aan de eisen, aan de vereisten, voldaan, voor alle, gebruikers
    ingeschakeld, aangezet, aanstaan, staat aan, staan aan, alle,
    mfa voor iedereen, overal mfa, overal, iedereen, afgedwongen, verplicht, geactiveerd, staat, aan, score, security score, beveiligingsscore, 100, honderd procent, conditional access, voorwaardelijke toegang, beleid, accounts, ingericht, partner center, voldoen, voldoet, voldoende, voldoen we, voldoen wij, alle vereisten, microsoft, groen, alles groen`,
  'managedService.offered': `
    managed service, managed services, beheerde dienst, beheerde diensten, dienst, diensten, ip service, eigen oplossing
    eigen software, aanbieden, bieden aan, aanbod, leveren, beheer, oplossing, oplossingen, klanten, applicatie, back up, backup
    werkplekbeheer, monitoring, eigen, intellectueel eigendom, minstens, meerdere, minimaal,
    managed service provider, msp, app, apps, een app, eigen app, eigen apps, portaal, portal, beheren, beheert, omgeving, omgevingen, werkplek, werkplekken, werkplek als dienst, managed backup, managed workplace, managed firewall, managed security, managed, soc, siem, endpoint, endpoints, patching, netwerkbeheer, serverbeheer, cloudbeheer, m365 beheer, azure beheer, beheercontracten, beheercontract, sla, helpdesk, onderhoud, klant, klanten, software, eigen product, eigen producten, ontwikkeld, zelf ontwikkeld, een paar, diverse, verschillende, allerlei, abonnement, bieden,
    aangeboden, bied, eigen dienst, eigen diensten, volledig beheer, systeembeheer, ict beheer, it beheer, rmm, support, beheerde werkplek, beheerde werkplekken`,
} as const satisfies TopicLists;

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
