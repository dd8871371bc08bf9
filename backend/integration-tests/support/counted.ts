import { application } from "./application";
import { send } from "./http";
import { anAddress, from } from "./visitors";

/** As a browser names itself. */
const BROWSER = {
  "user-agent": "Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
};

/** A page tells what was seen on it. */
export function tell(events: object[], headers: Record<string, string> = {}, token?: string) {
  return send(
    "POST",
    "/store/counting",
    { events },
    {
      token,
      headers: { ...BROWSER, ...from(anAddress()), ...headers },
    },
  );
}

/** Has what was told written at once. */
export async function written(): Promise<void> {
  const { container } = await application();
  await container.resolve<{ write(): Promise<void> }>("listing_count").write();
}

/** What stands in a table of the counting module. */
export async function rowsOf(table: "listing_count" | "search_miss", of: Record<string, unknown>) {
  const { container } = await application();
  return container.resolve("__pg_connection__")(table).where(of);
}
