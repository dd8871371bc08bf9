import type {
  ListingReviewAnswer,
  ListingReviewsAnswer,
  SellerListingAnswer,
} from "@dastranj/listings/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { anOperator, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aDistillate, again, aPhotoOf, change, offer } from "../../support/listings";

let operator = "";
beforeAll(async () => {
  operator = await anOperator();
});

const judge = (id: string, what: "approve" | "reject", body: object = {}) =>
  send<ListingReviewAnswer>("POST", `/admin/listings/${id}/${what}`, body, { token: operator });

const read = async (seller: TestSeller, id: string) =>
  (await send<SellerListingAnswer>("GET", `/seller/listings/${id}`, undefined, seller)).body.listing;

const shown = async (id: string) => {
  const { status, body } = await send<{ product?: { title: string } }>("GET", `/store/products/${id}`);
  return status === 200 ? body.product?.title : status;
};

/** What was told of a listing, by the name of the message. */
async function toldOf(listing: string): Promise<string[]> {
  const { container } = await application();
  const messages = container.resolve<{ listMessages(of: object): Promise<{ name: string }[]> }>("messages");
  return (await messages.listMessages({ key: { $like: `${listing}:%` } })).map(({ name }) => name).sort();
}

describe("the office looks at listings before they are on sale", () => {
  it("finds a new one in the queue, approves it once, and she is told once", async () => {
    const seller = await aSeller();
    const { body } = await offer(seller, aDistillate(await aPhotoOf(seller)));
    const { id, product_id } = body.listing;
    const queue = await send<ListingReviewsAnswer>(
      "GET",
      `/admin/listing-reviews?seller_id=${seller.id}&kind=new`,
      undefined,
      { token: operator },
    );
    expect(queue.body).toMatchObject({
      count: 1,
      listings: [
        { id, title: "عرق نعنا", kind: "new", seller: { id: seller.id, name_en: "Golbanoo Kilims" } },
      ],
    });
    const approved = await judge(id, "approve");
    expect(approved.status).toBe(200);
    expect(approved.body.listing).toMatchObject({ state: "published", waiting_since: null });
    expect(await shown(product_id)).toBe("عرق نعنا");
    expect((await judge(id, "approve")).body.code).toBe("listing_nothing_proposed");
    expect(await toldOf(id)).toEqual(["listing.approved"]);
  });

  it("sends a new one back with a reason per field; she changes it and it waits again", async () => {
    const seller = await aSeller();
    const sent = await offer(seller, aDistillate(await aPhotoOf(seller)));
    const { id, product_id } = sent.body.listing;
    expect((await judge(id, "reject", { reasons: { nonsense: "x" } })).status).toBe(400);
    expect((await judge(id, "reject", { reasons: {} })).status).toBe(400);
    const back = await judge(id, "reject", {
      reasons: { title: "کوتاه است", "attributes.ingredients": "کامل نیست" },
    });
    expect(back.status).toBe(200);
    expect(await read(seller, id)).toMatchObject({
      state: "rejected",
      reasons: { title: "کوتاه است", "attributes.ingredients": "کامل نیست" },
    });
    const changed = await change(seller, id, "", { ...again(sent.body), title: { fa: "عرق نعنای کوهی" } });
    expect(changed.body.listing).toMatchObject({ state: "proposed", reasons: null });
    expect(await shown(product_id)).toBe(404);
    expect(await toldOf(id)).toEqual(["listing.sent_back"]);
    expect((await change(seller, id, "withdraw")).body.listing.state).toBe("off_sale");
    // Nobody has looked at it: putting it on sale asks the office.
    expect((await change(seller, id, "put-on")).body.listing.state).toBe("proposed");
  });

  it("keeps the old version on sale while a changed one waits; price and stock apply at once", async () => {
    const seller = await aSeller();
    const sent = await offer(seller, aDistillate(await aPhotoOf(seller)));
    const { id, product_id } = sent.body.listing;
    await judge(id, "approve");
    const standing = again(sent.body);
    const [variant] = standing.variants;
    const changed = await change(seller, id, "", {
      ...standing,
      title: { fa: "عرق نعنا و بهارنارنج" },
      attributes: { ingredients: "نعنا، بهارنارنج، آب" },
      variants: [{ ...variant, prices: { irr: 950_000 }, stock: 15 }],
    });
    expect(changed.status).toBe(200);
    const now = changed.body.listing;
    expect(now).toMatchObject({
      state: "published",
      content: { title: { fa: "عرق نعنا" }, variants: [{ prices: { irr: 950_000 }, stock: 15 }] },
      proposal: { content: { title: { fa: "عرق نعنا و بهارنارنج" } }, sent_back: false },
    });
    expect(await shown(product_id)).toBe("عرق نعنا");
    const review = await send<ListingReviewAnswer>("GET", `/admin/listings/${id}`, undefined, {
      token: operator,
    });
    expect(review.body.listing.changed).toEqual(["title", "attributes.ingredients"]);
    await change(seller, id, "prices", { variants: [{ id: variant?.id, prices: { irr: 990_000 } }] });
    expect((await judge(id, "approve")).status).toBe(200);
    expect(await read(seller, id)).toMatchObject({
      proposal: null,
      content: {
        title: { fa: "عرق نعنا و بهارنارنج" },
        attributes: { ingredients: "نعنا، بهارنارنج، آب" },
        // What she changed meanwhile is not turned back.
        variants: [{ prices: { irr: 990_000 }, stock: 15 }],
      },
    });
    expect(await shown(product_id)).toBe("عرق نعنا و بهارنارنج");
  });

  it("sends a changed version back, which she keeps and may withdraw", async () => {
    const seller = await aSeller();
    const sent = await offer(seller, aDistillate(await aPhotoOf(seller)));
    const { id, product_id } = sent.body.listing;
    await judge(id, "approve");
    // What the licence does not go by is changed at once.
    const plain = await change(seller, id, "", { ...again(sent.body), title: { fa: "عرق نعنای تازه" } });
    expect(plain.body.listing.proposal).toBeNull();
    expect(await shown(product_id)).toBe("عرق نعنای تازه");
    await change(seller, id, "", { ...again(plain.body), attributes: { ingredients: "نامعلوم" } });
    expect((await judge(id, "reject", { reasons: { "": "چه هست؟" } })).status).toBe(200);
    const back = await read(seller, id);
    expect(back).toMatchObject({
      state: "published",
      reasons: { "": "چه هست؟" },
      proposal: { sent_back: true },
    });
    expect(await shown(product_id)).toBe("عرق نعنای تازه");
    expect((await judge(id, "approve")).body.code).toBe("listing_nothing_proposed");
    expect((await change(seller, id, "withdraw")).body.listing).toMatchObject({
      proposal: null,
      reasons: null,
    });
    expect((await change(seller, id, "withdraw")).body.code).toBe("listing_nothing_proposed");
  });
});
