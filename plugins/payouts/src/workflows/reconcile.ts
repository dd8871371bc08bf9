import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { Ledger } from "../contract/ledger";
import { BOOKS_MODULE, LEDGER_MODULE } from "../contract/names";
import type { FoundDifference } from "../contract/reconciliation";
import { differencesOf } from "../domain/postings/differences";
import type { BooksModuleService } from "../modules/books/service";
import { fingerprint } from "../modules/ledger/posting";
import { entriesOfParts, postPart, readFacts } from "./post-part";

const PAGE = 200;
/** So many parts that did not change are looked at in one night, going round through all of them. */
const ROLLING = 20_000;
const HOUR_MS = 3_600_000;
/** So many references of what was late are kept by name. */
const NAMED = 100;

const RECONCILE = "payouts.reconcile";

defineJob({
  name: RECONCILE,
  data: z.strictObject({}),
  concurrency: 1,
  attempts: 3,
  timeoutMs: 2 * HOUR_MS,
  schedule: { cron: "30 3 * * *", timeZone: "Asia/Tehran", data: {} },
  handle: (_, { container, signal }) => reconcile(container, new Date(), signal),
});

/** Has the books compared now; pressed twice in a minute it is done once. */
export async function askToReconcile(container: MedusaContainer, now: Date): Promise<void> {
  const key = `asked:${now.toISOString().slice(0, 16)}`;
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(RECONCILE, {}, { key });
}

/**
 * Compares the books with the facts of all parts that changed since the last time, and of some that did not. What was only late is
 * posted, and the run says so; what does not agree is noted and left as it is.
 */
export async function reconcile(
  container: MedusaContainer,
  now: Date,
  signal?: Pick<AbortSignal, "aborted">,
): Promise<void> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const reader = container.resolve<BookFactsReader>(SELLER_ORDER_MODULE);
  const [last] = await service.listBookRuns({ finished_at: { $ne: null } } as never, {
    order: { started_at: "DESC" },
    take: 1,
  });
  const run = await service.createBookRuns({
    started_at: now,
    cursor: last?.cursor ?? "",
    late_references: [] as never,
  });
  const late: string[] = [];
  let parts = 0;
  const look = async (ids: string[]) => {
    parts += ids.length;
    late.push(...(await comparePage(container, ids, now)));
  };
  // Somewhat before the last began: what was being written then is looked at again.
  const since = last && new Date(new Date(last.started_at).getTime() - HOUR_MS);
  let cursor = last?.cursor ?? "";
  if (since)
    for (let after = ""; !signal?.aborted; ) {
      const ids = await reader.partsAfter(after, PAGE, since);
      if (ids.length > 0) await look(ids);
      if (ids.length < PAGE) break;
      after = ids.at(-1) ?? "";
    }
  for (let seen = 0; seen < ROLLING && !signal?.aborted; ) {
    const ids = await reader.partsAfter(cursor, PAGE);
    if (ids.length > 0) await look(ids);
    seen += ids.length;
    cursor = ids.length < PAGE ? "" : (ids.at(-1) ?? "");
    if (cursor === "") break;
  }
  await service.noteDifferences(await wrongBalances(container), { kind: ["balance_wrong"] }, now);
  const [, differences] = await service.listAndCountBookDifferences({ gone_at: null } as never, {
    select: ["id"],
    take: 1,
  });
  await service.updateBookRuns({
    id: run.id,
    finished_at: new Date(),
    cursor,
    parts,
    late: late.length,
    late_references: late.slice(0, NAMED) as never,
    differences,
  });
}

/** Compares some parts; answers references of what was late and was posted. */
async function comparePage(container: MedusaContainer, ids: string[], now: Date): Promise<string[]> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const compare = async (some: string[]) => {
    const facts = await readFacts(container, some);
    const [entries, standing] = [await entriesOfParts(container, facts), await service.standing(some)];
    return facts.flatMap((part, index) =>
      differencesOf(
        part,
        (entries[index] ?? []).map((entry) => ({
          entry,
          reference: entry.reference,
          content: fingerprint(entry),
        })),
        standing.filter(({ seller_order_id }) => seller_order_id === part.id),
      ),
    );
  };
  const found = await compare(ids);
  const missing = new Set(
    found.flatMap(({ kind, seller_order_id }) =>
      kind === "entry_missing" && seller_order_id ? [seller_order_id] : [],
    ),
  );
  const late: string[] = [];
  // What cannot be posted stays a difference.
  for (const id of missing) late.push(...(await postPart(container, id).catch(() => [])));
  // Seen without a lock: what looks wrong is looked at once more.
  const doubtful = [...new Set(found.flatMap(({ seller_order_id }) => seller_order_id ?? []))];
  const left = doubtful.length > 0 ? await compare(doubtful) : [];
  await service.noteDifferences(left, { seller_order_id: ids }, now);
  return late;
}

/** Σ is zero in every currency, and every account stands on its side. */
async function wrongBalances(container: MedusaContainer): Promise<FoundDifference[]> {
  const { lines } = await container.resolve<Ledger>(LEDGER_MODULE).trialBalance();
  const wrong = (
    subject: string,
    currency_code: string,
    expected: string,
    found: bigint,
  ): FoundDifference => ({
    kind: "balance_wrong",
    subject,
    seller_order_id: null,
    order_id: null,
    currency_code,
    expected,
    found: String(found),
  });
  const sums = new Map<string, bigint>();
  for (const { currency, balance } of lines) sums.set(currency, (sums.get(currency) ?? 0n) + balance);
  return [
    ...lines
      .filter(({ sign_holds }) => !sign_holds)
      .map(({ kind, currency, balance }) => wrong(`${kind}:${currency}`, currency, "sign", balance)),
    ...[...sums]
      .filter(([, sum]) => sum !== 0n)
      .map(([currency, sum]) => wrong(`sum:${currency}`, currency, "0", sum)),
  ];
}
