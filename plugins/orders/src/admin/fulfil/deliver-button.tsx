import { askBackend, useWords } from "@dastranj/office";
import { Button, Text, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sentenceOf } from "../sentence-of";

/** Notes that the buyer has a part, for an operator whom somebody told so. */
export function DeliverButton({ id }: { id: string }) {
  const { t, persian } = useWords("partDelivery");
  const known = useQueryClient();
  const prompt = usePrompt();
  const deliver = useMutation({
    mutationFn: () => askBackend(`/admin/seller-orders/${encodeURIComponent(id)}/deliver`, {}),
    // Refused or not, it may stand elsewhere now than the page says; so does Medusa's own order.
    onSettled: () => known.invalidateQueries(),
  });
  return (
    <div className="mt-2 grid gap-y-1 justify-self-start">
      <Button
        size="small"
        variant="secondary"
        isLoading={deliver.isPending}
        onClick={async () => {
          const sure = await prompt({
            title: t("title"),
            description: t("text"),
            confirmText: t("yes"),
            cancelText: t("no"),
            variant: "confirmation",
          });
          if (sure) deliver.mutate();
        }}
      >
        {t("deliver")}
      </Button>
      {deliver.isError && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {sentenceOf(deliver.error, persian, t("unreachable"))}
        </Text>
      )}
    </div>
  );
}
