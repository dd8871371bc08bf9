import { lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import {
  type ImportStateName,
  type ImportVerb,
  mayBe,
  nextImportState,
} from "../../domain/sheets/import-states";
import type { SheetProblem } from "../../domain/sheets/sheet-listing";
import { ListingImport } from "./models/listing-import";
import { ListingImportEntry } from "./models/listing-import-entry";
import { ListingImportProblem } from "./models/listing-import-problem";

/** An entry as it is written and read. */
export interface ImportEntry {
  place: number;
  rows: number[];
  listing_id: string | null;
  content: unknown;
}

/** What was found in a list. */
export interface CheckedSheet {
  seller_id: string;
  file_name: string;
  rows: number;
  fresh: number;
  changed: number;
  unchanged: number;
  flawed: number;
  ignored_columns: string[];
  entries: ImportEntry[];
  problems: SheetProblem[];
}

const AT_ONCE = 500;

/** Keeps lists that sellers bring in: what was found in them, and how far they are. */
export class ListingImportModuleService extends MedusaService({
  ListingImport,
  ListingImportEntry,
  ListingImportProblem,
}) {
  /** Notes what was found in a list; many rows in few statements, for through objects ten thousand take seconds. */
  @InjectTransactionManager()
  async note(checked: CheckedSheet, @MedusaContext() context: Context = {}): Promise<string> {
    const { entries, problems, ...found } = checked;
    const id = generateEntityId(undefined, "limp");
    await this.createListingImports({ id, ...found, problems: problems.length } as never, context);
    const database = transactionOf(context);
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const rows = entries.slice(at, at + AT_ONCE);
      await database.raw(
        `insert into listing_import_entry (id, import_id, place, rows, listing_id, content)
         select id, :import_id, place, rows, listing_id, content
         from jsonb_to_recordset(cast(:rows as jsonb))
           as entry(id text, place int, rows jsonb, listing_id text, content jsonb)`,
        {
          import_id: id,
          rows: JSON.stringify(rows.map((row) => ({ id: generateEntityId(undefined, "limpe"), ...row }))),
        },
      );
    }
    await this.addProblems(id, problems, context);
    return id;
  }

  /** Does a verb where the import's state admits it; null where it does not. */
  @InjectTransactionManager()
  async move(
    { id, verb, seller_id }: { id: string; verb: ImportVerb; seller_id?: string },
    @MedusaContext() context: Context = {},
  ): Promise<ImportStateName | null> {
    const state = nextImportState(verb, mayBe(verb)[0] ?? "checked");
    const ended = verb === "end" || verb === "cancel";
    const { rows } = await transactionOf(context).raw(
      `update listing_import set state = :state, updated_at = now(),
         finished_at = case when :ended then now() else finished_at end
       where id = :id and deleted_at is null and state = any(:from)
         and (cast(:seller_id as text) is null or seller_id = :seller_id)
       returning state`,
      { id, state, ended, from: mayBe(verb), seller_id: seller_id ?? null },
    );
    if (ended && rows.length > 0) {
      await transactionOf(context).raw("delete from listing_import_entry where import_id = :id", { id });
    }
    return rows[0]?.state ?? null;
  }

  /** Begins an import that was looked at, unless another of hers is under way; two at once wait for each other. */
  @InjectTransactionManager()
  async start(
    { id, seller_id }: { id: string; seller_id: string },
    @MedusaContext() context: Context = {},
  ): Promise<"started" | "import_begun" | "import_other_running"> {
    const database = transactionOf(context);
    await lock(database, `listing-import ${seller_id}`);
    const { rows } = await database.raw(
      `select 1 from listing_import where seller_id = :seller_id and deleted_at is null
         and state in ('waiting', 'running') limit 1`,
      { seller_id },
    );
    if (rows.length > 0) return "import_other_running";
    return (await this.move({ id, seller_id, verb: "start" }, context)) ? "started" : "import_begun";
  }

  /** Forgets lists that were sent before a day and are not under way. */
  @InjectTransactionManager()
  async forget(before: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await transactionOf(context).raw(
      `with gone as (
         delete from listing_import
         where created_at < :before and state not in ('waiting', 'running') returning id
       ), entries as (
         delete from listing_import_entry where import_id in (select id from gone)
       )
       delete from listing_import_problem where import_id in (select id from gone)`,
      { before },
    );
  }

  /** The next entries, in their order. */
  async next(import_id: string, cursor: number, most: number): Promise<ImportEntry[]> {
    const rows = await this.listListingImportEntries(
      { import_id, place: { $gt: cursor } },
      { take: most, order: { place: "ASC" } },
    );
    return rows.map(({ place, rows: numbers, listing_id, content }) => ({
      place,
      rows: numbers as unknown as number[],
      listing_id,
      content,
    }));
  }

  /** Notes how far an import is and what went wrong on the way; nothing where it was called off or is farther already. */
  @InjectTransactionManager()
  async advance(
    { id, cursor, done, problems }: { id: string; cursor: number; done: number; problems: SheetProblem[][] },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const { rows } = await transactionOf(context).raw(
      `update listing_import set cursor = :cursor, done = done + :done, failed = failed + :failed,
         problems = problems + :problems, updated_at = now()
       where id = :id and state = 'running' and cursor < :cursor returning id`,
      { id, cursor, done, failed: problems.length, problems: problems.flat().length },
    );
    if (rows.length > 0) await this.addProblems(id, problems.flat(), context);
    return rows.length > 0;
  }

  private async addProblems(id: string, problems: readonly SheetProblem[], context: Context): Promise<void> {
    for (let at = 0; at < problems.length; at += AT_ONCE) {
      const rows = problems.slice(at, at + AT_ONCE);
      await transactionOf(context).raw(
        `insert into listing_import_problem (id, import_id, "row", "column", code, value)
         select id, :import_id, "row", "column", code, value
         from jsonb_to_recordset(cast(:rows as jsonb))
           as problem(id text, "row" int, "column" text, code text, value text)`,
        {
          import_id: id,
          rows: JSON.stringify(rows.map((row) => ({ id: generateEntityId(undefined, "limpp"), ...row }))),
        },
      );
    }
  }
}
