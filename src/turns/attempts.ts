import type { Route } from '../reading/route';

/** Where a text goes that would answer what is asked, or tries to. */
export const attempts: readonly Route['to'][] = ['answer', 'candidate', 'reask', 'notUnderstood'];
