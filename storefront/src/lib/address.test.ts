import { describe, expect, it } from "vitest";
import { type AddressDraft, anyPhone, EMPTY_ADDRESS, iranianMobile, readAddress } from "./address";

const inShiraz: AddressDraft = {
  ...EMPTY_ADDRESS,
  email: "laleh@example.com",
  first_name: "لاله",
  last_name: "رستمی",
  phone: "۰۹۱۷ ۱۲۳ ۴۵۶۷",
  country_code: "ir",
  province: "فارس",
  city: "شیراز",
  address_1: "خیابان زند، کوچه‌ی ۱۲، پلاک ۳",
  postal_code: "۷۱۳۴۵-۶۷۸۹۰",
};

describe("reading the checkout's address", () => {
  it("takes Persian digits and keeps ASCII ones", () => {
    expect(readAddress(inShiraz)).toMatchObject({
      address: {
        phone: "+989171234567",
        postal_code: "7134567890",
        address_1: "خیابان زند، کوچه‌ی 12، پلاک 3",
      },
    });
  });

  it("names every field that is missing, each in its place", () => {
    expect(readAddress({ ...EMPTY_ADDRESS, country_code: "ir" })).toEqual({
      faults: {
        email: "missing",
        first_name: "missing",
        last_name: "missing",
        phone: "missing",
        province: "missing",
        city: "missing",
        address_1: "missing",
        postal_code: "missing",
      },
    });
  });

  it("asks an address book for no e-mail", () => {
    expect(readAddress({ ...inShiraz, email: "" }, { withEmail: false })).toMatchObject({
      address: { email: "", city: "شیراز" },
    });
  });

  it("asks for ten digits of an Iranian postal code only in Iran", () => {
    expect(readAddress({ ...inShiraz, postal_code: "12345" })).toEqual({
      faults: { postal_code: "postal_code_ir" },
    });
    expect(
      readAddress({ ...inShiraz, country_code: "de", phone: "+49 30 123456", postal_code: "10115" }),
    ).toMatchObject({ address: { postal_code: "10115", phone: "+4930123456" } });
  });

  it("refuses an e-mail without a domain, a landline as a mobile, and a novel as a street", () => {
    expect(
      readAddress({ ...inShiraz, email: "laleh@", phone: "07132345678", address_1: "الف".repeat(100) }),
    ).toEqual({ faults: { email: "email", phone: "mobile", address_1: "too_long" } });
  });

  it.each(["09171234567", "+989171234567", "00989171234567", "989171234567", "9171234567", "٠٩١٧١٢٣٤٥٦٧"])(
    "knows %s as an Iranian mobile",
    (text) => expect(iranianMobile(text)).toBe("+989171234567"),
  );

  it("lets foreign numbers be written as people write them", () => {
    expect(anyPhone("(020) 7946-0958")).toBe("02079460958");
    expect(anyPhone("call me")).toBeUndefined();
  });
});
