import { asciiDigits } from "@/lib/format";

/** What a buyer types of where she is reached, field by field, and what the cart and her address book keep of it. */

export interface AddressDraft {
  email: string;
  first_name: string;
  last_name: string;
  phone: string;
  country_code: string;
  province: string;
  city: string;
  address_1: string;
  address_2: string;
  postal_code: string;
}

export type AddressField = keyof AddressDraft;

/** Why a field is not accepted; the words are in the messages of the address. */
export type AddressFault = "missing" | "email" | "mobile" | "phone" | "postal_code_ir" | "too_long";

export type AddressFaults = Partial<Record<AddressField, AddressFault>>;

export const EMPTY_ADDRESS: AddressDraft = {
  email: "",
  first_name: "",
  last_name: "",
  phone: "",
  country_code: "",
  province: "",
  city: "",
  address_1: "",
  address_2: "",
  postal_code: "",
};

const REQUIRED: readonly AddressField[] = [
  "email",
  "first_name",
  "last_name",
  "country_code",
  "city",
  "address_1",
];
const LONGEST = 250;

/** An Iranian mobile number in any of its spellings as +98…; undefined when it is none. */
export function iranianMobile(text: string): string | undefined {
  const digits = asciiDigits(text).replace(/[\s()-]/g, "");
  const found = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(digits);
  return found ? `+98${found[1]}` : undefined;
}

/** A telephone number of any country: digits, perhaps with a plus in front. */
export function anyPhone(text: string): string | undefined {
  const digits = asciiDigits(text).replace(/[\s().-]/g, "");
  return /^\+?\d{6,15}$/.test(digits) ? digits : undefined;
}

/**
 * Reads the form: either an address as the cart keeps it, or what is wrong, field by field.
 *
 * @param withEmail whether an e-mail belongs to it: an order needs one, an address book does not
 */
export function readAddress(
  draft: AddressDraft,
  { withEmail = true } = {},
): { address: AddressDraft } | { faults: AddressFaults } {
  const entries = Object.entries(draft).map(([field, text]) => [field, asciiDigits(text).trim()]);
  const address = Object.fromEntries(entries) as unknown as AddressDraft;
  const faults: AddressFaults = {};

  for (const field of Object.keys(address) as AddressField[]) {
    if (address[field].length > LONGEST) faults[field] = "too_long";
  }
  const inIran = address.country_code === "ir";
  const required = inIran
    ? [...REQUIRED, "phone" as const, "province" as const, "postal_code" as const]
    : REQUIRED;
  const asked = required.filter((field) => withEmail || field !== "email");
  for (const field of asked) if (!address[field]) faults[field] = "missing";

  if (withEmail && !faults.email && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address.email))
    faults.email = "email";
  if (!faults.phone && address.phone) {
    const phone = inIran ? iranianMobile(address.phone) : anyPhone(address.phone);
    if (phone) address.phone = phone;
    else faults.phone = inIran ? "mobile" : "phone";
  }
  if (!faults.postal_code && inIran) {
    const code = address.postal_code.replace(/[\s-]/g, "");
    if (/^\d{10}$/.test(code)) address.postal_code = code;
    else faults.postal_code = "postal_code_ir";
  }
  return Object.keys(faults).length > 0 ? { faults } : { address };
}

/** What the form starts with when an address is known already. */
export function draftOf(known: { [Field in Exclude<AddressField, "email">]?: string | null }): AddressDraft {
  const draft = { ...EMPTY_ADDRESS };
  for (const field of Object.keys(draft) as AddressField[])
    if (field !== "email") draft[field] = known[field] ?? "";
  return draft;
}
