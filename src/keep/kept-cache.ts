/**
 * Caches belong to a whole host, which may serve several copies of the site in folders of their own;
 * so a cache is named for its edition and for the folder.
 *
 * @param scope address of the folder, e.g. `https://school.example/lists/`
 */
export function cacheName(id: string, scope: string): string {
  return `edition-${id} ${new URL(scope).pathname}`
}

/** Those of the host's caches that hold editions of this folder. */
export function cachesOf(scope: string, names: readonly string[]): string[] {
  const folder = new URL(scope).pathname
  return names.filter((name) => name.startsWith('edition-') && name.endsWith(` ${folder}`))
}

/** Deletes the editions of a folder, all or all but one. */
export async function dropEditions(
  storage: CacheStorage,
  scope: string,
  but?: string,
): Promise<void> {
  const names = cachesOf(scope, await storage.keys()).filter((name) => name !== but)
  await Promise.all(names.map((name) => storage.delete(name)))
}
