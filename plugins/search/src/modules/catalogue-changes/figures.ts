import type { Database } from "@dastranj/database";
import { showFigures } from "@dastranj/observability/instruments";

/** Shows in `/metrics` how far the index of goods is behind the catalogue. */
export function showIndexLag(database: Database): void {
  showFigures(
    {
      dastranj_index_lag_changes: { help: "Changes of the catalogue that the index does not show yet" },
      dastranj_index_lag_seconds: { help: "Age of the oldest change that the index does not show yet" },
    },
    async (quickly) => {
      const { rows } = await quickly(database, async (transaction: Database) =>
        transaction.raw(
          `select count(*)::int as changes,
             coalesce(greatest(extract(epoch from now() - min(created_at)), 0), 0)::float as seconds
           from catalogue_change`,
        ),
      );
      const [{ changes, seconds }] = rows;
      return [
        { name: "dastranj_index_lag_changes", value: changes },
        { name: "dastranj_index_lag_seconds", value: seconds },
      ];
    },
  );
}
