import { createRequire } from "node:module";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { higher, lower, median, quantile } from "../../figures.mjs";
import { loadSales, MOVEMENTS_OF_A_SALE, SELLERS } from "./load-sales.mjs";

const { aSale, openBooks } = createRequire(import.meta.url)("../../soak/books.cjs");

/**
 * @typedef {object} Found
 * @property {number} batches sales per second, many at once
 * @property {number} singles sales per second, one by one
 * @property {number[]} balance in ms
 * @property {number[]} page in ms
 * @property {number[]} month in ms
 * @property {number[]} year in ms
 * @property {number} trial in ms
 */

/** So many in the end; a tenth of them before. */
const MOVEMENTS = Number(process.env.BENCH_MOVEMENTS) || 10_000_000;
const SECONDS = 5;
const READS = 2000;
/** As they are posted when much has happened meanwhile, and as one sale alone. */
const BATCHES = { sales: 100, writers: 4 };
const SINGLES = { sales: 1, writers: 16 };

/**
 * Sale postings, balances and statements with one million movements and with ten (`BENCH_MOVEMENTS` says with how many else): how fast,
 * and what growth costs.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureLedger({ databaseUrl }, say) {
  const one = await withMovements(databaseUrl, MOVEMENTS / 10, say);
  const ten = await withMovements(databaseUrl, MOVEMENTS, say);
  const [many, few] = [`${BATCHES.sales} at once`, `one by one, ${SINGLES.writers} writers`];
  const loaded = `with ${said(MOVEMENTS)} movements`;
  const grown = `growth, ${said(MOVEMENTS / 10)} → ${said(MOVEMENTS)}`;
  return [
    higher(`sale postings, ${many}, ${loaded}`, ten.batches, "sales/s", 2000),
    higher(`sale postings, ${few}, ${loaded}`, ten.singles, "sales/s"),
    lower("balances of a seller, p99", quantile(ten.balance, 0.99), "ms", 50),
    lower("statement of a seller's month, p99", quantile(ten.month, 0.99), "ms", 50),
    lower("list of a seller's twelve months, p99", quantile(ten.year, 0.99), "ms", 50),
    lower(`trial balance, ${SELLERS} sellers`, ten.trial, "ms"),
    lower(`${grown}: postings, ${many}`, one.batches / ten.batches, "×", 1.3),
    lower(`${grown}: postings, one by one`, one.singles / ten.singles, "×", 1.3),
    lower(`${grown}: balances, median`, growth(one.balance, ten.balance), "×", 1.3),
    lower(`${grown}: 25 lines of a statement, median`, growth(one.page, ten.page), "×", 1.3),
  ];
}

/** A number of movements as it is said: 10 million, 50,000. */
const said = (/** @type {number} */ count) =>
  count < 1_000_000 ? count.toLocaleString("en") : `${count / 1_000_000} million`;

const growth = (/** @type {number[]} */ before, /** @type {number[]} */ after) =>
  quantile(after, 0.5) / quantile(before, 0.5);

/**
 * @param {string} market a database with empty books, to copy
 * @param {number} movements
 * @param {(text: string) => void} say
 * @returns {Promise<Found>}
 */
async function withMovements(market, movements, say) {
  const name = `books_of_${movements}`;
  await withDatabase(market.replace(/\/\w+$/, "/postgres"), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${market.split("/").at(-1)}`);
  });
  const url = market.replace(/\/\w+$/, `/${name}`);
  say(`loading ${said(movements)} movements`);
  await withDatabase(url, (client) => loadSales(client, Math.floor(movements / MOVEMENTS_OF_A_SALE)));
  const books = openBooks(url, SINGLES.writers + 2);
  try {
    say("postings");
    await postFor(books, "w", { ...BATCHES, seconds: 3 });
    const batches = await steadily((mark) => postFor(books, `m${mark}`, BATCHES));
    const singles = await steadily((mark) => postFor(books, `s${mark}`, SINGLES));
    say("balances, statements, trial balance");
    return { batches, singles, ...(await read(books)), trial: await trialBalance(books) };
  } finally {
    await books.close();
  }
}

/**
 * The middle one of three: the disk is still busy now and then with what was loaded.
 * @param {(mark: string) => Promise<number>} measure
 */
async function steadily(measure) {
  const seen = [];
  for (const mark of ["a", "b", "c"]) seen.push(await measure(mark));
  return median(seen);
}

/**
 * How many sales are posted per second.
 * @param {ReturnType<typeof openBooks>} books
 * @param {string} mark names the sales of this measurement
 * @param {{ sales: number, writers: number, seconds?: number }} how
 */
async function postFor({ ledger }, mark, { sales, writers, seconds = SECONDS }) {
  const began = performance.now();
  let next = 0;
  let posted = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() - began < seconds * 1000) {
        const entries = Array.from({ length: sales }, () => {
          next += 1;
          return aSale(`sord_z${mark}${String(next).padStart(8, "0")}`, aSeller());
        });
        // Not read before the wait: others count meanwhile.
        const references = await ledger.post(entries.flat());
        posted += references.length / 2;
      }
    }),
  );
  return posted / ((performance.now() - began) / 1000);
}

const aSeller = () => `sel_bench_${Math.floor(Math.random() * SELLERS)}`;
const MONTH_MS = 30 * 86_400_000;

/** @param {ReturnType<typeof openBooks>} books */
async function read({ ledger }) {
  const kinds = ["pending", "available", "debt", "in_transit"];
  const balance = await timed(() => {
    const seller = aSeller();
    return ledger.balances(kinds.map((kind) => `${kind}:${seller}:irr`));
  });
  /** A month of the first half of the year, so that a page is full in both. */
  const aMonth = () => new Date(Date.UTC(2025, Math.floor(Math.random() * 6), 1));
  const page = await timed(() =>
    ledger.lines(`pending:${aSeller()}:irr`, { from: aMonth(), until: new Date(), limit: 25 }),
  );
  const month = await timed(() => {
    const from = aMonth();
    return ledger.statement(aSeller(), { from, until: new Date(from.getTime() + MONTH_MS) });
  });
  const bounds = Array.from({ length: 13 }, (_, place) => new Date(Date.UTC(2025, place, 1)));
  return { balance, page, month, year: await timed(() => ledger.months(aSeller(), bounds)) };
}

/**
 * How long a question takes, asked again and again.
 * @param {() => Promise<unknown>} ask
 */
async function timed(ask) {
  for (let n = 0; n < 200; n++) await ask();
  const times = [];
  for (let n = 0; n < READS; n++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return times;
}

/** @param {ReturnType<typeof openBooks>} books */
async function trialBalance({ ledger }) {
  const began = performance.now();
  const { lines } = await ledger.trialBalance();
  const took = performance.now() - began;
  const sum = lines.reduce(
    (/** @type {bigint} */ all, /** @type {{ balance: bigint }} */ { balance }) => all + balance,
    0n,
  );
  if (sum !== 0n || lines.length !== 5) throw new Error(`The books of ${lines.length} kinds come to ${sum}.`);
  return took;
}
