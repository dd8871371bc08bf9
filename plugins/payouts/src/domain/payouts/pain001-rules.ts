import type { Element } from "./pain001";

/**
 * The rules of pain.001.001.09 for the elements that we write, as its message definition documents them: which stand in which, in
 * which order, how often, and what their texts may be. Its schema itself is not part of the product.
 */
type Rule = Text | { order: Record<string, readonly [Rule, least: number, most: number]> };
/** Whether a text may stand there, and what is asked of it. */
interface Text {
  text: RegExp;
  attributes?: Record<string, RegExp>;
}

const most = (length: number): Text => ({ text: new RegExp(`^[\\s\\S]{1,${length}}$`, "u") });
const order = (inner: Record<string, readonly [Rule, number, number]>): Rule => ({ order: inner });
const NAMED = order({ Nm: [most(140), 1, 1] });
const ACCOUNT = order({
  Id: [order({ IBAN: [{ text: /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/ }, 1, 1] }), 1, 1],
});
const COUNT: Text = { text: /^[0-9]{1,15}$/ };
/** At most eighteen digits; of a sum up to seventeen of them behind the point, of an amount five. */
const SUM: Text = { text: /^(?=(?:\.?\d){1,18}$)\d+(?:\.\d{1,17})?$/ };
const AMOUNT: Text = {
  text: /^(?=(?:\.?\d){1,18}$)(?=.*[1-9])\d+(?:\.\d{1,5})?$/,
  attributes: { Ccy: /^[A-Z]{3}$/ },
};
/** Whatever many that a batch may hold. */
const MANY = 100_000;

const DOCUMENT = order({
  CstmrCdtTrfInitn: [
    order({
      GrpHdr: [
        order({
          MsgId: [most(35), 1, 1],
          CreDtTm: [{ text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ }, 1, 1],
          NbOfTxs: [COUNT, 1, 1],
          CtrlSum: [SUM, 0, 1],
          InitgPty: [NAMED, 1, 1],
        }),
        1,
        1,
      ],
      PmtInf: [
        order({
          PmtInfId: [most(35), 1, 1],
          PmtMtd: [{ text: /^(?:CHK|TRF|TRA)$/ }, 1, 1],
          NbOfTxs: [COUNT, 0, 1],
          CtrlSum: [SUM, 0, 1],
          PmtTpInf: [order({ SvcLvl: [order({ Cd: [most(4), 1, 1] }), 0, 1] }), 0, 1],
          ReqdExctnDt: [order({ Dt: [{ text: /^\d{4}-\d\d-\d\d$/ }, 1, 1] }), 1, 1],
          Dbtr: [NAMED, 1, 1],
          DbtrAcct: [ACCOUNT, 1, 1],
          DbtrAgt: [
            order({
              FinInstnId: [
                order({
                  BICFI: [{ text: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/ }, 0, 1],
                  Othr: [order({ Id: [most(35), 1, 1] }), 0, 1],
                }),
                1,
                1,
              ],
            }),
            1,
            1,
          ],
          ChrgBr: [{ text: /^(?:DEBT|CRED|SHAR|SLEV)$/ }, 0, 1],
          CdtTrfTxInf: [
            order({
              PmtId: [order({ EndToEndId: [most(35), 1, 1] }), 1, 1],
              Amt: [order({ InstdAmt: [AMOUNT, 1, 1] }), 1, 1],
              Cdtr: [NAMED, 1, 1],
              CdtrAcct: [ACCOUNT, 1, 1],
              RmtInf: [order({ Ustrd: [most(140), 0, 1] }), 0, 1],
            }),
            1,
            MANY,
          ],
        }),
        1,
        1,
      ],
    }),
    1,
    1,
  ],
});

/** What of a message breaks a rule: where, and what is asked. Sums, counts, names and accounts are checked too. */
export function flawsOf(document: Element): string[] {
  const flaws = [
    ...(document.name === "Document" ? [] : [`${document.name}: the message is a Document`]),
    ...breaches(document, DOCUMENT, document.name),
  ];
  return flaws.length > 0
    ? flaws
    : [...wrongTotals(document), ...wrongAccounts(document), ...repeated(document), ...againstSepa(document)];
}

