import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { beginningOf, dayAt, daysAfter } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import { refuseWanted } from "../../domain/quote/wanted";
import type { QuoteModuleService } from "../../modules/quote/service";
import { buyerOf } from "../company/buyer-of";
import { refusal } from "../refusal";
import { EXPIRE_QUOTE } from "./expire-quote";
import { loadPool } from "./load-pool";
import { TELL_OF_QUOTE } from "./tell-of-quote";

export interface AskedQuote {
  customer_id: string;
  company_id: string;
  pool_id: string;
  quantity: number;
  grades: string[];
  deliver_by: string;
  words: string;
  request_key: string;
  now: Date;
}

/** A person of an approved company asks a pool's cooperative. @returns the request's id; asked again under the same key, the same */
export async function askForQuote(container: MedusaContainer, asked: AskedQuote): Promise<string> {
  const { now, pool_id, customer_id, company_id, ...wanted } = asked;
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const pool = await loadPool(container, pool_id);
  const { cooperative_id } = pool;
  await buyerOf(container, { customer_id, company_id, cooperative_id });
  if (pool.state !== "open") throw refusal("quote_pool_closed");
  const limits = { minimum_order: pool.minimum_order, grades: pool.grades.map(({ code }) => code) };
  const flaw = refuseWanted(wanted, limits, dayAt(now, service.timeZone));
  if (flaw) throw refusal(flaw);
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const row = { ...wanted, pool_id, customer_id, company_id, cooperative_id, asked_at: now };
  return service.ask(row, async (id, event_id, context) => {
    await jobs.enqueue(TELL_OF_QUOTE, { about: "event", id: event_id }, { key: event_id }, context);
    // When the day is over on which it was wanted, nobody need answer any more.
    const runAt = beginningOf(daysAfter(wanted.deliver_by, 1), service.timeZone);
    await jobs.enqueue(
      EXPIRE_QUOTE,
      { quote_request_id: id, version: 0 },
      { key: `${id}:0`, runAt },
      context,
    );
  });
}
