import { Button, Heading, Text } from "@medusajs/ui";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";

/** In the place of what is on its way or could not be loaded. */
export function Unloaded({ error, again }: { error: unknown; again: () => void }) {
  const { t, persian } = useWords("ledger");
  if (!error) return <div aria-busy="true" className="h-64" />;
  return (
    <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
      <Heading level="h2">{t("failed")}</Heading>
      <Text size="small">{sentenceOf(error, persian, t("unreachable"))}</Text>
      <Button size="small" variant="secondary" onClick={again}>
        {t("again")}
      </Button>
    </div>
  );
}
