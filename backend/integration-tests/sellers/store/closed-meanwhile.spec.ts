import { beforeAll, describe, expect, it } from "vitest";
import { aProduct, aSeller, changeStatus, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { onlyLicence, sweep } from "../../support/licences";
import { beginPayment, complete, paidBasket } from "../../support/shopping";

/** Between the basket and the order a seller may stop selling. */
describe("a basket whose seller stopped selling meanwhile", () => {
  let stays: TestProduct;

  beforeAll(async () => {
    stays = await aProduct(await aSeller());
  });

  const items = async (cart: string) =>
    (await send<{ cart: { items: { id: string; variant_id: string }[] } }>("GET", `/store/carts/${cart}`))
      .body.cart.items;

  const STOPS: [string, (seller: TestSeller) => Promise<unknown>][] = [
    ["was suspended", (seller) => changeStatus(seller.id, "suspend")],
    ["has a licence that ended", async (seller) => [await onlyLicence(seller, -1), await sweep()]],
  ];

  it.each(STOPS)(
    "who %s is refused with a reason and kept; without her goods it is bought",
    async (_, stop) => {
      const seller = await aSeller();
      const leaves = await aProduct(seller);
      const cart = await paidBasket([stays, leaves]);
      await stop(seller);

      const refused = await complete(cart, "en");
      expect([refused.status, refused.body.code]).toEqual([400, "seller_may_not_sell"]);
      expect(refused.body.message).toBe(
        "Golbanoo Kilims is not selling at the moment; please remove her goods.",
      );
      expect((await items(cart)).map((item) => item.variant_id).sort()).toEqual(
        [stays.variantId, leaves.variantId].sort(),
      );

      const hers = (await items(cart)).find((item) => item.variant_id === leaves.variantId);
      await send("DELETE", `/store/carts/${cart}/line-items/${hers?.id}`);
      await beginPayment(cart);
      expect((await complete(cart)).body.type).toBe("order");
    },
  );
});
