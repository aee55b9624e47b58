import { Template } from 'adaptivecards-templating';
import { InvariantError } from '../errors';
import { checkHoles, checkTemplate } from './holes';

/** Fills the template of that name with a view and gives the card's JSON. */
export type RenderCard = (name: string, view: object) => object;

/**
 * Compiles every template once. A view that leaves a hole open is refused before the template is filled, and a
 * template is filled once only: `${…}` inside a value stays the text it is.
 */
export function createCardRenderer(templates: Readonly<Record<string, unknown>>): RenderCard {
  const compiled = new Map(
    Object.entries(templates).map(([name, source]) => {
      checkTemplate(name, source);
      return [name, { source, template: new Template(source) }];
    }),
  );
  return (name, view) => {
    const found = compiled.get(name);
    if (found === undefined) throw new InvariantError(`there is no card template ${name}`);
    checkHoles(name, found.source, view);
    return found.template.expand({ $root: view }) as object;
  };
}
