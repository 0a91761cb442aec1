import { everyFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** Lists whose order is the order on a screen or in a text: two lines of them may be alike. */
const IN_ORDER = /(^|\.)(path|olderPaths\[\d+\]|steps|mobileSteps)$/;

/** A list of names, places or ids names each once. */
export const nothingStandsTwice: Rule = (records) =>
  everyFile(records).flatMap(({ file, data }) => {
    const findings: Finding[] = [];
    visitValues(data, (value, field) => {
      if (!Array.isArray(value) || IN_ORDER.test(field)) return;
      const list: readonly unknown[] = value;
      for (const [index, item] of list.entries())
        if (typeof item === 'string' && list.indexOf(item) < index)
          findings.push({ file, field: `${field}[${index}]`, found: `names “${item}” a second time`, fix: 'Name it once.' });
    });
    return findings;
  });
