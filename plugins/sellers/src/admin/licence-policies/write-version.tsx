import { Refused } from "@dastranj/office";
import { Button, Container, Heading, Input, Label, Text, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import type { LicencePolicyRecord } from "../../contract/licence-policy";
import { sentenceOf } from "../sellers/sentence-of";
import { useWords } from "../sellers/use-words";
import { DryRun } from "./dry-run";
import { usePolicyWords, useTryPolicy, useWritePolicy } from "./use-policies";

/** The record of a version as text to change, to be tried and then written as the next one. */
export function WriteVersion({ record }: { record: LicencePolicyRecord }) {
  const { t, number } = usePolicyWords();
  const [text, setText] = useState(() => JSON.stringify(record, null, 2));
  const [note, setNote] = useState("");
  const [notJson, setNotJson] = useState<string>();
  const trial = useTryPolicy(record.jurisdiction);
  const writing = useWritePolicy(record.jurisdiction);

  const withRecord = (use: (parsed: object) => void) => {
    trial.reset();
    writing.reset();
    try {
      setNotJson(undefined);
      use(JSON.parse(text));
    } catch (cause) {
      setNotJson(t("notJson", { why: String(cause) }));
    }
  };
  const write = (parsed: object) =>
    writing.mutate(
      { record: parsed, note: note.trim() || null },
      {
        onSuccess: ({ policy }) =>
          toast.success(t("saved", { version: number(policy.versions[0]?.version ?? 0) })),
      },
    );

  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{t("write")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("writeHint")}
      </Text>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="policy-record">{t("record")}</Label>
        <Textarea
          id="policy-record"
          dir="ltr"
          spellCheck={false}
          rows={18}
          className="font-mono text-xs"
          value={text}
          aria-describedby="policy-flaws"
          aria-invalid={Boolean(notJson || flawsOf(trial.error) || flawsOf(writing.error))}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div id="policy-flaws" role="alert">
        {notJson && <Text className="text-ui-fg-error">{notJson}</Text>}
        <Flaws error={trial.error ?? writing.error} />
      </div>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="policy-note">{t("why")}</Label>
        <Input
          id="policy-note"
          dir="auto"
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          isLoading={trial.isPending}
          onClick={() => withRecord((parsed) => trial.mutate(parsed))}
        >
          {t("try")}
        </Button>
        <Button isLoading={writing.isPending} onClick={() => withRecord(write)}>
          {t("save")}
        </Button>
      </div>
      {trial.data && <DryRun found={trial.data} />}
    </Container>
  );
}

function flawsOf(error: unknown): Record<string, string> | undefined {
  return error instanceof Refused ? error.fields : undefined;
}

/** What is wrong, field by field; or the one sentence of the refusal. */
function Flaws({ error }: { error: unknown }) {
  const { t } = usePolicyWords();
  const words = useWords();
  if (!error) return null;
  const flaws = flawsOf(error);
  if (!flaws)
    return (
      <Text className="text-ui-fg-error">{sentenceOf(error, words.persian, words.t("unreachable"))}</Text>
    );
  return (
    <>
      <Text className="text-ui-fg-error">{t("flaws")}</Text>
      <ul className="list-disc ps-6">
        {Object.entries(flaws).map(([path, message]) => (
          <li key={path} className="text-ui-fg-error txt-small">
            <bdi dir="ltr" className="font-mono">
              {path || t("wholeRecord")}
            </bdi>
            {": "}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
