import { factIds, type FactId } from '../rules/fact';

export const isFactId = (name: string): name is FactId => (factIds as readonly string[]).includes(name);

/** A field is a fact, or the id under which the result goes back. */
export const isFieldName = (name: string): boolean => name === 'id' || isFactId(name);

export const unknownName = 'is not the name of a fact';
