import { Button, Drawer, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { AdminMessageAnswer } from "../../contract/answers";
import { Subject } from "./message-table";
import { sentenceOf } from "./sentence-of";
import { StateBadge } from "./state-badge";
import { useMessage } from "./use-messages";
import { useWords } from "./use-words";

type Message = AdminMessageAnswer["message"];

/** One message beside the list: what it says, as far as the operator may read it, and what became of it. */
export function MessageDrawer({
  id,
  sending,
  onClose,
  onRetry,
}: {
  id: string;
  sending: boolean;
  onClose: () => void;
  onRetry: (id: string) => void;
}) {
  const { t, persian } = useWords();
  const { data, error } = useMessage(id);
  const message = data?.message;
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{message ? <Subject message={message} /> : "…"}</Drawer.Title>
          <Drawer.Description>
            <bdi dir="ltr">{message?.name ?? id}</bdi>
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          {error && <Text role="alert">{sentenceOf(error, persian, t("unreachable"))}</Text>}
          {message && <Facts message={message} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("close")}
            </Button>
          </Drawer.Close>
          {(message?.state === "failed" || message?.state === "kept") && (
            <Button size="small" isLoading={sending} onClick={() => onRetry(id)}>
              {t("retry")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Facts({ message }: { message: Message }) {
  const { t, number, moment } = useWords();
  return (
    <dl className="grid gap-y-4">
      <Fact label={t("fields.words")}>
        <Said message={message} />
      </Fact>
      <Fact label={t("fields.state")}>
        <StateBadge state={message.state} />
      </Fact>
      {message.error && (
        <Fact label={t("fields.error")}>
          <bdi dir="ltr">{message.error}</bdi>
        </Fact>
      )}
      <Fact label={t("fields.recipient")}>
        {message.recipient ? <bdi dir="ltr">{message.recipient}</bdi> : t("noRecipient")}
      </Fact>
      <Fact label={t("fields.channel")}>{t(`channels.${message.channel}`)}</Fact>
      <Fact label={t("fields.language")}>{t(`languages.${message.language}`)}</Fact>
      <Fact label={t("fields.created")}>{moment(message.created_at)}</Fact>
      <Fact label={t("fields.sent")}>{moment(message.sent_at)}</Fact>
      {message.valid_until && <Fact label={t("fields.validUntil")}>{moment(message.valid_until)}</Fact>}
      <Fact label={t("fields.tries")}>{number(message.tries)}</Fact>
      {message.provider_reference && (
        <Fact label={t("fields.reference")}>
          <bdi dir="ltr" className="break-all">
            {message.provider_reference}
          </bdi>
        </Fact>
      )}
      <Fact label={t("fields.key")}>
        <bdi dir="ltr" className="break-all">
          {message.key}
        </bdi>
      </Fact>
    </dl>
  );
}

/** What a message says; dots where only its recipient may read it. */
function Said({ message: { words, secret, language } }: { message: Message }) {
  const { t } = useWords();
  if (!words) {
    return (
      <>
        {secret && <span aria-hidden="true">{t("secretHidden")} </span>}
        {secret ? t("secretHint") : t("forgotten")}
      </>
    );
  }
  return (
    <div
      lang={language}
      dir={language === "fa" ? "rtl" : "ltr"}
      className="bg-ui-bg-subtle border-ui-border-base grid gap-y-2 rounded border p-3"
    >
      <strong>{words.subject}</strong>
      <p className="whitespace-pre-wrap break-words">{words.text}</p>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Text size="small" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="txt-small mt-1">{children}</dd>
    </div>
  );
}
