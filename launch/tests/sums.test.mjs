import { expect, test } from "vitest";
import { brokenInVitest, heedExit, lastLine, sumsOfPlaywright, sumsOfVitest, total } from "./sums.mjs";

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test("a file that could not be loaded counts as failed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{}] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(sumsOfVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("what failed is named with the first line of what it said", () => {
  const report = {
    testResults: [
      { name: "a.spec.ts", status: "failed", message: "no such file\nat …", assertionResults: [] },
      {
        name: "b.spec.ts",
        status: "failed",
        assertionResults: [
          { status: "failed", fullName: "a rug is sold", failureMessages: ["expected 1\nat …"] },
          { status: "passed", fullName: "a fig is sold" },
        ],
      },
      {
        name: "c.spec.ts",
        status: "passed",
        assertionResults: [{ status: "passed", fullName: "all is well" }],
      },
    ],
  };
  expect(brokenInVitest(report)).toEqual(["a.spec.ts: no such file", "a rug is sold: expected 1"]);
});

test("a journey that passed at the second try passed; an error outside of the tests failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(sumsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a runner that ended badly never counts as all passed", () => {
  expect(heedExit({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(heedExit({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(heedExit({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test("the last line names skipped tests only when there are any", () => {
  const part = { passed: 2, failed: 0, skipped: 0 };
  expect(lastLine(total([part, part]))).toBe("4 passed, 0 failed");
  expect(lastLine(total([part, { passed: 0, failed: 1, skipped: 3 }]))).toBe("2 passed, 1 failed, 3 skipped");
});
