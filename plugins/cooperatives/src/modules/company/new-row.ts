import { type Database, insert } from "@dastranj/database";
import { generateEntityId } from "@medusajs/framework/utils";

const PREFIXES = {
  company: "comp",
  company_person: "cper",
  company_approval: "capp",
  purchase_approval: "papp",
  company_event: "cevt",
};

/** Writes a row under an id of its kind; answers the id. */
export async function insertNew(sql: Database, table: keyof typeof PREFIXES, row: object): Promise<string> {
  const id = generateEntityId(undefined, PREFIXES[table]);
  await insert(sql, table, { id, ...row });
  return id;
}
