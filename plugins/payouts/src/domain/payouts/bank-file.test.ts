import { describe, expect, it } from "vitest";
import { bankFile } from "./bank-file";
import { documentOf, type Element } from "./pain001";
import { flawsOf, isIban } from "./pain001-rules";
import { BankFileFlaw, type Batch, ConfirmationFlaw } from "./provider";

const A = "IR760170000000000000000001";
const B = "IR160120000000000000000002";
const debtor = { name: "دسترنج", iban: A };
const batch = (told: Partial<Batch> = {}): Batch => ({
  id: "prun_01",
  currency: "irr",
  decimals: 0,
  at: new Date("2026-11-26T08:00:00Z"),
  day: "2026-11-26",
  transfers: [
    { reference: "pout_1", amount: 1_250_000n, name: "گل‌بانو", sheba: A },
    { reference: "pout_2", amount: 700_000n, name: "=SUM(A1)\n<&>", sheba: B },
  ],
  ...told,
});
const elementOf = ({ content }: Element, nth: number) => content[nth] as Element;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("a bank's file by columns", () => {
  it("is written as the template says: delimiter, digits, line ends, encoding, toman", () => {
    const file = bankFile(
      {
        format: "csv",
        delimiter: ";",
        line_end: "\n",
        encoding: "utf-8",
        digits: "persian",
        divide_by: 10,
        headers: false,
        columns: [
          { header: "", value: "row" },
          { header: "", value: "name", most: 6 },
          { header: "", value: "sheba" },
          { header: "", value: "amount" },
          { header: "", value: "day" },
          { header: "", value: "batch" },
        ],
      },
      debtor,
    ).send(batch());
    expect(text(file.bytes)).toBe(
      `۱;گل‌بان;${A};۱۲۵۰۰۰;2026-11-26;prun_01\n۲;'=SUM(A;${B};۷۰۰۰۰;2026-11-26;prun_01\n`,
    );
    expect([file.name, file.media_type]).toEqual(["prun_01.csv", "text/csv"]);
  });

  it("in UTF-16 begins with its mark", () => {
    const columns = [{ header: "ن", value: "reference" }];
    const { bytes } = bankFile({ format: "csv", encoding: "utf-16le", columns }, debtor).send(batch());
    expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 0x46, 0x06]);
  });

  it("is not written where rials are no whole toman, nor for an account that is none", () => {
    const template = { format: "csv", divide_by: 10, columns: [{ header: "a", value: "amount" }] };
    const one = { reference: "pout_1", amount: 5n, name: "ا", sheba: A };
    expect(() => bankFile(template, debtor).send(batch({ transfers: [one] }))).toThrow(BankFileFlaw);
    const wrong = { ...one, amount: 10n, sheba: "IR760170000000000000000002" };
    expect(() => bankFile(template, debtor).send(batch({ transfers: [wrong] }))).toThrow(BankFileFlaw);
  });

  it.each([
    { format: "csv", columns: [] },
    { format: "csv", columns: [{ header: "a", value: "secret" }] },
    "swift",
    {},
  ])("a template %o is refused", (template) => {
    expect(() => bankFile(template, debtor)).toThrow();
  });
});

