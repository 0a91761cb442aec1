/** What the walk uses of two packages that `npm ci` leaves out, so that its types can be checked without them. */
declare module 'puppeteer-core' {
  interface Page {
    goto(address: string): Promise<unknown>;
    evaluate(script: string): Promise<unknown>;
    on(event: 'pageerror', listener: (error: Error) => void): void;
    setViewport(size: { width: number; height: number }): Promise<void>;
    keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  }
  interface Browser {
    newPage(): Promise<Page>;
    version(): Promise<string>;
    close(): Promise<void>;
  }
  const puppeteer: { launch(options: { browser: 'firefox'; executablePath: string; headless: boolean }): Promise<Browser> };
  export default puppeteer;
}

declare module 'selenium-webdriver' {
  export interface WebDriver {
    get(address: string): Promise<void>;
    executeScript(script: string): Promise<unknown>;
    getCapabilities(): Promise<{ get(name: string): unknown }>;
    manage(): { window(): { setRect(size: { width: number; height: number }): Promise<unknown> } };
    actions(): { sendKeys(...keys: string[]): { perform(): Promise<void> } };
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: object): this;
    build(): Promise<WebDriver>;
  }
  export const Key: Readonly<Record<'ENTER' | 'ARROW_DOWN', string>>;
}
