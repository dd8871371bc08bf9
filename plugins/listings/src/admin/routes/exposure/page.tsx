import { ListPage } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Badge, Button, Select, Table, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { AdminExposureAnswer, ExposedGroup, ExposedSeller } from "../../../contract/exposure";
import { GiniByDay, LorenzCurve } from "../../exposure/curves";
import { DAYS, type Days, PAGE_SIZE, useExposure } from "../../exposure/use-exposure";
import { sentenceOf } from "../../reviews/sentence-of";
import { useWords } from "../../reviews/use-words";

export const config = defineRouteConfig({
  label: "exposure.title",
  translationNs: "listings",
  icon: ChartBar,
  rank: 2,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords().t("exposure.title");
}

/** `/app/exposure`: how evenly makers are seen. */
export default function ExposurePage() {
  const { t, language, direction } = useWords();
  const [address, setAddress] = useSearchParams();
  const days = DAYS.find((known) => known === address.get("days")) ?? "30";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const show = (next: { days: Days; page: number }) =>
    setAddress({ days: next.days, ...(next.page > 0 && { page: String(next.page) }) });
  return (
    <ListPage
      namespace="listings"
      title={t("exposure.title")}
      action={
        <div className="flex gap-2">
          <Select
            size="small"
            dir={direction}
            value={days}
            onValueChange={(value) => show({ days: value as Days, page: 0 })}
          >
            <Select.Trigger aria-label={t("exposure.period")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {DAYS.map((each) => (
                <Select.Item key={each} value={each}>
                  {t(`exposure.days.${each}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button size="small" variant="secondary" className="whitespace-nowrap" asChild>
            <a href={`/admin/exposure/export?days=${days}&language=${language}`} download>
              {t("exposure.export")}
            </a>
          </Button>
        </div>
      }
      found={useExposure(days, page)}
      said={sentenceOf}
      empty={{ text: t("exposure.empty") }}
      at={{ page, turn: (to) => show({ days, page: to }) }}
      size={PAGE_SIZE}
    >
      {(answer) => <Report answer={answer} />}
    </ListPage>
  );
}

function Report({ answer: { exposure, count } }: { answer: AdminExposureAnswer }) {
  const { t, number, fraction } = useWords();
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4" aria-live="polite">
        {t("exposure.says", {
          impressions: number(exposure.impressions),
          sellers: number(count),
          unseen: number(exposure.unseen),
          gini: fraction(exposure.gini),
        })}
      </Text>
      <div className="grid gap-6 px-6 py-4 md:grid-cols-2">
        <figure>
          <figcaption className="txt-small-plus pb-2">{t("exposure.curve")}</figcaption>
          <LorenzCurve
            points={exposure.lorenz}
            label={t("exposure.curveSays", { gini: fraction(exposure.gini) })}
          />
        </figure>
        <figure>
          <figcaption className="txt-small-plus pb-2">{t("exposure.byDay")}</figcaption>
          <GiniByDay days={exposure.by_day} label={t("exposure.byDay")} />
        </figure>
      </div>
      <Groups groups={{ new: exposure.new_sellers, small: exposure.small_sellers }} />
      <Sellers sellers={exposure.sellers} />
    </>
  );
}

function Groups({ groups }: { groups: Record<"new" | "small", ExposedGroup> }) {
  const { t, number, percent } = useWords();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("exposure.group")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.sellers")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.ofListings")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.ofImpressions")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.ofFirstPages")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {(["new", "small"] as const).map((which) => (
          <Table.Row key={which}>
            <Table.Cell>{t(`exposure.groups.${which}`)}</Table.Cell>
            <Table.Cell>{number(groups[which].sellers)}</Table.Cell>
            <Table.Cell>{percent(groups[which].listings_share)}</Table.Cell>
            <Table.Cell>{percent(groups[which].impressions_share)}</Table.Cell>
            <Table.Cell>
              {groups[which].first_page_share === null ? "–" : percent(groups[which].first_page_share)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Sellers({ sellers }: { sellers: ExposedSeller[] }) {
  const { t, nameOf, number, percent, fraction } = useWords();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("seller")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.listings")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.impressions")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.share")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("exposure.timesMedian")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sellers.map((seller) => (
          <Table.Row key={seller.id}>
            <Table.Cell>
              <span className="flex items-center gap-x-2">
                <span dir="auto">{nameOf(seller)}</span>
                {seller.is_new && <Badge size="2xsmall">{t("exposure.groups.new")}</Badge>}
                {seller.is_small && <Badge size="2xsmall">{t("exposure.groups.small")}</Badge>}
              </span>
            </Table.Cell>
            <Table.Cell>{number(seller.listings)}</Table.Cell>
            <Table.Cell>{number(seller.impressions)}</Table.Cell>
            <Table.Cell>{percent(seller.share)}</Table.Cell>
            <Table.Cell>{fraction(seller.exposure)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
