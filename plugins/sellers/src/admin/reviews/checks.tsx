import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons";
import { Container, Heading } from "@medusajs/ui";
import type { AdminSellerAnswer } from "../../contract/answers";
import { REVIEW_REFUSALS } from "../../contract/refusals/review";
import { nameOfPaper } from "../../contract/review-fields";
import { useWords } from "../sellers/use-words";

/** What keeps the operator from verifying, each in its own sentence; shown to whoever could verify otherwise. */
export function Checks({ seller }: { seller: AdminSellerAnswer["seller"] }) {
  const { t, language } = useWords();
  const { flaws, papers_outstanding } = seller.review;
  if (!seller.may.includes("verify") && !seller.may.includes("approve_renewal")) return null;
  const sentences = flaws.map((code) => {
    const sentence = REVIEW_REFUSALS[code as keyof typeof REVIEW_REFUSALS]?.[language] ?? code;
    if (code !== "papers_not_accepted") return sentence;
    const names = papers_outstanding.map((type) => nameOfPaper(type, language));
    return `${sentence} (${names.join(language === "fa" ? "، " : ", ")})`;
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("review.checks.title")}
      </Heading>
      <ul className="txt-small flex flex-col gap-y-3 px-6 py-4">
        {sentences.length === 0 && (
          <li className="flex items-start gap-x-2">
            <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
            {t("review.checks.ready")}
          </li>
        )}
        {sentences.map((sentence) => (
          <li key={sentence} className="flex items-start gap-x-2">
            <XCircleSolid className="text-ui-tag-red-icon shrink-0" aria-hidden />
            {sentence}
          </li>
        ))}
      </ul>
    </Container>
  );
}
