import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui";
import type { AuditEvent } from "../../contract/review";
import { nameOfField, REVIEW_FIELDS } from "../../contract/review-fields";
import { FailureNotice } from "../sellers/notice";
import { useWords } from "../sellers/use-words";
import { useTrail } from "./use-reviews";

/** What was done to a seller or seen of her, by whom, when and why: newest first. */
export function Trail({ id }: { id: string }) {
  const { t } = useWords();
  const trail = useTrail(id);
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("review.trail.title")}
      </Heading>
      {trail.isError && <FailureNotice error={trail.error} retry={() => trail.refetch()} />}
      {trail.isPending && <Skeleton className="m-6 h-24 rounded-lg" />}
      {trail.data && events.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("review.trail.none")}
        </Text>
      )}
      {events.length > 0 && (
        <ol className="flex flex-col px-6 py-4">
          {events.map((event) => (
            <Line key={event.id} event={event} />
          ))}
        </ol>
      )}
      {trail.hasNextPage && (
        <div className="px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            isLoading={trail.isFetchingNextPage}
            onClick={() => trail.fetchNextPage()}
          >
            {t("review.trail.more")}
          </Button>
        </div>
      )}
    </Container>
  );
}

function Line({ event }: { event: AuditEvent }) {
  const { t, moment, language, appointment } = useWords();
  const { kind, name } = event.actor;
  const who = name || t(kind === "system" ? "review.trail.clock" : `review.trail.${kind}`);
  const said = (event.details ?? {}) as { fields?: unknown; scheduled_for?: unknown; type?: unknown };
  return (
    <li className="border-ui-border-base relative flex flex-col gap-y-1 border-s ps-5 pb-5 last:pb-0">
      <span
        aria-hidden
        className="bg-ui-bg-base border-ui-border-strong absolute -start-[5px] top-1 size-2.5 rounded-full border-2"
      />
      <Text size="small" weight="plus">
        {t(`review.events.${event.verb}`, { defaultValue: event.verb })}
        {typeof said.type === "string" && `: ${nameOfField(`paper.${said.type}`, language)}`}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted">
        <bdi>{who}</bdi>
        {" · "}
        <time dateTime={event.at}>{moment(event.at)}</time>
      </Text>
      {typeof said.scheduled_for === "string" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("review.visits.when", { when: appointment(said.scheduled_for) })}
        </Text>
      )}
      {event.reason && !isFieldByField(said.fields) && (
        <Text size="small" dir="auto" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {event.reason}
        </Text>
      )}
      {isFieldByField(said.fields) && (
        <ul className="txt-small text-ui-fg-subtle">
          {Object.entries(said.fields).map(([field, why]) => (
            <li key={field}>
              {nameOfField(field, language)}: <bdi>{why}</bdi>
            </li>
          ))}
        </ul>
      )}
      {Array.isArray(said.fields) && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("review.trail.fields")}:{" "}
          {said.fields
            .map((field) =>
              Object.hasOwn(REVIEW_FIELDS, String(field)) ? nameOfField(String(field), language) : "",
            )
            .join(language === "fa" ? "، " : ", ")}
        </Text>
      )}
    </li>
  );
}

function isFieldByField(fields: unknown): fields is Record<string, string> {
  return (
    typeof fields === "object" && fields !== null && !Array.isArray(fields) && Object.keys(fields).length > 0
  );
}
