import { Container, Heading, Skeleton } from "@medusajs/ui";
import { useState } from "react";
import { Link, type UIMatch, useParams } from "react-router-dom";
import { PolicyHistory } from "../../../licence-policies/policy-history";
import { PolicySummary } from "../../../licence-policies/policy-summary";
import { usePolicy, usePolicyVersion, usePolicyWords } from "../../../licence-policies/use-policies";
import { WriteVersion } from "../../../licence-policies/write-version";
import { FailureNotice } from "../../../sellers/notice";

export const handle = {
  breadcrumb: (match?: UIMatch) => <PolicyName jurisdiction={match?.params.jurisdiction ?? ""} />,
};

function PolicyName({ jurisdiction }: { jurisdiction: string }) {
  const { language } = usePolicyWords();
  return usePolicy(jurisdiction).data?.policy.name[language] ?? "…";
}

/** `/app/licence-policies/:jurisdiction`: what is in force, what was and what will be, and the next version. */
export default function LicencePolicyPage() {
  const { t, language } = usePolicyWords();
  const { jurisdiction = "" } = useParams();
  const found = usePolicy(jurisdiction);
  const [chosen, setChosen] = useState<number>();
  const versions = found.data?.policy.versions ?? [];
  const shown =
    chosen ?? versions.find(({ standing }) => standing === "in_force")?.version ?? versions[0]?.version;
  const one = usePolicyVersion(jurisdiction, shown);
  const failed = found.error ?? one.error;
  if (failed)
    return (
      <Container className="p-0 pb-10 text-center">
        <FailureNotice error={failed} retry={() => (found.error ? found.refetch() : one.refetch())} />
        <Link to="/licence-policies" className="txt-small text-ui-fg-interactive">
          {t("back")}
        </Link>
      </Container>
    );
  if (!found.data) return <Skeleton className="h-64 w-full" aria-busy="true" />;
  const record = one.data?.version.record;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>{found.data.policy.name[language]}</Heading>
      </Container>
      <PolicyHistory versions={versions} shown={shown} onShow={setChosen} />
      {record ? <PolicySummary record={record} /> : <Skeleton className="h-64 w-full" aria-busy="true" />}
      {record && <WriteVersion key={shown} record={record} />}
    </div>
  );
}
