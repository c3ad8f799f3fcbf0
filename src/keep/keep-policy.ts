/** What the Content-Security-Policy of a page with `<KeepOffline />` allows besides scripts. */
export const keepPolicy: readonly string[] = [
  "worker-src 'self'",
  "manifest-src 'self'",
  // kept.json, for the size.
  "connect-src 'self'",
]
