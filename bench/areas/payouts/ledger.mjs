import { createRequire } from "node:module";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { higher, lower, median, quantile } from "../../figures.mjs";
import { loadSales, MOVEMENTS_OF_A_SALE, SELLERS } from "./load-sales.mjs";

const { aSale, openBooks } = createRequire(import.meta.url)("../../soak/books.cjs");

/** So many in the end; a tenth of them before. */
const MOVEMENTS = Number(process.env.BENCH_MOVEMENTS) || 10_000_000;
const SECONDS = 5;
/** Few and many movements are measured in turns, so often each. */
const TURNS = 5;
const READS_OF_A_TURN = 700;
/** As they are posted when much has happened meanwhile, and as one sale alone. */
const BATCHES = { sales: 100, writers: 4 };
const SINGLES = { sales: 1, writers: 16 };

/** @typedef {ReturnType<typeof openBooks>} Books */

/**
 * Sale postings, balances and statements with one million movements and with ten (`BENCH_MOVEMENTS` says with how many else): how fast,
 * and what growth costs. Both books stand side by side in one Postgres and are measured in turns: measured one after the other, each
 * paid for what its own load had left the disk to do.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureLedger({ databaseUrl }, say) {
  const one = await loaded(databaseUrl, MOVEMENTS / 10, say);
  const ten = await loaded(databaseUrl, MOVEMENTS, say);
  const both = { one, ten };
  try {
    say("postings");
    await inTurns(both, (books, turn) => postFor(books, `w${turn}`, { ...BATCHES, seconds: 2 }));
    const batches = await inTurns(both, (books, turn) => postFor(books, `m${turn}`, BATCHES));
    const singles = await inTurns(both, (books, turn) => postFor(books, `s${turn}`, SINGLES));
    say("balances, statements, trial balance");
    const turns = await inTurns(both, readOf);
    const read = { one: together(turns.one), ten: together(turns.ten) };
    const trial = await trialBalance(ten);
    const [many, few] = [`${BATCHES.sales} at once`, `one by one, ${SINGLES.writers} writers`];
    const held = `with ${said(MOVEMENTS)} movements`;
    const grown = `growth, ${said(MOVEMENTS / 10)} → ${said(MOVEMENTS)}`;
    return [
      higher(`sale postings, ${many}, ${held}`, median(batches.ten), "sales/s", 2000),
      higher(`sale postings, ${few}, ${held}`, median(singles.ten), "sales/s"),
      lower("balances of a seller, p99", quantile(read.ten.balance, 0.99), "ms", 50),
      lower("statement of a seller's month, p99", quantile(read.ten.month, 0.99), "ms", 50),
      lower("list of a seller's twelve months, p99", quantile(read.ten.year, 0.99), "ms", 50),
      lower(`trial balance, ${SELLERS} sellers`, trial, "ms"),
      lower(`${grown}: postings, ${many}`, ratio(batches.one, batches.ten), "×", 1.3),
      lower(`${grown}: postings, one by one`, ratio(singles.one, singles.ten), "×", 1.3),
      lower(`${grown}: balances, median`, ratio(read.ten.balance, read.one.balance), "×", 1.3),
      lower(`${grown}: 25 lines of a statement, median`, ratio(read.ten.page, read.one.page), "×", 1.3),
    ];
  } finally {
    await Promise.all([one.close(), ten.close()]);
  }
}

/** A number of movements as it is said: 10 million, 50,000. */
const said = (/** @type {number} */ count) =>
  count < 1_000_000 ? count.toLocaleString("en") : `${count / 1_000_000} million`;

/** Of middle values, for a measurement now and then is disturbed. */
const ratio = (/** @type {number[]} */ values, /** @type {number[]} */ to) => median(values) / median(to);

/**
 * What was read in all turns.
 * @param {Reads[]} turns
 * @returns {Reads}
 */
const together = (turns) => ({
  balance: turns.flatMap(({ balance }) => balance),
  page: turns.flatMap(({ page }) => page),
  month: turns.flatMap(({ month }) => month),
  year: turns.flatMap(({ year }) => year),
});

/**
 * Books that hold so many movements.
 * @param {string} market a database with empty books, to copy
 * @param {number} movements
 * @param {(text: string) => void} say
 */
async function loaded(market, movements, say) {
  const name = `books_of_${movements}`;
  await withDatabase(market.replace(/\/\w+$/, "/postgres"), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${market.split("/").at(-1)}`);
  });
  const url = market.replace(/\/\w+$/, `/${name}`);
  say(`loading ${said(movements)} movements`);
  await withDatabase(url, (client) => loadSales(client, Math.floor(movements / MOVEMENTS_OF_A_SALE)));
  return openBooks(url, SINGLES.writers + 2);
}

/**
 * Measures both books, and again, so that whatever else the machine does meets both alike.
 * @template T
 * @param {{ one: Books, ten: Books }} books
 * @param {(books: Books, turn: number) => Promise<T>} measure
 * @returns {Promise<{ one: T[], ten: T[] }>} what each turn found
 */
async function inTurns({ one, ten }, measure) {
  /** @type {{ one: T[], ten: T[] }} */
  const found = { one: [], ten: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    found.one.push(await measure(one, turn));
    found.ten.push(await measure(ten, turn));
  }
  return found;
}

/**
 * How many sales are posted per second.
 * @param {Books} books
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

/**
 * Times in ms.
 * @typedef {object} Reads
 * @property {number[]} balance
 * @property {number[]} page
 * @property {number[]} month
 * @property {number[]} year
 */

/**
 * @param {Books} books
 * @returns {Promise<Reads>}
 */
async function readOf({ ledger }) {
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
  for (let n = 0; n < READS_OF_A_TURN; n++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return times;
}

/** @param {Books} books */
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
