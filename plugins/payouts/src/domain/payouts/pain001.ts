import type { Pain001Template } from "../../contract/bank-template";
import { decimal, oneLine } from "./csv-file";
import { flawsOf, SEPA, SEPA_NAME } from "./pain001-rules";
import { BankFileFlaw, type Batch, type BatchFile, type Transfer } from "./provider";

/** An element: its name, its attributes if any, and its text or what lies in it, in order. */
export interface Element {
  name: string;
  attributes?: Record<string, string>;
  content: string | Element[];
}

/** Whose account is paid from. */
export interface Debtor {
  name: string;
  iban: string;
  bic?: string;
}

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

/**
 * Writes a batch as a customer's credit transfer initiation of ISO 20022.
 *
 * @throws BankFileFlaw when it breaks a rule of the message
 */
export function pain001File(batch: Batch, template: Pain001Template, debtor: Debtor): BatchFile {
  const document = documentOf(batch, template, debtor);
  const flaws = flawsOf(document);
  if (flaws.length > 0) throw new BankFileFlaw(flaws.slice(0, 5).join("; "));
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${written(document)}\n`;
  return { name: `${batch.id}.xml`, media_type: "application/xml", bytes: Buffer.from(text, "utf8") };
}

/** The message as a tree. */
export function documentOf(batch: Batch, template: Pain001Template, debtor: Debtor): Element {
  const totals = [
    element("NbOfTxs", String(batch.transfers.length)),
    element(
      "CtrlSum",
      decimal(
        batch.transfers.reduce((sum, { amount }) => sum + amount, 0n),
        batch.decimals,
      ),
    ),
  ];
  const level = template.service_level;
  const named = (name: string) => [element("Nm", nameOf(name, level))];
  return {
    name: "Document",
    attributes: { xmlns: NAMESPACE },
    content: [
      element("CstmrCdtTrfInitn", [
        element("GrpHdr", [
          element("MsgId", batch.id),
          element("CreDtTm", batch.at.toISOString()),
          ...totals,
          element("InitgPty", named(debtor.name)),
        ]),
        element("PmtInf", [
          element("PmtInfId", batch.id),
          element("PmtMtd", "TRF"),
          ...totals,
          ...(level ? [element("PmtTpInf", [element("SvcLvl", [element("Cd", level)])])] : []),
          element("ReqdExctnDt", [element("Dt", batch.day)]),
          element("Dbtr", named(debtor.name)),
          element("DbtrAcct", [element("Id", [element("IBAN", debtor.iban)])]),
          element("DbtrAgt", [
            element("FinInstnId", [
              debtor.bic ? element("BICFI", debtor.bic) : element("Othr", [element("Id", "NOTPROVIDED")]),
            ]),
          ]),
          element("ChrgBr", template.charges),
          ...batch.transfers.map((transfer) => transferOf(transfer, batch, template)),
        ]),
      ]),
    ],
  };
}

function transferOf(
  { reference, amount, name, sheba }: Transfer,
  { currency, decimals }: Batch,
  { remittance, service_level }: Pain001Template,
): Element {
  const sum = {
    ...element("InstdAmt", decimal(amount, decimals)),
    attributes: { Ccy: currency.toUpperCase() },
  };
  return element("CdtTrfTxInf", [
    element("PmtId", [element("EndToEndId", reference)]),
    element("Amt", [sum]),
    element("Cdtr", [element("Nm", nameOf(name, service_level))]),
    element("CdtrAcct", [element("Id", [element("IBAN", sheba)])]),
    element("RmtInf", [element("Ustrd", `${oneLine(remittance)} ${reference}`)]),
  ]);
}

const element = (name: string, content: Element["content"]): Element => ({ name, content });

/** A name as long as the message takes it: the rulebook of the euro area takes half of it. */
const nameOf = (name: string, level?: string) =>
  [...oneLine(name)].slice(0, level === SEPA ? SEPA_NAME : 140).join("");

function written({ name, attributes = {}, content }: Element): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = typeof content === "string" ? escaped(content) : content.map(written).join("");
  return `<${name}${named.join("")}>${inner}</${name}>`;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
