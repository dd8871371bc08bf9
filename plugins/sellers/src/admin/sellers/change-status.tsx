import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { sentenceOf } from "./ask-backend";
import { SuspendPrompt } from "./suspend-prompt";
import { useChangeStatus } from "./use-sellers";
import { useWords } from "./use-words";

/** The verbs that the seller's state allows, each asked back before it is done. */
export function ChangeStatus({ seller }: { seller: AdminSellerAnswer["seller"] }) {
  const { t, nameOf, persian } = useWords();
  const confirm = usePrompt();
  const change = useChangeStatus(seller.id);
  const [suspending, setSuspending] = useState(false);
  const name = nameOf(seller);

  const run = (wanted: Parameters<typeof change.mutate>[0]) =>
    change.mutate(wanted, {
      onSuccess: () => {
        setSuspending(false);
        toast.success(t(`actions.done.${wanted.verb}`, { name }));
      },
      onError: (error) =>
        toast.error(t("actions.failed"), { description: sentenceOf(error, persian, t("unreachable")) }),
    });

  const askBack = async (verb: "verify" | "reinstate") => {
    const sure = await confirm({
      title: t(`actions.${verb}Title`, { name }),
      description: t(`actions.${verb}Text`),
      confirmText: t(`actions.${verb}`),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    });
    if (sure) run({ verb });
  };

  return (
    <div className="flex gap-x-2">
      {(["verify", "reinstate"] as const)
        .filter((verb) => seller.may.includes(verb))
        .map((verb) => (
          <Button key={verb} size="small" isLoading={change.isPending} onClick={() => askBack(verb)}>
            {t(`actions.${verb}`)}
          </Button>
        ))}
      {seller.may.includes("suspend") && (
        <Button size="small" variant="danger" onClick={() => setSuspending(true)}>
          {t("actions.suspend")}
        </Button>
      )}
      <SuspendPrompt
        name={name}
        open={suspending}
        busy={change.isPending}
        onCancel={() => setSuspending(false)}
        onSuspend={(reason) => run({ verb: "suspend", reason })}
      />
    </div>
  );
}
