import type { Request } from 'restify';

/** The languages that a request asks for: the one in its address, then those of the browser, the most wanted first. */
export const wishesOf = (request: Request): readonly (string | undefined)[] => [
  new URLSearchParams(request.getQuery()).get('locale') ?? undefined,
  ...wishes(request.headers['accept-language']),
];

function wishes(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
