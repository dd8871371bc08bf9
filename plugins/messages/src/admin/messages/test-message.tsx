import { Button, FocusModal, Heading, Input, Label, Text, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { sentenceOf } from "./sentence-of";
import { useTest } from "./use-messages";
import { useWords } from "./use-words";

/** Sends the operator herself a message, to see whether it arrives. */
export function TestMessage({ onSent }: { onSent: (id: string) => void }) {
  const { t, persian } = useWords();
  const [wish, setWish] = useState<string>();
  const [to, setTo] = useState("");
  const test = useTest();
  const field = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!wish) return;
    test.mutate(
      { to, language: persian ? "fa" : "en", key: wish },
      {
        onSuccess: ({ message }) => {
          toast.success(t("testSent"));
          setWish(undefined);
          onSent(message.id);
        },
      },
    );
  };
  return (
    <FocusModal
      open={wish !== undefined}
      onOpenChange={(open) => {
        test.reset();
        setWish(open ? wishName() : undefined);
      }}
    >
      <FocusModal.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("test")}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body>
          <form onSubmit={send} className="mx-auto grid w-full max-w-md gap-y-4 px-4 py-12">
            <FocusModal.Title asChild>
              <Heading>{t("test")}</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {t("testHint")}
              </Text>
            </FocusModal.Description>
            <Label htmlFor={field}>{t("testTo")}</Label>
            <Input
              id={field}
              dir="ltr"
              required
              minLength={3}
              maxLength={254}
              value={to}
              aria-invalid={test.isError}
              aria-describedby={test.isError ? `${field}-error` : undefined}
              onChange={({ target }) => setTo(target.value)}
            />
            {test.isError && (
              <Text id={`${field}-error`} role="alert" size="small" className="text-ui-fg-error">
                {sentenceOf(test.error, persian, t("unreachable"))}
              </Text>
            )}
            <div className="flex justify-end gap-x-2">
              <FocusModal.Close asChild>
                <Button size="small" variant="secondary" type="button">
                  {t("cancel")}
                </Button>
              </FocusModal.Close>
              <Button size="small" type="submit" isLoading={test.isPending}>
                {t("testSend")}
              </Button>
            </div>
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}

/** Names a wish. Not by `crypto.randomUUID`, which a browser has over https alone. */
function wishName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join("-");
}
