import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { FilterBar } from "../../messages/filter-bar";
import { type MessageFilters, PAGE_SIZE, readFilters, toAddress } from "../../messages/filters";
import { MessageDrawer } from "../../messages/message-drawer";
import { MessageTable } from "../../messages/message-table";
import { sentenceOf } from "../../messages/sentence-of";
import { TestMessage } from "../../messages/test-message";
import { useMessages, useRetry, useSummary } from "../../messages/use-messages";
import { useWords } from "../../messages/use-words";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "messages",
  icon: Envelope,
  rank: 8,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords().t("title");
}

/** `/app/mailbox`: what people are told, and what became of it. */
export default function MailboxPage() {
  const { t, persian } = useWords();
  const [address, setAddress] = useSearchParams();
  const [to, setTo] = useState("");
  const [opened, setOpened] = useState<string>();
  const filters = readFilters(address);
  const found = useMessages(filters, to);
  const retry = useRetry();
  const show = (wanted: MessageFilters) => setAddress(toAddress(wanted));
  const again = (id: string) =>
    retry.mutate(id, {
      onSuccess: () => toast.success(t("retried")),
      onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="grid gap-y-1">
          <Heading>{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("intro")}
          </Text>
          <Health />
        </div>
        <TestMessage onSent={setOpened} />
      </div>
      <FilterBar
        filters={filters}
        onChange={show}
        onSearch={(wanted) => {
          setTo(wanted);
          show({ ...filters, page: 0 });
        }}
      />
      <Rows found={found} filters={filters} sought={to !== ""} onOpen={setOpened} show={show} />
      {opened && (
        <MessageDrawer
          id={opened}
          sending={retry.isPending}
          onClose={() => setOpened(undefined)}
          onRetry={again}
        />
      )}
    </Container>
  );
}

/** How the whole of it stands, and what nothing is configured for. */
function Health() {
  const { t, number } = useWords();
  const { data } = useSummary();
  if (!data) return <Text size="small">&nbsp;</Text>;
  const { states, channels } = data;
  const closed = (["sms", "email"] as const).filter((channel) => !channels.includes(channel));
  return (
    <>
      <Text size="small" aria-live="polite">
        {t("health", {
          waiting: number(states.waiting),
          sent: number(states.sent),
          kept: number(states.kept),
          failed: number(states.failed),
        })}
      </Text>
      {closed[0] && (
        <Text size="small" className="text-pretty">
          {t(closed.length === 2 ? "closed.both" : `closed.${closed[0]}`)}
        </Text>
      )}
    </>
  );
}

function Rows({
  found,
  filters,
  sought,
  onOpen,
  show,
}: {
  found: ReturnType<typeof useMessages>;
  filters: MessageFilters;
  sought: boolean;
  onOpen: (id: string) => void;
  show: (filters: MessageFilters) => void;
}) {
  const { t, number, persian } = useWords();
  if (found.isError) {
    return (
      <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
        <Heading level="h2">{t("failed")}</Heading>
        <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
        <Button size="small" variant="secondary" onClick={() => found.refetch()}>
          {t("tryAgain")}
        </Button>
      </div>
    );
  }
  if (!found.data) return <div aria-busy="true" className="h-64" />;
  const { messages, count } = found.data;
  const { state, channel, page } = filters;
  if (messages.length === 0) {
    const narrowed = sought || Boolean(state) || Boolean(channel) || page > 0;
    const hint = narrowed ? "noMatchHint" : "emptyHint";
    return (
      <div className="grid justify-items-center gap-y-1 px-6 py-16 text-center">
        <Heading level="h2">{t(narrowed ? "noMatch" : "empty")}</Heading>
        <Text size="small">{t(state === "failed" && !sought && !channel ? "emptyFailed" : hint)}</Text>
      </div>
    );
  }
  const from = page * PAGE_SIZE + 1;
  const to = page * PAGE_SIZE + messages.length;
  return (
    <>
      <MessageTable messages={messages} onOpen={onOpen} />
      <nav className="flex items-center justify-between gap-2 px-6 py-4" aria-label={t("title")}>
        <Text size="small" className="text-ui-fg-subtle">
          {t("range", { from: number(from), to: number(to), total: number(count) })}
        </Text>
        <div className="flex gap-x-2">
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show({ ...filters, page: page - 1 })}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={to >= count}
            onClick={() => show({ ...filters, page: page + 1 })}
          >
            {t("next")}
          </Button>
        </div>
      </nav>
    </>
  );
}
