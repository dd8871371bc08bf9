import { Button, Input, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminPayoutFileAnswer, AdminPayoutRun } from "../../contract/payouts";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { useConfirmation, useFile } from "./use-payouts";

/** Takes the bank's file: once, and again only with words. */
export function BankFile({ run }: { run: AdminPayoutRun }) {
  const { t, persian } = useWords("payouts");
  const file = useFile();
  const [words, setWords] = useState("");
  const again = run.file_at !== null;
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        file.mutate(
          { path: `payout-runs/${run.id}/file`, body: again ? { words } : {} },
          {
            onSuccess: (answer) => {
              setWords("");
              keep(answer);
            },
            onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
          },
        );
      }}
    >
      {again && (
        <Input
          size="small"
          required
          minLength={3}
          maxLength={500}
          aria-label={t("whyAgain")}
          placeholder={t("whyAgain")}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <Button size="small" type="submit" variant={again ? "secondary" : "primary"} isLoading={file.isPending}>
        {t(again ? "fileAgain" : "file")}
      </Button>
    </form>
  );
}

/** Gives the file to whoever asked for it. */
function keep({ name, media_type, base64 }: AdminPayoutFileAnswer) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([bytes], { type: media_type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Tells what the bank says became of a run's payouts. */
export function BankAnswer({ run }: { run: AdminPayoutRun }) {
  const { t, persian, number } = useWords("payouts");
  const confirmation = useConfirmation();
  const id = useId();
  const send = async (file: File | undefined) => {
    if (!file) return;
    confirmation.mutate(
      { path: `payout-runs/${run.id}/confirmations`, body: { csv: await file.text() } },
      {
        onSuccess: ({ confirmed: { sent, failed, returned } }) =>
          toast.success(
            t("confirmed", { sent: number(sent), failed: number(failed), returned: number(returned) }),
          ),
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  };
  return (
    <label htmlFor={id} className="grid gap-1 text-xs text-ui-fg-subtle">
      {t("answer")}
      <Input
        id={id}
        size="small"
        type="file"
        accept=".csv,text/csv"
        disabled={confirmation.isPending}
        onChange={({ target }) => {
          send(target.files?.[0]);
          // The same file can be chosen again once it was mended.
          target.value = "";
        }}
      />
    </label>
  );
}
