import { Loaded, Notice, PageHead, Pages } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Container, Text, toast } from "@medusajs/ui";
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
      <PageHead
        title={t("title")}
        intro={t("intro")}
        standing={<Health />}
        action={<TestMessage onSent={setOpened} />}
      />
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
  const { state, channel, page } = filters;
  const narrowed = sought || Boolean(state) || Boolean(channel) || page > 0;
  const hint = narrowed ? "noMatchHint" : "emptyHint";
  return (
    <Loaded
      found={found}
      failed={t("failed")}
      again={t("tryAgain")}
      said={(error) => sentenceOf(error, persian, t("unreachable"))}
    >
      {({ messages, count }) =>
        messages.length === 0 ? (
          <Notice
            title={t(narrowed ? "noMatch" : "empty")}
            text={t(state === "failed" && !sought && !channel ? "emptyFailed" : hint)}
          />
        ) : (
          <>
            <MessageTable messages={messages} onOpen={onOpen} />
            <Pages
              label={t("title")}
              page={page}
              size={PAGE_SIZE}
              count={count}
              words={{
                previous: t("previous"),
                next: t("next"),
                range: (from, to) => t("range", { from: number(from), to: number(to), total: number(count) }),
              }}
              onPage={(at) => show({ ...filters, page: at })}
            />
          </>
        )
      }
    </Loaded>
  );
}
