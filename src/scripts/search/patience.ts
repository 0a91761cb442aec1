/** After so many milliseconds a reader is told that a file does not come. What comes later is still used. */
export const PATIENCE = 8000;
