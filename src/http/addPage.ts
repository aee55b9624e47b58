import type { Request, Response, Server } from 'restify';

export type PageHandler = (request: Request, response: Response) => Promise<void>;

/** Answers GET and HEAD. Node itself leaves out the body of the answer to a HEAD request. */
export function addPage(server: Server, path: string, handler: PageHandler): void {
  server.get(path, handler);
  server.head(path, handler);
}
