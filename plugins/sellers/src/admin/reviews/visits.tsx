import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { useWords } from "../sellers/use-words";
import { RecordVisit } from "./record-visit";

/** The visits that were arranged, and what was found. */
export function Visits({ seller }: { seller: AdminSellerAnswer["seller"] }) {
  const { t, appointment } = useWords();
  const [recording, setRecording] = useState(false);
  const { visits, visit_to_record } = seller.review;
  if (visits.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("review.visits.title")}</Heading>
        {visit_to_record && (
          <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
            {t("review.visits.record")}
          </Button>
        )}
      </div>
      <ul className="divide-y">
        {visits.map((visit) => (
          <li key={visit.id} className="flex flex-col gap-y-1 px-6 py-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small" weight="plus">
                {appointment(visit.scheduled_for)}
              </Text>
              <StatusBadge
                color={visit.recorded_at ? (visit.passed ? "green" : "red") : "purple"}
                className="whitespace-nowrap"
                style={{ paddingInline: "4px 8px" }}
              >
                {t(`review.visits.${visit.recorded_at ? (visit.passed ? "passed" : "failed") : "waiting"}`)}
              </StatusBadge>
            </div>
            {visit.findings && (
              <Text size="small" dir="auto" className="text-ui-fg-subtle whitespace-pre-line">
                {visit.findings}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {recording && <RecordVisit id={seller.id} onClose={() => setRecording(false)} />}
    </Container>
  );
}
