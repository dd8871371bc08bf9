import { maskSheba, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerAccountAnswer } from "../../contract/team";
import { isWritable } from "../../domain/seller-states";
import type { SellerRequest } from "../acting-seller";

const MOST_CHANGES = 20;

/** Who acts, and for owners where the money goes: masked, with who changed it when. */
export async function readAccount(req: SellerRequest): Promise<SellerAccountAnswer> {
  const { seller_id, member_id, role, status } = req.acting_seller;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: members } = await query.graph({
    entity: "seller_member",
    fields: ["id", "name", "email", "mobile", "role", "language"],
    filters: { id: member_id, seller_id },
  });
  const [{ id, name, email, mobile, language }] = members;
  const member = { id, name, email, mobile, role, language };
  return { member, status, money: role === "owner" ? await money() : null };

  async function money(): Promise<SellerAccountAnswer["money"]> {
    const [{ data: sellers }, { data: changes }] = await Promise.all([
      query.graph({
        entity: "seller",
        fields: ["payouts_held_until", "particulars.sheba_sealed"],
        filters: { id: seller_id },
      }),
      query.graph({
        entity: "sheba_change",
        fields: ["member_id", "before_masked", "after_masked", "at"],
        filters: { seller_id },
        pagination: { take: MOST_CHANGES, order: { at: "DESC" } },
      }),
    ]);
    const { data: who } = await query.graph({
      entity: "seller_member",
      fields: ["id", "name"],
      filters: { seller_id, id: changes.map((change) => change.member_id) },
      // Who left stays in the history.
      withDeleted: true,
    });
    const names = new Map(who.map(({ id, name }) => [id, name]));
    const sealed = sellers[0]?.particulars?.sheba_sealed;
    const held = sellers[0]?.payouts_held_until;
    return {
      sheba_masked: sealed ? maskSheba(req.scope.resolve<Vault>(VAULT_MODULE).open(sealed)) : null,
      payouts_held_until: held ? new Date(held).toISOString() : null,
      may_change: !isWritable(status) && Boolean(mobile),
      changes: changes.map(({ member_id, before_masked, after_masked, at }) => ({
        at: new Date(at).toISOString(),
        by: names.get(member_id) ?? "",
        before_masked,
        after_masked,
      })),
    };
  }
}
