import { describe, expect, test } from "vitest";
import { largestPicture, pictureSource } from "./picture";

describe("a picture's source", () => {
  test("derives all widths from the one address, on this server", () => {
    expect(pictureSource("http://localhost:8000/pictures/gabbeh-lion-640.avif")).toEqual({
      src: "/pictures/gabbeh-lion-640.avif",
      srcSet:
        "/pictures/gabbeh-lion-320.avif 320w, /pictures/gabbeh-lion-640.avif 640w, /pictures/gabbeh-lion-1080.avif 1080w",
    });
  });

  test("leaves a strange address alone", () => {
    expect(pictureSource("https://elsewhere.example/a.jpg")).toEqual({
      src: "https://elsewhere.example/a.jpg",
    });
  });

  test("does not take a path for a name", () => {
    expect(pictureSource("/pictures/../secret-640.avif").srcSet).toBeUndefined();
  });
});

test("the largest form keeps the host", () => {
  expect(largestPicture("http://h/pictures/fig-640.avif")).toBe("http://h/pictures/fig-1080.avif");
});
