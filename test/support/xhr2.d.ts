/** The package has no types of its own. */
declare module 'xhr2' {
  import type { Agent } from 'node:http';

  const XMLHttpRequest: { new (): unknown; nodejsSet(options: { httpAgent: Agent }): void };
  export default XMLHttpRequest;
}
