/** `npm run schemas`: JSON Schemas from the Zod schemas, so that an editor completes and explains the fields of `facts.yaml`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import ts from 'typescript';
import { Action } from '../schemas/action.ts';
import { Authority } from '../schemas/authority.ts';
import { Platform } from '../schemas/platform.ts';

const FOLDER = '.cache/schemas';
const SOURCE = 'src/schemas/';

type Docs = Readonly<Record<string, string>>;

/** The comment of a field, in one line. */
function docOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment)?.replaceAll(/\s+/g, ' ') : undefined;
}

/** The doc comments of every object literal in the schemas, by its field names; spread parts (`...where`) are filled in. */
function readDocs(): ReadonlyMap<string, Docs> {
  const parts = new Map<string, Docs>();
  const bySignature = new Map<string, Docs>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const docs: Record<string, string> = {};
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) Object.assign(docs, parts.get(property.expression.getText()));
        else docs[property.name.getText()] = docOf(property) ?? '';
      }
      bySignature.set(Object.keys(docs).toSorted().join(' '), docs);
      if (ts.isVariableDeclaration(node.parent)) parts.set(node.parent.name.getText(), docs);
    }
    ts.forEachChild(node, visit);
  };
  // `region.ts` and `record.ts` first: the others spread what they hold.
  const files = readdirSync(SOURCE).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of ['region.ts', 'record.ts', ...files])
    visit(ts.createSourceFile(file, readFileSync(SOURCE + file, 'utf8'), ts.ScriptTarget.Latest, true));
  return bySignature;
}

const docs = readDocs();
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries({ platform: Platform, action: Action, authority: Authority })) {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const fields = jsonSchema.properties ?? {};
      const own = docs.get(Object.keys(fields).toSorted().join(' '));
      // A copy, since fields of one kind share their schema.
      for (const [field, shape] of Object.entries(fields))
        if (own?.[field] && typeof shape === 'object') fields[field] = { ...shape, description: own[field] };
    },
  });
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`);
}
console.log(`Schemas written to ${FOLDER}/. Start a facts.yaml with “# yaml-language-server: $schema=../../../${FOLDER}/platform.json”.`);
