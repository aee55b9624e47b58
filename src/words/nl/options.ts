import type { OptionFillers, OptionLists, PositionWords, TopicLists } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        nieuw, nieuwe partner, nieuwe aanvraag, nieuwe aanvrager, indirecte reseller, indirect, indirect reseller, wederverkoper
        indirecte wederverkoper, indirecte partner, nog geen direct bill partner, nog geen direct bill, nog niet direct
        geen direct bill partner, niet direct, wil direct worden, wil direct bill partner worden, worden
        wil direct bill worden, willen direct bill partner worden, willen direct bill worden, direct bill partner worden
        nieuweling, aspirant, dat willen we worden, willen we worden, wil ik worden, worden we graag, dat wil ik worden`,
      suggests: 'aanvragen, aanmelden, starten, beginnen, nog niet, nee',
    },
    existingDirect: {
      says: `
        al direct bill partner, al direct bill, bestaande direct bill partner, direct bill partner, bestaande partner, bestaand
        bestaande, al direct, reeds direct bill partner, directe partner, al een directe partner, zijn al direct bill partner
        nu al direct, direct bill, partner met directe facturering, directe facturering, al partner met directe facturering`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        actief, actieve, actief lid, actief lidmaatschap, wij zijn lid, we zijn lid, zijn lid, ik ben lid, lid, een actief lid
        geactiveerd, geldig, lopend, in orde, goedgekeurd, nog actief, nog steeds actief, nog lid, nog steeds lid`,
      suggests: 'ja, jazeker, hebben we, mpn lid',
    },
    pending: {
      says: `
        in behandeling, pending, nog in behandeling, in afwachting, wachten op goedkeuring, wordt beoordeeld, wordt gecontroleerd
        aangevraagd, in aanvraag, in afwachting van goedkeuring, wordt nog beoordeeld, onder controle, in beoordeling
        nog niet goedgekeurd, wacht op goedkeuring, loopt nog, nog bezig, wordt geverifieerd, in verificatie, in review`,
      suggests: 'nog niet actief, mee bezig, bezig',
    },
    rejected: {
      says: 'afgewezen, geweigerd, rejected, declined, afgekeurd, niet goedgekeurd, niet geaccepteerd, afwijzing',
    },
    expired: {
      says: `
        verlopen, vervallen, expired, afgelopen, beeindigd, opgezegd, niet meer geldig, niet verlengd, niet meer actief
        niet langer actief, geen lid meer, opgehouden`,
      suggests: 'was, waren',
    },
    none: {
      says: `
        geen, geen lid, geen lidmaatschap, nog geen lid, nog geen lidmaatschap, nog geen, geen mpn lidmaatschap, geen mpn lid
        geen mpn, niet lid, geen van alle, geen mpn id, nog niet lid, nooit lid geweest, niets, nog nooit aangemeld
        niet aangemeld, nog niet aangemeld`,
      suggests: 'nee, neen',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        zelfde land, hetzelfde land, in hetzelfde land, het zelfde land, eigen land, ons eigen land, beide in hetzelfde land
        allebei in hetzelfde land, beide in nederland, allebei in nederland, beide in belgie, allebei in belgie
        allebei nederland, beide nederland, dezelfde locatie, zelfde locatie, in het land van ons csp account
        zelfde land als het csp account, hetzelfde land als het csp account, in hetzelfde land als het csp account, ja, jazeker, ja zeker, jawel, jep, klopt, dat klopt, inderdaad`,
      suggests: 'nederland, belgie',
    },
    otherCountry: {
      says: `
        ander land, een ander land, in een ander land, anders land, ander land in dezelfde regio, ander land zelfde regio
        ander land dezelfde csp regio, ander land binnen de regio, ander land binnen dezelfde regio, buurland
        in een ander land in dezelfde regio, in een ander land van dezelfde regio, ander land in dezelfde csp regio`,
      suggests: 'duitsland, frankrijk, luxemburg, nee, neen, nee hoor, nee helaas',
    },
    otherRegion: {
      says: `
        andere regio, een andere regio, in een andere regio, andere csp regio, buiten de regio, buiten europa
        in een andere csp regio, een andere csp regio, buiten de csp regio, andere werelddeel, ander werelddeel`,
      suggests: 'amerika, azie, afrika, nee, neen, nee hoor, nee helaas',
    },
    globalOnly: {
      says: `
        alleen globaal, alleen global, alleen wereldwijd, alleen een globale id, alleen globale id, alleen het globale id
        alleen een globaal id, alleen globaal id, globaal, globale id, alleen de globale, alleen de globale id, global id
        geen locatie id, geen locatie, alleen een global id, alleen pga, pga, geen location id, alleen het global id
        nog geen locatie id`,
      suggests: 'nee, neen, nee hoor, nee helaas',
    },
  },
  'support.firstLevel': {
    own: {
      says: `
        zelf, (dat doen we|dat doen wij|doen we|doen wij|we doen dat|wij doen dat|we doen het|wij doen het) (allemaal|) zelf
        eigen, eigen helpdesk, eigen servicedesk, eigen service desk, eigen team, eigen mensen, eigen medewerkers, in eigen huis
        eigen personeel, eigen supportafdeling, eigen supportteam, intern, interne helpdesk, in eigen beheer, ons eigen team
        onze eigen helpdesk, onze helpdesk, onze servicedesk, ons supportteam, ons eigen supportteam, onze eigen servicedesk, (onze|de) klanten (kopen|nemen) (dat|het|support|ondersteuning|hun support|hun ondersteuning) (af|) bij ons, klanten (kopen|nemen) (dat|het|support|ondersteuning) (af|) bij ons, supportmensen, supportmedewerkers, support mensen, mensen (voor|op|in) (de|) (support|ondersteuning), medewerkers voor (de|) (support|ondersteuning)`,
      suggests:
        'niet uitbesteed, helpdesk, servicedesk, ja, jazeker, jawel, ja zeker, zeker, klopt, dat kunnen we, kunnen we, ja dat kunnen we',
    },
    outsourced: {
      says: `
        uitbesteed, besteden (we|wij|dat|het|) uit, besteden (we|wij) (dat|het) uit, (we|wij) besteden (dat|het|de helpdesk|de support|de ondersteuning|de eerste lijn|de eerstelijn|onze helpdesk|onze support|de servicedesk) uit, uitbesteden
        externe helpdesk, externe partij, externe partner, extern, ingekocht, kopen (we|wij) in, ingehuurd, via een derde
        externe servicedesk, door een derde, bij een derde, derde partij, externe dienstverlener, door een externe partij
        via een externe partij, ingekochte, wordt ingekocht, via onze distributeur, door onze distributeur
        externe leverancier, gedeeltelijk uitbesteed, deels uitbesteed, huren (we|wij|) een partij in, (we|wij) huren een partij in, huren (we|wij|) een (bedrijf|ander bedrijf) in, huren (we|wij) in, (we|wij) huren (dat|het) in, (we|wij) kopen (het|dat) in, (we|wij) nemen (support|ondersteuning|dat|het) af (bij|van), nemen (we|wij) af bij, (we|wij) kopen (support|ondersteuning) (in|) (bij|van), (we|wij) kopen (support|ondersteuning) in`,
      suggests:
        'niet zelf, distributeur, ja, jazeker, jawel, ja zeker, zeker, klopt, dat kunnen we, kunnen we, ja dat kunnen we',
    },
    no: {
      says: `
        nee, neen, nee hoor, nee helaas, geen van beide, geen, helemaal niet, niet geregeld, geen eerstelijnsondersteuning
        geen support, geen helpdesk, kunnen (we|wij) (dat|) niet, dat kunnen (we|wij) niet, (we|wij) kunnen dat niet
        bieden (we|wij) niet, dat bieden (we|wij) niet, (we|wij) bieden geen ondersteuning, geen ondersteuning, nope, niemand
        dat hebben we niet, hebben we niet, dat doen we niet, doen we niet, niet`,
      suggests: 'nog geen helpdesk, nog geen support, nog geen ondersteuning',
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
        nog geen support plan, geen asfp en geen psfp, geen van die twee, geen van deze`,
      suggests:
        '(geen|nog geen) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, asf p, advanced support voor partners
        microsoft advanced support, microsoft advanced support for partners`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, premier support voor partners
        microsoft premier support, microsoft premier support for partners`,
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
        een ander ondersteuningsplan, een ander supportplan, een ander soort plan, ander soort plan, (die|het plan|dat) van (onze|de) distributeur`,
      suggests: 'distributeur, azure, ja, jazeker, jawel, klopt, ja dat hebben we, dat hebben we, hebben we',
    },
  },
  'support.planReason': {
    forDirectBill: {
      says: `
        voor direct bill, om direct bill partner te worden, om direct bill te worden, voor het programma, voor de aanmelding
        voor directe facturering, voor de aanvraag, vanwege direct bill, wegens direct bill, om direct te worden, voor csp direct
        om partner te worden, om me aan te melden, om ons aan te melden, voor deze aanvraag, hiervoor, daarvoor, voor dit
        voor csp, om te voldoen aan de vereisten, om aan de vereisten te voldoen, om aan de eisen te voldoen
        voor direct bill partner, voor de inschrijving, met het oog op direct bill, om direct te kunnen factureren`,
      suggests: 'direct bill, vereiste, eis',
    },
    otherReason: {
      says: `
        andere reden, een andere reden, om een andere reden, iets anders, anders, andere redenen, hadden we al, hadden wij al
        voor onze klanten, voor de ondersteuning, voor eigen gebruik, stond er al, al langer, al eerder, om andere redenen
        voor support, niet voor direct bill, los daarvan, los van direct bill, hadden het al, voor andere zaken`,
      suggests: 'klanten, ondersteuning',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercentrum, partner centrum, partnercenter, uit partner center, van partner center
        uit het partnercentrum, rapport van partner center, van microsoft, microsoft, pc, abonnementsanalyse, pc rapport
        van het partnercentrum, in partner center, volgens partner center`,
      suggests: 'dashboard, rapport, analytics, ttm, analyse',
    },
    own: {
      says: `
        eigen, eigen administratie, onze administratie, zelf, zelf berekend, eigen berekening, eigen cijfers, boekhouding
        onze boekhouding, eigen boekhouding, uit de boekhouding, zelf uitgerekend, schatting, eigen schatting, onze cijfers
        onze eigen cijfers, uit onze administratie, uit onze boekhouding, uit onze eigen administratie, administratie
        accountant, van de accountant, onze accountant, van de distributeur, distributeur, van onze distributeur, exact online
        provider, excel, jaarrekening, jaarcijfers, zelf opgeteld, ergens anders vandaan, elders`,
      suggests: 'niet uit partner center, niet partner center, facturen',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind':
    'partner, csp, csp partner, aanvrager, bedrijf, voor, het programma, programma, geval, zakelijk',
  'mpn.membership': `
    lidmaatschap, mpn, mpn lidmaatschap, status, partner network, microsoft, van, bij, het, lid van, netwerk, id, staat op, op
    in partner center, partner center, sinds, vorige maand, vorig jaar, gewoon`,
  'mpn.location': `
    id, mpn, mpn id, locatie, locatie id, is, staat, in, van, csp, account, csp account, land, ons, als, met, voor, tenant, regio, wel`,
  'support.firstLevel': `
    support, ondersteuning, eerstelijns, eerste lijn, eerstelijnsondersteuning, klanten, voor, met, via, bij, door, aan, onze
    voor onze klanten, eigenlijk, de eerste lijn, het, ons, die, partij, leverancier, in, van, team, mensen, personeel`,
  'support.plan': `
    plan, supportplan, support plan, ondersteuningsplan, ondersteunings plan, contract, abonnement, microsoft, van, bij, gekocht
    afgenomen, aangeschaft, sinds, vorig jaar, jaar, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, voor, in, lopend, actief
    met, het is, soort, vorige, maand, support, ondersteuning, nog, enig, welk`,
  'support.planReason':
    'gekocht, afgenomen, plan, het plan, supportplan, support, aangeschaft, voor, vanwege, omdat, is, was, eerder, het, dat',
  'revenue.source':
    'cijfer, getal, bedrag, omzet, het cijfer, uit, van, komt, komt uit, het bedrag, de omzet, dit, in, volgens, gehaald, afgelezen',
} as const satisfies OptionFillers;

