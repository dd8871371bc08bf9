/** Photos of the hub's, each opened by a press. */
export function Photos({ photos }: { photos: readonly { id: string; words: string }[] }) {
  if (photos.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {photos.map(({ id, words }) => (
        <a key={id} href={`/admin/receiving-photos/${id}`} target="_blank" rel="noreferrer">
          <img src={`/admin/receiving-photos/${id}`} alt={words} className="h-24 rounded-md object-cover" />
        </a>
      ))}
    </div>
  );
}
