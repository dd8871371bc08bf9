/** A table whose rows show in the index of goods. */
export interface FollowedTable {
  table: string;
  /** What a change of a row is about: a subject of the catalogue, or of the plugin's `defineGoodsFields`. */
  subject: string;
  /** The column with the subject's id. */
  id: string;
}

/** What runs SQL. */
interface Sql {
  raw(sql: string): PromiseLike<unknown>;
}

/**
 * Puts triggers on tables, so that each change of a row is noted with it and reaches the index whoever wrote it. Called by a
 * migration script of the plugin that owns the tables: scripts run when the tables of all plugins stand.
 */
export async function followTables(database: Sql, tables: readonly FollowedTable[]): Promise<void> {
  for (const { table, subject, id } of tables) {
    await database.raw(
      `create or replace trigger dastranj_catalogue after insert or update or delete on "${table}"
       for each row execute function dastranj_note_catalogue_change('${subject}', '${id}')`,
    );
  }
}
