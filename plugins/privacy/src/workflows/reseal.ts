import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type SealedPlace, sealedPlaces } from "../contract/sealed";
import { VAULT_MODULE, type Vault } from "../contract/vault";

/** How much was sealed anew, and how much could not be opened. */
export interface Resealed {
  texts: number;
  files: number;
  failed: number;
}

interface Row {
  id: string;
  [column: string]: string | null;
}

/** Rows that are held at once: files may be 10 MB each, and are taken one by one. */
const BATCH = 200;

/**
 * Seals with the current key everything that a former key has sealed, wherever a plugin said that it keeps such. What it says of
 * its key tells what is done already: stopped at any moment, it goes on when it is run again. A value that changes meanwhile is
 * left to whoever changed it, for that is sealed with the current key already.
 *
 * @param say told how it goes, place by place
 */
export async function reseal(container: MedusaContainer, say: (line: string) => void): Promise<Resealed> {
  const done: Resealed = { texts: 0, files: 0, failed: 0 };
  for (const place of sealedPlaces()) {
    const before = { ...done };
    for await (const row of rowsOf(container, place)) {
      if ("files" in place) await resealFile(container, place, row, done);
      else for (const column of place.columns) await resealText(container, place.table, column, row, done);
    }
    const anew = done.texts + done.files - before.texts - before.files;
    say(`${place.table}: ${anew} sealed anew, ${done.failed - before.failed} could not be opened`);
  }
  return done;
}

async function* rowsOf(container: MedusaContainer, place: SealedPlace): AsyncGenerator<Row> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const columns = "files" in place ? [place.files] : place.columns;
  let after = "";
  for (;;) {
    // Deleted rows too: nobody reads them, and a former key must not be needed for what is left of them.
    const rows: Row[] = await pg(place.table)
      .select("id", ...columns)
      .where("id", ">", after)
      .orderBy("id")
      .limit(BATCH);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

async function resealText(
  container: MedusaContainer,
  table: string,
  column: string,
  row: Row,
  done: Resealed,
): Promise<void> {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const sealed = row[column];
  if (!sealed || vault.keyOf(sealed) === vault.currentKey) return;
  const text = opened(() => vault.open(sealed));
  if (text === undefined) {
    done.failed += 1;
    return;
  }
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  done.texts += await pg(table)
    .where({ id: row.id, [column]: sealed })
    .update({ [column]: vault.seal(text) });
}

async function resealFile(
  container: MedusaContainer,
  { table, files: column }: { table: string; files: string },
  row: Row,
  done: Resealed,
): Promise<void> {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const files = container.resolve(Modules.FILE);
  const key = row[column];
  if (!key) return;
  const sealed = await files.getAsBuffer(key).catch(() => undefined);
  if (sealed && vault.keyOf(sealed) === vault.currentKey) return;
  const bytes = sealed && opened(() => vault.openBytes(sealed));
  if (!bytes) {
    done.failed += 1;
    return;
  }
  const [file] = await files.createFiles([
    {
      filename: `${randomUUID()}.sealed`,
      mimeType: "application/octet-stream",
      content: vault.sealBytes(bytes).toString("base64"),
      access: "private",
    },
  ]);
  if (!file) throw new RangeError("the file store kept nothing");
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const changed = await pg(table)
    .where({ id: row.id, [column]: key })
    .update({ [column]: file.id });
  await files.deleteFiles([changed > 0 ? key : file.id]);
  done.files += changed;
}

function opened<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
