"use client";

import type {
  CooperativeReceiptAnswer,
  ExpectedShare,
  ReceivingAnswer,
} from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { EmptyState } from "@/ui/empty-state";
import { Received } from "./received";
import { Scales } from "./scales";
import { ShareRow } from "./share-row";

/** Who brings what: a member is chosen, weighed, and the next one follows. At the scales nothing else is on the screen. */
export function ReceivingDesk({
  answer,
  searched,
  head,
  below,
}: {
  answer: ReceivingAnswer;
  searched: boolean;
  head: ReactNode;
  below: ReactNode;
}) {
  const t = useTranslations("receiving");
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState<CooperativeReceiptAnswer>();
  const { shares, orders } = answer;
  const orderOf = (share: ExpectedShare) => orders.find(({ id }) => id === share.wholesale_order_id);
  const share = shares.find(({ allotment_id }) => allotment_id === chosen);
  const order = share && orderOf(share);
  const next = shares.find(
    ({ allotment_id, time, firm }) =>
      time !== "settled" && firm && allotment_id !== done?.receipt.allotment_id,
  );
  const choose = (id: string | undefined) => {
    setDone(undefined);
    setChosen(id);
  };
  if (done)
    return (
      <Received
        answer={done}
        onUndone={() => choose(done.receipt.allotment_id)}
        onMore={() => choose(done.receipt.allotment_id)}
        onNext={next && (() => choose(next.allotment_id))}
        onList={() => choose(undefined)}
      />
    );
  if (share && order)
    return (
      <Scales
        key={share.allotment_id}
        share={share}
        order={order}
        onDone={setDone}
        onBack={() => choose(undefined)}
      />
    );
  return (
    <>
      {head}
      {shares.length === 0 ? (
        <EmptyState title={searched ? t("empty.search") : t("empty.none")} />
      ) : (
        <ul className="grid gap-2">
          {shares.map((each) => {
            const of = orderOf(each);
            return (
              of && (
                <li key={each.allotment_id}>
                  <ShareRow
                    share={each}
                    order={of}
                    today={answer.today}
                    onChoose={() => choose(each.allotment_id)}
                  />
                </li>
              )
            );
          })}
        </ul>
      )}
      {below}
    </>
  );
}
