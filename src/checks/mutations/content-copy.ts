import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** That a kind of damage found nothing to damage: the content has changed since it was written. */
export class NothingToDamage extends Error {}

/** A copy of `content/` in a temporary folder, the tools to damage it, and the way back. Paths begin with `content/`. */
export class ContentCopy {
  readonly top: string;
  readonly #origin: string;
  /** Entries and files that differ from the origin by now. */
  readonly #touched = new Set<string>();

  /** @param origin the checkout whose content is copied; it is only read. */
  constructor(origin: string) {
    this.#origin = origin;
    this.top = mkdtempSync(join(tmpdir(), 'atlas-'));
    cpSync(join(origin, 'content'), join(this.top, 'content'), { recursive: true });
  }

  /** Where a path lies; from now on it counts as damaged. */
  path(file: string): string {
    this.#touched.add(file.split('/').slice(0, 3).join('/'));
    return join(this.top, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, text: string | Buffer): void {
    const path = this.path(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** @throws NothingToDamage where the passage is not found. */
  exchange(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = typeof from === 'string' ? before.replace(from, () => to) : before.replace(from, to);
    if (after === before) throw new NothingToDamage(`${file} does not hold ${String(from)}`);
    this.write(file, after);
  }

  /** Exchanges a text in all files of a folder. */
  exchangeEverywhere(folder: string, from: string, to: string): void {
    this.eachFile(folder, (file) => {
      const text = this.read(file);
      if (text.includes(from)) this.write(file, text.replaceAll(from, to));
    });
  }

  /** Calls for each text file below a folder. */
  eachFile(folder: string, use: (file: string) => void): void {
    for (const name of readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(yaml|mdx|txt|json)$/.test(name)) use(`${folder}/${name}`);
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  move(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  makeFolder(folder: string): void {
    mkdirSync(this.path(folder), { recursive: true });
  }

  link(target: string, file: string): void {
    symlinkSync(target, this.path(file));
  }

  /** Another platform with the facts of Signal, whose names are its own. */
  copyPlatform(name: string): void {
    const to = `content/platforms/${name}`;
    cpSync(join(this.top, 'content/platforms/signal'), this.path(to), { recursive: true });
    const tag = `Copy ${Array.from(name, (letter) => letter.codePointAt(0)?.toString(36))
      .join('')
      .slice(0, 20)}`;
    this.exchange(`${to}/facts.yaml`, 'name: Signal\nproducts: [Signal, Signal Desktop]', `name: ${tag}\nproducts: [${tag}]`);
    this.exchange(`${to}/facts.yaml`, /aliases:\n(  - .*\n)+/, 'aliases: []\n');
    this.exchange(`${to}/facts.yaml`, /\nrevisions:\n(  - .*\n)+/, '\n');
  }

  /** Makes the copy whole again. */
  restore(): void {
    const touched = [...this.#touched, 'content/editions.json', 'content/ids.txt'];
    const isWide = touched.some((path) => path.split('/').length < 3 && !/\.[a-z]+$/.test(path));
    for (const path of isWide ? ['content'] : touched) {
      rmSync(join(this.top, path), { recursive: true, force: true });
      if (existsSync(join(this.#origin, path))) cpSync(join(this.#origin, path), join(this.top, path), { recursive: true });
    }
    this.#touched.clear();
  }

  /** Removes the copy from the disk. */
  discard(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}
