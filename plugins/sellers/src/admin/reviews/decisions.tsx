import { ReasonPrompt } from "@dastranj/office";
import { Button, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer, SellerVerb } from "../../contract/answers";
import { useWords } from "../sellers/use-words";
import { ArrangeVisit } from "./arrange-visit";
import { RequestChanges } from "./request-changes";
import { useAct } from "./use-act";
import { verbPath } from "./use-reviews";

/** Done at once, asked back, with a reason, or in a form beside the page; in the order of the buttons. */
const PLAIN = ["take_up"] as const;
const CONFIRMED = ["verify", "approve_renewal", "reinstate"] as const;
const FORMS = ["schedule_visit", "request_changes"] as const;
const REASONED = ["reopen", "refuse_renewal", "reject", "suspend", "revoke"] as const;

type Asking = (typeof FORMS)[number] | (typeof REASONED)[number];

/** What the seller's state lets the operator decide. */
export function Decisions({ seller }: { seller: AdminSellerAnswer["seller"] }) {
  const { t, nameOf } = useWords();
  const confirm = usePrompt();
  const { act, busy } = useAct();
  const [asking, setAsking] = useState<Asking>();
  const name = nameOf(seller);
  const may = <Verb extends SellerVerb>(verbs: readonly Verb[]) =>
    verbs.filter((verb) => seller.may.includes(verb));
  const close = () => setAsking(undefined);

  const run = (verb: SellerVerb, said: object = {}) =>
    act({ path: verbPath(seller.id, verb), said }, t(`review.verbs.${verb}.done`, { name }), close);

  const askBack = async (verb: (typeof CONFIRMED)[number]) => {
    const sure = await confirm({
      title: t(`review.verbs.${verb}.title`, { name }),
      description: t(`review.verbs.${verb}.text`),
      confirmText: t(`review.verbs.${verb}.label`),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    });
    if (sure) run(verb);
  };

  const reasoned = REASONED.find((verb) => verb === asking);
  return (
    <div className="flex flex-wrap gap-2">
      {may(PLAIN).map((verb) => (
        <Button key={verb} size="small" isLoading={busy} onClick={() => run(verb)}>
          {t(`review.verbs.${verb}.label`)}
        </Button>
      ))}
      {may(CONFIRMED).map((verb) => (
        <Button
          key={verb}
          size="small"
          isLoading={busy}
          disabled={verb !== "reinstate" && seller.review.flaws.length > 0}
          onClick={() => askBack(verb)}
        >
          {t(`review.verbs.${verb}.label`)}
        </Button>
      ))}
      {may(FORMS).map((verb) => (
        <Button key={verb} size="small" variant="secondary" onClick={() => setAsking(verb)}>
          {t(`review.verbs.${verb}.label`)}
        </Button>
      ))}
      {may(REASONED).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant={verb === "reopen" ? "secondary" : "danger"}
          onClick={() => setAsking(verb)}
        >
          {t(`review.verbs.${verb}.label`)}
        </Button>
      ))}
      {asking === "schedule_visit" && <ArrangeVisit seller={seller} onClose={close} />}
      {asking === "request_changes" && <RequestChanges seller={seller} onClose={close} />}
      {reasoned && (
        <ReasonPrompt
          key={reasoned}
          title={t(`review.verbs.${reasoned}.title`, { name })}
          text={t(`review.verbs.${reasoned}.text`)}
          reason={t("actions.reason")}
          confirm={t(`review.verbs.${reasoned}.label`)}
          cancel={t("actions.cancel")}
          danger={reasoned !== "reopen"}
          busy={busy}
          onCancel={close}
          onReason={(reason) => run(reasoned, { reason })}
        />
      )}
    </div>
  );
}
