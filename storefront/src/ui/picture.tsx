import { pictureSource } from "@/lib/picture";
import { classNames } from "./class-names";

/**
 * A picture of the catalogue in the width the place asks for. It keeps its room before it arrives; only the first
 * picture of a page is fetched eagerly.
 */
export function Picture({
  address,
  alt,
  sizes,
  width = 640,
  height = 640,
  eager = false,
  className,
}: {
  /** Null where there is none: the room is kept, woven plainly. */
  address: string | null;
  alt: string;
  sizes: string;
  width?: number;
  height?: number;
  eager?: boolean;
  className?: string;
}) {
  if (!address) {
    return <span aria-hidden className={classNames("khatam-ground block bg-paper-deep", className)} />;
  }
  const source = pictureSource(address);
  return (
    <img
      {...source}
      sizes={source.srcSet ? sizes : undefined}
      alt={alt}
      width={width}
      height={height}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      decoding={eager ? "sync" : "async"}
      className={classNames("bg-paper-deep object-cover", className)}
    />
  );
}
