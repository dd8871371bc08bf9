import { drawSheets } from "@dastranj/print";
import type { Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Addressee, Outgoing, PaperSeller } from "../../domain/papers/outgoing";
import { refusal } from "../refusal";
import { invoiceSheet } from "./invoice-sheet";
import { paperSellers } from "./paper-sellers";
import { labelLanguage, parcelSheet } from "./parcel-sheet";
import { type InvoicedPart, readInvoices } from "./read-invoices";
import { slipSheet } from "./slip-sheet";
import { PAPER_WORDS } from "./words";

interface Printed {
  seller_id: string;
  language: Language;
  now: Date;
}

/** Packing slips of a seller's parts, each on its own page. */
export async function printSlips(
  container: MedusaContainer,
  parts: readonly Outgoing[],
  { seller_id, language, now, size }: Printed & { size: "A4" | "A5" },
): Promise<Buffer> {
  const seller = await sellerOf(container, seller_id, now);
  const sheets = parts.map((part) => slipSheet(part, { seller, language, size }));
  return drawSheets(sheets, { language, title: PAPER_WORDS[language].slip });
}

/** The sticker for a parcel, refused where nobody may read to where it goes. */
export async function printParcelLabel(
  container: MedusaContainer,
  part: Outgoing,
  { seller_id, language, now }: Printed,
): Promise<Buffer> {
  const seller = await sellerOf(container, seller_id, now);
  const read = labelLanguage(part, seller, language);
  const sheet = parcelSheet(part, { seller, language: read });
  if (!sheet) throw refusal("parcel_has_no_address");
  return drawSheets([sheet], { language: read, title: PAPER_WORDS[read].order(String(part.display_id)) });
}

/** The invoice of an order or of one part of it, and under which number it is kept. */
export async function printInvoice(
  container: MedusaContainer,
  wanted: {
    order_id: string;
    /** Of one part alone. */
    only?: (part: InvoicedPart) => boolean;
    buyer: Addressee | null;
    language: Language;
    now: Date;
  },
): Promise<{ pdf: Buffer; number: string }> {
  const { order_id, only = () => true, buyer, language, now } = wanted;
  const [first, ...others] = (await readInvoices(container, order_id, now)).filter(only);
  if (!first) throw refusal("seller_order_not_found");
  const sheet = invoiceSheet([first, ...others], { buyer, language });
  const number = others.length > 0 ? String(first.display_id) : first.number;
  const title = `${PAPER_WORDS[language].invoice} ${number}`;
  return { pdf: await drawSheets([sheet], { language, title }), number };
}

async function sellerOf(container: MedusaContainer, seller_id: string, now: Date): Promise<PaperSeller> {
  const seller = (await paperSellers(container, [seller_id], now)).get(seller_id);
  if (!seller) throw refusal("seller_order_not_found");
  return seller;
}
