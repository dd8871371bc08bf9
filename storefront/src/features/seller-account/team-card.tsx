"use client";

import type { InvitationAnswer, TeamAnswer, TeamMemberAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { callSeller } from "@/lib/client";
import { phoneFor } from "@/lib/contact";
import { formatDate } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { InviteForm } from "./invite-form";
import { Outcome } from "./outcome";
import { useChange } from "./use-change";

/** Who acts for the seller; owners invite, remove, and share the booth. */
export function TeamCard({ team }: { team: TeamAnswer }) {
  const t = useTranslations("team");
  const { change, busy, refusal, said } = useChange();
  const [leaving, setLeaving] = useState<TeamMemberAnswer>();
  const question = useRef<AskFirstHandle>(null);
  useEffect(() => {
    if (leaving) question.current?.ask();
  }, [leaving]);
  const owners = team.members.filter(({ role }) => role === "owner").length;

  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("team.title")}</h2>
      <Outcome said={said} refusal={refusal} />
      <ul className="grid gap-3">
        {team.members.map((member) => {
          const { id, name, role, you } = member;
          const lastOwner = role === "owner" && owners === 1;
          const to = role === "owner" ? "staff" : "owner";
          const turn = to === "owner" ? "makeOwner" : "makeStaff";
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3">
              <Person {...member} />
              <Badge tone={role === "owner" ? "info" : "neutral"}>{t(`roles.${role}`)}</Badge>
              {you && <span className="text-sm text-ink-soft">({t("team.you")})</span>}
              <span className="ms-auto flex flex-wrap gap-1">
                {team.may_change && !lastOwner && (
                  <Button
                    kind="quiet"
                    size="sm"
                    disabled={busy}
                    aria-label={t(`team.${turn}Named`, { name })}
                    onClick={() =>
                      change(
                        () => callSeller(`team/members/${id}/role`, { method: "POST", body: { role: to } }),
                        t("team.done"),
                      )
                    }
                  >
                    {t(`team.${turn}`)}
                  </Button>
                )}
                {(team.may_change || you) && !lastOwner && (
                  <Button
                    kind="quiet"
                    size="sm"
                    disabled={busy}
                    aria-label={you ? t("team.leave") : t("team.removeNamed", { name })}
                    onClick={() => setLeaving({ ...member })}
                  >
                    {you ? t("team.leave") : t("team.remove")}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
        {team.invitations.map((invitation) => (
          <Invitation
            key={invitation.id}
            invitation={invitation}
            busy={busy}
            onResend={() =>
              change(
                () => callSeller(`team/invitations/${invitation.id}/resend`, { method: "POST", body: {} }),
                t("team.invited"),
              )
            }
            onRevoke={() =>
              change(
                () => callSeller(`team/invitations/${invitation.id}`, { method: "DELETE" }),
                t("team.done"),
              )
            }
          />
        ))}
      </ul>
      {team.may_change && (
        <InviteForm
          busy={busy}
          onInvite={(body) =>
            change(() => callSeller("team/invitations", { method: "POST", body }), t("team.invited"))
          }
        />
      )}
      <AskFirst
        handle={question}
        title={
          leaving?.you ? t("team.leaveQuestion") : t("team.question.title", { name: leaving?.name ?? "" })
        }
        yes={t("team.question.yes")}
        no={t("team.question.no")}
        onYes={() => {
          if (leaving)
            void change(() => callSeller(`team/members/${leaving.id}`, { method: "DELETE" }), t("team.done"));
        }}
      >
        {!leaving?.you && t("team.question.text")}
      </AskFirst>
    </Card>
  );
}

function Person({ name, mobile, email }: { name: string; mobile: string | null; email: string | null }) {
  const locale = useLocale();
  return (
    <span className="grid">
      <span className="font-semibold">{name}</span>
      {(mobile || email) && (
        <bdi dir="ltr" className="text-start text-sm break-all text-ink-soft">
          {mobile ? phoneFor(locale, mobile) : email}
        </bdi>
      )}
    </span>
  );
}

function Invitation({
  invitation,
  busy,
  onResend,
  onRevoke,
}: {
  invitation: InvitationAnswer;
  busy: boolean;
  onResend: () => void;
  onRevoke: () => void;
}) {
  const t = useTranslations("team");
  const locale = useLocale();
  const { name, expired, expires_at } = invitation;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3">
      <Person {...invitation} />
      <Badge tone="warn">
        {expired ? t("team.expired") : t("team.waiting", { date: formatDate(locale, expires_at) })}
      </Badge>
      <span className="ms-auto flex flex-wrap gap-1">
        <Button
          kind="quiet"
          size="sm"
          disabled={busy}
          aria-label={t("team.resendNamed", { name })}
          onClick={onResend}
        >
          {t("team.resend")}
        </Button>
        <Button
          kind="quiet"
          size="sm"
          disabled={busy}
          aria-label={t("team.revokeNamed", { name })}
          onClick={onRevoke}
        >
          {t("team.revoke")}
        </Button>
      </span>
    </li>
  );
}
