import { randomUUID } from "node:crypto";
import { request } from "node:http";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aPicture, sendListingPhoto } from "../../support/listing-photos";

describe("photos for a listing that is still to come", () => {
  let seller: TestSeller;
  let url: string;

  beforeAll(async () => {
    url = (await application()).url;
    seller = await aSeller();
  });

  const remove = (id: string, of = seller) =>
    send<{ removed?: boolean }>("DELETE", `/seller/listing-photos/${id}`, undefined, { token: of.token });
  const onDisk = (address = "") => fetch(url + new URL(address).pathname);
  const database = async () =>
    (await application()).container.resolve<{
      raw(sql: string, bindings: unknown[]): Promise<{ rows: { files: { address: string }[] }[] }>;
    }>("__pg_connection__");
  const rowsOf = async (of: TestSeller) =>
    (await (await database()).raw("select files from listing_photo where seller_id = ?", [of.id])).rows;

  it("stand upright in four widths and two forms, each served as what it is, without the place where it was taken", async () => {
    const taken = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#243a5e" } })
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { status, body } = await sendListingPhoto(seller, taken);
    expect(status).toBe(201);
    expect([body.photo.width, body.photo.height]).toEqual([1600, 2133]);
    expect(body.photo.files.map(({ width, type }) => `${width} ${type}`)).toEqual(
      [320, 640, 1080, 1600].flatMap((width) => [`${width} image/webp`, `${width} image/avif`]),
    );
    expect(Object.keys(body.photo.files[0] ?? {}).sort()).toEqual(["address", "type", "width"]);
    for (const { address, type } of body.photo.files.slice(0, 2)) {
      const served = await onDisk(address);
      expect([served.status, served.headers.get("content-type")]).toEqual([200, type]);
      const { exif } = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
      expect(exif).toBeUndefined();
    }
  });

  it("are kept once when their key is sent twice, also at once, and the first is answered", async () => {
    const of = await aSeller();
    const key = randomUUID();
    const [one, two] = await Promise.all([
      sendListingPhoto(of, await aPicture(), { key }),
      sendListingPhoto(of, await aPicture(), { key }),
    ]);
    const again = await sendListingPhoto(of, await aPicture(500, 500), { key });
    expect([one.body.photo.id, two.body.photo.id]).toEqual(Array(2).fill(again.body.photo.id));
    expect(again.status).toBe(200);
    expect(await rowsOf(of)).toHaveLength(1);
    expect((await onDisk(again.body.photo.files[0]?.address)).status).toBe(200);
    const others = await sendListingPhoto(seller, await aPicture(), { key });
    expect(others.body.photo.id).not.toBe(again.body.photo.id);
  });

  it("are taken back with their files by whose they are", async () => {
    const { photo } = (await sendListingPhoto(seller, await aPicture())).body;
    const stranger = await remove(photo.id, await aSeller());
    expect([stranger.status, stranger.body.code]).toEqual([404, "listing_photo_not_found"]);
    expect((await onDisk(photo.files[0]?.address)).status).toBe(200);
    expect((await remove(photo.id)).body).toEqual({ id: photo.id, removed: true });
    for (const { address } of photo.files) expect((await onDisk(address)).status).toBe(404);
    expect((await remove(photo.id)).body.code).toBe("listing_photo_not_found");
  });

  it("are shown by their names to whose they are, and to nobody else", async () => {
    const { photo } = (await sendListingPhoto(seller, await aPicture())).body;
    const shown = async (token: string, ids: string) =>
      (await send<{ photos: unknown[] }>("GET", `/seller/listing-photos?ids=${ids}`, undefined, { token }))
        .body.photos;
    expect(await shown(seller.token, `${photo.id},unknown`)).toEqual([photo]);
    expect(await shown((await aSeller()).token, photo.id)).toEqual([]);
    expect(await shown(seller.token, "")).toEqual([]);
  });

  it("are forty at most that are of no listing; a week later those are forgotten, but not those of a proposal", async () => {
    const full = await aSeller();
    const first = (await sendListingPhoto(full, await aPicture())).body.photo;
    const second = (await sendListingPhoto(full, await aPicture())).body.photo;
    const { container } = await application();
    await (await database()).raw(
      `insert into listing_photo (id, seller_id, upload_key, width, height, files)
       select ? || n, ?, n::text, 1, 1, '[]' from generate_series(1, 38) n`,
      [randomUUID(), full.id],
    );
    const beyond = await sendListingPhoto(full, await aPicture());
    expect([beyond.status, beyond.body.code]).toEqual([400, "loose_photos_full"]);
    expect(await rowsOf(full)).toHaveLength(40);

    await (await database()).raw(
      `insert into listing (id, seller_id, product_id, category, proposal) values (?, ?, ?, 'kilims', ?::jsonb)`,
      [randomUUID(), full.id, randomUUID(), JSON.stringify({ photos: [second.id] })],
    );
    expect((await remove(second.id, full)).body.code).toBe("listing_photo_in_use");
    await (await database()).raw(
      "update listing_photo set updated_at = now() - interval '8 days' where seller_id = ?",
      [full.id],
    );
    await container
      .resolve<{ enqueue(name: string, data: object): Promise<string> }>("jobs")
      .enqueue("listings.sweep_loose_photos", {});
    await eventually(async () => (await rowsOf(full)).length === 1);
    expect((await rowsOf(full))[0]?.files).toHaveLength(second.files.length);
    expect((await onDisk(first.files[0]?.address)).status).toBe(404);
    expect((await onDisk(second.files[0]?.address)).status).toBe(200);
  });

  const bytes = (part: Buffer) => new Uint8Array(part);

  it.each([
    [
      "a video that is called a JPEG",
      async () => bytes(Buffer.from("\0\0\0\x18ftypmp42")),
      400,
      "photo_not_a_photo",
    ],
    ["half a photo", async () => bytes((await aPicture(900, 900)).subarray(0, 3000)), 400, "photo_broken"],
    [
      "sixty megapixels in a small file",
      async () =>
        bytes(
          await sharp({ create: { width: 10_000, height: 6000, channels: 3, background: "white" } })
            .png()
            .toBuffer(),
        ),
      413,
      "photo_too_many_pixels",
    ],
    ["more than ten megabytes", async () => new Uint8Array(10 * 1024 * 1024 + 1), 413, "photo_too_large"],
  ] as const)("are refused as %s, and nothing is left", async (_, make, status, code) => {
    const before = await rowsOf(seller);
    const answer = await sendListingPhoto(seller, await make());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.message).toMatch(/[\u0600-\u06ff]/);
    expect(await rowsOf(seller)).toEqual(before);
  });

  it.each(["", "1", "../../x"])("are refused with the key %j", async (key) => {
    const answer = await sendListingPhoto(seller, await aPicture(), { key });
    expect([answer.status, answer.body.code]).toEqual([400, "photo_key_wrong"]);
  });

  it("leave nothing when they are cut off half-way", async () => {
    const before = await rowsOf(seller);
    const photo = await aPicture(900, 900);
    await new Promise<void>((resolve) => {
      const cut = request(`${url}/seller/listing-photos?key=${randomUUID()}`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${seller.token}`,
          "content-type": "image/jpeg",
          "content-length": String(photo.length),
        },
      });
      cut.on("error", () => resolve());
      cut.write(photo.subarray(0, 1000), () => cut.destroy(new Error("the telephone lost its network")));
    });
    expect(await rowsOf(seller)).toEqual(before);
  });
});
