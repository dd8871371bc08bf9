import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import type { QuoteRequestRow as QuoteRequestItem } from "../../contract/quotes";
import { isOver } from "../../domain/quote/states";
import type { QuoteModuleService, QuoteRequestRow, QuoteRow } from "../../modules/quote/service";
import { otherSide } from "./find-request";
import { loadPools, type QuotedPool } from "./load-pool";
import { companiesOf, cooperativesOf } from "./parties";

/** Requests or orders, as far as it matters of whom and of what they are. */
interface BetweenParties {
  pool_id: string;
  cooperative_id: string;
  company_id: string;
}

/** Whom and what requests or orders are of, by their ids. */
export async function partiesOf(container: MedusaContainer, rows: readonly BetweenParties[]) {
  const ids = (column: keyof BetweenParties) => rows.map((row) => row[column]);
  const [pools, cooperatives, companies] = await Promise.all([
    loadPools(container, ids("pool_id")),
    cooperativesOf(container, ids("cooperative_id")),
    companiesOf(container, ids("company_id")),
  ]);
  return { pools, cooperatives, companies };
}

type Parties = Awaited<ReturnType<typeof partiesOf>>;

/** The two sides of a request or an order, by name. */
export function namesOf(
  { cooperative_id, company_id }: BetweenParties,
  { cooperatives, companies }: Parties,
) {
  const cooperative = cooperatives.get(cooperative_id);
  const company = companies.get(company_id)?.name ?? "";
  return {
    cooperative: {
      handle: cooperative?.handle ?? "",
      name: cooperative?.name ?? "",
      name_en: cooperative?.name_en ?? "",
    },
    company: { id: company_id, name: company, name_en: company },
  };
}

/** Goods of a pool, by which both sides know them. */
export function goodsOf(pool_id: string, pool: QuotedPool | undefined): QuoteRequestItem["goods"] {
  return {
    pool_id,
    handle: pool?.handle ?? null,
    title: pool?.title ?? "",
    title_en: pool?.title_en ?? "",
    measure: pool?.measure ?? "weight",
  };
}

/** Requests as a list shows them. */
export async function quoteRows(
  container: MedusaContainer,
  requests: QuoteRequestRow[],
): Promise<QuoteRequestItem[]> {
  if (requests.length === 0) return [];
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const newest = requests.map(({ id, versions }) => ({ quote_request_id: id, version: versions }));
  const [parties, quotes] = await Promise.all([
    partiesOf(container, requests),
    service.listQuotes({ $or: newest } as never, { take: null }),
  ]);
  const of = new Map((quotes as unknown as QuoteRow[]).map((quote) => [quote.quote_request_id, quote]));
  return requests.map((request) => quoteRow(request, of.get(request.id), parties));
}

/** One of them. */
export function quoteRow(
  request: QuoteRequestRow,
  newest: QuoteRow | undefined,
  parties: Parties,
): QuoteRequestItem {
  return {
    id: request.id,
    number: request.number,
    state: request.state,
    goods: goodsOf(request.pool_id, parties.pools.get(request.pool_id)),
    ...namesOf(request, parties),
    quantity: request.quantity,
    deliver_by: request.deliver_by,
    newest: newest
      ? {
          version: newest.version,
          offered_by: newest.offered_by,
          total: newest.total,
          currency_code: newest.currency_code,
          valid_until: iso(newest.valid_until),
        }
      : null,
    turn: turnOf(request, newest),
    asked_at: iso(request.asked_at),
    moved_at: iso(request.moved_at),
  };
}

/** Who has to answer: whom the newest version was sent to; what ran out, the cooperative. */
function turnOf({ state }: QuoteRequestRow, newest: QuoteRow | undefined): QuoteRequestItem["turn"] {
  if (isOver(state)) return null;
  return newest && state !== "expired" ? otherSide(newest.offered_by) : "cooperative";
}

const iso = (at: Date | string): string => new Date(at).toISOString();
