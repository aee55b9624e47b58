import { createBuyingReader } from './buying/buyingReader';
import type { Command } from './commands/command';
import { createCommandReader } from './commands/commandReader';

/** The readings that have learned from examples. Made once: learning takes some tenths of a second. */
export type Readers = {
  /** Whether somebody wants to buy a support plan, or asks whether he may or should. */
  readonly buying: (text: string) => boolean;
  /** A command in words that the phrase book does not have. */
  readonly command: (text: string) => Command | undefined;
};

/** Learns from the examples of both languages; the same examples always give the same readers. */
export function createReaders(): Readers {
  return { buying: createBuyingReader(), command: createCommandReader() };
}
