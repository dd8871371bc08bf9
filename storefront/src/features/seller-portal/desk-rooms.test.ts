import { describe, expect, it } from "vitest";
import { barOf, groupsOf, isIn, type Kind } from "./desk-rooms";

const namesOf = (kind: Kind | undefined) =>
  groupsOf(kind).map(({ group, rooms }) => [group, rooms.map(({ room }) => room)]);
const roomsOf = (kind: Kind) => groupsOf(kind).flatMap(({ rooms }) => rooms);
const hereOf = (kind: Kind, pathname: string) =>
  roomsOf(kind)
    .filter((room) => isIn(pathname, room))
    .map(({ room }) => room);

describe("the rooms of the desk", () => {
  it("stand in groups, a producer's and a cooperative's each with their own", () => {
    expect(namesOf("producer").map(([group]) => group)).toEqual(["sales", "cooperatives", "money", "booth"]);
    expect(namesOf("cooperative")).toEqual([
      ["sales", ["orders", "returns", "listings", "reviews"]],
      ["wholesale", ["quotes", "wholesaleOrders", "pools", "companies"]],
      ["members", ["members", "receiving"]],
      ["money", ["payouts", "statements", "settlements"]],
      ["booth", ["workshop", "dashboard", "booth", "account"]],
    ]);
  });

  it("are everybody's as long as it is not known whose desk it is", () => {
    expect(namesOf(undefined).map(([group]) => group)).toEqual(["sales", "money", "booth"]);
    expect(barOf(undefined).map(({ room }) => room)).toEqual(["orders", "listings", "payouts"]);
  });

  it("are four under the thumb, each of them one of hers", () => {
    for (const kind of ["producer", "cooperative"] as const) {
      expect(barOf(kind)).toHaveLength(4);
      expect(roomsOf(kind)).toEqual(expect.arrayContaining(barOf(kind)));
    }
  });

  it("know each page as one room's only", () => {
    expect(hereOf("producer", "/seller")).toEqual(["orders"]);
    expect(hereOf("producer", "/seller/orders/sord_1")).toEqual(["orders"]);
    expect(hereOf("producer", "/seller/listings/new")).toEqual(["listings"]);
    expect(hereOf("cooperative", "/seller/cooperative/lots")).toEqual(["receiving"]);
    expect(hereOf("cooperative", "/seller/cooperative/wholesale-orders/who_1/dispatches")).toEqual([
      "wholesaleOrders",
    ]);
    expect(hereOf("cooperative", "/seller/cooperative/surplus")).toEqual(["settlements"]);
    expect(hereOf("producer", "/seller/close")).toEqual([]);
  });
});
