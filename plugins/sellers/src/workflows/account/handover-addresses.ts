import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { asciiDigits } from "../../contract/checks";
import { SELLER_MODULE } from "../../contract/names";
import type { AddHandoverAddress } from "../../contract/team";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { type Acting, accountEvent, ownersOnly } from "./acting";

const MOST_ADDRESSES = 5;

const addStep = createStep(
  "add-handover-address",
  async (input: Acting & { place: AddHandoverAddress }, { container }) => {
    ownersOnly(input);
    const { seller_id } = input;
    const { kind, city, address, phone, hours, consent } = input.place;
    if (kind === "home" && !consent) throw refusal("home_needs_consent");
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const vault = container.resolve<Vault>(VAULT_MODULE);
    const told = { city, address, phone: phone ? asciiDigits(phone) : null, hours: hours || null };
    const id = await sellers.changeAccount(seller_id, async (context) => {
      const standing = await sellers.listHandoverAddresses({ seller_id }, { select: ["id"] }, context);
      if (standing.length >= MOST_ADDRESSES) throw refusal("handover_too_many");
      const made = (await sellers.createHandoverAddresses(
        {
          seller_id,
          kind,
          address_sealed: vault.seal(JSON.stringify(told)),
          consented_at: kind === "home" ? new Date(input.now) : null,
        } as never,
        context,
      )) as unknown as { id: string };
      await sellers.createSellerEvents(
        accountEvent(input, "handover_address_added", { id: made.id, kind }) as never,
        context,
      );
      return made.id;
    });
    return new StepResponse({ id });
  },
);

/** An owner names where buyers fetch their goods. */
export const addHandoverAddressWorkflow = createWorkflow(
  "add-handover-address",
  (input: Acting & { place: AddHandoverAddress }) => new WorkflowResponse(addStep(input)),
);

const removeStep = createStep(
  "remove-handover-address",
  async (input: Acting & { id: string }, { container }) => {
    ownersOnly(input);
    const { seller_id, id } = input;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changeAccount(seller_id, async (context) => {
      const [address] = await sellers.listHandoverAddresses({ id, seller_id }, { take: 1 }, context);
      if (!address) throw refusal("handover_not_found");
      // For good: nothing needs where somebody lived.
      await sellers.deleteHandoverAddresses([id], context);
      await sellers.createSellerEvents(
        accountEvent(input, "handover_address_removed", { id, kind: address.kind }) as never,
        context,
      );
    });
    return new StepResponse({ id });
  },
);

/** An owner takes an address back; from then on no buyer reads it. */
export const removeHandoverAddressWorkflow = createWorkflow(
  "remove-handover-address",
  (input: Acting & { id: string }) => new WorkflowResponse(removeStep(input)),
);
