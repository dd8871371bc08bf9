import { drawSheets } from "@dastranj/print";
import { codeIn, digitsIn, type Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import type { QuoteModuleService, QuoteRow } from "../../modules/quote/service";
import { decimalsOf } from "../currency-of";
import { refusal } from "../refusal";
import { findRequest, type QuoteActor } from "./find-request";
import { loadPools } from "./load-pool";
import { companiesOf, cooperativesOf } from "./parties";
import { proformaSheet } from "./proforma-sheet";
import { PROFORMA_WORDS } from "./proforma-words";

/** A version of a request as a paper, and under which number it is kept; to who is of neither side there is none. */
export async function printProforma(
  container: MedusaContainer,
  id: string,
  actor: QuoteActor,
  { language, version }: { language: Language; version?: number },
): Promise<{ pdf: Buffer; number: string }> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const request = await findRequest(container, id, actor);
  const [row] = await service.listQuotes(
    { quote_request_id: id, version: version ?? request.versions },
    { take: 1 },
  );
  if (!row) throw refusal("quote_nothing_offered");
  const quote = row as unknown as QuoteRow;
  const [cooperatives, companies, pools, decimals] = await Promise.all([
    cooperativesOf(container, [request.cooperative_id]),
    companiesOf(container, [request.company_id]),
    loadPools(container, [request.pool_id]),
    decimalsOf(container, quote.currency_code),
  ]);
  const cooperative = cooperatives.get(request.cooperative_id);
  const company = companies.get(request.company_id);
  const pool = pools.get(request.pool_id);
  const english = language === "en";
  const number = `${request.number}-${quote.version}`;
  const sheet = proformaSheet(
    {
      number,
      quote,
      decimals,
      cooperative: (english ? cooperative?.name_en : cooperative?.name) ?? "",
      company,
      goods: (english ? pool?.title_en : pool?.title) ?? "",
      grades: quote.grades.map((code) => {
        const grade = pool?.grades.find((known) => known.code === code);
        return grade?.[language] ?? digitsIn(language, code);
      }),
      timeZone: service.timeZone,
    },
    language,
  );
  const title = `${PROFORMA_WORDS[language].proforma} ${codeIn(language, number)}`;
  return { pdf: await drawSheets([sheet], { language, title }), number };
}
