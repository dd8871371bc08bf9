import { randomUUID } from "node:crypto";
import type {
  CooperativePool,
  CooperativePoolAnswer,
  StorePoolAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aMember, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { aCooperative, aPool, asOwner } from "../../support/members";
import { sendsPhoto } from "../../support/receiving";

describe("a cooperative shows photos of what it offers in bulk", () => {
  let cooperative: TestSeller;
  let pool: CooperativePool & { product_id: string };
  let at: string;

  beforeAll(async () => {
    cooperative = await aCooperative();
    pool = await aPool(cooperative);
    at = `/seller/cooperative/pools/${pool.id}`;
  });

  const photos = async () => (await asOwner<CooperativePoolAnswer>(cooperative, at)).body.pool.photos;
  const atStore = async () =>
    (await send<StorePoolAnswer>("GET", `/store/pools/${pool.handle}`)).body.pool.photos;
  async function product() {
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "product",
      fields: ["thumbnail", "images.url"],
      filters: { id: pool.product_id },
    });
    const [found] = data as { thumbnail: string | null; images: { url: string }[] }[];
    return found;
  }

  it("sends two, of which the first is the cover; buyers see both, and so does whoever reads Medusa's product", async () => {
    const picture = await aPicture();
    const key = randomUUID();
    const first = await sendsPhoto(cooperative.token, `${at}/photos`, picture, key);
    expect(first.status).toBe(200);
    expect((await sendsPhoto(cooperative.token, `${at}/photos`, picture, key)).status).toBe(200);
    await sendsPhoto(cooperative.token, `${at}/photos`, picture);
    const shown = await photos();
    expect(shown).toHaveLength(2);
    expect(await atStore()).toEqual(shown);
    expect(Object.keys(shown[0] ?? {}).sort()).toEqual(["files", "height", "id", "width"]);
    expect(JSON.stringify(shown)).not.toContain('"key"');
    const of = (index: number) => shown[index]?.files.map(({ address }) => address) ?? [];
    const made = await eventually(async () => {
      const read = await product();
      return read?.images.length === 2 && read;
    });
    expect(of(0)).toContain(made.thumbnail);
    expect([of(0).includes(made.images[0]?.url ?? ""), of(1).includes(made.images[1]?.url ?? "")]).toEqual([
      true,
      true,
    ]);
  });

  it("puts them in another order, and takes one off; said again it changes nothing", async () => {
    const before = await photos();
    const ids = before.map(({ id }) => id).reverse();
    await asOwner(cooperative, `${at}/photos/order`, { ids });
    expect(await atStore()).toEqual(before.toReversed());
    const stale = await asOwner(cooperative, `${at}/photos/order`, { ids: ids.slice(1) });
    expect([stale.status, stale.body.code]).toEqual([400, "pool_photos_order_wrong"]);
    for (const _ of [1, 2])
      expect((await send("DELETE", `${at}/photos/${ids[0]}`, undefined, cooperative)).status).toBe(200);
    expect(await atStore()).toEqual(before.slice(0, 1));
    await eventually(async () => (await product())?.images.length === 1);
  });

  it("sends what is no photo, one without a name of it, or a ninth, and is refused", async () => {
    const before = await photos();
    const text = await sendsPhoto(cooperative.token, `${at}/photos`, Buffer.from("no photo"));
    expect([text.status, text.body.code]).toEqual([400, "photo_not_a_photo"]);
    const nameless = await sendsPhoto(cooperative.token, `${at}/photos`, await aPicture(), "x");
    expect([nameless.status, nameless.body.code]).toEqual([400, "receiving_photo_key_wrong"]);
    expect(await photos()).toEqual(before);
    const { container } = await application();
    const eight = Array.from({ length: 8 }, (_, n) => ({ id: `p${n}`, width: 1, height: 1, files: [] }));
    await container
      .resolve<{ updatePools(row: object): Promise<unknown> }>("pool")
      .updatePools({ id: pool.id, photos: eight });
    const ninth = await sendsPhoto(cooperative.token, `${at}/photos`, await aPicture());
    expect([ninth.status, ninth.body.code]).toEqual([400, "pool_photos_full"]);
    expect(await photos()).toHaveLength(8);
  });

  it("leaves them to her owner, and finds no other's pool", async () => {
    const staff = await aMember(cooperative, { role: "staff" });
    const other = await aCooperative();
    for (const [who, status] of [
      [staff, 403],
      [other, 404],
    ] as const) {
      expect((await sendsPhoto(who.token, `${at}/photos`, await aPicture())).status).toBe(status);
      expect((await send("DELETE", `${at}/photos/p0`, undefined, { token: who.token })).status).toBe(status);
      expect((await asOwner(who, `${at}/photos/order`, { ids: [] })).status).toBe(status);
    }
    expect(await photos()).toHaveLength(8);
  });
});
