import { request } from "node:http";
import type { SellerBoothAnswer, StoreSellerAnswer } from "@dastranj/sellers/contract";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { sellersModule } from "../../support/licences";

type Answer = SellerBoothAnswer & { code?: string };

describe("a seller arranges her booth", () => {
  let seller: TestSeller;
  let url: string;
  let photo: Buffer;

  beforeAll(async () => {
    url = (await application()).url;
    seller = await aSeller();
    // As a telephone takes it: lying on its side, with the place where it was taken.
    photo = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#9a2b26" } })
      .withExif({
        IFD0: { Copyright: "her name" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
  });

  async function sendPhoto(
    body: BodyInit,
    { token = seller.token, type = "image/jpeg", language = "fa" } = {},
  ) {
    const headers = { authorization: `Bearer ${token}`, "content-type": type, "accept-language": language };
    const response = await fetch(`${url}/seller/booth/photos`, { method: "POST", headers, body });
    return { status: response.status, body: (await response.json()) as Answer };
  }
  const booth = async (of = seller) =>
    (await send<SellerBoothAnswer>("GET", "/seller/booth", undefined, { token: of.token })).body.booth;
  const change = (body: object, of = seller) =>
    send<Answer>("POST", "/seller/booth", body, { token: of.token });
  const bytes = (part: Buffer) => new Uint8Array(part);

  it("writes her names and story in both languages; what she leaves out stays", async () => {
    const { status, body } = await change({
      story: "  از مادرم آموختم.\nهنوز می‌بافم. ",
      name_en: "Golbanoo",
    });
    expect(status).toBe(200);
    expect(body.booth).toMatchObject({
      handle: seller.handle,
      name: "گلیم گل‌بانو",
      name_en: "Golbanoo",
      story: "از مادرم آموختم.\nهنوز می‌بافم.",
      story_en: "She weaves kilims.",
      open: true,
    });
    const [event] = await (await sellersModule()).listSellerEvents({
      seller_id: seller.id,
      verb: "booth_changed",
    });
    expect(event).toMatchObject({ actor_kind: "seller", details: { fields: ["name_en", "story"] } });
  });

  it.each([
    { handle: "another-handle" },
    { status: "verified" },
    { picture: "http://example.com/x.jpg" },
    { name: " " },
    { name: "ا".repeat(81) },
    { story: "ا".repeat(3001) },
    { story: { $ne: "" } },
  ])("is refused %j, and nothing changes", async (bad) => {
    const before = await booth();
    const { status, body } = await change(bad);
    expect([status, body.code]).toEqual([400, "invalid_data"]);
    expect(await booth()).toEqual(before);
  });

  it("leaves the name to the owner when she is staff", async () => {
    const { container } = await application();
    const sellers = container.resolve<{ updateSellerMembers(rows: object): Promise<void> }>("seller");
    const staffed = await aSeller();
    const [member] = await (await sellersModule()).listSellerMembers({ seller_id: staffed.id });
    await sellers.updateSellerMembers({ id: member?.id, role: "staff" });
    const named = await change({ name: "نامی دیگر" }, staffed);
    expect([named.status, named.body.code]).toEqual([403, "booth_name_is_owners"]);
    expect((await change({ story: "داستانی نو" }, staffed)).body.booth.story).toBe("داستانی نو");
  });

  it("has nothing to arrange before she is verified", async () => {
    const applicant = await aSeller({ verified: false });
    for (const { status, body } of [
      await change({ story: "x" }, applicant),
      await sendPhoto(bytes(photo), { token: applicant.token }),
    ])
      expect([status, body.code]).toEqual([400, "booth_not_open"]);
    expect((await booth(applicant)).photos).toEqual([]);
  });

  it("shows a photo upright in three widths, with nothing in it but what one sees", async () => {
    const { status, body } = await sendPhoto(bytes(photo));
    expect(status).toBe(200);
    const [kept] = body.booth.photos;
    expect(kept).toMatchObject({ width: 1080, height: 1440 });
    expect(kept?.files.map(({ width }) => width)).toEqual([320, 640, 1080]);
    for (const { width, address } of kept?.files ?? []) {
      const read = await fetch(url + new URL(address).pathname);
      expect(read.headers.get("content-type")).toBe("image/webp");
      const made = await sharp(Buffer.from(await read.arrayBuffer())).metadata();
      expect([made.width, made.exif, made.xmp, made.iptc, made.orientation]).toEqual([
        width,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
    const shown = await send<StoreSellerAnswer>("GET", `/store/sellers/${seller.handle}`);
    expect(shown.body.seller.photos).toEqual([{ width: 1080, height: 1440, files: kept?.files }]);
  });

  it("puts photos in an order, and takes them out with their files", async () => {
    const second = (await sendPhoto(bytes(photo))).body.booth.photos;
    const ids = second.map(({ id }) => id).reverse();
    const order = (of: string[]) =>
      send<Answer>("POST", "/seller/booth/photos/order", { ids: of }, { token: seller.token });
    expect((await order(ids)).body.booth.photos.map(({ id }) => id)).toEqual(ids);
    const wrong = await order([ids[0] as string, ids[0] as string]);
    expect([wrong.status, wrong.body.code]).toEqual([400, "photos_order_wrong"]);

    const [first] = second;
    const remove = (token: string) =>
      send<Answer>("DELETE", `/seller/booth/photos/${first?.id}`, undefined, { token });
    const stranger = await remove((await aSeller()).token);
    expect([stranger.status, stranger.body.code]).toEqual([404, "photo_not_found"]);
    expect((await remove(seller.token)).body.booth.photos).toHaveLength(1);
    expect((await fetch(url + new URL(first?.files[0]?.address ?? "").pathname)).status).toBe(404);
  });

  it("has eight photos at most, also when more come at once", async () => {
    const full = await aSeller();
    const small = bytes(
      await sharp({ create: { width: 40, height: 30, channels: 3, background: "#243a5e" } })
        .png()
        .toBuffer(),
    );
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => sendPhoto(small, { token: full.token, type: "image/png" })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([...Array(8).fill(200), 400, 400]);
    expect(sent.filter(({ status }) => status === 400).map(({ body }) => body.code)).toEqual([
      "photos_full",
      "photos_full",
    ]);
    expect((await booth(full)).photos).toHaveLength(8);
  });

  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

  const BAD: [string, () => BodyInit | Promise<BodyInit>, number, string][] = [
    ["an SVG that is called a JPEG", () => SVG, 400, "photo_not_a_photo"],
    ["a page that is called a JPEG", () => "<!doctype html><h1>x</h1>", 400, "photo_not_a_photo"],
    ["nothing", () => "", 400, "photo_not_a_photo"],
    ["half a photo", () => bytes(photo.subarray(0, photo.length / 2)), 400, "photo_broken"],
    ["bytes that only begin like a photo", () => bytes(photo.subarray(0, 40)), 400, "photo_broken"],
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
    ["more than ten megabytes", () => new Uint8Array(10 * 1024 * 1024 + 1), 413, "photo_too_large"],
  ];

  it.each(BAD)("is refused %s, and nothing is left", async (_, make, status, code) => {
    const before = await booth();
    const answer = await sendPhoto(await make());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await booth()).toEqual(before);
  });

  it("is refused a photo that does not say how large it is", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${seller.token}`,
        "content-type": "image/jpeg",
        "transfer-encoding": "chunked",
      };
      request(`${url}/seller/booth/photos`, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end(photo);
    });
    expect(status).toBe(400);
  });

  it("leaves nothing of a photo that is cut off half-way", async () => {
    const before = await booth();
    await new Promise<void>((resolve) => {
      const headers = {
        authorization: `Bearer ${seller.token}`,
        "content-type": "image/jpeg",
        "content-length": String(photo.length),
      };
      const cut = request(`${url}/seller/booth/photos`, { method: "POST", headers });
      cut.on("error", () => resolve());
      cut.write(photo.subarray(0, 1000), () => cut.destroy(new Error("the telephone lost its network")));
    });
    expect(await booth()).toEqual(before);
  });
});
