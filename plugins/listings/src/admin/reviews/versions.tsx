import { Badge, Table, Text } from "@medusajs/ui";
import type { ListingReviewAnswer } from "../../contract/listing-review";
import type { ListingPhoto } from "../../contract/offering";
import { type ToldField, toldFields } from "./told";
import { useWords } from "./use-words";

/** The old and the new version side by side, with what changed marked; of something new, the one that there is. */
export function Versions({ listing }: { listing: ListingReviewAnswer["listing"] }) {
  const { t, language } = useWords();
  const { content, proposal, changed } = listing;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("field")}</Table.HeaderCell>
          {proposal && <Table.HeaderCell className="text-start">{t("onSale")}</Table.HeaderCell>}
          <Table.HeaderCell className="text-start">{t(proposal ? "proposed" : "sent")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        <Table.Row>
          <Table.Cell>
            <FieldName name={t("photos")} changed={changed.includes("photos")} />
          </Table.Cell>
          {proposal && (
            <Table.Cell>
              <Photos photos={content.photos} />
            </Table.Cell>
          )}
          <Table.Cell>
            <Photos photos={(proposal ?? content).photos} />
          </Table.Cell>
        </Table.Row>
        {toldFields(listing, language).map((told) => (
          <FieldRow key={told.field} told={told} />
        ))}
      </Table.Body>
    </Table>
  );
}

function FieldRow({ told: { name, before, after, changed } }: { told: ToldField }) {
  return (
    <Table.Row>
      <Table.Cell className="align-top">
        <FieldName name={name} changed={changed} />
      </Table.Cell>
      {before !== null && <Told text={before} />}
      <Told text={after} strong={changed} />
    </Table.Row>
  );
}

function FieldName({ name, changed }: { name: string; changed: boolean }) {
  const { t } = useWords();
  return (
    <span className="flex flex-wrap items-center gap-2 py-2">
      {name}
      {changed && (
        <Badge size="2xsmall" color="orange">
          {t("changed")}
        </Badge>
      )}
    </span>
  );
}

function Told({ text, strong = false }: { text: string; strong?: boolean }) {
  return (
    <Table.Cell className="align-top">
      <Text
        size="small"
        dir="auto"
        weight={strong ? "plus" : "regular"}
        className="max-w-prose whitespace-pre-line py-2"
      >
        {text || "—"}
      </Text>
    </Table.Cell>
  );
}

function Photos({ photos }: { photos: readonly ListingPhoto[] }) {
  const { t, number } = useWords();
  return (
    <ul className="flex flex-wrap gap-2 py-2">
      {photos.map(({ id, files }, index) => (
        <li key={id}>
          <a href={files.at(-1)?.address} target="_blank" rel="noreferrer">
            <img
              src={files[0]?.address}
              alt={t("photo", { number: number(index + 1) })}
              className="border-ui-border-base size-20 rounded border object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
