import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What a tagged PDF may call its parts, by the standard. */
const ROLES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

/** Looks into a PDF as far as the faults need that a change of the template can cause. */
function readerOf(document: PDFDocument) {
  const follow = (value: PDFObject | undefined): PDFObject | undefined =>
    value instanceof PDFRef ? document.context.lookup(value) : value;
  return {
    follow,
    get: (holder: PDFObject | undefined, key: string): PDFObject | undefined =>
      holder instanceof PDFDict ? follow(holder.get(PDFName.of(key))) : undefined,
    name: (value: PDFObject | undefined): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined),
    text: (value: PDFObject | undefined): string => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''),
    list: (value: PDFObject | undefined): readonly PDFObject[] => {
      const found = follow(value);
      return found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [value ?? found];
    },
    stream: (value: PDFObject | undefined): string =>
      value instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(value).decode()).toString('latin1') : '',
  };
}
type Reader = ReturnType<typeof readerOf>;

export interface Structure {
  readonly faults: readonly string[];
  readonly pages: number;
  /** The addresses its links open. */
  readonly links: readonly string[];
}

/** Faults of a tagged PDF that a machine can see: language, title, headings, tables, pictures, lists, links, fonts, colour. */
export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const read = readerOf(document);
  const faults: string[] = [];
  const need = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault);
  };
  const { catalog } = document;
  need(String(read.get(read.get(catalog, 'MarkInfo'), 'Marked')) === 'true', 'it is not marked as tagged');
  need(read.text(read.get(catalog, 'Lang')) !== '', 'it names no language');
  need(
    String(read.get(read.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) === 'true',
    'a reader would show the file name for the title',
  );
  need((document.getTitle() ?? '') !== '', 'it has no title');
  need(read.get(read.get(catalog, 'Outlines'), 'First') !== undefined, 'it has no bookmarks');

  const root = read.get(catalog, 'StructTreeRoot');
  need(root !== undefined, 'it has no structure');
  const roles = read.get(root, 'RoleMap');
  const headings: number[] = [];
  const inTree = new Set<string>();
  const tables: { rows: number; headers: number }[] = [];
  const walk = (entry: PDFObject, table?: { rows: number; headers: number }): void => {
    const element = read.follow(entry);
    if (!(element instanceof PDFDict)) return;
    if (read.name(read.get(element, 'Type')) === 'OBJR') inTree.add(String(element.get(PDFName.of('Obj'))));
    let role = read.name(read.get(element, 'S'));
    if (role === undefined) return;
    for (let step = 0; step < 5 && !ROLES.has(role); step += 1) role = read.name(read.get(roles, role)) ?? role;
    need(ROLES.has(role), `“${role}” is no part the standard knows`);
    const level = /^H(\d)$/.exec(role)?.[1];
    if (level !== undefined) headings.push(Number(level));
    if (role === 'Figure') need(read.text(read.get(element, 'Alt')) !== '', 'a picture has no words');
    const children = read.list(element.get(PDFName.of('K')));
    if (role === 'LI')
      need(
        children.some((child) => read.name(read.get(read.follow(child), 'S')) === 'LBody'),
        'a list item has no body',
      );
    if (role === 'Link')
      need(
        children.some((child) => read.name(read.get(read.follow(child), 'Type')) === 'OBJR'),
        'a link leads nowhere',
      );
    let inside = table;
    if (role === 'Table') {
      inside = { rows: 0, headers: 0 };
      tables.push(inside);
    }
    if (role === 'TR' && inside) inside.rows += 1;
    if (role === 'TH' && inside) {
      inside.headers += 1;
      const scopes = read.list(read.get(element, 'A')).map((attribute) => read.get(read.follow(attribute), 'Scope'));
      need(
        scopes.some((scope) => scope !== undefined),
        'a header cell does not say what it heads',
      );
    }
    for (const child of children) walk(child, inside);
  };
  for (const child of read.list(read.get(root, 'K'))) walk(child);
  need(headings[0] === 1, 'the first heading is not of level 1');
  need(
    headings.every((level, at) => at === 0 || level <= (headings[at - 1] ?? 0) + 1),
    'a level of headings is left out',
  );
  need(
    tables.every(({ rows, headers }) => rows === 0 || headers > 0),
    'a table has no header cells',
  );

  const links: string[] = [];
  for (const page of document.getPages()) {
    for (const reference of read.list(page.node.get(PDFName.of('Annots')))) {
      const annotation = read.follow(reference);
      if (read.name(read.get(annotation, 'Subtype')) !== 'Link') continue;
      need(inTree.has(String(reference)), 'a link stands outside the structure');
      need(read.text(read.get(annotation, 'Contents')) !== '', 'a link has no description');
      const address = read.text(read.get(read.get(annotation, 'A'), 'URI'));
      if (address) links.push(address);
    }
    const drawn = read
      .list(page.node.get(PDFName.of('Contents')))
      .map((part) => read.stream(read.follow(part)))
      .join('\n');
    const spaces = [...drawn.matchAll(/\/(\S+) (?:cs|CS)\b/g)].map(([, space]) => space ?? '');
    const resources = read.get(page.node.Resources(), 'ColorSpace');
    need(!/\s(?:rg|RG|k|K)\s/.test(drawn) && spaces.every((space) => isGrey(read, resources, space)), 'it prints in colour');
  }
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && read.name(read.get(object, 'Type')) === 'FontDescriptor')
      need(
        ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))),
        'a font is not in the file',
      );
  return { faults: [...new Set(faults)], pages: document.getPageCount(), links };
}

/** A colour space of one component: black, white and what lies between. */
function isGrey(read: Reader, resources: PDFObject | undefined, name: string): boolean {
  if (name === 'DeviceGray' || name === 'Pattern') return true;
  const space = read.list(read.get(resources, name));
  const [kind, profile] = space.map((part) => read.follow(part));
  if (read.name(kind) === 'CalGray' || read.name(kind) === 'DeviceGray') return true;
  const components = profile instanceof PDFRawStream ? profile.dict.get(PDFName.of('N')) : undefined;
  return components instanceof PDFNumber && components.asNumber() === 1;
}
