import { ReasonPrompt } from "@dastranj/office";
import { Eye, EyeSlash } from "@medusajs/icons";
import { Container, Heading, IconButton, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { SECRET_FIELDS, type SecretField } from "../../contract/review";
import { REVIEW_FIELDS } from "../../contract/review-fields";
import { sentenceOf } from "../sellers/sentence-of";
import { useWords } from "../sellers/use-words";
import { useUnmask } from "./use-reviews";

/** What is secret of an applicant, masked; each can be seen for a reason that is written down. */
export function Secrets({ seller }: { seller: AdminSellerAnswer["seller"] }) {
  const { t, nameOf, persian, language } = useWords();
  const unmask = useUnmask(seller.id);
  const [asked, setAsked] = useState<SecretField>();
  const [seen, setSeen] = useState<Partial<Record<SecretField, string>>>({});
  const labelOf = (field: SecretField) => REVIEW_FIELDS[field][language];

  const show = (field: SecretField, reason: string) =>
    unmask.mutate(
      { fields: [field], reason },
      {
        onSuccess: ({ particulars }) => {
          setSeen((before) => ({ ...before, [field]: particulars[field] ?? "" }));
          setAsked(undefined);
        },
        onError: (error) =>
          toast.error(t("actions.failed"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("review.secrets.title")}
      </Heading>
      <dl className="divide-y">
        {SECRET_FIELDS.map((field) => {
          const masked = seller.review.particulars[field];
          const shown = seen[field];
          const label = labelOf(field);
          return (
            <div
              key={field}
              className="text-ui-fg-subtle txt-compact-small grid grid-cols-2 items-center gap-4 px-6 py-3"
            >
              <dt className="font-medium">{label}</dt>
              <dd className="flex min-w-0 items-center justify-between gap-x-2">
                {masked === null ? (
                  <span className="text-ui-fg-muted">{t("review.secrets.none")}</span>
                ) : (
                  <>
                    <bdi
                      dir={field === "address" ? "auto" : "ltr"}
                      className="min-w-0 break-words"
                      aria-live="polite"
                    >
                      {shown ?? masked}
                    </bdi>
                    <IconButton
                      size="small"
                      variant="transparent"
                      aria-label={t(shown === undefined ? "review.secrets.show" : "review.secrets.hide", {
                        field: label,
                      })}
                      onClick={() =>
                        shown === undefined ? setAsked(field) : setSeen({ ...seen, [field]: undefined })
                      }
                    >
                      {shown === undefined ? <Eye /> : <EyeSlash />}
                    </IconButton>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {asked && (
        <ReasonPrompt
          title={t("review.secrets.ask", { field: labelOf(asked), name: nameOf(seller) })}
          text={t("review.secrets.text")}
          reason={t("actions.reason")}
          confirm={t("review.secrets.confirm")}
          cancel={t("actions.cancel")}
          danger={false}
          busy={unmask.isPending}
          onCancel={() => setAsked(undefined)}
          onReason={(reason) => show(asked, reason)}
        />
      )}
    </Container>
  );
}
