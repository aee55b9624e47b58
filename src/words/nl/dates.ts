import type { DateWords } from '../../reading/words/dateWords';

export const dates = {
  months: [
    'januari, jan',
    'februari, feb, febr',
    'maart, mrt',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'augustus, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  today: 'vandaag, vanmorgen, vanochtend, vanmiddag, vanavond, zojuist, zonet, net binnen',
  yesterday: 'gisteren, gister, gisterochtend, gistermorgen, gistermiddag, gisteravond',
  dayBeforeYesterday: 'eergisteren, eergister',
  days: 'dag, dagen',
  weeks: 'week, weken',
  ago: 'geleden, terug',
  last: 'afgelopen, laatste, laatstleden, jongstleden, jl',
  ordinals: 'e, ste, de',
  links: 'van, de',
  order: 'dayFirst',
  application: `
    aanvraag, aangevraagd, inschrijving, inschrijvingsformulier, formulier, ingeschreven, ingediend, verstuurd, aanmelding, aangemeld`,
  filler: `
    de, het, een, die, dat, van, op, was, is, er, mail, email, e mail, mailtje, bericht, brief, microsoft, datum, dd, gedateerd, ontvangen, gekregen, gehad, binnen, binnengekomen, kwam, kregen, kreeg
    ik, wij, we, hem, hebben, heb, ma, di, wo, do, vr, za, zo, om, uur, rond, s ochtends, s middags, s avonds, ongeveer, ja, nee, sorry, namelijk, dus, ik denk, volgens mij, en, onze, mijn, gestuurd, gemaild, aan ons`,
} as const satisfies DateWords;
