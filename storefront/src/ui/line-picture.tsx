import { pictureSource } from "@/lib/picture";

/** The small picture beside what was bought, or its empty room; what it shows is said in the line. */
export function LinePicture({ address }: { address: string | null | undefined }) {
  return (
    <div className="aspect-square overflow-clip rounded-md bg-paper-deep">
      {address && (
        <img
          {...pictureSource(address)}
          sizes="7rem"
          alt=""
          width={320}
          height={320}
          className="size-full object-cover"
        />
      )}
    </div>
  );
}