export const articles = 'de, het, een';

export const topics = {
  'endorsement.authority': `
    tekenbevoegd, bevoegd, bevoegdheid, tekenbevoegdheid, tekenen, ondertekenen, contracten, overeenkomsten, juridische
    juridisch, directeur, dga, eigenaar, bestuurder, gemachtigd, volmacht, procuratie, procuratiehouder, handtekening
    zetten, te, om, accepteren, gevolmachtigd, overeenkomst, contract, zelfstandig, namens, organisatie, bedrijf`,
  'endorsement.globalAdmin': `
    global admin, global administrator, globale beheerder, globaal beheerder, hoofdbeheerder, beheerder, admin, rol
    administrator, globale beheerdersrol, adminrol, rechten, tenant, van de tenant, csp tenant`,
  'revenue.asIndirectReseller': `
    indirecte reseller, indirect reseller, als indirecte reseller, indirecte, reseller, wederverkoper, omzet, indirect
    via een distributeur, via de distributeur, distributeur, via de provider, csp, cloudomzet, behaald, verkocht, verkopen`,
  'accountsReceivable.billing': `
    facturatiesysteem, facturatie, facturering, factureren, facturen, facturatieproces, debiteurenbeheer, boekhoudpakket
    boekhouding, incasso, incasseren, klanten, systeem, systemen, proces, processen, infrastructuur, sturen, innen, administratie
    boekhoudsysteem, erp, facturatietool, een systeem, voor facturatie, voor facturering, betalingen`,
  'accountsReceivable.provisioning': `
    provisioning, provisionen, inrichting, inrichten, inregelen, abonnementen, klanten, systeem, systemen, proces, processen
    aanmaken, licenties, beheren, portaal, portal, infrastructuur, toewijzen, wijzigen, uitleveren, een systeem, voor provisioning`,
  'capabilityAssessment.passed': `
    assessment, beoordeling, geslaagd, gehaald, doorstaan, goedgekeurd, capability assessment, afgelegd, capability, behaald
    bekwaamheidsbeoordeling, toets, voor de beoordeling, voor het assessment, afgerond, beoordeeld`,
  'designation.solutionsPartner': `
    solutions partner, solution partner, designation, aanwijzing, aanduiding, solutions partner designation, solutions
    modern work, azure, infrastructure, data, ai, digital, app innovation, security, business applications, partner, status
    kwalificatie, voor, benoeming, titel, solutions partner aanduiding`,
  'security.requirements': `
    mfa, meervoudige verificatie, multifactor, beveiliging, beveiligingsvereisten, beveiligingseisen, vereisten, eisen
    beveiligd, security, security contact, beveiligingscontact, aan de eisen, aan de vereisten, voldaan, voor alle, gebruikers
    ingeschakeld, aangezet, aanstaan, staat aan, staan aan, alle`,
  'managedService.offered': `
    managed service, managed services, beheerde dienst, beheerde diensten, dienst, diensten, ip service, eigen oplossing
    eigen software, aanbieden, bieden aan, aanbod, leveren, beheer, oplossing, oplossingen, klanten, applicatie, back up, backup
    werkplekbeheer, monitoring, eigen, intellectueel eigendom, minstens, meerdere, minimaal`,
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
