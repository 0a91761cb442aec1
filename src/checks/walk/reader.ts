/** A browser that a walk is made in, as far as the walk needs it. */
export interface Reader {
  /** Its name and version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  run(script: string): Promise<unknown>;
  press(key: 'Enter' | 'ArrowDown'): Promise<void>;
  type(text: string): Promise<void>;
  /** What went wrong in the scripts of the page that is open. */
  errors(): Promise<readonly string[]>;
  /** Width of the window in px. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser; nothing where it is not on this machine. */
export type Opener = () => Promise<Reader | undefined>;
