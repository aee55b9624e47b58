import { Agent, request } from 'node:http';

/** Calls the assistant and resolves to the JSON that it answers; without a body it reads. */
export type Post = (path: string, body: unknown, token?: string) => Promise<unknown>;

const agent = new Agent({ keepAlive: true });

export function createPost(url: string): Post {
  return (path, body, token) =>
    new Promise((resolve, reject) => {
      const headers = {
        'Content-Type': 'application/json',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      };
      const call = request(
        `${url}${path}`,
        { method: body === undefined ? 'GET' : 'POST', agent, headers },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('error', reject);
          response.on('end', () => {
            const { statusCode = 0 } = response;
            if (statusCode >= 200 && statusCode < 300) resolve(text === '' ? {} : JSON.parse(text));
            else reject(new Error(`${path} answered ${statusCode}: ${text.slice(0, 200)}`));
          });
        },
      );
      call.on('error', reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** Lets go of the connections that are kept. */
export const hangUp = (): void => agent.destroy();
