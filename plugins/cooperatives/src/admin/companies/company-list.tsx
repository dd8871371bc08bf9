import { Pages, SearchField, useWords } from "@dastranj/office";
import { Badge, Button, Text } from "@medusajs/ui";
import { type AdminCompanyRow, COMPANY_STATES, type CompanyState } from "../../contract/company";
import { sentenceOf } from "../sentence-of";
import { type CompaniesAsked, PAGE_SIZE, useCompanies } from "./use-companies";

/** The queue: which companies wait, and all others by where they stand. */
export function CompanyList({
  asked,
  ask,
  chosen,
  show,
}: {
  asked: CompaniesAsked;
  ask: (changed: Partial<CompaniesAsked>) => void;
  chosen: string | null;
  show: (id: string) => void;
}) {
  const { t, persian, number } = useWords("companies");
  const found = useCompanies(asked);
  const counts = found.data?.counts;
  const states: (CompanyState | null)[] = [...COMPANY_STATES, null];
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-6 py-3">
        {states.map((state) => (
          <Button
            key={state ?? "all"}
            size="small"
            variant={asked.state === state ? "secondary" : "transparent"}
            aria-pressed={asked.state === state}
            onClick={() => ask({ state, page: 0 })}
          >
            {t(state ? `states.${state}` : "all")}
            {state && counts ? ` (${number(counts[state])})` : ""}
          </Button>
        ))}
        <div className="ms-auto w-56">
          <SearchField
            label={t("search")}
            value={asked.q}
            maxLength={100}
            onSearch={(q) => ask({ q, page: 0 })}
          />
        </div>
      </div>
      {found.isError && (
        <Text role="alert" size="small" className="px-6 py-4">
          {sentenceOf(found.error, persian, t("unreachable"))}
        </Text>
      )}
      {!found.isError && !found.data && <div aria-busy="true" className="h-24" />}
      {found.data?.companies.length === 0 && (
        <Text size="small" className="px-6 py-8 text-center text-ui-fg-subtle">
          {t("none")}
        </Text>
      )}
      <ul className="divide-y">
        {found.data?.companies.map((company) => (
          <li key={company.id}>
            <button
              type="button"
              aria-pressed={company.id === chosen}
              className="flex w-full flex-wrap items-center justify-between gap-3 px-6 py-3 text-start text-sm aria-pressed:bg-ui-bg-base-pressed"
              onClick={() => show(company.id)}
            >
              <Line company={company} />
            </button>
          </li>
        ))}
      </ul>
      {found.data && (
        <Pages
          label={t("companies")}
          page={asked.page}
          size={PAGE_SIZE}
          count={found.data.count}
          words={{ previous: t("previous"), next: t("next") }}
          onPage={(page) => ask({ page })}
        />
      )}
    </>
  );
}

function Line({ company }: { company: AdminCompanyRow }) {
  const { moment } = useWords("companies");
  return (
    <>
      <span className="grid">
        <span className="font-medium">{company.name}</span>
        <bdi dir="ltr" className="text-start text-ui-fg-subtle">
          {company.legal_id} · {company.country_code.toUpperCase()}
        </bdi>
      </span>
      <span className="text-ui-fg-subtle">{company.address.city}</span>
      <span className="text-ui-fg-subtle">{moment(company.applied_at)}</span>
      <CompanyBadge state={company.state} />
    </>
  );
}

const COLORS: Record<CompanyState, "orange" | "green" | "red" | "grey"> = {
  applied: "orange",
  approved: "green",
  refused: "grey",
  suspended: "red",
};

export function CompanyBadge({ state }: { state: CompanyState }) {
  const { t } = useWords("companies");
  return (
    <Badge size="2xsmall" color={COLORS[state]}>
      {t(`states.${state}`)}
    </Badge>
  );
}
