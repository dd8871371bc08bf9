import { askBackend } from "@dastranj/office";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PromotionFundingAnswer } from "../../contract/commission-rules";
import { sentenceOf, useCommissionWords } from "../commission/use-commission";

export const config = defineWidgetConfig({ zone: "promotion.details.after" });

/** Below a promotion: who pays for its discounts. */
export default function PromotionFunding({ data: { id } }: { data: { id: string } }) {
  const { t, persian } = useCommissionWords();
  const known = useQueryClient();
  const confirm = usePrompt();
  const path = `/admin/promotion-funding/${encodeURIComponent(id)}`;
  const key = ["dastranj-promotion-funding", id];
  const found = useQuery({ queryKey: key, queryFn: () => askBackend<PromotionFundingAnswer>(path) });
  const writing = useMutation({
    mutationFn: (funded_by: string) => askBackend<PromotionFundingAnswer>(path, { funded_by }),
    onSuccess: () => toast.success(t("saved")),
    onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    onSettled: () => known.invalidateQueries({ queryKey: key }),
  });
  if (!found.data) return null;
  const other = found.data.funded_by === "seller" ? "platform" : "seller";
  const change = async () => {
    const sure = await confirm({
      title: t(`funding.to_${other}`),
      description: t("confirmText"),
      confirmText: t("save"),
      cancelText: t("back"),
      variant: "confirmation",
    });
    if (sure) writing.mutate(other);
  };
  return (
    <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div>
        <Heading level="h2">{t("funding.title")}</Heading>
        <Text size="small">{t(`funding.${found.data.funded_by}`)}</Text>
      </div>
      <Button size="small" variant="secondary" isLoading={writing.isPending} onClick={change}>
        {t(`funding.to_${other}`)}
      </Button>
    </Container>
  );
}
