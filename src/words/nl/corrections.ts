import type {
  CorrectionWords,
  OldValueWords,
  PlaceWords,
  SubjectWords,
} from '../../reading/words/correctionWords';

export const corrections = {
  instead: `
    blijkt dat, (ik|wij|we|) (bedoelde|bedoelden|bedoel|bedoelen) (eigenlijk|dus|namelijk|natuurlijk|daar|daarmee|er|), had ik (moeten|willen) (zeggen|invullen|antwoorden|opgeven|kiezen), had moeten zijn, hadden moeten zijn
    (moet|moeten|moest|moesten|dient|hoort) (natuurlijk|eigenlijk|dus|toch|) (zijn|worden|wezen|staan), (zou|) moeten zijn, zijn moet, correctie, rectificatie, ter correctie, kleine correctie, herstel, ik herstel, verbetering
    in plaats van, ipv, i p v, en niet, vergeet (dat|wat ik zei|mijn vorige antwoord|het vorige), streep (dat|dit|die) (maar|) door, schrap (dat|dit|die|) (maar|), haal (dat|die|) weg
    maak (daar|er|dat|dit) (maar|), verander (dat|dit|het|mijn antwoord) (maar|) (in|naar), wijzig (dat|dit|het|mijn antwoord) (maar|) (in|naar), zet (dat|dit|het|hem|die) (maar|) op, verbeter dat, verbeter dit, graag wijzigen, wijzigen graag, graag aanpassen
    per ongeluk, abusievelijk, bij vergissing, niet zoals ik zei, anders dan ik zei, nee wacht, wacht, wacht even, o wacht, oh wacht, hoho, neem ik terug, terugnemen`,
  turning: `
    over het hoofd gezien, (ik|we) (had|hadden) (dat|) over het hoofd gezien, hoor (ik|) net (van|dat|), net gehoord, (ik|) (heb|had) (net|zojuist|daarnet|) (gehoord|opgezocht|nagekeken|nagevraagd|gecheckt) (dat|), opgezocht, heeft herrekend, herrekend, nagerekend, hoe het zit met, (mijn|onze|de|) (baas|chef|collega|directeur|boekhouder|accountant|technieker|technicus|zaakvoerder|compagnon|vennoot|cfo) (zegt|zei|zegt net|meldt|heeft|vertelt|laat weten) (dat|), (het|de|) (juiste|correcte|goede) (bedrag|cijfer|antwoord|status|getal|waarde|), verkeerd begrepen, te snel gezegd, voorbarig, had ik, (moeten|willen) (zeggen|invullen|antwoorden|opgeven|kiezen), moest ik (zeggen|invullen|antwoorden|), zeggen, moet, moet op, moeten, moest, moesten, dient, hoort, zijn, wezen, worden, (dus|) dat is een, is een, eigenlijk, toch, bij nader inzien, achteraf, achteraf gezien, in werkelijkheid, feitelijk, in feite, werkelijk, ondertussen, inmiddels, intussen, sinds kort, nu wel, alsnog, helaas, blijkt, blijken, bleek, wel degelijk, wél, nu ik erover nadenk, was ik vergeten, vergeten, vergeten te zeggen, oeps, oei, sorry, amai
    blijkbaar, nagekeken, even nagekeken, gecheckt, even gecheckt, nagevraagd, even nagevraagd, nagezocht, uitgezocht, hoor net, hoor ik net, zie ik net, zie ik, zie nu, zie ik nu, zie net, merk, nu dat ik erover nadenk, ik zie dat, volgens mijn collega, ondanks wat ik zei, trouwens, overigens, over die, over dat, over de, over, bij de, wat betreft, qua, terugkomend op, terugkomend op dat, (ik|) (kom|kwam) (even|nog|) terug op, nog iets over, veranderd, is veranderd, gewijzigd
    (ik|we) (zei|zeiden|gaf|gaven|vulde|vulden) (net|zojuist|eerder|daarnet|) (aan|in|) (dat|), wat ik (zei|gaf|invulde|aangaf), die ik (gaf|zei|invulde|aangaf), (mijn|onze) (baas|chef|collega|directeur|boekhouder|accountant) (zegt|zei|zegt net|meldt)`,
  wrong: `
    (klopt|klopte) (er|) (iets|wat) niet (aan|met|bij|in|), er klopt iets niet (aan|met|bij|in|), las de vraag verkeerd, de vraag verkeerd (gelezen|begrepen), (is|was) (waarschijnlijk|misschien|denk ik|volgens mij|) (niet juist|niet goed|fout|verkeerd), (klopt|klopte) (waarschijnlijk|misschien|denk ik|volgens mij) niet, had ik verkeerd begrepen, verkeerde (kolom|rij|rapport|regel|jaar|cijfer|vraag|knop|vakje), (was|is|zijn|waren|staat|heb ik|had ik|hebben we|had) (helaas|echt|toch|ook|nog|daar|er|) (verkeerd|fout|onjuist|niet goed|niet juist|mis|incorrect), (klopt|klopte|kloppen|klopten) (toch|eigenlijk|helaas|trouwens|ook|nog|) niet (helemaal|meer|), verkeerd, verkeerde, verkeerds, iets verkeerds, foute, fout, foutje, een fout, een foutje, mijn fout, onjuist, incorrect, te hoog, te laag, dat is niet zo, is niet zo, ik was in de war, was in de war, in de war
    (heb|had) ik (verkeerd|fout) (ingevuld|opgegeven|beantwoord|doorgegeven|gezegd|ingetypt|aangeklikt), (verkeerd|fout) (ingevuld|opgegeven|beantwoord|doorgegeven|gezegd|ingetypt|gelezen|begrepen|gegokt|geklikt|gedrukt|aangeklikt), vergissing, vergist, vergiste, mij vergist, me vergist, heb me vergist, tikfout, een tikfout, typefout, tikfoutje, typo, verschreven, verklikt, misklik, verkeerde knop, zat ik ernaast, zat ernaast, ik zat ernaast, niet juist`,
  setting: 'maak, maken, zet, zetten, zet maar, aan naar, noteer, noteren, te noteren, schrijf, invullen',
  around: `
    direct bill, direct billing, (die|de|dat) vraag (of|over|van) (we|ik|wij|onze|de|), wat ik (invulde|zei|ingevuld heb|gezegd heb) (over|bij|van|), wat ik (over|bij) , zeg (maar|) (dat|bij|), bij die, bij de, dat van de, dat van die, dat van, da van, excuus, excuses, ai, o, oh, ah, ach, hm, hmm, nou, hallo, hoi, pardon, stom, even, nog, nog even, het antwoord, mijn antwoord, antwoord, mijn vorige antwoord, vorige antwoord, de vraag, vraag, vorige vraag, van net, van zojuist, van daarnet, net, zojuist, daarnet, eerder, op, voor, aan het begin, dus, daar, gemaakt
    graag, alstublieft, alsjeblieft, aub, svp, maar, want, hoor, dat, dit, het, is, was, ik heb, heb ik, had ik, wil, wil graag, kunt u, kun je, wilt u, wil je, u, je, de, een, namelijk, gewoon, natuurlijk, nu, ook, naar, in, van, worden, wordt, aangeven, ingevuld, opgegeven, met, die, ik`,
  asking: `
    (kunt|wilt|zou|zoudt) u, (kun|kan|wil|zou|wilt) (je|jij), kunnen jullie, (mag|kan|wil|zou|zal) ik, (kunnen|mogen|willen|zullen) (we|wij), is het mogelijk`,
  twelveMonths: '(afgelopen|laatste|voorgaande|voorafgaande|vorige|voorbije) (twaalf|12) (maanden|mnd)',
  again: `
    (breng|stuur|zet) (me|mij|ons) (daarheen|daar|er naartoe|ernaartoe|terug), (mag|kan|kunnen|wil) (ik|we) (die|dat|de vraag) (terug|opnieuw|nog eens), (die|deze|de|dat|dieje|dees) vraag (nog eens|opnieuw|nog een keer|terug|weer|overdoen), (nog eens|nog een keer|opnieuw|alsnog|terug) (bekijken|bezien|doen|beantwoorden|invullen|ingeven|overdoen|zien|nakijken), wil ik (nog eens|opnieuw|graag|nog|anders|) (bekijken|herzien|doen|overdoen|beantwoorden|veranderen|wijzigen|aanpassen|corrigeren|verbeteren|nakijken|bezien), (terug|teruggaan) naar (die|de|deze) vraag, (wil|wilde|wou) (ik|we) (die|dat|deze|hem) (nog eens|opnieuw|graag|) (overdoen|doen|herzien|beantwoorden), laat (die|me die|hem) (nog eens|opnieuw) (zien|doen), stel die (vraag|) (over|), nog eens stellen, opnieuw stellen, vraag nog eens, vraag opnieuw, vraag wil ik`,
  supposed: `
    mijn (vrouw|man|zus|vader|buurman|schoonbroer|zwager), die van hiernaast, hoe, waarom, hoezo, als, indien, stel, stel dat, wanneer, mocht, mochten, zolang, tenzij, gesteld, hypothetisch, zou, zouden, wat als, bijvoorbeeld
    een klant, klant van ons, een van onze klanten, klanten van ons, concurrent, een concurrent, de concurrent, andere partner, een andere partner, een collega partner, andere partners, partner van ons, iemand, een kennis, een vriend, mijn broer, vorige werkgever, bij hen, zij hebben, hun, een bevriend bedrijf, bevriende partner, moederbedrijf, kletst
    microsoft (eist|vraagt|wil|stelt|zegt), volgens microsoft, van microsoft moet, de (eis|drempel|grens|norm) is, minimaal, ten minste, tenminste, minstens, minimum, vereist, voldoende, genoeg, nodig, hopelijk, hoop, hopen, verwacht, verwachten, streven, doel, mikken, volgend jaar, volgende maand, binnenkort, straks, ooit, in de toekomst, vind, vinden, best veel, erg veel, te veel, veel, hoog, laag, jammer, onzin, oneerlijk, raar, belachelijk, ik las, las, gelezen, gehoord, ik hoorde, op het forum, artikel, in het nieuws, vroeger, destijds, toen, kwijt, vraag me af`,
} as const satisfies CorrectionWords;

