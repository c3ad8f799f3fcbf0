/** Bytes as people read them, in decimal units: 617079 → `617 kB`, 14708534 → `14.7 MB`; never less than 1 kB. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1e3))
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
