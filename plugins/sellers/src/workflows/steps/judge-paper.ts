import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { SELLER_MODULE } from "../../contract/names";
import { inForce } from "../../domain/compile-policy";
import { refuseJudgement, replacedBy, type Verdict } from "../../domain/judgement";
import { officeDay } from "../../domain/office-day";
import type { LicencePolicyModuleService } from "../../modules/licence-policy/service";
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
    const decided = await sellers.decide(seller_id, (record) => judge(container, record, input));
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

async function judge(
  container: MedusaContainer,
  record: SellerRecord,
  input: JudgePaperInput,
): Promise<Decision> {
  const { what, id, verdict, operator_id } = input;
  const now = new Date(input.now);
  const shown = (what === "paper" ? record.papers : record.licences).find((one) => one.id === id);
  if (!shown) throw refusal(what === "paper" ? "paper_not_found" : "licence_not_found");
  const reason = input.reason?.trim() || null;
  const flaw =
    refuseJudgement(shown, verdict, { seller: record.status, today: officeDay(now) }) ??
    (verdict === "rejected" && !reason ? "reason_missing" : null);
  if (flaw) throw refusal(flaw);
  const others =
    verdict === "accepted"
      ? { status: "replaced" as const, ids: await takenPlaceOf(container, record, input, now) }
      : { status: "accepted" as const, ids: await givenPlaceBack(container, record, input) };
  const named = what === "paper" ? { paper_id: id, type: typeOf(record, id) } : { licence_id: id };
  const event: Decision["event"] = {
    verb: `${what}_${verdict}`,
    from: null,
    to: null,
    actor_kind: "operator",
    actor_id: operator_id,
    reason,
    details: { ...named, ...(others.ids.length > 0 && { [others.status]: others.ids }) },
    at: now,
  };
  const rest = others.ids.map((other) => ({ id: other, status: others.status }));
  const seller = doneWithRenewal(record, id);
  return what === "licence"
    ? { ...seller, licences: [{ id, status: verdict }, ...rest], event }
    : {
        ...seller,
        papers: [{ id, status: verdict, reason, reviewer_id: operator_id, reviewed_at: now }, ...rest],
        event,
      };
}

/** What an accepted one renews is history from then on. */
async function takenPlaceOf(
  container: MedusaContainer,
  { papers, licences, jurisdiction }: SellerRecord,
  { what, id }: JudgePaperInput,
  now: Date,
): Promise<string[]> {
  const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const classes = inForce(await policies.compiledPolicies(), jurisdiction, now)?.classes;
  const shown =
    what === "paper"
      ? papers.map((paper) => ({ ...paper, kind: paper.type }))
      : licences.map((licence) => {
          // Where each product has a licence of its own, only the same number is the same licence.
          const each = classes?.get(licence.licence_class)?.rules.per_product ? `|${licence.number}` : "";
          return { ...licence, kind: licence.licence_class + each };
        });
  const accepted = shown.find((one) => one.id === id);
  return accepted ? replacedBy(accepted, shown) : [];
}

/** Whose verdict is taken back gives its place back to what it had replaced. */
async function givenPlaceBack(
  container: MedusaContainer,
  { id: seller_id, papers, licences }: SellerRecord,
  { what, id }: JudgePaperInput,
): Promise<string[]> {
  const shown: { id: string; status: string }[] = what === "paper" ? papers : licences;
  if (shown.find((one) => one.id === id)?.status !== "accepted") return [];
  const events = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerEvents({ seller_id, verb: `${what}_accepted`, details: { [`${what}_id`]: id } } as never, {
      take: 1,
      order: { at: "DESC", id: "DESC" },
    });
  const { replaced = [] } = (events[0]?.details ?? {}) as { replaced?: string[] };
  return replaced.filter((former) => shown.some((one) => one.id === former && one.status === "replaced"));
}

/** Whoever renews while she still sells leaves the queue with the last of her papers: nothing is new any more. */
function doneWithRenewal({ status, status_since, papers, licences }: SellerRecord, judged: string) {
  const open = [...papers, ...licences].some((shown) => shown.status === "pending" && shown.id !== judged);
  return status === "verified" && !open ? { seller: { submitted_at: status_since } } : {};
}

function typeOf({ papers }: SellerRecord, paper_id: string): string | undefined {
  return papers.find(({ id }) => id === paper_id)?.type;
}
