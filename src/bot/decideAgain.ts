import { VersionConflictError } from '../errors';

/** How often something is decided again when somebody else changed one of its records first. */
const attempts = 5;

/** Loads, decides and stores; and does that again on what is stored now when somebody else was first. */
export async function decideAgain<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === attempts) throw error;
    }
  }
}