export const oldValues = {
  contrast: 'niet, geen',
  inPlaceOf: 'in plaats van, ipv, i p v, inplaats van',
  stated: 'het is, het was, het zijn, het waren, dat is, dat zijn, dat moet, dit is, dus, alleen, wel',
  before: `
    (ik|we|wij) (zei|zeiden|gaf|gaven|vulde|vulden|antwoordde|antwoordden|koos|kozen|typte|tikte|noemde|schreef) (net|zojuist|eerder|daarnet|daarstraks|), (zei|gaf|vulde|antwoordde|koos|typte|noemde) ik, (had|heb|hebben|hadden) (ik|we|wij) (net|eerder|daarnet|daarstraks|zojuist|daar|) (ja|nee|) (gezegd|geantwoord|ingevuld|opgegeven|gekozen|ingetypt|ingegeven|aangeduid|aangegeven|op geantwoord), ik (had|heb) (net|eerder|daarnet|daarstraks|zojuist|daar|) (ja|nee) (op|) (gezegd|geantwoord|ingevuld|opgegeven|gekozen|ingetypt|ingegeven|aangeduid|aangegeven), op geantwoord, gezegd had, geantwoord had, ingevuld had, heb ingevuld, had ingevuld, gezegd heb, wat ik (zei|gezegd heb|invulde|had gezegd)`,
} as const satisfies OldValueWords;

