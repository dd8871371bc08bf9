import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";

const LICENCES = 50_000;
const TARGET_S = 60;
/** What a process may keep of it: flat means that it does not grow with the number of licences. */
const TARGET_MB = 32;

/**
 * The hourly sweep over fifty thousand licences: a fifth has ended, two fifths are to be warned of, the others are only
 * looked at. Each holder's owner is told.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureSweep({ databaseUrl, folder, command }, say) {
  say("expiry sweep");
  await withDatabase(databaseUrl, license);
  const report = path.join(folder, "sweep.json");
  const script = fileURLToPath(new URL("run-sweep.cjs", import.meta.url));
  await command("The sweep", ["exec", script], { SWEEP_REPORT: report, WORKER_MODE: "server" });
  const { first, second, grownMb } = JSON.parse(await readFile(report, "utf8"));
  // At least: other parts of this bench leave sellers of their own.
  const fell = first.expired < LICENCES / 5 || first.warned < (LICENCES / 5) * 2;
  if (fell || second.expired + second.warned > 0)
    throw new Error(`The sweep did something else: ${JSON.stringify({ first, second })}`);
  return [
    lower(`expiry sweep of ${LICENCES} licences`, first.seconds, "s", TARGET_S),
    lower("expiry sweep again, with nothing due", second.seconds, "s"),
    lower("expiry sweep: memory kept, from a tenth of it to the end", grownMb, "MB", TARGET_MB),
  ];
}

/**
 * Verified sellers, each with an owner and a licence.
 * @param {import("pg").Client} client
 */
async function license(client) {
  await client.query(
    `insert into seller (id, handle, kind, name, name_en, status, verified_at)
     select 'sel_sweep_' || n, 'sweep-' || n, 'producer', 'غرفه ' || n, 'Booth ' || n, 'verified', now()
     from generate_series(1, $1) n`,
    [LICENCES],
  );
  await client.query(
    `insert into seller_member (id, email, role, seller_id)
     select 'selmem_sweep_' || n, 'sweep-' || n || '@dastranj.example', 'owner', 'sel_sweep_' || n
     from generate_series(1, $1) n`,
    [LICENCES],
  );
  await client.query(
    `insert into licence (id, licence_class, number, number_key, issuer, issued_on, expires_on, categories, status, seller_id)
     select 'lic_sweep_' || n, 'home_business', n, 'sweep-' || n, 'office', '2024-01-01',
       to_char(now() + (array[-2, 40, 5, 61, 61])[1 + n % 5] * interval '1 day', 'YYYY-MM-DD'), '{kilims}', 'accepted', 'sel_sweep_' || n
     from generate_series(1, $1) n`,
    [LICENCES],
  );
  await client.query("vacuum analyze seller, seller_member, licence");
}
