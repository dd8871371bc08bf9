import { Container, Heading, Tabs, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import type { ReviewedPaper } from "../../contract/review";
import { nameOfPaper } from "../../contract/review-fields";
import { useWords } from "../sellers/use-words";
import { PaperView } from "./paper-view";
import { VerdictBadge, VerdictButtons } from "./verdict";

/** The papers, one at a time beside what they prove; by keyboard, arrows go from one to the next. */
export function PaperDesk({ review }: { review: AdminSellerAnswer["seller"]["review"] }) {
  const { t, language, direction } = useWords();
  const { papers, papers_outstanding, judging } = review;
  // A paper that another has replaced is history: it comes last.
  const sorted = [...papers].sort((one, other) => rank(one) - rank(other));
  const [chosen, setChosen] = useState<string>();
  const current = sorted.find(({ id }) => id === chosen) ?? sorted[0];
  const missing = papers_outstanding.filter((type) => !papers.some((paper) => paper.type === type));
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("review.papers.title")}
      </Heading>
      {missing.length > 0 && (
        <Text size="small" className="text-ui-fg-error px-6 py-3">
          {t("review.papers.missing", {
            papers: missing.map((type) => nameOfPaper(type, language)).join(persianComma(language)),
          })}
        </Text>
      )}
      {current ? (
        <Tabs dir={direction} value={current.id} onValueChange={setChosen}>
          <Tabs.List className="flex flex-wrap gap-2 px-6 py-3">
            {sorted.map((paper) => (
              <Tabs.Trigger key={paper.id} value={paper.id} className="gap-x-2">
                {nameOfPaper(paper.type, language)}
                <Dot status={paper.status} />
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content key={current.id} value={current.id} className="flex flex-col gap-y-4 px-6 pb-6">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <VerdictBadge status={current.status} />
              {judging && (
                <VerdictButtons
                  path={`/admin/papers/${current.id}`}
                  name={nameOfPaper(current.type, language)}
                  status={current.status}
                />
              )}
            </div>
            {current.reason && (
              <Text size="small" dir="auto" className="text-ui-fg-error whitespace-pre-line">
                {current.reason}
              </Text>
            )}
            <Said paper={current} />
            <PaperView paper={current} name={nameOfPaper(current.type, language)} />
          </Tabs.Content>
        </Tabs>
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("review.papers.none")}
        </Text>
      )}
    </Container>
  );
}

const ORDER: readonly ReviewedPaper["status"][] = ["pending", "rejected", "accepted", "replaced"];
const rank = ({ status }: ReviewedPaper) => ORDER.indexOf(status);
const persianComma = (language: "fa" | "en") => (language === "fa" ? "، " : ", ");

const COLOURS = {
  pending: "bg-ui-tag-orange-icon",
  accepted: "bg-ui-tag-green-icon",
  rejected: "bg-ui-tag-red-icon",
  replaced: "bg-ui-tag-neutral-icon",
};

/** The verdict at a glance; read aloud it is the word. */
function Dot({ status }: Pick<ReviewedPaper, "status">) {
  const { t } = useWords();
  return (
    <span
      role="img"
      aria-label={t(`review.verdict.${status}`)}
      className={`size-2 rounded-full ${COLOURS[status]}`}
    />
  );
}

/** What the applicant wrote about the paper, to be compared with it. */
function Said({ paper }: { paper: ReviewedPaper }) {
  const { t, day } = useWords();
  const facts = [
    [t("review.papers.number"), paper.number],
    [t("review.papers.issuer"), paper.issuer],
    [t("review.papers.expires"), paper.expires_on && day(paper.expires_on)],
  ].filter(([, value]) => value);
  if (facts.length === 0) return null;
  return (
    <dl className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-6 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="flex gap-x-2">
          <dt className="font-medium">{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