export const subjects = {
  'applicant.kind':
    'al direct zijn, direct zijn, direct bill of niet, of we al direct zijn, allereerste vraag, soort partner, onze situatie, mijn situatie, uw situatie, bestaande direct bill partner, nieuwe aanvrager, al direct bill partner, al direct bill, al direct, nog geen direct bill partner, al direct partner, direct bill partner, directe partner, direct partner',
  'mpn.membership': `
    lidmaatschapsvraag, mpn vraag, lidmaatschap, mpn lidmaatschap, lidmaatschapsstatus, status van (het|ons|mijn) lidmaatschap, lid van het partnernetwerk, partnernetwerk, mpn, membership, lid, maicpp, mpn status, partnerlidmaatschap, lidmaatschap van het mpn`,
  'mpn.location': `
    locatie, mpn locatie, locatie id, locatie van de mpn id, mpn id, mpn nummer, partner id, locatievraag, vestiging, location id, land, globale id, globaal id, csp regio, regio, pla, pga`,
  'endorsement.authority': `
    wie er (tekent|mag tekenen), wie tekent, wie mag tekenen, wie er tekenbevoegd is, ondertekenaar, tekenaar, tekenvraag, de tekenbevoegde, bevoegdheidsvraag, tekenbevoegdheid, tekenbevoegd, bevoegdheid, bevoegd, bevoegd om te tekenen, bevoegdheid om te tekenen, tekenen, ondertekenen, teken, tekent, mogen tekenen, mag tekenen, handtekening, volmacht, tekeningsbevoegdheid, gemachtigd, ondertekening`,
  'endorsement.globalAdmin':
    'adminvraag, beheerdersvraag, global admin, globale beheerder, globaal beheerder, global administrator, beheerdersrol, adminrol, ga rol, admin rol, beheerder, admin, globale beheerdersrol, hoofdbeheerder, global admin rol',
  'support.firstLevel': `
    supportvraag, helpdeskvraag, eerstelijnsvraag, eerstelijnsondersteuning, eerstelijns, eerste lijn, eerstelijnssupport, helpdesk, servicedesk, support, ondersteuning, klantondersteuning, eerstelijnshulp, eerste lijns support, eerstelijns ondersteuning, eerstelijn, uitbesteed, uitbesteden, besteden uit, besteden, supportdesk, klantensupport, first level, first line`,
  'support.plan': `
    premier, advanced, unified, ufp, unified for partners, premier support for partners, advanced support for partners, planvraag, supportplanvraag, ondersteuningsplan, supportplan, support plan, plan, supportcontract, support contract, ondersteuningscontract, asfp, psfp, support, ondersteuning, advanced support, premier support, plan van microsoft`,
  'support.planReason':
    'reden van het plan, reden, reden voor het plan, waarom we het plan hebben, waarvoor we het plan hebben',
  'revenue.asIndirectReseller': `
    als indirecte reseller, als indirect reseller, omzet als reseller, omzet als indirecte reseller, omzet was als reseller, omzet was als indirecte reseller, omzet was niet als indirecte reseller, indirecte reseller omzet, via een distributeur, als reseller behaald, als reseller, via de distributeur, onze omzet via de distributeur, indirecte reseller, indirect reseller`,
  'revenue.ttmUsd': `
    omzetvraag, bedragvraag, omzet twaalf maanden, trailing twelve, omzet, omzet als indirecte reseller, cloudomzet, jaaromzet, csp omzet, omzetcijfer, omzetbedrag, omzet van de afgelopen twaalf maanden, omzet van het afgelopen jaar, twaalfmaandsomzet, revenue, bedrag, het bedrag, ttm, csp omzet in usd, cijfer`,
  'revenue.source':
    'bron, bron van het bedrag, bron van de omzet, bron van het cijfer, herkomst, omzetbron, partner center, eigen administratie, uit de boekhouding, onze boekhouding, boekhouding, waar het bedrag vandaan komt, waar het cijfer vandaan komt, waar de omzet vandaan komt, waar dat cijfer vandaan komt, waar dat bedrag vandaan komt, eigen boeken, omzetcijfer, cijfer, bedrag, het bedrag',
  'revenue.perpetualUsd': `
    eeuwigdurende licenties, eeuwigdurende licentie, eeuwigdurend, perpetual, perpetual software, software met eeuwigdurende licentie, perpetual licenties, eeuwigdurende software, software met een eeuwigdurende licentie, perpetual deel, aandeel perpetual`,
  'tenure.months': `
    maanden, aantal maanden, maanden als reseller, maand, periode, looptijd, hoe lang we reseller zijn, tijd als reseller, jaar reseller, jaar als reseller, als reseller, reseller sinds, duur, aantal maanden als indirecte reseller, reseller, jaar`,
  'accountsReceivable.billing': `
    facturatievraag, factureringsvraag, factureren en innen, facturering, facturatie, factureren, factureer, factureert, facturen, debiteurenbeheer, incasso, facturatiesysteem, facturatieproces, debiteuren, incasseren, factuurproces, facturatietool`,
  'accountsReceivable.provisioning': `
    provisioning, provisionen, abonnementen aanmaken, abonnementen aan te maken, abonnementen zelf aanmaken, inrichting, abonnementen, abonnementen beheren, licenties toewijzen, klantabonnementen`,
  'capabilityAssessment.passed': `
    assessment, capability assessment, beoordeling, bekwaamheidsbeoordeling, toets, de capability assessment, keuring`,
  'designation.solutionsPartner': `
    designation, solutions partner, solution partner, solutions partner designation, aanduiding, aanwijzing, solutions partner status, solutions partner aanduiding, badge`,
  'security.requirements': `
    beveiligingsvereisten, beveiligingseisen, beveiliging, mfa, security, security vereisten, veiligheidseisen, security eisen, meervoudige verificatie, security contact`,
  'managedService.offered': `
    dienstenvraag, managed service, managed services, beheerde dienst, beheerde diensten, eigen dienst, eigen oplossing, klantoplossing, ip service, beheerdienst, dienst, diensten, eigen klantoplossing, ip dienst`,
} as const satisfies SubjectWords;

