"use client";

import Cropper from "react-easy-crop";
import type { Cut } from "./prepare-photo";

/** The square that is moved over a photo. */
export default function CropArea({
  address,
  place,
  zoom,
  onPlace,
  onZoom,
  onArea,
}: {
  address: string;
  place: { x: number; y: number };
  zoom: number;
  onPlace: (place: { x: number; y: number }) => void;
  onZoom: (zoom: number) => void;
  onArea: (area: Cut) => void;
}) {
  return (
    <Cropper
      image={address}
      crop={place}
      zoom={zoom}
      aspect={1}
      maxZoom={4}
      onCropChange={onPlace}
      onZoomChange={onZoom}
      onCropComplete={(_, pixels) => onArea(pixels)}
    />
  );
}
