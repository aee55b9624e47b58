import type { RulesetWords } from '../../reading/words/rulesetWords';

export const ruleset = {
  rules:
    'regels, regel, spelregels, regelgeving, eisen, vereisten, voorwaarden, ruleset, regelset, programmaregels',
  todays: `
    nu, van nu, vandaag, van vandaag, de dag van vandaag, heden, huidig, huidige, actuele, actueelste, nieuwe, nieuwste, nieuwere, laatste, recentste, recente, strengere, aangescherpte, tegenwoordige, tegenwoordig
    (die|zoals die|zoals ze|die er|die ze) (nu|vandaag|momenteel|tegenwoordig|op dit moment) gelden, die (nu|vandaag|momenteel) geldig zijn, van dit jaar, van dit moment, nu geldende, geldende, momenteel geldende`,
  former: `
    oude, oudere, vorige, eerdere, vroegere, oorspronkelijke, toenmalige, eerste, van toen, toen, van eerder, van daarvoor, van vroeger, destijds, van destijds, van het begin, waarmee (ik|we|wij) (begon|begonnen|ben begonnen|zijn begonnen), van de start`,
  other: 'andere, de andere, die andere, ander',
  goOn: `
    ga verder, ga door, verder, verdergaan, doorgaan, door, gaan verder, gaan door, verder gaan, gebruik, gebruiken, hanteer, hanteren, pas toe, toepassen, toets, toetsen, controleer, controleren, check, checken, bekijk, beoordeel, beoordelen, reken, rekenen, werk, werken, neem, nemen, kies, kiezen, wissel, wisselen, schakel, schakelen, schakel over, overschakelen, stap over, overstappen, switch, switchen, overgaan, ga over, zet om, omzetten, probeer, proberen, begin, beginnen, start, starten, hervat, vervolg`,
  back: 'terug, terug naar, ga terug, teruggaan, weer terug, keer terug, terugkeren, terugschakelen, terugzetten, zet terug',
  around: `
    de, die, dat, het, een, met, volgens, onder, aan, op, naar, van, voor, tegen, in, uit, per, mijn, onze, deze, dezelfde, antwoorden, uitkomst, controle, toets, vragen, verder, maar, dus, liever, dan, en, ook, wel, we, wij, ik, ons, mij, me, over, toe, wil, willen, zou, laat, mag, kan, kunnen, ga, gaan, oktober, januari, februari, maart, april, mei, juni, juli, augustus, september, november, december, sinds, vanaf, microsoft, csp, direct bill`,
} as const satisfies RulesetWords;