export const places = {
  goTo: `
    open, open eens, open weer, heropen, (ga|gaan|spring|keer|breng me|stuur me|neem me|we gaan|laten we) (nog|even|eens|maar|nu|weer|) (een keer|even|eens|) (weer|) (terug|) naar, (nog|even|weer|) (even|) terug naar, naar, terugkomen op, terug op, terug tot, teruggaan naar, terugkeren naar
    (kan|mag|kunnen|mogen) (ik|we) (nog|even|weer|) (even|eens|) (terug|) naar, (ik|we) (wil|willen) (graag|nog|even|weer|) (even|eens|) (terug|) naar, (wil|zou) ik (graag|nog|even|) (even|) (terug|) naar, (nog eens|opnieuw|alsnog|nog een keer|weer) (beantwoorden|doen|invullen|zien|bekijken|), overdoen, overnieuw, overnieuw doen, herzien, herzie, heropen, heropenen, (stel|vraag) (me|mij) (nog eens|)`,
  place: `
    vraag, vereiste, vraagnummer, nummer, nr, stap, punt, onderdeel, eis, requirement, question, vragen over, vraag over, de vraag over, vereiste over, het onderdeel, blok, hoofdstuk, stuk over, het stuk over, deel over, het deel over, die, dat, deze, mijn, onze, ons, wil ik, over`,
} as const satisfies PlaceWords;
