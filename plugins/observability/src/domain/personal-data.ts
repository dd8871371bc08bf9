/**
 * What must never stand in a log, as data. Keys are compared without case, hyphens and underscores, and match whole or
 * as the end of a longer key: `phone` covers `contactPhone`, `token` covers `access_token`.
 */
export const PERSONAL_KEYS: readonly string[] = [
  // Ways to reach somebody.
  "email",
  "mail",
  "phone",
  "mobile",
  "tel",
  "telephone",
  // Who somebody is.
  "firstname",
  "lastname",
  "fullname",
  "companyname",
  "personname",
  "nationalid",
  "nationalcode",
  "identitynumber",
  "legalid",
  "ssn",
  "birthdate",
  "dateofbirth",
  // Where somebody is.
  "address",
  "address1",
  "address2",
  "addressline",
  "city",
  "postalcode",
  "postcode",
  "zip",
  "zipcode",
  "ip",
  "ipaddress",
  // What opens a door.
  "password",
  "passwd",
  "passphrase",
  "pin",
  "otp",
  "token",
  "secret",
  "authorization",
  "cookie",
  "apikey",
  "session",
  "sessionid",
  "signature",
  // Where money lies.
  "iban",
  "sheba",
  "card",
  "cardnumber",
  "pan",
  "cvv",
  "cvv2",
  "accountnumber",
  // What somebody was sent, and what somebody asked for.
  "body",
  "rawbody",
  "recipient",
  "words",
];

/** How something personal looks in free text. */
export interface PersonalPattern {
  name: string;
  pattern: RegExp;
  /** Looked for only in a text that matches this too. */
  within?: RegExp;
  /** What is found and yet left as it is. */
  except?: RegExp;
}

const DIGIT = "[\\d۰-۹٠-٩]";
const ALONE = { before: `(?<!${DIGIT})`, after: `(?!${DIGIT})` };
/** An id as the machine makes them; its digits may look like a card's or a telephone's. */
const UUID = "\\b[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}\\b";
const NO_BREAK = "[^\\s@\"'<>()[\\]{},;:=/\\\\&?]";

/** What personal data looks like in free text, in the order of looking. Persian and Arabic digits count as digits. */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  // First, because a token may hold anything below.
  { name: "token", pattern: /\b(?:bearer|basic)\s+[\w.~+/=-]{6,}/giu },
  { name: "token", pattern: /eyJ[\w-]+(?:\.[\w-]*)+/gu },
  { name: "key", pattern: /(?:pk|sk|rk|whsec)_\w{8,}/gu },
  // A value within a statement that the database refused; a doubled quote belongs to the value.
  {
    name: "value",
    pattern: /'(?:[^']|'')*'/gu,
    within: /\b(?:insert into|update|delete from|select)\b/iu,
  },
  // What the database says of a key that is taken or missing: `Key (name)=(value)`.
  { name: "value", pattern: /(?<=\bKey \([^)]{1,200}\)=\()[^)]*(?=\))/gu },
  // How Medusa says the same: `Seller with national_id: 1234567890, already exists.`
  { name: "value", pattern: /(?<=\bwith [\w, ]{1,200}: )[^\n]*?(?=, already exists)/gu },
  { name: "email", pattern: new RegExp(`${NO_BREAK}{1,64}(?:@|%40)${NO_BREAK}{1,255}`, "giu") },
  { name: "iban", pattern: new RegExp(`IR(?:[\\s-]?${DIGIT}){24}${ALONE.after}`, "giu") },
  {
    name: "card",
    pattern: new RegExp(`${UUID}|${ALONE.before}${DIGIT}{4}(?:[\\s-]?${DIGIT}{4}){3}${ALONE.after}`, "giu"),
    except: new RegExp(UUID, "iu"),
  },
  {
    name: "phone",
    pattern: new RegExp(
      `${UUID}|(?:(?:\\+|%2B|${ALONE.before}[0۰٠]{2}|${ALONE.before})[9۹٩][8۸٨][\\s-]?[0۰٠]?|${ALONE.before}[0۰٠]?)` +
        `[9۹٩](?:[\\s-]?${DIGIT}){9}${ALONE.after}`,
      "giu",
    ),
    except: new RegExp(UUID, "iu"),
  },
];
