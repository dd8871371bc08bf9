import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { QUOTE_MODULE } from "../../contract/names";
import type { QuoteSide } from "../../contract/quote-states";
import type { QuoteModuleService, QuoteRequestRow } from "../../modules/quote/service";
import { buyerOf } from "../company/buyer-of";
import { refusal } from "../refusal";

/** Who reads or does something: a person of a company, or a member of a cooperative. */
export type QuoteActor =
  | { side: "company"; customer_id: string }
  | { side: "cooperative"; cooperative_id: string; member_id: string };

export const actorId = (actor: QuoteActor): string =>
  actor.side === "company" ? actor.customer_id : actor.member_id;

export const otherSide = (side: QuoteSide): QuoteSide => (side === "company" ? "cooperative" : "company");

/** A request that is of the actor's own company or cooperative; to everybody else there is none. */
export async function findRequest(
  container: MedusaContainer,
  id: string,
  actor: QuoteActor,
): Promise<QuoteRequestRow> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const [row] = await service.listQuoteRequests({ id }, { take: 1 });
  const request = row as unknown as QuoteRequestRow | undefined;
  if (!request) throw refusal("quote_request_not_found");
  if (actor.side === "cooperative") {
    if (request.cooperative_id !== actor.cooperative_id) throw refusal("quote_request_not_found");
    return request;
  }
  const { company_id } = request;
  await hidden(buyerOf(container, { customer_id: actor.customer_id, company_id }));
  return request;
}

/** Whose company it is not learns nothing of it. */
async function hidden(asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof MedusaError && error.code === "company_not_found")
      throw refusal("quote_request_not_found");
    throw error;
  }
}
