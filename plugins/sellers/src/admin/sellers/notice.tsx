import { Notice } from "@dastranj/office";
import { sentenceOf } from "./sentence-of";
import { useWords } from "./use-words";

/** A page that could not be loaded: what the answer said, and another try. */
export function FailureNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const { t, persian } = useWords();
  return (
    <div role="alert">
      <Notice
        title={t("failed")}
        text={sentenceOf(error, persian, t("unreachable"))}
        action={{ label: t("again"), do: retry }}
      />
    </div>
  );
}
