/** `EUR 15000000` → `€15 million`. */
export function formatMoney(currency: string, value: number): string {
  const symbol = { EUR: '€', GBP: '£', USD: '$' }[currency] ?? `${currency} `;
  if (value >= 1_000_000) return `${symbol}${(value / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 2 })} million`;
  return `${symbol}${value.toLocaleString('en-GB')}`;
}
