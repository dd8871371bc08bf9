import { useWords } from "@dastranj/office";
import { Button, Input, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { AdminReturnAnswer } from "../../contract/returns";
import { sentenceOf } from "../sentence-of";
import { useReceive } from "./use-returns";

/** For a seller who does not say that it has come back: all of it, and the buyer is paid. */
export function CameBack({ of }: { of: AdminReturnAnswer["return"] }) {
  const { t, persian } = useWords("orderReturns");
  const receive = useReceive(of.id);
  const ask = usePrompt();
  const [postage, setPostage] = useState("");
  const written = postage.trim().replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
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
      {
        items: of.items.map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
        postage: written ? Number(written.replace(/[,٬]/g, "")) : null,
      },
      {
        onSuccess: () => toast.success(t("received")),
        onError: (error) =>
          toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  }
  return (
    <div className="flex flex-wrap gap-3 px-6 py-4">
      <Input
        size="small"
        dir="ltr"
        inputMode="decimal"
        maxLength={20}
        aria-label={t(`postage.${of.postage_by}`)}
        placeholder={t(`postage.${of.postage_by}`)}
        value={postage}
        onChange={({ target }) => setPostage(target.value)}
      />
      <Button size="small" variant="secondary" isLoading={receive.isPending} onClick={say}>
        {t("receive")}
      </Button>
    </div>
  );
}
