import { randomUUID } from "node:crypto";
import type { ListingDraft, SellerListingAnswer } from "@dastranj/listings/contract";
import { application } from "./application";
import type { TestSeller } from "./factories";
import { type Answer, send } from "./http";

/** A photo that a seller has sent, of no listing yet; answers its id. */
export async function aPhotoOf(seller: Pick<TestSeller, "id">): Promise<string> {
  const { container } = await application();
  const name = randomUUID();
  const { id } = await container
    .resolve<{ createListingPhotos(row: object): Promise<{ id: string }> }>("listing")
    .createListingPhotos({
      seller_id: seller.id,
      upload_key: name,
      width: 1080,
      height: 1080,
      files: [640, 1080].map((width) => ({
        width,
        address: `https://photos.example/${name}-${width}.webp`,
        type: "image/webp",
        key: `${name}-${width}`,
      })),
    });
  return id;
}

/** What a producer sends: a kilim in two sizes, of which the larger is dearer. */
export function aKilim(photo: string, more: Partial<ListingDraft> = {}): ListingDraft {
  return {
    title: { fa: "گلیم ماهی‌درهم", en: "Fish kilim" },
    story: { fa: "از پشم گوسفندان ایل.", en: "Of the tribe's own wool." },
    category: "kilims",
    photos: [photo],
    measure: "piece",
    options: [
      {
        name: { fa: "اندازه", en: "Size" },
        values: [
          { fa: "کوچک", en: "Small" },
          { fa: "بزرگ", en: "Large" },
        ],
      },
    ],
    variants: [
      { sku: "K-1", values: [0], prices: { irr: 12_000_000, eur: 2050 }, stock: 4, weight_grams: 1500 },
      { sku: "K-2", values: [1], prices: { irr: 20_000_000 }, stock: 2, weight_grams: 2500 },
    ],
    making: { made_to_order: false },
    ...more,
  };
}

/** A jam that the office looks at before it is on sale. */
export function aDistillate(photo: string, more: Partial<ListingDraft> = {}): ListingDraft {
  return {
    title: { fa: "عرق نعنا", en: null },
    story: { fa: "" },
    category: "distillates",
    photos: [photo],
    measure: "volume",
    options: [],
    variants: [
      { sku: "D-1", values: [], net_amount: 750, prices: { irr: 900_000 }, stock: 20, weight_grams: 900 },
    ],
    making: { made_to_order: false },
    attributes: { ingredients: "نعنا، آب" },
    ...more,
  };
}

/** Sends a listing as its seller does. */
export function offer(
  seller: Pick<TestSeller, "token">,
  listing: object,
  draft_key: string = randomUUID(),
): Promise<Answer<SellerListingAnswer & { fields?: Record<string, { code: string; message: string }> }>> {
  return send("POST", "/seller/listings", { ...listing, draft_key }, seller);
}

/** A listing of hers as it would be sent again, to be changed. */
export function again({ listing }: SellerListingAnswer): ListingDraft {
  const { photos, variants, ...content } = listing.content;
  return {
    ...content,
    photos: photos.map(({ id }) => id),
    variants: variants.map(({ title: _title, reserved: _reserved, ...variant }) => variant),
  };
}

type Changed = Answer<SellerListingAnswer & { fields?: Record<string, { code: string; message: string }> }>;

/** Does something with a listing as its seller does, such as `prices` or `take-off`; nothing changes it as a whole. */
export function change(
  seller: Pick<TestSeller, "token">,
  id: string,
  what: "" | "chain" | "prices" | "stock" | "take-off" | "put-on" | "withdraw",
  body: object = {},
): Promise<Changed> {
  return send("POST", `/seller/listings/${id}${what && `/${what}`}`, body, seller);
}