describe("a bank's file of ISO 20022", () => {
  it("says each transfer once, with what they come to", () => {
    const { bytes, name } = bankFile("pain.001", debtor).send(batch());
    const xml = text(bytes);
    expect(name).toBe("prun_01.xml");
    expect(xml).toContain(
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>',
    );
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>1950000<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml).toContain(
      `<CdtTrfTxInf><PmtId><EndToEndId>pout_2</EndToEndId></PmtId><Amt><InstdAmt Ccy="IRR">700000</InstdAmt></Amt><Cdtr><Nm>=SUM(A1) &lt;&amp;&gt;</Nm></Cdtr><CdtrAcct><Id><IBAN>${B}</IBAN></Id></CdtrAcct><RmtInf><Ustrd>Dastranj pout_2</Ustrd></RmtInf></CdtTrfTxInf>`,
    );
    expect(xml).toContain("<ReqdExctnDt><Dt>2026-11-26</Dt></ReqdExctnDt>");
  });

  it("writes cents behind the point", () => {
    const transfers = [{ reference: "pout_1", amount: 1205n, name: "a", sheba: A }];
    const xml = text(
      bankFile("pain.001", debtor).send(batch({ decimals: 2, currency: "eur", transfers })).bytes,
    );
    expect(xml).toContain('<InstdAmt Ccy="EUR">12.05</InstdAmt>');
  });

  describe("within the euro area", () => {
    const sepa = { format: "pain.001.001.09", service_level: "SEPA" };
    const transfers = [{ reference: "pout_1", amount: 1205n, name: "م".repeat(90), sheba: A }];
    const euros = { decimals: 2, currency: "eur", transfers };

    it("names have as many signs as its rulebook takes", () => {
      const xml = text(bankFile(sepa, debtor).send(batch(euros)).bytes);
      expect(xml).toContain(`<Cdtr><Nm>${"م".repeat(70)}</Nm></Cdtr>`);
      expect(xml).toContain("<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>");
      expect(text(bankFile("pain.001", debtor).send(batch(euros)).bytes)).toContain("م".repeat(90));
    });

    it.each([
      ["another currency", sepa, { ...euros, currency: "chf" }, /SEPA: amounts are in euro/],
      ["charges that are shared", { ...sepa, charges: "SHAR" }, euros, /SEPA: charges follow/],
      ["thousandths", sepa, { ...euros, decimals: 3 }, /SEPA: an amount is too large or too fine/],
      [
        "a milliard",
        sepa,
        { ...euros, transfers: [{ reference: "pout_1", amount: 100_000_000_000n, name: "a", sheba: A }] },
        /SEPA: an amount is too large or too fine/,
      ],
    ])("%s is refused", (_, template, of, flaw) => {
      expect(() => bankFile(template, debtor).send(batch(of))).toThrow(flaw);
    });
  });

  it("needs an account to pay from", () => {
    expect(() => bankFile("pain.001", { name: "", iban: "" })).toThrow("the account (IBAN)");
    expect(() => bankFile("pain.001", { name: "x", iban: "IR00" })).toThrow("the account (IBAN)");
  });

  it.each<[string, (batch: Batch) => void, RegExp]>([
    [
      "a reference that is too long",
      (b) => {
        if (b.transfers[0]) b.transfers[0].reference = "x".repeat(36);
      },
      /EndToEndId/,
    ],
    [
      "a reference twice",
      (b) => {
        if (b.transfers[1]) b.transfers[1].reference = "pout_1";
      },
      /twice/,
    ],
    [
      "an amount of nothing",
      (b) => {
        if (b.transfers[0]) b.transfers[0].amount = 0n;
      },
      /InstdAmt/,
    ],
    [
      "no name",
      (b) => {
        if (b.transfers[0]) b.transfers[0].name = " ";
      },
      /Nm/,
    ],
    [
      "nobody",
      (b) => {
        b.transfers = [];
      },
      /CdtTrfTxInf: stands 0 times/,
    ],
    [
      "a day that is none",
      (b) => {
        b.day = "26 November";
      },
      /ReqdExctnDt/,
    ],
    [
      "a currency that is none",
      (b) => {
        b.currency = "toman";
      },
      /Ccy/,
    ],
  ])("is not written with %s", (_, spoil, flaw) => {
    const spoilt = batch();
    spoil(spoilt);
    expect(() => bankFile("pain.001", debtor).send(spoilt)).toThrow(flaw);
  });

  it("breaks its rules when elements are missing, strange, out of order, or their sum is wrong", () => {
    const template = { format: "pain.001.001.09", charges: "SLEV", remittance: "x" } as never;
    const broken = (change: (header: Element[]) => void) => {
      const document = documentOf(batch(), template, debtor);
      const header = elementOf(elementOf(document, 0), 0);
      change(header.content as Element[]);
      return flawsOf(document);
    };
    expect(broken(() => {})).toEqual([]);
    expect(broken((header) => header.shift())).toEqual([expect.stringContaining("MsgId: stands 0 times")]);
    expect(broken((header) => header.reverse())).toEqual([expect.stringContaining("out of order")]);
    expect(broken((header) => header.push({ name: "Own", content: "x" }))).toContainEqual(
      expect.stringContaining("Own: unknown"),
    );
    expect(broken((header) => header.splice(3, 1, { name: "CtrlSum", content: "1950000.01" }))).toEqual([
      "1950000.01 is not what the transfers come to",
    ]);
  });

  it("knows an account by its check digits", () => {
    expect([A, B, "DE89370400440532013000"].map(isIban)).toEqual([true, true, true]);
    expect(["IR760170000000000000000002", "", "DE89", "ir760170000000000000000001"].map(isIban)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe("a bank's answer", () => {
  const provider = bankFile("csv", debtor);
  it("is read with Persian digits, grouping and the bank's words", () => {
    expect(
      provider.outcome(
        '\ufeffreference,amount,result,reason\r\npout_1,"۱٬۲۵۰٬۰۰۰",موفق,x\r\npout_2,700000,FAILED,بسته\r\npout_3,5,returned,\r\n',
        0,
      ),
    ).toEqual([
      { reference: "pout_1", amount: 1_250_000n, outcome: "sent", reason: null },
      { reference: "pout_2", amount: 700_000n, outcome: "failed", reason: "بسته" },
      { reference: "pout_3", amount: 5n, outcome: "returned", reason: null },
    ]);
  });
  it("may leave the last columns of a row out", () => {
    expect(provider.outcome("reference,amount,result,reason\na,1,sent\nb,2,failed,closed", 0)).toEqual([
      { reference: "a", amount: 1n, outcome: "sent", reason: null },
      { reference: "b", amount: 2n, outcome: "failed", reason: "closed" },
    ]);
  });
  it("in another currency has its cents, in toman their rials", () => {
    expect(provider.outcome("reference,amount,result\na,12.5,ok", 2)[0]?.amount).toBe(1250n);
    const toman = { format: "csv", divide_by: 10, columns: [{ header: "a", value: "amount" }] };
    expect(bankFile(toman, debtor).outcome("reference,amount,result\na,12,ok", 0)[0]?.amount).toBe(120n);
  });
  it.each([
    "",
    "x",
    "reference,amount\na,1",
    "reference,amount,result\na,1.5,sent",
    "reference,amount,result\na,-1,sent",
    "reference,amount,result\na,1e3,sent",
    "reference,amount,result\na,1,maybe",
    'reference,amount,result\n"a,1,sent',
    "reference,amount,result\na,1",
    "reference,amount,result\na,1,250,000,sent",
    "reference,amount,result,reason\na,1,250,sent",
    "reference,amount,result\na,90071992547409921,sent",
  ])("%j is refused", (csv) => {
    expect(() => provider.outcome(csv, 0)).toThrow(ConfirmationFlaw);
  });
});
