import { amountsIn, textOfPdf } from "../../../plugins/print/src/__tests__/text-of-pdf";
import { application } from "./application";

/** What a route prints: its pages as text and the amounts on them, or the code of its refusal. */
interface Paper {
  status: number;
  code?: string;
  pages: string[];
  text: string;
  amounts: number[];
  /** How a browser is told to keep it. */
  name: string | null;
  size: number;
}

/** Asks a route for a paper. */
export async function paperOf(path: string, token?: string): Promise<Paper> {
  const { url, market } = await application();
  const response = await fetch(url + path, {
    headers: {
      "x-publishable-api-key": market.publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
    },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.headers.get("content-type") !== "application/pdf") {
    const { code } = JSON.parse(Buffer.from(bytes).toString());
    return { status: response.status, code, pages: [], text: "", amounts: [], name: null, size: 0 };
  }
  const pages = await textOfPdf(bytes);
  const text = pages.join(" ");
  return {
    status: response.status,
    pages,
    text,
    amounts: amountsIn(text),
    name: response.headers.get("content-disposition"),
    size: bytes.length,
  };
}
