import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { SellerModuleService } from "../../modules/seller/service";
import type { Acting } from "./acting";
import { unbind } from "./bind-identity";
import { ACCOUNT_CLOSED } from "./messages";

/** More than act for any seller. */
const ALL = { take: 1000 };

/**
 * Erases what is personal of a seller and of everybody who acted for her, and ends their ways in. The keyed hash of her
 * identity stays where the office had suspended her: closing is no way round that. Nothing of it can be undone, so it
 * comes last.
 *
 * @returns the keys of files that nothing names any more
 */
export const eraseAccountStep = createStep("erase-seller-account", async (input: Acting, { container }) => {
  const { seller_id } = input;
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  const { files, members } = await sellers.changeAccount(seller_id, async (context) => {
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
    const [particulars] = await sellers.listSellerParticulars({ seller_id }, { take: 1 }, context);
    const [closing] = await sellers.listSellerEvents(
      { seller_id, verb: "close" },
      { take: 1, order: { at: "DESC" } },
      context,
    );
    const papers = await sellers.eraseSeller(seller_id, context);
    if (particulars?.identity_key && closing?.from === "suspended")
      await sellers.createSellerParticulars(
        { seller_id, identity_key: particulars.identity_key } as never,
        context,
      );
    const ids = members.map(({ id }) => id);
    await sellers.softDeleteSellerMembers(ids, undefined, context);
    return { files: [...papers, ...photoFiles(seller.photos)], members: ids };
  });
  for (const id of members) await unbind(container, id, { erase: true });
  return new StepResponse(files);
});

function photoFiles(photos: unknown): string[] {
  const shown = (photos ?? []) as { files: { key: string }[] }[];
  return shown.flatMap(({ files }) => files.map(({ key }) => key));
}
