import { useWords } from "@dastranj/office";
import { Button, Text, toast } from "@medusajs/ui";
import type { AdminReturnAnswer } from "../../contract/returns";
import { sentenceOf } from "../sentence-of";
import { usePostagePaid } from "./use-returns";

/** What the way back cost, and whether the buyer was given what the seller bears. */
export function WayBack({ of }: { of: AdminReturnAnswer["return"] }) {
  const { t, persian, money, moment } = useWords("orderReturns");
  const paid = usePostagePaid(of.id);
  if (of.postage === null) return null;
  const open = of.postage_by === "seller" && of.state === "refunded" && !of.postage_paid_at;
  return (
    <span className="flex flex-wrap items-center gap-3">
      <bdi>{money(of.postage, of.currency_code)}</bdi>
      {of.postage_paid_at && (
        <Text size="small" as="span">
          {t("postagePaid", { moment: moment(of.postage_paid_at) })}
        </Text>
      )}
      {open && (
        <Button
          size="small"
          variant="secondary"
          isLoading={paid.isPending}
          onClick={() =>
            paid.mutate(undefined, {
              onError: (error) =>
                toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
            })
          }
        >
          {t("payPostage")}
        </Button>
      )}
    </span>
  );
}
