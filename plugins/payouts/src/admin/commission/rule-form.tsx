import { Button, Drawer, Input, Label, Select, Text, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { AmountsInput, CommissionRuleInput } from "../../contract/commission-rules";
import { type Rule, sentenceOf, useScopes, useSellers, useWords, useWriteRule } from "./use-commission";
import { amountOf, countOf, dayOf, rateOf, unitsOf } from "./written-numbers";

const CURRENCIES = ["irr", "eur"] as const;
const AMOUNTS = ["fixed", "minimum", "maximum"] as const;
/** What stands in a list for "all of them". */
const ALL = "-";

type Fields = Record<string, string>;

/** Writes a rule, or changes one by its next version. */
export function RuleForm({ rule, onClose }: { rule: Rule | null; onClose: () => void }) {
  const { t, persian, direction, nameOf } = useWords();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(rule));
  const [wrong, setWrong] = useState<string[]>([]);
  const writing = useWriteRule(rule?.id ?? null);
  const scopes = useScopes();
  const ask = usePrompt();
  const set = (name: string) => (value: string) => setFields((former) => ({ ...former, [name]: value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { input, flaws } = inputOf(fields, rule);
    setWrong(flaws);
    if (flaws.length > 0 || writing.isPending) return;
    const sure = await ask({
      title: t(rule ? "changeTitle" : "newTitle"),
      description: t("confirmText"),
      confirmText: t("save"),
      cancelText: t("back"),
      variant: "confirmation",
    });
    if (!sure) return;
    writing.mutate(input, {
      onSuccess: () => {
        toast.success(t("saved"));
        onClose();
      },
    });
  };
  const text = (name: string, label: string, hint?: string) => (
    <Field label={label} hint={hint} wrong={wrong.includes(name) ? t("wrong") : undefined}>
      {(props) => (
        <Input
          {...props}
          dir="auto"
          maxLength={120}
          value={fields[name] ?? ""}
          onChange={({ target }) => set(name)(target.value)}
        />
      )}
    </Field>
  );
  const choice = (name: string, options: { value: string; label: string }[]) => (
    <Field label={t(name)}>
      {({ id }) => (
        <Select dir={direction} value={fields[name] || ALL} onValueChange={set(name)}>
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {[{ value: ALL, label: t("all") }, ...options].map(({ value, label }) => (
              <Select.Item key={value} value={value}>
                {label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  );
  return (
    <Drawer open onOpenChange={(stays) => !stays && onClose()}>
      <Drawer.Content dir={direction}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{t(rule ? "changeTitle" : "newTitle")}</Drawer.Title>
            <Drawer.Description>{t(rule ? "changeText" : "newText")}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="grid content-start gap-y-4 overflow-y-auto">
            {text("name", t("nameFa"))}
            {text("name_en", t("nameEn"))}
            {text("rate", t("rate"), t("rateHint"))}
            <SellerField
              chosen={fields.seller_id || null}
              was={rule?.seller ?? null}
              onChoose={set("seller_id")}
            />
            {choice(
              "category",
              (scopes.data?.categories ?? []).map(({ handle, name }) => ({ value: handle, label: name })),
            )}
            {choice(
              "county",
              (scopes.data?.counties ?? []).map((county) => ({ value: county.code, label: nameOf(county) })),
            )}
            {choice("channel", [
              { value: "retail", label: t("channels.retail") },
              { value: "wholesale", label: t("channels.wholesale") },
            ])}
            {text("new_seller_days", t("newSellerDays"), t("newSellerHint"))}
            {CURRENCIES.map((currency) => (
              <fieldset key={currency} className="grid grid-cols-1 gap-3 sm:grid-cols-3">
                <legend className="txt-compact-small-plus pb-1">{t(`currencies.${currency}`)}</legend>
                {AMOUNTS.map((which) => (
                  <div key={which}>{text(`${currency}.${which}`, t(which))}</div>
                ))}
              </fieldset>
            ))}
            {text("from", t("from"), t("fromHint"))}
            {text("to", t("to"), t("toHint"))}
            {text("note", t("note"))}
            {writing.isError && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {sentenceOf(writing.error, persian, t("unreachable"))}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("back")}
            </Button>
            <Button type="submit" size="small" isLoading={writing.isPending}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

/** A seller is found by her name. */
function SellerField({
  chosen,
  was,
  onChoose,
}: {
  chosen: string | null;
  was: { name: string; name_en: string } | null;
  onChoose: (id: string) => void;
}) {
  const { t, nameOf } = useWords();
  const [q, setQ] = useState("");
  const [named, setNamed] = useState(was);
  const found = useSellers(q.trim());
  if (chosen)
    return (
      <div className="flex items-center gap-x-3">
        <Text size="small">
          {t("seller")}: {named ? nameOf(named) : chosen}
        </Text>
        <Button type="button" size="small" variant="transparent" onClick={() => onChoose("")}>
          {t("all")}
        </Button>
      </div>
    );
  return (
    <Field label={t("seller")} hint={t("sellerHint")}>
      {(props) => (
        <>
          <Input
            {...props}
            type="search"
            dir="auto"
            maxLength={100}
            value={q}
            onChange={({ target }) => setQ(target.value)}
          />
          <ul aria-live="polite">
            {(found.data?.sellers ?? []).map((seller) => (
              <li key={seller.id}>
                <Button
                  type="button"
                  size="small"
                  variant="transparent"
                  onClick={() => {
                    setNamed(seller);
                    onChoose(seller.id);
                  }}
                >
                  {nameOf(seller)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Field>
  );
}

/** A field with its label, what is said of it, and what is wrong with it. */
export function Field({
  label,
  hint,
  wrong,
  children,
}: {
  label: string;
  hint?: string;
  wrong?: string;
  children: (props: { id: string; "aria-describedby"?: string; "aria-invalid"?: boolean }) => ReactNode;
}) {
  const id = useId();
  const said = wrong ?? hint;
  return (
    <div className="grid gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-describedby": said ? `${id}-said` : undefined,
        "aria-invalid": wrong ? true : undefined,
      })}
      {said && (
        <Text id={`${id}-said`} size="xsmall" className={wrong ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {said}
        </Text>
      )}
    </div>
  );
}

function fieldsOf(rule: Rule | null): Fields {
  if (!rule) return {};
  const amounts = Object.entries(rule.amounts).flatMap(([currency, of]) =>
    AMOUNTS.map((which) => {
      const units = of[which];
      const none = units === null || (which === "fixed" && units === "0");
      return [`${currency}.${which}`, none ? "" : amountOf(units, currency)];
    }),
  );
  return {
    name: rule.name,
    name_en: rule.name_en,
    rate: String(rule.rate / 100),
    seller_id: rule.seller_id ?? "",
    category: rule.category ?? "",
    county: rule.county ?? "",
    channel: rule.channel ?? "",
    new_seller_days: rule.new_seller_days === null ? "" : String(rule.new_seller_days),
    // When it began is past; a campaign that is changed keeps its last day.
    from: rule.standing === "upcoming" ? (rule.from ?? "") : "",
    to: rule.to ?? "",
    ...Object.fromEntries(amounts),
  };
}

/** What is sent of what was written, and the names of fields that are wrong. */
function inputOf(fields: Fields, rule: Rule | null): { input: CommissionRuleInput; flaws: string[] } {
  const flaws: string[] = [];
  const said = (name: string) => fields[name]?.trim() || null;
  const chosen = (name: string) => (fields[name] && fields[name] !== ALL ? fields[name] : null);
  const needed = <Value,>(name: string, value: Value | null, otherwise: Value): Value => {
    if (value === null) flaws.push(name);
    return value ?? otherwise;
  };
  const optional = <Value,>(name: string, read: (text: string) => Value | null): Value | null => {
    const text = said(name);
    if (text === null) return null;
    const value = read(text);
    if (value === null) flaws.push(name);
    return value;
  };
  const amounts: Record<string, AmountsInput> = { ...rule?.amounts };
  for (const currency of CURRENCIES) {
    const [fixed = null, minimum = null, maximum = null] = AMOUNTS.map((which) =>
      optional(`${currency}.${which}`, (text) => unitsOf(text, currency)),
    );
    delete amounts[currency];
    if (fixed !== null || minimum !== null || maximum !== null)
      amounts[currency] = { fixed: fixed ?? "0", minimum, maximum };
  }
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(dayOf(text) ?? "") ? dayOf(text) : null);
  const input: CommissionRuleInput = {
    name: needed("name", said("name"), ""),
    name_en: needed("name_en", said("name_en"), ""),
    rate: needed("rate", rateOf(fields.rate ?? ""), 0),
    seller_id: chosen("seller_id"),
    category: chosen("category"),
    county: chosen("county"),
    channel: chosen("channel") as CommissionRuleInput["channel"],
    new_seller_days: optional("new_seller_days", countOf),
    amounts,
    from: optional("from", day),
    to: optional("to", day),
    note: said("note"),
  };
  return { input, flaws };
}
