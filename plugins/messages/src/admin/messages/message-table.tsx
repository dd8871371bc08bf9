import { Button, Table, Text } from "@medusajs/ui";
import type { AdminMessage } from "../../contract/answers";
import { StateBadge } from "./state-badge";
import { useWords } from "./use-words";

/** Columns that a narrow screen leaves out: the first says whom it went to, the drawer the others. */
const WIDE = "hidden md:table-cell";

/** A page of messages; a row, or by keyboard its subject, opens the message. */
export function MessageTable({
  messages,
  onOpen,
}: {
  messages: AdminMessage[];
  onOpen: (id: string) => void;
}) {
  const { t, moment } = useWords();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("fields.subject")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.recipient")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.channel")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.created")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("fields.state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {messages.map((message) => (
          <Table.Row key={message.id} className="cursor-pointer" onClick={() => onOpen(message.id)}>
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                className="-mx-2 max-w-40 text-start md:max-w-80"
                onClick={(event) => {
                  event.stopPropagation();
                  onOpen(message.id);
                }}
              >
                <Subject message={message} />
              </Button>
              <Text size="xsmall" className="pb-2 text-ui-fg-subtle md:hidden">
                <Recipient message={message} />
              </Text>
            </Table.Cell>
            <Table.Cell className={WIDE}>
              <Recipient message={message} />
            </Table.Cell>
            <Table.Cell className={WIDE}>{t(`channels.${message.channel}`)}</Table.Cell>
            <Table.Cell className={WIDE}>{moment(message.created_at)}</Table.Cell>
            <Table.Cell>
              <StateBadge state={message.state} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Recipient({ message }: { message: AdminMessage }) {
  const { t } = useWords();
  return message.recipient ? <bdi dir="ltr">{message.recipient}</bdi> : t("noRecipient");
}

/** What a message is about: its subject; of a secret one that it is secret, and of what kind. */
export function Subject({ message }: { message: Pick<AdminMessage, "subject" | "secret" | "name"> }) {
  const { t } = useWords();
  if (message.subject) {
    return (
      <bdi dir="auto" className="truncate">
        {message.subject}
      </bdi>
    );
  }
  return (
    <span className="truncate">
      {message.secret && `${t("secret")} · `}
      <bdi dir="ltr">{message.name}</bdi>
    </span>
  );
}
