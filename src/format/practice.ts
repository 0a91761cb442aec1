import type { Practice } from '../schemas/platform.ts';
import { en } from '../words/en.ts';
import { formatDay } from './day.ts';
import { capitalise, formatList } from './list.ts';
import { sentence } from './sentence.ts';

/** With which data: the writer's words where there are some, for they name the exceptions too; else the list and what it leaves out. */
export function formatData({ dataDetail, data, excluded }: Pick<Practice, 'dataDetail' | 'data' | 'excluded'>): string {
  if (dataDetail) return sentence(dataDetail);
  const names = (list: Practice['data'], word: string): string =>
    formatList(
      list.map((each) => en.data[each]),
      word,
    );
  return `${capitalise(names(data, 'and'))}.${excluded.length > 0 ? ` Not ${names(excluded, 'or')}.` : ''}`;
}

/** “3 November 2025”, “24 April 2025 or earlier, until 1 May 2026”, “not stated”. */
export function formatSince({ since, until }: Pick<Practice, 'since' | 'until'>): string {
  const began = since ? `${formatDay(since.day)}${since.precision === 'by' ? ` ${en.orEarlier}` : ''}` : en.notStated;
  return until ? `${began}, until ${formatDay(until)}` : began;
}
