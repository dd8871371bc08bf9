import { expect, it } from "vitest";
import { fromInside } from "./from-inside";

it.each([
  ["127.0.0.1", undefined],
  ["::1", undefined],
  ["::ffff:172.18.0.4", undefined],
  ["10.0.0.7", "192.168.1.9"],
  ["fd00::12", "10.1.1.1, ::1"],
])("lets %s in, on behalf of %s", (peer, forwardedFor) => {
  expect(fromInside({ peer, forwardedFor })).toBe(true);
});

it.each([
  ["203.0.113.7", undefined],
  ["203.0.113.7", "127.0.0.1"],
  ["172.18.0.4", "203.0.113.7"],
  ["172.18.0.4", "127.0.0.1, 203.0.113.7"],
  ["::ffff:203.0.113.7", undefined],
  ["172.32.0.1", undefined],
  ["2001:db8::1", undefined],
  ["127.0.0.1", "somebody"],
  ["127.0.0.1", ""],
  [undefined, undefined],
])("keeps %s out, on behalf of %s", (peer, forwardedFor) => {
  expect(fromInside({ peer, forwardedFor })).toBe(false);
});
