import { expect, test } from "vitest";
import { LaunchFailure } from "./failure.mjs";
import { sentenceFor, sentenceForOutput } from "./sentences.mjs";

const system = (/** @type {string} */ code, /** @type {string} */ path) =>
  Object.assign(new Error(code), { code, path });

test.each([
  [system("ENOSPC", "/a"), /disk is full: make room/],
  [system("EROFS", "/a/.data"), /\/a\/\.data is on a read-only file system: move/],
  [system("EACCES", "/a/.data"), /may not write \/a\/\.data: give yourself the right/],
  [new LaunchFailure("Port 8000 is in use: stop it."), /^Port 8000 is in use: stop it\.$/],
  [new Error("odd"), /^odd\.$/],
  ["text", /^text$/],
])("%s has a sentence", (error, sentence) => {
  expect(sentenceFor(error)).toMatch(sentence);
});

test.each([
  ["npm error code ENOSPC\nnpm error nospc write", /disk is full/],
  ["FATAL: could not write: No space left on device", /disk is full/],
  ["npm error code EAI_AGAIN\nnpm error request to registry failed", /registry cannot be reached/],
  ["FATAL ERROR: JavaScript heap out of memory", /no memory left/],
])("known last words are explained: %s", (output, sentence) => {
  expect(sentenceForOutput(output)).toMatch(sentence);
});

test("unknown last words are not guessed at", () => {
  expect(sentenceForOutput("TypeError: x is not a function")).toBeUndefined();
});
