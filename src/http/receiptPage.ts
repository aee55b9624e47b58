import { randomBytes } from 'node:crypto';
import type { Server } from 'restify';
import { addPage } from './addPage';
import { goneHtml, receiptHtml, type ReceiptDocument, type ReceiptPageWording } from './receiptHtml';
import { wishesOf } from './wishes';

export type ReceiptPageOptions = {
  /** Undefined where there is none of that id: unknown, withdrawn or too old. */
  readonly read: (id: string) => Promise<ReceiptDocument | undefined>;
  readonly wordings: Readonly<Record<string, ReceiptPageWording>>;
  /** The first candidate that is a language of ours, else a default. */
  readonly negotiate: (candidates: readonly (string | undefined)[]) => string;
};

const idForm = /^[0-9a-f]{32}$/;

/**
 * Adds `GET /receipt/<id>`, in the language of whoever made it. Whoever has no receipt there cannot tell why: one page
 * says so, in the language of the browser. Nobody keeps it, lists it, or hears of its address by a link on it.
 */
export function addReceiptPage(server: Server, { read, wordings, negotiate }: ReceiptPageOptions): void {
  addPage(server, '/receipt/:id', async (request, response) => {
    const { id } = request.params as { readonly id: string };
    const found = idForm.test(id) ? await read(id) : undefined;
    const nonce = randomBytes(16).toString('base64');
    const language = found?.language ?? negotiate(wishesOf(request));
    const words = wordings[language] as ReceiptPageWording;
    response.writeHead(found ? 200 : 404, {
      'Content-Security-Policy': [
        `default-src 'none'`,
        `script-src 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}'`,
        `img-src 'self'`,
        `base-uri 'none'`,
        `form-action 'none'`,
        `frame-ancestors 'none'`,
      ].join('; '),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    });
    response.end(found ? receiptHtml(found, words, nonce) : goneHtml(language, words, nonce));
  });
}
