import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminSellerAnswer } from "../../contract/answers";
import { useWords } from "../sellers/use-words";
import { useCategoryNames } from "./use-reviews";
import { VerdictBadge, VerdictButtons } from "./verdict";

/** The licences that were shown, newest first. */
export function Licences({ review }: { review: AdminSellerAnswer["seller"]["review"] }) {
  const { t, day, persian } = useWords();
  const names = useCategoryNames().data;
  // Handles are English words already.
  const named = (handle: string) => (persian && names?.get(handle)) || handle;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("review.licences.title")}
      </Heading>
      {review.licences.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("review.licences.none")}
        </Text>
      )}
      <ul className="divide-y">
        {review.licences.map((licence) => (
          <li key={licence.id} className="flex flex-col gap-y-2 px-6 py-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small" weight="plus">
                <bdi dir="ltr">{licence.number}</bdi>
              </Text>
              <VerdictBadge status={licence.status} />
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              <bdi>{licence.issuer}</bdi>
              {" · "}
              {t("review.licences.of", { from: day(licence.issued_on), to: day(licence.expires_on) })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`review.licences.classes.${licence.licence_class}`, { defaultValue: licence.licence_class })}{" "}
              {t("review.licences.for")}{" "}
              <bdi>{licence.categories.map(named).join(persian ? "، " : ", ")}</bdi>
            </Text>
            {review.judging && (
              <VerdictButtons
                path={`/admin/licences/${licence.id}`}
                name={licence.number}
                status={licence.status}
              />
            )}
          </li>
        ))}
      </ul>
    </Container>
  );
}
