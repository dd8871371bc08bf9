import { expect, it } from "vitest";
import { Renders } from "./renders.mjs";

const PAGE = { joinable: false };
const DATA = { joinable: true };

it("what was made alone is as old as its beginning", () => {
  const renders = new Renders();
  renders.begin("page", 10, PAGE);
  expect(renders.end("page", 20)).toBe(10);
});

it("a page that may have joined data under way is as old as that data", () => {
  const renders = new Renders();
  renders.begin("data", 10, DATA);
  renders.begin("page", 20, PAGE);
  expect(renders.end("data", 25)).toBe(10);
  expect(renders.end("page", 30)).toBe(10);
});

it("a page that is made beside another is not older for it", () => {
  const renders = new Renders();
  renders.begin("other", 10, PAGE);
  renders.begin("page", 20, PAGE);
  expect(renders.end("page", 30)).toBe(20);
});

it("data that was done before, or begun after, makes nothing older", () => {
  const renders = new Renders();
  renders.begin("done", 10, DATA);
  renders.end("done", 15);
  renders.begin("page", 20, PAGE);
  renders.begin("later", 22, DATA);
  expect(renders.end("page", 30)).toBe(20);
});

it("who makes the same twice at once counts from the first", () => {
  const renders = new Renders();
  renders.begin("page", 10, PAGE);
  renders.begin("page", 20, PAGE);
  expect(renders.end("page", 30)).toBe(10);
});

it("whose beginning nobody knows has no age, unless it tells", () => {
  const renders = new Renders();
  expect(renders.end("page", 30)).toBeUndefined();
  expect(renders.end("page", 30, 25)).toBe(25);
});

it("what never ended is forgotten after a minute", () => {
  const renders = new Renders();
  renders.begin("broken", 0, DATA);
  renders.begin("page", 60_001, PAGE);
  expect(renders.end("page", 60_002)).toBe(60_001);
});
