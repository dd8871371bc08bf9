"use client";

export function CodeSignIn({ onSignedIn }: { audience: "buyer" | "seller"; onSignedIn: () => void }) {
  return (
    <button type="button" onClick={onSignedIn}>
      …
    </button>
  );
}
