import { drawSheets } from "@dastranj/print";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../refusal";
import { tellStatement, type WantedStatement } from "./read-statement";
import { statementSheet } from "./statement-sheet";
import { monthInWords, STATEMENT_WORDS } from "./words";

/** More rows than that are no paper any more: drawing them would hold up everybody. */
const ROWS_PRINTED = 1000;

/** A seller's statement to print. */
export async function statementPdf(
  container: MedusaContainer,
  wanted: WantedStatement & { language: "fa" | "en" },
): Promise<Buffer> {
  const { language, seller_id } = wanted;
  const told = await tellStatement(container, wanted);
  if (told.currencies.reduce((sum, { count }) => sum + count, 0) > ROWS_PRINTED)
    throw refusal("statement_too_long_to_print");
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["name", "name_en"], filters: { id: seller_id } });
  const seller = data[0] ?? { name: "", name_en: "" };
  const name = (language === "en" && seller.name_en) || seller.name;
  const title = `${STATEMENT_WORDS[language].statement} ${monthInWords(told.month, told.where, language)}`;
  return drawSheets([statementSheet(told, { name, language })], { language, title });
}
