import { describe, expect, it } from "vitest";
import { Answers } from "./answers";

describe("answers that are kept", () => {
  it("are given while nothing was written, and never after", () => {
    const answers = new Answers<string>();
    answers.keep("kilims", "1", "two kilims");
    expect(answers.find("kilims", "1")).toBe("two kilims");
    expect(answers.find("kilims", "2")).toBeUndefined();
    // Forgotten, not only passed over.
    expect(answers.find("kilims", "1")).toBeUndefined();
  });

  it("are three hundred at most, those that were asked for last", () => {
    const answers = new Answers<number>();
    for (let n = 0; n < 300; n += 1) answers.keep(`list ${n}`, "1", n);
    answers.find("list 0", "1");
    answers.keep("one more", "1", 300);
    expect(answers.find("list 0", "1")).toBe(0);
    expect(answers.find("list 1", "1")).toBeUndefined();
    expect(answers.find("one more", "1")).toBe(300);
  });
});
