import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Cash } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { RuleForm } from "../../commission/rule-form";
import { RuleList } from "../../commission/rule-list";
import { Trial } from "../../commission/trial";
import { type Rule, sentenceOf, useCommissionWords, useRules } from "../../commission/use-commission";
import { VatOnCommission } from "../../commission/vat";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "commission",
  icon: Cash,
  rank: 4,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useCommissionWords().t("title");
}

/** `/app/commission`: what the platform takes of sales, by which rule, and what an order would have cost. */
export default function CommissionPage() {
  const { t, persian } = useCommissionWords();
  const [past, setPast] = useState(false);
  const [edited, setEdited] = useState<{ rule: Rule | null }>();
  const found = useRules(past);
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <div className="grid gap-y-1 px-6 py-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Heading>{t("title")}</Heading>
            <Button size="small" onClick={() => setEdited({ rule: null })}>
              {t("newRule")}
            </Button>
          </div>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("intro")}
          </Text>
          <ol className="text-ui-fg-subtle txt-small list-decimal ps-6">
            {(found.data?.order ?? []).map((reason) => (
              <li key={reason}>{t(`reasons.${reason}`)}</li>
            ))}
          </ol>
        </div>
        <nav className="flex gap-2 px-6 py-3" aria-label={t("holds")}>
          {[false, true].map((which) => (
            <Button
              key={String(which)}
              size="small"
              variant={which === past ? "secondary" : "transparent"}
              aria-pressed={which === past}
              onClick={() => setPast(which)}
            >
              {t(which ? "pastRules" : "currentRules")}
            </Button>
          ))}
        </nav>
        {found.isError && (
          <div role="alert" className="grid justify-items-start gap-y-3 px-6 py-6">
            <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
            <Button size="small" variant="secondary" onClick={() => found.refetch()}>
              {t("again")}
            </Button>
          </div>
        )}
        {found.isPending && <div aria-busy="true" className="h-32" />}
        {found.data &&
          (found.data.rules.length === 0 ? (
            <Text className="px-6 py-8">{t("empty")}</Text>
          ) : (
            <RuleList rules={found.data.rules} onChange={(rule) => setEdited({ rule })} />
          ))}
      </Container>
      {found.data && <VatOnCommission vat={found.data.vat} />}
      <Trial />
      {edited && <RuleForm rule={edited.rule} onClose={() => setEdited(undefined)} />}
    </div>
  );
}
