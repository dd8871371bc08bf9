import { readAccount } from "../../contract/accounts";
import { useWords } from "../use-words";

/** An account in words, and whose it is. */
export function AccountName({ account }: { account: string }) {
  const { t } = useWords("ledger");
  const name = readAccount(account);
  return (
    <span>
      {name ? t(`kinds.${name.kind}`) : account}
      {name?.owner && (
        <bdi dir="ltr" className="ms-2 text-ui-fg-subtle text-xs">
          {name.owner}
        </bdi>
      )}
    </span>
  );
}
