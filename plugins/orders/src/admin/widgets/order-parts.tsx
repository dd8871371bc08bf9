import { useWords } from "@dastranj/office";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerOrder } from "../../contract/release";
import { DeliverButton } from "../fulfil/deliver-button";
import { CancelPrompt } from "../release/cancel-prompt";
import { useParts } from "../release/use-release";

export const config = defineWidgetConfig({ zone: "order.details.after" });

/** Below an order: the sellers' parts of it, and calling one off. */
export default function OrderParts({ data: order }: { data: { id: string } }) {
  const { t } = useWords("orderParts");
  const found = useParts(order.id);
  const [doomed, setDoomed] = useState<AdminSellerOrder>();
  if (found.data?.seller_orders.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("parts")}
      </Heading>
      {found.isError && (
        <div role="alert" className="flex items-center gap-x-3 px-6 py-4">
          <Text size="small">{t("failed")}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("again")}
          </Button>
        </div>
      )}
      {!found.data && !found.isError && <div aria-busy="true" className="h-24" />}
      {found.data?.seller_orders.map((part) => (
        <Part key={part.id} part={part} onCancel={() => setDoomed(part)} />
      ))}
      {doomed && <CancelPrompt part={doomed} onClose={() => setDoomed(undefined)} />}
    </Container>
  );
}

function Part({ part, onCancel }: { part: AdminSellerOrder; onCancel: () => void }) {
  const { t, nameOf, money, moment } = useWords("orderParts");
  const { code, words } = part.reason ?? { code: null, words: null };
  return (
    <div className="grid gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Text weight="plus">{nameOf(part.seller)}</Text>
        <Badge size="2xsmall" color={toneOf(part.status)}>
          {t(`states.${part.status}`)}
        </Badge>
        <Text className="ms-auto">{money(part.total, part.currency_code)}</Text>
      </div>
      {(code || words) && (
        <Text size="small" className="text-ui-fg-subtle">
          {[code && t(`reasons.${code}`), words].filter(Boolean).join(": ")}
        </Text>
      )}
      {part.refunds.map(({ id, amount, state, done_at }) => (
        <Text key={id} size="small" className="text-ui-fg-subtle">
          {t(`refundStates.${state}`)}
          {state !== "unpaid" && `: ${amount === null ? t("unknown") : money(amount, part.currency_code)}`}
          {done_at && ` (${moment(done_at)})`}
        </Text>
      ))}
      {part.status === "shipped" && <DeliverButton id={part.id} />}
      {part.may_cancel && (
        <Button size="small" variant="secondary" className="mt-2 justify-self-start" onClick={onCancel}>
          {t("cancel")}
        </Button>
      )}
    </div>
  );
}

function toneOf(status: string): "grey" | "orange" | "green" | "red" {
  if (["declined", "expired", "cancelled"].includes(status)) return "red";
  if (status === "placed") return "orange";
  return ["delivered", "completed"].includes(status) ? "green" : "grey";
}
