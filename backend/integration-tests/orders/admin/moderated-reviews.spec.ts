import type {
  AdminReviewAnswer,
  AdminReviewsAnswer,
  OrderReviewsAnswer,
  SellerReviewAnswer,
  SellerReviewsAnswer,
  StoreReviewsAnswer,
} from "@dastranj/orders/contract";
import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import {
  aBuyer,
  anOperator,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
} from "../../support/factories";
import { send } from "../../support/http";
import { type BoughtAndReceived, received, review } from "../../support/reviewing";

const shownOf = async (product: TestProduct, more = ""): Promise<StoreReviewsAnswer> =>
  (await send<StoreReviewsAnswer>("GET", `/store/reviews?product=${product.handle}${more}`)).body;
const ownOf = async ({ order }: BoughtAndReceived): Promise<OrderReviewsAnswer> =>
  (await send<OrderReviewsAnswer>("GET", `/store/orders/${order}/reviews`)).body;
const first = (answer: OrderReviewsAnswer) => answer.parts[0]?.lines[0]?.review;

describe("a review leads elsewhere or is reported", () => {
  let weaver: TestSeller;
  let goods: TestProduct;
  let purchase: BoughtAndReceived;
  let id: string;
  let operator: { token: string };
  const office = (verb: string, said: object = {}) =>
    send<AdminReviewAnswer>("POST", `/admin/reviews/${id}/${verb}`, said, operator);
  const seller = async () =>
    (await send<SellerReviewsAnswer>("GET", "/seller/reviews", undefined, weaver)).body;

  beforeAll(async () => {
    weaver = await aSeller();
    goods = await aProduct(weaver);
    purchase = await received([goods]);
    operator = { token: await anOperator() };
  });

  it("waits for the office when a number stands in it, and its writer is told", async () => {
    const said = await review(purchase, { words: "مستقیم بخرید: ۰۹۱۷ ۱۲۳ ۴۵۶۷" });
    const own = first(said.body);
    id = own?.id ?? "";
    expect([own?.state, own?.held_for]).toEqual(["held", ["phone"]]);
    expect((await shownOf(goods)).rating.count).toBe(0);
    expect((await seller()).count).toBe(0);
    const waiting = await send<AdminReviewsAnswer>("GET", "/admin/reviews?limit=50", undefined, operator);
    expect(waiting.body.reviews.find((one) => one.id === id)).toMatchObject({
      state: "held",
      held_for: ["phone"],
      seller: { handle: weaver.handle },
      reports: 0,
    });
  });

  it("is shown when the number is taken out", async () => {
    const said = await send<OrderReviewsAnswer>("POST", `/store/orders/${purchase.order}/reviews/${id}`, {
      stars: 2,
      words: "دیر رسید",
    });
    expect(first(said.body)?.state).toBe("shown");
    expect((await shownOf(goods)).reviews.map(({ words }) => words)).toEqual(["دیر رسید"]);
  });

  it("is answered by its seller once, who may better it for a day", async () => {
    expect(await seller()).toMatchObject({ unanswered: 1, goods: { average: 2, count: 1 }, count: 1 });
    const answer = (words: string, by = weaver) =>
      send<SellerReviewAnswer>("POST", `/seller/reviews/${id}/answer`, { words }, by);
    expect((await answer("زنگ بزنید 09171234567")).body.code).toBe("review_answer_has_contact");
    expect((await answer(" ")).status).toBe(400);
    expect((await answer("x".repeat(1001))).status).toBe(400);
    expect((await answer("مال من نیست", await aSeller())).body.code).toBe("review_not_found");
    expect((await answer("پوزش می‌خواهیم.")).body.review.answer?.words).toBe("پوزش می‌خواهیم.");
    expect((await answer("پوزش؛ پست دیر آورد.")).status).toBe(200);
    expect((await seller()).unanswered).toBe(0);
    const only = await send<SellerReviewsAnswer>("GET", "/seller/reviews?only=unanswered", undefined, weaver);
    expect(only.body.count).toBe(0);
    expect((await shownOf(goods)).reviews[0]?.answer?.words).toBe("پوزش؛ پست دیر آورد.");
    expect(first(await ownOf(purchase))?.answer?.words).toBe("پوزش؛ پست دیر آورد.");
    const { container } = await application();
    await container
      .resolve<{ updateReviews(row: object): Promise<unknown> }>("review")
      .updateReviews({ id, answered_at: new Date(Date.now() - 86_400_000 - 1000) });
    expect((await answer("باز هم")).body.code).toBe("review_answer_over");
  });

  it("is reported by a buyer and by its seller, hidden with a reason and shown again; the trail tells all", async () => {
    const buyer = { token: await aBuyer() };
    const said = { reason: "insult", words: "بی‌ادبانه است" };
    expect((await send("POST", `/store/reviews/${id}/report`, said)).status).toBe(401);
    for (let press = 0; press < 2; press++)
      expect((await send("POST", `/store/reviews/${id}/report`, said, buyer)).body).toEqual({
        reported: true,
      });
    expect((await send("POST", `/seller/reviews/${id}/report`, { reason: "untrue" }, weaver)).status).toBe(
      200,
    );
    const others = await send("POST", `/seller/reviews/${id}/report`, said, await aSeller());
    expect(others.body.code).toBe("review_not_found");
    const one = await send<AdminReviewAnswer>("GET", `/admin/reviews/${id}`, undefined, operator);
    expect(one.body.review.open_reports.map(({ by, reason }) => `${by} ${reason}`).sort()).toEqual([
      "buyer insult",
      "seller untrue",
    ]);
    expect((await office("hide")).status).toBe(400);
    const hidden = await office("hide", { reason: "ناسزا" });
    expect(hidden.body.review).toMatchObject({ state: "hidden", hidden_because: "ناسزا", reports: 0 });
    expect((await office("hide", { reason: "باز" })).body.code).toBe("review_wrong_state");
    expect((await shownOf(goods)).rating.count).toBe(0);
    expect(first(await ownOf(purchase))).toMatchObject({ state: "hidden", hidden_because: "ناسزا" });
    expect((await seller()).reviews[0]?.state).toBe("hidden");
    const shown = await office("show", { reason: "بازبینی شد" });
    expect(
      shown.body.review.trail.map(({ verb, by, actor_name }) => `${verb} ${by} ${actor_name ?? ""}`),
    ).toEqual([
      "shown operator مینا راستی",
      "hidden operator مینا راستی",
      "reported seller ",
      "reported buyer ",
      "answered seller ",
      "answered seller ",
      "changed buyer ",
      "held rule ",
      "written buyer ",
    ]);
    expect((await shownOf(goods)).rating.count).toBe(1);
  });

  it("is seen by the office first when it is changed after it was hidden", async () => {
    await office("hide", { reason: "ناسزا" });
    const said = await send<OrderReviewsAnswer>("POST", `/store/orders/${purchase.order}/reviews/${id}`, {
      stars: 3,
      words: "دیر رسید، همین.",
    });
    expect(first(said.body)).toMatchObject({ state: "held", held_for: ["hidden_before"] });
    expect((await office("show")).body.review).toMatchObject({ state: "shown", held_for: [] });
  });

  it("counts on the card and in the order of goods within a moment", async () => {
    const card = async () =>
      (await send<StoreSearchAnswer>("GET", `/store/search?handle=${goods.handle}`)).body.products[0];
    // Three stars stand nowhere else: a card of the moment before, with one rating too, is not taken for this one.
    const counted = await eventually(async () => {
      const seen = await card();
      return seen?.rating === 3 && seen;
    });
    expect(counted).toMatchObject({ rating: 3, ratings: 1 });
    const better = await aProduct(weaver);
    await review(await received([better]), { stars: 5 });
    const best = async () =>
      (await send<StoreSearchAnswer>("GET", `/store/search?seller=${weaver.handle}&sort=rating`)).body
        .products;
    await eventually(async () => (await best())[0]?.handle === better.handle);
    expect((await best()).map(({ rating }) => rating)).toEqual([5, 3]);
  });
});
