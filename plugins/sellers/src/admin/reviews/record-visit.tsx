import { Label, RadioGroup, Textarea } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../sellers/use-words";
import { SideForm } from "./side-form";
import { useAct } from "./use-act";
import { verbPath } from "./use-reviews";

const RESULTS = ["passed", "failed"] as const;

/** Records what was found at the work place. */
export function RecordVisit({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, direction } = useWords();
  const { act, busy } = useAct();
  const [result, setResult] = useState<string>();
  const [findings, setFindings] = useState("");
  const said = { passed: result === "passed", findings: findings.trim() };
  return (
    <SideForm
      title={t("review.visits.record")}
      text={t("review.visits.recordText")}
      confirm={t("review.visits.record")}
      ready={result !== undefined && said.findings !== ""}
      busy={busy}
      onClose={onClose}
      onSubmit={() => act({ path: verbPath(id, "record_visit"), said }, t("review.visits.done"), onClose)}
    >
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus mb-2">{t("review.visits.result")}</legend>
        <RadioGroup dir={direction} value={result} onValueChange={setResult}>
          {RESULTS.map((one) => (
            <div key={one} className="flex items-center gap-x-3">
              <RadioGroup.Item id={`visit-${one}`} value={one} />
              <Label htmlFor={`visit-${one}`} size="small">
                {t(`review.visits.${one}`)}
              </Label>
            </div>
          ))}
        </RadioGroup>
      </fieldset>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="visit-findings" size="small" weight="plus">
          {t("review.visits.findings")}
        </Label>
        <Textarea
          id="visit-findings"
          required
          dir="auto"
          rows={6}
          maxLength={4000}
          placeholder={t("review.visits.findingsHint")}
          value={findings}
          onChange={({ target }) => setFindings(target.value)}
        />
      </div>
    </SideForm>
  );
}
