import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { refuseJudgement, type Verdict } from "../../domain/judgement";
import { officeDay } from "../../domain/office-day";
import type { Decision, SellerModuleService, SellerRecord } from "../../modules/seller/service";
import { refusal } from "../refusal";

export interface JudgePaperInput {
  what: "paper" | "licence";
  id: string;
  verdict: Verdict;
  reason?: string;
  operator_id: string;
  now: Date;
}

/** Accepts or rejects one paper or licence, under its holder's lock. */
export const judgePaperStep = createStep(
  "judge-paper",
  async (input: JudgePaperInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const seller_id = await holderOf(sellers, input);
    const decided = await sellers.decide(seller_id, (record) => judge(record, input));
    if (!decided) throw refusal("seller_not_found");
    return new StepResponse({ id: decided.id }, decided);
  },
  async (decided, { container }) => {
    if (decided) await container.resolve<SellerModuleService>(SELLER_MODULE).undo(decided);
  },
);

async function holderOf(sellers: SellerModuleService, { what, id }: JudgePaperInput): Promise<string> {
  const config = { take: 1, select: ["id", "seller_id"] };
  const [found] = (what === "paper"
    ? await sellers.listPapers({ id }, config)
    : await sellers.listLicences({ id }, config)) as unknown as { seller_id: string }[];
  if (!found) throw refusal(what === "paper" ? "paper_not_found" : "licence_not_found");
  return found.seller_id;
}

function judge(record: SellerRecord, input: JudgePaperInput): Decision {
  const { what, id, verdict, operator_id } = input;
  const now = new Date(input.now);
  const shown = (what === "paper" ? record.papers : record.licences).find((one) => one.id === id);
  if (!shown) throw refusal(what === "paper" ? "paper_not_found" : "licence_not_found");
  const reason = input.reason?.trim() || null;
  const flaw =
    refuseJudgement(shown, verdict, { seller: record.status, today: officeDay(now) }) ??
    (verdict === "rejected" && !reason ? "reason_missing" : null);
  if (flaw) throw refusal(flaw);
  const event: Decision["event"] = {
    verb: `${what}_${verdict}`,
    from: null,
    to: null,
    actor_kind: "operator",
    actor_id: operator_id,
    reason,
    details: what === "paper" ? { paper_id: id, type: typeOf(record, id) } : { licence_id: id },
    at: now,
  };
  const seller = doneWithRenewal(record, id);
  return what === "licence"
    ? { ...seller, licences: [{ id, status: verdict }], event }
    : {
        ...seller,
        papers: [{ id, status: verdict, reason, reviewer_id: operator_id, reviewed_at: now }],
        event,
      };
}

/** Whoever renews while she still sells leaves the queue with the last of her papers: nothing is new any more. */
function doneWithRenewal({ status, status_since, papers, licences }: SellerRecord, judged: string) {
  const open = [...papers, ...licences].some((shown) => shown.status === "pending" && shown.id !== judged);
  return status === "verified" && !open ? { seller: { submitted_at: status_since } } : {};
}

function typeOf({ papers }: SellerRecord, paper_id: string): string | undefined {
  return papers.find(({ id }) => id === paper_id)?.type;
}
