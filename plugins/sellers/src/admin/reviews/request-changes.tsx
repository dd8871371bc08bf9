import { Checkbox, Label, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { nameOfField, REVIEW_FIELDS } from "../../contract/review-fields";
import { useWords } from "../sellers/use-words";
import { SideForm } from "./side-form";
import { useAct } from "./use-act";
import { verbPath } from "./use-reviews";

/** Collects what is to be changed, field by field; a paper that was rejected is chosen already, with its reason. */
export function RequestChanges({
  seller,
  onClose,
}: {
  seller: AdminSellerAnswer["seller"];
  onClose: () => void;
}) {
  const { t, nameOf } = useWords();
  const { act, busy } = useAct();
  const [wishes, setWishes] = useState(() => wishesAtFirst(seller.review));
  const [whole, setWhole] = useState("");
  const wished = Object.entries(wishes);
  const said = {
    fields: Object.fromEntries(wished.map(([field, why]) => [field, why.trim()])),
    ...(whole.trim() && { reason: whole.trim() }),
  };
  const complete = wished.every(([, why]) => why.trim());
  return (
    <SideForm
      title={t("review.changes.title")}
      text={t("review.changes.text")}
      confirm={t("review.changes.send")}
      ready={complete && (wished.length > 0 || whole.trim() !== "")}
      busy={busy}
      onClose={onClose}
      onSubmit={() =>
        act(
          { path: verbPath(seller.id, "request_changes"), said },
          t("review.verbs.request_changes.done", { name: nameOf(seller) }),
          onClose,
        )
      }
    >
      <ul className="flex flex-col gap-y-3">
        {fieldsOf(seller.review).map((field) => (
          <Wish
            key={field}
            field={field}
            why={wishes[field]}
            onChange={(why) => setWishes((before) => withWish(before, field, why))}
          />
        ))}
      </ul>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="changes-whole" size="small" weight="plus">
          {t("review.changes.whole")}
        </Label>
        <Textarea
          id="changes-whole"
          dir="auto"
          maxLength={1000}
          value={whole}
          onChange={({ target }) => setWhole(target.value)}
        />
      </div>
    </SideForm>
  );
}

function Wish({
  field,
  why,
  onChange,
}: {
  field: string;
  why: string | undefined;
  onChange: (why: string | undefined) => void;
}) {
  const { t, language } = useWords();
  const name = nameOfField(field, language);
  return (
    <li className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={`change-${field}`}
          checked={why !== undefined}
          onCheckedChange={(chosen) => onChange(chosen === true ? "" : undefined)}
        />
        <Label htmlFor={`change-${field}`} size="small">
          {name}
        </Label>
      </div>
      {why !== undefined && (
        <Textarea
          required
          dir="auto"
          maxLength={1000}
          aria-label={`${t("review.changes.why")}: ${name}`}
          placeholder={t("review.changes.why")}
          value={why}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </li>
  );
}

type Wishes = Record<string, string>;

function withWish(wishes: Wishes, field: string, why: string | undefined): Wishes {
  const { [field]: _, ...others } = wishes;
  return why === undefined ? others : { ...wishes, [field]: why };
}

type Review = AdminSellerAnswer["seller"]["review"];

function wishesAtFirst({ papers, licences }: Review): Wishes {
  const rejected = papers
    .filter(({ status }) => status === "rejected")
    .map(({ type, reason }): [string, string] => [`paper.${type}`, reason ?? ""]);
  const licence: [string, string][] = licences[0]?.status === "rejected" ? [["licence", ""]] : [];
  return Object.fromEntries([...rejected, ...licence]);
}

function fieldsOf({ papers, papers_outstanding }: Review): string[] {
  const shown = papers.filter(({ status }) => status !== "replaced").map(({ type }) => type);
  const types = [...new Set([...shown, ...papers_outstanding])];
  return [...types.map((type) => `paper.${type}`), ...Object.keys(REVIEW_FIELDS)];
}
