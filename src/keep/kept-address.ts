/**
 * Which kept file answers a request; `undefined` leaves it to the network.
 * Some hosts take `index.html` and `.html` out of the address.
 *
 * `keptAddress('https://school.example/lists/zte?x=1', 'https://school.example/lists/', kept)` → `zte.html`
 *
 * @param scope address of the folder, ending with a slash
 * @param kept  addresses from the folder, e.g. `zte/why-the-ban.html`
 */
export function keptAddress(
  url: string,
  scope: string,
  kept: ReadonlySet<string>,
): string | undefined {
  const {origin, pathname} = new URL(url)
  const folder = new URL(scope)
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined
  const path = pathname.slice(folder.pathname.length)
  return [path, `${path}index.html`, `${path}.html`].find((address) => kept.has(address))
}
