import { expect, it } from "vitest";
import { emailOf, numberAbroadOf, orderNumberOf } from "./asked-order";

it("reads an order's number in whatever digits and with whatever sign", () => {
  expect(["۱۰۲۳", " #1023 ", "١٠٢٣", "\u200f1023"].map(orderNumberOf)).toEqual([1023, 1023, 1023, 1023]);
  expect(["", "x", "10.5", "-3", "1234567890", "order_1"].map(orderNumberOf)).toEqual(Array(6).fill(null));
});

it("reads an e-mail and a number of elsewhere", () => {
  expect(emailOf(" Negar@Dastranj.example ")).toBe("negar@dastranj.example");
  expect(["negar", "a b@c.example", "a@b\r\nBcc: x@y"].map(emailOf)).toEqual([null, null, null]);
  expect(numberAbroadOf("0049 (30) 123-456")).toBe("+4930123456");
  expect(["123", "09171234567", "+12x"].map(numberAbroadOf)).toEqual([null, null, null]);
});
