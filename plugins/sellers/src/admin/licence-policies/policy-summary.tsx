import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { LicencePolicyRecord } from "../../contract/licence-policy";
import { usePolicyWords } from "./use-policies";

type LicenceClass = LicencePolicyRecord["licence_classes"][number];

/** What a policy says, class by class, for people who read no JSON. */
export function PolicySummary({ record }: { record: LicencePolicyRecord }) {
  const { language } = usePolicyWords();
  return (
    <>
      {record.licence_classes.map((kind) => (
        <Container key={kind.code} className="divide-y p-0">
          <Heading level="h2" className="px-6 py-4">
            {kind.name[language]}
          </Heading>
          <ClassFacts kind={kind} />
        </Container>
      ))}
    </>
  );
}

function ClassFacts({ kind }: { kind: LicenceClass }) {
  const { t, number, language } = usePolicyWords();
  const list = (handles: string[]) => handles.join(language === "fa" ? "، " : ", ");
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const categories = kind.allowed_categories === null ? t("all") : list(kind.allowed_categories);
  return (
    <dl className="divide-y">
      <Fact label={t("categories")}>
        {categories}
        {kind.excluded_categories.length > 0 && ` ${t("except", { list: list(kind.excluded_categories) })}`}
      </Fact>
      <Fact label={t("channels")}>
        {kind.channels
          .map(({ channel, buyer_kinds }) =>
            buyer_kinds ? `${t(`channel.${channel}`)} (${list(buyer_kinds)})` : t(`channel.${channel}`),
          )
          .join(language === "fa" ? "، " : ", ")}
      </Fact>
      <Fact label={t("shipScope")}>{t(`scope.${kind.ship_scope}`)}</Fact>
      {kind.caps.map((cap) => (
        <Fact key={JSON.stringify(cap)} label={t("caps")}>
          {t("cap", {
            amount: number(inMajorUnits(cap.amount, cap.currency)),
            currency: cap.currency.toUpperCase(),
            period: t(`period.${cap.period}`),
            scope: t(`capScope.${cap.scope}`),
            action: t(`action.${cap.action}`),
            share: percent.format(cap.warn_at),
          })}
        </Fact>
      ))}
      {kind.required_docs.map(({ type, categories: needing }) => (
        <Fact key={type} label={t("papers")}>
          {needing ? t("paperFor", { type, list: list(needing) }) : type}
        </Fact>
      ))}
      <Fact label={t("inspection")}>{t(kind.inspection.required ? "required" : "notRequired")}</Fact>
      {kind.label_template && (
        <Fact label={t("label")}>
          <span className="whitespace-pre-line">{kind.label_template[language]}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-[10rem_1fr]">
      <dt className="txt-compact-small-plus text-ui-fg-subtle">{label}</dt>
      <dd className="min-w-0 break-words">
        <Text size="small">{children}</Text>
      </dd>
    </div>
  );
}

function inMajorUnits(amount: number, currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0);
}
