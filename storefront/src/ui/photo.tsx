import { hereOrThere } from "@/lib/picture";

/** A photo in the widths it was made in, smallest first; each may stand there in several forms. */
export interface PhotoSource {
  width: number;
  height: number;
  files: { width: number; address: string; type?: string }[];
}

const AVIF = "image/avif";

const widthsOf = (files: PhotoSource["files"]) =>
  files.map((file) => `${hereOrThere(file.address)} ${file.width}w`).join(", ");

/** Somebody's photo in the width the place asks for, in the smaller form where the browser knows it; it keeps its room before it arrives. */
export function Photo({
  photo: { width, height, files },
  alt,
  sizes,
  eager = false,
  className,
}: {
  photo: PhotoSource;
  alt: string;
  sizes: string;
  /** Only the first picture of a page. */
  eager?: boolean;
  className?: string;
}) {
  const avif = files.filter(({ type }) => type === AVIF);
  const known = files.filter(({ type }) => type !== AVIF);
  // Where there is no other form, every browser must do with it.
  const plain = known.length > 0 ? known : avif;
  return (
    <picture className="contents">
      {known.length > 0 && avif.length > 0 && <source type={AVIF} srcSet={widthsOf(avif)} sizes={sizes} />}
      <img
        src={hereOrThere(plain.at(-1)?.address ?? "")}
        srcSet={widthsOf(plain)}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding={eager ? "sync" : "async"}
        className={className}
      />
    </picture>
  );
}
