import { Button, Heading, Text } from "@medusajs/ui";

/** Where there is nothing to show: why, and what one can do. */
export function Notice({
  title,
  text,
  action,
}: {
  title?: string;
  text?: string;
  action?: { label: string; do: () => void };
}) {
  return (
    <div className="flex flex-col items-center gap-y-2 px-6 py-16 text-center">
      {title && <Heading level="h2">{title}</Heading>}
      {text && (
        <Text size="small" className="text-ui-fg-subtle text-balance">
          {text}
        </Text>
      )}
      {action && (
        <Button size="small" variant="secondary" className="mt-2" onClick={action.do}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
