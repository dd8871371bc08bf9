import { onTestFinished } from "vitest";
import { application } from "./application";

interface Database {
  raw(sql: string): PromiseLike<{ rows: { happened: boolean }[] }>;
}

let made = 0;

type Write = `${"insert" | "update" | "delete"} ${string}`;

/**
 * Has Postgres refuse each of these writes once, as if the process had died there. What it says is counted outside of any
 * transaction, so that the next attempt comes further. With its test it ends.
 *
 * @returns says which of them happened so far
 */
export async function failOnceAt(...writes: Write[]): Promise<() => Promise<Write[]>> {
  const { container } = await application();
  const database = container.resolve<Database>("__pg_connection__");
  const prefix = `fault_of_the_tests_${made++}`;
  const name = (index: number) => `${prefix}_${index}`;
  for (const [index, write] of writes.entries()) {
    const [verb, table] = write.split(" ");
    await database.raw(`
      create sequence ${name(index)};
      create function ${name(index)}() returns trigger language plpgsql as $$ begin
        if nextval('${name(index)}') = 1 then raise exception 'a fault of the tests at ${write}'; end if;
        return null;
      end $$;
      create trigger ${name(index)} after ${verb} on "${table}" for each row execute function ${name(index)}();`);
  }
  onTestFinished(async () => {
    for (const index of writes.keys())
      await database.raw(`drop function ${name(index)} cascade; drop sequence ${name(index)};`);
  });
  return async () => {
    const happened: Write[] = [];
    for (const [index, write] of writes.entries()) {
      const { rows } = await database.raw(`select is_called as happened from ${name(index)}`);
      if (rows[0]?.happened) happened.push(write);
    }
    return happened;
  };
}
