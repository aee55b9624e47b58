import { join } from 'node:path';
import type * as Program from '../../../src';
import type * as Configuration from '../../../src/config';
import type { OpenBot } from './process';

/** Where the assistant is loaded from: as it is built, or as it is written. */
export type Form = 'dist/src' | 'src';

export type AssistantSettings = {
  readonly form: Form;
  readonly env: Readonly<Record<string, string>>;
};

/** The whole assistant, through its composition root, with as little said and limited as the stock bots do. */
export async function open({ form, env }: AssistantSettings): Promise<OpenBot> {
  const folder = join(__dirname, '../../..', form);
  const { createAssistant } = (await import(folder)) as typeof Program;
  const { loadConfig } = (await import(join(folder, 'config'))) as typeof Configuration;
  const config = loadConfig({ PORT: '0', RATE_LIMITS: 'off', LOG_LEVEL: 'silent', ...env });
  const assistant = await createAssistant(config);
  return { url: await assistant.listen(), close: assistant.close };
}
