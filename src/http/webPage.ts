import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Server } from 'restify';
import { addPage, type PageHandler } from './addPage';
import { pageHtml, type PageWording } from './pageHtml';
import { wishesOf } from './wishes';

export type WebPageOptions = {
  /** The folder of the project: the page's files are in src/web, the Web Chat bundle in vendor/webchat. */
  readonly root: string;
  /** The page's words in every language; `{{months}}` in them is the retention. */
  readonly wordings: Readonly<Record<string, PageWording>>;
  readonly retentionMonths: number;
  /** The first candidate that is a language of ours, else a default. */
  readonly negotiate: (candidates: readonly (string | undefined)[]) => string;
  /** False with an app id and no Direct Line secret. */
  readonly hasChat: boolean;
  /** Where Direct Line is when it is not this server: `https://europe.directline.botframework.com`. */
  readonly directLineOrigin?: string | undefined;
  /** Sites that may show the page in a frame of theirs. */
  readonly trustedOrigins: readonly string[];
};

const files = [
  'page.js',
  'connection.js',
  'transcript.js',
  'cards.js',
  'newCard.js',
  'showCard.js',
  'look.js',
  'road.js',
  'readable.js',
  'tab.js',
  'unsent.js',
  'base.css',
  'page.css',
  'mark.svg',
  'receipt.js',
  'receipt.css',
];
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the page's files and resolves to what adds `GET /` and `GET /web/*` to a server. */
export async function createWebPage(options: WebPageOptions): Promise<(server: Server) => void> {
  const { root, hasChat, negotiate } = options;
  const own = await Promise.all(files.map((name) => readAsset(join(root, 'src/web', name))));
  const webChat = hasChat ? await readAsset(join(root, 'vendor/webchat/webchat.js')) : undefined;
  const wordings = Object.fromEntries(
    Object.entries(options.wordings).map(([language, wording]) => [
      language,
      withMonths(wording, String(options.retentionMonths)),
    ]),
  );
  const languages = Object.keys(wordings).map((code) => ({ code, name: ownName(code) }));

  const page: PageHandler = async (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const language = negotiate(wishesOf(request));
    const html = pageHtml({
      language,
      languages,
      wordings,
      hasChat,
      nonce,
      webChat: `/web/webchat.js?v=${webChat?.version ?? ''}`,
    });
    response.writeHead(200, {
      'Content-Security-Policy': contentSecurityPolicy(nonce, request.headers.host, options),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
    });
    response.end(html);
  };

  return (server) => {
    addPage(server, '/', page);
    // The address of the bundle carries its version; the page's own files ask every time whether they changed.
    if (webChat) serve(server, '/web/webchat.js', webChat, 'public, max-age=31536000, immutable');
    own.forEach((asset, index) => serve(server, `/web/${files[index]}`, asset, 'no-cache'));
  };
}

type Asset = {
  readonly type: string;
  readonly plain: Buffer;
  /** Zips it the first time somebody asks: the bundle takes a third of a second. */
  readonly zipped: () => Promise<Buffer>;
  readonly version: string;
};

const zip = promisify(gzip);

async function readAsset(path: string): Promise<Asset> {
  const plain = await readFile(path);
  let zipped: Promise<Buffer> | undefined;
  return {
    type: contentTypes[extname(path)] ?? 'application/octet-stream',
    plain,
    zipped: () => (zipped ??= zip(plain)),
    version: createHash('sha256').update(plain).digest('hex').slice(0, 16),
  };
}

function serve(server: Server, path: string, asset: Asset, cacheControl: string): void {
  const etag = `"${asset.version}"`;
  addPage(server, path, async (request, response) => {
    const headers = {
      'Content-Type': asset.type,
      'Cache-Control': cacheControl,
      'Cross-Origin-Resource-Policy': 'same-origin',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match']?.includes(etag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = isZipped ? await asset.zipped() : asset.plain;
    response.writeHead(200, {
      ...headers,
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
      'Content-Length': body.length,
    });
    response.end(body);
  });
}

/** Nothing may come from anywhere else, and no script or style that the server did not hand out. */
function contentSecurityPolicy(
  nonce: string,
  host: string | undefined,
  { directLineOrigin, trustedOrigins }: WebPageOptions,
): string {
  const directLine = directLineOrigin
    ? [directLineOrigin, directLineOrigin.replace(/^http/, 'ws')]
    : ownSockets(host);
  // The hash of an empty style element: a part of Web Chat makes one without the nonce, and fills it by script.
  const empty = `'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'nonce-${nonce}' ${empty}`,
    `img-src 'self' data: blob:`,
    ['connect-src', `'self'`, ...directLine, 'blob:'].join(' '),
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${["'self'", ...trustedOrigins].join(' ')}`,
  ].join('; ');
}

/**
 * Not every browser counts web sockets of the same host as 'self'. Of the two only the one that fits the page's own
 * scheme is ever used: which one it is, a proxy in front may know alone.
 */
function ownSockets(host = ''): readonly string[] {
  return /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}

function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function withMonths(wording: PageWording, months: string): PageWording {
  return Object.fromEntries(
    Object.entries(wording).map(([key, words]) => [
      key,
      typeof words === 'string' ? words.replaceAll('{{months}}', months) : withMonths(words, months),
    ]),
  );
}
