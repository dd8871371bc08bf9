import { expect, test } from "vitest";
import { nodeIsSupported, nodeSentence } from "./check-node.mjs";

test.each(["v20.19.0", "v20.20.2", "v22.12.0", "v22.21.1", "v23.0.0", "v24.11.0", "v26.0.0"])(
  "%s is taken",
  (version) => {
    expect(nodeIsSupported(version)).toBe(true);
  },
);

test.each(["v14.9.0", "v18.20.8", "v20.18.3", "v21.7.3", "v22.11.0"])("%s is refused", (version) => {
  expect(nodeIsSupported(version)).toBe(false);
  expect(nodeSentence(version)).toContain(version.slice(1));
});
