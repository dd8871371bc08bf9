import { Loaded, Notice, PageHead, Pages, StateTabs, useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { RECEIPT_STATES } from "../../../contract/receipts";
import { ReceiptCard } from "../../receipts/receipt-card";
import { PAGE_SIZE, useReceipts } from "../../receipts/use-receipts";
import { sentenceOf } from "../../sentence-of";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "transferReceipts",
  icon: ReceiptPercent,
  rank: 5,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("transferReceipts").t("title");
}

/** `/app/receipts`: what buyers show of bank transfers, whichever waits longest first. */
export default function ReceiptsPage() {
  const { t, persian, plain } = useWords("transferReceipts");
  const { state, page, show } = useShown("state", RECEIPT_STATES);
  const found = useReceipts(state, page);
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("title")} intro={t("intro")} />
      <StateTabs
        label={t("state")}
        states={RECEIPT_STATES}
        chosen={state}
        nameOf={(one) =>
          one === state && found.data
            ? `${t(`states.${one}`)} ${plain(found.data.count)}`
            : t(`states.${one}`)
        }
        onChoose={show}
      />
      <Loaded
        found={found}
        again={t("tryAgain")}
        said={(error) => sentenceOf(error, persian, t("unreachable"))}
      >
        {({ receipts, count }) =>
          count === 0 ? (
            <Notice text={t("empty")} />
          ) : (
            <>
              {receipts.map((receipt) => (
                <ReceiptCard key={receipt.id} receipt={receipt} />
              ))}
              <Pages
                label={t("title")}
                page={page}
                size={PAGE_SIZE}
                count={count}
                words={{ previous: t("previous"), next: t("next") }}
                onPage={(at) => show(state, at)}
              />
            </>
          )
        }
      </Loaded>
    </Container>
  );
}
