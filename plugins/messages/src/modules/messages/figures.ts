import type { Database } from "@dastranj/database";
import { showFigures } from "@dastranj/observability/instruments";
import { countTroubled } from "./rows";

/** Shows in `/metrics` how many messages wait, and how many failed in the last day. */
export function showMessages(database: Database): void {
  showFigures(
    {
      dastranj_messages: {
        help: "Messages that wait to be sent, or failed in the last day, by state",
        labelNames: ["state"],
      },
    },
    async (quickly) =>
      Object.entries(await quickly(database, countTroubled)).map(([state, value]) => ({
        name: "dastranj_messages",
        labels: { state },
        value,
      })),
  );
}
