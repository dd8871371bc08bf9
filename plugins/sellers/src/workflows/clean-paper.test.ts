import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanPaper } from "./clean-paper";

const blank = { create: { width: 40, height: 20, channels: 3, background: "#c33" } } as const;
const photo = () =>
  sharp(blank)
    .jpeg()
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Copyright: "گل‌بانو" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" },
      },
    })
    .toBuffer();

const refused = (bytes: Buffer) => expect(cleanPaper(bytes).catch((error) => error.code)).resolves;

describe("a photo", () => {
  it("is written anew, upright and without where it was taken", async () => {
    const taken = await photo();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { bytes, mime_type } = await cleanPaper(taken);
    const { format, width, height, exif, xmp, icc, orientation } = await sharp(bytes).metadata();
    expect([mime_type, format, width, height]).toEqual(["image/jpeg", "jpeg", 20, 40]);
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes("GPS")).toBe(false);
  });

  it("that is larger than anybody reads becomes smaller", async () => {
    const wide = await sharp({ create: { ...blank.create, width: 6000, height: 600 } })
      .png()
      .toBuffer();
    const { width, height } = await sharp((await cleanPaper(wide)).bytes).metadata();
    expect([width, height]).toEqual([3000, 300]);
  });

  it("cut off half-way is refused", async () => {
    const noise = await sharp({
      create: { ...blank.create, width: 300, height: 300, noise: { type: "gaussian", mean: 99, sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    await refused(noise.subarray(0, noise.length / 2)).toBe("paper_broken");
  });

  it("with more pixels than memory should hold is refused unseen", { timeout: 30_000 }, async () => {
    const bomb = await sharp({ create: { ...blank.create, width: 9000, height: 9000 } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await refused(bomb).toBe("paper_too_many_pixels");
  });
});

it.each([
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "paper_type_refused"],
  ["a page", "<!doctype html><script>alert(1)</script>", "paper_type_refused"],
  ["nothing", "", "paper_empty"],
  ["a PDF's first half", "%PDF-1.7\n1 0 obj << >>", "paper_broken"],
  ["a program", "MZ\x90\0\x03\0\0\0", "paper_type_refused"],
  ["an animation", "GIF89a\x01\0\x01\0\0\0\0;", "paper_type_refused"],
])("%s is refused whatever its name says", async (_, content, code) => {
  await refused(Buffer.from(content, "latin1")).toBe(code);
});

it("a photo of Apple's own form is told so", async () => {
  await refused(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")).toBe("paper_heic");
});

it("a PDF is kept as it is", async () => {
  const pdf = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");
  expect(await cleanPaper(pdf)).toEqual({ bytes: pdf, mime_type: "application/pdf" });
});
