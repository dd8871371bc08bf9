import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { readStopToken, stopToken } from "./stop-token";

const sign = (text: string) => createHmac("sha256", "a secret").update(text).digest("base64url");

it("stops what it was made for, and nothing when anything of it is changed", () => {
  const stopped = { person: "customer:cus_01JDA7", topic: "parcel" };
  const token = stopToken(stopped, sign);
  expect(readStopToken(token, sign)).toEqual(stopped);
  for (const forged of [
    token.replace("parcel", "order"),
    token.replace("01JDA7", "01JDA8"),
    token.replace("customer", "member"),
    `${token}x`,
    `x${token.slice(1)}`,
    "",
  ])
    expect(readStopToken(forged, sign)).toBeNull();
});
