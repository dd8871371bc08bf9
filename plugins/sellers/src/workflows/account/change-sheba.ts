import { codeOf, ONE_TIME_CODES_MODULE, type OneTimeCodes } from "@dastranj/identity/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { maskSheba, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { bareSheba, isSheba } from "../../contract/checks";
import { SELLER_MODULE } from "../../contract/names";
import type { ChangeSheba } from "../../contract/team";
import { holdAfterChange } from "../../domain/payout-hold";
import { isWritable } from "../../domain/seller-states";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { type Acting, accountEvent, ownersOnly } from "./acting";
import { SHEBA_CHANGED } from "./messages";

const changeShebaStep = createStep("change-sheba", async (input: Acting & ChangeSheba, { container }) => {
  ownersOnly(input);
  const { seller_id, member_id } = input;
  const now = new Date(input.now);
  const code = codeOf(input.code) ?? "";
  const sheba = bareSheba(input.sheba);
  if (!isSheba(sheba)) throw refusal("sheba_invalid");
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const { mobile } = await sellers.retrieveSellerMember(member_id, { select: ["mobile"] });
  if (!mobile) throw refusal("mobile_missing");
  const until = await sellers.changeAccount(seller_id, async (context) => {
    const seller = await sellers.retrieveSeller(seller_id, {}, context);
    if (isWritable(seller.status)) throw refusal("sheba_in_application");
    const [particulars] = await sellers.listSellerParticulars({ seller_id }, { take: 1 }, context);
    const before = particulars?.sheba_sealed ? vault.open(particulars.sheba_sealed) : null;
    if (before === sheba) throw refusal("sheba_same");
    // Only now: what was refused before has not used her code up.
    await container
      .resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE)
      .spend({ purpose: "change_sheba", mobile, code, now });
    const until = holdAfterChange(now, seller.payouts_held_until);
    const sealed = { sheba_sealed: vault.seal(sheba) };
    if (particulars) await sellers.updateSellerParticulars({ id: particulars.id, ...sealed }, context);
    else await sellers.createSellerParticulars({ seller_id, ...sealed } as never, context);
    const after_masked = maskSheba(sheba);
    const masks = { before_masked: before && maskSheba(before), after_masked };
    const change = (await sellers.createShebaChanges(
      { seller_id, member_id, ...masks, at: now, payouts_held_until: until } as never,
      context,
    )) as unknown as { id: string };
    await sellers.updateSellers({ id: seller_id, payouts_held_until: until }, context);
    await sellers.createSellerEvents(accountEvent(input, "sheba_changed", masks) as never, context);
    const owners = await sellers.listSellerMembers({ seller_id, role: "owner" }, {}, context);
    await container.resolve<Messages>(MESSAGES_MODULE).send(
      owners.map(({ id, email, mobile, language }) => ({
        key: `${SHEBA_CHANGED.name}:${change.id}:${id}`,
        name: SHEBA_CHANGED.name,
        to: { mobile, email },
        language,
        data: {
          seller: seller.name,
          seller_en: seller.name_en || seller.name,
          after_masked,
          held_until: until.toISOString(),
        },
      })),
      context,
    );
    return until;
  });
  return new StepResponse({ payouts_held_until: until });
});

/** An owner has her money sent elsewhere: proved by a fresh code, told to every owner, and held for a while. */
export const changeShebaWorkflow = createWorkflow(
  "change-sheba",
  (input: Acting & ChangeSheba) => new WorkflowResponse(changeShebaStep(input)),
);
