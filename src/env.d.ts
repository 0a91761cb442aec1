declare namespace App {
  interface Locals {
    /** Ids of the sources of the entry being rendered, in the order of their numbers; `Cite` looks itself up here. */
    sources?: readonly string[];
    /** In a preview: what is wrong with the content, a line each. */
    problems?: readonly string[];
  }
}
