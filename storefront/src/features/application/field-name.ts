import type { ReviewedField } from "@dastranj/sellers/contract";
import { useTranslations } from "next-intl";
import { usePaperName } from "./use-names";

/** What a field of the office's list is called: a field, the licence, or a paper. */
export function useFieldName(kind: "producer" | "cooperative"): (field: ReviewedField) => string {
  const t = useTranslations("apply");
  const paper = usePaperName();
  return (field) => {
    if (field.startsWith("paper.")) return paper(field.slice("paper.".length));
    if (field === "identity_number" && kind === "cooperative") return t("fields.identity_number_cooperative");
    if (field === "name" && kind === "cooperative") return t("fields.name_cooperative");
    return t(`fields.${field as "county"}`);
  };
}
