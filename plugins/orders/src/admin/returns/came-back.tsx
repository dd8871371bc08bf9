import { Button, toast, usePrompt } from "@medusajs/ui";
import type { AdminReturnAnswer } from "../../contract/returns";
import { sentenceOf } from "../ask-backend";
import { useWords } from "../use-words";
import { useReceive } from "./use-returns";

/** For a seller who does not say that it has come back: all of it, and the buyer is paid. */
export function CameBack({ of }: { of: AdminReturnAnswer["return"] }) {
  const { t, persian } = useWords("orderReturns");
  const receive = useReceive(of.id);
  const ask = usePrompt();
  async function say() {
    const sure = await ask({
      title: t("receiveSure"),
      description: t("receiveText"),
      confirmText: t("receive"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (!sure) return;
    receive.mutate(
      of.items.map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
      {
        onSuccess: () => toast.success(t("received")),
        onError: (error) =>
          toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  }
  return (
    <div className="px-6 py-4">
      <Button size="small" variant="secondary" isLoading={receive.isPending} onClick={say}>
        {t("receive")}
      </Button>
    </div>
  );
}
