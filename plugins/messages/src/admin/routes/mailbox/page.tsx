import { ListPage } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Text, toast } from "@medusajs/ui";
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
  const retry = useRetry();
  const show = (wanted: MessageFilters) => setAddress(toAddress(wanted));
  const again = (id: string) =>
    retry.mutate(id, {
      onSuccess: () => toast.success(t("retried")),
      onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    });
  const { state, channel, page } = filters;
  const narrowed = to !== "" || Boolean(state) || Boolean(channel);
  const onlyFailed = state === "failed" && to === "" && !channel;
  return (
    <>
      <ListPage
        namespace="messages"
        title={t("title")}
        intro={t("intro")}
        standing={<Health />}
        action={<TestMessage onSent={setOpened} />}
        tabs={
          <FilterBar
            filters={filters}
            to={to}
            onChange={show}
            onSearch={(wanted) => {
              setTo(wanted);
              show({ ...filters, page: 0 });
            }}
          />
        }
        found={useMessages(filters, to)}
        said={sentenceOf}
        empty={{
          title: t(narrowed ? "noMatch" : "empty"),
          text: t(onlyFailed ? "emptyFailed" : narrowed ? "noMatchHint" : "emptyHint"),
        }}
        at={{ page, turn: (at) => show({ ...filters, page: at }) }}
        size={PAGE_SIZE}
      >
        {({ messages }) => <MessageTable messages={messages} onOpen={setOpened} />}
      </ListPage>
      {opened && (
        <MessageDrawer
          id={opened}
          sending={retry.isPending}
          onClose={() => setOpened(undefined)}
          onRetry={again}
        />
      )}
    </>
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