function breaches({ content, attributes = {} }: Element, rule: Rule, path: string): string[] {
  if ("text" in rule) {
    if (typeof content !== "string" || !rule.text.test(content))
      return [`${path}: not as ${rule.text.source}`];
    // Signs that XML cannot carry.
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(content))
      return [`${path}: a sign that XML knows not`];
    const wrong = Object.entries(rule.attributes ?? {}).filter(
      ([key, asked]) => !asked.test(attributes[key] ?? ""),
    );
    return wrong.map(([key]) => `${path}/@${key}: missing or wrong`);
  }
  if (typeof content === "string") return [`${path}: elements are asked for`];
  const names = Object.keys(rule.order);
  const places = content.map(({ name }) => names.indexOf(name));
  const strangers = content
    .filter((_, index) => places[index] === -1)
    .map(({ name }) => `${path}/${name}: unknown`);
  const disorder = places.some((place, index) => place < (places[index - 1] ?? 0))
    ? [`${path}: out of order`]
    : [];
  const counts = Object.entries(rule.order).flatMap(([name, [, least, upTo]]) => {
    const count = content.filter((inner) => inner.name === name).length;
    return count < least || count > upTo ? [`${path}/${name}: stands ${count} times`] : [];
  });
  const inner = content.flatMap((one) => {
    const asked = rule.order[one.name];
    return asked ? breaches(one, asked[0], `${path}/${one.name}`) : [];
  });
  return [...strangers, ...disorder, ...counts, ...inner];
}

/** Service level of credit transfers within the euro area. */
export const SEPA = "SEPA";
/** So many signs of a name it takes. */
export const SEPA_NAME = 70;
const SEPA_AMOUNT = /^\d{1,9}(?:\.\d{1,2})?$/;

/** What the rulebook of the euro area (EPC132-08, credit transfer, customer to bank) narrows of the message. */
function againstSepa(document: Element): string[] {
  if (!all(document, "SvcLvl").some((level) => textsOf(level, "Cd").includes(SEPA))) return [];
  const amounts = all(document, "InstdAmt");
  const told = (flaw: string, breaks: boolean) => (breaks ? [`${SEPA}: ${flaw}`] : []);
  return [
    ...told(
      "amounts are in euro",
      amounts.some(({ attributes }) => attributes?.Ccy !== "EUR"),
    ),
    ...told(
      "an amount is too large or too fine",
      textsOf(document, "InstdAmt").some((text) => !SEPA_AMOUNT.test(text)),
    ),
    ...told(
      "charges follow the service level",
      textsOf(document, "ChrgBr").some((text) => text !== "SLEV"),
    ),
    ...told(
      `a name has more than ${SEPA_NAME} signs`,
      textsOf(document, "Nm").some((text) => [...text].length > SEPA_NAME),
    ),
  ];
}

function wrongTotals(document: Element): string[] {
  const transfers = all(document, "CdtTrfTxInf");
  const sum = transfers
    .flatMap((one) => textsOf(one, "InstdAmt"))
    .reduce((total, text) => total + scaled(text), 0n);
  return [
    ...textsOf(document, "NbOfTxs").filter((text) => BigInt(text) !== BigInt(transfers.length)),
    ...textsOf(document, "CtrlSum").filter((text) => scaled(text) !== sum),
  ].map((text) => `${text} is not what the transfers come to`);
}

const wrongAccounts = (document: Element) =>
  textsOf(document, "IBAN")
    .filter((iban) => !isIban(iban))
    .map((iban) => `the account that ends in ${iban.slice(-4)} is none`);

function repeated(document: Element): string[] {
  const references = textsOf(document, "EndToEndId");
  return new Set(references).size === references.length ? [] : ["a reference stands twice"];
}

/** ISO 13616: turned and read as a number, it leaves 1 when divided by 97. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(iban)) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String((letter.codePointAt(0) ?? 0) - 55));
  return BigInt(digits) % 97n === 1n;
}

const FRACTION = 17;
function scaled(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(FRACTION, "0"));
}

function all(element: Element, name: string): Element[] {
  if (element.name === name) return [element];
  return typeof element.content === "string" ? [] : element.content.flatMap((inner) => all(inner, name));
}

const textsOf = (element: Element, name: string) =>
  all(element, name).flatMap(({ content }) => (typeof content === "string" ? [content] : []));
