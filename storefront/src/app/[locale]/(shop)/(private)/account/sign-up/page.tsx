import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "@/features/account/account-form";
import { IslandMessages } from "@/i18n/island-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signUp.title"), description: t("description"), robots: { index: false } };
}

/** Opens an account. */
export default function SignUpPage() {
  return (
    <div className="page py-14">
      <IslandMessages namespaces={["account", "signIn"]}>
        <AccountForm purpose="signUp" />
      </IslandMessages>
    </div>
  );
}
