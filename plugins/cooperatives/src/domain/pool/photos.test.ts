import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, MOST_PHOTOS, type Photo, picturesOf, withoutPhoto, withPhoto } from "./photos";

const photo = (id: string, widths: number[] = []): Photo => ({
  ...{ id, upload_key: `key-${id}`, width: 640, height: 480 },
  files: widths.map((width) => ({ width, address: `${id}-${width}`, key: "" })),
});
const photos = (count: number) => Array.from({ length: count }, (_, at) => photo(`p${at}`));

describe("the photos of a pool", () => {
  it("are eight at most; one that is sent again stands once", () => {
    expect(withPhoto(photos(7), photo("new"))).toHaveLength(MOST_PHOTOS);
    expect(withPhoto(photos(8), photo("new"))).toBe("pool_photos_full");
    const again = { ...photo("made-anew"), upload_key: "key-p3" };
    expect(withPhoto(photos(8), again)).toEqual(photos(8));
  });

  it("lose only the one that is taken out, and nothing when it is gone", () => {
    expect(withoutPhoto(photos(3), "p1")).toEqual([photo("p0"), photo("p2")]);
    expect(withoutPhoto(photos(3), "p9")).toEqual(photos(3));
  });

  it("are put in an order that names each exactly once", () => {
    for (const ids of [["p0"], ["p0", "p0", "p1"], ["p0", "p1", "p9"], ["p0", "p1", "p2", "p2"]])
      expect(inOrder(photos(3), ids)).toBe("pool_photos_order_wrong");
    const some = photos(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 6 }), (shuffled) => {
        const ids = shuffled.map(({ id }) => id);
        expect(inOrder(some, ids)).toEqual(shuffled);
      }),
    );
  });

  it("are shown in the width that a place asks for, or the largest there is", () => {
    const shown = [photo("cover", [320, 640, 1080, 1600]), photo("small", [320, 480])];
    expect(picturesOf(shown)).toEqual({
      thumbnail: "cover-640",
      images: [{ url: "cover-1080" }, { url: "small-480" }],
    });
    expect(picturesOf([])).toEqual({ thumbnail: null, images: [] });
  });
});
