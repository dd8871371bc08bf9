import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, MOST_PHOTOS, type Photo, withoutPhoto, withPhoto } from "./photos";

const photo = (id: string): Photo => ({ id, width: 640, height: 480, files: [] });
const photos = (count: number) => Array.from({ length: count }, (_, at) => photo(`p${at}`));

describe("the photos of a booth", () => {
  it("are eight at most", () => {
    expect(withPhoto(photos(7), photo("new"))).toHaveLength(MOST_PHOTOS);
    expect(withPhoto(photos(8), photo("new"))).toBe("photos_full");
  });
  it("lose only the one that is taken out", () => {
    expect(withoutPhoto(photos(3), "p1")).toEqual([photo("p0"), photo("p2")]);
    expect(withoutPhoto(photos(3), "p9")).toBe("photo_not_found");
  });
  it("are put in an order that names each exactly once", () => {
    expect(inOrder(photos(3), ["p2", "p0", "p1"])).toEqual([photo("p2"), photo("p0"), photo("p1")]);
    for (const ids of [["p0"], ["p0", "p0", "p1"], ["p0", "p1", "p9"], ["p0", "p1", "p2", "p2"]])
      expect(inOrder(photos(3), ids)).toBe("photos_order_wrong");
  });
  it("are the same photos in whatever order", () => {
    const some = photos(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 6 }), (shuffled) => {
        const ids = shuffled.map(({ id }) => id);
        expect(inOrder(some, ids)).toEqual(shuffled);
      }),
    );
  });
});
