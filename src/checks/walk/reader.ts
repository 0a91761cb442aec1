/** A browser that a walk is made in, as far as the walk needs it. */
export interface Reader {
  /** Its name and version. */
  readonly name: string;
  /** The least width of its window in px; a narrower one cannot be had. */
  readonly narrowest: number;
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  run(script: string): Promise<unknown>;
  press(key: 'Enter' | 'ArrowDown'): Promise<void>;
  type(text: string): Promise<void>;
  /** Width of the window in px. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}
