import { Badge, Button, Table, Text, toast, usePrompt } from "@medusajs/ui";
import { type Rule, sentenceOf, useCommissionWords, useEndRule, useScopes } from "./use-commission";

const AMOUNTS = ["fixed", "minimum", "maximum"] as const;

/** Rules with what they take and of what; where several hold, the one that stands higher wins. */
export function RuleList({ rules, onChange }: { rules: Rule[]; onChange: (rule: Rule) => void }) {
  const { t, plain, nameOf, moment } = useCommissionWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {(["rule", "scope", "takes", "holds"] as const).map((column) => (
              <Table.HeaderCell key={column} className="text-start">
                {t(column)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rules.map((rule) => (
            <Table.Row key={`${rule.id} ${rule.version}`}>
              <Table.Cell>
                {nameOf(rule)}
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("version", { version: plain(rule.version) })}
                </Text>
              </Table.Cell>
              <Table.Cell>
                <Scope rule={rule} />
              </Table.Cell>
              <Table.Cell>
                <Takes rule={rule} />
              </Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={rule.standing === "in_force" ? "green" : "grey"}>
                  {t(`standings.${rule.standing}`)}
                </Badge>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {moment(rule.begins_at)}
                  {rule.ends_at && ` – ${moment(rule.ends_at)}`}
                </Text>
              </Table.Cell>
              <Table.Cell className="text-end">
                {rule.standing !== "past" && (
                  <div className="flex justify-end gap-x-2">
                    <Button size="small" variant="secondary" onClick={() => onChange(rule)}>
                      {t("change")}
                    </Button>
                    <EndButton rule={rule} />
                  </div>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Scope({ rule }: { rule: Rule }) {
  const { t, plain, nameOf } = useCommissionWords();
  const { data } = useScopes();
  const county = data?.counties.find(({ code }) => code === rule.county);
  const category = data?.categories.find(({ handle }) => handle === rule.category);
  const words = [
    rule.seller_id && (rule.seller ? nameOf(rule.seller) : rule.seller_id),
    rule.new_seller_days !== null && t("newFor", { days: plain(rule.new_seller_days) }),
    rule.to && t("campaign"),
    rule.category && (category?.name ?? rule.category),
    rule.county && (county ? nameOf(county) : rule.county),
    rule.channel && t(`channels.${rule.channel}`),
  ].filter((word) => typeof word === "string");
  if (words.length === 0) return <Text size="small">{t("everything")}</Text>;
  return (
    <ul className="flex flex-wrap gap-1">
      {words.map((word) => (
        <li key={word}>
          <Badge size="2xsmall">{word}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Takes({ rule }: { rule: Rule }) {
  const { t, percent, money } = useCommissionWords();
  return (
    <>
      {percent(rule.rate)}
      {Object.entries(rule.amounts).map(([currency, amounts]) => (
        <Text key={currency} size="xsmall" className="text-ui-fg-subtle">
          {AMOUNTS.flatMap((which) => {
            const units = amounts[which];
            const none = units === null || (which === "fixed" && units === "0");
            return none ? [] : [`${t(which)}: ${money(units, currency)}`];
          }).join(" · ")}
        </Text>
      ))}
    </>
  );
}

function EndButton({ rule }: { rule: Rule }) {
  const { t, persian, nameOf } = useCommissionWords();
  const ask = usePrompt();
  const ending = useEndRule(rule.id);
  const end = async () => {
    const sure = await ask({
      title: t("endTitle", { name: nameOf(rule) }),
      description: t("endText"),
      confirmText: t("end"),
      cancelText: t("back"),
    });
    if (!sure) return;
    ending.mutate(null, {
      onSuccess: () => toast.success(t("ended")),
      onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    });
  };
  return (
    <Button size="small" variant="transparent" isLoading={ending.isPending} onClick={end}>
      {t("end")}
    </Button>
  );
}
