import { randomUUID } from "node:crypto";
import type { OrderReviewsAnswer, StoreReviewsAnswer } from "@dastranj/orders/contract";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import {
  aBuyer,
  aMember,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
} from "../../support/factories";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { type BoughtAndReceived, bought, received, review, sendReviewPhoto } from "../../support/reviewing";

const shownOf = async (product: TestProduct, more = ""): Promise<StoreReviewsAnswer> =>
  (await send<StoreReviewsAnswer>("GET", `/store/reviews?product=${product.handle}${more}`)).body;
const ownOf = async ({ order }: BoughtAndReceived): Promise<OrderReviewsAnswer> =>
  (await send<OrderReviewsAnswer>("GET", `/store/orders/${order}/reviews`)).body;
const first = (answer: OrderReviewsAnswer) => answer.parts[0]?.lines[0]?.review;

describe("a buyer says what she thinks of what she received", () => {
  let weaver: TestSeller;
  let kilim: TestProduct;

  beforeAll(async () => {
    weaver = await aSeller();
    kilim = await aProduct(weaver);
  });

  it("is told what she may say; before it reached her that is nothing", async () => {
    const purchase = await bought([kilim]);
    expect(await ownOf(purchase)).toEqual({
      name: "نگار ص.",
      parts: [
        {
          part_id: purchase.parts[0]?.id,
          received: false,
          seller_stars: null,
          seller_stars_changeable: true,
          lines: [{ line_item_id: purchase.line, refused: "review_not_received", review: null }],
        },
      ],
    });
    const early = await review(purchase, {}, "en");
    expect([early.status, early.body.code, early.body.message]).toEqual([
      400,
      "review_not_received",
      "You can review it once it has reached you.",
    ]);
    expect((await sendReviewPhoto(purchase.order, await aPicture())).body.code).toBe("review_not_received");
    const stars = await send("POST", `/store/orders/${purchase.order}/seller-stars`, {
      part_id: purchase.parts[0]?.id,
      stars: 5,
    });
    expect(stars.body.code).toBe("review_not_received");
    expect((await shownOf(kilim)).count).toBe(0);
  });

  it("says it once, and everybody reads it: stars, words as they are, her name cut short, photos without their secrets", async () => {
    const purchase = await received([kilim]);
    const secret = await sharp(await aPicture(1400, 900))
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 36/1 0/1" } })
      .jpeg()
      .toBuffer();
    const key = randomUUID();
    const photo = await sendReviewPhoto(purchase.order, secret, { key });
    expect(photo.status).toBe(201);
    expect((await sendReviewPhoto(purchase.order, secret, { key })).body).toEqual(photo.body);
    const words = "<script>alert(1)</script>\nرنگ‌ها زنده‌اند & بافت ریز است.";
    const said = await review(purchase, { stars: 4, words, photos: [photo.body.photo.id] });
    expect(said.status).toBe(201);
    expect(first(said.body)).toMatchObject({
      stars: 4,
      words,
      state: "shown",
      shown_as: "name",
      held_for: [],
    });
    const shown = await shownOf(kilim);
    expect(shown.rating).toEqual({ average: 4, count: 1, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } });
    expect(shown.reviews).toEqual([
      {
        id: first(said.body)?.id,
        stars: 4,
        words,
        name: "نگار ص.",
        variant_title: "یک",
        written_at: expect.stringMatching(/^20\d\d-/),
        photos: [photo.body.photo],
        answer: null,
        helpful: 0,
        product: { handle: kilim.handle, title: "گلیم لوزی", title_en: "گلیم لوزی" },
      },
    ]);
    expect(photo.body.photo.files.map(({ width, type }) => `${width} ${type}`)).toEqual([
      "320 image/webp",
      "320 image/avif",
      "640 image/webp",
      "640 image/avif",
      "1080 image/webp",
      "1080 image/avif",
    ]);
    const { url } = await application();
    const file = await fetch(url + new URL(photo.body.photo.files[0]?.address ?? "").pathname);
    expect(file.status).toBe(200);
    expect((await sharp(Buffer.from(await file.arrayBuffer())).metadata()).exif).toBeUndefined();
    const again = await review(purchase, { stars: 1 });
    expect([again.status, again.body.code]).toEqual([400, "review_written_already"]);
    const pressed = await received([kilim]);
    const answers = await Promise.all([review(pressed), review(pressed), review(pressed)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    expect((await shownOf(kilim)).rating).toMatchObject({ average: 4.5, count: 2 });
    expect((await shownOf(kilim, "&stars=4")).reviews.map(({ stars }) => stars)).toEqual([4]);
    expect((await shownOf(kilim, "&sort=highest&limit=1")).reviews.map(({ stars }) => stars)).toEqual([5]);
  });

  it("is refused what is none, and nothing is stored", async () => {
    const other = await aProduct(weaver);
    const purchase = await received([other]);
    const bad: object[] = [
      { stars: 0 },
      { stars: 6 },
      { stars: 4.5 },
      { stars: "5" },
      { words: "ن".repeat(2001) },
      { photos: ["revph_1"] },
      { photos: Array.from({ length: 5 }, (_, n) => `revph_${String(n).padStart(26, "0")}`) },
      { state: "shown" },
    ];
    for (const said of bad) {
      const { status, body } = await review(purchase, said);
      expect(
        [status, typeof body.code === "string" || body.type === "invalid_data"],
        JSON.stringify(said),
      ).toEqual([400, true]);
    }
    const stranger = await review(purchase, { photos: ["revph_00000000000000000000000000"] });
    expect([stranger.status, stranger.body.code]).toEqual([400, "review_photo_not_found"]);
    const large = await review(purchase, { words: "x".repeat(102_400) });
    expect([400, 413]).toContain(large.status);
    expect((await review({ ...purchase, line: "ordli_unknown" })).body.code).toBe("review_line_not_found");
    expect((await review({ ...purchase, order: "order_unknown" })).body.code).toBe("order_not_found");
    const noPhoto = await sendReviewPhoto(purchase.order, Buffer.from("<svg/>"), { type: "image/jpeg" });
    expect([noPhoto.status, noPhoto.body.code]).toEqual([400, "photo_not_a_photo"]);
    const noKey = await sendReviewPhoto(purchase.order, await aPicture(), { key: "1" });
    expect([noKey.status, noKey.body.code]).toEqual([400, "review_photo_key_wrong"]);
    expect(first(await ownOf(purchase))).toBeNull();
    expect((await shownOf(other)).rating.count).toBe(0);
  });

  it("is not for what went back as a whole", async () => {
    const purchase = await received([kilim]);
    const { container } = await application();
    await container
      .resolve<{ updateSellerOrderLines(row: object): Promise<unknown> }>("seller_order")
      .updateSellerOrderLines({ id: purchase.parts[0]?.lines[0]?.id, returned_quantity: 1 });
    expect((await review(purchase)).body.code).toBe("review_returned");
  });

  it("is not for who works for the seller, though she bought it", async () => {
    const purchase = await received([kilim]);
    const { email } = await aMember(weaver, { role: "staff" });
    const { container } = await application();
    await container.resolve("order").updateOrders([{ id: purchase.order, email }]);
    expect((await review(purchase)).body.code).toBe("review_of_own_goods");
  });

  it("may be changed for two weeks, and stands without a name when she likes", async () => {
    const goods = await aProduct(weaver);
    const purchase = await received([goods]);
    const { id = "" } = first((await review(purchase, { words: "خوب" })).body) ?? {};
    const change = (said: object) =>
      send<OrderReviewsAnswer>("POST", `/store/orders/${purchase.order}/reviews/${id}`, said);
    const changed = await change({ stars: 3, words: "نخ‌ها شل شد", shown_as: "anonymous" });
    expect(first(changed.body)).toMatchObject({ stars: 3, words: "نخ‌ها شل شد", shown_as: "anonymous" });
    expect((await shownOf(goods)).reviews.map(({ stars, name }) => [stars, name])).toEqual([[3, null]]);
    const { container } = await application();
    await container
      .resolve<{ updateReviews(row: object): Promise<unknown> }>("review")
      .updateReviews({ id, written_at: new Date(Date.now() - 14 * 86_400_000 - 1000) });
    expect((await change({ stars: 5 })).body.code).toBe("review_change_over");
    const stranger = await received([goods]);
    const theirs = await send("POST", `/store/orders/${stranger.order}/reviews/${id}`, { stars: 1 });
    expect([theirs.status, theirs.body.code]).toEqual([404, "review_not_found"]);
    expect((await shownOf(goods)).rating).toMatchObject({ average: 3, count: 1 });
  });

  it("rates the seller once for each part; the booth tells the average", async () => {
    const seller = await aSeller();
    const goods = await aProduct(seller);
    const [one, two] = [await received([goods]), await received([goods])];
    const rate = ({ order, parts }: BoughtAndReceived, stars: number) =>
      send<OrderReviewsAnswer>("POST", `/store/orders/${order}/seller-stars`, {
        part_id: parts[0]?.id,
        stars,
      });
    expect((await rate(one, 2)).body.parts[0]?.seller_stars).toBe(2);
    expect((await rate(one, 4)).body.parts[0]?.seller_stars).toBe(4);
    await rate(two, 5);
    expect((await rate(two, 6)).status).toBe(400);
    expect((await rate({ ...one, parts: two.parts }, 1)).body.code).toBe("seller_order_not_found");
    const { body } = await send<StoreReviewsAnswer>("GET", `/store/reviews?seller=${seller.handle}`);
    expect(body.rating).toEqual({ average: 4.5, count: 2, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } });
  });

  it("signs in when she has an account: her order's id alone is not enough", async () => {
    const purchase = await received([kilim]);
    const { container } = await application();
    const token = await aBuyer();
    const me = await send<{ customer: { id: string } }>("GET", "/store/customers/me", undefined, { token });
    await container.resolve("order").updateOrders([{ id: purchase.order, customer_id: me.body.customer.id }]);
    const reading = await send("GET", `/store/orders/${purchase.order}/reviews`);
    expect([reading.status, reading.body.code]).toEqual([403, "review_not_yours"]);
    expect((await review(purchase)).body.code).toBe("review_not_yours");
    const said = await send<OrderReviewsAnswer>(
      "POST",
      `/store/orders/${purchase.order}/reviews`,
      { line_item_id: purchase.line, stars: 5, words: "باز هم می‌خرم" },
      { token },
    );
    expect(said.status).toBe(201);
    const { id = "" } = first(said.body) ?? {};
    const own = await send("POST", `/store/reviews/${id}/helpful`, { helpful: true }, { token });
    expect(own.body.code).toBe("review_vote_own");
    const reader = { token: await aBuyer() };
    const vote = (helpful: boolean) => send("POST", `/store/reviews/${id}/helpful`, { helpful }, reader);
    expect([(await vote(true)).body, (await vote(true)).body, (await vote(false)).body]).toEqual([
      { helpful: 1 },
      { helpful: 1 },
      { helpful: 0 },
    ]);
    // She closes her account: what she said stays, and is nobody's.
    await container
      .resolve<{ forgetReviewer(id: string): Promise<void> }>("review")
      .forgetReviewer(me.body.customer.id);
    const shown = (await shownOf(kilim)).reviews.find((one) => one.id === id);
    expect([shown?.name, shown?.words]).toEqual([null, "باز هم می‌خرم"]);
  });
});
