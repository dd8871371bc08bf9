import { application } from "./application";
import { amountsIn, textOfPdf } from "./pdf";

/** What a route prints: its pages as text and the amounts on them, or the code of its refusal. */
export async function paperOf(path: string, token?: string) {
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
    return {
      status: response.status,
      code: code as string,
      pages: [],
      text: "",
      amounts: [],
      name: "",
      size: 0,
    };
  }
  const pages = await textOfPdf(bytes);
  const text = pages.join(" ");
  return {
    status: response.status,
    code: undefined,
    pages,
    text,
    amounts: amountsIn(text),
    name: response.headers.get("content-disposition"),
    size: bytes.length,
  };
}
