import type { Kysely, Transaction } from 'kysely';
import { VersionConflictError } from '../../errors';
import type { RecordKind, Records, Stored } from '../../turns/records';
import type { Tables } from '../tables';

/** How one kind of record is read and written. */
export type RecordStore<Kind extends RecordKind> = {
  /** Whatever is stored, this has something to give. */
  readonly load: (db: Kysely<Tables>, key: Records[Kind]['key']) => Promise<Stored<Records[Kind]['value']>>;
  /**
   * Writes the value where the record still has that version; without a value it only looks, which is a use of journeys and of
   * people.
   * @throws VersionConflictError
   */
  readonly save: (
    trx: Transaction<Tables>,
    change: {
      readonly key: Records[Kind]['key'];
      readonly version: number;
      readonly value?: Records[Kind]['value'];
    },
    at: string,
  ) => Promise<void>;
};

/** A record without a row has version 0. */
export function expectVersion(
  kind: RecordKind,
  stored: { readonly version: number } | undefined,
  version: number,
): void {
  if ((stored?.version ?? 0) !== version) throw new VersionConflictError(kind);
}

/** What an insert that gives way to a row of another version has done. */
export function expectWritten(
  kind: RecordKind,
  result: { readonly numInsertedOrUpdatedRows: bigint | undefined },
): void {
  if (result.numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError(kind);
}
