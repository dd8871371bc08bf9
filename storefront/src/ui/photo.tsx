import { hereOrThere } from "@/lib/picture";

/** A photo in the widths it was made in, smallest first. */
export interface PhotoSource {
  width: number;
  height: number;
  files: { width: number; address: string }[];
}

/** Somebody's photo in the width the place asks for; it keeps its room before it arrives. */
export function Photo({
  photo: { width, height, files },
  alt,
  sizes,
  className,
}: {
  photo: PhotoSource;
  alt: string;
  sizes: string;
  className?: string;
}) {
  return (
    <img
      src={hereOrThere(files.at(-1)?.address ?? "")}
      srcSet={files.map((file) => `${hereOrThere(file.address)} ${file.width}w`).join(", ")}
      sizes={sizes}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className={className}
    />
  );
}
