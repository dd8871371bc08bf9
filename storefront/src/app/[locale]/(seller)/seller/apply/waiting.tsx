import { Skeleton } from "@/ui/skeleton";

/** While the application is on its way. */
export function Waiting() {
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-4">
      <Skeleton className="h-9 w-56" />
      <Skeleton className="h-64 rounded-lg" />
    </div>
  );
}
