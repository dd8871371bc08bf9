import { lower } from "../../figures.mjs";
import { memoryOfTree } from "../../memory.mjs";
import { signInSeller } from "../../sign-in-seller.mjs";
import { crewOf } from "../../soak/crew.mjs";

const ROWS = 10_000;
const MOST_SECONDS = 180;
const MOST_MEGABYTES = 300;
const LOOK_MS = 1000;

/**
 * A list of ten thousand goods, each a listing of its own: looked at, then brought in by a process that serves besides. On a
 * market that is seeded already.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureImport({ databaseUrl, folder }, say) {
  const crew = crewOf({ databaseUrl, folder });
  const producers = crew
    .seeded()
    .logins.filter((/** @type {{ role: string }} */ { role }) => role === "producer");
  const server = await crew.join("shared");
  try {
    const headers = { authorization: `Bearer ${await signInSeller(server.url, producers.at(-1))}` };
    /** @param {string} path @param {RequestInit} [how] */
    const ask = async (path, how) => {
      const answer = await fetch(`${server.url}/seller/${path}`, {
        ...how,
        headers: { ...headers, ...how?.headers },
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const form = await ask("listing-form");
    const category = form.categories.find(
      (/** @type {{ allowed: boolean }} */ { allowed }) => allowed,
    ).handle;
    await new Promise((rest) => setTimeout(rest, 5 * LOOK_MS));
    const idle = memoryOfTree(server.pid) ?? 0;
    let most = idle;
    const watch = setInterval(() => {
      most = Math.max(most, memoryOfTree(server.pid) ?? 0);
    }, LOOK_MS);

    say(`a list of ${ROWS} goods: looked at`);
    let begun = performance.now();
    const found = await ask("listing-imports?name=bench.csv", {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body: list(category),
    });
    const looked = (performance.now() - begun) / 1000;
    if (found.import.fresh !== ROWS)
      throw new Error(
        `${found.import.fresh} of ${ROWS} goods are good: ${JSON.stringify(found.problems[0])}`,
      );

    say(`a list of ${ROWS} goods: brought in`);
    begun = performance.now();
    const path = `listing-imports/${found.import.id}`;
    await ask(`${path}/start`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    for (;;) {
      const { import: at } = await ask(path);
      if (at.state === "done") {
        if (at.failed > 0) throw new Error(`${at.failed} goods failed`);
        break;
      }
      await new Promise((rest) => setTimeout(rest, LOOK_MS));
    }
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(watch);
    return [
      lower(`a list of ${ROWS} goods looked at`, looked, "s"),
      lower(`a list of ${ROWS} goods brought in`, seconds, "s", MOST_SECONDS),
      lower("memory above idle meanwhile, at most", most - idle, "MB", MOST_MEGABYTES),
    ];
  } finally {
    await server.stop();
  }
}

/**
 * @param {string} category
 * @returns {string}
 */
function list(category) {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `B-${n},کالای ${n},Thing ${n},${category},${1000 + n},${n % 50},500,ساختهٔ دست`,
  );
  return `\ufeff${["sku,title_fa,title_en,category,price,stock,weight_grams,story_fa", ...rows].join("\r\n")}`;
}
