import { Button, Drawer, Input, Select, Text, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { Field } from "./field";
import { ALL, AMOUNTS, CURRENCIES, type Fields, fieldsOf, inputOf } from "./rule-fields";
import { SellerField } from "./seller-field";
import { type Rule, sentenceOf, useCommissionWords, useScopes, useWriteRule } from "./use-commission";

/** Writes a rule, or changes one by its next version. */
export function RuleForm({ rule, onClose }: { rule: Rule | null; onClose: () => void }) {
  const { t, persian, direction, nameOf } = useCommissionWords();
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
