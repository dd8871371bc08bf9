import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { reEncodePhoto } from "./re-encode-photo";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#9a2b26" } });

const WEBP = ["image/webp"] as const;

const refusedWith = (code: string) => expect.objectContaining({ code });

describe("a photo of a stranger", () => {
  it("stands upright in the widths of the storefront, without the place where it was taken", async () => {
    const taken = await plain(1600, 1200)
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const made = await reEncodePhoto(taken, WEBP);
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [320, 427],
      [640, 853],
      [1080, 1440],
    ]);
    for (const { content } of made) {
      const { format, exif, xmp, iptc, orientation } = await sharp(content).metadata();
      expect([format, exif, xmp, iptc, orientation]).toEqual([
        "webp",
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it("is not made larger than it is, and not a ribbon", async () => {
    const sizes = async (width: number, height: number) =>
      (await reEncodePhoto(await plain(width, height).png().toBuffer(), WEBP)).map((one) => [
        one.width,
        one.height,
      ]);
    expect(await sizes(200, 100)).toEqual([[200, 100]]);
    expect(await sizes(400, 4000)).toEqual([[64, 640]]);
  });

  it("is written in both forms, each width in one after the other", async () => {
    const made = await reEncodePhoto(await plain(2400, 2400).jpeg().toBuffer(), ["image/webp", "image/avif"]);
    expect(made.map(({ width, type }) => [width, type])).toEqual(
      [320, 640, 1080, 1600].flatMap((width) => [
        [width, "image/webp"],
        [width, "image/avif"],
      ]),
    );
    for (const { type, content } of made)
      expect((await sharp(content).metadata()).format).toBe(type === "image/avif" ? "heif" : "webp");
  });

  it.each([
    ["an SVG", async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "photo_not_a_photo"],
    ["a GIF", async () => plain(9, 9).gif().toBuffer(), "photo_not_a_photo"],
    ["nothing", async () => Buffer.alloc(0), "photo_not_a_photo"],
    [
      "its first half",
      async () => (await plain(900, 900).jpeg().toBuffer()).subarray(0, 3000),
      "photo_broken",
    ],
    ["sixty megapixels", async () => plain(10_000, 6000).png().toBuffer(), "photo_too_many_pixels"],
  ] as const)("is refused when it is %s", async (_, make, code) => {
    await expect(reEncodePhoto(await make(), WEBP)).rejects.toEqual(refusedWith(code));
  });
});
