import { Button, Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { CommissionTrialAnswer, TrialTerms } from "../../contract/commission-rules";
import { Field } from "./field";
import { sentenceOf, useCommissionWords, useTrial } from "./use-commission";
import { countOf } from "./written-numbers";

/** What an order cost its sellers, beside what it would cost them under the rules that hold now. */
export function Trial() {
  const { t, persian } = useCommissionWords();
  const [text, setText] = useState("");
  const [number, setNumber] = useState<number | null>(null);
  const found = useTrial(number);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNumber(countOf(text));
  };
  return (
    <Container className="grid gap-y-4 px-6 py-4">
      <Heading level="h2">{t("trial")}</Heading>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <Field label={t("orderNumber")} hint={t("trialHint")}>
          {(props) => (
            <Input
              {...props}
              inputMode="numeric"
              maxLength={10}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="small" variant="secondary" isLoading={found.isFetching}>
          {t("try")}
        </Button>
      </form>
      {found.isError && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {sentenceOf(found.error, persian, t("unreachable"))}
        </Text>
      )}
      {found.data?.parts.map((part) => (
        <TriedPart key={part.id} part={part} currency={found.data.order.currency_code} />
      ))}
    </Container>
  );
}

type Part = CommissionTrialAnswer["parts"][number];
const SUMS = ["platform_discount", "commission", "vat", "receives"] as const;

function TriedPart({ part, currency }: { part: Part; currency: string }) {
  const { t, nameOf, money } = useCommissionWords();
  const sum = (terms: TrialTerms | null, which: (typeof SUMS)[number]) =>
    terms ? money(terms[which], currency) : "—";
  return (
    <section className="grid gap-y-1 overflow-x-auto">
      <Heading level="h3">
        {nameOf(part.seller)} · {money(part.total, currency)}
      </Heading>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell />
            <Table.HeaderCell className="text-start">{t("frozen")}</Table.HeaderCell>
            <Table.HeaderCell className="text-start">{t("now")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {part.now.lines.map(({ line_item_id }) => (
            <Table.Row key={line_item_id}>
              <Table.Cell>
                <bdi>{part.titles[line_item_id]}</bdi>
              </Table.Cell>
              <Table.Cell>
                <Line terms={part.frozen} id={line_item_id} currency={currency} />
              </Table.Cell>
              <Table.Cell>
                <Line terms={part.now} id={line_item_id} currency={currency} />
              </Table.Cell>
            </Table.Row>
          ))}
          {SUMS.map((which) => (
            <Table.Row key={which}>
              <Table.Cell>{t(`sums.${which}`)}</Table.Cell>
              <Table.Cell>{sum(part.frozen, which)}</Table.Cell>
              <Table.Cell>{sum(part.now, which)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

function Line({ terms, id, currency }: { terms: TrialTerms | null; id: string; currency: string }) {
  const { t, nameOf, plain, money, percent } = useCommissionWords();
  const line = terms?.lines.find(({ line_item_id }) => line_item_id === id);
  if (!line) return <>—</>;
  return (
    <>
      {money(line.commission, currency)}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t(`channels.${line.channel}`)} ·{" "}
        {line.rule
          ? `${nameOf(line.rule)} (${t("version", { version: plain(line.rule.version) })}), ${percent(line.rule.rate)}`
          : t("noRule")}
      </Text>
    </>
  );
}
