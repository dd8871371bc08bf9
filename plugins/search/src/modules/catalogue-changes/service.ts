import { type Database, lock } from "@dastranj/database";
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { CATALOGUE_LOCK, type CatalogueChange as Change } from "../../domain/catalogue-change";
import { showIndexLag } from "./figures";
import { CatalogueChange } from "./models/catalogue-change";

/** Options of the search plugin, from the composition root. */
export interface CatalogueChangesOptions {
  /** Names of jobs that are enqueued, with a `CatalogueChanged`, when the index shows what changed. */
  tell?: string[];
}

/** Changes that were taken, when the last was made, and what runs SQL in the transaction that deletes them. */
export interface TakenChanges {
  changes: Change[];
  at: Date;
  transaction: Database;
}

/** Keeps what changed in the catalogue until the index shows it. */
export class CatalogueChangesModuleService extends MedusaService({ CatalogueChange }) {
  readonly tell: readonly string[];
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: CatalogueChangesOptions = {}) {
    super(dependencies, options);
    this.tell = options.tell ?? [];
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    showIndexLag(this.#database);
  }

  /**
   * Hands the oldest changes to the work and deletes them when it succeeds; when it fails they stay. Only one process
   * works at a time.
   *
   * @returns how many there were
   */
  takeChanges(limit: number, work: (taken: TakenChanges) => Promise<void>): Promise<number> {
    return this.#database.transaction(async (transaction) => {
      await lock(transaction, CATALOGUE_LOCK);
      const { rows } = await transaction.raw(
        "select id, subject, subject_id, created_at from catalogue_change order by created_at limit ?",
        [limit],
      );
      if (rows.length === 0) return 0;
      await work({ changes: rows, at: rows.at(-1).created_at, transaction });
      await transaction.raw("delete from catalogue_change where id = any(?)", [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }
}
