import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { SellerModuleService } from "../../modules/seller/service";
import type { Acting } from "./acting";
import { unbind } from "./bind-identity";
import { ACCOUNT_CLOSED } from "./messages";

/** More than any seller has of anything here. */
const ALL = { take: 1000 };

/**
 * Erases what is personal of a seller and of everybody who acted for her. What stays: her booth's name on the orders that
 * were sold, the audit trail by ids, and the keyed hash of her identity, by which an office that suspended her knows her again.
 * Nothing of it can be undone, so it comes last and may be done again.
 */
export const eraseAccountStep = createStep("erase-seller-account", async (input: Acting, { container }) => {
  const { seller_id } = input;
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  const papers = await sellers.listPapers({ seller_id }, { ...ALL, select: ["id", "file_key"] });
  const members = await sellers.changeAccount(seller_id, async (context) => {
    const seller = await sellers.retrieveSeller(seller_id, {}, context);
    const members = await sellers.listSellerMembers({ seller_id }, ALL, context);
    await messages.send(
      members
        .filter(({ role }) => role === "owner")
        .map(({ id, email, mobile, language }) => ({
          key: `${ACCOUNT_CLOSED.name}:${seller_id}:${id}`,
          name: ACCOUNT_CLOSED.name,
          to: { mobile, email },
          language,
          data: { seller: seller.name, seller_en: seller.name_en || seller.name },
        })),
      context,
    );
    for (const { email, mobile } of members) await messages.forget({ email, mobile }, context);
    const [particulars, invitations, handovers, licences] = await Promise.all([
      sellers.listSellerParticulars({ seller_id }, ALL, context),
      sellers.listSellerInvitations({ seller_id }, ALL, context),
      sellers.listHandoverAddresses({ seller_id }, ALL, context),
      sellers.listLicences({ seller_id }, ALL, context),
    ]);
    await sellers.updateSellerParticulars(
      particulars.map(({ id }) => ({
        id,
        identity_sealed: null,
        address_sealed: null,
        postal_code_sealed: null,
        sheba_sealed: null,
      })),
      context,
    );
    await sellers.deleteSellerInvitations(ids(invitations), context);
    await sellers.deleteHandoverAddresses(ids(handovers), context);
    await sellers.deletePapers(ids(papers), context);
    await sellers.updateLicences(
      licences.map(({ id }) => ({ id, number: "", number_key: `closed:${id}` })),
      context,
    );
    await sellers.updateSellerMembers(
      members.map(({ id }) => ({ id, name: "", email: null, mobile: null })),
      context,
    );
    await sellers.softDeleteSellerMembers(ids(members), undefined, context);
    await sellers.updateSellers(
      { id: seller_id, story: "", story_en: "", picture: null, photos: null, works_with: null },
      context,
    );
    return members;
  });
  for (const { id } of members) await unbind(container, id, { erase: true });
  const files = papers.map(({ file_key }) => file_key).filter(Boolean);
  if (files.length > 0) await container.resolve(Modules.FILE).deleteFiles(files);
  return new StepResponse();
});

function ids(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
