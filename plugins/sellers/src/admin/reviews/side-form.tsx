import { Button, Drawer } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";
import { useWords } from "../sellers/use-words";

/** A form beside the applicant's page, so that her papers stay on sight while it is filled in. */
export function SideForm({
  title,
  text,
  confirm,
  ready,
  busy,
  onClose,
  onSubmit,
  children,
}: {
  title: string;
  text: string;
  confirm: string;
  ready: boolean;
  busy: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const { t, direction } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onSubmit();
  };
  return (
    <Drawer open onOpenChange={(stays) => !stays && onClose()}>
      <Drawer.Content dir={direction}>
        <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description className="text-pretty">{text}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer className="gap-x-2 space-x-0">
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("actions.cancel")}
            </Button>
            <Button type="submit" size="small" disabled={!ready} isLoading={busy}>
              {confirm}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
