import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { AdminSellerAnswer } from "../../contract/answers";
import { useWords } from "./use-words";

type Seller = AdminSellerAnswer["seller"];

/** What is known of a seller, a line each. */
export function SellerFacts({ seller }: { seller: Seller }) {
  const { t, nameOf, number, date } = useWords();
  return (
    <Container className="divide-y p-0">
      <SectionTitle>{t("detail.facts")}</SectionTitle>
      <dl className="divide-y">
        {seller.suspended_reason && (
          <Fact label={t("fields.reason")}>
            <span dir="auto" className="text-ui-fg-error block whitespace-pre-line">
              {seller.suspended_reason}
            </span>
          </Fact>
        )}
        <Fact label={t("fields.persianName")}>
          <bdi lang="fa">{seller.name}</bdi>
        </Fact>
        <Fact label={t("fields.englishName")}>
          <bdi lang="en">{seller.name_en}</bdi>
        </Fact>
        <Fact label={t("fields.kind")}>{t(`kind.${seller.kind}`)}</Fact>
        <Fact label={t("fields.county")}>{nameOf(seller.county)}</Fact>
        <Fact label={t("fields.craft")}>{nameOf(seller.craft)}</Fact>
        {seller.review.work_mode && (
          <Fact label={t("review.workMode")}>{t(`review.work.${seller.review.work_mode}`)}</Fact>
        )}
        {seller.review.works_with && (
          <Fact label={t("review.worksWith")}>
            <bdi>{seller.review.works_with}</bdi>
          </Fact>
        )}
        {seller.review.submitted_at && (
          <Fact label={t("review.handedIn")}>{date(seller.review.submitted_at)}</Fact>
        )}
        <Fact label={t("fields.products")}>{number(seller.product_count)}</Fact>
        <Fact label={t("fields.handle")}>
          <bdi dir="ltr">/booth/{seller.handle}</bdi>
        </Fact>
        <Fact label={t("fields.since")}>{date(seller.created_at)}</Fact>
        <Fact label={t("fields.verifiedAt")}>{date(seller.verified_at)}</Fact>
      </dl>
    </Container>
  );
}

/** Her story in both languages, each in its own direction. */
export function SellerStory({ seller }: { seller: Seller }) {
  const { t } = useWords();
  const stories = [
    { lang: "fa", dir: "rtl", label: t("detail.persian"), text: seller.story },
    { lang: "en", dir: "ltr", label: t("detail.english"), text: seller.story_en },
  ];
  return (
    <Container className="divide-y p-0">
      <SectionTitle>{t("detail.story")}</SectionTitle>
      {stories.map(({ lang, dir, label, text }) => (
        <div key={lang} className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="xsmall" weight="plus" className="text-ui-fg-muted">
            {label}
          </Text>
          {text ? (
            <Text lang={lang} dir={dir} className="text-ui-fg-subtle text-pretty whitespace-pre-line">
              {text}
            </Text>
          ) : (
            <Text className="text-ui-fg-muted">{t("detail.noStory")}</Text>
          )}
        </div>
      ))}
    </Container>
  );
}

/** The people who may sign in and act for her. */
export function SellerMembers({ seller }: { seller: Seller }) {
  const { t } = useWords();
  return (
    <Container className="divide-y p-0">
      <SectionTitle>{t("detail.members")}</SectionTitle>
      {seller.members.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("detail.noMembers")}
        </Text>
      )}
      <ul className="divide-y">
        {seller.members.map((member) => (
          <li key={member.id} className="flex flex-col gap-y-1 px-6 py-4">
            <Text size="small" weight="plus" className="flex justify-between gap-x-4">
              <bdi>{member.name}</bdi>
              <span className="text-ui-fg-muted font-normal">{t(`role.${member.role}`)}</span>
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-all">
              {[member.mobile, member.email].filter(Boolean).map((way) => (
                <bdi key={way} dir="ltr" className="me-4">
                  {way}
                </bdi>
              ))}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  );
}

function SectionTitle({ children }: { children: ReactNode }) {
  return (
    <Heading level="h2" className="px-6 py-4">
      {children}
    </Heading>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle txt-compact-small grid grid-cols-2 gap-4 px-6 py-4">
      <dt className="font-medium">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
