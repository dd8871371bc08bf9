import { Button, Heading, Text } from "@medusajs/ui";
import { sentenceOf } from "./sentence-of";
import { useWords } from "./use-words";

/** Where there is nothing to show: why, and what one can do. */
export function Notice({
  title,
  text,
  action,
}: {
  title: string;
  text: string;
  action?: { label: string; do: () => void };
}) {
  return (
    <div className="flex flex-col items-center gap-y-2 px-6 py-16 text-center">
      <Heading level="h2">{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle text-balance">
        {text}
      </Text>
      {action && (
        <Button size="small" variant="secondary" className="mt-2" onClick={action.do}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

/** A page that could not be loaded: what the answer said, and another try. */
export function FailureNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const { t, persian } = useWords();
  return (
    <div role="alert">
      <Notice
        title={t("failed")}
        text={sentenceOf(error, persian, t("unreachable"))}
        action={{ label: t("tryAgain"), do: retry }}
      />
    </div>
  );
}
