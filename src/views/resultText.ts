import type { ViewContext } from './context';
import type { Result } from './result';
import { resultView } from './resultView';

/**
 * The whole result as plain text, for the command line.
 * @example
 * resultText(viewContext, result).split('\n')[0]
 * // resultView(viewContext, result).view.title
 */
export const resultText = (context: ViewContext, result: Result): string => resultView(context, result).text;
