import { Button, Text } from "@medusajs/ui";
import { useEffect } from "react";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import { useWords } from "../sellers/use-words";
import { readView } from "./queue-filters";
import { useNextApplicant } from "./use-reviews";

/** The way back to the queue the operator came from, and on to whoever is next in it: by button, or by the key N. */
export function NextApplicant({ id }: { id: string }) {
  const { t } = useWords();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const queue = address.get("queue");
  const next = useNextApplicant(queue === null ? null : readView(new URLSearchParams(queue)), id);
  const to = next.data && queue !== null ? `/sellers/${next.data}?${new URLSearchParams({ queue })}` : null;
  useEffect(() => {
    if (!to) return;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.code === "KeyN" &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isBusy(event.target)
      ) {
        navigate(to);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [to, navigate]);
  if (queue === null) return null;
  return (
    <nav aria-label={t("review.title")} className="flex flex-wrap items-center justify-between gap-2 px-1">
      <Link to={`/seller-reviews?${queue}`} className="txt-small text-ui-fg-interactive">
        {t("review.queue")}
      </Link>
      {to ? (
        <Button size="small" variant="secondary" asChild>
          <Link to={to} title={t("review.nextHint")}>
            {t("review.next")}
          </Link>
        </Button>
      ) : (
        next.data === null && (
          <Text size="small" className="text-ui-fg-muted">
            {t("review.noNext")}
          </Text>
        )
      )}
    </nav>
  );
}

/** Whether somebody is writing, or answering a question that lies over the page. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
