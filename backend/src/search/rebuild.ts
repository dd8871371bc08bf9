import { rebuildSearch } from "@dastranj/search/workflows";
import type { ExecArgs } from "@medusajs/framework/types";
import "../workflows/refresh-pages";

/** Makes what lists show anew out of the database, while it is shown. May be stopped, and run again. */
export default async function rebuild({ container }: ExecArgs): Promise<void> {
  const say = (line: string) => console.log(line);
  const { copy } = await rebuildSearch(container, say);
  if (copy !== false) return;
  say("The copy in Meilisearch could not be made anew: the one that stands is kept, and Postgres stands by.");
  process.exitCode = 1;
}
