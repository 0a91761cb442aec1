import { expect, test } from 'vitest';
import { sayProblems } from '../rules/rule.ts';
import { readYaml } from './read-yaml.ts';

const OUT = 'Write the value out; anchors, aliases and tags are not used here.';
const QUOTES = 'Put the text in quotes; behind a space, # begins a note that nobody sees.';
const UNSEEN = 'Remove it: nobody can see it.';

test.each([
  ['a: b\nc: *nowhere', [`line 2 · c is the alias *nowhere. ${OUT}`]],
  ['a: &x b\nc: *x', [`line 1 · a has the anchor &x. ${OUT}`, `line 2 · c is the alias *x. ${OUT}`]],
  ['a: !!binary eA==', [`line 1 · a has the tag tag:yaml.org,2002:binary. ${OUT}`]],
  ['a: !secret b', [`line 1 · a has the tag !secret. ${OUT}`]],
  ['%YAML 1.1\n---\na: yes', ['line 1 · begins with a %YAML line. Remove it; all files are YAML 1.2.']],
  ['a:\n  - b: one #1 two', [`line 2 · a[0].b ends before “#1 two”. ${QUOTES}`]],
  ['- one\n- two #2', [`line 2 · [1] ends before “#2”. ${QUOTES}`]],
  ['a: "b\\u202Ec"', [`line 1 · a holds the direction mark U+202E. ${UNSEEN}`]],
  ['a:\n  b:\n    - "c\\0"', [`line 3 · a.b[0] holds the control character U+0000. ${UNSEEN}`]],
  ['"a\\u200Bb": c', [`line 1 · a[U+200B]b holds the invisible character U+200B. ${UNSEEN}`]],
])('%j is a trap', (text, lines) => {
  const { data, problems } = readYaml('x.yaml', text);
  expect(data).toBeUndefined();
  expect(sayProblems(problems)).toEqual(lines.map((line) => `x.yaml · ${line} (yaml)`));
});

test.each(['# A note.\na: b', 'a: "one #1 two"', 'a: one#1', 'a: |\n  one\n  two\n', 'a: [b, c]\nd: no', 'a: "b" # note'])(
  '%j is none',
  (text) => {
    expect(readYaml('x.yaml', text).problems).toEqual([]);
  },
);
