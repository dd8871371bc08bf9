/** Their client is a module of the newer kind: only an import at run time loads it from here. */
export async function aClient(config: ConstructorParameters<Makers["Meilisearch"]>[0]): Promise<Client> {
  const { Meilisearch } = await import("meilisearch");
  return new Meilisearch(config);
}

type Makers = Awaited<typeof import("meilisearch", { with: { "resolution-mode": "import" }})>;

export type Client = InstanceType<Makers["Meilisearch"]>;
export type EnqueuedTask = Awaited<ReturnType<Client["deleteIndex"]>>;
export type Settings = Awaited<ReturnType<ReturnType<Client["index"]>["getSettings"]>>;
