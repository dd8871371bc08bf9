import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import { application } from "./application";
import { aSeller, type TestSeller } from "./factories";
import { send } from "./http";
import { stripeDouble } from "./payments/gateways";
import { moves } from "./payouts";

/** Asks something of a seller's payouts. */
export const post = <T = SellerPayoutsAnswer>(path: string, body: object, { token }: { token: string }) =>
  send<T>("POST", `/seller/payouts${path}`, body, { token });

/** A seller with an account at Stripe that is verified. */
export async function verified(): Promise<TestSeller> {
  const { connect } = stripeDouble();
  const seller = await aSeller();
  await post("/stripe", { country: "DE" }, seller);
  connect.verify(connect.accountOf(seller.id));
  await post("/stripe/look", {}, seller);
  return seller;
}

/** One who is paid by it, and of whom so many cents are available. */
export async function paidByStripe(cents: bigint): Promise<TestSeller> {
  const seller = await verified();
  await post("/way", { way: "stripe_connect" }, seller);
  const { container } = await application();
  const payouts = container.resolve<Payouts>("payout");
  const [terms] = await payouts.listPayoutTerms({ seller_id: seller.id });
  await payouts.updatePayoutTerms({ id: terms?.id, way_held_until: new Date(0) });
  await moves("clearing:pp_stripe_stripe:eur", `available:${seller.id}:eur`, cents);
  return seller;
}

interface Payouts {
  listPayoutTerms(of: object): Promise<{ id: string }[]>;
  updatePayoutTerms(row: object): Promise<unknown>;
}
