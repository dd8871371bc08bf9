import { ReasonPrompt, useWords } from "@dastranj/office";
import { Button, Heading, Text, toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import type { AdminCompanyAnswer, CompanyState } from "../../contract/company";
import { sentenceOf } from "../sentence-of";
import { CompanyBadge } from "./company-list";
import { useCompany, useDecision } from "./use-companies";

type Verb = "approve" | "refuse" | "suspend";

/** What an operator may do where a company stands. */
const VERBS: Record<CompanyState, Verb[]> = {
  applied: ["approve", "refuse"],
  approved: ["suspend"],
  refused: ["approve"],
  suspended: ["approve"],
};

/** A company: who it is, its people, what was done, and what is to be decided. */
export function CompanyView({ id }: { id: string }) {
  const { t, persian } = useWords("companies");
  const found = useCompany(id);
  if (found.isError)
    return (
      <Text role="alert" size="small" className="px-6 py-4">
        {sentenceOf(found.error, persian, t("unreachable"))}
      </Text>
    );
  if (!found.data) return <div aria-busy="true" className="h-48" />;
  const { company } = found.data;
  const { address } = company;
  const place = [address.province, address.city, address.address, address.postal_code]
    .filter(Boolean)
    .join("، ");
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <span className="flex items-center gap-2">
          <Heading level="h2">{company.name}</Heading>
          <CompanyBadge state={company.state} />
        </span>
        <Decisions company={company} />
      </div>
      <dl className="grid gap-x-6 gap-y-2 px-6 py-4 text-sm md:grid-cols-[max-content_1fr]">
        <Fact name={t("legalId")}>
          <bdi dir="ltr">
            {company.legal_id} · {company.country_code.toUpperCase()}
          </bdi>
        </Fact>
        <Fact name={t("address")}>{place}</Fact>
        <Fact name={t("phone")}>
          <bdi dir="ltr">{company.phone}</bdi>
        </Fact>
        <Fact name={t("buys")}>{company.buys}</Fact>
        {company.reason && <Fact name={t("reason")}>{company.reason}</Fact>}
        {company.cooperatives.length > 0 && (
          <Fact name={t("cooperatives")}>
            {company.cooperatives
              .map(({ name, name_en, state }) => `${persian ? name : name_en} (${t(`words.${state}`)})`)
              .join("، ")}
          </Fact>
        )}
      </dl>
      <People company={company} />
      <History company={company} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ui-fg-subtle">{name}</dt>
      <dd className="break-words">{children}</dd>
    </>
  );
}

function Decisions({ company }: AdminCompanyAnswer) {
  const { t, persian } = useWords("companies");
  const decision = useDecision(company.id);
  const [asking, setAsking] = useState<"refuse" | "suspend">();
  const decide = (verb: Verb, reason?: string) =>
    decision.mutate(
      { verb, reason },
      {
        onSuccess: () => {
          setAsking(undefined);
          toast.success(t(`done.${verb}`));
        },
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  return (
    <span className="flex gap-2">
      {VERBS[company.state].map((verb) => (
        <Button
          key={verb}
          size="small"
          variant={verb === "approve" ? "primary" : "danger"}
          isLoading={decision.isPending}
          onClick={() => (verb === "approve" ? decide(verb) : setAsking(verb))}
        >
          {t(`verbs.${verb}`)}
        </Button>
      ))}
      {asking && (
        <ReasonPrompt
          title={t(`ask.${asking}`, { name: company.name })}
          text={t("askText")}
          reason={t("reason")}
          confirm={t(`verbs.${asking}`)}
          cancel={t("cancel")}
          shortest={3}
          longest={500}
          busy={decision.isPending}
          onCancel={() => setAsking(undefined)}
          onReason={(reason) => decide(asking, reason)}
        />
      )}
    </span>
  );
}

function People({ company }: AdminCompanyAnswer) {
  const { t } = useWords("companies");
  return (
    <div className="px-6 py-4">
      <Heading level="h3">{t("people")}</Heading>
      <ul className="mt-2 grid gap-1 text-sm">
        {company.persons.map(({ id, name, role, state, email, mobile }) => (
          <li key={id} className="flex flex-wrap gap-x-3">
            <span>{name || "—"}</span>
            <span className="text-ui-fg-subtle">
              {t(`roles.${role}`)}
              {state === "active" ? "" : ` · ${t(`personStates.${state}`)}`}
            </span>
            <bdi dir="ltr" className="text-ui-fg-subtle">
              {mobile ?? email}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function History({ company }: AdminCompanyAnswer) {
  const { t, moment } = useWords("companies");
  return (
    <div className="px-6 py-4">
      <Heading level="h3">{t("history")}</Heading>
      <ol className="mt-2 grid gap-1 text-sm">
        {company.events.map(({ verb, by, at, words }) => (
          <li key={`${at}${verb}`}>
            {moment(at)} · {by || t("market")} · {t(`events.${verb}`)}
            {words && <span className="text-ui-fg-subtle"> · {words}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
