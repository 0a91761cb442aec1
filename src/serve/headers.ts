/** The headers of the addresses that a pattern fits. */
export interface HeaderRule {
  readonly fits: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: an address on a line, in which `*` stands for anything, and its headers indented below. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { fits: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({
        fits: new RegExp(
          `^${line
            .trim()
            .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
            .replaceAll('*', '.*')}$`,
        ),
        headers: [],
      });
      continue;
    }
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
    if (name !== '') rules.at(-1)?.headers.push([name.trim(), value.trim()]);
  }
  return rules;
}

/** The headers of an address; of two values for one name the later counts. */
export function headersOf(rules: readonly HeaderRule[], address: string): Headers {
  const headers = new Headers();
  for (const { fits, headers: own } of rules) if (fits.test(address)) for (const [name, value] of own) headers.set(name, value);
  return headers;
}
