import { Notice } from "@dastranj/office";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";

/** In the place of what is on its way or could not be loaded. */
export function Unloaded({ error, again }: { error: unknown; again: () => void }) {
  const { t, persian } = useWords("ledger");
  if (!error) return <div aria-busy="true" className="h-64" />;
  return (
    <div role="alert">
      <Notice
        title={t("failed")}
        text={sentenceOf(error, persian, t("unreachable"))}
        action={{ label: t("again"), do: again }}
      />
    </div>
  );
}
