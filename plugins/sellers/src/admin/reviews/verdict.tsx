import { ReasonPrompt } from "@dastranj/office";
import { Button, StatusBadge } from "@medusajs/ui";
import { useState } from "react";
import type { ReviewedPaper } from "../../contract/review";
import { useWords } from "../sellers/use-words";
import { useAct } from "./use-act";

const COLOURS = { pending: "orange", accepted: "green", rejected: "red", replaced: "grey" } as const;

/** How a paper or a licence was judged, in colour and in words. */
export function VerdictBadge({ status }: { status: ReviewedPaper["status"] }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap" style={{ paddingInline: "4px 8px" }}>
      {t(`review.verdict.${status}`)}
    </StatusBadge>
  );
}

/** Accepts or, with a reason, rejects one paper or licence. */
export function VerdictButtons({
  path,
  name,
  status,
}: {
  path: string;
  name: string;
  status: ReviewedPaper["status"];
}) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const [rejecting, setRejecting] = useState(false);
  if (status === "replaced") return null;
  return (
    <div className="flex gap-x-2">
      {status !== "accepted" && (
        <Button
          size="small"
          variant="secondary"
          isLoading={busy && !rejecting}
          aria-label={`${t("review.accept")}: ${name}`}
          onClick={() => act({ path: `${path}/accept`, said: {} })}
        >
          {t("review.accept")}
        </Button>
      )}
      {status !== "rejected" && (
        <Button
          size="small"
          variant="transparent"
          aria-label={`${t("review.rejectIt")}: ${name}`}
          onClick={() => setRejecting(true)}
        >
          {t("review.rejectIt")}
        </Button>
      )}
      {rejecting && (
        <ReasonPrompt
          title={t("review.rejectTitle", { what: name })}
          text={t("review.rejectText")}
          reason={t("actions.reason")}
          confirm={t("review.rejectIt")}
          cancel={t("actions.cancel")}
          busy={busy}
          onCancel={() => setRejecting(false)}
          onReason={(reason) =>
            act({ path: `${path}/reject`, said: { reason } }, undefined, () => setRejecting(false))
          }
        />
      )}
    </div>
  );
}
