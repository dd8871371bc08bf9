import { Label, Select, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { useWords } from "../sellers/use-words";
import { SideForm } from "./side-form";
import { useAct } from "./use-act";
import { verbPath } from "./use-reviews";
import { officeMoment, VISIT_HOURS, visitDays } from "./visit-times";

/** Arranges when the office comes: days are chosen by their name in the operator's calendar. */
export function ArrangeVisit({
  seller,
  onClose,
}: {
  seller: AdminSellerAnswer["seller"];
  onClose: () => void;
}) {
  const { t, nameOf, weekday, appointment, hourOf } = useWords();
  const { act, busy } = useAct();
  const [days] = useState(() => visitDays(new Date()));
  const [day, setDay] = useState(days[0] ?? "");
  const [hour, setHour] = useState("10:00");
  const scheduled_for = officeMoment(day, hour).toISOString();
  return (
    <SideForm
      title={t("review.verbs.schedule_visit.title", { name: nameOf(seller) })}
      text={t("review.verbs.schedule_visit.text")}
      confirm={t("review.verbs.schedule_visit.label")}
      ready={day !== ""}
      busy={busy}
      onClose={onClose}
      onSubmit={() =>
        act(
          { path: verbPath(seller.id, "schedule_visit"), said: { scheduled_for } },
          t("review.verbs.schedule_visit.done"),
          onClose,
        )
      }
    >
      <Pick
        label={t("review.visits.day")}
        value={day}
        options={days.map((value) => ({ value, label: weekday(value) }))}
        onChange={setDay}
      />
      <Pick
        label={t("review.visits.hour")}
        value={hour}
        options={VISIT_HOURS.map((value) => ({ value, label: hourOf(value) }))}
        onChange={setHour}
      />
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("review.visits.when", { when: appointment(scheduled_for) })}
      </Text>
    </SideForm>
  );
}

function Pick({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  const { direction } = useWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select dir={direction} value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
