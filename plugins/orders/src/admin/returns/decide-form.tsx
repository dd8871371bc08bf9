import { useWords } from "@dastranj/office";
import { Button, Heading, Input, Label, RadioGroup, Text, Textarea, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { AdminReturnAnswer } from "../../contract/returns";
import { sentenceOf } from "../sentence-of";
import { useDecide } from "./use-returns";

type Verdict = "approve" | "reject" | "award" | "uphold";

/** The office's decision about a return, with its reason; asked for once more before it binds. */
export function DecideForm({ of }: { of: AdminReturnAnswer["return"] }) {
  const { t, persian, direction, money } = useWords("orderReturns");
  const decide = useDecide(of.id);
  const ask = usePrompt();
  const [verdict, setVerdict] = useState<Verdict>();
  const [amount, setAmount] = useState("");
  const [words, setWords] = useState("");
  const verdicts = of.may.filter((verb): verb is Verdict =>
    ["approve", "reject", "award", "uphold"].includes(verb),
  );
  const contested = of.state === "contested";
  const awarded = Number(ascii(amount));
  const ready =
    verdict !== undefined &&
    words.trim() !== "" &&
    (verdict !== "award" || (awarded > (of.amount ?? 0) && awarded <= of.full_amount));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || decide.isPending) return;
    const sure = await ask({
      title: t("sure"),
      description: t("sureText"),
      confirmText: t("send"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (!sure) return;
    decide.mutate(
      { verdict, words: words.trim(), ...(verdict === "award" && { amount: awarded }) },
      {
        onSuccess: () => toast.success(t("done")),
        onError: (error) =>
          toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{t("decide")}</Heading>
      <RadioGroup
        dir={direction}
        aria-label={t("verdict")}
        value={verdict ?? ""}
        onValueChange={(chosen) => setVerdict(chosen as Verdict)}
      >
        {verdicts.map((each) => (
          <div key={each} className="flex items-center gap-x-3">
            <RadioGroup.Item id={`verdict-${each}`} value={each} />
            <Label htmlFor={`verdict-${each}`} size="small">
              {t(`verdicts.${each === "award" && contested ? "awardMore" : each}`)}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {verdict === "award" && (
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="award-amount" size="small">
            {t("awardAmount", {
              unit: t(`units.${of.currency_code}`, { defaultValue: of.currency_code.toUpperCase() }),
            })}
          </Label>
          <Input
            id="award-amount"
            dir="ltr"
            inputMode="decimal"
            value={amount}
            onChange={({ target }) => setAmount(target.value)}
          />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("most", { amount: money(of.full_amount, of.currency_code) })}
          </Text>
        </div>
      )}
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="decision-words" size="small">
          {t("why")}
        </Label>
        <Textarea
          id="decision-words"
          required
          dir="auto"
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <div>
        <Button type="submit" size="small" disabled={!ready} isLoading={decide.isPending}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}

/** Persian and Arabic digits may be typed, and whatever parts thousands. */
const ascii = (text: string) =>
  text
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s,٬،]/g, "");
