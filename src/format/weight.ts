/** `43282` → `43 kB`, `796835` → `0.8 MB`. */
export function formatWeight(bytes: number): string {
  return bytes < 500_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
