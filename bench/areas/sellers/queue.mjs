import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";
import { hammer } from "../../load.mjs";
import { crewOf } from "../../soak/crew.mjs";

const APPLICANTS = 50_000;
const TARGET_MS = 150;

/** What an operator looks at. */
const VIEWS = {
  "all who wait": "",
  "one state": "status=submitted",
  "a county, a kind, an age": "county=estahban&kind=producer&age=7",
  "a name": `q=${encodeURIComponent("انجیر ۴۹")}`,
  "the last page": `offset=${APPLICANTS * 0.7}`,
};

/**
 * The operator's review queue of fifty thousand applicants, over HTTP.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureQueue({ databaseUrl, folder, command }, say) {
  const crew = crewOf({ databaseUrl, folder });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  await withDatabase(databaseUrl, apply);
  const server = await crew.join("server");
  try {
    const headers = { authorization: `Bearer ${await signIn(server.url, crew.seeded().logins)}` };
    const figures = [];
    for (const [name, view] of Object.entries(VIEWS)) {
      say(`review queue: ${name}`);
      const load = await hammer(`${server.url}/admin/seller-reviews?${view}`, headers);
      if (load.failed > 0) throw new Error(`${load.failed} answers of the review queue failed.`);
      figures.push(
        lower(`review queue, ${name}: p50`, load.p50, "ms"),
        lower(`review queue, ${name}: p99`, load.p99, "ms", TARGET_MS),
      );
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/**
 * Fifty thousand applicants, most of whom wait for the office.
 * @param {import("pg").Client} client
 */
async function apply(client) {
  await client.query(
    `insert into seller (id, handle, kind, name, name_en, status, submitted_at, status_since, county_id, craft_id)
     select 'sel_bench_' || n, 'bench-' || n, case when n % 9 = 0 then 'cooperative' else 'producer' end,
       'باغ انجیر ' || translate(n::text, '0123456789', '۰۱۲۳۴۵۶۷۸۹'), 'Fig orchard ' || n,
       (array['submitted', 'submitted', 'docs_review', 'site_visit', 'changes_requested', 'renewal_review', 'verified'])[1 + n % 7],
       now() - n * interval '10 minutes', now() - n * interval '5 minutes',
       ((select array_agg(code order by code) from county))[1 + n % (select count(*)::int from county)],
       (select code from craft limit 1)
     from generate_series(1, $1) n`,
    [APPLICANTS],
  );
  await client.query("vacuum analyze seller");
}

/**
 * @param {string} url
 * @param {{ role: string, email: string, password: string }[]} logins
 * @returns {Promise<string>}
 */
async function signIn(url, logins) {
  const operator = logins.find(({ role }) => role === "operator");
  const answer = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: operator?.email, password: operator?.password }),
  });
  const { token } = /** @type {{ token: string }} */ (await answer.json());
  return token;
}
