import { type Database, lock } from "@dastranj/database";
import { CATALOGUE_LOCK } from "../../domain/catalogue-change";

/** A notification on it says that a copy may be missing, or behind. */
export const COPY_CHANNEL = "dastranj_copy";

/** A copy that holds everything but what it owes. */
export interface Copy {
  /** What its engine calls it. */
  id: string;
  /** The engine's own word on when it was made. */
  born: string;
}

/** A copy that is asked. */
interface CurrentCopy extends Copy {
  /** How often it was told of changes: as long as it is the same, so are all answers. */
  told: string;
}

/** Runs work while nobody follows the catalogue. */
export function whileNothingIsFollowed<T>(
  database: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await lock(transaction, CATALOGUE_LOCK);
    return work(transaction);
  });
}

/** Runs work, unless another process does the same: then its answer is undefined. */
export function alone<T>(database: Database, name: string, work: () => Promise<T>): Promise<T | undefined> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.raw("select pg_try_advisory_xact_lock(hashtext(?)) as alone", [name]);
    return rows[0].alone ? work() : undefined;
  });
}

/** The copy at a place, if it was ever finished. */
export async function copyAt(database: Database, place: string): Promise<Copy | undefined> {
  const { rows } = await database.raw(
    "select id, born from catalogue_copy where place = ? and born is not null order by created_at desc limit 1",
    [place],
  );
  return rows[0];
}

/** The copy at a place, if it shows all that the pages were told of. One row by its key: asked before each search. */
export async function currentCopyAt(database: Database, place: string): Promise<CurrentCopy | undefined> {
  const { rows } = await database
    .raw(
      `select id, born, told from catalogue_copy c where place = ? and born is not null
         and not exists (select from catalogue_debt where copy_id = c.id)
       order by created_at desc limit 1`,
      [place],
    )
    .options({ name: "dastranj_current_copy" });
  return rows[0];
}

/**
 * Begins a copy that is owed, from now on, all that changes.
 *
 * @returns those that were begun at this place and never finished: they are forgotten
 */
export function beginCopy(database: Database, id: string, place: string): Promise<string[]> {
  return whileNothingIsFollowed(database, async (transaction) => {
    const { rows } = await transaction.raw(
      "delete from catalogue_copy where place = ? and born is null returning id",
      [place],
    );
    await transaction.raw("insert into catalogue_copy (id, place) values (?, ?)", [id, place]);
    return rows.map((row) => row.id);
  });
}

export async function finishCopy(database: Database, { id, born }: Copy): Promise<void> {
  await database.raw("update catalogue_copy set born = ? where id = ?", [born, id]);
}

/** Forgets a copy, and what it owed. */
export async function dropCopy(database: Database, id: string): Promise<void> {
  await database.raw("delete from catalogue_copy where id = ?", [id]);
}

/**
 * Says that a copy is looked after; forgets others at its place, and elsewhere those that nobody looked after for a day
 * (of an older version, or of an engine that is no longer used).
 *
 * @returns what was forgotten
 */
export async function dropOthers(database: Database, { id }: Copy, place: string): Promise<string[]> {
  await database.raw("update catalogue_copy set updated_at = now() where id = ?", [id]);
  const { rows } = await database.raw(
    `delete from catalogue_copy
     where id <> ? and (place = ? or updated_at < now() - interval '1 day') returning id`,
    [id, place],
  );
  return rows.map((row) => row.id);
}

/** Notes that every copy but the one that was told has yet to be told of these products. */
export async function owe(
  transaction: Database,
  products: string[],
  told: string | undefined,
): Promise<void> {
  const { rows } = await transaction.raw(
    `insert into catalogue_debt (copy_id, product_id)
     select c.id, p from catalogue_copy c, unnest(?::text[]) p where c.id is distinct from ?
     on conflict (copy_id, product_id) do update set times = catalogue_debt.times + 1 returning copy_id`,
    [products, told ?? null],
  );
  if (rows.length > 0) await wakeKeeper(transaction);
  if (told) await transaction.raw("update catalogue_copy set told = told + 1 where id = ?", [told]);
}

/**
 * Hands the work some of what a copy owes, and takes it off when the work succeeds; a product that has changed again
 * meanwhile is still owed. As long as anything is, nobody else writes to the copy.
 *
 * @returns how many products were handed over
 */
export async function payDebts(
  database: Database,
  { id }: Copy,
  limit: number,
  work: (products: string[]) => Promise<void>,
): Promise<number> {
  const { rows } = await database.raw(
    "select product_id, times from catalogue_debt where copy_id = ? limit ?",
    [id, limit],
  );
  if (rows.length === 0) return 0;
  const products = rows.map((row) => row.product_id);
  await work(products);
  await database.raw(
    `with told as (update catalogue_copy set told = told + 1 where id = ?)
     delete from catalogue_debt using unnest(?::text[], ?::integer[]) as paid (product_id, times)
     where copy_id = ? and catalogue_debt.product_id = paid.product_id and catalogue_debt.times = paid.times`,
    [id, products, rows.map((row) => row.times), id],
  );
  return rows.length;
}

/** Has the job that keeps the copy look at once. */
export async function wakeKeeper(database: Database): Promise<void> {
  await database.raw(`select pg_notify('${COPY_CHANNEL}', '')`);
}
