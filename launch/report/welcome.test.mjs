import { expect, test } from "vitest";
import { welcome } from "./welcome.mjs";

test("every login is shown with the door it opens", () => {
  const text = welcome({ backendUrl: "http://localhost:9000", storefrontUrl: "http://localhost:8000" }, [
    { role: "operator", name: "نرگس", email: "narges@example.org", password: "baba-1", signInAt: "admin" },
    { role: "producer", name: "گلنار", email: "golnar@example.org", password: "baba-1", signInAt: "seller" },
  ]);
  expect(text).toMatch(/operator +narges@example\.org +baba-1 +http:\/\/localhost:9000\/app/);
  expect(text).toMatch(/producer +golnar@example\.org +baba-1 +http:\/\/localhost:8000\/seller/);
});
